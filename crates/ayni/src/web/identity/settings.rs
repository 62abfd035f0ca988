//! How the node is set: its name, languages and address, and how letters and sign-ins go.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_core::rights::{Act as Right, On};
use ayni_model::Code;
use ayni_words::LANGUAGES;

use super::super::error::Trouble;
use super::super::form::{self, Field, Sent};
use super::super::gate::Who;
use super::super::sign_in::languages_offered;
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::done;
use super::panel::{Act, Panel, Section, counted, named};
use crate::app::desk::By;
use crate::app::exchange::meaning as meanings;
use crate::app::provider::BACK;
use crate::app::settings::{self, Settings};
use crate::app::{Refusal, mail};

/// What may have been done just now, and what is said of it.
const SAID: [(&str, &str); 3] = [
    ("saved", "identity-saved"),
    ("letter", "settings-letter-sent"),
    ("provider", "settings-provider-answers"),
];

/// The fields of the name in each language.
const NAMES: [&str; 7] = ["name.ar", "name.en", "name.es", "name.fr", "name.pt", "name.ru", "name.zh"];

/// `/settings`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let page = own(&node, &visitor, &headers, who.acts()?).await?;
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

async fn own(node: &Node, visitor: &Visitor, headers: &HeaderMap, by: &By) -> Result<Panel, Refusal> {
    by.may(Right::Govern, &On::default())?;
    let (words, now) = (&*visitor.words, &visitor.settings);
    let country = now.country.as_ref().map(|code| words.code(&Code::new("country", code)));
    let mut fields = vec![
        Field::new("name", "text", words.key("web-start-office"))
            .value(now.name.as_deref().unwrap_or_default()),
    ];
    for name in NAMES {
        let language = name.trim_start_matches("name.");
        let label = node.words(language).key(&format!("language-{language}"));
        fields.push(
            Field::new(name, "text", named("settings-name-in", &label, words))
                .value(now.names.get(language).map(String::as_str).unwrap_or_default())
                .optional(),
        );
    }
    fields.push(Field::choice(
        "languages",
        "checks",
        words.key("settings-languages"),
        languages_offered(node, visitor),
    ));
    fields.push(
        Field::new("address", "text", words.key("settings-address"))
            .hint(named("settings-address-hint", &node.own_address(headers, now), words))
            .value(now.address.as_deref().unwrap_or_default())
            .optional(),
    );
    if node.provider.is_some() {
        let trusts = [("yes".to_owned(), words.key("settings-provider-enough"), now.provider_is_enough)];
        fields.push(
            Field::choice("enough", "check", String::new(), trusts)
                .hint(words.key("settings-provider-enough-hint"))
                .optional(),
        );
    }
    fields.push(
        Field::new("hosts", "textarea", words.key("settings-hosts"))
            .hint(words.key("settings-hosts-hint"))
            .value(&now.hosts.join("\n"))
            .optional(),
    );
    let what = visitor.asked("done");
    let said = SAID.iter().find(|(code, _)| Some(*code) == what);
    Ok(Panel {
        title: words.key("settings-title"),
        done: said.map(|(_, key)| words.key(key)),
        sections: vec![
            Section {
                title: words.key("settings-node"),
                facts: vec![(
                    words.key("web-country"),
                    country.unwrap_or_else(|| words.key("web-start-no-country")),
                )],
                forms: vec![Act::new("settings", "/settings", fields, words.key("identity-save"))],
                ..Section::default()
            },
            letters(node, visitor, by).await?,
            provider(node, visitor, headers),
            meaning(node, visitor).await?,
        ],
        ..Panel::default()
    })
}

async fn letters(node: &Node, visitor: &Visitor, by: &By) -> Result<Section, Refusal> {
    let words = &*visitor.words;
    let state = mail::state(&node.desk(), by).await?;
    let way = match &state.server {
        Some(server) => named("settings-mail-server", server, words),
        None => named("settings-mail-folder", &state.folder.display().to_string(), words),
    };
    let mut text = Vec::new();
    if state.server.is_none() {
        text.push(words.key("settings-mail-how"));
    }
    Ok(Section {
        id: "mail",
        title: words.key("settings-mail"),
        text,
        facts: vec![
            (words.key("settings-mail-way"), way),
            (words.key("settings-mail-from"), state.from),
            (words.key("settings-mail-waiting"), counted("settings-letters", state.waiting, words)),
            (words.key("settings-mail-failed"), counted("settings-letters", state.failed, words)),
        ],
        forms: vec![Act::button("letter", "/settings/letter", Vec::new(), words.key("settings-letter"))],
        ..Section::default()
    })
}

