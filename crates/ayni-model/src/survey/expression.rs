//! Expressions of forms: the part of XPath that XLSForm uses.

use std::fmt;

use crate::Amount;

/// An expression, as a tree.
///
/// Operators of one rank that follow each other stand in one [`Chain`](Expression::Chain), so that a
/// condition of a hundred alternatives is flat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// A number.
    Number(Amount),
    /// A text.
    Text(String),
    /// The place of an answer: `.`, `${age}`, `../age`, `/data/age`.
    Path(NodePath),
    /// A function and what it is given.
    Call {
        /// Its name as written, such as `count-selected` or `jr:choice-name`.
        name: String,
        /// Its arguments.
        arguments: Vec<Expression>,
    },
    /// The number with the other sign.
    Negative(Box<Expression>),
    /// Operators of one rank, worked off from left to right.
    Chain {
        /// What stands first.
        first: Box<Expression>,
        /// Each operator with what stands behind it; at least one.
        rest: Vec<(Operator, Expression)>,
    },
}

/// An operator between two expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Operator {
    /// `or`
    Or,
    /// `and`
    And,
    /// `=`
    Equal,
    /// `!=`
    Unequal,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Times,
    /// `div`
    Divided,
    /// `mod`
    Rest,
}

impl Operator {
    /// As it is written.
    pub const fn as_str(self) -> &'static str {
        match self {
            Operator::Or => "or",
            Operator::And => "and",
            Operator::Equal => "=",
            Operator::Unequal => "!=",
            Operator::Less => "<",
            Operator::AtMost => "<=",
            Operator::More => ">",
            Operator::AtLeast => ">=",
            Operator::Plus => "+",
            Operator::Minus => "-",
            Operator::Times => "*",
            Operator::Divided => "div",
            Operator::Rest => "mod",
        }
    }

    /// How strongly it binds: the weakest is 0.
    pub const fn rank(self) -> u8 {
        match self {
            Operator::Or => 0,
            Operator::And => 1,
            Operator::Equal | Operator::Unequal => 2,
            Operator::Less | Operator::AtMost | Operator::More | Operator::AtLeast => 3,
            Operator::Plus | Operator::Minus => 4,
            Operator::Times | Operator::Divided | Operator::Rest => 5,
        }
    }
}

/// The way to answers: where it starts, and its steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodePath {
    /// Where it starts.
    pub start: Start,
    /// The steps from there.
    pub steps: Vec<Step>,
}

/// Where a path starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// At the question that the expression belongs to.
    Here,
    /// At the question that the whole expression belongs to, from inside a predicate too: `current()/..`.
    Current,
    /// At the top of the answer.
    Root,
    /// At the question of this name: `${name}`.
    Field(String),
    /// At that question in the answer before: `${last-saved#name}`.
    LastSaved(String),
    /// At what a function gives, such as `instance('list')`.
    Call(Box<Expression>),
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where to.
    pub name: StepName,
    /// What must hold there: `[name = ${village}]`.
    pub predicates: Vec<Expression>,
}

/// Where a step goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepName {
    /// Down to what has this name.
    Named(String),
    /// Down to everything: `*`.
    Any,
    /// Up: `..`.
    Up,
    /// It stays: `.`.
    Here,
}

impl Expression {
    /// Calls `visit` with this expression and every one inside it, from the outside in.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Expression)) {
        visit(self);
        match self {
            Expression::Number(_) | Expression::Text(_) => {}
            Expression::Call { arguments, .. } => arguments.iter().for_each(|one| one.walk(visit)),
            Expression::Negative(inner) => inner.walk(visit),
            Expression::Chain { first, rest } => {
                first.walk(visit);
                rest.iter().for_each(|(_, one)| one.walk(visit));
            }
            Expression::Path(path) => {
                if let Start::Call(call) = &path.start {
                    call.walk(visit);
                }
                path.steps.iter().flat_map(|step| &step.predicates).for_each(|one| one.walk(visit));
            }
        }
    }

    /// The names of the questions that it reads by `${name}`, in the order of reading.
    pub fn fields(&self) -> Vec<&str> {
        let mut fields = Vec::new();
        self.walk(&mut |one| {
            if let Expression::Path(NodePath { start: Start::Field(name) | Start::LastSaved(name), .. }) = one
            {
                fields.push(name.as_str());
            }
        });
        fields
    }
}

impl fmt::Display for Expression {
    /// The expression in one way of writing; reading it gives the same expression.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expression::Number(number) => write!(f, "{number}"),
            Expression::Text(text) => {
                let quote = if text.contains('\'') { '"' } else { '\'' };
                write!(f, "{quote}{text}{quote}")
            }
            Expression::Path(path) => write!(f, "{path}"),
            Expression::Call { name, arguments } => {
                write!(f, "{name}(")?;
                for (at, argument) in arguments.iter().enumerate() {
                    write!(f, "{}{argument}", if at == 0 { "" } else { ", " })?;
                }
                f.write_str(")")
            }
            Expression::Negative(inner) => match **inner {
                Expression::Chain { .. } => write!(f, "-({inner})"),
                _ => write!(f, "-{inner}"),
            },
            Expression::Chain { first, rest } => {
                let rank = rest.first().map_or(0, |(operator, _)| operator.rank());
                operand(f, first, rank)?;
                for (operator, one) in rest {
                    write!(f, " {} ", operator.as_str())?;
                    operand(f, one, rank)?;
                }
                Ok(())
            }
        }
    }
}

/// An operand, in brackets where it would otherwise be read as part of the chain around it.
fn operand(f: &mut fmt::Formatter<'_>, one: &Expression, rank: u8) -> fmt::Result {
    match one {
        Expression::Chain { rest, .. } if rest.first().is_some_and(|(own, _)| own.rank() <= rank) => {
            write!(f, "({one})")
        }
        _ => write!(f, "{one}"),
    }
}

impl fmt::Display for NodePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = match &self.start {
            Start::Here if self.steps.is_empty() => return f.write_str("."),
            Start::Here => true,
            Start::Root => {
                f.write_str("/")?;
                true
            }
            Start::Current => {
                f.write_str("current()")?;
                false
            }
            Start::Field(name) => {
                write!(f, "${{{name}}}")?;
                false
            }
            Start::LastSaved(name) => {
                write!(f, "${{last-saved#{name}}}")?;
                false
            }
            Start::Call(call) => {
                write!(f, "{call}")?;
                false
            }
        };
        for step in &self.steps {
            if !std::mem::take(&mut first) {
                f.write_str("/")?;
            }
            match &step.name {
                StepName::Named(name) => f.write_str(name)?,
                StepName::Any => f.write_str("*")?,
                StepName::Up => f.write_str("..")?,
                StepName::Here => f.write_str(".")?,
            }
            for predicate in &step.predicates {
                write!(f, "[{predicate}]")?;
            }
        }
        Ok(())
    }
}
