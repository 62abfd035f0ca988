//! Writes the proposed profile as TOML with comments.

use std::fmt::Write as _;

use super::choose::{Known, SheetRead, language};
use super::words::HeaderWords;
use crate::values::{DateOrder, DecimalMark};

/// The amounts that have a column of their own, with the basis that its header tells.
const AMOUNTS: [(&str, Option<&str>); 5] = [
    ("pledged", Some("pledged")),
    ("budgeted", Some("budgeted")),
    ("committed", Some("committed")),
    ("disbursed", Some("disbursed")),
    ("amount", None),
];

/// Quantities whose header tells the unit.
const QUANTITIES: [(&str, &str); 3] = [("days", "day"), ("hours", "hour"), ("persons", "person")];

/// The whole profile.
pub(super) fn profile(file: &str, sheets: &[SheetRead], unread: &[String], words: &HeaderWords) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    let mut out = String::new();
    let _ = writeln!(
        out,
        "# A proposal for {}, made from its headers and values. Look at every line:",
        one_line(name)
    );
    let _ = writeln!(
        out,
        "# behind each stands how sure it is, from 0 to 1. docs/methods/mapping-profiles.md explains all parts.\n"
    );
    let _ = writeln!(out, "profile = {}", quote(&id(name)));
    let _ = writeln!(out, "title = {}", quote(name));
    let _ =
        writeln!(out, "# reporter = \"...\"           # the organisation that reports, where no column says");
    let _ = writeln!(out, "language = \"und\"             # the language of titles: en, fr, ...");
    for sheet in unread {
        let _ =
            writeln!(out, "\n[[ignore]]\nsheets = [{}]\nwhy = \"no header was recognised\"", quote(sheet));
    }
    for sheet in sheets {
        write_sheet(&mut out, sheet, words);
    }
    if sheets.is_empty() {
        out.push_str("\n# No sheet has a header that was recognised.\n[[sheet]]\nheader = 1\n\n[sheet.activity]\n# id = \"...\"\n");
    }
    out
}

fn write_sheet(out: &mut String, sheet: &SheetRead, words: &HeaderWords) {
    out.push_str("\n[[sheet]]\n");
    if !sheet.name.is_empty() {
        let _ = writeln!(out, "sheets = [{}]", quote(&sheet.name));
    }
    let surest = |least: u32| {
        let mut all: Vec<&Known> =
            sheet.fields.values().flatten().filter(|known| known.sure >= least).collect();
        all.sort_by_key(|known| std::cmp::Reverse(known.sure));
        all.iter().take(4).map(|known| quote(&known.title)).collect::<Vec<_>>().join(", ")
    };
    let find = surest(0);
    if sheet.header_rows > 1 {
        let _ = writeln!(out, "header = {{ find = [{find}], rows = {} }}", sheet.header_rows);
    } else {
        let _ = writeln!(out, "header = [{find}]");
    }
    if sheet.fields.get("id").and_then(|all| all.first()).is_some_and(|known| known.column.is_repeated()) {
        out.push_str("rows = \"many\"                  # rows with the same identifier are one activity\n");
    }
    styles(out, sheet);
    if !sheet.others.is_empty() {
        let list: Vec<String> = sheet.others.iter().map(|title| quote(title)).collect();
        let _ = writeln!(
            out,
            "# Not recognised; kept beside the fields. \"unmapped\" keeps all that no field reads."
        );
        let _ = writeln!(out, "extra = [{}]", list.join(", "));
    }
    out.push_str("\n[sheet.activity]\n");
    activity(out, sheet, words);
    resources(out, sheet, words);
}

fn styles(out: &mut String, sheet: &SheetRead) {
    let all = || sheet.fields.values().chain(sheet.years.values()).flatten();
    let decimal =
        |mark: DecimalMark| all().any(|known| known.column.numbers > 0 && known.column.style.decimal == mark);
    match (decimal(DecimalMark::Comma), decimal(DecimalMark::Unknown)) {
        (true, false) => out.push_str("numbers = \"1.234,5\"\n"),
        (_, true) => out.push_str(
            "# numbers = \"1,234.5\"         # some numbers can be read two ways: say how they are written\n",
        ),
        _ => {}
    }
    if all().any(|known| known.column.dates > 0 && known.column.order == DateOrder::MonthFirst) {
        out.push_str("dates = \"month-day-year\"\n");
    } else if all().any(|known| known.column.order == DateOrder::Unknown) {
        out.push_str(
            "# dates = \"day-month-year\"      # some dates can be read two ways: say which stands first\n",
        );
    }
}

