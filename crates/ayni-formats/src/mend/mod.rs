//! A mapping profile line by line, for people who do not write TOML: what each column of a sheet is used
//! for, what its values mean, what holds for every row. [`read`] gives the lines, [`apply`] writes back
//! those that were changed and leaves everything else of the profile as it is (but for its comments).

mod seen;
mod source;
mod uses;

use toml::{Table, Value};

use crate::profile::{Profile, ProfileError};

pub use seen::{Seeing, SeenColumn, SeenSheet, fits, see};
pub use uses::{USES, Use};

/// The column is kept beside the fields.
pub const BESIDE: &str = "extra";

/// The column is used in a way that has no line; only the text of the profile can change it.
pub const AS_WRITTEN: &str = "=";

/// What may be fixed for every row: code, Fluent key of its name, list of codes, place in the profile.
pub const FIXED: &[(&str, &str, Option<&str>, &[&str])] = &[
    ("provider", "template-column-provider", None, &["provider"]),
    ("recipient", "template-column-recipients", None, &["recipient"]),
    ("form", "template-column-form", Some("form"), &["form"]),
    ("status", "template-column-status", Some("status"), &["status"]),
    ("kind", "template-column-kind", Some("kind"), &["kind"]),
    ("resource-kind", "template-column-resource-kind", Some("resource-kind"), &["kind"]),
];

/// A profile as lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// The organisation that reports, where no column says.
    pub reporter: String,
    /// The language of texts.
    pub language: String,
    /// The list that files of this shape are editions of.
    pub list: String,
    /// Its parts.
    pub sheets: Vec<SheetLines>,
    /// Sheets of the file that none of them reads.
    pub unread: Vec<Unread>,
}

/// One part: how sheets of one shape are read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetLines {
    /// The names of the sheets, with semicolons between.
    pub names: String,
    /// The sheets of the file that it reads.
    pub read: Vec<String>,
    /// The row of the headers; empty where it is found by itself.
    pub header: String,
    /// Where it was found.
    pub found: Option<u32>,
    /// The first rows, where it was not.
    pub top: Vec<(u32, Vec<String>)>,
    /// Whether several rows may be one activity.
    pub many: bool,
    /// The columns that tell activities apart where none has their identifier, with semicolons between.
    pub identity: String,
    /// How numbers are written.
    pub numbers: String,
    /// In which order dates are written.
    pub dates: String,
    /// The currency, where neither a column nor a header says.
    pub currency: String,
    /// What holds for every row: its place in [`FIXED`], and the value; none where only the text can change it.
    pub fixed: Vec<(usize, Option<String>)>,
    /// The columns.
    pub columns: Vec<ColumnLine>,
    /// What values mean.
    pub meanings: Vec<MeaningLine>,
    /// Values that were found and of which nobody has said what they mean yet.
    pub unknown: Vec<MeaningLine>,
    /// Whether its sheets are to be left out from now on.
    pub left_out: bool,
}

/// One column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnLine {
    /// What was seen of it.
    pub seen: SeenColumn,
    /// The code of its use; [`BESIDE`], [`AS_WRITTEN`], or empty.
    pub used: String,
    /// Further uses of it.
    pub also: Vec<&'static str>,
}

/// One value of a column of codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeaningLine {
    /// What the column is used for.
    pub used: String,
    /// The column.
    pub column: String,
    /// The source's value.
    pub value: String,
    /// What it means; empty for nothing.
    pub meaning: String,
}

/// A sheet that is not read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unread {
    /// Its name.
    pub name: String,
    /// Its first rows.
    pub top: Vec<(u32, Vec<String>)>,
    /// The row of its headers, if it is to be read from now on.
    pub header: String,
}

