//! `ayni submit`

use std::path::PathBuf;

use ayni_core::submit::{Details, Entry};
use ayni_model::document::{Block, Speak};
use ayni_model::finding::Arg;
use ayni_model::submission::State;

use super::progress::Progress;
use super::{Done, Out};
use crate::app::findings::Tally;
use crate::app::package::Signed;
use crate::app::submit::{self, Request, Verified, Wanted};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Unctad(Box<Unctad>),
    State(Box<Step>),
    Verify(Verify),
}

#[derive(clap::Args)]
struct Unctad {
    #[arg(long, required_unless_present = "new_statement")]
    year: Option<i16>,
    #[arg(short, long, value_name = "DIR", required_unless_present = "new_statement")]
    out: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    #[arg(long, value_name = "ID|FILE")]
    framework: Option<String>,
    #[arg(long, value_name = "ID|FILE")]
    method: Option<String>,
    #[arg(long, value_name = "ID|FILE", default_value = submit::LAYOUT)]
    layout: String,
    #[arg(long, value_name = "FILE")]
    statement: Option<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["year", "out", "from", "statement"])]
    new_statement: Option<PathBuf>,
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    groups: Option<Vec<String>>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Name {
    Cleared,
    Submitted,
    Acknowledged,
    Objection,
    Answered,
    Settled,
    Withdrawn,
}

#[derive(clap::Args)]
struct Step {
    folder: PathBuf,
    #[arg(value_name = "STATE")]
    state: Name,
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    #[arg(long, value_name = "TEXT")]
    role: Option<String>,
    #[arg(long, value_name = "TEXT")]
    authority: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    #[arg(long, value_name = "LINE")]
    line: Vec<String>,
    #[arg(long)]
    text: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    objection: Option<u64>,
}

#[derive(clap::Args)]
struct Verify {
    folder: PathBuf,
    #[arg(long, value_name = "FINGERPRINT")]
    signed_by: Option<String>,
    #[arg(long, value_name = "DIR")]
    measurement: Option<PathBuf>,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::Unctad(args) => unctad(*args, kit, out).await,
        Act::State(step) => {
            let state = match step.state {
                Name::Cleared => State::Cleared,
                Name::Submitted => State::Submitted,
                Name::Acknowledged => State::Acknowledged,
                Name::Objection => State::Objection,
                Name::Answered => State::Answered,
                Name::Settled => State::Settled,
                Name::Withdrawn => State::Withdrawn,
            };
            let details = Details {
                by: step.by.unwrap_or_default(),
                role: step.role.unwrap_or_default(),
                authority: step.authority.unwrap_or_default(),
                reference: step.reference.unwrap_or_default(),
                country: step.country.unwrap_or_default().to_uppercase(),
                lines: step.line,
                text: step.text.unwrap_or_default(),
                objection: step.objection,
            };
            let verified = submit::state(kit, &step.folder, state, details).await?;
            states(&verified, kit, out);
            Ok(Done::Clean)
        }
        Act::Verify(args) => {
            let wanted = Wanted { by: args.signed_by.as_deref(), measurement: args.measurement.as_deref() };
            let verified = submit::verify(&args.folder, wanted)?;
            states(&verified, kit, out);
            out.say(&kit.words, "submit-whole", []);
            Ok(Done::Clean)
        }
    }
}

