//! The worked examples of `docs/methods/measuring.md`, run as they stand there.

use ayni_model::measure::{MeasureKind, MeasureRow, ShareRow};
use ayni_model::{Arg, Code, Origin};

use super::world::{self, World, cells};
use super::*;

const PAGE: &str = include_str!("../../../../docs/methods/measuring.md");

/// A Markdown table: its headings and its lines.
struct MarkdownTable<'a> {
    head: Vec<&'a str>,
    lines: Vec<Vec<&'a str>>,
}

impl<'a> MarkdownTable<'a> {
    fn cell(&self, line: &[&'a str], heading: &str) -> &'a str {
        self.head.iter().position(|head| *head == heading).map_or("", |at| line[at])
    }

    /// Each line as one text, so that a difference is readable.
    fn expected(&self) -> Vec<String> {
        self.lines.iter().map(|line| line.join(" | ")).collect()
    }
}

/// The tables of a section, by the first heading.
fn tables_of(section: &str) -> Vec<MarkdownTable<'_>> {
    let mut tables: Vec<MarkdownTable<'_>> = Vec::new();
    let mut inside = false;
    for line in section.lines() {
        let Some(line) = line.strip_prefix('|').and_then(|line| line.strip_suffix('|')) else {
            inside = false;
            continue;
        };
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        if !inside {
            tables.push(MarkdownTable { head: cells, lines: Vec::new() });
            inside = true;
        } else if !cells[0].starts_with("--") {
            let table = tables.last_mut().unwrap();
            assert_eq!(cells.len(), table.head.len(), "{line}");
            table.lines.push(cells);
        }
    }
    tables
}

/// Where a row stands: `A1 r1`, with the measure where it is not the first.
fn place(row: &MeasureRow) -> String {
    let mut place = row.activity.clone();
    if !row.resource.is_empty() {
        place = format!("{place} {}", row.resource);
    }
    if row.measure > 0 {
        place = format!("{place}.{}", row.measure);
    }
    if row.component.is_empty() { place } else { format!("{place} +{}", row.component) }
}

/// A row under the headings of a table.
fn written(row: &MeasureRow, head: &[&str]) -> String {
    let amount =
        |amount: Option<ayni_model::Amount>| amount.map_or(String::new(), |amount| amount.to_string());
    let cell = |heading: &&str| match *heading {
        "row of" => place(row),
        "counts in" => row.activity.clone(),
        "year" => row.year.map_or(String::new(), |year| year.to_string()),
        "view" => row.direction.as_str().to_owned(),
        "form" => row.form.clone(),
        "item" => row.item.clone(),
        "rule" => row.rule.clone(),
        "USD" => amount(row.usd),
        "XTS" => amount(row.national),
        "quantity" => row.quantity.map_or(String::new(), |quantity| format!("{quantity} {}", row.unit)),
        "rates" => row.rates.clone(),
        "constant" => amount(row.constant),
        "international" => amount(row.international),
        "nature" => row.nature.as_str().to_owned(),
        "valuation" => row.valuation.map_or(String::new(), |valuation| valuation.as_str().to_owned()),
        "price" => row.price.clone(),
        "whose part" => row.side.map_or(String::new(), |side| side.as_str().to_owned()),
        "put in by" => row.payer.clone(),
        "role" => row.role.map_or(String::new(), |role| role.as_str().to_owned()),
        "receipt" => if row.receipt { "yes" } else { "" }.to_owned(),
        "gender" => row.gender.map_or(String::new(), |score| score.to_string()),
        "left out" => row.left_out.clone(),
        other => panic!("no column {other}"),
    };
    head.iter().map(cell).collect::<Vec<_>>().join(" | ")
}

/// Whether a row is one of those that say in which years an activity counts.
fn is_presence(row: &MeasureRow) -> bool {
    row.kind == MeasureKind::Presence && row.resource.is_empty() && row.left_out != "no-amount"
}

fn shares(batch: &MeasureBatch, lines: &[ShareRow], head: &[&str]) -> Vec<String> {
    let amount =
        |amount: Option<ayni_model::Amount>| amount.map_or(String::new(), |amount| amount.to_string());
    let of = |line: &ShareRow| batch.rows.iter().find(|row| row.row == line.row).unwrap();
    let lines = lines.iter().filter(|line| !is_presence(of(line)));
    let cell = |line: &ShareRow, heading: &str| match heading {
        "share of" | "under" => place(of(line)),
        "partner" | "goal" | "sector" | "place" | "marker" => line.code.to_string(),
        "USD" => amount(line.of(of(line))[1]),
        "quantity" => amount(line.of(of(line))[2]),
        other => panic!("no column {other}"),
    };
    lines.map(|line| head.iter().map(|heading| cell(line, heading)).collect::<Vec<_>>().join(" | ")).collect()
}

#[test]
fn the_worked_examples_hold() {
    let world_section = PAGE.split("\n## ").find(|part| part.starts_with("The world")).unwrap();
    let mut world = World::default();
    for table in tables_of(world_section) {
        for line in &table.lines {
            if table.head[0] == "country" {
                world.country(
                    table.cell(line, "country"),
                    table.cell(line, "currency"),
                    table.cell(line, "south") == "yes",
                );
                continue;
            }
            let figure = table.cell(line, "units");
            if table.head[0] == "monthly rate of" {
                world.month(line[0], table.cell(line, "month"), figure, table.cell(line, "per USD"));
                continue;
            }
            if table.head[0] == "daily rate of" {
                world.day(line[0], table.cell(line, "day"), figure, table.cell(line, "per USD"));
                continue;
            }
            let year = table.cell(line, "year").parse().unwrap();
            match table.head[0] {
                "rate of" => world.rate(line[0], year, figure, table.cell(line, "per USD")),
                "parity of" => world.parity(line[0], year, figure),
                "deflator of" => world.deflator(line[0], year, figure),
                other => panic!("no table of {other}"),
            }
        }
    }
    let mut compared = 0;
    for section in PAGE.split("\n## ") {
        let title = section.lines().next().unwrap();
        let tables = tables_of(section);
        let Some(reported) = tables.iter().find(|table| table.head[0] == "reported") else {
            continue;
        };
        // What a section changes of the method stands in it as a piece of a method's file.
        let changes = section.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next());
        let mut method = world::method_with(changes.unwrap_or(""));
        let beside = section.split("```csv\n").nth(1).and_then(|rest| rest.split("\n```").next());
        if let (Some(rates), Some(lines)) = (&mut method.day_rates, beside) {
            rates.lines = world::day_rates(lines);
        }
        let activities = world::activities(reported.lines.iter().map(|line| cells(&reported.head, line)));
        let (batch, findings) = world.measure("XAA", &method, &activities);
        for table in &tables {
            let rows = |presence: bool| -> Vec<String> {
                let rows = batch.rows.iter().filter(|row| is_presence(row) == presence);
                rows.map(|row| written(row, &table.head)).collect()
            };
            let found = match (table.head[0], table.head[1]) {
                ("row of", _) => rows(false),
                ("counts in", _) => rows(true),
                ("share of", "partner") => shares(&batch, &batch.partners, &table.head),
                ("share of", "goal") => shares(&batch, &batch.goals, &table.head),
                ("share of", "sector") => shares(&batch, &batch.sectors, &table.head),
                ("share of", "place") => shares(&batch, &batch.places, &table.head),
                ("under", "marker") => shares(&batch, &batch.markers, &table.head),
                ("finding", _) => {
                    findings.iter().map(|finding| written_finding(finding, &table.head)).collect()
                }
                _ => continue,
            };
            assert_eq!(found, table.expected(), "{title}: {}", table.head.join(" | "));
            compared += 1;
        }
    }
    assert_eq!(compared, 39, "a table of the page was not compared");
}

