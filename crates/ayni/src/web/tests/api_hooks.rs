//! Hooks: who may have one, where they may lead, and how what happens is told.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use ayni_store::DeliveryState;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::world::{Answer, World, sound, vectors};
use crate::app::hooks;

const JSON: (&str, &str) = ("content-type", "application/json");

/// Takes requests on this machine, one after the other, and answers each with a status; what it was sent.
async fn listener(statuses: Vec<u16>) -> (String, tokio::task::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://127.0.0.1:{}/hook", listener.local_addr().unwrap().port());
    let took = tokio::spawn(async move {
        let mut all = Vec::new();
        for status in statuses {
            let (mut stream, _) = listener.accept().await.unwrap();
            let (mut bytes, mut piece) = (Vec::new(), [0; 4096]);
            loop {
                let read = stream.read(&mut piece).await.unwrap();
                bytes.extend_from_slice(&piece[..read]);
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let length = text.to_lowercase().split("content-length: ").nth(1).and_then(|rest| {
                    rest.split("\r\n").next().and_then(|length| length.parse::<usize>().ok())
                });
                let body = text.split_once("\r\n\r\n").map_or(0, |(_, body)| body.len());
                if read == 0 || length.is_some_and(|length| text.contains("\r\n\r\n") && body >= length) {
                    break;
                }
            }
            let answer = format!(
                "HTTP/1.1 {status} X\r\ncontent-length: 0\r\nlocation: http://169.254.169.254/\r\nconnection: close\r\n\r\n"
            );
            stream.write_all(answer.as_bytes()).await.unwrap();
            all.push(String::from_utf8_lossy(&bytes).into_owned());
        }
        all
    });
    (address, took)
}

fn head<'a>(request: &'a str, name: &str) -> &'a str {
    let line = request.lines().find(|line| line.to_lowercase().starts_with(&format!("{name}: ")));
    line.unwrap_or_else(|| panic!("no {name} in {request}")).split_once(": ").unwrap().1
}

async fn add(world: &World, token: &str, address: &str) -> Answer {
    let body = json!({ "address": address, "events": ["activities.changed", "import.done"] });
    world.call(token, "POST /api/v1/hooks", &[JSON], body.to_string()).await
}

#[tokio::test]
async fn what_happens_is_told_and_signed() {
    let world = World::empty().await;
    let token = world.everything().await;
    let (address, took) = listener(vec![204, 500, 200]).await;
    let made = add(&world, &token, &address).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
    let secret = made.json()["secret"].as_str().unwrap().to_owned();
    assert!(!world.call(&token, "GET /api/v1/hooks/1", &[], "").await.text.contains("secret"), "shown once");
    world.import("Ministry of Health.xlsx", &vectors()).await;
    let local = ["127.0.0.1".to_owned()];
    let mut desk = world.desk();
    assert!(hooks::send_due(&desk, &local).await.unwrap());
    let states = async || {
        let sent = world.store.deliveries(1, None, 10).await.unwrap();
        sent.iter().map(|one| (one.state, one.attempts, one.answer)).collect::<Vec<_>>()
    };
    let mut after = states().await;
    after.sort_by_key(|(_, _, answer)| *answer);
    assert_eq!(after, [(DeliveryState::Done, 1, Some(204)), (DeliveryState::Waiting, 1, Some(500))]);
    assert!(!hooks::send_due(&desk, &local).await.unwrap(), "not at once again");
    desk.now += 5;
    assert!(hooks::send_due(&desk, &local).await.unwrap());
    assert!(states().await.iter().all(|(state, _, _)| *state == DeliveryState::Done));

    let requests = tokio::time::timeout(Duration::from_secs(5), took).await.unwrap().unwrap();
    let mut ids = Vec::new();
    for request in &requests {
        let (id, moment) = (head(request, "webhook-id"), head(request, "webhook-timestamp"));
        let body = request.split_once("\r\n\r\n").unwrap().1;
        let value: Value = serde_json::from_str(body).unwrap();
        assert_eq!((&value["data"]["import"], &value["data"]["counts"]["new"]), (&json!(1), &json!(5)));
        assert!(!body.contains("Ministry") && !body.contains("XAA-"), "it names nobody: {body}");
        // As a receiver verifies it.
        use base64::Engine;
        use hmac::{KeyInit, Mac};
        let engine = base64::engine::general_purpose::STANDARD;
        let key = engine.decode(secret.strip_prefix("whsec_").unwrap()).unwrap();
        let mut mac = hmac::Hmac::<sha2::Sha256>::new_from_slice(&key).unwrap();
        mac.update(format!("{id}.{moment}.{body}").as_bytes());
        let expected = format!("v1,{}", engine.encode(mac.finalize().into_bytes()));
        assert_eq!(head(request, "webhook-signature"), expected);
        ids.push((id.to_owned(), body.to_owned()));
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 2, "what is sent again is the same message");
}

