//! Rounds on pages: opened, answered by people and by link, together and on paper, cleared, closed, counted.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use ayni_words::LANGUAGES;
use serde_json::json;

use super::browser::{Browser, hidden, started};
use super::sheet::{fields_of, to, unescaped};
use super::world::{Answer, World};

const FORM: &str = "<form id=\"answer\"";

/// A form with all kinds of questions, in three languages, one of which the pages do not have.
const EVERYTHING: &str = "| survey |
| | type | name | label::English (en) | label::Arabic (ar) | label::Swahili (sw) | hint::English (en) | required | relevant | constraint | constraint_message::English (en) | calculation | choice_filter | repeat_count |
| | begin group | about | About you | عنكم | Kuhusu wewe | | | | | | | | |
| | text | name | What are you called? | ما اسمكم؟ | Jina lako? | As in your letters | yes | | | | | | |
| | select_one yn | gives | Do you give? | هل تقدمون؟ | Je, unatoa? | | yes | | | | | | |
| | integer | number | How many projects has ${name}? | كم مشروعا لدى ${name}؟ | Miradi mingapi? | | | ${gives} = 'yes' | . >= 0 and . < 1000 | Between 0 and 999 | | | |
| | decimal | share | Share | حصة | Sehemu | | | ${gives} = 'yes' | . <= 100 | | | | |
| | date | day | Since when? | منذ متى؟ | Tangu lini? | | | | | | | | |
| | select_multiple kinds | kinds | Which kinds? | أي الأنواع؟ | Aina zipi? | | | | | | | | |
| | select_one towns | town | Which town? | أي مدينة؟ | Mji upi? | | | | | | | region = ${region} | |
| | select_one regions | region | Which region? | أي منطقة؟ | Mkoa upi? | | | | | | | | |
| | note | thanks | You wrote ${number}. | كتبتم ${number}. | Uliandika ${number}. | | | ${number} > 0 | | | | | |
| | end group | | | | | | | | | | | | |
| | begin repeat | projects | Project | مشروع | Mradi | | | | | | | | |
| | text | title | Title | العنوان | Kichwa | | | | | | | | |
| | decimal | cost | Cost | الكلفة | Gharama | | | | . >= 0 | | | | |
| | end repeat | | | | | | | | | | | | |
| | calculate | total | Total | المجموع | Jumla | | | | | | sum(${cost}) | | |
| choices |
| | list_name | name | label::English (en) | label::Arabic (ar) | label::Swahili (sw) | region |
| | yn | yes | Yes | نعم | Ndiyo | |
| | yn | no | No | لا | Hapana | |
| | kinds | training | Training | تدريب | Mafunzo | |
| | kinds | experts | Experts | خبراء | Wataalamu | |
| | regions | north | North | الشمال | Kaskazini | |
| | regions | south | South | الجنوب | Kusini | |
| | towns | abo | Abo | آبو | Abo | north |
| | towns | cee | Cee | سي | Cee | south |
| settings |
| | form_title | form_id | version | default_language |
| | Everything | everything | 1 | English (en) |
";

/// The round that the examples of the API are of.
pub async fn example(world: &World) {
    use crate::app::desk::By;
    use crate::app::rounds::{answer, open, seat};
    let plan = json!({
        "title": { "en": "A round" }, "date": "2026", "edition": "strategy-2020-2024",
        "levels": [{ "name": { "en": "Secretariat" }, "side": "round" }],
    });
    let forms = open::forms(&world.kit, &["strategy-country-teams"]).unwrap();
    let plan = serde_json::from_value(plan).unwrap();
    open::open(&world.desk(), &By::Machine, "API", plan, forms).await.unwrap();
    let teams = "team-1; A country team; team1@un.example\nteam-2; Another country team";
    let teams = open::respondents(teams).unwrap();
    open::ask(&world.desk(), &By::Machine, "API", "strategy-country-teams", &teams, "http://node.example")
        .await
        .unwrap();
    // The second has handed in, so that there is something to clear.
    let asked = world.store.asked_in("API").await.unwrap();
    let second = asked.iter().find(|one| one.respondent == "team-2").unwrap();
    let seat = seat::of(&world.desk(), &By::Machine, second.id).await.unwrap();
    let rounds = crate::app::rounds::Rounds::default();
    let sheet = rounds.form(&world.desk(), "API", "strategy-country-teams").await.unwrap();
    let edit = ayni_core::survey::Edit {
        values: [("obstacles".to_owned(), "no-strategy".to_owned())].into(),
        ..Default::default()
    };
    answer::save(&world.desk(), &rounds, &seat, &sheet, 0, edit).await.unwrap();
    let done = answer::hand_in(&world.desk(), &rounds, &seat, &sheet).await.unwrap();
    assert!(matches!(done, answer::HandedIn::Done { late: false }), "{done:?}");
}

