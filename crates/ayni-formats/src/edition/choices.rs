//! Choices of a method that only make sense together, or that exclude each other.
//!
//! A choice that would change nothing is refused: whoever made it would believe that it holds.

use ayni_model::method::{ExchangeRule, Method, RateFallback};
use ayni_model::{Amount, Finding};

use super::{Source, Step};

/// Sees that the method's choices fit one another.
pub(super) fn check(method: &Method, source: &Source<'_>) -> Result<(), Finding> {
    let fixed = method.exchange == ExchangeRule::FixedYear;
    if method.exchange_year.is_some() != fixed {
        let (field, other) =
            if fixed { ("exchange", "exchange_year") } else { ("exchange_year", "exchange") };
        return Err(needs(source, field, other));
    }
    // Deflators hold the change of exchange rates in them; amounts at one year's rate would have it twice.
    if fixed && method.constant_year.is_some() {
        let line = source.line(&[Step::Key("constant_year")]);
        let fault = source.fault("edition-excludes", line);
        return Err(fault.with("field", "constant_year").with("other", "exchange = \"fixed-year\""));
    }
    fallback(method, source)?;
    labour(method, source)?;
    prices(method, source)?;
    day_rates(method, source)?;
    source.unique("reporters", method.reporters.iter().map(|reporter| reporter.id.as_str()))?;
    for (at, reporter) in method.reporters.iter().enumerate() {
        order(source, "reporters", at, reporter.from, reporter.until)?;
    }
    let years: Vec<String> = method.breaks.iter().map(|one| one.year.to_string()).collect();
    source.unique("breaks", years.iter().map(String::as_str))?;
    for (at, one) in method.breaks.iter().enumerate() {
        source.english("breaks", at, "why", &one.why)?;
    }
    Ok(())
}

/// Pay that is treated apart must be told apart.
fn labour(method: &Method, source: &Source<'_>) -> Result<(), Finding> {
    let labour = &method.labour;
    source.condition_at(&[Step::Key("labour"), Step::Key("when")], &labour.when)?;
    if (labour.ppp || !labour.receipts) && labour.when.is_empty() && !method.prices_labour() {
        return Err(needs(source, "labour", "labour.when"));
    }
    Ok(())
}

fn prices(method: &Method, source: &Source<'_>) -> Result<(), Finding> {
    source.unique("prices", method.prices.iter().map(|price| price.id.as_str()))?;
    for (at, price) in method.prices.iter().enumerate() {
        source.condition("prices", at, &price.when)?;
        order(source, "prices", at, price.from, price.until)?;
        if price.amount < Amount::ZERO {
            let line = source.line(&[Step::Key("prices"), Step::Index(at), Step::Key("amount")]);
            let fault = source.fault("edition-range", line).with("field", "amount");
            return Err(fault.with("least", "0").with("most", "10^31"));
        }
    }
    Ok(())
}

/// A rule of months can fall back on the year, a rule of days on the month and then the year; no other on
/// anything.
fn fallback(method: &Method, source: &Source<'_>) -> Result<(), Finding> {
    let coarser: &[RateFallback] = match method.exchange {
        ExchangeRule::DayOfTransaction => &[RateFallback::Month, RateFallback::Year],
        ExchangeRule::MonthOfTransaction => &[RateFallback::Year],
        _ => &[],
    };
    let mut open = coarser.iter();
    // In their order, each once: a day is nearer to its month than to its year.
    if method.exchange_fallback.iter().all(|one| open.any(|other| other == one)) {
        return Ok(());
    }
    let fault = source.fault("edition-excludes", source.line(&[Step::Key("exchange_fallback")]));
    let exchange = format!("exchange = \"{}\"", method.exchange.as_str());
    Err(fault.with("field", "exchange_fallback").with("other", exchange))
}

/// The file of day rates is one that can stand beside the method, and its list has a name of its own.
fn day_rates(method: &Method, source: &Source<'_>) -> Result<(), Finding> {
    let Some(rates) = &method.day_rates else { return Ok(()) };
    let fault = |field: &str, value: &str| {
        let line = source.line(&[Step::Key("day_rates"), Step::Key(field)]);
        let fault = source.fault("edition-unknown-value", line);
        Err(fault.with("field", format!("day_rates.{field}")).with("value", value))
    };
    source.condition_at(&[Step::Key("day_rates"), Step::Key("when")], &rates.when)?;
    if !crate::package::is_file_name(&rates.file) || !rates.file.ends_with(".csv") {
        return fault("file", &rates.file);
    }
    let header = rates.grade.strip_prefix("extra.");
    if !matches!(rates.grade.as_str(), "what" | "kind") && header.is_none_or(str::is_empty) {
        return fault("grade", &rates.grade);
    }
    if rates.id.is_empty() || method.prices.iter().any(|price| price.id == rates.id) {
        return fault("id", &rates.id);
    }
    Ok(())
}

fn needs(source: &Source<'_>, field: &str, other: &str) -> Finding {
    source.fault("edition-needs", source.line(&[Step::Key(field)])).with("field", field).with("other", other)
}

/// The last year is not before the first.
fn order(
    source: &Source<'_>,
    list: &str,
    at: usize,
    from: Option<i16>,
    until: Option<i16>,
) -> Result<(), Finding> {
    let (Some(from), Some(until)) = (from, until) else {
        return Ok(());
    };
    if from <= until {
        return Ok(());
    }
    let line = source.line(&[Step::Key(list), Step::Index(at), Step::Key("until")]);
    let fault = source.fault("edition-range", line).with("field", "until");
    Err(fault.with("least", from.to_string()).with("most", i16::MAX.to_string()))
}
