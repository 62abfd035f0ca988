//! What is wrong with a method.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use ayni_model::edition::{Condition, Framework};
use ayni_model::measure::{MeasureBatch, MeasureKind};
use ayni_model::method::{ExchangeRule, Impute, Method, OwnExperts, RateFallback};
use ayni_model::reference::Reference;
use ayni_model::{Amount, Arg, Code, Finding, Path, Severity, ground};

use super::framework::{at, codes, label, list, unknown};
use super::space::Space;
use super::texts::languages_missing;
use super::{day_rates, months};

/// What a method is looked at with.
#[derive(Clone, Debug)]
pub struct MethodContext<'a> {
    /// The edition that it will classify by.
    pub framework: &'a Framework,
    /// Code lists, lists of the South and rates.
    pub reference: &'a Reference,
    /// The country that will measure by it, where one is named.
    pub country: Option<&'a str>,
    /// The years that it will measure, where they are named.
    pub years: Option<RangeInclusive<i16>>,
}

/// What is wrong with a method, or would surprise whoever measures by it.
pub fn check_method(method: &Method, context: &MethodContext<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    south(method, context, &mut found);
    rates(method, context, &mut found);
    prices(method, context, &mut found);
    day_rates::check(method, context, &mut found);
    conditions(method, context, &mut found);
    let reference = context.reference;
    let grounds = method.leave_out.iter().map(|one| (one.id.clone(), &one.when));
    found.extend(codes("leave_out", grounds, reference));
    found.extend(codes("prices", method.prices.iter().map(|one| (one.id.clone(), &one.when)), reference));
    found.extend(codes(
        "day_rates",
        method.day_rates.iter().map(|one| (one.id.clone(), &one.when)),
        reference,
    ));
    let head = [("title", &method.title), ("author", &method.author)];
    let head = head.into_iter().map(|(name, text)| (Path::of(name), text));
    let grounds = method.leave_out.iter().map(|one| (label("leave_out", &one.id, "why"), &one.why));
    found.extend(languages_missing(head.chain(grounds)));
    found
}

/// The list of the South is there, and the measuring country on it.
fn south(method: &Method, context: &MethodContext<'_>, found: &mut Vec<Finding>) {
    let path = Path::of("south");
    let Some(south) = context.reference.souths.get(&method.south) else {
        found.push(
            at("measure-south-unknown", Severity::Error, path)
                .with("list", method.south.as_str())
                .with("method", method.id.as_str()),
        );
        return;
    };
    let Some(country) = context.country else { return };
    let year = context.years.as_ref().map(|years| *years.end());
    if !south.has(country, year) {
        found.push(
            at("method-country-not-south", Severity::Warning, path)
                .with("country", Code::new("country", country))
                .with("list", method.south.as_str()),
        );
    }
}

/// The source of rates is there and has the national currency in every year that is asked for, and so
/// have the sets that constant prices and purchasing power parity need.
fn rates(method: &Method, context: &MethodContext<'_>, found: &mut Vec<Finding>) {
    let path = Path::of("rates");
    let Some(table) = context.reference.series.rates.get(&method.rates) else {
        found.push(
            at("measure-rates-unknown", Severity::Error, path)
                .with("source", method.rates.as_str())
                .with("method", method.id.as_str()),
        );
        return;
    };
    let Some(country) = context.country.and_then(|code| context.reference.countries.get(code)) else {
        return;
    };
    let years: Vec<i16> = context.years.clone().map(Iterator::collect).unwrap_or_default();
    let converting = match (method.exchange, method.exchange_year) {
        (ExchangeRule::FixedYear, Some(year)) => vec![year],
        (ExchangeRule::MonthOfTransaction | ExchangeRule::DayOfTransaction, _) => {
            found.extend(months::lacking(method, table, &country.currency, &years));
            if method.exchange_fallback.contains(&RateFallback::Year) { years.clone() } else { Vec::new() }
        }
        _ => years.clone(),
    };
    for year in converting {
        if !country.currency.is_empty() && table.rate(&country.currency, year).is_none() {
            found.push(
                at("method-rate-missing", Severity::Error, path.clone())
                    .with("currency", Code::new("currency", country.currency.as_str()))
                    .with("year", Arg::Year(year))
                    .with("source", method.rates.as_str()),
            );
        }
    }
    let reference = context.reference;
    let mut lacks = |path: &str, set: &str, year: i16, has: bool| {
        if !has {
            let finding = at("method-index-missing", Severity::Error, Path::of(path));
            let country = Code::new("country", country.code.as_str());
            found.push(finding.with("set", set).with("country", country).with("year", Arg::Year(year)));
        }
    };
    if let Some(base) = method.constant_year {
        for year in years.iter().copied().chain([base]) {
            let has = reference.series.deflators.contains_key(&(country.code.clone(), year));
            lacks("constant_year", "deflators", year, has);
        }
    }
    if method.international || method.labour.ppp {
        let path = if method.international { "international" } else { "labour" };
        for year in years {
            lacks(path, "ppp", year, reference.series.ppp.contains_key(&(country.code.clone(), year)));
        }
    }
}

