use std::collections::BTreeSet;

use ayni_model::Day;
use ayni_model::written::{Grid, Letters, Said, SaidPart, Span, Words};

use super::{Picture, docx, html};
use crate::sample::{self, Speaker, elements, member, members};

fn words(text: &str) -> Words {
    Words { lang: None, spans: vec![Span { text: text.into(), ..Span::default() }] }
}

fn call(note: usize) -> Span {
    Span { note: Some(note), ..Span::default() }
}

fn said(right_to_left: bool) -> Said {
    let grid = Grid {
        columns: vec![("Indicator".into(), false), ("2022".into(), true)],
        rows: vec![vec![Some("a < b & c".into()), Some("73".into())], vec![Some("missing".into()), None]],
        notes: vec!["A note".into()],
    };
    let mut noted = words("Of all ");
    noted.spans.push(Span { text: "73".into(), trace: Some(0), ..Span::default() });
    noted.spans.push(Span { text: " strong".into(), set: Letters::Bold, ..Span::default() });
    noted.spans.extend([call(1), call(1), call(2)]);
    Said {
        language: if right_to_left { "ar" } else { "en" }.into(),
        right_to_left,
        symbol: "A/00/1".into(),
        organ: "Organ".into(),
        date: "2023".into(),
        state: "Draft".into(),
        title: words("Title <1> \u{1}"),
        subtitle: Some(words("Subtitle")),
        parts: vec![
            SaidPart::Heading { id: "h".into(), level: 1, label: "I.".into(), words: words("Heading") },
            SaidPart::Paragraph { id: "p".into(), label: "1.".into(), words: noted },
            SaidPart::Point { id: "a".into(), label: "(a)".into(), first: true, words: words("one") },
            SaidPart::Point { id: "b".into(), label: "(b)".into(), first: false, words: words("two") },
            SaidPart::Paragraph {
                id: "q".into(),
                label: "2.".into(),
                words: Words { lang: Some("fr".into()), ..words("mots") },
            },
            SaidPart::Point { id: "c".into(), label: "(a)".into(), first: true, words: words("anew") },
            SaidPart::Table {
                id: "t".into(),
                label: "Table 1".into(),
                caption: words("Caption"),
                grid: grid.clone(),
                source: Some(words("Source")),
            },
            SaidPart::Figure {
                id: "f".into(),
                label: "Figure I".into(),
                caption: words("Figure"),
                drawing: 0,
                description: "What it \"shows\"".into(),
                unit: "per cent".into(),
                grid,
                source: None,
            },
        ],
        notes: vec![words("First note"), words("Second note")],
        traced: "Traces".into(),
        traces: Grid {
            columns: vec![("Place".into(), false)],
            rows: vec![vec![Some("1".into())]],
            notes: Vec::new(),
        },
        paragraph_form: "%1.".into(),
        point_form: "(%1)".into(),
    }
}

fn written(right_to_left: bool) -> Vec<u8> {
    let picture = Picture { png: vec![1, 2, 3], width: 200, height: 100 };
    docx(&said(right_to_left), &[picture], Day::constant(2025, 3, 31)).expect("a document")
}

/// Every part is well formed, every relation leads to a part, and the same values give the same bytes.
#[test]
fn a_text_document_is_whole() {
    for right_to_left in [false, true] {
        let bytes = written(right_to_left);
        assert_eq!(bytes, written(right_to_left));
        let names: BTreeSet<String> = members(&bytes).into_iter().collect();
        for name in names.iter().filter(|name| !name.ends_with(".png")) {
            let text = member(&bytes, name);
            assert!(!elements(&text).is_empty(), "{name}");
            assert!(!text.contains('\u{1}'), "{name} has a control character");
        }
        let relations = member(&bytes, "word/_rels/document.xml.rels");
        for target in relations.split("Target=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(names.contains(&format!("word/{target}")), "no {target}");
        }
        let document = member(&bytes, "word/document.xml");
        for id in document.split("r:embed=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(relations.contains(&format!("Id=\"{id}\"")), "no relation {id}");
        }
        assert_eq!(document.contains("<w:bidi/>"), right_to_left);
    }
}

/// Footnotes, numbers, heads of tables and styles are Word's own, and not drawn with letters.
#[test]
fn what_word_knows_is_told_in_its_own_words() {
    let bytes = written(false);
    let document = member(&bytes, "word/document.xml");
    // A note that is called twice has one call and then its number.
    assert_eq!(document.matches("<w:footnoteReference w:id=\"1\"/>").count(), 1);
    assert_eq!(document.matches("<w:footnoteReference").count(), 2);
    let notes = member(&bytes, "word/footnotes.xml");
    assert!(
        notes.contains("w:id=\"2\"") && notes.contains("Second note") && notes.contains("<w:footnoteRef/>")
    );
    assert_eq!(document.matches("<w:tblHeader/>").count(), 2);
    for style in ["Title", "Heading1", "NumberedParagraph", "Point", "Caption", "TableHead", "TableText"] {
        assert!(document.contains(&format!("<w:pStyle w:val=\"{style}\"/>")), "no paragraph in {style}");
        assert!(
            member(&bytes, "word/styles.xml").contains(&format!("w:styleId=\"{style}\"")),
            "no style {style}"
        );
    }
    // The numbers of paragraphs are Word's, and points begin anew.
    assert!(!document.contains(">1.<") && !document.contains(">(a)<"));
    let lists: Vec<&str> = document.split("<w:numId w:val=\"").skip(1).map(|rest| &rest[..1]).collect();
    assert_eq!(lists, ["2", "2", "3"]);
    let numbering = member(&bytes, "word/numbering.xml");
    assert!(numbering.contains("w:lvlText w:val=\"%1.\"") && numbering.contains("w:numId=\"3\""));
    assert!(document.contains("<w:lang w:val=\"fr\"/>"), "another language says so");
    assert!(document.contains("descr=\"What it &quot;shows&quot;\""));
    assert!(document.contains("a &lt; b &amp; c"));
}

#[test]
fn a_page_stands_alone_and_each_number_leads_to_its_trace_and_back() {
    let figure = sample::changes();
    let page = html(&said(false), &[&figure], &Speaker::english()).expect("a page");
    // Strictly well formed, without scripts.
    assert!(elements(&page).iter().any(|name| name == "table"));
    for link in page.split(" href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(page.contains(&format!(" id=\"{link}\"")), "nothing has the id {link}");
    }
    assert!(page.contains("<a class=\"bound\" id=\"bound-1\" href=\"#trace-1\">73</a>"));
    // Whatever a writer calls the passages, and however often a footnote is called, no id stands there twice.
    let mut said = said(false);
    let line = |span: Span| Words { lang: None, spans: vec![span] };
    let bold = Span { text: "86".into(), trace: Some(1), set: Letters::Bold, ..Span::default() };
    for (id, words) in ["content", "t-caption", "call-1", "note-1", "trace-1", "figure-f-title", "f-narrow"]
        .map(|id| (id, line(call(1))))
        .into_iter()
        .chain([("bound-1", line(bold))])
    {
        said.parts.push(SaidPart::Paragraph { id: id.into(), label: String::new(), words });
    }
    let page = html(&said, &[&figure], &Speaker::english()).expect("a page");
    let mut ids: Vec<&str> =
        page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "{ids:?}");
    assert!(page.contains("<strong><a class=\"bound\" id=\"bound-2\" href=\"#trace-2\">86</a></strong>"));
    assert!(page.contains("<bdi lang=\"fr\">mots</bdi>"));
    assert!(page.contains("a &lt; b &amp; c") && !page.contains('\u{1}'));
}
