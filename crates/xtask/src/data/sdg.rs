//! `sdg/`: goals and targets of the 2030 Agenda.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use super::table::{self, cell};
use super::{Fallible, Files, LANGUAGES};

/// Writes `sdg.csv`: goals under their short names with the full title beside, targets under their text.
pub(super) fn make(sources: &Path, files: &mut Files) -> Fallible<()> {
    let folder = sources.join("sdg/open-sdg-translations");
    let mut goals: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    let mut targets: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for language in LANGUAGES {
        let name = match language {
            "pt" => continue,
            "zh" => "zh-Hans",
            other => other,
        };
        goals.insert(language, phrases(&folder.join(name).join("global_goals.yml"), language)?);
        targets.insert(language, phrases(&folder.join(name).join("global_targets.yml"), language)?);
    }
    let portuguese = table::kept("portuguese-goals.csv")?;
    let own = portuguese.iter().flat_map(|row| {
        let code = cell(row, "code");
        [("short", cell(row, "short")), ("title", cell(row, "title"))]
            .map(|(key, text)| (format!("{code}-{key}"), text.to_owned()))
    });
    goals.insert("pt", own.collect());

    let mut rows: BTreeMap<(u8, String), Vec<Cow<str>>> = BTreeMap::new();
    let find =
        |all: &BTreeMap<&str, BTreeMap<String, String>>, language: &str, key: &str| -> Cow<'static, str> {
            all.get(language).and_then(|texts| texts.get(key)).cloned().unwrap_or_default().into()
        };
    for goal in 1..=17_u8 {
        let mut row: Vec<Cow<str>> = vec![goal.to_string().into(), "".into()];
        row.extend(LANGUAGES.map(|language| find(&goals, language, &format!("{goal}-short"))));
        row.extend(LANGUAGES.map(|language| find(&goals, language, &format!("{goal}-title"))));
        rows.insert((goal, String::new()), row);
    }
    for key in targets.get("en").into_iter().flat_map(BTreeMap::keys) {
        let Some((goal, target)) = key.strip_suffix("-title").and_then(|code| code.split_once('-')) else {
            continue;
        };
        let mut row: Vec<Cow<str>> = vec![format!("{goal}.{target}").into(), goal.to_owned().into()];
        row.extend(LANGUAGES.map(|language| find(&targets, language, key)));
        row.extend(LANGUAGES.map(|_| Cow::from("")));
        rows.insert((goal.parse()?, format!("{target:0>2}")), row);
    }
    let header = [
        "code", "parent", "ar", "en", "es", "fr", "pt", "ru", "zh", "title_ar", "title_en", "title_es",
        "title_fr", "title_pt", "title_ru", "title_zh",
    ];
    files.insert("sdg/sdg.csv".into(), table::write(&header, rows.into_values())?);
    Ok(())
}

/// Reads the simple YAML of the source: `key: text`, plain or quoted, going on over indented lines.
fn phrases(path: &Path, language: &str) -> Fallible<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(path)?;
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut last: Option<String> = None;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        match (line.starts_with(' '), line.split_once(':'), &last) {
            (true, _, Some(key)) => {
                let entry = found.entry(key.clone()).or_default();
                entry.push(' ');
                entry.push_str(line.trim());
            }
            (false, Some((key, value)), _) => {
                found.insert(key.to_owned(), value.trim().to_owned());
                last = Some(key.to_owned());
            }
            _ => return Err(format!("{}: cannot read the line {line}", path.display()).into()),
        }
    }
    found.into_iter().map(|(key, text)| Ok((key, tidy(&unquoted(&text)?, language)))).collect()
}

/// The text between single or double quotes; the source uses no escapes but the doubled quote.
fn unquoted(text: &str) -> Fallible<String> {
    for quote in ['\'', '"'] {
        if let Some(inner) = text.strip_prefix(quote) {
            let inner = inner.strip_suffix(quote).ok_or_else(|| format!("a quote is left open: {text}"))?;
            if inner.contains('\\') {
                return Err(format!("an escape in {text}").into());
            }
            return Ok(inner.replace("''", "'"));
        }
    }
    Ok(text.to_owned())
}

/// Mends what the way through PDF left: strokes that only stretch Arabic words, Latin commas in Chinese.
fn tidy(text: &str, language: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match language {
        "ar" => text.replace('\u{0640}', ""),
        "zh" => {
            let chars: Vec<char> = text.chars().collect();
            let digit = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
            chars
                .iter()
                .enumerate()
                .map(|(at, c)| match c {
                    ',' if !(digit(at.checked_sub(1)) && digit(at.checked_add(1))) => '，',
                    ';' => '；',
                    other => *other,
                })
                .collect()
        }
        _ => text,
    }
}
