//! Expressions, answers and their merging, on small forms.

use ayni_model::survey::{
    AnswerRecord, Choice, ChoiceList, Choices, DefaultValue, FormRef, FormSheet, Given, Group, ListSource,
    Logic, Node, Question, QuestionKind, Repeat,
};
use ayni_model::{Day, Finding, Text};

use super::{Index, LONGEST, Scope, Trouble, check, check_form, evaluate, fill, merge};

const TODAY: Day = Day::constant(2024, 5, 17);

fn logic(text: &str) -> Option<Logic> {
    Some(Logic::new(text).unwrap_or_else(|error| panic!("{text}: {error}")))
}

fn question(name: &str, kind: QuestionKind) -> Question {
    Question::new(name, kind, 2)
}

/// A form with a question of each kind, a filtered choice and a repeat.
fn form() -> FormSheet {
    let mut total = question("total", QuestionKind::Calculate);
    total.calculation = logic("sum(${cost})");
    let mut cost = question("cost", QuestionKind::Decimal);
    cost.relevant = logic("../kind != 'free'");
    cost.constraint = logic(". >= 0 and . <= ${limit}");
    cost.constraint_message = Text::of("en", "Above the limit");
    let mut share = question("share", QuestionKind::Calculate);
    share.calculation = logic("round(${cost} * 100 div ${total}, 1)");
    let mut town = question("town", QuestionKind::SelectOne);
    let filter = logic("region = ${region}");
    town.choices = Some(Choices { source: ListSource::Form("towns".into()), filter, other: true });
    town.required = logic("${region} != ''");
    let turns = Group {
        name: "projects".into(),
        repeat: Some(Repeat::default()),
        children: vec![
            Node::Question(question("kind", QuestionKind::Text)),
            Node::Question(cost),
            Node::Question(share),
        ],
        row: 3,
        ..Group::default()
    };
    let mut limit = question("limit", QuestionKind::Hidden);
    limit.default = Some(DefaultValue::Value("1000".into()));
    let choice = |name: &str, region: &str| Choice {
        name: name.into(),
        label: Text::of("en", name.to_uppercase()),
        columns: [("region".to_owned(), region.to_owned())].into(),
        ..Choice::default()
    };
    FormSheet {
        id: "f".into(),
        version: "2".into(),
        file: "f.xlsx".into(),
        nodes: vec![
            Node::Question(total),
            Node::Question(limit),
            Node::Group(turns),
            Node::Question(question("region", QuestionKind::Text)),
            Node::Question(town),
            Node::Question(question("age", QuestionKind::Integer)),
            Node::Question(question("day", QuestionKind::Date)),
            Node::Question(question("many", QuestionKind::SelectMany)),
        ],
        lists: vec![ChoiceList {
            name: "towns".into(),
            choices: vec![choice("a", "n"), choice("b", "n"), choice("c", "s"), choice("other", "")],
        }],
        ..FormSheet::default()
    }
}

fn record(answers: &[(&str, &str)]) -> AnswerRecord {
    AnswerRecord {
        form: FormRef { id: "f".into(), version: "2".into() },
        answers: answers.iter().map(|(key, value)| ((*key).to_owned(), Given::value(*value))).collect(),
        ..AnswerRecord::default()
    }
}

fn lines(findings: &[Finding]) -> Vec<String> {
    let line = |finding: &Finding| {
        let args = finding.args.values().map(|arg| match arg {
            ayni_model::Arg::Text(text) => format!(" {text}"),
            ayni_model::Arg::Count(count) => format!(" {count}"),
            other => format!(" {other:?}"),
        });
        format!("{}{}", finding.code, args.collect::<String>())
    };
    findings.iter().map(line).collect()
}

