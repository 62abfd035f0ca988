//! What a column can be used for, and where a profile says so.

use toml::{Table, Value};

use super::seen::SeenColumn;
use super::source::{self, Source};

/// A use of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    /// Its code, which forms send.
    pub code: &'static str,
    /// The Fluent key of its name.
    pub heading: &'static str,
    /// The list of codes that its values are of, where they are codes of the record.
    pub list: Option<&'static str>,
    pub(super) at: At,
}

/// Where a profile has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// A field of the activity.
    Activity(&'static [&'static str]),
    /// A field that every resource of the row has alike: its currency, its year.
    Every(&'static [&'static str]),
    /// A field of one resource: that which was disbursed, or the first. Two would count it twice.
    One(&'static [&'static str]),
    /// Money of this basis; of the basis that another column says, where it is empty.
    Amount(&'static str),
    /// A quantity of this unit; of the unit that another column says, where it is empty.
    Quantity(&'static str),
    /// The unit of a quantity.
    Unit,
}

const fn of(code: &'static str, heading: &'static str, at: At) -> Use {
    Use { code, heading, list: None, at }
}

const fn coded(code: &'static str, heading: &'static str, list: &'static str, at: At) -> Use {
    Use { code, heading, list: Some(list), at }
}

/// All uses, in the order in which they are offered.
pub const USES: &[Use] = &[
    of("id", "template-column-id", At::Activity(&["id"])),
    of("title", "template-column-title", At::Activity(&["title"])),
    of("description", "template-column-description", At::Activity(&["description"])),
    of("reporter", "template-column-reporter", At::Activity(&["reporter"])),
    of("parent", "template-column-parent", At::Activity(&["parent"])),
    coded("kind", "template-column-kind", "kind", At::Activity(&["kind"])),
    coded("form", "template-column-form", "form", At::Activity(&["form"])),
    coded("status", "template-column-status", "status", At::Activity(&["status"])),
    // Before start and end: a column of years may be all three.
    of("year", "upload-use-year", At::Every(&["year"])),
    of("start", "template-column-start", At::Activity(&["start"])),
    of("end", "template-column-end", At::Activity(&["end"])),
    of("period", "upload-use-period", At::Activity(&["period"])),
    of("provider", "template-column-provider", At::Activity(&["provider"])),
    of("second-provider", "template-column-second-provider", At::Activity(&["second_provider"])),
    of("recipient", "template-column-recipients", At::Activity(&["recipient"])),
    of("both", "upload-use-both", At::Activity(&["both"])),
    of("implementing", "template-column-implementing", At::Activity(&["implementing"])),
    of("requested-by", "template-column-requested-by", At::Activity(&["request", "country"])),
    of("request-date", "template-column-request-date", At::Activity(&["request", "date"])),
    of("agreement", "template-column-agreement", At::Activity(&["agreement", "title"])),
    coded(
        "agreement-kind",
        "template-column-agreement-kind",
        "agreement-kind",
        At::Activity(&["agreement", "kind"]),
    ),
    of("agreement-date", "template-column-agreement-date", At::Activity(&["agreement", "date"])),
    of("place", "template-column-places", At::Activity(&["place"])),
    of("sector", "template-column-sectors", At::Activity(&["sector"])),
    of("goal", "template-column-goals", At::Activity(&["goal"])),
    of("gender", "upload-use-gender", At::Activity(&["marker", "gender"])),
    of("markers", "template-column-markers", At::Activity(&["markers"])),
    of("plan", "template-column-plan", At::Activity(&["plan"])),
    of("keywords", "template-column-keywords", At::Activity(&["keywords"])),
    of("also-reported", "template-column-also-reported", At::Activity(&["also_reported"])),
    of("withheld-by", "template-column-withheld-by", At::Activity(&["withheld_by"])),
    of("withheld-why", "template-column-withheld-why", At::Activity(&["withheld_why"])),
    of("amount-pledged", "upload-use-amount-pledged", At::Amount("pledged")),
    of("amount-budgeted", "upload-use-amount-budgeted", At::Amount("budgeted")),
    of("amount-committed", "upload-use-amount-committed", At::Amount("committed")),
    of("amount-disbursed", "upload-use-amount-disbursed", At::Amount("disbursed")),
    of("amount", "upload-use-amount", At::Amount("")),
    coded("basis", "template-column-basis", "basis", At::Every(&["basis"])),
    of("currency", "template-column-currency", At::Every(&["currency"])),
    coded("resource-kind", "template-column-resource-kind", "resource-kind", At::Every(&["kind"])),
    of("resource-what", "template-column-resource-what", At::Every(&["what"])),
    of("resource-start", "template-column-resource-start", At::Every(&["start"])),
    of("resource-end", "template-column-resource-end", At::Every(&["end"])),
    coded("payer", "template-column-payer", "role", At::Every(&["payer"])),
    of("estimated", "template-column-estimated", At::Every(&["estimated"])),
    of("value", "template-column-value", At::One(&["value"])),
    of("value-currency", "template-column-value-currency", At::One(&["value_currency"])),
    coded("valuation", "template-column-valuation", "valuation", At::One(&["valuation"])),
    of("quantity-day", "upload-use-days", At::Quantity("day")),
    of("quantity-hour", "upload-use-hours", At::Quantity("hour")),
    of("quantity-person", "upload-use-persons", At::Quantity("person")),
    of("quantity", "template-column-quantity", At::Quantity("")),
    of("unit", "template-column-unit", At::Unit),
    of("interest", "template-column-interest-percent", At::Every(&["loan", "interest_percent"])),
    of("maturity", "template-column-maturity-years", At::Every(&["loan", "maturity_years"])),
    of("grace", "template-column-grace-years", At::Every(&["loan", "grace_years"])),
    of("payments", "template-column-payments-per-year", At::Every(&["loan", "payments_per_year"])),
];

impl Use {
    /// The use of this code.
    pub fn of(code: &str) -> Option<&'static Use> {
        USES.iter().find(|one| one.code == code)
    }

    /// Whether a sheet's part of a profile uses a column so.
    pub(super) fn has(&self, sheet: &Table, column: &SeenColumn) -> bool {
        match self.at {
            At::Activity(path) => activity(sheet)
                .and_then(|table| get(table, path))
                .is_some_and(|value| source::names(value, column)),
            At::Every(path) | At::One(path) => {
                blocks(sheet).any(|block| get(block, path).is_some_and(|value| source::names(value, column)))
            }
            At::Amount(basis) => blocks(sheet).any(|block| {
                fixed_basis(block) == basis
                    && block.get("amount").is_some_and(|value| source::names(value, column))
            }),
            At::Quantity(unit) => quantities(sheet).any(|one| {
                fixed_unit(one) == unit && one.get("amount").is_some_and(|value| source::names(value, column))
            }),
            At::Unit => {
                quantities(sheet).any(|one| one.get("unit").is_some_and(|value| source::names(value, column)))
            }
        }
    }

    /// The table of what the values of its column mean, with the name of the column; where it has one.
    pub(super) fn meanings<'t>(&self, sheet: &'t Table) -> Option<(String, &'t Table)> {
        let value = match self.at {
            At::Activity(path) => get(activity(sheet)?, path),
            At::Every(path) | At::One(path) => blocks(sheet).find_map(|block| get(block, path)),
            At::Amount(_) | At::Quantity(_) | At::Unit => None,
        };
        source::meanings(value?)
    }

    /// Sets what values of its column mean.
    pub(super) fn set_meanings(&self, sheet: &mut Table, meanings: &[(&str, &str)]) {
        match self.at {
            At::Activity(path) => {
                if let Some(value) = activity_mut(sheet).and_then(|table| get_mut(table, path)) {
                    source::set_meanings(value, meanings);
                }
            }
            At::Every(path) | At::One(path) => {
                for value in blocks_mut(sheet).filter_map(|block| get_mut(block, path)) {
                    source::set_meanings(value, meanings);
                }
            }
            At::Amount(_) | At::Quantity(_) | At::Unit => {}
        }
    }

    /// Whether what values of its column mean can be said.
    pub fn has_meanings(&self) -> bool {
        let parties = [
            "provider",
            "second-provider",
            "recipient",
            "both",
            "requested-by",
            "place",
            "sector",
            "goal",
            "currency",
            "value-currency",
        ];
        self.list.is_some() || parties.contains(&self.code)
    }

    /// Adds what a value of its column means.
    pub(super) fn learn(&self, sheet: &mut Table, column: &SeenColumn, from: &str, meaning: &str) {
        match self.at {
            At::Activity(path) => {
                if let Some(value) = activity_mut(sheet).and_then(|table| get_mut(table, path)) {
                    source::learn(value, column, from, meaning);
                }
            }
            At::Every(path) | At::One(path) => {
                for value in blocks_mut(sheet).filter_map(|block| get_mut(block, path)) {
                    source::learn(value, column, from, meaning);
                }
            }
            At::Amount(_) | At::Quantity(_) | At::Unit => {}
        }
    }

    /// Has a sheet's part of a profile use a column so.
    pub(super) fn add(&self, sheet: &mut Table, column: &SeenColumn) {
        let source = Source::of(self, column);
        match self.at {
            At::Activity(path) => {
                let activity = sheet.entry("activity").or_insert_with(|| Value::Table(Table::new()));
                if let Some(activity) = activity.as_table_mut() {
                    put(activity, path, &source);
                }
            }
            At::Every(path) => {
                ensure_block(sheet);
                blocks_mut(sheet).for_each(|block| put(block, path, &source));
            }
            At::One(path) => {
                if let Some(block) = measured_block(sheet) {
                    put(block, path, &source);
                }
            }
            At::Amount(basis) => {
                if let Some(block) = block_of(sheet, basis) {
                    put(block, &["amount"], &source);
                }
            }
            At::Quantity(unit) => {
                let open = |one: &Table| unit.is_empty() && !one.contains_key("amount");
                if let Some(one) = measured_block(sheet).and_then(|block| open_quantity(block, open)) {
                    put(one, &["amount"], &source);
                    if !unit.is_empty() {
                        one.insert("unit".into(), source::fixed(unit));
                    }
                }
            }
            At::Unit => {
                let open = |one: &Table| !one.contains_key("unit");
                if let Some(one) = measured_block(sheet).and_then(|block| open_quantity(block, open)) {
                    put(one, &["unit"], &source);
                }
            }
        }
    }

    /// Has a sheet's part of a profile use a column so no more.
    pub(super) fn remove(&self, sheet: &mut Table, column: &SeenColumn) {
        match self.at {
            At::Activity(path) => {
                if let Some(activity) = activity_mut(sheet) {
                    cut(activity, path, column);
                }
            }
            At::Every(path) | At::One(path) => blocks_mut(sheet).for_each(|block| cut(block, path, column)),
            At::Amount(basis) => blocks_mut(sheet)
                .filter(|block| fixed_basis(block) == basis)
                .for_each(|block| cut(block, &["amount"], column)),
            At::Quantity(unit) => quantities_mut(sheet, |one| {
                if fixed_unit(one) == unit {
                    cut(one, &["amount"], column);
                }
            }),
            At::Unit => quantities_mut(sheet, |one| cut(one, &["unit"], column)),
        }
    }
}

