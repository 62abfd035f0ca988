//! Documents of organs on pages: found, compared, followed through the years, and what they ask followed up.

use std::collections::{BTreeSet, VecDeque};
use std::io::Write;

use axum::http::StatusCode;
use ayni_words::LANGUAGES;

use super::browser::{Browser, started};
use super::world::{World, links, sound, vectors};
use crate::app::mandate::keep;

/// Three years of one line, the second of which is not held, and a text in Chinese.
const DOCUMENTS: &[(&str, &[(&str, &str)])] = &[
    (
        "A/RES/88/17",
        &[
            ("", "Resolution adopted by the General Assembly on 19 December 2033"),
            ("", "88/17. Wells in dry places"),
            ("", "The General Assembly,"),
            (
                "",
                "Recalling its resolution 87/3 of 18 December 2032 on wells in dry places and the people who dig them,",
            ),
            (
                "1.",
                "Calls upon Member States to dig wells in dry places, within existing resources and as appropriate;",
            ),
            (
                "2.",
                "Requests the Secretary-General to submit to the General Assembly at its eighty-ninth session a report on wells.",
            ),
        ],
    ),
    (
        "A/RES/90/12",
        &[
            ("", "Resolution adopted by the General Assembly on 19 December 2035"),
            ("", "90/12. Wells in dry places"),
            ("", "The General Assembly,"),
            (
                "",
                "Recalling its resolutions 87/3 of 18 December 2032, 88/17 of 19 December 2033 and 89/14 of 20 December 2034 on wells in dry places and the people who dig them,",
            ),
            ("1.", "Takes note of the report of the Secretary-General <b>on wells</b>;"),
            (
                "2.",
                "Calls upon Member States to dig deep wells in dry places, within existing resources and as appropriate;",
            ),
            (
                "3.",
                "Requests the Secretary-General to submit to the General Assembly at its ninety-first session a report on wells.",
            ),
        ],
    ),
    (
        "A/RES/90/12",
        &[
            ("", "大会，"),
            ("1.", "注意到秘书长关于干旱地区水井的报告；"),
            ("2.", "促请会员国在干旱地区挖深井；"),
        ],
    ),
];

pub async fn keep_all(world: &World) {
    let lines: Vec<String> = DOCUMENTS
        .iter()
        .map(|(symbol, paragraphs)| {
            let paragraphs: Vec<_> = paragraphs
                .iter()
                .map(|(prefix, text)| serde_json::json!({ "prefix": prefix, "text": text }))
                .collect();
            serde_json::json!({ "symbol": symbol, "paragraphs": paragraphs }).to_string()
        })
        .collect();
    let path = world.folder.path().join("wells.jsonl");
    std::fs::write(&path, lines.join("\n")).unwrap();
    let kept = keep::files(&world.kit, &[&path]).await.unwrap();
    assert_eq!(kept.len(), DOCUMENTS.len());
    // A second reading of the same keeps nothing new.
    let again = keep::files(&world.kit, &[&path]).await.unwrap();
    assert!(again.iter().all(|line| line.kept == ayni_store::MandateKept::Same));
}

async fn full() -> World {
    let world = World::of(&vectors()).await;
    keep_all(&world).await;
    world
}

const NEW: &str = "A%2FRES%2F90%2F12%3Aen";
const OLD: &str = "A%2FRES%2F88%2F17%3Aen";