fn activity(out: &mut String, sheet: &SheetRead, words: &HeaderWords) {
    let first = |name: &str| sheet.fields.get(name).and_then(|all| all.first());
    match first("id") {
        Some(known) => plain(out, "id", known),
        None => out.push_str(
            "# No column has an identifier. The key is made from partner, title and start, unless the columns that\n\
             # tell activities apart are named: identity = [\"...\", \"...\"] under [[sheet]].\n",
        ),
    }
    for name in ["title", "description"] {
        match sheet.fields.get(name).map(Vec::as_slice) {
            Some([known]) => plain(out, name, known),
            Some(several @ [first, ..]) => {
                let one = |known: &Known| match language(&known.title) {
                    Some(code) => {
                        format!("{{ column = {}, language = {} }}", quote(&known.title), quote(&code))
                    }
                    None => quote(&known.title),
                };
                let list: Vec<String> = several.iter().map(one).collect();
                put(out, name, &format!("[{}]", list.join(", ")), first.sure);
            }
            _ => {}
        }
    }
    for name in ["provider", "second_provider", "recipient"] {
        match first(name) {
            Some(known) => party(out, name, known),
            None if name == "provider" => {
                out.push_str("# provider = { value = \"...\" }   # no column names the provider\n");
            }
            None if name == "recipient" => {
                out.push_str("# recipient = { value = \"...\" }  # no column names the recipient\n");
            }
            None => {}
        }
    }
    if let Some(all) = sheet.fields.get("implementing") {
        let list: Vec<String> = all
            .iter()
            .map(|known| format!("{{ column = {}, holds = \"names\" }}", quote(&known.title)))
            .collect();
        put(out, "implementing", &bracketed(&list), all.first().map_or(0, |known| known.sure));
    }
    for name in ["start", "end", "period"] {
        if let Some(known) = first(name) {
            plain(out, name, known);
        }
    }
    if first("start").is_none()
        && first("period").is_none()
        && let Some(known) = first("year")
    {
        plain(out, "start", known);
        plain(out, "end", known);
    }
    for name in ["status", "form", "kind"] {
        if let Some(known) = first(name) {
            code(out, name, known, words);
        }
    }
    if let Some(known) = first("place") {
        let value = format!("{{ column = {}, country = \"recipient\" }}", quote(&known.title));
        put(out, "place", &value, known.sure);
    }
    if let Some(known) = first("sector") {
        plain(out, "sector", known);
    }
    if let Some(all) = sheet.fields.get("goal") {
        let one = |known: &Known| match known.column.lists {
            0 => quote(&known.title),
            _ => format!("{{ column = {}, split = [\",\", \";\"] }}", quote(&known.title)),
        };
        let list: Vec<String> = all.iter().map(one).collect();
        put(out, "goal", &bracketed(&list), all.first().map_or(0, |known| known.sure));
    }
    if let Some(known) = first("gender") {
        put(out, "marker", &format!("{{ gender = {} }}", quote(&known.title)), known.sure);
    }
    if let Some(known) = first("agreement") {
        put(out, "agreement", &format!("{{ title = {} }}", quote(&known.title)), known.sure);
    }
    if let Some(known) = first("requested_by") {
        put(out, "request", &format!("{{ country = {} }}", quote(&known.title)), known.sure);
    }
}

fn resources(out: &mut String, sheet: &SheetRead, words: &HeaderWords) {
    let first = |name: &str| sheet.fields.get(name).and_then(|all| all.first());
    let quantities: Vec<(String, u32)> = quantities(sheet);
    let mut blocks: Vec<(Option<&str>, Option<&Known>, Option<&String>)> = Vec::new();
    for (name, basis) in AMOUNTS {
        if let Some(known) = first(name) {
            blocks.push((basis, Some(known), None));
        }
    }
    for form in sheet.years.keys() {
        let beside = super::score::Title::of(&form.replace("{year}", ""));
        let fits = |name: &str| {
            let field = words.field.iter().find(|field| field.name == name);
            field.zip(beside.as_ref()).map_or(0, |(field, beside)| super::score::header(field, beside))
        };
        let best = AMOUNTS.iter().filter_map(|(name, basis)| basis.map(|basis| (fits(name), basis)));
        let basis = best.max_by_key(|(fit, _)| *fit).filter(|(fit, _)| *fit >= 500).map(|(_, basis)| basis);
        blocks.push((basis, None, Some(form)));
    }
    if blocks.is_empty() && (first("value").is_some() || !quantities.is_empty()) {
        blocks.push((None, None, None));
    }
    // Values and quantities measure what was done: they stand with what was paid, or with the only amount.
    let with = blocks.iter().position(|(basis, _, _)| *basis == Some("disbursed")).unwrap_or(0);
    for (at, (basis, amount, years)) in blocks.iter().enumerate() {
        out.push_str("\n[[sheet.resource]]\n");
        match (basis, first("basis")) {
            (Some(basis), _) => {
                let _ = writeln!(out, "basis = {{ value = \"{basis}\" }}");
            }
            (None, Some(known)) => code(out, "basis", known, words),
            (None, None) => {
                out.push_str("# basis = { value = \"...\" }      # pledged, budgeted, committed, disbursed: no column says\n");
            }
        }
        if let Some(known) = first("resource_kind") {
            code(out, "kind", known, words);
        }
        if let Some(known) = amount {
            plain(out, "amount", known);
        }
        if let Some(form) = years {
            put(out, "years", &quote(form), 800);
        }
        if at == with {
            if let Some(known) = first("value") {
                plain(out, "value", known);
            }
            if let Some((_, sure)) = quantities.first() {
                let list: Vec<String> = quantities.iter().map(|(text, _)| text.clone()).collect();
                put(out, "quantity", &bracketed(&list), *sure);
            }
        }
        let money = amount.is_some() || years.is_some() || (at == with && first("value").is_some());
        match first("currency") {
            Some(known) if money => currency(out, known),
            None if money => {
                let titles = amount
                    .iter()
                    .map(|known| known.title.as_str())
                    .chain(years.iter().map(|form| form.as_str()));
                let says = titles.filter_map(crate::values::header_unit).any(|unit| unit.currency.is_some());
                if !says {
                    out.push_str("# currency = { value = \"...\" }   # neither a column nor a header says\n");
                }
            }
            _ => {}
        }
        if years.is_none()
            && let Some(known) = first("year")
        {
            plain(out, "year", known);
        }
        let loan: Vec<String> = ["interest_percent", "maturity_years", "grace_years", "payments_per_year"]
            .iter()
            .filter_map(|name| first(name).map(|known| format!("{name} = {}", quote(&known.title))))
            .collect();
        if !loan.is_empty() {
            let _ = writeln!(out, "loan = {{ {} }}", loan.join(", "));
        }
    }
}

