//! The gate for words: the seven languages say the same things, everything that the program can
//! name has a name, and every key that the program asks for is there.
//!
//! Each test gathers all that is wrong and shows it at once, as a list to work through.

// Not part of the pure crate: it may read files.
#![allow(clippy::disallowed_methods)]
// Helpers of tests may fail as tests do.
#![allow(clippy::unwrap_used)]

mod files;
mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ayni_model::activity::*;
use ayni_model::{Amount, Arg, Code, Measure, PartialDate, Period, Resource, Text, Valuation};
use ayni_words::{CODED, Catalogue, LANGUAGES, Words};
use files::{Locale, Message, english, locales};

/// Fails with every problem found.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_file_can_be_read_and_no_key_stands_twice() {
    let problems: Vec<String> = locales().values().flat_map(|locale| locale.faults.clone()).collect();
    none(&problems);
}

#[test]
fn every_language_has_the_files_and_messages_of_english() {
    let locales = locales();
    let english = english(&locales);
    let mut problems = Vec::new();
    for language in LANGUAGES {
        let Some(locale) = locales.get(language) else {
            problems.push(format!("{language}: no folder"));
            continue;
        };
        for file in english.files.symmetric_difference(&locale.files) {
            problems.push(format!("{language}/{file}: only in one of en and {language}"));
        }
        for (key, message) in &english.messages {
            match locale.messages.get(key) {
                None => problems.push(format!("{language}/{}: {key} is missing", message.file)),
                Some(own) => problems.extend(differences(language, key, message, own)),
            }
        }
        for (key, message) in locale.messages.iter().filter(|(key, _)| !english.messages.contains_key(*key)) {
            problems.push(format!("{language}/{}: {key} is not in English", message.file));
        }
    }
    none(&problems);
}

/// What a translation has other than English: file, attributes, variables.
fn differences(language: &str, key: &str, english: &Message, own: &Message) -> Vec<String> {
    let place = format!("{language}/{}: {key}", own.file);
    let mut problems = Vec::new();
    if english.file != own.file {
        problems.push(format!("{place} stands in {} in English", english.file));
    }
    for (part, pattern) in &english.parts {
        match own.parts.get(part) {
            None => problems.push(format!("{place}{part} is missing")),
            Some(translated) if translated.variables != pattern.variables => problems.push(format!(
                "{place}{part} uses {:?}, English {:?}",
                translated.variables, pattern.variables
            )),
            Some(translated) if translated.names != pattern.names => problems.push(format!(
                "{place}{part} chooses by {:?}, English by {:?}",
                translated.names, pattern.names
            )),
            Some(_) => {}
        }
    }
    let extra = own.parts.keys().filter(|part| !english.parts.contains_key(*part));
    problems.extend(extra.map(|part| format!("{place}{part} is not in English")));
    problems
}

/// Keys whose words may be the same as in English, or in Latin letters only: names and code words.
const MAY_STAY: &[&str] = &[
    "channel-unctad",
    "channel-tossd",
    "channel-iati",
    "channel-segib",
    "cli-record-hash",
    "report-column-hash",
    // Roman numbers.
    "written-figures",
    "written-headings-1",
];

#[test]
fn nothing_is_left_in_english() {
    let locales = locales();
    let english = english(&locales);
    let mut problems = Vec::new();
    for (language, locale) in locales.iter().filter(|(language, _)| *language != "en") {
        for (key, message) in locale.messages.iter().filter(|(key, _)| !MAY_STAY.contains(&key.as_str())) {
            for (part, pattern) in &message.parts {
                let original = english.messages.get(key).and_then(|message| message.parts.get(part));
                let copied = original.is_some_and(|original| original.words == pattern.words);
                let place = format!("{language}/{}: {key}{part}", message.file);
                if copied && pattern.plain_words() > 2 {
                    problems.push(format!("{place} is the same as in English"));
                }
                if ["ar", "ru", "zh"].contains(&language.as_str())
                    && pattern.plain_words() > 0
                    && pattern.words.is_ascii()
                {
                    problems.push(format!("{place} has no letter of its own script"));
                }
            }
        }
    }
    none(&problems);
}

