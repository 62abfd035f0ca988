//! Packages that are whole, and packages that someone has touched.

use std::io::Write;

use ayni_model::{PartialDate, Text};

use super::*;

const CRITERIA: &str = include_str!("../../../../data/criteria/nest.toml");
const METHOD: &str = include_str!("../../../../data/methods/default.toml");

fn manifest() -> Manifest {
    Manifest {
        ayni_package: String::new(),
        kind: PackageKind::Method,
        id: "ayllu-method".to_owned(),
        version: "2024.1".to_owned(),
        date: PartialDate::year_only(2024).expect("a year"),
        title: Text::of("en", "Method of Ayllu"),
        // Decomposed on purpose: canonical bytes are in form C.
        author: Text::of("es", "Agencia de Cooperacio\u{301}n"),
        country: Some("XAA".to_owned()),
        languages: vec!["es".to_owned(), "en".to_owned()],
        licence: None,
        notes: Text::default(),
        derived_from: None,
        files: Vec::new(),
    }
}

fn package() -> Package {
    pack(manifest(), vec![("method.toml".to_owned(), METHOD.as_bytes().to_vec())]).expect("a package")
}

/// A zip of these members, deflated: what a stranger may send.
fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ::zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in members {
        writer.start_file(*name, ::zip::write::SimpleFileOptions::default()).expect("a member");
        writer.write_all(bytes).expect("written");
    }
    writer.finish().expect("a zip").into_inner()
}

fn code(bytes: &[u8]) -> String {
    read(bytes, &PackageLimits::default()).expect_err("refused").code
}

#[test]
fn a_package_reads_back_and_has_the_same_bytes_each_time() {
    let made = package();
    let bytes = seal_into(&made).expect("bytes");
    assert_eq!(bytes, seal_into(&package()).expect("bytes"));
    let back = read(&bytes, &PackageLimits::default()).expect("read");
    assert_eq!(back, made);
    assert_eq!(back.manifest.languages, ["en", "es"]);
    assert_eq!(back.manifest.author.best("es").map(|(text, _)| text), Some("Agencia de Cooperaci\u{f3}n"));
    assert!(check_content(back.manifest.kind, &back.files).is_ok());

    // Someone else's zip program may pack it anew: the hash is over the content, not over the zip.
    let again = zip(&[("content/method.toml", METHOD.as_bytes()), ("manifest.json", &made.canonical)]);
    assert_eq!(read(&again, &PackageLimits::default()).expect("read").hash(), made.hash());
}

#[test]
fn what_was_touched_is_refused() {
    let made = package();
    let manifest = made.canonical.as_slice();
    let text = std::str::from_utf8(manifest).expect("text");
    let bent = METHOD.replace("year_begins = 1", "year_begins = 4");
    let other_version = text.replace("2024.1", "2024.2");
    for (members, expected) in [
        (vec![("manifest.json", manifest), ("content/method.toml", bent.as_bytes())], "package-changed"),
        (vec![("manifest.json", manifest)], "package-missing"),
        (vec![("content/method.toml", METHOD.as_bytes())], "package-missing"),
        (
            vec![
                ("manifest.json", manifest),
                ("content/method.toml", METHOD.as_bytes()),
                ("content/more.toml", b"x = 1"),
            ],
            "package-member",
        ),
        (vec![("manifest.json", b"{}")], "package-manifest"),
        (vec![("manifest.json", b"[1")], "package-manifest"),
    ] {
        assert_eq!(code(&zip(&members)), expected);
    }
    let spaced = text.replace("\"kind\":", "\"kind\": ");
    assert_eq!(code(&zip(&[("manifest.json", spaced.as_bytes())])), "package-manifest");
    let newer = text.replace("\"ayni_package\":\"1\"", "\"ayni_package\":\"2\"");
    assert_eq!(code(&zip(&[("manifest.json", newer.as_bytes())])), "package-form");
    // Another version is another package, with another hash: a signature of the first says nothing of it.
    let members = [("manifest.json", other_version.as_bytes()), ("content/method.toml", METHOD.as_bytes())];
    let other = read(&zip(&members), &PackageLimits::default()).expect("whole in itself");
    assert_ne!(other.hash(), made.hash());
    let whole = seal_into(&made).expect("bytes");
    assert_eq!(code(&whole[..whole.len() / 2]), "package-damaged");
    assert_eq!(code(b""), "package-damaged");
}

#[test]
fn no_name_leads_out_of_the_folder() {
    let made = package();
    for name in [
        "../method.toml",
        "content/../../method.toml",
        "/etc/passwd",
        "content/a/b.toml",
        "content\\..\\x.toml",
        "content/.hidden",
        "content/CON.toml",
        "content/x:y",
        "C:/x",
        "content/",
        "content/ü.toml",
    ] {
        assert_eq!(
            code(&zip(&[("manifest.json", &made.canonical), (name, b"x")])),
            "package-member",
            "{name}"
        );
        let file = name.strip_prefix("content/").unwrap_or(name).to_owned();
        let made = pack(manifest(), vec![(file, b"x".to_vec())]);
        assert_eq!(made.expect_err("refused").code, "package-member", "{name}");
    }
    for id in ["", "Upper", "a b", "../x", "-x", "ü"] {
        let refused = pack(Manifest { id: id.to_owned(), ..manifest() }, Vec::new());
        assert_eq!(refused.expect_err("refused").code, "package-id", "{id}");
    }
}

