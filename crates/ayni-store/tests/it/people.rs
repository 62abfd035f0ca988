//! People, roles, what they prove, and the log that says so.

use ayni_store::{
    ActFilter, MembershipLine, NewPerson, Organisation, PersonState, Stamp, Store, StoreError, TicketKind,
    path,
};

use crate::ground::{Ground, on_both};

on_both! {
    roles_are_given_taken_and_handed_over,
    the_last_administrator_stays,
    who_is_suspended_or_gone_is_out_everywhere,
    a_session_is_rotated_ends_and_is_never_kept_as_it_is,
    tickets_codes_and_steps_count_once,
    tries_are_counted_for_all_processes,
    tokens_end,
    the_log_misses_what_was_changed_removed_or_slipped_in,
}

pub fn by(at: i64) -> Stamp {
    Stamp { day: "2026-02-01".into(), at: Some(at), person: Some(1) }
}

pub fn role(role: &str, organisation: &str) -> MembershipLine {
    MembershipLine { role: role.into(), organisation: organisation.into() }
}

pub async fn add(store: &Store, name: &str, roles: &[(&str, &str)]) -> i64 {
    let new = NewPerson {
        email: format!("{name}@Example.org"),
        address: format!("{}@example.org", name.to_lowercase()),
        name: name.into(),
        language: "es".into(),
        memberships: roles.iter().map(|(of, organisation)| role(of, organisation)).collect(),
    };
    let id = store.add_person(&new, &by(10)).await.expect("added");
    store.set_person_state(id, PersonState::Active, &by(11)).await.expect("active");
    id
}

async fn faults(store: &Store) -> Vec<String> {
    store.verify().await.expect("verified").faults
}

async fn roles_are_given_taken_and_handed_over(ground: &Ground) {
    let store = ground.store().await;
    let ana = add(&store, "Ana", &[("administrator", ""), ("coordinator", "XAA-MOH")]).await;
    let rosa = add(&store, "Rosa", &[("reporter", "XAA-MOH")]).await;
    let taken = NewPerson {
        email: "ANA@example.org".into(),
        address: "ana@example.org".into(),
        name: "Another".into(),
        language: "en".into(),
        memberships: vec![],
    };
    assert!(matches!(store.add_person(&taken, &by(12)).await, Err(StoreError::AddressTaken)));

    assert!(store.give_role(rosa, &role("reviewer", ""), &by(13)).await.expect("given"));
    assert!(!store.give_role(rosa, &role("reviewer", ""), &by(13)).await.expect("given"));
    assert!(store.take_role(rosa, &role("reviewer", ""), &by(14)).await.expect("taken"));
    assert!(!store.take_role(rosa, &role("reviewer", ""), &by(14)).await.expect("taken"));
    assert!(matches!(store.give_role(99, &role("guest", ""), &by(15)).await, Err(StoreError::NoPerson(99))));

    store.hand_over(ana, rosa, &[role("coordinator", "XAA-MOH")], &by(16)).await.expect("handed over");
    let people = store.people().await.expect("people");
    assert_eq!(people.iter().map(|person| person.id).collect::<Vec<_>>(), [ana, rosa]);
    assert_eq!(people[0].memberships, [role("administrator", "")]);
    assert_eq!(people[1].memberships, [role("coordinator", "XAA-MOH"), role("reporter", "XAA-MOH")]);
    // What she has no more is not handed over again, and nothing of a half hand-over is kept.
    let again = [role("administrator", ""), role("coordinator", "XAA-MOH")];
    assert!(matches!(store.hand_over(ana, rosa, &again, &by(17)).await, Err(StoreError::NoRole(_))));
    assert_eq!(store.person(ana).await.expect("read").expect("Ana").memberships, [role("administrator", "")]);
    assert_eq!(store.person_at("rosa@example.org").await.expect("read").expect("Rosa").id, rosa);

    let whole = |id: &str, whole: &str| Organisation { id: id.into(), name: id.into(), whole: whole.into() };
    for (id, of) in [("XAA-MOH", ""), ("NURSES", "XAA-MOH"), ("WARD", "NURSES")] {
        store.set_organisation(&whole(id, of), &by(18)).await.expect("set");
    }
    let round = store.set_organisation(&whole("XAA-MOH", "WARD"), &by(19)).await;
    assert!(matches!(round, Err(StoreError::OwnPart(_))));
    let all = store.organisations().await.expect("organisations");
    assert_eq!(path(&all, "WARD"), Some(vec!["WARD", "NURSES", "XAA-MOH"]));
    assert_eq!(path(&all, "unknown"), Some(vec!["unknown"]));
    assert_eq!(faults(&store).await, [""; 0]);
}

