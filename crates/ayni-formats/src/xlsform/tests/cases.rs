//! Small forms in text: what is said of what cannot stand.

use ayni_model::survey::{ListSource, Node, QuestionKind};

use super::{lines, read_bytes};

/// Questions as Markdown, below the usual head.
fn survey(rows: &str) -> String {
    format!(
        "| survey |\n| | type | name | label | relevant | calculation | repeat_count |\n{rows}\n\
         | choices |\n| | list_name | name | label |\n| | yn | yes | Yes |\n| | yn | no | No |\n"
    )
}

#[test]
fn what_cannot_stand_is_named_with_its_row() {
    let cases = [
        ("| | text | a | A |\n| | text | a | B |", "xlsform-twice 4 [a] [3]"),
        ("| | select_one nowhere | a | A |", "xlsform-list-missing 3 [nowhere]"),
        ("| | text | a b | A |", "xlsform-name-form 3 [a b]"),
        ("| | text | | A |", "xlsform-row-incomplete 3 [name]"),
        ("| | | a | A |", "xlsform-row-incomplete 3 [type]"),
        ("| | wish | a | A |", "xlsform-type-unknown 3 [wish]"),
        ("| | geopoint | a | A |", "xlsform-outside 3 [geopoint]"),
        ("| | begin group | g | G |\n| | text | a | A |", "xlsform-group-unmatched 3 [g]"),
        (
            "| | begin repeat | g | G |\n| | text | a | A |\n| | end group |",
            "xlsform-group-unmatched 5 [end group]",
        ),
        ("| | text | a | A | ${b} = 1 |", "xlsform-reference 3 [relevant] [b]"),
        ("| | text | a | What is ${b}? |", "xlsform-reference 3 [label] [b]"),
        ("| | text | a | A | 1 + |", "xlsform-expression 3 [relevant] [1 +] []"),
        ("| | calculate | a | |", "xlsform-row-incomplete 3 [calculation]"),
        ("| | text | a | |", "xlsform-label-missing 3 [a]"),
        (
            "| | begin group | g | G |\n| | text | a | A |\n| | end group |\n| | text | a | A |\n| | note | n | N | ${a} = '' |",
            "xlsform-reference 7 [relevant] [a]",
        ),
    ];
    for (rows, line) in cases {
        let reading = read_bytes(survey(rows).as_bytes(), "form.md");
        assert!(lines(&reading).contains(&line.to_owned()), "{line} is not in {:#?}", lines(&reading));
        assert!(reading.form.is_some());
    }
}

#[test]
fn a_form_is_read_with_everything_in_it() {
    let text = "| survey |\n\
        | | type | name | label::English (en) | label::français | hint::fr | required | constraint | constraint_message | choice_filter | parameters | default |\n\
        | | begin repeat | r | Turns | Tours | | | | | | | |\n\
        | | select_multiple yn or_other | q | Any? | Un ? | choisir | yes | count-selected(.) < 3 | Too many | kind='a' | | |\n\
        | | end repeat |\n\
        | | range | n | How much? | Combien ? | | ${q} != '' | | | | start=0;end=5 step=0.5 | 2 |\n\
        | choices |\n| | list_name | name | label::English (en) | kind |\n| | yn | yes | Yes | a |\n| | yn | yes | Again | b |\n\
        | settings |\n| | form_id | version | default_language |\n| | f | 2 | English (en) |\n";
    let reading = read_bytes(text.as_bytes(), "x/form.md");
    let found = lines(&reading);
    assert_eq!(found[0], "xlsform-twice 10 [yes] [9]");
    let form = reading.form.unwrap();
    assert_eq!((form.id.as_str(), form.version.as_str(), form.title.as_str()), ("f", "2", "f"));
    let languages: Vec<_> = form.languages.iter().map(|one| (one.code.as_str(), one.name.as_str())).collect();
    assert_eq!(languages, [("en", "English (en)"), ("fr", "français")]);
    let [Node::Group(group), Node::Question(range)] = form.nodes.as_slice() else {
        panic!("{:?}", form.nodes)
    };
    let [Node::Question(question), Node::Question(other)] = group.children.as_slice() else {
        panic!("{group:?}")
    };
    assert_eq!(
        (group.repeat.is_some(), question.kind, other.name.as_str()),
        (true, QuestionKind::SelectMany, "q_other")
    );
    assert_eq!(question.constraint_message.best("en"), Some(("Too many", "en")));
    assert_eq!(question.required.as_ref().unwrap().text, "true()");
    let choices = question.choices.as_ref().unwrap();
    assert_eq!((&choices.source, choices.other), (&ListSource::Form("yn".into()), true));
    assert_eq!(
        form.lists[0].choices.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(),
        ["yes", "other"]
    );
    assert_eq!(range.parameters["step"], "0.5");
    assert_eq!(range.required.as_ref().unwrap().expression.fields(), ["q"]);
    let json = serde_json::to_string(&form).unwrap();
    assert_eq!(serde_json::from_str::<ayni_model::survey::FormSheet>(&json).unwrap(), form);
}

/// Nothing that a file can hold ends the program.
#[test]
fn hostile_forms_are_findings() {
    let deep: String = (0..500).map(|at| format!("| | begin group | g{at} | G |\n")).collect();
    let found = lines(&read_bytes(survey(&deep).as_bytes(), "form.md"));
    assert!(found.iter().any(|line| line.starts_with("xlsform-too-deep 33")), "{:?}", &found[..3]);
    assert!(found.len() < 500, "{}", found.len());
    let long = survey(&format!("| | text | a | {} |", "x".repeat(200_000)));
    assert!(read_bytes(long.as_bytes(), "form.md").form.is_some());
    for bytes in [&b""[..], b"| survey |", b"a,b\n1,2\n", b"\xff\xfe\x00", b"PK\x03\x04broken"] {
        let reading = read_bytes(bytes, "form.xlsx");
        assert!(reading.form.is_none() && !reading.findings.is_empty(), "{bytes:?}: {reading:?}");
    }
}
