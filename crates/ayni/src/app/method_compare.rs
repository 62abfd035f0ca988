//! The same register by two methods: measured piece by piece by both, compared, and written out.

mod folder;
mod pieces;

use std::collections::{BTreeMap, VecDeque};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ayni_core::compare::{self, Comparer, Comparison, ComparisonInput, MeasuredBy};
use ayni_core::edition;
use ayni_model::document::Document;
use ayni_model::edition::Framework;
use ayni_model::finding::Arg;
use ayni_model::method::Method;
use ayni_model::{Finding, PartialDate, Severity, Watch};
use ayni_store::Store;

use super::findings::Tally;
use super::folder::Beside;
use super::import::hash_text;
use super::measure::{begin, fault};
use super::{Kit, Refusal, check};

pub use pieces::each_piece;

use folder::{HEAD, write};
use pieces::{Job, Worked, pieces};

/// What is compared.
pub struct Request<'a> {
    /// The methods: ids or files.
    pub methods: [&'a str; 2],
    /// The editions; the same one as a rule.
    pub frameworks: [&'a str; 2],
    /// A file instead of the register.
    pub file: Option<check::Input<'a>>,
    /// The country; the node's own where none is named.
    pub country: Option<&'a str>,
    /// Who measures, where it is not the country's own node.
    pub by: Option<&'a str>,
    /// The reporting years.
    pub years: Option<RangeInclusive<i16>>,
    /// The folder to write, if any.
    pub out: Option<&'a Path>,
    /// How many threads may work.
    pub threads: usize,
}

/// What was compared. The comparison speaks of `sides`, so they stay together.
pub struct CompareReport {
    /// The country.
    pub country: String,
    /// By what each was measured.
    pub sides: [Side; 2],
    /// The document.
    pub document: Document,
    /// The figures.
    pub comparison: Comparison,
    /// What the methods choose differently.
    pub choices: Vec<edition::EditionLine>,
    /// What measuring found; each finding says by which method.
    pub findings: Tally,
    /// The folder.
    pub out: Option<PathBuf>,
    /// Who measured, where it is not the country's own node.
    pub author: Option<String>,
    as_of: PartialDate,
    revision: String,
    years: Option<RangeInclusive<i16>>,
    national: Option<String>,
}

impl CompareReport {
    /// What documents are made from.
    pub fn input(&self) -> ComparisonInput<'_> {
        let [first, second] = &self.sides;
        ComparisonInput {
            country: &self.country,
            author: self.author.as_deref(),
            national: self.national.as_deref(),
            years: self.years.as_ref().map(|years| (*years.start(), *years.end())),
            as_of: self.as_of,
            revision: &self.revision,
            first: MeasuredBy { method: &first.method, framework: &first.framework },
            second: MeasuredBy { method: &second.method, framework: &second.framework },
            choices: &self.choices,
            comparison: &self.comparison,
        }
    }
}

/// One of the two.
pub struct Side {
    /// Its method.
    pub method: Arc<Method>,
    /// Its edition.
    pub framework: Arc<Framework>,
    hashes: [String; 2],
}

/// Measures by both methods, compares, and writes the folder where one is named.
pub async fn compare(kit: &Kit, request: &Request<'_>, watch: &dyn Watch) -> Result<CompareReport, Refusal> {
    let target = request.out.map(begin).transpose()?;
    let side = |at: usize| -> Result<Side, Refusal> {
        let (method, method_bytes) = kit.method(request.methods.get(at).copied().unwrap_or_default())?;
        let wanted = request.frameworks.get(at).copied().unwrap_or_default();
        let (framework, framework_bytes) = kit.framework(wanted)?;
        if !kit.reference.souths.contains_key(&method.south) {
            let finding = Finding::new("measure-south-unknown", Severity::Error);
            let finding = finding.with("list", method.south.as_str()).with("method", method.id.as_str());
            return Err(Refusal::Content(vec![finding]));
        }
        let hashes = [hash_text(&method_bytes), hash_text(&framework_bytes)];
        Ok(Side { method: Arc::new(method), framework: Arc::new(framework), hashes })
    };
    let sides = [side(0)?, side(1)?];
    let country = match (request.country, &request.file) {
        (Some(country), _) => country.to_owned(),
        (None, None) => node_country(kit).await?,
        (None, Some(_)) => return Err(Refusal::usage("app-which-country", [])),
    };
    if !kit.reference.countries.contains_key(&country) {
        return Err(Refusal::usage("app-unknown-country", [("country", Arg::Text(country))]));
    }
    // As `measure` has it: only the country's own node speaks for the country.
    let own = request.by.is_none()
        && request.file.is_none()
        && node_country(kit).await.is_ok_and(|node| node == country);
    let named = || request.by.map_or_else(|| kit.words.key("app-unnamed-author"), str::to_owned);
    let author = (!own).then(named);
    let job = Arc::new(Job {
        country: country.clone(),
        years: request.years.clone(),
        sides: [0, 1].map(|at: usize| {
            let side = if at == 0 { &sides[0] } else { &sides[1] };
            (Arc::clone(&side.method), Arc::clone(&side.framework))
        }),
        reference: Arc::clone(&kit.reference),
        rows: target.is_some(),
    });
    let mut whole = Whole::new(request.years.clone(), target.as_ref())?;
    let mut running = VecDeque::new();
    let source = pieces(kit, request.file.as_ref(), watch, async |piece| {
        if running.len() > request.threads {
            whole.take(running.pop_front()).await?;
        }
        let job = Arc::clone(&job);
        running.push_back(tokio::task::spawn_blocking(move || job.work(&piece)));
        Ok(())
    })
    .await?;
    for one in running {
        whole.take(Some(one)).await?;
    }
    let (comparison, findings) = whole.finish(&sides)?;
    let choices = edition::compare(&*sides[0].method, &*sides[1].method);
    let national = kit.reference.countries.get(&country).map(|one| one.currency.clone());
    let as_of = if kit.day_set { kit.today.into() } else { source.as_of.unwrap_or(kit.today.into()) };
    let mut report = CompareReport {
        country,
        sides,
        document: Document {
            title: ayni_model::Phrase::key("compare-choices"),
            subtitle: None,
            blocks: Vec::new(),
            print: Default::default(),
        },
        comparison,
        choices,
        findings,
        out: None,
        author,
        as_of,
        revision: source.revision,
        years: request.years.clone(),
        national: national.filter(|code| !code.is_empty() && code != "USD"),
    };
    report.document = compare::comparison(&report.input());
    if let Some(target) = target {
        report.out = Some(write(kit, target, &report)?);
    }
    Ok(report)
}

