use std::io::Cursor;

use ayni_model::Day;
use ayni_model::document::{Phrase, Speak};
use ayni_model::reference::Reference;
use calamine::{Data, Reader, Xlsx};

use super::{CODE_END, workbook};
use crate::sample::{self, Speaker, assert_dead, member};

const AS_OF: Day = Day::constant(2025, 3, 31);

fn rows(bytes: &[u8], sheet: &str) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    let range = book.worksheet_range(sheet).unwrap();
    range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect()
}

fn made(speaker: &Speaker) -> Vec<u8> {
    workbook(&sample::template(), &sample::reference(), speaker, AS_OF).unwrap()
}

#[test]
fn the_hidden_row_of_ids_is_the_head_of_the_data() {
    for speaker in [Speaker::english(), Speaker::arabic()] {
        let bytes = made(&speaker);
        assert_dead(&bytes);
        let fill = rows(&bytes, "Activities");
        let ids: Vec<&str> = fill[2].iter().map(String::as_str).collect();
        let wanted: Vec<String> = sample::template().columns.into_iter().map(|column| column.id).collect();
        assert_eq!(ids, wanted);
        assert_eq!(fill.len(), 3, "nothing stands where people write");
        let sheet = member(&bytes, "xl/worksheets/sheet2.xml");
        let hidden: Vec<&str> = sheet.split("<row ").filter(|row| row.contains("hidden=\"1\"")).collect();
        assert_eq!(hidden.len(), 1);
        assert!(hidden[0].starts_with("r=\"3\""));
        assert_eq!(sheet.contains("rightToLeft=\"1\""), speaker.right_to_left());
        assert_eq!(rows(&bytes, "Instructions")[0][..4], ["ayni-template", "ayni", "1", speaker.language()]);
    }
}

#[test]
fn required_columns_are_shown() {
    let bytes = made(&Speaker::english());
    let fill = rows(&bytes, "Activities");
    assert_eq!(fill[0][0], "The activity");
    assert_eq!(fill[1][..3], ["Reporting organisation", "Identifier of the activity *", "Title *"]);
    let sheet = member(&bytes, "xl/worksheets/sheet2.xml");
    // Title, provider and recipients are coloured while empty; the identifier decides.
    assert_eq!(sheet.matches("<conditionalFormatting ").count(), 3);
    assert!(sheet.contains("AND($B4&lt;&gt;\"\",$B4&lt;&gt;$B3,LEN(C4)=0)"), "{sheet}");
}

#[test]
fn checks_reach_over_the_prepared_rows() {
    let bytes = made(&Speaker::english());
    let sheet = member(&bytes, "xl/worksheets/sheet2.xml");
    assert_eq!(sheet.matches("<dataValidation ").count(), 12);
    let check = |range: &str| {
        let part = sheet
            .split("<dataValidation ")
            .skip(1)
            .find(|part| part.contains(&format!("sqref=\"{range}\"")))
            .unwrap();
        part.split("</dataValidation>").next().unwrap().to_owned()
    };
    let kind = check("D4:D1003");
    assert!(
        kind.contains("type=\"list\"") && kind.contains("<formula1>'Codes'!$A$4:$A$7</formula1>"),
        "{kind}"
    );
    assert!(kind.contains("errorStyle=\"warning\""), "a code without its name may stay");
    let recipients = check("G4:G1003");
    assert!(
        recipients.contains("$B$4:$B$6") && !recipients.contains("showErrorMessage"),
        "several codes may stay"
    );
    assert!(check("E4:E1003").contains("type=\"custom\"") && check("E4:E1003").contains("DATEVALUE"));
    assert!(check("I4:I1003").contains("type=\"decimal\""));
    assert!(check("L4:L1003").contains("<formula1>0</formula1><formula2>100</formula2>"));
    assert!(check("K4:K1003").contains("type=\"list\""));
    assert!(check("C4:C1003").contains("prompt=\"The title of the activity, in your language.\""));
    assert!(!check("J4:J1003").contains("type="), "there is no list of currencies here");
    // Text and dates are kept as text: 2024-05 must not become a day, nor 0110 a number.
    let styles = member(&bytes, "xl/styles.xml");
    assert!(styles.contains("numFmtId=\"49\""));
}

#[test]
fn codes_stand_before_a_dash() {
    let bytes = made(&Speaker::english());
    let codes = rows(&bytes, "Codes");
    assert_eq!(codes[2], ["Kinds of activities", "Countries", "Goals and targets", "Yes or no"]);
    assert_eq!(
        codes[3],
        ["programme – Name of programme", "KEN – Name of KEN", "1 – Name of 1", "true – yes"]
    );
    assert_eq!(codes[5][2], "1.10 – Name of 1.10");
    for cell in codes[3..].iter().flatten().filter(|cell| !cell.is_empty()) {
        let (code, name) = cell.split_once(CODE_END).unwrap();
        assert!(!code.contains(' ') && !name.is_empty());
    }
    assert!(member(&bytes, "xl/worksheets/sheet3.xml").contains("<sheetProtection"));
}

#[test]
fn the_instructions_name_every_column() {
    let guide = rows(&made(&Speaker::english()), "Instructions");
    for column in sample::template().columns {
        let row = guide.iter().find(|row| row[4] == column.id).unwrap();
        assert_eq!(row[1] == "yes", column.required);
        assert!(!row[2].is_empty() && !row[3].is_empty());
    }
    let recipients = guide.iter().find(|row| row[4] == "recipients").unwrap();
    assert_eq!(
        recipients[2],
        "One or more codes of the list “Countries”, each with its number: KEN 60; NPL 40"
    );
}

#[test]
fn a_template_is_written_without_reference_data_too() {
    let bytes = workbook(&sample::template(), &Reference::default(), &Speaker::english(), AS_OF).unwrap();
    assert_eq!(rows(&bytes, "Codes")[2], ["Kinds of activities", "Yes or no"]);
}

#[test]
fn the_same_template_gives_the_same_bytes() {
    assert_eq!(made(&Speaker::arabic()), made(&Speaker::arabic()));
}

#[test]
fn english_words_fit_where_a_spreadsheet_shows_them() {
    let words = sample::messages(include_str!("../../../ayni-words/locales/en/template.ftl"));
    let mut columns = 0;
    for (key, text) in &words {
        let length = text.encode_utf16().count();
        if key.starts_with("template-help-") {
            columns += 1;
            assert!(length <= 255, "{key} has {length} letters");
            assert!(words.contains_key(&key.replace("-help-", "-column-")), "{key} has no heading");
        }
        if key.starts_with("template-sheet-") {
            assert!(length <= 31, "{key} has {length} letters");
        }
    }
    assert_eq!(columns, 48, "as many as our own template has");
    let missing = Speaker::english().say(&Phrase::key("template-nothing"));
    assert_eq!(missing, "[template-nothing]");
    assert!(!member(&made(&Speaker::english()), "xl/sharedStrings.xml").contains("[template-"));
}
