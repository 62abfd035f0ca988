//! The exchange on pages: two ministries find each other and make an activity; what is not for everyone stays so.

use axum::http::StatusCode;
use ayni_formats::exchange as form;
use ayni_model::Text;
use ayni_model::exchange::{Record, Tier, Value};

use super::browser::{Browser, started};
use super::sheet::{fields, to};
use super::world::{World, links, sound};
use crate::app::desk::By;
use crate::app::exchange::Exchange;
use crate::app::exchange::keep::{Keep, keep};

pub(super) fn record(kind: &str, owner: &str, id: &str, words: &[(&str, &str, &str)]) -> Record {
    let mut record = Record::new(kind, id, owner);
    for (field, language, text) in words {
        record.put(field, Value::Text(Text::of(language, *text)));
    }
    record
}

pub(super) fn many(record: &mut Record, field: &str, all: &[&str]) {
    record.put(field, Value::Many(all.iter().map(|one| (*one).to_owned()).collect()));
}

/// A practice in English, an offer in Portuguese and a centre, and an expert who agrees.
pub(super) fn examples() -> Vec<Record> {
    let mut practice = record(
        "practice",
        "XBB-MOH",
        "P-1",
        &[
            ("title", "en", "Community early warning of cholera"),
            ("summary", "en", "Health workers report suspected cholera by telephone within a day."),
            ("problem", "en", "Outbreaks of cholera were found too late."),
            ("done", "en", "Two thousand health workers were trained in disease surveillance."),
            ("results", "en", "Outbreaks are found four days earlier."),
        ],
    );
    many(&mut practice, "places", &["XBB"]);
    many(&mut practice, "goals", &["3.3"]);
    practice.put("contact_email", Value::Plain("office@health.example.org".into()));
    let mut offer = record(
        "offer",
        "XCC-MOH",
        "O-1",
        &[
            ("title", "pt", "Formação em vigilância epidemiológica da cólera"),
            ("summary", "pt", "Oferecemos formadores e manuais sobre vigilância da cólera."),
        ],
    );
    many(&mut offer, "resources", &["training"]);
    many(&mut offer, "places", &["XCC"]);
    let mut centre = record(
        "centre",
        "XDD-LAB",
        "C-1",
        &[
            ("title", "en", "National cholera reference laboratory"),
            ("summary", "en", "Trains laboratory staff of other countries."),
            ("does", "en", "Cholera diagnosis and surveillance."),
        ],
    );
    many(&mut centre, "places", &["XDD"]);
    let mut expert = record(
        "expert",
        "XBB-MOH",
        "E-1",
        &[
            ("title", "en", "Epidemiologist for cholera"),
            ("summary", "en", "Ten years of surveillance."),
            ("does", "en", "Cholera surveillance"),
        ],
    );
    expert.put("name", Value::Plain("Zenobia Example".into()));
    expert.put("consent", Value::Flag(true));
    vec![practice, offer, centre, expert]
}

pub(super) async fn fill(world: &World, records: Vec<Record>) {
    let exchange = Exchange::load(&world.kit).unwrap();
    let all = records.into_iter().map(|record| Keep { record, expected: None }).collect();
    for outcome in keep(&world.desk(), &By::Machine, &exchange, all).await.unwrap() {
        assert!(outcome.became.is_some(), "{:?}", outcome.findings);
    }
}

pub(super) async fn join<'a>(world: &'a World, name: &str, role: &str, organisation: &str) -> Browser<'a> {
    let email = format!("{}@agency.example", name.to_lowercase());
    let ticket = world.invite(&email, name, role, organisation).await;
    Browser::joined(world, &ticket, name).await
}

/// The fields of the form of a record, with some filled in; pressed.
async fn enter(
    browser: &mut Browser<'_>,
    page: &str,
    typed: &[(&str, &str)],
    act: &str,
) -> super::world::Answer {
    let shown = browser.get(page).await;
    sound(page, &shown.text);
    let mut pairs = fields(&shown.text);
    for (name, value) in typed {
        match pairs.iter_mut().find(|(found, _)| found == name) {
            Some((_, old)) => *old = (*value).to_owned(),
            None => pairs.push(((*name).to_owned(), (*value).to_owned())),
        }
    }
    let mut pairs: Vec<(&str, &str)> =
        pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    pairs.push(("act", act));
    browser.post("/exchange/form", &pairs).await
}

