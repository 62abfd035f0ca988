//! Reading a profile's TOML, and refusing what it cannot mean.

use std::fmt;

use ayni_model::{
    ActivityKind, Aim, Basis, EvaluationKind, Finding, Form, Joining, Origin, PartyKind, ResultLevel, Role,
    Severity, Status, Valuation,
};

use super::field::{CodeField, EachColumn, Many, PartyField};
use super::model::{Condition, Profile, SheetMap, Years};
use super::names::own_code;
use crate::trouble::{self, Trouble, place_of};

/// Why a text is no profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileError {
    /// The line, from 1; 0 where no one line is at fault.
    pub line: u32,
    /// The sign in it, from 1; 0 where none is at fault by itself.
    pub column: u32,
    /// The key of words that say what is wrong, in whatever language.
    pub trouble: &'static str,
    /// The same as who reads such files says it, with the names that stand there.
    pub message: String,
}

impl fmt::Display for ProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}: ", self.line)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for ProfileError {}

impl ProfileError {
    /// Of text that is no TOML, or not a profile's.
    pub(crate) fn of_toml(text: &str, error: &toml::de::Error) -> ProfileError {
        let Trouble { key, line, column } = Trouble::of(text, error);
        ProfileError { line, column, trouble: key, message: error.message().to_owned() }
    }

    /// The same as a finding on the profile's file.
    pub fn finding(&self, file: &str) -> Finding {
        let origin = Origin { row: (self.line > 0).then_some(self.line), ..Origin::file(file) };
        let finding = Finding::new("map-profile-invalid", Severity::Error).at(origin);
        let trouble = Trouble { key: self.trouble, line: self.line, column: self.column };
        trouble.put(finding).with("detail", self.message.as_str())
    }
}

impl Profile {
    /// Reads a profile.
    pub fn from_toml(text: &str) -> Result<Profile, ProfileError> {
        let profile: Profile = toml::from_str(text).map_err(|error| ProfileError::of_toml(text, &error))?;
        match check(&profile) {
            Ok(()) => Ok(profile),
            Err(Fault { word, message }) => {
                let quoted = format!("\"{word}\"");
                let at = text.find(&quoted).or_else(|| text.find(&word)).filter(|_| !word.is_empty());
                let (line, column) = at.map_or((0, 0), |at| place_of(text, at));
                Err(ProfileError { line, column, trouble: trouble::VALUE, message })
            }
        }
    }

    /// The same profile for another reporter.
    #[must_use]
    pub fn for_reporter(mut self, reporter: &str) -> Profile {
        self.reporter = Some(reporter.to_owned());
        self
    }
}

/// Something that no profile can mean; the word stands somewhere in its text.
struct Fault {
    word: String,
    message: String,
}

fn fault<T>(word: &str, message: impl Into<String>) -> Result<T, Fault> {
    Err(Fault { word: word.to_owned(), message: message.into() })
}

fn check(profile: &Profile) -> Result<(), Fault> {
    let id = &profile.profile;
    if id.is_empty()
        || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b))
    {
        return fault(id, "the profile's id is made of small letters, digits, dashes and points");
    }
    if profile.sheet.is_empty() {
        return fault("", "the profile reads no sheet: it needs at least one [[sheet]]");
    }
    profile.sheet.iter().try_for_each(sheet)
}

