//! A submission over tables made by hand, its states, and what a withheld line must not give away.

use std::collections::BTreeMap;

use ayni_model::document::{Block, Document, Table, TableCell};
use ayni_model::measure::{Dimension, Direction, FigureRow, FigureTable, TableRows, TableSpec};
use ayni_model::submission::{CONCEPTS, Fill, Layout, LineStatus, SaidBy, State, Statement};
use ayni_model::{Amount, Phrase, Text};

use super::*;
use crate::measure::world::{self, World};
use crate::report::{Author, Named, Register, RowCounts};
use crate::trust::{Hash, PrivateKey, Purpose, hash};

fn layout() -> Layout {
    toml::from_str(include_str!("../../../../data/submissions/unctad.toml")).unwrap()
}

fn amount(text: &str) -> Option<Amount> {
    (!text.is_empty()).then(|| text.parse().unwrap())
}

/// `provided disbursed A A1 = 100 USD, 3 measures` as a row: key, dollars, quantity, measures.
fn table(id: &str, dimensions: &[Dimension], rows: &[(&str, &str, &str, u64)]) -> FigureTable {
    let row = |(key, usd, quantity, measures): &(&str, &str, &str, u64)| FigureRow {
        key: key.split(' ').map(|code| code.trim_matches('-').to_owned()).collect(),
        national: amount(usd).map(|usd| usd.times("5".parse().unwrap()).unwrap()),
        usd: amount(usd),
        quantity: amount(quantity),
        reported: None,
        constant: None,
        international: None,
        activities: *measures,
        measures: *measures,
        unconverted: 0,
        estimated: 0,
        imputed: 0,
    };
    let spec = TableSpec { id: id.into(), rows: TableRows::Counted, dimensions: dimensions.to_vec() };
    FigureTable { spec, rows: rows.iter().map(row).collect() }
}

/// Grants of 100, loans of `loans` in `count` measures, days of experts; one row withheld by its reporter.
fn tables(loans: &str, count: u64) -> Vec<FigureTable> {
    let whole = amount(loans).unwrap().plus("100".parse().unwrap()).unwrap().to_string();
    let money = [Dimension::Direction, Dimension::Basis, Dimension::Group];
    let with = |more: &[Dimension]| [&money[..], more].concat();
    vec![
        table(
            "totals",
            &money,
            &[("provided disbursed A", &whole, "", 2 + count), ("provided disbursed C", "", "", 1)],
        ),
        table(
            "units",
            &with(&[Dimension::Item, Dimension::Unit]),
            &[
                ("provided disbursed A A1 -", "100", "", 2),
                ("provided disbursed A A2 -", loans, "", count),
                ("provided disbursed C C1 day", "", "12.5", 1),
            ],
        ),
        table(
            "receipts-partners",
            &with(&[Dimension::Item, Dimension::Partner]),
            &[
                ("provided disbursed A A1 XBB", "60", "", 1),
                ("provided disbursed A A1 XCC", "40", "", 1),
                ("provided disbursed A A2 XBB", loans, "", count),
            ],
        ),
        table(
            "natures",
            &with(&[Dimension::Nature]),
            &[
                ("provided disbursed A estimated", loans, "", count),
                ("provided disbursed A measured", "100", "", 2),
                ("provided disbursed C measured", "", "", 1),
            ],
        ),
        table("coverage", &[Dimension::Year, Dimension::Reporter], &[("2024 XAA-MOH", "", "", 3)]),
        table(
            "left-out-by-view",
            &[Dimension::LeftOut, Dimension::Direction, Dimension::Basis],
            &[("withheld provided disbursed", "", "", 4)],
        ),
    ]
}

fn manifest() -> Manifest {
    let named = |id: &str| Named { id: id.into(), version: "1".into(), sha256: "00".into() };
    Manifest {
        version: crate::report::VERSION,
        country: "XAA".into(),
        currency: Some("XTS".into()),
        method_files: BTreeMap::new(),
        since: None,
        years: Some((2024, 2024)),
        author: Author::CountryNode,
        as_of: "2025-06-30".parse().unwrap(),
        program: "ayni 0".into(),
        register: Register::default(),
        rules: named("rules"),
        framework: named("framework"),
        method: named("method"),
        sets: BTreeMap::new(),
        files: BTreeMap::new(),
        rows: RowCounts::default(),
        findings: BTreeMap::new(),
    }
}

