use ayni_core::rights::Scope;
use ayni_store::{Place, Store};

use super::*;
use crate::app::desk::{actor, chance};
use crate::app::secrets::Secrets;
use crate::app::session::SignedIn;
use crate::app::{Kit, factor, jobs, session};

/// A node of its own, with a clock that the test sets.
struct Node {
    folder: tempfile::TempDir,
    kit: Kit,
    store: Store,
    secrets: Secrets,
}

const NOW: i64 = 1_767_225_600;
const NODE: &str = "https://ayni.example.org";
const PASSWORD: &str = "quinua y papa 1982";

impl Node {
    async fn new() -> Node {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::File(folder.path().join("ayni.db"));
        let day = "2026-01-01".parse().unwrap();
        let kit = Kit::load(place.clone(), None, "en", day, true).unwrap_or_else(|_| panic!("no kit"));
        let store = Store::open(&place, true).await.unwrap();
        Node { folder, kit, store, secrets: Secrets::of(&[9; 32]) }
    }

    fn at(&self, now: i64) -> Desk<'_> {
        Desk { kit: &self.kit, store: &self.store, secrets: &self.secrets, now, chance: &chance }
    }

    /// Somebody who has accepted, with these roles.
    async fn person(&self, name: &str, roles: &[(Role, &str)]) -> (i64, By) {
        let desk = self.at(NOW);
        let roles: Vec<(Role, String)> = roles.iter().map(|(role, of)| (*role, (*of).to_owned())).collect();
        let email = format!("{name}@example.org");
        let wanted = Invitation { email: &email, name, language: "es", roles: &roles };
        let invited = invite(&desk, &By::Machine, &wanted, NODE).await.unwrap();
        session::accept(&desk, &invited.ticket, name, PASSWORD, None).await.unwrap();
        (invited.person, self.by(invited.person).await)
    }

    async fn by(&self, id: i64) -> By {
        By::Person(actor(&self.store.person(id).await.unwrap().unwrap(), None))
    }

    async fn sign_in(&self, email: &str, password: &str, now: i64) -> Result<SignedIn, Refusal> {
        session::sign_in(&self.at(now), email, password, "192.0.2.1", None).await
    }
}

#[track_caller]
fn refused<T: std::fmt::Debug>(done: Result<T, Refusal>, key: &str) {
    match done {
        Err(refusal) => assert_eq!(refusal.code(), key),
        Ok(done) => panic!("{done:?} and not {key}"),
    }
}

fn token(signed_in: SignedIn) -> String {
    match signed_in {
        SignedIn::Session { token, .. } => token,
        SignedIn::Second { .. } => panic!("a second factor is asked for"),
    }
}