/// The lines of a profile for the sheets that were seen. Text that is no TOML has none.
pub fn read(text: &str, seen: &[SeenSheet]) -> Result<Lines, ProfileError> {
    let profile = table(text)?;
    let own = |name: &str| profile.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let sheets = parts(&profile).enumerate().map(|(at, part)| {
        let read: Vec<&SeenSheet> = seen.iter().filter(|sheet| sheet.map == Some(at)).collect();
        sheet(part, &read)
    });
    let unread = seen.iter().filter(|sheet| sheet.map.is_none()).map(|sheet| Unread {
        name: sheet.name.clone(),
        top: sheet.top.clone(),
        header: String::new(),
    });
    Ok(Lines {
        reporter: own("reporter"),
        language: own("language"),
        list: own("list"),
        sheets: sheets.collect(),
        unread: unread.collect(),
    })
}

impl Lines {
    /// Adds a value that was found in a column of a sheet and that nobody has said the meaning of; it is left
    /// out where the column is used in no way that values could have a meaning for.
    pub fn add_unknown(&mut self, sheet: &str, column: &str, value: &str) {
        for part in self.sheets.iter_mut().filter(|part| part.read.iter().any(|name| name == sheet)) {
            let used = part.columns.iter().find(|line| line.seen.title == column).map(|line| &line.used);
            let used = used.and_then(|used| Use::of(used)).filter(|used| used.has_meanings());
            let known = part.unknown.iter().any(|line| line.column == column && line.value == value);
            if let Some(used) = used.filter(|_| !known && !value.is_empty()) {
                part.unknown.push(MeaningLine {
                    used: used.code.to_owned(),
                    column: column.to_owned(),
                    value: value.to_owned(),
                    meaning: String::new(),
                });
            }
        }
    }
}

/// The profile with the lines that were changed; an error where it can no longer be one.
pub fn apply(text: &str, seen: &[SeenSheet], wanted: &Lines) -> Result<String, ProfileError> {
    let before = read(text, seen)?;
    let mut profile = table(text)?;
    for (name, was, is) in [
        ("reporter", &before.reporter, &wanted.reporter),
        ("language", &before.language, &wanted.language),
        ("list", &before.list, &wanted.list),
    ] {
        set(&mut profile, name, was, is);
    }
    if let Some(all) = profile.get_mut("sheet").and_then(Value::as_array_mut) {
        let parts = all.iter_mut().filter_map(Value::as_table_mut);
        for (part, (was, is)) in parts.zip(before.sheets.iter().zip(&wanted.sheets)) {
            change(part, was, is);
        }
    }
    leave_out(&mut profile, wanted);
    take_in(&mut profile, wanted);
    if profile == table(text)? {
        return Ok(text.to_owned());
    }
    let written = toml::to_string(&profile).map_err(|error| ProfileError {
        line: 0,
        column: 0,
        trouble: crate::trouble::VALUE,
        message: error.to_string(),
    })?;
    Profile::from_toml(&written)?;
    Ok(written)
}

fn table(text: &str) -> Result<Table, ProfileError> {
    toml::from_str(text).map_err(|error| ProfileError::of_toml(text, &error))
}

fn parts(profile: &Table) -> impl Iterator<Item = &Table> {
    profile.get("sheet").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}

fn sheet(part: &Table, read: &[&SeenSheet]) -> SheetLines {
    let text = |name: &str| part.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut columns: Vec<SeenColumn> = Vec::new();
    for column in read.iter().flat_map(|sheet| &sheet.columns) {
        if columns.iter().all(|known| known.title != column.title) {
            columns.push(column.clone());
        }
    }
    let meanings = USES.iter().filter_map(|used| Some((used, used.meanings(part)?)));
    let meanings = meanings.flat_map(|(used, (column, values))| {
        values.iter().map(move |(value, meaning)| MeaningLine {
            used: used.code.to_owned(),
            column: column.clone(),
            value: value.clone(),
            meaning: meaning.as_str().map_or_else(|| meaning.to_string(), str::to_owned),
        })
    });
    SheetLines {
        names: texts(part, "sheets").join("; "),
        identity: texts(part, "identity").join("; "),
        read: read.iter().map(|sheet| sheet.name.clone()).collect(),
        header: header_row(part).map_or(String::new(), |row| row.to_string()),
        found: read.iter().find_map(|sheet| sheet.header),
        top: read.iter().find(|sheet| sheet.header.is_none()).map_or(Vec::new(), |sheet| sheet.top.clone()),
        many: text("rows") == "many",
        numbers: text("numbers"),
        dates: text("dates"),
        currency: text("currency"),
        fixed: (0..FIXED.len()).map(|at| (at, fixed(part, at))).collect(),
        columns: columns.into_iter().map(|column| line(part, column)).collect(),
        meanings: meanings.collect(),
        unknown: Vec::new(),
        left_out: false,
    }
}

