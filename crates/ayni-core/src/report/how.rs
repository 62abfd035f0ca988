//! How the figures were made, and from what.

use std::collections::BTreeMap;

use ayni_model::document::{Block, Phrase, Table, TableCell, TableRow};
use ayni_model::measure::Dimension;
use ayni_model::method::{
    ActivityYears, ExchangeRule, Impute, OwnExperts, Price, PricePart, Rounding, TriangularRule,
};
use ayni_model::{Arg, Code};

use super::measurement::{Builder, Traced};
use super::name;
use super::parts::column;
use super::sets;

/// How the figures were made: the method's choices, then the rules that no method changes.
pub(super) fn how(builder: &mut Builder<'_>) {
    let setting = builder.input.setting;
    let method = setting.method;
    builder.heading(2, "how", Phrase::key("report-how"));
    let south = sets::named(setting.reference, "south", &method.south);
    let rates = sets::named(setting.reference, "rates", &method.rates);
    let year = match method.year_begins {
        1 => Phrase::key("report-year-calendar"),
        month => {
            Phrase::message("report-year-begins", [("month", Arg::Count(u64::from(month.unsigned_abs())))])
        }
    };
    let currency = match setting.national_currency() {
        Some(currency) => Phrase::Value(Arg::Code(Code::new("currency", currency))),
        None => Phrase::key("report-unknown"),
    };
    let choice = |list: &str, code: &str| Phrase::Value(Arg::Code(Code::new(list, code)));
    let exchange = match (method.exchange, method.exchange_year) {
        (ExchangeRule::FixedYear, Some(year)) => {
            Phrase::message("report-exchange-fixed", [("year", Arg::Year(year))])
        }
        (rule, _) => choice(ExchangeRule::LIST, rule.as_str()),
    };
    let labour = &method.labour;
    let told = !labour.when.is_empty() || method.prices_labour();
    let pay = |yes: &str, no: &str, is: bool| match (told, is) {
        (false, _) => Phrase::key("report-labour-untold"),
        (true, true) => Phrase::key(yes),
        (true, false) => Phrase::key(no),
    };
    let rounding = [
        ("decimals", Arg::Count(u64::from(method.decimals))),
        ("rounding", Arg::Code(Code::new(Rounding::LIST, method.rounding.as_str()))),
    ];
    let mut facts = vec![
        (Phrase::key("report-fact-south"), south),
        (Phrase::key("report-fact-rates"), rates),
        (Phrase::key("report-fact-exchange"), exchange),
        (Phrase::key("report-fact-currency"), currency),
        (Phrase::key("report-fact-year"), year),
        (Phrase::key("report-fact-triangular"), choice(TriangularRule::LIST, method.triangular.as_str())),
        (Phrase::key("report-fact-source"), Phrase::words(setting.framework.source.as_str())),
        (
            Phrase::key("report-fact-activity-years"),
            choice(ActivityYears::LIST, method.activity_years.as_str()),
        ),
        (Phrase::key("report-fact-own-experts"), choice(OwnExperts::LIST, method.own_experts.as_str())),
        (
            Phrase::key("report-fact-labour-receipts"),
            pay("report-labour-receipt", "report-labour-no-receipt", labour.receipts),
        ),
        (Phrase::key("report-fact-labour-ppp"), pay("report-labour-ppp", "report-labour-rates", labour.ppp)),
        (Phrase::key("report-fact-impute"), choice(Impute::LIST, method.impute.as_str())),
        (Phrase::key("report-fact-rounding"), Phrase::message("report-rounding", rounding)),
    ];
    facts.extend(super::rates::facts(method));
    if let Some(base) = method.constant_year {
        facts.push((Phrase::key("report-fact-constant"), Phrase::Value(Arg::Year(base))));
    }
    if let Some(derived) = &method.derived {
        facts.push((
            Phrase::key("report-fact-derived"),
            Phrase::words(format!("{} {}", derived.id, derived.version)),
        ));
    }
    builder.blocks.push(Block::Facts(facts));
    let rules = ["years", "conversion", "shares", "groups", "triangular", "same-thing", "missing"];
    builder
        .blocks
        .push(Block::List(rules.iter().map(|rule| Phrase::key(&format!("report-rule-{rule}"))).collect()));
    if method.impute != Impute::Never {
        prices(builder);
        super::rates::day_rates(builder);
    }
    grounds(builder);
    classification(builder);
}

/// The method's own prices, each with its source.
fn prices(builder: &mut Builder<'_>) {
    let words = |text: &str| (TableCell::Phrase(Phrase::words(text)), None);
    let said = |arg: Arg| (TableCell::Phrase(Phrase::Value(arg)), None);
    let years = |price: &Price| match (price.from, price.until) {
        (None, None) => words(""),
        (from, until) => {
            let year = |year: Option<i16>| year.map(|year| year.to_string()).unwrap_or_default();
            words(&format!("{}–{}", year(from), year(until)))
        }
    };
    let line = |price: &Price| {
        let cells: Vec<Traced> = vec![
            words(&price.id),
            said(Arg::Code(Code::new(PricePart::LIST, price.part.as_str()))),
            said(Arg::Code(Code::new("unit", price.unit.as_str()))),
            said(Arg::Money(price.amount, price.currency.clone())),
            years(price),
            words(&price.source),
            said(Arg::Date(price.date)),
        ];
        (cells, false)
    };
    let traced: Vec<_> = builder.input.setting.method.prices.iter().map(line).collect();
    // A method whose only prices are those of its file has none to list here.
    if traced.is_empty() && builder.input.setting.method.day_rates.is_some() {
        return;
    }
    let table = Table {
        id: "prices".to_owned(),
        caption: Phrase::key("report-table-prices"),
        columns: vec![
            column("report-column-id", false),
            column("report-column-part", false),
            column("report-column-unit", false),
            column("report-column-price", true),
            column("report-column-year", false),
            column("report-column-source", false),
            column("report-column-date", false),
        ],
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-prices")],
    };
    builder.push_table(table, traced);
}

