//! What a round comes to: its indicators and verdicts, and their files.

use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_core::rights::Act as Right;
use ayni_model::Arg;
use ayni_model::document::{Phrase, Speak};
use ayni_model::monitor::Verdict;
use serde::Serialize;

use super::super::error::Trouble;
use super::super::form::{Field, Own, Sent, blame, fill};
use super::super::gate::Who;
use super::super::identity::panel::Act;
use super::super::links::CodeLinks;
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::actor;
use crate::app::Refusal;
use crate::app::desk::By;
use crate::app::rounds::clear::{self, Overruling};
use crate::app::rounds::figures::{FILES, Figures, figures};

#[derive(Debug, Serialize)]
struct FiguresPage {
    title: String,
    name: String,
    round: String,
    done: String,
    counted: String,
    /// The same with revisions, or as it was at the end: address and words.
    other: Option<(String, String)>,
    blocks: String,
    files: Vec<(String, String)>,
    overrule: Option<Act>,
    token: String,
}

impl Page for FiguresPage {
    const TEMPLATE: &'static str = "rounds-figures.html";
    const PLACE: &'static str = "round-title";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/rounds/{name}/figures`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    show(&node, &visitor, &headers, actor(&who)?, &name, None).await
}

async fn show(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    by: &By,
    name: &str,
    wrong: Option<(&Sent, Refusal)>,
) -> Result<Response, Trouble> {
    let words = &*visitor.words;
    let desk = node.desk();
    let revised = visitor.asked("revised").is_some();
    let found = figures(&desk, by, name, revised).await?;
    let asks = desk.may_in(by, Right::Ask, &found.held.plan.organisation).await.is_ok();
    let own = Own::of(node, headers)?;
    let base = format!("/rounds/{name}/figures");
    let other = (!found.held.line.open).then(|| match revised {
        true => (base.clone(), words.key("round-as-closed")),
        false => (format!("{base}?revised=1"), words.key("round-with-revisions")),
    });
    let mut overrule = match asks {
        true => Some(overruling(node, &found, words)?),
        false => None,
    };
    let mut status = StatusCode::OK;
    if let (Some((sent, refusal)), Some(act)) = (wrong, &mut overrule) {
        fill(&mut act.fields, sent);
        (status, act.wrong) = blame(&mut act.fields, refusal, words)?;
    }
    let pairs: Vec<(&str, &str)> = if revised { vec![("revised", "1")] } else { Vec::new() };
    let page = FiguresPage {
        title: words.key("round-figures"),
        name: found.held.title(words.language()).to_owned(),
        round: format!("/rounds/{name}"),
        done: if visitor.asked("done") == Some("overruled") {
            words.key("round-done-overruled")
        } else {
            String::new()
        },
        counted: words.say(&Phrase::message("round-counted", [("count", Arg::Count(found.counted as u64))])),
        other,
        blocks: node.fragments.write(&found.document.blocks, words, &CodeLinks)?,
        files: found
            .files()
            .map(|file| (links::address(&format!("{base}/{file}"), pairs.iter().copied()), file.to_owned()))
            .collect(),
        overrule,
        token: own.token.clone(),
    };
    own.show(node, visitor, &page, status)
}

fn overruling(node: &Node, found: &Figures, words: &ayni_words::Words) -> Result<Act, Refusal> {
    let (edition, _) = clear::kit_edition(&node.kit, &found.held.plan.edition)?;
    let outcome = |one: &ayni_model::monitor::Outcome| {
        let label = one.label.best(words.language()).map_or(one.code.as_str(), |(label, _)| label);
        (one.code.clone(), label.to_owned(), false)
    };
    let verdict =
        |one: &Verdict| (one.as_str().to_owned(), words.key(&format!("verdict-{}", one.as_str())), false);
    let fields = vec![
        Field::choice(
            "outcome",
            "select",
            words.key("monitor-column-outcome"),
            edition.outcomes.iter().map(outcome),
        ),
        Field::choice(
            "verdict",
            "select",
            words.key("monitor-column-verdict"),
            Verdict::ALL.iter().map(verdict),
        ),
        Field::new("reason", "textarea", words.key("round-reason")),
    ];
    let action = format!("/rounds/{}/overrule", found.held.line.name);
    Ok(Act::new("overrule", action, fields, words.key("round-overrule")))
}

/// Overrules a verdict, as the page of the figures sends it.
pub async fn overrule(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    by: &By,
    name: &str,
    sent: &Sent,
) -> Result<Response, Trouble> {
    let verdict = Verdict::from_code(sent.get("verdict"));
    let verdict = verdict.ok_or_else(|| Trouble::of(StatusCode::BAD_REQUEST))?;
    let said = Overruling {
        outcome: sent.get("outcome").to_owned(),
        verdict,
        reason: sent.get("reason").to_owned(),
    };
    match clear::overrule(&node.desk(), by, name, &said).await {
        Ok(()) => Ok(Redirect::to(&format!("/rounds/{name}/figures?done=overruled")).into_response()),
        Err(refusal) => show(node, visitor, headers, by, name, Some((sent, refusal))).await,
    }
}

/// `/rounds/{name}/figures/{file}`
pub async fn file(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path((name, file)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let kind = FILES.iter().find(|(one, _)| *one == file).map(|(_, kind)| *kind);
    let none = || Trouble::of(StatusCode::NOT_FOUND);
    let kind = kind.ok_or_else(none)?;
    let found = figures(&desk, actor(&who)?, &name, visitor.asked("revised").is_some()).await?;
    let bytes = crate::app::rounds::figures::file(&desk, &found, &file, &visitor.words)?.ok_or_else(none)?;
    let head = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, links::attachment(&format!("{name}-{file}"))),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
    ];
    Ok((head, bytes).into_response())
}
