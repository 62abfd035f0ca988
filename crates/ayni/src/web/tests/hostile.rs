//! Texts, addresses and requests that mean harm.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use ayni_model::{Activity, Text};

use super::world::{World, listed, sound, vectors};

const HOSTILE: &str = "\"><script>alert('x')</script><img src=x onerror=alert(1)>&lt;b&gt;' OR 1=1 --";

/// An activity with this text in every field that takes any text.
fn activity(text: &str) -> Activity {
    let own = |text: &str| Text::of("en", text);
    let mut activity = vectors().remove(0);
    activity.id = text.to_owned();
    activity.reporter = text.to_owned();
    activity.title = own(text);
    activity.description = own(text);
    activity.parent = Some(text.to_owned());
    for party in &mut activity.parties {
        party.name = own(text);
        party.organisation = Some(text.to_owned());
    }
    if let Some(request) = &mut activity.request {
        request.by = own(text);
        request.reference = Some(text.to_owned());
    }
    for agreement in &mut activity.agreements {
        agreement.title = own(text);
        agreement.reference = Some(text.to_owned());
    }
    for place in &mut activity.places {
        place.of.part = Some(text.to_owned());
    }
    for resource in &mut activity.resources {
        resource.what = own(text);
    }
    activity.extra = [(text.to_owned(), text.to_owned())].into_iter().collect();
    activity
}

#[tokio::test]
async fn no_text_of_a_record_or_a_file_name_becomes_markup() {
    let world = World::of(&[activity(HOSTILE)]).await;
    world.import(&format!("{HOSTILE}.xlsx"), &[activity("plain"), activity(HOSTILE)]).await;
    world.store.set_node("name", HOSTILE, "2026-01-15").await.unwrap();
    world.measure().await;
    let encoded: String = form_urlencoded::byte_serialize(HOSTILE.as_bytes()).collect();
    for path in [
        "/".to_owned(),
        "/activities".to_owned(),
        format!("/activities?q={encoded}&reporter={encoded}&year={encoded}&sector={encoded}&order={encoded}"),
        format!("/activity?reporter={encoded}&id={encoded}"),
        format!("/activity?id={encoded}x"),
        format!("/ministry?id={encoded}"),
        format!("/countries/{}", encoded.replace('+', "%20")),
        format!("/measurements/{}", encoded.replace('+', "%20")),
        format!("/measurements/all-default/trace?table=reporters&key=provided&key={encoded}"),
        format!("/imports/1?code={encoded}"),
        "/imports".to_owned(),
        "/imports/2".to_owned(),
        "/measurements/all-default".to_owned(),
    ] {
        let answer = world.get(&path).await;
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
        sound(&path, &answer.text);
        for marker in ["<script", "<img", "onerror=alert(1)>"] {
            assert!(!answer.text.contains(marker), "{path} has {marker}");
        }
    }
}

#[tokio::test]
async fn filters_and_places_are_values_and_never_statements() {
    let world = World::of(&vectors()).await;
    for hostile in [
        "' OR '1'='1",
        "1; DROP TABLE activity; --",
        "%",
        "_",
        "\\",
        "\u{0}",
        "$1",
        "?",
        "*",
        "9999999999999999999999",
        "\u{feff}\u{202e}",
    ] {
        let value: String = form_urlencoded::byte_serialize(hostile.as_bytes()).collect();
        for name in ["year", "partner", "form", "kind", "status", "reporter", "goal", "sector"] {
            let answer = world.get(&format!("/activities?{name}={value}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{name} {hostile:?}");
            assert_eq!(listed(&answer.text), 0, "{name} {hostile:?} finds nothing");
        }
        for name in ["q", "after", "order", "lang"] {
            let answer = world.get(&format!("/activities?{name}={value}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{name} {hostile:?}");
        }
        for path in ["/imports/1?after=", "/activity?id=", "/ministry?id="] {
            let answer = world.get(&format!("{path}{value}")).await;
            assert!(!answer.status.is_server_error(), "{path}{hostile:?}: {}", answer.status);
        }
    }
    assert_eq!(listed(&world.get("/activities").await.text), 5);
}

#[tokio::test]
async fn no_path_leads_out_of_the_kept_measurements() {
    let world = World::of(&vectors()).await;
    world.measure().await;
    std::fs::write(world.folder.path().join("secret.json"), "secret").unwrap();
    let base = "/measurements/all-default/files";
    for file in [
        "../../secret.json",
        "..%2F..%2Fsecret.json",
        "%2e%2e/%2e%2e/secret.json",
        "/etc/passwd",
        "tables/../../../secret.json",
        "tables%5C..%5C..%5Csecret.json",
        "tables.json%00",
        "",
        ".",
        "base",
    ] {
        let answer = world.get(&format!("{base}/{file}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{file}");
        assert!(!answer.text.contains("secret\n") && answer.text != "secret");
    }
    for name in ["..", "%2e%2e", "..%2F..", ".", "all-default%2F..", "ayni.db"] {
        let answer = world.get(&format!("/measurements/{name}/files/secret.json")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{name}");
    }
    let answer = world.get(&format!("{base}/measurement.html")).await;
    assert_eq!(answer.header("content-security-policy"), "default-src 'none'; sandbox");
    assert!(answer.header("content-disposition").starts_with("attachment"));
}

#[tokio::test]
async fn every_answer_keeps_the_browser_in_bounds() {
    let world = World::of(&vectors()).await;
    for path in ["/", "/nothing", "/assets/none.css", "/health", "/metrics", "/activity?id=none"] {
        let answer = world.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("x-frame-options"), "DENY", "{path}");
    }
}

#[tokio::test]
async fn strange_requests_are_refused_in_words() {
    let world = World::of(&vectors()).await;
    let post = Request::post("/activities").body(Body::from("x".repeat(100_000))).unwrap();
    let answer = world.ask(post).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    sound("POST /activities", &answer.text);
    for (path, status) in [
        ("/imports/abc", StatusCode::BAD_REQUEST),
        ("/imports/99", StatusCode::NOT_FOUND),
        ("/imports/-1", StatusCode::NOT_FOUND),
        ("/goals/99", StatusCode::NOT_FOUND),
        ("/goals/3.8", StatusCode::NOT_FOUND),
        ("/activity", StatusCode::NOT_FOUND),
        ("/ministry", StatusCode::NOT_FOUND),
        ("/%ff%fe", StatusCode::NOT_FOUND),
        ("/countries/%ff", StatusCode::BAD_REQUEST),
    ] {
        let answer = world.get(path).await;
        assert_eq!(answer.status, status, "{path}");
        sound(path, &answer.text);
        assert!(answer.text.contains("<h1>"), "{path} says why");
    }
    let long = format!("/activities?q={}", "x".repeat(20_000));
    assert_eq!(world.get(&long).await.status, StatusCode::OK);
    let many: String = (0..5_000).map(|number| format!("a{number}=1&")).collect();
    assert_eq!(world.get(&format!("/activities?{many}")).await.status, StatusCode::OK);
}
