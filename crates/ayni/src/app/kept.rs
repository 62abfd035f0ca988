//! The measurements that a node keeps: folders beside the register, made by a command or a job and read
//! by pages. A page never measures (`house.md`, invariant 13).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use ayni_core::report::{Author, Manifest, Sources};
use ayni_core::rights::{Act, On};
use ayni_model::Watch;
use ayni_model::document::Document;
use ayni_model::edition::Framework;
use ayni_model::finding::Arg;
use ayni_model::measure::FigureTable;
use ayni_store::Store;
use serde_json::json;

use super::desk::{By, Desk};
use super::jobs::Held;
use super::trace::read;
use super::{Kit, Refusal, hooks, kit, measure};

/// How many measurements stay in memory whole; their documents and tables are the larger part of it.
const IN_MEMORY: usize = 4;

/// The folder of the kept measurements of a node.
pub fn folder(kit: &Kit) -> PathBuf {
    // A register on a server has no place of its own on this machine: then they are where the program runs.
    match kit.register.file() {
        Some(path) => path.with_file_name("measurements"),
        None => PathBuf::from("measurements"),
    }
}

/// The name that a measurement of these years by this method is kept under.
pub fn name(years: Option<(i16, i16)>, method: &str) -> String {
    let years = match years {
        None => "all".to_owned(),
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => format!("{first}-{last}"),
    };
    let method = Path::new(method).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let clean = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    format!("{years}-{}", method.unwrap_or_default().chars().map(clean).collect::<String>())
}

/// `2024` or `2020-2024`; `None` for any other text.
pub fn years(text: &str) -> Option<(i16, i16)> {
    let year = |text: &str| text.trim().parse::<i16>().ok().filter(|year| (1900..=2100).contains(year));
    let range = match text.split_once('-') {
        Some((from, to)) => year(from).zip(year(to)),
        None => year(text).map(|year| (year, year)),
    };
    range.filter(|(from, to)| from <= to)
}

/// The kind of the job that makes a measurement to keep.
pub const MEASURE: &str = "measure";

/// What the job needs to know.
#[derive(serde::Serialize, serde::Deserialize)]
struct Order {
    years: (i16, i16),
    method: String,
}

/// Asks for a measurement of these years, to be kept; the number of the job that makes it.
pub async fn ask(desk: &Desk<'_>, by: &By, wanted: &str) -> Result<i64, Refusal> {
    by.may(Act::Measure, &On::default())?;
    let years = years(wanted)
        .ok_or_else(|| Refusal::usage("web-bad-years", [("years", Arg::Text(wanted.to_owned()))]))?;
    let order = Order { years, method: kit::METHOD.to_owned() };
    let body = serde_json::to_string(&order).map_err(|error| Refusal::Fault(error.to_string()))?;
    Ok(desk.store.add_job(MEASURE, &body, by.person(), desk.now, desk.now).await?)
}

/// Carries the job out; the name of the measurement.
pub async fn carry_out(desk: &Desk<'_>, held: &Held) -> Result<String, Refusal> {
    let order: Order =
        serde_json::from_str(&held.job.body).map_err(|error| Refusal::Fault(format!("a job: {error}")))?;
    let name = name(Some(order.years), &order.method);
    let out = folder(desk.kit).join(&name);
    let request = measure::Request {
        file: None,
        country: None,
        years: Some(order.years.0..=order.years.1),
        framework: kit::FRAMEWORK,
        method: &order.method,
        by: None,
        since: None,
        out: &out,
        pdf: None,
        threads: std::thread::available_parallelism().map_or(1, usize::from),
    };
    measure::measure(desk.kit, &request, &Progress(held)).await?;
    // Before the job ends: where the program dies between the two, it is made again and told again.
    tell(desk.store, &name, &desk.stamp(&By::Machine)).await?;
    Ok(name)
}

/// Tells who asked for it that a measurement was kept.
pub async fn tell(store: &Store, name: &str, by: &ayni_store::Stamp) -> Result<(), Refusal> {
    let what = json!({ "measurement": name, "day": by.day });
    Ok(store.tell(hooks::MEASURED, &what, by).await?)
}

/// The progress of a job.
struct Progress<'a>(&'a Held);

impl Watch for Progress<'_> {
    fn progress(&self, done: u64, total: u64) {
        self.0.progress(done, total);
    }

    fn cancelled(&self) -> bool {
        false
    }
}

/// One kept measurement, by its manifest.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The name of its folder.
    pub name: String,
    /// Where it is.
    pub folder: PathBuf,
    /// What it was made from.
    pub manifest: Manifest,
    stamp: Stamp,
}

/// A kept measurement, whole.
#[derive(Debug)]
pub struct Whole {
    /// What it says.
    pub document: Document,
    /// Where each cell of it comes from.
    pub sources: Sources,
    /// Its tables, by id.
    pub tables: BTreeMap<String, FigureTable>,
    /// The edition that it goes by; none where this program does not have it any more.
    pub framework: Option<Framework>,
}

/// When a manifest was written, and how long it is: by these a kept measurement is known to be the same.
type Stamp = (SystemTime, u64);