#[tokio::test]
async fn nobody_gives_themselves_or_others_more_than_they_may() {
    let node = Node::new().await;
    let (_, admin) = node.person("ana", &[(Role::Administrator, "")]).await;
    let (rosa, coordinator) = node.person("rosa", &[(Role::Coordinator, "XAA-MOH")]).await;
    let (luis, reporter) = node.person("luis", &[(Role::Reporter, "XAA-MOH")]).await;
    let (mia, _) = node.person("mia", &[(Role::Reporter, "XAA-MOT")]).await;
    let desk = node.at(NOW + 1);
    for (id, name, whole) in
        [("XAA-MOH", "Health", ""), ("WARDS", "Wards", "XAA-MOH"), ("XAA-MOT", "Roads", "")]
    {
        let organisation = Organisation { id: id.into(), name: name.into(), whole: whole.into() };
        organise(&desk, &admin, &organisation).await.unwrap();
    }
    // Upwards, for oneself and for others.
    refused(give(&desk, &coordinator, rosa, Role::Administrator, "").await, "rights-role");
    refused(give(&desk, &coordinator, rosa, Role::Coordinator, "XAA-MOT").await, "rights-role");
    refused(give(&desk, &reporter, luis, Role::Reviewer, "XAA-MOH").await, "rights-role");
    // Sideways.
    refused(give(&desk, &coordinator, luis, Role::Reviewer, "XAA-MOT").await, "rights-organisation");
    refused(give(&desk, &coordinator, luis, Role::Reviewer, "").await, "rights-organisation");
    refused(suspend(&desk, &coordinator, mia).await, "rights-organisation");
    let wrong = HandOver { from: mia, to: luis, ..HandOver::default() };
    refused(hand_over(&desk, &coordinator, &wrong, NODE).await, "people-no-person");
    // Who may only invite reporters does not take an administrator along.
    let roles = [(Role::Reporter, "XAA-MOH".to_owned()), (Role::Administrator, String::new())];
    let wanted = Invitation { email: "new@example.org", name: "New", language: "en", roles: &roles };
    refused(invite(&desk, &coordinator, &wanted, NODE).await, "rights-role");
    refused(suspend(&desk, &coordinator, 1).await, "rights-role");
    refused(suspend(&desk, &admin, 1).await, "people-oneself");
    // A ministry's parts are the ministry's; the ministry is not its part's.
    assert!(give(&desk, &coordinator, luis, Role::Reviewer, "WARDS").await.unwrap());
    give(&desk, &admin, rosa, Role::Coordinator, "XAA-MOH").await.unwrap();
    let part = Organisation { id: "XAA-MOT".into(), name: "Mine".into(), whole: "XAA-MOH".into() };
    refused(organise(&desk, &coordinator, &part).await, "rights-organisation");
    // Each sees their own people.
    let names = |people: Vec<Person>| people.into_iter().map(|person| person.name).collect::<Vec<_>>();
    assert_eq!(names(list(&desk, &admin).await.unwrap()).len(), 4);
    assert_eq!(names(list(&desk, &coordinator).await.unwrap()), ["rosa", "luis"]);
    assert_eq!(names(list(&desk, &reporter).await.unwrap()), ["luis"]);
    // A focal point changes: what is handed over is gone with the one and there with the other.
    give(&desk, &admin, luis, Role::Statistician, "").await.unwrap();
    let wanted = HandOver { from: luis, to: rosa, organisation: Some("XAA-MOH"), ..HandOver::default() };
    let moved = hand_over(&desk, &coordinator, &wanted, NODE).await.unwrap();
    assert_eq!(moved.kept, [line(Role::Statistician, "")]);
    assert_eq!(moved.roles, [line(Role::Reporter, "XAA-MOH"), line(Role::Reviewer, "WARDS")]);
    let luis = known(&desk, luis).await.unwrap();
    assert_eq!(luis.memberships, [line(Role::Statistician, "")]);
    assert_eq!(node.store.verify().await.unwrap().faults, [""; 0]);
}

#[tokio::test]
async fn sign_in_does_not_tell_who_is_known_and_stops_who_tries_too_often() {
    let node = Node::new().await;
    let (id, _) = node.person("ana", &[(Role::Administrator, "")]).await;
    let roles = [(Role::Reporter, "XAA-MOH".to_owned())];
    let wanted = Invitation { email: "new@example.org", name: "New", language: "en", roles: &roles };
    invite(&node.at(NOW), &By::Machine, &wanted, NODE).await.unwrap();
    for (email, password) in [
        ("ana@example.org", "another password"),
        ("nobody@example.org", PASSWORD),
        ("new@example.org", PASSWORD),
        ("no address", PASSWORD),
        ("", ""),
    ] {
        refused(node.sign_in(email, password, NOW).await, "people-wrong-sign-in");
    }
    // However the address is written; a right password forgets the wrong ones before.
    token(node.sign_in(" ANA@Example.org ", PASSWORD, NOW).await.unwrap());
    for _ in 0..10 {
        refused(node.sign_in("ana@example.org", "wrong", NOW).await, "people-wrong-sign-in");
    }
    refused(node.sign_in("ana@example.org", PASSWORD, NOW).await, "people-too-often");
    refused(node.sign_in("nobody@example.org", "wrong", NOW).await, "people-wrong-sign-in");
    token(node.sign_in("ana@example.org", PASSWORD, NOW + 900).await.unwrap());

    node.person("rosa", &[(Role::Administrator, "")]).await;
    node.store.set_person_state(id, PersonState::Suspended, &node.at(NOW).stamp(&By::Machine)).await.unwrap();
    refused(node.sign_in("ana@example.org", PASSWORD, NOW + 1_800).await, "people-wrong-sign-in");
}