async fn the_last_administrator_stays(ground: &Ground) {
    let store = ground.store().await;
    let ana = add(&store, "Ana", &[("administrator", "")]).await;
    let rosa = add(&store, "Rosa", &[("administrator", "XAA-MOH"), ("reporter", "")]).await;
    let admin = role("administrator", "");
    for refused in [
        store.take_role(ana, &admin, &by(20)).await.map(|_| ()),
        store.set_person_state(ana, PersonState::Suspended, &by(20)).await,
        store.set_person_state(ana, PersonState::Gone, &by(20)).await,
    ] {
        assert!(matches!(refused, Err(StoreError::LastAdministrator)), "{refused:?}");
    }
    assert_eq!(store.person(ana).await.expect("read").expect("Ana").state, PersonState::Active);
    store.hand_over(ana, rosa, &[admin], &by(21)).await.expect("handed over");
    store.set_person_state(ana, PersonState::Suspended, &by(22)).await.expect("suspended");
    assert_eq!(faults(&store).await, [""; 0]);
}

async fn who_is_suspended_or_gone_is_out_everywhere(ground: &Ground) {
    let store = ground.store().await;
    let ana = add(&store, "Ana", &[("reporter", "XAA-MOH")]).await;
    store.begin_session(b"cookie", ana, 9_999, None, &by(30)).await.expect("begun");
    store.add_token(b"token", ana, "script", &["read"], 9_999, &by(30)).await.expect("added");
    store.add_ticket(b"reset", TicketKind::Reset, ana, 30, 9_999).await.expect("added");
    store.set_person_state(ana, PersonState::Suspended, &by(31)).await.expect("suspended");
    assert_eq!(store.session(b"cookie", 32, 1_000).await.expect("read"), None);
    assert_eq!(store.token(b"token", 32).await.expect("read"), None);
    assert_eq!(store.ticket(b"reset", TicketKind::Reset, 32).await.expect("read"), None);

    store.set_password(ana, "$argon2id$…", &by(33)).await.expect("set");
    store.set_person_state(ana, PersonState::Gone, &by(34)).await.expect("gone");
    let gone = store.person(ana).await.expect("read").expect("still a number");
    assert_eq!((gone.name.as_str(), gone.email.as_str(), gone.memberships.len()), ("", "", 0));
    assert_eq!(store.password(ana).await.expect("read"), None);
    assert!(matches!(
        store.set_person_state(ana, PersonState::Active, &by(35)).await,
        Err(StoreError::NoPerson(_))
    ));
    // Their address is free again, and the log never had it.
    add(&store, "Ana", &[]).await;
    let acts = store.acts(&ActFilter::default(), None, 1_000).await.expect("acts");
    assert!(acts.iter().all(|act| !act.detail.to_lowercase().contains("ana")), "{acts:?}");
    assert_eq!(faults(&store).await, [""; 0]);
}

async fn a_session_is_rotated_ends_and_is_never_kept_as_it_is(ground: &Ground) {
    let store = ground.store().await;
    let ana = add(&store, "Ana", &[]).await;
    store.begin_session(b"first", ana, 1_000, None, &by(100)).await.expect("begun");
    store.begin_session(b"second", ana, 2_000, Some(b"first"), &by(200)).await.expect("begun");
    assert_eq!(store.session(b"first", 201, 500).await.expect("read"), None);
    let session = store.session(b"second", 201, 500).await.expect("read").expect("there");
    assert_eq!((session.person, session.made, session.seen, session.expires), (ana, 200, 200, 2_000));
    // Unused for too long; then used; then at its end.
    assert_eq!(store.session(b"second", 700, 500).await.expect("read"), None);
    store.see_session(b"second", 600).await.expect("seen");
    assert!(store.session(b"second", 700, 500).await.expect("read").is_some());
    assert_eq!(store.session(b"second", 2_000, 5_000).await.expect("read"), None);
    assert!(store.end_session(b"second", &by(701)).await.expect("ended"));
    assert!(!store.end_session(b"second", &by(702)).await.expect("ended"));
    for token in [b"a", b"b", b"c"] {
        store.begin_session(token, ana, 9_000, None, &by(800)).await.expect("begun");
    }
    assert_eq!(store.person(ana).await.expect("read").expect("Ana").seen, Some(800));
    let rosa = add(&store, "Rosa", &[]).await;
    let listed = store.sessions(ana, 801, 500).await.expect("read");
    assert_eq!((listed.len(), store.sessions(ana, 1_400, 500).await.expect("read").len()), (3, 0));
    let a = store.session(b"a", 801, 500).await.expect("read").expect("there").name;
    assert!(!store.end_session_named(rosa, &a, &by(801)).await.expect("not hers"));
    assert!(store.end_session_named(ana, &a, &by(801)).await.expect("ended"));
    assert_eq!(store.session(b"a", 801, 500).await.expect("read"), None);
    assert_eq!(store.end_other_sessions(ana, b"c", &by(801)).await.expect("ended"), 1);
    assert!(store.session(b"c", 801, 500).await.expect("read").is_some());
    assert_eq!(store.end_sessions(ana, &by(802)).await.expect("ended"), 1);
    assert!(store.sessions(ana, 803, 500).await.expect("read").is_empty());
}

