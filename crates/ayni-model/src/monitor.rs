//! A monitoring framework: outcomes, outputs, indicators and the rules of verdicts, as data; the rounds in
//! which answers are gathered; and what comes of them.
//!
//! A strategy ends and another begins, and a country has its own. So nothing in code knows an outcome or an
//! indicator, and a verdict is what a rule of the edition says about counted facts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::edition::{Certainty, Derived};
use crate::survey::FormRef;
use crate::{Amount, PartialDate, Text, coded};

coded! {
    /// Where an indicator's data come from.
    DataSource in "data-source" {
        /// A questionnaire that respondents answer.
        Survey = "survey",
        /// A questionnaire that those who monitor fill in from documents.
        DeskReview = "desk-review",
        /// The register of activities.
        Register = "register",
        /// The exchange of needs, offers and practices.
        Exchange = "exchange",
        /// Mandates and what was done about them.
        Mandates = "mandates",
    }
}

coded! {
    /// How an indicator's figure is made.
    FormulaKind in "formula-kind" {
        /// Respondents that said one of these, of those that answered the question.
        Share = "share",
        /// How many respondents said one of these.
        Count = "count",
        /// The sum of what they said.
        Sum = "sum",
        /// The sum of one question by the sum of another.
        Ratio = "ratio",
        /// The middle one of what they said.
        Median = "median",
        /// A value that a query over the register, the exchange or the mandates gives.
        Query = "query",
    }
}

coded! {
    /// Which way is better.
    Direction in "direction" {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
        /// Neither: the figure only describes.
        Neither = "neither",
    }
}

coded! {
    /// What may be concluded about an outcome or an indicator.
    Verdict in "verdict" {
        /// It gets better.
        GoodProgress = "good-progress",
        /// It goes as planned.
        OnCourse = "on-course",
        /// More has to be done.
        GreaterEffort = "greater-effort",
        /// There are too few data to say.
        CannotBeJudged = "cannot-be-judged",
        /// The indicator does not show what it should.
        IndicatorReview = "indicator-review",
    }
}

coded! {
    /// Why there is no figure.
    NoFigure in "no-figure" {
        /// The round has not asked.
        NotAsked = "not-asked",
        /// Nobody answered.
        Silent = "silent",
        /// What it would be divided by is zero.
        NothingToDivide = "nothing-to-divide",
        /// The query gave nothing.
        NoQuery = "no-query",
    }
}

coded! {
    /// Which way a figure went.
    Trend in "trend" {
        /// It got better.
        Improved = "improved",
        /// It stayed, within the tolerance.
        Unchanged = "unchanged",
        /// It got worse.
        Declined = "declined",
        /// It has reached its target.
        Reached = "reached",
    }
}

coded! {
    /// Why a figure is not compared.
    Incomparable in "incomparable" {
        /// There is no figure.
        NoFigure = "no-figure",
        /// There is no earlier figure.
        NoEarlier = "no-earlier",
        /// Too few answered, now or then.
        TooFew = "too-few",
        /// The question means something else than before.
        MeaningChanged = "meaning-changed",
        /// Neither more nor less is better.
        NoDirection = "no-direction",
    }
}

/// An edition of a monitoring framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonitoringFramework {
    /// The edition's id: `strategy-2020-2024`.
    pub id: String,
    /// Its version within the id.
    pub version: String,
    /// The date that it bears.
    pub date: PartialDate,
    /// Its name.
    pub title: Text,
    /// What is certain about it and what is not, printed with every result.
    pub standing: Text,
    /// Where it comes from.
    pub source: String,
    /// The edition that it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived: Option<Derived>,
    /// By how much a figure must differ from the one before to count as another, in percentage points for
    /// shares and in per cent of the earlier value for other figures.
    pub tolerance: Amount,
    /// The outcomes, in the order of printing.
    pub outcomes: Vec<Outcome>,
    /// The outputs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outputs: Vec<Output>,
    /// The indicators, in the order of printing.
    pub indicators: Vec<MonitoringIndicator>,
    /// The rules of verdicts; the first whose conditions all hold decides.
    pub verdicts: Vec<VerdictRule>,
    /// The figures that a measured round shows, in the order of printing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<MonitoringFigure>,
    /// What it is called by which respondents are grouped; others stand as their records name them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groupings: Vec<Grouping>,
    /// What groups of respondents are called; others stand as their records name them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<GroupName>,
}

impl MonitoringFramework {
    /// What a group of respondents is called, where the edition says it.
    pub fn group(&self, by: &str, group: &str) -> Option<&Text> {
        self.groups.iter().find(|one| one.by == by && one.group == group).map(|one| &one.label)
    }

    /// What it is called by which respondents are grouped, where the edition says it.
    pub fn grouping(&self, by: &str) -> Option<&Text> {
        self.groupings.iter().find(|one| one.by == by).map(|one| &one.label)
    }
}

/// What it is called by which respondents are grouped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grouping {
    /// As records name it: `region`.
    pub by: String,
    /// Its name.
    pub label: Text,
}

/// What a group of respondents is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupName {
    /// What they are grouped by: `region`.
    pub by: String,
    /// The group as records name it.
    pub group: String,
    /// Its name.
    pub label: Text,
}

coded! {
    /// How a figure of a round shows its indicators.
    FigureWay in "figure-way" {
        /// Yes and no end to end, in per cent of those that answered.
        YesNo = "yes-no",
        /// Yes, no and no answer end to end, in numbers of respondents.
        Answers = "answers",
        /// The round beside the one before.
        Years = "years",
        /// Sorted by size.
        Ranked = "ranked",
    }
}