#[tokio::test]
async fn every_page_of_documents_is_reached_sound_and_light() {
    let world = full().await;
    let mut seen = BTreeSet::new();
    let mut next: VecDeque<String> = ["/mandates".to_owned()].into();
    while let Some(path) = next.pop_front() {
        let path = path.split('#').next().unwrap().to_owned();
        if path.contains("lang=") || !path.starts_with("/mandates") || !seen.insert(path.clone()) {
            continue;
        }
        let answer = world.get(&path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text);
        if answer.header("content-type").starts_with("text/html") {
            sound(&path, &answer.text);
            assert!(!answer.text.contains("<b>on wells"), "{path} escapes what is not its own");
            let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            gzip.write_all(answer.text.as_bytes()).unwrap();
            assert!(gzip.finish().unwrap().len() <= 20_000, "{path}");
            next.extend(links(&answer.text));
        }
    }
    for expected in [
        format!("/mandates/document?document={NEW}"),
        format!("/mandates/document?document={}", NEW.replace("en", "zh")),
        format!("/mandates/lineage?document={NEW}"),
        "/mandates/requests".to_owned(),
        "/mandates/recommendations".to_owned(),
        "/mandates/requests.xlsx".to_owned(),
        "/mandates/calendar.ics".to_owned(),
    ] {
        assert!(seen.contains(&expected), "{expected} is not reached: {seen:#?}");
    }
    assert!(seen.iter().any(|path| path.starts_with("/mandates/request?request=")));
    assert!(
        seen.iter().any(|path| path.contains("&thread="))
            && seen.iter().any(|path| path.contains("&paragraph="))
    );
}

#[tokio::test]
async fn every_page_of_documents_speaks_every_language() {
    let world = full().await;
    for path in [
        "/mandates".to_owned(),
        "/mandates?q=dig+wells+in+dry+places".to_owned(),
        format!("/mandates/document?document={NEW}"),
        format!("/mandates/compare?before={OLD}&after={NEW}"),
        format!("/mandates/compare?before={}&after={NEW}", NEW.replace("en", "zh")),
        format!("/mandates/lineage?document={NEW}"),
        format!("/mandates/lineage?document={NEW}&paragraph=5"),
        "/mandates/requests".to_owned(),
        "/mandates/recommendations".to_owned(),
        "/mandates/new".to_owned(),
        "/mandates/screen".to_owned(),
        "/mandates/document?document=A%2FRES%2F1%2F1".to_owned(),
    ] {
        let mut all = BTreeSet::new();
        for language in LANGUAGES {
            let answer = world.get_with(&path, "accept-language", language).await;
            sound(&path, &answer.text);
            all.insert(answer.text);
        }
        assert_eq!(all.len(), LANGUAGES.len(), "{path} differs in every language");
    }
}

#[tokio::test]
async fn wording_changes_and_gaps_are_told() {
    let world = full().await;
    let get = async |path: String| world.get(&path).await.text.replace("&#x2f;", "/");
    let found = get("/mandates?q=dig+wells+in+dry+places&language=en".into()).await;
    assert!(found.contains("It stands word for word in 1 paragraph."), "{found}");
    assert!(found.contains("<ins>deep </ins>"), "where it was changed, that is marked: {found}");
    let compared = get(format!("/mandates/compare?before={OLD}&after={NEW}")).await;
    assert!(compared.contains("<ins>deep </ins>") && compared.contains("fate-added"));
    let series = get(format!("/mandates/lineage?document={NEW}")).await;
    assert!(series.contains("A/RES/89/14 is cited, but not held"), "{series}");
    let changes = world.get(&format!("/mandates/changes.docx?before={OLD}&after={NEW}")).await;
    assert!(changes.header("content-disposition").contains("A-RES-88-17-A-RES-90-12.docx"));
    let two =
        world.get(&format!("/mandates/changes.docx?before={}&after={NEW}", NEW.replace("en", "zh"))).await;
    assert!(two.status.is_client_error(), "changes between languages are not claimed");
    let calendar = get("/mandates/calendar.ics".into()).await;
    assert!(calendar.contains("BEGIN:VEVENT") && calendar.contains("DTSTART;VALUE=DATE:2036"), "{calendar}");
}

