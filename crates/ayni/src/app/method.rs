//! Methods: looking at one, making one, checking one, with or without a register.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::PathBuf;

use ayni_core::check::{Context, check_activity};
use ayni_core::edition::{self, MethodContext};
use ayni_core::measure::{Item, Setting, measure};
use ayni_model::finding::Arg;
use ayni_model::{Activity, FieldOrigins, Watch};

use super::findings::Tally;
use super::framework::{New, placed, save, written};
use super::kit::ReadMethod;
use super::method_compare::each_piece;
use super::{Kit, Refusal, check, reading};

/// A method as data, and what it is called.
pub fn show(kit: &Kit, wanted: &str) -> Result<(ayni_model::document::Document, serde_json::Value), Refusal> {
    let (method, _) = kit.method(wanted)?;
    let data = serde_json::to_value(&method).map_err(|error| Refusal::Fault(error.to_string()))?;
    Ok((edition::method_shown(&method, &kit.reference), data))
}

/// Writes a copy of a method under a new id, named as derived from it.
pub fn new(kit: &Kit, new: &New<'_>, country: Option<&str>) -> Result<PathBuf, Refusal> {
    if let Some(country) = country
        && !kit.reference.countries.contains_key(country)
    {
        return Err(Refusal::usage("app-unknown-country", [("country", Arg::Text(country.to_owned()))]));
    }
    let from = new.from.unwrap_or(super::kit::METHOD);
    let ReadMethod { method, faults, bytes, name } = kit.read_method(from)?;
    // A copy of a file with a fault would have it too; it is said at once.
    let Some(method) = method.filter(|_| faults.is_empty()) else { return Err(Refusal::Content(faults)) };
    let text = written(kit, &bytes, &name, new, true)?;
    let path = super::framework::free(new)?;
    // The table that it names goes with it, unless it is there already.
    if let Some(rates) = &method.day_rates {
        let beside = path.with_file_name(&rates.file);
        let bytes = kit.beside_method(from, &rates.file).unwrap_or_default();
        match std::fs::read(&beside) {
            Ok(there) if there == bytes => {}
            Ok(_) => {
                let path = Arg::Text(beside.display().to_string());
                return Err(Refusal::refused("app-edition-exists", [("path", path)]));
            }
            Err(_) => std::fs::write(&beside, bytes).map_err(|error| Refusal::file(&beside, &error))?,
        }
    }
    save(&text, new)
}

/// What a method is checked against.
pub struct Check<'a> {
    /// The method: an id or a file.
    pub method: &'a str,
    /// The edition that it will classify by.
    pub framework: &'a str,
    /// The country that will measure by it.
    pub country: Option<&'a str>,
    /// The years that it will measure.
    pub years: Option<RangeInclusive<i16>>,
    /// Whether the register is measured by it as well, to see what becomes of it.
    pub register: bool,
    /// A file instead of the register.
    pub file: Option<check::Input<'a>>,
}

/// What measuring finds of a register that is a fault of the method: rates and prices that it lacks.
const KEPT: &[&str] =
    &["day-rate-missing", "rate-missing", "rate-missing-day", "rate-missing-month", "rate-without-date"];

/// What is wrong with a method, by itself and for a register.
pub async fn check(kit: &Kit, request: &Check<'_>, watch: &dyn Watch) -> Result<Tally, Refusal> {
    let (framework, _) = kit.framework(request.framework)?;
    let ReadMethod { method, faults, bytes, name } = kit.read_method(request.method)?;
    let text = String::from_utf8_lossy(&bytes);
    let mut tally = Tally::default();
    let whole = faults.is_empty();
    tally.extend(faults);
    let Some(method) = method.filter(|_| whole) else { return Ok(tally) };
    let context = MethodContext {
        framework: &framework,
        reference: &kit.reference,
        country: request.country,
        years: request.years.clone(),
    };
    tally.extend(placed(edition::check_method(&method, &context), &text, &name));
    let fit = tally.groups().all(|(_, code, _)| code != "measure-south-unknown");
    if (request.register || request.file.is_some()) && fit {
        let Some(country) = request.country else { return Err(Refusal::usage("app-which-country", [])) };
        let mut counted: BTreeMap<String, (ayni_model::Finding, u64)> = BTreeMap::new();
        let setting = Setting {
            country,
            years: request.years.clone(),
            framework: &framework,
            method: &method,
            reference: &kit.reference,
        };
        each_piece(kit, request.file.as_ref(), watch, |piece: Vec<Activity>| {
            shares(kit, &piece, country, &mut tally);
            let places = FieldOrigins::default();
            let items = piece.iter().map(|activity| Item { activity, origins: &places });
            let (batch, found) = measure(items, &setting, watch);
            let outside = edition::rows_outside(&batch, &framework);
            for finding in found.into_iter().filter(|one| KEPT.contains(&one.code.as_str())).chain(outside) {
                add(&mut counted, finding);
            }
            Ok(())
        })
        .await?;
        for (_, (finding, count)) in counted {
            tally.add(finding.with("count", count));
        }
    }
    Ok(tally)
}

/// Shares of the register that are no shares of a whole, which every method would split by.
fn shares(kit: &Kit, piece: &[Activity], country: &str, tally: &mut Tally) {
    let south = kit.reference.souths.get(reading::SOUTH);
    let context = Context { reference: &kit.reference, as_of: kit.today, country: Some(country), south };
    for activity in piece {
        let found = check_activity(activity, &context);
        tally.extend(found.into_iter().filter(|one| one.code.starts_with("share-")));
    }
}

/// Adds a finding with a count to those that say the same.
fn add(counted: &mut BTreeMap<String, (ayni_model::Finding, u64)>, finding: ayni_model::Finding) {
    let count = match finding.args.get("count") {
        Some(Arg::Count(count)) => *count,
        _ => 1,
    };
    let same = finding.args.iter().filter(|(name, _)| *name != "count");
    let key = format!("{} {:?}", finding.code, same.collect::<Vec<_>>());
    counted.entry(key).or_insert_with(|| (finding, 0)).1 += count;
}
