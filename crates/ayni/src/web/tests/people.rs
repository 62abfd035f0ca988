//! Pages about people, organisations, the log of acts and the node: who sees and does what.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use ayni_store::{ActFilter, PersonState};
use ayni_words::LANGUAGES;

use super::browser::{Browser, PASSWORD, hidden, started};
use super::world::{World, sound, vectors};
use crate::app::{desk, log, session};

const HOSTILE: &str = "=1+1\"><script>alert('x')</script><img src=x onerror=alert(1)>' OR 1=1 --";

/// A node with an administrator, three organisations, a coordinator (2), a reporter of hers (3), and a
/// reporter of another ministry (4).
struct Cast<'a> {
    admin: Browser<'a>,
    coordinator: Browser<'a>,
    reporter: Browser<'a>,
}

async fn cast(world: &World) -> Cast<'_> {
    let mut admin = started(world).await;
    for (id, name, whole) in
        [("XAA-MOH", "Health", ""), ("XAA-NUR", "Nursing", "XAA-MOH"), ("XAA-MOA", "Agriculture", "")]
    {
        let fields = [("id", id), ("name", name), ("whole", whole)];
        let answer = admin.send("/organisations", "/organisations", &fields).await;
        assert_eq!(answer.header("location"), "/organisations?done=kept", "{}", answer.text);
    }
    let rosa = world.invite("rosa@health.example", "Rosa", "coordinator", "XAA-MOH").await;
    let luis = world.invite("luis@health.example", "Luis", "reporter", "XAA-NUR").await;
    let mia = world.invite("mia@agri.example", "Mia", "reporter", "XAA-MOA").await;
    let coordinator = Browser::joined(world, &rosa, "Rosa").await;
    let reporter = Browser::joined(world, &luis, "Luis").await;
    Browser::joined(world, &mia, "Mia").await;
    while world.letter().await.is_some() {}
    Cast { admin, coordinator, reporter }
}

async fn roles(world: &World, id: i64) -> Vec<String> {
    let person = world.store.person(id).await.unwrap().unwrap();
    person.memberships.into_iter().map(|of| format!("{}@{}", of.role, of.organisation)).collect()
}

