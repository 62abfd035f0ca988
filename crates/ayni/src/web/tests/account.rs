//! One's own account: what it takes to change what guards it.

use axum::http::StatusCode;
use ayni_store::ActFilter;

use super::browser::{Browser, PASSWORD, started};
use super::world::{World, sound, vectors};
use crate::app::desk;

const OTHER: &str = "eight alpacas climb the hill";

/// The code that an app shows.
fn app(secret: &str, now: i64) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret).unwrap();
    let totp = totp_rs::Builder::new().with_algorithm(totp_rs::Algorithm::SHA1).with_secret(secret).build();
    totp.unwrap().generate(now.unsigned_abs()).to_string()
}

async fn signed_in(world: &World) -> Browser<'_> {
    let mut browser = Browser::new(world);
    let fields = [("email", "quispe@agency.example"), ("password", PASSWORD)];
    assert_eq!(browser.send("/sign-in", "/sign-in", &fields).await.status, StatusCode::SEE_OTHER);
    browser
}

#[tokio::test]
async fn a_new_password_takes_the_old_one_and_ends_all_else() {
    let world = World::of(&vectors()).await;
    let mut browser = started(&world).await;
    let mut other = signed_in(&world).await;
    let change = |old: &'static str, new: &'static str| [("password", old), ("new", new)];
    for (fields, at) in [
        (change("wrong", OTHER), "password-password"),
        (change(PASSWORD, "short"), "password-new"),
        (change(PASSWORD, "quispe@agency.example"), "password-new"),
    ] {
        let answer = browser.send("/account", "/account/password", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        sound("/account", &answer.text);
        assert!(answer.text.contains(&format!("href=\"#{at}\"")), "{at}: {}", answer.text);
        assert!(!answer.text.contains(OTHER) && !answer.text.contains(PASSWORD), "never sent back");
    }
    let before = browser.cookie();
    let answer = browser.send("/account", "/account/password", &change(PASSWORD, OTHER)).await;
    assert_eq!(answer.header("location"), "/account?done=password");
    assert_eq!(browser.get("/account?done=password").await.status, StatusCode::OK);
    assert_eq!(
        world.get_with("/account", "cookie", &before).await.status,
        StatusCode::SEE_OTHER,
        "a fresh one"
    );
    assert_eq!(other.get("/account").await.status, StatusCode::SEE_OTHER, "the others have ended");
    // Guessing the password of who is signed in ends, too.
    let mut statuses = Vec::new();
    for _ in 0..12 {
        statuses.push(browser.send("/account", "/account/password", &change("wrong", OTHER)).await.status);
    }
    assert_eq!(statuses.last(), Some(&StatusCode::TOO_MANY_REQUESTS));
}

#[tokio::test]
async fn sessions_are_listed_and_ended() {
    let world = World::of(&vectors()).await;
    let mut browser = started(&world).await;
    let (mut one, mut two) = (signed_in(&world).await, signed_in(&world).await);
    let page = browser.get("/account/sessions").await.text;
    sound("/account/sessions", &page);
    let names: Vec<&str> =
        page.split("name=\"name\" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(names.len(), 2, "this one is not offered");
    let token = one.cookies["ayni_session"].clone();
    assert!(!page.contains(&token) && !page.contains(&browser.cookies["ayni_session"]), "no token is told");
    // Another's session is not ended by its name.
    let ticket = world.invite("luis@x.example", "Luis", "guest", "").await;
    let mut luis = Browser::joined(&world, &ticket, "Luis").await;
    for name in &names {
        luis.send("/account/sessions", "/account/sessions/end", &[("name", name)]).await;
    }
    assert_eq!(
        (one.get("/account").await.status, two.get("/account").await.status),
        (StatusCode::OK, StatusCode::OK)
    );
    browser.send("/account/sessions", "/account/sessions/end", &[("name", names[0])]).await;
    let left = [one.get("/account").await.status, two.get("/account").await.status];
    assert_eq!(left.iter().filter(|status| status.is_success()).count(), 1);
    browser.send("/account/sessions", "/account/sessions/others", &[]).await;
    assert!(
        one.get("/account").await.status.is_redirection()
            && two.get("/account").await.status.is_redirection()
    );
    assert_eq!(browser.get("/account").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_second_factor_is_set_up_shown_once_and_taken_away_with_a_code() {
    let world = World::of(&vectors()).await;
    let mut browser = started(&world).await;
    assert_eq!(
        browser.get("/account/factor/code.svg").await.status,
        StatusCode::CONFLICT,
        "nothing is begun"
    );
    let wrong = browser.send("/account/factor", "/account/factor/begin", &[("password", "wrong")]).await;
    assert!(wrong.text.contains("href=\"#begin-password\""));
    let begun = browser.send("/account/factor", "/account/factor/begin", &[("password", PASSWORD)]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER);
    let page = browser.get("/account/factor").await;
    sound("/account/factor", &page.text);
    assert_eq!(page.header("cache-control"), "no-store");
    let secret = page.text.split("<dd><bdi>").nth(1).unwrap().split('<').next().unwrap().replace(' ', "");
    let picture = browser.get("/account/factor/code.svg").await;
    assert_eq!(
        (picture.header("content-type"), picture.header("cache-control")),
        ("image/svg+xml", "no-store")
    );
    assert!(picture.text.contains("<svg"));
    assert_eq!(Browser::new(&world).get("/account/factor/code.svg").await.status, StatusCode::SEE_OTHER);

    let code = app(&secret, desk::now());
    let wrong = browser.send("/account/factor", "/account/factor/confirm", &[("code", "000000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let on = browser.send("/account/factor", "/account/factor/confirm", &[("code", &code)]).await;
    assert_eq!((on.status, on.header("cache-control")), (StatusCode::OK, "no-store"), "{}", on.text);
    sound("/account/factor/confirm", &on.text);
    let codes: Vec<&str> =
        on.text.split("<code dir=\"ltr\">").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    assert_eq!(codes.len(), 10);
    let page = browser.get("/account/factor").await.text;
    assert!(!page.contains(codes[0]) && !page.contains(&secret), "never shown again");
    assert_eq!(browser.get("/account/factor/code.svg").await.status, StatusCode::CONFLICT);

    // Signing in asks for it; a recovery code lets in once.
    let mut other = Browser::new(&world);
    let fields = [("email", "quispe@agency.example"), ("password", PASSWORD), ("then", "/imports")];
    let second = other.send("/sign-in", "/sign-in", &fields).await;
    assert_eq!(second.status, StatusCode::OK);
    assert!(!other.cookies.contains_key("ayni_session"));
    let hidden = |name: &str| super::browser::hidden(&second.text, name);
    let (token, ticket) = (hidden("token"), hidden("ticket"));
    let fields =
        [("token", token.as_str()), ("ticket", ticket.as_str()), ("then", "/imports"), ("code", codes[0])];
    assert_eq!(other.post("/second", &fields).await.header("location"), "/imports");

    // The password alone does not take it away.
    for code in ["000000", codes[0], &code] {
        let fields = [("password", PASSWORD), ("code", code)];
        let answer = browser.send("/account/factor", "/account/factor/off", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{code}");
    }
    let fields = [("password", PASSWORD), ("code", codes[1])];
    let off = browser.send("/account/factor", "/account/factor/off", &fields).await;
    assert_eq!(off.header("location"), "/account/factor?done=off", "{}", off.text);
}

#[tokio::test]
async fn a_token_is_shown_once_works_and_is_no_way_into_the_account() {
    let world = World::of(&vectors()).await;
    let mut browser = started(&world).await;
    for fields in [
        vec![("name", "x"), ("days", "9")],
        vec![("name", "x"), ("scope", "read"), ("days", "366")],
        vec![("name", "x"), ("scope", "king"), ("days", "9")],
        vec![("name", ""), ("scope", "read"), ("days", "9")],
    ] {
        let answer = browser.send("/account/tokens", "/account/tokens", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        sound("/account/tokens", &answer.text);
    }
    let fields = [("name", "Nightly"), ("scope", "read"), ("scope", "govern"), ("days", "9")];
    let made = browser.send("/account/tokens", "/account/tokens", &fields).await;
    let token = made.text.split("<code dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(token.starts_with("ayni_") && !browser.get("/account/tokens").await.text.contains(&token));
    let bearer = format!("Bearer {token}");
    assert_eq!(world.get_with("/api/v1/activities", "authorization", &bearer).await.status, StatusCode::OK);
    assert_eq!(
        world.get_with("/settings", "authorization", &bearer).await.status,
        StatusCode::OK,
        "its scope"
    );
    assert_eq!(world.get_with("/people", "authorization", &bearer).await.status, StatusCode::FORBIDDEN);
    for path in ["/account", "/account/tokens", "/account/sessions", "/account/factor"] {
        assert_eq!(
            world.get_with(path, "authorization", &bearer).await.status,
            StatusCode::BAD_REQUEST,
            "{path}"
        );
    }
    // Only its owner revokes it.
    let ticket = world.invite("luis@x.example", "Luis", "guest", "").await;
    let mut luis = Browser::joined(&world, &ticket, "Luis").await;
    luis.send("/account/tokens", "/account/tokens/revoke", &[("id", "1")]).await;
    assert_eq!(world.get_with("/api/v1/activities", "authorization", &bearer).await.status, StatusCode::OK);
    browser.send("/account/tokens", "/account/tokens/revoke", &[("id", "1")]).await;
    let after = world.get_with("/api/v1/activities", "authorization", &bearer).await;
    assert_eq!(after.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn an_address_changes_by_a_letter_to_it_and_the_old_one_is_told() {
    let world = World::of(&vectors()).await;
    let mut browser = started(&world).await;
    world.invite("luis@x.example", "Luis", "guest", "").await;
    while world.letter().await.is_some() {}
    let ask = |email: &'static str, password: &'static str| [("email", email), ("password", password)];
    let wrong = browser.send("/account", "/account/address", &ask("ana@new.example", "wrong")).await;
    assert!(wrong.text.contains("href=\"#address-password\"") && wrong.text.contains("ana@new.example"));
    // That an address is somebody's is told to nobody but who reads it.
    for email in ["luis@x.example", "ana@new.example"] {
        let answer = browser.send("/account", "/account/address", &ask(email, PASSWORD)).await;
        assert_eq!(answer.header("location"), "/account?done=address", "{email}");
    }
    assert_eq!(world.letter().await.unwrap().0, "luis@x.example");
    let (to, text) = world.letter().await.unwrap();
    assert_eq!(to, "ana@new.example");
    let link = text.split("http://node.example").nth(1).unwrap().trim().to_owned();
    let page = Browser::new(&world).get(&link).await;
    sound(&link, &page.text);
    assert_eq!(
        world.store.person(1).await.unwrap().unwrap().email,
        "quispe@agency.example",
        "looking changes nothing"
    );
    let ticket = super::browser::hidden(&page.text, "ticket");
    // The ticket is good for its own address alone.
    let other = [("ticket", ticket.as_str()), ("to", "luis@x.example")];
    let answer = browser.send(&link, "/address", &other).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [("ticket", ticket.as_str()), ("to", "ana@new.example")];
    assert_eq!(browser.send(&link, "/address", &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(world.store.person(1).await.unwrap().unwrap().email, "ana@new.example");
    assert_eq!(world.letter().await.unwrap().0, "quispe@agency.example");
    let again = browser.send(&link, "/address", &fields).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "once");
    let acts = world.store.acts(&ActFilter::default(), None, 100).await.unwrap();
    assert!(
        acts.iter().any(|act| act.act == "person-email")
            && acts.iter().all(|act| !act.detail.contains("new.example"))
    );
    let name = browser.send("/account", "/account/name", &[("name", " "), ("language", "es")]).await;
    assert!(name.text.contains("href=\"#name-name\""));
    let fields = [("name", "Ana Quispe Mamani"), ("language", "es")];
    assert_eq!(
        browser.send("/account", "/account/name", &fields).await.header("location"),
        "/account?done=name"
    );
    assert!(browser.get("/account?lang=en").await.text.contains("Ana Quispe Mamani"));
}
