use std::collections::BTreeMap;
use std::io::Read;

use ayni_model::Day;
use ayni_model::document::Speak;
use ayni_model::lineage::{Comparison, Fared, Fate, Gap, Named, Piece, PieceKind, Series, Stand, Thread};
use ayni_model::mandate::{Document, DocumentKind, Paragraph, ParagraphKind, Part};
use quick_xml::events::Event as Xml;

use super::{Beside, Event, Pages, Within, calendar, changes, number};
use crate::sample::speaker::Speaker;

fn document(symbol: &str, texts: &[(&str, &str)]) -> Document {
    let one = |(number, text): &(&str, &str)| Paragraph {
        id: format!("p-{number}"),
        part: if number.is_empty() { Part::Preamble } else { Part::Operative },
        annex: 0,
        kind: ParagraphKind::Text,
        level: if number.chars().all(char::is_numeric) { 1 } else { 2 },
        number: (!number.is_empty()).then(|| (*number).to_owned()),
        cite: (*number).to_owned(),
        text: (*text).to_owned(),
        italics: Vec::new(),
        calls: Vec::new(),
        line: 1,
    };
    Document {
        symbol: Some(symbol.to_owned()),
        kind: DocumentKind::Resolution,
        language: "en".to_owned(),
        organ: None,
        session: None,
        agenda_item: None,
        date: Some(Day::constant(2023, 12, 19)),
        meeting: None,
        title: "Wells & <springs>".to_owned(),
        paragraphs: texts.iter().map(one).collect(),
        notes: Vec::new(),
        findings: Vec::new(),
    }
}

fn piece(kind: PieceKind, text: &str) -> Piece {
    Piece { kind, text: text.to_owned() }
}

fn line(fate: Fate, moved: bool, before: &[u32], after: &[u32], texts: Vec<Vec<Piece>>) -> Fared {
    Fared { fate, moved, before: before.to_vec(), after: after.to_vec(), shared: 500, echoes: None, texts }
}

/// Everything that can become of a paragraph.
fn sample() -> (Document, Document, Comparison) {
    use PieceKind::{Added, Removed, Same};
    let before = document(
        "A/RES/76/1",
        &[
            ("", "Recalling wells,"),
            ("1", "Digs wells;"),
            ("2", "Asks for water and for bread;"),
            ("3", "Notes <one>;"),
            ("4", " Notes two;"),
            ("5", "Goes away;"),
            ("6", "Stays last."),
        ],
    );
    let after = document(
        "A/RES/78/1",
        &[
            ("1", "Stays last."),
            ("", "Recalling deep wells,"),
            ("2", "Asks for water "),
            ("3", "and for bread;"),
            ("4", "Notes <one>; Notes & two;"),
            ("a", "Is new\u{b};"),
        ],
    );
    let lines = vec![
        line(Fate::Kept, true, &[6], &[0], vec![vec![piece(Same, "Stays last.")]]),
        line(
            Fate::Changed,
            false,
            &[0],
            &[1],
            vec![vec![piece(Same, "Recalling "), piece(Added, "deep "), piece(Same, "wells,")]],
        ),
        line(Fate::Dropped, false, &[1], &[], vec![vec![piece(Removed, "Digs wells;")]]),
        line(
            Fate::Split,
            false,
            &[2],
            &[2, 3],
            vec![vec![piece(Same, "Asks for water ")], vec![piece(Same, "and for bread;")]],
        ),
        line(
            Fate::Merged,
            false,
            &[3, 4],
            &[4],
            vec![vec![piece(Same, "Notes <one>; Notes "), piece(Added, "& "), piece(Same, "two;")]],
        ),
        line(Fate::Dropped, false, &[5], &[], vec![vec![piece(Removed, "Goes away;")]]),
        line(Fate::Added, false, &[], &[5], vec![vec![piece(Added, "Is new\u{b};")]]),
    ];
    let comparison = Comparison { before: Named::of(&before), after: Named::of(&after), lines };
    (before, after, comparison)
}

/// The paragraphs that a word processor shows when all marks are accepted or all rejected.
fn shown(docx: &[u8], accept: bool) -> Vec<String> {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(docx)).unwrap();
    let mut xml = String::new();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let mut reader = quick_xml::Reader::from_str(&xml);
    let (mut paragraphs, mut text) = (Vec::new(), String::new());
    let (mut hidden, mut in_properties, mut joins, mut writes) = (0, false, false, false);
    let gone = if accept { "w:del" } else { "w:ins" };
    loop {
        match reader.read_event().unwrap() {
            Xml::Start(tag) => match tag.name().as_ref() {
                name if name == gone && !in_properties => hidden += 1,
                "w:pPr" => in_properties = true,
                "w:t" | "w:delText" => writes = true,
                _ => {}
            },
            Xml::Empty(tag) => match tag.name().as_ref() {
                name if name == gone && in_properties => joins = true,
                "w:tab" if hidden == 0 => text.push('\t'),
                _ => {}
            },
            Xml::Text(own) if writes && hidden == 0 => text.push_str(own.as_ref()),
            Xml::GeneralRef(own) if writes && hidden == 0 => text.push_str(match own.as_ref() {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                _ => "\"",
            }),
            Xml::End(tag) => match tag.name().as_ref() {
                name if name == gone && !in_properties => hidden -= 1,
                "w:pPr" => in_properties = false,
                "w:t" | "w:delText" => writes = false,
                "w:p" if !std::mem::take(&mut joins) => paragraphs.push(std::mem::take(&mut text)),
                _ => {}
            },
            Xml::Eof => return paragraphs,
            _ => {}
        }
    }
}

