//! One row of a sheet, and how the fields of a profile read it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use ayni_model::sheet::{Cell, Row};
use ayni_model::{Amount, Arg, Code, FieldOrigins, Finding, Origin, PartialDate, Path, Severity};

use super::cells::{self, NoValue, Side};
use super::field::{
    CodeField, Columns, DateField, Effect, Field, FlagField, From, Many, NumberField, TextField,
};
use super::head::Head;
use super::model::{Condition, Profile, SheetMap};
use super::names::Names;
use super::text::{clean, clean_line, line_of, text_of, without_html};
use super::values::Values;

/// What the rows of one sheet have in common.
pub(super) struct Setting<'a> {
    pub(super) profile: &'a Profile,
    pub(super) map: &'a SheetMap,
    pub(super) head: &'a Head,
    pub(super) names: &'a Names<'a>,
    pub(super) place: &'a Arc<Origin>,
    /// The columns that no field reads, for `extra = "unmapped"`.
    pub(super) kept: &'a [u32],
    /// The headings that the row stands under, by the sections' names, with their rows.
    pub(super) sections: &'a BTreeMap<String, (String, u32)>,
    /// What is said of each header: its currency and multiplier.
    pub(super) units: &'a BTreeMap<u32, cells::HeaderUnit>,
    /// How the columns are written.
    pub(super) styles: &'a cells::Styles,
}

/// A field of an activity by its list or line and its own name. The path is made only where it is
/// needed: most cells are empty, and most values are good.
#[derive(Clone, Copy)]
pub(super) enum At<'p> {
    /// One that every activity may have.
    Known(&'static str, &'static str),
    /// One of several of a field, such as its text in a language; empty for the field itself.
    Part(&'static str, &'p str),
    /// One of a line, whose path holds its id.
    Made(&'p str, &'p str),
}

impl At<'_> {
    /// The path.
    pub(super) fn path(self) -> Path {
        Path::of(self.parts().concat())
    }

    /// The texts that make the path.
    fn parts(&self) -> [&str; 3] {
        let (At::Known(base, name) | At::Part(base, name) | At::Made(base, name)) = *self;
        [base, if name.is_empty() { "" } else { "." }, name]
    }
}

/// The place of fields of a resource whose id is not known yet.
pub(super) const OPEN: &str = "resources[?]";

/// A field of that resource that was found: what stands behind the bracket of the resource, a field of
/// that, row and column.
pub(super) type OpenField = (&'static str, &'static str, u32, u32);

/// One row while it is read.
pub(super) struct Line<'a> {
    pub(super) setting: &'a Setting<'a>,
    pub(super) row: &'a Row,
    pub(super) findings: Vec<Finding>,
    /// Where the fields stood, in the order found.
    places: FieldOrigins,
    /// The same for the resource that is being read: what stands behind its line in the path.
    pub(super) open: Vec<OpenField>,
    /// Cells that could not be read, to be kept as they are under `extra`.
    pub(super) unread: Vec<(u32, String)>,
}

/// A value of a field as its source has it.
pub(super) struct Raw<'a> {
    pub(super) cell: Cow<'a, Cell>,
    /// The row and column, where it stands in the sheet.
    pub(super) at: Option<(u32, u32)>,
}

impl Raw<'_> {
    /// The value as one line of text.
    pub(super) fn text(&self) -> Cow<'_, str> {
        line_of(&self.cell)
    }

    /// The column, where it stands in one.
    pub(super) fn column(&self) -> Option<u32> {
        self.at.map(|(_, column)| column).filter(|column| *column > 0)
    }
}

impl Setting<'_> {
    /// The code of a text that has its name behind it.
    pub(super) fn code_of<'t>(&self, text: &'t str) -> &'t str {
        match self.map.code_end.as_deref() {
            // Most cells hold a code alone.
            Some(end) if super::text::holds(text, end) => {
                text.split_once(end).map_or(text, |(code, _)| code.trim_end())
            }
            _ => text,
        }
    }
}

impl<'a> Line<'a> {
    pub(super) fn new(setting: &'a Setting<'a>, row: &'a Row) -> Line<'a> {
        Line {
            setting,
            row,
            findings: Vec::new(),
            places: FieldOrigins::with_room(Arc::clone(setting.place)),
            open: Vec::with_capacity(12),
            unread: Vec::new(),
        }
    }

    /// The cell of a column; nothing where the sheet has no such column or the cell is blank.
    pub(super) fn cell(&self, columns: &Columns) -> Option<(&'a Cell, u32)> {
        let column = columns.at?;
        let cell = self.row.cell(column);
        (!cell.is_blank()).then_some((cell, column))
    }

    /// The text of a column on one line; empty where there is none.
    pub(super) fn text_of(&self, columns: &Columns) -> Cow<'a, str> {
        self.cell(columns).map(|(cell, _)| line_of(cell)).unwrap_or_default()
    }

