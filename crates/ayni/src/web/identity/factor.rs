//! The second factor of one's own account: set up, proved, taken away.

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use super::super::error::Trouble;
use super::super::form::{self, Field, Sent};
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::account::{panel, your_password};
use super::done;
use super::panel::{Act, Panel, Section, counted};
use crate::app::Refusal;
use crate::app::desk::By;
use crate::app::factor::{self, Standing};

const HERE: &str = "/account/factor";

/// `/account/factor`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let page = own(&node, &visitor, who.acts()?).await?;
    form::show(&node, &visitor, &headers, page, StatusCode::OK).await
}

async fn own(node: &Node, visitor: &Visitor, by: &By) -> Result<Panel, Refusal> {
    let (desk, words) = (node.desk(), &*visitor.words);
    let begin = |button: &str| {
        Act::new("begin", "/account/factor/begin", vec![your_password(words)], words.key(button))
    };
    let section = match factor::standing(&desk, by.oneself()?).await? {
        Standing::Off => Section {
            text: vec![words.key("factor-what"), words.key("factor-is-off")],
            forms: vec![begin("factor-begin")],
            ..Section::default()
        },
        Standing::On(left) => Section {
            text: vec![words.key("factor-what")],
            facts: vec![
                (words.key("account-factor"), words.key("factor-is-on")),
                (words.key("factor-recovery"), counted("factor-left", left, words)),
            ],
            forms: vec![
                Act::new(
                    "off",
                    "/account/factor/off",
                    vec![your_password(words), Field::code(words)],
                    words.key("factor-off"),
                )
                .intro(words.key("factor-off-intro"))
                .folded(words.key("factor-off")),
            ],
            ..Section::default()
        },
        Standing::Begun => match factor::begun(&desk, by).await? {
            Some(begun) => Section {
                text: vec![words.key("factor-scan")],
                picture: Some(("/account/factor/code.svg".to_owned(), words.key("factor-picture"))),
                facts: vec![(words.key("factor-secret"), grouped(&begun.secret))],
                forms: vec![
                    Act::new(
                        "confirm",
                        "/account/factor/confirm",
                        vec![Field::code(words)],
                        words.key("factor-confirm"),
                    )
                    .intro(words.key("factor-confirm-intro")),
                    begin("factor-begin").folded(words.key("factor-anew")),
                ],
                ..Section::default()
            },
            // Sealed by another secret of the node: only a new one is of use.
            None => Section { forms: vec![begin("factor-begin")], ..Section::default() },
        },
    };
    Ok(panel(visitor, HERE, &[("off", "factor-is-off-now")], vec![section]))
}

/// A secret in groups of four letters, to be typed.
fn grouped(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

async fn again(
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

/// `POST /account/factor/begin`
pub async fn begin(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    match factor::begin(&node.desk(), by, sent.get("password")).await {
        Ok(_) => Ok(done(HERE, "begun")),
        Err(refusal) => again(&node, &visitor, &headers, (by, "begin"), &sent, refusal).await,
    }
}

/// `POST /account/factor/confirm`: the recovery codes are shown this once.
pub async fn confirm(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let (by, words) = (who.acts()?, &visitor.words);
    match factor::confirm(&node.desk(), by, sent.get("code")).await {
        Ok(codes) => {
            let section = Section {
                title: words.key("factor-recovery"),
                text: vec![words.key("factor-recovery-text"), words.key("factor-print")],
                codes,
                links: vec![(HERE.to_owned(), words.key("factor-kept"))],
                ..Section::default()
            };
            let mut page = panel(&visitor, HERE, &[], vec![section]);
            page.done = Some(words.key("factor-is-on-now"));
            form::show(&node, &visitor, &headers, page, StatusCode::OK).await
        }
        Err(refusal) => again(&node, &visitor, &headers, (by, "confirm"), &sent, refusal).await,
    }
}

/// `POST /account/factor/off`
pub async fn off(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = who.acts()?;
    match factor::remove(&node.desk(), by, sent.get("password"), sent.get("code")).await {
        Ok(()) => Ok(done(HERE, "off")),
        Err(refusal) => again(&node, &visitor, &headers, (by, "off"), &sent, refusal).await,
    }
}

/// `/account/factor/code.svg`: the secret as a picture that an app reads, while it is being set up.
pub async fn picture(State(node): State<Shared>, who: Who) -> Result<Response, Trouble> {
    let begun = factor::begun(&node.desk(), who.acts()?).await?;
    let begun = begun.ok_or_else(|| Refusal::refused("people-factor-not-begun", []))?;
    let code = QrCode::with_error_correction_level(begun.address.as_bytes(), EcLevel::M);
    let code = code.map_err(|error| Refusal::Fault(format!("qr: {error}")))?;
    // Black on white in every light: apps read no other.
    let drawn = code.render::<svg::Color<'_>>().min_dimensions(232, 232).build();
    Ok(([(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, "no-store")], drawn).into_response())
}