/// The kept measurements of a node, with those in memory that were looked at last.
pub struct Shelf {
    folder: PathBuf,
    kit: Kit,
    manifests: Mutex<BTreeMap<String, Arc<Kept>>>,
    whole: Mutex<Vec<(String, Stamp, Arc<Whole>)>>,
}

impl Shelf {
    /// The shelf of a folder, which need not be there yet.
    pub fn at(folder: PathBuf, kit: Kit) -> Shelf {
        Shelf { folder, kit, manifests: Mutex::default(), whole: Mutex::default() }
    }

    /// All of them: the country's own before estimates of others, the latest first. Folders that are no
    /// measurement, or one of a form that this program does not know, are left out and logged.
    pub fn all(&self) -> Result<Vec<Arc<Kept>>, Refusal> {
        let entries = match std::fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Refusal::file(&self.folder, &error)),
        };
        let mut all = Vec::new();
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            // What is in the making is not there yet.
            if name.starts_with('.') {
                continue;
            }
            all.extend(self.kept(&name));
        }
        all.sort_by_key(|kept| {
            let Manifest { author, as_of, years, .. } = &kept.manifest;
            let last = years.map_or(i16::MAX, |(_, last)| last);
            std::cmp::Reverse((*author == Author::CountryNode, as_of.last_day(), last, kept.name.clone()))
        });
        Ok(all)
    }

    /// The one of this name.
    pub fn one(&self, name: &str) -> Result<Arc<Kept>, Refusal> {
        // A name is one of the folder's own entries, so no path leads out of it.
        let all = self.all()?;
        all.into_iter()
            .find(|kept| kept.name == name)
            .ok_or_else(|| Refusal::refused("web-no-measurement", [("name", Arg::Text(name.to_owned()))]))
    }

    fn kept(&self, name: &str) -> Option<Arc<Kept>> {
        let folder = self.folder.join(name);
        let file = std::fs::metadata(folder.join("manifest.json")).ok()?;
        let stamp = (file.modified().unwrap_or(SystemTime::UNIX_EPOCH), file.len());
        let mut manifests = lock(&self.manifests);
        if let Some(kept) = manifests.get(name).filter(|kept| kept.stamp == stamp) {
            return Some(kept.clone());
        }
        let manifest: Manifest = match read(&folder, "manifest.json") {
            Ok(manifest) => manifest,
            Err(_) => {
                tracing::warn!("a folder beside the register is not a measurement of this form");
                return None;
            }
        };
        let kept = Arc::new(Kept { name: name.to_owned(), folder, manifest, stamp });
        manifests.insert(name.to_owned(), kept.clone());
        Some(kept)
    }

    /// What it says, with its tables.
    pub fn whole(&self, kept: &Kept) -> Result<Arc<Whole>, Refusal> {
        let found = {
            let mut whole = lock(&self.whole);
            whole.retain(|(name, stamp, _)| *name != kept.name || *stamp == kept.stamp);
            whole.iter().find(|(name, _, _)| *name == kept.name).map(|(_, _, whole)| whole.clone())
        };
        if let Some(found) = found {
            return Ok(found);
        }
        let tables: Vec<FigureTable> = read(&kept.folder, "tables.json")?;
        let read = Arc::new(Whole {
            document: read(&kept.folder, "measurement.json")?,
            sources: read(&kept.folder, "sources.json")?,
            tables: tables.into_iter().map(|table| (table.spec.id.clone(), table)).collect(),
            framework: self.kit.framework(&kept.manifest.framework.id).ok().map(|(framework, _)| framework),
        });
        let mut whole = lock(&self.whole);
        whole.insert(0, (kept.name.clone(), kept.stamp, read.clone()));
        whole.truncate(IN_MEMORY);
        Ok(read)
    }
}

/// A lock whose holder panicked guards nothing but a cache.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use ayni_store::Place;

    use super::*;

    #[test]
    fn names_of_folders_are_plain() {
        assert_eq!(name(Some((2024, 2024)), "default"), "2024-default");
        assert_eq!(name(Some((2020, 2024)), "../x/my method.toml"), "2020-2024-my-method");
        assert_eq!(name(None, "default"), "all-default");
        assert_eq!((years("2024"), years("2020-2024")), (Some((2024, 2024)), Some((2020, 2024))));
        for bad in ["", "24", "2024-2020", "2024-", "x", "../2024", "99999999999"] {
            assert_eq!(years(bad), None, "{bad}");
        }
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("manifest.json"), "{}").unwrap();
        std::fs::create_dir(folder.path().join("kept")).unwrap();
        let register = Place::File(folder.path().join("ayni.db"));
        let today = "2026-01-15".parse().unwrap();
        let kit = Kit::load(register, None, "en", today, true).unwrap();
        let shelf = Shelf::at(folder.path().join("kept"), kit);
        for name in ["..", ".", "", "../kept", "/etc", "%2e%2e"] {
            assert!(matches!(shelf.one(name), Err(Refusal::Refused(_))), "{name}");
        }
    }
}