/// How a column is used.
fn line(part: &Table, seen: SeenColumn) -> ColumnLine {
    let mut uses = USES.iter().filter(|used| used.has(part, &seen)).map(|used| used.code);
    if let Some(used) = uses.next() {
        let also = uses.collect();
        return ColumnLine { seen, used: used.to_owned(), also };
    }
    let beside = match part.get("extra") {
        Some(Value::String(word)) => word == "unmapped",
        Some(value) => source::names(value, &seen),
        None => false,
    };
    let elsewhere = part.iter().any(|(name, value)| {
        !["header", "extra", "identity", "sheets"].contains(&name.as_str()) && mentions(value, &seen)
    });
    let used = if elsewhere {
        AS_WRITTEN
    } else if beside {
        BESIDE
    } else {
        ""
    };
    ColumnLine { seen, used: used.to_owned(), also: Vec::new() }
}

/// Whether a column is named anywhere, or is one of a row of years.
fn mentions(value: &Value, column: &SeenColumn) -> bool {
    match value {
        Value::String(name) => match name.split_once("{year}") {
            Some((before, behind)) => column
                .title
                .strip_prefix(before)
                .and_then(|rest| rest.strip_suffix(behind))
                .is_some_and(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())),
            None => source::is(name, column),
        },
        Value::Array(all) => all.iter().any(|one| mentions(one, column)),
        Value::Table(table) => table.iter().any(|(name, value)| {
            !["value", "values", "default", "language", "split"].contains(&name.as_str())
                && mentions(value, column)
        }),
        _ => false,
    }
}

fn texts(part: &Table, name: &str) -> Vec<String> {
    let all = part.get(name).and_then(Value::as_array).into_iter().flatten();
    all.filter_map(|text| text.as_str().map(str::to_owned)).collect()
}

fn header_row(part: &Table) -> Option<i64> {
    match part.get("header")? {
        Value::Integer(row) => Some(*row),
        Value::Table(table) => table.get("row")?.as_integer(),
        _ => None,
    }
}

/// What holds for every row: empty where nothing does; none where a list or a section says more.
fn fixed(part: &Table, at: usize) -> Option<String> {
    let (code, _, _, path) = FIXED.get(at)?;
    let value = match *code {
        "resource-kind" => uses::blocks(part).find_map(|block| uses::get(block, path)),
        _ => part.get("activity").and_then(Value::as_table).and_then(|table| uses::get(table, path)),
    };
    match value {
        None | Some(Value::String(_)) => Some(String::new()),
        Some(Value::Table(table)) if !table.contains_key("section") => {
            Some(table.get("value").and_then(Value::as_str).unwrap_or_default().to_owned())
        }
        Some(_) => None,
    }
}

fn set(table: &mut Table, name: &str, was: &str, is: &str) {
    if was == is {
        return;
    }
    if is.is_empty() {
        table.remove(name);
    } else {
        table.insert(name.to_owned(), Value::String(is.to_owned()));
    }
}

