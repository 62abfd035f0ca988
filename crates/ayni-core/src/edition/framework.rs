//! What is wrong with a framework edition.

use std::collections::BTreeSet;

use ayni_model::edition::{Condition, Framework, Standard};
use ayni_model::reference::Reference;
use ayni_model::{Finding, Path, Severity};

use super::space::Space;
use super::texts::languages_missing;

/// The unit that stands for every unit.
const ANY_UNIT: &str = "*";

/// What is wrong with an edition, or would surprise whoever measures by it. Faults of the file itself
/// (an unknown group, a rule without English) were found when it was read.
pub fn check_framework(edition: &Framework, reference: &Reference) -> Vec<Finding> {
    let mut found = Vec::new();
    groups_and_items(edition, reference, &mut found);
    rules(edition, reference, &mut found);
    maps(edition, reference, &mut found);
    found.extend(codes("rules", edition.rules.iter().map(|rule| (rule.id.clone(), &rule.when)), reference));
    let maps = edition.maps.iter().enumerate().map(|(at, map)| (at.to_string(), &map.when));
    found.extend(codes("maps", maps, reference));
    let head = [("title", &edition.title), ("standing", &edition.standing)];
    let texts = head.into_iter().map(|(name, text)| (Path::of(name), text));
    let groups = edition.groups.iter().map(|one| (label("groups", &one.code, "label"), &one.label));
    let items = edition.items.iter().map(|one| (label("items", &one.code, "label"), &one.label));
    let rules = edition.rules.iter().map(|one| (label("rules", &one.id, "why"), &one.why));
    let maps = edition.maps.iter().enumerate().map(|(at, one)| (label("maps", at, "why"), &one.why));
    found.extend(languages_missing(texts.chain(groups).chain(items).chain(rules).chain(maps)));
    found
}

pub(super) fn label(list: &str, id: impl std::fmt::Display, field: &str) -> Path {
    Path::of(list).line(id).field(field)
}

/// A finding on a field of the file.
pub(super) fn at(code: &str, severity: Severity, path: Path) -> Finding {
    let mut finding = Finding::new(code, severity);
    finding.path = Some(path);
    finding
}

fn groups_and_items(edition: &Framework, reference: &Reference, found: &mut Vec<Finding>) {
    let given: BTreeSet<&str> = edition.rules.iter().map(|rule| rule.item.as_str()).collect();
    for group in &edition.groups {
        if !edition.items.iter().any(|item| item.group == group.code) {
            let path = Path::of("groups").line(&group.code);
            found.push(at("edition-group-empty", Severity::Warning, path).with("group", group.code.as_str()));
        }
    }
    for item in &edition.items {
        let path = Path::of("items").line(&item.code);
        let money = edition.groups.iter().any(|group| group.code == item.group && group.money);
        if !money && item.units.is_empty() {
            let finding = at("edition-item-unit", Severity::Error, path.clone());
            found.push(finding.with("item", item.code.as_str()));
        }
        for unit in item.units.iter().filter(|unit| *unit != ANY_UNIT && !reference.knows("unit", unit)) {
            found.push(unknown(path.field("units"), "unit", unit));
        }
        if !given.contains(item.code.as_str()) {
            found.push(at("edition-item-unused", Severity::Warning, path).with("item", item.code.as_str()));
        }
    }
}

/// A code that is in no list.
pub(super) fn unknown(path: Path, field: &str, code: &str) -> Finding {
    at("edition-unknown-code", Severity::Error, path).with("field", field).with("code", code)
}