#[tokio::test]
async fn a_request_in_two_languages_is_one() {
    let world = full().await;
    let plain = |text: String| text.replace("&#x2f;", "/");
    let board = plain(world.get("/mandates/requests").await.text);
    // Two of each year; that of the later year on deep wells is held in Chinese as well.
    assert_eq!(board.matches("/mandates/request?request=").count(), 4, "{board}");
    assert!(board.contains("4 requests") && board.contains("English and Chinese"), "{board}");
    let chinese = plain(world.get_with("/mandates/requests", "accept-language", "zh").await.text);
    assert!(chinese.contains("促请会员国在干旱地区挖深井"), "the reader's own language leads: {chinese}");
    let page = links(&chinese).into_iter().find(|link| link.starts_with("/mandates/request?")).unwrap();
    let shown = world.get(&page).await.text;
    assert!(
        shown.contains("Calls upon Member States to dig deep wells") && shown.contains("促请会员国"),
        "{shown}"
    );
}

/// The address of the request that the report is asked by.
async fn request(browser: &mut Browser<'_>) -> String {
    let board = browser.get("/mandates/requests?of=secretary-general").await;
    sound("/mandates/requests", &board.text);
    let found = links(&board.text).into_iter().find(|link| link.starts_with("/mandates/request?request="));
    found.unwrap_or_else(|| panic!("no request: {}", board.text))
}

