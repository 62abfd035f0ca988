//! The lists that the exchange is searched by: what is put in is found, what is taken out is not, and both databases hand
//! on the same.

use std::collections::{BTreeMap, BTreeSet};

use ayni_store::{ExchangeKeeping, ExchangeState, Sought, Stamp, Store};

use crate::ground::{Ground, on_both};

on_both! {
    lists_hold_what_was_put_in_changed_and_taken_out,
    another_form_begins_anew,
    whatever_changes_a_record_makes_it_due,
    odd_tokens_and_many_records_are_kept_in_few_rows,
    what_a_model_makes_follows_the_lists,
}

/// The keys of the records that have a token, with how strongly.
async fn who(store: &Store, token: &str) -> BTreeSet<(String, u8)> {
    let lists = store.seek_lists(&[token]).await.expect("lists");
    let list = lists.get(token).cloned().unwrap_or_default();
    let numbers: Vec<u32> = list.iter().map(|(number, _)| *number).collect();
    let lines = store.seek_lines(&numbers).await.expect("lines").into_iter();
    let keys: BTreeMap<u32, String> = lines.map(|(number, line)| (number, line.key)).collect();
    list.into_iter().map(|(number, strength)| (keys[&number].clone(), strength)).collect()
}

fn set(all: &[(&str, u8)]) -> BTreeSet<(String, u8)> {
    all.iter().map(|(key, strength)| ((*key).to_owned(), *strength)).collect()
}

/// Settles what is due, at most so many: published records with the tokens that their keys are given.
async fn put(store: &Store, most: usize, tokens: impl Fn(&str) -> Vec<(String, u8)>) -> usize {
    let due = store.seek_due(most).await.expect("due");
    let published = due.iter().filter(|one| one.line.state == ExchangeState::Published);
    let put: Vec<Sought> = published
        .map(|one| Sought {
            record: one.line.id.to_string(),
            version: one.line.number.to_string(),
            turns: String::new(),
            postings: tokens(&one.line.key),
            meaning: Vec::new(),
        })
        .collect();
    store.seek_settle(&due, &put, "").await.expect("settled");
    due.len()
}