fn activity(sheet: &Table) -> Option<&Table> {
    sheet.get("activity")?.as_table()
}

fn activity_mut(sheet: &mut Table) -> Option<&mut Table> {
    sheet.get_mut("activity")?.as_table_mut()
}

/// The resources of a sheet's part.
pub(super) fn blocks(sheet: &Table) -> impl Iterator<Item = &Table> {
    sheet.get("resource").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}

pub(super) fn blocks_mut(sheet: &mut Table) -> impl Iterator<Item = &mut Table> {
    let all = sheet.get_mut("resource").and_then(Value::as_array_mut);
    all.into_iter().flatten().filter_map(Value::as_table_mut)
}

fn fixed_basis(block: &Table) -> &str {
    block.get("basis").and_then(source::fixed_value).unwrap_or_default()
}

fn fixed_unit(quantity: &Table) -> &str {
    quantity.get("unit").and_then(source::fixed_value).unwrap_or_default()
}

fn quantities(sheet: &Table) -> impl Iterator<Item = &Table> {
    blocks(sheet).filter_map(|block| block.get("quantity")).flat_map(source::tables)
}

/// Changes each quantity; one without an amount or a unit any more goes.
fn quantities_mut(sheet: &mut Table, mut change: impl FnMut(&mut Table)) {
    for block in blocks_mut(sheet) {
        let Some(all) = block.get_mut("quantity") else { continue };
        source::make_list(all);
        let Some(list) = all.as_array_mut() else { continue };
        list.iter_mut().filter_map(Value::as_table_mut).for_each(&mut change);
        list.retain(|one| {
            one.as_table().is_none_or(|one| {
                one.contains_key("amount")
                    || one.get("unit").is_some_and(|unit| source::fixed_value(unit).is_none())
            })
        });
        if list.is_empty() {
            block.remove("quantity");
        }
    }
}

