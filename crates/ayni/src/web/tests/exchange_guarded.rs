//! What the exchange keeps apart: two who write of the same offer, what was taken back, another's draft, a private title.

use axum::http::StatusCode;
use ayni_model::exchange::{Stage, Tier, Value as Field};
use serde_json::{Value, json};

use super::browser::{Browser, hidden, started};
use super::exchange::{examples, fill, join, many, record};
use super::sheet::{fields, to};
use super::world::World;
use crate::app::desk::By;
use crate::app::exchange::{Exchange, activity, partner};

const JSON: (&str, &str) = ("content-type", "application/json");

async fn call(world: &World, token: &str, request: &str, body: &Value) -> StatusCode {
    let (verb, path) = request.split_once(' ').unwrap();
    let body = if body.is_null() { String::new() } else { body.to_string() };
    world.call(token, &format!("{verb} /api/v1{path}"), &[JSON], body).await.status
}

async fn letters(world: &World) -> Vec<String> {
    let mut told = Vec::new();
    while let Some((address, _)) = world.letter().await {
        told.push(address);
    }
    told.sort();
    told
}

#[tokio::test]
async fn partners_are_told_once_and_nobody_by_being_brought_in() {
    let world = World::empty().await;
    started(&world).await;
    fill(&world, examples()).await;
    let mut nadia = join(&world, "Nadia", "coordinator", "XAA-MOH").await;
    let mut otto = join(&world, "Otto", "coordinator", "XAA-AGR").await;
    join(&world, "Cora", "coordinator", "XCC-MOH").await;
    join(&world, "Jiro", "coordinator", "JICA").await;
    let offer = world.store.record("XCC-MOH", "O-1").await.unwrap().unwrap().id.to_string();
    let write = async |browser: &mut Browser<'_>, acting: &str, words: &str| {
        let sent = [("record", offer.as_str()), ("own", "0"), ("acting", acting), ("words", words)];
        to(&browser.send("/exchange/record?owner=XCC-MOH&id=O-1", "/exchange/record/contact", &sent).await)
    };
    let first = write(&mut nadia, "XAA-MOH", "From Nadia").await;
    let second = write(&mut otto, "XAA-AGR", "From Otto").await;
    assert_ne!(first, second, "each writes to its owner alone");
    assert!(!nadia.get(&first).await.text.contains("From Otto"));
    assert_eq!(nadia.get(&second).await.status, StatusCode::NOT_FOUND);
    assert_eq!(write(&mut nadia, "XAA-MOH", "Once more").await, first);

    let id: i64 = first.rsplit('/').next().unwrap().parse().unwrap();
    let (desk, machine) = (world.desk(), By::Machine);
    partner::write(&desk, &machine, id, "XCC-MOH", "Welcome").await.unwrap();
    partner::join(&desk, &machine, (id, "XAA-MOH"), "JICA", "second-provider", "JPN").await.unwrap();
    letters(&world).await;
    partner::agree(&desk, &machine, id, "XAA-MOH").await.unwrap();
    assert_eq!(letters(&world).await, ["cora@agency.example"], "who was only brought in is not written to");
    let acts = world.store.verify().await.unwrap();
    partner::agree(&desk, &machine, id, "XAA-MOH").await.unwrap();
    assert_eq!(letters(&world).await, Vec::<String>::new(), "said once");
    assert_eq!(world.store.verify().await.unwrap(), acts, "and noted once");
    partner::agree(&desk, &machine, id, "JICA").await.unwrap();
    letters(&world).await;
    partner::agree(&desk, &machine, id, "XCC-MOH").await.unwrap();
    assert_eq!(letters(&world).await, ["jiro@agency.example", "nadia@agency.example"]);
    let agreed = world.store.partnership(id).await.unwrap().unwrap();
    assert_eq!(agreed.stage, Stage::Agreed);
    let late = partner::join(&desk, &machine, (id, "XAA-MOH"), "XBB-MOH", "second-provider", "XBB").await;
    assert!(late.is_err(), "all have agreed");
}

#[tokio::test]
async fn a_title_that_is_private_goes_no_further() {
    let world = World::empty().await;
    started(&world).await;
    let words = [("title", "en", "Cholera in the barracks"), ("summary", "en", "Not for others.")];
    let mut need = record("need", "XAA-MOH", "N-1", &words);
    many(&mut need, "resources", &["training"]);
    many(&mut need, "places", &["XAA"]);
    many(&mut need, "goals", &["3.3"]);
    many(&mut need, "sectors", &["12250"]);
    need.tier = Tier::Private;
    fill(&world, examples().into_iter().chain([need]).collect()).await;
    let mut nadia = join(&world, "Nadia", "coordinator", "XAA-MOH").await;
    let mut bola = join(&world, "Bola", "coordinator", "XBB-MOH").await;
    let (desk, machine) = (world.desk(), By::Machine);
    let exchange = Exchange::load(&world.kit).unwrap();
    let number = async |owner: &str, id: &str| world.store.record(owner, id).await.unwrap().unwrap().id;
    let of = (number("XBB-MOH", "P-1").await, number("XAA-MOH", "N-1").await);
    let id = partner::begin(&desk, &machine, &exchange, of, "XAA-MOH", "Hello").await.unwrap();
    partner::write(&desk, &machine, id, "XBB-MOH", "Welcome").await.unwrap();
    for owner in ["XAA-MOH", "XBB-MOH"] {
        partner::agree(&desk, &machine, id, owner).await.unwrap();
    }
    let way = format!("/exchange/partnership/{id}");
    for page in [way.as_str(), "/exchange/mine"] {
        assert!(!bola.get(page).await.text.contains("barracks"), "{page}");
        assert!(nadia.get(page).await.text.contains("barracks"), "{page}");
    }
    let theirs = activity::make(&desk, &machine, &exchange, (id, "XBB-MOH")).await;
    assert!(theirs.is_err(), "not in another's register");
    assert_eq!(world.store.partnership(id).await.unwrap().unwrap().activity.1, "");
    // A claim of who was cut off holds nobody back but others.
    assert!(world.store.partnership_became(id, "XAA-MOH", "EXCHANGE-1").await.unwrap());
    assert!(nadia.get(&way).await.text.contains("Make it an activity of the register"));
    let own = activity::make(&desk, &machine, &exchange, (id, "XAA-MOH")).await.unwrap();
    assert_eq!(own.0, "XAA-MOH");
}

