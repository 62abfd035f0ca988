//! What a team does on pages, done by programs: attached files, drafts, mappings, people, settings, the package.

use std::io::{Cursor, Read};

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::browser::Browser;
use super::sheet::{Sheet, to, training};
use super::world::{Answer, World, sound, vectors};

const JSON: (&str, &str) = ("content-type", "application/json");
const BYTES: (&str, &str) = ("content-type", "application/octet-stream");

async fn ask(world: &World, token: &str, request: &str, body: Value) -> Answer {
    let text = if body.is_null() { String::new() } else { body.to_string() };
    let answer = world.call(token, &request.replace(" /", " /api/v1/"), &[JSON], text).await;
    assert!(!answer.text.contains('⟦'), "{}", answer.text);
    answer
}

/// Asks, and holds the status against what is wanted.
async fn wants(world: &World, token: &str, request: &str, body: Value, status: u16) -> Value {
    let answer = ask(world, token, request, body).await;
    assert_eq!(answer.status.as_u16(), status, "{request}: {}", answer.text);
    if answer.text.is_empty() { Value::Null } else { answer.json() }
}

#[tokio::test]
async fn files_are_attached_fetched_and_removed() {
    let mut one = vectors().remove(1);
    one.reporter = "XAA-MOH".into();
    let world = World::of(&[one.clone()]).await;
    let ana = world.program("reporter", "XAA-MOH", &["read", "write"]).await;
    let otto = world.program("reporter", "XAA-AGR", &["read", "write"]).await;
    let reads = world.program("reporter", "XAA-MOH", &["read"]).await;
    let path = format!("/api/v1/activities/XAA-MOH/{}/attachments", one.id);
    let send = async |token: &str, name: &str, bytes: Vec<u8>| {
        world.call(token, &format!("POST {path}?file={name}"), &[BYTES], bytes).await
    };
    let made = send(&ana, "..%2F..%2Fetc%2Fpasswd", b"root".to_vec()).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
    assert_eq!(made.json()["name"], "passwd");
    let place = made.header("location").to_owned();
    let got = world.call(&reads, &format!("GET {place}"), &[], "").await;
    assert_eq!((got.text.as_str(), got.header("content-type")), ("root", "application/octet-stream"));
    assert_eq!(got.header("x-content-type-options"), "nosniff");
    assert!(got.header("content-disposition").starts_with("attachment"));
    // Bounded, and not for others.
    assert_eq!(send(&ana, "large", vec![7; (10 << 20) + 1]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(send(&ana, "empty", Vec::new()).await.status.as_u16(), 422);
    assert_eq!(send(&reads, "x", vec![1]).await.status, StatusCode::FORBIDDEN, "its scopes");
    assert_eq!(send(&otto, "x", vec![1]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(world.call(&otto, &format!("GET {place}"), &[], "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.call(&otto, &format!("DELETE {place}"), &[], "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.call(&otto, &format!("GET {path}"), &[], "").await.status, StatusCode::NOT_FOUND);
    let list = world.call(&ana, &format!("GET {path}"), &[], "").await.json();
    assert_eq!(list["items"].as_array().unwrap().len(), 1);
    assert_eq!(world.call(&ana, &format!("DELETE {place}"), &[], "").await.status, StatusCode::NO_CONTENT);
    assert_eq!(world.call(&ana, &format!("GET {place}"), &[], "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.store.verify().await.unwrap().faults, Vec::<String>::new());
}

#[tokio::test]
async fn a_program_begins_a_draft_and_a_person_goes_on_with_it() {
    let world = World::empty().await;
    let ticket = world.invite("ana@health.example", "Ana", "reporter", "XAA-MOH").await;
    let mut ana = Browser::joined(&world, &ticket, "Ana").await;
    let program = world.program("reporter", "XAA-MOH", &["read", "write"]).await;
    let otto = world.program("reporter", "XAA-AGR", &["read", "write"]).await;
    let draft = |title: &str, country: &str| {
        json!({
            "kind": "training", "reporter": "XAA-MOH",
            "typed": {
                "fields": {
                    "title@en": title, "status": "completed", "period.start": "2024-03-04",
                    "period.end": "15 March 2024", "no-such-field": "x", "id": "D-1",
                },
                "lists": {
                    "parties": [
                        { "id": "party-1", "fields": { "role": "provider", "country": "XAA" } },
                        { "id": "party-2", "fields": { "role": "recipient", "country": country } },
                    ],
                    "no-such-list": [{ "id": "x" }],
                },
            },
        })
    };
    let begun = wants(&world, &program, "POST /drafts", draft("Vaccine storage", "Atlantis"), 201).await;
    assert_eq!(begun, json!({ "number": 1, "revision": 1, "beside": false }));
    let checked = wants(&world, &program, "POST /drafts/1/check", Value::Null, 200).await;
    assert_eq!(checked["record"]["title"]["en"], "Vaccine storage");
    assert!(checked["fields"]["l.parties.1.country"].is_string(), "{checked}");
    let held = wants(&world, &program, "POST /drafts/1/enter", Value::Null, 422).await;
    assert!(held["fields"]["l.parties.1.country"].is_string(), "{held}");
    wants(&world, &program, "POST /drafts", json!({ "kind": "no-such", "typed": {} }), 422).await;
    // Nobody else sees it, or is told that it is there.
    for request in ["GET /drafts/1", "POST /drafts/1/check", "POST /drafts/1/enter", "DELETE /drafts/1"] {
        wants(&world, &otto, request, Value::Null, 404).await;
    }
    assert_eq!(wants(&world, &otto, "GET /drafts", Value::Null, 200).await["items"], json!([]));
    wants(&world, &otto, "POST /drafts", draft("Vaccine storage", "Kenya"), 403).await;

    // The number of a draft comes with the form: another's is not thrown away by it.
    let ticket = world.invite("olga@seeds.example", "Olga", "reporter", "XAA-AGR").await;
    let mut olga = Browser::joined(&world, &ticket, "Olga").await;
    let mut sheet = Sheet::of(&olga.get("/activities/new?kind=training").await);
    training(&mut sheet, "Course on seeds that keep");
    sheet.pairs.retain(|(name, _)| name != "draft");
    sheet.pairs.push(("draft".to_owned(), "1.1".to_owned()));
    to(&sheet.press(&mut olga, "enter").await);
    wants(&world, &program, "GET /drafts/1", Value::Null, 200).await;

    // A colleague opens it in the browser and keeps it; the program, which has the older one, gets one beside.
    let page = ana.get("/drafts/1").await;
    sound("/drafts/1", &page.text);
    let mut sheet = Sheet::of(&page);
    assert_eq!(sheet.value("l.parties.1.country"), "Atlantis");
    sheet.put("l.parties.1.country", "Kenya");
    assert_eq!(sheet.press(&mut ana, "save").await.status, StatusCode::OK);
    let mut late = draft("Storage of vaccines", "Kenya");
    late["revision"] = json!(1);
    let kept = wants(&world, &program, "PUT /drafts/1", late, 200).await;
    assert_eq!(kept, json!({ "number": 2, "revision": 1, "beside": true }));
    let now = wants(&world, &program, "GET /drafts/1", Value::Null, 200).await;
    assert_eq!(now["typed"]["lists"]["parties"][1]["fields"]["country"], "Kenya");
    assert_eq!(now["typed"]["fields"]["title@en"], "Vaccine storage");
    wants(&world, &program, "DELETE /drafts/2", Value::Null, 204).await;
    let entered = wants(&world, &program, "POST /drafts/1/enter", Value::Null, 200).await;
    assert_eq!(entered["record"], "/api/v1/activities/XAA-MOH/D-1");
    assert_eq!(wants(&world, &program, "GET /drafts", Value::Null, 200).await["items"], json!([]));
    let record = wants(&world, &program, "GET /activities/XAA-MOH/D-1", Value::Null, 200).await;
    assert_eq!(record["parties"][1]["country"], "KEN");

    // A draft that changes it is made from the version of its day: what came since is told.
    let mut change = draft("Vaccine storage, second course", "Kenya");
    change["id"] = json!("D-1");
    wants(&world, &program, "POST /drafts", change, 201).await;
    let page = ana.get("/activity/edit?reporter=XAA-MOH&id=D-1").await;
    let mut sheet = Sheet::of(&page);
    sheet.put("f.title@en", "Vaccine storage in the north");
    to(&sheet.press(&mut ana, "enter").await);
    wants(&world, &program, "POST /drafts/3/enter", Value::Null, 409).await;
}

#[tokio::test]
async fn a_mapping_is_proposed_mended_and_saved_for_the_next_file() {
    let world = World::empty().await;
    let token = world.program("coordinator", "XAA-MOH", &["read", "write"]).await;
    let otto = world.program("coordinator", "XAA-AGR", &["read", "write"]).await;
    let head = "N°,Intitulé du projet,Pays bénéficiaire,Date de début,Montant décaissé (USD)\n";
    let send = async |rows: &str| {
        let path = "POST /api/v1/uploads?file=list.csv&organisation=XAA-MOH";
        let answer = world.call(&token, path, &[BYTES], format!("{head}{rows}")).await;
        assert_eq!(answer.status, StatusCode::ACCEPTED, "{}", answer.text);
        world.work().await;
        answer.json()["number"].as_i64().unwrap()
    };
    assert_eq!(
        send("7,Puits et pompes,Kenya,2024-02-01,5000\n8,Semences,Atlantis,2024-03-01,700\n").await,
        1
    );
    let proposed = wants(&world, &token, "GET /uploads/1/mapping", Value::Null, 200).await;
    assert_eq!(proposed["state"], "mapping");
    let text = proposed["profile"].as_str().unwrap();
    assert!(text.contains("Intitulé du projet") && proposed["looked"]["seen"].is_array(), "{proposed}");
    wants(&world, &otto, "GET /uploads/1/mapping", Value::Null, 404).await;

    // What is no profile is told with its line and column, in the reader's language.
    let bad = json!({ "revision": proposed["revision"], "profile": "profile = \"x\"\nsauce = 1\n" });
    let answer = world
        .call(&token, "PUT /api/v1/uploads/1/mapping", &[JSON, ("accept-language", "es")], bad.to_string())
        .await;
    assert_eq!(answer.status.as_u16(), 422, "{}", answer.text);
    let finding = &answer.json()["findings"][0];
    assert_eq!(
        (&finding["code"], &finding["args"]["column"]),
        (&json!("map-profile-invalid"), &json!({ "count": 1 }))
    );
    assert!(finding["message"].as_str().unwrap().contains("Aquí no existe ese campo. Signo 1."), "{finding}");
    assert!(finding["place"].as_str().unwrap().contains('2'), "{finding}");

    // Mended: whose list it is, and who provides.
    let mended = text.replace("[[sheet]]", "[[sheet]]\ncurrency = \"USD\"");
    let mended =
        if mended.contains("reporter") { mended } else { format!("reporter = \"XAA-MOH\"\n{mended}") };
    let order = json!({ "revision": proposed["revision"], "profile": mended });
    assert_eq!(
        wants(&world, &token, "PUT /uploads/1/mapping", order.clone(), 202).await["state"],
        "checking"
    );
    wants(&world, &token, "PUT /uploads/1/mapping", order, 409).await;
    world.work().await;
    // The proposal takes what is no country for a body, so that the check is what says it.
    let found = wants(&world, &token, "GET /uploads/1/findings?code=party-country", Value::Null, 200).await;
    assert_eq!(found["items"][0]["origin"]["row"], 3, "{found}");
    wants(&world, &token, "POST /uploads/1/marked", Value::Null, 202).await;
    wants(&world, &token, "GET /uploads/1/marked.xlsx", Value::Null, 409).await;
    world.work().await;
    let copy = world.call(&token, "GET /api/v1/uploads/1/marked.xlsx", &[], "").await;
    assert!(copy.status == StatusCode::OK && copy.text.starts_with("PK"));

    wants(&world, &token, "POST /uploads/1/mapping", json!({ "name": " " }), 422).await;
    wants(&world, &token, "POST /uploads/1/mapping", json!({ "name": "Our list" }), 204).await;
    let saved = wants(&world, &token, "GET /mappings", Value::Null, 200).await;
    assert_eq!(
        (&saved["items"][0]["name"], &saved["items"][0]["organisation"]),
        (&json!("Our list"), &json!("XAA-MOH"))
    );
    assert_eq!(wants(&world, &otto, "GET /mappings", Value::Null, 200).await["items"], json!([]));
    assert_eq!(send("9,Écoles,Kenya,2024-04-01,900\n").await, 2);
    let next = wants(&world, &token, "GET /uploads/2", Value::Null, 200).await;
    assert_eq!(next["state"], "checked", "the next of the same shape is recognised: {next}");
    let forget = "DELETE /mappings?organisation=XAA-MOH&name=Our%20list";
    wants(&world, &otto, forget, Value::Null, 403).await;
    wants(&world, &token, forget, Value::Null, 204).await;
    wants(&world, &token, forget, Value::Null, 404).await;
}

#[tokio::test]
async fn people_are_given_roles_suspended_and_handed_over_by_who_may() {
    let world = World::empty().await;
    let all = world.everything().await;
    let reporter = world.program("reporter", "XAA-MOH", &["read", "write", "people", "govern"]).await;
    for (name, role) in [("Eva", "reporter"), ("Ben", "reporter")] {
        world.invite(&format!("{name}@health.example"), name, role, "XAA-MOH").await;
    }
    let person =
        async |number: i64| wants(&world, &all, &format!("GET /people/{number}"), Value::Null, 200).await;
    assert_eq!(
        (person(3).await["name"].as_str(), person(4).await["name"].as_str()),
        (Some("Eva"), Some("Ben"))
    );
    let role = json!({ "role": "reviewer", "organisation": "XAA-MOH" });
    // Where an act begins by looking somebody up, who does not see them is not told that they are there.
    for (request, body, status) in [
        ("POST /people/3/roles", role.clone(), 403),
        ("DELETE /people/3/roles?role=reporter&organisation=XAA-MOH", Value::Null, 403),
        ("POST /people/3/invitation", Value::Null, 403),
        ("PUT /people/3/state", json!({ "state": "suspended" }), 404),
        ("DELETE /people/3/factor", Value::Null, 403),
        ("DELETE /people/3", Value::Null, 403),
        ("POST /people/3/hand-over", json!({ "to": 4 }), 404),
        ("GET /settings", Value::Null, 403),
        ("POST /acts/proof", Value::Null, 403),
    ] {
        wants(&world, &reporter, request, body, status).await;
    }
    assert_eq!(person(3).await["roles"], json!([{ "role": "reporter", "organisation": "XAA-MOH" }]));
    assert_eq!(wants(&world, &all, "POST /people/3/roles", role.clone(), 200).await["changed"], true);
    assert_eq!(wants(&world, &all, "POST /people/3/roles", role, 200).await["changed"], false);
    wants(&world, &all, "POST /people/3/roles", json!({ "role": "king" }), 422).await;
    wants(&world, &all, "POST /people/99/roles", json!({ "role": "guest" }), 404).await;
    let over = json!({ "to": 4, "roles": [{ "role": "reviewer", "organisation": "XAA-MOH" }], "note": "Yours now." });
    let over = wants(&world, &all, "POST /people/3/hand-over", over, 200).await;
    assert_eq!(
        (&over["roles"][0]["role"], &over["kept"][0]["role"]),
        (&json!("reviewer"), &json!("reporter"))
    );
    assert_eq!(
        wants(&world, &all, "PUT /people/3/state", json!({ "state": "suspended" }), 200).await["state"],
        "suspended"
    );
    assert_eq!(
        wants(&world, &all, "PUT /people/3/state", json!({ "state": "active" }), 200).await["state"],
        "invited"
    );
    wants(&world, &all, "DELETE /people/3", Value::Null, 204).await;
    assert_eq!(world.store.person(3).await.unwrap().unwrap().name, "");

    let settings = wants(&world, &all, "GET /settings", Value::Null, 200).await;
    let mut wrong = settings.clone();
    wrong["address"] = json!("https://x.example/path");
    wants(&world, &all, "PUT /settings", wrong, 422).await;
    let mut other = settings.clone();
    other["names"] = json!({ "es": "Agencia de Cooperación" });
    assert_eq!(wants(&world, &all, "PUT /settings", other.clone(), 200).await, other);
    assert_eq!(world.store.node("name.es").await.unwrap().as_deref(), Some("Agencia de Cooperación"));
    assert_eq!(wants(&world, &all, "GET /acts/proof", Value::Null, 200).await["state"], "never");
    assert_eq!(wants(&world, &all, "POST /acts/proof", Value::Null, 202).await["state"], "under-way");
}

#[tokio::test]
async fn the_package_has_every_table_as_it_is_given_alone() {
    let world = World::of(&vectors()).await;
    let token = world.everything().await;
    let request = axum::http::Request::get("/api/v1/export/package.zip")
        .header("authorization", format!("Bearer {token}"));
    let response =
        tower::ServiceExt::oneshot(world.router.clone(), request.body(axum::body::Body::empty()).unwrap());
    let response = response.await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let bytes = http_body_util::BodyExt::collect(response.into_body()).await.unwrap().to_bytes();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).unwrap();
    let mut read = |name: &str| {
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let described: Value = serde_json::from_str(&read("datapackage.json")).unwrap();
    let tables = described["resources"].as_array().unwrap().clone();
    assert_eq!(tables.len(), ayni_model::register::TABLES.len());
    for table in tables {
        let path = table["path"].as_str().unwrap();
        let alone = ask(&world, &token, &format!("GET /export/{path}"), Value::Null).await;
        assert_eq!(alone.text, read(path), "{path}");
    }
    let guest = world.program("guest", "XAA-MOH", &["read"]).await;
    wants(&world, &guest, "GET /export/package.zip", Value::Null, 403).await;
}
