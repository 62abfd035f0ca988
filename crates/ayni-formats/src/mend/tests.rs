use super::*;
use crate::profile::Profile;

fn column(number: u32, title: &str, values: &[&str]) -> SeenColumn {
    SeenColumn {
        number,
        title: title.to_owned(),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        ..SeenColumn::default()
    }
}

fn seen(columns: Vec<SeenColumn>) -> Vec<SeenSheet> {
    vec![SeenSheet { name: "2024".into(), map: Some(0), header: Some(3), columns, top: Vec::new() }]
}

const ROADS: &str = r#"
profile = "roads"
title = "Roads"       # a comment

[[sheet]]
sheets = ["2024"]
header = 3
extra = ["Observations"]

[sheet.activity]
id = "N°"
title = "Intitulé"
provider = { value = "Senegal" }
recipient = "Pays"
status = { column = "État", values = { "En cours" = "implementation", "?" = "" } }

[[sheet.resource]]
basis = { value = "committed" }
amount = "Engagé"
currency = "Monnaie"
quantity = { amount = "Jours", unit = { value = "day" } }
"#;

fn roads() -> Vec<SeenSheet> {
    seen(vec![
        column(1, "N°", &[]),
        column(2, "Intitulé", &[]),
        SeenColumn { countries: true, ..column(3, "Pays", &[]) },
        column(4, "État", &["?", "En cours"]),
        column(5, "Engagé", &[]),
        column(6, "Décaissé", &[]),
        column(7, "Monnaie", &["XOF"]),
        column(8, "Jours", &[]),
        column(9, "Observations", &[]),
        column(10, "Forme", &["bilatéral", "autre"]),
        column(11, "Partenaire", &[]),
    ])
}

/// What the lines say once uses of columns were chosen.
fn chosen(uses: &[(usize, &str)]) -> (String, Lines) {
    let mut lines = read(ROADS, &roads()).unwrap();
    for (at, used) in uses {
        lines.sheets[0].columns[*at].used = (*used).to_owned();
    }
    let text = apply(ROADS, &roads(), &lines).unwrap();
    let after = read(&text, &roads()).unwrap();
    (text, after)
}

#[test]
fn a_profile_is_read_as_lines() {
    let lines = read(ROADS, &roads()).unwrap();
    let sheet = &lines.sheets[0];
    let used: Vec<&str> = sheet.columns.iter().map(|line| line.used.as_str()).collect();
    assert_eq!(
        used,
        [
            "id",
            "title",
            "recipient",
            "status",
            "amount-committed",
            "",
            "currency",
            "quantity-day",
            "extra",
            "",
            ""
        ]
    );
    assert_eq!((sheet.header.as_str(), sheet.names.as_str()), ("3", "2024"));
    assert_eq!(sheet.fixed[0], (0, Some("Senegal".to_owned())));
    let meanings: Vec<(&str, &str)> =
        sheet.meanings.iter().map(|line| (line.value.as_str(), line.meaning.as_str())).collect();
    assert_eq!(meanings, [("?", ""), ("En cours", "implementation")]);
}

#[test]
fn what_nobody_changed_stays_as_it_was_written() {
    let lines = read(ROADS, &roads()).unwrap();
    assert_eq!(apply(ROADS, &roads(), &lines).unwrap(), ROADS);
}

#[test]
fn each_use_can_be_chosen_and_given_up_again() {
    // A quantity is nothing without its unit: the profile says so, and nothing is lost.
    let mut lines = read(ROADS, &roads()).unwrap();
    lines.sheets[0].columns[10].used = "quantity".into();
    assert!(apply(ROADS, &roads(), &lines).unwrap_err().message.contains("unit"));
    let (_, after) = chosen(&[(9, "unit"), (10, "quantity")]);
    assert_eq!(
        (after.sheets[0].columns[9].used.as_str(), after.sheets[0].columns[10].used.as_str()),
        ("unit", "quantity")
    );
    for used in USES.iter().filter(|used| !["quantity", "unit"].contains(&used.code)) {
        let (text, after) = chosen(&[(10, used.code)]);
        let line = &after.sheets[0].columns[10];
        assert_eq!(line.used, used.code, "{text}");
        let mut lines = after.clone();
        lines.sheets[0].columns[10].used = String::new();
        let back = apply(&text, &roads(), &lines).unwrap();
        let (is, was) = (read(&back, &roads()).unwrap(), read(ROADS, &roads()).unwrap());
        assert_eq!(is.sheets[0].columns, was.sheets[0].columns, "{}: {back}", used.code);
    }
}