fn written(document: &Document) -> Vec<String> {
    let one = |paragraph: &Paragraph| {
        let number = number(paragraph);
        let tab = if number.is_empty() { "" } else { "\t" };
        format!("{number}{tab}{}", paragraph.text.replace('\u{b}', "\u{fffd}"))
    };
    document.paragraphs.iter().map(one).collect()
}

#[test]
fn who_accepts_all_has_the_second_text_and_who_rejects_all_the_first() {
    let (before, after, comparison) = sample();
    let day = Day::constant(2026, 1, 2);
    let docx = changes(&comparison, &before, &after, "76/1 → 78/1", "Ayni", day).unwrap();
    assert_eq!(shown(&docx, true), written(&after));
    assert_eq!(shown(&docx, false), written(&before));
    assert_eq!(
        docx,
        changes(&comparison, &before, &after, "76/1 → 78/1", "Ayni", day).unwrap(),
        "the same bytes"
    );
}

/// Every page is well-formed XML, so that a strict reader takes it, and escapes what is not its own.
#[test]
fn pages_are_well_formed_and_escaped() {
    let (before, after, comparison) = sample();
    let english = Speaker::english();
    let pages = Pages::new().unwrap();
    let beside =
        Beside { marks: vec!["<b>UNCTAD</b>".into()], links: vec![("/a?b=1&c=2".into(), "on".into())] };
    let stand =
        |document, paragraph, fate| Stand { document, paragraph, fate, moved: false, text: Vec::new() };
    let series = Series {
        documents: vec![
            Named { session: Some(76), ..Named::of(&before) },
            Named { session: Some(78), ..Named::of(&after) },
        ],
        gaps: vec![Gap { session: 77, symbol: Some("A/RES/77/185".into()) }],
        threads: vec![
            Thread {
                stands: vec![stand(0, 6, Fate::Added), stand(1, 0, Fate::Kept)],
                from: None,
                into: None,
                echoes: None,
            },
            Thread { stands: vec![stand(0, 1, Fate::Added)], from: Some(0), into: None, echoes: None },
        ],
    };
    let both = [&before, &after];
    let pieces = vec![
        pages.document(&after, 0..99, &BTreeMap::from([(0, beside)]), &english).unwrap(),
        pages.comparison(&comparison, (&before, &after), false, &Within, &english).unwrap(),
        pages.series(&series, &both, true, &Within, &english).unwrap(),
        pages.threads(&series, &both, &[0, 1], &Within, &english).unwrap(),
    ];
    let page = pages.page("Wells & <springs>", "x", &pieces, &english).unwrap();
    let mut reader = quick_xml::Reader::from_str(&page);
    reader.config_mut().check_end_names = true;
    while !matches!(reader.read_event().unwrap(), Xml::Eof) {}
    assert!(!page.contains("<b>UNCTAD") && page.contains("&lt;b&gt;UNCTAD"));
    assert!(page.contains("<ins>deep </ins>") && page.contains("<del>Digs wells;</del>"));
    // The gap is a column of its own and said in the thread.
    let page = page.replace("&#x2f;", "/");
    assert_eq!(page.matches("A/RES/77/185 is cited, but not held").count(), 3);
    assert!(!page.contains('⟦'), "every word is there");
    assert_eq!(english.language(), "en");
}

#[test]
fn a_calendar_folds_its_lines_and_marks_what_is_its_own() {
    let event = |id: &str, on: &str, summary: &str| Event {
        id: id.into(),
        on: on.parse().unwrap(),
        summary: summary.into(),
        description: String::new(),
        address: None,
        months: None,
        remind: None,
    };
    let long = "请联合国贸易和发展会议就衡量南南合作的初步自愿概念框架加强能力建设，并提交报告，同时说明三角合作的衡量办法";
    let text = calendar(
        "Due; all",
        &[
            event("p-1-1", "2026-09-15", "Report, one\nor two"),
            Event { months: Some(24), remind: Some(30), ..event("p-2-1", "2027", long) },
        ],
        Day::constant(2026, 1, 2),
    );
    assert!(text.lines().all(|line| line.len() <= 75) && !text.replace("\r\n", "").contains('\n'));
    assert!(
        text.contains("SUMMARY:Report\\, one\\nor two\r\n") && text.contains("X-WR-CALNAME:Due\\; all\r\n")
    );
    assert!(text.contains("DTSTART;VALUE=DATE:20271231\r\n"), "what is known to the year is due at its end");
    assert!(text.contains("RRULE:FREQ=YEARLY;INTERVAL=2;COUNT=10\r\n") && text.contains("TRIGGER:-P30D\r\n"));
    assert!(text.replace("\r\n ", "").contains(long), "no letter is cut");
}
