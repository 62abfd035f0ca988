//! The same register by two methods: measured piece by piece by both, compared, and written out.

use std::collections::{BTreeMap, VecDeque};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ayni_core::compare::{self, Comparer, Comparison, ComparisonInput, Difference, MeasuredBy};
use ayni_core::edition;
use ayni_core::measure::{Item, Setting, measure};
use ayni_formats::record;
use ayni_model::document::Document;
use ayni_model::edition::Framework;
use ayni_model::finding::Arg;
use ayni_model::measure::{MeasureBatch, MeasureRow};
use ayni_model::method::Method;
use ayni_model::reference::Reference;
use ayni_model::{Activity, FieldOrigins, Finding, NoWatch, PartialDate, Severity, Watch};
use ayni_store::Store;
use futures_util::TryStreamExt;

use super::findings::Tally;
use super::folder::Beside;
use super::import::hash_text;
use super::measure::{begin, fault, from_file, json};
use super::{Kit, Refusal, check, kit};

/// How many activities are measured at a time by one thread: enough that looking things up once pays,
/// few enough that two measurements of them are never large.
const PIECE: usize = 1024;

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

/// Some activities, as the register keeps them or read already.
enum Piece {
    Bodies(Vec<Vec<u8>>),
    Activities(Vec<Activity>),
}

impl Piece {
    fn activities(self) -> Result<Vec<Activity>, Refusal> {
        match self {
            Piece::Activities(activities) => Ok(activities),
            Piece::Bodies(bodies) => {
                let read = |body: &Vec<u8>| {
                    record::read(body).map_err(|error| Refusal::Content(vec![error.finding()]))
                };
                bodies.iter().map(read).collect()
            }
        }
    }
}

/// Where activities come from, and what is known of them as a whole.
struct Source {
    revision: String,
    as_of: Option<PartialDate>,
}

/// Hands the register, or a file, on in pieces, in the order of reporter and id.
async fn pieces(
    kit: &Kit,
    file: Option<&check::Input<'_>>,
    watch: &dyn Watch,
    mut each: impl AsyncFnMut(Piece) -> Result<(), Refusal>,
) -> Result<Source, Refusal> {
    if let Some(input) = file {
        let material = from_file(kit, input, watch).await?;
        let mut activities: Vec<Activity> =
            material.items.into_iter().map(|(activity, _)| activity).collect();
        activities.sort_by(|a, b| (&a.reporter, &a.id).cmp(&(&b.reporter, &b.id)));
        while !activities.is_empty() {
            let rest = activities.split_off(activities.len().min(PIECE));
            each(Piece::Activities(std::mem::replace(&mut activities, rest))).await?;
        }
        return Ok(Source { revision: material.register.revision, as_of: None });
    }
    let store = Store::open(&kit.register, false).await?;
    let mut bodies = Vec::with_capacity(PIECE);
    let mut done = 0;
    let mut current = Box::pin(store.current());
    while let Some(one) = current.try_next().await? {
        bodies.push(one.body);
        if bodies.len() == PIECE {
            done += PIECE as u64;
            watch.progress(done, 0);
            each(Piece::Bodies(std::mem::replace(&mut bodies, Vec::with_capacity(PIECE)))).await?;
        }
    }
    drop(current);
    if !bodies.is_empty() {
        each(Piece::Bodies(bodies)).await?;
    }
    let source = Source {
        revision: store.revision().await?,
        as_of: store.as_of().await?.and_then(|day| day.parse().ok()),
    };
    store.close().await;
    Ok(source)
}

