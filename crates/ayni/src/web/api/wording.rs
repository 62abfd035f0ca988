//! Documents of organs beside others: two compared, one followed through the years, a draft looked through.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use ayni_core::mandate::screened::Looked;
use ayni_core::rights::Act;
use ayni_model::finding::Arg;
use ayni_model::lineage::Named;
use serde::Serialize;
use serde_json::{Value, json};

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::mandate::LARGEST;
use super::super::visitor::Visitor;
use super::answer;
use super::guard::{self, Sent};
use super::mandate::{DOCUMENT, sees, written};
use super::record::acts;
use super::table::{
    AFTER, Access, BYTES, Group, JSON, Kind, LIMIT, Operation, PAGE, Sends, Verb, gives, query,
};
use crate::app::Refusal;
use crate::app::mandate::{Held, Library, lineage, screen};

/// Numbers of documents, one behind the other.
const NUMBERS: Kind = Kind::Like("^[1-9][0-9]{0,17}(,[1-9][0-9]{0,17}){0,19}$");

/// How many documents may be named besides.
const OTHERS: usize = 20;

/// Passages that are given of all documents of a file together.
const PASSAGES: usize = 2_000;

/// A plan to look through.
const PLAN: &str = "Plan of the agency\n\n1. South-South cooperation and triangular cooperation are part of all that the agency does in its programmes for valleys.\n";

pub const OPERATIONS: &[Operation] = &[
    Operation::get(
        "compareDocuments",
        "/documents/{number}/comparison",
        Group::Mandates,
        Access::Right(Act::See),
        || get(compare),
    )
    .about(
        "What became of each paragraph of the document in another, the one after it: word by word in one language; side \
         by side, by numbers, figures and what is understood, in two. Paragraphs are told by their place in the documents, \
         from 0. Of each document the newest version is compared.",
    )
    .takes(&[
        DOCUMENT,
        query("with", Kind::Whole(1, i64::MAX), "The number of the document after it.").required().such_as("2"),
        AFTER,
        LIMIT,
    ])
    .answers(&[gives(200, "The paragraphs.", &[(JSON, "Comparison")]).headers(PAGE)]),
    Operation::get(
        "getLineage",
        "/documents/{number}/lineage",
        Group::Mandates,
        Access::Right(Act::See),
        || get(line),
    )
    .about(
        "Each paragraph through the documents of the same line, oldest first, with the sessions of which none is held. With \
         `paragraph` the one that is asked for alone, also through documents of other organs that have its wording. A \
         thread's `from`, `into` and `echoes` are numbers of other threads.",
    )
    .takes(&[
        DOCUMENT,
        query("paragraph", Kind::Text, "A paragraph as one cites it: `7`, `7 (a)`, `P4` for the fourth of the preamble; or its id.")
            .such_as("1"),
        query("with", NUMBERS, "Numbers of up to 20 documents to put into the line besides, with commas between them."),
        AFTER,
        LIMIT,
    ])
    .answers(&[gives(200, "The threads.", &[(JSON, "Lineage")]).headers(PAGE)]),
    Operation::get(
        "screenDocument",
        "/screenings",
        Group::Mandates,
        Access::Right(Act::FollowUp),
        || post(looked_through),
    )
    .does(Verb::Post)
    .about(
        "Looks a draft, a plan or a country programme through for South-South content, and says which themes it lacks that \
         documents of the node have, with their wording. A file as text, DOCX, PDF, HTML, Akoma Ntoso or lines of JSON, up to \
         16 MB, read apart from the node; nothing of it is kept. Up to 500 documents of it and 2,000 passages are given; how \
         many more there are is said.",
    )
    .takes(&[
        query("file", Kind::Text, "The file's name.").required().such_as("plan.txt"),
        query("against", NUMBERS, "Numbers of up to 20 documents with agreed wording, with commas between them.").such_as("1"),
    ])
    .sends(Sends { forms: &[(BYTES, "File")], most: LARGEST, example: PLAN })
    .answers(&[gives(200, "What was found.", &[(JSON, "Screening")])])
    .long(),
];

/// A document of the library, by the number of its newest version.
fn held(library: &Library, number: i64) -> Result<&Held, Refusal> {
    let none = || Refusal::refused("mandate-not-held", [("symbol", Arg::Text(number.to_string()))]);
    library.by_id(number).ok_or_else(none)
}

/// The documents that a parameter names.
fn several<'l>(library: &'l Library, visitor: &Visitor, name: &str) -> Result<Vec<&'l Held>, Refusal> {
    let Some(given) = visitor.asked(name) else { return Ok(Vec::new()) };
    let numbers: Option<Vec<i64>> = given.split(',').map(|one| one.parse().ok()).collect();
    let numbers = numbers.filter(|all| all.len() <= OTHERS && all.iter().all(|one| *one > 0));
    let bad = || guard::bad(name, given, format!("1,2,3 (≤ {OTHERS})"));
    numbers.ok_or_else(bad)?.into_iter().map(|number| held(library, number)).collect()
}