/// A quantity of the block that `open` takes, or a new one.
fn open_quantity(block: &mut Table, open: impl Fn(&Table) -> bool) -> Option<&mut Table> {
    let all = block.entry("quantity").or_insert_with(|| Value::Array(Vec::new()));
    source::make_list(all);
    let list = all.as_array_mut()?;
    let at = list.iter().position(|one| one.as_table().is_some_and(&open));
    let at = at.unwrap_or_else(|| {
        list.push(Value::Table(Table::new()));
        list.len() - 1
    });
    list.get_mut(at)?.as_table_mut()
}

/// There is a resource at least; one of which only the kind is known is kept.
fn ensure_block(sheet: &mut Table) {
    if blocks(sheet).next().is_none() {
        let block = Table::from_iter([("keep_empty".to_owned(), Value::Boolean(true))]);
        sheet.insert("resource".into(), Value::Array(vec![Value::Table(block)]));
    }
}

/// The resource that values and quantities stand with: what was disbursed, or the first.
fn measured_block(sheet: &mut Table) -> Option<&mut Table> {
    ensure_block(sheet);
    let at = blocks(sheet).position(|block| fixed_basis(block) == "disbursed").unwrap_or(0);
    blocks_mut(sheet).nth(at)
}

/// The resource of this basis; a new one has what all have alike.
fn block_of<'t>(sheet: &'t mut Table, basis: &str) -> Option<&'t mut Table> {
    let found = blocks(sheet).position(|block| fixed_basis(block) == basis);
    // What was only made to hold a currency or a year takes the amount.
    let found = found
        .or_else(|| blocks(sheet).position(|block| !block.contains_key("basis") && !source::measures(block)));
    let at = match found {
        Some(at) => at,
        None => {
            let mut block = blocks(sheet).next().cloned().unwrap_or_default();
            for own in
                ["amount", "basis", "years", "value", "value_currency", "valuation", "quantity", "name", "id"]
            {
                block.remove(own);
            }
            let all = sheet.entry("resource").or_insert_with(|| Value::Array(Vec::new()));
            let list = all.as_array_mut()?;
            list.push(Value::Table(block));
            list.len() - 1
        }
    };
    let block = blocks_mut(sheet).nth(at)?;
    block.remove("keep_empty");
    if !basis.is_empty() {
        block.insert("basis".into(), source::fixed(basis));
    }
    Some(block)
}

