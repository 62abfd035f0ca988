//! Two documents side by side, and the text document with the changes marked.

use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::super::error::Trouble;
use super::super::page::show;
use super::super::visitor::Visitor;
use super::super::{Shared, links};
use super::NodeWays;
use super::document::Mandate;
use crate::app::Refusal;
use crate::app::mandate::{called, lineage};

/// `/mandates/compare`
pub async fn page(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let before = super::asked(&library, &visitor, "before")?;
    let after = super::asked(&library, &visitor, "after")?;
    let words = &visitor.words;
    let comparison = lineage::pair(
        (&before.document, library.understood(before)),
        (&after.document, library.understood(after)),
    );
    let ways = NodeWays { documents: vec![before, after], series: None };
    let texts = (&before.document, &after.document);
    let all = visitor.asked("all") == Some("yes");
    let body = node.pages.comparison(&comparison, texts, all, &ways, &**words)?;
    let pairs = [("before", before.line.name.as_str()), ("after", after.line.name.as_str())];
    let turned = [("before", after.line.name.as_str()), ("after", before.line.name.as_str())];
    let mut onward = vec![(links::address("/mandates/compare", turned), words.key("mandate-turn"))];
    if before.document.language == after.document.language {
        onward
            .insert(0, (links::address("/mandates/changes.docx", pairs), words.key("mandate-changes-docx")));
    }
    if !all {
        let whole = pairs.into_iter().chain([("all", "yes")]);
        onward.push((links::address("/mandates/compare", whole), words.key("mandate-whole")));
    }
    let page = Mandate {
        over: vec![
            ("/mandates".to_owned(), words.key("web-mandates")),
            (super::document_page(&before.line.name), called(&before.named)),
            (super::document_page(&after.line.name), called(&after.named)),
        ],
        title: title(&comparison.before, &comparison.after, words),
        language: String::new(),
        links: onward,
        body,
        ..Mandate::default()
    };
    show(&node, &visitor, page).await
}

fn title(
    before: &ayni_model::lineage::Named,
    after: &ayni_model::lineage::Named,
    words: &ayni_words::Words,
) -> String {
    use ayni_model::document::{Phrase, Speak};
    use ayni_model::finding::Arg;
    let args = [("before", Arg::Text(called(before))), ("after", Arg::Text(called(after)))];
    words.say(&Phrase::message("lineage-compare-title", args))
}

/// `/mandates/changes.docx`
pub async fn changes(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let library = super::library(&node).await?;
    let before = super::asked(&library, &visitor, "before")?;
    let after = super::asked(&library, &visitor, "after")?;
    if before.document.language != after.document.language {
        return Err(Refusal::refused("mandate-two-languages", []).into());
    }
    let comparison = lineage::pair((&before.document, &[]), (&after.document, &[]));
    let head = title(&comparison.before, &comparison.after, &visitor.words);
    let today = node.kit.today;
    let bytes =
        ayni_print::mandate::changes(&comparison, &before.document, &after.document, &head, "Ayni", today)?;
    let name = format!("{}-{}.docx", called(&before.named), called(&after.named)).replace('/', "-");
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    Ok(([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, links::attachment(&name))], bytes)
        .into_response())
}
