//! ODS.

use ayni_model::sheet::Merge;

use super::support::{books, codes, lines, zip_of};

const KIND: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

fn ods(styles: &str, tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:automatic-styles>{styles}</office:automatic-styles>\
         <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    zip_of(&[("mimetype", KIND), ("content.xml", content.as_bytes()), ("META-INF/manifest.xml", b"<m/>")])
}

#[test]
fn cells_of_every_kind_repeats_and_merges() {
    let table = "<table:table table:name=\"Projects\"><table:table-column/>\
        <table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>\
        <table:table-row><table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\">\
            <text:p>Two<text:s text:c=\"2\"/>lines &amp;</text:p><office:annotation><text:p>note</text:p></office:annotation><text:p><text:span>more</text:span></text:p></table:table-cell>\
            <table:covered-table-cell/><table:table-cell office:value-type=\"float\" office:value=\"1234.50\"><text:p>1.234,50</text:p></table:table-cell>\
            <table:table-cell office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"7\" table:number-columns-repeated=\"2\"/>\
            <table:table-cell office:value-type=\"date\" office:date-value=\"2024-05-17T10:00:00\"/>\
            <table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>\
            <table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>\
            <table:table-cell office:value-type=\"time\" office:time-value=\"PT36H\"><text:p>36:00</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>\
        <table:table-row table:visibility=\"filter\"><table:table-cell/><table:table-cell office:value-type=\"percentage\" office:value=\"0.125\"/></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>\
        <table:table table:name=\"Kept away\" table:style-name=\"h\"><table:table-row><table:table-cell table:formula=\"of:=[.A1]\"/></table:table-row></table:table>";
    let styles = "<style:style style:name=\"h\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
    let (books, findings) = books(&ods(styles, table), "a.ods");
    let sheet = &books[0].sheets[0];
    assert_eq!(
        lines(&sheet.rows),
        [
            "3: Two  lines &\nmore||#1234.5|#7|#7|@2024-05-17|?true|!#DIV/0!|36:00",
            "4: #1",
            "5: #1",
            "6: #1",
            "7: |#0.125",
        ]
    );
    assert_eq!(sheet.merges, [Merge { top: 3, left: 1, bottom: 5, right: 2 }]);
    assert_eq!(books[0].sheets[1].name, "Kept away");
    assert_eq!(lines(&books[0].sheets[1].rows), ["1: !=[.A1]"]);
    assert_eq!(codes(&findings), ["sheet-hidden-rows", "sheet-hidden", "sheet-formula-without-value A1"]);
}

#[test]
fn encrypted_and_other_documents_are_said() {
    let encrypted = zip_of(&[
        ("mimetype", KIND),
        ("content.xml", b"\x00\x01\x02"),
        ("META-INF/manifest.xml", b"<m><file-entry><manifest:encryption-data/></file-entry></m>"),
    ]);
    assert_eq!(codes(&books(&encrypted, "a.ods").1), ["sheet-encrypted"]);
    let letter =
        zip_of(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<x/>")]);
    assert_eq!(codes(&books(&letter, "a.odt").1), ["sheet-format-unsupported"]);
}

#[test]
fn repeats_made_to_exhaust_end_at_the_limits() {
    let row = "<table:table-row table:number-rows-repeated=\"4000000000\"><table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"4000000000\"/></table:table-row>";
    let bytes = ods("", &format!("<table:table table:name=\"S\">{row}</table:table>"));
    let limits = crate::sheets::Limits { max_cells: 100_000, ..Default::default() };
    let (books, findings) = super::support::books_within(&bytes, "a.ods", &limits);
    assert_eq!(books[0].sheets[0].rows.len(), 6);
    assert_eq!(codes(&findings), ["sheet-too-many-columns 1", "sheet-too-many-cells 7"]);
}

/// A small sound file.
pub fn sound() -> Vec<u8> {
    ods(
        "",
        "<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"3\"/></table:table-row></table:table>",
    )
}