#[tokio::test]
async fn nobody_steps_sideways_or_upwards() {
    let world = World::of(&vectors()).await;
    let Cast { mut admin, mut coordinator, mut reporter } = cast(&world).await;
    // Each sees their own people, and nobody is told of others.
    let list = coordinator.get("/people").await.text;
    assert!(
        list.contains("Rosa") && list.contains("Luis") && !list.contains("Mia") && !list.contains("Quispe")
    );
    for id in ["1", "4", "99", "-1", "9999999999"] {
        let answer = coordinator.get(&format!("/people/{id}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{id}");
        sound("/people", &answer.text);
    }
    assert_eq!(coordinator.get("/people/x").await.status, StatusCode::BAD_REQUEST);
    for path in ["/settings", "/log", "/log.csv"] {
        assert_eq!(coordinator.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(coordinator.get("/organisation?id=XAA-MOA").await.status, StatusCode::FORBIDDEN);
    assert_eq!(coordinator.get("/organisation?id=XAA-NUR").await.status, StatusCode::OK);
    for path in ["/people", "/people/invite", "/organisations", "/people/2", "/log", "/settings"] {
        let status = reporter.get(path).await.status;
        assert!(status == StatusCode::FORBIDDEN || status == StatusCode::NOT_FOUND, "{path} {status}");
    }
    let own = reporter.get("/people/3").await;
    assert!(own.status.is_success() && !own.text.contains("/people/3/give"), "oneself, and nothing to do");

    // What is not offered is refused, too.
    for (path, fields, status) in [
        ("/people/2/give", [("role", "administrator"), ("organisation", "")], StatusCode::FORBIDDEN),
        ("/people/2/give", [("role", "coordinator"), ("organisation", "XAA-MOH")], StatusCode::FORBIDDEN),
        ("/people/2/give", [("role", "reporter"), ("organisation", "XAA-MOA")], StatusCode::FORBIDDEN),
        ("/people/3/give", [("role", "reviewer"), ("organisation", "")], StatusCode::FORBIDDEN),
        ("/people/3/give", [("role", "king"), ("organisation", "")], StatusCode::UNPROCESSABLE_ENTITY),
        ("/people/4/give", [("role", "reviewer"), ("organisation", "XAA-MOH")], StatusCode::NOT_FOUND),
        ("/people/4/take", [("role", "reporter"), ("organisation", "XAA-MOA")], StatusCode::FORBIDDEN),
        ("/people/1/suspend", [("", ""), ("", "")], StatusCode::NOT_FOUND),
        ("/people/2/suspend", [("", ""), ("", "")], StatusCode::CONFLICT),
        ("/people/4/forget", [("sure", "yes"), ("", "")], StatusCode::NOT_FOUND),
        ("/people/4/unlock", [("", ""), ("", "")], StatusCode::NOT_FOUND),
        (
            "/people/3/hand-over",
            [("to", "4"), ("role", "reporter@XAA-NUR")],
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        ("/people/4/hand-over", [("to", "2"), ("role", "reporter@XAA-MOA")], StatusCode::NOT_FOUND),
        ("/organisation", [("id", "XAA-MOA"), ("name", "Mine")], StatusCode::FORBIDDEN),
        ("/settings", [("name", "Mine"), ("languages", "en")], StatusCode::FORBIDDEN),
        ("/settings/letter", [("", ""), ("", "")], StatusCode::FORBIDDEN),
        ("/settings/provider", [("", ""), ("", "")], StatusCode::FORBIDDEN),
        ("/log", [("", ""), ("", "")], StatusCode::FORBIDDEN),
    ] {
        let answer = coordinator.send("/people/3", path, &fields).await;
        assert_eq!(answer.status, status, "{path} {fields:?} {}", answer.text);
        let answer = reporter.send("/people/3", path, &fields).await;
        assert!(answer.status.is_client_error(), "{path} {fields:?}: {}", answer.status);
    }
    let before = [roles(&world, 2).await, roles(&world, 3).await, roles(&world, 4).await].concat();
    assert_eq!(before, ["coordinator@XAA-MOH", "reporter@XAA-NUR", "reporter@XAA-MOA"]);

    // Who may invite a guest does not invite an administrator, nor into another ministry.
    for (role, organisation) in [("administrator", ""), ("reporter", "XAA-MOA"), ("coordinator", "XAA-MOH")] {
        let fields = [
            ("email", "new@x.example"),
            ("name", "New"),
            ("language", "en"),
            ("role", role),
            ("organisation", organisation),
        ];
        let answer = coordinator.send("/people/invite", "/people/invite", &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{role}@{organisation}");
    }
    assert_eq!(world.store.people().await.unwrap().len(), 4);

    // The last administrator stays, and nobody suspends themselves.
    let take = [("role", "administrator"), ("organisation", "")];
    assert_eq!(admin.send("/people/1", "/people/1/take", &take).await.status, StatusCode::CONFLICT);
    assert_eq!(admin.send("/people/1", "/people/1/suspend", &[]).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn what_changes_something_takes_the_token_of_a_form() {
    let world = World::of(&vectors()).await;
    let Cast { mut admin, .. } = cast(&world).await;
    let acts = world.store.acts(&ActFilter::default(), None, 1).await.unwrap()[0].number;
    for path in [
        "/account/name",
        "/account/address",
        "/account/password",
        "/account/provider",
        "/account/provider/untie",
        "/account/factor/begin",
        "/account/factor/confirm",
        "/account/factor/off",
        "/account/sessions/end",
        "/account/sessions/others",
        "/account/tokens",
        "/account/tokens/revoke",
        "/address",
        "/people/invite",
        "/people/2/give",
        "/people/2/take",
        "/people/2/invite",
        "/people/2/suspend",
        "/people/2/resume",
        "/people/2/unlock",
        "/people/2/forget",
        "/people/2/hand-over",
        "/organisations",
        "/organisation",
        "/log",
        "/settings",
        "/settings/letter",
        "/settings/provider",
    ] {
        let fields = [("name", "Mine"), ("id", "XAA-MOH"), ("role", "guest"), ("sure", "yes")];
        assert_eq!(admin.post(path, &fields).await.status, StatusCode::FORBIDDEN, "{path}");
        let nobody = Request::post(path).body(Body::from("token=x")).unwrap();
        let status = world.ask(nobody).await.status;
        assert!(status == StatusCode::UNAUTHORIZED || status == StatusCode::FORBIDDEN, "{path} {status}");
        let large =
            Request::post(path).header("cookie", admin.cookie()).body(Body::from("x".repeat(100_000)));
        assert_eq!(world.ask(large.unwrap()).await.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
    }
    let after = world.store.acts(&ActFilter::default(), None, 1).await.unwrap()[0].number;
    assert_eq!(after, acts, "nothing was done");
}

#[tokio::test]
async fn somebody_is_invited_given_roles_and_hands_over() {
    let world = World::of(&vectors()).await;
    let Cast { mut admin, mut coordinator, mut reporter } = cast(&world).await;
    let invite = |email: &'static str, name: &'static str, role: &'static str| {
        [("email", email), ("name", name), ("language", "es"), ("role", role), ("organisation", "XAA-NUR")]
    };
    let bad =
        coordinator.send("/people/invite", "/people/invite", &invite("no address", "Eva", "reporter")).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        bad.text.contains("href=\"#email\"") && bad.text.contains("id=\"email-wrong\""),
        "said at the field"
    );
    assert!(bad.text.contains("value=\"Eva\""), "what was sent is put back");
    let answer = coordinator
        .send("/people/invite", "/people/invite", &invite("eva@health.example", "Eva", "reporter"))
        .await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let (to, text) = world.letter().await.unwrap();
    assert_eq!(to, "eva@health.example");
    let ticket = text.split("ticket=").nth(1).unwrap().trim().to_owned();
    assert!(answer.text.contains(&ticket), "it can be handed over in another way");
    // Who is here already, elsewhere, is given the role, and nothing more is told of them before.
    let answer = coordinator
        .send("/people/invite", "/people/invite", &invite("MIA@agri.example", "M.", "guest"))
        .await;
    assert_eq!(answer.header("location"), "/people/4?done=known");
    assert_eq!(roles(&world, 4).await, ["guest@XAA-NUR", "reporter@XAA-MOA"]);

    let give = [("role", "reviewer"), ("organisation", "XAA-MOH")];
    for what in ["given", "same"] {
        let answer = coordinator.send("/people/3", "/people/3/give", &give).await;
        assert_eq!(answer.header("location"), format!("/people/3?done={what}"));
    }
    let take = [("role", "guest"), ("organisation", "XAA-NUR")];
    assert_eq!(
        coordinator.send("/people/4", "/people/4/take", &take).await.header("location"),
        "/people/4?done=taken"
    );
    reporter
        .send("/account/tokens", "/account/tokens", &[("name", "x"), ("scope", "read"), ("days", "9")])
        .await;

    // Luis leaves; Eva takes over all but one role, and his account is suspended.
    let eva = Browser::joined(&world, &ticket, "Eva").await;
    let page = coordinator.get("/people/3/hand-over").await.text;
    assert!(page.contains("reporter@XAA-NUR") && page.contains("reviewer@XAA-MOH") && page.contains("Eva"));
    for (to, role) in [("", "reporter@XAA-NUR"), ("3", "reporter@XAA-NUR"), ("5", "coordinator@XAA-MOH")] {
        let answer = coordinator
            .send("/people/3/hand-over", "/people/3/hand-over", &[("to", to), ("role", role)])
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{to} {role}");
    }
    let fields = [
        ("to", "5"),
        ("role", "reporter@XAA-NUR"),
        ("note", "The files are with <Ana>."),
        ("suspend", "yes"),
    ];
    let answer = coordinator.send("/people/3/hand-over", "/people/3/hand-over", &fields).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    sound("/people/3/hand-over", &answer.text);
    assert!(answer.text.contains("1 token was revoked") && answer.text.contains("1 session was ended"));
    assert_eq!(roles(&world, 3).await, ["reviewer@XAA-MOH"]);
    assert_eq!(roles(&world, 5).await, ["reporter@XAA-NUR"]);
    let (to, text) = world.letter().await.unwrap();
    assert!(
        to == "eva@health.example" && text.contains("The files are with <Ana>.") && text.contains("Luis")
    );
    assert_eq!(world.store.person(3).await.unwrap().unwrap().state, PersonState::Suspended);
    assert_eq!(reporter.get("/").await.status, StatusCode::SEE_OTHER, "signed out");
    drop(eva);

    let resumed = coordinator.send("/people/3", "/people/3/resume", &[]).await;
    assert_eq!(resumed.header("location"), "/people/3?done=resumed");
    let unsure = admin.send("/people/3", "/people/3/forget", &[]).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
    let gone = admin.send("/people/3", "/people/3/forget", &[("sure", "yes")]).await;
    assert_eq!(gone.header("location"), "/people?done=forgotten");
    assert_eq!(admin.get("/people/3").await.status, StatusCode::NOT_FOUND);
    assert!(!admin.get("/people").await.text.contains("Luis"));
    assert_eq!(world.store.verify().await.unwrap().faults, [""; 0]);
}

#[tokio::test]
async fn organisations_have_names_and_places_and_no_circles() {
    let world = World::of(&vectors()).await;
    let Cast { mut admin, mut coordinator, .. } = cast(&world).await;
    let page = admin.get("/organisations").await.text;
    sound("/organisations", &page);
    assert!(page.contains(&vectors()[0].reporter), "what reports and is not listed is offered");
    let page = admin.get("/organisation?id=XAA-MOH").await.text;
    assert!(!page.contains("<option value=\"XAA-NUR\""), "no circle is offered");
    let fields = [("id", "XAA-MOH"), ("name", "Health"), ("whole", "XAA-NUR")];
    let round = admin.send("/organisation?id=XAA-MOH", "/organisation", &fields).await;
    assert_eq!(round.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(round.text.contains("id=\"change-whole-wrong\""));
    let fields = [("id", "XAA-MOA"), ("name", "Taken"), ("whole", "")];
    assert_eq!(
        admin.send("/organisations", "/organisations", &fields).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(admin.get("/organisation?id=none").await.status, StatusCode::NOT_FOUND);
    // A ministry names its own parts, and takes none from elsewhere.
    let fields = [("id", "XAA-WARD"), ("name", "Wards"), ("whole", "XAA-NUR")];
    let answer = coordinator.send("/organisations", "/organisations", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    for whole in ["", "XAA-MOA"] {
        let fields = [("id", "XAA-X"), ("name", "X"), ("whole", whole)];
        let answer = coordinator.send("/organisations", "/organisations", &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{whole}");
    }
}

#[tokio::test]
async fn every_page_is_sound_in_every_language_and_no_text_becomes_markup() {
    let world = World::of(&vectors()).await;
    let mut admin = started(&world).await;
    let ticket = world.invite("x@x.example", HOSTILE, "reporter", HOSTILE).await;
    Browser::joined(&world, &ticket, HOSTILE).await;
    let fields = [("id", HOSTILE), ("name", HOSTILE), ("whole", "")];
    assert_eq!(admin.send("/organisations", "/organisations", &fields).await.status, StatusCode::SEE_OTHER);
    admin
        .send("/account/tokens", "/account/tokens", &[("name", HOSTILE), ("scope", "read"), ("days", "9")])
        .await;
    let settings = [("name", HOSTILE), ("name.fr", HOSTILE), ("languages", "en"), ("languages", "fr")];
    assert_eq!(
        admin.send("/settings", "/settings", &settings).await.header("location"),
        "/settings?done=saved"
    );
    let encoded: String = form_urlencoded::byte_serialize(HOSTILE.as_bytes()).collect();
    let mut paths: Vec<String> = [
        "/account",
        "/account/factor",
        "/account/sessions",
        "/account/tokens",
        "/people",
        "/people/invite",
        "/people/1",
        "/people/2",
        "/people/2/hand-over",
        "/organisations",
        "/log",
        "/settings",
        "/sign-in",
        "/people/99",
    ]
    .map(str::to_owned)
    .to_vec();
    for path in
        ["people?q=", "people?state=", "people?from=", "organisation?id=", "organisations?id=", "log?act="]
    {
        paths.push(format!("/{path}{encoded}"));
    }
    for path in ["log?person=", "log?from=", "log?before=", "account?done=", "address?ticket=x&to="] {
        paths.push(format!("/{path}{encoded}"));
    }
    for path in &paths {
        for language in LANGUAGES {
            let separator = if path.contains('?') { '&' } else { '?' };
            let answer = admin.get(&format!("{path}{separator}lang={language}")).await;
            assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
            sound(path, &answer.text);
            for marker in ["<script", "<img src=x", "onerror=alert(1)>"] {
                assert!(!answer.text.contains(marker), "{path} has {marker}");
            }
        }
        let page = admin.get(path).await;
        let light = {
            use std::io::Write;
            let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            gzip.write_all(page.text.as_bytes()).unwrap();
            gzip.finish().unwrap().len()
        };
        assert!(light <= 20_000, "{path} is {light} bytes");
    }
    // The node is called as each reader reads; only what it offers is offered.
    let french = admin.get("/people?lang=fr").await.text;
    assert!(french.contains("hreflang=\"en\"") && !french.contains("hreflang=\"zh\""));
}

#[tokio::test]
async fn the_log_is_narrowed_proved_and_downloaded() {
    let world = World::of(&vectors()).await;
    let Cast { mut admin, .. } = cast(&world).await;
    world
        .store
        .set_organisation(
            &ayni_store::Organisation { id: "=HYPERLINK(1)".into(), name: "x".into(), whole: String::new() },
            &world.desk().stamp(&desk::By::Machine),
        )
        .await
        .unwrap();
    world.store.set_node("@name", "=1", "2026-01-15").await.unwrap();
    let all = admin.get("/log").await.text;
    sound("/log", &all);
    let narrowed = admin.get("/log?act=role-give&person=1").await.text;
    assert!(all.matches("class=\"row\"").count() > narrowed.matches("class=\"row\"").count());
    assert!(
        admin.get("/log?act=organisation&from=2000-01-01&to=2001-01-01").await.text.contains("No act meets")
    );
    let csv = admin.get("/log.csv").await;
    assert!(csv.header("content-type").starts_with("text/csv"));
    let acts = world.store.acts(&ActFilter::default(), None, 10_000).await.unwrap();
    assert_eq!(csv.text.lines().count(), acts.len() + 1);
    assert!(csv.text.contains(",'@name==1") || csv.text.contains(",\"'@name==1\""), "{}", csv.text);
    let narrowed = admin.get("/log.csv?act=organisation").await;
    assert_eq!(narrowed.text.lines().count(), 1 + 4);
    assert_eq!(log::guarded("=1"), "'=1");

    let answer = admin.send("/log", "/log", &[]).await;
    assert_eq!(answer.header("location"), "/log?done=asked");
    let job = world.store.take_job("test", desk::now(), 60).await.unwrap().unwrap();
    assert!(admin.get("/log").await.text.contains("being checked"));
    let outcome = log::carry_out(&world.desk()).await.unwrap();
    world.store.finish_job(job.id, "test", &outcome, desk::now()).await.unwrap();
    let count = world.store.verify().await.unwrap().acts;
    let page = admin.get("/log").await.text;
    assert!(page.contains(&format!("up to act {count}")), "{page}");
}

#[tokio::test]
async fn letters_name_the_nodes_own_address_and_not_the_requests() {
    let world = World::of(&vectors()).await;
    let mut admin = started(&world).await;
    while world.letter().await.is_some() {}
    let letter = async || {
        let mut stranger = Browser::new(&world);
        stranger.send("/forgotten", "/forgotten", &[("email", "quispe@agency.example")]).await;
        let job = world.store.take_job("test", desk::now(), 60).await.unwrap().unwrap();
        session::answer_forgotten(&world.desk(), &job.body).await.unwrap();
        world.store.finish_job(job.id, "test", "", desk::now()).await.unwrap();
        world.letter().await.unwrap().1
    };
    assert!(letter().await.contains("http://node.example/reset"));
    for bad in ["ayni.example.org", "https://ayni.example.org/x", "javascript:alert(1)", "https://a@b.org"] {
        let fields = [("name", "Agency"), ("languages", "en"), ("address", bad)];
        let answer = admin.send("/settings", "/settings", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        assert!(answer.text.contains("href=\"#settings-address\""), "{bad}");
    }
    let none = admin.send("/settings", "/settings", &[("name", "Agency")]).await;
    assert!(none.text.contains("href=\"#settings-languages\""));
    let fields = [("name", "Agency"), ("languages", "en"), ("address", "https://Ayni.example.org/")];
    assert_eq!(admin.send("/settings", "/settings", &fields).await.status, StatusCode::SEE_OTHER);
    assert!(letter().await.contains("https://ayni.example.org/reset"));
    admin.send("/settings", "/settings/letter", &[]).await;
    assert!(world.letter().await.unwrap().1.contains("https://ayni.example.org/settings"));
    // What was not changed is no act.
    let acts = async || world.store.acts(&ActFilter::default(), None, 1).await.unwrap()[0].number;
    let before = acts().await;
    admin.send("/settings", "/settings", &fields).await;
    assert_eq!(acts().await, before);
    let token = hidden(&admin.get("/settings").await.text, "token");
    assert!(!token.is_empty() && !PASSWORD.is_empty());
}
