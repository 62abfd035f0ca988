//! Reminders: whoever has an address and has not handed in is written to some days before the day by which
//! answers are asked for.

use ayni_core::rights::Act;
use ayni_model::survey::AnswerState;
use ayni_store::AnswerKey;

use super::super::desk::{By, Desk};
use super::super::settings::Settings;
use super::super::{Refusal, enter};
use super::{all, open, round_for, seat};

/// Writes the reminders that are due; how many. One goes out for each of the round's days.
pub async fn remind(desk: &Desk<'_>) -> Result<u64, Refusal> {
    let today = enter::today(desk);
    let mut written = 0;
    let mut settings = None;
    for held in all(desk.store).await?.iter().filter(|held| held.line.open) {
        let Some(due) = held.plan.due.map(|due| due.last_day()) else { continue };
        let since = held.plan.remind.iter().filter_map(|days| {
            let day = due.checked_sub(jiff::Span::new().days(i64::from(*days))).ok()?;
            (day <= today).then(|| open::seconds(day) - 86_399)
        });
        // The last of its days that has come.
        let Some(since) = since.max() else { continue };
        if today > due {
            continue;
        }
        let done: std::collections::BTreeSet<(String, String)> = desk
            .store
            .round_board(&held.line.name)
            .await?
            .into_iter()
            .filter(|line| matches!(line.state, AnswerState::Submitted | AnswerState::Cleared))
            .map(|line| (line.form, line.respondent))
            .collect();
        for asked in desk.store.asked_in(&held.line.name).await? {
            let handed_in = done.contains(&(asked.form.clone(), asked.respondent.clone()));
            // Who was asked since then has just had a letter.
            let told = asked.reminded >= since || asked.made >= since;
            if handed_in || told || asked.ended.is_some() || super::about(&asked).address.is_empty() {
                continue;
            }
            if settings.is_none() {
                settings = Some(Settings::load(desk.store).await?);
            }
            // A link without the node's address would lead nowhere: the letter waits until it is set.
            let known = settings.as_ref().and_then(|known| {
                Some((known, known.address.as_deref().filter(|address| !address.is_empty())?))
            });
            let Some((known, node)) = known else { return Ok(written) };
            let key = "round-mail-remind";
            let letter = open::letter(desk, known, held, &asked, key, node, &By::Machine)?;
            if let Some(letter) = letter {
                written += u64::from(desk.store.remind_asked(&asked, &letter, desk.now).await?);
            }
        }
    }
    Ok(written)
}

/// Reminds one respondent now, whatever days the round has for that.
pub async fn now(desk: &Desk<'_>, by: &By, id: i64, node: &str) -> Result<(), Refusal> {
    let asked = seat::asked(desk, id).await?;
    let held = round_for(desk, by, Act::Ask, &asked.round).await?;
    if !held.line.open {
        return Err(Refusal::refused("round-closed", []));
    }
    let key = AnswerKey { round: &asked.round, form: &asked.form, respondent: &asked.respondent };
    let answer = desk.store.answer_now(key).await?;
    if answer.is_some_and(|(line, _)| matches!(line.state, AnswerState::Submitted | AnswerState::Cleared)) {
        return Err(Refusal::refused("round-handed-in-already", []));
    }
    let settings = Settings::load(desk.store).await?;
    let letter = open::letter(desk, &settings, &held, &asked, "round-mail-remind", node, by)?;
    let letter = letter.ok_or_else(|| Refusal::refused("round-no-address", []))?;
    // Whoever has been taken out is not reminded, nor is somebody twice at once.
    match desk.store.remind_asked(&asked, &letter, desk.now).await? {
        true => Ok(()),
        false => Err(Refusal::refused("round-moved", [])),
    }
}
