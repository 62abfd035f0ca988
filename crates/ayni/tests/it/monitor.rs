//! Questionnaires and monitoring from outside: forms, workbooks out and back, rounds to verdicts.

use std::path::PathBuf;

use crate::world::{Said, World, root};

const STRATEGY: &str = "strategy-2020-2024";

fn example() -> String {
    root().join("examples/monitoring").display().to_string()
}

fn measured(world: &World, out: &str) -> Said {
    world.ayni(&["monitor", "measure", STRATEGY, "--answers", &example(), "-o", out])
}

/// The rows of a table, as lines.
fn lines(world: &World, file: &str) -> Vec<String> {
    String::from_utf8(world.read(file)).unwrap().lines().map(str::to_owned).collect()
}

/// What the script says; `None`, with a line that says so, where no Python of 3.11 or later is here.
pub fn recompute(edition: PathBuf, answers: PathBuf, out: PathBuf) -> Option<Said> {
    let able = |name: &&str| {
        let mut command = std::process::Command::new(name);
        command.args(["-c", "import tomllib"]).output().is_ok_and(|done| done.status.success())
    };
    let Some(python) = ["python3", "python"].into_iter().find(able) else {
        println!("skipped: no Python with tomllib is here");
        return None;
    };
    let mut command = std::process::Command::new(python);
    command.arg(root().join("scripts/recompute_indicators.py")).arg(edition).arg(answers).arg(out);
    Some(crate::world::said(command.output().expect("run")))
}

