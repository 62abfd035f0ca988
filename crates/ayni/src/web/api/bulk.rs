//! Many activities at once: put in the register, or only checked.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::post;
use ayni_core::rights::Act;
use ayni_formats::record::RecordError;
use ayni_model::{Activity, Arg, Finding, Severity};
use ayni_store::{Expected, Keeping};
use ayni_words::Words;
use serde_json::{Value, json};

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::visitor::Visitor;
use super::guard::Sent;
use super::record::{acts, entered};
use super::table::{Access, Group, JSON, Kind, NDJSON, Operation, Sends, Verb, gives, query};
use super::{answer, body};
use crate::app::enter::{self, Entered};
use crate::app::{Refusal, check};

const FORMS: &[(&str, &str)] = &[(JSON, "Records"), (NDJSON, "RecordLines")];

const SENDS: Sends = Sends {
    forms: FORMS,
    most: body::MANY,
    example: r#"[{"ayni":"1","reporter":"XAA-ABC","id":"P-2026-001","kind":"project","title":{"en":"Wells and pumps"},"period":{"start":"2026"},"parties":[{"id":"p1","role":"provider","kind":"country","country":"XAA"},{"id":"p2","role":"recipient","kind":"country","country":"KEN"}]}]"#,
};

pub const OPERATIONS: &[Operation] = &[
    Operation::get("enterActivities", "/activities", Group::Activities, Access::Right(Act::Enter), || post(enter))
        .does(Verb::Post)
        .about(
            "Up to 500 records as one act, which can be undone as an import can: a JSON array, or one record a \
             line. Each is put whatever the register had of it before, and has an outcome of its own. \
             `all-or-none` keeps all of them or none; `good` keeps those that are good. The status is 200 where \
             something was kept or only tried, and 422 where all or none was asked for and it was none.",
        )
        .takes(&[
            query("mode", Kind::Choice(&["all-or-none", "good"]), "Which of them are kept."),
            query("dry-run", Kind::Truth, "`true`: nothing is kept; the outcomes say what would become of each."),
        ])
        .sends(SENDS)
        .answers(&[gives(200, "What became of each.", &[(JSON, "Outcomes")])]),
    Operation::get("checkActivities", "/check", Group::Activities, Access::Anyone, || post(check_all))
        .does(Verb::Post)
        .about(
            "Up to 500 records, checked by the same rules as a file, one by one and as a set. Nothing is kept, and \
             nothing of the register is looked at.",
        )
        .sends(SENDS)
        .answers(&[gives(200, "What was found.", &[(JSON, "Checked")])]),
];

/// `POST /activities`
async fn enter(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    sent: Sent,
) -> Result<Response, Trouble> {
    let by = acts(&who);
    let keeping = match (visitor.asked("dry-run"), visitor.asked("mode")) {
        (Some("true"), _) => Keeping::None,
        (_, Some("good")) => Keeping::Good,
        _ => Keeping::AllOrNone,
    };
    // Reading half a thousand records takes a processor for a moment, which others wait for.
    let read = blocking(move || body::many(&sent)).await??;
    if read.len() > enter::MOST {
        return Err(too_many());
    }
    let unread = read.iter().any(Result::is_err);
    let (activities, places) = apart(&read);
    let records =
        activities.map(|activity| Entered { activity: activity.clone(), expected: Expected::Anything });
    let keeping = if unread && keeping == Keeping::AllOrNone { Keeping::None } else { keeping };
    let entry = enter::enter_as(&node.desk(), by, records.collect(), keeping).await?;
    let words = &visitor.words;
    let became = places.into_iter().zip(entry.outcomes.iter().map(|outcome| entered(outcome, words)));
    let items = in_order(&read, became, words);
    let wanted = visitor.asked("dry-run") != Some("true") && visitor.asked("mode") != Some("good");
    if wanted && !entry.kept {
        return Err(Trouble::from(Refusal::refused("api-none-kept", []))
            .with(StatusCode::UNPROCESSABLE_ENTITY)
            .and("items", json!(items)));
    }
    answer::done(StatusCode::OK, &json!({ "import": entry.import, "kept": entry.kept, "items": items }))
}

/// `POST /check`
async fn check_all(State(node): State<Shared>, visitor: Visitor, sent: Sent) -> Result<Response, Trouble> {
    let read = blocking(move || body::many(&sent)).await??;
    if read.len() > enter::MOST {
        return Err(too_many());
    }
    let (activities, places) = apart(&read);
    let found = check::records(&node.desk(), &activities.collect::<Vec<_>>()).await?;
    let words = &visitor.words;
    let checked = found.each.iter().map(|(activity, findings)| {
        let held = findings.iter().any(|finding| finding.severity == Severity::Error);
        json!({
            "reporter": activity.reporter, "id": activity.id,
            "outcome": if held { "refused" } else { "good" },
            "findings": answer::findings(findings, words),
        })
    });
    let items = in_order(&read, places.into_iter().zip(checked), words);
    let set = answer::findings(&found.set, words);
    answer::done(StatusCode::OK, &json!({ "items": items, "findings": set }))
}

type Read = Vec<Result<Activity, RecordError>>;

/// The activities that could be read, and the place of each among all.
fn apart(read: &Read) -> (impl Iterator<Item = &Activity>, Vec<usize>) {
    let good = read.iter().enumerate().filter_map(|(at, one)| one.is_ok().then_some(at));
    (read.iter().flatten(), good.collect())
}

/// What is said of each, in the order in which they were sent; of one that is no record, why.
fn in_order(read: &Read, said: impl Iterator<Item = (usize, Value)>, words: &Words) -> Vec<Value> {
    let unread = |one: &Result<Activity, RecordError>| {
        let findings: Vec<Finding> = one.as_ref().err().map(RecordError::finding).into_iter().collect();
        json!({ "outcome": "refused", "findings": answer::findings(&findings, words) })
    };
    let mut items: Vec<Value> = read.iter().map(unread).collect();
    for (at, value) in said {
        if let Some(item) = items.get_mut(at) {
            *item = value;
        }
    }
    for (at, item) in items.iter_mut().enumerate() {
        if let Some(members) = item.as_object_mut() {
            members.insert("index".to_owned(), json!(at));
        }
    }
    items
}

fn too_many() -> Trouble {
    let most = Arg::Count(enter::MOST as u64);
    Trouble::from(Refusal::usage("enter-too-many", [("most", most)])).with(StatusCode::PAYLOAD_TOO_LARGE)
}

/// Does what takes a processor for long, where others do not wait for it.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refusal> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Refusal::Fault(format!("work beside: {error}")))
}