/// The model of meaning that the exchange is searched with, where the node has one.
async fn meaning(node: &Node, visitor: &Visitor) -> Result<Section, Refusal> {
    let words = &*visitor.words;
    let (id, title) = ("model", words.key("exchange-model-title"));
    let Some(state) = meanings::shown(&node.desk(), &node.exchange).await? else {
        let text = vec![words.key("exchange-model-without"), words.key("exchange-model-how")];
        return Ok(Section { id, title, text, ..Section::default() });
    };
    let facts = meanings::facts(&state, words).into_iter().map(|(key, value)| (words.key(key), value));
    let facts = facts.collect();
    let mut text = Vec::new();
    if let Some(Refusal::Refused(say) | Refusal::Usage(say)) = &state.trouble {
        text.push(words.message(say.key, &say.args));
        text.extend(words.attribute(say.key, "fix", &say.args));
        text.push(words.key("exchange-model-not-used"));
    }
    Ok(Section { id, title, text, facts, ..Section::default() })
}

fn provider(node: &Node, visitor: &Visitor, headers: &HeaderMap) -> Section {
    let words = &*visitor.words;
    let title = words.key("settings-provider");
    let Some(known) = &node.provider else {
        return Section { title, text: vec![words.key("settings-provider-how")], ..Section::default() };
    };
    let own = node.own_address(headers, &visitor.settings);
    Section {
        title,
        facts: vec![
            (words.key("settings-provider-label"), known.label.clone()),
            (words.key("settings-provider-issuer"), known.issuer().to_owned()),
            (words.key("settings-provider-client"), known.client().to_owned()),
            (words.key("settings-provider-back"), format!("{own}{BACK}")),
        ],
        forms: vec![Act::button(
            "look",
            "/settings/provider",
            Vec::new(),
            words.key("settings-provider-look"),
        )],
        ..Section::default()
    }
}

/// `POST /settings`
pub async fn change(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let text = |name: &str| Some(sent.get(name).trim().to_owned()).filter(|text| !text.is_empty());
    let names: BTreeMap<String, String> = LANGUAGES
        .into_iter()
        .filter_map(|language| Some((language.to_owned(), text(&format!("name.{language}"))?)))
        .collect();
    let wanted = Settings {
        country: None,
        name: text("name"),
        names,
        languages: LANGUAGES
            .into_iter()
            .filter(|code| sent.all("languages").any(|one| one == *code))
            .collect(),
        address: text("address"),
        provider_is_enough: match node.provider {
            Some(_) => !sent.get("enough").is_empty(),
            None => visitor.settings.provider_is_enough,
        },
        hosts: sent.get("hosts").split_whitespace().map(str::to_owned).collect(),
    };
    match settings::change(&node.desk(), by, &wanted).await {
        Ok(()) => Ok(done("/settings", "saved")),
        Err(refusal) => again(&node, &visitor, &headers, (by, "settings"), &sent, refusal).await,
    }
}

async fn again(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    (by, form): (&By, &str),
    sent: &Sent,
    refusal: Refusal,
) -> Result<Response, Trouble> {
    let mut page = own(node, visitor, headers, by).await?;
    let status = page.blame(form, sent, refusal, &visitor.words)?;
    form::show(node, visitor, headers, page, status).await
}

/// `POST /settings/letter`
pub async fn letter(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    _sent: Sent,
) -> Result<Response, Trouble> {
    let own = node.own_address(&headers, &visitor.settings);
    mail::test(&node.desk(), who.acts()?, &own).await?;
    Ok(done("/settings", "letter"))
}

/// `POST /settings/provider`: asks the provider of sign-ins whether it is there.
pub async fn look(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    by.may(Right::Govern, &On::default())?;
    let Some(provider) = &node.provider else {
        return Err(Refusal::refused("provider-none", []).into());
    };
    match provider.look().await {
        Ok(()) => Ok(done("/settings", "provider")),
        Err(refusal) => again(&node, &visitor, &headers, (by, "look"), &sent, refusal).await,
    }
}
