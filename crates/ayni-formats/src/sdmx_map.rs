//! Maps between SDMX structures: TOML files that a person reads, changes and keeps.

#![expect(clippy::result_large_err, reason = "a fault is met once and ends the reading of the file")]

use std::fmt::Write as _;

use ayni_model::Finding;
use ayni_model::sdmx_map::{MapDrop, MapRule, SdmxMap};

use crate::edition::read_as;

/// Reads a map. `file` names it in the finding; nothing of a faulty map is used.
pub fn read(text: &str, file: &str) -> Result<SdmxMap, Finding> {
    read_as(text, file, "sdmx-map-syntax")
}

/// Writes a map to be checked by a person: `head` at the top, and before each component the lines that `remarks`
/// gives for it. Components stand in the given `order`.
pub fn write(map: &SdmxMap, head: &str, order: &[&str], remarks: &dyn Fn(&str) -> Vec<String>) -> String {
    let mut text = String::new();
    remark(&mut text, head);
    if !map.from.is_empty() {
        let _ = writeln!(text, "\nfrom = {}", quoted(&map.from));
    }
    let rest = map.to.keys().map(String::as_str).filter(|id| !order.contains(id));
    for id in order.iter().copied().filter(|id| map.to.contains_key(*id)).chain(rest) {
        let Some(rule) = map.to.get(id) else { continue };
        text.push('\n');
        for line in remarks(id) {
            remark(&mut text, &line);
        }
        rule_text(&mut text, id, rule);
    }
    for (id, drop) in &map.drop {
        text.push('\n');
        for line in remarks(id) {
            remark(&mut text, &line);
        }
        drop_text(&mut text, id, drop);
    }
    text
}

fn remark(text: &mut String, words: &str) {
    for line in words.lines() {
        let _ = writeln!(text, "# {line}");
    }
}

fn rule_text(text: &mut String, id: &str, rule: &MapRule) {
    let _ = writeln!(text, "[to.{}]", key(id));
    for (name, value) in [("fixed", &rule.fixed), ("from", &rule.from)] {
        if let Some(value) = value {
            let _ = writeln!(text, "{name} = {}", quoted(value));
        }
    }
    if rule.same {
        text.push_str("same = true\n");
    }
    if !rule.codes.is_empty() {
        let _ = writeln!(text, "[to.{}.codes]", key(id));
        for (theirs, ours) in &rule.codes {
            let _ = writeln!(text, "{} = {}", key(theirs), quoted(ours));
        }
    }
}

fn drop_text(text: &mut String, id: &str, drop: &MapDrop) {
    let _ = writeln!(text, "[drop.{}]", key(id));
    if let Some(only) = &drop.only {
        let _ = writeln!(text, "only = {}", quoted(only));
    }
    if drop.sum {
        text.push_str("sum = true\n");
    }
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A name as TOML writes it: bare where it can be, quoted otherwise.
fn key(name: &str) -> String {
    let bare = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == '-';
    if !name.is_empty() && name.chars().all(bare) { name.to_owned() } else { quoted(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let rule = MapRule {
            from: Some("REF_AREA".into()),
            codes: [("4".to_owned(), "AFG".to_owned()), ("a \"b\".c".to_owned(), "é".to_owned())].into(),
            same: true,
            fixed: None,
        };
        let fixed = MapRule { fixed: Some("A".into()), ..MapRule::default() };
        let map = SdmxMap {
            from: "X:Y(1.0)".into(),
            to: [("RECIPIENT".to_owned(), rule), ("FREQ".to_owned(), fixed)].into(),
            drop: [
                ("SEX".to_owned(), MapDrop { only: Some("_T".into()), sum: false }),
                ("AGE".to_owned(), MapDrop { only: None, sum: true }),
            ]
            .into(),
        };
        let text = write(&map, "Two\nlines", &["FREQ"], &|id| vec![format!("about {id}")]);
        assert!(
            text.starts_with("# Two\n# lines\n\nfrom = \"X:Y(1.0)\"\n\n# about FREQ\n[to.FREQ]"),
            "{text}"
        );
        assert_eq!(read(&text, "map.toml").unwrap(), map);
        let fault = read("[to.A]\nform = \"x\"\n", "map.toml").unwrap_err();
        assert_eq!((fault.code.as_str(), fault.origin.unwrap().row), ("sdmx-map-syntax", Some(2)));
    }
}
