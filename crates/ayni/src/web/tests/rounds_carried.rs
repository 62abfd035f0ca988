//! Answers that come back by workbook, put together with what others saved meanwhile; comments that are too long.

use axum::http::StatusCode;
use ayni_model::survey::{AnswerRecord, Given};
use ayni_store::{AnswerKey, Suggested};

use super::browser::{Browser, hidden, started};
use super::rounds::{asked, fill, filled, multipart, opened, sound};
use super::world::{Answer, World};
use crate::app::rounds::answer::parsed;

const PAGE: &str = "/rounds/answer/1";

/// A workbook as a table: it was made from this version of this respondent's answer, and has these lines of key,
/// answer, comment, confirmation, suggestion and source.
fn workbook(version: &str, respondent: &str, lines: &[[&str; 6]]) -> String {
    let head =
        format!("ayni-survey,everything,1,en,{version},2026,{respondent}\n,Question,Answer,Help,Comment\n");
    let line = |[key, answer, comment, confirmed, suggested, source]: &[&str; 6]| {
        format!("{key},?,{answer},,{comment},{confirmed},{suggested},{source}\n")
    };
    std::iter::once(head).chain(lines.iter().map(line)).collect()
}

fn plain<'l>(key: &'l str, answer: &'l str) -> [&'l str; 6] {
    [key, answer, "", "", "", ""]
}

async fn bring(browser: &mut Browser<'_>, text: &str) -> Answer {
    let token = hidden(&browser.get(&format!("{PAGE}/attach")).await.text, "token");
    let file = ("back.csv", text.as_bytes());
    let answer = multipart(browser, &format!("{PAGE}/workbook"), &[("token", &token)], file).await;
    sound("a workbook", &answer.text);
    answer
}

async fn now(world: &World) -> AnswerRecord {
    let key = AnswerKey { round: "2026", form: "everything", respondent: "g-1" };
    parsed(&world.store.answer(key, None).await.unwrap().unwrap().1).unwrap()
}

#[tokio::test]
async fn a_workbook_changes_what_it_changed_and_reverts_nobody() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    opened(&mut chief, "2026", &[]).await;
    asked(&mut chief, "2026", "everything", "g-1; A government\ng-2; Another").await;
    let first = [("q:about/name", "One"), ("q:about/gives", "no")];
    filled(&mut chief, PAGE, &first, "save").await;
    // Somebody else writes on while the workbook is away.
    filled(&mut chief, PAGE, &[("q:about/name", "Other"), ("q:about/day", "2024-05-17")], "save").await;
    let back = bring(
        &mut chief,
        &workbook(
            "1",
            "g-1",
            &[
                plain("about/name", "One"),
                plain("about/gives", ""),
                ["about/kinds", "training – Training; experts", "As in our report", "", "", ""],
                plain("about/day", ""),
                plain("about/thanks", "no question of people"),
            ],
        ),
    )
    .await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.text);
    let record = now(&world).await;
    let value = |key: &str| record.answers.get(key).map_or("", |given| given.value.as_str());
    assert_eq!(value("about/name"), "Other", "what the workbook left as it was is not put back");
    assert_eq!(value("about/day"), "2024-05-17");
    assert_eq!(value("about/kinds"), "training experts");
    assert_eq!(record.answers["about/kinds"].comment, "As in our report");
    assert!(!record.answers.contains_key("about/gives"), "what was emptied in it is empty");
    assert!(!record.answers.contains_key("about/thanks"));

    // Where both changed one question, both stand there.
    let back = bring(&mut chief, &workbook("1", "g-1", &[plain("about/name", "Mine")])).await;
    assert!(back.status.is_success(), "{}", back.text);
    let both = now(&world).await.answers["about/name"].clone();
    assert_eq!(both, Given { beside: vec!["Other".into()], ..Given::value("Mine") });

    // One of another respondent, or of a version that there is not, waits.
    for (version, respondent) in [("1", "g-2"), ("9", "g-1")] {
        let back = bring(&mut chief, &workbook(version, respondent, &[plain("about/name", "Three")])).await;
        assert!(back.status.is_client_error(), "{version} {respondent}: {}", back.text);
        assert_eq!(now(&world).await.answers["about/name"], both);
    }
    let other = bring(&mut chief, &workbook("1", "g-2", &[plain("about/name", "Three")])).await;
    assert!(other.text.contains("was made for"), "{}", other.text);
}

#[tokio::test]
async fn a_suggestion_in_a_workbook_counts_only_when_somebody_says_so() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    opened(&mut chief, "2026", &[]).await;
    asked(&mut chief, "2026", "everything", "g-1; A government").await;
    let suggested = |value: &str| Suggested { value: value.into(), source: "the round 2025".into() };
    let all = [("about/region", "north"), ("about/name", "A. Name"), ("about/day", "2024-01-02")];
    let all = all.map(|(key, value)| (key.to_owned(), suggested(value))).into();
    world.store.suggest(1, &all).await.unwrap();

    // The real workbook, brought back as it was sent, says nothing.
    let request = axum::http::Request::get(format!("{PAGE}/workbook.xlsx?lang=fr"))
        .header("cookie", chief.cookie())
        .header("host", "node.example");
    let request = request.body(axum::body::Body::empty()).unwrap();
    let response = tower::ServiceExt::oneshot(world.router.clone(), request).await.unwrap();
    let bytes = http_body_util::BodyExt::collect(response.into_body()).await.unwrap().to_bytes();
    let token = hidden(&chief.get(&format!("{PAGE}/attach?lang=en")).await.text, "token");
    let fields = [("token", token.as_str())];
    let path = format!("{PAGE}/workbook");
    let same = multipart(&mut chief, &path, &fields, ("back.xlsx", &bytes)).await;
    assert!(same.text.contains("says what is saved already"), "{}", same.text);
    let key = AnswerKey { round: "2026", form: "everything", respondent: "g-1" };
    assert_eq!(world.store.answer(key, None).await.unwrap(), None, "nobody has answered anything");

    // One is confirmed, one is left, one is another answer; and taking the mark of the source away confirms nothing.
    let lines = [
        ["about/region", "north – North", "", "yes – Oui", "north – North", "round 2025"],
        ["about/name", "A. Name", "I am not sure", "", "A. Name", ""],
        ["about/day", "2025-01-02", "", "", "2024-01-02", "round 2025"],
    ];
    let back = bring(&mut chief, &workbook("0", "g-1", &lines)).await;
    assert!(back.status.is_success(), "{}", back.text);
    let record = now(&world).await;
    assert_eq!(record.answers["about/region"], Given::value("north"));
    assert_eq!(record.answers["about/day"], Given::value("2025-01-02"));
    assert_eq!(record.answers["about/name"], Given { comment: "I am not sure".into(), ..Given::default() });
}

#[tokio::test]
async fn a_comment_that_is_too_long_is_refused_at_its_question_and_given_back() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    opened(&mut chief, "2026", &[]).await;
    asked(&mut chief, "2026", "everything", "g-1; A government").await;
    let long = "x".repeat(ayni_core::survey::LONGEST + 1);
    let typed = [("q:about/name", "One"), ("c:about/name", long.as_str())];
    let refused = fill(&mut chief, PAGE, &typed, "save").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(PAGE, &refused.text);
    assert!(refused.text.contains("Comment too long"), "it is said");
    assert!(refused.text.contains(&long), "what was typed is not lost");
    // The answer beside it is kept.
    assert_eq!(now(&world).await.answers["about/name"], Given::value("One"));
}
