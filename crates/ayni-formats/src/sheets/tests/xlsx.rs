//! XLSX.

use ayni_model::sheet::Merge;

use super::support::{Xlsx, books, codes, lines, sheet, xlsx_rows, zip_of};

const STYLES: &str = "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>\
    <numFmt numFmtId=\"165\" formatCode=\"mmm\\-yy\"/></numFmts>\
    <cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>\
    <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"46\"/><xf numFmtId=\"9\"/></cellXfs>";

#[test]
fn every_kind_of_cell() {
    let part = "<sheetData><row r=\"2\">\
        <c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>0.30000000000000004</v></c>\
        <c r=\"C2\" s=\"1\"><v>45429</v></c><c r=\"D2\" s=\"2\"><v>45413</v></c>\
        <c r=\"E2\" t=\"b\"><v>1</v></c><c r=\"F2\" t=\"e\"><v>#DIV/0!</v></c>\
        <c r=\"G2\" t=\"str\"><f>A1&amp;\"x\"</f><v>a &lt;b&gt;</v></c>\
        <c r=\"H2\" t=\"inlineStr\"><is><t>in</t><r><t>line</t></r></is></c>\
        <c r=\"J2\" t=\"d\"><v>2024-05-17T00:00:00</v></c><c r=\"K2\" s=\"3\"><v>1.5</v></c>\
        <c r=\"L2\" s=\"4\"><f>B2</f><v>1.2E-2</v></c><c r=\"M2\"><v>NaN</v></c>\
        <c r=\"N2\" t=\"s\"><v>1</v></c><c r=\"O2\" t=\"str\"><f>\"\"</f><v></v></c></row></sheetData>";
    let strings = "<si><r><t xml:space=\"preserve\">Rich </t></r><r><t>text_x000D_</t></r><rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh></si>\
        <si><t>&#x41;&#65; =HYPERLINK(&quot;x&quot;)</t></si>";
    let bytes = Xlsx { parts: &[part], strings, styles: STYLES, ..Xlsx::default() }.bytes();
    let expected = "2: Rich text\r|#0.3|@2024-05-17|@2024-05|?true|!#DIV/0!|a <b>|inline||@2024-05-17|36:00|#0.012|NaN|AA =HYPERLINK(\"x\")";
    assert_eq!(lines(&sheet(&bytes, "a.xlsx").rows), [expected]);
}

#[test]
fn the_1904_system_moves_dates() {
    let part = "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>43967</v></c></row></sheetData>";
    let properties = "date1904=\"1\"";
    let bytes = Xlsx { parts: &[part], styles: STYLES, properties, ..Xlsx::default() }.bytes();
    assert_eq!(lines(&sheet(&bytes, "a.xlsx").rows), ["1: @2024-05-17"]);
}

#[test]
fn merges_come_with_the_sheet_and_hidden_things_are_read_and_said() {
    let first = "<sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row>\
        <row r=\"2\" hidden=\"1\"/></sheetData><mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref='B2:B4'></mergeCell></mergeCells>";
    let second = "<sheetData><row r=\"1\"><c r=\"A1\"><v>2</v></c></row></sheetData>";
    let sheets = "<sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Two &amp; three\" sheetId=\"9\" state=\"veryHidden\" r:id=\"r2\"/>";
    let (books, findings) =
        books(&Xlsx { sheets, parts: &[first, second], ..Xlsx::default() }.bytes(), "a.xlsx");
    let names: Vec<_> = books[0].sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["One", "Two & three"]);
    assert_eq!(
        books[0].sheets[0].merges,
        [Merge { top: 1, left: 1, bottom: 1, right: 3 }, Merge { top: 2, left: 2, bottom: 4, right: 2 },]
    );
    assert_eq!(codes(&findings), ["sheet-hidden-rows", "sheet-hidden"]);
    assert_eq!(findings[0].args["count"], 1_u64.into());
}

#[test]
fn rows_and_cells_without_names_are_counted_on() {
    let rows = "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r=\"5\"><c r=\"B5\"><v>2</v></c><c><v>3</v></c></row><row><c><v>6</v></c></row>";
    assert_eq!(lines(&sheet(&xlsx_rows(rows), "a.xlsx").rows), ["1: #1||#3", "5: |#2|#3", "6: #6"]);
}

#[test]
fn prefixed_names_and_odd_part_names_are_read() {
    let members: [(&str, &[u8]); 4] = [
        ("[content_types].xml", b"<Types/>"),
        ("XL\\Workbook.xml", b"<x:workbook xmlns:x=\"m\" xmlns:r=\"r\"><x:sheets><x:sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></x:sheets></x:workbook>"),
        ("xl\\worksheets\\sheet1.xml", b"<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref=\"A1:B1\"/></x:mergeCells></x:worksheet>"),
        ("_rels/.rels", b"<Relationships/>"),
    ];
    let found = sheet(&zip_of(&members), "a.xlsx");
    assert_eq!((lines(&found.rows), found.merges.len()), (vec!["1: #7".to_owned()], 1));
}

#[test]
fn formulas_without_values_are_errors_with_their_cell() {
    let rows = "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\"><f>SUM(A1:A2)</f></c><c r=\"C3\"><f>A3*2</f><v/></c></row>";
    let (books, findings) = books(&xlsx_rows(rows), "a.xlsx");
    assert_eq!(lines(&books[0].sheets[0].rows), ["3: #1|!=SUM(A1:A2)|!=A3*2"]);
    assert_eq!(codes(&findings), ["sheet-formula-without-value B3", "sheet-formula-without-value C3"]);
    assert_eq!(findings[0].args["formula"], "=SUM(A1:A2)".into());
}

#[test]
fn a_shared_string_that_is_not_there_is_said() {
    let (books, findings) =
        books(&xlsx_rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>"), "a.xlsx");
    assert_eq!(lines(&books[0].sheets[0].rows), ["1: !#REF!"]);
    assert_eq!(codes(&findings), ["sheet-text-missing A1"]);
}