/// Sends fields and a file.
pub async fn multipart(
    browser: &mut Browser<'_>,
    path: &str,
    fields: &[(&str, &str)],
    file: (&str, &[u8]),
) -> Answer {
    let mut body = Vec::new();
    for (field, value) in fields {
        let head = format!("--x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(head.as_bytes());
    }
    let head =
        format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{}\"\r\n\r\n", file.0);
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(file.1);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let request = Request::post(path)
        .header("cookie", browser.cookie())
        .header("host", "node.example")
        .header("origin", "https://node.example")
        .header("content-type", "multipart/form-data; boundary=x");
    let answer = browser.world.ask(request.body(Body::from(body)).unwrap()).await;
    browser.keep(&answer);
    answer
}

/// Opens a round with the form above and two levels of clearance.
pub async fn opened(chief: &mut Browser<'_>, name: &str, more: &[(&str, &str)]) {
    let page = chief.get("/rounds/new").await;
    sound("/rounds/new", &page.text);
    let token = hidden(&page.text, "token");
    let mut fields = vec![
        ("token", token.as_str()),
        ("title", "State of the cooperation"),
        ("name", name),
        ("date", "2026"),
        ("due", "2026-03-31"),
        ("remind", "14 3"),
        ("organisation", ""),
        ("edition", "strategy-2020-2024"),
        ("own_levels", "Head of department"),
        ("levels", "Secretariat"),
    ];
    fields.extend_from_slice(more);
    let answer = multipart(chief, "/rounds", &fields, ("everything.md", EVERYTHING.as_bytes())).await;
    assert_eq!(to(&answer), format!("/rounds/{name}?done=opened"));
}

pub async fn asked(chief: &mut Browser<'_>, name: &str, form: &str, respondents: &str) {
    let page = format!("/rounds/{name}");
    let answer = chief
        .send(&page, &format!("/rounds/{name}/ask"), &[("form", form), ("respondents", respondents)])
        .await;
    assert_eq!(to(&answer), format!("/rounds/{name}?done=asked"));
}

/// The page of an answer has a script of its own; all else is as on every page.
pub fn sound(path: &str, html: &str) {
    super::world::sound(path, &html.replace("<script src=", "<meta data-src=").replace("></script>", "/>"));
}

/// Fills the form of a page in and presses a button of it.
pub async fn fill(browser: &mut Browser<'_>, page: &str, typed: &[(&str, &str)], act: &str) -> Answer {
    let shown = browser.get(page).await;
    assert_eq!(shown.status, StatusCode::OK, "{page}: {}", shown.text);
    sound(page, &shown.text);
    send(browser, page, &shown, typed, act).await
}

async fn send(
    browser: &mut Browser<'_>,
    page: &str,
    shown: &Answer,
    typed: &[(&str, &str)],
    act: &str,
) -> Answer {
    let mut pairs = fields_of(&shown.text, FORM);
    pairs.retain(|(name, _)| name != "act");
    for (name, value) in typed {
        pairs.retain(|(found, _)| found != name || found.starts_with("e:"));
        pairs.push(((*name).to_owned(), (*value).to_owned()));
    }
    let mut pairs: Vec<(&str, &str)> =
        pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    pairs.push(("act", act));
    browser.post(page.split('?').next().unwrap(), &pairs).await
}

async fn follow(browser: &mut Browser<'_>, answer: &Answer) -> Answer {
    let page = to(answer).split('#').next().unwrap().to_owned();
    let shown = browser.get(&page).await;
    assert!(shown.status.is_success(), "{page}: {}", shown.text);
    sound(&page, &shown.text);
    shown
}

