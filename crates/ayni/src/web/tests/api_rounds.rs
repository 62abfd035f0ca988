//! Rounds led by programs: with the rights of people, by the same rules.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::world::{Answer, World};

const KIND: [(&str, &str); 1] = [("content-type", "application/json")];

async fn post(world: &World, token: &str, path: &str, body: &Value) -> Answer {
    world.call(token, &format!("POST /api/v1/rounds{path}"), &KIND, body.to_string()).await
}

/// A round with one level of clearance, and what opens it.
fn order(name: &str) -> Value {
    json!({
        "round": name,
        "plan": {
            "title": { "en": "A round" }, "date": "2026", "edition": "strategy-2020-2024",
            "levels": [{ "name": { "en": "Secretariat" }, "side": "round" }],
        },
        "files": [{ "name": "own.md", "text": "| survey |\n| | type | name | label | required |\n\
            | | text | words | In words | yes |\n| settings |\n| | form_title | form_id | version |\n| | Own | own | 1 |\n" }],
    })
}

#[tokio::test]
async fn a_program_leads_a_round_from_its_opening_to_its_end() {
    let world = World::empty().await;
    let chief = world.program("coordinator", "", &["read", "write", "review"]).await;
    while world.letter().await.is_some() {}
    let opened = post(&world, &chief, "", &order("R")).await;
    assert_eq!((opened.status, &opened.json()["round"]), (StatusCode::CREATED, &json!("R")));
    assert_eq!(post(&world, &chief, "", &order("R")).await.status, StatusCode::CONFLICT, "the name is taken");

    let asking = json!({ "form": "own", "respondents": [
        { "respondent": "moh", "organisation": "XAA-MOH", "name": "Ministry", "address": "moh@gov.example" },
        { "respondent": "moa", "groups": { "region": "north" } },
    ] });
    let asked = post(&world, &chief, "/R/respondents", &asking).await;
    assert_eq!((asked.status, asked.json()["new"].clone()), (StatusCode::OK, json!(2)), "{}", asked.text);
    assert_eq!(world.letter().await.unwrap().0, "moh@gov.example");
    assert_eq!(post(&world, &chief, "/R/respondents", &asking).await.json()["new"], 0, "they are asked");

    // A reminder, and a new link that ends the one before.
    let moh = "/R/answers/own/moh";
    assert_eq!(
        post(&world, &chief, &format!("{moh}/remind"), &json!({})).await.status,
        StatusCode::NO_CONTENT
    );
    let (to, text) = world.letter().await.unwrap();
    assert!(to == "moh@gov.example" && text.contains("/reply?key="), "{to}: {text}");
    let without = post(&world, &chief, "/R/answers/own/moa/remind", &json!({})).await;
    assert_eq!(without.status, StatusCode::CONFLICT, "there is no address: {}", without.text);
    let link = world.call(&chief, &format!("PUT /api/v1/rounds{moh}/link"), &[], "").await.json();
    let link = link["link"].as_str().unwrap().to_owned();
    let path = link.split_once("node.example").map_or(link.as_str(), |(_, path)| path);
    let path = path.find("/reply").map(|at| path[at..].to_owned()).unwrap();
    assert_eq!(world.get(&path).await.status, StatusCode::SEE_OTHER);
    let old = text.split("/reply?key=").nth(1).unwrap().split_whitespace().next().unwrap();
    assert!(world.get(&format!("/reply?key={old}")).await.status.is_client_error());

    // Answered, queried, answered again, cleared by somebody else.
    let office = world.program("reporter", "XAA-MOH", &["read", "write"]).await;
    let answer = |base: i64, words: &str| {
        json!({ "base": base, "answer": {
            "ayni-answer": "1", "form": { "id": "own", "version": "1" }, "respondent": { "id": "moh" },
            "answers": { "words": { "value": words } },
        } })
        .to_string()
    };
    let put = format!("PUT /api/v1/rounds{moh}");
    assert_eq!(world.call(&office, &put, &KIND, answer(0, "first")).await.status, StatusCode::OK);
    assert!(post(&world, &office, &format!("{moh}/hand-in"), &json!({})).await.status.is_success());
    let late = post(&world, &chief, &format!("{moh}/remind"), &json!({})).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "it is handed in");
    let query = json!({ "question": "words", "text": "Which ones?", "back": true });
    let asked = post(&world, &chief, &format!("{moh}/query"), &query).await;
    assert_eq!(asked.status, StatusCode::NO_CONTENT, "{}", asked.text);
    let get = format!("GET /api/v1/rounds{moh}");
    let now = world.call(&office, &get, &[], "").await.json();
    assert_eq!((&now["state"], &now["open_queries"]), (&json!("returned"), &json!(1)));
    let reply = json!({ "question": "words", "text": "These." });
    assert_eq!(post(&world, &office, &format!("{moh}/reply"), &reply).await.status, StatusCode::NO_CONTENT);
    let base = now["version"].as_i64().unwrap();
    assert_eq!(world.call(&office, &put, &KIND, answer(base, "second")).await.status, StatusCode::OK);
    assert!(post(&world, &office, &format!("{moh}/hand-in"), &json!({})).await.status.is_success());
    let now = world.call(&office, &get, &[], "").await.json();
    let clear = |version: &Value| json!({ "version": version, "cleared": 0 });
    let own = post(&world, &office, &format!("{moh}/clear"), &clear(&now["version"])).await;
    assert_eq!(own.status, StatusCode::FORBIDDEN, "{}", own.text);
    let other = post(&world, &chief, &format!("{moh}/clear"), &clear(&json!(1))).await;
    assert_eq!(other.status, StatusCode::CONFLICT, "another version was looked at: {}", other.text);
    let cleared = post(&world, &chief, &format!("{moh}/clear"), &clear(&now["version"])).await;
    assert_eq!(cleared.status, StatusCode::NO_CONTENT, "{}", cleared.text);
    assert_eq!(world.call(&chief, "GET /api/v1/rounds/R/figures", &[], "").await.json()["counted"], 1);

    // Overruled with a reason only, closed once, and somebody taken out.
    let said = |reason: &str| json!({ "outcome": "1", "verdict": "on-course", "reason": reason });
    let silent = post(&world, &chief, "/R/overrule", &said(" ")).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", silent.text);
    assert_eq!(post(&world, &chief, "/R/overrule", &said("Late.")).await.status, StatusCode::NO_CONTENT);
    let figures = world.call(&chief, "GET /api/v1/rounds/R/figures", &[], "").await.json();
    assert_eq!(figures["monitored"]["verdicts"][0]["verdict"], "on-course");
    assert_eq!(post(&world, &chief, "/R/suggest", &json!({})).await.status, StatusCode::ACCEPTED);
    assert_eq!(post(&world, &chief, "/R/close", &json!({})).await.status, StatusCode::NO_CONTENT);
    assert_eq!(post(&world, &chief, "/R/close", &json!({})).await.status, StatusCode::CONFLICT);
    let out = "DELETE /api/v1/rounds/R/answers/own/moa";
    assert_eq!(world.call(&chief, out, &[], "").await.status, StatusCode::NO_CONTENT);
    let board = world.call(&chief, "GET /api/v1/rounds/R", &[], "").await.json();
    assert_eq!((board["respondents"].as_array().unwrap().len(), &board["open"]), (1, &json!(false)));
}

