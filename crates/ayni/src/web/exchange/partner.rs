//! The page of a partnership: who takes part, how far it has come, what was written, what comes next.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_model::document::Speak;
use ayni_model::exchange::Stage;
use ayni_model::{Code, Role};
use ayni_store::Partnership;
use ayni_words::Words;

use super::super::entry::acts::{by_name, when};
use super::super::error::Trouble;
use super::super::form::{self, Field as Input, Sent};
use super::super::gate::Who;
use super::super::identity::panel::Act as Form;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::board::{Board, Part, Row, Said};
use super::list::place;
use super::record::again;
use super::{actor, look, with};
use crate::app::desk::By;
use crate::app::entry::fields::Control;
use crate::app::exchange::partner::{self, ROLES, Seen, all_agreed};
use crate::app::exchange::shelf::{Kept, kept_of};
use crate::app::exchange::{Viewer, activity, saved};
use crate::app::{Refusal, enter, standing};

/// A partnership in a list.
pub async fn row(node: &Node, words: &Words, viewer: &Viewer, one: &Partnership) -> Result<Row, Trouble> {
    let sought = kept_of(&node.desk(), one.sought).await.ok();
    let title = title(node, words, viewer, sought.as_ref(), one.id);
    let partners: Vec<String> = one.partners.iter().map(|partner| partner.owner.clone()).collect();
    let mut lines = vec![Said::plain(words.list(&partners)), Said::plain(when(one.at, words))];
    if let Some(next) = one.steps.last().map(|step| &step.next).filter(|next| !next.is_empty()) {
        lines.push(Said::plain(with("exchange-next-is", "next", next, words)));
    }
    Ok(Row {
        title: title.to(format!("/exchange/partnership/{}", one.id)),
        mark: words.key(&format!("exchange-stage-{}", one.stage.as_str())),
        lines,
        ..Row::default()
    })
}

/// What a partnership is called: as what is sought, where who looks is shown that.
fn title(node: &Node, words: &Words, viewer: &Viewer, sought: Option<&Kept>, id: i64) -> Said {
    let today = enter::today(&node.desk());
    match sought.and_then(|kept| viewer.shown(&node.exchange, &kept.line, &kept.record, today)) {
        Some(record) => {
            let (title, language) = record.title(words.language());
            Said::of(title, language, words.language())
        }
        None => Said::plain(with("exchange-partnership-one", "number", &id.to_string(), words)),
    }
}

/// `POST /exchange/record/contact`
pub async fn contact(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    let number = |name: &str| sent.get(name).parse::<i64>().unwrap_or(0);
    let of = (number("record"), number("own"));
    match partner::begin(&node.desk(), by, &node.exchange, of, sent.get("acting"), sent.get("words")).await {
        Ok(id) => Ok(Redirect::to(&format!("/exchange/partnership/{id}")).into_response()),
        Err(refusal) => {
            let kept = kept_of(&node.desk(), of.0).await?;
            let name = (kept.line.owner.as_str(), kept.line.key.as_str());
            again((&node, &visitor, &who, &headers), name, "contact", &sent, refusal).await
        }
    }
}

