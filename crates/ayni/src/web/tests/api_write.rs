//! Programs that write: one record on the version that they saw, many at once, each request once.

use axum::http::StatusCode;
use ayni_formats::record;
use ayni_model::Activity;
use serde_json::{Value, json};

use super::world::{Answer, World, vectors};

const JSON: (&str, &str) = ("content-type", "application/json");
const PATH: &str = "PUT /api/v1/activities/XAA-MOH/T-1";

/// A sound activity of an organisation.
fn activity(reporter: &str, id: &str, title: &str) -> Activity {
    let text = json!({
        "ayni": "1", "reporter": reporter, "id": id, "kind": "project", "title": { "en": title },
        "status": "implementation", "form": "bilateral", "period": { "start": "2024-02-01" },
        "parties": [
            { "id": "p", "role": "provider", "kind": "country", "country": "XAA" },
            { "id": "r", "role": "recipient", "kind": "country", "country": "KEN" },
        ],
    });
    record::read(text.to_string().as_bytes()).unwrap()
}

fn body(activity: &Activity) -> String {
    String::from_utf8(record::write(activity)).unwrap()
}

fn status(answer: &Answer) -> u16 {
    if !answer.status.is_success() && answer.status != StatusCode::NOT_MODIFIED {
        let problem = answer.json();
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(problem["status"], answer.status.as_u16());
        assert!(!answer.text.contains('⟦'), "{}", answer.text);
    }
    answer.status.as_u16()
}

#[tokio::test]
async fn a_record_is_put_on_the_version_that_it_was_made_from() {
    let world = World::of(&vectors()).await;
    let token = world.program("reporter", "XAA-MOH", &["read", "write"]).await;
    let first = activity("XAA-MOH", "T-1", "Nurses for rural clinics");
    let put = async |condition: (&str, &str), activity: &Activity| {
        world.call(&token, PATH, &[JSON, condition], body(activity)).await
    };
    assert_eq!(status(&world.call(&token, PATH, &[JSON], body(&first)).await), 428);
    assert_eq!(status(&put(("if-match", "*"), &first).await), 412, "there is none");
    let new = put(("if-none-match", "*"), &first).await;
    assert_eq!(status(&new), 201, "{}", new.text);
    assert_eq!(new.header("location"), "/api/v1/activities/XAA-MOH/T-1");
    assert_eq!(new.json()["outcome"], "created");
    let tag = new.header("etag").to_owned();
    assert_eq!(status(&put(("if-none-match", "*"), &first).await), 412, "there is one");

    // The tag is that of the record, byte for byte, and no proxy may shrink it.
    let got =
        world.call(&token, "GET /api/v1/activities/XAA-MOH/T-1", &[("accept-encoding", "gzip")], "").await;
    assert_eq!((got.header("etag"), got.text.as_str()), (tag.as_str(), body(&first).as_str()));
    assert_eq!(got.header("content-encoding"), "");
    let kept = format!("\"x\", W/{tag}");
    let same =
        world.call(&token, "GET /api/v1/activities/XAA-MOH/T-1", &[("if-none-match", &kept)], "").await;
    assert_eq!(status(&same), 304);

    // Two change it at once: the second is told.
    let second = activity("XAA-MOH", "T-1", "Nurses for rural clinics and schools");
    let changed = put(("if-match", &tag), &second).await;
    assert_eq!((status(&changed), changed.json()["outcome"].as_str()), (200, Some("changed")));
    let lost = put(("if-match", &tag), &activity("XAA-MOH", "T-1", "Something else")).await;
    assert_eq!((status(&lost), lost.json()["etag"].as_str()), (412, Some(changed.header("etag"))));
    let tag = changed.header("etag").to_owned();
    let same = put(("if-match", &tag), &second).await;
    assert_eq!((status(&same), same.json()["outcome"].as_str()), (200, Some("unchanged")));
    assert_eq!(status(&put(("if-match", "*"), &first).await), 200);

    // What is faulty stays out, and is told field by field in the language accepted.
    let mut faulty = first.clone();
    faulty.parties.clear();
    let refused =
        world.call(&token, PATH, &[JSON, ("if-match", "*"), ("accept-language", "es")], body(&faulty)).await;
    assert_eq!(status(&refused), 422);
    let findings = refused.json()["findings"].as_array().unwrap().clone();
    assert!(findings.iter().any(|one| one["code"] == "parties-missing" && one["severity"] == "error"));
    assert_eq!(status(&put(("if-match", "*"), &activity("XAA-MOH", "T-2", "x")).await), 422, "another name");
    assert_eq!(world.call(&token, "GET /api/v1/activities/XAA-MOH/T-1", &[], "").await.text, body(&first));
}

