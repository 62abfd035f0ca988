//! Rows of a sheet as records: our own workbook, a CSV file with the same heads, or one of another shape by its
//! headings in any language or by a mapping. A row whose id is that of the row above adds lines to that record.

use std::collections::BTreeMap;

use ayni_model::exchange::{Field, FieldType, Kind, Kinds, Line, Record, Tier, Value};
use ayni_model::sheet::{Book, Cell, Row};
use ayni_model::{Arg, Finding, Origin, Path, Severity, Text};

use super::mapping::Mapping;
use super::template::columns;
use crate::reference::{CountryFinder, fold};
use crate::values::{DateOrder, NumberStyle, parse_date, parse_number};

/// Rows that are looked through for the headings.
const HEAD_WITHIN: usize = 30;

/// What ends the code in a cell that was picked from a list.
const CODE_END: &str = " – ";

/// What words of the program's languages mean.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Names {
    /// Headings, folded, and the column that each names.
    pub heads: BTreeMap<String, String>,
    /// Names of codes, folded, by list.
    pub codes: BTreeMap<String, BTreeMap<String, String>>,
}

/// What rows are read with.
#[derive(Clone, Copy)]
pub struct Rows<'a> {
    /// The kinds of record.
    pub kinds: &'a Kinds,
    /// What words mean.
    pub names: &'a Names,
    /// Countries by all their names.
    pub finder: &'a CountryFinder,
    /// How a workbook of another shape is read; an empty one for ours.
    pub mapping: &'a Mapping,
}

/// A record of a sheet, with the place of each of its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRecord {
    /// The record.
    pub record: Record,
    /// The row that it begins in.
    pub origin: Origin,
    /// The cell of each field that it has, by path.
    pub places: BTreeMap<String, Origin>,
}

impl SheetRecord {
    /// The cell that a finding speaks of: that of its field, or of the field above, or the row.
    pub fn place(&self, path: Option<&Path>) -> Origin {
        let mut path = path.cloned();
        while let Some(one) = path {
            if let Some(origin) = self.places.get(one.as_str()) {
                return origin.clone();
            }
            path = one.parent();
        }
        self.origin.clone()
    }
}

/// The records of a workbook, and what was found on the way. `kind` is meant where nothing says it.
pub fn read_rows(book: &Book, kind: &str, rows: &Rows<'_>) -> (Vec<SheetRecord>, Vec<Finding>) {
    let (mut all, mut findings) = (Vec::new(), Vec::new());
    let told = book.sheets.iter().find_map(|sheet| {
        let first = sheet.rows.first().filter(|row| row.cell(1).text() == "ayni-template")?;
        Some((first.cell(2).text().strip_prefix("exchange-")?.to_owned(), first.cell(4).text()))
    });
    let (told_kind, told_language) = told.unwrap_or_default();
    let meant =
        [told_kind.as_str(), rows.mapping.kind.as_str(), kind].into_iter().find(|one| !one.is_empty());
    for sheet in &book.sheets {
        let of_sheet = Origin {
            sheet: Some(sheet.name.clone()).filter(|name| !name.is_empty()),
            ..Origin::file(book.file.as_str())
        };
        let Some((at, heads)) = head(&sheet.rows, meant, rows) else { continue };
        let mut reading = Reading {
            rows,
            heads,
            meant: meant.unwrap_or_default(),
            language: if told_language.is_empty() { rows.mapping.language.as_str() } else { &told_language },
            findings: &mut findings,
        };
        if let Some(row) = sheet.rows.get(at) {
            reading.unknown_heads(row, &of_sheet);
        }
        for row in sheet.rows.iter().skip(at + 1) {
            let origin = Origin { row: Some(row.number), ..of_sheet.clone() };
            reading.row(row, origin, &mut all);
        }
    }
    if all.is_empty() && findings.is_empty() {
        findings.push(Finding::new("exchange-no-rows", Severity::Error).at(Origin::file(book.file.as_str())));
    }
    (all, findings)
}

/// A column that is read.
#[derive(Clone, Debug)]
struct Head {
    /// The column, from 1.
    at: u32,
    /// Its id, without a language.
    id: String,
    /// The language of its words, where the heading says it.
    language: Option<String>,
}