async fn node_country(kit: &Kit) -> Result<String, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let country = store.node("country").await?;
    store.close().await;
    country.ok_or_else(|| Refusal::usage("app-which-country", []))
}

/// The comparison under way, piece after piece in their order.
struct Whole {
    comparer: Comparer,
    findings: BTreeMap<(usize, String), (Finding, u64)>,
    rows: Option<std::io::BufWriter<std::fs::File>>,
}

/// Findings of a piece that hold for the whole: by currency and year, or by the setting. Others need all
/// activities at once; `ayni measure` gives them.
const KEPT: &[&str] = &[
    "rate-missing",
    "rate-missing-day",
    "rate-missing-month",
    "rate-without-date",
    "rate-instead",
    "day-rate-missing",
    "measure-rates-unknown",
    "measure-currency-unknown",
    "measure-switch-unheard",
    "measure-amount-too-large",
];

impl Whole {
    fn new(years: Option<RangeInclusive<i16>>, target: Option<&Beside>) -> Result<Whole, Refusal> {
        let rows = match target {
            None => None,
            Some(target) => {
                let path = target.folder("")?.join("differences.csv");
                let file = std::fs::File::create(&path).map_err(|error| Refusal::file(&path, &error))?;
                let mut writer = csv::Writer::from_writer(Vec::new());
                writer.write_record(HEAD).map_err(fault)?;
                let mut file = std::io::BufWriter::new(file);
                let head = writer.into_inner().map_err(fault)?;
                std::io::Write::write_all(&mut file, &head).map_err(|error| Refusal::file(&path, &error))?;
                Some(file)
            }
        };
        Ok(Whole { comparer: Comparer::new(years), findings: BTreeMap::new(), rows })
    }

    async fn take(
        &mut self,
        one: Option<tokio::task::JoinHandle<Result<Worked, Refusal>>>,
    ) -> Result<(), Refusal> {
        let Some(one) = one else { return Ok(()) };
        let worked = one.await.map_err(fault)??;
        self.comparer.merge(worked.comparer).map_err(fault)?;
        for (side, findings) in worked.findings.into_iter().enumerate() {
            for finding in findings.into_iter().filter(|one| KEPT.contains(&one.code.as_str())) {
                let count = match finding.args.get("count") {
                    Some(Arg::Count(count)) => *count,
                    _ => 0,
                };
                let same = finding.args.iter().filter(|(name, _)| *name != "count").collect::<Vec<_>>();
                let key = (side, format!("{} {same:?}", finding.code));
                self.findings.entry(key).or_insert_with(|| (finding, 0)).1 += count;
            }
        }
        if let Some(rows) = &mut self.rows {
            std::io::Write::write_all(rows, &worked.rows).map_err(fault)?;
        }
        Ok(())
    }

    fn finish(self, sides: &[Side; 2]) -> Result<(Comparison, Tally), Refusal> {
        if let Some(mut rows) = self.rows {
            std::io::Write::flush(&mut rows).map_err(fault)?;
        }
        let mut tally = Tally::default();
        for ((side, _), (mut finding, count)) in self.findings {
            if finding.args.contains_key("count") {
                finding = finding.with("count", count);
            }
            // The place of a finding is the method that it was made by.
            let method = sides.get(side).map_or("", |side| side.method.id.as_str());
            tally.add(finding.at(ayni_model::Origin::file(method)));
        }
        Ok((self.comparer.finish().map_err(fault)?, tally))
    }
}
