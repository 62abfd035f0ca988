//! Rounds: answers kept by version, by two people at once, and after the end.

use ayni_model::survey::AnswerState;
use ayni_store::{
    AnswerKeeping, AnswerKept, AnswerKey, AnswerSaid, AskedLine, NewAsked, NewLetter, Stamp, Store,
    StoreError,
};

use crate::ground::{Ground, on_both};

on_both! {
    answers_are_kept_by_version_and_whoever_comes_second_is_given_what_is_there,
    what_comes_after_the_end_is_a_revision,
    what_is_said_of_an_answer_is_kept_with_it_or_not_at_all,
    who_is_asked_by_two_at_once_gets_one_letter,
    a_letter_and_its_mark_are_kept_both_or_neither,
}

fn by(person: i64, at: i64) -> Stamp {
    Stamp { day: "2026-01-02".into(), at: Some(at), person: Some(person) }
}

const KEY: AnswerKey<'static> = AnswerKey { round: "2022", form: "governments", respondent: "g-1" };

/// Keeps one answer alone.
async fn keep_one(
    store: &Store,
    (body, state, expected): (&str, AnswerState, i64),
    said: Option<AnswerSaid>,
    by: Stamp,
) -> AnswerKept {
    let keeping = AnswerKeeping {
        round: KEY.round.into(),
        form: KEY.form.into(),
        respondent: KEY.respondent.into(),
        organisation: "org".into(),
        body: body.as_bytes().to_vec(),
        state,
        expected,
        said,
        by,
    };
    store.keep_answers(&[keeping]).await.unwrap().remove(0)
}

async fn answers_are_kept_by_version_and_whoever_comes_second_is_given_what_is_there(ground: &Ground) {
    let store = ground.store().await;
    let keep = |body: &'static str, state, expected, person| {
        let store = &store;
        keep_one(store, (body, state, expected), None, by(person, 20))
    };
    assert_eq!(keep("a", AnswerState::Draft, 0, 1).await, AnswerKept::NoRound);
    assert!(store.open_round("2022", "{}", &[("governments", "form")], &by(1, 10)).await.unwrap());
    assert!(!store.open_round("2022", "{}", &[], &by(1, 11)).await.unwrap());
    assert_eq!(store.round_form("2022", "governments").await.unwrap().as_deref(), Some("form"));
    assert_eq!(store.round_form("2022", "entities").await.unwrap(), None);
    let kept = |number| AnswerKept::Kept { number, late: false };
    assert_eq!(keep("a", AnswerState::Draft, 0, 1).await, kept(1));
    assert_eq!(keep("b", AnswerState::Draft, 1, 1).await, kept(2));
    // The second still has version 1 before them.
    let moved = AnswerKept::Moved { number: 2, body: b"b".to_vec() };
    assert_eq!(keep("c", AnswerState::Draft, 1, 2).await, moved);
    assert_eq!(keep("c", AnswerState::Draft, 0, 2).await, moved);
    let submitted = async || store.counted_answers("2022", AnswerState::Submitted, false).await.unwrap();
    assert_eq!(submitted().await, Vec::<Vec<u8>>::new());
    assert_eq!(keep("bc", AnswerState::Submitted, 2, 2).await, kept(3));
    assert_eq!(store.answer(KEY, None).await.unwrap(), Some((3, b"bc".to_vec())));
    assert_eq!(store.answer(KEY, Some(1)).await.unwrap(), Some((1, b"a".to_vec())));
    assert_eq!(store.answer(KEY, Some(9)).await.unwrap(), None);
    assert_eq!(submitted().await, [b"bc".to_vec()]);
    let board = store.round_board("2022").await.unwrap();
    let lines: Vec<_> = board.iter().map(|one| (one.respondent.as_str(), one.state, one.number)).collect();
    assert_eq!(lines, [("g-1", AnswerState::Submitted, 3)]);
    let report = store.verify().await.unwrap();
    assert_eq!(report.faults, Vec::<String>::new());
}

async fn what_comes_after_the_end_is_a_revision(ground: &Ground) {
    let store = ground.store().await;
    assert!(store.open_round("2022", "{}", &[("governments", "form")], &by(1, 10)).await.unwrap());
    let keep = |body: &'static str, expected| {
        let store = &store;
        keep_one(store, (body, AnswerState::Cleared, expected), None, by(1, 30))
    };
    assert_eq!(keep("a", 0).await, AnswerKept::Kept { number: 1, late: false });
    let value = r#"{"name":"a","value":"41"}"#.to_owned();
    assert!(store.close_round("2022", std::slice::from_ref(&value), &by(1, 20)).await.unwrap());
    assert!(!store.close_round("2022", std::slice::from_ref(&value), &by(1, 21)).await.unwrap());
    let said = store.said_in_round("2022", None).await.unwrap();
    let values = said.iter().filter(|line| line.kind == "value").map(|line| line.body.clone());
    assert_eq!(values.collect::<Vec<_>>(), [value], "the values of the end come with it, once");
    let rounds = store.rounds().await.unwrap();
    assert_eq!((rounds[0].open, rounds[0].closed), (false, Some(20)));
    assert_eq!(keep("b", 1).await, AnswerKept::Kept { number: 2, late: true });
    assert_eq!(store.answer(KEY, Some(1)).await.unwrap(), Some((1, b"a".to_vec())));
}

