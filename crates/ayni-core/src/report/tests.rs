//! The measurement's document over a small register, rolled up here by plain addition.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::document::{Block, Document, Phrase, TableCell};
use ayni_model::measure::FigureTable;
use ayni_model::method::Method;
use ayni_model::{Activity, Arg, FieldOrigins, NoWatch};

use super::*;
use crate::measure::world::{self, World};
use crate::measure::{Item, Setting, measure, tables};

mod flows;
pub(crate) mod rolled;

use rolled::roll_up;

const WORDS: [&str; 3] = [
    include_str!("../../../ayni-words/locales/en/quality.ftl"),
    include_str!("../../../ayni-words/locales/en/report.ftl"),
    include_str!("../../../ayni-words/locales/en/words.ftl"),
];

/// A register with two views, a triangular project, two bases, quantities, a missing rate and things left out.
fn register() -> Vec<Activity> {
    let line = |id, parties, basis, kind, when, measures| {
        world::Line::from([
            ("reported", id),
            ("parties", parties),
            ("basis", basis),
            ("kind", kind),
            ("when", when),
            ("measures", measures),
            ("goals", "3.8 50; 4 50"),
            ("sectors", "crs:12220"),
        ])
    };
    world::activities([
        line("A1", "XAA provider; XBB recipient", "disbursed", "grant", "2023", "100 USD"),
        line(
            "A2",
            "XAA provider; XBB recipient; XCC recipient",
            "disbursed",
            "expert",
            "2024",
            "value 60 XTS; 12 day",
        ),
        line(
            "A3",
            "XAA provider; XNN second-provider; XCC recipient",
            "committed",
            "grant",
            "2024",
            "30 USD",
        ),
        line("A4", "XBB provider; XAA recipient", "disbursed", "grant", "2024", "7 USD; 3 piece"),
        line("A5", "XAA provider; XBB recipient", "disbursed", "grant", "2024", "9 XQQ"),
        line("A6", "XAA provider; XBB recipient", "disbursed", "export-credit", "2024", "500 EUR"),
        line("A7", "XAA provider; XBB recipient", "", "grant", "2024", "5 USD"),
    ])
}

pub(crate) fn manifest(author: Author) -> Manifest {
    Manifest {
        version: VERSION,
        country: "XAA".into(),
        currency: Some("XTS".into()),
        since: None,
        years: None,
        author,
        as_of: "2025-06-30".parse().unwrap(),
        program: "ayni 0".into(),
        register: Register::default(),
        rules: Named::default(),
        framework: Named::default(),
        method: Named::default(),
        method_files: Default::default(),
        sets: BTreeMap::new(),
        files: BTreeMap::new(),
        rows: RowCounts::default(),
        findings: BTreeMap::new(),
    }
}

/// The document of the register, with its tables and sources.
fn made(
    author: Author,
    register: &[Activity],
    years: Option<(i16, i16)>,
) -> (Document, Sources, Vec<FigureTable>) {
    made_by(&world::method(), &World::example(), author, register, years)
}

/// The same by another method, or in another world.
fn made_by(
    method: &Method,
    world: &World,
    author: Author,
    register: &[Activity],
    years: Option<(i16, i16)>,
) -> (Document, Sources, Vec<FigureTable>) {
    let (framework, reference) = (world::framework(), world.reference());
    let years = years.map(|(first, last)| first..=last);
    let setting = Setting { country: "XAA", years, framework: &framework, method, reference: &reference };
    let origins = FieldOrigins::default();
    let items = register.iter().map(|activity| Item { activity, origins: &origins });
    let (batch, findings) = measure(items, &setting, &NoWatch);
    let rolled: Vec<FigureTable> = tables(&setting).iter().map(|spec| roll_up(&batch, spec)).collect();
    let manifest = manifest(author);
    let input = Input {
        setting: &setting,
        tables: &rolled,
        findings: &findings,
        manifest: &manifest,
        quality: Default::default(),
        revision: None,
    };
    (measurement(&input), sources(&input), rolled)
}

fn table<'a>(document: &'a Document, id: &str) -> Option<&'a ayni_model::document::Table> {
    document.blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.id == id => Some(table),
        _ => None,
    })
}

/// A cell as text, names by their codes.
fn text(cell: &TableCell) -> String {
    match cell {
        TableCell::Phrase(Phrase::Text(text)) => text.0.get("en").cloned().unwrap(),
        TableCell::Phrase(Phrase::Value(Arg::Code(code))) => code.to_string(),
        TableCell::Phrase(Phrase::Value(Arg::Year(year))) => year.to_string(),
        TableCell::Phrase(Phrase::Value(Arg::Text(text))) => text.clone(),
        TableCell::Phrase(Phrase::Value(Arg::Money(amount, currency))) => format!("{amount} {currency}"),
        TableCell::Phrase(Phrase::Value(Arg::Date(date))) => date.to_string(),
        TableCell::Phrase(Phrase::Message { key, .. }) => key.clone(),
        TableCell::Phrase(other) => format!("{other:?}"),
        TableCell::Number(amount, _) => amount.to_string(),
        TableCell::Count(count) => count.to_string(),
        TableCell::Missing => "-".to_owned(),
    }
}

