//! The first start, signing in and out, and who sees what.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use super::browser::{Browser, PASSWORD, encoded, hidden, started};
use super::world::{World, listed, sound, vectors};

#[tokio::test]
async fn the_first_start_makes_the_node_and_closes_its_door() {
    let world = World::of(&vectors()).await;
    assert_eq!(world.get("/").await.status, StatusCode::OK, "nobody works on it yet");
    let mut stranger = Browser::new(&world);
    let fields = [
        ("country", "XAA"),
        ("office", "X"),
        ("languages", "en"),
        ("name", "X"),
        ("email", "x@x.example"),
        ("password", PASSWORD),
    ];
    let mut all = fields.to_vec();
    all.push(("key", "0000"));
    let answer = stranger.send("/start?key=0000", "/start", &all).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "without the key nobody takes a node");
    sound("/start", &answer.text);

    let mut browser = started(&world).await;
    for path in [
        "/",
        "/activities",
        "/activity?id=P-2023-044",
        "/imports/1",
        "/measurements",
        "/countries/MWI",
        "/nothing",
    ] {
        let answer = world.get(path).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        assert!(answer.header("location").starts_with("/sign-in?then="), "{path}");
        assert_ne!(browser.get(path).await.status, StatusCode::SEE_OTHER, "{path}");
    }
    assert_eq!(world.get("/api/v1/activities").await.status, StatusCode::UNAUTHORIZED);
    for path in ["/health", "/ready", "/sign-in", "/forgotten"] {
        assert_eq!(world.get(path).await.status, StatusCode::OK, "{path}");
    }
    let again = stranger
        .send(
            "/start",
            "/start",
            &[
                ("key", world.start_key.as_str()),
                ("country", "XAA"),
                ("office", "X"),
                ("name", "X"),
                ("language", "en"),
                ("email", "x@x.example"),
                ("password", PASSWORD),
            ],
        )
        .await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "a node is started once");
}

