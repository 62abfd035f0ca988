//! The exchange by programs alone: from a need to an activity of the register, and who may not.

use axum::http::StatusCode;
use ayni_model::Text;
use ayni_model::exchange::{Tier, Value as Field};
use serde_json::{Value, json};

use super::exchange::{examples, fill, many, record};
use super::world::{Answer, World};
use crate::app::desk::By;
use crate::app::exchange::{Exchange, partner, review};

const JSON: (&str, &str) = ("content-type", "application/json");

async fn call(world: &World, token: &str, request: &str, body: Value) -> Answer {
    let (verb, path) = request.split_once(' ').unwrap();
    let body = if body.is_null() { String::new() } else { body.to_string() };
    world.call(token, &format!("{verb} /api/v1{path}"), &[JSON], body).await
}

/// The same, which must be answered so; what was answered.
async fn done(world: &World, token: &str, request: &str, body: Value, status: StatusCode) -> Value {
    let answer = call(world, token, request, body).await;
    assert_eq!(answer.status, status, "{request}: {}", answer.text);
    assert!(!answer.text.contains('⟦'), "{request}: {}", answer.text);
    serde_json::from_str(&answer.text).unwrap_or(Value::Null)
}

const OK: StatusCode = StatusCode::OK;
const CREATED: StatusCode = StatusCode::CREATED;
const DONE: StatusCode = StatusCode::NO_CONTENT;
const FORBIDDEN: StatusCode = StatusCode::FORBIDDEN;
const NONE: StatusCode = StatusCode::NOT_FOUND;
const CONFLICT: StatusCode = StatusCode::CONFLICT;
const BAD: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

/// What the examples of the description speak of, beside the record that one of them puts.
pub(super) async fn described(world: &World) {
    let mut records = examples();
    let double = [("title", "en", "Trainers for early warning"), ("summary", "en", "The same once more.")];
    let mut double = record("need", "XAA-MOH", "API-3", &double);
    many(&mut double, "resources", &["training"]);
    records.push(double);
    records.push(module("API-M"));
    fill(world, records).await;
    let (exchange, desk) = (Exchange::load(&world.kit).unwrap(), world.desk());
    let number = async |owner: &str, id: &str| world.store.record(owner, id).await.unwrap().unwrap().id;
    let need = number("XAA-MOH", "API-1").await;
    for (owner, id) in [("XBB-MOH", "P-1"), ("XCC-MOH", "O-1")] {
        let of = (number(owner, id).await, need);
        let begun = partner::begin(&desk, &By::Machine, &exchange, of, "XAA-MOH", "Hello").await.unwrap();
        partner::write(&desk, &By::Machine, begun, owner, "Welcome").await.unwrap();
    }
    for owner in ["XAA-MOH", "XCC-MOH"] {
        partner::agree(&desk, &By::Machine, 2, owner).await.unwrap();
    }
    let asked = ("XAA-MOT", "asked", "please");
    let practice = number("XBB-MOH", "P-1").await;
    review::grant(&desk, &By::Machine, &exchange, practice, asked).await.unwrap();
}

/// A learning module of one question, whose second choice is right.
fn module(id: &str) -> ayni_model::exchange::Record {
    use ayni_model::exchange::Line;
    let line =
        |fields: Vec<(&str, Field)>| Line(fields.into_iter().map(|(n, v)| (n.to_owned(), v)).collect());
    let text = |words: &str| Field::Text(Text::of("en", words));
    let words = [("title", "en", "Keeping vaccines cold"), ("summary", "en", "Two pages and a question.")];
    let mut module = record("module", "XAA-MOH", id, &words);
    module
        .put("pages", Field::Lines(vec![line(vec![("what", text("Why")), ("body", text("Heat spoils."))])]));
    let right = Field::Plain("2".to_owned());
    let question = vec![("question", text("How cold?")), ("choices", text("20 °C\n5 °C")), ("right", right)];
    module.put("questions", Field::Lines(vec![line(question)]));
    module
}

fn need(owner: &str, id: &str) -> Value {
    json!({
        "ayni-exchange": "1", "kind": "need", "owner": owner, "id": id, "tier": "public",
        "values": {
            "title": { "fr": "Former des agents à la surveillance du choléra" },
            "summary": { "fr": "Nous cherchons des formateurs pour l’alerte précoce au choléra." },
            "resources": ["training"], "places": ["XAA"], "goals": ["3.3"], "sectors": ["12250"],
        },
    })
}