/// Fills in, presses, and goes where that leads.
pub async fn filled(browser: &mut Browser<'_>, page: &str, typed: &[(&str, &str)], act: &str) -> Answer {
    let answer = fill(browser, page, typed, act).await;
    follow(browser, &answer).await
}

pub async fn join<'a>(world: &'a World, name: &str, role: &str, organisation: &str) -> Browser<'a> {
    let email = format!("{}@agency.example", name.to_lowercase());
    let ticket = world.invite(&email, name, role, organisation).await;
    Browser::joined(world, &ticket, name).await
}

/// The key of the link in the next letter to an address.
async fn letter(world: &World, address: &str) -> String {
    while let Some((to, text)) = world.letter().await {
        if to == address {
            let link = text.split("/reply?key=").nth(1).expect("a link");
            return link.split_whitespace().next().unwrap().to_owned();
        }
    }
    panic!("no letter to {address}");
}

#[tokio::test]
async fn a_questionnaire_is_asked_as_its_logic_says_and_two_people_answer_together() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    opened(&mut chief, "2026", &[]).await;
    asked(&mut chief, "2026", "everything", "moh; Ministry of Health; ; en; XAA-MOH").await;
    let mut ana = join(&world, "Ana", "reporter", "XAA-MOH").await;
    let mut ben = join(&world, "Ben", "reporter", "XAA-MOH").await;
    let mut otto = join(&world, "Otto", "reporter", "XAA-AGR").await;
    let list = ana.get("/rounds").await;
    sound("/rounds", &list.text);
    assert!(list.text.contains("&#x2f;rounds&#x2f;answer&#x2f;1"), "{}", list.text);
    assert!(!otto.get("/rounds").await.text.contains("answer&#x2f;1"));
    let page = "/rounds/answer/1";
    assert_eq!(otto.get(page).await.status, StatusCode::NOT_FOUND, "nobody else is told of it");
    assert_eq!(ana.get("/rounds/2026").await.status, StatusCode::FORBIDDEN, "the board is of who asks");

    // What depends on an answer is asked when there is one, and the filter of choices follows.
    let first = ana.get(page).await;
    let shown = unescaped(&first.text);
    assert!(
        shown.contains("q:about/gives") && !shown.contains("q:about/number") && !shown.contains("\"abo\"")
    );
    assert_eq!(first.header("content-security-policy").matches("script-src 'self'").count(), 1);
    let typed = [("q:about/name", "Health"), ("q:about/gives", "yes"), ("q:about/region", "north")];
    let shown = filled(&mut ana, page, &typed, "save").await;
    let text = unescaped(&shown.text);
    assert!(text.contains("How many projects has Health?"), "{text}");
    assert!(text.contains("\"abo\"") && !text.contains("\"cee\""));
    // A constraint is said at its question, in the form's own words; the draft keeps what was typed.
    let typed = [("q:about/number", "5000"), ("q:about/share", "many"), ("q:about/kinds", "training")];
    let shown = filled(&mut ana, page, &typed, "check").await;
    let text = unescaped(&shown.text);
    assert!(
        text.contains("Between 0 and 999")
            && text.contains("value=\"5000\"")
            && text.contains("value=\"many\"")
    );
    // Numbers in another script are the same numbers.
    let typed = [("q:about/number", "٣٩"), ("q:about/share", "12,5")];
    let shown = filled(&mut ana, page, &typed, "save").await;
    assert!(unescaped(&shown.text).contains("You wrote 39."), "{}", shown.text);

    // A turn of a repeat is added, filled in, another too; the first is taken out; the sum follows.
    let shown = filled(&mut ana, page, &[], "add|projects").await;
    assert!(shown.text.contains("q:projects[1]&#x2f;title"), "{}", shown.text);
    let added = "/rounds/answer/1?n%3Aprojects=1";
    let typed = [("q:projects[1]/title", "Wells"), ("q:projects[1]/cost", "10.5")];
    let shown = filled(&mut ana, added, &typed, "add|projects").await;
    assert!(shown.text.contains("q:projects[2]&#x2f;title") && unescaped(&shown.text).contains("10.5"));
    let added = "/rounds/answer/1?n%3Aprojects=2";
    let typed = [("q:projects[2]/title", "Seeds"), ("q:projects[2]/cost", "4")];
    let shown = filled(&mut ana, added, &typed, "save").await;
    assert!(shown.text.contains("14.5"), "the total is worked out");
    let shown = filled(&mut ana, page, &[], "drop|projects[1]").await;
    assert!(shown.text.contains("Seeds") && !shown.text.contains("Wells"));

    // Two people have the page open; each changes another question, and both change one.
    let (of_ana, of_ben) = (ana.get(page).await, ben.get(page).await);
    send(
        &mut ana,
        page,
        &of_ana,
        &[("q:about/day", "2024-05-17"), ("q:about/name", "Health of Ana")],
        "save",
    )
    .await;
    let saved = send(
        &mut ben,
        page,
        &of_ben,
        &[
            ("q:about/name", "Health of Ben"),
            ("c:about/name", "as on our door"),
            ("e:about/name", "https://moh.example/name"),
        ],
        "save",
    )
    .await;
    assert!(to(&saved).contains("done=beside"), "{}", to(&saved));
    let shown = follow(&mut ben, &saved).await;
    let text = unescaped(&shown.text);
    for expected in
        ["Health of Ana", "Health of Ben", "2024-05-17", "as on our door", "https://moh.example/name"]
    {
        assert!(text.contains(expected), "{expected} is lost");
    }
    let held = filled(&mut ben, page, &[], "submit").await;
    assert!(held.text.contains("class=\"summary wrong\""), "two answers are settled before");
    filled(&mut ben, page, &[("b:about/name", "Health of Ana")], "save").await;
    // What is not asked any more is kept, told, and not counted.
    let shown = filled(&mut ana, page, &[("q:about/gives", "no")], "save").await;
    let gone = unescaped(&shown.text);
    let gone = gone.split("id=\"gone-title\"").nth(1).expect("a part for what is gone");
    assert!(gone.contains("39") && gone.contains("12.5"), "{gone}");

    // Every language of the pages, one that only the form has, and paper.
    let mut all = std::collections::BTreeSet::new();
    for language in LANGUAGES {
        let shown = ana.get(&format!("{page}?lang={language}")).await;
        sound(page, &shown.text);
        all.insert(shown.text);
    }
    assert_eq!(all.len(), LANGUAGES.len());
    let arabic = ana.get(&format!("{page}?lang=ar")).await.text;
    assert!(arabic.contains("lang=\"ar\" dir=\"rtl\"") && arabic.contains("ما اسمكم؟"));
    let swahili = ana.get(&format!("{page}?in=sw&lang=en")).await.text;
    assert!(swahili.contains("Jina lako?") && swahili.contains("lang=\"sw\" dir=\"ltr\""));
    let paper = ana.get(&format!("{page}?all=1&lang=en")).await;
    sound("paper", &paper.text);
    assert!(!paper.text.contains("name=\"act\"") && paper.text.contains("What are you called?"));
    // An answer of 200,000 letters is given back with what is wrong, and the rest is saved.
    let long = "x".repeat(200_000);
    let refused = fill(&mut ana, page, &[("q:about/name", &long), ("q:about/town", "abo")], "save").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound(page, &refused.text);
    assert!(refused.text.contains(&long) && ana.get(page).await.text.contains("value=\"abo\" checked"));
    // What another site sends is refused.
    let mut pairs = fields_of(&ana.get(page).await.text, FORM);
    pairs.retain(|(name, _)| name != "token");
    let pairs: Vec<(&str, &str)> =
        pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(ana.post(page, &pairs).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn whoever_has_a_link_answers_is_queried_cleared_and_counted() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    opened(&mut chief, "2026", &[("forms", "strategy-governments")]).await;
    asked(&mut chief, "2026", "everything", "g-1; A government; g@gov.example; ar; XAA-MOH; region=africa")
        .await;
    let key = letter(&world, "g@gov.example").await;
    let mut guest = Browser::new(&world);
    assert_eq!(
        guest.get("/reply/answer").await.status,
        StatusCode::CONFLICT,
        "without a link there is nothing"
    );
    assert_eq!(guest.get("/reply?key=00").await.status, StatusCode::CONFLICT);
    let entered = guest.get(&format!("/reply?key={key}")).await;
    assert_eq!(to(&entered), "/reply/answer?lang=ar");
    assert!(!to(&entered).contains(&key), "the link stands in no address any more");
    let shown = follow(&mut guest, &entered).await;
    assert!(shown.text.contains("ما اسمكم؟"));
    // A link opens this answer and nothing else.
    for other in ["/rounds", "/rounds/2026", "/rounds/answer/1", "/rounds/asked/1", "/activities"] {
        let answer = guest.get(other).await;
        assert!(to(&answer).starts_with("/sign-in"), "{other}");
    }
    let page = "/reply/answer";
    let typed = [("q:about/name", "A government"), ("q:about/gives", "no")];
    filled(&mut guest, page, &typed, "save").await;
    // A file lies beside a question, and is given back as bytes.
    let attach = guest.get("/reply/answer/attach?question=about%2Fname").await;
    sound("attach", &attach.text);
    let token = hidden(&attach.text, "token");
    let fields = [("token", token.as_str()), ("question", "about/name")];
    let laid = multipart(&mut guest, "/reply/answer/attach", &fields, ("../letter.html", b"<script>")).await;
    let shown = follow(&mut guest, &laid).await;
    assert!(shown.text.contains("letter.html"));
    let file = guest.get("/reply/answer/files/1").await;
    assert_eq!((file.header("content-type"), file.text.as_str()), ("application/octet-stream", "<script>"));
    let submitted = fill(&mut guest, page, &[], "submit").await;
    assert!(to(&submitted).contains("done=handed-in"), "{}", to(&submitted));
    follow(&mut guest, &submitted).await;

    // The chief queries; the guest replies, and hands in again.
    let about = "/rounds/asked/1";
    let shown = chief.get(about).await;
    sound(about, &shown.text);
    let query = [("question", "about/gives"), ("text", "Really <b>none</b>?"), ("back", "yes")];
    to(&chief.send(about, "/rounds/asked/1/query", &query).await);
    letter(&world, "g@gov.example").await;
    let shown = guest.get("/reply/answer?lang=en").await;
    assert!(unescaped(&shown.text).contains("Really <b>none</b>?") && !shown.text.contains("<b>none"));
    let replied = fill(&mut guest, page, &[("r:about/gives", "Not this year.")], "save").await;
    assert!(to(&replied).contains("done=replied"));
    to(&fill(&mut guest, page, &[], "submit").await);

    // Clearance: the respondent's side first, then who asks; nobody is let in between.
    let mut rita = join(&world, "Rita", "reviewer", "XAA-MOH").await;
    let early = chief.get(about).await;
    sound(about, &early.text);
    let shown = rita.get(about).await;
    sound(about, &shown.text);
    let version = hidden(&shown.text, "version");
    let clear = |token: String| vec![("token".to_owned(), token), ("version".to_owned(), version.clone())];
    let press = async |browser: &mut Browser<'_>, level: &str| {
        let mut pairs = clear(hidden(&browser.get(about).await.text, "token"));
        pairs.push(("level".to_owned(), level.to_owned()));
        let pairs: Vec<(&str, &str)> =
            pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.post("/rounds/asked/1/clear", &pairs).await
    };
    to(&press(&mut rita, "0").await);
    assert_eq!(press(&mut rita, "1").await.status, StatusCode::FORBIDDEN, "the next level is not hers");
    to(&press(&mut chief, "1").await);
    let board = chief.get("/rounds/2026").await;
    sound("/rounds/2026", &board.text);
    assert!(board.text.contains("Cleared: 1."), "{}", board.text);

    // Closed; indicators without any answer say so; a verdict is overruled with a reason only.
    let close = chief.send("/rounds/2026", "/rounds/2026/close", &[]).await;
    assert_eq!(close.status, StatusCode::UNPROCESSABLE_ENTITY);
    to(&chief.send("/rounds/2026", "/rounds/2026/close", &[("sure", "yes")]).await);
    let figures = "/rounds/2026/figures";
    for language in LANGUAGES {
        let shown = chief.get(&format!("{figures}?lang={language}")).await;
        sound(figures, &shown.text);
    }
    let shown = chief.get(&format!("{figures}?lang=en")).await;
    assert!(shown.text.contains("Cannot be judged"), "{}", shown.text);
    let overrule = |reason: &'static str| [("outcome", "1"), ("verdict", "on-course"), ("reason", reason)];
    let outcome = shown.text.split("name=\"outcome\"").nth(1).unwrap().split("value=\"").nth(1).unwrap();
    let outcome = outcome.split('"').next().unwrap().to_owned();
    let mut said = overrule("");
    said[0].1 = &outcome;
    let refused = chief.send(figures, "/rounds/2026/overrule", &said).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
    said[2].1 = "Two projects ended well.";
    to(&chief.send(figures, "/rounds/2026/overrule", &said).await);
    assert!(chief.get(figures).await.text.contains("Two projects ended well."));
    for (file, begins) in [
        ("monitoring.xlsx", "PK"),
        ("figures.csv", "indicator"),
        ("verdicts.csv", "outcome"),
        ("answers.jsonl", "{\"answers\""),
        ("monitoring.json", "{"),
    ] {
        let answer = chief.get(&format!("{figures}/{file}")).await;
        assert!(answer.status.is_success() && answer.text.starts_with(begins), "{file}: {:.80}", answer.text);
    }
    // A late answer is a revision, and what counted at the end stays.
    let late = fill(&mut guest, page, &[("q:about/gives", "yes")], "submit").await;
    assert!(to(&late).contains("done=late"), "{}", to(&late));
    let frozen = chief.get(&format!("{figures}/answers.jsonl")).await.text;
    assert!(frozen.contains("\"about/gives\":{\"value\":\"no\"}"), "{frozen}");
}

