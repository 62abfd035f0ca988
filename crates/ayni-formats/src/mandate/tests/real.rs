//! Real documents, which stand beside the repository; where they are absent, the tests say so and pass.

use std::path::PathBuf;

use ayni_model::mandate::{DocumentKind, ParagraphKind, Part};

use super::*;

fn document(path: &str) -> Option<Vec<u8>> {
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/documents"));
    let bytes = std::fs::read(root.join(path));
    if bytes.is_err() {
        eprintln!("skipped: {path} is not there");
    }
    bytes.ok()
}

#[test]
fn one_resolution_in_two_languages_has_the_same_paragraphs_and_notes() {
    let (Some(english), Some(chinese)) =
        (document("ssc-resolutions-en/A_RES_75_234.txt"), document("ssc-zh/A_RES_75_234.zh.txt"))
    else {
        return;
    };
    let (english, chinese) = (one(&english, "a.txt"), one(&chinese, "b.txt"));
    for (document, language) in [(&english, "en"), (&chinese, "zh")] {
        assert_eq!(document.language, language);
        assert_eq!(document.symbol.as_deref(), Some("A/RES/75/234"), "{language}");
        assert_eq!(document.kind, DocumentKind::Resolution);
        assert_eq!(document.organ.as_deref(), Some("general-assembly"));
        assert_eq!((document.session, document.meeting.as_deref()), (Some(75), Some("48")), "{language}");
        assert_eq!(document.date.map(|day| day.to_string()).as_deref(), Some("2020-12-21"));
        assert_eq!(
            document.agenda_item.as_deref().map(|item| item.replace(' ', "")).as_deref(),
            Some("25(b)")
        );
        assert_eq!(count(document, Part::Preamble), 10, "{language}");
        assert_eq!(cites(document, Part::Operative), ["1", "2", "3", "4", "5", "6"], "{language}");
        assert_eq!(document.notes.len(), 5, "{language}");
        assert_eq!(codes(document), Vec::<&str>::new(), "{language}");
        // The notes stand in the same paragraphs.
        let noted: Vec<usize> =
            (document.paragraphs.iter().filter(|one| one.part != Part::Front).enumerate())
                .filter(|(_, one)| !one.calls.is_empty())
                .map(|(at, _)| at)
                .collect();
        assert_eq!(noted, [3, 7, 11, 12], "{language}");
    }
    let places = places(&english);
    let shown: Vec<(&str, &str)> =
        places.iter().map(|(mark, words)| (mark.as_str(), words.as_str())).collect();
    let wanted = [
        ("1", "Developing Countries,"),
        ("2", "Paris Agreement"),
        ("3", "Climate Change"),
        ("4", "outcome document,"),
        ("5", "SouthSouth cooperation;"),
    ];
    assert_eq!(shown, wanted);
    assert!(english.notes[0].text.starts_with("Report of the United Nations Conference"));
    assert_eq!(
        english.notes[1].text,
        "Adopted under the United Nations Framework Convention on Climate Change in FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex."
    );
    assert_eq!(english.title, "South-South cooperation");
}

