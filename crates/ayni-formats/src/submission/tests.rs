//! The layout that comes with the program, and what is wrong in others.

use ayni_model::edition::Framework;

use super::*;

const LAYOUT: &str = include_str!("../../../../data/submissions/unctad.toml");

fn framework() -> Framework {
    let text = include_str!("../../../../data/frameworks/working-list.toml");
    crate::edition::framework(text, "working-list.toml").unwrap()
}

#[test]
fn the_layout_of_the_program_is_read_and_says_what_it_is() {
    let layout = layout(LAYOUT, "unctad.toml").unwrap();
    for language in ["ar", "en", "es", "fr", "pt", "ru", "zh"] {
        let texts = [&layout.title, &layout.standing, &layout.recipient];
        let sheets = layout.sheets.iter().map(|sheet| &sheet.title);
        let fixed = layout.concepts.iter().filter(|one| one.fill == Fill::Fixed).map(|one| &one.text);
        assert!(texts.into_iter().chain(sheets).chain(fixed).all(|text| text.0.contains_key(language)));
    }
    assert!(layout.standing.best("en").unwrap().0.contains("not UNCTAD’s form"));
}

#[test]
fn a_faulty_layout_is_refused_at_its_line() {
    let line = |needle: &str| LAYOUT.lines().position(|line| line == needle).unwrap() as u32 + 1;
    let changed = [
        ("fill = \"series\"", "fill = \"guess\"", "submission-syntax", Some(line("fill = \"series\""))),
        ("id = \"own-input\"", "id = \"provided\"", "edition-duplicate", None),
        ("recipient.en = ", "recipient.xx = ", "edition-no-english", None),
        ("  { field = \"partner\" },", "  { field = \"quantity\" },", "layout-column", None),
        ("  { field = \"partner\" },", "  { field = \"measures\" },", "layout-columns-needed", None),
        (
            "id = \"REC_USE_LIM\"",
            "id = \"OWN_CONCEPT\"",
            "edition-no-english",
            Some(line("id = \"REC_USE_LIM\"") - 1),
        ),
    ];
    for (from, to, code, at) in changed {
        assert!(LAYOUT.contains(from), "{from}");
        let fault = layout(&LAYOUT.replacen(from, to, 1), "x.toml").unwrap_err();
        assert_eq!(fault.code, code, "{from}");
        let place = fault.origin.unwrap();
        assert_eq!(place.file, "x.toml");
        if at.is_some() {
            assert_eq!(place.row, at, "{from}");
        }
    }
    let head: String =
        LAYOUT.lines().take_while(|line| !line.starts_with("[[")).map(|line| format!("{line}\n")).collect();
    assert_eq!(layout(&format!("{head}\nsheets = []\n"), "x.toml").unwrap_err().code, "layout-empty");
}

#[test]
fn a_statement_names_only_what_there_is() {
    let (layout, framework) = (layout(LAYOUT, "unctad.toml").unwrap(), framework());
    let read = |text: &str| statement(text, "statement.toml", &layout, &framework);
    let good = "groups = [\"A\"]\nrevision_policy.en = \" \"\n[metadata]\nINST_MANDATE.en = \"Decree\"\n\
                CONTACT_NAME.en = \"\"\n[[withhold]]\nitem = \"A2\"\nbasis = \"disbursed\"\nby = \"Cabinet\"\nwhy = \"Signing\"\n";
    let statement = read(good).unwrap();
    assert_eq!(statement.metadata.len(), 1, "an empty line says nothing");
    assert!(statement.revision_policy.is_empty());
    assert!(statement.withhold[0].covers("provided", "disbursed", "A2"));
    assert!(!statement.withhold[0].covers("provided", "committed", "A2"));
    for (from, to, code, line) in [
        ("INST_MANDATE", "INST_MANDAT", "statement-concept", 4),
        ("[\"A\"]", "[\"Z\"]", "statement-code", 1),
        ("\"A2\"", "\"Z2\"", "statement-code", 7),
        ("\"Cabinet\"", "\" \"", "statement-reason", 9),
        ("withhold]", "withold]", "submission-syntax", 6),
        ("\"disbursed\"", "\"paid\"", "submission-syntax", 8),
    ] {
        let fault = read(&good.replace(from, to)).unwrap_err();
        assert_eq!((fault.code.as_str(), fault.origin.unwrap().row), (code, Some(line)), "{to}");
    }
    assert!(read("").unwrap().metadata.is_empty());
}