fn sheet(map: &SheetMap) -> Result<(), Fault> {
    if !map.sheets.is_empty() && map.position.is_some() {
        return fault("position", "a sheet is chosen by name or by position, not by both");
    }
    if map.header.rows == Some(0) || map.header.rows > Some(10) {
        return fault("rows", "a header has one to ten rows");
    }
    if !map.identity.is_empty() && !map.activity.id.0.is_empty() {
        return fault("identity", "`identity` is for sheets without an id; this one has both");
    }
    for condition in map.only_if.iter().chain(&map.skip_if) {
        complete(condition)?;
    }
    if let Some(condition) = map.skip_if.iter().find(|condition| condition.why.is_empty()) {
        let word = condition.column.names.first().map_or("skip_if", String::as_str);
        return fault(word, "rows are not left out without a reason: the condition needs `why`");
    }
    if let Some(condition) = map.only_if.iter().find(|condition| condition.why.is_empty()) {
        let word = condition.column.names.first().map_or("only_if", String::as_str);
        return fault(word, "rows are not left out without a reason: the condition needs `why`");
    }
    let activity = &map.activity;
    codes(&activity.kind, "kind", ActivityKind::from_code)?;
    codes(&activity.form, "form", Form::from_code)?;
    codes(&activity.status, "status", Status::from_code)?;
    for field in activity.marker.values() {
        codes(field, "marker score (0 to 4)", super::cells::score)?;
    }
    let parties: [&Many<PartyField>; 6] = [
        &activity.provider,
        &activity.second_provider,
        &activity.recipient,
        &activity.both,
        &activity.implementing,
        &activity.regional_mechanism,
    ];
    for field in parties.into_iter().flat_map(|fields| &fields.0) {
        for meaning in field.kinds.meanings().filter(|meaning| !meaning.is_empty()) {
            if PartyKind::from_code(meaning).is_none() {
                return fault(meaning, format!("\"{meaning}\" is no kind of party"));
            }
        }
    }
    for block in &map.resource {
        block.only_if.iter().try_for_each(complete)?;
        codes(&block.basis, "basis", Basis::from_code)?;
        codes(&block.valuation, "valuation", Valuation::from_code)?;
        codes(&block.payer, "role", Role::from_code)?;
        if block.years != Years::None && !block.amount.0.is_empty() {
            return fault("years", "a resource has its amount in one column or in one a year, not both");
        }
        let nothing = block.amount.0.is_empty()
            && block.value.0.is_empty()
            && block.quantity.0.is_empty()
            && block.years == Years::None
            && !block.keep_empty;
        if nothing {
            return fault(
                "[[sheet.resource]]",
                "a resource needs an amount, a value, a quantity or years, or `keep_empty = true`",
            );
        }
        for quantity in &block.quantity.0 {
            if quantity.amount.0.is_empty() || quantity.unit.0.is_empty() {
                return fault("quantity", "a quantity needs `amount` and `unit`");
            }
        }
    }
    for block in &map.result {
        block.only_if.iter().try_for_each(complete)?;
        codes(&block.level, "level of a result", ResultLevel::from_code)?;
        codes(&block.joining, "kind of joining", Joining::from_code)?;
        codes(&block.aim, "aim", Aim::from_code)?;
    }
    for block in &map.evaluation {
        block.only_if.iter().try_for_each(complete)?;
        codes(&block.kind, "kind of evaluation", EvaluationKind::from_code)?;
    }
    sections(map)
}

/// Every section that a field refers to is defined.
fn sections(map: &SheetMap) -> Result<(), Fault> {
    let mut unknown = None;
    map.clone().each(&mut |_, asked| {
        let named = |name: &&str| map.section.iter().any(|section| section.name == *name);
        if let Some(name) = asked.section.filter(|name| !named(name)) {
            unknown = Some(name.to_owned());
        }
    });
    match unknown {
        Some(name) => fault(&name, format!("no [[sheet.section]] has the name \"{name}\"")),
        None => Ok(()),
    }
}

fn complete(condition: &Condition) -> Result<(), Fault> {
    let word = condition.column.names.first().map_or("column", String::as_str);
    if condition.column.is_empty() {
        return fault(word, "a condition needs the `column` that it looks at");
    }
    if condition.values.is_empty() && condition.filled.is_none() {
        return fault(word, "a condition needs `values` or `filled`");
    }
    Ok(())
}

/// Every code that the profile gives is one of the list.
fn codes<T>(
    fields: &Many<CodeField>,
    list: &str,
    from_code: impl Fn(&str) -> Option<T>,
) -> Result<(), Fault> {
    for field in &fields.0 {
        let given = field.values.meanings().chain(field.default.as_deref()).chain(field.value.as_deref());
        for code in given.filter(|code| !code.is_empty()) {
            if own_code(code, &from_code).is_none() {
                return fault(code, format!("\"{code}\" is no {list}"));
            }
        }
    }
    Ok(())
}
