//! Codes by what people call them.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use ayni_model::reference::Reference;
use foldhash::fast::FixedState;

use super::values::loose;
use crate::reference::{CountryFinder, fold};

/// Finds codes of lists by code or by name in any language. Each thread has its own.
pub struct Names<'a> {
    reference: &'a Reference,
    countries: Arc<CountryFinder>,
    /// Names of the lists that were asked for, folded; `None` for a name that two codes share.
    lists: RefCell<BTreeMap<String, BTreeMap<String, Option<String>>>>,
    /// Countries that texts were found to mean, since the same few stand in most rows.
    found: RefCell<HashMap<String, Option<String>, FixedState>>,
}

/// How many texts are remembered with their countries.
const MOST_FOUND: usize = 5_000;

impl<'a> Names<'a> {
    /// Over these lists and countries.
    pub fn new(reference: &'a Reference) -> Names<'a> {
        Names::with(reference, Arc::new(CountryFinder::new(reference)))
    }

    /// The same with a finder that was made of these countries before.
    pub fn with(reference: &'a Reference, countries: Arc<CountryFinder>) -> Names<'a> {
        Names { reference, countries, lists: RefCell::default(), found: RefCell::default() }
    }

    /// The same for another thread.
    pub fn another(&self) -> Names<'a> {
        Names {
            reference: self.reference,
            countries: Arc::clone(&self.countries),
            lists: RefCell::default(),
            found: RefCell::default(),
        }
    }

    /// The country that a text means; codes in any case count as well.
    pub(super) fn country(&self, text: &str) -> Option<String> {
        if let Some(known) = self.found.borrow().get(text) {
            return known.clone();
        }
        let trimmed = text.trim();
        let upper = trimmed.to_ascii_uppercase();
        let found = self.countries.find(trimmed).or_else(|| {
            (trimmed.len() == 3 && upper != trimmed).then(|| self.countries.find(&upper)).flatten()
        });
        let found = found.map(str::to_owned);
        let mut memory = self.found.borrow_mut();
        if memory.len() < MOST_FOUND {
            memory.insert(text.to_owned(), found.clone());
        }
        found
    }

    /// The country of today whose code a text was once. What writes it today may mean another.
    pub(super) fn formerly(&self, text: &str) -> Option<&'a str> {
        let former = self.reference.list("former-country").entries.get(text.trim())?;
        Some(former.parent.as_str()).filter(|code| self.reference.countries.contains_key(code))
    }

    /// A region's M49 code, as profiles write it.
    pub(super) fn region(&self, code: &str) -> Option<String> {
        let digits = code.len() == 3 && code.bytes().all(|b| b.is_ascii_digit());
        (digits && self.reference.knows("region", code)).then(|| code.to_owned())
    }

    /// Whether a list has a code.
    pub(super) fn knows(&self, list: &str, code: &str) -> bool {
        self.reference.knows(list, code)
    }

    /// The code of a list that a text means: the code itself in any case, or one of its names.
    pub(super) fn code(&self, list: &str, text: &str) -> Option<String> {
        if list == "country" {
            return self.country(text);
        }
        let text = text.trim();
        let entries = &self.reference.list(list).entries;
        if entries.contains_key(text) {
            return Some(text.to_owned());
        }
        let mut lists = self.lists.borrow_mut();
        if let Some(names) = lists.get(list) {
            return names.get(&fold(text)).cloned().flatten();
        }
        let names = lists.entry(list.to_owned()).or_insert_with(|| {
            let mut names: BTreeMap<String, Option<String>> = BTreeMap::new();
            for (code, entry) in entries {
                for name in entry.names.0.values().chain([code]) {
                    let folded = fold(name);
                    if folded.is_empty() {
                        continue;
                    }
                    names
                        .entry(folded)
                        .and_modify(|known| {
                            if known.as_deref() != Some(code) {
                                *known = None;
                            }
                        })
                        .or_insert_with(|| Some(code.clone()));
                }
            }
            names
        });
        names.get(&fold(text)).cloned().flatten()
    }
}

/// The code of one of the record's own words, by code in any case.
pub(super) fn own_code<T>(text: &str, from_code: impl Fn(&str) -> Option<T>) -> Option<T> {
    from_code(text).or_else(|| from_code(&loose(text).replace([' ', '_'], "-")))
}