#[tokio::test]
async fn what_people_say_of_a_request_is_shown_with_its_reason() {
    let world = full().await;
    let mut browser = started(&world).await;
    let page = request(&mut browser).await;
    let id = page.split('=').nth(1).unwrap().to_owned();
    let fields = |act: &'static str, rest: &[(&'static str, &'static str)]| {
        let mut all = vec![("request".to_owned(), id.clone()), ("act".to_owned(), act.to_owned())];
        all.extend(rest.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        all
    };
    let send = async |browser: &mut Browser<'_>, all: Vec<(String, String)>| {
        let all: Vec<(&str, &str)> =
            all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.send(&page, "/mandates/request", &all).await
    };
    // Without a reason nothing is said.
    let answer = send(&mut browser, fields("state", &[("state", "under-way"), ("reason", "  ")])).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    sound(&page, &answer.text);
    for (act, rest) in [
        ("state", &[("state", "under-way"), ("reason", "A <draft> is with the entities")][..]),
        ("step", &[("what", "Gather the figures"), ("who", "Office"), ("due", "2036-03-01")]),
        ("step-done", &[("step", "1"), ("done", "2036-02-01")]),
        ("evidence", &[("kind", "document"), ("reference", "A/91/5"), ("note", "The report")]),
        ("responsible", &[("who", "Secretary-General")]),
        ("remind", &[("on", "2036-05-01"), ("note", "Ask again")]),
    ] {
        let answer = send(&mut browser, fields(act, rest)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{act}: {}", answer.text);
    }
    let shown = browser.get(&page).await;
    sound(&page, &shown.text);
    let text = shown.text.replace("&#x2f;", "/");
    for expected in
        ["A &lt;draft&gt; is with the entities", "Gather the figures", "A/91/5", "Secretary-General"]
    {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    let gone = send(&mut browser, fields("confirm", &[("line", "999")])).await;
    assert!(gone.status.is_client_error());
    let calendar = browser.get("/mandates/calendar.ics").await.text;
    assert!(calendar.contains("DTSTART;VALUE=DATE:20360501") && calendar.contains("Ask again"), "{calendar}");
    assert_eq!(world.store.verify().await.unwrap().faults, Vec::<String>::new());
}

/// The later year kept anew: its last paragraph asks for the same in other words, so that it is another request.
const ANEW: &[(&str, &str)] = &[
    ("", "Resolution adopted by the General Assembly on 19 December 2035"),
    ("", "90/12. Wells in dry places"),
    ("", "The General Assembly,"),
    (
        "2.",
        "Calls upon Member States to dig deep wells in dry places, within existing resources and as appropriate;",
    ),
    (
        "3.",
        "Requests the Secretary-General to submit to the General Assembly at its ninety-first session a report on deep wells and on those who dig them.",
    ),
];

async fn keep_anew(world: &World) {
    let paragraphs: Vec<_> =
        ANEW.iter().map(|(prefix, text)| serde_json::json!({ "prefix": prefix, "text": text })).collect();
    let line = serde_json::json!({ "symbol": "A/RES/90/12", "paragraphs": paragraphs }).to_string();
    let path = world.folder.path().join("anew.jsonl");
    std::fs::write(&path, line).unwrap();
    let kept = keep::files(&world.kit, &[&path]).await.unwrap();
    assert_eq!(kept.first().map(|line| line.kept), Some(ayni_store::MandateKept::Changed));
}

#[tokio::test]
async fn what_was_said_outlives_the_words_of_a_document_and_is_carried_over() {
    let world = full().await;
    let mut browser = started(&world).await;
    let page = request(&mut browser).await;
    let old = page.split('=').nth(1).unwrap().to_owned();
    let said =
        [("request", old.as_str()), ("act", "state"), ("state", "under-way"), ("reason", "A draft is ready")];
    assert_eq!(browser.send(&page, "/mandates/request", &said).await.status, StatusCode::SEE_OTHER);
    assert!(!browser.get("/mandates/requests").await.text.contains("mandates&#x2f;lost"));

    keep_anew(&world).await;
    let board = browser.get("/mandates/requests").await.text.replace("&#x2f;", "/");
    assert!(board.contains("\"/mandates/lost\"") && board.contains("1 log without a request"), "{board}");
    for language in LANGUAGES {
        let lost = browser.get(&format!("/mandates/lost?lang={language}")).await;
        assert_eq!(lost.status, StatusCode::OK, "{language}");
        sound("/mandates/lost", &lost.text);
        assert!(
            lost.text.contains("A draft is ready") && lost.text.contains(&old),
            "{language}: {}",
            lost.text
        );
    }
    browser.get("/mandates/lost?lang=en").await;
    let new = request(&mut browser).await.split('=').nth(1).unwrap().to_owned();
    assert_ne!(new, old);

    // To where no request is nothing is carried, nor from a request that stands in a document.
    for (from, to) in [(&old, "a-res-1.0-1"), (&new, new.as_str())] {
        let fields = [("request", from.as_str()), ("to", to)];
        let answer = browser.send("/mandates/lost", "/mandates/lost", &fields).await;
        assert!(answer.status.is_client_error(), "{from} to {to}: {}", answer.status);
        sound("/mandates/lost", &answer.text);
    }
    let fields = [("request", old.as_str()), ("to", new.as_str())];
    let answer = browser.send("/mandates/lost", "/mandates/lost", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let shown = browser.get(answer.header("location")).await.text;
    assert!(shown.contains("A draft is ready"), "{shown}");
    let lost = browser.get("/mandates/lost").await.text;
    assert!(
        !lost.contains(&old) && lost.contains("belongs to a request that stands in a document"),
        "{lost}"
    );
    let board = browser.get("/mandates/requests").await.text;
    assert!(!board.contains("mandates&#x2f;lost"));

    // It was carried to the wrong one: what is said last counts.
    let ids = links(&board)
        .into_iter()
        .filter_map(|link| link.strip_prefix("/mandates/request?request=").map(str::to_owned));
    let other = ids.into_iter().find(|id| *id != new).unwrap();
    let fields = [("request", old.as_str()), ("to", other.as_str())];
    let answer = browser.send("/mandates/lost", "/mandates/lost", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert!(browser.get(answer.header("location")).await.text.contains("A draft is ready"));
    let page = format!("/mandates/request?request={new}");
    assert!(!browser.get(&page).await.text.contains("A draft is ready"));
    assert_eq!(world.store.verify().await.unwrap().faults, Vec::<String>::new());
}

#[tokio::test]
async fn who_is_not_signed_in_sees_no_document() {
    let world = full().await;
    let mut browser = started(&world).await;
    let page = request(&mut browser).await;
    for path in [page.as_str(), "/mandates", "/mandates/calendar.ics"] {
        assert_eq!(world.get(path).await.status, StatusCode::SEE_OTHER, "{path}");
    }
}