#[tokio::test]
async fn a_secret_is_not_kept_with_the_answer_to_a_key() {
    let world = World::empty().await;
    let token = world.everything().await;
    let body = json!({ "address": "https://hooks.example.org/ayni", "events": ["import.done"] }).to_string();
    let headers = [JSON, ("idempotency-key", "hook-1")];
    let made = world.call(&token, "POST /api/v1/hooks", &headers, body.clone()).await;
    assert!(made.status == StatusCode::CREATED && made.text.contains("whsec_"), "{}", made.text);
    let again = world.call(&token, "POST /api/v1/hooks", &headers, body).await;
    assert_eq!((again.status, again.text.as_str()), (StatusCode::CREATED, ""));
    assert_eq!(again.header("location"), made.header("location"), "there is one hook");
}

#[tokio::test]
async fn one_that_is_gone_or_never_answers_is_turned_off_and_its_maker_told() {
    let world = World::empty().await;
    let token = world.everything().await;
    let (address, took) = listener(vec![410]).await;
    add(&world, &token, &address).await;
    world.import("a.xlsx", &vectors()).await;
    let local = ["127.0.0.1".to_owned()];
    let mut desk = world.desk();
    // Two are due, and nobody listens after the first.
    hooks::send_due(&desk, &local).await.unwrap();
    took.await.unwrap();
    let hook = world.store.hook(1).await.unwrap().unwrap();
    assert_eq!((hook.on, hook.why.as_str()), (false, "gone"));
    assert_eq!(world.store.outbox().await.unwrap(), (2, 0), "beside the invitation");

    world.call(&token, "PUT /api/v1/hooks/1", &[JSON], r#"{"on":true}"#).await;
    let mut changed = vectors().remove(1);
    changed.parent = Some("another".into());
    world.import("b.xlsx", &[changed]).await;
    for _ in 0..40 {
        desk.now += 86_400;
        hooks::send_due(&desk, &local).await.unwrap();
    }
    let hook = world.store.hook(1).await.unwrap().unwrap();
    let sent = world.store.deliveries(1, None, 50).await.unwrap();
    assert!(sent.iter().all(|one| one.state != DeliveryState::Waiting), "{sent:?}");
    assert!(sent.is_empty() || sent.iter().all(|one| one.attempts <= 10));
    assert_eq!((hook.on, hook.why.as_str()), (false, "failed"), "{sent:?}");
}

#[tokio::test]
async fn no_hook_leads_into_the_node_s_own_network() {
    let world = World::empty().await;
    let token = world.everything().await;
    for address in [
        "",
        "x",
        "ftp://example.org",
        "https://user:secret@example.org/",
        "http://example.org/",
        "javascript:alert(1)",
    ] {
        let answer = add(&world, &token, address).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}: {}", answer.text);
    }
    for events in [json!([]), json!(["everything"]), json!(["import.done", "x"])] {
        let body = json!({ "address": "https://hooks.example.org", "events": events });
        let answer = world.call(&token, "POST /api/v1/hooks", &[JSON], body.to_string()).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{events}");
    }
    let (address, took) = listener(vec![302]).await;
    let inside = [
        "https://169.254.169.254/latest/meta-data",
        "https://[::ffff:127.0.0.1]/",
        "https://10.0.0.7/",
        &address,
    ];
    for address in inside {
        assert_eq!(add(&world, &token, address).await.status, StatusCode::CREATED, "{address}");
    }
    world.import("a.xlsx", &vectors()).await;
    hooks::send_due(&world.desk(), &[]).await.unwrap();
    for hook in 1..=inside.len() as i64 {
        for one in world.store.deliveries(hook, None, 10).await.unwrap() {
            assert_eq!((one.answer, one.trouble.as_str()), (None, "not-allowed"), "hook {hook}");
        }
    }
    assert!(!took.is_finished(), "nobody called");
    took.abort();
    // A redirect is no way in either.
    let (address, took) = listener(vec![302]).await;
    add(&world, &token, &address).await;
    world.call(&token, "POST /api/v1/hooks/5/test", &[], "").await;
    hooks::send_due(&world.desk(), &["127.0.0.1".to_owned()]).await.unwrap();
    took.await.unwrap();
    assert_eq!(world.store.deliveries(5, None, 1).await.unwrap()[0].answer, Some(302));
}

