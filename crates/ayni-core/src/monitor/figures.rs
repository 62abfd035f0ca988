//! The figure of an indicator in a round.

use std::collections::BTreeMap;

use ayni_model::monitor::{Formula, FormulaKind, MonitoringIndicator, NoFigure, Round};
use ayni_model::survey::AnswerRecord;
use ayni_model::{Amount, AmountError};
use serde::Serialize;

/// An indicator in a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// The indicator.
    pub indicator: String,
    /// The round.
    pub round: String,
    /// The value; a share or a ratio in per cent. Missing is not zero.
    pub value: Option<Amount>,
    /// Why there is none.
    pub missing: Option<NoFigure>,
    /// What was counted or added.
    pub numerator: Amount,
    /// What it is divided by: of a share, the respondents that answered.
    pub denominator: Option<Amount>,
    /// How many were asked, where somebody says.
    pub asked: Option<u32>,
    /// How many sent the questionnaire back with anything in it.
    pub responded: u32,
    /// How many of them the question is put to: those that the indicator is of.
    pub concerned: u32,
    /// How many answered this question.
    pub answered: u32,
    /// The same by groups of respondents.
    pub parts: Vec<Part>,
}

/// A figure of one group of respondents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// What they are grouped by.
    pub by: String,
    /// The group; empty for those whose group nobody states.
    pub group: String,
    /// The value.
    pub value: Option<Amount>,
    /// What was counted or added.
    pub numerator: Amount,
    /// What it is divided by.
    pub denominator: Option<Amount>,
    /// How many of the group answered.
    pub answered: u32,
}

impl Figure {
    /// Whether enough answered for a figure that is compared or judged. A number that was counted over all records rests
    /// on all of them, also where it is nought.
    pub fn is_firm(&self, indicator: &MonitoringIndicator) -> bool {
        let counted = match indicator.formula.kind {
            FormulaKind::Query => true,
            FormulaKind::Count | FormulaKind::Sum => indicator.is_of_rows(),
            _ => false,
        };
        self.value.is_some() && (counted || self.answered >= indicator.least)
    }
}

/// Works out an indicator.
pub(super) fn figure(
    indicator: &MonitoringIndicator,
    round: &Round,
    answers: &[AnswerRecord],
) -> Result<Figure, AmountError> {
    let sheet = round.sheets.iter().find(|sheet| sheet.form.id == indicator.from);
    let mut figure = Figure {
        indicator: indicator.code.clone(),
        round: round.id.clone(),
        value: None,
        missing: None,
        numerator: Amount::ZERO,
        denominator: None,
        asked: sheet.and_then(|sheet| sheet.asked),
        responded: 0,
        concerned: 0,
        answered: 0,
        parts: Vec::new(),
    };
    if indicator.formula.kind == FormulaKind::Query {
        figure.value = round.queries.get(&indicator.from).copied();
        figure.numerator = figure.value.unwrap_or_default();
        figure.missing = figure.value.is_none().then_some(NoFigure::NoQuery);
        return Ok(figure);
    }
    let Some(sheet) = sheet else {
        let no_query = indicator.is_of_rows();
        figure.missing = Some(if no_query { NoFigure::NoQuery } else { NoFigure::NotAsked });
        return Ok(figure);
    };
    // An answer to another version is to another question, and has been named as such.
    let all = answers.iter().filter(|answer| answer.round == round.id && answer.form == sheet.form);
    let responded: Vec<&AnswerRecord> =
        all.filter(|answer| answer.answers.values().any(|given| given.settled().is_some())).collect();
    let formula = &indicator.formula;
    let counted: Vec<&AnswerRecord> =
        responded.iter().copied().filter(|answer| is_among(answer, formula)).collect();
    figure.responded = number(responded.len());
    figure.concerned = number(counted.len());
    let made = made(formula, &counted)?;
    figure.answered = made.answered;
    figure.value = made.value;
    figure.numerator = made.numerator;
    figure.denominator = made.denominator;
    // A query that found no record has counted: there are none. Records of which nothing is known are not zero.
    if indicator.is_of_rows() && sheet.asked == Some(0) {
        let counts = matches!(formula.kind, FormulaKind::Count | FormulaKind::Sum);
        figure.value = counts.then_some(Amount::ZERO);
    }
    figure.missing = match (figure.value, made.answered) {
        (Some(_), _) => None,
        (None, 0) if indicator.is_of_rows() => Some(NoFigure::NothingToDivide),
        (None, 0) => Some(NoFigure::Silent),
        (None, _) => Some(NoFigure::NothingToDivide),
    };
    for by in &indicator.disaggregate {
        let mut groups: BTreeMap<&str, Vec<&AnswerRecord>> = BTreeMap::new();
        for answer in &counted {
            let group = answer.respondent.groups.get(by).map_or("", String::as_str);
            groups.entry(group).or_default().push(answer);
        }
        for (group, answers) in groups {
            let made = self::made(formula, &answers)?;
            // A group that said nothing has no figure.
            if made.answered == 0 {
                continue;
            }
            figure.parts.push(Part {
                by: by.clone(),
                group: group.to_owned(),
                value: made.value,
                numerator: made.numerator,
                denominator: made.denominator,
                answered: made.answered,
            });
        }
    }
    Ok(figure)
}

