//! One question of a form.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Expression;
use crate::{Text, coded};

coded! {
    /// What a question asks for, or what a row holds that is no question to a person.
    QuestionKind in "question-kind" {
        /// Text.
        Text = "text",
        /// A whole number.
        Integer = "integer",
        /// A number.
        Decimal = "decimal",
        /// A day.
        Date = "date",
        /// A time of day.
        Time = "time",
        /// A day and a time.
        DateTime = "datetime",
        /// One of several choices.
        SelectOne = "select-one",
        /// Any of several choices.
        SelectMany = "select-many",
        /// Choices in an order.
        Rank = "rank",
        /// A number between two ends, in steps.
        Range = "range",
        /// Words to read, without an answer.
        Note = "note",
        /// That something was read or accepted.
        Acknowledge = "acknowledge",
        /// What is worked out of other answers.
        Calculate = "calculate",
        /// A value that nobody sees.
        Hidden = "hidden",
        /// The day on which it is answered.
        Today = "today",
        /// When answering began.
        Start = "start",
        /// When answering ended.
        End = "end",
        /// What the device or its user is called.
        Device = "device",
        /// A point on the earth.
        GeoPoint = "geopoint",
        /// A line on the earth.
        GeoTrace = "geotrace",
        /// An area on the earth.
        GeoShape = "geoshape",
        /// A barcode.
        Barcode = "barcode",
        /// A picture.
        Image = "image",
        /// A recording.
        Audio = "audio",
        /// A film.
        Video = "video",
        /// A file.
        File = "file",
        /// Features of OpenStreetMap.
        Osm = "osm",
        /// What happened on the device while it was answered.
        Audit = "audit",
    }
}

impl QuestionKind {
    /// Whether Ayni asks it of people.
    pub const fn is_asked(self) -> bool {
        use QuestionKind as K;
        matches!(
            self,
            K::Text
                | K::Integer
                | K::Decimal
                | K::Date
                | K::Time
                | K::DateTime
                | K::SelectOne
                | K::SelectMany
                | K::Rank
                | K::Range
                | K::Acknowledge
        )
    }

    /// Whether it needs what only a device in somebody's hand has.
    pub const fn needs_device(self) -> bool {
        use QuestionKind as K;
        matches!(
            self,
            K::Device
                | K::GeoPoint
                | K::GeoTrace
                | K::GeoShape
                | K::Barcode
                | K::Image
                | K::Audio
                | K::Video
                | K::File
                | K::Osm
                | K::Audit
        )
    }

    /// Whether its answer is one or several choices.
    pub const fn has_choices(self) -> bool {
        matches!(self, QuestionKind::SelectOne | QuestionKind::SelectMany | QuestionKind::Rank)
    }

    /// Whether its answer is a number.
    pub const fn is_number(self) -> bool {
        matches!(self, QuestionKind::Integer | QuestionKind::Decimal | QuestionKind::Range)
    }
}

/// An expression of a form, with its text as it stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logic {
    /// The text.
    pub text: String,
    /// What it says.
    pub expression: Expression,
}

impl Logic {
    /// Reads a text.
    pub fn new(text: &str) -> Result<Logic, super::NotAnExpression> {
        Ok(Logic { text: text.to_owned(), expression: text.parse()? })
    }
}

impl Serialize for Logic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Logic {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Logic, D::Error> {
        let text = String::deserialize(deserializer)?;
        Logic::new(&text).map_err(serde::de::Error::custom)
    }
}

/// Where the choices of a question come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListSource {
    /// A list of the form.
    Form(String),
    /// A list of the sheet of external choices.
    External(String),
    /// A file beside the form.
    File(String),
    /// What was answered in a repeat: `${name}`.
    Answers(String),
}

/// The choices of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// Where they come from.
    pub source: ListSource,
    /// Which of them are offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<Logic>,
    /// Whether one may name something else.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub other: bool,
}

/// What stands as the answer before anybody answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DefaultValue {
    /// A value.
    Value(String),
    /// What an expression gives.
    Logic(Logic),
}

/// A question, or another row of a form that holds a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name; `${name}` in expressions.
    pub name: String,
    /// What it asks for.
    pub kind: QuestionKind,
    /// The question in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
    /// A hint below it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub hint: Text,
    /// More guidance, shown when asked for.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub guidance: Text,
    /// Files shown with it, by kind (`image`, `audio`, `video`).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub media: BTreeMap<String, Text>,
    /// Its choices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choices: Option<Choices>,
    /// When it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relevant: Option<Logic>,
    /// What must hold of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constraint: Option<Logic>,
    /// What to say where that does not hold.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub constraint_message: Text,
    /// When it must be answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<Logic>,
    /// What to say where it is not.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub required_message: Text,
    /// When it cannot be changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_only: Option<Logic>,
    /// How its value is worked out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calculation: Option<Logic>,
    /// What stands there at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<DefaultValue>,
    /// The parameters of its kind: `start`, `end` and `step` of a range.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parameters: BTreeMap<String, String>,
    /// How it is to look.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub appearance: String,
    /// The row of the sheet that it stands in, from 1.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub row: u32,
}

impl Question {
    /// A question of this kind with nothing else said about it.
    pub fn new(name: impl Into<String>, kind: QuestionKind, row: u32) -> Question {
        Question {
            name: name.into(),
            kind,
            label: Text::default(),
            hint: Text::default(),
            guidance: Text::default(),
            media: BTreeMap::new(),
            choices: None,
            relevant: None,
            constraint: None,
            constraint_message: Text::default(),
            required: None,
            required_message: Text::default(),
            read_only: None,
            calculation: None,
            default: None,
            parameters: BTreeMap::new(),
            appearance: String::new(),
            row,
        }
    }

    /// Its expressions, each with the name of the column that holds it.
    pub fn logic(&self) -> impl Iterator<Item = (&'static str, &Logic)> {
        let filter = self.choices.as_ref().and_then(|choices| choices.filter.as_ref());
        let default = match &self.default {
            Some(DefaultValue::Logic(logic)) => Some(logic),
            _ => None,
        };
        [
            ("relevant", self.relevant.as_ref()),
            ("constraint", self.constraint.as_ref()),
            ("required", self.required.as_ref()),
            ("readonly", self.read_only.as_ref()),
            ("calculation", self.calculation.as_ref()),
            ("choice_filter", filter),
            ("default", default),
        ]
        .into_iter()
        .filter_map(|(column, logic)| Some((column, logic?)))
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
pub(super) fn is_zero(row: &u32) -> bool {
    *row == 0
}
