//! What can be done with a record: links and forms of its page.

use ayni_core::rights::{Act, Relation};
use ayni_model::document::Speak;
use ayni_model::exchange::{Kind, Side};
use ayni_store::ExchangeState;
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::Field as Input;
use super::super::identity::panel::Act as Form;
use super::super::visitor::Visitor;
use super::super::{Node, links};
use super::board::Part;
use super::with;
use crate::app::exchange::shelf::{Kept, kept_of};
use crate::app::exchange::viewer::acts_for;
use crate::app::exchange::{Viewer, keep};

/// What can be done with it.
pub async fn can(
    node: &Node,
    visitor: &Visitor,
    by: &crate::app::desk::By,
    kept: &Kept,
    kind: &Kind,
    relation: Relation,
) -> Result<Part, Trouble> {
    let (words, desk) = (&visitor.words, node.desk());
    let (owner, id) = (kept.line.owner.as_str(), kept.line.key.as_str());
    let mut part = Part { id: "do".to_owned(), ..Part::default() };
    let here = || vec![Input::hidden("owner", owner), Input::hidden("id", id)];
    let published = kept.line.state == ExchangeState::Published;
    if kind.side != Side::Tells && published {
        let href = links::address("/exchange/matches", [("owner", owner), ("id", id)]);
        part.links.push((
            href,
            words.key(if kind.side == Side::Seeks {
                "exchange-find-givers"
            } else {
                "exchange-find-seekers"
            }),
        ));
    }
    let may = |act: Act| {
        let desk = node.desk();
        async move { desk.may_in(by, act, owner).await.is_ok() }
    };
    if may(Act::Offer).await {
        part.links.push((
            links::address("/exchange/edit", [("owner", owner), ("id", id)]),
            words.key("exchange-change"),
        ));
    }
    let own = acts_for(&desk, by, Act::Offer).await.ok();
    if let (Some(own), true) = (own, published) {
        if own.as_ref().is_none_or(|own| own.iter().any(|one| one != owner)) && relation != Relation::Owner
            || own.is_none()
        {
            part.forms.push(contact(node, words, kept, own.as_deref()).await?);
        }
        if kind.id == "support" {
            let request = format!("{owner}/{id}");
            let answer = [("kind", "answer"), ("request", request.as_str())];
            part.links.push((links::address("/exchange/new", answer), words.key("exchange-answer-it")));
        }
        if relation == Relation::Colleague && kept.record.tier == ayni_model::exchange::Tier::Partners {
            part.forms.push(ask(words, kept, own.as_deref()));
        }
        part.forms.push(use_form(words, kept, own.as_deref()));
    }
    if may(Act::Partner).await {
        if published {
            let button = words.key("exchange-withdraw");
            part.forms.push(Form::button("turn", "/exchange/record/turn", here(), button));
            let looks = Viewer::of(&desk, Some(by)).await?;
            for other in keep::likest(&desk, &node.exchange, &looks, &kept.record, 3).await? {
                if desk.may_in(by, Act::Partner, &other.line.owner).await.is_err() {
                    continue;
                }
                let mut fields = here();
                fields.push(Input::hidden("other", &other.line.id.to_string()));
                let (title, _) = other.record.title(words.language());
                let button = with("exchange-merge-into", "title", title, words);
                part.forms.push(Form::button(
                    &format!("merge-{}", other.line.id),
                    "/exchange/record/merge",
                    fields,
                    button,
                ));
            }
        } else {
            let action = if kept.line.state == ExchangeState::Merged {
                "/exchange/record/unmerge"
            } else {
                "/exchange/record/turn"
            };
            let mut fields = here();
            fields.push(Input::hidden("back", "yes"));
            let key = if kept.line.state == ExchangeState::Merged {
                "exchange-unmerge"
            } else {
                "exchange-bring-back"
            };
            part.forms.push(Form::button("turn", action, fields, words.key(key)));
        }
    }
    if kind.side == Side::Seeks && published {
        let href = links::address("/exchange/triangles", [("owner", owner), ("id", id)]);
        part.links.push((href, words.key("exchange-sets")));
    }
    if kind.consent && published && may(Act::Offer).await {
        let mut fields = here();
        fields.push(Input::new("email", "email", words.key("web-email")));
        let form =
            Form::new("consent", "/exchange/record/consent", fields, words.key("exchange-consent-ask"));
        part.forms.push(
            form.intro(words.key("exchange-consent-ask-hint")).folded(words.key("exchange-consent-ask")),
        );
    }
    if kind.consent && may(Act::Offer).await {
        let form = Form::button("forget", "/exchange/record/forget", here(), words.key("exchange-forget"));
        part.forms.push(form.intro(words.key("exchange-forget-hint")));
    }
    Ok(part)
}

