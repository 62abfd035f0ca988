//! Reports from outside: begun from a template, written in every language, frozen, and no longer true.

use crate::world::{Said, World, root};

const STATE: &str = "state-of-cooperation";

fn example() -> String {
    root().join("examples/monitoring").display().to_string()
}

fn report(world: &World, act: &str, more: &[&str]) -> Said {
    let answers = example();
    world.ayni(&[&["report", act, "r", "--answers", &answers], more].concat())
}

/// The codes that a check names, with how many there are of each.
fn found(world: &World, code: i32, answers: &str) -> Vec<(String, u64)> {
    let said = world.json(code, &["report", "check", "r", "--answers", answers]);
    let totals = said["totals"].as_array().expect("totals");
    totals
        .iter()
        .map(|one| (one["code"].as_str().unwrap().to_owned(), one["total"].as_u64().unwrap()))
        .collect()
}

fn has_fonts() -> bool {
    let here = ["NotoSerif-Regular.ttf", "NotoNaskhArabic-Regular.ttf"]
        .iter()
        .all(|file| std::path::Path::new("/usr/share/fonts/truetype/noto").join(file).is_file());
    let chinese = std::path::Path::new("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc").is_file();
    if !(here && chinese) {
        println!("skipped: the fonts of reports are not here");
    }
    here && chinese
}

/// A template stands: no name is gone, no claim is false, and its translations are of what the source says.
fn stands(world: &World, id: &str, answers: &str) {
    assert_eq!(world.ayni(&["report", "new", id, "-o", id]).code, 0, "{id}");
    let said = world.json(0, &["report", "check", id, "--answers", answers]);
    for total in said["totals"].as_array().unwrap() {
        let code = total["code"].as_str().unwrap();
        let to_be_filled = matches!(code, "report-fact-empty" | "report-translation-missing");
        assert!(to_be_filled, "{id}: {code} {}", said["findings"]);
    }
}