#[tokio::test]
async fn a_session_begins_anew_with_each_sign_in_and_ends() {
    let node = Node::new().await;
    let (id, by) = node.person("ana", &[(Role::Administrator, "")]).await;
    let planted = token(node.sign_in("ana@example.org", PASSWORD, NOW).await.unwrap());
    let desk = node.at(NOW + 10);
    let fresh = session::sign_in(&desk, "ana@example.org", PASSWORD, "192.0.2.1", Some(&planted)).await;
    let fresh = token(fresh.unwrap());
    assert!(session::current(&desk, &planted).await.unwrap().is_none(), "fixed before the sign-in");
    let (person, who, _) = session::current(&desk, &fresh).await.unwrap().unwrap();
    assert_eq!((person.id, who.person()), (id, Some(id)));
    for (after, there) in
        [(session::IDLE - 1, true), (session::IDLE * 2 - 10, true), (session::IDLE * 4, false)]
    {
        let found = session::current(&node.at(NOW + 10 + after), &fresh).await.unwrap();
        assert_eq!(found.is_some(), there, "{after}");
    }
    // A new password ends what was begun with the old one, and begins one session.
    let other = token(node.sign_in("ana@example.org", PASSWORD, NOW + 20).await.unwrap());
    let desk = node.at(NOW + 30);
    refused(session::change_password(&desk, &by, "wrong", "llama alpaca 77").await, "people-wrong-password");
    refused(session::change_password(&desk, &by, PASSWORD, "short").await, "people-weak-password");
    let newest = token(session::change_password(&desk, &by, PASSWORD, "llama alpaca 77").await.unwrap());
    assert!(session::current(&desk, &other).await.unwrap().is_none());
    assert!(session::current(&desk, &newest).await.unwrap().is_some());
    session::sign_out(&desk, &by, &newest).await.unwrap();
    assert!(session::current(&desk, &newest).await.unwrap().is_none());
}