    /// Whether any source of a field has a value in this row.
    pub(super) fn says<F: Field>(&self, fields: &Many<F>) -> bool {
        fields.0.iter().any(|field| {
            let from = field.from();
            self.cell(from.column).is_some() || from.section.is_some() || from.value.is_some()
        })
    }

    /// The value of a field: its cell, else the heading of its section, else what holds for every row.
    pub(super) fn raw(&mut self, from: From<'_>, at: At<'_>) -> Option<Raw<'a>> {
        if let Some((cell, column)) = self.cell(from.column) {
            if let Cell::Error(text) = cell {
                let finding = Finding::new("map-cell-error", Severity::Warning).with("value", text.as_str());
                self.trouble(finding, from.unreadable.unwrap_or(Effect::Error), Some(column), at);
                return None;
            }
            return Some(Raw { cell: Cow::Borrowed(cell), at: Some((self.row.number, column)) });
        }
        if let Some((heading, row)) = from.section.and_then(|name| self.setting.sections.get(name)) {
            return Some(Raw { cell: Cow::Owned(Cell::Text(heading.as_str().into())), at: Some((*row, 0)) });
        }
        let fixed = from.value.filter(|value| !value.is_empty())?;
        Some(Raw { cell: Cow::Owned(Cell::Text(fixed.into())), at: None })
    }

    /// Remembers where the value of a field stood.
    pub(super) fn found(&mut self, raw: &Raw<'_>, at: At<'_>) {
        let Some((row, column)) = raw.at else { return };
        if let At::Known(base, name) = at
            && let Some(behind) = base.strip_prefix(OPEN)
        {
            return self.open.push((behind, name, row, column));
        }
        self.place(at, row, column);
    }

    fn place(&mut self, at: At<'_>, row: u32, column: u32) {
        match at {
            At::Known(base, name) => self.places.add_field(base, name, row, column),
            At::Part(base, "") => self.places.add_field(base, "", row, column),
            At::Part(base, name) => self.places.add_part(base, name, row, column),
            At::Made(..) => self.places.add(&at.parts(), row, column),
        }
    }

    /// Remembers where a line of a list stood.
    pub(super) fn found_line(&mut self, raw: &Raw<'_>, list: &'static str, id: &str) {
        if let Some((row, column)) = raw.at {
            self.places.add_line(list, id, row, column);
        }
    }

    /// The same for a list of a line.
    pub(super) fn found_below(&mut self, raw: &Raw<'_>, list: &str, id: &str) {
        if let Some((row, column)) = raw.at {
            self.places.add(&[list, "[", id, "]"], row, column);
        }
    }

    /// Remembers a cell of this row as the place of a field.
    pub(super) fn found_here(&mut self, at: At<'_>, column: u32) {
        self.place(at, self.row.number, column);
    }

    /// Gives the places found of the open resource to its line.
    pub(super) fn close(&mut self, id: &str) {
        self.places.add_resource(id, self.open.iter().copied());
    }

    /// The origins of all fields.
    pub(super) fn origins(&mut self) -> FieldOrigins {
        std::mem::take(&mut self.places)
    }

    /// Adds a finding on this row, with the effect that the profile or the field gives it.
    pub(super) fn trouble(&mut self, mut finding: Finding, effect: Effect, column: Option<u32>, at: At<'_>) {
        if let Some(column) = column {
            let text = clean(&text_of(self.row.cell(column))).into_owned();
            if !text.is_empty() {
                self.unread.push((column, text));
            }
            finding = finding.with("column", self.setting.head.title(column));
        }
        let Some(severity) = effect.severity() else { return };
        // Several fields may read one cell: what is wrong with it is said once, by its gravest effect.
        let said = |known: &&mut Finding| {
            column.is_some()
                && known.code == finding.code
                && known.args == finding.args
                && known.origin.as_ref().is_some_and(|origin| origin.column == column)
        };
        if let Some(known) = self.findings.iter_mut().find(said) {
            if severity == Severity::Error {
                known.severity = severity;
            }
            return;
        }
        finding.severity = severity;
        let origin = Origin { row: Some(self.row.number), column, ..(**self.setting.place).clone() };
        finding.origin = Some(origin);
        finding.path = Some(at.path());
        self.findings.push(finding);
    }

    /// The same for a value that stood in a cell or under a heading.
    pub(super) fn unread(&mut self, code: &str, raw: &Raw<'_>, text: &str, effect: Effect, at: At<'_>) {
        let column = raw.column();
        let finding = Finding::new(code, Severity::Warning).with("value", text).with("column", "");
        self.trouble(finding, effect, column, at);
    }

    /// The same for a text that should name a country. A code of former times is not guessed to mean
    /// today's country: people also mistype.
    pub(super) fn unread_country(&mut self, raw: &Raw<'_>, text: &str, effect: Effect, at: At<'_>) {
        let Some(country) = self.setting.names.formerly(text) else {
            return self.unread("map-country-unknown", raw, text, effect, at);
        };
        let finding = Finding::new("map-country-former", Severity::Warning)
            .with("value", text)
            .with("column", "")
            .with("country", Arg::Code(Code::new("country", country)));
        self.trouble(finding, effect, raw.column(), at);
    }

    /// Whether a condition holds.
    pub(super) fn holds(&self, condition: &Condition) -> bool {
        let text = self.text_of(&condition.column);
        condition.filled.is_none_or(|filled| filled != text.is_empty())
            && (condition.values.is_empty() || condition.values.iter().any(|pattern| pattern.fits(&text)))
    }

    /// A text for people, which may have several lines.
    pub(super) fn text(&mut self, field: &TextField, at: At<'_>) -> Option<(String, Raw<'a>)> {
        let raw = self.raw(field.from(), at)?;
        let text = text_of(&raw.cell);
        let text =
            if field.html { clean(&without_html(&text)).into_owned() } else { clean(&text).into_owned() };
        (!text.is_empty()).then_some((text, raw))
    }

    /// The first text of several sources, for a field that is no text for people.
    pub(super) fn word(&mut self, fields: &Many<TextField>, at: At<'_>) -> Option<String> {
        for field in &fields.0 {
            if let Some((text, raw)) = self.text(field, at) {
                self.found(&raw, at);
                return Some(match clean_line(&text) {
                    Cow::Borrowed(line) if line.len() == text.len() => text,
                    line => line.into_owned(),
                });
            }
        }
        None
    }

    /// The first code of several sources. `known` says what a text means that no table explains.
    pub(super) fn code<T>(
        &mut self,
        fields: &Many<CodeField>,
        at: At<'_>,
        usual: Effect,
        known: impl Fn(&Names<'_>, &str) -> Option<T>,
    ) -> Option<T> {
        for field in &fields.0 {
            let Some(raw) = self.raw(field.from(), at) else { continue };
            let text = raw.text();
            if text.is_empty() {
                continue;
            }
            let word = self.setting.code_of(&text);
            let code = match field.values.get(word) {
                Some("") => continue,
                Some(meaning) => known(self.setting.names, meaning),
                None => known(self.setting.names, word),
            };
            let default = field.default.as_deref().filter(|default| !default.is_empty());
            let code = code.or_else(|| known(self.setting.names, default?));
            match code {
                Some(code) => {
                    self.found(&raw, at);
                    return Some(code);
                }
                None if field.default.as_deref() == Some("") => {}
                None => self.unread("map-value-unknown", &raw, &text, field.unreadable.unwrap_or(usual), at),
            }
        }
        None
    }

    /// Whether something is so; false where nothing is said.
    pub(super) fn flag(&mut self, fields: &Many<FlagField>, at: At<'_>) -> bool {
        for field in &fields.0 {
            let Some(raw) = self.raw(field.from(), at) else { continue };
            let text = raw.text();
            let read = match field.values.get(&text) {
                Some("") => continue,
                Some(meaning) => cells::flag(&Cell::Text(meaning.into())),
                None if self.setting.map.code_end.is_some() => {
                    cells::flag(&Cell::Text(self.setting.code_of(&text).into()))
                }
                None => cells::flag(&raw.cell),
            };
            match read {
                Some(flag) => {
                    self.found(&raw, at);
                    return flag;
                }
                None => {
                    let effect = field.unreadable.unwrap_or(Effect::Warning);
                    self.unread("map-flag-unreadable", &raw, &text, effect, at);
                }
            }
        }
        false
    }

    /// The first date of several sources.
    pub(super) fn date(&mut self, fields: &Many<DateField>, at: At<'_>, side: Side) -> Option<PartialDate> {
        for field in &fields.0 {
            let Some(raw) = self.raw(field.from(), at) else { continue };
            let order = self.setting.styles.date(raw.column());
            let read = match meaning(&field.values, &raw) {
                Some(cell) if cell.is_blank() => continue,
                Some(cell) => cells::date(&cell, order, side),
                None => cells::date(&raw.cell, order, side),
            };
            match read {
                Ok(date) => {
                    self.found(&raw, at);
                    return Some(date);
                }
                Err(NoValue::Nothing) => {}
                Err(NoValue::Fault(code)) => {
                    let effect = field.unreadable.unwrap_or(Effect::Error);
                    self.unread(code, &raw, &raw.text(), effect, at);
                }
            }
        }
        None
    }

    /// The numbers of the first source that has any; several only where the profile splits the cell.
    pub(super) fn numbers(&mut self, fields: &Many<NumberField>, at: At<'_>, money: bool) -> Numbers<'a> {
        for field in &fields.0 {
            let Some(raw) = self.raw(field.from(), at) else { continue };
            let numbers = self.numbers_in(field, raw, at, money);
            if numbers.first.is_some() {
                return numbers;
            }
        }
        Numbers::default()
    }

    fn numbers_in(&mut self, field: &NumberField, raw: Raw<'a>, at: At<'_>, money: bool) -> Numbers<'a> {
        let column = raw.column();
        let style = self.setting.styles.number(column);
        let unit = column.and_then(|column| self.setting.units.get(&column)).filter(|_| money);
        let multiply = field
            .multiply
            .or_else(|| unit.and_then(|unit| unit.multiply))
            .or_else(|| self.setting.map.multiply.filter(|_| money));
        let mut numbers = Numbers::default();
        let mut read = |part: &Cell| {
            let read = match (field.leading, part) {
                (true, Cell::Text(text)) => cells::leading_number(text, style),
                (_, cell) => cells::number(cell, style),
            };
            let read = read.and_then(|number| match multiply {
                None => Ok(number),
                Some(by) => match number.amount.times(by) {
                    Ok(amount) => Ok(cells::Number { amount, ..number }),
                    Err(_) => Err(NoValue::Fault("map-number-too-large")),
                },
            });
            match read {
                Ok(number) => {
                    if number.rounded {
                        self.unread_but_kept("map-number-rounded", &raw, &raw.text(), Effect::Note, at);
                    }
                    let currency = number.currency.or_else(|| unit.and_then(|unit| unit.currency.clone()));
                    let raw = Raw { cell: raw.cell.clone(), at: raw.at };
                    numbers.push(Number { amount: number.amount, currency, raw });
                }
                Err(NoValue::Nothing) => {}
                Err(NoValue::Fault(code)) => {
                    let effect = field.unreadable.unwrap_or(Effect::Error);
                    self.unread(code, &raw, &raw.text(), effect, at);
                }
            }
        };
        match meaning(&field.values, &raw) {
            Some(cell) if cell.is_blank() => {}
            Some(cell) => read(&cell),
            None if field.split.is_empty() => read(&raw.cell),
            None => super::text::split(&raw.text(), &field.split, &[])
                .into_iter()
                .for_each(|part| read(&Cell::Text(part.into()))),
        }
        numbers
    }

    /// The first number of several sources.
    pub(super) fn number(&mut self, fields: &Many<NumberField>, at: At<'_>) -> Option<Amount> {
        let number = self.numbers(fields, at, false).first?;
        self.found(&number.raw, at);
        Some(number.amount)
    }

    /// A finding on a value that was read all the same.
    pub(super) fn unread_but_kept(
        &mut self,
        code: &str,
        raw: &Raw<'_>,
        text: &str,
        effect: Effect,
        at: At<'_>,
    ) {
        let before = self.unread.len();
        self.unread(code, raw, text, effect, at);
        self.unread.truncate(before);
    }
}