#[tokio::test]
async fn what_was_taken_back_stays_away() {
    let world = World::empty().await;
    fill(&world, examples()).await;
    let both = ["read", "write"];
    let reporter = world.program("reporter", "XBB-MOH", &both).await;
    let coordinator = world.program("coordinator", "XBB-MOH", &both).await;
    let as_it_was = async |id: &str| {
        let line = world.store.record("XBB-MOH", id).await.unwrap().unwrap();
        serde_json::from_slice::<Value>(&line.body).unwrap()
    };
    let (practice, expert) = (as_it_was("P-1").await, as_it_was("E-1").await);
    let mut changed = practice.clone();
    changed["values"]["results"]["en"] = json!("Outbreaks are found five days earlier.");
    let path = "/exchange/XBB-MOH/P-1";
    let put = format!("PUT {path}");
    assert_eq!(call(&world, &reporter, &put, &changed).await, StatusCode::OK);
    assert_eq!(
        call(&world, &coordinator, &format!("DELETE {path}"), &Value::Null).await,
        StatusCode::NO_CONTENT
    );
    for body in [&practice, &changed] {
        assert_eq!(call(&world, &reporter, &put, body).await, StatusCode::FORBIDDEN);
        let many = json!([body]);
        assert_eq!(call(&world, &reporter, "POST /exchange", &many).await, StatusCode::FORBIDDEN);
    }
    let state = async || world.store.record("XBB-MOH", "P-1").await.unwrap().unwrap().state.as_str();
    assert_eq!(state().await, "withdrawn");
    assert_eq!(call(&world, &coordinator, &put, &practice).await, StatusCode::OK);
    assert_eq!(state().await, "published");

    // A person who was forgotten does not come back from a file that still has them, whoever sends it.
    let path = "/exchange/XBB-MOH/E-1";
    let forget = format!("POST {path}/forget");
    assert_eq!(call(&world, &reporter, &forget, &Value::Null).await, StatusCode::NO_CONTENT);
    assert_eq!(call(&world, &coordinator, &format!("PUT {path}"), &expert).await, StatusCode::CONFLICT);
    let line = world.store.record("XBB-MOH", "E-1").await.unwrap().unwrap();
    assert!(line.body.is_empty() && line.state.as_str() == "withdrawn");
}

#[tokio::test]
async fn a_draft_goes_with_its_own_form_alone() {
    let world = World::empty().await;
    started(&world).await;
    let mut nadia = join(&world, "Nadia", "coordinator", "XAA-MOH").await;
    let mut bola = join(&world, "Bola", "coordinator", "XBB-MOH").await;
    let new = "/exchange/new?kind=need";
    let typed = [("title@en", "Wells"), ("summary@en", "Wells that last."), ("resources", "training")];
    let send = async |browser: &mut Browser<'_>, more: &[(&str, &str)]| {
        let mut pairs = fields(&browser.get(new).await.text);
        pairs.retain(|(name, _)| typed.iter().chain(more).all(|(typed, _)| *typed != name.as_str()));
        let mut pairs: Vec<(&str, &str)> =
            pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        pairs.extend(typed.iter().chain(more));
        browser.post("/exchange/form", &pairs).await
    };
    let kept = send(&mut bola, &[("act", "save")]).await;
    assert_eq!(kept.status, StatusCode::OK, "{}", kept.text);
    let draft = hidden(&kept.text, "draft");
    let number: i64 = draft.split('.').next().unwrap().parse().unwrap();
    to(&send(&mut nadia, &[("act", "enter"), ("draft", &draft)]).await);
    assert!(world.store.exchange_draft(number).await.unwrap().is_some(), "it is another's");
    to(&send(&mut bola, &[("act", "enter"), ("draft", &draft)]).await);
    assert!(world.store.exchange_draft(number).await.unwrap().is_none(), "it has become a record");
}

#[tokio::test]
async fn a_module_that_asks_for_more_than_all_is_passed_with_all() {
    let world = World::empty().await;
    let exchange = Exchange::load(&world.kit).unwrap();
    let mut module =
        record("module", "XAA-MOH", "M-1", &[("title", "en", "Cold"), ("summary", "en", "Keep.")]);
    module.put("pass", Field::Plain("4000000000000000000".to_owned()));
    let line = ayni_store::RecordLine {
        id: 1,
        owner: "XAA-MOH".into(),
        key: "M-1".into(),
        kind: "module".into(),
        state: ayni_store::ExchangeState::Published,
        tier: "public".into(),
        until: String::new(),
        number: 1,
        merged: 0,
        person: None,
        made: 1,
        at: 1,
        body: Vec::new(),
    };
    let kept = crate::app::exchange::shelf::Kept { line, record: module };
    let viewer = crate::app::exchange::Viewer::anyone();
    let came = crate::app::exchange::learn::answer(&world.desk(), None, &exchange, &viewer, &kept, &[])
        .await
        .unwrap();
    assert!(came.passed && came.right.is_empty());
}
