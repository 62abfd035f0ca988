//! What a field shows, and what is meant by what was typed: codes and names in the reader's language, numbers
//! and dates as people write them.

use ayni_formats::reference::{CountryFinder, fold};
use ayni_formats::values::{
    DateFault, DateOrder, DecimalMark, NumberFault, NumberStyle, parse_date, parse_number,
};
use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_model::reference::Reference;
use ayni_model::{Amount, Code};
use ayni_words::{CODED, Words};
use serde_json::{Value, json};

use super::fields::Control;

/// Codes that are offered where a text may mean several.
const OFFERED: usize = 10;

/// What is looked things up in.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// The reader's words.
    pub words: &'a Words,
    /// Code lists.
    pub reference: &'a Reference,
    /// Countries by all their names.
    pub finder: &'a CountryFinder,
}

/// Why a text is not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The key of what is wrong; `.fix` says what to do.
    pub key: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, Arg)>,
    /// What it may mean: what to write, and what that is called.
    pub offers: Vec<(String, String)>,
}

impl Fault {
    pub(super) fn new(key: &'static str, text: &str) -> Fault {
        let shown: String = text.chars().take(80).collect();
        Fault { key, args: vec![("text", Arg::Text(shown))], offers: Vec::new() }
    }
}

impl Look<'_> {
    /// The reader's language.
    pub fn language(&self) -> &str {
        self.words.language()
    }

    /// The markers that there are.
    pub fn markers(&self) -> impl Iterator<Item = &str> {
        self.reference.list("marker").entries.keys().map(String::as_str)
    }

    /// The scores that a marker may have.
    pub fn scores(&self, marker: &str) -> Vec<String> {
        let entry = self.reference.list("marker").entries.get(marker);
        let scores = entry.and_then(|entry| entry.more.get("scores")).map_or("0 1 2", String::as_str);
        scores.split_whitespace().map(str::to_owned).collect()
    }

    /// The codes of a short list, in its order.
    pub fn codes(&self, list: &str) -> Vec<&str> {
        match CODED.iter().find(|(name, _)| *name == list) {
            Some((_, codes)) => codes.to_vec(),
            None => self.reference.list(list).entries.keys().map(String::as_str).collect(),
        }
    }

    /// What a field shows of a value of the record.
    pub fn show(&self, control: Control, value: &Value) -> String {
        let text = value.as_str().unwrap_or_default();
        let name = |list: &str, code: &str| self.words.code(&Code::new(list, code));
        match control {
            Control::Country if self.reference.knows("country", text) => name("country", text),
            Control::Country if self.reference.knows("region", text) => name("region", text),
            Control::Unit if self.reference.knows("unit", text) => name("unit", text),
            Control::Sector | Control::Goal => {
                let of = |part: &str| value.get(part).and_then(Value::as_str).unwrap_or_default();
                let (list, code) = (of("list"), of("code"));
                if self.reference.knows(list, code) { self.coded(list, code) } else { code.to_owned() }
            }
            Control::Number => self.number(text),
            Control::Percent => {
                let share = text.parse::<Amount>().ok();
                let percent = share.and_then(|share| share.times(Amount::whole(100)).ok());
                percent.map_or_else(|| text.to_owned(), |percent| self.number(&percent.to_string()))
            }
            Control::Flag => if value.as_bool() == Some(true) { "yes" } else { "" }.to_owned(),
            Control::Several(_) | Control::Words => {
                let all: Vec<&str> =
                    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                all.join(if control == Control::Words { "; " } else { "\n" })
            }
            _ => text.to_owned(),
        }
    }

    /// A code with its name, as a field shows it and takes it back.
    fn coded(&self, list: &str, code: &str) -> String {
        format!("{code} {}", self.words.code(&Code::new(list, code)))
    }

    /// A number with the decimal mark of the language and no other mark.
    fn number(&self, text: &str) -> String {
        if self.style() == NumberStyle::COMMA { text.replace('.', ",") } else { text.to_owned() }
    }

    fn style(&self) -> NumberStyle {
        match self.language() {
            "es" | "fr" | "pt" | "ru" => NumberStyle::COMMA,
            _ => NumberStyle::POINT,
        }
    }

    /// What is meant by a text; `None` for an empty one.
    pub fn read(&self, control: Control, text: &str) -> Result<Option<Value>, Fault> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        Ok(Some(match control {
            Control::Text { .. } | Control::Plain | Control::Party | Control::Result => json!(text),
            Control::Choice(list) => match self.codes(list).contains(&text) {
                true => json!(text),
                false => return Err(Fault::new("entry-unknown", text)),
            },
            Control::Country => json!(self.country(text)?),
            Control::Currency => json!(self.of_list(&["currency"], text)?.1),
            Control::Unit => json!(self.of_list(&["unit"], text)?.1),
            Control::Sector => {
                let (list, code) = self.of_list(&["crs", "sector"], text)?;
                json!({ "list": list, "code": code })
            }
            Control::Goal => {
                let (list, code) = self.of_list(&["sdg"], text)?;
                json!({ "list": list, "code": code })
            }
            Control::Date => json!(self.date(text)?.to_string()),
            Control::Number => json!(self.amount(text)?.to_string()),
            Control::Percent => {
                let share = self.amount(text.trim_end_matches(['%', ' ', '٪', '\u{a0}', '\u{202f}']))?;
                let share = share.divided_by(Amount::whole(100));
                json!(share.map_err(|_| Fault::new("entry-bad-number", text))?.to_string())
            }
            Control::Flag => json!(true),
            Control::Several(list) => {
                let mut all: Vec<&str> = text.lines().map(str::trim).filter(|one| !one.is_empty()).collect();
                // What another program said stays as it is; a form has only the codes of the list.
                all.retain(|one| !one.is_empty() && one.len() < 100 && !list.is_empty());
                json!(all)
            }
            Control::Words => {
                let all: Vec<&str> =
                    text.split([';', '；', '؛']).map(str::trim).filter(|one| !one.is_empty()).collect();
                json!(all)
            }
            Control::Markers => json!(text.parse::<u8>().map_err(|_| Fault::new("entry-bad-number", text))?),
        }))
    }

    fn country(&self, text: &str) -> Result<String, Fault> {
        if let Some(found) = self.finder.find_code(text).or_else(|| self.finder.find_region(text)) {
            return Ok(found.to_owned());
        }
        let folded = fold(text);
        let countries = self.reference.countries.iter();
        let fits =
            countries.filter(|(_, country)| country.names.0.values().any(|name| contains(name, &folded)));
        let offers = fits
            .map(|(code, _)| self.words.code(&Code::new("country", code)))
            .map(|name| (name.clone(), name));
        Err(unsure(text, offers.collect()))
    }

    /// The code of these lists that a text means: the code itself, alone or before its name; or a name that no
    /// other code has.
    fn of_list(&self, lists: &[&'static str], text: &str) -> Result<(&'static str, String), Fault> {
        let first = text.split_whitespace().next().unwrap_or_default();
        for code in [text, first] {
            for list in lists {
                for code in [code.to_owned(), code.to_uppercase(), code.to_lowercase()] {
                    if self.reference.knows(list, &code) {
                        return Ok((list, code));
                    }
                }
            }
        }
        let folded = fold(text);
        let (mut named, mut fits) = (Vec::new(), Vec::new());
        for list in lists {
            for (code, entry) in self.reference.list(list).entries.iter() {
                if entry.names.0.values().any(|name| fold(name) == folded) {
                    named.push((*list, code.clone()));
                } else if entry.names.0.values().any(|name| contains(name, &folded)) {
                    fits.push((*list, code.clone()));
                }
            }
        }
        // A sector and a purpose within it may bear one name; the finer one says more.
        if let [(list, code)] = named.as_slice() {
            return Ok((list, code.clone()));
        }
        named.extend(fits);
        let offers = named.iter().map(|(list, code)| {
            let label = self.coded(list, code);
            (if lists.len() == 1 && *list != "sdg" { code.clone() } else { label.clone() }, label)
        });
        Err(unsure(text, offers.collect()))
    }

    fn date(&self, text: &str) -> Result<ayni_model::PartialDate, Fault> {
        let order = match self.language() {
            "en" | "zh" => DateOrder::Unknown,
            _ => DateOrder::DayFirst,
        };
        parse_date(text, order).map_err(|fault| match fault {
            DateFault::NoSuchDay => Fault::new("entry-no-such-day", text),
            _ => Fault::new("entry-bad-date", text),
        })
    }

    fn amount(&self, text: &str) -> Result<Amount, Fault> {
        let own = self.style();
        let other = match own.decimal {
            DecimalMark::Comma => NumberStyle::POINT,
            _ => NumberStyle::COMMA,
        };
        let read = match parse_number(text, &own) {
            // Clear by itself, though written as others write: 12.5 in French.
            Err(NumberFault::OtherStyle) => parse_number(text, &other),
            read => read,
        };
        match read {
            Ok(number) if !number.inexact && !number.percent => Ok(number.amount),
            _ => Err(Fault::new("entry-bad-number", text)),
        }
    }
}

/// Whether a name has all the words of a question, or their beginnings.
fn contains(name: &str, folded: &str) -> bool {
    let name = fold(name);
    !folded.is_empty()
        && folded.split_whitespace().all(|word| {
            name.split_whitespace().any(|one| one.starts_with(word))
                || !word.is_ascii() && name.contains(word)
        })
}

fn unsure(text: &str, mut offers: Vec<(String, String)>) -> Fault {
    let key = match offers.len() {
        0 => "entry-unknown",
        1 => "entry-meant",
        _ => "entry-several",
    };
    offers.truncate(OFFERED);
    Fault { offers, ..Fault::new(key, text) }
}
