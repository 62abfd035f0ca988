//! Programs that mean harm, or whose rights are too small.

use axum::body::Body;
use axum::http::StatusCode;
use serde_json::json;

use super::world::{World, vectors};
use crate::web::api::operations;

const JSON: (&str, &str) = ("content-type", "application/json");

/// Every operation, as its example asks it.
fn every() -> impl Iterator<Item = (&'static crate::web::api::Operation, String)> {
    operations().map(|operation| (operation, format!("{} {}", operation.verb.as_str(), operation.example())))
}

#[tokio::test]
async fn without_a_token_there_is_nothing_and_a_cookie_writes_nothing() {
    let world = World::of(&vectors()).await;
    world.program("coordinator", "", &["read"]).await;
    let by = ayni_store::Stamp { day: "2026-01-15".into(), at: Some(crate::app::desk::now()), person: None };
    let person = world.store.person_at("coordinator-@node.example").await.unwrap().unwrap().id;
    let later = crate::app::desk::now() + 3_600;
    world.store.begin_session(b"s3ssion", person, later, None, &by).await.unwrap();
    for (operation, request) in every() {
        let open = request.ends_with("openapi.json") || request.ends_with("record.schema.json");
        let nobody = world.call("", &request, &[JSON], "{}").await;
        let wanted = if open { StatusCode::OK } else { StatusCode::UNAUTHORIZED };
        assert_eq!(nobody.status, wanted, "{request}");
        assert_eq!(nobody.header("access-control-allow-origin"), "", "no other site's script");
        let wrong = world.call("ayni_wrong", &request, &[JSON], "{}").await;
        assert_eq!(wrong.status, wanted, "{request}");
        if operation.verb != crate::web::api::Verb::Get {
            let cookie = ("cookie", "ayni_session=s3ssion");
            let answer = world.call("", &request, &[JSON, cookie], "{}").await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{request}");
        }
    }
}

#[tokio::test]
async fn a_token_does_no_more_than_its_scopes() {
    let world = World::of(&vectors()).await;
    world.measure().await;
    world.everything().await;
    // The person may do everything; the token may only measure.
    let token = world.program("coordinator", "", &["measure"]).await;
    for (operation, request) in every() {
        let Some(scope) = operation.scope() else { continue };
        let body = operation.sends.map_or("", |sends| sends.example);
        let kind = operation.sends.map_or(JSON.1, |sends| sends.forms[0].0);
        let headers = [("content-type", kind), ("if-match", "*")];
        let answer = world.call(&token, &request, &headers, body).await;
        let refused = [StatusCode::FORBIDDEN, StatusCode::NOT_FOUND].contains(&answer.status);
        // Lists narrow to what is seen, and that is nothing; of many records each has its own refusal.
        let empty = answer.json()["items"] == json!([]) || answer.text.contains("\"outcome\":\"refused\"");
        assert!(refused || empty || scope == "measure", "{request}: {} {}", answer.status, answer.text);
    }
    assert_eq!(world.store.imports().await.unwrap().len(), 1);
    assert_eq!(world.store.hooks().await.unwrap(), []);
}