/// The plural categories that whole numbers take (CLDR 48); a choice by category must offer each,
/// or leave it to the default where that is what the language says.
const CATEGORIES: &[(&str, &[&str])] = &[
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("en", &["one", "other"]),
    ("es", &["one", "other"]),
    ("fr", &["one", "other"]),
    ("pt", &["one", "other"]),
    ("ru", &["one", "few", "many", "other"]),
    ("zh", &["other"]),
];

#[test]
fn every_choice_by_count_offers_the_categories_of_its_language() {
    let locales = locales();
    let mut problems = Vec::new();
    for (language, needed) in CATEGORIES {
        for (key, message) in locales.get(*language).into_iter().flat_map(|locale| &locale.messages) {
            for (part, pattern) in &message.parts {
                for offered in &pattern.choices {
                    let lacking: Vec<_> = needed.iter().filter(|name| !offered.contains(**name)).collect();
                    if !lacking.is_empty() {
                        problems.push(format!("{language}/{}: {key}{part} lacks {lacking:?}", message.file));
                    }
                }
            }
        }
    }
    none(&problems);
}

/// Counts that meet every plural category of every language.
const COUNTS: [u64; 9] = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];

#[test]
fn every_message_is_said_in_every_language_and_for_every_count() {
    let catalogue = Arc::new(Catalogue::embedded());
    let locales = locales();
    let mut problems = Vec::new();
    for language in LANGUAGES {
        let words = Words::new(&catalogue, Arc::default(), language);
        for (key, message) in locales.get(language).into_iter().flat_map(|locale| &locale.messages) {
            for count in COUNTS {
                let args = message.variables().map(|name| (name.clone(), Arg::Count(count))).collect();
                for part in message.parts.keys() {
                    let said = match part.strip_prefix('.') {
                        Some(attribute) => words.attribute(key, attribute, &args).unwrap_or_default(),
                        None => words.message(key, &args),
                    };
                    if said.trim().is_empty() || said.contains(['⟦', '⟧', '{', '}']) {
                        problems.push(format!("{language}/{}: {key}{part} says “{said}”", message.file));
                    }
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn every_finding_has_its_words_and_every_word_its_finding() {
    let locales = locales();
    let english = english(&locales);
    let codes: BTreeSet<&str> = ayni_model::codes::CODES.iter().copied().collect();
    let mut problems = Vec::new();
    let parts = ["", ".fix", ".title", ".why"].map(str::to_owned).into_iter().collect::<BTreeSet<_>>();
    for code in &codes {
        match english.messages.get(&format!("finding-{code}")) {
            None => problems.push(format!("finding-{code} is missing")),
            Some(message) if !message.parts.keys().eq(parts.iter()) => {
                let found: Vec<_> = message.parts.keys().collect();
                problems.push(format!("en/{}: finding-{code} has the parts {found:?}", message.file));
            }
            Some(_) => {}
        }
    }
    for (key, message) in &english.messages {
        if key.strip_prefix("finding-").is_some_and(|code| !codes.contains(code)) {
            problems.push(format!("en/{}: {key} is in no list of codes", message.file));
        }
    }
    for (code, file) in sources::findings() {
        if !codes.contains(code.as_str()) {
            problems.push(format!("{file}: finding {code} is in no list of codes"));
        }
    }
    none(&problems);
}

#[test]
fn every_code_of_the_vocabulary_has_a_name() {
    let locales = locales();
    let english = english(&locales);
    let names = CODED.iter().flat_map(|(list, codes)| codes.iter().map(move |code| format!("{list}-{code}")));
    let triangular =
        ["provider", "second-provider", "recipient"].map(|role| format!("role-{role}-triangular"));
    let problems: Vec<String> = names
        .chain(triangular)
        .chain(LANGUAGES.iter().map(|language| format!("language-{language}")))
        .filter(|key| !english.messages.contains_key(key))
        .collect();
    none(&problems);
}

/// The longest name that a sheet of a workbook may have, and what it may not contain.
const SHEET_NAME: (usize, &str) = (31, "[]:*?/\\");

#[test]
fn names_of_sheets_are_names_that_workbooks_take() {
    let mut problems = Vec::new();
    for (language, locale) in &locales() {
        for (key, message) in locale.messages.iter().filter(|(key, _)| {
            ["template-sheet-", "print-sheet-", "marked-sheet-"].iter().any(|area| key.starts_with(area))
        }) {
            let name = &message.parts[""].words;
            if name.chars().count() > SHEET_NAME.0 || name.contains(|letter| SHEET_NAME.1.contains(letter)) {
                problems.push(format!("{language}: {key} is no name for a sheet: {name}"));
            }
        }
    }
    none(&problems);
}

#[test]
fn every_key_that_the_program_asks_for_is_there() {
    let locales = locales();
    let english = english(&locales);
    let asked = sources::keys();
    assert!(asked.iter().any(|(key, _)| key == "not-stated"), "the search finds keys at all");
    let problems: Vec<String> = asked
        .into_iter()
        .filter(|(key, _)| !english.messages.contains_key(key))
        .map(|(key, file)| format!("{file}: {key} is in no English file"))
        .collect();
    none(&problems);
}

#[test]
fn every_variable_of_a_message_is_given() {
    let locales = locales();
    let english = english(&locales);
    let literals = sources::literals();
    let mut problems = Vec::new();
    // A phrase made on the spot says what it gives.
    for (key, given, file) in sources::phrases() {
        for variable in english.messages.get(&key).into_iter().flat_map(Message::variables) {
            if !given.contains(variable) {
                problems.push(format!("{file}: {key} wants ${variable}, given are {given:?}"));
            }
        }
    }
    // Of other messages it is known that a crate which names the message names the variable too.
    for (key, message) in english.messages.iter().filter(|(key, _)| !key.starts_with("field-")) {
        let name = key.strip_prefix("finding-").unwrap_or(key);
        let mut makers = literals.iter().filter(|(_, words)| words.contains(name)).peekable();
        if makers.peek().is_none() {
            continue;
        }
        let given: BTreeSet<&String> = makers.flat_map(|(_, words)| words).collect();
        for variable in message.variables().filter(|variable| !given.contains(variable)) {
            problems
                .push(format!("en/{}: {key} wants ${variable}, which no maker of it names", message.file));
        }
    }
    none(&problems);
}

/// Beginnings of keys that are put together from a list and a code, from the name of a field, or
/// from the names of commands and their arguments.
const COMPOSED: &[&str] = &["cli-", "field-", "finding-", "language-", "month-", "place-", "exchange-"];

#[test]
fn no_words_are_left_that_nobody_says() {
    let locales = locales();
    let english = english(&locales);
    let literals: BTreeSet<String> = sources::literals().into_values().flatten().collect();
    let mut beginnings: BTreeSet<String> = sources::beginnings();
    beginnings.extend(COMPOSED.iter().map(|begin| (*begin).to_owned()));
    beginnings.extend(CODED.iter().map(|(list, _)| format!("{list}-")));
    let problems: Vec<String> = english
        .messages
        .iter()
        .filter(|(key, _)| !literals.contains(*key) && !beginnings.iter().any(|begin| key.starts_with(begin)))
        .map(|(key, message)| format!("en/{}: {key} is used nowhere", message.file))
        .collect();
    none(&problems);
}

#[test]
fn every_field_of_an_activity_has_a_name() {
    let locales = locales();
    let english = english(&locales);
    let value = serde_json::to_value(full_activity()).unwrap();
    let mut keys = BTreeSet::new();
    fields(&value, "field", &mut keys);
    assert!(keys.contains("field-resources-loan-grace-years"), "the sample is full");
    let problems: Vec<String> = keys.into_iter().filter(|key| !english.messages.contains_key(key)).collect();
    none(&problems);
}

/// The key of every field below a value. A text by language, and the fields of the source, are
/// named as a whole.
fn fields(value: &serde_json::Value, key: &str, keys: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(object) => {
            for (name, below) in object.iter().filter(|(name, _)| *name != "und" && *name != "A header") {
                let key = format!("{key}-{}", name.replace('_', "-"));
                fields(below, &key, keys);
                keys.insert(key);
            }
        }
        serde_json::Value::Array(lines) => lines.iter().for_each(|line| fields(line, key, keys)),
        _ => {}
    }
}

/// An activity in which every field is filled.
fn full_activity() -> Activity {
    let text = || Text::of("und", "x");
    let date = PartialDate::year_only(2024);
    let period = Period { start: date, end: date };
    let withheld = || Some(Withheld { by: "x".into(), why: "x".into() });
    let share = |of: &str| Share { id: "s".into(), of: Code::new("crs", of), share: Some(Amount::ONE) };
    let place = Place { country: "XAA".into(), part: Some("x".into()) };
    let loan = ayni_model::LoanTerms {
        interest_percent: Some(Amount::ONE),
        maturity_years: Some(Amount::ONE),
        grace_years: Some(Amount::ONE),
        payments_per_year: Some(Amount::ONE),
        repayment: Some(ayni_model::Repayment::Annuity),
        grant_element_percent: Some(Amount::ONE),
    };
    Activity {
        parent: Some("x".into()),
        title: text(),
        description: text(),
        form: Some(Form::Triangular),
        status: Some(Status::Agreed),
        period,
        parties: vec![Party {
            id: "p1".into(),
            role: Role::Both,
            kind: PartyKind::Agency,
            country: Some("XAA".into()),
            organisation: Some("x".into()),
            name: text(),
        }],
        request: Some(Request { country: Some("XAA".into()), by: text(), date, reference: Some("x".into()) }),
        agreements: vec![Agreement {
            id: "a".into(),
            kind: "other".into(),
            title: text(),
            reference: Some("x".into()),
            date,
        }],
        places: vec![Share { id: "s".into(), of: place, share: Some(Amount::ONE) }],
        sectors: vec![share("11220")],
        goals: vec![share("3")],
        plan: text(),
        detriment: text(),
        keywords: vec!["x".into()],
        markers: vec![Marker { code: "gender".into(), score: 1 }],
        resources: vec![Resource {
            basis: Some(ayni_model::Basis::Pledged),
            kind: Some("loan".into()),
            what: text(),
            payer: Some("p1".into()),
            phase: Some("x".into()),
            period,
            measures: vec![
                Measure::Value { amount: Amount::ONE, currency: "XTS".into(), valuation: Valuation::DayRate },
                Measure::Quantity { amount: Amount::ONE, unit: "day".into() },
            ],
            loan: Some(loan),
            estimated: true,
            withheld: withheld(),
            ..Resource::new("r")
        }],
        results: vec![ayni_model::ResultLine {
            id: "r".into(),
            level: ayni_model::ResultLevel::Output,
            leads_to: Some("x".into()),
            title: text(),
            indicators: vec![indicator(text(), period)],
        }],
        evaluations: vec![ayni_model::Evaluation {
            id: "e".into(),
            criteria: "x".into(),
            kind: Some(ayni_model::EvaluationKind::Joint),
            by: text(),
            date,
            report: Some("x".into()),
            answers: vec![ayni_model::EvaluationAnswer {
                id: "a".into(),
                criterion: "x".into(),
                rating: Some("x".into()),
                answer: text(),
                evidence: text(),
            }],
        }],
        phases: vec![ayni_model::PhaseLine { id: "f".into(), phase: "x".into(), party: "p1".into() }],
        value_added: vec![ayni_model::ValueAdded { id: "g".into(), code: "x".into(), how: text() }],
        also_reported: vec!["tossd".into()],
        withheld: withheld(),
        extra: BTreeMap::from([("A header".to_owned(), "x".to_owned())]),
        ..Activity::new("x", "x", ActivityKind::Project)
    }
}

/// Every field of an indicator, once.
fn indicator(text: Text, period: Period) -> ayni_model::Indicator {
    let one = Some(Amount::ONE);
    let of = vec![ayni_model::Category { dimension: "sex".into(), category: "female".into() }];
    let part = ayni_model::ValuePart { id: "p".into(), of, value: one, numerator: one, denominator: one };
    ayni_model::Indicator {
        code: Some("x".into()),
        title: text.clone(),
        unit: Some("day".into()),
        joining: Some(ayni_model::Joining::Sum),
        aim: Some(ayni_model::Aim::Increase),
        running_total: true,
        gender: true,
        baseline: Some(ayni_model::Baseline { value: one, date: period.start }),
        values: vec![ayni_model::IndicatorValue {
            period,
            value: one,
            numerator: one,
            denominator: one,
            parts: vec![part],
            evidence: text.clone(),
            ..ayni_model::IndicatorValue::new("v", ayni_model::ValueKind::Actual)
        }],
        source: text,
        ..ayni_model::Indicator::new("i")
    }
}

/// The locales as these tests read them.
pub type Locales = BTreeMap<String, Locale>;