/// Writes what differs between the lines of one part.
fn change(part: &mut Table, was: &SheetLines, is: &SheetLines) {
    if was.names != is.names {
        let all: Vec<Value> = listed(&is.names).map(|name| Value::String(name.to_owned())).collect();
        if all.is_empty() {
            part.remove("sheets");
        } else {
            part.remove("position");
            part.insert("sheets".into(), Value::Array(all));
        }
    }
    if was.header != is.header {
        let row = is.header.trim().parse::<i64>().ok().map(Value::Integer);
        let header = part.remove("header");
        let table = header.and_then(|header| header.as_table().cloned());
        match (table, row) {
            (Some(mut table), row) => {
                table.remove("find");
                table.remove("row");
                table.extend(row.map(|row| ("row".to_owned(), row)));
                part.insert("header".into(), Value::Table(table));
            }
            (None, Some(row)) => {
                part.insert("header".into(), row);
            }
            (None, None) => {}
        }
    }
    if was.identity != is.identity {
        let all: Vec<Value> = listed(&is.identity).map(|name| Value::String(name.to_owned())).collect();
        if all.is_empty() {
            part.remove("identity");
        } else {
            part.insert("identity".into(), Value::Array(all));
        }
    }
    let many = |many: bool| if many { "many" } else { "" };
    set(part, "rows", many(was.many), many(is.many));
    set(part, "numbers", &was.numbers, &is.numbers);
    set(part, "dates", &was.dates, &is.dates);
    set(part, "currency", &was.currency, &is.currency);
    for line in is.unknown.iter().filter(|line| !line.meaning.is_empty()) {
        let meaning = if ["-", "–"].contains(&line.meaning.as_str()) { "" } else { &line.meaning };
        let column = is.columns.iter().find(|column| column.seen.title == line.column);
        if let Some((used, column)) = Use::of(&line.used).zip(column) {
            used.learn(part, &column.seen, &line.value, meaning);
        }
    }
    // What is to be used comes before what is not: a resource keeps its currency when its amount moves.
    let changed: Vec<(&ColumnLine, &str)> = was
        .columns
        .iter()
        .zip(&is.columns)
        .filter(|(was, is)| was.used != is.used && was.used != AS_WRITTEN)
        .map(|(was, is)| (was, is.used.as_str()))
        .collect();
    // Shared fields come last, when all resources are there.
    let order =
        |used: &str| Use::of(used).map_or(0, |used| usize::from(matches!(used.at, uses::At::Every(_))));
    let mut added = changed.clone();
    added.sort_by_key(|(_, used)| order(used));
    for (line, used) in &added {
        if let Some(used) = Use::of(used) {
            used.add(part, &line.seen);
        }
    }
    for (line, _) in &changed {
        for code in std::iter::once(line.used.as_str()).chain(line.also.iter().copied()) {
            if let Some(used) = Use::of(code) {
                used.remove(part, &line.seen);
            }
        }
    }
    if let Some(all) = part.get_mut("resource").and_then(Value::as_array_mut) {
        let says = |block: &Table| {
            source::measures(block) || block.get("keep_empty").and_then(Value::as_bool).unwrap_or_default()
        };
        all.retain(|block| block.as_table().is_none_or(says));
        if all.is_empty() {
            part.remove("resource");
        }
    }
    let unmapped = part.get("extra").and_then(Value::as_str) == Some("unmapped");
    let others = changed.iter().any(|(line, used)| match unmapped {
        // All that nothing reads is kept anyway.
        true => used.is_empty(),
        false => line.used == BESIDE || *used == BESIDE,
    });
    if others {
        let kept = is.columns.iter().filter(|line| line.used == BESIDE);
        let kept: Vec<Value> = kept.map(|line| Value::String(line.seen.title.clone())).collect();
        part.insert("extra".into(), Value::Array(kept));
    }
    for ((at, was), (_, is)) in was.fixed.iter().zip(&is.fixed) {
        if let (Some(was), Some(is)) = (was, is)
            && was != is
        {
            fix(part, *at, is);
        }
    }
    for used in USES {
        let pairs = was.meanings.iter().zip(&is.meanings);
        let pairs = pairs.filter(|(was, is)| was.used == used.code && was.meaning != is.meaning);
        let pairs: Vec<(&str, &str)> =
            pairs.map(|(was, is)| (was.value.as_str(), is.meaning.as_str())).collect();
        if !pairs.is_empty() {
            used.set_meanings(part, &pairs);
        }
    }
}