#[test]
fn an_amount_that_moves_keeps_its_currency_and_an_empty_resource_goes() {
    let (text, after) = chosen(&[(4, ""), (5, "amount-disbursed"), (7, "")]);
    let profile = Profile::from_toml(&text).unwrap();
    assert_eq!(profile.sheet[0].resource.len(), 1, "{text}");
    assert_eq!(after.sheets[0].columns[5].used, "amount-disbursed");
    assert_eq!(after.sheets[0].columns[6].used, "currency");
    // Two amounts are two resources, each with its currency.
    let (text, _) = chosen(&[(5, "amount-disbursed")]);
    let profile = Profile::from_toml(&text).unwrap();
    let currencies = profile.sheet[0].resource.iter().map(|block| block.currency.0.len());
    assert_eq!(currencies.collect::<Vec<_>>(), [1, 1], "{text}");
    let quantities = profile.sheet[0].resource.iter().map(|block| block.quantity.0.len()).sum::<usize>();
    assert_eq!(quantities, 1, "the days are counted once: {text}");
}

#[test]
fn a_column_of_codes_brings_its_values_which_are_given_meanings() {
    let (text, after) = chosen(&[(9, "form")]);
    let form: Vec<&MeaningLine> =
        after.sheets[0].meanings.iter().filter(|line| line.used == "form").collect();
    assert_eq!(form.len(), 2, "{text}");
    assert_eq!((form[1].value.as_str(), form[1].meaning.as_str()), ("bilatéral", "bilateral"));
    let mut lines = after.clone();
    let other = lines.sheets[0].meanings.iter_mut().find(|line| line.value == "autre").unwrap();
    other.meaning = "triangular".into();
    let text = apply(&text, &roads(), &lines).unwrap();
    assert!(text.contains("autre = \"triangular\""), "{text}");
    // A code that is none is refused with its place.
    let mut lines = read(&text, &roads()).unwrap();
    lines.sheets[0].meanings.iter_mut().find(|line| line.value == "autre").unwrap().meaning = "square".into();
    let error = apply(&text, &roads(), &lines).unwrap_err();
    assert!(error.line > 0 && error.column > 0 && error.message.contains("square"), "{error:?}");
}

#[test]
fn values_that_were_not_understood_get_a_meaning() {
    let mut lines = read(ROADS, &roads()).unwrap();
    for (column, value) in
        [("Pays", "Abyssinie"), ("Pays", "Abyssinie"), ("Pays", "partout"), ("Jours", "x"), ("État", "gelé")]
    {
        lines.add_unknown("2024", column, value);
    }
    lines.add_unknown("2025", "Pays", "Siam");
    let found: Vec<&str> = lines.sheets[0].unknown.iter().map(|line| line.value.as_str()).collect();
    assert_eq!(found, ["Abyssinie", "partout", "gelé"]);
    assert_eq!(apply(ROADS, &roads(), &lines).unwrap(), ROADS, "nothing is said yet");
    for (at, meaning) in [(0, "ETH"), (1, "-"), (2, "suspended")] {
        lines.sheets[0].unknown[at].meaning = meaning.into();
    }
    let text = apply(ROADS, &roads(), &lines).unwrap();
    let profile = Profile::from_toml(&text).unwrap();
    let recipient = &profile.sheet[0].activity.recipient.0[0];
    assert_eq!((recipient.values.get("abyssinie"), recipient.values.get("partout")), (Some("ETH"), Some("")));
    assert_eq!(recipient.column.names, ["Pays"]);
    let status = &profile.sheet[0].activity.status.0[0].values;
    assert_eq!((status.get("gelé"), status.get("En cours")), (Some("suspended"), Some("implementation")));
}

