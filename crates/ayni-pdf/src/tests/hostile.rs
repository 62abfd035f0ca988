//! Words that try to be something else.

use ayni_model::document::{Block, Document, Figure, Phrase};

use super::world::{as_of, document, figure, fonts, report, set, table, text, words};
use crate::{Report, Shape};

#[test]
fn words_are_never_read_as_markup_or_code() {
    let tries = [
        "#panic(\"no\")",
        "#read(\"/etc/passwd\")",
        "#import \"@preview/cetz:0.4.0\": *",
        "*bold* _slanted_ `code` $x^2$ @ref <label> // gone",
        "] #set page(width: 1pt) [",
        "\\u{41} \"quoted\" { \"kind\": \"page\" }",
        "</text><script>alert(1)</script> &amp; %PDF",
        "= Heading - item + item / term: --- ...",
    ];
    for title in tries {
        let mut hostile = document(title);
        hostile.subtitle = Some(Phrase::words(title));
        let pages = text(&set(&hostile, "en"));
        assert!(pages[0].contains(title), "{title} became {}", pages[0]);
        assert_eq!(pages.len(), 2, "{title}");
    }
}

#[test]
fn letters_that_no_font_has_are_named_and_never_boxes() {
    let pdf = set(&document("Seeds \u{1f600} and \u{e000}, \u{7}bell\u{0}, \u{10ffff}, \u{378}"), "en");
    let all = text(&pdf).join(" ");
    for number in ["[U+1F600]", "[U+E000]", "[U+0007]", "[U+0000]", "[U+10FFFF]", "[U+0378]"] {
        assert!(all.contains(number), "no {number} in {all}");
    }
    assert!(pdf.unwritten.contains(&'\u{1f600}'));
}

#[test]
fn a_text_cannot_turn_the_words_around_it() {
    let all = text(&set(&document("safe \u{202e}txet \u{2066}still"), "en")).join(" ");
    assert!(all.contains("safe txet still"), "{all}");
}

#[test]
fn long_words_stay_on_the_page_and_scripts_mix() {
    let long = "x".repeat(3000);
    assert!(set(&document(&long), "en").pages >= 2);
    let many = "English العربية 中文 Русский हिन्दी አማርኛ ไทย বাংলা";
    for language in ["en", "ar", "zh"] {
        let report = report(&document(many), &words(language));
        let pdf = report.set(&fonts(&report)).expect("a PDF");
        assert!(pdf.unwritten.is_empty(), "{language}: {:?}", pdf.unwritten);
    }
}

#[test]
fn documents_without_words_rows_or_order_are_set_all_the_same() {
    let mut odd = document("");
    let heading = |level| Block::Heading { level, id: "odd".into(), text: Phrase::words("Odd") };
    let mut empty = table(0);
    empty.columns.clear();
    let mut drawn = figure(3);
    drawn.description = Phrase::words("");
    drawn.categories.clear();
    odd.blocks = vec![heading(4), heading(2), heading(9), Block::Table(empty), Block::Table(table(0))];
    odd.blocks.extend([Block::Figure(drawn), Block::Facts(Vec::new()), Block::List(Vec::new())]);
    odd.blocks.extend([Block::Headline(Vec::new()), Block::Paragraph(Phrase::words(""))]);
    let pdf = set(&odd, "en");
    assert!(text(&pdf).join(" ").contains("Caption of the table"));
    let nothing = Document {
        title: Phrase::words("Nothing"),
        subtitle: None,
        blocks: Vec::new(),
        print: Default::default(),
    };
    assert!(text(&set(&nothing, "ar"))[0].contains("Nothing"));
}

#[test]
fn no_character_of_unicode_stops_a_report() {
    // One character in 397, in the words of the page and in those of a drawing, so that all scripts take part.
    let letters: Vec<char> = (0x20..0x3_2000).step_by(397).filter_map(char::from_u32).collect();
    let lines: Vec<String> = letters.chunks(64).map(|chunk| chunk.iter().collect()).collect();
    let mut all = document("Characters");
    all.blocks = lines.iter().map(|line| Block::Paragraph(Phrase::words(line.as_str()))).collect();
    all.blocks.push(Block::Figure(figure(1)));
    let draw = |_: &Figure, _: Shape| {
        let words = lines.iter().map(|line| {
            let line = line.replace('&', "&amp;").replace('<', "&lt;");
            format!("<text class=\"label\" x=\"0\" y=\"20\" fill=\"#000000\">{line}</text>")
        });
        let words: String = words.collect();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" font-family=\"x\">{words}</svg>"
        )
    };
    let report = Report::new(&all, &words("en"), as_of(), &draw).expect("a report");
    let pdf = report.set(&fonts(&report)).expect("a PDF");
    assert!(pdf.pages > 1 && !pdf.unwritten.is_empty());
}