/// The value at a path; the first of several tables on the way.
pub(super) fn get<'t>(table: &'t Table, path: &[&str]) -> Option<&'t Value> {
    let (last, before) = path.split_last()?;
    let mut table = table;
    for name in before {
        table = source::tables(table.get(*name)?).next()?;
    }
    table.get(*last)
}

fn get_mut<'t>(table: &'t mut Table, path: &[&str]) -> Option<&'t mut Value> {
    let (last, before) = path.split_last()?;
    let mut table = table;
    for name in before {
        table = source::first_table(table.get_mut(*name)?)?;
    }
    table.get_mut(*last)
}

/// Adds a source at a path.
pub(super) fn put(table: &mut Table, path: &[&str], source: &Source) {
    let Some((last, before)) = path.split_last() else { return };
    let mut table = table;
    for name in before {
        let inner = table.entry((*name).to_owned()).or_insert_with(|| Value::Table(Table::new()));
        let Some(inner) = source::first_table(inner) else { return };
        table = inner;
    }
    match table.get_mut(*last) {
        Some(value) => source.join(value),
        None => {
            table.insert((*last).to_owned(), source.value());
        }
    }
}

/// Takes a column away from what stands at a path; what is empty then goes.
fn cut(table: &mut Table, path: &[&str], column: &SeenColumn) {
    match path {
        [] => {}
        [last] => {
            if table.get_mut(*last).is_some_and(|value| source::cut(value, column)) {
                table.remove(*last);
            }
        }
        [name, rest @ ..] => {
            let Some(inner) = table.get_mut(*name).and_then(source::first_table) else { return };
            cut(inner, rest, column);
            if inner.is_empty() {
                table.remove(*name);
            }
        }
    }
}