#[tokio::test]
async fn many_are_put_at_once_each_with_its_outcome() {
    let world = World::of(&vectors()).await;
    let token = world.program("reporter", "XAA-MOH", &["read", "write"]).await;
    let good = body(&activity("XAA-MOH", "B-1", "Vaccines for islands"));
    let other = body(&activity("XAA-AGRI", "B-2", "Seeds for islands"));
    let mut faulty = activity("XAA-MOH", "B-3", "Doctors for islands");
    faulty.parties.clear();
    let array = format!("[{good}, {other}, {}, 7, {{\"ayni\":\"9\"}}, {good}]", body(&faulty));
    let outcomes = |value: &Value| -> Vec<String> {
        let items = value["items"].as_array().unwrap().iter();
        items.map(|item| item["outcome"].as_str().unwrap().to_owned()).collect()
    };
    let expected = ["created", "refused", "refused", "refused", "refused", "refused"];

    let none = world.call(&token, "POST /api/v1/activities", &[JSON], array.clone()).await;
    assert_eq!(status(&none), 422);
    assert_eq!(outcomes(&none.json()), expected);
    let dry =
        world.call(&token, "POST /api/v1/activities?mode=good&dry-run=true", &[JSON], array.clone()).await;
    assert_eq!((status(&dry), dry.json()["kept"].as_bool()), (200, Some(false)));
    let there =
        async |path: &str| world.call(&token, &format!("GET /api/v1/activities/{path}"), &[], "").await;
    assert_eq!(status(&there("XAA-MOH/B-1").await), 404, "nothing was kept so far");

    let kept = world.call(&token, "POST /api/v1/activities?mode=good", &[JSON], array).await;
    assert_eq!(status(&kept), 200);
    let value = kept.json();
    assert_eq!(outcomes(&value), expected);
    let items = value["items"].as_array().unwrap();
    assert!(items[1]["detail"].as_str().unwrap().contains("organisation"), "{}", items[1]);
    assert_eq!(items[3]["findings"][0]["code"], "record-no-version");
    assert_eq!(items[4]["findings"][0]["code"], "record-version");
    assert_eq!(items[5]["findings"][0]["code"], "duplicate-id");
    assert_eq!(status(&there("XAA-MOH/B-1").await), 200);
    assert_eq!(status(&there("XAA-AGRI/B-2").await), 404);

    // One a line, all or none; the act can be undone as an import can.
    let lines = format!("{good}\n\n{}\n", body(&activity("XAA-MOH", "B-4", "Nurses")));
    let ndjson = ("content-type", "application/x-ndjson; charset=utf-8");
    let both = world.call(&token, "POST /api/v1/activities", &[ndjson], lines).await;
    assert_eq!(outcomes(&both.json()), ["unchanged", "created"]);
    let import = both.json()["import"].as_i64().unwrap();
    let all = world.everything().await;
    let undo = format!("POST /api/v1/imports/{import}/undo");
    assert_eq!(status(&world.call(&token, &undo, &[], "").await), 403, "a reporter does not undo");
    assert_eq!(world.call(&all, &undo, &[], "").await.json()["withdrawn"], 1);
    assert_eq!(status(&world.call(&all, &undo, &[], "").await), 409);
    assert_eq!(status(&there("XAA-MOH/B-4").await), 404);

    // The body as a whole.
    let broken = world.call(&token, "POST /api/v1/activities", &[JSON], "[\n{\"ayni\": }]").await;
    assert_eq!(
        (status(&broken), &broken.json()["line"], &broken.json()["column"]),
        (400, &json!(2), &json!(10))
    );
    let many = format!("[{}]", vec![good.as_str(); 501].join(","));
    assert_eq!(status(&world.call(&token, "POST /api/v1/activities", &[JSON], many).await), 413);
    let large = "x".repeat((8 << 20) + 1);
    assert_eq!(status(&world.call(&token, "POST /api/v1/activities", &[JSON], large).await), 413);
    let kind = ("content-type", "text/plain");
    assert_eq!(status(&world.call(&token, "POST /api/v1/activities", &[kind], good.clone()).await), 415);
    assert_eq!(status(&world.call(&token, "POST /api/v1/activities", &[], good).await), 415);
}