fn lines(document: &Document, id: &str) -> Vec<String> {
    let table = table(document, id).unwrap_or_else(|| panic!("no table {id}"));
    let line =
        |row: &ayni_model::document::TableRow| row.cells.iter().map(text).collect::<Vec<_>>().join(" | ");
    table.rows.iter().map(line).collect()
}

#[test]
fn figures_known_by_hand_stand_in_the_tables() {
    let (document, ..) = made(Author::CountryNode, &register(), None);
    // Columns: A in dollars and national currency, then B likewise. Year by year, never across groups.
    assert_eq!(
        lines(&document, "years-provided-disbursed"),
        ["2023 | 100 | 400 | - | -", "2024 | - | - | 12 | 60", "report-total | 100 | 400 | 12 | 60"]
    );
    assert_eq!(
        lines(&document, "partners-provided-disbursed"),
        [
            "country:XBB | 100 | 400 | 6 | 30",
            "country:XCC | - | - | 6 | 30",
            "report-total | 100 | 400 | 12 | 60"
        ]
    );
    assert_eq!(
        lines(&document, "goals-provided-disbursed"),
        [
            "report-goal | 50 | 200 | 6 | 30",
            "report-goal | 50 | 200 | 6 | 30",
            "report-total | 100 | 400 | 12 | 60"
        ]
    );
    assert_eq!(
        lines(&document, "items-provided-disbursed"),
        [
            "A1 Grants in money | 100 | 400 | 2",
            "A Financial | 100 | 400 | 2",
            "B1 Experts and technical cooperation | 12 | 60 | 1",
            "B Non-financial, with a value in money | 12 | 60 | 1"
        ]
    );
    // Another basis and the other view stand apart.
    assert_eq!(
        lines(&document, "forms-provided-committed"),
        ["form:triangular | 30 | 150", "report-total | 30 | 150"]
    );
    assert_eq!(lines(&document, "years-received-disbursed"), ["2024 | 7 | 35", "report-total | 7 | 35"]);
    assert_eq!(
        lines(&document, "units-provided-disbursed"),
        ["C1 Experts and technical cooperation | unit:day | 12 | 1 | 0"]
    );
    // Seven activities: one received, one an export credit; the one without a basis still took place.
    assert_eq!(
        lines(&document, "activities-years-provided"),
        ["2023 | 1", "2024 | 4", "report-total-once | 5"]
    );
    let left_out = lines(&document, "left-out");
    assert_eq!(left_out.len(), 3, "{left_out:?}");
    assert!(left_out[0].starts_with("export-credit | Export or supplier credit"));
    assert!(left_out[1].ends_with("| 1 | 1 | EUR | 500"));
    assert_eq!(left_out[2], "no-basis | report-ground-no-basis | 1 | 1 | USD | 5");
}

/// The options of 80/156, 32 side by side, and in none of them money of unlike partners in one figure.
#[test]
fn triangular_options_stand_side_by_side() {
    let line = |kind, payer, measures| {
        world::Line::from([
            ("reported", "T1"),
            ("parties", "XAA provider; XNN second-provider; XBB recipient"),
            ("basis", "disbursed"),
            ("kind", kind),
            ("paid by", payer),
            ("when", "2024"),
            ("measures", measures),
        ])
    };
    let register = world::activities([
        line("expert", "p1", "value 60 XTS; 12 day"),
        line("grant", "p2", "90 EUR"),
        line("grant", "p3", "5 USD"),
    ]);
    let (document, _, rolled) = made(Author::CountryNode, &register, Some((2024, 2024)));
    let own = "direction:provided | basis:disbursed";
    assert_eq!(
        lines(&document, "triangular-south"),
        [
            format!("{own} | A Financial | 5 | 25 | 1"),
            format!("{own} | B Non-financial, with a value in money | 12 | 60 | 1"),
        ]
    );
    assert_eq!(
        lines(&document, "triangular-partners"),
        [
            format!("{own} | A Financial | side:south | country:XBB | 5 | 25 | 1"),
            format!("{own} | A Financial | side:developed | country:XNN | 100 | 500 | 1"),
            format!(
                "{own} | B Non-financial, with a value in money | side:south | country:XAA | 12 | 60 | 1"
            ),
        ]
    );
    assert_eq!(lines(&document, "triangular-activities"), ["direction:provided | 1"]);
    assert_eq!(lines(&document, "triangular-own-roles"), ["direction:provided | role:provider | 1"]);
    assert_eq!(
        lines(&document, "triangular-units"),
        [format!(
            "{own} | C1 Experts and technical cooperation | side:south | country:XAA | unit:day | 12 | 1"
        )]
    );
    // XAA's own totals hold its own part and nothing else.
    assert_eq!(lines(&document, "years-provided-disbursed"), ["2024 | 12 | 60", "report-total | 12 | 60"]);
    for table in rolled.iter().filter(|table| table.spec.id.starts_with("triangular")) {
        let side = table.spec.dimensions.iter().position(|one| one.as_str() == "side").unwrap();
        assert!(table.rows.iter().all(|row| !row.key[side].is_empty()));
    }
    assert!(document.blocks.contains(&Block::Paragraph(Phrase::key("report-triangular-unstated"))));
}

