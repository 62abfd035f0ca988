//! Akoma Ntoso: what is written comes back, and the schema of the standard takes it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::super::write_akn;
use super::*;

/// The document without what a file of another format cannot keep: places in the file.
fn plain(document: &Document) -> Document {
    let mut document = document.clone();
    document.paragraphs.iter_mut().for_each(|one| one.line = 0);
    document.notes.iter_mut().for_each(|note| note.line = 0);
    document.notes.sort_by(|a, b| a.mark.cmp(&b.mark).then(a.text.cmp(&b.text)));
    document.findings.clear();
    document
}

/// The documents that are tried: those beside the repository, and two of ours: one in order, and one with numbers that
/// repeat and a note that nothing calls.
fn documents() -> Vec<Document> {
    let mut documents = vec![one(
        b"A/RES/79/302\n\nThe General Assembly,\n\n1. Decides so.\n\n1.2 Where this stands.\n\n1. Decides again.\n\n2. Decides more.\n\n\
          2. Decides once more.\n\n8th plenary meeting\n\n__________\n7\nSee what is called nowhere.\n",
        "b.txt",
    )];
    documents.push(one(
        b"A/RES/79/301\n\n79/301. Valleys & <hills>\n\nThe General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\xC2\xB9\n\n\
          1. Decides:\n\n(a) To do:\n\n(i) One;\n\n(ii) Two;\n\n(b) To go;\n\n2. Requests more.\n\n8th plenary meeting\n\n5 May 2025\n\nAnnex\n\n\
          Principles\n\n1. Water is shared.\n\n\xC2\xB9 See \"A/78/1\".\n",
        "a.txt",
    ));
    let beside = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/documents"));
    for name in [
        "ssc-resolutions-en/A_RES_75_234.txt",
        "ssc-resolutions-en/A_RES_73_249.txt",
        "ssc-zh/A_RES_75_234.zh.txt",
        "ssc-zh/A_73_L80_BAPA40.zh.txt",
        "ga-resolutions-pdf/A_RES_73_7-EN.pdf",
        "budget-fascicles-docx/A_81_6 (SECT. 4).docx",
        "udhr/udhr_arb.xml",
    ] {
        match std::fs::read(beside.join(name)) {
            Ok(bytes) => documents.push(one(&bytes, name.rsplit('/').next().unwrap_or(name))),
            Err(_) => eprintln!("skipped: {name} is not there"),
        }
    }
    documents
}

#[test]
fn what_is_written_is_read_back_as_it_was() {
    for document in documents() {
        let xml = write_akn(&document);
        let back = one(xml.as_bytes(), "a.akn.xml");
        let said: Vec<&str> =
            codes(&back).into_iter().filter(|code| *code != "mandate-note-uncalled").collect();
        assert_eq!(said, Vec::<&str>::new());
        let (was, is) = (plain(&document), plain(&back));
        for (was, is) in was.paragraphs.iter().zip(&is.paragraphs) {
            assert_eq!(was, is, "{:?}", document.symbol);
        }
        assert_eq!(was, is, "{:?}", document.symbol);
    }
}

#[test]
fn the_schema_takes_what_is_written() {
    let beside = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../shared/data/suites/akoma-ntoso/csprd02-part2-specs-schemas"
    );
    let folder = Path::new(beside);
    if !folder.is_dir() {
        return eprintln!("skipped: the schema is not there");
    }
    if Command::new("xmllint").arg("--version").output().is_err() {
        return eprintln!("skipped: xmllint is not there");
    }
    let scratch = std::env::temp_dir().join(format!("ayni-akn-{}", std::process::id()));
    let write = |name: &str, text: &str| {
        let path = scratch.join(name);
        std::fs::write(&path, text).unwrap_or_else(|error| panic!("{error}"));
        path
    };
    std::fs::create_dir_all(&scratch).unwrap_or_else(|error| panic!("{error}"));
    let text =
        |name: &str| std::fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{error}"));
    // The draft of the schema that is held names its namespace by a working number; the standard dropped it.
    let schema = write("akomantoso30.xsd", &text("akomantoso30.xsd").replace("/3.0/WD17", "/3.0"));
    write("xml.xsd", &text("xml.xsd"));
    let mut command = Command::new("xmllint");
    command.args(["--noout", "--nonet", "--schema"]).arg(&schema);
    for (at, document) in documents().iter().enumerate() {
        command.arg(write(&format!("{at}.xml"), &write_akn(document)));
    }
    let output = command.output().unwrap_or_else(|error| panic!("{error}"));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let _ = std::fs::remove_dir_all(&scratch);
    assert!(output.status.success(), "{}", said.chars().take(4_000).collect::<String>());
}