#[tokio::test]
async fn only_who_governs_the_node_has_hooks() {
    let world = World::of(&vectors()).await;
    let admin = world.everything().await;
    add(&world, &admin, "https://hooks.example.org/").await;
    let own_scope = world.program("coordinator", "", &["read", "write", "people"]).await;
    let other = world.program("reporter", "XAA-MOH", &["read", "write", "govern"]).await;
    for token in [&own_scope, &other] {
        for request in [
            "GET /api/v1/hooks",
            "GET /api/v1/hooks/1",
            "GET /api/v1/hooks/1/deliveries",
            "POST /api/v1/hooks/1/test",
            "DELETE /api/v1/hooks/1",
        ] {
            assert_eq!(world.call(token, request, &[], "").await.status, StatusCode::FORBIDDEN, "{request}");
        }
        assert_eq!(add(&world, token, "https://hooks.example.org/").await.status, StatusCode::FORBIDDEN);
        let on = world.call(token, "PUT /api/v1/hooks/1", &[JSON], r#"{"on":false}"#).await;
        assert_eq!(on.status, StatusCode::FORBIDDEN);
    }
    assert!(world.store.hook(1).await.unwrap().unwrap().on);
}

#[tokio::test]
async fn the_pages_add_try_and_remove_a_hook() {
    let world = World::of(&vectors()).await;
    world.everything().await;
    let by = ayni_store::Stamp { day: "2026-01-15".into(), at: Some(crate::app::desk::now()), person: None };
    let person = world.store.person_at("coordinator-@node.example").await.unwrap().unwrap().id;
    let later = crate::app::desk::now() + 3_600;
    world.store.begin_session(b"s3ssion", person, later, None, &by).await.unwrap();
    let secret = "0".repeat(64);
    let cookie = format!("ayni_session=s3ssion; ayni_form={secret}");
    let form = crate::web::form::token(&secret);
    let post = async |path: &str, pairs: &[(&str, &str)]| {
        let mut body = form_urlencoded::Serializer::new(String::new());
        let request = Request::post(path).header("cookie", &cookie);
        world.ask(request.body(Body::from(body.extend_pairs(pairs).finish())).unwrap()).await
    };
    let hostile = "https://hooks.example.org/?a=<script>alert(1)</script>";
    let wrong = post("/hooks", &[("token", &form), ("address", "\"><script>alert(1)</script>")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound("/hooks", &wrong.text);
    assert!(wrong.text.contains("aria-invalid"));
    for (path, token) in [("/hooks", ""), ("/hooks", "0"), ("/hooks/1/remove", ""), ("/hooks/1/test", "x")] {
        let answer = post(path, &[("token", token), ("address", hostile), ("import.done", "yes")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} without the form's token");
    }
    let address = "https://hooks.example.org/?a='%3Cscript%3E";
    let made = post("/hooks", &[("token", &form), ("address", address), ("import.done", "yes")]).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.text);
    sound("/hooks", &made.text);
    assert!(made.text.contains("whsec_") && made.header("cache-control") == "no-store");
    assert_eq!(post("/hooks/1/test", &[("token", &form)]).await.status, StatusCode::SEE_OTHER);
    for path in ["/hooks", "/hooks/1", "/hooks/1?after=1", "/hooks/1?after=x"] {
        for language in ["en", "ar"] {
            let page = world
                .get_with(
                    &format!("{path}{}lang={language}", if path.contains('?') { '&' } else { '?' }),
                    "cookie",
                    &cookie,
                )
                .await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            sound(path, &page.text);
            assert!(!page.text.contains("whsec_"), "the secret is shown once");
        }
    }
    post("/hooks/1/turn", &[("token", &form), ("on", "no")]).await;
    assert!(!world.store.hook(1).await.unwrap().unwrap().on);
    assert_eq!(post("/hooks/1/remove", &[("token", &form)]).await.header("location"), "/hooks");
    assert_eq!(world.get_with("/hooks/1", "cookie", &cookie).await.status, StatusCode::NOT_FOUND);
    let reporter = world.program("reporter", "XAA-MOH", &["read"]).await;
    let answer = world.get_with("/hooks", "authorization", &format!("Bearer {reporter}")).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}
