//! Signing in at a provider: one that is real but for the people in front of it, and one that lies.

use axum::http::StatusCode;
use ayni_store::PersonState;
use ayni_words::LANGUAGES;

use super::browser::{Browser, PASSWORD, hidden, set, started};
use super::world::{Answer, World, sound};
use crate::app::desk::By;
use crate::app::provider;

mod fake;

use fake::{Fake, Says};

async fn world(fake: &Fake) -> World {
    let provider = provider::Provider::new(&fake.issuer, "ayni", Some("s3cret"), Some("Gov <ID>")).unwrap();
    World::with(Some(provider)).await
}

/// Goes to the provider and says there who it is; the address that the provider sends the browser back to.
async fn away(browser: &mut Browser<'_>, fake: &Fake, says: Says, then: &str) -> String {
    let answer = browser.get(&format!("/sign-in/provider?then={then}")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    fake.sign_in(answer.header("location"), says)
}

/// The whole way.
async fn through(browser: &mut Browser<'_>, fake: &Fake, says: Says) -> Answer {
    let back = away(browser, fake, says, "%2Factivities").await;
    browser.get(&back).await
}

#[tokio::test]
async fn who_is_invited_signs_in_by_a_verified_address_and_then_by_their_account() {
    let fake = Fake::start().await;
    let world = world(&fake).await;
    started(&world).await;
    world.invite("Luis@Health.example", "Luis", "reporter", "XAA-MOH").await;
    for language in LANGUAGES {
        let page = world.get_with("/sign-in?then=/imports", "accept-language", language).await.text;
        sound("/sign-in", &page);
        assert!(
            page.contains("Gov &lt;ID&gt;") && page.contains("&#x2f;sign-in&#x2f;provider?then=%2Fimports")
        );
    }
    let mut browser = Browser::new(&world);
    // Somebody has put a session of theirs into the browser.
    let planted = {
        let mut other = Browser::new(&world);
        let fields = [("email", "quispe@agency.example"), ("password", PASSWORD)];
        other.send("/sign-in", "/sign-in", &fields).await;
        other.cookies["ayni_session"].clone()
    };
    browser.cookies.insert("ayni_session".to_owned(), planted.clone());
    let answer = through(&mut browser, &fake, Says::default()).await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (StatusCode::SEE_OTHER, "/activities"),
        "{}",
        answer.text
    );
    let session = set(&answer, "ayni_session").unwrap();
    assert_ne!(session, planted);
    let old = world.get_with("/account", "cookie", &format!("ayni_session={planted}")).await;
    assert_eq!(old.status, StatusCode::SEE_OTHER, "what the browser had before is worth nothing");
    assert!(browser.get("/account").await.text.contains("Luis"));
    assert_eq!(world.store.person(2).await.unwrap().unwrap().state, PersonState::Active);
    // The account there is known from now on, whatever its address is called.
    let mut later = Browser::new(&world);
    let says = Says { email: Some("luis@elsewhere.example"), verified: None, ..Says::default() };
    assert_eq!(through(&mut later, &fake, says).await.header("location"), "/activities");
    assert!(later.get("/account").await.text.contains("Luis"));
    // Another account with the same address is another person: addresses are given on.
    let says = Says { subject: "somebody-new", ..Says::default() };
    refused(&world, &fake, says, "not known on the node").await;
    // Who is suspended does not come in by this door either.
    world.store.set_person_state(2, PersonState::Suspended, &world.desk().stamp(&By::Machine)).await.unwrap();
    refused(&world, &fake, Says::default(), "not known on the node").await;
    assert_eq!(world.store.verify().await.unwrap().faults, [""; 0]);
}

/// Goes the whole way and is refused, in these words and without a session.
async fn refused(world: &World, fake: &Fake, says: Says, words: &str) {
    let mut browser = Browser::new(world);
    let people = world.store.people().await.unwrap().len();
    let told = format!("{says:?}");
    let answer = through(&mut browser, fake, says).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{told} {}", answer.text);
    sound("/sign-in/provider/back", &answer.text);
    assert!(answer.text.contains(words), "{told} {}", answer.text);
    assert!(!browser.cookies.contains_key("ayni_session"), "{told}");
    assert_eq!(world.store.people().await.unwrap().len(), people, "nobody is made");
}