#[test]
fn fixed_values_and_ways_of_writing_are_set_and_taken_away() {
    let mut lines = read(ROADS, &roads()).unwrap();
    lines.reporter = "XAA-ROADS".into();
    let sheet = &mut lines.sheets[0];
    sheet.fixed[0].1 = Some(String::new());
    sheet.fixed[1].1 = Some("Mali".into());
    sheet.fixed[5].1 = Some("training".into());
    sheet.numbers = "1.234,5".into();
    sheet.currency = "XOF".into();
    sheet.header = "4".into();
    sheet.names = "20*; Projets".into();
    sheet.identity = "Pays;  Intitulé".into();
    sheet.columns[0].used = String::new();
    sheet.many = true;
    let text = apply(ROADS, &roads(), &lines).unwrap();
    let profile = Profile::from_toml(&text).unwrap();
    assert_eq!(profile.reporter.as_deref(), Some("XAA-ROADS"));
    let sheet = &profile.sheet[0];
    assert!(sheet.activity.provider.0.is_empty(), "{text}");
    assert_eq!(sheet.activity.recipient.0[0].value.as_deref(), Some("Mali"));
    assert_eq!(sheet.activity.recipient.0[0].column.names, ["Pays"]);
    assert_eq!(sheet.resource[0].kind.0[0].value.as_deref(), Some("training"));
    assert_eq!((sheet.header.row, sheet.sheets.len(), sheet.identity.len()), (Some(4), 2, 2));
    assert_eq!(sheet.currency.as_deref(), Some("XOF"));
    let mut again = read(&text, &roads()).unwrap();
    assert_eq!(again.sheets[0].fixed, [0, 1, 2, 3, 4, 5].map(|at| (at, lines.sheets[0].fixed[at].1.clone())));
    again.sheets[0].header = String::new();
    again.sheets[0].numbers = String::new();
    let text = apply(&text, &roads(), &again).unwrap();
    assert_eq!(Profile::from_toml(&text).unwrap().sheet[0].header.row, None);
}

#[test]
fn sheets_are_left_out_and_taken_in() {
    let mut all = roads();
    all.push(SeenSheet { name: "Notes".into(), ..SeenSheet::default() });
    let mut lines = read(ROADS, &all).unwrap();
    lines.unread[0].header = "2".into();
    lines.sheets[0].left_out = true;
    let text = apply(ROADS, &all, &lines).unwrap();
    let profile = Profile::from_toml(&text).unwrap();
    assert_eq!(profile.sheet.len(), 1);
    assert!(profile.left_out("2024").is_some() && profile.left_out("Notes").is_none(), "{text}");
    assert_eq!(profile.sheet[0].header.row, Some(2));
    // Without any sheet it is no profile.
    let mut lines = read(&text, &[]).unwrap();
    lines.sheets[0].left_out = true;
    assert!(apply(&text, &[], &lines).is_err());
}

#[test]
fn no_text_ends_it_and_faults_have_their_line_and_sign() {
    for (text, line, column) in [
        ("profile = \"a\"\ntitle = = \"x\"\n", 2, 9),
        ("profile = \"a\"\n[[sheet]\n", 2, 9),
        ("\u{202e}", 1, 2),
    ] {
        let error = read(text, &[]).unwrap_err();
        assert_eq!((error.line, error.column), (line, column), "{text:?}: {error}");
    }
    for text in
        ["", "sheet = 5", "sheet = [5, [], {}]", "[[sheet]]\nresource = 5\nactivity = []\nheader = []"]
    {
        let lines = read(text, &roads()).unwrap();
        let _ = apply(text, &roads(), &lines).unwrap();
        let mut wanted = lines.clone();
        for line in wanted.sheets.iter_mut().flat_map(|sheet| &mut sheet.columns) {
            line.used = "amount-committed".into();
        }
        let _ = apply(text, &roads(), &wanted);
    }
}

/// The profiles that come with the program, with every column that they name: all are read, and no line is lost.
#[test]
fn real_profiles_are_read_as_lines() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/profiles");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "toml") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let lines = read(&text, &roads()).unwrap();
        assert_eq!(apply(&text, &roads(), &lines).unwrap(), text, "{}", path.display());
        count += 1;
    }
    assert!(count > 0);
}
