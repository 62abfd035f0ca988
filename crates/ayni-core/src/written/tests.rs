//! Reports over small rounds whose figures can be counted by hand.

use std::collections::BTreeMap;

use ayni_model::Amount;
use ayni_model::monitor::{MonitoringFramework, Round};
use ayni_model::survey::{AnswerRecord, FormRef, Given, Respondent};
use ayni_model::written::{
    Binding, Bound, Head, Letters, Passage, PassageKind, Piece, Place, Run, Shown, Standing, Test, What,
};

use super::*;
use crate::monitor::monitor;

fn edition() -> MonitoringFramework {
    let text = r#"
        id = "e"
        version = "1"
        date = "2020"
        source = "s"
        tolerance = "2"
        title.en = "E"
        standing.en = "S"
        outcomes = [{ code = "1", label.en = "O" }]
        [[indicators]]
        code = "asked"
        outcome = "1"
        label.en = "Asked"
        data = "survey"
        from = "f"
        formula = { kind = "share", question = "q", of = ["yes"] }
        direction = "up"
        disaggregate = ["region"]
        [[indicators]]
        code = "sum"
        outcome = "1"
        label.en = "Sum"
        data = "survey"
        from = "f"
        formula = { kind = "sum", question = "n" }
        direction = "up"
        [[verdicts]]
        id = "good"
        verdict = "good-progress"
        improved_part_least = "0.5"
        why.en = "W"
    "#;
    toml::from_str(text).unwrap()
}

fn rounds() -> Vec<Round> {
    ["2021", "2022"]
        .map(|id| Round {
            id: id.into(),
            date: id.parse().unwrap(),
            sheets: vec![ayni_model::monitor::RoundSheet {
                form: FormRef { id: "f".into(), version: "1".into() },
                asked: Some(9),
            }],
            queries: BTreeMap::new(),
            overruled: Vec::new(),
        })
        .into()
}

/// Answers of a round: so many yes, so many no; each with one more in the sum.
fn answers(round: &str, yes: usize, no: usize) -> Vec<AnswerRecord> {
    let one = |at: usize, value: &str| AnswerRecord {
        form: FormRef { id: "f".into(), version: "1".into() },
        round: round.into(),
        respondent: Respondent {
            id: format!("r{at}"),
            groups: BTreeMap::from([("region".into(), if at.is_multiple_of(2) { "a" } else { "b" }.into())]),
            ..Respondent::default()
        },
        answers: BTreeMap::from([("q".into(), Given::value(value)), ("n".into(), Given::value("1.5"))]),
        ..AnswerRecord::default()
    };
    let yes_ones = (0..yes).map(|at| one(at, "yes"));
    yes_ones.chain((yes..yes + no).map(|at| one(at, "no"))).collect()
}

fn passage(id: &str, kind: PassageKind, runs: Vec<Run>) -> Passage {
    let text = format!("{runs:?}");
    let hash = format!("{:016x}", text.len() * 31 + text.bytes().map(usize::from).sum::<usize>());
    let text = if runs.is_empty() { String::new() } else { text };
    Passage {
        id: id.into(),
        line: 7,
        kind,
        runs,
        source: Vec::new(),
        text,
        hash,
        made_from: None,
        was: String::new(),
    }
}

fn words(text: &str) -> Run {
    Run::Words { text: text.into(), set: Letters::Plain }
}

fn bound(binding: Binding) -> Run {
    let raw = match &binding {
        Binding::Indicator { code, what, .. } => format!("indicator {code} {}", what.as_str()),
        other => format!("{other:?}"),
    };
    Run::Bound(Bound { raw, line: 7, set: Letters::Plain, binding })
}

fn of(code: &str, what: What) -> Binding {
    Binding::Indicator { code: code.into(), what, round: None, part: None, places: None }
}

fn report(passages: Vec<Passage>) -> Manuscript {
    let head = Head {
        id: "r".into(),
        language: "en".into(),
        edition: "e".into(),
        facts: BTreeMap::from([("country".into(), String::new()), ("by".into(), "us".into())]),
        ..Head::default()
    };
    Manuscript { file: "report.md".into(), head, passages }
}

/// The paper with 2 of 3 in 2021, and so many in 2022.
fn made(manuscript: &Manuscript, own: Option<&Manuscript>, yes: usize, no: usize) -> (Paper, Vec<Finding>) {
    let (edition, rounds) = (edition(), rounds());
    let all = [answers("2021", 2, 1), answers("2022", yes, no)].concat();
    let monitored = monitor(&edition, &rounds, &all).unwrap().unwrap();
    paper(manuscript, own, Bed { edition: &edition, rounds: &rounds, monitored: &monitored })
}

fn shown(paper: &Paper) -> Vec<&str> {
    paper.traces.iter().map(|trace| trace.shown.as_str()).collect()
}

