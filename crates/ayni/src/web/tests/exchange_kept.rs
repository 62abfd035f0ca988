//! What records refer to, what is carried away from them, and what is suggested to others.

use axum::http::StatusCode;
use ayni_model::Text;
use ayni_model::exchange::{Line, Record, Tier, Value};

use super::browser::{Browser, started};
use super::exchange::{examples, fill, join, many, record};
use super::sheet::to;
use super::world::{World, sound};

fn line(fields: &[(&str, Value)]) -> Line {
    Line(fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

fn text(language: &str, words: &str) -> Value {
    Value::Text(Text::of(language, words))
}

fn plain(words: &str) -> Value {
    Value::Plain(words.to_owned())
}

#[tokio::test]
async fn answers_links_and_changes_are_seen_where_they_belong() {
    let world = World::empty().await;
    started(&world).await;
    let words =
        [("title", "en", "Help with a census"), ("summary", "en", "Advice on a census by telephone.")];
    let mut support = record("support", "XAA-MOH", "S-1", &words);
    many(&mut support, "resources", &["expertise"]);
    support.put("to", plain("XBB-MOH"));
    let words = [("title", "en", "We can send two people"), ("summary", "en", "In spring.")];
    let mut answer = record("answer", "XBB-MOH", "A-1", &words);
    answer.put("request", plain("XAA-MOH/S-1"));
    answer.put("decision", plain("partly"));
    let mut hidden = answer.clone();
    (hidden.id, hidden.tier) = ("A-2".to_owned(), Tier::Private);
    hidden.put("title", text("en", "Not told to others"));
    let mut all = examples();
    let links = |kind: &str, id: &str| line(&[("link_kind", plain(kind)), ("link_id", plain(id))]);
    let more =
        vec![links("activity", "XAA-MOH/2024-1"), links("record", "XAA-MOH/S-1"), links("fund", "F-1")];
    all[0].put("links", Value::Lines(more));
    all.extend([support, answer, hidden]);
    fill(&world, all).await;
    let mut nadia = join(&world, "Nadia", "coordinator", "XAA-MOH").await;
    let mut bola = join(&world, "Bola", "coordinator", "XBB-MOH").await;
    let page = "/exchange/record?owner=XAA-MOH&id=S-1";
    let shown = nadia.get(page).await;
    sound(page, &shown.text);
    for told in ["We can send two people", "Accepted in part", "Community early warning of cholera"] {
        assert!(shown.text.contains(told), "{told}: {}", shown.text);
    }
    assert!(!shown.text.contains("Not told to others"));
    assert!(
        shown.text.contains("kind=answer&amp;request=XAA-MOH%2FS-1")
            || shown.text.contains("request&#x3d;XAA-MOH%2FS-1")
            || shown.text.contains("request=XAA-MOH%2FS-1"),
        "{}",
        shown.text
    );
    let answered = nadia.get("/exchange/record?owner=XBB-MOH&id=A-1").await;
    assert!(
        answered.text.contains("record?owner=XAA-MOH&amp;id=S-1")
            || answered.text.contains("owner&#x3d;XAA-MOH"),
        "it leads to what it answers: {}",
        answered.text
    );
    let practice = "/exchange/record?owner=XBB-MOH&id=P-1";
    let linked = nadia.get(practice).await;
    sound(practice, &linked.text);
    assert!(linked.text.contains("activity?reporter") && linked.text.contains("2024-1"), "{}", linked.text);

    // What is withdrawn refers to nothing any more, at once.
    to(&bola.send(practice, "/exchange/record/turn", &[("owner", "XBB-MOH"), ("id", "A-1")]).await);
    assert!(!nadia.get(page).await.text.contains("We can send two people"));

    // Its owner sees what a version changed; others see no versions.
    let mut changed = examples().remove(0);
    changed.put("problem", text("en", "Outbreaks were found weeks too late."));
    changed.put("worked", text("en", "Telephones that people have anyway."));
    fill(&world, vec![changed]).await;
    let own = bola.get(practice).await;
    sound(practice, &own.text);
    assert!(own.text.contains("Changed: ") && own.text.contains("What made it work"), "{}", own.text);
    assert!(!nadia.get(practice).await.text.contains("Changed: "));
}

/// An event of two sessions and a module with marks in it.
fn event_and_module() -> [Record; 2] {
    let words = [("title", "en", "Expo of the valleys"), ("summary", "en", "Three days, many stands.")];
    let mut event = record("event", "XBB-MOH", "EV-1", &words);
    event.put("starts", plain("2026-05-04"));
    event.put("ends", plain("2026-05-06"));
    event.put("expires", plain("2026-06"));
    let session = |what: &str, day: &str, hour: &str| {
        line(&[("what", text("en", what)), ("day", plain(day)), ("hour", plain(hour)), ("who", plain("Ana"))])
    };
    event.put(
        "sessions",
        Value::Lines(vec![session("Opening", "2026-05-04", "09:00"), session("Seeds", "2026-05", "")]),
    );
    let words =
        [("title", "en", "Keeping & carrying vaccines"), ("summary", "en", "One page and a question.")];
    let mut module = record("module", "XBB-MOH", "M-1", &words);
    let page = line(&[("what", text("en", "Why 5 < 8")), ("body", text("en", "Heat spoils.\nCold keeps."))]);
    module.put("pages", Value::Lines(vec![page]));
    let question = [
        ("question", text("en", "How cold?")),
        ("choices", text("en", "20 °C\n5 °C")),
        ("right", plain("2")),
    ];
    module.put("questions", Value::Lines(vec![line(&question)]));
    [event, module]
}

#[tokio::test]
async fn what_is_carried_away_needs_no_line_and_has_all_of_it() {
    let world = World::empty().await;
    started(&world).await;
    let [event, module] = event_and_module();
    let mut own = module.clone();
    (own.id, own.tier) = ("M-2".to_owned(), Tier::Private);
    fill(&world, vec![event, module, own]).await;
    let mut stranger = Browser::new(&world);
    let file = stranger.get("/exchange/module.html?owner=XBB-MOH&id=M-1&lang=ar").await;
    assert_eq!(file.status, StatusCode::OK, "{}", file.text);
    assert!(file.header("content-disposition").contains("M-1.html"), "{:?}", file.headers);
    sound("a module to carry", &file.text);
    for told in
        ["dir=\"rtl\"", "Keeping &amp; carrying", "Why 5 &lt; 8", "Heat spoils.", "5 °C</p></details>"]
    {
        assert!(file.text.contains(told), "{told}: {}", file.text);
    }
    for fetched in ["<script", "http:", "https:", "src=", "url("] {
        assert!(!file.text.contains(fetched), "{fetched}");
    }
    for none in ["owner=XBB-MOH&id=M-2", "owner=XBB-MOH&id=EV-1", "owner=XBB-MOH&id=none"] {
        let none = stranger.get(&format!("/exchange/module.html?{none}")).await;
        assert_eq!(none.status, StatusCode::NOT_FOUND, "{}", none.text);
    }
    let page = stranger.get("/exchange/record?owner=XBB-MOH&id=M-1").await.text;
    assert!(page.contains("module.html"));
    assert!(
        page.contains("og:title\" content=\"Keeping &amp; carrying vaccines"),
        "who is sent the link sees what it is"
    );
    assert!(page.contains("og:description\" content=\"One page and a question.\""), "{page}");
    let calendar = stranger.get("/exchange/calendar.ics").await.text.replace("\r\n ", "");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 2, "a session without its day is none: {calendar}");
    assert!(calendar.contains("SUMMARY:Expo of the valleys: 09:00 · Opening · Ana"), "{calendar}");
}

#[tokio::test]
async fn files_for_programs_leave_nothing_out_of_a_large_import() {
    let world = World::empty().await;
    started(&world).await;
    let many_records = (0..1_100).map(|at| {
        let mut one = record(
            "offer",
            "XBB-MOH",
            &format!("O-{at}"),
            &[("title", "en", "Seeds"), ("summary", "en", "Of rice")],
        );
        many(&mut one, "resources", &["training"]);
        one
    });
    fill(&world, many_records.collect()).await;
    let file = Browser::new(&world).get("/exchange/records.ndjson").await;
    assert_eq!(file.text.lines().count(), 1_100, "though the lists were behind");
}

#[tokio::test]
async fn who_knows_both_suggests_and_the_two_decide() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    let mut all = examples();
    let words = [("title", "fr", "Alerte précoce au choléra"), ("summary", "fr", "Des formateurs.")];
    let mut need = record("need", "XAA-MOH", "N-1", &words);
    many(&mut need, "resources", &["training"]);
    all.push(need);
    fill(&world, all).await;
    let mut nadia = join(&world, "Nadia", "coordinator", "XAA-MOH").await;
    let mut bola = join(&world, "Bola", "coordinator", "XBB-MOH").await;
    let mut otto = join(&world, "Otto", "reporter", "XAA-AGR").await;
    let page = "/exchange/matches?owner=XAA-MOH&id=N-1";
    assert!(!nadia.get(page).await.text.contains("/exchange/suggest"), "whoever has the need writes");
    let shown = otto.get(page).await;
    sound(page, &shown.text);
    assert!(
        shown.text.contains("exchange/suggest") || shown.text.contains("exchange&#x2f;suggest"),
        "{}",
        shown.text
    );
    let number =
        async |owner: &str, id: &str| world.store.record(owner, id).await.unwrap().unwrap().id.to_string();
    let (need, practice) = (number("XAA-MOH", "N-1").await, number("XBB-MOH", "P-1").await);
    let suggest = |acting: &'static str| {
        [
            ("sought", need.clone()),
            ("given", practice.clone()),
            ("owner", "XAA-MOH".to_owned()),
            ("id", "N-1".to_owned()),
            ("acting", acting.to_owned()),
            ("note", "Both work on cholera".to_owned()),
        ]
    };
    let pairs = |all: &[(&'static str, String)]| -> Vec<(&'static str, String)> { all.to_vec() };
    let send = async |browser: &mut Browser<'_>, acting: &'static str| {
        let all = pairs(&suggest(acting));
        let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (*name, value.as_str())).collect();
        browser.send(page, "/exchange/suggest", &all).await
    };
    assert_eq!(send(&mut otto, "XBB-MOH").await.status, StatusCode::FORBIDDEN, "in nobody else's name");
    assert_eq!(send(&mut otto, "").await.status, StatusCode::FORBIDDEN, "nor in the node's");
    let back = to(&send(&mut otto, "XAA-AGR").await);
    assert!(otto.get(&back).await.text.contains("Both owners get a letter"));
    assert_eq!(
        otto.get("/exchange/partnership/1").await.status,
        StatusCode::NOT_FOUND,
        "it is the two's alone"
    );
    let way = "/exchange/partnership/1";
    for language in ["en", "ar", "zh"] {
        let seen = nadia.get(&format!("{way}?lang={language}")).await;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.text);
        sound(way, &seen.text);
        assert!(seen.text.contains("Both work on cholera") && !seen.text.contains("Otto"), "{}", seen.text);
    }
    assert!(!nadia.get(way).await.text.contains("value=\"contacted\""), "contact is made by writing");
    let jump = [("acting", "XAA-MOH"), ("stage", "in-talks"), ("next", ""), ("note", "")];
    assert_ne!(nadia.send(way, "/exchange/partnership/1/go", &jump).await.status, StatusCode::SEE_OTHER);
    to(&bola.send(way, "/exchange/partnership/1/write", &[("acting", "XBB-MOH"), ("words", "Hello")]).await);
    to(&bola.send(way, "/exchange/partnership/1/write", &[("acting", "XBB-MOH"), ("words", "Hello?")]).await);
    let stage = async || world.store.partnership(1).await.unwrap().unwrap().stage.as_str();
    assert_eq!(stage().await, "contacted");
    to(&nadia.send(way, "/exchange/partnership/1/write", &[("acting", "XAA-MOH"), ("words", "Yes")]).await);
    assert_eq!(stage().await, "in-talks");
    assert!(chief.get("/exchange/funnel").await.text.contains("Suggested"));
}
