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
}

fn sought(record: &str, version: &str, tokens: &[(&str, u8)]) -> Sought {
    Sought {
        record: record.to_owned(),
        version: version.to_owned(),
        turns: String::new(),
        postings: tokens.iter().map(|(token, strength)| ((*token).to_owned(), *strength)).collect(),
    }
}

/// The ids of the records that have a token, with how strongly.
async fn who(store: &Store, token: &str) -> BTreeSet<(String, u8)> {
    let lists = store.seek_lists(&[token]).await.expect("lists");
    let list = lists.get(token).cloned().unwrap_or_default();
    let numbers: Vec<u32> = list.iter().map(|(number, _)| *number).collect();
    let records: BTreeMap<u32, String> =
        store.seek_records(&numbers).await.expect("records").into_iter().collect();
    list.into_iter().map(|(number, strength)| (records[&number].clone(), strength)).collect()
}

fn set(all: &[(&str, u8)]) -> BTreeSet<(String, u8)> {
    all.iter().map(|(record, strength)| ((*record).to_owned(), *strength)).collect()
}

async fn lists_hold_what_was_put_in_changed_and_taken_out(ground: &Ground) {
    let store = ground.store().await;
    store.seek_form(1).await.expect("begun");
    let first = [
        sought("a", "1", &[("w:water", 200), ("k:need", 9)]),
        sought("b", "1", &[("w:water", 7), ("k:offer", 9)]),
        sought("c", "1", &[("w:well", 30)]),
    ];
    store.seek_keep(&first, &[]).await.expect("kept");
    assert_eq!(who(&store, "w:water").await, set(&[("a", 200), ("b", 7)]));
    let tokens = ["w:water", "w:well", "w:none"];
    let (all, counts) = store.seek_counts(&tokens).await.expect("counted");
    assert_eq!(
        (all, counts.get("w:water"), counts.get("w:well"), counts.get("w:none")),
        (3, Some(&2), Some(&1), None)
    );

    store
        .seek_keep(&[sought("a", "2", &[("w:well", 3), ("k:need", 9)])], &["c".into(), "z".into()])
        .await
        .expect("kept");
    assert_eq!(who(&store, "w:water").await, set(&[("b", 7)]));
    assert_eq!(who(&store, "w:well").await, set(&[("a", 3)]));
    let (all, counts) = store.seek_counts(&tokens).await.expect("counted");
    assert_eq!((all, counts["w:water"], counts["w:well"]), (2, 1, 1));
    let versions = store.seek_versions().await.expect("versions");
    assert_eq!(
        versions,
        BTreeMap::from([("a".to_owned(), "2".to_owned()), ("b".to_owned(), "1".to_owned())])
    );
    let facets = store.seek_facets(&["k:"]).await.expect("facets");
    assert_eq!(facets.keys().map(String::as_str).collect::<Vec<_>>(), ["k:need", "k:offer"]);
    // What comes back gets a number of its own, and is found once.
    store.seek_keep(&[sought("c", "3", &[("w:well", 5)])], &["b".into()]).await.expect("kept");
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
    let one = ExchangeKeeping { owner, key, kind, tier, until, body, expected: None };
    store.keep_records(&[one], &stamp(at)).await.expect("kept")[0].id
}

/// Settles what is due: every published record has the token `w:here`.
async fn settle(store: &Store, turns: &str) -> Vec<String> {
    let due = store.seek_due(100).await.expect("due");
    let put: Vec<Sought> = due
        .iter()
        .filter(|one| one.line.state == ExchangeState::Published)
        .map(|one| Sought {
            turns: turns.to_owned(),
            ..sought(&one.line.id.to_string(), &one.line.number.to_string(), &[("w:here", 9)])
        })
        .collect();
    store.seek_settle(&due, &put).await.expect("settled");
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
    store.seek_settle(&due, &[]).await.expect("settled");
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
    store.seek_keep(&[sought("a", "1", &[("w:x", 1)])], &[]).await.expect("kept");
    store.seek_form(1).await.expect("the same");
    assert_eq!(store.seek_counts(&[]).await.expect("counted").0, 1);
    store.seek_form(2).await.expect("anew");
    assert_eq!(store.seek_counts(&["w:x"]).await.expect("counted"), (0, BTreeMap::new()));
    assert!(store.seek_versions().await.expect("versions").is_empty());
    store.close().await;
}

async fn odd_tokens_and_many_records_are_kept_in_few_rows(ground: &Ground) {
    let store = ground.store().await;
    store.seek_form(1).await.expect("begun");
    let odd = ["w:'; DROP TABLE seek_token; --", "w:疟疾", "o:ar:ملاري", "w:%_", "w:\u{202e}x"];
    let all: Vec<Sought> = (0..9_000)
        .map(|at| {
            let mut one = sought(&format!("r{at:05}"), "1", &[("k:all", 1)]);
            one.postings.push((odd[at % odd.len()].to_owned(), (at % 200) as u8));
            one
        })
        .collect();
    for part in all.chunks(3_500) {
        store.seek_keep(part, &[]).await.expect("kept");
    }
    let lists = store.seek_lists(&["k:all", odd[0]]).await.expect("lists");
    assert_eq!((lists["k:all"].len(), lists[odd[0]].len()), (9_000, 1_800));
    assert!(lists["k:all"].windows(2).all(|pair| pair[0].0 < pair[1].0));
    let taken: Vec<String> = (0..9_000).filter(|at| at % 5 == 1).map(|at| format!("r{at:05}")).collect();
    store.seek_keep(&[], &taken).await.expect("taken out");
    assert!(store.seek_lists(&["w:疟疾"]).await.expect("lists").is_empty());
    assert_eq!(store.seek_lists(&["k:all"]).await.expect("lists")["k:all"].len(), 7_200);
    store.tidy_seek().await.expect("tidy");
    store.close().await;
}