#[tokio::test]
async fn a_need_in_french_finds_its_like_and_two_parties_go_the_whole_way() {
    let world = World::empty().await;
    started(&world).await;
    fill(&world, examples()).await;
    let mut nadia = join(&world, "Nadia", "coordinator", "XAA-MOH").await;
    let mut bola = join(&world, "Bola", "coordinator", "XBB-MOH").await;
    let mut otto = join(&world, "Otto", "reporter", "XAA-AGR").await;

    // A script is refused at its field; the text comes back as text.
    let new = "/exchange/new?kind=need&lang=fr";
    let bad =
        [("title@fr", "Choléra"), ("summary@fr", "<script>alert(1)</script>"), ("resources", "training")];
    let answer = enter(&mut nadia, new, &bad, "enter").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text);
    sound("the form", &answer.text);
    let good = [
        ("id", "N-1"),
        ("title@fr", "Former des agents à la surveillance du choléra"),
        ("summary@fr", "Nous cherchons des formateurs pour l’alerte précoce au choléra."),
        ("resources", "training"),
        ("places", "XAA"),
        ("goals", "3.3"),
        ("sectors", "12250"),
    ];
    let address = to(&enter(&mut nadia, new, &good, "enter").await);
    let page = nadia.get(&address).await;
    sound(&address, &page.text);
    assert!(page.text.contains("surveillance du choléra"));

    let matches =
        links(&page.text).into_iter().find(|href| href.starts_with("/exchange/matches")).expect("matches");
    let found = nadia.get(&matches).await;
    sound(&matches, &found.text);
    for title in [
        "Community early warning of cholera",
        "vigilância epidemiológica",
        "National cholera reference laboratory",
    ] {
        assert!(found.text.contains(title), "{title} is found: {}", found.text);
    }
    assert!(found.text.matches("class=\"reasons\"").count() >= 3, "each with its reasons");
    assert!(!found.text.contains("surveillance du choléra</bdi></a></h3>"), "not itself");

    // Nadia writes to the owner of the practice; neither sees an address.
    let practice = world.store.record("XBB-MOH", "P-1").await.unwrap().unwrap().id.to_string();
    let need = world.store.record("XAA-MOH", "N-1").await.unwrap().unwrap().id.to_string();
    let record = "/exchange/record?owner=XBB-MOH&id=P-1";
    let contact = [
        ("record", practice.as_str()),
        ("own", need.as_str()),
        ("acting", "XAA-MOH"),
        ("words", "Bonjour 🙂"),
    ];
    let way = to(&nadia.send(record, "/exchange/record/contact", &contact).await);
    let seen = nadia.get(&way).await;
    sound(&way, &seen.text);
    assert!(!seen.text.contains("office@health.example.org"));
    assert_eq!(otto.get(&way).await.status, StatusCode::NOT_FOUND, "it is not Otto's");
    assert!(world.store.outbox().await.unwrap().0 > 0, "the others are told");
    let step = |act: &str| format!("{way}/{act}");
    let early = nadia.send(&way, &step("agree"), &[("acting", "XAA-MOH")]).await;
    assert_ne!(early.status, StatusCode::SEE_OTHER, "nobody has answered yet");
    to(&bola.send(&way, &step("write"), &[("acting", "XBB-MOH"), ("words", "Welcome")]).await);
    let foreign = bola.send(&way, &step("agree"), &[("acting", "XAA-MOH")]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN, "nobody agrees for another");
    to(&nadia.send(&way, &step("agree"), &[("acting", "XAA-MOH")]).await);
    assert!(!nadia.get(&way).await.text.contains("office@health.example.org"), "one alone does not open it");
    to(&bola.send(&way, &step("agree"), &[("acting", "XBB-MOH")]).await);
    assert!(nadia.get(&way).await.text.contains("office@health.example.org"), "all have agreed");

    let activity = to(&nadia.send(&way, &step("activity"), &[("acting", "XAA-MOH")]).await);
    let again = to(&nadia.send(&way, &step("activity"), &[("acting", "XAA-MOH")]).await);
    assert_eq!(activity, again, "there is one, however often somebody clicks");
    crate::app::search::catch_up(&world.kit, &world.store).await.unwrap();
    let page = nadia.get(&activity).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    sound("an activity of the exchange", &page.text);
    // It leads back to what it came from: the partnership, what was sought and what was given.
    let back = links(&page.text);
    let record =
        |owner: &str| back.iter().any(|href| href.contains(&format!("/exchange/record?owner={owner}")));
    assert!(back.contains(&way) && record("XAA-MOH") && record("XBB-MOH"), "{back:?}");
    let one = super::sheet::current(&world, "XAA-MOH", "EXCHANGE-1").await;
    let roles: Vec<&str> = one.parties.iter().map(|party| party.role.as_str()).collect();
    assert_eq!(roles, ["recipient", "provider"]);
    assert_eq!(one.sectors[0].of.code, "12250");
    for stage in ["delivered", "evaluated", "closed"] {
        let step_to = [("acting", "XAA-MOH"), ("stage", stage), ("next", "a visit"), ("note", "")];
        to(&nadia.send(&way, &step("go"), &step_to).await);
    }
    let learned = nadia.get(&way).await;
    let practice = links(&learned.text).into_iter().find(|href| href.contains("kind=practice"));
    let begun = nadia.get(&practice.expect("what others can learn from it")).await;
    sound("a practice of an activity", &begun.text);
    assert!(begun.text.contains("XAA-MOH&#x2f;EXCHANGE-1"), "it begins with its activity: {}", begun.text);
    let funnel = Browser::new(&world).get("/exchange/funnel").await;
    sound("/exchange/funnel", &funnel.text);
    assert_eq!(funnel.status, StatusCode::OK, "everybody may read how well it does");
    assert_eq!(world.store.verify().await.unwrap().faults, Vec::<String>::new());
}