#[tokio::test]
async fn what_cannot_be_a_round_is_refused_and_so_is_who_leads_none() {
    let world = World::empty().await;
    let chief = world.program("coordinator", "", &["read", "write"]).await;
    let with = |path: &[&str], value: Value| {
        let mut order = order("R");
        let mut at = &mut order;
        for name in path {
            at = &mut at[*name];
        }
        *at = value;
        order
    };
    let levels: Vec<Value> = (0..10).map(|_| json!({ "name": { "en": "L" }, "side": "round" })).collect();
    let unprocessable = [
        with(&["round"], json!("no name")),
        with(&["files"], json!([])),
        with(&["files"], json!([{ "name": "own.md", "text": "no form" }])),
        with(&["plan", "date"], json!("someday")),
        with(&["plan", "levels"], json!(levels)),
        with(&["plan", "remind"], json!([1, 2, 3, 4, 5, 6])),
        with(&["plan", "wish"], json!("x")),
    ];
    for order in unprocessable {
        let refused = post(&world, &chief, "", &order).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{order}: {}", refused.text);
    }
    let gone = post(&world, &chief, "", &with(&["plan", "before"], json!("nothing"))).await;
    assert!(gone.status.is_client_error(), "{}", gone.text);
    assert!(world.store.rounds().await.unwrap().is_empty());
    assert_eq!(post(&world, &chief, "", &order("R")).await.status, StatusCode::CREATED);
    for respondents in
        [json!([{ "respondent": "" }]), json!([{ "respondent": "a", "address": "no address" }]), json!([])]
    {
        let asking = json!({ "form": "own", "respondents": respondents });
        let refused = post(&world, &chief, "/R/respondents", &asking).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{asking}: {}", refused.text);
    }
    // Who coordinates another organisation, who only reports, and a token without the scope.
    let other = world.program("coordinator", "XAA-MOH", &["read", "write"]).await;
    let office = world.program("reporter", "XAA-MOH", &["read", "write"]).await;
    let reading = world.program("coordinator", "", &["read"]).await;
    for token in [&other, &office, &reading] {
        for (path, body) in [
            ("", order("S")),
            ("/R/close", json!({})),
            ("/R/suggest", json!({})),
            ("/R/respondents", json!({ "form": "own", "respondents": [{ "respondent": "a" }] })),
        ] {
            let refused = post(&world, token, path, &body).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{path}: {}", refused.text);
        }
    }
}

const BYTES: [(&str, &str); 1] = [("content-type", "application/octet-stream")];