#[derive(Default)]
struct Made {
    value: Option<Amount>,
    numerator: Amount,
    denominator: Option<Amount>,
    answered: u32,
}

fn made(formula: &Formula, answers: &[&AnswerRecord]) -> Result<Made, AmountError> {
    let given: Vec<&str> = answers.iter().filter_map(|answer| settled(answer, &formula.question)).collect();
    let mut made = Made { answered: number(given.len()), ..Made::default() };
    match formula.kind {
        FormulaKind::Query => {}
        FormulaKind::Share | FormulaKind::Count => {
            let said = given.iter().filter(|value| says(value, &formula.of)).count();
            made.numerator = whole(said);
            if formula.kind == FormulaKind::Share {
                made.denominator = Some(whole(given.len()));
                made.value = percent(made.numerator, whole(given.len()))?;
            } else if !given.is_empty() {
                made.value = Some(made.numerator);
            }
        }
        FormulaKind::Sum => {
            made.numerator = sum(&given)?;
            made.value = (!given.is_empty()).then_some(made.numerator);
        }
        FormulaKind::Ratio => {
            // Only who answered both is in either sum.
            let both = answers.iter().filter_map(|answer| {
                Some((settled(answer, &formula.question)?, settled(answer, &formula.over)?))
            });
            let (above, below): (Vec<&str>, Vec<&str>) = both.unzip();
            made.answered = number(above.len());
            made.numerator = sum(&above)?;
            let denominator = sum(&below)?;
            made.denominator = Some(denominator);
            made.value = percent(made.numerator, denominator)?;
        }
        FormulaKind::Median => {
            let mut numbers: Vec<Amount> = given.iter().filter_map(|value| value.parse().ok()).collect();
            numbers.sort_unstable();
            made.value = median(&numbers)?;
            made.numerator = made.value.unwrap_or_default();
        }
    }
    Ok(made)
}

/// A value that counts: confirmed, and the only one.
fn settled<'a>(answer: &'a AnswerRecord, question: &str) -> Option<&'a str> {
    answer.answers.get(question).and_then(|given| given.settled())
}

/// Whether one of the chosen values is among these.
fn says(value: &str, of: &[String]) -> bool {
    value.split_whitespace().any(|one| of.iter().any(|wanted| wanted == one))
}

fn is_among(answer: &AnswerRecord, formula: &Formula) -> bool {
    formula.among.iter().all(|(question, of)| settled(answer, question).is_some_and(|value| says(value, of)))
}

fn sum(values: &[&str]) -> Result<Amount, AmountError> {
    values.iter().try_fold(Amount::ZERO, |sum, value| sum.plus(value.parse().unwrap_or_default()))
}

/// In per cent, rounded once.
fn percent(part: Amount, whole: Amount) -> Result<Option<Amount>, AmountError> {
    match whole.is_zero() {
        true => Ok(None),
        false => part.times_ratio(Amount::whole(100), whole).map(Some),
    }
}

/// The middle one; of an even number, the mean of the two in the middle.
fn median(sorted: &[Amount]) -> Result<Option<Amount>, AmountError> {
    let upper = sorted.get(sorted.len() / 2);
    let lower = sorted.get(sorted.len().saturating_sub(1) / 2);
    match (lower, upper) {
        (Some(lower), Some(upper)) => lower.plus(*upper)?.divided_by(Amount::whole(2)).map(Some),
        _ => Ok(None),
    }
}

fn whole(count: usize) -> Amount {
    Amount::whole(i64::try_from(count).unwrap_or(i64::MAX))
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