fn codes(findings: &[Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.code.as_str()).collect()
}

#[test]
fn numbers_are_rounded_counted_and_traced() {
    let part = Binding::Indicator {
        code: "asked".into(),
        what: What::Value,
        round: Some("before".into()),
        part: Some(("region".into(), "b".into())),
        places: Some(1),
    };
    let manuscript = report(vec![passage(
        "p",
        PassageKind::Paragraph,
        vec![
            words("First. Of all "),
            bound(of("asked", What::Share)),
            words(" per cent ("),
            bound(of("asked", What::Of)),
            words("). Then "),
            bound(of("asked", What::Change)),
            bound(of("asked", What::Trend)),
            bound(of("asked", What::Answered)),
            bound(of("asked", What::Asked)),
            bound(of("sum", What::Value)),
            bound(part),
            bound(Binding::Outcome { code: "1".into(), what: ayni_model::written::OutcomeWhat::Verdict }),
        ],
    )]);
    let (paper, findings) = made(&manuscript, None, 6, 1);
    assert_eq!(findings, []);
    // 2 of 3 are 66.67, 6 of 7 are 85.71; the change is that of the rounded ones. Group b of 2021 said one of one.
    assert_eq!(shown(&paper), ["86", "6 / 7", "19", "improved", "7", "9", "10.5", "100", "good-progress"]);
    let first = &paper.traces[0];
    assert_eq!(first.exact.unwrap().to_string(), "85.714286");
    assert_eq!((first.from.as_str(), first.round.as_str(), first.line), ("f: q", "2022", 7));
    assert_eq!(first.sentence, "Of all 86 per cent (6 / 7).");
}

#[test]
fn what_cannot_be_bound_is_named_with_its_place() {
    let claim = |than: &str| Binding::Claim {
        words: "rose".into(),
        subject: Box::new(of("asked", What::Change)),
        test: Test::Above,
        than: than.into(),
    };
    let gone = Binding::Indicator {
        code: "asked".into(),
        what: What::Value,
        round: Some("1999".into()),
        part: None,
        places: None,
    };
    let runs = vec![
        bound(of("dropped", What::Value)),
        bound(gone),
        bound(of("sum", What::Share)),
        bound(of("asked", What::Target)),
        // Of a group there is no change, and of a round that is not judged neither.
        bound(Binding::Indicator {
            code: "asked".into(),
            what: What::Asked,
            round: None,
            part: Some(("region".into(), "a".into())),
            places: None,
        }),
        bound(Binding::Indicator {
            code: "asked".into(),
            what: What::Trend,
            round: Some("2021".into()),
            part: None,
            places: None,
        }),
        bound(Binding::Refer("nowhere".into())),
        bound(Binding::Fact("country".into())),
        bound(Binding::Fact("nothing".into())),
        bound(Binding::Outcome { code: "9".into(), what: ayni_model::written::OutcomeWhat::Verdict }),
        bound(claim("0")),
        Run::Note { id: "n".into(), line: 7 },
    ];
    let shown =
        Shown { way: "years".into(), codes: vec!["asked".into(), "sum".into()], round: None, by: None };
    let manuscript = report(vec![
        passage("p", PassageKind::Paragraph, runs),
        passage("f", PassageKind::Figure(shown), Vec::new()),
        passage("idle", PassageKind::Note, vec![words("x")]),
    ]);
    let (paper, findings) = made(&manuscript, None, 1, 2);
    assert_eq!(
        codes(&findings),
        [
            "report-indicator-gone",
            "report-name-gone",
            "report-no-figure",
            "report-no-figure",
            "report-no-figure",
            "report-no-figure",
            "report-name-gone",
            "report-fact-empty",
            "report-name-gone",
            "report-name-gone",
            "report-claim-false",
            "report-name-gone",
            "report-show",
            "report-note-idle"
        ]
    );
    assert!(findings.iter().all(|one| one.origin.as_ref().is_some_and(|origin| origin.row == Some(7))));
    assert!(matches!(&paper.parts[0], PaperPart::Paragraph { number: Some(1), .. }));
    // The same claim holds where the figure rose.
    let (_, findings) = made(&manuscript, None, 3, 0);
    assert!(!codes(&findings).contains(&"report-claim-false"));
}

