//! The hand-checked sample: `crates/ayni/tests/labels/mandate/README.md` says what a label means.

use std::collections::BTreeMap;
use std::path::Path;

use ayni_core::mandate::{Count, Interval};
use ayni_model::PartialDate;
use ayni_model::mandate_request::{Act, ActorRole, Due, DueGround, Repeats, Understood};

use super::World;
use super::texts::understood;
use crate::Outcome;

/// A row of the sample.
pub(super) struct Row {
    pub(super) id: String,
    pub(super) language: String,
    pub(super) source: String,
    pub(super) symbol: String,
    pub(super) index: usize,
    pub(super) line: usize,
    /// `None` where only those asked and the times are labelled.
    phrases: Option<Vec<(String, String)>>,
    /// `None` where only the times are labelled.
    actors: Option<Vec<String>>,
    due: Vec<String>,
    /// The paragraph itself and the day of its adoption, where it is none of the corpus.
    pub(super) written: Option<(String, String)>,
}

#[derive(Default)]
struct Table {
    rows: u64,
    /// Phrases whose verb and kind are right.
    phrases: Count,
    /// Paragraphs whose phrases are all right, in their order.
    whole: Count,
    actors: Count,
    due: Count,
}

/// Where the labels are.
const LABELS: &str = "crates/ayni/tests/labels/mandate";

/// Paragraphs labelled by who is asked and by when.
const ASKED: &str = "asked.csv";

/// Paragraphs whose times a reader has corrected with the program's answer in sight.
const READ: &str = "read.csv";

/// Paragraphs written for the purpose, with their texts and times.
const WRITTEN: &str = "written.csv";

/// Prints the table of one half.
pub fn score(world: &World, half: &str, show: bool) -> Outcome {
    let rows = rows(&world.root.join(LABELS).join("sample.csv"), half)?;
    println!("Half {half}.");
    table(world, &rows, show)
}

/// Prints the table of the further paragraphs, of which only those asked and the times are labelled.
pub fn asked(world: &World, half: &str, list: &str, show: bool) -> Outcome {
    let mut rows = [ASKED, READ, WRITTEN].iter().try_fold(Vec::new(), |mut all, file| {
        all.extend(rows(&world.root.join(LABELS).join(file), half)?);
        Ok::<_, Box<dyn std::error::Error>>(all)
    })?;
    rows.retain(|row| list == "all" || row.id.starts_with(list));
    println!("List {list}, {half}.");
    table(world, &rows, show)
}

fn table(world: &World, rows: &[Row], show: bool) -> Outcome {
    let found = understood(world, rows)?;
    let mut tables: BTreeMap<&str, Table> = BTreeMap::new();
    let mut absent = 0;
    for row in rows {
        let Some((text, understood)) = found.get(&row.id) else {
            absent += 1;
            continue;
        };
        let differs = count(world, tables.entry(&row.language).or_default(), row, understood);
        if row.language != "en" {
            count(world, tables.entry("other than en").or_default(), row, understood);
        }
        if show && !differs.is_empty() {
            println!("--- {} {} [{}]", row.id, row.symbol, row.index);
            println!("{}", text.chars().take(700).collect::<String>());
            differs.iter().for_each(|line| println!("    {line}"));
        }
    }
    println!("{absent} paragraphs not found.");
    println!(
        "| language | paragraphs | phrases right | phrases found | paragraphs right | actors right | actors found | times right | times found |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for (language, table) in &tables {
        let cells = [
            table.phrases.precision(),
            table.phrases.recall(),
            table.whole.precision(),
            table.actors.precision(),
            table.actors.recall(),
            table.due.precision(),
            table.due.recall(),
        ];
        let cells: Vec<String> = cells.into_iter().map(cell).collect();
        println!("| {language} | {} | {} |", table.rows, cells.join(" | "));
    }
    Ok(())
}

fn cell(interval: Option<Interval>) -> String {
    let Some(Interval { share, low, high, of }) = interval else { return "-".to_owned() };
    let percent = |part: u64| format!("{}.{}", part / 100, part % 100 / 10);
    format!("{} % ({} to {}; {of})", percent(share), percent(low), percent(high))
}