async fn tickets_codes_and_steps_count_once(ground: &Ground) {
    let store = ground.store().await;
    let ana = add(&store, "Ana", &[]).await;
    store.add_ticket(b"one", TicketKind::Invite, ana, 10, 100).await.expect("added");
    store.add_ticket(b"two", TicketKind::Invite, ana, 11, 100).await.expect("added");
    // The later invitation ends the earlier; a ticket is good for its kind alone, and until it expires.
    for (ticket, kind, now) in
        [(b"one", TicketKind::Invite, 12), (b"two", TicketKind::Reset, 12), (b"two", TicketKind::Invite, 100)]
    {
        assert_eq!(store.use_ticket(ticket, kind, now).await.expect("used"), None);
    }
    let (left, right) = tokio::join!(
        store.use_ticket(b"two", TicketKind::Invite, 13),
        store.use_ticket(b"two", TicketKind::Invite, 13),
    );
    let got: Vec<i64> = [left, right].into_iter().filter_map(|used| used.expect("used")).collect();
    assert_eq!(got, [ana]);

    store.begin_factor(ana, b"sealed").await.expect("begun");
    assert!(!store.factor(ana).await.expect("read").expect("there").on);
    assert!(store.use_step(ana, 7).await.expect("step"));
    assert!(!store.use_step(ana, 7).await.expect("step"));
    assert!(!store.use_step(ana, 6).await.expect("step"));
    store.turn_factor_on(ana, &[b"red".to_vec(), b"blue".to_vec()], &by(20)).await.expect("on");
    // One that is on is not replaced by one that is begun.
    store.begin_factor(ana, b"other").await.expect("begun");
    let factor = store.factor(ana).await.expect("read").expect("there");
    assert_eq!((factor.on, factor.secret.as_slice()), (true, b"sealed".as_slice()));
    assert!(store.use_recovery(ana, b"red", &by(21)).await.expect("used"));
    assert!(!store.use_recovery(ana, b"red", &by(21)).await.expect("used"));
    assert_eq!(store.recovery_left(ana).await.expect("left"), 1);
    store.remove_factor(ana, &by(22)).await.expect("removed");
    assert_eq!(store.factor(ana).await.expect("read"), None);
}

async fn tries_are_counted_for_all_processes(ground: &Ground) {
    let (one, other) = (ground.store().await, ground.store().await);
    let mut counted = Vec::new();
    for store in [&one, &other, &one] {
        counted.push(store.count_attempt("in ana", 1_000, 900).await.expect("counted"));
    }
    assert_eq!(counted, [1, 2, 3]);
    assert_eq!(one.count_attempt("in rosa", 1_000, 900).await.expect("counted"), 1);
    // The next span begins anew.
    assert_eq!(one.count_attempt("in ana", 1_800, 900).await.expect("counted"), 1);
    other.forget_attempts("in ana").await.expect("forgotten");
    assert_eq!(one.count_attempt("in ana", 1_000, 900).await.expect("counted"), 1);
}

