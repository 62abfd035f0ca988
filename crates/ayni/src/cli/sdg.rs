//! `ayni sdg`

use std::ops::RangeInclusive;
use std::path::PathBuf;

use ayni_core::sdg::grant_element;
use ayni_core::submit::Details;
use ayni_model::document::{Block, Speak};
use ayni_model::finding::Arg;
use ayni_model::sdg::View;
use ayni_model::submission::State;
use ayni_model::{Amount, LoanTerms, Repayment};

use super::progress::Progress;
use super::{Done, Out, measure};
use crate::app::check::Input;
use crate::app::sdg::{self, Request, Stated};
use crate::app::{Kit, Refusal, kit};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    #[command(name = "17.3.1")]
    Table(Box<Table>),
    State(Box<Step>),
    Objections(Log),
    GrantElement(Terms),
}

#[derive(clap::Args)]
#[command(group(clap::ArgGroup::new("which").required(true).args(["provider", "recipient"])))]
struct Table {
    file: Option<PathBuf>,
    #[arg(long = "as", value_name = "PROFILE", requires = "file")]
    profile: Option<PathBuf>,
    #[arg(long, value_name = "ORGANISATION", requires = "file")]
    reporter: Option<String>,
    #[arg(long, value_name = "CODE")]
    provider: Option<String>,
    #[arg(long, value_name = "CODE")]
    recipient: Option<String>,
    #[arg(long, value_name = "YEAR|FROM-TO", value_parser = measure::years)]
    year: Option<RangeInclusive<i16>>,
    #[arg(short, long, value_name = "DIR")]
    out: PathBuf,
    #[arg(long, value_name = "ID|FILE", default_value = kit::FRAMEWORK)]
    framework: String,
    #[arg(long, value_name = "ID|FILE", default_value = kit::METHOD)]
    method: String,
    #[arg(long, value_name = "ID|FILE", default_value = sdg::RULES)]
    rules: String,
    #[arg(long, value_name = "FILE")]
    objections: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Name {
    Objection,
    Answered,
    Maintained,
    Withdrawn,
}

#[derive(clap::Args)]
struct Step {
    #[arg(value_name = "STATE")]
    state: Name,
    #[arg(long, value_name = "FILE")]
    objections: Option<PathBuf>,
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
    #[arg(long, value_name = "REPORTER/ACTIVITY")]
    line: Vec<String>,
    #[arg(long)]
    text: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    objection: Option<u64>,
}

#[derive(clap::Args)]
struct Log {
    #[arg(long, value_name = "FILE")]
    objections: Option<PathBuf>,
}

#[derive(clap::Args)]
struct Terms {
    #[arg(long, value_name = "PERCENT", allow_negative_numbers = true)]
    interest: Amount,
    #[arg(long, value_name = "YEARS", allow_negative_numbers = true)]
    maturity: Amount,
    #[arg(long, value_name = "YEARS", allow_negative_numbers = true)]
    grace: Option<Amount>,
    #[arg(long, value_name = "NUMBER", allow_negative_numbers = true)]
    payments: Option<Amount>,
    #[arg(long, value_name = "WAY", value_parser = repayment)]
    repayment: Option<Repayment>,
    #[arg(long, value_name = "ID|FILE", default_value = sdg::RULES)]
    rules: String,
}

fn repayment(text: &str) -> Result<Repayment, String> {
    let all = || Repayment::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ");
    Repayment::from_code(text).ok_or_else(all)
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::Table(args) => table(*args, kit, out).await,
        Act::State(step) => {
            let state = match step.state {
                Name::Objection => State::Objection,
                Name::Answered => State::Answered,
                Name::Maintained => State::Maintained,
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
            let stated = sdg::state(kit, step.objections.as_deref(), state, details)?;
            objections(&stated, kit, out);
            Ok(Done::Clean)
        }
        Act::Objections(args) => {
            let stated = sdg::read_objections(kit, args.objections.as_deref())?;
            objections(&stated, kit, out);
            Ok(Done::Clean)
        }
        Act::GrantElement(args) => element(&args, kit, out),
    }
}

async fn table(args: Table, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let view = if args.recipient.is_some() { View::Receipts } else { View::Submission };
    // The parser asks for one of the two.
    let country = args.provider.or(args.recipient).unwrap_or_default().to_uppercase();
    let request = Request {
        file: args.file.as_deref().map(|file| Input {
            file,
            profile: args.profile.as_deref(),
            reporter: args.reporter.as_deref(),
        }),
        view,
        country: &country,
        years: args.year,
        framework: &args.framework,
        method: &args.method,
        rules: &args.rules,
        objections: args.objections.as_deref(),
        by: args.by.as_deref(),
        out: &args.out,
    };
    let bar = Progress::new(kit.words.key("cli-progress-measuring"), out.quiet || out.json);
    let made = sdg::sdg(kit, &request, &bar).await?;
    drop(bar);
    if out.json {
        out.data(&serde_json::json!({
            "out": made.out, "table": made.table, "manifest": made.manifest,
            "findings": made.findings.to_json(),
        }));
    } else {
        out.title(&kit.words.say(&made.document.title));
        for block in &made.document.blocks {
            match block {
                Block::Notice(notice) => out.line(&kit.words.say(notice)),
                Block::Table(table) if ["figures", "switches", "left-out"].contains(&table.id.as_str()) => {
                    out.line("");
                    out.table(table, &kit.words);
                }
                _ => {}
            }
        }
        out.line("");
        out.finding_totals(&made.findings, &kit.words);
        let page = made.out.join("sdg.html");
        let args = [
            ("out", Arg::Text(made.out.display().to_string())),
            ("page", Arg::Text(page.display().to_string())),
        ];
        out.say(&kit.words, "cli-measure-done", args);
    }
    Ok(if sdg::has_errors(&made) { Done::WithErrors } else { Done::Clean })
}

/// Every objection with what became of it.
fn objections(stated: &Stated, kit: &Kit, out: &Out) {
    let words = &kit.words;
    if out.json {
        let all: Vec<_> = stated
            .objections
            .iter()
            .map(|one| {
                let states: Vec<_> = one
                    .states
                    .iter()
                    .map(|state| {
                        serde_json::json!({
                            "state": state.state.as_str(), "date": state.date, "says": state.says,
                        })
                    })
                    .collect();
                serde_json::json!({
                    "number": one.number, "country": one.country, "lines": one.lines,
                    "state": one.state.as_str(), "states": states,
                })
            })
            .collect();
        out.data(&serde_json::json!({ "path": stated.path, "objections": all, "last": stated.last }));
        return;
    }
    if stated.objections.is_empty() {
        out.say(words, "sdg-no-objections", []);
    }
    for objection in &stated.objections {
        for state in &objection.states {
            let name = Arg::Key(format!("submission-state-{}", state.state.as_str()));
            let args = [
                ("number", Arg::Text(objection.number.to_string())),
                ("state", name),
                ("date", Arg::Date(state.date)),
            ];
            out.say(words, "submit-state-line", args);
            let says = &state.says;
            let country = (!says.country.is_empty()).then(|| crate::app::package::country(&says.country));
            let text = |text: &str| (!text.is_empty()).then(|| Arg::Text(text.to_owned()));
            let said = [
                ("submit-says-by", text(&says.by)),
                ("submit-says-role", text(&says.role)),
                ("submit-says-authority", text(&says.authority)),
                ("submit-says-reference", text(&says.reference)),
                ("submit-says-country", country),
                ("submit-says-lines", text(&says.lines.join(", "))),
                ("submit-says-text", text(&says.text)),
            ];
            for (key, value) in said {
                if let Some(value) = value {
                    out.say(words, key, [("value", value)]);
                }
            }
        }
    }
    if let Some(last) = &stated.last {
        out.say(words, "submit-last", [("hash", Arg::Text(last.clone()))]);
    }
}

/// The grant element of terms, with the schedule of a loan of 100.
fn element(args: &Terms, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let (rules, _) = sdg::rules(kit, &args.rules)?;
    let test = &rules.concessional;
    let loan = LoanTerms {
        interest_percent: Some(args.interest),
        maturity_years: Some(args.maturity),
        grace_years: args.grace,
        payments_per_year: args.payments,
        repayment: args.repayment,
        grant_element_percent: None,
    };
    let (terms, assumed) = grant_element::terms(&loan, false, test.payments_per_year).map_err(|trouble| {
        let (grant_element::Trouble::Missing(name) | grant_element::Trouble::Impossible(name)) = trouble;
        let field = ayni_model::Path::of("resources").field("loan").field(name);
        Refusal::usage("sdg-terms-impossible", [("field", Arg::Path(field))])
    })?;
    let schedule = grant_element::schedule(&terms, test.discount_percent);
    let concessional = schedule.reaches(test.threshold_percent);
    if out.json {
        let periods: Vec<_> = schedule
            .periods
            .iter()
            .map(|period| {
                serde_json::json!({
                    "outstanding": grant_element::text(period.outstanding),
                    "principal": grant_element::text(period.principal),
                    "interest": grant_element::text(period.interest),
                    "factor": grant_element::text(period.factor),
                    "present_value": grant_element::text(period.present_value),
                })
            })
            .collect();
        out.data(&serde_json::json!({
            "grant_element": grant_element::text(schedule.grant_element),
            "percent": schedule.percent(), "concessional": concessional,
            "payments_per_year": terms.per_year, "assumed": assumed,
            "first": terms.first, "periods": periods,
        }));
        return Ok(Done::Clean);
    }
    let table = ayni_core::sdg::schedule_table(&schedule);
    out.table(&table, &kit.words);
    let args = [
        ("element", Arg::Amount(schedule.percent())),
        ("threshold", Arg::Amount(test.threshold_percent)),
        ("discount", Arg::Amount(test.discount_percent)),
        ("payments", Arg::Count(terms.per_year.into())),
    ];
    let key = if concessional { "sdg-element-concessional" } else { "sdg-element-other" };
    out.say(&kit.words, key, args);
    if assumed {
        out.say(&kit.words, "sdg-element-assumed", []);
    }
    Ok(Done::Clean)
}
