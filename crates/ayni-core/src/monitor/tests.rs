//! Figures, changes and verdicts over small rounds whose figures can be counted by hand.

use std::collections::BTreeMap;

use ayni_model::document::{Block, Figure as Drawn, Phrase};
use ayni_model::monitor::{
    ComparabilityBreak, DataSource, Direction, FigureWay, Formula, FormulaKind, Incomparable,
    MonitoringFigure, MonitoringFramework, MonitoringIndicator, NoFigure, Outcome, Overruled, Round,
    RoundSheet, Trend, Verdict, VerdictRule,
};
use ayni_model::survey::{AnswerRecord, FormRef, Given, Respondent};
use ayni_model::{Amount, PartialDate, Text};

use super::{Monitored, Picture, document, figure_rows, monitor, picture};

fn number(text: &str) -> Amount {
    text.parse().unwrap()
}

fn indicator(code: &str, kind: FormulaKind, question: &str, of: &[&str]) -> MonitoringIndicator {
    MonitoringIndicator {
        code: code.into(),
        outcome: "1".into(),
        output: None,
        label: Text::of("en", code),
        short: Text::default(),
        unit: Text::default(),
        definition: Text::default(),
        data: DataSource::Survey,
        from: "f".into(),
        formula: Formula {
            kind,
            question: question.into(),
            of: of.iter().map(|one| (*one).to_owned()).collect(),
            query: String::new(),
            all_tiers: false,
            over: String::new(),
            among: BTreeMap::new(),
        },
        direction: Direction::Up,
        disaggregate: Vec::new(),
        baseline: None,
        target: None,
        least: 1,
        breaks: Vec::new(),
        certainty: None,
        published: BTreeMap::new(),
        source: String::new(),
    }
}

fn edition(indicators: Vec<MonitoringIndicator>) -> MonitoringFramework {
    let rule = |id: &str, verdict| VerdictRule {
        id: id.into(),
        verdict,
        figures_least: None,
        figures_most: None,
        judged_least: None,
        judged_most: None,
        declined_most: None,
        improved_part_least: None,
        why: Text::of("en", id),
    };
    MonitoringFramework {
        id: "e".into(),
        version: "1".into(),
        date: PartialDate::year_only(2020).unwrap(),
        title: Text::of("en", "E"),
        standing: Text::of("en", "S"),
        source: "s".into(),
        derived: None,
        tolerance: number("2"),
        outcomes: vec![Outcome { code: "1".into(), label: Text::of("en", "O") }],
        outputs: Vec::new(),
        indicators,
        figures: Vec::new(),
        groupings: Vec::new(),
        groups: Vec::new(),
        verdicts: vec![
            VerdictRule { figures_most: Some(1), ..rule("few", Verdict::CannotBeJudged) },
            VerdictRule {
                judged_least: Some(1),
                declined_most: Some(0),
                improved_part_least: Some(number("0.5")),
                ..rule("good", Verdict::GoodProgress)
            },
            VerdictRule { judged_most: Some(0), ..rule("course", Verdict::OnCourse) },
            rule("effort", Verdict::GreaterEffort),
        ],
    }
}

fn round(id: &str) -> Round {
    Round {
        id: id.into(),
        date: id.parse().unwrap(),
        sheets: vec![RoundSheet { form: FormRef { id: "f".into(), version: "1".into() }, asked: Some(9) }],
        queries: BTreeMap::new(),
        overruled: Vec::new(),
    }
}

/// One respondent's answers.
fn answer(round: &str, answers: &[(&str, &str)]) -> AnswerRecord {
    AnswerRecord {
        form: FormRef { id: "f".into(), version: "1".into() },
        round: round.into(),
        respondent: Respondent::default(),
        answers: answers.iter().map(|(key, value)| ((*key).to_owned(), Given::value(*value))).collect(),
        ..AnswerRecord::default()
    }
}

