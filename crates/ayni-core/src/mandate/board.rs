//! Requests with where they stand, as a document: for a workbook, a page, a printed list.

use ayni_model::document::{Block, Column, Document, Phrase, Table, TableCell, TableRow};
use ayni_model::finding::Arg;
use ayni_model::lineage::Named;
use ayni_model::mandate_follow::Standing;
use ayni_model::mandate_lexicon::Lexicon;
use ayni_model::mandate_request::{ActorMention, Due, Repeats, Request, Tag};
use ayni_model::mandate_said::Followed;
use ayni_model::{ByLanguage, Day, PartialDate, Text};

/// A request with what is known of it.
#[derive(Clone, Debug)]
pub struct BoardRow<'a> {
    /// The request.
    pub request: &'a Request,
    /// The document that asks.
    pub document: &'a Named,
    /// The languages in which the request is held, by their codes.
    pub languages: Vec<String>,
    /// What was said about it.
    pub followed: Option<&'a Followed>,
    /// Where it stands.
    pub standing: &'a Standing,
}

/// The requests as a document with one table.
pub fn board(rows: &[BoardRow<'_>], lexicon: &Lexicon, as_of: Day) -> Document {
    let headings = [
        "mandate-column-document",
        "mandate-column-paragraph",
        "mandate-column-languages",
        "mandate-column-kind",
        "mandate-column-asked",
        "mandate-column-words",
        "mandate-column-things",
        "mandate-column-qualifiers",
        "mandate-column-due",
        "mandate-column-repeats",
        "mandate-column-state",
        "mandate-column-reason",
        "mandate-column-responsible",
        "mandate-column-evidence",
    ];
    let numeric = |heading: &&str| *heading == "mandate-column-evidence";
    let columns = headings
        .iter()
        .map(|heading| Column { heading: Phrase::key(heading), numeric: numeric(heading) })
        .collect();
    let table = Table {
        id: "requests".to_owned(),
        caption: Phrase::message("mandate-requests-caption", [("count", Arg::Count(rows.len() as u64))]),
        columns,
        rows: rows.iter().map(|row| TableRow { cells: cells(row, lexicon), total: false }).collect(),
        notes: vec![Phrase::key("mandate-requests-note")],
    };
    let day = as_of.to_string().parse::<PartialDate>();
    let subtitle = day.ok().map(|day| Phrase::message("mandate-as-of", [("day", Arg::Date(day))]));
    Document {
        title: Phrase::key("mandate-requests-title"),
        subtitle,
        blocks: vec![Block::Table(table)],
        print: std::collections::BTreeMap::new(),
    }
}

fn cells(row: &BoardRow<'_>, lexicon: &Lexicon) -> Vec<TableCell> {
    let words = |text: String| match text.is_empty() {
        true => TableCell::Missing,
        false => TableCell::Phrase(Phrase::words(text)),
    };
    let request = row.request;
    let due =
        request.due_by().map_or(TableCell::Missing, |date| TableCell::Phrase(Phrase::Value(Arg::Date(date))));
    let followed = row.followed;
    let reason = row
        .standing
        .statement
        .and_then(|at| followed.and_then(|followed| followed.up.statements.get(at)))
        .map_or_else(
            || Phrase::key(&format!("follow-ground-{}", row.standing.ground.as_str())),
            |said| Phrase::words(said.reason.clone()),
        );
    let evidence = followed.map_or(0, |followed| followed.up.evidence.len());
    vec![
        words(request.symbol.clone().unwrap_or_else(|| row.document.title.clone())),
        words(request.cite.clone()),
        words(row.languages.join(", ")),
        TableCell::Phrase(kind(&request.act.kind, lexicon)),
        several(request.asked().map(|one| actor(one, lexicon)).collect()),
        words(request.words.clone()),
        several(request.things.iter().map(|tag| named(tag, lexicon)).collect()),
        several(request.qualifiers.iter().map(|tag| Text::of("und", &tag.words)).collect()),
        due,
        repeats(&request.due),
        TableCell::Phrase(Phrase::key(&format!("follow-state-{}", row.standing.state.as_str()))),
        TableCell::Phrase(reason),
        words(followed.map(|followed| followed.up.responsible.join("; ")).unwrap_or_default()),
        TableCell::Count(evidence as u64),
    ]
}

/// The name of a kind of phrase.
pub fn kind(code: &str, lexicon: &Lexicon) -> Phrase {
    let found = lexicon.kinds.iter().find(|kind| kind.code == code);
    found.map_or_else(|| Phrase::words(code), |kind| Phrase::Text(kind.label.clone()))
}

/// The name of an actor.
pub fn actor(mention: &ActorMention, lexicon: &Lexicon) -> Text {
    let found = lexicon.actors.iter().find(|actor| actor.code == mention.actor);
    found.map_or_else(|| Text::of("und", &mention.words), |actor| actor.label.clone())
}

fn named(tag: &Tag, lexicon: &Lexicon) -> Text {
    let found = lexicon.things.iter().find(|thing| thing.code == tag.code && !thing.label.is_empty());
    found.map_or_else(|| Text::of("und", &tag.words), |thing| thing.label.clone())
}

/// Several names in one cell: each language's own where all have it.
fn several(texts: Vec<Text>) -> TableCell {
    if texts.is_empty() {
        return TableCell::Missing;
    }
    TableCell::Phrase(joined(&texts))
}

/// Names one after the other, in every language that one of them has.
pub fn joined(texts: &[Text]) -> Phrase {
    let languages: std::collections::BTreeSet<&str> =
        texts.iter().flat_map(Text::iter).map(|(language, _)| language).collect();
    let mut all = ByLanguage::new();
    for language in languages {
        let mut seen: Vec<&str> = Vec::new();
        for (name, _) in texts.iter().filter_map(|text| text.best(language)) {
            if !seen.contains(&name) {
                seen.push(name);
            }
        }
        all.insert(language.to_owned(), seen.join("; "));
    }
    Phrase::Text(Text(all))
}

fn repeats(due: &[Due]) -> TableCell {
    match due.iter().find(|due| due.repeats != Repeats::Once) {
        Some(due) => match due.months {
            Some(months) => TableCell::Phrase(Phrase::message(
                "mandate-every-months",
                [("count", Arg::Count(u64::from(months)))],
            )),
            None => TableCell::Phrase(Phrase::words(due.words.clone())),
        },
        None => TableCell::Missing,
    }
}
