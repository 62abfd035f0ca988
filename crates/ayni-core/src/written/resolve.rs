//! A binding to its value, with the trace of where it came from.

use ayni_model::finding::Arg;
use ayni_model::monitor::{FormulaKind, Incomparable, MonitoringIndicator, NoFigure, Round};
use ayni_model::written::{Binding, Head, OutcomeWhat, Shape, Test, Trace, What};
use ayni_model::{Amount, Finding, Phrase, Severity};

use super::Bed;
use super::numbers::Numbers;
use crate::monitor::{Figure, is_percent};

/// What a binding gives.
pub(super) struct Found {
    pub value: Shape,
    pub trace: Option<Trace>,
    /// What is to be said of it though it has a value.
    pub findings: Vec<Finding>,
}

/// A value before it is words: what claims compare, and what a frozen report keeps.
enum Plain {
    Number(Amount),
    Code(String),
}

fn fault(code: &str) -> Finding {
    Finding::new(code, Severity::Error)
}

/// What a binding names is not there: a round, an outcome, a fact, a passage.
pub(super) fn gone(name: &str) -> Finding {
    Finding::new("report-name-gone", Severity::Error).with("name", name)
}

/// There is no such figure.
fn absent(code: &str, round: &str, why: &str) -> Finding {
    let finding = Finding::new("report-no-figure", Severity::Error).with("indicator", code);
    finding.with("round", round).with("why", Arg::Key(why.to_owned()))
}

/// Puts a binding's value in its place.
pub(super) fn resolve(
    bed: Bed<'_>,
    head: &Head,
    numbers: &Numbers,
    binding: &Binding,
) -> Result<Found, Finding> {
    let alone = |value: Shape| Ok(Found { value, trace: None, findings: Vec::new() });
    let phrase = |arg: Arg| Shape::Phrase(Phrase::Value(arg));
    match binding {
        Binding::Indicator { .. } | Binding::Outcome { .. } => bound(bed, binding).map(|(found, _)| found),
        Binding::Claim { words, subject, test, than } => claim(bed, words, subject, *test, than),
        Binding::Round(wanted) => alone(phrase(Arg::Text(round(bed, wanted.as_deref())?.id.clone()))),
        Binding::RoundDate(wanted) => alone(phrase(Arg::Date(round(bed, wanted.as_deref())?.date))),
        Binding::Edition => alone(Shape::Phrase(Phrase::Text(bed.edition.title.clone()))),
        Binding::Date => {
            let date = head.date.ok_or_else(|| gone("date"))?;
            alone(phrase(Arg::Date(date)))
        }
        Binding::Day(day) => alone(phrase(Arg::Date(*day))),
        Binding::Fact(name) => match head.facts.get(name) {
            None => Err(gone(name)),
            Some(value) if value.trim().is_empty() => Ok(Found {
                value: phrase(Arg::Text(format!("[{name}]"))),
                trace: None,
                findings: vec![
                    Finding::new("report-fact-empty", Severity::Warning).with("name", name.as_str()),
                ],
            }),
            Some(value) => alone(phrase(Arg::Text(value.trim().to_owned()))),
        },
        Binding::Refer(id) => match numbers.places.get(id) {
            Some(place) => alone(Shape::Place(place.clone())),
            None => Err(gone(id)),
        },
    }
}

/// The round of a name: without one the last, `before` the one before it, `first` the first.
pub(super) fn round<'b>(bed: Bed<'b>, wanted: Option<&str>) -> Result<&'b Round, Finding> {
    let found = match wanted {
        None => bed.rounds.iter().find(|one| one.id == bed.monitored.round),
        Some("before") => {
            let before = bed.monitored.before.as_deref();
            bed.rounds.iter().find(|one| Some(one.id.as_str()) == before)
        }
        Some("first") => bed.rounds.first(),
        Some(id) => bed.rounds.iter().find(|one| one.id == id),
    };
    let named = wanted.unwrap_or(&bed.monitored.round);
    found.ok_or_else(|| gone(named))
}