fn monitored(edition: &MonitoringFramework, rounds: &[Round], answers: &[AnswerRecord]) -> Monitored {
    monitor(edition, rounds, answers).unwrap().unwrap()
}

#[test]
fn every_way_of_making_a_figure_says_of_whom_it_is() {
    let mut ratio = indicator("ratio", FormulaKind::Ratio, "part", &[]);
    ratio.formula.over = "whole".into();
    let mut among = indicator("among", FormulaKind::Share, "asked", &["yes"]);
    among.formula.among = [("kind".to_owned(), vec!["big".to_owned()])].into();
    let mut query = indicator("query", FormulaKind::Query, "", &[]);
    query.from = "projects".into();
    let mut apart = indicator("apart", FormulaKind::Count, "asked", &["yes"]);
    apart.from = "g".into();
    let mut shared = indicator("share", FormulaKind::Share, "asked", &["yes"]);
    shared.disaggregate = vec!["region".into()];
    let edition = edition(vec![
        shared,
        indicator("count", FormulaKind::Count, "asked", &["yes", "partly"]),
        indicator("sum", FormulaKind::Sum, "part", &[]),
        ratio,
        indicator("median", FormulaKind::Median, "whole", &[]),
        among,
        query,
        apart,
    ]);
    let mut answers = vec![
        answer("2022", &[("asked", "yes"), ("part", "1"), ("whole", "3"), ("kind", "big")]),
        answer("2022", &[("asked", "no"), ("part", "2"), ("whole", "4"), ("kind", "small")]),
        answer("2022", &[("asked", "partly"), ("whole", "10"), ("kind", "big")]),
        answer("2022", &[("kind", "big")]),
        // Silent, in another round, in another version: none of them counts.
        answer("2022", &[]),
        answer("2021", &[("asked", "yes")]),
    ];
    answers[0].respondent.groups.insert("region".into(), "a".into());
    answers[1].respondent.groups.insert("region".into(), "a".into());
    let mut other = answer("2022", &[("asked", "yes")]);
    other.form.version = "0".into();
    // A suggestion that nobody confirmed, and two values side by side.
    let mut open = answer("2022", &[]);
    open.answers.insert("asked".into(), Given { suggested: "round 2021".into(), ..Given::value("yes") });
    open.answers.insert("part".into(), Given { beside: vec!["9".into()], ..Given::value("8") });
    answers.extend([other, open]);
    let mut rounds = [round("2022")];
    rounds[0].queries.insert("projects".into(), number("571"));
    let all = monitored(&edition, &rounds, &answers);
    let rows: Vec<String> = figure_rows(&all).iter().skip(1).map(|row| row.join(",")).collect();
    assert_eq!(
        rows,
        [
            "share,2022,,,33.333333,1,3,9,4,3,",
            "share,2022,region,,0,0,1,,,1,",
            "share,2022,region,a,50,1,2,,,2,",
            "count,2022,,,2,2,,9,4,3,",
            "sum,2022,,,3,3,,9,4,2,",
            "ratio,2022,,,42.857143,3,7,9,4,2,",
            "median,2022,,,4,4,,9,4,3,",
            "among,2022,,,50,1,2,9,4,2,",
            "query,2022,,,571,571,,,0,0,",
            "apart,2022,,,,0,,,0,0,not-asked",
        ]
    );
}

