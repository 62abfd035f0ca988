//! Reads expressions: from text to tree.

use std::fmt;
use std::str::FromStr;

use super::expression::{Expression, NodePath, Operator, Start, Step, StepName};
use crate::Amount;

/// How deep brackets, functions and predicates may stand in each other.
const DEPTH: u8 = 48;

/// Why a text is no expression that is read here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAnExpression {
    /// The rest of the text from where it could not be read; empty where it ends too early.
    pub rest: String,
}

impl fmt::Display for NotAnExpression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rest.as_str() {
            "" => f.write_str("the expression ends too early"),
            rest => write!(f, "the expression cannot be read from “{rest}” on"),
        }
    }
}

impl std::error::Error for NotAnExpression {}

impl FromStr for Expression {
    type Err = NotAnExpression;

    fn from_str(text: &str) -> Result<Expression, NotAnExpression> {
        let mut reader = Reader { text, rest: text, depth: 0 };
        let read = reader.chain(0);
        match (read, reader.rest.trim_start()) {
            (Some(expression), "") => Ok(expression),
            (_, rest) => Err(NotAnExpression { rest: rest.chars().take(40).collect() }),
        }
    }
}

/// A text and how far it has been read. What cannot be read gives `None`, with `rest` at that place.
struct Reader<'t> {
    text: &'t str,
    rest: &'t str,
    depth: u8,
}

