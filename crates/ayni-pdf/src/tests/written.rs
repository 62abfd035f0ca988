//! Reports that people wrote: set in three scripts, with footnotes, tables and figures.

use ayni_model::written::{Grid, Said, SaidPart, Span, Words};

use super::world::{as_of, fonts, text, words as speak};
use crate::Report;

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 90\" width=\"800\" height=\"90\" \
    font-family=\"system-ui\" font-size=\"13\"><title>t</title><text class=\"\" x=\"0\" y=\"20\" fill=\"#000000\">Bars</text>\
    <rect x=\"0\" y=\"30\" width=\"400\" height=\"20\" fill=\"#0a5a8c\"/></svg>";

fn words(text: &str) -> Words {
    Words { lang: None, spans: vec![Span { text: text.into(), ..Span::default() }] }
}

fn said(language: &str, body: &str) -> Said {
    let grid = |rows: usize| Grid {
        columns: vec![("Indicator".into(), false), ("2022".into(), true)],
        rows: (0..rows).map(|at| vec![Some(format!("Line {at}")), Some("73".into())]).collect(),
        notes: vec!["A note".into()],
    };
    let mut noted = words(body);
    let call = |note| Span { note: Some(note), ..Span::default() };
    noted.spans.extend([call(1), call(1)]);
    Said {
        language: language.into(),
        right_to_left: language == "ar",
        symbol: "A/00/1".into(),
        organ: "Organ".into(),
        date: "2023".into(),
        state: "Draft".into(),
        title: words("Title #let x = 1"),
        subtitle: Some(words("Subtitle")),
        parts: vec![
            SaidPart::Heading { id: "h".into(), level: 1, label: "I.".into(), words: words("Heading") },
            SaidPart::Paragraph { id: "p".into(), label: "1.".into(), words: noted },
            SaidPart::Point { id: "a".into(), label: "(a)".into(), first: true, words: words("One point") },
            SaidPart::Figure {
                id: "f".into(),
                label: "Figure I".into(),
                caption: words("Caption of the figure"),
                drawing: 0,
                description: "What it shows".into(),
                unit: "per cent".into(),
                grid: grid(2),
                source: Some(words("Source line")),
            },
            SaidPart::Table {
                id: "t".into(),
                label: "Table 1".into(),
                caption: words("Long"),
                grid: grid(140),
                source: None,
            },
        ],
        notes: vec![words("Words of the footnote")],
        traced: String::new(),
        traces: Grid::default(),
        paragraph_form: "%1.".into(),
        point_form: "(%1)".into(),
    }
}

#[test]
fn a_written_report_is_set_in_three_scripts_with_its_footnotes_and_tables() {
    for (language, body) in [("en", "Words of the body"), ("ar", "كلمات النص"), ("zh", "正文的文字")]
    {
        let report = || {
            Report::written(&said(language, body), &speak(language), as_of(), &[SVG.to_owned()])
                .expect("a report")
        };
        let fonts = fonts(&report());
        let pdf = report().set(&fonts).expect("a PDF");
        assert_eq!(pdf.bytes, report().set(&fonts).expect("a PDF").bytes, "{language} differs");
        assert!(pdf.unwritten.is_empty() && pdf.remarks.is_empty(), "{:?} {:?}", pdf.unwritten, pdf.remarks);
        let pages = text(&pdf);
        assert!(pages.len() >= 3, "{language}: {}", pages.len());
        for words in ["Title #let x = 1", "Words of the footnote", "Figure I", "Source line", "Line 139"] {
            assert!(pages.join(" ").contains(words), "{language}: no {words}");
        }
        assert_eq!(pages.join(" ").matches("Words of the footnote").count(), 1, "{language}");
        assert!(pages[0].contains("Organ") && pages[1].contains("A/00/1"), "{language}");
        let pictures = report().pictures(&fonts).expect("pictures");
        assert_eq!((pictures.len(), pictures[0].width, pictures[0].height), (1, 2000, 225));
        assert!(pictures[0].png.starts_with(b"\x89PNG"));
        assert_eq!(pictures[0].png, report().pictures(&fonts).expect("pictures")[0].png);
    }
}
