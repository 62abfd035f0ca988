//! Files that people, or someone else, should not have sent: a clear finding or refusal each, nothing
//! kept by half, memory bounded.

use std::io::Write;

use crate::world::World;

const HEAD: &str = "reporter,id,kind,title,status,start,end,provider,recipients,resource_id,resource_kind,basis,resource_start,money,currency\n";

/// A good row.
fn row(id: &str) -> String {
    format!(
        "XAA-MOH,{id},project,Wells of village {id},implementation,2024-01-01,2024-12-31,XAA,XBB,r1,grant,disbursed,2024-05-01,1000.50,USD\n"
    )
}

/// The codes of the findings that a check reports, with severity.
fn codes(world: &World, file: &str) -> Vec<(String, String)> {
    let said = world.ayni(&["check", file, "--json"]);
    assert!([0, 1, 3].contains(&said.code), "{file}: {} {}", said.code, said.err);
    let value: serde_json::Value =
        serde_json::from_str(&said.out).unwrap_or_else(|e| panic!("{e}: {}", said.out));
    let list = if value["refused"].is_null() { &value["findings"]["findings"] } else { &value["findings"] };
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    list.as_array().into_iter().flatten().map(|f| (text(&f["severity"]), text(&f["code"]))).collect()
}

fn assert_error(world: &World, file: &str) {
    let codes = codes(world, file);
    assert!(codes.iter().any(|(severity, _)| severity == "error"), "{file}: no error in {codes:?}");
    // Whatever it is, importing it leaves a register that is whole, and a good file still goes in.
    let said = world.ayni(&["import", file]);
    assert!([0, 1, 3].contains(&said.code), "{file}: {}", said.err);
}

/// A zip with these members.
fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in members {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a member");
        writer.write_all(bytes).expect("written");
    }
    writer.finish().expect("a zip").into_inner()
}

/// A workbook with this sheet and these shared strings.
fn workbook(sheet: &str, shared: &[u8]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let types = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>"#;
    let package = format!(
        r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    );
    let book = format!(
        r#"<?xml version="1.0"?><workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>"#
    );
    let parts = format!(
        r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#
    );
    let sheet = format!(
        r#"<?xml version="1.0"?><worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>"#
    );
    zip(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", package.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", parts.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", shared),
    ])
}

#[test]
fn damaged_and_locked_workbooks_are_refused_in_words() {
    let world = World::new();
    let good = workbook(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#, b"<sst/>");
    world.write("cut.xlsx", &good[..good.len() / 2]);
    world.write("noise.xlsx", [b"PK\x03\x04".as_slice(), &[0x5a; 4096]].concat());
    world.write("ole.xls", [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 2048]].concat());
    world.write("empty.xlsx", b"");
    for file in ["cut.xlsx", "noise.xlsx", "ole.xls", "empty.xlsx"] {
        assert_error(&world, file);
    }
}

#[test]
fn two_far_cells_a_bomb_and_a_million_empty_rows_stay_small() {
    let world = World::new();
    let far =
        r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#;
    world.write("far.xlsx", workbook(far, b"<sst/>"));
    let mut bomb = b"<sst><si><t>".to_vec();
    bomb.resize(300 << 20, b'a');
    bomb.extend_from_slice(b"</t></si></sst>");
    let bomb = workbook(r#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#, &bomb);
    assert!(bomb.len() < 2 << 20);
    world.write("bomb.xlsx", bomb);
    let rows: String =
        (1..=1_000_000).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" s=\"1\"/></row>")).collect();
    world.write("empty-rows.xlsx", workbook(&rows, b"<sst/>"));
    for file in ["far.xlsx", "bomb.xlsx", "empty-rows.xlsx"] {
        // A worker with little memory must cope, or refuse in words.
        let mut command = world.command(&["check", file, "--json"]);
        let said = crate::world::said(command.env("AYNI_WORKER_MEMORY_MB", "1024").output().expect("run"));
        assert!([1, 3].contains(&said.code), "{file}: {} {}", said.code, said.err);
        assert!(!said.out.contains("worker-died"), "{file}: {}", said.out);
    }
}

#[test]
fn a_worker_that_dies_is_a_finding_and_nothing_is_kept() {
    let world = World::new();
    let text: String = HEAD.to_owned() + &(0..20_000).map(|n| row(&n.to_string())).collect::<String>();
    world.write("good.csv", text);
    let mut command = world.command(&["import", "good.csv", "--json"]);
    let said = crate::world::said(command.env("AYNI_WORKER_MEMORY_MB", "8").output().expect("run"));
    assert_eq!(said.code, 3, "{}", said.err);
    assert!(said.out.contains("worker-died"), "{}", said.out);
    assert_eq!(world.json(0, &["imports"]), serde_json::json!([]));
}

