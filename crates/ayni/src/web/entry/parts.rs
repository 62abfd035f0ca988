//! What the form is drawn from: what fields offer, who the parties are, where the record has what is asked for.

use std::collections::BTreeMap;

use ayni_model::{Code, Measure, Role};
use ayni_words::{LANGUAGES, Words};
use serde::Serialize;

use crate::app::entry::look::Look;
use crate::app::entry::typed::Line;
use crate::app::entry::{Looked, Sheet};

/// Codes that a field offers at most.
const LISTED: usize = 400;

/// What a browser offers while one types.
#[derive(Debug, Serialize)]
pub struct Offered {
    id: &'static str,
    values: Vec<(String, String)>,
}

/// Where each measure that the form asks for stands in the record.
pub fn measures(looked: &Looked) -> BTreeMap<(String, &'static str), String> {
    let mut all = BTreeMap::new();
    for resource in &looked.activity.resources {
        let line = format!("resources[{}]", resource.id);
        let mut quantities = 0;
        for (at, measure) in resource.measures.iter().enumerate() {
            let slot = match measure {
                Measure::Money { .. } => "money",
                Measure::Value { .. } => "value",
                Measure::Quantity { .. } => {
                    quantities += 1;
                    if quantities > 1 { "quantity2" } else { "quantity" }
                }
            };
            all.entry((line.clone(), slot)).or_insert_with(|| format!("{line}.measures[{at}]"));
        }
    }
    all
}

/// The languages that a title can be added in.
pub fn languages(sheet: &Sheet, words: &Words) -> Vec<(&'static str, String)> {
    let missing = |language: &&str| !sheet.typed.fields.contains_key(&format!("title@{language}"));
    LANGUAGES.into_iter().filter(missing).map(|language| (language, language_name(language, words))).collect()
}

/// The name of a language.
pub fn language_name(language: &str, words: &Words) -> String {
    let key = format!("language-{language}");
    if words.has(&key) { words.key(&key) } else { language.to_owned() }
}

/// The parties of the form, as who puts something in is chosen.
pub fn parties(sheet: &Sheet, words: &Words) -> Vec<(String, String)> {
    let party = |(at, line): (usize, &Line)| {
        let name =
            line.fields.iter().find(|(name, text)| name.starts_with("name@") && !text.trim().is_empty());
        let name =
            name.map(|(_, text)| text.as_str()).or_else(|| line.fields.get("country").map(String::as_str));
        let role = line.fields.get("role").and_then(|role| Role::from_code(role));
        let role = role.map(|role| words.code(&Code::new(Role::LIST, role.as_str())));
        let number = words.count(at as u64 + 1);
        let parts = [Some(number), name.filter(|name| !name.is_empty()).map(str::to_owned), role];
        (line.id.clone(), parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
    };
    sheet.typed.lines("parties").iter().enumerate().map(party).collect()
}

/// The results of the form, as it is chosen which of them an indicator belongs to.
pub fn results(sheet: &Sheet, words: &Words) -> Vec<(String, String)> {
    let result = |(at, line): (usize, &Line)| {
        let title =
            line.fields.iter().find(|(name, text)| name.starts_with("title@") && !text.trim().is_empty());
        let number = words.count(at as u64 + 1);
        let title = title.map(|(_, text)| text.trim().chars().take(60).collect::<String>());
        (line.id.clone(), [Some(number), title].into_iter().flatten().collect::<Vec<_>>().join(" · "))
    };
    sheet.typed.lines("results").iter().enumerate().map(result).collect()
}

/// What fields of a list offer.
pub fn offered(list: &'static str, look: &Look<'_>) -> Offered {
    let named = |code: &String| look.words.code(&Code::new(list, code.as_str()));
    let mut values: Vec<(String, String)> = match list {
        "country" => look.reference.countries.keys().map(|code| (named(code), String::new())).collect(),
        // A currency that has ended is found by its code all the same.
        "currency" => {
            let entries = look.reference.list(list).entries.iter();
            entries
                .filter(|(_, entry)| entry.until.is_none())
                .map(|(code, _)| (code.clone(), named(code)))
                .collect()
        }
        // Goals; targets are found by their number or their words.
        "sdg" => {
            let entries = look.reference.list(list).entries.iter();
            entries
                .filter(|(_, entry)| entry.parent.is_empty())
                .map(|(code, _)| (format!("{code} {}", named(code)), String::new()))
                .collect()
        }
        _ => look.reference.list(list).entries.keys().map(|code| (named(code), String::new())).collect(),
    };
    if matches!(list, "country" | "unit") {
        values.sort_by(|left, right| look.words.compare(&left.0, &right.0));
    }
    values.truncate(LISTED);
    Offered { id: list, values }
}