/// The verdicts are those of A/78/290, the values of 2021 and 2022 those that it publishes, and another program
/// finds the same in every cell.
#[test]
fn the_strategy_comes_out_as_it_was_published() {
    let world = World::new();
    let said = measured(&world, "out");
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    let verdicts: Vec<String> = lines(&world, "out/verdicts.csv")[1..]
        .iter()
        .map(|line| line.split(',').take(2).collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(
        verdicts,
        ["1 good-progress", "2 greater-effort", "3 good-progress", "4 on-course", "5 cannot-be-judged"]
    );
    let figures = lines(&world, "out/figures.csv");
    for line in [
        "provides,2021,,,66.233766,51,77,,77,77,",
        "provides,2022,,,70.12987,54,77,,77,77,",
        "plan-global,2022,,,72.972973,27,37,40,40,37,",
        "obstacle-resources,2022,,,70.434783,81,115,,115,115,",
        "programme-documents,2022,entity,unido,41.176471,7,17,,,1,",
        "plan-global,2021,,,,0,0,,26,0,silent",
    ] {
        assert!(figures.contains(&line.to_owned()), "{line} is not in {figures:#?}");
    }
    assert!(said.out.contains("Cannot be judged"), "{}", said.out);
    let page = String::from_utf8(world.read("out/monitoring.html")).unwrap();
    assert!(page.contains("per cent of respondents"));
    let edition = root().join("data/monitoring/strategy-2020-2024.toml");
    let answers = root().join("examples/monitoring");
    let Some(agrees) = recompute(edition.clone(), answers.clone(), world.path("out")) else { return };
    assert_eq!(agrees.code, 0, "{}{}", agrees.out, agrees.err);
    // And it would see a millionth.
    let changed = figures.join("\n").replace("70.12987,54", "70.129871,54");
    world.write("out/figures.csv", changed);
    let differs = recompute(edition, answers, world.path("out")).unwrap();
    assert_eq!(differs.code, 1, "{}", differs.out);
    assert!(differs.out.contains("70.129871"), "{}", differs.out);
}

/// The same input gives the same bytes, in every language; the folder gives way to another of its kind only.
#[test]
fn a_round_is_the_same_bytes_again_in_every_language() {
    let world = World::new();
    for language in ["ar", "en", "zh"] {
        let answers = example();
        let of = |out: &str| {
            let said = world.ayni(&[
                "--lang",
                language,
                "monitor",
                "measure",
                STRATEGY,
                "--answers",
                &answers,
                "-o",
                out,
            ]);
            assert_eq!(said.code, 0, "{}{}", said.out, said.err);
            ["manifest.json", "monitoring.html", "monitoring.xlsx"]
                .map(|file| world.read(&format!("{out}/{file}")))
        };
        assert_eq!(of("a"), of("b"), "{language}");
    }
    std::fs::create_dir(world.path("other")).unwrap();
    world.write("other/x", "x");
    assert_eq!(measured(&world, "other").code, 3);
}

#[test]
fn editions_are_checked_and_compared() {
    let world = World::new();
    assert_eq!(world.ayni(&["monitor", "check", STRATEGY]).code, 0);
    let text = std::fs::read_to_string(root().join("data/monitoring/strategy-2020-2024.toml")).unwrap();
    world.write("own.toml", text.replacen("direction = \"down\"", "direction = \"neither\"", 1));
    let lines = world.json(0, &["monitor", "compare", STRATEGY, "own.toml"]);
    let paths: Vec<&str> =
        lines.as_array().unwrap().iter().map(|line| line["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["indicators[obstacle-resources].direction"]);
    world.write("bad.toml", text.replacen("outcome = \"2\"", "outcome = \"9\"", 1));
    assert_eq!(world.ayni(&["monitor", "check", "bad.toml"]).code, 1);
    assert_eq!(world.ayni(&["monitor", "check", "nowhere"]).code, 3);
}

/// A respondent's answers go out in a workbook, in three scripts, and come back as they were; in another
/// version they wait.
#[test]
fn answers_go_out_in_a_workbook_and_come_back() {
    let world = World::new();
    let answers = root().join("examples/monitoring/answers-2022.jsonl").display().to_string();
    let wanted = lines_of(&answers, "\"id\":\"government-02\"");
    for language in ["fr", "ar", "zh"] {
        let template =
            ["--lang", language, "survey", "template", "strategy-governments", "--answers", &answers];
        let said = world
            .ayni(&[&template[..], &["--respondent", "government-02", "-o", "government-02.xlsx"]].concat());
        assert_eq!(said.code, 0, "{}{}", said.out, said.err);
        let read = [
            "survey",
            "read",
            "strategy-governments",
            "government-02.xlsx",
            "--round",
            "2022",
            "-o",
            "back.jsonl",
        ];
        let said = world.ayni(&read);
        assert_eq!(said.code, 0, "{}{}", said.out, said.err);
        let back: serde_json::Value = serde_json::from_slice(&world.read("back.jsonl")).unwrap();
        assert_eq!((&back["answers"], &back["form"]), (&wanted["answers"], &wanted["form"]), "{language}");
        assert_eq!(back["language"], language);
    }
    let form = std::fs::read_to_string(root().join("data/surveys/strategy-governments.md")).unwrap();
    world.write("later.md", form.replace("| 2022 |", "| 2024 |"));
    let late = world.json(1, &["survey", "read", "later.md", "government-02.xlsx", "-o", "late.jsonl"]);
    assert_eq!((&late["taken"], &late["waiting"]), (&0.into(), &1.into()));
    assert_eq!(late["totals"][0]["code"], "answer-version");
    assert!(world.read("late.jsonl").is_empty());
}

fn lines_of(file: &str, with: &str) -> serde_json::Value {
    let text = std::fs::read_to_string(file).unwrap();
    serde_json::from_str(text.lines().find(|line| line.contains(with)).unwrap()).unwrap()
}

/// Every form of the program is sound, and is the same form when it is written as XLSForm and read again.
#[test]
fn forms_are_written_as_xlsform_and_read_again() {
    let world = World::new();
    for form in
        ["strategy-governments", "strategy-country-teams", "strategy-entities", "strategy-desk-review"]
    {
        let said = world.ayni(&["survey", "check", form]);
        assert_eq!(said.code, 0, "{form}: {}{}", said.out, said.err);
        assert_eq!(world.ayni(&["survey", "write", form, "-o", "a.xlsx"]).code, 0);
        assert_eq!(world.ayni(&["survey", "write", "a.xlsx", "-o", "b.xlsx"]).code, 0);
        assert!(world.read("a.xlsx") == world.read("b.xlsx"), "{form}");
    }
    world.write("bad.md", "| survey |\n| | type | name | label | calculation |\n| | calculate | a | | ${b} |\n| | calculate | b | | wish(${a}) |\n");
    let found = world.json(1, &["survey", "check", "bad.md"]);
    let codes: Vec<&str> =
        found["totals"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["xlsform-function-unknown", "xlsform-loop"]);
    assert_eq!(world.ayni(&["survey", "template", "bad.md", "-o", "x.xlsx"]).code, 3);
}
