//! Every page, in every language: reached by its links, well-formed, light, and kept by the browser.

use std::collections::{BTreeSet, VecDeque};
use std::io::Write;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use ayni_words::LANGUAGES;

use super::world::{World, links, listed, sound, vectors};

async fn full() -> World {
    let world = World::of(&vectors()).await;
    let mut changed = vectors();
    changed[0].title = ayni_model::Text::of("en", "Seed banks that withstand drought");
    world.import("a later file.xlsx", &changed[..1]).await;
    world.measure().await;
    world
}

#[tokio::test]
async fn every_link_leads_to_a_sound_page() {
    let world = full().await;
    let mut seen = BTreeSet::new();
    let mut next: VecDeque<String> = ["/".to_owned(), "/findings".to_owned()].into();
    while let Some(path) = next.pop_front() {
        let path = path.split('#').next().unwrap().to_owned();
        // One language each way, and not every cell of every table: they are all of one kind.
        let many = ["/trace?", "/files/", "lang="].iter().any(|part| path.contains(part));
        let alike = seen.iter().filter(|one: &&String| many && one.contains("/trace?")).count();
        if path.contains("lang=") || (path.contains("/trace?") && alike >= 12) || !seen.insert(path.clone()) {
            continue;
        }
        let answer = world.get(&path).await;
        assert!(
            answer.status.is_success() || answer.status.is_redirection(),
            "{path}: {} {}",
            answer.status,
            answer.text
        );
        if answer.header("content-type").starts_with("text/html") && !path.contains("/files/") {
            sound(&path, &answer.text);
            next.extend(links(&answer.text));
        }
    }
    for expected in [
        "/activities",
        "/activity?reporter=XAA-ABC&id=P-2023-044",
        "/countries/MWI",
        "/goals/2",
        "/imports/1",
        "/imports/2",
        "/measurements",
        "/measurements/all-default",
        "/measurements/all-default/files/tables.json",
        "/method",
        "/ministry?id=XAA-ABC",
    ] {
        assert!(seen.contains(expected), "{expected} is not reached: {seen:#?}");
    }
    assert!(seen.iter().any(|path| path.contains("/trace?table=")), "figures lead to their rows");
}

#[tokio::test]
async fn every_page_speaks_every_language() {
    let world = full().await;
    for path in [
        "/",
        "/activities",
        "/activities?q=seed&year=2023&form=triangular",
        "/activity?reporter=XAA-ABC&id=P-2023-044",
        "/countries/MWI",
        "/goals/2",
        "/ministry?id=XAA-ABC",
        "/imports",
        "/imports/1",
        "/imports/1?code=title-short",
        "/measurements",
        "/measurements/all-default",
        "/method",
        "/sign-in",
        "/forgotten",
        "/accept?ticket=x",
        "/reset?ticket=x",
        "/start?key=x",
        "/nothing-here",
        "/countries/ZZZ",
    ] {
        let mut all = BTreeSet::new();
        for language in LANGUAGES {
            let answer = world.get_with(path, "accept-language", language).await;
            sound(path, &answer.text);
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            let head = format!("<html lang=\"{language}\" dir=\"{direction}\">");
            assert!(answer.text.contains(&head), "{path} in {language}");
            all.insert(answer.text);
        }
        assert_eq!(all.len(), LANGUAGES.len(), "{path} differs in every language");
    }
}

#[tokio::test]
async fn pages_of_an_empty_register_say_what_to_do() {
    let world = World::empty().await;
    for path in ["/", "/activities", "/imports", "/measurements"] {
        let answer = world.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        sound(path, &answer.text);
    }
    assert!(world.get("/").await.text.contains("ayni demo"));
    assert_eq!(world.get("/method").await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn the_language_is_switched_in_place_and_kept() {
    let world = full().await;
    let answer = world.get("/activities?q=seed&lang=ar").await;
    assert!(answer.text.contains("lang=\"ar\" dir=\"rtl\""));
    assert!(answer.header("set-cookie").starts_with("ayni_lang=ar;"));
    assert!(
        answer.text.contains("&#x2f;activities?q=seed&amp;lang=zh"),
        "the other languages keep the question"
    );
    let answer = world.get_with("/activities", "cookie", "ayni_lang=zh").await;
    assert!(answer.text.contains("lang=\"zh\""));
    assert_eq!(answer.header("set-cookie"), "");
}

#[tokio::test]
async fn what_is_found_is_what_was_asked() {
    let world = full().await;
    let titles = async |query: &str| {
        let text = world.get(&format!("/activities?{query}")).await.text;
        listed(&text)
    };
    assert_eq!(titles("").await, 5);
    assert_eq!(titles("q=WITHSTAND+drou").await, 1);
    assert_eq!(titles("q=withstand+nothing").await, 0);
    assert_eq!(titles("form=triangular&partner=MWI").await, 1);
    assert_eq!(titles("form=triangular&partner=UGA").await, 0);
    assert_eq!(titles("reporter=XAA-ABC&goal=2&sector=crs%3A31161").await, 1);
    assert_eq!(titles("year=2024&q=P-2023-044").await, 1);
}

#[tokio::test]
async fn a_browser_that_has_the_page_gets_it_not_again() {
    let world = full().await;
    for path in
        ["/", "/activities", "/measurements/all-default", "/measurements/all-default/files/tables.json"]
    {
        let answer = world.get(path).await;
        let tag = answer.header("etag").to_owned();
        assert!(!tag.is_empty(), "{path}");
        let again = world.get_with(path, "if-none-match", &tag).await;
        assert_eq!((again.status, again.text.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
        let other = world.get_with(path, "if-none-match", "W/\"other\"").await;
        assert_eq!(other.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn the_first_view_is_light_and_later_ones_lighter() {
    let world = full().await;
    let size = |text: &str| {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(text.as_bytes()).unwrap();
        gzip.finish().unwrap().len()
    };
    let overview = world.get("/").await;
    let style = links(&overview.text).into_iter().find(|href| href.ends_with(".css")).unwrap();
    let answer = world.get(&style).await;
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    let first = size(&overview.text) + size(&answer.text);
    assert!(first <= 60_000, "the first view is {first} bytes");
    for path in ["/activities", "/activity?reporter=XAA-ABC&id=P-2023-044", "/countries/MWI", "/imports/1"] {
        let later = size(&world.get(path).await.text);
        assert!(later <= 20_000, "{path} is {later} bytes");
    }
    let request = Request::get("/").header("accept-encoding", "gzip").body(Body::empty()).unwrap();
    assert_eq!(world.ask(request).await.header("content-encoding"), "gzip");
}

#[tokio::test]
async fn a_node_says_how_it_is() {
    let world = full().await;
    assert_eq!(world.get("/health").await.status, StatusCode::OK);
    assert_eq!(world.get("/ready").await.status, StatusCode::OK);
    world.get("/activities?q=secret").await;
    world.get("/countries/ZZZ").await;
    let metrics = world.get("/metrics").await.text;
    for line in [
        "ayni_request_seconds_count{page=\"/activities\",outcome=\"done\"} 1",
        "ayni_request_seconds_count{page=\"/countries/{code}\",outcome=\"refused\"} 1",
    ] {
        assert!(metrics.contains(line), "{line}\n{metrics}");
    }
    assert!(!metrics.contains("secret") && !metrics.contains("ZZZ"));
}
