//! What is wrong, hostile or too much.

use ayni_model::Severity;
use ayni_model::mandate::Part;

use super::samples::zip;
use super::*;

fn text(lines: &str) -> Document {
    one(lines.as_bytes(), "a.txt")
}

#[test]
fn two_paragraphs_seven_and_numbers_out_of_order_are_kept_and_said() {
    let document = text(
        "The General Assembly,\n\nRecalling much that was said before by the Assembly,\n\n1. Notes one;\n\n2. Notes two;\n\n2. Notes \
         two again;\n\n5. Notes five;\n\n3. Notes three.\n",
    );
    assert_eq!(cites(&document, Part::Operative), ["1", "2", "2", "5", "3"]);
    let found: Vec<(&str, Option<u32>)> = document
        .findings
        .iter()
        .filter(|finding| finding.code.starts_with("mandate-number"))
        .map(|finding| (finding.code.as_str(), finding.origin.as_ref().and_then(|origin| origin.row)))
        .collect();
    assert_eq!(
        found,
        [
            ("mandate-number-repeated", Some(9)),
            ("mandate-number-order", Some(11)),
            ("mandate-number-order", Some(13))
        ]
    );
}

#[test]
fn a_cut_file_and_a_text_in_two_languages_are_said() {
    let cut = text(
        "The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\n1. Requests the Secre",
    );
    assert!(codes(&cut).contains(&"mandate-cut-short"));
    let english = "The Assembly notes that the report of the Secretary-General on the state of cooperation was before it.\n\n";
    let french = "L’Assemblée note que le rapport du Secrétaire général sur l’état de la coopération dans les pays lui a été présenté.\n\n";
    let both = text(&format!("{}{}", english.repeat(6), french.repeat(3)));
    assert_eq!(both.language, "en");
    let finding = both.findings.iter().find(|finding| finding.code == "mandate-two-languages");
    assert_eq!(finding.and_then(|finding| finding.origin.as_ref()?.row), Some(13));
}

#[test]
fn a_symbol_that_cannot_be_is_said_and_kept() {
    let document = text("A/RES/980/12345\n\nThe General Assembly,\n\n1. Decides so.\n");
    assert_eq!(document.symbol.as_deref(), Some("A/RES/980/12345"));
    assert!(codes(&document).contains(&"mandate-symbol-form"));
}

#[test]
fn files_that_are_no_documents_say_what_they_are() {
    let rows: [(&[u8], &str); 6] = [
        (b"", "mandate-empty"),
        (b"%PDF-1.4\nnothing more", "mandate-damaged"),
        (b"PK\x03\x04 and no more", "mandate-damaged"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "mandate-format-unknown"),
        (&[1_u8; 400], "mandate-format-unknown"),
        (b"{\"symbol\": \"A/1\", \"paragraphs\": [", "mandate-damaged"),
    ];
    for (bytes, code) in rows {
        let document = one(bytes, "a");
        assert!(codes(&document).contains(&code), "{code}: {:?}", codes(&document));
        assert!(document.paragraphs.is_empty());
    }
    let package = zip(&[("xl/workbook.xml", "<workbook/>".to_owned())]);
    assert!(codes(&one(&package, "a.xlsx")).contains(&"mandate-format-unknown"));
}

#[test]
fn a_pdf_without_a_text_layer_is_said_to_be_scanned() {
    let page = "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Contents 4 0 R/Resources<<>>>>endobj\n\
                4 0 obj<</Length 24>>stream\n10 10 100 100 re f\nendstream endobj\n";
    let file = format!("%PDF-1.4\n{page}trailer<</Root 1 0 R/Size 5>>\n%%EOF\n");
    let document = one(file.as_bytes(), "scan.pdf");
    assert_eq!(codes(&document), ["mandate-no-text"]);
    assert_eq!(document.findings[0].severity, Severity::Error);
}

#[test]
fn a_word_bomb_is_counted_while_it_inflates() {
    let limits = Limits { inflated: 4 << 20, ..Limits::default() };
    let body = format!(
        "<w:document><w:body><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:body></w:document>",
        " ".repeat(64 << 20)
    );
    let bomb = zip(&[("word/document.xml", body)]);
    assert!(bomb.len() < 200_000);
    let documents = read(&bomb, "bomb.docx", &marks(), &limits);
    assert!(codes(&documents[0]).contains(&"mandate-inflates"), "{:?}", codes(&documents[0]));
}

#[test]
fn five_thousand_pages_are_read_in_one_pass() {
    let mut text = String::from("Report of the Secretary-General\n\n");
    let words =
        "the terraces of the valleys were looked at and what was found there was written down in full "
            .repeat(3);
    for number in (0..40_000).map(|at| at % 5_000 + 1) {
        text.push_str(&format!("{number}. In that year {words}.\n\n"));
    }
    let limits = Limits::default();
    let documents = read(text.as_bytes(), "long.txt", &marks(), &limits);
    assert_eq!(count(&documents[0], Part::Body), 40_000);
    let short = Limits { text: 10_000, ..limits };
    let documents = read(text.as_bytes(), "long.txt", &marks(), &short);
    assert!(codes(&documents[0]).contains(&"mandate-limit"));
}

/// Whatever bytes come, a document comes back and nothing panics.
#[test]
fn damage_anywhere_is_survived() {
    let source = "A/RES/79/301\n\n79/301. Valleys\n\nThe General Assembly,\n\nRecalling its resolution 1/1,¹\n\n1. Decides (a) so; 2\n\n\
                  (a) To do;\n\n__________\n1\n2/3\nA/RES/79/301\n¹ See A/1.\nالجمعية العامة،\n第七十九届会议\n";
    let html = "<html><p class=footnote>1<sup>1</sup><table><tr><td>a<td>b</table><ol type=i start=99><li>x<!-- &#xFFFFFF; &amp";
    let akn = "<akomaNtoso><statement><meta><identification/></meta><mainBody><paragraph><num title=\"1\">1.</num><content><p>x";
    for whole in [source, html, akn] {
        let bytes = whole.as_bytes();
        for end in 0..=bytes.len() {
            let documents = read(&bytes[..end], "a", marks_once(), &Limits::default());
            assert!(!documents.is_empty() || end == 0);
        }
        for at in 0..bytes.len() {
            let mut damaged = bytes.to_vec();
            damaged[at] = damaged[at].wrapping_add(97);
            let _ = read(&damaged, "a", marks_once(), &Limits::default());
        }
    }
}

/// The words, read once for many readings.
fn marks_once() -> &'static Marks {
    static MARKS: std::sync::OnceLock<Marks> = std::sync::OnceLock::new();
    MARKS.get_or_init(marks)
}