/// Everyone silent, one respondent, a question whose meaning changed, an indicator too new to compare.
#[test]
fn change_is_stated_only_where_it_can_be() {
    let share = |code: &str, question: &str| indicator(code, FormulaKind::Share, question, &["yes"]);
    let mut broken = share("broken", "a");
    broken.breaks = vec![ComparabilityBreak { round: "2022".into(), why: Text::of("en", "asked anew") }];
    let mut few = share("few", "a");
    few.least = 5;
    let mut down = share("down", "a");
    down.direction = Direction::Down;
    let mut target = share("target", "new");
    target.target = Some(number("50"));
    let mut silent = share("silent", "nobody");
    silent.direction = Direction::Neither;
    let edition = edition(vec![
        share("up", "a"),
        down,
        broken,
        few,
        share("new", "new"),
        target,
        share("same", "b"),
        silent,
    ]);
    let mut answers = Vec::new();
    for (round, yes) in [("2021", 1), ("2022", 3)] {
        for at in 0..4 {
            let said = if at < yes { "yes" } else { "no" };
            answers.push(answer(round, &[("a", said), ("b", "no")]));
        }
    }
    answers[4].answers.insert("new".into(), Given::value("yes"));
    let all = monitored(&edition, &[round("2021"), round("2022")], &answers);
    let changes: Vec<_> =
        all.changes.iter().map(|one| (one.indicator.as_str(), one.difference, one.trend, one.why)).collect();
    assert_eq!(
        changes,
        [
            ("up", Some(number("50")), Some(Trend::Improved), None),
            ("down", Some(number("50")), Some(Trend::Declined), None),
            ("broken", None, None, Some(Incomparable::MeaningChanged)),
            ("few", None, None, Some(Incomparable::TooFew)),
            ("new", None, None, Some(Incomparable::NoEarlier)),
            ("target", None, Some(Trend::Reached), None),
            ("same", Some(Amount::ZERO), Some(Trend::Unchanged), None),
            ("silent", None, None, Some(Incomparable::NoFigure)),
        ]
    );
    assert_eq!(all.verdicts[0].review, ["broken", "few"]);
    let none = monitored(&edition, &[round("2021"), round("2023")], &answers);
    let now = |one: &&super::Figure| one.round == "2023";
    assert!(
        none.figures
            .iter()
            .filter(now)
            .all(|one| one.value.is_none() && one.missing == Some(NoFigure::Silent))
    );
    assert_eq!(none.verdicts[0].verdict, Verdict::CannotBeJudged);
    assert_eq!(monitor(&edition, &[], &answers), Ok(None));
}

#[test]
fn the_first_rule_that_holds_decides_and_a_person_may_overrule_with_a_reason() {
    let up = |code: &str, question: &str| indicator(code, FormulaKind::Sum, question, &[]);
    let of = |first: &[(&str, &str)], second: &[(&str, &str)], overruled: Vec<Overruled>| {
        let edition = edition(vec![up("a", "a"), up("b", "b"), up("c", "c")]);
        let answers = [answer("2021", first), answer("2022", second)];
        let rounds = [round("2021"), Round { overruled, ..round("2022") }];
        monitored(&edition, &rounds, &answers).verdicts.remove(0)
    };
    let (low, high) = ([("a", "100"), ("b", "100")], [("a", "110"), ("b", "101")]);
    assert_eq!(of(&low, &[("a", "110")], Vec::new()).by_rule, Verdict::CannotBeJudged);
    assert_eq!(of(&low, &high, Vec::new()).by_rule, Verdict::GoodProgress);
    assert_eq!(of(&high, &low, Vec::new()).by_rule, Verdict::GreaterEffort);
    assert_eq!(of(&[("c", "1")], &high, Vec::new()).by_rule, Verdict::OnCourse);
    let against = Overruled {
        outcome: "1".into(),
        verdict: Verdict::OnCourse,
        reason: "the fall is of one office".into(),
        by: "p7".into(),
        date: "2023-05-01".parse().unwrap(),
    };
    let judged = of(&high, &low, vec![against.clone()]);
    assert_eq!(
        (judged.verdict, judged.by_rule, judged.overruled),
        (Verdict::OnCourse, Verdict::GreaterEffort, Some(against))
    );
}

