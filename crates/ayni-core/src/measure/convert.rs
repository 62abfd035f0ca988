//! Converts amounts to national currency, to United States dollars, and to what else the method asks for.
//!
//! Each figure is rounded once, half to even, at the millionth: an amount in a third currency goes
//! to national currency by one ratio of all rates, never by way of a rounded dollar figure
//! (`house.md`, invariant 6). A missing rate leaves the figure missing; it is never guessed.

use ayni_model::measure::MeasureRow;
use ayni_model::reference::Rate;
use ayni_model::{Amount, AmountError};

use super::Frame;
use super::factors::{Found, Time};
use super::notes::Notes;
use super::rows::Line;

type Figure = Result<Amount, AmountError>;

/// Fills the converted figures and `rates` of a row that carries money or a value.
///
/// Purchasing power and deflators are those of the payer's country, since it is there that the money was
/// earned. Constant dollars go by exchange rates even where pay goes by purchasing power, as deflators are
/// made for them.
pub(super) fn convert(row: &mut MeasureRow, line: &Line<'_>, labour: bool, notes: &mut Notes) {
    let frame = line.frame;
    let method = frame.method();
    let (Some(amount), Some(reporting)) = (row.amount, row.year) else {
        return;
    };
    if row.currency.is_empty() {
        return;
    }
    let time = Time::of(method, &line.dated, reporting);
    // Deflators and purchasing power parities are those of years.
    let year = match time {
        Time::Year(year) => year,
        _ => line.dated.calendar.unwrap_or(reporting),
    };
    let counted = row.left_out.is_empty();
    let mut too_large = false;
    let mut found = |currency: &str| {
        let found = frame.factors.found(currency, time, &line.dated, reporting, &method.exchange_fallback);
        found.unwrap_or_else(|_| {
            too_large = true;
            None
        })
    };
    let own_found = found(&row.currency);
    let national_found = frame.national.and_then(&mut found);
    let own = own_found.map(|found| found.rate);
    let national = national_found.map(|found| found.rate);
    let same = frame.national == Some(row.currency.as_str());
    let payer = line.payer.country();

    let dollars = own.map(|own| amount.times_ratio(own.usd, own.units));
    let in_national = match (own, national) {
        _ if same => Some(Ok(amount)),
        (Some(own), Some(national)) => Some(cross(amount, own, national)),
        _ => None,
    };
    let mut power = None;
    if method.international || labour && method.labour.ppp {
        power = payer.and_then(|country| Some((country, frame.factors.ppp(country, year)?)));
        if let (true, Some(country), None) = (counted, payer, power) {
            notes.ppp_missing(country, year);
        }
    }
    // The payer's own currency, in which it is paid for at home.
    let home = power.and_then(|(country, _)| frame.setting.reference.countries.get(country));
    let home = home.map(|country| country.currency.as_str());
    let home_found = home.filter(|currency| *currency != row.currency).and_then(&mut found);
    let by_power = power.and_then(|(_, ppp)| {
        if home? == row.currency {
            return Some(amount.divided_by(ppp));
        }
        Some(by_parity(amount, own?, home_found?.rate, ppp))
    });
    let usd = if labour && method.labour.ppp { by_power } else { dollars };
    let international = by_power.filter(|_| method.international);
    // A deflator has its year's average rate in it, so what it deflates must have the same.
    let yearly = match time {
        Time::Year(_) => own,
        _ => frame.factors.rate(&row.currency, year),
    };
    let constant = method.constant_year.and_then(|base| {
        let country = payer?;
        let at = |year| frame.factors.deflator(country, year);
        match (yearly, at(base), at(year)) {
            (Some(own), Some(base), Some(current)) => Some(deflated(amount, own, base, current)),
            (Some(_), then, _) => {
                if counted {
                    notes.deflator_missing(country, if then.is_none() { base } else { year });
                }
                None
            }
            _ => None,
        }
    });
    for (figure, place) in [
        (usd, &mut row.usd),
        (in_national, &mut row.national),
        (constant, &mut row.constant),
        (international, &mut row.international),
    ] {
        match figure {
            Some(Ok(figure)) => *place = Some(figure),
            Some(Err(_)) if counted => notes.too_large(),
            _ => {}
        }
    }
    if counted && too_large {
        notes.too_large();
    }
    if counted && frame.factors.known {
        let needed =
            [Some((row.currency.as_str(), own_found)), frame.national.map(|one| (one, national_found))];
        // An amount in national currency needs one rate and not two.
        for (currency, found) in needed.into_iter().flatten().take(if same { 1 } else { 2 }) {
            match found {
                Some(Found { instead: Some(_), time, .. }) => notes.rate_instead(currency, time),
                Some(_) => {}
                None => missing(currency, time, frame, notes),
            }
        }
        if method.constant_year.is_some() && yearly.is_none() && !matches!(time, Time::Year(_)) {
            notes.rate_missing(&row.currency, year);
        }
    }
    let used = Used {
        year,
        own: own_found,
        national: national_found.filter(|_| !same),
        home: home_found,
        yearly: yearly.filter(|_| !matches!(time, Time::Year(_))),
        power,
        pay: labour && method.labour.ppp,
    };
    row.rates = names(row, frame, &used);
}