#[tokio::test]
async fn what_is_withdrawn_or_sent_back_stays_in_the_history() {
    let world = World::of(&vectors()).await;
    let (token, all) =
        (world.program("reporter", "XAA-MOH", &["read", "write"]).await, world.everything().await);
    let first = activity("XAA-MOH", "T-1", "Nurses for rural clinics");
    world.call(&token, PATH, &[JSON, ("if-none-match", "*")], body(&first)).await;
    let of = |what: &str| format!("{what} /api/v1/activities/XAA-MOH/T-1");
    let standing =
        async || world.call(&all, &(of("GET") + "/standing"), &[], "").await.json()["state"].clone();
    assert_eq!(standing().await, "entered");
    let review = |version: i64| {
        json!({ "version": version, "verdict": "returned", "reason": "Who pays?" }).to_string()
    };
    let sent = async |token: &str, version| {
        status(&world.call(token, &(of("POST") + "/review"), &[JSON], review(version)).await)
    };
    assert_eq!((sent(&token, 1).await, sent(&all, 7).await, sent(&all, 1).await), (403, 409, 200));
    assert_eq!(standing().await, "returned");
    let remarks = world.call(&token, &(of("GET") + "/remarks"), &[], "").await.json();
    assert_eq!(remarks["items"][0]["text"], "Who pays?");

    let guest = world.program("guest", "", &["read"]).await;
    assert_eq!(status(&world.call(&guest, &of("GET"), &[], "").await), 404);
    world.call(&all, &(of("PUT") + "/shared"), &[JSON], r#"{"shared":true}"#).await;
    assert_eq!(status(&world.call(&guest, &of("GET"), &[], "").await), 200);
    assert_eq!(
        status(&world.call(&guest, &(of("GET") + "/remarks"), &[], "").await),
        404,
        "that is not shared"
    );

    let withdraw = async |token: &str, condition: &[(&str, &str)]| {
        status(&world.call(token, &of("DELETE"), condition, "").await)
    };
    assert_eq!(withdraw(&token, &[("if-match", "*")]).await, 403, "a reporter does not withdraw");
    assert_eq!(withdraw(&all, &[]).await, 428);
    let other = format!("\"{}\"", "0".repeat(64));
    assert_eq!(withdraw(&all, &[("if-match", &other)]).await, 412);
    assert_eq!(withdraw(&all, &[("if-match", "*")]).await, 204);
    assert_eq!(withdraw(&all, &[("if-match", "*")]).await, 404);
    assert_eq!(status(&world.call(&all, &of("GET"), &[], "").await), 404);
    let versions = world.call(&all, &(of("GET") + "/versions"), &[], "").await.json();
    assert_eq!(versions["items"][1]["withdrawn"], true);
    let back = world.call(&token, PATH, &[JSON, ("if-none-match", "*")], body(&first)).await;
    assert_eq!((status(&back), back.json()["outcome"].as_str()), (200, Some("returned")));
}

#[tokio::test]
async fn a_check_keeps_nothing_and_sees_the_set() {
    let world = World::of(&vectors()).await;
    let token = world.program("guest", "XAA-MOH", &["read"]).await;
    let one = body(&activity("XAA-MOH", "C-1", "Vaccines for islands"));
    let answer = world.call(&token, "POST /api/v1/check", &[JSON], format!("[{one},{one}]")).await;
    assert_eq!(status(&answer), 200);
    let items = answer.json()["items"].as_array().unwrap().clone();
    assert_eq!((items[0]["outcome"].as_str(), items[1]["outcome"].as_str()), (Some("good"), Some("refused")));
    assert_eq!(world.store.imports().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_request_with_a_key_is_carried_out_once() {
    let world = World::of(&vectors()).await;
    let token = world.program("reporter", "XAA-MOH", &["read", "write"]).await;
    let one = body(&activity("XAA-MOH", "K-1", "Vaccines for islands"));
    let post = async |token: &str, key: &str, path: &str, body: String| {
        world.call(token, &format!("POST /api/v1/{path}"), &[JSON, ("idempotency-key", key)], body).await
    };
    let first = post(&token, "k-1", "activities", format!("[{one}]")).await;
    assert_eq!(first.json()["items"][0]["outcome"], "created");
    let again = post(&token, "\"k-1\"", "activities", format!("[{one}]")).await;
    assert_eq!(
        (again.text.as_str(), again.status),
        (first.text.as_str(), first.status),
        "and not “unchanged”"
    );
    assert_eq!(again.header("content-type"), "application/json");
    for (path, body) in [
        ("activities", "[]".to_owned()),
        ("activities?mode=good", format!("[{one}]")),
        ("check", format!("[{one}]")),
    ] {
        assert_eq!(status(&post(&token, "k-1", path, body).await), 422, "{path}");
    }
    assert_eq!(status(&post(&token, "two words", "activities", "[]".into()).await), 400);
    // A refusal is an answer too, in the words of the first time.
    let refused = post(&token, "k-2", "activities", "[{}]".into()).await;
    assert_eq!(status(&refused), 422);
    let again = world
        .call(
            &token,
            "POST /api/v1/activities",
            &[JSON, ("idempotency-key", "k-2"), ("accept-language", "ar")],
            "[{}]",
        )
        .await;
    assert_eq!((again.status, &again.text), (refused.status, &refused.text));
    // Keys are each token's own.
    let other = world.program("reporter", "XAA-MOH", &["write"]).await;
    assert_eq!(
        post(&other, "k-1", "activities", format!("[{one}]")).await.json()["items"][0]["outcome"],
        "unchanged"
    );
    // While it is carried out, nobody else does.
    let asked = "enterActivities\n/api/v1/activities\napplication/json\n[]";
    let owner = ayni_store::hex(&ayni_store::hash(format!("Bearer {token}").as_bytes()));
    let name = (owner.as_str(), "k-3");
    let now = crate::app::desk::now();
    world.store.begin_once(name, &ayni_store::hash(asked.as_bytes()), now, 60, 0).await.unwrap();
    let running = post(&token, "k-3", "activities", "[]".into()).await;
    assert_eq!((status(&running), running.header("retry-after")), (409, "2"));
}

#[tokio::test]
async fn a_measurement_is_a_job_of_who_asked() {
    let world = World::of(&vectors()).await;
    let token = world.program("statistician", "", &["measure"]).await;
    let asked = world.call(&token, "POST /api/v1/measurements", &[JSON], r#"{"years":"2024"}"#).await;
    assert_eq!((status(&asked), asked.json()["state"].as_str()), (202, Some("waiting")));
    let place = format!("GET {}", asked.header("location"));
    assert_eq!(world.call(&token, &place, &[], "").await.json()["kind"], "measure");
    let other = world.program("reporter", "XAA-MOH", &["read", "write", "measure"]).await;
    assert_eq!(status(&world.call(&other, &place, &[], "").await), 404);
    assert_eq!(
        status(&world.call(&other, "POST /api/v1/measurements", &[JSON], r#"{"years":"2024"}"#).await),
        403
    );
    for (body, wanted) in
        [(r#"{"years":"x"}"#, 400), (r#"{"years":2024}"#, 422), (r#"{"year":"2024"}"#, 422), ("{", 400)]
    {
        let answer = world.call(&token, "POST /api/v1/measurements", &[JSON], body).await;
        assert_eq!(status(&answer), wanted, "{body}");
    }
}