/// The quantities, as tables, with how sure each is.
fn quantities(sheet: &SheetRead) -> Vec<(String, u32)> {
    let first = |name: &str| sheet.fields.get(name).and_then(|all| all.first());
    let mut all = Vec::new();
    for (name, unit) in QUANTITIES {
        if let Some(known) = first(name) {
            all.push((
                format!("{{ amount = {}, unit = {{ value = \"{unit}\" }} }}", quote(&known.title)),
                known.sure,
            ));
        }
    }
    if let (Some(quantity), Some(unit)) = (first("quantity"), first("unit")) {
        let text = format!("{{ amount = {}, unit = {} }}", quote(&quantity.title), quote(&unit.title));
        all.push((text, quantity.sure.min(unit.sure)));
    }
    all
}

/// A column of codes, with a table of what its values mean as far as that can be told.
fn code(out: &mut String, name: &str, known: &Known, words: &HeaderWords) {
    let list =
        if name == "kind" && words.values.contains_key("resource_kind") && !is_activity_kind(known, words) {
            "resource_kind"
        } else {
            name
        };
    match known.column.codes() {
        Some(values) => {
            let mut unknown = false;
            let mut pairs = Vec::new();
            for value in values {
                let code = words.code(list, value);
                unknown |= code.is_none();
                pairs.push(format!("{} = {}", quote(value), quote(code.unwrap_or_default())));
            }
            if unknown {
                let _ = writeln!(
                    out,
                    "# Say what the values mean whose code is empty; left empty, they mean nothing."
                );
            }
            let table =
                format!("{{ column = {}, values = {{ {} }} }}", quote(&known.title), pairs.join(", "));
            put(out, name, &table, known.sure);
        }
        None => plain(out, name, known),
    }
}

/// The column of currencies, with a table where the source writes them its own way.
fn currency(out: &mut String, known: &Known) {
    let code = |value: &String| value.len() == 3 && value.bytes().all(|byte| byte.is_ascii_uppercase());
    match known.column.codes() {
        Some(values) if !values.iter().all(code) => {
            let pairs: Vec<String> = values
                .iter()
                .map(|value| format!("{} = {}", quote(value), quote(if code(value) { value } else { "" })))
                .collect();
            out.push_str(
                "# Write the codes of three letters (ISO 4217) of the currencies whose code is empty.\n",
            );
            let table =
                format!("{{ column = {}, values = {{ {} }} }}", quote(&known.title), pairs.join(", "));
            put(out, "currency", &table, known.sure);
        }
        _ => plain(out, "currency", known),
    }
}

/// Whether the values of a column named "kind" are kinds of activities and not of resources.
fn is_activity_kind(known: &Known, words: &HeaderWords) -> bool {
    known.column.values.iter().any(|value| words.code("kind", value).is_some())
}

fn party(out: &mut String, name: &str, known: &Known) {
    let value = if !known.column.is_countries() {
        format!("{{ column = {}, holds = \"either\" }}", quote(&known.title))
    } else {
        quote(&known.title)
    };
    put(out, name, &value, known.sure);
}

fn plain(out: &mut String, name: &str, known: &Known) {
    put(out, name, &quote(&known.title), known.sure);
}

fn put(out: &mut String, name: &str, value: &str, sure: u32) {
    let line = format!("{name} = {value}");
    let _ = writeln!(out, "{line:<40} # {}", decimal(sure));
}

/// Thousandths as a number with two decimals.
fn decimal(thousandths: u32) -> String {
    format!("{}.{:02}", thousandths / 1000, thousandths % 1000 / 10)
}

fn bracketed(list: &[String]) -> String {
    match list {
        [one] => one.clone(),
        several => format!("[{}]", several.join(", ")),
    }
}

/// A name for the profile, from the file's.
fn id(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let folded = crate::reference::fold(stem);
    let id: String = folded.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let id = id.trim_matches('-').to_owned();
    if id.is_empty() { "proposal".to_owned() } else { id }
}

fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

/// A TOML basic string.
fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