/// A series in comparable dollars with its break, what of it is imputed, and who sent nothing.
#[test]
fn a_series_shows_its_breaks_its_estimates_and_who_is_missing() {
    let method = world::method_with(
        "constant_year = 2023\ninternational = true\nimpute = \"where-missing\"\nrounding = \"half-away\"\ndecimals = 0\n\
         breaks = [{ year = 2024, why = { en = \"Reform\" } }]\n\
         reporters = [{ id = \"R\" }, { id = \"Q\", name = { en = \"Ministry\" } }]\n\
         [[prices]]\nid = \"day\"\npart = \"labour\"\nunit = \"day\"\namount = \"2.5\"\ncurrency = \"USD\"\n\
         source = \"Scale\"\ndate = \"2024\"",
    );
    let mut here = World::example();
    here.deflator("XAA", 2023, "0.8");
    here.deflator("XAA", 2024, "1");
    here.parity("XAA", 2023, "2");
    here.parity("XAA", 2024, "2");
    let mut days = world::line("A2", "XAA provider; XBB recipient", "1 day");
    days.insert("kind", "expert");
    let mut earlier = world::line("A1", "XAA provider; XBB recipient", "7.5 USD");
    earlier.extend([("kind", "expert"), ("when", "2023")]);
    let register = world::activities([earlier, days]);
    let (document, ..) = made_by(&method, &here, Author::CountryNode, &register, Some((2023, 2024)));
    // Halves go away from zero: 7.5 and 2.5 are 8 and 3, where the even digits would be 8 and 2.
    assert_eq!(
        lines(&document, "constant-provided-disbursed"),
        ["2023 | 8 | 8 | 15", "report-year-break | 3 | 2 | 6", "report-total | 10 | 10 | 21"]
    );
    assert_eq!(
        lines(&document, "natures-provided-disbursed"),
        ["nature:imputed | 3 | 13", "nature:measured | 8 | 30", "report-total | 10 | 43"]
    );
    let notes = &table(&document, "natures-provided-disbursed").unwrap().notes;
    let share = notes.iter().find_map(|note| match note {
        Phrase::Message { key, args } if key == "report-note-share" => args.get("percent"),
        _ => None,
    });
    assert_eq!(share, Some(&Arg::Amount("25".parse().unwrap())));
    assert_eq!(
        lines(&document, "coverage"),
        [
            "Q | Ministry | report-coverage-silent | report-coverage-silent",
            "R | R | 1 | 1",
            " | report-coverage-expected | 2 | 2",
            " | report-coverage-answered | 1 | 1",
            " | report-coverage-share | 50 | 50",
        ]
    );
    assert_eq!(
        lines(&document, "prices"),
        ["day | price-part:labour | unit:day | 2.5 USD |  | Scale | 2024"]
    );
}

#[test]
fn only_the_countrys_own_node_speaks_for_the_country() {
    let key = |author| match made(author, &register(), None).0.title {
        Phrase::Message { key, args } => (key, args),
        other => panic!("{other:?}"),
    };
    assert_eq!(key(Author::CountryNode).0, "report-title-country");
    let (title, args) = key(Author::Other("An Institute".into()));
    assert_eq!(title, "report-title-estimate");
    assert_eq!(args["author"], Arg::Text("An Institute".into()));
    let (document, ..) = made(Author::Other("An Institute".into()), &register(), None);
    assert!(
        matches!(&document.blocks[0], Block::Notice(Phrase::Message { key, .. }) if key == "report-estimate-notice")
    );
}

#[test]
fn a_working_list_is_called_one_and_its_standing_is_told() {
    let (document, ..) = made(Author::CountryNode, &register(), None);
    let Some(Phrase::Text(subtitle)) = &document.subtitle else { panic!() };
    assert!(subtitle.0.get("en").unwrap().contains("Working list"));
    let standing = world::framework().standing;
    assert!(document.blocks.contains(&Block::Notice(Phrase::Text(standing))));
}

