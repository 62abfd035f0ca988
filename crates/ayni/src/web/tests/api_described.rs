//! The description says just what there is: each example is asked, and its answer is held against its schema.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use ayni_words::LANGUAGES;
use serde_json::{Value, json};

use super::world::{World, sound, vectors};
use crate::web::api::{Operation, Verb, operations};

async fn description(world: &World) -> Value {
    world.get("/api/v1/openapi.json").await.json()
}

#[tokio::test]
async fn each_path_takes_just_the_methods_described() {
    let world = World::of(&vectors()).await;
    let token = world.everything().await;
    let description = description(&world).await;
    assert_eq!(description["openapi"], "3.1.0");
    let mut paths: BTreeMap<&str, (BTreeSet<String>, String)> = BTreeMap::new();
    for operation in operations() {
        let entry = paths.entry(operation.path).or_default();
        entry.0.insert(operation.verb.as_str().to_owned());
        let address = operation.example();
        entry.1 = address.split('?').next().unwrap().to_owned();
    }
    let described: BTreeSet<&str> =
        description["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(described, paths.keys().copied().collect());
    for (path, (verbs, address)) in &paths {
        let named = description["paths"][*path].as_object().unwrap();
        let named: BTreeSet<String> = named.keys().map(|verb| verb.to_uppercase()).collect();
        assert_eq!(&named, verbs, "{path}");
        let answer = world.call(&token, &format!("PATCH {address}"), &[], "").await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
        let allowed: BTreeSet<String> =
            answer.header("allow").split(',').filter(|verb| *verb != "HEAD").map(str::to_owned).collect();
        assert_eq!(&allowed, verbs, "the router has just these: {path}");
    }
    let ids: BTreeSet<&str> = operations().map(|operation| operation.id).collect();
    assert_eq!(ids.len(), operations().count(), "names of operations are their own");
}

/// A schema of the description, by name, with all that it refers to.
fn schema(description: &Value, name: &str) -> jsonschema::Validator {
    let root = json!({
        "$ref": format!("#/components/schemas/{name}"),
        "components": { "schemas": description["components"]["schemas"] },
    });
    jsonschema::draft202012::new(&root).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[tokio::test]
async fn each_example_is_answered_as_described() {
    let world = World::of(&vectors()).await;
    world.measure().await;
    let token = world.everything().await;
    let description = description(&world).await;
    let json = ("content-type", "application/json");
    let hook = operations().find(|operation| operation.id == "addHook").unwrap();
    let made = world.call(&token, "POST /api/v1/hooks", &[json], hook.sends.unwrap().example).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
    assert_eq!(world.call(&token, "POST /api/v1/hooks/1/test", &[], "").await.status, StatusCode::ACCEPTED);
    let record = operations().find(|operation| operation.id == "putExchangeRecord").unwrap();
    let put = format!("PUT {}", record.example());
    let made = world.call(&token, &put, &[json], record.sends.unwrap().example).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.text);
    super::api_exchange::described(&world).await;
    super::mandate::keep_all(&world).await;
    super::rounds::example(&world).await;
    crate::app::report::desk::start(&world.kit, "state-of-cooperation", "state-2022", "").await.unwrap();
    let file = operations().find(|operation| operation.id == "sendFile").unwrap();
    let bytes = ("content-type", "application/octet-stream");
    let own = file.sends.unwrap().example.to_owned();
    // Two of our own shape, one of a ministry's, one that is no workbook, and a third of our own.
    let foreign = "N°,Intitulé du projet,Pays bénéficiaire,Date de début,Montant décaissé (USD)\n\
                   7,Puits et pompes,Kenya,2024-02-01,5000\n8,Semences,Ouganda,2024-03-01,700\n";
    // It begins as an old workbook does, and is none: mere noise would be read as text.
    let noise = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3];
    let (other, third) = (own.replace("U-1", "U-2"), own.replace("U-1", "U-3"));
    let foreign = foreign.as_bytes().to_vec();
    let files = [own.into_bytes(), other.into_bytes(), foreign, noise, third.into_bytes()];
    for (number, content) in files.into_iter().enumerate() {
        let name = if number == 3 { "noise.xlsx" } else { "health.csv" };
        let to = file.example().replace("health.csv", name);
        let sent = world.call(&token, &format!("POST {to}"), &[bytes], content).await;
        assert_eq!(sent.status, StatusCode::ACCEPTED, "{}", sent.text);
    }
    assert_eq!(world.work().await, 5);
    let marked = world.call(&token, "POST /api/v1/uploads/1/marked", &[], "").await;
    assert_eq!((marked.status, world.work().await), (StatusCode::ACCEPTED, 1), "{}", marked.text);
    for (id, times, kind) in [
        ("attachFile", 1, bytes),
        ("layAnswerFile", 1, bytes),
        ("addDraft", 2, json),
        ("addExchangeDraft", 2, json),
        ("keepSearch", 1, json),
    ] {
        let operation = operations().find(|operation| operation.id == id).unwrap();
        for _ in 0..times {
            let request = format!("POST {}", operation.example());
            let made = world.call(&token, &request, &[kind], operation.sends.unwrap().example).await;
            assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
        }
    }
    for (number, name) in [(2, "Ana"), (3, "Ben"), (4, "Eva")] {
        world.invite(&format!("{name}@health.example"), name, "reporter", "XAA-MOH").await;
        assert_eq!(world.store.person(number).await.unwrap().unwrap().name, name);
    }
    let upload = world.call(&token, "GET /api/v1/uploads/1", &[], "").await.json();
    assert_eq!((&upload["state"], &upload["counts"]["new"]), (&json!("checked"), &json!(1)), "{upload}");
    let order = r#"{"years":"2024"}"#;
    assert_eq!(
        world.call(&token, "POST /api/v1/measurements", &[json], order).await.status,
        StatusCode::ACCEPTED
    );

    // Looking first, then doing, then taking away.
    let mut all: Vec<&Operation> = operations().collect();
    all.sort_by_key(|operation| match operation.verb {
        // What is imported is what the others work on.
        _ if operation.id == "undoImport" => 4,
        Verb::Get => 0,
        Verb::Put => 1,
        Verb::Post => 2,
        Verb::Delete => 3,
    });
    for operation in all {
        let request = format!("{} {}", operation.verb.as_str(), operation.example());
        let kind = operation.sends.map_or("application/json", |sends| sends.forms[0].0);
        let mut headers = vec![("content-type", kind)];
        headers.extend(operation.parameters.iter().filter_map(|one| one.header_example()));
        let body = operation.sends.map_or("", |sends| sends.example);
        if let Some(sends) = operation.sends {
            let (kind, name) = sends.forms[0];
            let example = match kind {
                "application/json" => serde_json::from_str(sends.example).unwrap(),
                _ => json!(sends.example),
            };
            let faults: Vec<String> =
                schema(&description, name).iter_errors(&example).map(|fault| fault.to_string()).collect();
            assert_eq!(faults, Vec::<String>::new(), "the example of {}", operation.id);
        }
        let answer = world.call(&token, &request, &headers, body).await;
        let answers = operation.answers.iter();
        let Some(found) = answers.clone().find(|one| one.status == answer.status.as_u16()) else {
            panic!("{request}: {} {}", answer.status, answer.text);
        };
        let kind = answer.header("content-type");
        let Some((_, name)) = found.forms.iter().find(|(form, _)| *form == kind) else {
            assert!(found.forms.is_empty() && answer.text.is_empty(), "{request} gives {kind}");
            continue;
        };
        for (header, _) in found.headers.iter().filter(|(header, _)| *header != "Link") {
            assert!(!answer.header(header).is_empty(), "{request} has no {header}");
        }
        if kind == "application/json" {
            let value = answer.json();
            let faults: Vec<String> =
                schema(&description, name).iter_errors(&value).map(|fault| fault.to_string()).collect();
            assert_eq!(faults, Vec::<String>::new(), "{request}: {}", answer.text);
        }
        if let Some(tag) =
            Some(answer.header("etag")).filter(|tag| !tag.is_empty() && operation.verb == Verb::Get)
        {
            let again = world.call(&token, &request, &[("if-none-match", tag)], "").await;
            assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{request}");
            assert_eq!(again.text, "");
        }
    }
}

