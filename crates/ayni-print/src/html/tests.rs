use std::collections::BTreeSet;

use ayni_model::Amount;
use ayni_model::document::{Block, Document, Headline, Phrase, TableCell};

use super::page;
use crate::sample::{self, Speaker, elements};

fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    page.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn a_page_is_well_formed_and_stands_alone_in_both_directions() {
    for (speaker, head) in [
        (Speaker::english(), "<html lang=\"en\" dir=\"ltr\">"),
        (Speaker::arabic(), "<html lang=\"ar\" dir=\"rtl\">"),
    ] {
        let page = page(&sample::document(), &speaker).unwrap();
        assert!(page.starts_with("<!DOCTYPE html>\n"));
        assert!(page.contains(head));
        let names: BTreeSet<String> = elements(&page).into_iter().collect();
        for wanted in
            ["main", "nav", "h1", "h2", "h3", "table", "caption", "figure", "svg", "details", "dl", "ul"]
        {
            assert!(names.contains(wanted), "{wanted}");
        }
        for unwanted in ["script", "link", "img", "iframe", "object", "embed", "form", "base"] {
            assert!(!names.contains(unwanted), "{unwanted}");
        }
        // Namespaces are names, not addresses; nothing else leads anywhere.
        assert_eq!(
            page.matches("http").count(),
            page.matches("xmlns=\"http://www.w3.org/2000/svg\"").count() + 2
        );
        assert!(
            page.contains("http-equiv=\"Content-Security-Policy\"") && page.contains("HYPERLINK(&quot;http:")
        );
        assert!(!page.contains("@import") && !page.contains("url(h"));
        assert!(!page.contains("[print-"), "a word is missing");
        assert!(page.len() < 80_000, "small enough for a weak link: {}", page.len());
    }
}

#[test]
fn every_link_has_its_place_and_every_id_is_there_once() {
    let page = page(&sample::document(), &Speaker::english()).unwrap();
    let ids = attributes(&page, "id");
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "{ids:?}");
    for link in attributes(&page, "href") {
        assert!(unique.contains(link.trim_start_matches('#')), "{link}");
    }
    for list in attributes(&page, "aria-labelledby") {
        assert!(list.split(' ').all(|id| unique.contains(id)), "{list}");
    }
}

#[test]
fn whatever_a_document_says_is_words() {
    let evil = "</title><script>alert('1')</script>\"&{{ 7 * 7 }}{% raw %}\u{0}\u{1b}";
    let document = Document {
        title: Phrase::words(evil),
        subtitle: Some(Phrase::words(evil)),
        blocks: vec![
            Block::Heading { level: 9, id: "a\"><b>".to_owned(), text: Phrase::words(evil) },
            Block::Paragraph(Phrase::words(evil)),
            Block::Notice(Phrase::words(evil)),
            Block::Facts(vec![(Phrase::words(evil), Phrase::words(evil))]),
            Block::List(vec![Phrase::words(evil)]),
            Block::Headline(vec![Headline {
                label: Phrase::words(evil),
                value: TableCell::Phrase(Phrase::words(evil)),
                note: Phrase::words(evil),
                row: None,
            }]),
            Block::Table(ayni_model::document::Table {
                id: evil.to_owned(),
                caption: Phrase::words(evil),
                columns: vec![ayni_model::document::Column { heading: Phrase::words(evil), numeric: false }],
                rows: vec![ayni_model::document::TableRow {
                    cells: vec![TableCell::Phrase(Phrase::words(evil))],
                    total: false,
                }],
                notes: vec![Phrase::words(evil)],
            }),
            Block::Figure(ayni_model::document::Figure {
                id: evil.to_owned(),
                title: Phrase::words(evil),
                description: Phrase::words(evil),
                unit: Phrase::words(evil),
                categories: vec![Phrase::words(evil)],
                series: vec![ayni_model::document::Series {
                    label: Phrase::words(evil),
                    values: vec![Some(Amount::ONE)],
                }],
                ..sample::partners()
            }),
        ],
        print: Default::default(),
    };
    let page = page(&document, &Speaker::english()).unwrap();
    let names = elements(&page);
    assert!(!names.iter().any(|name| name == "script" || name == "b"));
    assert!(page.contains("{{ 7 * 7 }}"), "templates are not read from content");
    assert!(!page.contains(['\u{0}', '\u{1b}']));
    assert!(page.contains("<h6 "), "a heading is never deeper than six");
}

#[test]
fn missing_is_said_and_never_zero() {
    let page = page(&sample::document(), &Speaker::english()).unwrap();
    let missing = "<span aria-hidden=\"true\">–</span><span class=\"unseen\">not known</span>";
    // One card, one cell of the table, four of the years, one of the partners, one of the changes.
    assert_eq!(page.matches(missing).count(), 8);
    assert!(page.contains("– means: not known. It does not mean zero."));
}

#[test]
fn tables_are_told_to_those_who_hear_them() {
    let page = page(&sample::document(), &Speaker::english()).unwrap();
    assert!(page.contains("<th scope=\"col\" class=\"number\">US dollars, current</th>"));
    assert!(page.contains("<th scope=\"row\">2023</th>"));
    assert!(page.contains("<tr class=\"total\">"));
    assert!(page.contains(">18,300,000.00</td>"));
    assert!(page.contains("role=\"img\" aria-labelledby=\"figure-years-title figure-years-description\""));
    assert!(page.contains("Table name: by-year"));
}

#[test]
fn words_that_were_not_translated_name_their_language() {
    let mut document = sample::document();
    document.title = Phrase::Text(ayni_model::Text::of("en", "Only English"));
    let page = page(&document, &Speaker::arabic()).unwrap();
    assert!(page.contains("<h1><bdi lang=\"en\">Only English</bdi></h1>"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for speaker in [Speaker::english(), Speaker::arabic()] {
        assert_eq!(page(&sample::document(), &speaker), page(&sample::document(), &speaker));
    }
}

#[test]
fn an_empty_document_is_a_page_too() {
    let document = Document {
        title: Phrase::words("Empty"),
        subtitle: None,
        blocks: Vec::new(),
        print: Default::default(),
    };
    let page = page(&document, &Speaker::english()).unwrap();
    elements(&page);
    assert!(!page.contains("<nav"));
}