#[test]
fn the_document_numbers_what_it_has() {
    let table = |id: &str| {
        let shown = Shown { way: "indicators".into(), codes: vec!["asked".into()], round: None, by: None };
        passage(id, PassageKind::Table(shown), Vec::new())
    };
    let note = |id: &str| Run::Note { id: id.into(), line: 7 };
    let manuscript = report(vec![
        passage("title", PassageKind::Title, vec![words("T")]),
        passage("h1", PassageKind::Heading(1), vec![words("A")]),
        passage("h11", PassageKind::Heading(2), vec![words("B")]),
        passage("a", PassageKind::Paragraph, vec![words("x"), note("second"), note("first")]),
        passage("point", PassageKind::Point, vec![words("x")]),
        table("t1"),
        passage("h2", PassageKind::Heading(1), vec![words("C")]),
        passage("h21", PassageKind::Heading(2), vec![words("D")]),
        passage("b", PassageKind::Paragraph, vec![note("second"), bound(Binding::Refer("t2".into()))]),
        table("t2"),
        passage("first", PassageKind::Note, vec![words("1")]),
        passage("second", PassageKind::Note, vec![words("2")]),
    ]);
    let (paper, findings) = made(&manuscript, None, 3, 0);
    assert_eq!(findings, []);
    let numbers: Vec<String> = paper
        .parts
        .iter()
        .map(|part| match part {
            PaperPart::Heading { level, number, .. } => format!("h{level}.{number}"),
            PaperPart::Paragraph { number, .. } => format!("p{}", number.unwrap_or(0)),
            PaperPart::Point { number, .. } => format!("({number})"),
            PaperPart::Table { number, .. } => format!("t{number}"),
            PaperPart::Figure { number, .. } => format!("f{number}"),
        })
        .collect();
    assert_eq!(numbers, ["h1.1", "h2.1", "p1", "(1)", "t1", "h1.2", "h2.1", "p2", "t2"]);
    let PaperPart::Paragraph { line, .. } = &paper.parts[7] else { panic!() };
    assert_eq!(line.pieces[0], Piece::Note(1));
    assert!(matches!(
        &line.pieces[1],
        Piece::Bound { value: Shape::Place(Place::Table(2)), trace: None, .. }
    ));
    assert_eq!(paper.notes[0].pieces, [Piece::Words { text: "2".into(), set: Letters::Plain }]);
}

/// What was frozen is compared as it was shown: another exact value that rounds to the same is no untruth.
#[test]
fn a_frozen_report_knows_what_is_no_longer_true() {
    let passages = |text: &str| {
        let runs = vec![words(text), bound(of("asked", What::Value)), words(" per cent.")];
        vec![passage("p", PassageKind::Paragraph, runs)]
    };
    let source = report(passages("So many: "));
    let (paper, _) = made(&source, None, 2, 1);
    let frozen = freeze(&source, &[(&source, &paper)], "2023".parse().unwrap(), BTreeMap::new());
    assert!(untrue(&frozen, &source, &made(&source, None, 4, 2).0).is_empty());
    let found = untrue(&frozen, &source, &made(&source, None, 3, 1).0);
    assert_eq!(codes(&found), ["report-frozen-untrue"]);
    let args = &found[0].args;
    assert_eq!(args["sentence"], "So many: 67 per cent.".into());
    assert_eq!((&args["before"], &args["now"]), (&Amount::whole(67).into(), &Amount::whole(75).into()));
    let other = report(passages("As many: "));
    assert_eq!(codes(&untrue(&frozen, &other, &made(&other, None, 2, 1).0)), ["report-frozen-words"]);
    let none = report(vec![passage("p", PassageKind::Paragraph, vec![words("Nothing.")])]);
    let found = untrue(&frozen, &none, &made(&none, None, 2, 1).0);
    assert_eq!(codes(&found), ["report-frozen-untrue", "report-frozen-words"]);
}