/// How a document is named, with the number by which it is fetched.
fn named(named: &Named, number: i64) -> Result<Value, Trouble> {
    let mut value = plain(named)?;
    if let Some(members) = value.as_object_mut() {
        members.insert("number".to_owned(), json!(number));
    }
    Ok(value)
}

fn plain(value: &impl Serialize) -> Result<Value, Trouble> {
    serde_json::to_value(value).map_err(|error| Refusal::Fault(error.to_string()).into())
}

/// `GET /documents/{number}/comparison`
async fn compare(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    sees(&who)?;
    let library = node.documents.library(&node.kit, &node.store).await?;
    let with = visitor.asked("with").and_then(|with| with.parse().ok()).unwrap_or(0);
    let (before, after) = (held(&library, number)?, held(&library, with)?);
    let comparison = lineage::pair(
        (&before.document, library.understood(before)),
        (&after.document, library.understood(after)),
    );
    let (from, limit, next) = answer::turned(&visitor, comparison.lines.len());
    let items: Vec<_> = comparison.lines.iter().skip(from).take(limit).collect();
    let whole = json!({
        "before": named(&comparison.before, before.line.id)?, "after": named(&comparison.after, after.line.id)?,
        "items": items, "next": next,
    });
    answer::page(&visitor, &whole, next.as_deref())
}

/// `GET /documents/{number}/lineage`
async fn line(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<i64>,
) -> Result<Response, Trouble> {
    sees(&who)?;
    let library = node.documents.library(&node.kit, &node.store).await?;
    let of = held(&library, number)?;
    let with = several(&library, &visitor, "with")?;
    let (line, threads) = lineage::asked(&library, of, visitor.asked("paragraph"), &with)?;
    let all = line.series.threads.len();
    let threads = threads.unwrap_or_else(|| (0..).take(all).collect());
    let (from, limit, next) = answer::turned(&visitor, threads.len());
    let mut items = Vec::new();
    for number in threads.iter().skip(from).take(limit) {
        let Some(thread) = line.series.threads.get(*number as usize) else { continue };
        let mut value = plain(thread)?;
        if let Some(members) = value.as_object_mut() {
            members.insert("thread".to_owned(), json!(number));
        }
        items.push(value);
    }
    let documents = line.documents.iter().map(|held| named(&held.named, held.line.id));
    let whole = json!({
        "documents": documents.collect::<Result<Vec<_>, _>>()?, "gaps": line.series.gaps,
        "items": items, "next": next,
    });
    answer::page(&visitor, &whole, next.as_deref())
}

/// `POST /screenings`
async fn looked_through(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    sent: Sent,
) -> Result<Response, Trouble> {
    // Who may not is told so before anything else.
    screen::may(acts(&who))?;
    let library = node.documents.library(&node.kit, &node.store).await?;
    let against = several(&library, &visitor, "against")?;
    let (_scratch, file) = written(&node.kit, &visitor, &sent)?;
    let through = screen::sent(&node.kit, acts(&who), &file, &against).await?;
    answer::done(StatusCode::OK, &bounded(through.looked)?)
}

/// What was found, with no more of it than can be sent, and how much that leaves off.
fn bounded(mut all: Vec<Looked>) -> Result<Value, Trouble> {
    let more_documents = all.len().saturating_sub(answer::MOST as usize);
    all.truncate(answer::MOST as usize);
    let (mut room, mut more_passages) = (PASSAGES, 0);
    for one in &mut all {
        let passages = &mut one.screened.passages;
        let shown = passages.len().min(room);
        more_passages += passages.len() - shown;
        passages.truncate(shown);
        room -= shown;
    }
    Ok(json!({ "items": plain(&all)?, "more_documents": more_documents, "more_passages": more_passages }))
}

#[cfg(test)]
mod tests {
    use ayni_model::screening::{Passage, Screened};

    use super::*;

    #[test]
    fn what_is_left_off_is_counted() {
        let passage = Passage { paragraph: 0, theme: "wells".into(), term: "well".into(), start: 0, end: 4 };
        let looked = |passages: usize| Looked {
            file: String::new(),
            name: String::new(),
            entity: String::new(),
            year: None,
            screened: Screened {
                paragraphs: 1,
                words: 1,
                with: 1,
                themes: Vec::new(),
                passages: vec![passage.clone(); passages],
                known: true,
            },
            gaps: Vec::new(),
        };
        let counts = |all: Vec<Looked>| {
            let value = bounded(all).unwrap();
            let items = value["items"].as_array().unwrap().clone();
            let shown: Vec<usize> =
                items.iter().map(|one| one["screened"]["passages"].as_array().unwrap().len()).collect();
            (shown, value["more_documents"].clone(), value["more_passages"].clone())
        };
        assert_eq!(counts(vec![looked(3), looked(0)]), (vec![3, 0], json!(0), json!(0)));
        assert_eq!(
            counts(vec![looked(1_990), looked(30), looked(5)]),
            (vec![1_990, 10, 0], json!(0), json!(25))
        );
        let (shown, documents, passages) = counts(vec![looked(1); 502]);
        assert_eq!((shown.len(), documents, passages), (500, json!(2), json!(0)));
    }
}
