//! Accounts at a provider, browsers on their way there, addresses that change, and the log looked through.

use ayni_store::{ActFilter, Errand, PersonState, StoreError, TicketKind};

use crate::ground::{Ground, on_both};
use crate::people::{add, by};

on_both! {
    an_account_at_a_provider_is_one_persons_and_one_alone,
    who_comes_back_comes_back_once_and_in_time,
    an_address_is_one_persons,
    the_log_is_looked_through_by_who_what_and_when,
}

const ISSUER: &str = "https://id.example.org";

async fn an_account_at_a_provider_is_one_persons_and_one_alone(ground: &Ground) {
    let store = ground.store().await;
    let (ana, rosa) = (add(&store, "Ana", &[]).await, add(&store, "Rosa", &[]).await);
    assert!(store.tie(ISSUER, "a-1", ana, &by(20)).await.expect("tied"));
    assert!(!store.tie(ISSUER, "a-1", rosa, &by(21)).await.expect("somebody's"));
    assert!(!store.tie(ISSUER, "a-2", ana, &by(22)).await.expect("she has one"));
    assert!(store.tie("https://other.example.org", "a-1", rosa, &by(23)).await.expect("tied"));
    let found = store.identity(ISSUER, "a-1").await.expect("read").expect("there");
    assert_eq!((found.person, found.made), (ana, 20));
    assert_eq!(store.identity(ISSUER, "A-1").await.expect("read"), None);
    assert!(!store.untie(ISSUER, rosa, &by(24)).await.expect("not hers"));
    assert!(store.untie(ISSUER, ana, &by(25)).await.expect("untied"));
    assert!(store.tie(ISSUER, "a-1", rosa, &by(26)).await.expect("free again"));
    store.set_person_state(rosa, PersonState::Gone, &by(27)).await.expect("gone");
    assert_eq!(store.identities(rosa).await.expect("read"), []);
    assert_eq!(store.verify().await.expect("verified").faults, [""; 0]);
}

async fn who_comes_back_comes_back_once_and_in_time(ground: &Ground) {
    let store = ground.store().await;
    let ana = add(&store, "Ana", &[]).await;
    let errand = |person| Errand { person, onward: "/imports".into() };
    store.begin_errand(b"one", &errand(None), 10, 100).await.expect("begun");
    store.begin_errand(b"two", &errand(Some(ana)), 10, 100).await.expect("begun");
    assert_eq!(store.end_errand(b"other", 11).await.expect("ended"), None);
    assert_eq!(store.end_errand(b"one", 100).await.expect("ended"), None, "too late");
    let (left, right) = tokio::join!(store.end_errand(b"one", 12), store.end_errand(b"one", 12));
    let got: Vec<Errand> = [left, right].into_iter().filter_map(|ended| ended.expect("ended")).collect();
    assert_eq!(got, [errand(None)]);
    // Who is signed out everywhere ties nothing any more.
    store.end_sessions(ana, &by(13)).await.expect("ended");
    assert_eq!(store.end_errand(b"two", 14).await.expect("ended"), None);
}

async fn an_address_is_one_persons(ground: &Ground) {
    let store = ground.store().await;
    let (ana, rosa) = (add(&store, "Ana", &[]).await, add(&store, "Rosa", &[]).await);
    let taken = store.set_address(rosa, "ANA@example.org", "ana@example.org", &by(20)).await;
    assert!(matches!(taken, Err(StoreError::AddressTaken)));
    store.add_ticket(b"reset", TicketKind::Reset, ana, 20, 900).await.expect("added");
    store.set_address(ana, "Quispe@example.org", "quispe@example.org", &by(21)).await.expect("set");
    assert_eq!(store.ticket(b"reset", TicketKind::Reset, 22).await.expect("read"), None);
    let found = store.person_at("quispe@example.org").await.expect("read").expect("there");
    assert_eq!((found.id, found.email.as_str()), (ana, "Quispe@example.org"));
    store.set_address(rosa, "ana@example.org", "ana@example.org", &by(22)).await.expect("free again");
    let none = store.set_address(99, "x@example.org", "x@example.org", &by(23)).await;
    assert!(matches!(none, Err(StoreError::NoPerson(99))));
    let acts = store.acts(&ActFilter::default(), None, 100).await.expect("acts");
    assert!(acts.iter().all(|act| !act.detail.contains('@')), "{acts:?}");
}

async fn the_log_is_looked_through_by_who_what_and_when(ground: &Ground) {
    let store = ground.store().await;
    let ana = add(&store, "Ana", &[]).await;
    for (day, person) in [("2026-02-01", 1), ("2026-02-03", 2), ("2026-02-05", 1)] {
        let mut by = by(50);
        (by.day, by.person) = (day.into(), Some(person));
        store.name_person(ana, "Ana", "es", &by).await.expect("named");
    }
    let count = async |filter: ActFilter| store.acts(&filter, None, 100).await.expect("acts").len();
    let text = |text: &str| Some(text.to_owned());
    let names = || ActFilter { act: text("person-name"), ..ActFilter::default() };
    assert_eq!(count(names()).await, 3);
    assert_eq!(count(ActFilter { person: Some(1), ..names() }).await, 2);
    assert_eq!(count(ActFilter { from: text("2026-02-02"), ..names() }).await, 2);
    assert_eq!(count(ActFilter { from: text("2026-02-02"), to: text("2026-02-03"), ..names() }).await, 1);
    assert_eq!(count(ActFilter { act: text("' OR 1=1 --"), ..names() }).await, 0);
    let all = store.acts(&ActFilter::default(), None, 100).await.expect("acts");
    let page = store.acts(&ActFilter::default(), Some(all[1].number), 2).await.expect("acts");
    assert_eq!(page, all[2..4]);
    assert_eq!(store.kinds_of_acts().await.expect("kinds"), ["person-name", "person-state"]);
}
