//! A speaker of English from the message files, and of a little Arabic.

use std::collections::BTreeMap;

use ayni_model::Amount;
use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;

/// Speaks from the English message files of this crate, read in the simplest way (of a choice by
/// number the `other` branch), or from a few Arabic words.
pub struct Speaker {
    pub language: &'static str,
    words: BTreeMap<String, String>,
}

impl Speaker {
    pub fn english() -> Speaker {
        let mut words = messages(include_str!("../../../ayni-words/locales/en/print.ftl"));
        words.extend(messages(include_str!("../../../ayni-words/locales/en/template.ftl")));
        words.extend(messages(include_str!("../../../ayni-words/locales/en/lineage.ftl")));
        words.extend(messages(include_str!("../../../ayni-words/locales/en/written.ftl")));
        for (key, text) in FINDINGS {
            words.insert((*key).to_owned(), (*text).to_owned());
        }
        Speaker { language: "en", words }
    }

    pub fn arabic() -> Speaker {
        let mut all = Speaker::english();
        all.language = "ar";
        for (key, text) in ARABIC {
            all.words.insert((*key).to_owned(), (*text).to_owned());
        }
        all
    }

    /// Whether there are words for a key.
    pub fn knows(&self, key: &str) -> bool {
        self.words.contains_key(key)
    }

    fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => self.number(Amount::whole(*count as i64), 0),
            Arg::Amount(amount) => self.number(*amount, 2),
            Arg::Money(amount, currency) => format!("{} {currency}", self.number(*amount, 2)),
            Arg::Date(date) => date.to_string(),
            Arg::Year(year) => year.to_string(),
            Arg::Code(code) if code.list == "severity" => {
                self.say(&Phrase::key(&format!("severity-{}", code.code)))
            }
            Arg::Code(code) => format!("Name of {}", code.code),
            Arg::Path(path) => path.to_string(),
            Arg::Key(key) => self.say(&Phrase::key(key)),
        }
    }
}

impl Speak for Speaker {
    fn language(&self) -> &str {
        self.language
    }

    fn right_to_left(&self) -> bool {
        self.language == "ar"
    }

    fn say(&self, phrase: &Phrase) -> String {
        match phrase {
            Phrase::Message { key, args } => {
                let Some(pattern) = self.words.get(key) else {
                    return format!("[{key}]");
                };
                args.iter().fold(pattern.clone(), |text, (name, arg)| {
                    text.replace(&format!("{{ ${name} }}"), &self.arg(arg))
                })
            }
            Phrase::Value(arg) => self.arg(arg),
            Phrase::Text(text) => {
                text.best(self.language).map(|(text, _)| text.to_owned()).unwrap_or_default()
            }
        }
    }

    fn number(&self, amount: Amount, decimals: u32) -> String {
        let rounded = amount.rounded(decimals);
        let text = rounded.abs().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut all = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                all.push(',');
            }
            all.push(digit);
        }
        if decimals > 0 {
            all = format!("{all}.{fraction:0<width$}", width = decimals as usize);
        }
        match (rounded.is_negative(), self.language) {
            (true, "ar") => format!("\u{200e}-{all}"),
            (true, _) => format!("\u{2212}{all}"),
            _ => all,
        }
    }
}

/// The messages and attributes of a Fluent file, one line a message, of choices the default branch.
pub fn messages(file: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let (mut message, mut current) = (String::new(), String::new());
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let trimmed = line.trim();
        if !line.starts_with([' ', '}']) {
            let (key, text) = line.split_once('=').expect("a message has a text");
            message = key.trim().to_owned();
            current = message.clone();
            all.insert(current.clone(), text.split(" { $count ->").next().unwrap_or(text).trim().to_owned());
        } else if let Some(attribute) = trimmed.strip_prefix('.') {
            let (name, text) = attribute.split_once('=').expect("an attribute has a text");
            current = format!("{message}.{}", name.trim());
            all.insert(current.clone(), text.trim().to_owned());
        } else if !trimmed.starts_with("[one]") {
            let text = trimmed.trim_start_matches("*[other] ").trim_start_matches('}');
            let before = all.entry(current.clone()).or_default();
            let space = if before.is_empty() || text.starts_with(['.', ';']) { "" } else { " " };
            *before = format!("{before}{space}{text}");
        }
    }
    all
}

const FINDINGS: &[(&str, &str)] = &[
    ("finding-share-sum", "The { $what } shares add up to { $sum }, not 100 %."),
    ("finding-share-sum.title", "Shares do not make a whole"),
    ("finding-share-sum.why", "Each activity's money is split by these shares."),
    ("finding-share-sum.fix", "Correct the shares so that they add up to 100, or leave them all empty."),
    ("finding-required", "{ $what } is missing."),
    ("finding-required.title", "A required field is empty"),
    ("finding-required.why", "Without it the row cannot be counted."),
    ("finding-required.fix", "Fill it in."),
    ("severity-error", "Error"),
    ("severity-warning", "Warning"),
    ("severity-note", "Note"),
];

const ARABIC: &[(&str, &str)] = &[
    ("print-skip", "انتقل إلى المحتوى"),
    ("print-contents", "المحتويات"),
    ("print-sheet-contents", "المحتويات"),
    ("print-data", "بيانات هذا الشكل"),
    ("print-category", "الفئة"),
    ("print-missing", "غير معروف"),
    ("print-missing-note", "– تعني: غير معروف. ولا تعني صفرا."),
    ("print-table-name", "اسم الجدول: { $name }"),
    ("print-in-millions", "{ $unit }، بالملايين"),
    ("print-column-table", "الجدول"),
    ("print-column-shows", "ما يعرضه"),
    ("print-column-rows", "الصفوف"),
    ("print-back", "العودة إلى المحتويات"),
    ("print-exact", "{ $heading } (بالضبط، كنص)"),
    ("print-empty-note", "الخلية الفارغة تعني: غير معروف. ولا تعني صفرا."),
];