/// All that is made of these tables by a statement: figures, metadata, workbook and quality report.
fn made(
    tables: &[FigureTable],
    statement: &Statement,
    groups: &[&str],
) -> (Submission, Vec<Filled>, [Document; 2]) {
    let (framework, method, layout, manifest) = (world::framework(), world::method(), layout(), manifest());
    let world = World::example();
    let reference = world.reference();
    let setting = Setting {
        country: "XAA",
        years: Some(2024..=2024),
        framework: &framework,
        method: &method,
        reference: &reference,
    };
    let input = Input {
        setting: &setting,
        year: 2024,
        layout: &layout,
        statement,
        manifest: &manifest,
        manifest_hash: "11",
        tables,
        groups: &groups.iter().map(|group| (*group).to_owned()).collect::<Vec<_>>(),
        rates: &BTreeMap::new(),
        waiting: Some(5),
        office: Some("Agency"),
    };
    let submission = submission(&input, &Named::default());
    let metadata = metadata(&input, &submission);
    let documents = [workbook(&input, &submission, &metadata), quality(&input, &submission, &metadata)];
    (submission, metadata, documents)
}

fn withholding(item: &str) -> Statement {
    let file = format!("[[withhold]]\nitem = \"{item}\"\nby = \"Cabinet\"\nwhy = \"Until the signing\"\n");
    toml::from_str(&file).unwrap()
}

fn find<'a>(document: &'a Document, id: &str) -> &'a Table {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.into_iter().find(|table| table.id == id).unwrap()
}

#[test]
fn a_groups_total_is_that_of_the_measurement_and_groups_stay_apart() {
    let (submission, _, [workbook, _]) = made(&tables("250.5", 3), &Statement::default(), &["A", "B", "C"]);
    let part = &submission.sheets[0].parts[0];
    let ids: Vec<&str> = part.lines.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(ids, ["provided/disbursed/A1", "provided/disbursed/A2", "provided/disbursed/C1/day"]);
    let [total] = &part.totals[..] else { panic!("only group A carries money: {:?}", part.totals) };
    assert_eq!((total.usd, total.activities), (amount("350.5"), Some(5)));
    assert_eq!(part.lines[2].quantity, amount("12.5"));
    assert_eq!(part.lines[0].indicator, "a");
    // Each basis and view is a table of its own, and those without figures say so.
    assert_eq!(find(&workbook, "provided-disbursed").rows.len(), 4);
    let empty = Block::Paragraph(Phrase::key("submit-sheet-empty"));
    assert_eq!(workbook.blocks.iter().filter(|block| **block == empty).count(), 2);
    assert_eq!(submission.withheld_by_reporters[0].measures, 4);
}

#[test]
fn groups_that_are_not_reported_are_named_and_not_shown() {
    let (submission, _, [workbook, _]) = made(&tables("250", 3), &Statement::default(), &["C"]);
    let lines: Vec<&str> = submission
        .sheets
        .iter()
        .flat_map(|sheet| &sheet.parts)
        .flat_map(|part| &part.lines)
        .map(|line| line.group.as_str())
        .collect();
    assert_eq!(lines, ["C"]);
    let reported: Vec<bool> = submission.groups.iter().map(|group| group.reported).collect();
    assert_eq!(reported, [false, false, true]);
    let facts = workbook.blocks.iter().find_map(|block| match block {
        Block::Facts(facts) => Some(facts),
        _ => None,
    });
    let silent = (Phrase::key("submit-fact-groups-not"), Phrase::words("A, B"));
    assert!(facts.unwrap().contains(&silent));
}

#[test]
fn what_is_withheld_is_marked_and_cannot_be_found_out() {
    let statement = withholding("A2");
    let (submission, _, documents) = made(&tables("250", 3), &statement, &["A", "B", "C"]);
    let line = &submission.sheets[0].parts[0].lines[1];
    assert_eq!((line.status, line.usd, line.national, line.counts), (LineStatus::Withheld, None, None, None));
    // Its partners are one line without a name; the total is that of what is shown, and counts nothing else.
    let partners = &submission.sheets[1].parts[0].lines;
    assert_eq!(partners.iter().map(|line| line.partner.as_str()).collect::<Vec<_>>(), ["XBB", "XCC", ""]);
    let total = &submission.sheets[0].parts[0].totals[0];
    assert_eq!((total.usd, total.activities, total.withheld), (amount("100"), None, 1));
    let [workbook, quality] = &documents;
    for document in [workbook, quality] {
        let row = &find(document, "withheld").rows[0];
        assert!(row.cells.contains(&TableCell::Phrase(Phrase::words("Cabinet"))), "{row:?}");
    }
    // Whatever the amount and the number of measures were, every byte is the same.
    let other = made(&tables("7777777.25", 19), &statement, &["A", "B", "C"]);
    assert_eq!(submission, other.0);
    assert_eq!(documents, other.2);
    // Without the decision they differ: the comparison can fail.
    assert_ne!(
        made(&tables("250", 3), &Statement::default(), &["A"]).2,
        made(&tables("251", 3), &Statement::default(), &["A"]).2
    );
}