/// Each expression and what it gives, over one answer.
#[test]
fn expressions_give_what_xforms_say() {
    let form = form();
    let index = Index::new(&form);
    let record = record(&[
        ("projects[1]/cost", "250"),
        ("projects[2]/cost", "500.5"),
        ("projects[3]/kind", "free"),
        ("age", "41"),
        ("day", "2024-05-01"),
        ("many", "x y z"),
        ("region", "n"),
    ]);
    let filled = fill(&index, &record, TODAY);
    let cases = [
        ("1 + 2 * 3", "7"),
        ("-7 mod 3", "-1"),
        ("7 div 2", "3.5"),
        ("1 div 0", "NaN"),
        ("10 div 4 = 2.5 and 1 < 2", "true"),
        ("0.1 + 0.2 = 0.3", "true"),
        ("${total}", "750.5"),
        ("count(${projects})", "3"),
        ("sum(${cost})", "750.5"),
        ("max(${cost}) - min(${cost})", "250.5"),
        ("count-non-empty(${cost})", "2"),
        ("indexed-repeat(${cost}, ${projects}, 2)", "500.5"),
        ("${projects}[kind = 'free']", "syntax"),
        ("/data/projects[position() = 2]/cost", "500.5"),
        ("../age + 1", "42"),
        ("${age} = 41", "true"),
        ("${age} = '41'", "true"),
        ("${region} = ''", "false"),
        ("${town} = ''", "true"),
        ("${town} > 1", "false"),
        ("today() - ${day}", "16"),
        ("${day} < today()", "true"),
        ("format-date(${day}, '%d.%m.%Y')", "01.05.2024"),
        ("format-date(date(decimal-date-time(${day}) + 31), '%e/%n/%y')", "1/6/24"),
        ("decimal-time('18:00')", "0.75"),
        ("selected(${many}, 'y')", "true"),
        ("selected(${many}, 'xy')", "false"),
        ("count-selected(${many})", "3"),
        ("selected-at(${many}, 2)", "z"),
        ("if(${age} >= 18, 'adult', 'child')", "adult"),
        ("coalesce(${town}, ${region})", "n"),
        ("concat('a', 1.50, true())", "a1.5true"),
        ("join(', ', ${cost})", "250, 500.5, "),
        ("string-length('año')", "3"),
        ("substr('abcdef', 1, -2)", "bcd"),
        ("substring-before('a/b/c', '/')", "a"),
        ("translate('bar', 'abr', 'AB')", "BA"),
        ("regex('1234', '^\\d{4}$')", "true"),
        ("regex('12345', '\\d{4}')", "false"),
        ("round(2.5)", "3"),
        ("round(-1234.567, 1)", "-1234.6"),
        ("round(1234.5, -2)", "1200"),
        ("int(-3.9)", "-3"),
        ("ceiling(-3.1) + floor(-3.1)", "-7"),
        ("pow(1.5, 3)", "3.375"),
        ("pow(2, -2)", "0.25"),
        ("sqrt(2)", "1.414213"),
        ("checklist(2, -1, true(), 1, 0)", "true"),
        ("weighted-checklist(3, 5, true(), 2, true(), 4)", "false"),
        ("instance('towns')/root/item[region = ${region}][2]/label", "B"),
        ("jr:choice-name('c', '${town}')", "C"),
        ("not(${town})", "true"),
        ("number('x') = number('x')", "false"),
        ("once('new')", "x y z"),
        ("boolean-from-string('TRUE')", "true"),
        ("normalize-space('  a   b ')", "a b"),
    ];
    for (text, expected) in cases {
        let Ok(expression) = text.parse::<ayni_model::survey::Expression>() else {
            assert_eq!(expected, "syntax", "{text}");
            continue;
        };
        let value = evaluate(&expression, &Scope::new(&index, &filled, "many", TODAY));
        assert_eq!(value.map(|value| value.text()), Ok(expected.to_owned()), "{text}");
    }
    for (text, trouble) in [
        ("wish(1)", Trouble::Unknown("wish".into())),
        ("cos(1)", Trouble::Outside("cos".into())),
        ("not()", Trouble::Arguments("not".into())),
        ("regex('a', '(')", Trouble::Arguments("regex".into())),
        ("pow(10, 31) * 100", Trouble::TooLarge),
        ("pow(4, 0.5)", Trouble::Arguments("pow".into())),
    ] {
        let value = evaluate(&text.parse().unwrap(), &Scope::new(&index, &filled, "many", TODAY));
        assert_eq!(value.err(), Some(trouble), "{text}");
    }
}

#[test]
fn an_answer_is_checked_by_the_forms_own_logic() {
    let form = form();
    let index = Index::new(&form);
    let mut record = record(&[
        ("projects[1]/kind", "paid"),
        ("projects[1]/cost", "1500"),
        ("projects[2]/kind", "free"),
        ("projects[2]/cost", "7"),
        ("region", "s"),
        ("age", "4.5"),
        ("day", "2024-02-30"),
        ("wish", "x"),
    ]);
    record.answers.insert("many".into(), Given { beside: vec!["z".into()], ..Given::value("x") });
    let (filled, findings) = check(&index, &record, TODAY);
    // The cost of what is free is not asked, and not added.
    assert_eq!((filled.value("total"), filled.value("projects[1]/share")), ("1500", "100"));
    assert!(!filled.is_asked("projects[2]/cost"));
    let found = lines(&findings);
    for line in [
        "answer-kind Key(\"answer-kind-integer\") age 4.5",
        "answer-kind Key(\"answer-kind-date\") day 2024-02-30",
        "answer-not-asked projects[2]/cost",
        "answer-unknown wish",
        "answer-beside 2 many",
        "answer-required  town",
        "answer-constraint Above the limit projects[1]/cost",
    ] {
        assert!(found.contains(&line.to_owned()), "{line} is not in {found:#?}");
    }
    assert_eq!(found.len(), 7, "{found:#?}");
    record.answers =
        [("town".to_owned(), Given::value("a")), ("region".to_owned(), Given::value("s"))].into();
    record.answers.insert("many".into(), Given { suggested: "round 2021".into(), ..Given::value("x") });
    assert_eq!(
        lines(&check(&index, &record, TODAY).1),
        ["answer-unconfirmed many round 2021", "answer-choice town a"]
    );
    record.answers = [("town".to_owned(), Given::value("other"))].into();
    assert!(check(&index, &record, TODAY).1.is_empty());
    record.answers = [("region".to_owned(), Given::value("n".repeat(200_000)))].into();
    assert!(
        lines(&check(&index, &record, TODAY).1)[0].starts_with(&format!("answer-too-long 200000 {LONGEST}"))
    );
    record.form.version = "1".into();
    assert_eq!(lines(&check(&index, &record, TODAY).1)[0], "answer-version f 2 f 1");
    record.form.id = "g".into();
    assert_eq!(lines(&check(&index, &record, TODAY).1), ["answer-version f 2 g 1"]);
}