impl<'t> Reader<'t> {
    /// Takes `wanted` where it comes next, after white space.
    fn take(&mut self, wanted: &str) -> bool {
        match self.rest.trim_start().strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn must(&mut self, wanted: &str) -> Option<()> {
        self.take(wanted).then_some(())
    }

    /// One level of brackets down, for as long as `read` reads.
    fn inside<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth == DEPTH {
            return None;
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }

    /// Operands with operators of this rank between them.
    fn chain(&mut self, rank: u8) -> Option<Expression> {
        let next = |reader: &mut Self| if rank == 5 { reader.signed() } else { reader.chain(rank + 1) };
        let first = next(self)?;
        let mut rest = Vec::new();
        while let Some(operator) = self.operator(rank) {
            rest.push((operator, next(self)?));
        }
        match rest.is_empty() {
            true => Some(first),
            false => Some(Expression::Chain { first: Box::new(first), rest }),
        }
    }

    /// An operator of this rank, where one comes next.
    fn operator(&mut self, rank: u8) -> Option<Operator> {
        let signs: &[(&str, Operator)] = match rank {
            2 => &[("!=", Operator::Unequal), ("=", Operator::Equal)],
            3 => &[
                ("<=", Operator::AtMost),
                (">=", Operator::AtLeast),
                ("<", Operator::Less),
                (">", Operator::More),
            ],
            4 => &[("+", Operator::Plus), ("-", Operator::Minus)],
            5 => &[("*", Operator::Times)],
            _ => &[],
        };
        if let Some((_, operator)) = signs.iter().find(|(sign, _)| self.take(sign)) {
            return Some(*operator);
        }
        let words: &[(&str, Operator)] = match rank {
            0 => &[("or", Operator::Or)],
            1 => &[("and", Operator::And)],
            5 => &[("div", Operator::Divided), ("mod", Operator::Rest)],
            _ => &[],
        };
        let ahead = self.rest.trim_start();
        let (word, _) = ahead.split_at(name_length(ahead));
        let (_, operator) = words.iter().find(|(name, _)| *name == word)?;
        self.rest = ahead.get(word.len()..)?;
        Some(*operator)
    }

    fn signed(&mut self) -> Option<Expression> {
        let mut negative = false;
        while self.take("-") {
            negative = !negative;
        }
        let operand = self.operand()?;
        Some(if negative { Expression::Negative(Box::new(operand)) } else { operand })
    }

    fn operand(&mut self) -> Option<Expression> {
        let ahead = self.rest.trim_start();
        let mut letters = ahead.chars();
        match (letters.next()?, letters.next()) {
            ('(', _) => {
                self.take("(");
                let inner = self.inside(|reader| reader.chain(0))?;
                self.must(")")?;
                Some(inner)
            }
            (quote @ ('\'' | '"'), _) => self.literal(quote),
            ('.', Some(second)) if second.is_ascii_digit() => self.number(),
            (first, _) if first.is_ascii_digit() => self.number(),
            _ => self.path(),
        }
    }

    fn literal(&mut self, quote: char) -> Option<Expression> {
        let inside = self.rest.trim_start().strip_prefix(quote)?;
        let Some((text, rest)) = inside.split_once(quote) else {
            self.rest = "";
            return None;
        };
        self.rest = rest;
        Some(Expression::Text(text.to_owned()))
    }

    fn number(&mut self) -> Option<Expression> {
        let ahead = self.rest.trim_start();
        let length = ahead.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
        let (digits, rest) = ahead.split_at(length);
        let (number, lost) = Amount::parse_rounding(digits).ok()?;
        if lost {
            return None;
        }
        self.rest = rest;
        Some(Expression::Number(number))
    }

    fn path(&mut self) -> Option<Expression> {
        let ahead = self.rest.trim_start();
        if let Some(rest) = ahead.strip_prefix("${") {
            let (name, rest) = rest.split_once('}')?;
            self.rest = rest;
            let name = name.trim();
            let start = match name.strip_prefix("last-saved#") {
                Some(name) => Start::LastSaved(is_name(name)?),
                None => Start::Field(is_name(name)?),
            };
            let steps = if self.slash() { self.steps()? } else { Vec::new() };
            return Some(Expression::Path(NodePath { start, steps }));
        }
        if self.slash() {
            return Some(Expression::Path(NodePath { start: Start::Root, steps: self.steps()? }));
        }
        let length = function_length(ahead);
        let (name, behind) = ahead.split_at(length);
        if length > 0 && behind.trim_start().starts_with('(') {
            self.rest = behind;
            return self.call(name);
        }
        let mut steps = self.steps()?;
        if let [Step { name: StepName::Here, predicates }] = steps.as_slice()
            && predicates.is_empty()
        {
            steps.clear();
        }
        Some(Expression::Path(NodePath { start: Start::Here, steps }))
    }

    /// A function, and the path that may go on from what it gives.
    fn call(&mut self, name: &str) -> Option<Expression> {
        self.must("(")?;
        let arguments = self.inside(|reader| {
            let mut arguments = Vec::new();
            if reader.take(")") {
                return Some(arguments);
            }
            loop {
                arguments.push(reader.chain(0)?);
                if reader.take(")") {
                    return Some(arguments);
                }
                reader.must(",")?;
            }
        })?;
        let call = Expression::Call { name: name.to_owned(), arguments };
        if !self.slash() {
            return Some(call);
        }
        let start = match &call {
            Expression::Call { name, arguments } if name == "current" && arguments.is_empty() => {
                Start::Current
            }
            _ => Start::Call(Box::new(call)),
        };
        Some(Expression::Path(NodePath { start, steps: self.steps()? }))
    }

    /// A slash of a path. Two of them look everywhere below, which is not read here.
    fn slash(&mut self) -> bool {
        let ahead = self.rest.trim_start();
        ahead.starts_with('/') && !ahead.starts_with("//") && self.take("/")
    }

    fn steps(&mut self) -> Option<Vec<Step>> {
        let mut steps = Vec::new();
        loop {
            let ahead = self.rest.trim_start();
            let name = if self.take("..") {
                StepName::Up
            } else if self.take(".") {
                StepName::Here
            } else if self.take("*") {
                StepName::Any
            } else {
                let (name, rest) = ahead.split_at(function_length(ahead));
                // `axis::name` and names of more than one prefix are not read here.
                if name.is_empty() || rest.starts_with(':') {
                    return None;
                }
                self.rest = rest;
                StepName::Named(name.to_owned())
            };
            let mut predicates = Vec::new();
            while self.take("[") {
                predicates.push(self.inside(|reader| reader.chain(0))?);
                self.must("]")?;
            }
            steps.push(Step { name, predicates });
            if !self.slash() {
                return Some(steps);
            }
            debug_assert!(self.rest.len() < self.text.len());
        }
    }
}

/// The name of a question, where the text is one.
fn is_name(text: &str) -> Option<String> {
    (!text.is_empty() && name_length(text) == text.len()).then(|| text.to_owned())
}

/// How many bytes of the text are a name: letters, digits, `_`, `-` and `.`, beginning with a letter or `_`.
fn name_length(text: &str) -> usize {
    let begins = |letter: char| letter.is_alphabetic() || letter == '_';
    if !text.starts_with(begins) {
        return 0;
    }
    text.find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.')))
        .unwrap_or(text.len())
}

/// The same for a name that may have a prefix: `jr:choice-name`.
fn function_length(text: &str) -> usize {
    let first = name_length(text);
    match text.get(first..).and_then(|rest| rest.strip_prefix(':')) {
        Some(rest) if first > 0 && name_length(rest) > 0 => first + 1 + name_length(rest),
        _ => first,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Expression, Operator};

    fn read(text: &str) -> Expression {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    /// Each text, and the one way in which it is written.
    #[test]
    fn expressions_are_read_and_written() {
        let cases = [
            (".>=0 and .<=${age}", ". >= 0 and . <= ${age}"),
            (
                "not(selected(., 'yes') and selected (., \"it's\"))",
                "not(selected(., 'yes') and selected(., \"it's\"))",
            ),
            ("if(${a-b}='x', ../c , /data/g/q[1]/r)", "if(${a-b} = 'x', ../c, /data/g/q[1]/r)"),
            ("instance('l')/root/item[name = ${v}]/label", "instance('l')/root/item[name = ${v}]/label"),
            ("x[y = current()/../a]", "x[y = current()/../a]"),
            ("-(1+2)*3 - -4 div 5 mod 2", "-(1 + 2) * 3 - -4 div 5 mod 2"),
            ("(a or b) and (c = d) = (e < f)", "(a or b) and (c = d) = e < f"),
            (
                "${last-saved#x} != '' or jr:choice-name(${q}, '${q}')",
                "${last-saved#x} != '' or jr:choice-name(${q}, '${q}')",
            ),
            ("div div mod", "div div mod"),
            (".5 + 30.4375", "0.5 + 30.4375"),
            ("count(${rep}/*)", "count(${rep}/*)"),
        ];
        for (text, written) in cases {
            let expression = read(text);
            assert_eq!(expression.to_string(), written, "{text}");
            assert_eq!(read(written), expression, "{written}");
        }
    }

    #[test]
    fn what_is_no_expression_says_from_where() {
        let cases = [
            ("because pyxform doesn't know", "pyxform doesn't know"),
            ("label::English != ''", "label::English != ''"),
            ("1 + ", ""),
            ("'open", ""),
            ("(1", ""),
            ("a | b", "| b"),
            ("//a", "//a"),
            ("0.1234567", "0.1234567"),
            ("${a b}", ""),
            ("", ""),
        ];
        for (text, rest) in cases {
            let error = text.parse::<Expression>().unwrap_err();
            assert_eq!(error.rest, rest, "{text}");
        }
    }

    /// Nothing that a cell can hold ends the program: neither depth nor length.
    #[test]
    fn depth_is_bounded_and_length_is_not() {
        let deep = format!("{}1{}", "(".repeat(5000), ")".repeat(5000));
        assert!(deep.parse::<Expression>().is_err());
        let long = vec!["${a} = 'b'"; 3000].join(" or ");
        let Expression::Chain { rest, .. } = read(&long) else { panic!("not a chain") };
        assert_eq!(rest.len(), 2999);
        assert!(rest.iter().all(|(operator, _)| *operator == Operator::Or));
        assert_eq!(read(&format!("{}1", "-".repeat(30_001))).to_string(), "-1");
    }
}