/// The organisations that one may act for, as a field.
pub fn acting_field(own: Option<&[String]>, not: &str, words: &Words) -> Input {
    let label = words.key("exchange-acting");
    match own {
        None => Input::new("acting", "text", label),
        Some(own) => {
            let choices = own.iter().filter(|one| *one != not).map(|one| (one.clone(), one.clone(), false));
            Input::choice("acting", "select", label, choices)
        }
    }
}

/// The form by which one writes to its owner.
async fn contact(node: &Node, words: &Words, kept: &Kept, own: Option<&[String]>) -> Result<Form, Trouble> {
    let desk = node.desk();
    let of: Vec<String> = own.map(<[String]>::to_vec).unwrap_or_default();
    let mut choices = vec![("0".to_owned(), words.key("exchange-no-own-record"), true)];
    for line in node.store.records_of(&of, 100).await? {
        let side = |id: &str| node.exchange.kinds.kind(id).map(|kind| kind.side);
        let fits = matches!(
            (side(&line.kind), side(&kept.line.kind)),
            (Some(Side::Seeks), Some(Side::Gives)) | (Some(Side::Gives), Some(Side::Seeks))
        );
        if fits && line.state == ExchangeState::Published && line.owner != kept.line.owner {
            let title = match kept_of(&desk, line.id).await {
                Ok(own) => own.record.title(words.language()).0.to_owned(),
                Err(_) => continue,
            };
            choices.push((line.id.to_string(), title, false));
        }
    }
    let fields = vec![
        Input::hidden("record", &kept.line.id.to_string()),
        acting_field(own, &kept.line.owner, words),
        Input::choice("own", "select", words.key("exchange-own-record"), choices),
        Input::new("words", "textarea", words.key("exchange-message"))
            .hint(words.key("exchange-message-hint")),
    ];
    let form = Form::new("contact", "/exchange/record/contact", fields, words.key("exchange-send"));
    Ok(form.folded(words.key("exchange-contact")))
}

/// The form by which one asks to see a record that is for partners.
fn ask(words: &Words, kept: &Kept, own: Option<&[String]>) -> Form {
    let fields = vec![
        Input::hidden("record", &kept.line.id.to_string()),
        Input::hidden("state", "asked"),
        acting_field(own, &kept.line.owner, words),
        Input::new("note", "textarea", words.key("exchange-note")).optional(),
    ];
    Form::new("grant", "/exchange/record/grant", fields, words.key("exchange-ask-to-see"))
        .folded(words.key("exchange-ask-to-see"))
}

/// The form by which one tells that it was used.
fn use_form(words: &Words, kept: &Kept, own: Option<&[String]>) -> Form {
    let adapted = [("yes".to_owned(), words.key("exchange-adapted-it"), false)];
    let mut check = Input::choice("adapted", "check", String::new(), adapted);
    check.optional = true;
    let fields = vec![
        Input::hidden("owner", &kept.line.owner),
        Input::hidden("id", &kept.line.key),
        acting_field(own, "", words),
        Input::new("country", "text", words.key("web-country")).optional(),
        check,
        Input::new("words", "textarea", words.key("exchange-use-what")).optional(),
    ];
    Form::new("used", "/exchange/record/used", fields, words.key("exchange-use-tell"))
        .folded(words.key("exchange-use-tell"))
}
