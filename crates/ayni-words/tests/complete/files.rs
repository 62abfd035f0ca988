//! The Fluent files as they stand on disk, taken apart.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;

use crate::Locales;

/// One language.
#[derive(Default)]
pub struct Locale {
    /// The names of its files.
    pub files: BTreeSet<String>,
    /// Its messages.
    pub messages: BTreeMap<String, Message>,
    /// What cannot be read or stands twice.
    pub faults: Vec<String>,
}

/// One message.
pub struct Message {
    /// The file it stands in.
    pub file: String,
    /// Its value under the empty name, and its attributes under `.name`.
    pub parts: BTreeMap<String, Part>,
}

impl Message {
    /// The variables that any part of it uses.
    pub fn variables(&self) -> impl Iterator<Item = &String> {
        self.parts.values().flat_map(|part| &part.variables)
    }
}

/// A value or an attribute.
#[derive(Default)]
pub struct Part {
    /// The variables that it uses.
    pub variables: BTreeSet<String>,
    /// Its own words, in order, without variables.
    pub words: String,
    /// For each choice by plural category, the names that it offers.
    pub choices: Vec<BTreeSet<String>>,
    /// The other names that it chooses by, such as the codes of a direction.
    pub names: BTreeSet<String>,
    /// Whether it calls a function.
    function: bool,
}

impl Part {
    /// How many words of at least three letters it has.
    pub fn plain_words(&self) -> usize {
        let is_word = |word: &&str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 2;
        self.words.split(|letter: char| !letter.is_alphanumeric()).filter(is_word).count()
    }

    fn read(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let names: BTreeSet<String> = variants
                    .iter()
                    .filter_map(|variant| match &variant.key {
                        VariantKey::Identifier { name } => Some(name.clone()),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .collect();
                let categories = ["zero", "one", "two", "few", "many"];
                if names.iter().any(|name| categories.contains(&name.as_str())) {
                    self.choices.push(names);
                } else {
                    self.names.extend(names.into_iter().filter(|name| name != "other"));
                }
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<String>) {
        match expression {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            InlineExpression::FunctionReference { .. } => self.function = true,
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

/// Every language under `locales/`.
pub fn locales() -> Locales {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut all = Locales::new();
    for folder in fs::read_dir(root).unwrap().map(Result::unwrap) {
        let language = folder.file_name().into_string().unwrap();
        all.insert(language.clone(), locale(&language, &folder.path()));
    }
    all
}

/// English, which the others are compared with.
pub fn english(locales: &Locales) -> &Locale {
    &locales["en"]
}

fn locale(language: &str, folder: &Path) -> Locale {
    let mut locale = Locale::default();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let resource = match parse(text.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = text[..error.pos.start.min(text.len())].lines().count();
                    locale.faults.push(format!("{language}/{file}, line {line}: {}", error.kind));
                }
                resource
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name;
            let mut parts = BTreeMap::new();
            let value = message.value.iter().map(|pattern| (String::new(), pattern));
            let attributes =
                message.attributes.iter().map(|attr| (format!(".{}", attr.id.name), &attr.value));
            for (name, pattern) in value.chain(attributes) {
                let mut part = Part::default();
                part.read(pattern);
                if part.function {
                    locale.faults.push(format!("{language}/{file}: {key}{name} calls a function"));
                }
                parts.insert(name, part);
            }
            if locale.messages.insert(key.clone(), Message { file: file.clone(), parts }).is_some() {
                locale.faults.push(format!("{language}/{file}: {key} stands twice"));
            }
        }
        locale.files.insert(file);
    }
    locale
}
