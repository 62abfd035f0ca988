//! Looks into what was written.

/// The text of one file inside a workbook.
pub fn member(workbook: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(workbook)).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut zip.by_name(name).unwrap(), &mut text).unwrap();
    text
}

/// The names of all files inside a workbook.
pub fn members(workbook: &[u8]) -> Vec<String> {
    let zip = zip::ZipArchive::new(std::io::Cursor::new(workbook)).unwrap();
    zip.file_names().map(|name| name.unwrap().into_owned()).collect()
}

/// That nothing in a workbook is live but the formulas of its own checks: no cell is a formula, and no
/// link, drawing or data leads out of the file.
pub fn assert_dead(workbook: &[u8]) {
    for name in members(workbook) {
        let text = member(workbook, &name);
        if name.starts_with("xl/worksheets/sheet") {
            assert!(!text.contains("<f>") && !text.contains("<f "), "{name} has a formula");
        }
        assert!(!text.contains("TargetMode=\"External\""), "{name} leads out of the file");
        assert!(
            !name.contains("externalLink") && !name.contains("vbaProject") && !name.contains("connections")
        );
    }
}

/// That an element's attributes are well formed, and none of them is a handler.
fn attributes(tag: &quick_xml::events::BytesStart<'_>) {
    for attribute in tag.attributes() {
        let attribute = attribute.unwrap();
        let name: &[u8] = attribute.key.as_ref().as_ref();
        assert!(!name.starts_with(b"on") || name == b"on", "{attribute:?}");
    }
}

/// That XML is well formed, and the names of all its elements.
pub fn elements(xml: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut names = Vec::new();
    let mut open = 0_i32;
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error} at {}", reader.error_position())) {
            quick_xml::events::Event::Start(tag) => {
                open += 1;
                attributes(&tag);
                names.push(tag.name().as_ref().to_owned());
            }
            quick_xml::events::Event::Empty(tag) => {
                attributes(&tag);
                names.push(tag.name().as_ref().to_owned());
            }
            quick_xml::events::Event::End(_) => open -= 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open, 0);
    names.into_iter().map(|name| String::from_utf8(name.into()).unwrap()).collect()
}