/// An indicator of this code.
pub(super) fn indicator<'b>(bed: Bed<'b>, code: &str) -> Result<&'b MonitoringIndicator, Finding> {
    bed.edition.indicators.iter().find(|one| one.code == code).ok_or_else(|| {
        let named = format!("{} {}", bed.edition.id, bed.edition.version);
        fault("report-indicator-gone").with("indicator", code).with("edition", named)
    })
}

/// The value of something about an indicator or an outcome, as it is shown and as it is compared.
fn bound(bed: Bed<'_>, binding: &Binding) -> Result<(Found, Plain), Finding> {
    match binding {
        Binding::Indicator { code, what, round: wanted, part, places } => {
            let indicator = indicator(bed, code)?;
            let round = round(bed, wanted.as_deref())?;
            of_indicator(bed, indicator, *what, round, part.as_ref(), *places)
        }
        Binding::Outcome { code, what } => of_outcome(bed, code, *what),
        _ => Err(fault("report-binding").with("word", "claim")),
    }
}

fn of_outcome(bed: Bed<'_>, code: &str, what: OutcomeWhat) -> Result<(Found, Plain), Finding> {
    let outcome = bed.edition.outcomes.iter().find(|one| one.code == code);
    let judged = bed.monitored.verdicts.iter().find(|one| one.outcome == code);
    let (Some(outcome), Some(judged)) = (outcome, judged) else {
        return Err(gone(code));
    };
    let counts = judged.counts;
    let count = |count: u32| {
        let amount = Amount::whole(count.into());
        (Shape::Number(amount, 0), Plain::Number(amount))
    };
    let verdict = judged.verdict.as_str();
    let (value, plain) = match what {
        OutcomeWhat::Verdict => (
            Shape::Phrase(Phrase::key(&format!("verdict-within-{verdict}"))),
            Plain::Code(verdict.to_owned()),
        ),
        OutcomeWhat::Label => {
            (Shape::Phrase(Phrase::Text(outcome.label.clone())), Plain::Code(code.to_owned()))
        }
        // Of a verdict that somebody has overruled, the reason is theirs.
        OutcomeWhat::Why => match &judged.overruled {
            Some(one) => (Shape::Phrase(Phrase::words(&one.reason)), Plain::Code("overruled".to_owned())),
            None => (Shape::Phrase(Phrase::Text(judged.why.clone())), Plain::Code(judged.rule.clone())),
        },
        OutcomeWhat::Indicators => count(counts.indicators),
        OutcomeWhat::Figures => count(counts.figures),
        OutcomeWhat::Improved => count(counts.improved),
        OutcomeWhat::Unchanged => count(counts.unchanged),
        OutcomeWhat::Declined => count(counts.declined),
    };
    let trace = Trace {
        of: code.to_owned(),
        round: bed.monitored.round.clone(),
        shown: written(&plain),
        from: judged.rule.clone(),
        ..blank()
    };
    Ok((Found { value, trace: Some(trace), findings: Vec::new() }, plain))
}