#[test]
fn a_decision_holds_for_the_basis_and_view_that_it_names() {
    let mut statement = withholding("A2");
    statement.withhold[0].direction = Some(Direction::Received);
    let (submission, ..) = made(&tables("250", 3), &statement, &["A"]);
    assert!(submission.sheets[0].parts[0].lines.iter().all(|line| line.status == LineStatus::Reported));
}

#[test]
fn metadata_says_what_is_known_and_what_is_missing() {
    let mut statement = Statement::default();
    statement.metadata.insert("INST_MANDATE".into(), Text::of("en", "Decree 12/2020"));
    statement.metadata.insert("DATA_VALIDATION".into(), Text::of("en", "Also by hand"));
    let (_, metadata, [_, quality]) = made(&tables("250", 3), &statement, &["A", "B", "C"]);
    let by = |id: &str| -> Vec<SaidBy> {
        metadata.iter().find(|one| one.id == id).unwrap().said.iter().map(|(by, _)| *by).collect()
    };
    assert_eq!(by("INST_MANDATE"), [SaidBy::Stated]);
    assert_eq!(by("DATA_VALIDATION"), [SaidBy::Derived, SaidBy::Stated]);
    assert_eq!(by("SDG_TARGET"), [SaidBy::Fixed]);
    assert_eq!(by("CONTACT_NAME"), []);
    let series = metadata.iter().find(|one| one.id == "SDG_SERIES_DESCR").unwrap();
    assert_eq!(series.said[0].1, Phrase::message("submit-meta-series", [("letters", "a, b".into())]));
    let contact = find(&quality, "metadata")
        .rows
        .iter()
        .find(|row| row.cells[0] == TableCell::Phrase(Phrase::words("CONTACT_NAME")))
        .unwrap();
    assert_eq!(
        contact.cells[2..],
        [TableCell::Missing, TableCell::Phrase(Phrase::key("submit-missing-required"))]
    );
    // Every concept that only the program can fill in is filled in.
    let layout = layout();
    for (concept, filled) in layout.concepts.iter().zip(&metadata) {
        assert!(concept.fill == Fill::Statement || !filled.said.is_empty(), "{}", concept.id);
        assert!(CONCEPTS.contains(&concept.id.as_str()), "{}", concept.id);
    }
}

fn act(state: State, day: &str) -> Act {
    let text = |filled: bool, words: &str| if filled { words.to_owned() } else { String::new() };
    let (must, _) = needs(state);
    let has = |field| must.contains(&field);
    let details = Details {
        by: text(has("by"), "A. Quispe"),
        role: text(has("role"), "Director"),
        authority: text(has("authority"), "Decree 12/2020"),
        reference: String::new(),
        country: text(has("country"), "XBB"),
        lines: if has("lines") { vec!["provided/disbursed/A1/XBB".into()] } else { Vec::new() },
        text: text(has("text"), "Words"),
        objection: None,
    };
    Act { state, date: day.parse().unwrap(), details }
}

fn on(state: State, objection: u64, day: &str) -> Act {
    let mut act = act(state, day);
    act.details.objection = Some(objection);
    act
}

/// The log of these acts, one after the other.
fn log(receipt: &Hash, acts: &[Act], key: Option<&PrivateKey>) -> Result<(Log, String), Stop> {
    let mut text = String::new();
    let mut log = Log::default();
    for act in acts {
        let mut chained = append(&log, receipt, act)?;
        chained.entry.seal = key.map(|key| key.sign(Purpose::Clearance, &chained.hash));
        text.push_str(&serde_json::to_string(&chained.entry).unwrap());
        text.push('\n');
        log = read(&text, receipt).unwrap();
    }
    Ok((log, text))
}