#[tokio::test]
async fn what_is_not_public_is_shown_to_nobody_who_may_not() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    let mut records = examples();
    let mut asked = record(
        "offer",
        "XBB-MOH",
        "O-2",
        &[("title", "en", "Quiet offer"), ("summary", "en", "For partners")],
    );
    many(&mut asked, "resources", &["data"]);
    asked.put("conditions", Value::Text(Text::of("en", "secret conditions")));
    asked.tier = Tier::Partners;
    let mut hidden =
        record("offer", "XBB-MOH", "O-3", &[("title", "en", "Hidden offer"), ("summary", "en", "For us")]);
    many(&mut hidden, "resources", &["data"]);
    hidden.tier = Tier::Private;
    records.extend([asked, hidden]);
    fill(&world, records).await;
    let everywhere = [
        "/exchange",
        "/exchange?q=cholera",
        "/exchange/feed.atom",
        "/exchange/records.jsonld",
        "/exchange/records.ndjson",
    ];
    let mut stranger = Browser::new(&world);
    for path in everywhere {
        let page = stranger.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.text.contains("Quiet offer") && !page.text.contains("Hidden offer"), "{path}");
        assert!(!page.text.contains("office@health"), "{path}");
        assert!(page.text.contains("cholera"), "{path}");
    }
    assert_eq!(stranger.get("/exchange/record?owner=XBB-MOH&id=O-3").await.status, StatusCode::NOT_FOUND);
    assert_ne!(stranger.get("/exchange/mine").await.status, StatusCode::OK);
    assert_ne!(
        stranger.get("/activities").await.status,
        StatusCode::OK,
        "the register is as closed as before"
    );
    let mut otto = join(&world, "Otto", "coordinator", "XAA-AGR").await;
    let mut bola = join(&world, "Bola", "coordinator", "XBB-MOH").await;
    let quiet = "/exchange/record?owner=XBB-MOH&id=O-2";
    let begun = otto.get(quiet).await;
    assert!(begun.text.contains("Quiet offer") && !begun.text.contains("secret conditions"));
    let number = world.store.record("XBB-MOH", "O-2").await.unwrap().unwrap().id.to_string();
    let ask = [("record", number.as_str()), ("state", "asked"), ("acting", "XAA-AGR"), ("note", "please")];
    to(&otto.send(quiet, "/exchange/record/grant", &ask).await);
    let grant = [("record", number.as_str()), ("state", "granted"), ("acting", "XAA-AGR")];
    assert_eq!(otto.send(quiet, "/exchange/record/grant", &grant).await.status, StatusCode::FORBIDDEN);
    to(&bola.send(quiet, "/exchange/record/grant", &grant).await);
    assert!(otto.get(quiet).await.text.contains("secret conditions"));

    // An expert who no longer agrees is gone at once, from everywhere and every version.
    let expert = "/exchange/record?owner=XBB-MOH&id=E-1";
    assert!(stranger.get(expert).await.text.contains("Zenobia"));
    to(&bola.send(expert, "/exchange/record/forget", &[("owner", "XBB-MOH"), ("id", "E-1")]).await);
    for path in everywhere.iter().chain(&[expert]) {
        assert!(!stranger.get(path).await.text.contains("Zenobia"), "{path}");
        assert!(!chief.get(path).await.text.contains("Zenobia"), "{path}");
    }
    let line = world.store.record("XBB-MOH", "E-1").await.unwrap().unwrap();
    assert!(world.store.record_history(line.id).await.unwrap().iter().all(|version| version.body.is_none()));

    // A practice is reviewed by a peer and not by who entered it.
    let mut rita = join(&world, "Rita", "reviewer", "XAA-AGR").await;
    let review = "/exchange/review?owner=XBB-MOH&id=P-1";
    let page = rita.get(review).await;
    sound(review, &page.text);
    let mut said = vec![
        ("owner", "XBB-MOH"),
        ("id", "P-1"),
        ("for", "XAA-AGR"),
        ("level", "measured"),
        ("verdict", "passed"),
    ];
    said.extend(["problem", "done", "results", "evidence", "honest", "fair"].map(|one| ("met", one)));
    let none = rita.send(review, "/exchange/review", &said).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "reasons are asked for");
    said.push(("reasons", "I read the report."));
    to(&rita.send(review, "/exchange/review", &said).await);
    let shown = stranger.get("/exchange/record?owner=XBB-MOH&id=P-1").await;
    assert!(shown.text.contains("I read the report.") && shown.text.contains("Measured"), "{}", shown.text);
    for path in [
        "/exchange",
        "/exchange/funnel",
        "/exchange/record?owner=XBB-MOH&id=P-1",
        "/exchange/mine",
        "/exchange/new",
        "/exchange/import",
        "/exchange/matches?owner=XBB-MOH&id=P-1",
    ] {
        for language in ["en", "ar", "zh"] {
            let separator = if path.contains('?') { '&' } else { '?' };
            let page = bola.get(&format!("{path}{separator}lang={language}")).await;
            assert_eq!(page.status, StatusCode::OK, "{path} in {language}");
            sound(path, &page.text);
            assert!(page.text.len() < 120_000, "{path}: {} bytes", page.text.len());
        }
    }
}

