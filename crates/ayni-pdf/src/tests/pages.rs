//! What stands on the pages, in each language, and in the same bytes each time.

use ayni_model::document::{Block, Phrase, Speak};

use super::world::{document, fonts_but, number, report, set, table, text, words};
use crate::PdfError;

#[test]
fn a_report_has_its_figures_in_the_words_of_the_language_and_the_same_bytes_again() {
    for language in ["ar", "en", "es", "fr", "pt", "ru", "zh"] {
        let speak = words(language);
        let document = document("Cooperation of Ayllu");
        let pdf = set(&document, language);
        assert_eq!(pdf.bytes, set(&document, language).bytes, "{language} differs");
        assert!(pdf.unwritten.is_empty(), "{language}: {:?}", pdf.unwritten);
        let pages = text(&pdf);
        assert_eq!(pages.len(), pdf.pages, "{language}");
        assert_eq!(pdf.pages, 2, "{language}");
        let all = pages.join(" ");
        let figure = speak.number(number("10886471.25"), 2).replace(['\u{a0}', '\u{202f}'], " ");
        assert!(all.contains(&figure), "{language}: no {figure} in {all}");
        for phrase in
            [Phrase::key("print-contents"), Phrase::key("print-category"), Phrase::key("print-missing")]
        {
            // A reader of PDF gives words of Arabic in one order, and signs beside them in another.
            for word in speak.say(&phrase).split(' ') {
                assert!(all.contains(word), "{language}: no {word} in {all}");
            }
        }
    }
}

#[test]
fn it_is_tagged_for_readers_aloud_names_its_language_and_carries_the_as_of_date() {
    let bytes = set(&document("Cooperation of Ayllu"), "en").bytes;
    let has = |what: &str| bytes.windows(what.len()).any(|part| part == what.as_bytes());
    for what in ["/Marked true", "/Lang(en)", "(D:20250331", "pdfuaid"] {
        assert!(has(what), "no {what}");
    }
}

#[test]
fn a_long_table_breaks_over_pages_and_repeats_its_heading() {
    let mut long = document("Long");
    long.blocks.truncate(4);
    long.blocks.push(Block::Table(table(90)));
    let pages = text(&set(&long, "en"));
    assert!(pages.len() > 2, "{pages:?}");
    let with_rows: Vec<_> = pages.iter().filter(|page| page.contains("Country ")).collect();
    assert!(with_rows.len() > 1, "{pages:?}");
    for page in with_rows {
        // A reader of PDF gives a long table by rows or by columns.
        assert!(page.contains("Partner") && page.contains("Dollars spent"), "{page}");
    }
    let rows: usize = pages.iter().map(|page| page.matches("Country ").count()).sum();
    assert_eq!(rows, 90);
    let foot = format!("Page 3 of {}", pages.len());
    assert!(pages[2].starts_with("Long") && pages[2].ends_with(&foot), "{}", pages[2]);
}

#[test]
fn the_template_gives_typst_nothing_to_remark() {
    for language in ["en", "ar"] {
        assert_eq!(set(&document("Cooperation"), language).remarks, Vec::<String>::new());
    }
}

#[test]
fn without_the_fonts_of_the_language_or_of_its_words_nothing_is_set() {
    let package = |report: &crate::Report, leave: &str| match report.set(&fonts_but(report, leave)) {
        Err(PdfError::Font { package, .. }) => package,
        other => panic!("set without {leave}: {:?}", other.map(|pdf| pdf.pages)),
    };
    let english = report(&document("Cooperation"), &words("en"));
    assert_eq!(package(&english, "NotoSans-Regular.ttf"), "fonts-noto-core");
    let arabic = report(&document("Cooperation"), &words("ar"));
    assert_eq!(package(&arabic, "NotoNaskhArabic-Bold.ttf"), "fonts-noto-core");
    let chinese = report(&document("Cooperation"), &words("zh"));
    assert_eq!(package(&chinese, "NotoSansCJK-Bold.ttc"), "fonts-noto-cjk");
    let mixed = report(&document("合作"), &words("en"));
    assert_eq!(package(&mixed, "NotoSansCJK-Regular.ttc"), "fonts-noto-cjk");
}