#[test]
fn templates_of_rounds_stand_with_their_example() {
    let world = World::new();
    let listed = world.json(0, &["report", "templates"]);
    let ids: Vec<&str> =
        listed["templates"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    assert_eq!(
        ids,
        ["country-profile", "high-level-committee", "manual-briefing", STATE, "voluntary-review"]
    );
    for id in [STATE, "high-level-committee"] {
        stands(&world, id, &example());
    }
    // What is there already is not written over.
    assert_eq!(world.ayni(&["report", "new", STATE, "-o", STATE]).code, 3);
    assert_eq!(world.ayni(&["report", "new", "nothing", "-o", "n"]).code, 3);
}

/// The register is asked for the last year only: what somebody settled for the one before stands before it.
#[test]
fn templates_of_the_register_stand_with_what_is_registered() {
    let world = World::three_offices();
    let settled = "queries = { activities = \"1\", triangular = \"1\", goals = \"1\", recipients = \"1\", \
                   providers = \"1\", reporters = \"1\", in-kind = \"1\", expert-days = \"1\", evaluated = \"1\" }";
    let rounds = format!(
        "[[rounds]]\nid = \"2023\"\ndate = \"2023\"\n{settled}\n\n[[rounds]]\nid = \"2024\"\ndate = \"2024\"\n"
    );
    std::fs::create_dir(world.path("years")).unwrap();
    world.write("years/rounds.toml", rounds);
    let answers = world.path("years").display().to_string();
    for id in ["country-profile", "manual-briefing", "voluntary-review"] {
        stands(&world, id, &answers);
    }
}

/// The numbers of a report are those of the round, in each language and file, in the same bytes each time: the page.
fn written_twice(language: &str) -> Option<(World, String)> {
    if !has_fonts() {
        return None;
    }
    let world = World::new();
    assert_eq!(world.ayni(&["report", "new", STATE, "-o", "r"]).code, 0);
    for out in ["a", "b"] {
        let said = report(&world, "write", &["-o", out, "--languages", language]);
        assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    }
    for end in ["docx", "pdf", "html"] {
        let name = format!("report.{language}.{end}");
        assert!(world.read(&format!("a/{name}")) == world.read(&format!("b/{name}")), "{name} differs");
    }
    assert_eq!(world.read("a/report.json"), world.read("b/report.json"));
    let page = String::from_utf8(world.read(&format!("a/report.{language}.html"))).unwrap();
    Some((world, page))
}

#[test]
fn the_state_of_cooperation_is_written_in_english_and_traced() {
    let Some((world, page)) = written_twice("en") else { return };
    for words in [
        ">73</a> per cent of the entities",
        ">27 of 37</a>",
        ">rose</a> from",
        "I.</span> Introduction",
        ">cannot be judged</a>",
    ] {
        assert!(page.contains(words), "no {words}");
    }
    let trace = String::from_utf8(world.read("a/trace.csv")).unwrap();
    let line = trace.lines().find(|line| line.contains("indicator plan-global share")).expect("a trace");
    for part in ["plan-global", "2022", "73", "72.972973", "27", "37", "strategy-entities: plans/plan_global"]
    {
        assert!(line.contains(part), "no {part} in {line}");
    }
    // Another kind of folder does not give way.
    std::fs::create_dir(world.path("other")).unwrap();
    world.write("other/x", "x");
    assert_eq!(report(&world, "write", &["-o", "other", "--languages", "en"]).code, 3);
    assert_eq!(report(&world, "write", &["-o", "c", "--languages", "de"]).code, 3);
}

#[test]
fn the_state_of_cooperation_is_written_in_arabic() {
    let Some((_, page)) = written_twice("ar") else { return };
    assert!(page.contains("dir=\"rtl\"") && page.contains(">27 من 37</a>") && page.contains("أولا -"));
}

#[test]
fn the_state_of_cooperation_is_written_in_chinese() {
    let Some((_, page)) = written_twice("zh") else { return };
    assert!(page.contains(">37个中的27个</a>") && page.contains("一、</span> 导言"));
}

/// A reviewed report is frozen; when an answer is corrected, the sentences that are no longer true are named with
/// both values, and the report is not written any more.
#[test]
fn a_frozen_report_says_what_is_no_longer_true() {
    let world = World::new();
    assert_eq!(world.ayni(&["report", "new", STATE, "-o", "r"]).code, 0);
    assert_eq!(report(&world, "freeze", &[]).code, 3, "nobody has reviewed it");
    let source = String::from_utf8(world.read("r/report.md")).unwrap();
    let reviewed = source.replacen(
        "language = \"en\"",
        "language = \"en\"\nreviewed = { by = \"R\", date = \"2023-08\" }",
        1,
    );
    world.write("r/report.md", &reviewed);
    assert_eq!(report(&world, "freeze", &[]).code, 0);
    assert_eq!(report(&world, "freeze", &[]).code, 3, "it is frozen already");
    assert_eq!(found(&world, 0, &example()), []);

    // One entity of those that had not planned globally says now that it had: 28 of 37.
    std::fs::create_dir(world.path("answers")).unwrap();
    for file in ["rounds.toml", "answers-2021.jsonl", "answers-2022.jsonl"] {
        let text = std::fs::read_to_string(root().join("examples/monitoring").join(file)).unwrap();
        let changed = match file {
            "answers-2022.jsonl" => {
                let before = "\"plans/plan_global\":{\"value\":\"no\"}";
                assert!(text.contains(before));
                text.replacen(before, "\"plans/plan_global\":{\"value\":\"yes\"}", 1)
            }
            _ => text,
        };
        world.write(&format!("answers/{file}"), changed);
    }
    let answers = world.path("answers").display().to_string();
    let said = world.json(1, &["report", "check", "r", "--answers", &answers]);
    // Two numbers of one sentence, in each of seven languages.
    assert_eq!(said["totals"][0]["code"], "report-frozen-untrue");
    assert_eq!(said["totals"][0]["total"], 14);
    let first = &said["findings"][0];
    assert_eq!(first["origin"]["file"], "report.md");
    let sentence = first["args"]["sentence"]["text"].as_str().unwrap();
    assert!(sentence.starts_with("In 2022, 73 per cent of the entities"), "{sentence}");
    assert_eq!(
        (&first["args"]["before"]["amount"], &first["args"]["now"]["amount"]),
        (&"73".into(), &"76".into())
    );
    let written = world.ayni(&["report", "write", "r", "--answers", &answers, "-o", "out"]);
    assert_eq!(written.code, 3, "{}", written.out);
}

/// A dropped indicator is named with its line; a translation is older until somebody has brought it up to its source.
#[test]
fn what_is_dropped_and_what_is_older_is_named() {
    let world = World::new();
    assert_eq!(world.ayni(&["report", "new", STATE, "-o", "r"]).code, 0);
    let edition = std::fs::read_to_string(root().join("data/monitoring/strategy-2020-2024.toml")).unwrap();
    let without = edition.replacen("code = \"country-plans\"", "code = \"other-plans\"", 1);
    world.write("r/own.toml", without);
    let source = String::from_utf8(world.read("r/report.md")).unwrap();
    world.write("r/report.md", source.replacen("strategy-2020-2024\"", "own.toml\"", 1));
    let said = world.json(1, &["report", "check", "r", "--answers", &example()]);
    let gone: Vec<&serde_json::Value> = said["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["code"] == "report-indicator-gone")
        .collect();
    // In the text of each language, and in one table.
    assert_eq!(gone.len(), 8, "{gone:?}");
    assert!(gone.iter().all(|one| one["origin"]["row"].as_u64().is_some_and(|row| row > 6)));

    world.write("r/report.md", source.replacen("Conclusions", "Conclusions and outlook", 1));
    let said = world.json(0, &["report", "check", "r", "--answers", &example()]);
    let changes = said["findings"][0]["args"]["changes"]["text"].as_str().unwrap();
    assert!(changes.contains("[+and outlook+]"), "what changed is told: {changes}");
    let older = found(&world, 0, &example());
    assert_eq!(older, [("report-translation-older".to_owned(), 6)]);
    let french = String::from_utf8(world.read("r/report.fr.md")).unwrap();
    assert_eq!(world.ayni(&["report", "translate", "r", "fr"]).code, 0);
    assert_eq!(found(&world, 0, &example()), older, "writing the file alone settles nothing");
    assert_eq!(world.ayni(&["report", "translate", "r", "fr", "--done", "conclusions"]).code, 0);
    assert_eq!(found(&world, 0, &example()), [("report-translation-older".to_owned(), 5)]);
    let now = String::from_utf8(world.read("r/report.fr.md")).unwrap();
    // Over its words stands the wording that they were made from.
    assert!(french.contains("%< Conclusions\n") && now.contains("%< Conclusions and outlook\n"), "{now}");
    assert_eq!(world.ayni(&["report", "translate", "r", "fr", "--done", "nothing"]).code, 3);
}

/// The register is asked for indicators of its own, with the days of each round, and what it was asked is kept.
#[test]
fn indicators_are_queries_over_the_register() {
    let world = World::three_offices();
    let answers = root().join("examples/country").display().to_string();
    let said = world.ayni(&["monitor", "measure", "country-cooperation", "--answers", &answers, "-o", "out"]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    let asked: serde_json::Value = serde_json::from_slice(&world.read("out/queries.json")).unwrap();
    let activities =
        asked.as_array().unwrap().iter().find(|one| one["name"] == "activities" && one["round"] == "2024");
    let activities = activities.expect("asked");
    let text = activities["text"].as_str().unwrap();
    assert!(text.contains("DATE '2024-12-31'"), "{text}");
    // The same question by hand gives the same.
    let by_hand = world.json(0, &["query", text]);
    assert_eq!(by_hand["rows"][0][0].to_string().trim_matches('"'), activities["value"].as_str().unwrap());
    assert!(String::from_utf8(world.read("out/figures.csv")).unwrap().contains("activities,2024"));
    let manifest: serde_json::Value = serde_json::from_slice(&world.read("out/manifest.json")).unwrap();
    assert_eq!(manifest["register"].as_str().map(str::len), Some(64));
    let bad = std::fs::read_to_string(root().join("data/monitoring/country-cooperation.toml")).unwrap();
    world.write("bad.toml", bad.replacen("SELECT COUNT(*) AS value", "DELETE", 1));
    assert_eq!(world.ayni(&["monitor", "check", "bad.toml"]).code, 1);
}