/// What the method leaves out, whether or not anything was, in the order in which it is tried.
fn grounds(builder: &mut Builder<'_>) {
    let words = |text: &str| (TableCell::Phrase(Phrase::words(text)), None);
    let line = |exclusion: &ayni_model::method::Exclusion| {
        let why = TableCell::Phrase(Phrase::Text(exclusion.why.clone()));
        (vec![words(&exclusion.id), (why, None)], false)
    };
    let traced: Vec<(Vec<Traced>, bool)> = builder.input.setting.method.leave_out.iter().map(line).collect();
    let table = Table {
        id: "grounds".to_owned(),
        caption: Phrase::key("report-table-grounds"),
        columns: vec![column("report-column-ground", false), column("report-column-reason", false)],
        rows: Vec::new(),
        notes: vec![Phrase::key("report-note-grounds")],
    };
    builder.push_table(table, traced);
}

/// The classification rules of the edition, with their reasons, in the order in which they are tried.
fn classification(builder: &mut Builder<'_>) {
    let setting = builder.input.setting;
    let mut traced: Vec<(Vec<Traced>, bool)> = Vec::new();
    for rule in &setting.framework.rules {
        traced.push((
            vec![
                (TableCell::Phrase(Phrase::words(rule.id.as_str())), None),
                (TableCell::Phrase(name::of(Dimension::Item, &rule.item, setting)), None),
                (TableCell::Phrase(Phrase::Text(rule.why.clone())), None),
            ],
            false,
        ));
    }
    let table = Table {
        id: "classification".to_owned(),
        caption: Phrase::key("report-table-classification"),
        columns: vec![
            column("report-column-rule", false),
            column("report-column-item", false),
            column("report-column-reason", false),
        ],
        rows: Vec::new(),
        notes: Vec::new(),
    };
    builder.push_table(table, traced);
}

/// What the figures were made from, by name and hash, so that another can make them again.
pub(super) fn inputs(builder: &mut Builder<'_>) {
    let manifest = builder.input.manifest;
    builder.heading(2, "inputs", Phrase::key("report-inputs"));
    builder.paragraph(Phrase::key("report-inputs-text"));
    let mut table = inputs_table(
        &manifest.register,
        &[],
        [&manifest.rules, &manifest.framework, &manifest.method],
        &manifest.method_files,
        &manifest.sets,
        &manifest.program,
    );
    let rows = std::mem::take(&mut table.rows);
    let traced = rows.into_iter().map(|row| {
        let cells: Vec<Traced> = row.cells.into_iter().map(|cell| (cell, None)).collect();
        (cells, row.total)
    });
    builder.push_table(table, traced.collect());
}

/// The table of what figures were made from: register, checking rules, edition and method, what else is `named`,
/// files and sets.
pub(crate) fn inputs_table(
    register: &super::Register,
    more: &[(&str, &super::Named)],
    [rules, framework, method]: [&super::Named; 3],
    method_files: &BTreeMap<String, String>,
    sets: &BTreeMap<String, super::Named>,
    program: &str,
) -> Table {
    let mut lines: Vec<(Phrase, &str, &str, &str)> = vec![
        (Phrase::key("report-input-register"), "", "", register.revision.as_str()),
        named("report-input-rules", rules),
        named("report-input-framework", framework),
        named("report-input-method", method),
    ];
    lines.extend(more.iter().map(|(key, one)| named(key, one)));
    for (file, hash) in &register.sources {
        lines.push((Phrase::key("report-input-file"), file, "", hash));
    }
    for (file, hash) in method_files {
        lines.push((Phrase::key("report-input-method-file"), file, "", hash));
    }
    for set in sets.values() {
        lines.push(named("report-input-set", set));
    }
    lines.push((Phrase::key("report-input-program"), program, "", ""));
    let words = |text: &str| TableCell::Phrase(Phrase::words(text));
    let rows = lines.into_iter().map(|(label, id, version, hash)| TableRow {
        cells: vec![TableCell::Phrase(label), words(id), words(version), words(hash)],
        total: false,
    });
    Table {
        id: "inputs".to_owned(),
        caption: Phrase::key("report-table-inputs"),
        columns: vec![
            column("report-column-input", false),
            column("report-column-id", false),
            column("report-column-version", false),
            column("report-column-hash", false),
        ],
        rows: rows.collect(),
        notes: Vec::new(),
    }
}

fn named<'a>(key: &str, named: &'a super::Named) -> (Phrase, &'a str, &'a str, &'a str) {
    (Phrase::key(key), &named.id, &named.version, &named.sha256)
}