#[test]
fn bombs_are_counted_while_they_inflate() {
    let zeros = vec![0; 40 << 20];
    let bomb = zip(&[("manifest.json", &zeros)]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(code(&bomb), "package-size");
    let many: Vec<String> = (0..100).map(|at| format!("content/{at}")).collect();
    let members: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), b"x".as_slice())).collect();
    assert_eq!(code(&zip(&members)), "package-size");
}

#[test]
fn a_derived_package_needs_a_name_of_its_own() {
    let parent = Parent {
        id: "ayllu-method".to_owned(),
        version: "2024.1".to_owned(),
        hash: "0".repeat(64),
        author: Text::default(),
    };
    let same = pack(Manifest { derived_from: Some(parent.clone()), ..manifest() }, Vec::new());
    assert_eq!(same.expect_err("refused").code, "package-same-name");
    let renamed = Manifest { id: "tantim-method".to_owned(), derived_from: Some(parent), ..manifest() };
    assert!(pack(renamed, Vec::new()).is_ok());
}

#[test]
fn content_is_what_it_is_said_to_be() {
    let file = |name: &str, text: &str| vec![(name.to_owned(), text.as_bytes().to_vec())];
    let described = describe(PackageKind::Method, &file("m.toml", METHOD)).expect("a method");
    assert_eq!(described.id.as_deref(), Some("default"));
    for (kind, files) in [
        (PackageKind::Framework, file("m.toml", METHOD)),
        (PackageKind::Profile, file("m.toml", METHOD)),
        (PackageKind::Method, file("m.toml", "id = ")),
        (PackageKind::Method, vec![("m.toml".to_owned(), vec![0xff])]),
        (PackageKind::Method, Vec::new()),
        (PackageKind::Criteria, file("m.toml", METHOD)),
        // The set's id is the file's name, by which evaluations know it.
        (PackageKind::Criteria, file("other.toml", CRITERIA)),
        (
            PackageKind::Criteria,
            file("nest.toml", &CRITERIA.replace("[[scale]]\n", "[[scale]]\nvalue = 1\n")),
        ),
        (PackageKind::Template, file("t.toml", "= 1")),
        (PackageKind::Template, file("t.xlsx", "PK\u{3}\u{4} no workbook")),
    ] {
        assert!(check_content(kind, &files).is_err(), "{kind:?}");
    }
    let described = describe(PackageKind::Criteria, &file("nest.toml", CRITERIA)).expect("a set");
    assert_eq!(described.id.as_deref(), Some("nest"));
    assert!(described.version.is_some() && described.date.is_some() && !described.title.is_empty());
    let mut two = file("nest.toml", CRITERIA);
    two.extend(file("gpedc.toml", CRITERIA));
    assert!(check_content(PackageKind::Criteria, &two).is_err());
    assert!(check_content(PackageKind::Template, &file("t.csv", "reporter,id\nXAA,1\n")).is_ok());
}

#[test]
fn a_method_travels_with_the_day_rates_that_it_names_and_with_nothing_else() {
    let method = METHOD.replacen("[labour]", "[day_rates]\nfile = \"r.csv\"\ngrade = \"what\"\n[labour]", 1);
    let method = ("m.toml".to_owned(), method.into_bytes());
    let rates = |name: &str, amount: &str| {
        let text = format!("grade,unit,amount,currency,source,date\nP4,day,{amount},XTS,Scale,2024\n");
        (name.to_owned(), text.into_bytes())
    };
    let codes = |files: &[(String, Vec<u8>)]| -> Vec<String> {
        let faults = check_content(PackageKind::Method, files).err().unwrap_or_default();
        faults.into_iter().map(|fault| fault.code).collect()
    };
    assert_eq!(codes(&[method.clone(), rates("r.csv", "620")]), [""; 0]);
    assert_eq!(codes(std::slice::from_ref(&method)), ["day-rates-absent"]);
    assert_eq!(codes(&[method.clone(), rates("other.csv", "620")]), ["day-rates-absent"]);
    assert_eq!(codes(&[method.clone(), rates("r.csv", "dear")]), ["reference-value-invalid"]);
    assert_eq!(codes(&[method, rates("r.csv", "620"), rates("more.csv", "1")]), ["package-files"]);
    let plain = ("m.toml".to_owned(), METHOD.as_bytes().to_vec());
    assert_eq!(codes(&[plain, rates("r.csv", "620")]), ["package-files"]);
}
