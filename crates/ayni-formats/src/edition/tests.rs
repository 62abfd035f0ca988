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
    assert!(edition.title.0.get("en").unwrap().contains("Working list"));
    // Every item can be reached by a rule.
    let reached: BTreeSet<&str> = edition.rules.iter().map(|rule| rule.item.as_str()).collect();
    assert!(edition.items.iter().all(|item| reached.contains(item.code.as_str())));
}

#[test]
fn the_shipped_methods_load_and_speak_seven_languages() {
    let examples = [
        include_str!("../../../../data/methods/example.toml"),
        include_str!("../../../../examples/methods/aiddata-saudi.toml"),
        include_str!("../../../../examples/methods/aiddata-china.toml"),
    ];
    for text in examples.into_iter().chain([METHOD]) {
        let method = method(text, "method.toml").unwrap();
        let texts = [&method.title, &method.author].into_iter();
        let texts = texts.chain(method.leave_out.iter().map(|exclusion| &exclusion.why));
        let texts = texts.chain(method.breaks.iter().map(|one| &one.why));
        assert!(texts.chain(method.reporters.iter().map(|reporter| &reporter.name)).all(complete));
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

/// Choices that would change nothing, or the same thing twice, are refused with their line.
#[test]
fn choices_that_do_not_fit_one_another_are_refused() {
    let price = |more: &str| {
        format!(
            "[[prices]]\nid = \"day\"\npart = \"labour\"\nunit = \"day\"\namount = \"200\"\ncurrency = \"XTS\"\n\
             source = \"Scale\"\ndate = \"2024\"\n{more}"
        )
    };
    let day_rates = |file: &str, grade: &str, more: &str| {
        format!("[day_rates]\nfile = \"{file}\"\ngrade = \"{grade}\"\n{more}")
    };
    let cases = [
        ("exchange = \"reporting-year\"", "exchange = \"fixed-year\"".to_owned(), "edition-needs", 0),
        ("exchange = \"reporting-year\"", "exchange_year = 2020".to_owned(), "edition-needs", 0),
        (
            "exchange = \"reporting-year\"",
            "exchange = \"fixed-year\"\nexchange_year = 2020\nconstant_year = 2020".to_owned(),
            "edition-excludes",
            2,
        ),
        (
            "when = { measure = [\"value\"], kind = [\"expert\", \"technical-cooperation\"] }\nreceipts = true",
            "receipts = false".to_owned(),
            "edition-needs",
            -1,
        ),
        (
            "when = { measure = [\"value\"]",
            "when = { measure = [\"pay\"]".to_owned(),
            "edition-unknown-value",
            0,
        ),
        ("[labour]", price("from = 2024\nuntil = 2023\n[labour]"), "edition-range", 9),
        ("[labour]", format!("{}{}", price("\n"), price("[labour]")), "edition-duplicate", 9),
        ("[labour]", price("part2 = \"premises\"\n[labour]"), "edition-syntax", 8),
        ("impute = \"never\"", "impute = \"sometimes\"".to_owned(), "edition-syntax", 0),
        (
            "exchange = \"reporting-year\"",
            "exchange = \"calendar-year\"\nexchange_fallback = [\"year\"]".to_owned(),
            "edition-excludes",
            1,
        ),
        (
            "exchange = \"reporting-year\"",
            "exchange = \"day-of-transaction\"\nexchange_fallback = [\"year\", \"month\"]".to_owned(),
            "edition-excludes",
            1,
        ),
        ("[labour]", day_rates("../rates.csv", "what", "[labour]"), "edition-unknown-value", 1),
        ("[labour]", day_rates("rates.xlsx", "what", "[labour]"), "edition-unknown-value", 1),
        ("[labour]", day_rates("rates.csv", "grade", "[labour]"), "edition-unknown-value", 2),
        ("[labour]", day_rates("rates.csv", "what", "lines = []\n[labour]"), "edition-syntax", 3),
        ("[labour]", day_rates("rates.csv", "extra.grade", "[labour]"), "day-rates-absent", 1),
        (
            "rounding = ",
            "breaks = [{ year = 2023, why = { es = \"Reforma\" } }]\nrounding = ".to_owned(),
            "edition-no-english",
            0,
        ),
    ];
    for (from, to, code, below) in cases {
        assert!(METHOD.contains(from), "{from}");
        let text = METHOD.replacen(from, &to, 1);
        let line = line_of(METHOD, from.lines().next().unwrap()).map(|line| line as i64 + below);
        let (found, at) = refused(method(&text, "m.toml"));
        assert_eq!((found.as_str(), at.map(i64::from)), (code, line), "{to}");
    }
    let whole = METHOD.replacen("[labour]", &price("until = 2024\n[labour]"), 1);
    assert_eq!(method(&whole, "m.toml").unwrap().prices[0].until, Some(2024));
}

/// A method takes the table beside it along, with its hash; and a fault of the table is one of the method.
#[test]
fn a_method_has_the_day_rates_beside_it() {
    let text = METHOD.replacen("[labour]", "[day_rates]\nfile = \"r.csv\"\ngrade = \"what\"\n[labour]", 1);
    let lines = "grade,unit,amount,currency,source,date\nP4,day,620,XTS,Scale,2024\n";
    let beside = |bytes: &str| {
        method_with_files(&text, "m.toml", &|name| (name == "r.csv").then(|| bytes.as_bytes().to_vec()))
    };
    let (whole, faults) = beside(lines);
    assert_eq!(faults, []);
    let rates = whole.unwrap().day_rates.unwrap();
    assert_eq!((rates.id.as_str(), rates.lines.len(), rates.lines[0].line), ("day-rate", 1, 2));
    assert_ne!(rates.sha256, beside(&lines.replace("620", "621")).0.unwrap().day_rates.unwrap().sha256);
    let (_, faults) = beside(&lines.replace("620", "dear"));
    let place = faults[0].origin.clone().unwrap();
    assert_eq!(
        (faults[0].code.as_str(), place.file.as_str(), place.row),
        ("reference-value-invalid", "r.csv", Some(2))
    );
}

#[test]
fn every_fault_of_an_edition_is_named_at_once() {
    let text = FRAMEWORK
        .replacen("item = \"A1\"", "item = \"A99\"", 1)
        .replacen("group = \"B\"", "group = \"Q\"", 1)
        .replacen("items = [\"A6\"]", "items = [\"A66\"]", 1);
    let (edition, faults) = framework_with_faults(&text, "f.toml");
    assert!(edition.is_some());
    let lines: Vec<_> =
        faults.iter().map(|fault| fault.origin.as_ref().and_then(|origin| origin.row)).collect();
    let at = |part: &str| line_of(&text, part);
    assert_eq!(lines, [at("group = \"Q\""), at("item = \"A99\""), at("items = [\"A66\"]")]);
}

#[test]
fn a_field_has_its_line() {
    let places = places(FRAMEWORK);
    let line = |path: &str| places.get(&ayni_model::Path::of(path)).copied();
    assert_eq!(line("items[A2].label.en"), line_of(FRAMEWORK, "label.en = \"Concessional loans\""));
    assert_eq!(line("rules[money-loan].when.kind"), line_of(FRAMEWORK, "kind = [\"loan\"]"));
    assert_eq!(line("maps[0].code"), line_of(FRAMEWORK, "code = \"A00\""));
    assert_eq!(line("nothing"), None);
}

#[test]
fn a_copy_is_the_same_text_under_its_own_name() {
    let copy = Copy {
        id: "xaa",
        version: "3",
        date: "2026-02-01".parse().unwrap(),
        title: Some("Our \"own\" method"),
        author: Some("Statistics Office"),
        derived: true,
    };
    let text = copied(METHOD, "m.toml", &copy).unwrap();
    let (mine, shipped) = (method(&text, "xaa.toml").unwrap(), method(METHOD, "m.toml").unwrap());
    assert_eq!(
        (mine.id.as_str(), mine.version.as_str(), mine.title.0.get("ar").unwrap().as_str()),
        ("xaa", "3", "Our \"own\" method")
    );
    let derived = mine.derived.clone().unwrap();
    assert_eq!((derived.id, derived.version), (shipped.id.clone(), shipped.version.clone()));
    // All else is as it was, comments and the order of lines too.
    let again = Method {
        derived: None,
        id: shipped.id.clone(),
        version: shipped.version.clone(),
        date: shipped.date,
        title: shipped.title.clone(),
        author: shipped.author.clone(),
        ..mine
    };
    assert_eq!(again, shipped);
    let rest = |text: &str| -> Vec<String> {
        let head = ["id = \"xaa\"", "id = \"default\"", "version", "date", "title.", "author.", "derived"];
        text.lines()
            .filter(|line| !head.iter().any(|start| line.starts_with(start)))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(rest(&text), rest(METHOD));
    // A copy of the copy names the copy.
    let second = copied(&text, "xaa.toml", &Copy { id: "xbb", title: None, ..copy }).unwrap();
    let second = method(&second, "xbb.toml").unwrap();
    assert_eq!(second.derived.unwrap().id, "xaa");
    assert_eq!(second.title.0.get("en").unwrap(), "Our \"own\" method · xbb");
}

/// The skeleton that people begin from can be read as it stands.
#[test]
fn the_skeleton_loads() {
    framework(include_str!("../../../../data/frameworks/skeleton.toml"), "skeleton.toml").unwrap();
}
