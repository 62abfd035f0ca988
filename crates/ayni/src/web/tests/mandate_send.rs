//! Documents sent on a page, looked through, and what they recommend answered; letters before something is due.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use super::browser::{Browser, hidden, started};
use super::mandate::keep_all;
use super::world::{Answer, World, links, sound, vectors};

const TEXT: &str = "A/RES/89/14\n\n89/14. Wells in <b>dry</b> places\n\nThe General Assembly,\n\nAdopts the following Declaration:\n\n\
                    Declaration on wells\n\n1. Water is shared among those who live beside it.\n\n88th plenary meeting\n5 May 2034\n";

const REPORT: &str = "JIU/REP/2035/2\n\nReport of the Joint Inspection Unit on wells\n\n1. The inspectors visited wells in dry places in twelve countries \
                      and spoke with those who dig them, with those who drink from them, and with those who pay for both of these.\n\n\
                      Recommendation 1: The Secretary-General should publish a map of wells by the end of 2036.\n";

/// Sends a file with the fields before it; the token is the page's own where none is given.
async fn send(
    browser: &mut Browser<'_>,
    path: &str,
    token: Option<&str>,
    name: &str,
    text: &str,
    fields: &[(&str, &str)],
) -> Answer {
    let own = hidden(&browser.get(path).await.text, "token");
    let field = |name: &str, value: &str| {
        format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let mut body = field("token", token.unwrap_or(&own));
    body.push_str(&format!(
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n{text}\r\n"
    ));
    fields.iter().for_each(|(name, value)| body.push_str(&field(name, value)));
    body.push_str("--B--\r\n");
    let request = Request::post(path)
        .header("cookie", browser.cookie())
        .header("host", "node.example")
        .header("origin", "https://node.example")
        .header("content-type", "multipart/form-data; boundary=B");
    browser.world.ask(request.body(Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn a_document_is_shown_before_it_is_kept_and_kept_when_that_is_said() {
    let world = World::of(&vectors()).await;
    keep_all(&world).await;
    let before = world.store.mandates().await.unwrap().len();
    let mut browser = started(&world).await;
    assert!(browser.get("/mandates").await.text.contains("/mandates/new"));
    // Another site does not know the token.
    let answer =
        send(&mut browser, "/mandates/new", Some("another"), "wells.txt", TEXT, &[("act", "keep")]).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    let answer = send(&mut browser, "/mandates/new", None, "wells.txt", TEXT, &[("act", "look")]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    sound("/mandates/new", &answer.text);
    for expected in ["Read; nothing is kept.", "hands on a text of its own", "&lt;b&gt;dry&lt;"] {
        assert!(answer.text.contains(expected), "{expected}: {}", answer.text);
    }
    assert_eq!(world.store.mandates().await.unwrap().len(), before);
    let kept = send(&mut browser, "/mandates/new", None, "wells.txt", TEXT, &[("act", "keep")]).await;
    assert!(kept.text.contains("Kept."), "{}", kept.text);
    let page =
        links(&kept.text).into_iter().find(|link| link.starts_with("/mandates/document")).expect("its page");
    assert_eq!(browser.get(&page).await.status, StatusCode::OK);
    assert_eq!(world.store.mandates().await.unwrap().len(), before + 1);
    let again = send(&mut browser, "/mandates/new", None, "wells.txt", TEXT, &[("act", "keep")]).await;
    assert!(again.text.contains("Kept already"), "{}", again.text);
    let nothing = send(&mut browser, "/mandates/new", None, "wells.txt", "", &[("act", "keep")]).await;
    assert!(
        nothing.status.is_client_error() && nothing.text.contains("The file is empty"),
        "{}",
        nothing.text
    );
    // Whoever is not signed in sends nothing.
    let mut stranger = Browser::new(&world);
    assert_eq!(stranger.get("/mandates/new").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_plan_is_looked_through_and_not_kept() {
    let world = World::of(&vectors()).await;
    keep_all(&world).await;
    let mut browser = started(&world).await;
    let plan = "Plan of the agency\n\n1. South-South cooperation and triangular cooperation are part of all that the agency does in its programmes for wells.\n";
    let answer =
        send(&mut browser, "/mandates/screen", None, "plan.txt", plan, &[("against", "A/RES/90/12:en")])
            .await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    sound("/mandates/screen", &answer.text);
    assert!(
        answer.text.contains("<table") && answer.text.contains("South-South cooperation"),
        "{}",
        answer.text
    );
    assert!(world.store.mandates().await.unwrap().iter().all(|line| line.file != "plan.txt"));
}

#[tokio::test]
async fn a_recommendation_is_listed_with_its_answer_and_its_reader_is_written_to() {
    let world = World::of(&vectors()).await;
    let mut browser = started(&world).await;
    send(&mut browser, "/mandates/new", None, "report.txt", REPORT, &[("act", "keep")]).await;
    let list = browser.get("/mandates/recommendations").await;
    sound("/mandates/recommendations", &list.text);
    assert!(list.text.contains("1 recommendation"), "{}", list.text);
    let page =
        links(&list.text).into_iter().find(|link| link.starts_with("/mandates/request?")).expect("a request");
    let id = page.split('=').nth(1).unwrap().to_owned();
    let answer = [
        ("request", id.as_str()),
        ("act", "answer"),
        ("acceptance", "partly-accepted"),
        ("reason", "A map, but no wells"),
    ];
    assert_eq!(browser.send(&page, "/mandates/request", &answer).await.status, StatusCode::SEE_OTHER);
    let remind =
        [("request", id.as_str()), ("act", "remind"), ("on", "2026-01-01"), ("note", "Ask for the map")];
    assert_eq!(browser.send(&page, "/mandates/request", &remind).await.status, StatusCode::SEE_OTHER);
    let list = browser.get("/mandates/recommendations?answer=partly-accepted").await.text;
    assert!(list.contains("accepted in part") && list.contains("A map, but no wells"), "{list}");
    assert!(
        browser
            .get("/mandates/recommendations?answer=accepted")
            .await
            .text
            .contains("No recommendation meets this.")
    );
}