#[tokio::test]
async fn a_second_factor_is_asked_for_counts_each_code_once_and_has_recovery_codes() {
    let node = Node::new().await;
    let (id, by) = node.person("ana", &[(Role::Administrator, "")]).await;
    let app = |secret: &str, now: i64| {
        let secret = totp_rs::Secret::try_from_base32(secret).unwrap();
        let totp =
            totp_rs::Builder::new().with_algorithm(totp_rs::Algorithm::SHA1).with_secret(secret).build();
        totp.unwrap().generate(now.unsigned_abs()).to_string()
    };
    refused(factor::begin(&node.at(NOW), &by, "wrong").await, "people-wrong-password");
    let begun = factor::begin(&node.at(NOW), &by, PASSWORD).await.unwrap();
    assert!(begun.address.starts_with("otpauth://totp/") && begun.address.contains(&begun.secret));
    // Begun is not on: who does not finish is not locked out.
    token(node.sign_in("ana@example.org", PASSWORD, NOW).await.unwrap());
    refused(factor::confirm(&node.at(NOW), &by, "000000").await, "people-wrong-code");
    let codes = factor::confirm(&node.at(NOW), &by, &app(&begun.secret, NOW)).await.unwrap();
    assert_eq!(codes.iter().collect::<std::collections::BTreeSet<_>>().len(), 10);
    // Nothing of it stands in the database as it is.
    let sealed = node.store.factor(id).await.unwrap().unwrap().secret;
    assert!(!sealed.windows(6).any(|part| begun.secret.as_bytes().starts_with(part)));

    let second = |now: i64, code: String| {
        let node = &node;
        async move {
            let SignedIn::Second { ticket } = node.sign_in("ana@example.org", PASSWORD, now).await.unwrap()
            else {
                panic!("no second factor");
            };
            (session::second(&node.at(now), &ticket, &code, None).await, ticket)
        }
    };
    // The code that turned it on counted already.
    refused(second(NOW, app(&begun.secret, NOW)).await.0, "people-wrong-code");
    let later = NOW + 60;
    let (done, ticket) = second(later, app(&begun.secret, later)).await;
    token(done.unwrap());
    refused(session::second(&node.at(later), &ticket, &codes[0], None).await, "people-sign-in-again");
    let spoken = codes[0].replace('-', " ").to_uppercase();
    token(second(later, spoken).await.0.unwrap());
    refused(second(later, codes[0].clone()).await.0, "people-wrong-code");
    assert_eq!(node.store.recovery_left(id).await.unwrap(), 9);
    // Guessing ends after five.
    let mut ended = false;
    for guess in 0..6 {
        ended |= second(later, format!("00000{guess}")).await.0.unwrap_err().code() == "people-too-often";
    }
    assert!(ended);
    // Who has lost the app and the codes is let in by who may give all their roles, and only by them.
    let (_, reporter) = node.person("luis", &[(Role::Reporter, "")]).await;
    refused(unlock(&node.at(later), &reporter, id).await, "rights-role");
    let moved = Node { secrets: Secrets::of(&[1; 32]), ..node };
    let SignedIn::Second { ticket } = moved.sign_in("ana@example.org", PASSWORD, NOW + 5_000).await.unwrap()
    else {
        panic!("no second factor");
    };
    refused(session::second(&moved.at(NOW + 5_000), &ticket, "123456", None).await, "people-other-secret");
    unlock(&moved.at(NOW + 5_000), &By::Machine, id).await.unwrap();
    token(moved.sign_in("ana@example.org", PASSWORD, NOW + 5_000).await.unwrap());
}

#[tokio::test]
async fn letters_carry_tickets_that_work_once_and_not_for_long() {
    let node = Node::new().await;
    let invited = first(&node.at(NOW), "ana@example.org", "Ana", "ar", NODE).await.unwrap();
    refused(first(&node.at(NOW), "rosa@example.org", "Rosa", "en", NODE).await, "people-not-first");
    let late = node.at(NOW + 8 * 86_400);
    refused(session::accept(&late, &invited.ticket, "Ana", PASSWORD, None).await, "people-ticket-gone");
    let again = invite_again(&late, &By::Machine, invited.person, NODE).await.unwrap();
    refused(
        session::accept(&late, &again.ticket, "Ana", "aaaaaaaaaaaaaa", None).await,
        "people-weak-password",
    );
    token(session::accept(&late, &again.ticket, "Ana Quispe", PASSWORD, None).await.unwrap());
    refused(session::accept(&late, &again.ticket, "Ana", PASSWORD, None).await, "people-ticket-gone");
    assert_eq!(node.store.person(invited.person).await.unwrap().unwrap().name, "Ana Quispe");

    // A forgotten password: the same for who is known and who is not; only one of them gets a letter.
    let post = mail::Post::folder(node.folder.path().join("mail"), "Ayni <ayni@example.org>").unwrap();
    assert_eq!(post.send_due(&late).await.unwrap(), 2);
    for email in ["ana@example.org", "nobody@example.org"] {
        session::forgotten(&late, email, "192.0.2.1", NODE).await.unwrap();
    }
    let mut ran = 0;
    while jobs::run_one(
        &node.store,
        "one",
        || NOW + 8 * 86_400,
        |held| {
            let late = &late;
            async move { session::answer_forgotten(late, &held.job.body).await.map(|()| String::new()) }
        },
    )
    .await
    .unwrap()
    {
        ran += 1;
    }
    assert_eq!((ran, post.send_due(&late).await.unwrap()), (2, 1));
    let letter = std::fs::read_to_string(node.folder.path().join("mail/3.eml")).unwrap();
    assert!(letter.contains("To: ana@example.org") && letter.contains("<ayni@example.org>"), "{letter}");
    for strange in ["ana@example.org\r\nBcc: all@example.org", "ana@example.org, b@example.org", "<ana>"] {
        refused(mail::folded(strange), "people-bad-address");
    }
}