#[test]
fn states_follow_one_another_or_are_refused() {
    use State::*;
    let day = "2026-03-01";
    let receipt = hash(b"receipt");
    let whole = [
        act(Draft, "2026-02-01"),
        act(Cleared, day),
        act(Submitted, day),
        act(Objection, day),
        act(Acknowledged, day),
        act(Objection, day),
        on(Answered, 4, day),
        on(Settled, 4, day),
        on(Answered, 6, "2026-04-01"),
    ];
    let (log, _) = self::log(&receipt, &whole, None).unwrap();
    assert_eq!(log.standing.state, Some(Acknowledged));
    let objections: Vec<_> = log.standing.objections.iter().map(|one| (one.number, one.state)).collect();
    assert_eq!(objections, [(4, Settled), (6, Answered)]);

    let refused = |before: usize, act: Act| {
        let (log, _) = self::log(&receipt, &whole[..before], None).unwrap();
        append(&log, &receipt, &act).unwrap_err()
    };
    for (before, state) in [
        (0, Cleared),
        (1, Draft),
        (1, Submitted),
        (1, Objection),
        (2, Cleared),
        (2, Acknowledged),
        (2, Objection),
        (3, Cleared),
        (5, Acknowledged),
        (5, Submitted),
    ] {
        assert_eq!(refused(before, act(state, day)), Stop::Order, "{state:?} after {before}");
    }
    assert_eq!(refused(4, on(Settled, 4, day)), Stop::NoObjection(4));
    assert_eq!(refused(4, on(Answered, 3, day)), Stop::NoObjection(3));
    assert_eq!(refused(7, on(Answered, 4, day)), Stop::NoObjection(4));
    assert_eq!(refused(4, act(Answered, day)), Stop::Needs("objection"));
    assert_eq!(refused(1, Act { details: Details::default(), ..act(Cleared, day) }), Stop::Needs("by"));
    let mut idle = act(Cleared, day);
    idle.details.country = "XBB".into();
    assert_eq!(refused(1, idle), Stop::Idle("country"));
    assert_eq!(refused(2, act(Submitted, "2026-02-28")), Stop::Earlier(day.parse().unwrap()));
}

#[test]
fn what_is_withdrawn_stays_so() {
    use State::*;
    let day = "2026-03-01";
    let receipt = hash(b"receipt");
    let way = [act(Draft, day), act(Cleared, day), act(Submitted, day), act(Objection, day)];
    let withdrawn = act(Withdrawn, day);
    let after = |before: usize| {
        let acts: Vec<Act> = way[..before].iter().cloned().chain([withdrawn.clone()]).collect();
        self::log(&receipt, &acts, None)
    };
    assert_eq!(after(1).unwrap_err(), Stop::Order, "a draft is made anew");
    for before in 2..=4 {
        let (log, _) = after(before).unwrap();
        assert_eq!(log.standing.state, Some(Withdrawn));
        for next in [Draft, Cleared, Submitted, Acknowledged, Objection, Withdrawn] {
            assert_eq!(append(&log, &receipt, &act(next, day)).unwrap_err(), Stop::Order, "{next:?}");
        }
        assert_eq!(append(&log, &receipt, &on(Answered, 4, day)).unwrap_err(), Stop::Order);
    }
    let (log, _) = self::log(&receipt, &way, None).unwrap();
    for field in ["by", "role", "authority", "text"] {
        let mut bare = withdrawn.clone();
        match field {
            "by" => bare.details.by.clear(),
            "role" => bare.details.role.clear(),
            "authority" => bare.details.authority.clear(),
            _ => bare.details.text.clear(),
        }
        assert_eq!(append(&log, &receipt, &bare).unwrap_err(), Stop::Needs(field));
    }
}

#[test]
fn no_state_can_be_changed_left_out_or_moved() {
    use State::*;
    let day = "2026-03-01";
    let receipt = hash(b"receipt");
    let key = PrivateKey::from_seed(&[7; 32]);
    let acts = [act(Draft, day), act(Cleared, day), act(Submitted, day)];
    for key in [None, Some(&key)] {
        let (_, text) = log(&receipt, &acts, key).unwrap();
        assert!(read(&text, &receipt).is_ok());
        assert_eq!(read(&text, &hash(b"other")).unwrap_err(), (1, Flaw::Chain));
        let lines: Vec<&str> = text.lines().collect();
        let joined = |lines: &[&str]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
        assert_eq!(read(&joined(&[lines[0], lines[2]]), &receipt).unwrap_err(), (2, Flaw::Chain));
        assert_eq!(read(&joined(&[lines[0], lines[2], lines[1]]), &receipt).unwrap_err(), (2, Flaw::Chain));
        assert_eq!(read(&text.replace("Director", "Minister"), &receipt).unwrap_err(), (2, Flaw::Chain));
        assert_eq!(read(&text[..text.len() - 9], &receipt).unwrap_err().1, Flaw::Form);
        assert!(read(text.trim_end(), &receipt).is_err() && read("", &receipt).is_err());
    }
    // A record with a hash that fits it, and a signature that does not.
    let (_, signed) = log(&receipt, &acts[..1], Some(&key)).unwrap();
    let (_, other) = log(&hash(b"other"), &acts[..1], Some(&key)).unwrap();
    let mut entry: Entry = serde_json::from_str(signed.trim()).unwrap();
    let foreign: Entry = serde_json::from_str(other.trim()).unwrap();
    entry.seal = foreign.seal;
    let text = format!("{}\n", serde_json::to_string(&entry).unwrap());
    assert_eq!(read(&text, &receipt).unwrap_err(), (1, Flaw::Seal));
}
