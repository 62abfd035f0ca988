//! Hooks are told just what happened, once at a time; and a request with a key is carried out once.

use std::collections::BTreeMap;

use ayni_store::{Delivery, DeliveryState, KeptAnswer, Once, Stamp, Store, Tried};
use serde_json::json;

use crate::ground::{Ground, on_both};
use crate::register::import;

on_both! {
    what_happens_is_told_with_it_or_not_at_all,
    a_delivery_is_taken_once_however_many_take,
    a_delivery_is_tried_again_and_given_up,
    a_hook_that_is_off_is_told_nothing,
    a_request_is_carried_out_once,
    of_many_that_send_a_request_one_carries_it_out,
}

fn stamp() -> Stamp {
    Stamp { day: "2026-01-15".into(), at: Some(100), person: Some(1) }
}

async fn hook(store: &Store, events: &[&str]) -> i64 {
    store.add_hook("https://hooks.example/ayni", events, b"sealed", &stamp()).await.expect("added")
}

async fn told(store: &Store, hook: i64) -> Vec<String> {
    let told = store.deliveries(hook, None, 100).await.expect("deliveries");
    told.into_iter().rev().map(|line| line.event).collect()
}

async fn what_happens_is_told_with_it_or_not_at_all(ground: &Ground) {
    let store = ground.store().await;
    let all = hook(&store, &["import.done", "activities.changed", "import.undone"]).await;
    let undone = hook(&store, &["import.undone"]).await;
    let first = import(&store, "one.xlsx", &[("1", "wells"), ("2", "seeds")]).await.0.expect("kept");
    assert_eq!(told(&store, all).await, ["import.done", "activities.changed"]);
    // The same again changes nothing, and nothing is told.
    assert_eq!(import(&store, "one.xlsx", &[("1", "wells"), ("2", "seeds")]).await.0, None);
    assert_eq!(told(&store, all).await.len(), 2);
    store.undo(first, &stamp()).await.expect("undone");
    assert_eq!(told(&store, all).await[2..], ["import.undone", "activities.changed"]);
    assert_eq!(told(&store, undone).await, ["import.undone"]);
    let taken = store.take_delivery(200, 60).await.expect("taken").expect("due");
    let what: serde_json::Value = serde_json::from_str(&taken.body).expect("an object");
    assert_eq!((what["import"].as_i64(), what["counts"]["new"].as_u64()), (Some(first), Some(2)));
    // An undoing that is refused tells nothing.
    store.undo(first, &stamp()).await.expect_err("undone before");
    assert_eq!(told(&store, undone).await.len(), 1);
    assert!(store.verify().await.expect("verified").faults.is_empty());
    // A hook goes with all that was sent to it.
    assert!(store.remove_hook(all, &stamp()).await.expect("removed"));
    assert!(!store.remove_hook(all, &stamp()).await.expect("gone"));
    assert_eq!(told(&store, all).await.len(), 0);
}

async fn a_delivery_is_taken_once_however_many_take(ground: &Ground) {
    let store = ground.store().await;
    hook(&store, &["ping"]).await;
    for number in 0..40 {
        store.tell("ping", &json!({ "number": number }), &stamp()).await.expect("told");
    }
    let mut takers = tokio::task::JoinSet::new();
    for _ in 0..5 {
        let store = ground.store().await;
        takers.spawn(async move {
            let mut ids = Vec::new();
            while let Some(one) = store.take_delivery(200, 60).await.expect("taken") {
                ids.push(one.id);
                tokio::task::yield_now().await;
                let done = Tried { answer: Some(204), trouble: "", again: None };
                assert!(store.end_delivery(&one, &done, 201).await.expect("ended"));
            }
            ids
        });
    }
    let mut times: BTreeMap<i64, usize> = BTreeMap::new();
    while let Some(ids) = takers.join_next().await {
        ids.expect("ended").into_iter().for_each(|id| *times.entry(id).or_default() += 1);
    }
    assert_eq!((times.len(), times.values().max()), (40, Some(&1)));
}

async fn a_delivery_is_tried_again_and_given_up(ground: &Ground) {
    let store = ground.store().await;
    let id = hook(&store, &[]).await;
    store.tell_one(id, "ping", &json!({}), &stamp()).await.expect("told");
    assert_eq!(store.take_delivery(99, 60).await.expect("not due"), None);
    let first = store.take_delivery(100, 60).await.expect("taken").expect("due");
    assert_eq!(store.take_delivery(159, 60).await.expect("held"), None);
    // Who took it died; another takes it, and the word of the first counts no more.
    let second = store.take_delivery(160, 60).await.expect("taken").expect("left");
    assert_eq!((second.id, second.attempts, second.secret.as_slice()), (first.id, 2, &b"sealed"[..]));
    let end = async |of: &Delivery, answer, trouble, again| {
        store.end_delivery(of, &Tried { answer, trouble, again }, 170).await.expect("ended")
    };
    assert!(!end(&first, Some(200), "", None).await);
    assert!(end(&second, Some(500), "status", Some(300)).await);
    let third = store.take_delivery(300, 60).await.expect("taken").expect("due again");
    assert!(end(&third, None, "timeout", None).await);
    let line = store.deliveries(id, None, 10).await.expect("deliveries").remove(0);
    assert_eq!((line.state, line.attempts, line.trouble.as_str()), (DeliveryState::Failed, 3, "timeout"));
    assert_eq!((line.made, line.ended), (Some(100), Some(170)));
    store.clear_deliveries(170).await.expect("cleared");
    assert_eq!(told(&store, id).await.len(), 1);
    store.clear_deliveries(171).await.expect("cleared");
    assert_eq!(told(&store, id).await.len(), 0);
}

