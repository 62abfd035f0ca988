//! The versions of an activity and what differs between them.

use ayni_core::diff::{Difference, differences};
use ayni_formats::record;
use ayni_model::finding::Arg;
use ayni_model::{Activity, Origin};
use ayni_store::{ImportLine, Origins, Store, StoreError, VersionLine};

use super::findings::Tally;
use super::{Kit, Refusal};

/// One version with what it changed.
pub struct VersionReport {
    /// The reporter's organisation id.
    pub reporter: String,
    /// The version's number, from 1.
    pub number: i64,
    /// The import that made it, and its day.
    pub import: (i64, String),
    /// Whether a person entered it, where others come from files.
    pub by_hand: bool,
    /// That person, or who imported the file, where that is known.
    pub person: Option<i64>,
    /// Whether it withdraws the activity.
    pub withdrawn: bool,
    /// The content; `None` for a withdrawn or redacted one.
    pub activity: Option<Activity>,
    /// The place that it came from.
    pub origin: Origin,
    /// Where each of its fields stood.
    pub origins: Origins,
    /// What differs from the version before, where both have content.
    pub differences: Vec<Difference>,
}

/// The history of an activity, oldest version first.
pub async fn history(kit: &Kit, reporter: Option<&str>, key: &str) -> Result<Vec<VersionReport>, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let reports = versions(&store, reporter, key).await;
    store.close().await;
    reports
}

/// The record of an activity as it counts now, byte for byte; `None` where there is none, or it is withdrawn or
/// emptied.
pub async fn newest(store: &Store, reporter: &str, key: &str) -> Result<Option<Vec<u8>>, Refusal> {
    Ok(store.bodies(&[(reporter, key)]).await?.into_iter().next())
}

/// The history of an activity of a register that is open.
pub async fn versions(
    store: &Store,
    reporter: Option<&str>,
    key: &str,
) -> Result<Vec<VersionReport>, Refusal> {
    let lines = store.history(reporter, key).await?;
    if lines.is_empty() {
        return Err(Refusal::refused("app-no-activity", [("id", Arg::Text(key.to_owned()))]));
    }
    let mut before: Option<(String, Activity)> = None;
    let mut reports = Vec::with_capacity(lines.len());
    for line in lines {
        let activity = content(&line)?;
        let differences = match (&before, &activity) {
            (Some((reporter, before)), Some(after)) if *reporter == line.reporter => {
                differences(before, after)
            }
            _ => Vec::new(),
        };
        if let Some(activity) = &activity {
            before = Some((line.reporter.clone(), activity.clone()));
        }
        let origins = line.origins.clone();
        reports.push(VersionReport {
            reporter: line.reporter,
            number: line.number,
            import: (line.import, line.day),
            by_hand: line.by_hand,
            person: line.person,
            withdrawn: line.withdrawn,
            activity,
            origins: line.origins,
            origin: Origin {
                file: origins.file,
                sheet: (!origins.sheet.is_empty()).then_some(origins.sheet),
                row: (origins.first_row > 0).then_some(origins.first_row),
                column: None,
            },
            differences,
        });
    }
    Ok(reports)
}

fn content(line: &VersionLine) -> Result<Option<Activity>, Refusal> {
    match &line.body {
        Some(body) => record::read(body).map(Some).map_err(|error| Refusal::Content(vec![error.finding()])),
        None => Ok(None),
    }
}

/// The imports of the register, newest first.
pub async fn imports(kit: &Kit) -> Result<Vec<ImportLine>, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let imports = store.imports().await?;
    store.close().await;
    Ok(imports)
}

/// What was found by an import, the newest one where none is named; `None` for an empty register.
pub async fn findings(kit: &Kit, import: Option<i64>) -> Result<Option<(ImportLine, Tally)>, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let imports = store.imports().await?;
    let found = match import {
        Some(id) => Some(imports.into_iter().find(|line| line.id == id).ok_or(StoreError::NoImport(id))?),
        None => imports.into_iter().find(|line| line.undoes.is_none()),
    };
    let Some(line) = found else { return Ok(None) };
    let mut tally = Tally::default();
    tally.extend(store.findings(line.id).await?.into_iter().map(|line| line.finding));
    store.close().await;
    Ok(Some((line, tally)))
}

/// What differs between two versions of an activity; by default the last two.
pub async fn diff(
    kit: &Kit,
    reporter: Option<&str>,
    key: &str,
    versions: Option<(i64, i64)>,
) -> Result<(i64, i64, Vec<Difference>), Refusal> {
    let all = history(kit, reporter, key).await?;
    let contents: Vec<(i64, &Activity)> =
        all.iter().filter_map(|version| Some((version.number, version.activity.as_ref()?))).collect();
    let find = |number: i64| {
        contents.iter().find(|(found, _)| *found == number).copied().ok_or_else(|| {
            Refusal::refused(
                "app-no-version",
                [("version", Arg::Text(number.to_string())), ("id", Arg::Text(key.to_owned()))],
            )
        })
    };
    let (from, to) = match versions {
        Some((from, to)) => (find(from)?, find(to)?),
        None => match contents.as_slice() {
            [.., from, to] => (*from, *to),
            _ => return Err(Refusal::refused("app-one-version", [("id", Arg::Text(key.to_owned()))])),
        },
    };
    Ok((from.0, to.0, differences(from.1, to.1)))
}
