//! All that is said in one language.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use ayni_model::document::Speak;
use ayni_model::reference::Reference;
use ayni_model::text::UNDETERMINED;
use ayni_model::{Amount, Arg, Code, Finding, Origin, PartialDate, Path, Phrase, Text};

use crate::catalogue::{Catalogue, Language};
use crate::names::{FieldName, is_coded};
use crate::pattern::{Scope, Value, find};

/// The words of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingWords {
    /// What kind of finding it is, in a few words; the same for every finding of the code.
    pub title: String,
    /// What is wrong here, with its values.
    pub message: String,
    /// Why it matters.
    pub why: String,
    /// What to do next.
    pub fix: String,
    /// Where in the file, where there is a place.
    pub place: Option<String>,
}

/// Speaks one language: messages, names of codes and fields, numbers, dates, lists, order.
///
/// Cheap to make and to clone; may be shared between threads.
#[derive(Clone)]
pub struct Words {
    language: Arc<Language>,
    english: Arc<Language>,
    reference: Arc<Reference>,
}

impl Words {
    /// The words of a language. Where the catalogue does not have it, those of English: see
    /// [`Speak::language`] for the language that is spoken.
    pub fn new(catalogue: &Arc<Catalogue>, reference: Arc<Reference>, language: &str) -> Words {
        let english = catalogue.english();
        let language = catalogue.language(language).unwrap_or_else(|| english.clone());
        Words { language, english, reference }
    }

    /// A message with its arguments; `message.attribute` is that attribute of it.
    pub fn message(&self, key: &str, args: &BTreeMap<String, Arg>) -> String {
        let (name, attribute) = match key.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (key, None),
        };
        self.pattern(name, attribute, args).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// A message without arguments.
    pub fn key(&self, key: &str) -> String {
        self.message(key, &BTreeMap::new())
    }

    /// An attribute of a message; `None` where it has none of that name.
    pub fn attribute(&self, key: &str, attribute: &str, args: &BTreeMap<String, Arg>) -> Option<String> {
        self.pattern(key, Some(attribute), args)
    }

    /// Whether there is a message of this key, in the language or in English.
    pub fn has(&self, key: &str) -> bool {
        find(&self.language, &self.english, key, None).is_some()
    }

    /// The words of a finding.
    pub fn finding(&self, finding: &Finding) -> FindingWords {
        let key = format!("finding-{}", finding.code);
        let attribute = |name: &str| {
            self.attribute(&key, name, &finding.args).unwrap_or_else(|| format!("⟦{key}.{name}⟧"))
        };
        FindingWords {
            title: attribute("title"),
            message: self.message(&key, &finding.args),
            why: attribute("why"),
            fix: attribute("fix"),
            place: finding.origin.as_ref().and_then(|origin| self.place(origin)),
        }
    }

    /// A place in a file; `None` where the origin names nothing.
    pub fn place(&self, origin: &Origin) -> Option<String> {
        let text = |text: &str| Value::Text(text.to_owned());
        let mut args = BTreeMap::from([("file", text(&origin.file))]);
        let mut key = if origin.file.is_empty() { "place".to_owned() } else { "place-file".to_owned() };
        if let Some(sheet) = &origin.sheet {
            key.push_str("-sheet");
            args.insert("sheet", text(sheet));
        }
        // A cell is named as people see it in their workbook, so in the digits of the workbook.
        if let Some(cell) = origin.cell() {
            key.push_str(match (origin.row, origin.column) {
                (Some(_), Some(_)) => "-cell",
                (Some(_), None) => "-row",
                _ => "-column",
            });
            args.insert("cell", text(&cell));
        }
        (key != "place").then(|| self.own(&key, &args))
    }

    /// The name of a code in the language. Where only another language has a name, that one with
    /// its language's code after it: `Health policy [en]`. A code that nobody has named stands as it is.
    pub fn code(&self, code: &Code) -> String {
        if code.code.is_empty() {
            return self.key("not-stated");
        }
        if is_coded(&code.list) {
            return self.key(&format!("{}-{}", code.list, code.code));
        }
        match self.reference.names(&code.list, &code.code).and_then(|names| names.best(&self.language.code)) {
            Some((name, language)) if language == self.language.code || language == UNDETERMINED => {
                name.to_owned()
            }
            Some((name, language)) => format!("{name} [{language}]"),
            None => code.code.clone(),
        }
    }

    /// The name of a field, with the line it stands in: `Country of a party (p1)`.
    pub fn path(&self, path: &Path) -> String {
        let field = FieldName::of(path.as_str());
        if !self.has(&field.key) {
            return path.as_str().to_owned();
        }
        let header = field.header.map(|header| ("header", Value::Text(header.to_owned())));
        let mut name = self.own(&field.key, &header.into_iter().collect());
        if let Some(language) = field.language {
            let key = format!("language-{language}");
            let language = if self.has(&key) { self.key(&key) } else { language.to_owned() };
            let args = BTreeMap::from([("field", Value::Text(name)), ("language", Value::Text(language))]);
            name = self.own("field-in-language", &args);
        }
        if !field.lines.is_empty() {
            let line = Value::Text(field.lines.join(" › "));
            name = self.own("field-in-line", &BTreeMap::from([("field", Value::Text(name)), ("line", line)]));
        }
        name
    }