fn written_finding(finding: &Finding, head: &[&str]) -> String {
    let arg = |name: &str| match finding.args.get(name) {
        Some(Arg::Code(Code { code, .. })) => code.clone(),
        Some(Arg::Year(year)) => year.to_string(),
        Some(Arg::Count(count)) => count.to_string(),
        Some(Arg::Text(text)) => text.clone(),
        Some(Arg::Date(date)) => date.to_string(),
        None => String::new(),
        other => format!("{other:?}"),
    };
    let cell = |heading: &&str| match *heading {
        "finding" => finding.code.clone(),
        name => arg(name),
    };
    head.iter().map(cell).collect::<Vec<_>>().join(" | ")
}

#[test]
fn a_method_without_its_list_of_the_south_measures_nothing() {
    let world = World::default();
    let mut method = world::method();
    method.south = "nowhere".to_owned();
    let (batch, findings) = world.measure("XAA", &method, &[]);
    assert_eq!(batch, MeasureBatch::default());
    assert_eq!(findings[0].code, "measure-south-unknown");
}

#[test]
fn a_row_knows_its_cell() {
    let world = World::example();
    let activities = world::activities([world::line("A1", "XAA provider; XBB recipient", "1 USD")]);
    let sheet = Origin { sheet: Some("S".into()), ..Origin::file("f.xlsx") };
    let mut origins = FieldOrigins::new(std::sync::Arc::new(sheet));
    origins.add(&["title"], 7, 2);
    origins.add(&["resources[r1].measures[0].amount"], 7, 5);
    let method = world::method();
    let framework = world::framework();
    let reference = world.reference();
    let setting = Setting {
        country: "XAA",
        years: None,
        framework: &framework,
        method: &method,
        reference: &reference,
    };
    let items = activities.iter().map(|activity| Item { activity, origins: &origins });
    let (batch, _) = measure(items, &setting, &ayni_model::NoWatch);
    let places: Vec<_> =
        batch.rows.iter().map(|row| (row.file.as_str(), row.file_row, row.file_column)).collect();
    // The amount has a cell of its own; the activity as a whole has the row that its fields share.
    assert_eq!(places, [("f.xlsx", 7, 0), ("f.xlsx", 7, 5)]);
}