/// These tokens of these keys.
fn given<'a>(all: &'a [(&'a str, &'a [(&'a str, u8)])]) -> impl Fn(&str) -> Vec<(String, u8)> + 'a {
    move |key| {
        let own = all.iter().filter(|(own, _)| *own == key).flat_map(|(_, tokens)| tokens.iter());
        own.map(|(token, strength)| ((*token).to_owned(), *strength)).collect()
    }
}

async fn lists_hold_what_was_put_in_changed_and_taken_out(ground: &Ground) {
    let store = ground.store().await;
    store.seek_form(1).await.expect("begun");
    for key in ["a", "b", "c"] {
        keep(&store, key, b"1", 10).await;
    }
    let first = given(&[
        ("a", &[("w:water", 200), ("k:need", 9)]),
        ("b", &[("w:water", 7), ("k:offer", 9)]),
        ("c", &[("w:well", 30)]),
    ]);
    assert_eq!(put(&store, 100, first).await, 3);
    assert_eq!(who(&store, "w:water").await, set(&[("a", 200), ("b", 7)]));
    let tokens = ["w:water", "w:well", "w:none"];
    let (all, counts) = store.seek_counts(&tokens).await.expect("counted");
    assert_eq!(
        (all, counts.get("w:water"), counts.get("w:well"), counts.get("w:none")),
        (3, Some(&2), Some(&1), None)
    );

    keep(&store, "a", b"2", 20).await;
    let c = keep(&store, "c", b"1", 20).await;
    assert!(store.set_record_state(c, ExchangeState::Withdrawn, &stamp(20)).await.expect("withdrawn"));
    assert_eq!(put(&store, 100, given(&[("a", &[("w:well", 3), ("k:need", 9)])])).await, 2);
    assert_eq!(who(&store, "w:water").await, set(&[("b", 7)]));
    assert_eq!(who(&store, "w:well").await, set(&[("a", 3)]));
    let (all, counts) = store.seek_counts(&tokens).await.expect("counted");
    assert_eq!((all, counts["w:water"], counts["w:well"]), (2, 1, 1));
    let facets = store.seek_facets(&["k:"]).await.expect("facets");
    assert_eq!(facets.keys().map(String::as_str).collect::<Vec<_>>(), ["k:need", "k:offer"]);
    // What comes back gets a number of its own, and is found once.
    let b = keep(&store, "b", b"1", 30).await;
    assert!(store.set_record_state(b, ExchangeState::Withdrawn, &stamp(30)).await.expect("withdrawn"));
    assert!(store.set_record_state(c, ExchangeState::Published, &stamp(30)).await.expect("back"));
    assert_eq!(put(&store, 100, given(&[("c", &[("w:well", 5)])])).await, 2);
    assert_eq!(who(&store, "w:well").await, set(&[("a", 3), ("c", 5)]));
    assert_eq!(who(&store, "w:water").await, set(&[]));
    assert_eq!(store.seek_counts(&["w:water"]).await.expect("counted").1.get("w:water"), Some(&0));
    store.close().await;
}

fn stamp(at: i64) -> Stamp {
    Stamp { day: "2026-01-02".into(), at: Some(at), person: None }
}

async fn keep(store: &Store, key: &str, body: &[u8], at: i64) -> i64 {
    let (owner, kind, tier, until) = ("XAA-MOH", "need", "public", "");
    let one = ExchangeKeeping { owner, key, kind, tier, until, body, expected: None, published: false };
    store.keep_records(&[one], &stamp(at)).await.expect("kept")[0].id
}

/// Settles what is due: every published record has the token `w:here`.
async fn settle(store: &Store, turns: &str) -> Vec<String> {
    let due = store.seek_due(100).await.expect("due");
    let put: Vec<Sought> = due
        .iter()
        .filter(|one| one.line.state == ExchangeState::Published)
        .map(|one| Sought {
            record: one.line.id.to_string(),
            version: one.line.number.to_string(),
            turns: turns.to_owned(),
            postings: vec![("w:here".to_owned(), 9)],
            meaning: Vec::new(),
        })
        .collect();
    store.seek_settle(&due, &put, "").await.expect("settled");
    due.into_iter().map(|one| one.line.key).collect()
}

/// The keys of the records that have the token, the newest last.
async fn here(store: &Store) -> Vec<String> {
    let lists = store.seek_lists(&["w:here"]).await.expect("lists");
    let numbers: Vec<u32> = lists.get("w:here").into_iter().flatten().map(|(number, _)| *number).collect();
    let lines = store.seek_lines(&numbers).await.expect("lines");
    lines.into_iter().map(|(_, line)| line.key).collect()
}

async fn whatever_changes_a_record_makes_it_due(ground: &Ground) {
    let store = ground.store().await;
    let b = keep(&store, "b", b"1", 20).await;
    keep(&store, "a", b"1", 10).await;
    store.seek_form(7).await.expect("begun");
    assert!(store.seek_state().await.expect("state").due);
    assert_eq!(settle(&store, "").await, ["a", "b"], "those that changed first first");
    let state = store.seek_state().await.expect("state");
    assert!(!state.due && state.form == 7);
    assert_eq!(here(&store).await, ["a", "b"]);
    keep(&store, "a", b"2", 30).await;
    assert_eq!(settle(&store, "2026-02-01").await, ["a"]);
    assert_eq!(here(&store).await, ["b", "a"], "what changed last is the newest");

    // What was taken back is not handed on, even before its lists are made anew.
    assert!(store.set_record_state(b, ExchangeState::Withdrawn, &stamp(40)).await.expect("turned"));
    assert_eq!(here(&store).await, ["a"]);
    let due = store.seek_due(100).await.expect("due");
    assert!(store.set_record_state(b, ExchangeState::Published, &stamp(50)).await.expect("back"));
    store.seek_settle(&due, &[], "").await.expect("settled");
    assert!(store.seek_state().await.expect("state").due, "what changed meanwhile stays due");
    settle(&store, "").await;
    assert_eq!(here(&store).await, ["a", "b"]);

    // A day turns what it turns, and that keeps its place.
    store.seek_day("2026-01-31").await.expect("a day");
    assert!(!store.seek_state().await.expect("state").due);
    store.seek_day("2026-02-01").await.expect("a day");
    assert_eq!(store.seek_state().await.expect("state").day, "2026-02-01");
    assert_eq!(settle(&store, "").await, ["a"]);
    assert_eq!(here(&store).await, ["a", "b"]);
    store.seek_day("2026-01-01").await.expect("a clock that went back");
    assert_eq!(settle(&store, "").await, ["a", "b"]);
    assert_eq!(here(&store).await, ["a", "b"]);
    store.seek_form(8).await.expect("anew");
    assert!(here(&store).await.is_empty());
    assert_eq!(settle(&store, "").await, ["a", "b"]);
    store.close().await;
}

async fn another_form_begins_anew(ground: &Ground) {
    let store = ground.store().await;
    store.seek_form(1).await.expect("begun");
    keep(&store, "a", b"1", 10).await;
    put(&store, 100, given(&[("a", &[("w:x", 1)])])).await;
    store.seek_form(1).await.expect("the same");
    assert_eq!(store.seek_counts(&[]).await.expect("counted").0, 1);
    assert!(!store.seek_state().await.expect("state").due);
    store.seek_form(2).await.expect("anew");
    assert_eq!(store.seek_counts(&["w:x"]).await.expect("counted"), (0, BTreeMap::new()));
    assert!(store.seek_lists(&["w:x"]).await.expect("lists").is_empty());
    assert!(store.seek_state().await.expect("state").due);
    store.close().await;
}

/// Keeps many records at once.
async fn keep_many(store: &Store, keys: &[String], body: &[u8], at: i64) {
    let (owner, kind, tier, until) = ("XAA-MOH", "need", "public", "");
    let one = |key| ExchangeKeeping { owner, key, kind, tier, until, body, expected: None, published: false };
    let all: Vec<ExchangeKeeping<'_>> = keys.iter().map(|key| one(key.as_str())).collect();
    store.keep_records(&all, &stamp(at)).await.expect("kept");
}

async fn odd_tokens_and_many_records_are_kept_in_few_rows(ground: &Ground) {
    let store = ground.store().await;
    store.seek_form(1).await.expect("begun");
    let odd = ["w:'; DROP TABLE seek_token; --", "w:疟疾", "o:ar:ملاري", "w:%_", "w:\u{202e}x"];
    let keys: Vec<String> = (0..9_000).map(|at| format!("r{at:05}")).collect();
    keep_many(&store, &keys, b"1", 10).await;
    let number = |key: &str| key[1..].parse::<usize>().expect("a number");
    let tokens = |key: &str| {
        let at = number(key);
        vec![("k:all".to_owned(), 1), (odd[at % odd.len()].to_owned(), (at % 200) as u8)]
    };
    for wanted in [3_500, 3_500, 2_000] {
        assert_eq!(put(&store, 3_500, tokens).await, wanted);
    }
    let lists = store.seek_lists(&["k:all", odd[0]]).await.expect("lists");
    assert_eq!((lists["k:all"].len(), lists[odd[0]].len()), (9_000, 1_800));
    assert!(lists["k:all"].windows(2).all(|pair| pair[0].0 < pair[1].0));
    // A version that has none of its tokens any more leaves its lists.
    let taken: Vec<String> = keys.iter().filter(|key| number(key) % 5 == 1).cloned().collect();
    keep_many(&store, &taken, b"2", 20).await;
    assert_eq!(put(&store, 9_000, |_| Vec::new()).await, 1_800);
    assert!(store.seek_lists(&["w:疟疾"]).await.expect("lists").is_empty());
    assert_eq!(store.seek_lists(&["k:all"]).await.expect("lists")["k:all"].len(), 7_200);
    store.tidy_seek().await.expect("tidy");
    store.close().await;
}

/// Settles what is due with vectors of the model, one byte of the key each.
async fn settle_meant(store: &Store, model: &str) -> usize {
    let due = store.seek_due(100).await.expect("due");
    let published = due.iter().filter(|one| one.line.state == ExchangeState::Published);
    let put: Vec<Sought> = published
        .map(|one| Sought {
            record: one.line.id.to_string(),
            version: one.line.number.to_string(),
            turns: String::new(),
            postings: vec![("w:here".to_owned(), 9)],
            meaning: if one.line.key == "dumb" { Vec::new() } else { one.line.key.clone().into_bytes() },
        })
        .collect();
    store.seek_settle(&due, &put, model).await.expect("settled");
    due.len()
}

async fn what_a_model_makes_follows_the_lists(ground: &Ground) {
    let store = ground.store().await;
    store.seek_form(1).await.expect("begun");
    for key in ["a", "b", "dumb"] {
        keep(&store, key, b"1", 10).await;
    }
    assert_eq!(settle_meant(&store, "").await, 3);
    let vectors = async |since| -> Vec<Vec<u8>> {
        store.seek_meanings(since).await.expect("vectors").into_iter().map(|(_, parts)| parts).collect()
    };
    assert_eq!(vectors(0).await, [b"a", b"b"]);
    // Another model: what the one before made is gone, the lists are still there, and all is looked at again.
    store.seek_model("ff").await.expect("set");
    let state = store.seek_state().await.expect("state");
    assert_eq!((state.model.as_str(), state.due), ("ff", true));
    assert_eq!(vectors(0).await, [b""; 0]);
    assert_eq!(who(&store, "w:here").await.len(), 3);
    // Vectors of the former one are not taken.
    assert_eq!(settle_meant(&store, "").await, 3);
    assert_eq!(vectors(0).await, [b""; 0]);
    assert_eq!(settle_meant(&store, "ff").await, 3);
    assert_eq!(vectors(0).await, [b"a", b"b"]);
    assert_eq!(store.seek_meant().await.expect("counted"), (2, 0));
    let revision = store.seek_state().await.expect("state").revision;
    store.seek_model("ff").await.expect("the same");
    assert!(!store.seek_state().await.expect("state").due, "nothing is made anew for the same");
    // A new version, and one that is taken back.
    let a = keep(&store, "a", b"2", 20).await;
    let b = keep(&store, "b", b"1", 20).await;
    assert!(store.set_record_state(b, ExchangeState::Withdrawn, &stamp(20)).await.expect("withdrawn"));
    settle_meant(&store, "ff").await;
    assert_eq!(vectors(revision).await, [b"a"]);
    assert_eq!(vectors(0).await, [b"a"], "of what was taken back nothing stays");
    assert!(store.set_record_state(a, ExchangeState::Withdrawn, &stamp(21)).await.expect("withdrawn"));
    // Another form of tokens keeps the model.
    store.seek_form(2).await.expect("anew");
    assert_eq!(store.seek_state().await.expect("state").model, "ff");
    settle_meant(&store, "ff").await;
    assert_eq!(store.seek_meant().await.expect("counted"), (0, 0));
    store.seek_model("").await.expect("dropped");
    assert!(!store.seek_state().await.expect("state").due);
    store.close().await;
}
