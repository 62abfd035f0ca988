//! Every row fits its table, and CSV loses nothing.

use ayni_model::register::{Cell, ColumnKind, RowSink, TABLES, TableForm, table};
use ayni_model::{
    Activity, ActivityKind, Agreement, Amount, Basis, Code, Marker, Measure, PartialDate, Party, PartyKind,
    Period, Resource, Role, Share, Text, Valuation, Withheld,
};
use proptest::prelude::*;

use super::*;

/// Keeps rows as CSV.
struct Tables(Vec<(&'static TableForm, CsvTable<Vec<u8>>)>);

impl RowSink for Tables {
    type Trouble = std::io::Error;

    fn row(&mut self, form: &'static TableForm, cells: Vec<Cell<'_>>) -> std::io::Result<()> {
        assert_eq!(cells.len(), form.columns.len(), "{}", form.name);
        for (cell, column) in cells.iter().zip(form.columns) {
            let fits = match (cell, column.kind) {
                (Cell::Missing, _) => !column.needed,
                (Cell::Text(text), ColumnKind::Text) => !text.is_empty(),
                (Cell::Whole(_), ColumnKind::Whole)
                | (Cell::Amount(_), ColumnKind::Amount)
                | (Cell::Truth(_), ColumnKind::Truth)
                | (Cell::Day(_), ColumnKind::Day) => true,
                _ => false,
            };
            assert!(fits, "{}.{}: {cell:?}", form.name, column.name);
        }
        let found = self.0.iter_mut().find(|(own, _)| own.name == form.name);
        found.expect("a table").1.row(&cells)
    }
}

fn tables() -> Tables {
    let new = |form| (form, CsvTable::new(form, Vec::new()).expect("a table"));
    Tables(TABLES.iter().map(new).collect())
}

fn csv_of(tables: Tables, name: &str) -> String {
    let found = tables.0.into_iter().find(|(form, _)| form.name == name);
    let (bytes, _) = found.expect("a table").1.finish().expect("an end");
    String::from_utf8(bytes).expect("text")
}

fn activity() -> Activity {
    let amount = |text: &str| text.parse::<Amount>().expect("an amount");
    let day = PartialDate::day_of(2024, 2, 29);
    let share =
        |id: &str, list: &str, code: &str| Share { id: id.into(), of: Code::new(list, code), share: None };
    Activity {
        title: Text(
            [("fr", "Puits"), ("en", "=Wells"), ("es", "Pozos")].map(|(l, t)| (l.into(), t.into())).into(),
        ),
        period: Period { start: PartialDate::year_only(2024), end: day },
        parties: vec![Party {
            id: "p1".into(),
            role: Role::Provider,
            kind: PartyKind::Country,
            country: Some("XAA".into()),
            organisation: None,
            name: Text::default(),
        }],
        agreements: vec![Agreement {
            id: "a1".into(),
            kind: "other".into(),
            title: Text::default(),
            reference: None,
            date: day,
        }],
        sectors: vec![share("s1", "crs", "14030")],
        goals: vec![share("g1", "sdg", "6.1"), share("g2", "sdg", "6")],
        markers: vec![Marker { code: "gender".into(), score: 0 }],
        resources: vec![Resource {
            basis: Some(Basis::Disbursed),
            measures: vec![
                Measure::Money { amount: amount("-1000.5"), currency: "USD".into() },
                Measure::Value { amount: amount("7"), currency: "USD".into(), valuation: Valuation::DayRate },
                Measure::Quantity { amount: amount("0.000001"), unit: "day".into() },
            ],
            ..Resource::new("r1")
        }],
        withheld: Some(Withheld { by: "Ministry".into(), why: "-secret".into() }),
        ..Activity::new("XAA-MOH", "1", ActivityKind::Project)
    }
}

#[test]
fn an_activity_becomes_a_row_of_each_of_its_lines() {
    let mut all = tables();
    activity_rows(3, &activity(), &mut all).expect("rows");
    assert_eq!(
        csv_of(all, "measure"),
        "reporter,activity,version,resource,number,measure,basis,amount,currency,unit,valuation,withheld\r\n\
         XAA-MOH,1,3,r1,1,money,disbursed,-1000.5,USD,,,true\r\n\
         XAA-MOH,1,3,r1,2,value,disbursed,7,USD,,day-rate,true\r\n\
         XAA-MOH,1,3,r1,3,quantity,disbursed,0.000001,,day,,true\r\n"
    );
    let mut all = tables();
    activity_rows(3, &activity(), &mut all).expect("rows");
    assert_eq!(
        csv_of(all, "activity").lines().nth(1),
        Some(
            "XAA-MOH,1,3,project,,'=Wells,en,,,,,2024,2024-02-29,2024-01-01,2024-02-29,,,,,,,,,true,Ministry,'-secret"
        )
    );
    let mut all = tables();
    activity_rows(3, &activity(), &mut all).expect("rows");
    assert_eq!(csv_of(all, "goal").lines().count(), 3);
}

#[test]
fn every_key_and_reference_names_columns_that_are_there() {
    for form in TABLES {
        for name in form.key {
            assert!(form.column(name).is_some_and(|column| column.needed), "{}.{name}", form.name);
        }
        for refers in form.refers {
            let there = table(refers.table).expect("a table");
            assert_eq!(there.key, refers.to, "{} refers to a key", form.name);
            for (here, to) in refers.columns.iter().zip(refers.to) {
                let kinds = (form.column(here).map(|c| c.kind), there.column(to).map(|c| c.kind));
                assert!(kinds.0.is_some() && kinds.0 == kinds.1, "{}.{here}", form.name);
            }
        }
    }
}

proptest! {
    /// No text begins a formula in the file, and each comes back as it was, whatever it holds.
    #[test]
    fn texts_are_safe_and_come_back(text in "\\PC{0,20}|[=+\\-@'\t\r\n]{1,3}\\PC{0,5}") {
        let cell = quoted(&text);
        prop_assert_eq!(unquoted(&cell), text.as_str());
        prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
    }
}

#[test]
fn names_of_packages_are_plain() {
    assert_eq!(slug("Cooperation Agency of Ayllu"), "cooperation-agency-of-ayllu");
    assert_eq!(slug("وكالة"), "ayni-register");
    assert_eq!(slug(" -- "), "ayni-register");
}
