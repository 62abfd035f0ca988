//! `ayni mandate say`

use ayni_model::finding::Arg;
use ayni_model::mandate_follow::{Acceptance, EvidenceKind, FollowState, FollowStep};
use ayni_model::mandate_said::{Said, Shown};
use ayni_model::{Day, PartialDate};
use ayni_store::Store;

use super::super::{Done, Out};
use super::requests::state;
use crate::app::mandate::{Library, follow};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
#[command(group(clap::ArgGroup::new("what").required(true).multiple(false)))]
pub struct Args {
    #[arg(value_name = "REQUEST")]
    request: String,
    #[arg(long, group = "what", value_name = "STATE", value_parser = state, requires = "reason")]
    state: Option<FollowState>,
    #[arg(long, group = "what", value_name = "NAME")]
    responsible: Option<String>,
    #[arg(long, group = "what", value_name = "NAME")]
    contributing: Option<String>,
    #[arg(long, group = "what", value_name = "TEXT")]
    step: Option<String>,
    #[arg(long, group = "what", value_name = "NUMBER")]
    step_done: Option<u32>,
    #[arg(long, group = "what", value_name = "TEXT")]
    evidence: Option<String>,
    #[arg(long, group = "what", value_name = "NUMBER")]
    confirm: Option<i64>,
    #[arg(long, group = "what", value_name = "NUMBER")]
    dismiss: Option<i64>,
    #[arg(long, group = "what", value_name = "REQUEST")]
    replaced_by: Option<String>,
    #[arg(long, group = "what", value_name = "REQUEST")]
    carried_to: Option<String>,
    #[arg(long, group = "what", value_name = "DATE")]
    remind: Option<Day>,
    #[arg(long, group = "what", value_name = "ANSWER", value_parser = acceptance)]
    answer: Option<Acceptance>,
    #[arg(long, value_name = "NAME", requires = "answer")]
    who: Option<String>,
    #[arg(long, value_name = "TEXT", requires = "answer")]
    source: Option<String>,
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = kind, default_value = "document")]
    kind: EvidenceKind,
    #[arg(long, value_name = "DATE")]
    date: Option<PartialDate>,
}

fn kind(text: &str) -> Result<EvidenceKind, String> {
    let all = || EvidenceKind::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ");
    EvidenceKind::from_code(text).ok_or_else(all)
}

fn acceptance(text: &str) -> Result<Acceptance, String> {
    let all = || Acceptance::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ");
    Acceptance::from_code(text).ok_or_else(all)
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let request = args.request.clone();
    let said = said(args, kit);
    let store = Store::open(&kit.register, false).await?;
    let library = Library::load(kit, &store).await?;
    let number = follow::say_here(&store, &library, &request, &said, &kit.today.to_string()).await;
    store.close().await;
    let number = number?;
    if out.json {
        out.data(&serde_json::json!({ "line": number }));
    }
    out.say(&kit.words, "mandate-said", [("line", Arg::Text(number.to_string()))]);
    Ok(Done::Clean)
}

/// What was said; the parser lets exactly one thing through.
fn said(args: Args, kit: &Kit) -> Said {
    let reason = args.reason.unwrap_or_default();
    let today = kit.today.to_string().parse().ok();
    if let Some(state) = args.state {
        Said::State { state, reason }
    } else if let Some(who) = args.responsible {
        Said::Responsible { who }
    } else if let Some(who) = args.contributing {
        Said::Contributing { who }
    } else if let Some(what) = args.step {
        Said::Step(FollowStep { what, who: reason, due: args.date, done: None })
    } else if let (Some(step), Some(done)) = (args.step_done, args.date.or(today)) {
        Said::StepDone { step, done }
    } else if let Some(reference) = args.evidence {
        Said::Evidence(Shown { kind: args.kind, reference, note: reason })
    } else if let Some(line) = args.confirm {
        Said::Confirm { line }
    } else if let Some(line) = args.dismiss {
        Said::Dismiss { line }
    } else if let Some(acceptance) = args.answer {
        let who = args.who.unwrap_or_default();
        Said::Answer { acceptance, reason, who, source: args.source.unwrap_or_default() }
    } else if let Some(request) = args.replaced_by {
        Said::ReplacedBy { request }
    } else if let Some(request) = args.carried_to {
        Said::CarriedTo { request }
    } else {
        Said::Remind { on: args.remind.unwrap_or(kit.today), note: reason }
    }
}