fn count(world: &World, table: &mut Table, row: &Row, understood: &[Understood]) -> Vec<String> {
    table.rows += 1;
    let merged = row.language != "en";
    let kind = |kind: &str| same_kind(kind, merged);
    let acts: Vec<&Act> = understood.iter().flat_map(|one| &one.acts).collect();
    let mut differs = Vec::new();
    if let Some(phrases) = &row.phrases {
        let truth: Vec<(String, String)> =
            phrases.iter().map(|(verb, code)| (verb.clone(), kind(code))).collect();
        differs.extend(count_phrases(table, &acts, &truth, kind));
    }
    let mut asked: Vec<String> = understood
        .iter()
        .flat_map(|one| &one.requests)
        .flat_map(|request| &request.actors)
        .filter(|actor| actor.role == ActorRole::Asked)
        .map(|actor| same_actor(&labelled_state(world, &actor.actor)))
        .collect();
    asked.sort();
    asked.dedup();
    if let Some(actors) = &row.actors {
        let mut labelled: Vec<String> =
            actors.iter().map(|actor| same_actor(&labelled_state(world, actor))).collect();
        labelled.sort();
        labelled.dedup();
        table.actors.add(&asked, &labelled);
        if asked != labelled {
            differs.push(format!("actors {asked:?} ; label {labelled:?}"));
        }
    }
    let mut due: Vec<String> =
        understood.iter().flat_map(|one| &one.due).map(|due| same_time(&due_label(due))).collect();
    due.sort();
    due.dedup();
    let mut times: Vec<String> = row.due.iter().map(|label| same_time(label)).collect();
    times.sort();
    times.dedup();
    table.due.add(&due, &times);
    if due != times {
        differs.push(format!("due {due:?} ; label {times:?}"));
    }
    differs
}

/// Counts the phrases of one paragraph, and says what differs.
fn count_phrases(
    table: &mut Table,
    acts: &[&Act],
    truth: &[(String, String)],
    kind: impl Fn(&str) -> String,
) -> Option<String> {
    let mut given: Vec<(String, String)> = acts
        .iter()
        .map(|act| (act.reason.entry.rsplit('/').next().unwrap_or_default().to_owned(), kind(&act.kind)))
        .collect();
    // A verb is right where both begin with the same word; then the label's own writing stands for it.
    for (at, (verb, _)) in given.iter_mut().enumerate() {
        let near = truth.get(at).into_iter().chain(truth).find(|(label, _)| same_verb(verb, label));
        if let Some((label, _)) = near {
            verb.clone_from(label);
        }
    }
    table.phrases.add(&given, truth);
    table.whole.add(&[given == truth], &[true]);
    (given != truth).then(|| format!("phrases {given:?} ; label {truth:?}"))
}

/// Outside English one word stands for what English tells apart.
fn same_kind(kind: &str, merged: bool) -> String {
    match kind {
        "emphasizing" | "underlining" if merged => "stressing",
        "acknowledging" if merged => "recognizing",
        _ => kind,
    }
    .to_owned()
}

fn same_verb(given: &str, label: &str) -> bool {
    let fold = |text: &str| -> String {
        let text = text.to_lowercase().replace(['é', 'è', 'ê'], "e").replace(['î'], "i").replace(['í'], "i");
        text.replace(['ó'], "o")
            .replace(['á'], "a")
            .replace('-', " ")
            .replace(['أ', 'إ', 'آ'], "ا")
            .replace('ى', "ي")
            .replace('ؤ', "و")
            .replace('ئ', "ي")
            .replace('ة', "ه")
            .replace('й', "и")
    };
    let (given, label) = (fold(given), fold(label));
    let first = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
    given.starts_with(&label) || label.starts_with(&given) || first(&given) == first(&label)
}

