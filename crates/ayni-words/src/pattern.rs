//! Resolves a parsed Fluent pattern to text.
//!
//! What Fluent's guide calls text, variables, references to messages, attributes and terms, string
//! and number literals, and selectors over counts (plural category, or the exact number) and over
//! text. Functions are not supported: counts arrive as counts and all other values already written.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::catalogue::Language;

/// U+2068 FIRST STRONG ISOLATE.
pub(crate) const ISOLATE: char = '\u{2068}';
/// U+2069 POP DIRECTIONAL ISOLATE.
pub(crate) const END: char = '\u{2069}';

/// How deep messages may refer to one another; a circle ends here.
const DEPTH: u32 = 12;

/// An argument, ready to be inserted.
pub(crate) enum Value {
    /// Written text.
    Text(String),
    /// A count: a selector asks for its plural category.
    Count(u64),
}

/// Where a pattern looks things up.
pub(crate) struct Scope<'a> {
    /// The language of the pattern.
    pub(crate) language: &'a Language,
    /// The language that has messages which `language` lacks.
    pub(crate) fallback: &'a Language,
    /// The arguments.
    pub(crate) args: &'a BTreeMap<&'a str, Value>,
    /// Whether inserted values are isolated in a language written from right to left.
    pub(crate) isolate: bool,
}

impl Scope<'_> {
    /// The words of a pattern.
    pub(crate) fn resolve(&self, pattern: &Pattern<String>) -> String {
        let mut out = String::new();
        self.pattern(pattern, 0, &mut out);
        out
    }

    fn pattern(&self, pattern: &Pattern<String>, depth: u32, out: &mut String) {
        let alone = pattern.elements.len() == 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => {
                    let isolate =
                        self.isolate && self.language.right_to_left && !alone && inserts_a_value(expression);
                    if isolate {
                        out.push(ISOLATE);
                    }
                    self.expression(expression, depth, out);
                    if isolate {
                        out.push(END);
                    }
                }
            }
        }
    }

    fn expression(&self, expression: &Expression<String>, depth: u32, out: &mut String) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth, out),
            Expression::Select { selector, variants } => {
                if let Some(variant) = self.choose(selector, variants, depth) {
                    self.pattern(&variant.value, depth, out);
                }
            }
        }
    }

    fn inline(&self, expression: &InlineExpression<String>, depth: u32, out: &mut String) {
        if depth > DEPTH {
            out.push_str("⟦…⟧");
            return;
        }
        match expression {
            InlineExpression::StringLiteral { value } => out.push_str(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => {
                out.push_str(&self.language.writing.decimal(value, 0, true));
            }
            InlineExpression::VariableReference { id } => match self.args.get(id.name.as_str()) {
                Some(Value::Text(text)) => out.push_str(text),
                Some(Value::Count(count)) => {
                    out.push_str(&self.language.writing.decimal(&count.to_string(), 0, true));
                }
                None => out.push_str(&format!("⟦${}⟧", id.name)),
            },
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.as_str());
                match find(self.language, self.fallback, &id.name, attribute) {
                    Some((language, pattern)) => {
                        Scope { language, ..*self }.pattern(pattern, depth + 1, out);
                    }
                    None => out.push_str(&format!("⟦{}⟧", id.name)),
                }
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                match self.language.terms.get(&id.name) {
                    Some(pattern) => {
                        let named = arguments.iter().flat_map(|arguments| &arguments.named);
                        let args = named
                            .map(|argument| {
                                let mut value = String::new();
                                self.inline(&argument.value, depth + 1, &mut value);
                                (argument.name.name.as_str(), Value::Text(value))
                            })
                            .collect();
                        Scope { args: &args, ..*self }.pattern(pattern, depth + 1, out);
                    }
                    None => out.push_str(&format!("⟦-{}⟧", id.name)),
                }
            }
            InlineExpression::FunctionReference { id, .. } => out.push_str(&format!("⟦{}()⟧", id.name)),
            InlineExpression::Placeable { expression } => self.expression(expression, depth + 1, out),
        }
    }

    /// The variant that a selector picks: first an exact number or text, then the plural category,
    /// then the default.
    fn choose<'p>(
        &self,
        selector: &InlineExpression<String>,
        variants: &'p [Variant<String>],
        depth: u32,
    ) -> Option<&'p Variant<String>> {
        let by = |wanted: &dyn Fn(&VariantKey<String>) -> bool| variants.iter().find(|v| wanted(&v.key));
        let count = match selector {
            InlineExpression::VariableReference { id } => match self.args.get(id.name.as_str()) {
                Some(Value::Count(count)) => Some(*count),
                _ => None,
            },
            _ => None,
        };
        let chosen = match count {
            Some(count) => {
                let digits = count.to_string();
                let category = self.language.writing.category(count);
                by(&|key| matches!(key, VariantKey::NumberLiteral { value } if *value == digits))
                    .or_else(|| by(&|key| matches!(key, VariantKey::Identifier { name } if name == category)))
            }
            None => {
                let mut text = String::new();
                self.inline(selector, depth + 1, &mut text);
                by(&|key| match key {
                    VariantKey::Identifier { name } => *name == text,
                    VariantKey::NumberLiteral { value } => *value == text,
                })
            }
        };
        chosen.or_else(|| variants.iter().find(|variant| variant.default))
    }
}

/// Whether a placeable inserts something from outside the message (which then is isolated), and is
/// not a choice between its own words.
fn inserts_a_value(expression: &Expression<String>) -> bool {
    matches!(
        expression,
        Expression::Inline(InlineExpression::VariableReference { .. } | InlineExpression::Placeable { .. })
    )
}

/// A message's value or attribute, in the language or else in the fallback, and the language it was
/// found in.
pub(crate) fn find<'a>(
    language: &'a Language,
    fallback: &'a Language,
    key: &str,
    attribute: Option<&str>,
) -> Option<(&'a Language, &'a Pattern<String>)> {
    [language, fallback].into_iter().find_map(|language| {
        let message = language.messages.get(key)?;
        let pattern = match attribute {
            None => message.value.as_ref(),
            Some(name) => message.attributes.iter().find(|attr| attr.id.name == name).map(|attr| &attr.value),
        };
        pattern.map(|pattern| (language, pattern))
    })
}
