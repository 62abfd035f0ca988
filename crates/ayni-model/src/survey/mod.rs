//! Questionnaires and their answers.
//!
//! A [`FormSheet`] is a questionnaire as XLSForm describes one: questions, groups, repeats, choices and
//! logic. Its logic is [`Expression`]s, the part of XPath that XLSForm uses. An [`AnswerRecord`] is what
//! one respondent said to one version of a form.

mod answer;
mod expression;
mod form;
mod parser;
mod plan;
mod question;

pub use answer::{AnswerRecord, AnswerState, FormRef, Given, MadeFrom, Respondent};
pub use expression::{Expression, NodePath, Operator, Start, Step, StepName};
pub use form::{Choice, ChoiceList, FormSheet, Group, Language, Node, Repeat};
pub use parser::NotAnExpression;
pub use plan::{AskedBody, ClearanceLevel, ClearanceSide, RoundPlan, SuggestQuery};
pub use question::{Choices, DefaultValue, ListSource, Logic, Question, QuestionKind};