    /// A date as long as it is known: day, month or year.
    pub fn date(&self, date: PartialDate) -> String {
        let mut args = BTreeMap::from([("year", Value::Text(self.year(date.year())))]);
        let name = |month: i8, attribute: Option<&str>| {
            let key = format!("month-{month}");
            let name = self.find(&key, attribute, &BTreeMap::new(), false);
            Value::Text(name.unwrap_or_else(|| format!("⟦{key}⟧")))
        };
        let key = match (date.month(), date.day()) {
            (Some(month), Some(day)) => {
                args.insert("day", Value::Count(u64::from(day.unsigned_abs())));
                args.insert("month", name(month, Some("in-date")));
                "date-day"
            }
            (Some(month), None) => {
                args.insert("month", name(month, None));
                "date-month"
            }
            (None, _) => "date-year",
        };
        // A date is one thing: its parts are not isolated from one another.
        self.find(key, None, &args, false).unwrap_or_else(|| date.to_string())
    }

    /// A year, without separators.
    pub fn year(&self, year: i16) -> String {
        self.language.writing.decimal(&year.to_string(), 0, false)
    }

    /// A count.
    pub fn count(&self, count: u64) -> String {
        self.language.writing.decimal(&count.to_string(), 0, true)
    }

    /// An amount with every digit that it has and no more.
    pub fn exact(&self, amount: Amount) -> String {
        self.language.writing.exact(amount, 0)
    }

    /// Money with its ISO 4217 code: every digit that it has, and two decimals where it has any.
    pub fn money(&self, amount: Amount, currency: &str) -> String {
        let amount = Value::Text(self.language.writing.exact(amount, 2));
        let currency = Value::Text(currency.to_owned());
        self.own("money", &BTreeMap::from([("amount", amount), ("currency", currency)]))
    }

    /// Items joined as the language does: `a, b and c`.
    pub fn list(&self, items: &[String]) -> String {
        self.language.writing.list(items)
    }

    /// A text of the data in this language, else in English, else in any; and the language found.
    pub fn text<'t>(&self, text: &'t Text) -> Option<(&'t str, &'t str)> {
        text.best(&self.language.code)
    }

    /// Which of two texts comes first in the language's order; a total order.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.language.writing.compare(left, right)
    }

    /// Bytes that sort as [`compare`](Words::compare) does. They may differ between releases.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        self.language.writing.sort_key(text)
    }

    /// An argument as it is shown.
    pub fn argument(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => self.count(*count),
            Arg::Amount(amount) => self.exact(*amount),
            Arg::Money(amount, currency) => self.money(*amount, currency),
            Arg::Date(date) => self.date(*date),
            Arg::Year(year) => self.year(*year),
            Arg::Code(code) => self.code(code),
            Arg::Path(path) => self.path(path),
            Arg::Key(key) => self.key(key),
        }
    }

    /// A message of `words.ftl` with arguments that are written already.
    fn own(&self, key: &str, args: &BTreeMap<&str, Value>) -> String {
        self.find(key, None, args, true).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    fn pattern(&self, key: &str, attribute: Option<&str>, args: &BTreeMap<String, Arg>) -> Option<String> {
        let args = args
            .iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Count(count) => Value::Count(*count),
                    other => Value::Text(self.argument(other)),
                };
                (name.as_str(), value)
            })
            .collect();
        self.find(key, attribute, &args, true)
    }

    fn find(
        &self,
        key: &str,
        attribute: Option<&str>,
        args: &BTreeMap<&str, Value>,
        isolate: bool,
    ) -> Option<String> {
        let (language, pattern) = find(&self.language, &self.english, key, attribute)?;
        Some(Scope { language, fallback: &self.english, args, isolate }.resolve(pattern))
    }
}

impl Speak for Words {
    fn language(&self) -> &str {
        &self.language.code
    }

    fn right_to_left(&self) -> bool {
        self.language.right_to_left
    }

    fn say(&self, phrase: &Phrase) -> String {
        match phrase {
            Phrase::Message { key, args } => self.message(key, args),
            Phrase::Value(arg) => self.argument(arg),
            Phrase::Text(text) => match self.text(text) {
                Some((words, _)) => words.to_owned(),
                None => self.key("not-stated"),
            },
        }
    }

    fn number(&self, amount: Amount, decimals: u32) -> String {
        let decimals = decimals.min(6);
        self.language.writing.decimal(&amount.rounded(decimals).to_string(), decimals, true)
    }
}