/// Sets what holds for every row.
fn fix(part: &mut Table, at: usize, value: &str) {
    let Some((code, _, _, path)) = FIXED.get(at) else { return };
    let tables: Vec<&mut Table> = match *code {
        "resource-kind" => uses::blocks_mut(part).collect(),
        _ => {
            let activity = part.entry("activity").or_insert_with(|| Value::Table(Table::new()));
            activity.as_table_mut().into_iter().collect()
        }
    };
    let Some(name) = path.first() else { return };
    for table in tables {
        match table.get_mut(*name) {
            None if value.is_empty() => {}
            None => {
                table.insert((*name).to_owned(), source::fixed(value));
            }
            Some(Value::Table(own)) => {
                set(own, "value", "\0", value);
                if own.is_empty() {
                    table.remove(*name);
                }
            }
            Some(there) => {
                let mut own = Table::new();
                own.insert("column".into(), std::mem::replace(there, Value::Boolean(false)));
                own.insert("value".into(), Value::String(value.to_owned()));
                *there = Value::Table(own);
            }
        }
    }
}

fn listed(names: &str) -> impl Iterator<Item = &str> {
    names.split([';', '\n']).map(str::trim).filter(|name| !name.is_empty())
}

/// Parts that are to read nothing any more become sheets that are left out.
fn leave_out(profile: &mut Table, wanted: &Lines) {
    let mut gone: Vec<Value> = Vec::new();
    if let Some(all) = profile.get_mut("sheet").and_then(Value::as_array_mut) {
        let mut at = 0;
        all.retain(|_| {
            let line = wanted.sheets.get(at);
            at += 1;
            let out = line.is_some_and(|line| line.left_out);
            if let Some(line) = line.filter(|_| out) {
                let named: Vec<&str> = listed(&line.names).collect();
                let read = line.read.iter().map(String::as_str);
                let names: Vec<&str> = if named.is_empty() { read.collect() } else { named };
                gone.extend(names.into_iter().map(|name| Value::String(name.to_owned())));
            }
            !out
        });
    }
    if !gone.is_empty() {
        let entry = [
            ("sheets".to_owned(), Value::Array(gone)),
            ("why".to_owned(), Value::String("left out by hand".into())),
        ];
        let ignore = profile.entry("ignore").or_insert_with(|| Value::Array(Vec::new()));
        if let Some(all) = ignore.as_array_mut() {
            all.push(Value::Table(entry.into_iter().collect()));
        }
    }
}

/// Sheets that are to be read from now on become parts.
fn take_in(profile: &mut Table, wanted: &Lines) {
    for sheet in &wanted.unread {
        let Some(row) = sheet.header.trim().parse::<i64>().ok().filter(|row| *row > 0) else { continue };
        if let Some(all) = profile.get_mut("ignore").and_then(Value::as_array_mut) {
            for entry in all.iter_mut().filter_map(Value::as_table_mut) {
                if let Some(sheets) = entry.get_mut("sheets").and_then(Value::as_array_mut) {
                    sheets.retain(|name| name.as_str() != Some(sheet.name.as_str()));
                }
            }
            let names = |entry: &Value| {
                entry.get("sheets").and_then(Value::as_array).is_some_and(|sheets| !sheets.is_empty())
            };
            all.retain(names);
        }
        let mut part = Table::new();
        if !sheet.name.is_empty() {
            part.insert("sheets".into(), Value::Array(vec![Value::String(sheet.name.clone())]));
        }
        part.insert("header".into(), Value::Integer(row));
        part.insert("activity".into(), Value::Table(Table::new()));
        let parts = profile.entry("sheet").or_insert_with(|| Value::Array(Vec::new()));
        if let Some(parts) = parts.as_array_mut() {
            parts.push(Value::Table(part));
        }
    }
}

#[cfg(test)]
mod tests;
