//! The lists that the exchange is searched by: what is put in is found, what is taken out is not, and both databases hand
//! on the same.

use std::collections::{BTreeMap, BTreeSet};

use ayni_store::{Sought, Store};

use crate::ground::{Ground, on_both};

on_both! {
    lists_hold_what_was_put_in_changed_and_taken_out,
    another_form_begins_anew,
    odd_tokens_and_many_records_are_kept_in_few_rows,
}

fn sought(record: &str, version: &str, tokens: &[(&str, u8)]) -> Sought {
    Sought {
        record: record.to_owned(),
        version: version.to_owned(),
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