fn became(value: &Value) -> Vec<&str> {
    value["items"].as_array().unwrap().iter().map(|one| one["became"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_need_becomes_an_activity_by_programs_alone() {
    let world = World::empty().await;
    fill(&world, examples()).await;
    let both = ["read", "write"];
    let nadia = world.program("coordinator", "XAA-MOH", &both).await;
    let bola = world.program("coordinator", "XBB-MOH", &both).await;
    let otto = world.program("reporter", "XAA-AGR", &both).await;
    let office = world.program("coordinator", "", &both).await;

    // Of many each has an outcome of its own; whoever may enter none is told so.
    let broken =
        json!({ "ayni-exchange": "1", "kind": "need", "owner": "XAA-MOH", "id": "N-9", "values": {} });
    let all = json!([need("XAA-MOH", "N-1"), broken, need("XBB-MOH", "N-2"), { "no": "record" }]);
    let tried = done(&world, &nadia, "POST /exchange?dry-run=true", all.clone(), OK).await;
    assert_eq!(became(&tried), ["looked-at", "faulty", "denied", "faulty"]);
    assert_eq!(done(&world, &nadia, "GET /exchange-own", Value::Null, OK).await["items"], json!([]));
    let kept = done(&world, &nadia, "POST /exchange", all, OK).await;
    assert_eq!(became(&kept), ["new", "faulty", "denied", "faulty"]);
    done(&world, &nadia, "POST /exchange", json!([need("XBB-MOH", "N-2")]), FORBIDDEN).await;
    let own = done(&world, &nadia, "GET /exchange-own", Value::Null, OK).await;
    assert_eq!((&own["items"][0]["id"], &own["items"][0]["state"]), (&json!("N-1"), &json!("published")));

    // Found in another language, narrowed, page by page.
    let found = done(&world, &nadia, "GET /exchange?q=cholera&side=gives&limit=1", Value::Null, OK).await;
    assert_eq!((found["total"].as_u64(), found["items"].as_array().unwrap().len()), (Some(3), 1));
    assert_eq!(found["facets"]["kind"]["practice"], 1, "{found}");
    let next = found["next"].as_str().unwrap();
    let path = format!("GET /exchange?q=cholera&side=gives&limit=1&after={next}");
    let second = done(&world, &nadia, &path, Value::Null, OK).await;
    assert_ne!(second["items"][0]["record"], found["items"][0]["record"]);

    // What fits, and what one says of it.
    let matches = "GET /exchange/XAA-MOH/N-1/matches";
    let fits = done(&world, &nadia, matches, Value::Null, OK).await;
    let ids: Vec<&str> =
        fits["items"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert!(["P-1", "O-1", "C-1"].iter().all(|id| ids.contains(id)), "{fits}");
    let opinion = json!({ "match": { "owner": "XCC-MOH", "id": "O-1" }, "useful": false, "why": "language" });
    done(&world, &nadia, "POST /exchange/XAA-MOH/N-1/matches", opinion, DONE).await;
    let fits = done(&world, &nadia, matches, Value::Null, OK).await;
    assert_eq!(fits["items"].as_array().unwrap().last().unwrap()["id"], "O-1", "{fits}");

    // An office that has neither record suggests; the two find each other.
    let suggestion = json!({
        "acting": "", "sought": { "owner": "XAA-MOH", "id": "N-1" },
        "given": { "owner": "XBB-MOH", "id": "P-1" }, "note": "Both work on cholera.",
    });
    done(&world, &otto, "POST /partnership-suggestions", suggestion.clone(), FORBIDDEN).await;
    while world.letter().await.is_some() {}
    let begun = call(&world, &office, "POST /partnership-suggestions", suggestion.clone()).await;
    assert_eq!(
        (begun.status, begun.header("location")),
        (CREATED, "/api/v1/partnerships/1"),
        "{}",
        begun.text
    );
    let again = done(&world, &office, "POST /partnership-suggestions", suggestion, CREATED).await;
    assert_eq!(again["number"], 1, "there is one");
    let mut told = Vec::new();
    while let Some((address, _)) = world.letter().await {
        told.push(address);
    }
    told.sort();
    assert_eq!(told, ["coordinator-xaa-moh@node.example", "coordinator-xbb-moh@node.example"], "once");
    let seen = done(&world, &nadia, "GET /partnerships/1", Value::Null, OK).await;
    assert_eq!((&seen["stage"], &seen["next"]), (&json!("suggested"), &json!(["closed"])));
    assert_eq!(seen["steps"][0]["note"], "Both work on cholera.");
    done(&world, &otto, "GET /partnerships/1", Value::Null, NONE).await;
    let step = |stage: &str| json!({ "acting": "XAA-MOH", "stage": stage, "next": "a visit", "note": "" });
    let write = |acting: &str, words: &str| json!({ "acting": acting, "words": words });
    let messages = "POST /partnerships/1/messages";
    for early in ["contacted", "in-talks", "agreed", "delivered"] {
        done(&world, &nadia, "POST /partnerships/1/steps", step(early), CONFLICT).await;
    }
    let begin = json!({
        "acting": "XAA-MOH", "record": { "owner": "XBB-MOH", "id": "P-1" },
        "own": { "owner": "XAA-MOH", "id": "N-1" }, "words": "Bonjour 🙂",
    });
    let begun = done(&world, &nadia, "POST /partnerships", begin, CREATED).await;
    assert_eq!(begun["number"], 1, "what was suggested goes on");
    done(&world, &nadia, messages, write("XAA-MOH", "Are you there?"), DONE).await;
    let seen = done(&world, &bola, "GET /partnerships/1", Value::Null, OK).await;
    assert_eq!(seen["stage"], "contacted", "nobody has answered");
    assert!(!seen.to_string().contains("office@health.example.org"));
    let acting = |owner: &str| json!({ "acting": owner });
    let agree = "POST /partnerships/1/agreements";
    done(&world, &nadia, agree, acting("XAA-MOH"), CONFLICT).await;
    done(&world, &bola, messages, write("XAA-MOH", "In their name"), FORBIDDEN).await;
    done(&world, &bola, messages, write("XBB-MOH", " "), BAD).await;
    done(&world, &bola, messages, write("XBB-MOH", &"x".repeat(4_001)), BAD).await;

    // Sent twice by a program that heard no answer, said once.
    let key = [JSON, ("idempotency-key", "welcome-1")];
    for _ in 0..2 {
        let body = write("XBB-MOH", "Welcome").to_string();
        let answer = world.call(&bola, "POST /api/v1/partnerships/1/messages", &key, body).await;
        assert_eq!(answer.status, DONE, "{}", answer.text);
    }
    let seen = done(&world, &bola, "GET /partnerships/1", Value::Null, OK).await;
    assert_eq!((&seen["stage"], seen["messages"].as_array().unwrap().len()), (&json!("in-talks"), 3));
    let part =
        json!({ "part": "Forty health workers.", "phases": ["identification"], "phase": "negotiation" });
    done(&world, &nadia, "PUT /partnerships/1/parts/XAA-MOH", part.clone(), DONE).await;
    done(&world, &nadia, "PUT /partnerships/1/parts/XBB-MOH", part, FORBIDDEN).await;
    done(&world, &bola, agree, acting("XAA-MOH"), FORBIDDEN).await;
    done(&world, &nadia, agree, acting("XAA-MOH"), DONE).await;
    let activity = "POST /partnerships/1/activity";
    done(&world, &nadia, activity, acting("XAA-MOH"), CONFLICT).await;
    done(&world, &bola, agree, acting("XBB-MOH"), DONE).await;
    let seen = done(&world, &nadia, "GET /partnerships/1", Value::Null, OK).await;
    assert_eq!(seen["stage"], "agreed");
    let partners = seen["partners"].as_array().unwrap();
    let theirs = partners.iter().find(|one| one["organisation"] == "XBB-MOH").unwrap();
    assert_eq!(theirs["contacts"], json!(["office@health.example.org"]));
    let made = done(&world, &nadia, activity, acting("XAA-MOH"), OK).await;
    assert_eq!(made, done(&world, &nadia, activity, acting("XAA-MOH"), OK).await, "there is one");
    let path = format!("GET {}", made["record"].as_str().unwrap());
    let kept = world.call(&nadia, &path, &[], "").await.json();
    assert!(kept["id"] == "EXCHANGE-1" && kept["sectors"].to_string().contains("12250"), "{kept}");
    for stage in ["delivered", "evaluated", "closed"] {
        done(&world, &nadia, "POST /partnerships/1/steps", step(stage), DONE).await;
    }
    done(&world, &nadia, messages, write("XAA-MOH", "Too late"), CONFLICT).await;
    let listed = done(&world, &bola, "GET /partnerships", Value::Null, OK).await;
    assert_eq!((&listed["items"][0]["number"], &listed["items"][0]["stage"]), (&json!(1), &json!("closed")));
    let funnel = done(&world, &otto, "GET /exchange-funnel", Value::Null, OK).await;
    let stages = funnel["stages"].as_array().unwrap();
    assert!(stages.iter().all(|one| one["needs"] == 1), "the need has come all the way: {funnel}");
    assert_eq!(world.store.verify().await.unwrap().faults, Vec::<String>::new());
}

#[tokio::test]
async fn nobody_does_in_the_exchange_what_is_not_theirs() {
    let world = World::empty().await;
    let mut records = examples();
    let mut mine =
        record("need", "XAA-MOH", "N-1", &[("title", "en", "Cholera"), ("summary", "en", "Warning")]);
    many(&mut mine, "resources", &["training"]);
    let mut double = mine.clone();
    (double.id, double.tier) = ("N-2".to_owned(), Tier::Private);
    records.extend([mine, double, module("M-1")]);
    fill(&world, records).await;
    let both = ["read", "write"];
    let chief = world.program("coordinator", "XAA-MOH", &both).await;
    let clerk = world.program("reporter", "XAA-MOH", &both).await;
    let guest = world.program("guest", "XAA-MOH", &both).await;
    let reader = world.program("coordinator", "XAA-MOH", &["read"]).await;
    let other = world.program("coordinator", "XBB-MOH", &both).await;
    let opinion = || json!({ "match": { "owner": "XBB-MOH", "id": "P-1" }, "useful": true });
    let told = || json!({ "acting": "XAA-MOH", "adapted": true, "country": "KEN", "text": "By radio" });
    let into = || json!({ "owner": "XAA-MOH", "id": "N-1" });
    let begin =
        || json!({ "acting": "XAA-MOH", "record": { "owner": "XBB-MOH", "id": "P-1" }, "words": "Hi" });
    let round = || json!({ "seekers": "need", "places": "offer" });
    let draft = || json!({ "kind": "need", "owner": "XAA-MOH", "typed": { "title@fr": "Puits" } });
    let search = || json!({ "name": "Wells", "query": "q=wells", "days": 7 });
    let answers = || json!({ "answers": [2] });
    // What; the chief, the clerk, a guest, a token that may only read, somebody of another organisation.
    let table = [
        ("POST /exchange/XAA-MOH/N-1/matches", opinion(), [DONE, DONE, DONE, FORBIDDEN, DONE]),
        ("POST /exchange/XAA-MOH/M-1/answers", answers(), [OK, OK, OK, FORBIDDEN, OK]),
        ("POST /exchange-searches", search(), [CREATED, CREATED, CREATED, FORBIDDEN, CREATED]),
        ("POST /exchange-drafts", draft(), [CREATED, CREATED, FORBIDDEN, FORBIDDEN, CREATED]),
        ("POST /exchange/XBB-MOH/P-1/uses", told(), [DONE, DONE, FORBIDDEN, FORBIDDEN, FORBIDDEN]),
        ("POST /partnerships", begin(), [CREATED, CREATED, FORBIDDEN, FORBIDDEN, FORBIDDEN]),
        ("POST /exchange-assignments", round(), [OK, FORBIDDEN, FORBIDDEN, FORBIDDEN, OK]),
        ("POST /exchange/XAA-MOH/N-2/merge", into(), [DONE, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN]),
        (
            "POST /exchange/XAA-MOH/N-2/return",
            Value::Null,
            [CONFLICT, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN],
        ),
        (
            "POST /exchange/XAA-MOH/N-2/unmerge",
            Value::Null,
            [DONE, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN],
        ),
        ("DELETE /exchange/XAA-MOH/N-2", Value::Null, [DONE, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN]),
        (
            "POST /exchange/XAA-MOH/N-2/return",
            Value::Null,
            [DONE, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN],
        ),
        ("POST /exchange/XAA-MOH/N-1/forget", Value::Null, [NONE, NONE, FORBIDDEN, FORBIDDEN, FORBIDDEN]),
        (
            "POST /exchange/XBB-MOH/E-1/forget",
            Value::Null,
            [FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, DONE],
        ),
    ];
    for (request, body, wanted) in table {
        // Whoever may comes last, so that the others are refused before it is done.
        for at in [4, 3, 2, 1, 0] {
            let token = [&chief, &clerk, &guest, &reader, &other][at];
            let answer = call(&world, token, request, body.clone()).await;
            assert_eq!(answer.status, wanted[at], "{request} by {at}: {}", answer.text);
        }
    }
    // Nobody reviews without the right, nor their own.
    let said = json!({ "for": "", "level": "measured", "verdict": "passed", "met": ["problem"], "reasons": "Read." });
    let path = "POST /exchange/XBB-MOH/P-1/reviews";
    done(&world, &clerk, path, said.clone(), FORBIDDEN).await;
    let reviewer = world.program("reviewer", "XAA-AGR", &["read", "review"]).await;
    done(&world, &reviewer, path, said.clone(), FORBIDDEN).await;
    let of = |owner: &str, reasons: &str| {
        let mut said = said.clone();
        (said["for"], said["reasons"]) = (json!(owner), json!(reasons));
        said
    };
    done(&world, &reviewer, path, of("XAA-AGR", ""), BAD).await;
    done(&world, &reviewer, path, of("XAA-AGR", "I read the report."), DONE).await;
    done(&world, &reviewer, "POST /exchange/XAA-MOH/N-1/reviews", of("XAA-AGR", "A need."), NONE).await;
    let stands = done(&world, &guest, "GET /exchange/XBB-MOH/P-1/standing", Value::Null, OK).await;
    assert_eq!(stands["reviews"][0]["reasons"], "I read the report.");
    assert_eq!((stands["uses"].as_array().unwrap().len(), &stands["grants"]), (2, &json!([])));
    // Another's private record, its like and its standing are told to nobody else; its owner can put the two together.
    done(&world, &other, "GET /exchange/XAA-MOH/N-2/standing", Value::Null, NONE).await;
    let stands = done(&world, &chief, "GET /exchange/XAA-MOH/N-1/standing", Value::Null, OK).await;
    assert_eq!(stands["alike"], json!([{ "owner": "XAA-MOH", "id": "N-2" }]), "{stands}");
    let stands = done(&world, &other, "GET /exchange/XAA-MOH/N-1/standing", Value::Null, OK).await;
    assert_eq!((&stands["alike"], &stands["versions"]), (&json!([]), &json!([])), "{stands}");
}

#[tokio::test]
async fn what_is_for_partners_is_asked_for_and_what_is_one_s_own_stays_so() {
    let world = World::empty().await;
    let mut records = examples();
    let words =
        [("title", "en", "Quiet offer"), ("summary", "en", "For partners"), ("conditions", "en", "Secret")];
    let mut quiet = record("offer", "XBB-MOH", "O-2", &words);
    many(&mut quiet, "resources", &["data"]);
    quiet.tier = Tier::Partners;
    let mut hidden = quiet.clone();
    (hidden.id, hidden.tier) = ("O-3".to_owned(), Tier::Private);
    records.extend([quiet, hidden]);
    fill(&world, records).await;
    let both = ["read", "write"];
    let otto = world.program("coordinator", "XAA-AGR", &both).await;
    let bola = world.program("coordinator", "XBB-MOH", &both).await;
    let ask = json!({ "acting": "XAA-AGR", "note": "please" });
    // Of a record that is for nobody else it is not told that there is one.
    for path in ["O-3", "none"] {
        done(&world, &otto, &format!("POST /exchange/XBB-MOH/{path}/grants"), ask.clone(), NONE).await;
    }
    done(&world, &otto, "POST /exchange/XBB-MOH/O-2/grants", ask, DONE).await;
    let one = "GET /exchange/XBB-MOH/O-2";
    assert!(!call(&world, &otto, one, Value::Null).await.text.contains("Secret"));
    let stands = done(&world, &bola, "GET /exchange/XBB-MOH/O-2/standing", Value::Null, OK).await;
    assert_eq!(
        (&stands["grants"][0]["organisation"], &stands["grants"][0]["note"]),
        (&json!("XAA-AGR"), &json!("please"))
    );
    let granted = "PUT /exchange/XBB-MOH/O-2/grants/XAA-AGR";
    done(&world, &otto, granted, json!({ "state": "granted" }), FORBIDDEN).await;
    done(&world, &bola, granted, json!({ "state": "asked" }), BAD).await;
    done(&world, &bola, granted, json!({ "state": "granted" }), DONE).await;
    assert!(call(&world, &otto, one, Value::Null).await.text.contains("Secret"));
    done(&world, &bola, granted, json!({ "state": "refused" }), DONE).await;
    assert!(!call(&world, &otto, one, Value::Null).await.text.contains("Secret"));

    // Drafts and searches are each person's own; what two keep at once is two drafts.
    let body = |title: &str, revision: i64| json!({ "kind": "need", "owner": "XAA-AGR", "typed": { "title@en": title }, "revision": revision });
    let made = call(&world, &otto, "POST /exchange-drafts", body("Wells", 0)).await;
    assert_eq!(
        (made.status, made.header("location")),
        (CREATED, "/api/v1/exchange-drafts/1"),
        "{}",
        made.text
    );
    done(&world, &bola, "GET /exchange-drafts/1", Value::Null, NONE).await;
    done(&world, &bola, "PUT /exchange-drafts/1", body("Theirs", 1), NONE).await;
    done(&world, &bola, "DELETE /exchange-drafts/1", Value::Null, NONE).await;
    let kept = done(&world, &otto, "PUT /exchange-drafts/1", body("Deep wells", 1), OK).await;
    assert_eq!((&kept["beside"], &kept["number"]), (&json!(false), &json!(1)));
    let beside = done(&world, &otto, "PUT /exchange-drafts/1", body("Dry wells", 1), OK).await;
    assert_eq!((&beside["beside"], &beside["number"]), (&json!(true), &json!(2)));
    let typed = done(&world, &otto, "GET /exchange-drafts/1", Value::Null, OK).await;
    assert_eq!(typed["typed"]["title@en"], "Deep wells");
    done(&world, &otto, "POST /exchange-drafts", json!({ "kind": "none", "typed": {} }), BAD).await;
    done(&world, &otto, "DELETE /exchange-drafts/1", Value::Null, DONE).await;
    let drafts = done(&world, &otto, "GET /exchange-drafts", Value::Null, OK).await;
    assert_eq!(drafts["items"].as_array().unwrap().len(), 1);
    let search = |days: i64| json!({ "name": "Wells", "query": "q=wells", "days": days });
    done(&world, &otto, "POST /exchange-searches", search(3), BAD).await;
    let number = done(&world, &otto, "POST /exchange-searches", search(7), CREATED).await["number"].clone();
    assert_eq!(done(&world, &bola, "GET /exchange-searches", Value::Null, OK).await["items"], json!([]));
    done(&world, &bola, &format!("DELETE /exchange-searches/{number}"), Value::Null, DONE).await;
    let kept = done(&world, &otto, "GET /exchange-searches", Value::Null, OK).await;
    assert_eq!(kept["items"][0]["query"], "q=wells", "another's is not dropped");

    // A person is asked by letter, and forgotten from everywhere.
    while world.letter().await.is_some() {}
    let ask = |email: &str| json!({ "email": email });
    done(&world, &bola, "POST /exchange/XBB-MOH/E-1/consent", ask("nobody"), BAD).await;
    done(&world, &bola, "POST /exchange/XBB-MOH/E-1/consent", ask("zenobia@example.org"), DONE).await;
    let (address, text) = world.letter().await.expect("a letter");
    assert!(address == "zenobia@example.org" && text.contains("/exchange/consent?"), "{text}");
    done(&world, &bola, "POST /exchange/XBB-MOH/E-1/forget", Value::Null, DONE).await;
    done(&world, &otto, "GET /exchange/XBB-MOH/E-1", Value::Null, NONE).await;
    done(&world, &bola, "GET /exchange/XBB-MOH/E-1/standing", Value::Null, NONE).await;
    let met = done(&world, &otto, "GET /exchange-advantages/XXX", Value::Null, NONE).await;
    assert!(met["detail"].is_string(), "{met}");
    let only =
        done(&world, &otto, "GET /exchange/XCC-MOH/O-1/triangles", Value::Null, StatusCode::BAD_REQUEST)
            .await;
    assert!(only["detail"].is_string(), "{only}");
}