/// One code where the labels and the lexicon have two. The labels' README lists these equations.
fn same_actor(code: &str) -> String {
    match code {
        "ecosoc" => "economic-and-social-council",
        "parties-to-conflict" => "parties",
        "authorities" | "local-authorities" => "authorities",
        // The labels have one code for whichever committee, commission or other subsidiary body it is, ...
        "commission-on-the-status-of-women"
        | "statistical-commission"
        | "commission-for-social-development"
        | "commission-on-science-and-technology"
        | "commission-on-crime-prevention"
        | "commission-on-narcotic-drugs"
        | "commission-of-inquiry"
        | "peacebuilding-commission"
        | "committee-on-conferences"
        | "committee-for-programme-and-coordination"
        | "advisory-committee-on-administrative-and-budgetary-questions"
        | "international-law-commission"
        | "joint-inspection-unit"
        | "board-of-auditors"
        | "expert-mechanism"
        | "icsc" => "committee",
        // ... for the experts who follow sanctions, for groups of several bodies, and for boards that govern.
        "monitoring-team" => "panel-of-experts",
        "inter-agency-mechanisms" | "counter-terrorism-task-force" => "inter-agency-group",
        "undp-executive-board" => "governing-bodies",
        _ => code,
    }
    .to_owned()
}

/// The label of a State, `government-` and its short English name, from its code, and from any other of its English names.
fn labelled_state(world: &World, code: &str) -> String {
    let short = |name: &str| name.split(" (").next().unwrap_or(name).to_lowercase().replace(' ', "-");
    let labelled = code.strip_prefix("government-");
    let mut states = world.readers.lexicon().actors.iter().filter(|actor| actor.code.starts_with("state-"));
    let state = states.find(|actor| {
        let names = || actor.words.get("en").into_iter().flatten();
        actor.code == code || labelled.is_some_and(|label| names().any(|name| short(name) == label))
    });
    match state.and_then(|state| state.label.best("en")) {
        Some((name, _)) => format!("government-{}", short(name)),
        None => code.to_owned(),
    }
}

/// The lines of aligned sentences that stand in the half that is held out, whose texts are not shown.
pub fn held_out_lines(
    world: &World,
) -> Result<std::collections::BTreeSet<usize>, Box<dyn std::error::Error>> {
    let rows = rows(&world.root.join(LABELS).join("sample.csv"), "held-out")?;
    Ok(rows.iter().filter(|row| row.source == "parallel-corpus").map(|row| row.line).collect())
}

/// The English paragraphs that are held out: the document, and the line of its list from 1.
pub fn held_out_paragraphs(
    world: &World,
) -> Result<std::collections::BTreeSet<(String, usize)>, Box<dyn std::error::Error>> {
    let mut all = rows(&world.root.join(LABELS).join("sample.csv"), "held-out")?;
    all.extend(rows(&world.root.join(LABELS).join(ASKED), "held-out")?);
    let english = all.iter().filter(|row| row.source == "resolutions-en");
    Ok(english.map(|row| (same(&row.symbol), row.index + 1)).collect())
}

/// A symbol as it is compared.
pub fn same(symbol: &str) -> String {
    symbol.to_uppercase().replace([' ', '.'], "").replace("//", "/")
}

/// A time as the labels write it.
pub fn due_label(due: &Due) -> String {
    let date = due.date.map(PartialDate::last_day);
    match (due.repeats, due.ground) {
        (Repeats::Regularly, _) if due.reason.entry.ends_with("each-session") => {
            "recurring=each-session".to_owned()
        }
        (Repeats::Regularly, _) => "recurring=regular".to_owned(),
        (Repeats::Every, _) => match (due.months, due.days) {
            (Some(12), _) => "recurring=annual".to_owned(),
            (Some(24), _) => "recurring=biennial".to_owned(),
            (Some(months), _) => format!("recurring={months}-months"),
            (None, Some(days)) => format!("recurring={days}-days"),
            (None, None) => "recurring=regular".to_owned(),
        },
        (Repeats::Once, DueGround::NextSession) => "session=next".to_owned(),
        (Repeats::Once, _) if due.reason.entry.ends_with("next-session") => "session=next".to_owned(),
        (Repeats::Once, _) if due.session.is_some() => format!("session={}", due.session.unwrap_or_default()),
        (Repeats::Once, _) if due.reason.entry.ends_with("/session") => {
            format!("session={}", date.map(|date| date.year()).unwrap_or_default())
        }
        (Repeats::Once, _) if due.reason.entry.contains("within") => match (due.months, due.days) {
            (Some(months), _) => format!("within={months}-months"),
            (_, Some(days)) => format!("within={days}-days"),
            _ => "within".to_owned(),
        },
        (Repeats::Once, _) => format!("date={}", date.map(|date| date.to_string()).unwrap_or_default()),
    }
}