#[tokio::test]
async fn problems_are_as_described() {
    let world = World::of(&vectors()).await;
    let token = world.everything().await;
    let problem = schema(&description(&world).await, "Problem");
    let json = ("content-type", "application/json");
    for (request, body) in [
        ("GET /api/v1/nothing", ""),
        ("PUT /api/v1/activities", ""),
        ("POST /api/v1/activities", "[{}]"),
        ("POST /api/v1/activities", "{"),
        ("POST /api/v1/hooks", r#"{"address":"http://10.0.0.1","events":["x"]}"#),
        ("PUT /api/v1/activities/XAA-ABC/P-2023-044", "{}"),
    ] {
        for language in LANGUAGES {
            let answer = world.call(&token, request, &[json, ("accept-language", language)], body).await;
            assert!(answer.status.is_client_error(), "{request}");
            let value = answer.json();
            let faults: Vec<String> = problem.iter_errors(&value).map(|fault| fault.to_string()).collect();
            assert_eq!(faults, Vec::<String>::new(), "{request}: {}", answer.text);
            assert!(!answer.text.contains('⟦'), "{}", answer.text);
        }
    }
}

#[tokio::test]
async fn the_page_tells_every_operation_in_every_language() {
    let world = World::of(&vectors()).await;
    let mut titles = BTreeSet::new();
    for language in LANGUAGES {
        let page = world.get(&format!("/api?lang={language}")).await;
        assert_eq!(page.status, StatusCode::OK);
        sound("/api", &page.text);
        titles.insert(page.text.split("<h1>").nth(1).unwrap().split('<').next().unwrap().to_owned());
        for operation in operations() {
            assert!(page.text.contains(&format!("id=\"{}\"", operation.id)), "{}", operation.id);
        }
    }
    assert_eq!(titles.len(), LANGUAGES.len());
    let host = world.get_with("/api", "host", "\"><script>alert(1)</script>").await;
    sound("/api", &host.text);
}
