//! Kept reports whose numbers are those of the rounds that the node ran.

use axum::http::StatusCode;
use ayni_core::survey::Edit;
use ayni_model::survey::RoundPlan;
use serde_json::json;

use super::browser::started;
use super::world::{World, sound};
use crate::app::desk::By;
use crate::app::rounds::{Rounds, answer, open, seat};
use crate::app::{monitor, report};

const EDITION: &str = r#"
    id = "strategy-2020-2024"
    version = "of the test"
    date = "2020"
    source = "s"
    tolerance = "2"
    title.en = "E"
    standing.en = "S"
    outcomes = [{ code = "1", label.en = "O" }]
    verdicts = []
    [[indicators]]
    code = "gives"
    outcome = "1"
    label.en = "Gives"
    data = "survey"
    from = "small"
    formula = { kind = "share", question = "gives", of = ["yes"] }
    direction = "up"
"#;

const REPORT: &str = "+++\nid = \"state\"\nlanguage = \"en\"\nedition = \"own.toml\"\n\
    reviewed = { by = \"R\", date = \"2026-01\" }\n+++\n\n# [title] State in {round}\n\n\
    [share] Of all, {indicator gives share} per cent give.\n\n!table [table] indicators gives\ncaption: All\n";

const FORM: &str = "| survey |\n| | type | name | label |\n| | select_one yn | gives | Do you give? |\n\
    | choices |\n| | list_name | name | label |\n| | yn | yes | Yes |\n| | yn | no | No |\n\
    | settings |\n| | form_title | form_id | version |\n| | Small | small | 1 |\n";

/// Opens a round and asks two.
async fn opened(world: &World, name: &str, organisation: &str) {
    let plan = json!({ "date": name, "edition": "strategy-2020-2024", "organisation": organisation });
    let plan: RoundPlan = serde_json::from_value(plan).unwrap();
    let form = open::own_form(&world.kit, "small.md".into(), FORM.into()).await.unwrap();
    open::open(&world.desk(), &By::Machine, name, plan, vec![form]).await.unwrap();
    let all = open::respondents("g-1\ng-2").unwrap();
    open::ask(&world.desk(), &By::Machine, name, "small", &all, "http://node.example").await.unwrap();
}

/// Answers and hands in; without levels it counts at once.
async fn says(world: &World, round: &str, respondent: &str, value: &str) {
    let (desk, rounds) = (world.desk(), Rounds::default());
    let asked = world.store.asked_in(round).await.unwrap();
    let asked = asked.iter().find(|one| one.respondent == respondent).unwrap();
    let seat = seat::of(&desk, &By::Machine, asked.id).await.unwrap();
    let form = rounds.form(&desk, round, "small").await.unwrap();
    let base = answer::of(&desk, &seat, &form).await.unwrap().number;
    let edit = Edit { values: [("gives".to_owned(), value.to_owned())].into(), ..Edit::default() };
    answer::save(&desk, &rounds, &seat, &form, base, edit).await.unwrap();
    answer::hand_in(&desk, &rounds, &seat, &form).await.unwrap();
}

#[tokio::test]
async fn figures_are_those_of_the_rounds_and_closed_ones_stay_as_they_ended() {
    let world = World::empty().await;
    let own = world.folder.path().join("own.toml");
    std::fs::write(&own, EDITION).unwrap();
    let own = own.display().to_string();
    let hear = async |until: Option<&str>| {
        let heard = monitor::hear(&world.kit, &own, None, until).await.map_err(|refusal| refusal.code())?;
        let of = |round: &str| {
            let figure = heard.monitored.figures.iter().find(|one| one.round == round)?;
            Some((figure.value?.to_string(), figure.answered, figure.asked?))
        };
        Ok::<_, String>((of("2025"), of("2026"), heard.inputs.answers.len()))
    };
    assert_eq!(hear(None).await, Err("app-no-rounds-run".to_owned()));
    opened(&world, "2025", "").await;
    says(&world, "2025", "g-1", "yes").await;
    let one = |value: &str, answered| Some((value.to_owned(), answered, 2));
    assert_eq!(hear(None).await, Ok((one("100", 1), None, 1)));
    says(&world, "2025", "g-2", "no").await;
    assert_eq!(hear(None).await, Ok((one("50", 2), None, 1)));
    open::close(&world.desk(), &By::Machine, "2025").await.unwrap();
    says(&world, "2025", "g-2", "yes").await;
    assert_eq!(hear(None).await, Ok((one("50", 2), None, 1)), "a revision after the end changes nothing");
    opened(&world, "2026", "").await;
    says(&world, "2026", "g-1", "no").await;
    assert_eq!(hear(None).await, Ok((one("50", 2), one("0", 1), 2)));
    assert_eq!(hear(Some("2025")).await, Ok((one("50", 2), None, 1)));
    assert!(hear(Some("1999")).await.is_err(), "there is no such round");
    // Of two organisations' rounds nobody guesses which are meant.
    opened(&world, "2027", "XAA-MOH").await;
    assert_eq!(hear(None).await, Err("app-which-round".to_owned()));
    assert_eq!(hear(Some("2026")).await, Ok((one("50", 2), one("0", 1), 2)));
}

