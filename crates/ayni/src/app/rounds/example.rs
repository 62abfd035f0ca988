//! The rounds of the examples, as they stand under `data/example/rounds/`.

use std::collections::BTreeMap;

use ayni_core::survey::Edit;
use ayni_model::survey::{AskedBody, RoundPlan};
use serde::Deserialize;

use super::answer::HandedIn;
use super::{Rounds, answer, clear, open, seat};
use crate::app::desk::{By, Desk};
use crate::app::{Kit, Refusal, enter};

/// A round with what some have answered.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    name: String,
    forms: Vec<String>,
    /// How many days from today answers are asked for.
    days: i64,
    plan: RoundPlan,
    respondents: Vec<Respondent>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Respondent {
    id: String,
    name: String,
    language: String,
    form: String,
    #[serde(default)]
    answers: BTreeMap<String, String>,
    #[serde(default)]
    handed_in: bool,
    /// Whether it was cleared at the round's only level.
    #[serde(default)]
    cleared: bool,
}

/// Opens the rounds of the examples in an empty node, with their answers; how many. `node` is where the node is found.
pub async fn fill(desk: &Desk<'_>, node: &str) -> Result<usize, Refusal> {
    let mut count = 0;
    for (name, bytes) in Kit::shipped("example/rounds/") {
        let example = toml::from_str(&String::from_utf8_lossy(bytes))
            .map_err(|error| Refusal::Fault(format!("{name}: {error}")))?;
        one(desk, example, node).await?;
        count += 1;
    }
    Ok(count)
}

async fn one(desk: &Desk<'_>, example: Example, node: &str) -> Result<(), Refusal> {
    let fault = |what: &str| Refusal::Fault(format!("the example of a round: {what}"));
    let ids: Vec<&str> = example.forms.iter().map(String::as_str).collect();
    let due = enter::today(desk).saturating_add(jiff::Span::new().days(example.days));
    let plan = RoundPlan { due: due.to_string().parse().ok(), ..example.plan };
    let forms = open::forms(desk.kit, &ids)?;
    open::open(desk, &By::Machine, &example.name, plan, forms).await?;
    let rounds = Rounds::default();
    for respondent in example.respondents {
        let Respondent { id, name, language, form, answers, handed_in, cleared } = respondent;
        let known = AskedBody { name, language, ..AskedBody::default() };
        let asked = open::respondent(&id, "", known).ok_or_else(|| fault(&id))?;
        open::ask(desk, &By::Machine, &example.name, &form, &[asked], node).await?;
        if answers.is_empty() {
            continue;
        }
        let all = desk.store.asked_in(&example.name).await?;
        let line = all.iter().find(|one| one.respondent == id && one.form == form);
        let seat = seat::of(desk, &By::Machine, line.ok_or_else(seat::none)?.id).await?;
        let sheet = rounds.form(desk, &example.name, &form).await?;
        let edit = Edit { values: answers, ..Edit::default() };
        answer::save(desk, &rounds, &seat, &sheet, 0, edit).await?;
        // An example that the form holds back is a mistake of ours.
        if handed_in && let HandedIn::Held(findings) = answer::hand_in(desk, &rounds, &seat, &sheet).await? {
            return Err(Refusal::Content(findings));
        }
        if cleared {
            let version = answer::of(desk, &seat, &sheet).await?.number;
            clear::clear(desk, &rounds, &seat, &sheet, (version, 0)).await?;
        }
    }
    Ok(())
}