#[tokio::test]
async fn another_organisation_s_record_is_not_there() {
    let world = World::of(&vectors()).await;
    let token = world.program("reporter", "XAA-MOH", &["read", "write"]).await;
    let path = "/api/v1/activities/XAA-ABC/P-2023-044";
    for suffix in ["", "/versions"] {
        let answer = world.call(&token, &format!("GET {path}{suffix}"), &[], "").await;
        let none = world.call(&token, &format!("GET /api/v1/activities/XAA-ABC/none{suffix}"), &[], "").await;
        assert_eq!((answer.status, none.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    }
    let record = include_str!("../../../../../docs/record-vectors/full.json");
    for condition in [("if-match", "*"), ("if-none-match", "*")] {
        let answer = world.call(&token, &format!("PUT {path}"), &[JSON, condition], record).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{condition:?}");
    }
    let stream = [("accept", "application/x-ndjson")];
    let seen = world.call(&token, "GET /api/v1/activities", &stream, "").await;
    assert!(seen.text.lines().all(|line| line.contains("\"reporter\":\"XAA-MOH\"")), "{}", seen.text);
    let all = world.everything().await;
    assert_eq!(world.call(&all, "GET /api/v1/activities", &stream, "").await.text.lines().count(), 5);
}

#[tokio::test]
async fn no_body_brings_it_down() {
    let world = World::of(&vectors()).await;
    let token = world.program("reporter", "XAA-MOH", &["read", "write"]).await;
    let deep = "[".repeat(1_000_000);
    let objects = "{\"a\":".repeat(100_000);
    let wide = format!("[{}]", vec!["0"; 1_000_000].join(","));
    let number = format!("[{}]", "9".repeat(1_000_000));
    let nul =
        r#"[{"ayni":"1","reporter":"XAA-MOH","id":"a\u0000b","kind":"project","title":{"en":"\u0000"}}]"#;
    let half = r#"[{"ayni":"1","reporter":"XAA-MOH","id":"\ud800","kind":"project"}]"#;
    for body in
        [&deep, &objects, &wide, &number, "[1e999999999]", nul, half, "", "null", "\u{feff}[]", "[] []"]
    {
        for path in ["activities", "activities?mode=good", "check"] {
            let answer = world.call(&token, &format!("POST /api/v1/{path}"), &[JSON], body.to_owned()).await;
            assert!(!answer.status.is_server_error(), "{:.40}: {}", body, answer.status);
            assert!(answer.status.is_client_error() || path != "activities", "{body:.40}: {}", answer.text);
        }
        let put = "PUT /api/v1/activities/XAA-MOH/x";
        let answer = world.call(&token, put, &[JSON, ("if-match", "*")], body.to_owned()).await;
        assert!(answer.status.is_client_error(), "{body:.40}: {}", answer.status);
    }
    let bytes = Body::from(vec![0xff, 0xfe, b'[', b']', 0x80]);
    assert_eq!(
        world.call(&token, "POST /api/v1/check", &[JSON], bytes).await.status,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(world.store.imports().await.unwrap().len(), 1);
}

#[tokio::test]
async fn names_and_values_stay_values() {
    let world = World::of(&vectors()).await;
    let token = world.everything().await;
    let hostile = [
        "' OR '1'='1",
        "1; DROP TABLE activity; --",
        "%",
        "\\",
        "\u{0}",
        "$1",
        "\r\nset-cookie: x=1",
        "../..",
        "é\u{202e}",
    ];
    for (operation, _) in every().filter(|(operation, _)| operation.verb == crate::web::api::Verb::Get) {
        for text in hostile {
            let value: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
            let named = operation
                .parameters
                .iter()
                .filter(|one| operation.path.contains(&format!("{{{}}}", one.name)));
            let path = named.fold(operation.path.to_owned(), |path, one| {
                path.replace(&format!("{{{}}}", one.name), &value.replace('+', "%20"))
            });
            let asked = operation.parameters.iter().filter(|one| !operation.path.contains(one.name));
            for one in asked.map(|one| one.name).chain([""]) {
                let query = if one.is_empty() { String::new() } else { format!("?{one}={value}") };
                let answer = world.call(&token, &format!("GET /api/v1{path}{query}"), &[], "").await;
                assert!(!answer.status.is_server_error(), "{path}{query}: {} {}", answer.status, answer.text);
                assert_eq!(answer.header("set-cookie"), "");
            }
        }
    }
    assert_eq!(world.call(&token, "GET /api/v1/activities", &[], "").await.json()["total"], 5);
    // A record's own name goes into headers.
    let name = "a\r\nset-cookie: x=1 é/\u{202e}";
    let part: String =
        form_urlencoded::byte_serialize(name.as_bytes()).collect::<String>().replace('+', "%20");
    let record = json!({
        "ayni": "1", "reporter": name, "id": name, "kind": "project", "title": { "en": "Wells and pumps" },
        "period": { "start": "2024" }, "parties": [
            { "id": "p", "role": "provider", "kind": "country", "country": "XAA" },
            { "id": "r", "role": "recipient", "kind": "country", "country": "KEN" },
        ],
    });
    let put = format!("PUT /api/v1/activities/{part}/{part}");
    let answer = world.call(&token, &put, &[JSON, ("if-none-match", "*")], record.to_string()).await;
    assert!(answer.status.is_success(), "{}", answer.text);
    assert_eq!((answer.header("set-cookie"), answer.header("location")), ("", &put[4..]));
    assert_eq!(world.call(&token, &format!("GET {}", &put[4..]), &[], "").await.status, StatusCode::OK);
}

#[tokio::test]
async fn slips_are_told_and_not_passed_over() {
    let world = World::of(&vectors()).await;
    let token = world.everything().await;
    for (path, status) in [
        ("activities?limt=1", 400),
        ("activities?limit=0", 400),
        ("activities?limit=501", 400),
        ("activities?limit=1e2", 400),
        ("activities?order=newest", 400),
        ("activities?after=zzz", 400),
        ("activities?order=title&after=20240101.1", 400),
        ("activities?after=20240101.1", 200),
        ("activities?lang=ar", 200),
        ("imports/x/findings", 400),
        ("imports/99999999999999999999/undo", 405),
        ("imports/1/findings?after=-1", 400),
        ("facets/nothing", 400),
        ("measurements/none/file", 400),
        ("export/activity", 404),
        ("export/..%2Factivity.csv", 404),
        ("export/secret.csv", 404),
        ("jobs/1", 404),
        ("hooks/1", 404),
        ("%ff", 404),
        ("codes/%ff", 400),
    ] {
        let answer = world.call(&token, &format!("GET /api/v1/{path}"), &[], "").await;
        assert_eq!(answer.status.as_u16(), status, "{path}: {}", answer.text);
        assert!(status == 200 || answer.header("content-type") == "application/problem+json", "{path}");
    }
    let answer = world.call(&token, "PATCH /api/v1/activities", &[], "").await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(answer.header("allow"), "GET,HEAD,POST");
}