/// Notes that there is no rate: of which year, of which months, or of no time at all.
fn missing(currency: &str, time: Time, frame: &Frame<'_>, notes: &mut Notes) {
    match time {
        Time::Year(year) => notes.rate_missing(currency, year),
        Time::Months(first, last) => {
            for month in frame.factors.lacking(currency, first, last) {
                notes.rate_missing_at(currency, Time::Months(month, month));
            }
        }
        time => notes.rate_missing_at(currency, time),
    }
}

/// The rates at hand when a row was converted.
struct Used<'a> {
    year: i16,
    own: Option<Found>,
    /// The rate of the national currency, where the amount is in another.
    national: Option<Found>,
    /// The rate of the payer's currency, where the amount is in another.
    home: Option<Found>,
    /// The yearly rate that constant dollars go by, where the others are of months or days.
    yearly: Option<Rate>,
    power: Option<(&'a str, Amount)>,
    /// Whether dollars went by purchasing power.
    pay: bool,
}

/// Those of them that the row's figures went by, in words.
fn names(row: &MeasureRow, frame: &Frame<'_>, used: &Used<'_>) -> String {
    let year = used.year;
    let mut named: Vec<String> = Vec::new();
    let mut add = |text: String| {
        if !named.contains(&text) {
            named.push(text);
        }
    };
    let across = used.national.is_some() && row.national.is_some();
    let parity = used.power.filter(|_| row.international.is_some() || used.pay && row.usd.is_some());
    let home = parity.and_then(|(country, _)| frame.setting.reference.countries.get(country));
    let abroad = home.map(|country| country.currency.as_str()).filter(|currency| *currency != row.currency);
    let by_rate = row.usd.is_some() && !used.pay;
    let constant = row.constant.is_some() && used.yearly.is_none();
    if row.currency != "USD"
        && (by_rate || constant || abroad.is_some() || across)
        && let Some(own) = used.own
    {
        add(name(&row.currency, &own, frame));
    }
    if let (Some(currency), Some(found), true) = (frame.national, used.national, across)
        && currency != "USD"
    {
        add(name(currency, &found, frame));
    }
    if let Some(currency) = abroad.filter(|currency| *currency != "USD")
        && let Some(found) = used.home
    {
        add(name(currency, &found, frame));
    }
    if let (Some(rate), true, true) = (used.yearly, row.constant.is_some(), row.currency != "USD") {
        add(name(&row.currency, &Found { rate, time: Time::Year(year), instead: None }, frame));
    }
    if let Some((country, ppp)) = parity {
        add(format!("{country} {year} {ppp} per international dollar (ppp)"));
    }
    if let (Some(base), Some(_)) = (frame.method().constant_year, row.constant) {
        add(format!("{} {year} to prices of {base} (deflators)", row.payer));
    }
    named.join("; ")
}

/// The product of factors as one amount; what is common to both sides of a ratio cancels out exactly.
fn product(factors: &[Amount]) -> Figure {
    let exact = factors.iter().try_fold(1_i128, |exact, factor| exact.checked_mul(factor.millionths()));
    Amount::from_millionths(exact.ok_or(AmountError::TooLarge)?)
}

/// From one currency to another by the ratio of two rates: `amount * (to.units / to.usd) * (from.usd / from.units)`.
fn cross(amount: Amount, from: Rate, to: Rate) -> Figure {
    amount.times_ratio(product(&[to.units, from.usd])?, product(&[to.usd, from.units])?)
}

/// To international dollars, by way of the payer's own currency: `cross(amount) / ppp`.
fn by_parity(amount: Amount, from: Rate, home: Rate, ppp: Amount) -> Figure {
    let numerator = product(&[home.units, from.usd, Amount::ONE])?;
    amount.times_ratio(numerator, product(&[home.usd, from.units, ppp])?)
}

/// To dollars at the prices of another year: `amount * (rate.usd / rate.units) * (base / current)`.
fn deflated(amount: Amount, rate: Rate, base: Amount, current: Amount) -> Figure {
    amount.times_ratio(product(&[rate.usd, base])?, product(&[rate.units, current])?)
}

/// The rate in words that people and machines read: `XTS 2024 4.25 per USD (imf)`; for a mean of months the
/// sum of their units, `XTS 2024-01/2024-03 12.9 per 3 USD (imf)`; and where it is not the rate that the rule
/// asks for, also which one that is: `XTS 2024 4.25 per USD (imf, none of 2024-03)`.
fn name(currency: &str, found: &Found, frame: &Frame<'_>) -> String {
    let source = &frame.method().rates;
    let Found { rate, time, instead } = found;
    let usd = if rate.usd == Amount::ONE { String::new() } else { format!("{} ", rate.usd) };
    let instead = match instead {
        None => String::new(),
        Some(Time::None) => ", no date exact enough".to_owned(),
        Some(asked) => format!(", none of {asked}"),
    };
    format!("{currency} {time} {} per {usd}USD ({source}{instead})", rate.units)
}