#[test]
fn what_is_withheld_shows_neither_amount_nor_partner() {
    let world = World::example();
    let mut activities = world::activities([
        world::line("A1", "XAA provider; XBB recipient", "1 USD"),
        world::line("A2", "XAA provider; XBB recipient", "2 USD"),
    ]);
    let withheld = || Some(ayni_model::Withheld { by: "Cabinet".into(), why: "Until the signing".into() });
    activities[0].withheld = withheld();
    activities[1].resources[0].withheld = withheld();
    let (batch, _) = world.measure("XAA", &world::method(), &activities);
    let hidden: Vec<_> = batch.rows.iter().filter(|row| row.left_out == "withheld").collect();
    assert_eq!(hidden.len(), 2);
    for row in hidden {
        assert!(row.amount.is_none() && row.usd.is_none() && row.currency.is_empty() && row.item.is_empty());
        assert!(batch.partners.iter().all(|share| share.row != row.row || share.code.is_empty()));
    }
    // That the second took place is not withheld.
    assert!(batch.rows.iter().any(|row| row.activity == "A2" && row.left_out.is_empty()));
}

#[test]
fn part_and_whole_with_amounts_are_pointed_out() {
    let world = World::example();
    let mut activities = world::activities([
        world::line("P1", "XAA provider; XBB recipient", "10 USD"),
        world::line("P2", "XAA provider; XBB recipient", "4 USD"),
        world::line("P3", "XAA provider; XBB recipient", "3 day"),
    ]);
    activities[1].parent = Some("P1".into());
    activities[2].parent = Some("P1".into());
    let (_, findings) = world.measure("XAA", &world::method(), &activities);
    let found: Vec<_> =
        findings.iter().map(|finding| (finding.code.as_str(), &finding.args["count"])).collect();
    assert_eq!(found, [("measure-part-and-whole", &Arg::Count(1))]);
}

#[test]
fn a_long_period_is_one_year_and_no_flood_of_rows() {
    let world = World::example();
    let mut activities = world::activities([world::line("A1", "XAA provider; XBB recipient", "none")]);
    activities[0].period = world::period("0001/9999");
    let (batch, _) = world.measure("XAA", &world::method(), &activities);
    assert_eq!(batch.rows.iter().map(|row| row.year).collect::<Vec<_>>(), [Some(1), Some(1)]);
}
