//! What the numbers and words of a report are bound to.

use serde::{Deserialize, Serialize};

use super::Letters;
use crate::PartialDate;

/// A binding where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bound {
    /// What stands between the braces.
    pub raw: String,
    /// Its line.
    pub line: u32,
    /// How what it gives is set.
    #[serde(default)]
    pub set: Letters,
    /// What it asks for.
    pub binding: Binding,
}

/// What a number or word of a text is bound to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Binding {
    /// Something about an indicator.
    Indicator {
        /// Its code.
        code: String,
        /// What of it.
        what: What,
        /// In which round: its id, `before` or `first`; without it that of the report.
        round: Option<String>,
        /// Of which group of respondents: what they are grouped by, and the group.
        part: Option<(String, String)>,
        /// Places after the point; without it none for shares, and one for what is not whole.
        places: Option<u32>,
    },
    /// Something about an outcome.
    Outcome {
        /// Its code.
        code: String,
        /// What of it.
        what: OutcomeWhat,
    },
    /// The round: its id, or `before`.
    Round(Option<String>),
    /// The date of a round.
    RoundDate(Option<String>),
    /// The name of the edition.
    Edition,
    /// The date of the report.
    Date,
    /// A fixed date.
    Day(PartialDate),
    /// What the writer fills in at the head.
    Fact(String),
    /// The number of a passage, of a table or a figure, by its name.
    Refer(String),
    /// Words that are true only as long as a comparison holds.
    Claim {
        /// The words.
        words: String,
        /// What is compared.
        subject: Box<Binding>,
        /// How.
        test: Test,
        /// With what: a number, or a code such as `improved`.
        than: String,
    },
}

macro_rules! words_of {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$inner])* $variant),* }

        impl $name {
            /// The one that is written so.
            pub fn of(word: &str) -> Option<$name> {
                match word { $($word => Some($name::$variant),)* _ => None }
            }

            /// How it is written.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }
    };
}

words_of! {
    /// What of an indicator.
    What {
        /// Its figure.
        Value = "value",
        /// Its figure, which must be a share.
        Share = "share",
        /// What was counted or added.
        Numerator = "numerator",
        /// What that is divided by.
        Denominator = "denominator",
        /// “22 of 30”: the numerator of the denominator, or of those that answered.
        Of = "of",
        /// How many answered the question.
        Answered = "answered",
        /// How many sent the questionnaire back.
        Responded = "responded",
        /// How many were asked.
        Asked = "asked",
        /// How far it is from the round that it is compared with, without a sign.
        Change = "change",
        /// Which way it went, or why that cannot be said.
        Trend = "trend",
        /// The value to reach.
        Target = "target",
        /// The value that it began with.
        Baseline = "baseline",
        /// Its name.
        Label = "label",
    }
}

words_of! {
    /// What of an outcome.
    OutcomeWhat {
        /// The verdict that stands.
        Verdict = "verdict",
        /// Its name.
        Label = "label",
        /// Why the rule says so.
        Why = "why",
        /// Indicators that have a direction.
        Indicators = "indicators",
        /// Those of them with a figure.
        Figures = "figures",
        /// Those that improved.
        Improved = "improved",
        /// Those that stayed.
        Unchanged = "unchanged",
        /// Those that got worse.
        Declined = "declined",
    }
}

words_of! {
    /// How a claim compares.
    Test {
        /// More than.
        Above = "above",
        /// Less than.
        Below = "below",
        /// The same as.
        Is = "is",
    }
}