/// A figure of two rounds sets beside its own the last one before it in which its indicators were asked, and no later one.
#[test]
fn a_figure_of_years_pairs_the_rounds_that_belong_together() {
    let mut broken = indicator("b", FormulaKind::Share, "b", &["yes"]);
    broken.breaks = vec![ComparabilityBreak { round: "2021".into(), why: Text::of("en", "asked anew") }];
    let edition = edition(vec![indicator("a", FormulaKind::Share, "a", &["yes"]), broken]);
    // In 2021 nobody was asked for a.
    let answers = [
        answer("2020", &[("a", "yes"), ("b", "no")]),
        answer("2021", &[("b", "yes")]),
        answer("2022", &[("a", "no"), ("b", "no")]),
    ];
    let rounds = ["2020", "2021", "2022"].map(round);
    let all = monitored(&edition, &rounds, &answers);
    let drawn = |codes: &[&str], round: &str| {
        let of = |code: &&str| edition.indicators.iter().find(|one| one.code == *code);
        let wanted = Picture {
            id: "f".into(),
            way: FigureWay::Years,
            indicators: codes.iter().filter_map(of).collect(),
            round,
            by: None,
            title: Phrase::words(""),
        };
        picture(&edition, &all, &wanted).unwrap()
    };
    let series = |drawn: &Drawn| {
        let one = |series: &ayni_model::document::Series| {
            let values = series.values.iter().map(|value| value.map_or("–".into(), |one| one.to_string()));
            (series.label.clone(), values.collect::<Vec<String>>().join(" "))
        };
        drawn.series.iter().map(one).collect::<Vec<_>>()
    };
    let of = |round: &str, values: &str| (Phrase::words(round), values.to_owned());
    assert_eq!(series(&drawn(&["a"], "2022")), [of("2020", "100"), of("2022", "0")]);
    assert_eq!(series(&drawn(&["a", "b"], "2022")), [of("2021", "– 100"), of("2022", "0 0")]);
    assert_eq!(series(&drawn(&["b"], "2021")), [of("2020", "0"), of("2021", "100")], "and not 2021 twice");
    assert_eq!(series(&drawn(&["a"], "2020")), [of("2020", "100")], "nothing is before the first");
    let breaks = |drawn: &Drawn| {
        let of =
            |note: &&Phrase| matches!(note, Phrase::Message { key, .. } if key == "monitor-figure-break");
        drawn.notes.iter().filter(of).count()
    };
    assert_eq!((breaks(&drawn(&["b"], "2021")), breaks(&drawn(&["b"], "2022"))), (1, 0));
}

/// Who is not asked a question is not silent about it; and a figure that cannot be says why.
#[test]
fn silence_is_of_those_asked_and_no_figure_vanishes() {
    let mut among = indicator("among", FormulaKind::Share, "asked", &["yes"]);
    among.formula.among = [("kind".to_owned(), vec!["big".to_owned()])].into();
    let mut edition = edition(vec![among, indicator("sum", FormulaKind::Sum, "n", &[])]);
    let figure = |id: &str, way, indicators: &[&str]| MonitoringFigure {
        id: id.into(),
        outcome: "1".into(),
        way,
        indicators: indicators.iter().map(|one| (*one).to_owned()).collect(),
        by: None,
        title: Text::of("en", id),
    };
    edition.figures = vec![
        figure("good", FigureWay::Answers, &["among"]),
        figure("mixed", FigureWay::Years, &["among", "sum"]),
    ];
    let answers = [
        answer("2022", &[("kind", "big"), ("asked", "yes")]),
        answer("2022", &[("kind", "big")]),
        answer("2022", &[("kind", "small")]),
    ];
    let all = monitored(&edition, &[round("2022")], &answers);
    let blocks = document(&edition, &all).blocks;
    let drawn = blocks.iter().find_map(|block| match block {
        Block::Figure(figure) => Some(figure),
        _ => None,
    });
    let values: Vec<_> = drawn.unwrap().series.iter().map(|series| series.values[0]).collect();
    // One said yes, none no, and one of the two that are concerned said nothing; nine were asked in all.
    assert_eq!(values, [Some(number("1")), Some(number("0")), Some(number("1"))]);
    let why = blocks.iter().find_map(|block| match block {
        Block::Notice(Phrase::Message { key, args }) if key == "monitor-no-figure" => Some(args.clone()),
        _ => None,
    });
    let why = why.expect("said");
    assert_eq!(why["figure"], "mixed".into());
    assert_eq!(why["why"], ayni_model::Arg::Key("report-why-units".into()));
}