#[test]
fn every_figure_is_one_of_the_rolled_up_tables() {
    let (document, sources, rolled) = made(Author::CountryNode, &register(), None);
    let mut traced = 0;
    for block in &document.blocks {
        let Block::Table(shown) = block else { continue };
        let from = &sources[&shown.id];
        assert_eq!(from.len(), shown.rows.len());
        for (row, sources) in shown.rows.iter().zip(from) {
            assert_eq!(
                (row.cells.len(), sources.len()),
                (shown.columns.len(), shown.columns.len()),
                "{}",
                shown.id
            );
            for (cell, source) in row.cells.iter().zip(sources) {
                let Some(source) = source else { continue };
                let table = rolled.iter().find(|table| table.spec.id == source.table).unwrap();
                let figure = table.rows.iter().find(|row| row.key == source.key).unwrap();
                let known = match cell {
                    TableCell::Number(amount, _) => {
                        [figure.national, figure.usd, figure.quantity, figure.reported]
                            .contains(&Some(*amount))
                    }
                    TableCell::Count(count) => {
                        [figure.activities, figure.measures, figure.estimated].contains(count)
                    }
                    TableCell::Missing => true,
                    TableCell::Phrase(_) => false,
                };
                assert!(known, "{}: {cell:?} is not {figure:?}", shown.id);
                traced += 1;
            }
        }
    }
    assert!(traced > 100);
}

/// Every phrase of a value, wherever it stands in it.
fn phrases(value: &serde_json::Value, found: &mut Vec<Phrase>) {
    match value {
        serde_json::Value::Object(object) if object.contains_key("message") => {
            found.push(serde_json::from_value(value.clone()).unwrap());
        }
        serde_json::Value::Object(object) => object.values().for_each(|value| phrases(value, found)),
        serde_json::Value::Array(array) => array.iter().for_each(|value| phrases(value, found)),
        _ => {}
    }
}

/// The messages of the Fluent files: key to the names of the arguments that they use.
fn messages() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut messages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for text in WORDS {
        let mut key = "";
        for line in text.lines() {
            if let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| !name.starts_with([' ', '#']))
            {
                key = name;
                messages.entry(key).or_default();
            }
            let used = line.split('$').skip(1);
            let name =
                |rest: &'static str| rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
            messages.entry(key).or_default().extend(used.map(name));
        }
    }
    messages
}

#[test]
fn every_message_of_the_document_has_words_for_its_arguments() {
    let messages = messages();
    for author in [Author::CountryNode, Author::Other("An Institute".into())] {
        for years in [None, Some((2023, 2024)), Some((2024, 2024))] {
            let (document, ..) = made(author.clone(), &register(), years);
            let mut found = Vec::new();
            phrases(&serde_json::to_value(&document).unwrap(), &mut found);
            assert!(found.len() > 200);
            for phrase in found {
                let Phrase::Message { key, args } = phrase else {
                    continue;
                };
                let wanted = messages.get(key.as_str()).unwrap_or_else(|| panic!("{key} has no words"));
                let given: BTreeSet<&str> = args.keys().map(String::as_str).collect();
                assert!(wanted.is_subset(&given), "{key}: {wanted:?} of {given:?}");
            }
        }
    }
    for ground in ayni_model::ground::ALL {
        assert!(messages.contains_key(format!("report-ground-{ground}").as_str()), "{ground}");
    }
}

#[test]
fn names_for_links_are_unique_and_plain() {
    let (document, ..) = made(Author::CountryNode, &register(), None);
    let ids: Vec<&String> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading { id, .. } => Some(id),
            Block::Table(table) => Some(&table.id),
            Block::Figure(figure) => Some(&figure.id),
            _ => None,
        })
        .collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    assert!(
        ids.iter()
            .all(|id| { id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') })
    );
}

#[test]
fn a_figure_adds_up_no_groups_and_has_a_value_for_each_category() {
    for years in [None, Some((2023, 2023))] {
        let (document, ..) = made(Author::CountryNode, &register(), years);
        let figures: Vec<_> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Figure(figure) => Some(figure),
                _ => None,
            })
            .collect();
        assert!(figures.iter().any(|figure| figure.id == "figure-years-provided-disbursed-a"));
        for figure in figures {
            assert!(figure.series.iter().all(|series| series.values.len() == figure.categories.len()));
            assert!(figure.series.iter().any(|series| series.values.iter().any(Option::is_some)));
        }
    }
}

#[test]
fn nothing_measured_is_said_and_not_shown_as_zero() {
    let (document, ..) = made(Author::CountryNode, &[], None);
    assert!(document.blocks.iter().all(|block| !matches!(block, Block::Headline(_) | Block::Figure(_))));
    assert!(document.blocks.contains(&Block::Paragraph(Phrase::key("report-left-out-none"))));
}
