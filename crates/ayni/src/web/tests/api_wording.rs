//! Documents of organs beside others, for programs: the same as pages and commands say, and refused alike.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::mandate::keep_all;
use super::world::{World, vectors};
use crate::app::mandate::{Library, lineage, read, screen};

const BYTES: [(&str, &str); 1] = [("content-type", "application/octet-stream")];

/// A node with documents, and a token that reads them.
async fn full() -> (World, String) {
    let world = World::of(&vectors()).await;
    keep_all(&world).await;
    let token = world.program("reporter", "XAA-MOH", &["read", "write"]).await;
    (world, token)
}

/// The documents: of 88/17, of 90/12, and of that in Chinese.
async fn numbers(world: &World) -> [i64; 3] {
    let all = world.store.mandates().await.unwrap();
    ["A/RES/88/17:en", "A/RES/90/12:en", "A/RES/90/12:zh"]
        .map(|name| all.iter().find(|line| line.name == name).unwrap().id)
}

async fn get(world: &World, token: &str, path: &str) -> Value {
    let answer = world.call(token, &format!("GET /api/v1{path}"), &[], "").await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text);
    answer.json()
}

#[tokio::test]
async fn a_comparison_is_the_one_that_the_command_makes() {
    let (world, token) = full().await;
    let [old, new, chinese] = numbers(&world).await;
    let library = Library::load(&world.kit, &world.store).await.unwrap();
    for (before, after) in [(old, new), (new, old), (new, chinese)] {
        let (one, other) = (library.by_id(before).unwrap(), library.by_id(after).unwrap());
        let wanted = lineage::pair(
            (&one.document, library.understood(one)),
            (&other.document, library.understood(other)),
        );
        let found = get(&world, &token, &format!("/documents/{before}/comparison?with={after}")).await;
        assert_eq!(found["items"], json!(wanted.lines));
        assert_eq!(found["before"]["symbol"], json!(wanted.before.symbol));
        assert_eq!((&found["before"]["number"], &found["after"]["number"]), (&json!(before), &json!(after)));
        assert!(found["next"].is_null());
    }
    // The deep wells were added, and the Chinese is only put beside.
    let found = get(&world, &token, &format!("/documents/{old}/comparison?with={new}")).await.to_string();
    assert!(found.contains(r#"{"kind":"added","text":"deep "}"#), "{found}");
    let across =
        get(&world, &token, &format!("/documents/{new}/comparison?with={chinese}")).await.to_string();
    assert!(across.contains("counterpart") && !across.contains("changed"), "{across}");

    // Page by page it is the same.
    let path = format!("/documents/{old}/comparison?with={new}");
    let whole = get(&world, &token, &path).await["items"].as_array().unwrap().clone();
    let (mut after, mut pieces) = (String::new(), Vec::new());
    loop {
        let answer = world.call(&token, &format!("GET /api/v1{path}&limit=2{after}"), &[], "").await;
        let page = answer.json();
        pieces.extend(page["items"].as_array().unwrap().iter().cloned());
        let Some(next) = page["next"].as_str() else { break };
        assert!(answer.header("link").contains(&format!("after={next}")), "{}", answer.header("link"));
        after = format!("&after={next}");
    }
    assert_eq!(pieces, whole);
    assert!(whole.len() > 4);
}

#[tokio::test]
async fn a_lineage_is_the_one_that_the_command_makes() {
    let (world, token) = full().await;
    let [old, new, chinese] = numbers(&world).await;
    let library = Library::load(&world.kit, &world.store).await.unwrap();
    let held = library.by_id(new).unwrap();
    let series = get(&world, &token, &format!("/documents/{new}/lineage")).await;
    let (wanted, none) = lineage::asked(&library, held, None, &[]).unwrap();
    assert!(none.is_none());
    let bare = |value: &Value| {
        let mut all = value.as_array().unwrap().clone();
        for (number, one) in all.iter_mut().enumerate() {
            assert_eq!(one.as_object_mut().unwrap().remove("thread"), Some(json!(number)));
        }
        json!(all)
    };
    assert_eq!(bare(&series["items"]), json!(wanted.series.threads));
    assert_eq!(series["gaps"], json!(wanted.series.gaps));
    assert_eq!(series["gaps"][0]["symbol"], "A/RES/89/14", "it is cited and not held");
    let documents: Vec<i64> =
        series["documents"].as_array().unwrap().iter().map(|one| one["number"].as_i64().unwrap()).collect();
    assert_eq!(documents, [old, new]);

    // One paragraph, as one cites it.
    let path = format!("/documents/{new}/lineage?paragraph=2");
    let found = get(&world, &token, &path).await;
    let (line, threads) = lineage::asked(&library, held, Some("2"), &[]).unwrap();
    let threads = threads.unwrap();
    let told: Vec<u32> = found["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| u32::try_from(one["thread"].as_u64().unwrap()).unwrap())
        .collect();
    assert_eq!(told, threads);
    assert_eq!(found["items"][0]["stands"], json!(line.series.threads[threads[0] as usize].stands));
    assert!(found.to_string().contains("deep "), "{found}");
    // Of another language nothing is put into the line.
    let with = get(&world, &token, &format!("{path}&with={old},{chinese}")).await;
    assert_eq!(with["documents"].as_array().unwrap().len(), 2);
    let answer = world.call(&token, &format!("GET /api/v1{path}"), &[], "").await;
    let kept = [("if-none-match", answer.header("etag"))];
    let again = world.call(&token, &format!("GET /api/v1{path}"), &kept, "").await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn a_draft_is_looked_through_as_by_the_command_and_not_kept() {
    let (world, token) = full().await;
    let [_, new, _] = numbers(&world).await;
    let plan = "Plan of the agency\n\n1. South-South cooperation and triangular cooperation are part of all that the agency does in its programmes for wells.\n";
    let path = format!("POST /api/v1/screenings?file=plan.txt&against={new}");
    let answer = world.call(&token, &path, &BYTES, plan).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let file = world.folder.path().join("plan.txt");
    std::fs::write(&file, plan).unwrap();
    let library = Library::load(&world.kit, &world.store).await.unwrap();
    let source = library.by_id(new).unwrap();
    let against = [("A/RES/90/12".to_owned(), &source.document)];
    let read = read::documents(&world.kit, &[&file]).unwrap();
    let wanted = screen::documents(&read, &screen::terms(&world.kit).unwrap(), &against);
    let found = answer.json();
    assert_eq!(found["items"], serde_json::to_value(&wanted).unwrap());
    assert!(found["items"][0]["screened"]["with"].as_u64().unwrap() > 0, "{found}");
    assert_eq!((&found["more_documents"], &found["more_passages"]), (&json!(0), &json!(0)));
    assert!(world.store.mandates().await.unwrap().iter().all(|line| line.file != "plan.txt"));
}

#[tokio::test]
async fn what_is_not_held_or_not_allowed_is_refused() {
    let (world, token) = full().await;
    let [old, new, _] = numbers(&world).await;
    let status = async |token: &str, request: &str| world.call(token, request, &[], "").await.status;
    for (request, wanted) in [
        (format!("/documents/999/comparison?with={new}"), StatusCode::NOT_FOUND),
        (format!("/documents/{old}/comparison?with=999"), StatusCode::NOT_FOUND),
        (format!("/documents/{old}/comparison"), StatusCode::BAD_REQUEST),
        (format!("/documents/{old}/comparison?with=A"), StatusCode::BAD_REQUEST),
        ("/documents/999/lineage".to_owned(), StatusCode::NOT_FOUND),
        (format!("/documents/{new}/lineage?paragraph=77"), StatusCode::NOT_FOUND),
        (format!("/documents/{new}/lineage?with=999"), StatusCode::NOT_FOUND),
        (format!("/documents/{new}/lineage?with=1,,2"), StatusCode::BAD_REQUEST),
        (format!("/documents/{new}/lineage?with={}", ["1"; 21].join(",")), StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(status(&token, &format!("GET /api/v1{request}")).await, wanted, "{request}");
    }
    let send = |kind: &'static str, path: &str, body: Vec<u8>| {
        let (world, token, path) = (&world, &token, format!("POST /api/v1/screenings{path}"));
        async move { world.call(token, &path, &[("content-type", kind)], body).await.status }
    };
    let bytes = "application/octet-stream";
    assert_eq!(send("text/plain", "?file=a.txt", b"a".to_vec()).await, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(send(bytes, "", b"a".to_vec()).await, StatusCode::BAD_REQUEST);
    assert!(send(bytes, "?file=a.txt", Vec::new()).await.is_client_error());
    assert_eq!(send(bytes, "?file=a.txt&against=999", b"a".to_vec()).await, StatusCode::NOT_FOUND);
    let large = vec![b'a'; (16 << 20) + 1];
    assert_eq!(send(bytes, "?file=a.txt", large).await, StatusCode::PAYLOAD_TOO_LARGE);

    // Whoever only looks may compare, and has nothing looked through; whoever may see nothing, or is nobody, neither.
    let reviewer = world.program("reviewer", "", &["read", "write", "review"]).await;
    let reading = world.program("reporter", "XAA-MOH", &["read"]).await;
    let guest = world.program("guest", "", &["read", "write"]).await;
    let compare = format!("GET /api/v1/documents/{old}/comparison?with={new}");
    for (token, compared) in
        [(&reviewer, StatusCode::OK), (&reading, StatusCode::OK), (&guest, StatusCode::FORBIDDEN)]
    {
        assert_eq!(status(token, &compare).await, compared);
        let refused = world.call(token, "POST /api/v1/screenings?file=a.txt", &BYTES, "a").await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text);
    }
    for path in [format!("/documents/{old}/comparison?with={new}"), format!("/documents/{old}/lineage")] {
        assert_eq!(status("", &format!("GET /api/v1{path}")).await, StatusCode::UNAUTHORIZED);
    }
}