#[tokio::test]
async fn a_kept_report_says_what_the_node_s_own_rounds_made_untrue() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    let by = ayni_store::Stamp { day: "2026-01-15".into(), at: None, person: None };
    let role = ayni_store::MembershipLine { role: "statistician".into(), organisation: String::new() };
    world.store.give_role(1, &role, &by).await.unwrap();
    opened(&world, "2025", "").await;
    says(&world, "2025", "g-1", "yes").await;
    let folder = report::kept::folder(&world.kit).join("state");
    let texts = folder.join("texts");
    std::fs::create_dir_all(&texts).unwrap();
    std::fs::write(texts.join("report.md"), REPORT).unwrap();
    std::fs::write(texts.join("own.toml"), EDITION).unwrap();
    report::freeze(&world.kit, &texts, None).await.unwrap();
    let mark = json!({
        "name": "state", "title": { "en": "State" }, "state": "draft", "edition": "e", "round": "2025",
        "languages": ["en"], "bound": 0, "as_of": "2026-01-15", "checked": "2026-01-15", "findings": [], "files": {},
    });
    std::fs::write(folder.join("kept.json"), mark.to_string()).unwrap();
    let broken = report::kept::folder(&world.kit).join("broken");
    std::fs::create_dir_all(&broken).unwrap();
    std::fs::write(broken.join("kept.json"), "{").unwrap();

    let list = chief.get("/reports").await;
    assert_eq!(list.status, StatusCode::OK, "{}", list.text);
    sound("/reports", &list.text);
    assert!(list.text.contains("State") && list.text.contains("cannot be read"), "{}", list.text);

    let again = async |chief: &mut super::browser::Browser<'_>| {
        let answer = chief.send("/reports/state", "/reports/state", &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let page = chief.get("/reports/state").await;
        sound("/reports/state", &page.text);
        let kept = report::kept::one(&world.kit, "state").unwrap();
        let mut codes: Vec<String> = kept.findings.into_iter().map(|one| one.code).collect();
        codes.dedup();
        (codes, page.text)
    };
    assert_eq!(again(&mut chief).await.0, Vec::<String>::new());
    // Another answer comes in, and then the round is closed: what is said after that is a revision.
    says(&world, "2025", "g-2", "no").await;
    let (codes, page) = again(&mut chief).await;
    let untrue = ["report-frozen-untrue", "report-frozen-value", "report-frozen-input"].map(str::to_owned);
    assert_eq!(codes, untrue);
    assert!(page.contains("Of all, 100 per cent give."), "the sentence is named: {page}");
    open::close(&world.desk(), &By::Machine, "2025").await.unwrap();
    let (closed, _) = again(&mut chief).await;
    says(&world, "2025", "g-1", "no").await;
    assert_eq!(again(&mut chief).await.0, closed);
    let leftover = std::fs::read_dir(&folder).unwrap().flatten();
    let leftover = leftover.filter(|one| one.file_name().to_string_lossy().ends_with(".new")).count();
    assert_eq!(leftover, 0, "nothing is left on the way");
}