async fn a_hook_that_is_off_is_told_nothing(ground: &Ground) {
    let store = ground.store().await;
    let id = hook(&store, &["ping"]).await;
    store.tell("ping", &json!({}), &stamp()).await.expect("told");
    assert!(store.turn_hook(id, Some("failed"), &stamp()).await.expect("turned"));
    assert!(!store.turn_hook(id, Some("asked"), &stamp()).await.expect("is off"));
    store.tell("ping", &json!({}), &stamp()).await.expect("told");
    let sent = store.deliveries(id, None, 10).await.expect("deliveries");
    assert_eq!(sent.iter().map(|line| line.trouble.as_str()).collect::<Vec<_>>(), ["off"]);
    assert_eq!(store.take_delivery(200, 60).await.expect("nothing"), None);
    let line = store.hook(id).await.expect("hook").expect("there");
    assert_eq!((line.on, line.why.as_str(), line.person), (false, "failed", Some(1)));
    assert!(store.turn_hook(id, None, &stamp()).await.expect("turned"));
    assert_eq!(store.hooks().await.expect("hooks")[0].why, "");
    assert!(!store.turn_hook(99, None, &stamp()).await.expect("none"));
}

async fn a_request_is_carried_out_once(ground: &Ground) {
    let store = ground.store().await;
    let at = |now, before| (now, 60, before);
    let begin = async |owner: &str, key: &str, request: &[u8], (now, seconds, before): (i64, i64, i64)| {
        store.begin_once((owner, key), request, now, seconds, before).await.expect("begun")
    };
    assert_eq!(begin("ana", "k", b"one", at(100, 0)).await, Once::Begun);
    assert_eq!(begin("ana", "k", b"one", at(101, 0)).await, Once::Running);
    assert_eq!(begin("ana", "k", b"two", at(101, 0)).await, Once::Other);
    assert_eq!(begin("rosa", "k", b"two", at(101, 0)).await, Once::Begun, "keys are each one's own");
    let answer = KeptAnswer { status: 201, head: "{}".into(), body: b"done".to_vec() };
    store.finish_once(("ana", "k"), &answer).await.expect("finished");
    assert_eq!(begin("ana", "k", b"one", at(500, 0)).await, Once::Done(answer.clone()));
    assert_eq!(begin("ana", "k", b"two", at(500, 0)).await, Once::Other);
    assert_eq!(begin("ana", "k", b"two", at(500, 101)).await, Once::Begun, "after a day a key is free");
    // Who carried it out died.
    assert_eq!(begin("rosa", "k", b"other", at(161, 0)).await, Once::Other);
    assert_eq!(begin("rosa", "k", b"two", at(161, 0)).await, Once::Begun);
    store.drop_once(("rosa", "k")).await.expect("dropped");
    assert_eq!(begin("rosa", "k", b"other", at(162, 0)).await, Once::Begun);
    // What keeps an act says so with it: who dies then has nobody do it again, and what was not kept is free.
    let name = ("rosa", "k2");
    assert_eq!(begin(name.0, name.1, b"act", at(200, 0)).await, Once::Begun);
    ayni_store::carrying(name, async { store.set_node("name", "Agency", "2026-01-15").await })
        .await
        .expect("set");
    assert_eq!(begin(name.0, name.1, b"act", at(259, 0)).await, Once::Running);
    assert_eq!(begin(name.0, name.1, b"act", at(261, 0)).await, Once::Carried);
    store.drop_once(name).await.expect("not dropped");
    assert_eq!(begin(name.0, name.1, b"act", at(300, 0)).await, Once::Carried);
    store.finish_once(name, &answer).await.expect("finished");
    assert_eq!(begin(name.0, name.1, b"act", at(300, 0)).await, Once::Done(answer.clone()));
    store.clear_once(501).await.expect("cleared");
    assert_eq!(begin("ana", "k", b"three", at(600, 0)).await, Once::Begun);
}

async fn of_many_that_send_a_request_one_carries_it_out(ground: &Ground) {
    let mut senders = tokio::task::JoinSet::new();
    ground.store().await;
    for _ in 0..6 {
        let store = ground.store().await;
        senders
            .spawn(async move { store.begin_once(("ana", "k"), b"one", 100, 60, 0).await.expect("asked") });
    }
    let mut begun = 0;
    while let Some(answer) = senders.join_next().await {
        begun += usize::from(answer.expect("answered") == Once::Begun);
    }
    assert_eq!(begun, 1);
}