fn of_indicator(
    bed: Bed<'_>,
    indicator: &MonitoringIndicator,
    what: What,
    round: &Round,
    part: Option<&(String, String)>,
    places: Option<u32>,
) -> Result<(Found, Plain), Finding> {
    let code = indicator.code.as_str();
    let figures = &bed.monitored.figures;
    let figure = figures.iter().find(|one| one.indicator == code && one.round == round.id);
    let absent = |why: NoFigure| absent(code, &round.id, &format!("no-figure-{}", why.as_str()));
    let figure = figure.ok_or_else(|| absent(NoFigure::NotAsked))?;
    let one = Seen::of(figure, part).ok_or_else(|| absent(NoFigure::Silent))?;
    let percent = is_percent(indicator);
    let number = |amount: Amount, percent: bool| {
        let whole = percent || amount.rounded(0) == amount;
        let places = places.unwrap_or(u32::from(!whole));
        (Shape::Number(amount, places), Plain::Number(amount), Some(amount.rounded(places)))
    };
    let counted = |count: u32| number(Amount::whole(count.into()), false);
    let missing = || absent(figure.missing.unwrap_or(NoFigure::Silent));
    let value = || one.value.ok_or_else(missing);
    // What is of the indicator as a whole is not given for a part of it, nor a change for a round that is not judged: another
    // figure would stand in the place of the one asked for.
    let whole = matches!(
        what,
        What::Change | What::Trend | What::Responded | What::Asked | What::Target | What::Baseline
    );
    if part.is_some() && whole {
        return Err(self::absent(code, &round.id, "report-why-no-parts"));
    }
    if matches!(what, What::Change | What::Trend) && round.id != bed.monitored.round {
        return Err(self::absent(code, &round.id, "report-why-not-stated"));
    }
    let fixed =
        |amount: Option<Amount>| amount.ok_or_else(|| self::absent(code, &round.id, "report-why-not-stated"));
    let (shape, plain, shown) = match what {
        What::Share if indicator.formula.kind != FormulaKind::Share => {
            return Err(self::absent(code, &round.id, "report-why-not-share"));
        }
        What::Value | What::Share => number(value()?, percent),
        What::Numerator => {
            value()?;
            number(one.numerator, false)
        }
        What::Denominator => number(one.denominator.ok_or_else(missing)?, false),
        What::Of => {
            value()?;
            let of = one.denominator.unwrap_or(Amount::whole(one.answered.into()));
            let shape = Shape::Of(one.numerator, of);
            (shape, Plain::Code(format!("{} / {of}", one.numerator)), None)
        }
        What::Answered => counted(one.answered),
        What::Responded => counted(figure.responded),
        What::Asked => {
            counted(figure.asked.ok_or_else(|| self::absent(code, &round.id, "report-why-not-stated"))?)
        }
        What::Target => number(fixed(indicator.target)?, percent),
        What::Baseline => number(fixed(indicator.baseline)?, percent),
        What::Label => {
            let shape = Shape::Phrase(Phrase::Text(indicator.label.clone()));
            (shape, Plain::Code(code.to_owned()), None)
        }
        What::Change | What::Trend => return changed(bed, indicator, what, round, places),
    };
    let shown = shown.map_or_else(|| written(&plain), |amount| amount.to_string());
    let exact = match plain {
        Plain::Number(amount) => Some(amount),
        Plain::Code(_) => None,
    };
    let trace = Trace { shown, exact, ..of_figure(indicator, figure, &one) };
    Ok((Found { value: shape, trace: Some(trace), findings: Vec::new() }, plain))
}

/// How it stands against the round that it is compared with. The change is shown without its sign, which the words
/// say; a claim compares it with its sign.
fn changed(
    bed: Bed<'_>,
    indicator: &MonitoringIndicator,
    what: What,
    round: &Round,
    places: Option<u32>,
) -> Result<(Found, Plain), Finding> {
    let code = indicator.code.as_str();
    let change = bed.monitored.changes.iter().find(|change| change.indicator == code);
    let change = change.filter(|_| round.id == bed.monitored.round);
    let why = change.and_then(|change| change.why).unwrap_or(Incomparable::NoEarlier);
    let figure = bed.monitored.figures.iter().find(|one| one.indicator == code && one.round == round.id);
    let (value, plain, shown) = match what {
        What::Trend => {
            let (list, word) = match change.and_then(|change| change.trend) {
                Some(trend) => ("trend", trend.as_str()),
                None => ("incomparable", why.as_str()),
            };
            let phrase = Phrase::key(&format!("{list}-{word}"));
            (Shape::Phrase(phrase), Plain::Code(word.to_owned()), word.to_owned())
        }
        _ => {
            let difference = change
                .and_then(|change| change.difference)
                .ok_or_else(|| absent(code, &round.id, &format!("incomparable-{}", why.as_str())))?;
            let of = |round: &str| {
                let one =
                    bed.monitored.figures.iter().find(|one| one.indicator == code && one.round == round);
                one.and_then(|figure| figure.value)
            };
            let now = of(&round.id);
            let then = change.and_then(|change| change.since.as_deref()).and_then(of);
            // As both figures are shown: a half less a half is no whole to be rounded.
            let shown_whole = |value: &Amount| value.rounded(0) == *value;
            let whole = is_percent(indicator) || now.iter().chain(&then).all(shown_whole);
            let places = places.unwrap_or(u32::from(!whole));
            // Rounded figures are compared by readers, so the difference is that of the rounded ones.
            let shown = match (now, then) {
                (Some(now), Some(then)) => {
                    now.rounded(places).minus(then.rounded(places)).unwrap_or(difference)
                }
                _ => difference,
            };
            (Shape::Number(shown.abs(), places), Plain::Number(difference), shown.to_string())
        }
    };
    let exact = match &plain {
        Plain::Number(amount) => Some(*amount),
        Plain::Code(_) => None,
    };
    let trace = match figure.and_then(|figure| Some((figure, Seen::of(figure, None)?))) {
        Some((figure, seen)) => Trace { shown, exact, ..of_figure(indicator, figure, &seen) },
        None => Trace { of: code.to_owned(), round: round.id.clone(), shown, exact, ..blank() },
    };
    Ok((Found { value, trace: Some(trace), findings: Vec::new() }, plain))
}