#[tokio::test]
async fn a_session_is_fresh_and_ends_when_it_is_told_to() {
    let world = World::of(&vectors()).await;
    started(&world).await;
    let mut browser = Browser::new(&world);
    // Somebody has put a cookie of theirs into the browser.
    browser.cookies.insert("ayni_session".to_owned(), "f".repeat(64));
    let fields = [("email", "Quispe@Agency.example"), ("password", PASSWORD), ("then", "/imports?x=1")];
    let answer = browser.send("/sign-in?then=%2Fimports", "/sign-in", &fields).await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (StatusCode::SEE_OTHER, "/imports?x=1"),
        "{}",
        answer.text
    );
    let cookie = answer.headers.get_all("set-cookie").iter().find_map(|value| {
        let text = value.to_str().unwrap();
        text.starts_with("ayni_session=").then(|| text.to_owned())
    });
    let cookie = cookie.unwrap();
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && !cookie.contains(&"f".repeat(64))
    );
    let page = browser.get("/").await;
    assert!(page.text.contains("A. Quispe"));
    let token = hidden(&page.text, "token");
    let signed_in = browser.cookie();
    let answer = browser.post("/sign-out", &[("token", &token)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let old = world.get_with("/", "cookie", &signed_in).await;
    assert_eq!(old.status, StatusCode::SEE_OTHER, "the cookie is worth nothing after");
}

#[tokio::test]
async fn who_is_not_known_learns_nothing() {
    let world = World::of(&vectors()).await;
    started(&world).await;
    let mut texts = std::collections::BTreeSet::new();
    for (email, password) in [
        ("quispe@agency.example", "not the password"),
        ("nobody@agency.example", PASSWORD),
        ("' OR 1=1 --", PASSWORD),
        ("", ""),
    ] {
        let mut browser = Browser::new(&world);
        let answer = browser.send("/sign-in", "/sign-in", &[("email", email), ("password", password)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        sound("/sign-in", &answer.text);
        let alert = answer.text.split("role=\"alert\"").nth(1).unwrap().split("</div>").next().unwrap();
        texts.insert(alert.to_owned());
        assert!(!answer.text.contains(PASSWORD), "a password is never sent back");
    }
    assert_eq!(texts.len(), 1, "{texts:?}");
    let mut browser = Browser::new(&world);
    let known = browser.send("/forgotten", "/forgotten", &[("email", "quispe@agency.example")]).await;
    let unknown = browser.send("/forgotten", "/forgotten", &[("email", "nobody@agency.example")]).await;
    assert_eq!((known.status, known.text), (unknown.status, unknown.text));
}

#[tokio::test]
async fn a_form_from_elsewhere_is_refused() {
    let world = World::of(&vectors()).await;
    started(&world).await;
    let mut browser = Browser::new(&world);
    let token = hidden(&browser.get("/sign-in").await.text, "token");
    let fields = [("email", "quispe@agency.example"), ("password", PASSWORD)];
    assert_eq!(browser.post("/sign-in", &fields).await.status, StatusCode::FORBIDDEN, "no token");
    let other = "0".repeat(64);
    let wrong = [fields[0], fields[1], ("token", other.as_str())];
    assert_eq!(browser.post("/sign-in", &wrong).await.status, StatusCode::FORBIDDEN, "another token");
    let body = encoded(&[fields[0], fields[1], ("token", token.as_str())]);
    let request = |cookie: String, origin: &str| {
        Request::post("/sign-in")
            .header("cookie", cookie)
            .header("host", "node.example")
            .header("origin", origin)
            .body(Body::from(body.clone()))
            .unwrap()
    };
    let answer = world.ask(request(browser.cookie(), "https://evil.example")).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "another site");
    let answer = world.ask(request("ayni_form=".to_owned() + &"1".repeat(64), "https://node.example")).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "another browser's token");
    let answer = world.ask(request(browser.cookie(), "https://node.example")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let large =
        Request::post("/sign-in").header("cookie", browser.cookie()).body(Body::from("x".repeat(100_000)));
    assert_eq!(world.ask(large.unwrap()).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    for then in [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "/x\r\nSet-Cookie: a=b",
    ] {
        let mut browser = Browser::new(&world);
        let fields = [fields[0], fields[1], ("then", then)];
        let answer = browser.send("/sign-in", "/sign-in", &fields).await;
        assert_eq!(answer.header("location"), "/", "{then}");
    }
}

#[tokio::test]
async fn a_ministry_sees_its_own() {
    let world = World::of(&vectors()).await;
    world.measure().await;
    started(&world).await;
    let reporter = vectors()[0].reporter.clone();
    let ticket = world.invite("reporter@abc.example", "R. Mamani", "reporter", &reporter).await;
    let mut browser = Browser::new(&world);
    let page = format!("/accept?ticket={ticket}");
    let fields =
        [("ticket", ticket.as_str()), ("name", "R. Mamani"), ("password", "nine condors over the valley")];
    let answer = browser.send(&page, "/accept", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let list = browser.get("/activities").await.text;
    let own = vectors().iter().filter(|activity| activity.reporter == reporter).count();
    assert_eq!((listed(&list), own), (2, 2));
    let own = format!("/activity?reporter={reporter}&id=P-2023-044");
    assert_eq!(browser.get(&own).await.status, StatusCode::OK);
    let other = vectors()[1].clone();
    let other = format!("/activity?reporter={}&id={}", other.reporter, other.id);
    assert_eq!(browser.get(&other).await.status, StatusCode::NOT_FOUND);
    // The list of imports is there, without those of others.
    let imports = browser.get("/imports").await;
    assert!(imports.status == StatusCode::OK && !imports.text.contains("imports&#x2f;1"), "{}", imports.text);
    for path in ["/imports/1", "/measurements/all-default/trace?table=partners&key=x"] {
        assert_eq!(browser.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(browser.get("/").await.status, StatusCode::OK);
    assert_eq!(browser.get("/measurements/all-default").await.status, StatusCode::OK);
}