/// Hands the register, or a file, on in pieces that are read.
pub async fn each_piece(
    kit: &Kit,
    file: Option<&check::Input<'_>>,
    watch: &dyn Watch,
    mut each: impl FnMut(Vec<Activity>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    pieces(kit, file, watch, async |piece| each(piece.activities()?)).await.map(|_| ())
}

/// What every piece is measured by.
struct Job {
    country: String,
    years: Option<RangeInclusive<i16>>,
    sides: [(Arc<Method>, Arc<Framework>); 2],
    reference: Arc<Reference>,
    /// Whether the rows that differ are written out.
    rows: bool,
}

/// What one piece gives.
struct Worked {
    comparer: Comparer,
    findings: [Vec<Finding>; 2],
    rows: Vec<u8>,
}

impl Job {
    fn measured(&self, side: usize, activities: &[Activity]) -> (MeasureBatch, Vec<Finding>) {
        let Some((method, framework)) = self.sides.get(side) else { return Default::default() };
        let places = FieldOrigins::default();
        // All years, so that a row that falls in another year by the other method is seen there.
        let setting =
            Setting { country: &self.country, years: None, framework, method, reference: &self.reference };
        let items = activities.iter().map(|activity| Item { activity, origins: &places });
        measure(items, &setting, &NoWatch)
    }

    fn work(&self, piece: Piece) -> Result<Worked, Refusal> {
        let activities = piece.activities()?;
        let (first, a) = self.measured(0, &activities);
        let (second, b) = self.measured(1, &activities);
        let mut comparer = Comparer::new(self.years.clone());
        let found = comparer.add(&first, &second).map_err(fault)?;
        let rows = if self.rows { lines(&found)? } else { Vec::new() };
        Ok(Worked { comparer, findings: [a, b], rows })
    }
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
        running.push_back(tokio::task::spawn_blocking(move || job.work(piece)));
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

/// The columns of `differences.csv`.
const HEAD: &[&str] = &[
    "reporter",
    "activity",
    "resource",
    "measure",
    "component",
    "kind",
    "cause",
    "first_says",
    "second_says",
    "changes_total",
    "first_left_out",
    "second_left_out",
    "first_year",
    "second_year",
    "direction",
    "basis",
    "first_group",
    "second_group",
    "first_item",
    "second_item",
    "first_rule",
    "second_rule",
    "first_form",
    "second_form",
    "unit",
    "currency",
    "first_amount",
    "second_amount",
    "first_usd",
    "second_usd",
    "first_national",
    "second_national",
    "first_constant",
    "second_constant",
    "first_international",
    "second_international",
    "first_quantity",
    "second_quantity",
    "first_rates",
    "second_rates",
];

/// The rows that differ, each with its cause, as lines of CSV.
fn lines(found: &[Difference<'_>]) -> Result<Vec<u8>, Refusal> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for one in found {
        let Some(row) = one.first.or(one.second) else { continue };
        let both = |get: &dyn Fn(&MeasureRow) -> String| {
            [one.first, one.second].map(|row| row.map(get).unwrap_or_default())
        };
        let amount = |get: &dyn Fn(&MeasureRow) -> Option<ayni_model::Amount>| {
            both(&|row| get(row).map(|amount| amount.to_string()).unwrap_or_default())
        };
        let mut line: Vec<String> = vec![
            row.reporter.clone(),
            row.activity.clone(),
            row.resource.clone(),
            row.measure.to_string(),
            row.component.clone(),
            row.kind.as_str().to_owned(),
            one.cause.kind.as_str().to_owned(),
            one.cause.first.clone(),
            one.cause.second.clone(),
            one.effect.to_string(),
        ];
        line.extend(both(&|row| row.left_out.clone()));
        line.extend(both(&|row| row.year.map(|year| year.to_string()).unwrap_or_default()));
        line.push(row.direction.as_str().to_owned());
        line.push(row.basis.map_or("", |basis| basis.as_str()).to_owned());
        line.extend(both(&|row| row.group.clone()));
        line.extend(both(&|row| row.item.clone()));
        line.extend(both(&|row| row.rule.clone()));
        line.extend(both(&|row| row.form.clone()));
        line.extend([row.unit.clone(), row.currency.clone()]);
        line.extend(amount(&|row| row.amount));
        line.extend(amount(&|row| row.usd));
        line.extend(amount(&|row| row.national));
        line.extend(amount(&|row| row.constant));
        line.extend(amount(&|row| row.international));
        line.extend(amount(&|row| row.quantity));
        line.extend(both(&|row| row.rates.clone()));
        writer.write_record(&line).map_err(fault)?;
    }
    writer.into_inner().map_err(fault)
}

/// Writes the folder: the document in two forms, the figures, the rows, and what all was made from.
fn write(kit: &Kit, target: Beside, report: &CompareReport) -> Result<PathBuf, Refusal> {
    target.write("comparison.json", &json(&report.comparison)?)?;
    target.write("choices.json", &json(&report.choices)?)?;
    target.write("findings.json", &json(&report.findings.to_json())?)?;
    let page = ayni_print::html::page(&report.document, &*kit.words).map_err(fault)?;
    target.write("comparison.html", page.as_bytes())?;
    let book = ayni_print::xlsx::workbook(&report.document, &*kit.words, report.as_of.last_day());
    target.write("comparison.xlsx", &book.map_err(fault)?)?;
    let folder = target.folder("")?;
    let mut files = BTreeMap::new();
    for name in [
        "comparison.json",
        "choices.json",
        "findings.json",
        "comparison.html",
        "comparison.xlsx",
        "differences.csv",
    ] {
        files.insert(name, kit::hash_file(&folder.join(name))?);
    }
    let side = |side: &Side| {
        let [method, framework] = &side.hashes;
        serde_json::json!({
            "method": { "id": side.method.id, "version": side.method.version, "sha256": method },
            "method_files": kit::method_files(&side.method),
            "framework": {
                "id": side.framework.id, "version": side.framework.version, "sha256": framework,
            },
        })
    };
    let [first, second] = &report.sides;
    let manifest = serde_json::json!({
        "comparison": 1,
        "country": report.country,
        "author": report.author,
        "years": report.years.as_ref().map(|years| (*years.start(), *years.end())),
        "as_of": report.as_of,
        "program": concat!("ayni ", env!("CARGO_PKG_VERSION")),
        "register": report.revision,
        "first": side(first),
        "second": side(second),
        "files": files,
    });
    target.write("manifest.json", &json(&manifest)?)?;
    target.finish()
}