/// The row of headings: the first with two that are known, one of them the title.
fn head(all: &[Row], meant: Option<&str>, rows: &Rows<'_>) -> Option<(usize, Vec<Head>)> {
    let ids: Vec<String> = rows
        .kinds
        .kinds
        .iter()
        .filter(|kind| meant.is_none_or(|meant| kind.id == meant))
        .flat_map(|kind| columns(rows.kinds, kind).into_iter().map(|(id, _, _)| id))
        .collect();
    let known = |id: &str| {
        ["owner", "id", "kind", "tier", "language"].contains(&id) || ids.iter().any(|one| one == id)
    };
    let column = |cell: &Cell| {
        let text = cell.text();
        let text = text.trim().trim_end_matches('*').trim();
        let id = match rows.mapping.columns.get(text) {
            Some(id) => id.clone(),
            None if known(text.split('@').next().unwrap_or_default()) => text.to_owned(),
            None => rows.names.heads.get(&fold(text)).filter(|id| known(id))?.clone(),
        };
        let (id, language) = match id.split_once('@') {
            Some((id, language)) => (id.to_owned(), Some(language.to_owned())),
            None => (id, None),
        };
        known(&id).then_some((id, language))
    };
    let mut best = None;
    for (at, row) in all.iter().enumerate().take(HEAD_WITHIN) {
        if rows.mapping.head.is_some_and(|head| head != row.number) {
            continue;
        }
        let heads: Vec<Head> = (1_u32..)
            .zip(&row.cells)
            .filter_map(|(at, cell)| column(cell).map(|(id, language)| Head { at, id, language }))
            .collect();
        let good = heads.len() > 1 && heads.iter().any(|head| head.id == "title");
        // Headings for people stand above those for programs, which say more.
        if good && best.as_ref().is_none_or(|(_, found): &(usize, Vec<Head>)| heads.len() >= found.len()) {
            best = Some((at, heads));
        }
    }
    best
}

struct Reading<'a> {
    rows: &'a Rows<'a>,
    heads: Vec<Head>,
    meant: &'a str,
    language: &'a str,
    findings: &'a mut Vec<Finding>,
}

