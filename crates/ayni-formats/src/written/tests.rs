use ayni_model::written::{Binding, Letters, PassageKind, Run, Test, What};

use super::*;

const HEAD: &str = "+++\nid = \"r\"\nlanguage = \"en\"\nedition = \"e\"\n+++\n";

fn read(body: &str) -> (Manuscript, Vec<(String, Option<u32>)>) {
    let (manuscript, findings) = manuscript(&format!("{HEAD}{body}"), "report.md");
    let places = findings.into_iter().map(|one| (one.code, one.origin.and_then(|origin| origin.row)));
    (manuscript, places.collect())
}

#[test]
fn passages_have_their_kinds_names_and_bindings() {
    let (report, findings) = read(
        "# [title] A *report*\n> [sub] Of the {edition}\n## [one] First\n\n[p] In {round}, \
         {indicator a-b share round before places 1}\nper cent[^n] {claim \"rose\" indicator a change above 0}.\n\
         - [a] point\n\n^ [n] See {see p}.\n\n!figure [f] yes-no a b round 2022 by region\ncaption: C\nsource: S\n",
    );
    assert_eq!(findings, []);
    let kinds: Vec<&PassageKind> = report.passages.iter().map(|passage| &passage.kind).collect();
    assert!(matches!(
        kinds[..],
        [
            PassageKind::Title,
            PassageKind::Subtitle,
            PassageKind::Heading(1),
            PassageKind::Paragraph,
            PassageKind::Point,
            PassageKind::Note,
            PassageKind::Figure(_)
        ]
    ));
    let title = &report.passages[0].runs;
    assert_eq!(title[1], Run::Words { text: "report".into(), set: Letters::Italic });
    let Run::Bound(bound) = &report.passages[3].runs[3] else { panic!("{:?}", report.passages[3].runs) };
    assert_eq!(
        (bound.line, &bound.binding),
        (
            10,
            &Binding::Indicator {
                code: "a-b".into(),
                what: What::Share,
                round: Some("before".into()),
                part: None,
                places: Some(1)
            }
        )
    );
    let claim = report.passages[3].runs.iter().find_map(|run| match run {
        Run::Bound(bound) => match &bound.binding {
            Binding::Claim { words, test, than, .. } => Some((words.as_str(), *test, than.as_str())),
            _ => None,
        },
        _ => None,
    });
    assert_eq!(claim, Some(("rose", Test::Above, "0")));
    let PassageKind::Figure(shown) = &report.passages[6].kind else { panic!() };
    assert_eq!((shown.codes.len(), shown.by.as_deref()), (2, Some("region")));
    assert_eq!(report.passages[6].text, "C | S");
}

/// What is bound is set as the words around it are.
#[test]
fn what_is_bound_between_stars_is_strong() {
    let (report, findings) = read("[p] So: **{indicator a}**, *{indicator b} of c*, {indicator d}.\n");
    assert_eq!(findings, []);
    let set = report.passages[0].runs.iter().filter_map(|run| match run {
        Run::Bound(bound) => Some(bound.set),
        _ => None,
    });
    assert_eq!(set.collect::<Vec<_>>(), [Letters::Bold, Letters::Italic, Letters::Plain]);
}

#[test]
fn each_fault_has_its_line() {
    let (report, findings) = read(
        "words of nobody\n\n[a] {wish}\n\n[a] again\n\n[b] {indicator\n\n!table [t] dreams x\n\n[c] {indicator x places 9}\n",
    );
    let expected = [
        ("report-passage-unnamed", 6),
        ("report-binding", 8),
        ("report-passage-twice", 10),
        ("report-binding", 12),
        ("report-show", 14),
        ("report-binding", 16),
    ];
    let expected: Vec<_> = expected.map(|(code, line)| (code.to_owned(), Some(line))).into();
    let mut findings = findings;
    findings.sort_by_key(|(_, line)| *line);
    assert_eq!(findings, expected);
    assert_eq!(report.passages.len(), 4);
    let (_, findings) = manuscript("+++\nid = \"r\"\nlanguage = 3\n+++\n", "r.md");
    assert_eq!(findings[0].origin.as_ref().and_then(|origin| origin.row), Some(3));
    let (_, findings) = manuscript("no head", "r.md");
    assert_eq!(findings[0].code, "report-head");
    let (_, findings) = read(&format!("[a] {}", "x".repeat(LONGEST_PASSAGE + 1)));
    assert_eq!(findings[0].0, "report-too-long");
}

/// A translation is written from its source, keeps its words, and bears the hash of what it was made from until
/// somebody says that it was brought up to the source.
#[test]
fn a_translation_keeps_what_it_was_made_from() {
    let (source, _) = read("# [title] One\n\n[p] First words.\n\n!table [t] verdicts\ncaption: All\n");
    let empty = translation(&source, "fr", None, &[]);
    let filled =
        empty.replace(&format!("[p @{}] ", source.passages[1].hash), "[p @HASH] Premiers\u{a0}mots.");
    let filled = filled.replace("@HASH", &format!("@{}", source.passages[1].hash));
    let (french, findings) = manuscript(&filled, "report.fr.md");
    assert_eq!(findings, []);
    assert_eq!(
        (french.passages[1].text.as_str(), french.passages[1].was.as_str()),
        ("Premiers\u{a0}mots.", "First words.")
    );
    let (changed, _) = read("# [title] One\n\n[p] Second words.\n\n!table [t] verdicts\ncaption: All\n");
    let (kept, _) = manuscript(&translation(&changed, "fr", Some(&french), &[]), "report.fr.md");
    assert_eq!(kept.passages[1].made_from.as_ref(), Some(&source.passages[1].hash));
    assert_eq!(kept.passages[1].was, "First words.");
    let (done, _) = manuscript(&translation(&changed, "fr", Some(&french), &["p".into()]), "report.fr.md");
    assert_eq!(done.passages[1].made_from.as_ref(), Some(&changed.passages[1].hash));
    assert_eq!(done.passages[1].was, "Second words.");
    // A passage that the source calls otherwise now: nobody's work is lost.
    let (renamed, _) = read("# [title] One\n\n[q] First words.\n\n!table [t] verdicts\ncaption: All\n");
    let (kept, _) = manuscript(&translation(&renamed, "fr", Some(&french), &[]), "report.fr.md");
    let own = kept.passage("p").expect("it stays");
    assert_eq!((own.text.as_str(), own.was.as_str()), ("Premiers\u{a0}mots.", "First words."));
    assert_eq!(own.made_from, french.passages[1].made_from);
    // Whatever stands in a file, reading it comes to an end without a panic.
    for odd in ["[^", "{", "\\", "*", "[", "[a", "!table", "%<", "- ", "[a @", "{claim \"x}"] {
        let _ = read(&format!("[x] {odd}\n{odd}\n\n{odd}"));
    }
}