#[tokio::test]
async fn a_token_allows_its_scopes_and_no_more_than_the_person_may() {
    let node = Node::new().await;
    let (id, by) = node.person("ana", &[(Role::Reporter, "XAA-MOH")]).await;
    let desk = node.at(NOW);
    refused(session::make_token(&desk, &by, "script", &[], 10).await, "people-bad-token");
    refused(session::make_token(&desk, &by, "script", &[Scope::Read], 4_000).await, "people-bad-token");
    let scopes = [Scope::Read, Scope::Release];
    let (number, token) = session::make_token(&desk, &by, "script", &scopes, 10).await.unwrap();
    let (person, program) = session::by_token(&desk, &token).await.unwrap().unwrap();
    assert_eq!(person.id, id);
    desk.may_in(&program, Act::See, "XAA-MOH").await.unwrap();
    refused(desk.may_in(&program, Act::Enter, "XAA-MOH").await, "rights-scope");
    refused(desk.may_in(&program, Act::Release, "").await, "rights-role");
    refused(session::make_token(&desk, &program, "more", &scopes, 10).await, "rights-scope");
    assert!(session::by_token(&node.at(NOW + 10 * 86_400), &token).await.unwrap().is_none());
    node.store.revoke_token(number, id, &desk.stamp(&by)).await.unwrap();
    assert!(session::by_token(&desk, &token).await.unwrap().is_none());
}

#[tokio::test]
async fn a_job_that_fails_for_now_is_tried_again_and_one_that_always_dies_ends() {
    let node = Node::new().await;
    let id = node.store.add_job("x", "", None, NOW, NOW).await.unwrap();
    let away = || async { Err(Refusal::refused("database-away", [])) };
    assert!(jobs::run_one(&node.store, "one", || NOW, |_| away()).await.unwrap());
    assert!(!jobs::run_one(&node.store, "one", || NOW, |_| away()).await.unwrap(), "not due yet");
    let refuses = || async { Err(Refusal::refused("app-no-file", [])) };
    assert!(jobs::run_one(&node.store, "one", || NOW + 30, |_| refuses()).await.unwrap());
    let job = node.store.job(id).await.unwrap().unwrap();
    assert_eq!((job.state, job.outcome.as_str()), (ayni_store::JobState::Failed, "app-no-file"));

    // One that takes its process with it: begun five times, then given up without being begun again.
    let id = node.store.add_job("y", "", None, NOW, NOW).await.unwrap();
    for time in 0..5 {
        let taken = node.store.take_job("killed", NOW + time * 200, jobs::LEASE).await.unwrap();
        assert_eq!(taken.unwrap().id, id);
    }
    let begun = |_| async { Ok("begun once more".to_owned()) };
    assert!(jobs::run_one(&node.store, "one", || NOW + 2_000, begun).await.unwrap());
    assert_eq!(node.store.job(id).await.unwrap().unwrap().outcome, "died");
}

/// An address that nobody has takes as long to refuse as a wrong password: both are one hash.
#[tokio::test]
async fn sign_in_takes_as_long_for_who_is_not_known() {
    let node = Node::new().await;
    node.person("ana", &[(Role::Administrator, "")]).await;
    let mut least = [std::time::Duration::MAX; 2];
    for _ in 0..4 {
        for (least, email) in least.iter_mut().zip(["ana@example.org", "nobody@example.org"]) {
            let begun = std::time::Instant::now();
            refused(node.sign_in(email, "not the password", NOW).await, "people-wrong-sign-in");
            *least = begun.elapsed().min(*least);
        }
    }
    let [known, unknown] = least;
    assert!(known < unknown * 3 && unknown < known * 3, "{known:?} {unknown:?}");
}