#[tokio::test]
async fn files_of_records_come_in_with_their_findings_and_go_out_again() {
    let world = World::empty().await;
    let exchange = Exchange::load(&world.kit).unwrap();
    let desk = world.desk();
    let file = world.folder.path().join("needs.csv");
    let text = "owner,id,language,title,summary,resources,places,evidence.what,evidence.page\n\
                XAA-MOH,N-1,fr,Former,Des formateurs,training,XAA,Rapport,javascript:alert(1)\n\
                XAA-MOH,N-2,fr,Eau,Des puits,training; gold,Atlantis,,\n\
                XAA-MOH,N-3,fr,Santé,Écrire à a@health.example.org,Formation,XAA,,\n";
    std::fs::write(&file, text).unwrap();
    let marked = world.folder.path().join("marked.xlsx");
    let bring = crate::app::exchange::carry::Bring {
        file: &file,
        kind: "need",
        owner: "",
        mapping: None,
        marked: Some(&marked),
        dry: false,
    };
    let carried = crate::app::exchange::carry::bring(&desk, &By::Machine, &exchange, &bring).await.unwrap();
    let told: Vec<String> = carried
        .findings
        .iter()
        .map(|one| {
            format!(
                "{} {}",
                one.code,
                one.origin.as_ref().and_then(ayni_model::Origin::cell).unwrap_or_default()
            )
        })
        .collect();
    assert_eq!(told, ["exchange-link I2", "exchange-value F3", "exchange-value G3", "exchange-personal E4"]);
    assert!(std::fs::metadata(&marked).unwrap().len() > 1_000);
    let kept: Vec<String> =
        world.store.records_after(&[], 0, 1_000).await.unwrap().into_iter().map(|line| line.key).collect();
    assert_eq!(kept, ["N-3"], "what is good is kept, what is faulty waits");
    fill(&world, examples()).await;
    let before = world.store.records_after(&[], 0, 1_000).await.unwrap();
    for path in ["/exchange/records.jsonld", "/exchange/records.ndjson"] {
        let out = world.get(path).await;
        let all = form::read_list(out.text.as_bytes(), path, 100).unwrap();
        assert!(all.len() >= 5 && all.iter().all(Result::is_ok), "{path}");
    }
    let calendar = world.get("/exchange/calendar.ics").await;
    assert!(calendar.text.starts_with("BEGIN:VCALENDAR\r\n"));
    let card = world.get("/exchange/card.svg?owner=XCC-MOH&id=O-1").await;
    quick_xml::Reader::from_str(&card.text);
    assert!(card.text.contains("Formação"));
    let picture = world.get("/exchange/card.png?owner=XCC-MOH&id=O-1").await;
    let page = world.get("/exchange/record?owner=XCC-MOH&id=O-1").await.text;
    let fonts = crate::app::pdf::drawn("Formação", &crate::app::pdf::Shelf::look(None)).is_ok();
    assert_eq!(page.contains("card.png"), fonts, "a picture is offered where it can be read");
    if fonts {
        assert_eq!((picture.status, picture.header("content-type")), (StatusCode::OK, "image/png"));
    } else {
        assert_eq!(picture.status, StatusCode::CONFLICT, "this machine has no fonts: {}", picture.text);
    }
    let workbook = world.get("/exchange/template.xlsx?kind=need").await;
    assert_eq!(workbook.status, StatusCode::OK);
    assert_eq!(world.store.records_after(&[], 0, 1_000).await.unwrap(), before, "looking changes nothing");
}

