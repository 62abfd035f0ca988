//! One's own account: name, language, address, password, and the account at the provider of sign-ins.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::{self, Field, Sent};
use super::super::gate::Who;
use super::super::sign_in::{self, languages};
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::panel::{Act, Panel, Section, moment, named};
use super::{done, provider};
use crate::app::desk::By;
use crate::app::{Refusal, account, session};

/// The pages of an account: address, and the key of the name.
const TABS: [(&str, &str); 4] = [
    ("/account", "account-you"),
    ("/account/factor", "account-factor"),
    ("/account/sessions", "account-sessions"),
    ("/account/tokens", "account-tokens"),
];

/// A page of an account, with the way to the others.
pub fn panel(visitor: &Visitor, here: &str, said: &[(&str, &str)], sections: Vec<Section>) -> Panel {
    let words = &visitor.words;
    let what = visitor.asked("done");
    let done = said.iter().find(|(code, _)| Some(*code) == what).map(|(_, key)| words.key(key));
    let name = TABS.iter().find(|(path, _)| *path == here).map_or("account-title", |(_, key)| *key);
    Panel {
        title: if here == "/account" { words.key("account-title") } else { words.key(name) },
        subtitle: visitor.who.name().unwrap_or_default().to_owned(),
        tabs: TABS.iter().map(|(path, key)| ((*path).to_owned(), words.key(key), *path == here)).collect(),
        tabs_label: words.key("account-title"),
        done,
        sections,
        ..Panel::default()
    }
}

/// `/account`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let page = own(&node, &visitor, who.acts()?).await?;
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

/// The page of the account of who acts.
pub async fn own(node: &Node, visitor: &Visitor, by: &By) -> Result<Panel, Refusal> {
    let (desk, words) = (node.desk(), &*visitor.words);
    let person = account::own(&desk, by).await?;
    let has_password = account::has_password(&desk, by).await?;
    let mut sections = vec![
        Section {
            title: words.key("account-you"),
            forms: vec![Act::new(
                "name",
                "/account/name",
                vec![
                    Field::new("name", "text", words.key("web-your-name"))
                        .filled_by("name")
                        .value(&person.name),
                    Field::choice(
                        "language",
                        "select",
                        words.key("identity-your-language"),
                        languages(node, |code| code == person.language),
                    )
                    .hint(words.key("account-language-hint")),
                ],
                words.key("identity-save"),
            )],
            ..Section::default()
        },
        Section {
            title: words.key("web-email"),
            facts: vec![(words.key("web-email"), person.email.clone())],
            forms: vec![
                Act::new(
                    "address",
                    "/account/address",
                    vec![
                        Field::new("email", "email", words.key("account-new-email")).filled_by("email"),
                        your_password(words),
                    ],
                    words.key("account-change-email"),
                )
                .intro(words.key("account-email-intro"))
                .folded(words.key("account-change-email")),
            ],
            ..Section::default()
        },
    ];
    sections.push(match has_password {
        true => Section {
            title: words.key("web-password"),
            forms: vec![
                Act::new(
                    "password",
                    "/account/password",
                    vec![your_password(words), Field::new_password("new", words)],
                    words.key("account-change-password"),
                )
                .intro(words.key("account-password-intro"))
                .folded(words.key("account-change-password")),
            ],
            ..Section::default()
        },
        false => Section {
            title: words.key("web-password"),
            text: vec![words.key("account-no-password")],
            links: vec![("/forgotten".to_owned(), words.key("web-forgotten"))],
            ..Section::default()
        },
    });
    if let Some(known) = &node.provider {
        let tied = crate::app::provider::tied(&desk, by, known).await?;
        let form = match &tied {
            Some(_) => Act::new(
                "provider",
                "/account/provider/untie",
                vec![your_password(words)],
                words.key("account-untie"),
            )
            .folded(words.key("account-untie")),
            None => Act::new(
                "provider",
                "/account/provider",
                vec![your_password(words)],
                named("account-tie", &known.label, words),
            )
            .folded(named("account-tie", &known.label, words)),
        };
        let since = tied.map(|identity| (words.key("account-tied-since"), moment(identity.made, words)));
        sections.push(Section {
            title: named("provider-sign-in", &known.label, words),
            text: vec![named("account-provider-text", &known.label, words)],
            facts: since.into_iter().collect(),
            forms: vec![form],
            ..Section::default()
        });
    }
    let said = [
        ("name", "identity-saved"),
        ("address", "account-email-sent"),
        ("address-changed", "account-email-changed"),
        ("password", "account-password-changed"),
        ("tied", "account-is-tied"),
        ("untied", "account-is-untied"),
    ];
    Ok(panel(visitor, "/account", &said, sections))
}

/// The password of who is signed in, asked for once more.
pub fn your_password(words: &Words) -> Field {
    Field::password("password", words.key("account-your-password"))
}

/// The page again, with what was wrong at one of its forms.
pub async fn again(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    (by, form): (&By, &str),
    sent: &Sent,
    refusal: Refusal,
) -> Result<Response, Trouble> {
    let mut page = own(node, visitor, by).await?;
    let status = page.blame(form, sent, refusal, &visitor.words)?;
    form::show(node, visitor, headers, page, status).await
}

/// `POST /account/name`
pub async fn rename(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    match account::rename(&node.desk(), by, sent.get("name"), sent.get("language")).await {
        Ok(()) => Ok(done("/account", "name")),
        Err(refusal) => again(&node, &visitor, &headers, (by, "name"), &sent, refusal).await,
    }
}

/// `POST /account/address`
pub async fn ask_address(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    let own = node.own_address(&headers, &visitor.settings);
    let (password, email) = (sent.get("password"), sent.get("email"));
    match account::ask_address(&node.desk(), by, password, email, &own).await {
        Ok(()) => Ok(done("/account", "address")),
        Err(refusal) => again(&node, &visitor, &headers, (by, "address"), &sent, refusal).await,
    }
}

/// `POST /account/password`
pub async fn change_password(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    match session::change_password(&node.desk(), by, sent.get("password"), sent.get("new")).await {
        Ok(changed) => sign_in::arrived(&node, &visitor, &headers, changed, "/account?done=password").await,
        Err(refusal) => again(&node, &visitor, &headers, (by, "password"), &sent, refusal).await,
    }
}

/// Words that say where an account at the provider leads.
pub fn onward(node: &Node, words: &Words) -> String {
    provider::label(node).map_or_else(String::new, |label| named("provider-go-on", label, words))
}