/// Words that hold as long as a comparison does.
fn claim(bed: Bed<'_>, words: &str, subject: &Binding, test: Test, than: &str) -> Result<Found, Finding> {
    let (found, plain) = bound(bed, subject)?;
    let ordering = match (&plain, than.parse::<Amount>()) {
        (Plain::Number(amount), Ok(than)) => Some(amount.cmp(&than)),
        (Plain::Number(_), Err(_)) => return Err(fault("report-binding").with("word", than)),
        (Plain::Code(code), _) => (code == than).then_some(std::cmp::Ordering::Equal),
    };
    let holds = match test {
        Test::Above => ordering == Some(std::cmp::Ordering::Greater),
        Test::Below => ordering == Some(std::cmp::Ordering::Less),
        Test::Is => ordering == Some(std::cmp::Ordering::Equal),
    };
    let now = written(&plain);
    let mut findings = Vec::new();
    if !holds {
        findings.push(fault("report-claim-false").with("words", words).with("now", now.as_str()));
    }
    let trace = found.trace.map(|trace| Trace { shown: words.to_owned(), ..trace });
    Ok(Found { value: Shape::Phrase(Phrase::words(words)), trace, findings })
}

fn written(plain: &Plain) -> String {
    match plain {
        Plain::Number(amount) => amount.to_string(),
        Plain::Code(code) => code.clone(),
    }
}

/// A figure, or that of a group of its respondents.
struct Seen {
    value: Option<Amount>,
    numerator: Amount,
    denominator: Option<Amount>,
    answered: u32,
    group: Option<String>,
}

impl Seen {
    fn of(figure: &Figure, part: Option<&(String, String)>) -> Option<Seen> {
        let Some((by, group)) = part else {
            return Some(Seen {
                value: figure.value,
                numerator: figure.numerator,
                denominator: figure.denominator,
                answered: figure.answered,
                group: None,
            });
        };
        let part = figure.parts.iter().find(|part| part.by == *by && part.group == *group)?;
        Some(Seen {
            value: part.value,
            numerator: part.numerator,
            denominator: part.denominator,
            answered: part.answered,
            group: Some(format!("{by}={group}")),
        })
    }
}

fn of_figure(indicator: &MonitoringIndicator, figure: &Figure, seen: &Seen) -> Trace {
    let formula = &indicator.formula;
    let mut from = indicator.from.clone();
    if !formula.question.is_empty() {
        from = format!("{from}: {}", formula.question);
    }
    if let Some(group) = &seen.group {
        from = format!("{from} ({group})");
    }
    let query = formula.kind == FormulaKind::Query;
    Trace {
        of: indicator.code.clone(),
        round: figure.round.clone(),
        numerator: (!query).then_some(seen.numerator),
        denominator: seen.denominator,
        answered: (!query).then_some(seen.answered),
        from,
        ..blank()
    }
}

fn blank() -> Trace {
    Trace {
        passage: String::new(),
        place: None,
        file: String::new(),
        line: 0,
        raw: String::new(),
        of: String::new(),
        round: String::new(),
        shown: String::new(),
        sentence: String::new(),
        exact: None,
        numerator: None,
        denominator: None,
        answered: None,
        from: String::new(),
    }
}