#[tokio::test]
async fn every_kind_field_and_code_has_its_words_in_every_language() {
    let world = World::empty().await;
    let exchange = Exchange::load(&world.kit).unwrap();
    let mut missing = Vec::new();
    let words = &world.kit.words;
    let mut ask = |key: String| {
        if !words.has(&key) {
            missing.push(key);
        }
    };
    for list in &exchange.kinds.lists {
        list.codes.iter().for_each(|code| ask(format!("{}-{code}", list.name)));
    }
    for kind in &exchange.kinds.kinds {
        ask(format!("exchange-kind-{}", kind.id));
        for (_, field, of) in form::columns(&exchange.kinds, kind) {
            ask(field.key());
            of.into_iter().for_each(|of| ask(of.key()));
            if field.hint {
                ask(field.hint_key());
            }
        }
    }
    for one in &exchange.standard.criteria {
        ask(format!("exchange-criterion-{}", one.id));
    }
    exchange.standard.levels.iter().for_each(|level| ask(format!("exchange-evidence-level-{level}")));
    assert_eq!(missing, Vec::<String>::new());
    let desk = world.desk();
    let examples = crate::app::exchange::example::fill(&desk, &exchange).await.unwrap();
    assert!(examples >= 1, "the examples are as the rules ask");
}