fn rules(edition: &Framework, reference: &Reference, found: &mut Vec<Finding>) {
    let conditions: Vec<&Condition> = edition.rules.iter().map(|rule| &rule.when).collect();
    let space = Space::new(&conditions, reference, &[]);
    let path = |id: &str| Path::of("rules").line(id);
    let Some(walk) = space.walk() else {
        found.push(at("edition-too-wide", Severity::Warning, Path::of("rules")).with("list", "rules"));
        return;
    };
    for ((earlier, later), example) in &walk.by_order {
        let (Some(first), Some(second)) = (edition.rules.get(*earlier), edition.rules.get(*later)) else {
            continue;
        };
        // A later rule that is the narrower one never decides alone here; it is named as unreachable
        // where it never decides at all.
        let hidden = walk.first.get(*later) == Some(&false);
        if first.item != second.item && !hidden {
            found.push(
                at("edition-rules-overlap", Severity::Error, path(&second.id).field("when"))
                    .with("first", first.id.as_str())
                    .with("first-item", first.item.as_str())
                    .with("second", second.id.as_str())
                    .with("second-item", second.item.as_str())
                    .with("example", example.as_str()),
            );
        }
    }
    for (rule, _) in edition.rules.iter().zip(&walk.first).filter(|(_, first)| !**first) {
        let place = conditions.iter().position(|when| std::ptr::eq(*when, &rule.when)).unwrap_or(0);
        let by: Vec<&str> = match space.possible(place) {
            true => {
                let earlier = edition.rules.iter().take(place).enumerate();
                let hides = earlier.filter(|(at, _)| !space.apart(*at, place));
                hides.map(|(_, rule)| rule.id.as_str()).collect()
            }
            false => Vec::new(),
        };
        let finding = at("edition-rule-unreachable", Severity::Error, path(&rule.id).field("when"));
        found.push(finding.with("rule", rule.id.as_str()).with("by", list(&by)));
    }
    for what in &walk.nothing {
        found.push(
            at("edition-unclassified", Severity::Warning, Path::of("rules"))
                .with("what", if what.is_empty() { "*" } else { what.as_str() }),
        );
    }
    wrong_group(edition, &conditions, reference, found);
}

/// Names in one text; a dash where there are none.
pub(super) fn list(names: &[&str]) -> String {
    if names.is_empty() { "–".to_owned() } else { names.join(", ") }
}

/// Rules that send money where no money is carried, or quantities where only money is.
fn wrong_group(
    edition: &Framework,
    conditions: &[&Condition],
    reference: &Reference,
    found: &mut Vec<Finding>,
) {
    for measure in ["money", "value", "quantity"] {
        let Some(walk) = Space::new(conditions, reference, &[("measure", measure)]).walk() else {
            return;
        };
        for (rule, _) in edition.rules.iter().zip(&walk.first).filter(|(_, first)| **first) {
            let item = edition.items.iter().find(|item| item.code == rule.item);
            let group = item.and_then(|item| edition.groups.iter().find(|group| group.code == item.group));
            if group.is_some_and(|group| group.money == (measure == "quantity")) {
                let path = Path::of("rules").line(&rule.id).field("item");
                found.push(
                    at("edition-wrong-group", Severity::Error, path)
                        .with("rule", rule.id.as_str())
                        .with("item", rule.item.as_str())
                        .with("measure", measure),
                );
            }
        }
    }
}

/// Codes of other standards that no list has, and items that a standard has no line for.
fn maps(edition: &Framework, reference: &Reference, found: &mut Vec<Finding>) {
    for (place, map) in edition.maps.iter().enumerate() {
        let path = Path::of("maps").line(place);
        if !reference.lists.contains_key(&map.field) {
            found.push(unknown(path.field("field"), "field", &map.field));
        } else if !map.code.is_empty() && !reference.knows(&map.field, &map.code) {
            found.push(unknown(path.field("code"), &map.field, &map.code));
        }
    }
    for standard in Standard::ALL {
        let lines: Vec<_> = edition.maps.iter().filter(|map| map.to == *standard).collect();
        if lines.is_empty() {
            continue;
        }
        let spoken = |code: &String| lines.iter().any(|map| map.items.contains(code));
        let without: Vec<&str> = edition
            .items
            .iter()
            .map(|item| &item.code)
            .filter(|code| !spoken(code))
            .map(String::as_str)
            .collect();
        if !without.is_empty() {
            found.push(
                at("edition-map-missing", Severity::Note, Path::of("maps"))
                    .with("standard", standard.as_str())
                    .with("items", list(&without)),
            );
        }
    }
}

/// Codes that conditions name and no list has. Lists that a country may leave open (the source's own
/// fields, reporters) are not looked at.
pub(super) fn codes<'a>(
    list: &'a str,
    conditions: impl Iterator<Item = (String, &'a Condition)>,
    reference: &'a Reference,
) -> Vec<Finding> {
    let mut found = Vec::new();
    for (id, condition) in conditions {
        for (field, values) in condition {
            let known = match field.as_str() {
                "kind" => "resource-kind",
                "unit" => "unit",
                "currency" => "currency",
                "provider" | "recipient" => "country",
                _ => continue,
            };
            let words = ["", "south", "not-south"];
            for value in values.iter().filter(|value| !words.contains(&value.as_str())) {
                if !reference.knows(known, value) {
                    let path = Path::of(list).line(&id).field("when").field(field);
                    found.push(unknown(path, field, value));
                }
            }
        }
    }
    found
}
