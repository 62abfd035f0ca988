use super::*;

const FRAMEWORK: &str = include_str!("../../../../data/frameworks/working-list.toml");
const METHOD: &str = include_str!("../../../../data/methods/default.toml");

/// The seven languages, which every printed text of the shipped data has.
const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

fn complete(text: &Text) -> bool {
    text.iter().map(|(language, _)| language).eq(LANGUAGES)
}

#[test]
fn the_shipped_edition_loads_and_speaks_seven_languages() {
    let edition = framework(FRAMEWORK, "working-list.toml").unwrap();
    let texts = [&edition.title, &edition.standing].into_iter();
    let texts = texts.chain(edition.groups.iter().map(|group| &group.label));
    let texts = texts.chain(edition.items.iter().map(|item| &item.label));
    let mut texts = texts.chain(edition.rules.iter().map(|rule| &rule.why));
    assert!(texts.all(complete));
    assert!(edition.title.0["en"].contains("Working list"));
    // Every item can be reached by a rule.
    let reached: BTreeSet<&str> = edition.rules.iter().map(|rule| rule.item.as_str()).collect();
    assert!(edition.items.iter().all(|item| reached.contains(item.code.as_str())));
}

#[test]
fn the_shipped_methods_load_and_speak_seven_languages() {
    let examples = [
        include_str!("../../../../examples/methods/aiddata-saudi.toml"),
        include_str!("../../../../examples/methods/aiddata-china.toml"),
    ];
    for text in examples.into_iter().chain([METHOD]) {
        let method = method(text, "method.toml").unwrap();
        let texts = [&method.title, &method.author].into_iter();
        assert!(texts.chain(method.leave_out.iter().map(|exclusion| &exclusion.why)).all(complete));
    }
}

/// The code and the line that a changed text is refused with.
fn refused<T: std::fmt::Debug>(read: Result<T, Finding>) -> (String, Option<u32>) {
    let finding = read.unwrap_err();
    (finding.code, finding.origin.and_then(|origin| origin.row))
}

/// The line, from 1, on which `part` stands first.
fn line_of(text: &str, part: &str) -> Option<u32> {
    text.lines().position(|line| line.contains(part)).map(|at| at as u32 + 1)
}

#[test]
fn a_fault_names_its_line() {
    let cases = [
        ("item = \"A1\"", "item = \"A99\"", "edition-unknown-code"),
        ("group = \"B\"", "group = \"Q\"", "edition-unknown-code"),
        (
            "measure = [\"money\"], kind = [\"cash-transfer\"]",
            "measures = [\"money\"]",
            "edition-unknown-field",
        ),
        (
            "measure = [\"money\"], kind = [\"cash-transfer\"]",
            "measure = [\"cash\"]",
            "edition-unknown-value",
        ),
        ("code = \"A2\"", "code = \"A1\"", "edition-duplicate"),
        ("money = true", "money = perhaps", "edition-syntax"),
        ("source = ", "sauce = ", "edition-syntax"),
    ];
    for (from, to, code) in cases {
        let text = FRAMEWORK.replacen(from, to, 1);
        let (found, line) = refused(framework(&text, "f.toml"));
        assert_eq!(found, code, "{to}");
        if code == "edition-duplicate" {
            // The whole entry is named: the line its heading or its first field stands on.
            assert!(line.unwrap().abs_diff(line_of(FRAMEWORK, from).unwrap()) <= 1);
        } else {
            assert_eq!(line, line_of(FRAMEWORK, from), "{to}");
        }
    }
    let cases = [
        ("year_begins = 1", "year_begins = 13", "edition-range"),
        ("decimals = 0", "decimals = 7", "edition-range"),
        ("id = \"pipeline\"", "id = \"withheld\"", "edition-reserved"),
        ("status = [\"cancelled\"]", "status = [\"canceled\"]", "edition-unknown-value"),
        ("provider = [\"\", \"not-south\"]", "provider = [\"north\"]", "edition-unknown-value"),
    ];
    for (from, to, code) in cases {
        let text = METHOD.replacen(from, to, 1);
        assert_eq!(refused(method(&text, "m.toml")), (code.to_owned(), line_of(METHOD, from)), "{to}");
    }
}

#[test]
fn a_text_without_english_is_refused() {
    let text = METHOD.replacen("why.en = \"The activity was cancelled.\"\n", "", 1);
    assert_eq!(refused(method(&text, "m.toml")).0, "edition-no-english");
}

/// Every kind that the shipped edition and method name is one that the shipped list of kinds has, so
/// that no rule waits for a word that nobody can choose.
#[test]
fn kinds_named_are_kinds_that_there_are() {
    const KINDS: &str = include_str!("../../../../data/resource-kinds/resource-kind.csv");
    let known: BTreeSet<&str> = KINDS.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    let edition = framework(FRAMEWORK, "working-list.toml").unwrap();
    let method = method(METHOD, "default.toml").unwrap();
    let conditions = edition.rules.iter().map(|rule| &rule.when);
    let conditions = conditions.chain(method.leave_out.iter().map(|exclusion| &exclusion.when));
    let named: BTreeSet<&str> =
        conditions.filter_map(|when| when.get("kind")).flatten().map(String::as_str).collect();
    assert_eq!(named.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new());
    assert!(named.len() > 20);
}