#[test]
fn what_several_threads_read_comes_out_in_the_order_of_the_file() {
    let world = World::new();
    // An unknown country every 97 rows, and the first id again at the end: over a score of batches.
    let mut text = HEAD.to_owned();
    for number in 0..6_000 {
        let row = row(&format!("A{number:04}"));
        text += &if number % 97 == 0 { row.replace("XBB", "Atlantis") } else { row };
    }
    text += &row("A0000");
    world.write("long.csv", text);
    let first = world.json(1, &["check", "long.csv"]);
    assert_eq!(first["activities"], 6_001);
    let rows = |code: &str| -> Vec<u64> {
        let all = first["findings"]["findings"].as_array().into_iter().flatten();
        all.filter(|found| found["code"] == code)
            .filter_map(|found| found["origin"]["row"].as_u64())
            .collect()
    };
    let listed = rows("map-country-unknown");
    let wanted: Vec<u64> = (0..6_000).step_by(97).map(|number| number + 2).collect();
    assert!(listed.len() > 5 && wanted.starts_with(&listed), "{listed:?}");
    let total = first["findings"]["totals"].as_array().into_iter().flatten();
    let total: Vec<_> = total.filter(|one| one["code"] == "map-country-unknown").collect();
    assert_eq!(total[0]["total"], wanted.len());
    assert_eq!(rows("duplicate-id"), [6_002]);
    for _ in 0..3 {
        assert_eq!(world.json(1, &["check", "long.csv"]), first, "the same each time");
    }
}

#[test]
fn rows_with_faults_are_named_and_the_others_kept() {
    let world = World::new();
    let faulty = |from: &str, to: &str, id: &str| row(id).replace(from, to);
    let text = HEAD.to_owned()
        + &row("good-1")
        + &faulty("2024-05-01", "31/02/2020", "date")
        + &faulty("1000.50", "NaN", "nan")
        + &faulty("XBB", "Atlantis", "country")
        + &row("good-2")
        + &row("good-1")
        + &faulty("Wells of village", "=HYPERLINK(\"\"http://example.org\"\") of", "formula")
            .replace("=HYPER", "\"=HYPER")
            .replace(" of formula", "\"")
        + &faulty("1000.50", "\"1.234,56\"", "comma")
        + &faulty("1000.50", "\"1,234.56\"", "point");
    world.write("faults.csv", text);
    let report = world.json(1, &["import", "faults.csv"]);
    let errors: Vec<(u64, String)> = report["findings"]["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .filter(|finding| finding["severity"] == "error")
        .map(|finding| {
            (
                finding["origin"]["row"].as_u64().unwrap_or(0),
                finding["code"].as_str().unwrap_or("").to_owned(),
            )
        })
        .collect();
    for row in [3, 4, 5, 7] {
        assert!(errors.iter().any(|(found, _)| *found == row), "no error at row {row}: {errors:?}");
    }
    assert!(report["counts"]["new"].as_u64() >= Some(3), "{report}");
    assert_eq!(world.ayni(&["history", "good-1"]).code, 0);
    assert_eq!(world.ayni(&["history", "nan"]).code, 3);
}

#[test]
fn a_marked_copy_holds_no_live_formula() {
    let world = World::new();
    let text = HEAD.to_owned()
        + &row("good")
            .replace("Wells of village good", "\"=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")\"")
        + &row("country").replace("XBB", "Atlantis");
    world.write("faults.csv", text);
    let said = world.ayni(&["check", "faults.csv", "--marked", "marked.xlsx"]);
    assert_eq!(said.code, 1, "{}", said.err);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(world.read("marked.xlsx"))).expect("a zip");
    let mut comments = 0;
    for index in 0..archive.len() {
        let mut member = archive.by_index(index).expect("a member");
        let name = member.name().expect("a name").into_owned();
        let mut text = String::new();
        if std::io::Read::read_to_string(&mut member, &mut text).is_ok() {
            assert!(!text.contains("<f>") && !text.contains("<f "), "{name} has a formula");
            assert!(!text.contains("TargetMode=\"External\""), "{name} links outside");
            comments += usize::from(name.contains("comments"));
        }
    }
    assert!(comments > 0, "no comments");
}

#[test]
fn an_import_killed_at_any_moment_leaves_all_or_nothing() {
    let world = World::new();
    let first: String = HEAD.to_owned() + &(0..300).map(|n| row(&n.to_string())).collect::<String>();
    world.write("first.csv", &first);
    assert_eq!(world.ayni(&["import", "first.csv"]).code, 0);
    let second = first.replace("1000.50", "2000.25");
    world.write("second.csv", second);
    let mut finished = 0;
    for wait in 0..12 {
        let mut child = world.command(&["import", "second.csv", "--quiet"]).spawn().expect("run");
        std::thread::sleep(std::time::Duration::from_millis(wait * 60));
        let _ = child.kill();
        let _ = child.wait();
        assert_eq!(world.json(0, &["audit", "verify"])["faults"], serde_json::json!([]));
        let imports = world.json(0, &["imports"]);
        let versions = world.json(0, &["history", "7"]);
        let whole = (imports.as_array().map(Vec::len), versions.as_array().map(Vec::len));
        assert!(matches!(whole, (Some(1), Some(1)) | (Some(2), Some(2))), "{whole:?}");
        finished = imports.as_array().map_or(0, Vec::len);
    }
    if finished < 2 {
        assert_eq!(world.ayni(&["import", "second.csv"]).code, 0);
    }
    assert_eq!(world.json(0, &["history", "7"]).as_array().map(Vec::len), Some(2));
}
