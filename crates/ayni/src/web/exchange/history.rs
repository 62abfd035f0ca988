//! What the owner of a record sees of it: its versions with what changed in each, and who asked to see it.

use ayni_formats::exchange as form;
use ayni_model::exchange::Record;
use ayni_words::Words;

use super::super::entry::acts::{by_name, when};
use super::super::error::Trouble;
use super::super::form::Field as Input;
use super::super::identity::panel::Act as Form;
use super::super::{Node, links};
use super::board::{Part, Row, Said};
use super::{counted, with};
use crate::app::exchange::shelf::Kept;
use crate::app::standing;

/// Its versions, for its owner.
pub async fn versions(node: &Node, words: &Words, kept: &Kept) -> Result<Part, Trouble> {
    let versions = node.store.record_history(kept.line.id).await?;
    let names = standing::names(&node.store, versions.iter().filter_map(|one| one.person)).await?;
    let mut rows: Vec<Row> = Vec::with_capacity(versions.len());
    let mut before: Option<Record> = None;
    for one in &versions {
        let mut lines =
            vec![Said::plain(when(one.at, words)), Said::plain(by_name(one.person, &names, words))];
        // A version that only says what became of the record has no body.
        if let Some(record) = one.body.as_deref().and_then(|body| form::read(body).ok()) {
            let changed = before.as_ref().map(|before| changed(node, before, &record, words));
            if let Some(changed) = changed.filter(|changed| !changed.is_empty()) {
                lines.push(Said::plain(with(
                    "exchange-version-changed",
                    "list",
                    &words.list(&changed),
                    words,
                )));
            }
            before = Some(record);
        }
        rows.push(Row {
            title: Said::plain(with("exchange-version", "number", &one.number.to_string(), words)),
            mark: words.key(&format!("exchange-act-{}", one.act)),
            lines,
            ..Row::default()
        });
    }
    rows.reverse();
    let mut part = Part { title: words.key("exchange-history"), rows, ..Part::default() };
    let merged = node.store.merged_into(kept.line.id).await?;
    let count = merged.len();
    for one in merged {
        let href =
            links::address("/exchange/record", [("owner", one.owner.as_str()), ("id", one.key.as_str())]);
        part.links.push((href, format!("{} {}", one.owner, one.key)));
    }
    if count > 0 {
        part.paragraphs.push(Said::plain(counted("exchange-stands-for", count, words)));
    }
    Ok(part)
}

/// The names of the fields in which two versions differ.
fn changed(node: &Node, before: &Record, after: &Record, words: &Words) -> Vec<String> {
    let fields =
        node.exchange.kinds.kind(&after.kind).into_iter().flat_map(|kind| node.exchange.kinds.fields(kind));
    let mut changed: Vec<String> = fields
        .filter(|field| before.get(&field.name) != after.get(&field.name))
        .map(|field| words.key(&field.key()))
        .collect();
    if before.tier != after.tier {
        changed.push(words.key("exchange-column-tier"));
    }
    changed
}

/// Who asked to see it, for its owner.
pub async fn asked_for(node: &Node, words: &Words, kept: &Kept) -> Result<Option<Part>, Trouble> {
    let grants = node.store.grants(kept.line.id).await?;
    let row = |one: ayni_store::Grant| {
        let button = |state: &str, key: &str| {
            let fields = vec![
                Input::hidden("record", &kept.line.id.to_string()),
                Input::hidden("acting", &one.owner),
                Input::hidden("state", state),
            ];
            Form::button(&format!("{state}-{}", one.owner), "/exchange/record/grant", fields, words.key(key))
        };
        let forms = match one.state.as_str() {
            "granted" => vec![button("refused", "exchange-refuse")],
            "refused" => vec![button("granted", "exchange-let-in")],
            _ => vec![button("granted", "exchange-let-in"), button("refused", "exchange-refuse")],
        };
        Row {
            title: Said::plain(one.owner.clone()),
            mark: words.key(&format!("exchange-grant-{}", one.state)),
            lines: vec![Said::plain(when(one.at, words))],
            text: Some(one.note.clone())
                .filter(|note| !note.is_empty())
                .map(Said::plain)
                .into_iter()
                .collect(),
            forms,
            ..Row::default()
        }
    };
    let rows: Vec<Row> = grants.into_iter().map(row).collect();
    Ok((!rows.is_empty()).then(|| Part { title: words.key("exchange-asked-for"), rows, ..Part::default() }))
}