async fn tokens_end(ground: &Ground) {
    let store = ground.store().await;
    let (ana, rosa) = (add(&store, "Ana", &[]).await, add(&store, "Rosa", &[]).await);
    let id =
        store.add_token(b"secret", ana, "script", &["read", "write"], 1_000, &by(50)).await.expect("added");
    let token = store.token(b"secret", 51).await.expect("read").expect("there");
    assert_eq!(
        (token.id, token.person, token.scopes),
        (id, ana, vec!["read".to_owned(), "write".to_owned()])
    );
    assert_eq!(store.token(b"secret", 1_000).await.expect("read"), None);
    store.see_token(id, 60).await.expect("seen");
    assert_eq!(store.tokens(ana).await.expect("read")[0].used, Some(60));
    assert!(!store.revoke_token(id, rosa, &by(61)).await.expect("not hers"));
    assert!(store.revoke_token(id, ana, &by(62)).await.expect("revoked"));
    assert_eq!(store.token(b"secret", 63).await.expect("read"), None);
}

/// Each way of changing the database behind the log's back is found, and only that.
async fn the_log_misses_what_was_changed_removed_or_slipped_in(ground: &Ground) {
    let store = ground.store().await;
    let ana = add(&store, "Ana", &[("administrator", "")]).await;
    add(&store, "Rosa", &[("reporter", "XAA-MOH")]).await;
    crate::register::import(&store, "one.xlsx", &[("1", "wells")]).await;
    let before = store.verify().await.expect("verified");
    assert_eq!(before.faults, [""; 0]);
    store.give_role(ana, &role("statistician", ""), &by(70)).await.expect("given");
    assert_eq!(store.verify_since(&before.head).await.expect("verified").faults, [""; 0]);
    let acts = before.acts + 1;
    store.close().await;
    for (change, back, found) in [
        (
            "UPDATE audit SET person = 2 WHERE number = 3".to_owned(),
            "UPDATE audit SET person = 1 WHERE number = 3".to_owned(),
            "act 3 was altered",
        ),
        (
            "UPDATE audit SET at = 99 WHERE number = 2".to_owned(),
            "UPDATE audit SET at = 10 WHERE number = 2".to_owned(),
            "act 2 was altered",
        ),
        (
            "CREATE TABLE kept AS SELECT * FROM audit WHERE number = 3; DELETE FROM audit WHERE number = 3"
                .to_owned(),
            "INSERT INTO audit SELECT * FROM kept; DROP TABLE kept".to_owned(),
            "act 3 is missing",
        ),
        (
            format!(
                "CREATE TABLE kept AS SELECT * FROM audit WHERE number = {acts}; DELETE FROM audit WHERE number = {acts}"
            ),
            "INSERT INTO audit SELECT * FROM kept; DROP TABLE kept".to_owned(),
            "should end with",
        ),
        (
            "INSERT INTO membership (person, role, organisation) VALUES (2, 'administrator', '')".to_owned(),
            "DELETE FROM membership WHERE person = 2 AND role = 'administrator'".to_owned(),
            "given by no act",
        ),
        (
            "UPDATE person SET state = 'suspended' WHERE id = 1".to_owned(),
            "UPDATE person SET state = 'active' WHERE id = 1".to_owned(),
            "person 1 is suspended and should be active",
        ),
        (
            "UPDATE import SET id = 7 WHERE id = 1".to_owned(),
            "UPDATE import SET id = 1 WHERE id = 7".to_owned(),
            "import 7 is in no act",
        ),
    ] {
        ground.tamper(&change).await;
        let store = ground.store().await;
        let faults = faults(&store).await;
        assert!(faults.iter().any(|fault| fault.contains(found)), "{change}: {faults:?}");
        store.close().await;
        ground.tamper(&back).await;
        let store = ground.store().await;
        assert_eq!(self::faults(&store).await, [""; 0], "{back}");
        store.close().await;
    }
    // Somebody who puts the whole end of the log right again is betrayed by a head that was written down.
    ground
        .tamper(&format!(
            "DELETE FROM audit WHERE number >= {0}; DELETE FROM membership WHERE role = 'statistician'; \
             UPDATE head SET number = {0} - 1, chain = (SELECT chain FROM audit WHERE number = {0} - 1)",
            before.acts
        ))
        .await;
    ground.tamper("DELETE FROM import").await;
    let store = ground.store().await;
    assert_eq!(faults(&store).await, [""; 0]);
    let faults = store.verify_since(&before.head).await.expect("verified").faults;
    assert!(faults.iter().any(|fault| fault.contains("does not go on")), "{faults:?}");
}