impl Reading<'_> {
    /// A heading that nobody knows is said once, with its place.
    fn unknown_heads(&mut self, row: &Row, of_sheet: &Origin) {
        for (at, cell) in (1_u32..).zip(&row.cells) {
            let text = cell.text();
            let skipped = self.rows.mapping.columns.get(text.trim()).is_some_and(String::is_empty);
            if !text.trim().is_empty() && !skipped && self.heads.iter().all(|head| head.at != at) {
                let origin = Origin { row: Some(row.number), column: Some(at), ..of_sheet.clone() };
                let name: String = text.chars().take(80).collect();
                self.findings.push(
                    Finding::new("exchange-column-unknown", Severity::Warning).at(origin).with("name", name),
                );
            }
        }
    }

    /// The text of a column.
    fn text(&self, row: &Row, id: &str) -> String {
        let head = self.heads.iter().find(|head| head.id == id);
        let text = head.map(|head| row.cell(head.at).text()).unwrap_or_default();
        code_of(&text).trim().to_owned()
    }

    fn row(&mut self, row: &Row, origin: Origin, all: &mut Vec<SheetRecord>) {
        let or = |text: String, other: &str| if text.is_empty() { other.to_owned() } else { text };
        let kind_id = or(self.text(row, "kind"), self.meant);
        let owner = or(self.text(row, "owner"), &self.rows.mapping.owner);
        let id = self.text(row, "id");
        let continues = all.last().is_some_and(|last| {
            !last.record.id.is_empty()
                && (id.is_empty() && self.text(row, "title").is_empty()
                    || id == last.record.id && (owner.is_empty() || owner == last.record.owner))
        });
        if !continues {
            let mut record = Record::new(&kind_id, &id, &owner);
            let tier = self.text(row, "tier");
            match Tier::from_code(&tier) {
                Some(tier) => record.tier = tier,
                None if tier.is_empty() => {}
                None => {
                    // What cannot be told is not shown to everyone.
                    record.tier = Tier::Private;
                    let origin = self.place(&origin, "tier");
                    let shown: String = tier.chars().take(60).collect();
                    self.findings.push(
                        Finding::new("exchange-value", Severity::Error)
                            .at(origin)
                            .on(&id, Path::of("tier"))
                            .with("field", Arg::Key("exchange-column-tier".to_owned()))
                            .with("text", shown),
                    );
                }
            }
            all.push(SheetRecord { record, origin: origin.clone(), places: BTreeMap::new() });
        }
        let Some(entry) = all.last_mut() else { return };
        let kinds = self.rows.kinds;
        let Some(kind) = kinds.kind(&entry.record.kind) else { return };
        let language = or(self.text(row, "language"), self.language);
        let language = if language.is_empty() { ayni_model::text::UNDETERMINED } else { language.as_str() };
        if !continues {
            for (name, text) in &self.rows.mapping.set {
                let cell = Cell::Text(text.as_str().into());
                self.set(entry, kind, (name, None), &cell, &origin, language);
            }
        }
        for head in self.heads.clone() {
            let cell = row.cell(head.at);
            if !cell.is_blank() && !head.id.contains('.') {
                let place = Origin { column: Some(head.at), ..origin.clone() };
                self.set(entry, kind, (&head.id, head.language.as_deref()), cell, &place, language);
            }
        }
        self.lines(entry, kind, row, &origin, language);
        for name in ["owner", "id", "kind", "tier"] {
            if !continues {
                entry.places.insert(name.to_owned(), self.place(&origin, name));
            }
        }
    }

    fn place(&self, origin: &Origin, id: &str) -> Origin {
        let head = self.heads.iter().find(|head| head.id == id);
        head.map_or_else(|| origin.clone(), |head| origin.at_column(head.at))
    }

    /// Sets one field of a record from one cell.
    fn set(
        &mut self,
        entry: &mut SheetRecord,
        kind: &Kind,
        (id, of): (&str, Option<&str>),
        cell: &Cell,
        place: &Origin,
        language: &str,
    ) {
        let Some(field) = self.rows.kinds.field(kind, id) else { return };
        let language = of.unwrap_or(language);
        match self.value(field, cell, language) {
            Ok(value) => {
                let path = match &value {
                    Value::Text(_) => format!("{id}.{language}"),
                    _ => id.to_owned(),
                };
                entry.places.insert(path, place.clone());
                entry.places.entry(id.to_owned()).or_insert_with(|| place.clone());
                match (entry.record.values.get_mut(id), value) {
                    (Some(Value::Text(there)), Value::Text(more)) => there.0.extend(more.0),
                    (_, value) => entry.record.put(id, value),
                }
            }
            Err(finding) => self.findings.push(finding.at(place.clone()).on(&entry.record.id, Path::of(id))),
        }
    }

    /// Adds the lines that a row has.
    fn lines(&mut self, entry: &mut SheetRecord, kind: &Kind, row: &Row, origin: &Origin, language: &str) {
        for field in self.rows.kinds.fields(kind).filter(|field| field.kind == FieldType::Lines) {
            let mut line = Line::default();
            let number = entry.record.lines(&field.name).len() + 1;
            for head in self.heads.clone() {
                let Some((list, name)) = head.id.split_once('.') else { continue };
                let inner = field.fields.iter().find(|inner| list == field.name && inner.name == name);
                let cell = row.cell(head.at);
                let (Some(inner), false) = (inner, cell.is_blank()) else { continue };
                let place = Origin { column: Some(head.at), ..origin.clone() };
                let path = Path::of(field.name.as_str()).line(number).field(name);
                match self.value(inner, cell, head.language.as_deref().unwrap_or(language)) {
                    Ok(value) => {
                        entry.places.insert(path.as_str().to_owned(), place);
                        line.0.insert(name.to_owned(), value);
                    }
                    Err(finding) => self.findings.push(finding.at(place).on(&entry.record.id, path)),
                }
            }
            if !line.0.is_empty() {
                let mut lines = entry.record.lines(&field.name).to_vec();
                lines.push(line);
                entry.record.put(&field.name, Value::Lines(lines));
            }
        }
    }

    /// What a cell says for a field.
    #[expect(clippy::result_large_err, reason = "few cells are at fault, and each only once")]
    fn value(&self, field: &Field, cell: &Cell, language: &str) -> Result<Value, Finding> {
        let text = cell.text();
        let text = text.trim();
        let mean = |text: &str| self.code(field, text);
        let wrong = || {
            let shown: String = text.chars().take(60).collect();
            Finding::new("exchange-value", Severity::Error)
                .with("field", Arg::Key(field.key()))
                .with("text", shown)
        };
        Ok(match field.kind {
            FieldType::Text | FieldType::Long => Value::Text(Text::of(language, text)),
            FieldType::Plain | FieldType::Link | FieldType::Email => Value::Plain(text.to_owned()),
            FieldType::Words => Value::Many(parts(text).map(str::to_owned).collect()),
            FieldType::Code => Value::Plain(mean(code_of(text))),
            FieldType::Codes => Value::Many(parts(text).map(|one| mean(code_of(one))).collect()),
            FieldType::Flag => match cell {
                Cell::Bool(flag) => Value::Flag(*flag),
                _ => Value::Flag(crate::values::parse_bool(code_of(text)).ok_or_else(wrong)?),
            },
            FieldType::Date => match cell {
                Cell::Date(date) => Value::Plain(date.to_string()),
                _ => Value::Plain(parse_date(text, DateOrder::Unknown).map_err(|_| wrong())?.to_string()),
            },
            FieldType::Number => match cell {
                Cell::Number(number) => Value::Plain(number.to_string()),
                _ => {
                    let number = parse_number(text, &NumberStyle::POINT).map_err(|_| wrong())?;
                    Value::Plain(number.amount.to_string())
                }
            },
            FieldType::Lines => return Err(wrong()),
        })
    }

    /// The code that a text means: by the mapping, by itself, by its name in any language. What means none stays, for
    /// the check to say so.
    fn code(&self, field: &Field, text: &str) -> String {
        let mapped = self.rows.mapping.codes.get(&field.name).and_then(|codes| codes.get(text));
        if let Some(code) = mapped {
            return code.clone();
        }
        for list in &field.lists {
            if self.rows.kinds.codes(list).is_some_and(|codes| codes.iter().any(|code| code == text)) {
                return text.to_owned();
            }
            if list == "country"
                && let Some(code) = self.rows.finder.find(text).or_else(|| self.rows.finder.find_region(text))
            {
                return code.to_owned();
            }
            let named = self.rows.names.codes.get(list).and_then(|names| names.get(&fold(text)));
            if let Some(code) = named {
                return code.clone();
            }
        }
        text.to_owned()
    }
}

/// What stands before the name of a code that was picked from a list.
fn code_of(text: &str) -> &str {
    text.split(CODE_END).next().unwrap_or(text).trim()
}

/// The parts of a cell with several values.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', '；', '؛', '\n']).map(str::trim).filter(|part| !part.is_empty())
}