#[test]
fn page_heads_feet_and_scattered_notes_are_told_from_the_text() {
    let Some(bytes) = document("ssc-resolutions-en/A_RES_73_249.txt") else { return };
    let document = one(&bytes, "A_RES_73_249.txt");
    assert_eq!(count(&document, Part::Preamble), 11);
    assert_eq!(cites(&document, Part::Operative), ["1", "2", "3", "4", "5"]);
    // The mark of the reissue stands at the symbol; marks 2 and 3 stand behind all texts of their page.
    let marks: Vec<&str> = document.notes.iter().map(|note| note.mark.as_str()).collect();
    assert_eq!(marks, ["*", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    assert!(document.notes.iter().all(|note| note.paragraph.is_some()), "{:?}", document.notes);
    assert_eq!(
        (document.notes[2].text.as_str(), document.notes[3].text.as_str()),
        ("A/55/74, annex II.", "A/58/683, annex II.")
    );
    let across = document.paragraphs.iter().find(|one| one.cite == "3").map(|one| one.text.as_str());
    assert!(across.is_some_and(|text| {
        text.contains("Second High-level United Nations Conference on South-South Cooperation, to be held")
    }));
    for word in ["18-22627", "2/3", "__"] {
        assert!(document.paragraphs.iter().all(|one| !one.text.contains(word)), "{word}");
    }
}

#[test]
fn an_outcome_document_in_chinese_has_its_annex_and_letters() {
    let Some(bytes) = document("ssc-zh/A_73_L80_BAPA40.zh.txt") else { return };
    let document = one(&bytes, "A_73_L80_BAPA40.zh.txt");
    assert_eq!(document.kind, DocumentKind::Draft);
    assert_eq!(cites(&document, Part::Operative), ["1", "2"]);
    let annex = cites(&document, Part::Annex);
    let first: Vec<&&str> = annex.iter().filter(|cite| !cite.contains('(')).collect();
    assert_eq!(first.len(), 37);
    let below = |number: &str| annex.iter().filter(|cite| cite.starts_with(&format!("{number} ("))).count();
    assert_eq!(["24", "27", "28", "30", "31"].map(below), [13, 10, 7, 5, 4]);
    assert_eq!(annex.len(), 37 + 39);
    assert_eq!(document.title, "第二次联合国南南合作高级别会议布宜诺斯艾利斯成果文件");
}

#[test]
fn pdf_files_give_whole_words_italics_and_raised_marks() {
    // Resolution, preambular paragraphs, numbered ones and of what: 73/3 hands on a declaration; footnotes.
    let rows = [
        ("3", 0, Part::Body, 53, 7),
        ("6", 26, Part::Operative, 14, 6),
        ("7", 13, Part::Operative, 28, 9),
        ("8", 8, Part::Operative, 5, 1),
    ];
    for (number, preamble, part, numbered, notes) in rows {
        let Some(bytes) = document(&format!("ga-resolutions-pdf/A_RES_73_{number}-EN.pdf")) else { return };
        let document = one(&bytes, "a.pdf");
        assert_eq!(document.symbol, Some(format!("A/RES/73/{number}")));
        assert_eq!(count(&document, Part::Preamble), preamble, "{number}");
        let all: Vec<String> = (1..=numbered).map(|number: usize| number.to_string()).collect();
        assert_eq!(cites(&document, part), all, "{number}");
        assert_eq!(document.notes.len(), notes, "{number}");
        let texts = document.paragraphs.iter().map(|one| one.text.as_str());
        assert!(
            texts.clone().all(|text| !text.contains("Latin Amer ica") && !text.contains("18-1")),
            "{number}"
        );
        let first = document.paragraphs.iter().find(|one| one.cite == "1");
        let italic = first.and_then(|one| one.text.get(..one.italics.first()?.1 as usize));
        assert!(
            number == "3"
                || italic.is_some_and(
                    |word| ["Takes note", "Welcomes", "Notes with appreciation"].contains(&word.trim())
                ),
            "{number}: {italic:?}"
        );
    }
}

#[test]
fn budget_documents_in_word_have_numbers_tables_and_real_footnotes() {
    let Some(bytes) = document("budget-fascicles-docx/A_81_6 (SECT. 4).docx") else { return };
    let document = one(&bytes, "A_81_6 (SECT. 4).docx");
    assert_eq!((document.symbol.as_deref(), document.session), (Some("A/81/6 (Sect. 4)"), Some(81)));
    assert_eq!(document.kind, DocumentKind::Report);
    assert_eq!(document.date.map(|day| day.to_string()).as_deref(), Some("2026-03-11"));
    let cites = cites(&document, Part::Body);
    assert_eq!(&cites[..4], ["4.1", "4.2", "4.3", "4.4"]);
    assert!(cites.contains(&"4.7 (e)"));
    assert!(
        document
            .paragraphs
            .iter()
            .any(|one| one.kind == ParagraphKind::Row && one.text.starts_with("79/1\tThe Pact"))
    );
    assert_eq!(document.notes.iter().filter(|note| note.mark.parse::<u32>().is_ok()).count(), 2);
    assert!(document.notes.iter().all(|note| note.paragraph.is_some()));
}

#[test]
fn the_declaration_is_read_in_six_languages() {
    for (file, language) in
        [("arb", "ar"), ("cmn_hans", "zh"), ("eng", "en"), ("fra", "fr"), ("rus", "ru"), ("spa", "es")]
    {
        let Some(bytes) = document(&format!("udhr/udhr_{file}.xml")) else { return };
        let document = one(&bytes, "a.xml");
        assert_eq!(document.language, language);
        let headings =
            document.paragraphs.iter().filter(|one| one.kind == ParagraphKind::Heading && one.level == 2);
        // Thirty articles; the preamble has a heading too.
        assert!((30..=31).contains(&headings.count()), "{language}");
    }
}

#[test]
fn a_thousand_resolutions_are_read_without_their_labels() {
    use std::io::Read;
    let Some(packed) = document("resolutions-en/resolutions.jsonl.gz") else { return };
    let mut bytes = Vec::new();
    let Ok(_) = flate2::read::GzDecoder::new(packed.as_slice()).read_to_end(&mut bytes) else {
        panic!("gzip")
    };
    // A quarter of them keeps the test short.
    let lines: Vec<&[u8]> =
        bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).step_by(4).collect();
    let some = lines.join(&b'\n');
    let documents = read(&some, "resolutions.jsonl", &marks(), &Limits::default());
    assert_eq!(documents.len(), lines.len());
    let resolutions = documents.iter().filter(|one| one.kind == DocumentKind::Resolution);
    let whole = resolutions.clone().filter(|one| count(one, Part::Operative) > 0 && one.organ.is_some());
    let (all, whole) = (resolutions.count(), whole.count());
    assert!(whole * 100 >= all * 97, "{whole} of {all} have an operative part");
    let dated = documents.iter().filter(|one| one.date.is_some()).count();
    assert!(dated * 100 >= documents.len() * 90, "{dated} of {} have a day", documents.len());
}