/// A number read from a cell.
pub(super) struct Number<'a> {
    pub(super) amount: Amount,
    /// The currency that the cell or its header names.
    pub(super) currency: Option<String>,
    pub(super) raw: Raw<'a>,
}

/// The numbers of a cell; most cells have one.
#[derive(Default)]
pub(super) struct Numbers<'a> {
    pub(super) first: Option<Number<'a>>,
    more: Vec<Number<'a>>,
}

impl<'a> Numbers<'a> {
    fn push(&mut self, number: Number<'a>) {
        match self.first {
            None => self.first = Some(number),
            Some(_) => self.more.push(number),
        }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        usize::from(self.first.is_some()) + self.more.len()
    }
}

impl<'a> IntoIterator for Numbers<'a> {
    type Item = Number<'a>;
    type IntoIter = std::iter::Chain<std::option::IntoIter<Number<'a>>, std::vec::IntoIter<Number<'a>>>;

    fn into_iter(self) -> Self::IntoIter {
        self.first.into_iter().chain(self.more)
    }
}

/// What a table says of a value, as a cell.
fn meaning(values: &Values, raw: &Raw<'_>) -> Option<Cell> {
    if values.is_empty() {
        return None;
    }
    values.get(&raw.text()).map(|meaning| Cell::Text(meaning.into()))
}