async fn what_is_said_of_an_answer_is_kept_with_it_or_not_at_all(ground: &Ground) {
    let store = ground.store().await;
    assert!(store.open_round("2022", "{}", &[("governments", "form")], &by(1, 10)).await.unwrap());
    let asked =
        NewAsked { form: "governments", respondent: "g-1", organisation: "org", body: "{}", expires: 99 };
    store.ask("2022", &[asked], &by(1, 11), |_| Ok::<_, StoreError>(None)).await.unwrap();
    let id = store.asked_in("2022").await.unwrap()[0].id;
    let said = || AnswerSaid { asked: id, kind: "submit", question: String::new(), body: String::new() };
    let hand_in = async |expected| {
        keep_one(&store, ("a", AnswerState::Submitted, expected), Some(said()), by(2, 20)).await
    };
    assert_eq!(hand_in(0).await, AnswerKept::Kept { number: 1, late: false });
    assert_eq!(hand_in(0).await, AnswerKept::Moved { number: 1, body: b"a".to_vec() });
    let lines = store.said_in_round("2022", Some(id)).await.unwrap();
    let lines: Vec<_> =
        lines.iter().map(|line| (line.kind.as_str(), line.version, line.person, line.at)).collect();
    assert_eq!(lines, [("submit", 1, Some(2), 20)], "of what was not kept nothing is said");
    assert_eq!(store.verify().await.unwrap().faults, Vec::<String>::new());
}

fn letter_to(line: &AskedLine) -> Result<Option<NewLetter>, StoreError> {
    let (address, subject) = (format!("{}@example.org", line.respondent), "Please answer".to_owned());
    Ok(Some(NewLetter { person: 0, address, subject, text: format!("{} {}", line.id, line.serial) }))
}

/// The letters that wait, by address and text.
async fn outbox(store: &Store) -> Vec<(String, String)> {
    let mut all = Vec::new();
    while let Some(taken) = store.take_letter(1_000, 60).await.unwrap() {
        all.push((taken.letter.address, taken.letter.text));
    }
    all.sort();
    all
}

/// Two lists that overlap are asked at the same moment: each respondent stands once, with one letter.
async fn who_is_asked_by_two_at_once_gets_one_letter(ground: &Ground) {
    let store = ground.store().await;
    assert!(store.open_round("2022", "{}", &[("governments", "form")], &by(1, 10)).await.unwrap());
    let one = |respondent: &'static str| NewAsked {
        form: "governments",
        respondent,
        organisation: "",
        body: "{}",
        expires: 99,
    };
    let (here, there) = ([one("a"), one("b"), one("c")], [one("b"), one("c"), one("d")]);
    let (first, second) = (by(1, 11), by(2, 11));
    let (first, second) = tokio::join!(
        store.ask("2022", &here, &first, letter_to),
        store.ask("2022", &there, &second, letter_to),
    );
    assert_eq!(first.unwrap() + second.unwrap(), 4);
    let lines = store.asked_in("2022").await.unwrap();
    let expected: Vec<(String, String)> = lines
        .iter()
        .map(|line| (format!("{}@example.org", line.respondent), format!("{} 1", line.id)))
        .collect();
    assert_eq!(expected.len(), 4);
    assert_eq!(outbox(&store).await, expected);
    // Asked once more, nobody is written to; who was taken out and is asked again has a new link.
    assert_eq!(store.ask("2022", &here, &by(1, 12), letter_to).await.unwrap(), 0);
    assert!(store.ask_no_more(lines[0].id, &by(1, 13)).await.unwrap());
    assert_eq!(store.ask("2022", &here, &by(1, 14), letter_to).await.unwrap(), 1);
    assert_eq!(outbox(&store).await, [("a@example.org".to_owned(), format!("{} 3", lines[0].id))]);
}

/// A letter that cannot be written leaves nobody marked, and who was marked by another is not written to.
async fn a_letter_and_its_mark_are_kept_both_or_neither(ground: &Ground) {
    let store = ground.store().await;
    assert!(store.open_round("2022", "{}", &[("governments", "form")], &by(1, 10)).await.unwrap());
    let asked = NewAsked { form: "governments", respondent: "a", organisation: "", body: "{}", expires: 99 };
    let fails = |_: &AskedLine| Err(StoreError::Corrupt("no letter".to_owned()));
    assert!(store.ask("2022", std::slice::from_ref(&asked), &by(1, 11), fails).await.is_err());
    assert_eq!(store.asked_in("2022").await.unwrap(), []);
    store.ask("2022", &[asked], &by(1, 12), letter_to).await.unwrap();
    outbox(&store).await;
    let line = store.asked_in("2022").await.unwrap().remove(0);
    let letter = letter_to(&line).unwrap().unwrap();
    let (one, other) =
        tokio::join!(store.remind_asked(&line, &letter, 20), store.remind_asked(&line, &letter, 21));
    assert!(one.unwrap() ^ other.unwrap(), "one of the two reminds");
    assert_eq!(outbox(&store).await.len(), 1);
    let bad = |_: i64| Err(StoreError::Corrupt("no letter".to_owned()));
    assert!(store.renew_link(line.id, 99, &by(1, 30), bad).await.is_err());
    assert_eq!(store.asked_one(line.id).await.unwrap().unwrap().serial, 1, "the link holds still");
    // About a request, too.
    let (here, there) = (by(1, 40), by(2, 40));
    let (one, other) = tokio::join!(
        store.remind_of_request("p-1-1", "line-1", &letter, &here),
        store.remind_of_request("p-1-1", "line-1", &letter, &there),
    );
    assert!(one.unwrap() ^ other.unwrap());
    assert_eq!(outbox(&store).await.len(), 1);
}