/// The method's own prices have a unit, a currency and an amount, and are asked for.
fn prices(method: &Method, context: &MethodContext<'_>, found: &mut Vec<Finding>) {
    let reference = context.reference;
    for price in &method.prices {
        let path = Path::of("prices").line(&price.id);
        if !reference.knows("unit", &price.unit) {
            found.push(unknown(path.field("unit"), "unit", &price.unit));
        }
        if !reference.knows("currency", &price.currency) {
            found.push(unknown(path.field("currency"), "currency", &price.currency));
        }
        if price.amount <= Amount::ZERO {
            let finding = at("method-price-zero", Severity::Error, path.field("amount"));
            found.push(finding.with("price", price.id.as_str()).with("amount", price.amount));
        }
    }
    if method.impute != Impute::Never && !method.has_prices() {
        found.push(at("method-without-prices", Severity::Error, Path::of("impute")));
    } else if method.impute == Impute::Never && method.has_prices() {
        found.push(at("method-prices-unused", Severity::Warning, Path::of("impute")));
    }
}

/// Grounds that are never the first to hold, a switch that no rule asks for, and what is neither left
/// out nor given an item.
fn conditions(method: &Method, context: &MethodContext<'_>, found: &mut Vec<Finding>) {
    let edition = context.framework;
    if method.own_experts != OwnExperts::InKind
        && !edition.rules.iter().any(|rule| rule.when.contains_key("own-experts"))
    {
        found.push(
            at("measure-switch-unheard", Severity::Error, Path::of("own_experts"))
                .with("choice", Arg::Code(Code::new(OwnExperts::LIST, method.own_experts.as_str())))
                .with("edition", edition.id.as_str()),
        );
    }
    let grounds: Vec<&Condition> = method.leave_out.iter().map(|one| &one.when).collect();
    let fixed = [("own-experts", method.own_experts.as_str())];
    let space = Space::new(&grounds, context.reference, &fixed);
    match space.walk() {
        Some(walk) => {
            let unreached = walk.first.iter().enumerate().filter(|(_, first)| !**first);
            for (place, one) in unreached.filter_map(|(at, _)| Some((at, method.leave_out.get(at)?))) {
                let earlier = method.leave_out.iter().take(place).enumerate();
                let by: Vec<&str> = earlier
                    .filter(|(at, _)| !space.apart(*at, place))
                    .map(|(_, one)| one.id.as_str())
                    .collect();
                found.push(
                    at("edition-rule-unreachable", Severity::Error, label("leave_out", &one.id, "when"))
                        .with("rule", one.id.as_str())
                        .with("by", list(&by)),
                );
            }
        }
        None => found
            .push(at("edition-too-wide", Severity::Warning, Path::of("leave_out")).with("list", "leave_out")),
    }
    let all: Vec<&Condition> =
        grounds.into_iter().chain(edition.rules.iter().map(|rule| &rule.when)).collect();
    match Space::new(&all, context.reference, &fixed).walk() {
        Some(walk) => found.extend(walk.nothing.iter().map(|what| {
            at("method-unclassified", Severity::Warning, Path::of("leave_out"))
                .with("edition", edition.id.as_str())
                .with("what", if what.is_empty() { "*" } else { what.as_str() })
        })),
        None => {
            found.push(at("edition-too-wide", Severity::Warning, Path::root()).with("list", "rules"));
        }
    }
}

/// What a method does to a register: rows that no rule gives an item, and quantities in units that their
/// item is not counted in. One finding for each kind of row, with how many there are and the first.
pub fn rows_outside(batch: &MeasureBatch, framework: &Framework) -> Vec<Finding> {
    let mut unclassified: BTreeMap<&str, (u64, &ayni_model::measure::MeasureRow)> = BTreeMap::new();
    let mut units: BTreeMap<(&str, &str), (u64, &ayni_model::measure::MeasureRow)> = BTreeMap::new();
    for row in &batch.rows {
        if row.left_out == ground::UNCLASSIFIED {
            unclassified.entry(row.kind.as_str()).or_insert((0, row)).0 += 1;
        } else if row.left_out.is_empty() && row.kind == MeasureKind::Quantity {
            let item = framework.items.iter().find(|item| item.code == row.item);
            let fits = |item: &ayni_model::edition::Item| {
                item.units.is_empty() || item.units.iter().any(|unit| unit == "*" || *unit == row.unit)
            };
            if item.is_some_and(|item| !fits(item)) {
                units.entry((&row.item, &row.unit)).or_insert((0, row)).0 += 1;
            }
        }
    }
    let mut found = Vec::new();
    for (kind, (count, row)) in unclassified {
        let finding = Finding::new("method-rows-unclassified", Severity::Error).with("measure", kind);
        found.push(finding.with("count", count).on(&row.activity, Path::of("resources").line(&row.resource)));
    }
    for ((item, unit), (count, row)) in units {
        let finding = Finding::new("edition-unit-outside", Severity::Warning).with("item", item);
        let finding = finding.with("unit", Code::new("unit", unit)).with("count", count);
        found.push(finding.on(&row.activity, Path::of("resources").line(&row.resource)));
    }
    found
}
