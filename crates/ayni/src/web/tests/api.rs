//! The register for programs.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use ayni_formats::record;
use serde_json::Value;

use super::world::{World, vectors};

#[tokio::test]
async fn a_record_comes_back_as_it_is_kept() {
    let world = World::of(&vectors()).await;
    let list = world.get("/api/v1/activities?order=earliest&limit=2").await;
    let mut page: Value = serde_json::from_str(&list.text).unwrap();
    assert_eq!(page["total"], 5);
    let mut seen = 0;
    loop {
        for item in page["items"].as_array().unwrap() {
            let answer = world.get(item["record"].as_str().unwrap()).await;
            let activity = record::read(answer.text.as_bytes()).unwrap();
            assert!(vectors().contains(&activity), "{}", activity.id);
            assert!(record::is_canonical(answer.text.as_bytes()));
            let tag = answer.header("etag").to_owned();
            let again = world.get_with(item["record"].as_str().unwrap(), "if-none-match", &tag).await;
            assert_eq!(again.status, StatusCode::NOT_MODIFIED);
            seen += 1;
        }
        let Some(next) = page["next"].as_str() else { break };
        let next = format!("/api/v1/activities?order=earliest&limit=2&after={next}");
        page = serde_json::from_str(&world.get(&next).await.text).unwrap();
    }
    assert_eq!(seen, 5);
}

#[tokio::test]
async fn findings_and_figures_are_there_as_data() {
    let world = World::of(&vectors()).await;
    world.measure().await;
    let json = async |path: &str| -> Value { serde_json::from_str(&world.get(path).await.text).unwrap() };
    assert_eq!(json("/api/v1/imports").await["items"][0]["counts"]["new"], 5);
    let found = json("/api/v1/imports/1/findings?code=title-short").await;
    assert_eq!(
        (found["totals"][0]["total"].as_u64(), found["items"][0]["code"].as_str()),
        (Some(1), Some("title-short"))
    );
    assert_eq!(json("/api/v1/measurements").await["items"][0]["name"], "all-default");
    let measurement = json("/api/v1/measurements/all-default").await;
    assert_eq!(measurement["manifest"]["country"], "XAA");
    for table in measurement["tables"].as_array().unwrap() {
        let table = table.as_str().unwrap();
        let found = json(&format!("/api/v1/measurements/all-default/tables/{table}")).await;
        assert_eq!(found["spec"]["id"], table);
    }
    let versions = json("/api/v1/activities/XAA-ABC/P-2023-044/versions").await;
    assert_eq!(versions["items"][0]["number"], 1);
}

#[tokio::test]
async fn trouble_is_a_problem_in_the_language_accepted() {
    let world = World::of(&vectors()).await;
    for (path, status) in [
        ("/api/v1/activities/none/none", 404),
        ("/api/v1/imports/9/findings", 404),
        ("/api/v1/imports/x/findings", 400),
        ("/api/v1/measurements/..%2F..", 404),
        ("/api/v1/nothing", 404),
    ] {
        let mut titles = BTreeSet::new();
        for language in ["en", "ar", "zh"] {
            let answer = world.get_with(path, "accept-language", language).await;
            assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
            let problem: Value = serde_json::from_str(&answer.text).unwrap();
            assert_eq!(
                (answer.status.as_u16(), problem["status"].as_u64()),
                (status, Some(u64::from(status)))
            );
            titles.insert(problem["title"].as_str().unwrap().to_owned());
        }
        assert_eq!(titles.len(), 3, "{path}");
    }
}