/// `/exchange/partnership/{id}`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
) -> Result<Response, Trouble> {
    let page = board(&node, &visitor, actor(&who)?, id).await?;
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// `POST /exchange/partnership/{id}/{act}`
pub async fn act(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path((id, act)): Path<(i64, String)>,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = actor(&who)?;
    match done(&node, &visitor, by, id, &act, &sent).await {
        Ok(href) => Ok(Redirect::to(&href).into_response()),
        Err(refusal) => {
            let mut page = board(&node, &visitor, by, id).await?;
            let status = page.blame(&act, &sent, refusal, &visitor.words)?;
            form::show(&node, &visitor, &headers, page, status).await
        }
    }
}

async fn done(
    node: &Node,
    visitor: &Visitor,
    by: &By,
    id: i64,
    act: &str,
    sent: &Sent,
) -> Result<String, Refusal> {
    let desk = node.desk();
    let acting = sent.get("acting");
    match act {
        "write" => partner::write(&desk, by, id, acting, sent.get("words")).await?,
        "agree" => partner::agree(&desk, by, id, acting).await?,
        "go" => {
            let stage = Stage::from_code(sent.get("stage"));
            let stage = stage.ok_or_else(|| Refusal::refused("exchange-no-step", []))?;
            partner::go(&desk, by, (id, acting), stage, (sent.get("next"), sent.get("note"))).await?;
        }
        "part" => {
            let phases: Vec<&str> = sent.all("phases").collect();
            partner::part(&desk, by, (id, acting), sent.get("part"), &phases, sent.get("phase")).await?;
        }
        "join" => {
            let country = look(node, visitor).read(Control::Country, sent.get("country"));
            let country =
                country.ok().flatten().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default();
            partner::join(&desk, by, (id, acting), sent.get("new"), sent.get("role"), &country).await?;
        }
        "activity" => {
            let (reporter, activity) = activity::make(&desk, by, &node.exchange, (id, acting)).await?;
            return Ok(links::activity(&reporter, &activity));
        }
        _ => return Err(Refusal::refused("exchange-no-step", [])),
    }
    Ok(format!("/exchange/partnership/{id}"))
}

async fn board(node: &Node, visitor: &Visitor, by: &By, id: i64) -> Result<Board, Trouble> {
    let (words, desk) = (&visitor.words, node.desk());
    let seen = partner::see(&desk, by, id).await?;
    let viewer = Viewer::of(&desk, Some(by)).await?;
    let today = enter::today(&desk);
    let one = &seen.partnership;
    let mut page = Board {
        over: vec![
            ("/exchange".to_owned(), words.key("exchange-title")),
            ("/exchange/mine".to_owned(), words.key("exchange-mine")),
        ],
        marks: vec![("good", words.key(&format!("exchange-stage-{}", one.stage.as_str())))],
        ..Board::default()
    };
    page.title = title(node, words, &viewer, seen.sought.as_ref(), id);
    if !one.phase.is_empty() {
        page.marks.push(("", words.code(&Code::new("phase", one.phase.as_str()))));
    }
    let mut facts = Vec::new();
    for (key, kept) in [("exchange-is-sought", &seen.sought), ("exchange-is-given", &seen.given)] {
        let shown = kept.as_ref().and_then(|kept| {
            let record = viewer.shown(&node.exchange, &kept.line, &kept.record, today)?;
            let (title, language) = record.title(words.language());
            let said = Said::of(title, language, words.language());
            Some((words.key(key), vec![said.to(saved::page(&kept.line.owner, &kept.line.key))]))
        });
        facts.extend(shown);
    }
    if !one.activity.1.is_empty() {
        let (reporter, activity) = &one.activity;
        let said = Said::link(activity.clone(), links::activity(reporter, activity));
        facts.push((words.key("exchange-activity"), vec![said]));
    }
    page.parts.push(Part { facts, ..Part::default() });
    page.parts.push(partners(node, words, &seen, &viewer, today));
    page.parts.push(way(node, words, &seen).await?);
    page.parts.push(messages(node, words, &seen).await?);
    let (reporter, activity) = &one.activity;
    let learned = matches!(one.stage, Stage::Delivered | Stage::Evaluated | Stage::Closed);
    if learned && !seen.acts.is_empty() && !activity.is_empty() {
        let of = format!("{reporter}/{activity}");
        let practice = links::address("/exchange/new", [("kind", "practice"), ("activity", of.as_str())]);
        page.parts
            .push(Part { links: vec![(practice, words.key("exchange-practice-of-it"))], ..Part::default() });
    }
    if !seen.acts.is_empty() && one.stage != Stage::Closed {
        page.parts.push(Part {
            title: words.key("exchange-what-next"),
            forms: forms(words, &seen),
            ..Part::default()
        });
    }
    Ok(page)
}

/// Who takes part, with what is known of each; addresses only when all have agreed.
fn partners(node: &Node, words: &Words, seen: &Seen, viewer: &Viewer, today: ayni_model::Day) -> Part {
    let agreed = all_agreed(&seen.partnership);
    let rows = seen.partnership.partners.iter().map(|one| {
        let mut lines = vec![Said::plain(words.code(&Code::new("role", one.role.as_str())))];
        if !one.country.is_empty() {
            lines.push(Said::plain(place(&one.country, words)));
        }
        lines.extend(
            one.phases.iter().map(|phase| Said::plain(words.code(&Code::new("phase", phase.as_str())))),
        );
        lines.extend(seen.contacts(&node.exchange, viewer, &one.owner, today).into_iter().map(Said::plain));
        Row {
            title: Said::plain(one.owner.clone()),
            mark: words.key(if one.agreed.is_some() {
                "exchange-has-agreed"
            } else {
                "exchange-not-yet-agreed"
            }),
            lines,
            text: Some(one.part.clone())
                .filter(|part| !part.is_empty())
                .map(Said::plain)
                .into_iter()
                .collect(),
            ..Row::default()
        }
    });
    Part {
        title: words.key("exchange-partners"),
        paragraphs: if agreed {
            Vec::new()
        } else {
            vec![Said::plain(words.key("exchange-addresses-later"))]
        },
        rows: rows.collect(),
        ..Part::default()
    }
}

/// The steps of the way.
async fn way(node: &Node, words: &Words, seen: &Seen) -> Result<Part, Trouble> {
    let steps = &seen.partnership.steps;
    let names = standing::names(&node.store, steps.iter().filter_map(|step| step.person)).await?;
    let rows = steps.iter().map(|step| {
        let mut text = Vec::new();
        if !step.note.is_empty() {
            text.push(Said::plain(step.note.clone()));
        }
        if !step.next.is_empty() {
            text.push(Said::plain(with("exchange-next-is", "next", &step.next, words)));
        }
        let of = if step.owner.is_empty() { words.key("exchange-the-node") } else { step.owner.clone() };
        let mut lines = vec![Said::plain(when(step.at, words)), Said::plain(of)];
        if seen.names(&step.owner) {
            lines.push(Said::plain(by_name(step.person, &names, words)));
        }
        Row {
            title: Said::plain(words.key(&format!("exchange-stage-{}", step.stage.as_str()))),
            lines,
            text,
            ..Row::default()
        }
    });
    Ok(Part { title: words.key("exchange-way"), rows: rows.collect(), ..Part::default() })
}

async fn messages(node: &Node, words: &Words, seen: &Seen) -> Result<Part, Trouble> {
    let names = standing::names(&node.store, seen.messages.iter().filter_map(|one| one.person)).await?;
    let rows = seen.messages.iter().map(|one| {
        let mut lines = vec![Said::plain(when(one.at, words))];
        if seen.names(&one.owner) {
            lines.push(Said::plain(by_name(one.person, &names, words)));
        }
        Row {
            title: Said::plain(one.owner.clone()),
            lines,
            text: vec![Said::plain(one.text.clone()).linked()],
            ..Row::default()
        }
    });
    Ok(Part {
        id: "messages".to_owned(),
        title: words.key("exchange-messages"),
        rows: rows.collect(),
        none: words.key("exchange-messages-none"),
        ..Part::default()
    })
}

/// What can be done next.
fn forms(words: &Words, seen: &Seen) -> Vec<Form> {
    let one = &seen.partnership;
    let path = |act: &str| format!("/exchange/partnership/{}/{act}", one.id);
    let acting = |of: &[String]| match of {
        [only] => Input::hidden("acting", only),
        of => Input::choice(
            "acting",
            "select",
            words.key("exchange-acting"),
            of.iter().map(|owner| (owner.clone(), owner.clone(), false)),
        ),
    };
    let write = vec![acting(&seen.acts), Input::new("words", "textarea", words.key("exchange-message"))];
    let mut write = Form::new("write", path("write"), write, words.key("exchange-send"));
    if one.stage == Stage::Suggested {
        write = write.intro(words.key("exchange-suggested-to-you"));
    }
    let mut forms = vec![write];
    if one.stage == Stage::InTalks && !seen.agrees.is_empty() {
        let form = Form::new("agree", path("agree"), vec![acting(&seen.agrees)], words.key("exchange-agree"));
        forms.push(form.intro(words.key("exchange-agree-hint")));
    }
    if one.activity.1.is_empty()
        && matches!(one.stage, Stage::Agreed | Stage::UnderWay | Stage::Delivered | Stage::Evaluated)
    {
        let form = Form::new(
            "activity",
            path("activity"),
            vec![acting(&seen.acts)],
            words.key("exchange-make-activity"),
        );
        forms.push(form.intro(words.key("exchange-make-activity-hint")));
    }
    let next: Vec<Stage> = partner::steps(one.stage).collect();
    if !next.is_empty() {
        let stages = next.iter().map(|stage| {
            let code = stage.as_str();
            (code.to_owned(), words.key(&format!("exchange-stage-{code}")), false)
        });
        let fields = vec![
            acting(&seen.acts),
            Input::choice("stage", "select", words.key("exchange-step"), stages),
            Input::new("next", "text", words.key("exchange-next")).optional(),
            Input::new("note", "textarea", words.key("exchange-note")).optional(),
        ];
        forms.push(
            Form::new("go", path("go"), fields, words.key("exchange-go"))
                .folded(words.key("exchange-step-take")),
        );
    }
    forms.push(part_form(words, seen, acting(&seen.acts), path("part")));
    if matches!(one.stage, Stage::Suggested | Stage::Contacted | Stage::InTalks) {
        let roles = ROLES.iter().map(|role: &Role| {
            let code = role.as_str();
            (code.to_owned(), words.code(&Code::new("role", code)), *role == Role::SecondProvider)
        });
        let fields = vec![
            acting(&seen.acts),
            Input::new("new", "text", words.key("exchange-new-partner")),
            Input::choice("role", "select", words.key("exchange-role"), roles),
            Input::new("country", "text", words.key("web-country")).optional(),
        ];
        let form = Form::new("join", path("join"), fields, words.key("exchange-join"));
        forms.push(form.folded(words.key("exchange-join")));
    }
    forms
}

/// The form by which a partner says what its part is.
fn part_form(words: &Words, seen: &Seen, acting: Input, path: String) -> Form {
    let one = &seen.partnership;
    let own = one.partners.iter().find(|partner| seen.acts.first() == Some(&partner.owner));
    let phases = ["identification", "negotiation", "formulation", "implementation", "evaluation"];
    let named =
        |phase: &str, chosen: bool| (phase.to_owned(), words.code(&Code::new("phase", phase)), chosen);
    let taken = |phase: &&str| own.is_some_and(|own| own.phases.iter().any(|one| one == phase));
    let whole = std::iter::once((String::new(), words.key("entry-not-said"), one.phase.is_empty()))
        .chain(phases.iter().map(|phase| named(phase, one.phase == *phase)));
    let fields = vec![
        acting,
        Input::new("part", "textarea", words.key("exchange-part"))
            .value(own.map_or("", |own| own.part.as_str()))
            .optional(),
        Input::choice(
            "phases",
            "checks",
            words.key("exchange-part-phases"),
            phases.iter().map(|phase| named(phase, taken(phase))),
        ),
        Input::choice("phase", "select", words.key("exchange-whole-phase"), whole),
    ];
    Form::new("part", path, fields, words.key("exchange-keep-part")).folded(words.key("exchange-part-say"))
}