#[tokio::test]
async fn a_report_is_written_in_the_node_and_nobody_overwrites_another() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    let by = ayni_store::Stamp { day: "2026-01-15".into(), at: None, person: None };
    let role = ayni_store::MembershipLine { role: "statistician".into(), organisation: String::new() };
    world.store.give_role(1, &role, &by).await.unwrap();
    let mut stranger = super::browser::Browser::new(&world);
    assert_eq!(stranger.get("/reports/new").await.status, StatusCode::SEE_OTHER, "to the sign-in");
    opened(&world, "2025", "").await;
    says(&world, "2025", "g-1", "yes").await;

    let page = chief.get("/reports/new").await;
    sound("/reports/new", &page.text);
    let begin = async |chief: &mut super::browser::Browser<'_>, name: &str, years: &str| {
        let sent = [("template", "state-of-cooperation"), ("name", name), ("years", years)];
        chief.send("/reports/new", "/reports/new", &sent).await
    };
    for (name, years) in [("../out", ""), ("", ""), ("new", ""), ("state", "24"), ("state", "last year")] {
        let refused = begin(&mut chief, name, years).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {years}: {}", refused.text);
    }
    let begun = begin(&mut chief, "state", "").await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text);
    let taken = begin(&mut chief, "state", "").await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);

    let place = "/reports/state/text";
    let seen = chief.get(place).await;
    // A number that there is none for stands in such brackets, too.
    let without = |text: &str| text.split_once("id=\"shown\"").unwrap().0.to_owned();
    assert!(!without(&seen.text).contains('⟦'), "{}", seen.text);
    sound(place, &seen.text.replace('⟦', ""));
    assert!(seen.text.contains("id = &quot;state&quot;"), "{}", seen.text);
    assert!(
        seen.text.contains("Report on {round}") && seen.text.contains("cooperation in 2025, as"),
        "{}",
        seen.text
    );
    let path = report::kept::folder(&world.kit).join("state/texts/report.md");
    let first = std::fs::read_to_string(&path).unwrap();
    let revision = super::browser::hidden(&seen.text, "revision");
    let send = async |chief: &mut super::browser::Browser<'_>, act: &str, text: &str| {
        let sent = [("act", act), ("language", "en"), ("revision", revision.as_str()), ("text", text)];
        chief.send(place, place, &sent).await
    };
    // Looking keeps nothing, and says what is wrong at its line.
    let gone = first.replace("{indicator country-plans}", "{indicator nowhere}");
    let looked = send(&mut chief, "look", &gone).await;
    assert_eq!(looked.status, StatusCode::OK, "{}", looked.text);
    assert!(looked.text.contains("nowhere") && looked.text.contains("report.md"), "{}", looked.text);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), first);
    // A head that cannot be read, or that is another report's, is given back to be mended.
    for broken in [
        first.replace("+++", "++"),
        first.replace("id = \"state\"", "id = \"other\""),
        first.replace("language = \"en\"", "language = \"fr\""),
    ] {
        let refused = send(&mut chief, "keep", &broken).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
        assert!(refused.text.contains("[summary]"), "what was typed is still there: {}", refused.text);
    }
    let better = first.replace("State of South-South", "The state of South-South").replace('\n', "\r\n");
    assert_eq!(send(&mut chief, "keep", &better).await.status, StatusCode::SEE_OTHER);
    let now = std::fs::read_to_string(&path).unwrap();
    assert!(now.contains("[title] The state of") && !now.contains('\r'), "{now}");
    // Whoever still has the text of before changes nothing.
    let late = send(&mut chief, "keep", &first).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text.contains("Somebody else has changed this text"), "{}", late.text);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), now);
    // A translation has a page of its own.
    let french = chief.get("/reports/state/text?language=fr").await;
    assert!(!without(&french.text).contains('⟦'), "{}", french.text);
    sound("fr", &french.text.replace('⟦', ""));
    assert!(french.text.contains("triangulaire en 2025, tel que"), "{}", french.text);
    assert_eq!(chief.get("/reports/state/text?language=xx").await.status, StatusCode::CONFLICT);
    // A language that it lost is begun anew from its source.
    std::fs::remove_file(path.with_file_name("report.pt.md")).unwrap();
    for (act, language) in [("check", ""), ("language", "pt")] {
        let done =
            chief.send("/reports/state", "/reports/state", &[("act", act), ("language", language)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        let kept = report::kept::one(&world.kit, "state").unwrap();
        assert_eq!(kept.languages.contains(&"pt".to_owned()), act == "language");
    }
    let page = chief.get("/reports/state").await;
    sound("/reports/state", &page.text);
}
