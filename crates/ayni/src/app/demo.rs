//! A node to look at: the example register, imported and measured, with an exchange and its partnerships, the
//! documents of an invented conference, a round of questionnaires and a report.

use std::path::{Path, PathBuf};

use ayni_model::Watch;
use ayni_store::Store;

use super::check::Input;
use super::desk::{self, Desk};
use super::import::{self, Gone};
use super::scratch::Scratch;
use super::secrets::Secrets;
use super::{Kit, Refusal, example, exchange, kept, kit, mandate, measure, node, report, rounds};

/// The year that the example is measured for.
const YEAR: i16 = 2024;

/// Where such a node is found; nobody of the example has an address to which a letter would go.
const NODE: &str = "http://127.0.0.1:8080";

/// The report that is begun: its template, its name, and the years that it tells of.
const REPORT: (&str, &str, &str) = ("country-profile", "profile-2024", "2023 2024");

/// A document of the example, as it stands in the repository.
macro_rules! document {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../../../examples/mandates/", $name)))
    };
}

/// What an invented conference resolved in two years, the second time in two languages.
static DOCUMENTS: [(&str, &[u8]); 3] =
    [document!("RC_RES_4_2.en.txt"), document!("RC_RES_5_3.en.txt"), document!("RC_RES_5_3.es.txt")];

/// What the node was filled with.
pub struct DemoReport {
    /// How many files were imported.
    pub files: usize,
    /// The folder of the measurement.
    pub measurement: PathBuf,
}

/// Fills an empty register with what the offices of the invented country sent, and measures it. A
/// register that holds something is left alone.
pub async fn demo(kit: &Kit, watch: &dyn Watch) -> Result<DemoReport, Refusal> {
    let store = Store::open(&kit.register, true).await?;
    let empty = store.imports().await?.is_empty();
    store.close().await;
    if !empty {
        return Err(Refusal::refused("app-register-not-empty", []));
    }
    node::init(kit, Some("XAA"), Some("Cooperation Agency of Ayllu")).await?;
    let scratch = Scratch::beside(&kit.register)?;
    example::example(kit, scratch.path())?;
    let mut files = sheets(scratch.path())?;
    files.extend(sheets(&scratch.path().join("revised"))?);
    for file in &files {
        let profile = file.with_extension("toml");
        let input = Input { file, profile: profile.is_file().then_some(&profile), reporter: None };
        let request = import::Request { input, source: None, gone: Gone::Ask, dry_run: false };
        import::import(kit, &request, |done, total| watch.progress(done, total)).await?;
    }
    let mut documents = Vec::new();
    for (name, text) in DOCUMENTS {
        let path = scratch.path().join(name);
        std::fs::write(&path, text).map_err(|error| Refusal::file(&path, &error))?;
        documents.push(path);
    }
    let documents: Vec<&Path> = documents.iter().map(PathBuf::as_path).collect();
    mandate::keep::files(kit, &documents).await?;
    let store = Store::open(&kit.register, false).await?;
    let secrets = Secrets::load(&kit.register, &desk::chance)?;
    let own = Desk { kit, store: &store, secrets: &secrets, now: desk::now(), chance: &desk::chance };
    exchange::example::story(&own, &exchange::Exchange::load(kit)?).await?;
    rounds::example::fill(&own, NODE).await?;
    store.close().await;
    begin_report(kit).await?;
    let years = (YEAR, YEAR);
    let folder = kept::folder(kit).join(kept::name(Some(years), kit::METHOD));
    let request = measure::Request {
        file: None,
        country: None,
        years: Some(YEAR..=YEAR),
        framework: kit::FRAMEWORK,
        method: kit::METHOD,
        by: None,
        since: None,
        out: &folder,
        pdf: None,
        threads: std::thread::available_parallelism().map_or(1, usize::from),
    };
    let report = measure::measure(kit, &request, watch).await?;
    Ok(DemoReport { files: files.len(), measurement: report.out })
}

/// Begins a report from a template, with the country's name filled in.
async fn begin_report(kit: &Kit) -> Result<(), Refusal> {
    let (template, name, years) = REPORT;
    report::desk::start(kit, template, name, years).await?;
    let text = report::desk::text(kit, name, None)?;
    let filled = text.text.replace("country = \"\"", "country = \"Ayllu\"");
    report::desk::change(kit, name, &text.language, (&text.revision, &filled), report::desk::Wish::Keep)
        .await?;
    Ok(())
}

/// The workbooks and CSV files of a folder, by name.
fn sheets(folder: &Path) -> Result<Vec<PathBuf>, Refusal> {
    let refuse = |error: std::io::Error| Refusal::file(folder, &error);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(refuse)? {
        let path = entry.map_err(refuse)?.path();
        if path.extension().is_some_and(|end| end == "xlsx" || end == "csv") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