#[tokio::test]
async fn a_workbook_goes_out_and_comes_back_in_the_right_version_only() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    opened(&mut chief, "2026", &[]).await;
    asked(&mut chief, "2026", "everything", "g-1; A government").await;
    let page = "/rounds/answer/1";
    filled(&mut chief, page, &[("q:about/name", "One"), ("q:about/gives", "no")], "save").await;
    let request = Request::get(format!("{page}/workbook.xlsx?lang=en"))
        .header("cookie", chief.cookie())
        .header("host", "node.example");
    let response =
        tower::ServiceExt::oneshot(world.router.clone(), request.body(Body::empty()).unwrap()).await.unwrap();
    assert!(response.status().is_success());
    let bytes = http_body_util::BodyExt::collect(response.into_body()).await.unwrap().to_bytes();
    let take = async |chief: &mut Browser<'_>, name: &str, bytes: &[u8]| {
        let token = hidden(&chief.get("/rounds/answer/1/attach").await.text, "token");
        multipart(chief, "/rounds/answer/1/workbook", &[("token", &token)], (name, bytes)).await
    };
    let same = take(&mut chief, "back.xlsx", &bytes).await;
    assert_eq!(same.status, StatusCode::OK, "{}", same.text);
    sound("a workbook", &same.text);
    assert!(same.text.contains("says what is saved already"), "{}", same.text);
    // One answer to another version of the form, or no workbook at all, waits, and nothing is taken.
    let form: ayni_model::survey::FormSheet =
        serde_json::from_str(&world.store.round_form("2026", "everything").await.unwrap().unwrap()).unwrap();
    let other = ayni_model::survey::FormSheet { version: "2".into(), ..form };
    let english = ayni_words::Words::new(&world.kit.catalogue, world.kit.reference.clone(), "en");
    let mut record = ayni_model::survey::AnswerRecord::default();
    record.answers.insert("about/name".into(), ayni_model::survey::Given::value("Two"));
    let wrong = ayni_print::survey::workbook(&other, &record, None, &english, world.kit.today).unwrap();
    for (name, bytes) in [
        ("other.xlsx", wrong.as_slice()),
        ("none.xlsx", b"PK\x03\x04 no workbook"),
        ("text.csv", b"a,b\n1,2\n"),
    ] {
        let refused = take(&mut chief, name, bytes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}: {}", refused.text);
        sound(name, &refused.text);
    }
    assert!(chief.get(page).await.text.contains("One"), "nothing was taken of them");
    // One of the right version is put together with what stands there.
    let right = ayni_model::survey::FormSheet { version: "1".into(), ..other };
    let right = ayni_print::survey::workbook(&right, &record, None, &english, world.kit.today).unwrap();
    let taken = take(&mut chief, "right.xlsx", &right).await;
    assert_eq!(taken.status, StatusCode::OK, "{}", taken.text);
    let text = chief.get(page).await.text;
    assert!(text.contains("Two") && text.contains("value=\"no\" checked"), "{text}");
}