async fn unctad(args: Unctad, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    if let Some(file) = &args.new_statement {
        submit::new_statement(kit, &args.layout, file)?;
        let path = Arg::Text(file.display().to_string());
        out.say(&kit.words, "submit-statement-made", [("path", path)]);
        return Ok(Done::Clean);
    }
    // The parser lets neither be missing here.
    let (Some(year), Some(folder)) = (args.year, &args.out) else { return Ok(Done::Clean) };
    let request = Request {
        year,
        from: args.from.as_deref(),
        framework: args.framework.as_deref(),
        method: args.method.as_deref(),
        layout: &args.layout,
        statement: args.statement.as_deref(),
        groups: args.groups.as_deref(),
        out: folder,
        threads: std::thread::available_parallelism().map_or(1, usize::from),
    };
    let bar = Progress::new(kit.words.key("cli-progress-measuring"), out.quiet || out.json);
    let made = submit::make(kit, &request, &bar).await?;
    drop(bar);
    let mut tally = Tally::default();
    tally.extend(made.findings.iter().cloned());
    if out.json {
        out.data(&serde_json::json!({
            "out": made.out,
            "receipt": made.receipt,
            "signed": made.signed,
            "submission": made.submission,
            "findings": tally.to_json(),
        }));
        return Ok(Done::Clean);
    }
    out.title(&kit.words.say(&made.document.title));
    if let Some(subtitle) = &made.document.subtitle {
        out.line(&kit.words.say(subtitle));
    }
    // The lines themselves are in the workbook: here is how many there are of each view and basis.
    for block in &made.document.blocks {
        if let Block::Table(table) = block {
            let caption = Arg::Text(kit.words.say(&table.caption));
            let count = Arg::Count(table.rows.iter().filter(|row| !row.total).count() as u64);
            out.say(&kit.words, "submit-table", [("caption", caption), ("count", count)]);
        }
    }
    out.line("");
    out.findings(&tally, &kit.words);
    let path = Arg::Text(made.out.display().to_string());
    out.say(&kit.words, "submit-made", [("path", path)]);
    out.say(&kit.words, "submit-receipt", [("hash", Arg::Text(made.receipt.clone()))]);
    match &made.signed {
        Some(key) => out.say(&kit.words, "package-show-signed", [("value", Arg::Text(key.clone()))]),
        None => out.say(&kit.words, "submit-unsigned", []),
    }
    Ok(Done::Clean)
}

/// What has become of a submission.
fn states(verified: &Verified, kit: &Kit, out: &Out) {
    let key = match &verified.signed {
        Signed::By(key) => Some(key.fingerprint()),
        _ => None,
    };
    if out.json {
        let standing = &verified.log.standing;
        let objections: Vec<_> = standing
            .objections
            .iter()
            .map(|one| serde_json::json!({ "number": one.number, "state": one.state.as_str() }))
            .collect();
        out.data(&serde_json::json!({
            "receipt": ayni_core::trust::hex(&verified.hash),
            "country": verified.receipt.country,
            "year": verified.receipt.year,
            "state": standing.state.map(State::as_str),
            "objections": objections,
            "log": verified.log.entries,
            "last": submit::head(verified),
            "signed": key,
        }));
        return;
    }
    for entry in &verified.log.entries {
        record(entry, kit, out);
    }
    out.say(&kit.words, "submit-last", [("hash", Arg::Text(submit::head(verified)))]);
    match key {
        Some(key) => out.say(&kit.words, "package-show-signed", [("value", Arg::Text(key))]),
        None => out.say(&kit.words, "submit-unsigned", []),
    }
}

/// One state, with what it says.
fn record(entry: &Entry, kit: &Kit, out: &Out) {
    let (words, record) = (&kit.words, &entry.record);
    let says = &record.says;
    let state = Arg::Key(format!("submission-state-{}", record.state.as_str()));
    let args = [
        ("number", Arg::Text(record.number.to_string())),
        ("state", state),
        ("date", Arg::Date(record.date)),
    ];
    out.say(words, "submit-state-line", args);
    let country = (!says.country.is_empty()).then(|| crate::app::package::country(&says.country));
    let text = |text: &str| (!text.is_empty()).then(|| Arg::Text(text.to_owned()));
    let said = [
        ("submit-says-by", text(&says.by)),
        ("submit-says-role", text(&says.role)),
        ("submit-says-authority", text(&says.authority)),
        ("submit-says-reference", text(&says.reference)),
        ("submit-says-country", country),
        ("submit-says-lines", text(&says.lines.join(", "))),
        ("submit-says-objection", says.objection.map(|number| Arg::Text(number.to_string()))),
        ("submit-says-text", text(&says.text)),
    ];
    for (key, value) in said {
        if let Some(value) = value {
            out.say(words, key, [("value", value)]);
        }
    }
}
