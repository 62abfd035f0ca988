//! Converts amounts to national currency, to United States dollars, and to what else the method asks for.
//!
//! Each figure is rounded once, half to even, at the millionth: an amount in a third currency goes
//! to national currency by one ratio of all rates, never by way of a rounded dollar figure
//! (`house.md`, invariant 6). A missing rate leaves the figure missing; it is never guessed.

use ayni_model::measure::MeasureRow;
use ayni_model::method::ExchangeRule;
use ayni_model::reference::Rate;
use ayni_model::{Amount, AmountError};

use super::Frame;
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
    let year = match method.exchange {
        ExchangeRule::ReportingYear => reporting,
        ExchangeRule::CalendarYear => line.dated.calendar.unwrap_or(reporting),
        ExchangeRule::FixedYear => method.exchange_year.unwrap_or(reporting),
    };
    let counted = row.left_out.is_empty();
    let own = frame.factors.rate(&row.currency, year);
    let national = frame.national.and_then(|currency| frame.factors.rate(currency, year));
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
    let by_power = power.and_then(|(country, ppp)| {
        let currency = frame.setting.reference.countries.get(country)?.currency.as_str();
        if currency == row.currency {
            return Some(amount.divided_by(ppp));
        }
        let (own, at_home) = (own?, frame.factors.rate(currency, year)?);
        Some(by_parity(amount, own, at_home, ppp))
    });
    let usd = if labour && method.labour.ppp { by_power } else { dollars };
    let international = by_power.filter(|_| method.international);
    let constant = method.constant_year.and_then(|base| {
        let country = payer?;
        let at = |year| frame.factors.deflator(country, year);
        match (own, at(base), at(year)) {
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
    if counted && frame.factors.known {
        if own.is_none() {
            notes.rate_missing(&row.currency, year);
        }
        if let (Some(currency), None, false) = (frame.national, national, same) {
            notes.rate_missing(currency, year);
        }
    }
    let pay = labour && method.labour.ppp;
    row.rates = names(row, frame, &Used { year, own, national: national.filter(|_| !same), power, pay });
}

/// The rates at hand when a row was converted.
struct Used<'a> {
    year: i16,
    own: Option<Rate>,
    /// The rate of the national currency, where the amount is in another.
    national: Option<Rate>,
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
    if row.currency != "USD"
        && (by_rate || row.constant.is_some() || abroad.is_some() || across)
        && let Some(own) = used.own
    {
        add(name(&row.currency, year, own, frame));
    }
    if let (Some(currency), Some(rate), true) = (frame.national, used.national, across)
        && currency != "USD"
    {
        add(name(currency, year, rate, frame));
    }
    if let Some(currency) = abroad.filter(|currency| *currency != "USD")
        && let Some(rate) = frame.factors.rate(currency, year)
    {
        add(name(currency, year, rate, frame));
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

/// The rate in words that people and machines read: `XTS 2024 4.25 per USD (imf)`.
fn name(currency: &str, year: i16, rate: Rate, frame: &Frame<'_>) -> String {
    let source = &frame.method().rates;
    if rate.usd == Amount::ONE {
        format!("{currency} {year} {} per USD ({source})", rate.units)
    } else {
        format!("{currency} {year} {} per {} USD ({source})", rate.units, rate.usd)
    }
}