/// A label's time as the same text; "by", "in" and "until" a date are one thing here, the date is what counts.
fn same_time(label: &str) -> String {
    let (kind, value) = label.split_once('=').unwrap_or((label, ""));
    match kind {
        "by" | "year" | "until" => {
            let date = value.parse::<PartialDate>().map(|date| date.last_day().to_string());
            format!("date={}", date.unwrap_or_else(|_| value.to_owned()))
        }
        "within" | "recurring" => format!("{kind}={}", same_length(value)),
        _ => label.to_owned(),
    }
}

/// A length as one text: years and names of rhythms in months, weeks in days.
fn same_length(length: &str) -> String {
    let named = match length {
        "annual" => Some((12, "months")),
        "biennial" => Some((24, "months")),
        "triennial" => Some((36, "months")),
        "quadrennial" => Some((48, "months")),
        "quarterly" => Some((3, "months")),
        "monthly" => Some((1, "months")),
        "weekly" => Some((7, "days")),
        _ => None,
    };
    let counted = || {
        let (number, unit) = length.rsplit_once('-')?;
        let number: u32 = number.parse().ok()?;
        match unit.trim_end_matches('s') {
            "year" => Some((number * 12, "months")),
            "month" => Some((number, "months")),
            "week" => Some((number * 7, "days")),
            "day" => Some((number, "days")),
            _ => None,
        }
    };
    match named.or_else(counted) {
        Some((number, unit)) => format!("{number}-{unit}"),
        None => length.to_owned(),
    }
}

fn rows(path: &Path, half: &str) -> Result<Vec<Row>, Box<dyn std::error::Error>> {
    let mut rows = Vec::new();
    for record in csv::Reader::from_path(path)?.deserialize::<BTreeMap<String, String>>() {
        let record = record?;
        let cell = |name: &str| record.get(name).cloned().unwrap_or_default();
        if cell("half") != half {
            continue;
        }
        let list = |name: &str| {
            cell(name).split(';').filter(|one| !one.is_empty()).map(str::to_owned).collect::<Vec<_>>()
        };
        let phrases = list("phrases").into_iter().filter_map(|phrase| {
            let mut parts = phrase.split('|');
            let (verb, _, kind) = (parts.next()?, parts.next()?, parts.next()?);
            Some((verb.to_owned(), kind.to_owned()))
        });
        let phrases = record.contains_key("phrases").then(|| phrases.collect());
        rows.push(Row {
            id: cell("id"),
            language: cell("language"),
            source: cell("source"),
            symbol: cell("symbol"),
            index: cell("index").parse().unwrap_or_default(),
            line: cell("line").parse().unwrap_or_default(),
            phrases,
            actors: (cell("actors") != "?").then(|| list("actors")),
            due: list("due"),
            written: record.get("text").map(|text| (text.clone(), cell("date"))),
        });
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::{LABELS, Row, Table, WRITTEN, count, rows, understood};
    use crate::mandate::World;

    /// The paragraphs that were written for the purpose, whose times are known. A rule that mends one thing and breaks
    /// another is seen here; the shares are those reached, rounded down.
    #[test]
    fn times_of_written_paragraphs_are_found() {
        let world = World::load("nowhere".as_ref()).unwrap();
        let all: Vec<Row> = rows(&world.root.join(LABELS).join(WRITTEN), "tune").unwrap();
        let found = understood(&world, &all).unwrap();
        let mut table = Table::default();
        let mut wrong = Vec::new();
        for row in &all {
            let (text, one) = found.get(&row.id).unwrap();
            let differs = count(&world, &mut table, row, one);
            wrong.extend(differs.into_iter().map(|line| format!("{} {line} {text}", row.id)));
        }
        assert_eq!(table.rows, 1116);
        let right = table.due.precision().unwrap().share;
        let there = table.due.recall().unwrap().share;
        assert!(right >= 9700 && there >= 9600, "{right} {there}\n{}", wrong.join("\n"));
    }
}