/// A figure that a measured round shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonitoringFigure {
    /// Its id.
    pub id: String,
    /// The outcome under which it stands.
    pub outcome: String,
    /// How it shows them.
    pub way: FigureWay,
    /// The indicators; one alone where it is broken down.
    pub indicators: Vec<String>,
    /// What respondents are broken down by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// What it is called.
    pub title: Text,
}

/// What is to come about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Its code.
    pub code: String,
    /// Its name.
    pub label: Text,
}

/// What is to be done for an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Output {
    /// Its code.
    pub code: String,
    /// The outcome that it serves.
    pub outcome: String,
    /// Its name.
    pub label: Text,
}

/// What shows how far an outcome is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonitoringIndicator {
    /// Its code, which it keeps from edition to edition.
    pub code: String,
    /// Its outcome.
    pub outcome: String,
    /// Its output.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
    /// Its name.
    pub label: Text,
    /// A shorter one, for figures.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub short: Text,
    /// What a figure that is no share is in: days, visits. Without it a figure is a number of what the indicator names.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub unit: Text,
    /// What exactly is counted.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub definition: Text,
    /// Where its data come from.
    pub data: DataSource,
    /// The questionnaire, by id; for the other sources the name of the query.
    pub from: String,
    /// How its figure is made.
    pub formula: Formula,
    /// Which way is better.
    pub direction: Direction,
    /// What respondents are broken down by.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disaggregate: Vec<String>,
    /// The value that it began with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Amount>,
    /// The value to reach.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Amount>,
    /// The fewest respondents for a figure that is compared or judged.
    #[serde(default = "one")]
    pub least: u32,
    /// From which rounds on it is not comparable with earlier ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<ComparabilityBreak>,
    /// How sure the indicator and its published values are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
    /// Values that a named source published, by round.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub published: BTreeMap<String, Amount>,
    /// Where these are published.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

fn one() -> u32 {
    1
}

impl MonitoringIndicator {
    /// Whether its data can be asked of the node by a query.
    pub fn is_asked(&self) -> bool {
        matches!(self.data, DataSource::Register | DataSource::Exchange | DataSource::Mandates)
            && !self.formula.query.is_empty()
    }

    /// Whether records that a query gives stand in the place of respondents.
    pub fn is_of_rows(&self) -> bool {
        self.is_asked() && self.formula.kind != FormulaKind::Query
    }

    /// The columns that the rows of its query need beside `id`.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        let formula = &self.formula;
        let own = [formula.question.as_str(), formula.over.as_str()].into_iter();
        let own = own.chain(formula.among.keys().map(String::as_str));
        own.chain(self.disaggregate.iter().map(String::as_str)).filter(|name| !name.is_empty())
    }
}

/// How a figure is made of answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Formula {
    /// The way.
    pub kind: FormulaKind,
    /// The question, by path; where a query gives the rows, the column. Of a query alone nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub question: String,
    /// The choices that count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<String>,
    /// Of the register, the exchange and mandates: the text of a query, with `$year`, `$first_day` and `$last_day` in the
    /// place of the round's. A query alone gives one row, whose first column is the value. Under any other kind it gives
    /// a row for each record, with its name in the column `id`: records stand in the place of respondents, and the
    /// columns that the formula and the disaggregation name in that of questions.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub query: String,
    /// Whether a query alone counts records of the exchange of every tier, and not only public ones. What it gives is one
    /// number, and leads to no record.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub all_tiers: bool,
    /// The question that a ratio divides by.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub over: String,
    /// Only respondents that said this are counted: questions with the choices one of which must be theirs.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub among: BTreeMap<String, Vec<String>>,
}

/// That an indicator is not comparable with earlier rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComparabilityBreak {
    /// The first round of the new series.
    pub round: String,
    /// Why.
    pub why: Text,
}

/// A rule of verdicts. Conditions that are not stated hold.
///
/// They count indicators of an outcome that have a direction: `figures` have a figure in the round;
/// `judged` could be compared with an earlier round or a target, and are `improved` (or reached), `declined`
/// or unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerdictRule {
    /// The rule's id.
    pub id: String,
    /// What it concludes.
    pub verdict: Verdict,
    /// The fewest figures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figures_least: Option<u32>,
    /// The most figures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figures_most: Option<u32>,
    /// The fewest judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judged_least: Option<u32>,
    /// The most judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judged_most: Option<u32>,
    /// The most that declined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declined_most: Option<u32>,
    /// The smallest part of the judged that improved, from 0 to 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub improved_part_least: Option<Amount>,
    /// The reason, as it is printed.
    pub why: Text,
}

/// A round: when it was, and which questionnaires were sent to whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// Its id: `2022`.
    pub id: String,
    /// The year or the day that it is of; rounds are in its order.
    pub date: PartialDate,
    /// Its questionnaires.
    #[serde(default)]
    pub sheets: Vec<RoundSheet>,
    /// Values that queries gave, by the query's name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub queries: BTreeMap<String, Amount>,
    /// Verdicts of people that stand before those of rules.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overruled: Vec<Overruled>,
}

/// One questionnaire of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundSheet {
    /// The questionnaire in its version.
    pub form: FormRef,
    /// How many were asked; missing where nobody says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<u32>,
}

/// A verdict by a person against the rule, kept with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overruled {
    /// The outcome.
    pub outcome: String,
    /// The verdict.
    pub verdict: Verdict,
    /// The reason; never empty.
    pub reason: String,
    /// Who decided, as the node names people.
    pub by: String,
    /// When.
    pub date: PartialDate,
}