#[test]
fn loops_and_functions_are_named_with_their_rows() {
    let calculate = |name: &str, row: u32, text: &str| {
        let mut one = Question::new(name, QuestionKind::Calculate, row);
        one.calculation = logic(text);
        Node::Question(one)
    };
    let mut form = FormSheet {
        file: "f.xlsx".into(),
        nodes: vec![
            calculate("a", 2, "${b} + 1"),
            calculate("b", 3, "if(${c} > 0, 1, 2)"),
            calculate("c", 4, "../a"),
            calculate("d", 5, "wish(pulldata('f', 'a', 'b', 'c')) + if(1, 2)"),
            calculate("e", 6, ". + 1"),
        ],
        ..FormSheet::default()
    };
    let findings = check_form(&form);
    assert_eq!(
        lines(&findings),
        [
            "xlsform-function-unknown calculation wish",
            "xlsform-function-outside calculation pulldata",
            "xlsform-function-arguments calculation if",
            "xlsform-loop a → b → c → a",
            "xlsform-loop e → e",
        ]
    );
    let rows: Vec<_> = findings.iter().map(|one| one.origin.as_ref().and_then(|origin| origin.row)).collect();
    assert_eq!(rows, [Some(5), Some(5), Some(5), Some(2), Some(6)]);
    // A form with a loop is worked out all the same, and ends.
    let filled = fill(&Index::new(&form), &AnswerRecord::default(), TODAY);
    assert_eq!(filled.value("e"), "");
    // A chain of 20,000 calculations needs no deep stack.
    form.nodes = (0..20_000_u32)
        .rev()
        .map(|at| {
            calculate(
                &format!("q{at}"),
                at,
                &format!(
                    "{} + 1",
                    match at {
                        0 => "0".to_owned(),
                        _ => format!("${{q{}}}", at - 1),
                    }
                ),
            )
        })
        .collect();
    assert!(check_form(&form).is_empty());
    assert_eq!(fill(&Index::new(&form), &AnswerRecord::default(), TODAY).value("q19999"), "20000");
}

#[test]
fn two_peoples_edits_are_put_together_and_nothing_is_lost() {
    let base = record(&[("a", "1"), ("b", "2"), ("c", "3")]);
    let mut mine = record(&[("a", "10"), ("b", "20"), ("c", "3"), ("d", "4")]);
    mine.answers.get_mut("c").unwrap().comment = "mine".into();
    let mut theirs = record(&[("a", "1"), ("b", "21"), ("e", "5")]);
    theirs.answers.insert(
        "c".into(),
        Given { comment: "theirs".into(), evidence: vec!["x".into()], ..Given::value("3") },
    );
    let merged = merge(&base, &mine, &theirs);
    let value = |key: &str| merged.record.answers[key].value.as_str();
    assert_eq!([value("a"), value("b"), value("c"), value("d"), value("e")], ["10", "20", "3", "4", "5"]);
    assert_eq!(merged.beside, ["b"]);
    assert_eq!(merged.record.answers["b"].beside, ["21"]);
    assert_eq!(merged.record.answers["b"].settled(), None);
    assert_eq!(merged.record.answers["c"].comment, "mine\ntheirs");
    assert_eq!(merged.record.answers["c"].evidence, ["x"]);
    // The same edit twice changes nothing, and edits of different questions come out the same either way.
    assert_eq!(merge(&base, &mine, &mine).record, mine);
    let apart = record(&[("a", "1"), ("b", "2"), ("c", "9")]);
    let other = record(&[("a", "7"), ("b", "2"), ("c", "3")]);
    assert_eq!(merge(&base, &apart, &other), merge(&base, &other, &apart));
}
