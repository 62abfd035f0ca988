//! Documents of organs and what is said about what they ask.

use ayni_model::mandate_follow::FollowState;
use ayni_model::mandate_said::Said;
use ayni_store::{MandateKept, NewMandate, Stamp, Store};
use futures_util::TryStreamExt;

use crate::ground::{Ground, on_both};

on_both! {
    a_new_reading_is_a_version_and_the_old_one_stays,
    what_is_said_is_a_log_in_order,
    a_backup_has_both,
}

fn by(person: i64) -> Stamp {
    Stamp { day: "2026-01-02".into(), at: Some(1_767_312_000), person: Some(person) }
}

fn new<'a>(symbol: &'a str, day: Option<&str>, body: &'a str) -> NewMandate<'a> {
    NewMandate {
        name: symbol,
        symbol,
        language: "en",
        organ: Some("ga"),
        session: Some(78),
        day: day.map(str::to_owned),
        kind: "resolution",
        title: "South-South cooperation",
        paragraphs: 2,
        file: "a.docx",
        body: body.as_bytes(),
    }
}

async fn keep(store: &Store, documents: &[NewMandate<'_>]) -> Vec<MandateKept> {
    let kept = store.keep_mandates(documents, &by(7)).await.expect("kept");
    kept.into_iter().map(|(_, kept)| kept).collect()
}

async fn a_new_reading_is_a_version_and_the_old_one_stays(ground: &Ground) {
    let store = ground.store().await;
    let (first, second) =
        (new("A/RES/76/221", Some("2021-12-17"), "{1}"), new("A/RES/78/167", Some("2023-12-19"), "{2}"));
    assert_eq!(keep(&store, &[first.clone(), second]).await, [MandateKept::New, MandateKept::New]);
    let mark = store.mandate_mark().await.expect("mark");
    assert_eq!(keep(&store, std::slice::from_ref(&first)).await, [MandateKept::Same]);
    assert_eq!(store.mandate_mark().await.expect("mark"), mark);
    assert_eq!(keep(&store, &[new("A/RES/76/221", Some("2021-12-17"), "{3}")]).await, [MandateKept::Changed]);
    assert_ne!(store.mandate_mark().await.expect("mark"), mark);
    keep(&store, &[new("L.5", None, "{4}")]).await;

    let listed = store.mandates().await.expect("listed");
    let listed: Vec<(&str, i64)> = listed.iter().map(|line| (line.symbol.as_str(), line.version)).collect();
    assert_eq!(listed, [("A/RES/78/167", 1), ("A/RES/76/221", 2), ("L.5", 1)]);
    let versions = store.mandate_versions("A/RES/76/221").await.expect("versions");
    let mut bodies = Vec::new();
    for version in &versions {
        bodies.push(store.mandate_body(version.id).await.expect("read").expect("there"));
    }
    assert_eq!(bodies, [b"{3}".to_vec(), b"{1}".to_vec()], "nothing is overwritten");
    let newest: Vec<(i64, Vec<u8>)> = store.mandate_bodies().try_collect().await.expect("bodies");
    let newest: Vec<&[u8]> = newest.iter().map(|(_, body)| body.as_slice()).collect();
    assert_eq!(newest, [&b"{2}"[..], b"{3}", b"{4}"]);
    assert_eq!(store.verify().await.expect("verified").faults, Vec::<String>::new());
}

async fn what_is_said_is_a_log_in_order(ground: &Ground) {
    let store = ground.store().await;
    let state = |state, reason: &str| Said::State { state, reason: reason.into() };
    let first = state(FollowState::UnderWay, "A draft is there");
    let second = state(FollowState::Met, "A/80/1");
    store.say_of_request("p-1-1", &first, &by(7)).await.expect("said");
    store.say_of_request("p-2-1", &second, &by(8)).await.expect("said");
    let machine = Stamp::from("2026-01-03");
    store.say_of_requests(&[("p-1-1", &second), ("p-1-1", &first)], &machine).await.expect("said");
    let own = store.said(Some("p-1-1")).await.expect("read");
    let own: Vec<(i64, &str, &Said)> =
        own.iter().map(|line| (line.number, line.by.as_str(), &line.said)).collect();
    assert_eq!(own, [(1, "7", &first), (3, "", &second), (4, "", &first)]);
    assert_eq!(store.said(None).await.expect("read").len(), 4);
    assert_eq!(store.verify().await.expect("verified").faults, Vec::<String>::new());
}

async fn a_backup_has_both(ground: &Ground) {
    let store = ground.store().await;
    keep(&store, &[new("A/RES/78/167", Some("2023-12-19"), "{\"symbol\":\"A/RES/78/167\"}")]).await;
    let said = Said::Responsible { who: "unctad".into() };
    store.say_of_request("p-1-1", &said, &by(7)).await.expect("said");
    let mut bytes = Vec::new();
    store.backup(&mut bytes).await.expect("written");
    let other = Ground::file();
    let restored = other.store().await;
    restored.restore(bytes.as_slice()).await.expect("restored");
    assert_eq!(restored.mandates().await.expect("listed"), store.mandates().await.expect("listed"));
    assert_eq!(restored.said(None).await.expect("read"), store.said(None).await.expect("read"));
    // Numbers go on behind those restored.
    let next = restored.say_of_request("p-1-1", &said, &by(7)).await.expect("said");
    assert_eq!(next, 2);
}