#[tokio::test]
async fn forms_that_cannot_be_asked_open_no_round() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    let open = async |chief: &mut Browser<'_>, name: &str, date: &str, file: (&str, &str)| {
        let token = hidden(&chief.get("/rounds/new").await.text, "token");
        let fields = [("token", token.as_str()), ("name", name), ("date", date), ("organisation", "")];
        multipart(chief, "/rounds", &fields, (file.0, file.1.as_bytes())).await
    };
    let twice = EVERYTHING.replace("| decimal | share |", "| decimal | number |");
    let looped = EVERYTHING.replace("sum(${cost})", "${total} + 1");
    let unknown = EVERYTHING.replace("sum(${cost})", "frobnicate(${cost})");
    let missing = EVERYTHING.replace("select_one towns", "select_one villages");
    let bad = [
        ("r", "2026", ("twice.md", twice.as_str())),
        ("r", "2026", ("loop.md", looped.as_str())),
        ("r", "2026", ("unknown.md", unknown.as_str())),
        ("r", "2026", ("missing.md", missing.as_str())),
        ("r", "2026", ("none.xlsx", "PK\u{3}\u{4}")),
        ("no name", "2026", ("good.md", EVERYTHING)),
        ("asked", "2026", ("good.md", EVERYTHING)),
        ("r", "someday", ("good.md", EVERYTHING)),
    ];
    for (name, date, file) in bad {
        let answer = open(&mut chief, name, date, file).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}: {}", file.0, answer.text);
        super::world::sound(file.0, &answer.text);
    }
    assert!(world.store.rounds().await.unwrap().is_empty());
    to(&open(&mut chief, "r", "2026", ("good.md", EVERYTHING)).await);
    let again = open(&mut chief, "r", "2026", ("good.md", EVERYTHING)).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Everyone silent: figures are made of nothing and say so.
    asked(&mut chief, "r", "everything", "g-1\ng-2").await;
    assert!(chief.get("/rounds/r").await.text.contains("Handed in: 0."));
    let mut otto = join(&world, "Otto", "reporter", "XAA-AGR").await;
    assert_eq!(otto.get("/rounds/new").await.status, StatusCode::FORBIDDEN);
    let posted = otto.post("/rounds/r/close", &[("sure", "yes")]).await;
    assert_eq!(posted.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_program_answers_as_people_do() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    opened(&mut chief, "2026", &[]).await;
    asked(&mut chief, "2026", "everything", "moh; Ministry of Health; ; en; XAA-MOH").await;
    let token = world.program("reporter", "XAA-MOH", &["read", "write"]).await;
    let other = world.program("reporter", "XAA-AGR", &["read", "write"]).await;
    let kind = [("content-type", "application/json")];
    let path = "/api/v1/rounds/2026/answers/everything/moh";
    let body = |base: i64, name: &str, version: &str| {
        json!({ "base": base, "answer": {
            "ayni-answer": "1", "form": { "id": "everything", "version": version }, "respondent": { "id": "somebody else" },
            "answers": { "about/name": { "value": name } },
        } })
        .to_string()
    };
    let put = async |token: &str, body: String| world.call(token, &format!("PUT {path}"), &kind, body).await;
    assert_eq!(put(&other, body(0, "x", "1")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(put(&token, body(0, "x", "9")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        put(&token, body(0, &"x".repeat(200_000), "1")).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(put(&token, body(0, "one", "1")).await.json()["version"], 1);
    let beside = put(&token, body(0, "two", "1")).await.json();
    assert_eq!((&beside["version"], &beside["beside"]), (&json!(2), &json!(["about/name"])));
    let now = world.call(&token, &format!("GET {path}"), &[], "").await.json();
    assert_eq!(now["answer"]["respondent"]["id"], "moh", "who it is of is what the round says");
    assert_eq!(now["state"], "draft");
    let held = world.call(&token, &format!("POST {path}/hand-in"), &[], "").await;
    assert_eq!(held.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", held.text);
}