/// Tables and figures, the head with its facts, languages, the order of passages and what it all rests on: whatever is
/// another than it was is named, and what is the same is not.
#[test]
fn a_frozen_report_knows_what_else_is_no_longer_so() {
    let shown = |way: &str| Shown { way: way.into(), codes: vec!["asked".into()], round: None, by: None };
    let passages = || {
        vec![
            passage("p", PassageKind::Paragraph, vec![words("x"), bound(Binding::Fact("by".into()))]),
            passage("t", PassageKind::Table(shown("indicators")), Vec::new()),
            passage("f", PassageKind::Figure(shown("answers")), Vec::new()),
        ]
    };
    let source = report(passages());
    let mut french = report(Vec::new());
    french.head.language = "fr".into();
    french.file = "report.fr.md".into();
    french.head.facts.clear();
    let (paper, own) = (made(&source, None, 2, 1).0, made(&source, Some(&french), 2, 1).0);
    let inputs = |hash: &str| BTreeMap::from([("answers.jsonl".to_owned(), hash.to_owned())]);
    let papers = [(&source, &paper), (&french, &own)];
    let frozen = freeze(&source, &papers, "2023".parse().unwrap(), inputs("a"));
    let text = serde_json::to_string(&frozen).unwrap();
    let frozen: ayni_model::written::Frozen = serde_json::from_str(&text).unwrap();
    assert_eq!(stale(&frozen, &papers, &inputs("a")), []);

    // Data: 4 of 6 is 67 per cent as 2 of 3 was, but other counts stand in the table and in the figure.
    let (more, own_more) = (made(&source, None, 4, 2).0, made(&source, Some(&french), 4, 2).0);
    let found = stale(&frozen, &[(&source, &more), (&french, &own_more)], &inputs("b"));
    let values = "report-frozen-value";
    assert_eq!(codes(&found), [values, values, values, values, "report-frozen-input"]);
    let told: Vec<_> = found[..4].iter().map(|one| one.args["id"].clone()).collect();
    assert_eq!(told, ["f", "f", "f", "t"].map(ayni_model::Arg::from));
    assert_eq!(found[3].args["row"], "Asked".into());
    assert_eq!((&found[3].args["before"], &found[3].args["now"]), (&3_u64.into(), &6_u64.into()));

    // Another table under the same name, and one that is gone.
    let mut other = report(passages());
    other.passages[1].kind = PassageKind::Table(shown("verdicts"));
    other.passages.truncate(2);
    let (table, _) = made(&other, None, 2, 1);
    let found = stale(&frozen, &[(&other, &table)], &inputs("a"));
    let shape = "report-frozen-shape";
    assert_eq!(codes(&found), ["report-frozen-language", shape, shape, "report-frozen-order"]);

    // The head, a fact, and a passage that is moved.
    let mut head = report(passages());
    head.head.symbol = "A/79/1".into();
    head.head.facts.insert("by".into(), "them".into());
    head.passages.swap(0, 1);
    let (paper, own) = (made(&head, None, 2, 1).0, made(&head, Some(&french), 2, 1).0);
    let found = stale(&frozen, &[(&head, &paper), (&french, &own)], &BTreeMap::new());
    let fields: Vec<_> = found.iter().filter_map(|one| one.args.get("field").cloned()).collect();
    assert_eq!(fields, ["symbol", "by", "symbol", "by"].map(ayni_model::Arg::from));
    assert_eq!(codes(&found[4..]), ["report-frozen-order", "report-frozen-input"]);
}

/// After a paragraph without a number, points begin anew and have no number of a paragraph.
#[test]
fn points_belong_to_the_paragraph_before_them() {
    let point = |id: &str| passage(id, PassageKind::Point, vec![words("x")]);
    let manuscript = report(vec![
        passage("a", PassageKind::Paragraph, vec![words("x")]),
        point("a1"),
        point("a2"),
        passage("plain", PassageKind::Plain, vec![words("x")]),
        point("p1"),
        passage("b", PassageKind::Paragraph, vec![words("x")]),
        point("b1"),
    ]);
    let numbers = Numbers::of(&manuscript, None);
    let of = |id: &str| numbers.places[id].clone();
    assert_eq!(["a1", "a2"].map(of), [Place::Point(1, 1), Place::Point(1, 2)]);
    assert_eq!(["p1", "b1"].map(of), [Place::Point(0, 1), Place::Point(2, 1)]);
}

#[test]
fn a_translation_older_than_its_source_says_what_changed() {
    let mut source = report(vec![
        passage("p", PassageKind::Paragraph, vec![words("one two three"), bound(of("asked", What::Value))]),
        passage("q", PassageKind::Paragraph, vec![words("four")]),
        passage("r", PassageKind::Paragraph, vec![words("five")]),
    ]);
    source.passages[0].text = "one two three".into();
    let translated = |id: &str, text: &str, from: &str, was: &str| Passage {
        made_from: Some(from.into()),
        was: was.into(),
        ..passage(id, PassageKind::Paragraph, vec![words(text)])
    };
    let current = source.passages[1].hash.clone();
    let mut own = report(vec![
        translated("p", "un deux", "old", "one two"),
        translated("q", "quatre", &current, ""),
        translated("z", "rien", "old", ""),
    ]);
    own.head.language = "fr".into();
    own.file = "report.fr.md".into();
    let standings = standings(&source, &own);
    assert!(matches!(&standings[0].1, Standing::Older(changes) if changes.len() == 2));
    assert_eq!((&standings[1].1, &standings[2].1), (&Standing::Current, &Standing::Missing));
    let found = translation_findings(&source, &own);
    assert_eq!(
        codes(&found),
        [
            "report-translation-older",
            "report-translation-missing",
            // The first passage lacks the number of its source.
            "report-translation-bound",
            "report-translation-extra"
        ]
    );
    assert!(matches!(&found[0].args["changes"], ayni_model::Arg::Text(text) if text.contains("[+three+]")));
    // What is not translated stands in the language of the source.
    let (paper, _) = made(&source, Some(&own), 1, 1);
    let languages: Vec<&str> = paper
        .parts
        .iter()
        .map(|part| match part {
            PaperPart::Paragraph { line, .. } => line.language.as_str(),
            _ => "",
        })
        .collect();
    assert_eq!(languages, ["fr", "fr", "en"]);
}