#[tokio::test]
async fn what_a_provider_says_wrongly_lets_nobody_in() {
    let fake = Fake::start().await;
    let world = world(&fake).await;
    started(&world).await;
    world.invite("luis@health.example", "Luis", "reporter", "XAA-MOH").await;
    let says = Says::default;
    let wrong = "did not succeed";
    for says in [
        Says { nonce: Some("another"), ..says() },
        Says { nonce: Some(""), ..says() },
        Says { audience: Some("another-client"), ..says() },
        Says { issuer: Some("https://evil.example"), ..says() },
        Says { lasts: -10, ..says() },
        Says { key: "other", ..says() },
        Says { key: "none", ..says() },
        Says { key: "secret", ..says() },
        Says { broken: true, ..says() },
        Says { token: false, ..says() },
        // Another's code, with which the browser's own proof does not go.
        Says { stolen: true, ..says() },
    ] {
        refused(&world, &fake, says, wrong).await;
    }
    let unknown = "not known on the node";
    for says in [
        Says { verified: Some(false), ..says() },
        Says { verified: None, ..says() },
        Says { email: None, ..says() },
        Says { email: Some("nobody@health.example"), subject: "nobody", ..says() },
        Says { email: Some("luis@health.example, quispe@agency.example"), ..says() },
    ] {
        refused(&world, &fake, says, unknown).await;
    }
    assert_eq!(world.store.person(2).await.unwrap().unwrap().state, PersonState::Invited);
    // A provider that has taken a new key is asked for it.
    fake.rotate();
    let mut browser = Browser::new(&world);
    assert_eq!(
        through(&mut browser, &fake, Says { key: "other", ..says() }).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn only_the_browser_that_left_comes_back_and_once() {
    let fake = Fake::start().await;
    let world = world(&fake).await;
    started(&world).await;
    world.invite("luis@health.example", "Luis", "reporter", "XAA-MOH").await;
    let again = "finished or left before";
    let check = async |browser: &mut Browser<'_>, address: &str, words: &str| {
        let answer = browser.get(address).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{address}");
        assert!(answer.text.contains(words), "{address} {}", answer.text);
        assert!(set(&answer, "ayni_session").is_none(), "{address}");
    };
    // Another browser, to which somebody sends the address: it would be signed in as them.
    let mut attacker = Browser::new(&world);
    let address = away(&mut attacker, &fake, Says::default(), "").await;
    check(&mut Browser::new(&world), &address, again).await;
    let mut victim = Browser::new(&world);
    away(&mut victim, &fake, Says::default(), "").await;
    check(&mut victim, &address, again).await;
    // Its own answer comes once.
    let mut browser = Browser::new(&world);
    let address = away(&mut browser, &fake, Says::default(), "").await;
    let cookie = browser.cookie();
    assert_eq!(browser.get(&address).await.status, StatusCode::SEE_OTHER);
    let replayed = world.get_with(&address, "cookie", &cookie).await;
    assert_eq!(replayed.status, StatusCode::CONFLICT);
    assert!(set(&replayed, "ayni_session").is_none());
    // The provider says that somebody does not want to; or another provider answers.
    for (says, words) in [
        (Says { error: true, ..Says::default() }, "did not succeed"),
        (Says { names_itself: Some("https://evil.example"), ..Says::default() }, "did not succeed"),
        (Says { names_itself: Some(""), ..Says::default() }, "did not succeed"),
    ] {
        let mut browser = Browser::new(&world);
        let address = away(&mut browser, &fake, says, "").await;
        check(&mut browser, &address, words).await;
    }
    for address in
        ["/sign-in/provider/back", "/sign-in/provider/back?code=x&state=y", "/sign-in/provider/back?%00"]
    {
        check(&mut Browser::new(&world), address, again).await;
    }
    // Only to a page of the node.
    let mut browser = Browser::new(&world);
    let address = away(&mut browser, &fake, Says::default(), "%2F%2Fevil.example").await;
    assert_eq!(browser.get(&address).await.header("location"), "/");
    // A node without a provider has none of this.
    let plain = World::empty().await;
    assert_eq!(plain.get("/sign-in/provider").await.status, StatusCode::CONFLICT);
    assert_eq!(plain.get("/sign-in/provider/back?code=x").await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn the_nodes_second_factor_is_asked_for_unless_the_provider_is_trusted() {
    let fake = Fake::start().await;
    let world = world(&fake).await;
    let mut admin = started(&world).await;
    let ticket = world.invite("luis@health.example", "Luis", "reporter", "XAA-MOH").await;
    Browser::joined(&world, &ticket, "Luis").await;
    let stamp = world.desk().stamp(&By::Machine);
    world.store.begin_factor(2, b"sealed").await.unwrap();
    world.store.turn_factor_on(2, &[b"abc".to_vec()], &stamp).await.unwrap();
    let mut browser = Browser::new(&world);
    let second = through(&mut browser, &fake, Says::default()).await;
    assert_eq!(second.status, StatusCode::OK);
    assert!(second.text.contains("name=\"ticket\"") && !browser.cookies.contains_key("ayni_session"));
    let fields = [("name", "Agency"), ("languages", "en"), ("enough", "yes")];
    assert_eq!(admin.send("/settings", "/settings", &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(through(&mut browser, &fake, Says::default()).await.header("location"), "/activities");
    // The administrator sees how it is set, and asks whether it answers.
    let page = admin.get("/settings").await.text;
    assert!(page.contains("Gov &lt;ID&gt;") && page.contains("&#x2f;sign-in&#x2f;provider&#x2f;back"));
    let answer = admin.send("/settings", "/settings/provider", &[]).await;
    assert_eq!(answer.header("location"), "/settings?done=provider");
    fake.stop();
    let answer = admin.send("/settings", "/settings/provider", &[]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("cannot be asked now"));
}

#[tokio::test]
async fn an_account_is_tied_by_its_owner_with_the_password_and_untied() {
    let fake = Fake::start().await;
    let world = world(&fake).await;
    let mut admin = started(&world).await;
    let ticket = world.invite("luis@health.example", "Luis", "guest", "").await;
    let mut luis = Browser::joined(&world, &ticket, "Luis").await;
    let own = || Says { subject: "quispe-77", email: Some("private@mail.example"), ..Says::default() };
    refused(&world, &fake, own(), "not known on the node").await;
    let wrong = admin.send("/account", "/account/provider", &[("password", "wrong")]).await;
    assert!(wrong.text.contains("href=\"#provider-password\""), "{}", wrong.text);
    let tie = async |browser: &mut Browser<'_>, says: Says| {
        let page = browser.send("/account", "/account/provider", &[("password", PASSWORD)]).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        sound("/account/provider", &page.text);
        let link = page.text.split("href=\"").filter_map(|rest| rest.split('"').next());
        let link = link.map(|href| href.replace("&#x2f;", "/").replace("&amp;", "&"));
        let link = link.filter(|href| href.starts_with(&fake.issuer)).last().expect("a link to the provider");
        fake.sign_in(&link, says)
    };
    // Somebody else's browser, or one that is signed out meanwhile, ties nothing.
    let address = tie(&mut admin, own()).await;
    assert_eq!(luis.get(&address).await.status, StatusCode::CONFLICT);
    let address = tie(&mut admin, own()).await;
    let session = admin.cookies.remove("ayni_session").unwrap();
    assert_eq!(admin.get(&address).await.status, StatusCode::CONFLICT);
    admin.cookies.insert("ayni_session".to_owned(), session);
    assert_eq!(world.store.identities(1).await.unwrap(), []);

    let address = tie(&mut admin, own()).await;
    let answer = admin.get(&address).await;
    assert_eq!(answer.header("location"), "/account?done=tied", "{}", answer.text);
    let mut browser = Browser::new(&world);
    assert_eq!(through(&mut browser, &fake, own()).await.header("location"), "/activities");
    assert!(browser.get("/account").await.text.contains("A. Quispe"));
    // It is nobody else's then.
    let address = tie(&mut luis, own()).await;
    let taken = luis.get(&address).await;
    assert_eq!(taken.status, StatusCode::CONFLICT);
    assert!(taken.text.contains("tied to somebody else"));
    let page = admin.get("/account").await.text;
    assert!(page.contains("/account/provider/untie") || page.contains("&#x2f;untie"), "{page}");
    let answer = admin.send("/account", "/account/provider/untie", &[("password", "wrong")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = admin.send("/account", "/account/provider/untie", &[("password", PASSWORD)]).await;
    assert_eq!(answer.header("location"), "/account?done=untied");
    refused(&world, &fake, own(), "not known on the node").await;
    assert!(!hidden(&admin.get("/account").await.text, "token").is_empty());
}