/// A group is called what the edition calls it; others stand as their records name them.
#[test]
fn groups_of_respondents_have_names() {
    let mut shared = indicator("share", FormulaKind::Share, "asked", &["yes"]);
    shared.disaggregate = vec!["region".into()];
    let mut edition = edition(vec![shared]);
    let label = Text::of("en", "Western Asia");
    edition.groups =
        vec![ayni_model::monitor::GroupName { by: "region".into(), group: "w".into(), label: label.clone() }];
    let of = |region: &str| {
        let mut one = answer("2022", &[("asked", "yes")]);
        if !region.is_empty() {
            one.respondent.groups.insert("region".into(), region.into());
        }
        one
    };
    let all = monitored(&edition, &[round("2022")], &[of("w"), of("x"), of("")]);
    let wanted = Picture {
        id: "f".into(),
        way: FigureWay::YesNo,
        indicators: edition.indicators.iter().collect(),
        round: "2022",
        by: Some("region"),
        title: Phrase::words(""),
    };
    let drawn = picture(&edition, &all, &wanted).unwrap();
    let names = [Phrase::key("monitor-group-unknown"), Phrase::Text(label), Phrase::words("x")];
    assert_eq!(drawn.categories, names);
}

/// Records that a query gave stand in the place of respondents: of none there are none, and of those whose value is
/// missing nothing is known. What was not asked has no figure.
#[test]
fn records_of_a_query_are_counted_as_respondents_are() {
    let of_rows = |code: &str, kind, of: &[&str]| {
        let mut one = indicator(code, kind, "done", of);
        one.data = DataSource::Exchange;
        one.formula.query = "SELECT 1".into();
        one
    };
    let own = vec![
        of_rows("count", FormulaKind::Count, &["yes"]),
        of_rows("share", FormulaKind::Share, &["yes"]),
        of_rows("sum", FormulaKind::Sum, &[]),
    ];
    let records = |round: &str, asked| {
        let mut round = self::round(round);
        round.sheets[0].asked = Some(asked);
        round
    };
    let mut none = self::round("2024");
    none.sheets.clear();
    let rounds = [records("2021", 0), records("2022", 2), records("2023", 3), none];
    let answers = [
        answer("2022", &[("other", "a")]),
        answer("2022", &[("other", "b")]),
        answer("2023", &[("done", "yes")]),
        answer("2023", &[("done", "no")]),
        answer("2023", &[("other", "c")]),
    ];
    let edition = edition(own);
    let made = monitor(&edition, &rounds, &answers).unwrap().unwrap();
    let of = |code: &str, round: &str| {
        let figure = made.figures.iter().find(|one| one.indicator == code && one.round == round).unwrap();
        (figure.value, figure.missing, figure.answered)
    };
    let divide = Some(NoFigure::NothingToDivide);
    assert_eq!(of("count", "2021"), (Some(Amount::ZERO), None, 0), "the query found no record");
    assert_eq!(of("sum", "2021"), (Some(Amount::ZERO), None, 0));
    assert_eq!(of("share", "2021"), (None, divide, 0));
    assert_eq!(of("count", "2022"), (None, divide, 0), "two records, of which nothing is known");
    assert_eq!(of("count", "2023"), (Some(number("1")), None, 2));
    assert_eq!(of("share", "2023"), (Some(number("50")), None, 2));
    assert_eq!(of("count", "2024"), (None, Some(NoFigure::NoQuery), 0));
    // The table says so, and speaks of records.
    let written = serde_json::to_string(&document(&edition, &made)).unwrap();
    assert!(written.contains("monitor-note-records") && written.contains("monitor-unit-share-records"));
    assert!(!written.contains("monitor-note-respondents"));
}