#[tokio::test]
async fn a_program_lays_a_file_beside_an_answer_as_people_do() {
    let world = World::empty().await;
    let chief = world.program("coordinator", "", &["read", "write"]).await;
    let office = world.program("reporter", "XAA-MOH", &["read", "write"]).await;
    assert_eq!(post(&world, &chief, "", &order("R")).await.status, StatusCode::CREATED);
    let asking = json!({ "form": "own", "respondents": [
        { "respondent": "moh", "organisation": "XAA-MOH" }, { "respondent": "moa" },
    ] });
    assert_eq!(post(&world, &chief, "/R/respondents", &asking).await.status, StatusCode::OK);
    let files = "/api/v1/rounds/R/answers/own/moh/files";
    let lay = format!("POST {files}?question=words&file=..%2Fproof%3F.pdf");
    let made = world.call(&office, &lay, &BYTES, "%PDF-1.7 proof").await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
    let told = made.json();
    assert_eq!(
        (&told["version"], &told["file"]["name"], &told["file"]["kind"], &told["file"]["bytes"]),
        (&json!(1), &json!("proof_.pdf"), &json!("application/pdf"), &json!(14))
    );
    let place = made.header("location").to_owned();
    assert_eq!(place, format!("{files}/{}", told["file"]["number"]));
    // The answer names it, the list tells of it, and its bytes are those that were sent, once.
    let now = world.call(&office, "GET /api/v1/rounds/R/answers/own/moh", &[], "").await.json();
    let evidence = json!([format!("file:{}", told["file"]["number"])]);
    assert_eq!(now["answer"]["answers"]["words"]["evidence"], evidence);
    let list = world.call(&office, &format!("GET {files}"), &[], "").await;
    assert_eq!(list.json()["items"], json!([told["file"]]));
    let got = world.call(&office, &format!("GET {place}"), &[], "").await;
    assert_eq!((got.status, got.text.as_str()), (StatusCode::OK, "%PDF-1.7 proof"));
    assert_eq!(got.header("content-type"), "application/octet-stream");
    assert!(got.header("content-disposition").contains("proof_.pdf"));
    let again =
        world.call(&office, &format!("GET {place}"), &[("if-none-match", got.header("etag"))], "").await;
    assert_eq!((again.status, again.text.as_str()), (StatusCode::NOT_MODIFIED, ""));
    let asked = world.store.asked_in("R").await.unwrap();
    let moh = asked.iter().find(|one| one.respondent == "moh").unwrap();
    let number = &told["file"]["number"];

    // A question that is not asked, nothing at all, another type, too much, and a file of another answer.
    let unknown = world.call(&office, &format!("POST {files}?question=wish&file=a.txt"), &BYTES, "a").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unknown.text);
    assert!(unknown.json()["type"].as_str().unwrap().ends_with("round-no-question"));
    assert_eq!(world.call(&office, &lay, &BYTES, "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(world.call(&office, &lay, &KIND, "{}").await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let large = world.call(&office, &lay, &BYTES, vec![b'a'; (10 << 20) + 1]).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE, "{}", large.text);
    let without = world.call(&office, &format!("POST {files}?file=a.txt"), &BYTES, "a").await;
    assert_eq!(without.status, StatusCode::BAD_REQUEST, "{}", without.text);
    let other = format!("GET /api/v1/rounds/R/answers/own/moa/files/{number}");
    assert_eq!(world.call(&chief, &other, &[], "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.call(&office, &format!("GET {files}/99"), &[], "").await.status, StatusCode::NOT_FOUND);
    let list = world.call(&office, &format!("GET {files}"), &[], "").await;
    assert_eq!(list.json()["items"].as_array().unwrap().len(), 1, "nothing of this was kept");

    // Who has nothing to do with it is not told that it is there; who only looks lays nothing; a token that only reads does not.
    let stranger = world.program("reporter", "XAA-MOA", &["read", "write"]).await;
    for request in [format!("GET {files}"), format!("GET {place}"), lay.clone()] {
        let refused = world.call(&stranger, &request, &BYTES, "a").await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{request}: {}", refused.text);
    }
    let guest = world.program("guest", "", &["read", "write"]).await;
    assert_eq!(world.call(&guest, &lay, &BYTES, "a").await.status, StatusCode::FORBIDDEN);
    let reading = world.program("reporter", "XAA-MOH", &["read"]).await;
    assert_eq!(world.call(&reading, &lay, &BYTES, "a").await.status, StatusCode::FORBIDDEN);
    assert_eq!(world.call("", &format!("GET {place}"), &[], "").await.status, StatusCode::UNAUTHORIZED);

    // Twenty at one question, and the next is refused before it is kept.
    for _ in 1..20 {
        let one = world.call(&office, &lay, &BYTES, "a").await;
        assert_eq!(one.status, StatusCode::CREATED, "{}", one.text);
    }
    let full = world.call(&office, &lay, &BYTES, "a").await;
    assert_eq!(full.status, StatusCode::CONFLICT, "{}", full.text);
    assert_eq!(world.store.survey_files(moh.id).await.unwrap().len(), 20);
}
