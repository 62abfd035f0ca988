//! Results, evaluations, phases and value added from the cells of a row.
//!
//! A row has one indicator with its target and actual, and one answer of an evaluation, beside its resource. What
//! belongs to one indicator is said once: a row that names none belongs to the one above it, and its lines have an
//! empty id until the rows of the activity are joined.

mod join;

use ayni_model::{
    Activity, Aim, Amount, Baseline, Category, Evaluation, EvaluationAnswer, EvaluationKind, Indicator,
    IndicatorValue, Joining, Period, PhaseLine, ResultLevel, ResultLine, Role, Text, ValueAdded, ValueKind,
    ValuePart,
};

use super::cells;
use super::field::{Effect, Field, Many, NumberField, TextField, WordsField};
use super::line::{At, Line, Raw};
use super::model::{EvaluationMap, ResultMap};
use super::names::own_code;
use super::party::free_id;
use super::resource::{add_text, period};
use super::text::split;
use crate::reference::fold;
use ayni_model::sheet::Cell;

pub(super) use join::{join, settle};

/// The line of a row that belongs to the one above it.
const ABOVE: &str = "";

/// Reads what the row says of results and evaluations into the activity.
pub(super) fn read(line: &mut Line<'_>, activity: &mut Activity) {
    let map = line.setting.map;
    for block in &map.result {
        if block.only_if.iter().all(|condition| line.holds(condition)) {
            result(line, activity, block);
        }
    }
    for block in &map.evaluation {
        if block.only_if.iter().all(|condition| line.holds(condition)) {
            evaluation(line, activity, block);
        }
    }
    phases(line, activity, &map.activity.phases);
    values_added(line, activity, &map.activity.value_added);
}

fn text(line: &mut Line<'_>, fields: &Many<TextField>, at: At<'_>) -> Text {
    let mut text = Text::default();
    for field in &fields.0 {
        if let Some((words, raw)) = line.text(field, at) {
            let language = field.language.as_deref().unwrap_or(&line.setting.profile.language);
            if add_text(&mut text, language, words) {
                line.found(&raw, at);
            }
        }
    }
    text
}

/// An id out of words: their letters and digits, as many as a reader takes in.
fn id_of(words: &str) -> String {
    fold(words).replace(' ', "-").chars().take(40).collect()
}

fn first(text: &Text) -> &str {
    text.iter().next().map(|(_, words)| words).unwrap_or_default()
}

fn result(line: &mut Line<'_>, activity: &mut Activity, map: &ResultMap) {
    let at = At::Known("results", "");
    let title = text(line, &map.result, at);
    let code = line.word(&map.code, at);
    let name = text(line, &map.indicator, at);
    let values =
        [(ValueKind::Target, &map.target, &map.target_of), (ValueKind::Actual, &map.actual, &map.actual_of)];
    let valued = values.iter().any(|(_, value, of)| line.says(value) || line.says(of));
    if title.is_empty() && code.is_none() && name.is_empty() && !valued {
        return;
    }
    let stated = line.code(&map.level, at, Effect::Warning, |_, text| own_code(text, ResultLevel::from_code));
    let level = stated.unwrap_or(ResultLevel::Output);
    let own = |words: &str| format!("{}-{}", level.as_str(), id_of(words));
    let result = if title.is_empty() { ABOVE.to_owned() } else { own(first(&title)) };
    let named = code.is_some() || !name.is_empty();
    let id = match &code {
        Some(code) => code.clone(),
        None if named => id_of(first(&name)),
        None => ABOVE.to_owned(),
    };
    let base = format!("results[{result}].indicators[{id}]");
    let mut indicator = Indicator::new(id);
    (indicator.code, indicator.title) = (code, name);
    indicator.unit = line
        .code(&map.unit, At::Made(&base, "unit"), Effect::Warning, |names, text| names.code("unit", text));
    indicator.joining = line.code(&map.joining, At::Made(&base, "joining"), Effect::Warning, |_, text| {
        own_code(text, Joining::from_code)
    });
    indicator.aim = line
        .code(&map.aim, At::Made(&base, "aim"), Effect::Warning, |_, text| own_code(text, Aim::from_code));
    indicator.running_total = line.flag(&map.running_total, At::Made(&base, "running_total"));
    indicator.gender = line.flag(&map.gender, At::Made(&base, "gender"));
    indicator.source = text(line, &map.source, At::Made(&base, "source"));
    let baseline = Baseline {
        value: line.number(&map.baseline, At::Made(&base, "baseline")),
        date: line.date(&map.baseline_date, At::Made(&base, "baseline"), cells::Side::Only),
    };
    indicator.baseline = (baseline != Baseline::default()).then_some(baseline);
    let own = format!("{base}.values");
    let when = period(line, &map.year, &map.start, &map.end, &map.period, |name| At::Made(&own, name));
    for (kind, value, of) in values {
        if let Some(mut found) = value_of(line, kind, value, of, when, &base) {
            let own = format!("{base}.values[{}]", found.id);
            if kind == ValueKind::Actual {
                found.parts = parts(line, &map.parts, &own);
                found.evidence = text(line, &map.evidence, At::Made(&own, "evidence"));
            }
            indicator.values.push(found);
        }
    }
    let indicators = if named || valued { vec![indicator] } else { Vec::new() };
    // Several indicators of a row stand under one result where it is the same.
    let same = |known: &&mut ResultLine| known.id == result && known.level == level;
    match activity.results.iter_mut().find(same) {
        Some(known) => known.indicators.extend(indicators),
        None => activity.results.push(ResultLine { id: result, level, leads_to: None, title, indicators }),
    }
}

/// A target or an actual; where the row has a denominator, a ratio.
fn value_of(
    line: &mut Line<'_>,
    kind: ValueKind,
    value: &Many<NumberField>,
    of: &Many<NumberField>,
    when: Period,
    base: &str,
) -> Option<IndicatorValue> {
    let at = At::Made(base, "values");
    let number = line.numbers(value, at, false).first;
    let whole = line.numbers(of, at, false).first;
    let place = number.as_ref().or(whole.as_ref())?;
    let date = when.end.or(when.start).map(|date| date.to_string());
    let id = [Some(kind.as_str().to_owned()), date].into_iter().flatten().collect::<Vec<_>>().join("-");
    let mut found = IndicatorValue { period: when, ..IndicatorValue::new(id, kind) };
    line.found_below(&place.raw, &format!("{base}.values"), &found.id);
    let amount = number.as_ref().map(|number| number.amount);
    match whole {
        Some(whole) => (found.numerator, found.denominator) = (amount, Some(whole.amount)),
        None => found.value = amount,
    }
    Some(found)
}

/// A value broken down: `sex=female 22; sex=male age=15-24 18`, of a ratio `sex=female 20/22`.
fn parts(line: &mut Line<'_>, fields: &Many<WordsField>, base: &str) -> Vec<ValuePart> {
    let at = At::Made(base, "parts");
    let mut all: Vec<ValuePart> = Vec::new();
    for field in &fields.0 {
        let Some(raw) = line.raw(field.from(), at) else { continue };
        let text = raw.text();
        for piece in split(&text, &field.split, &[";", "|"]) {
            match part(line, field, piece, &raw) {
                Some(mut part) => {
                    part.id = free_id(part.name().replace(' ', ","), |id| all.iter().any(|one| one.id == id));
                    line.found_below(&raw, &format!("{base}.parts"), &part.id);
                    all.push(part);
                }
                None => {
                    let effect = field.unreadable.unwrap_or(Effect::Warning);
                    line.unread("map-value-unknown", &raw, piece, effect, at);
                }
            }
        }
    }
    all
}

fn part(line: &Line<'_>, field: &WordsField, piece: &str, raw: &Raw<'_>) -> Option<ValuePart> {
    let (names, number) = piece.trim().rsplit_once(char::is_whitespace)?;
    let style = line.setting.styles.number(raw.column());
    let amount = |text: &str| -> Option<Amount> {
        cells::number(&Cell::Text(text.trim().into()), style).ok().map(|number| number.amount)
    };
    let mut part = ValuePart::default();
    match number.split_once('/') {
        Some((numerator, denominator)) => {
            (part.numerator, part.denominator) = (Some(amount(numerator)?), Some(amount(denominator)?));
        }
        None => part.value = Some(amount(number)?),
    }
    for name in names.split_whitespace() {
        let (dimension, category) = field.values.get(name).unwrap_or(name).split_once('=')?;
        if dimension.is_empty() || category.is_empty() {
            return None;
        }
        part.of.push(Category { dimension: dimension.to_owned(), category: category.to_owned() });
    }
    (!part.of.is_empty()).then_some(part)
}

fn evaluation(line: &mut Line<'_>, activity: &mut Activity, map: &EvaluationMap) {
    let at = At::Known("evaluations", "");
    let own = |_: &super::names::Names<'_>, text: &str| Some(text.to_owned());
    let criteria = line.code(&map.criteria, at, Effect::Warning, own);
    let criterion = line.code(&map.criterion, at, Effect::Warning, own);
    if criteria.is_none() && criterion.is_none() {
        return;
    }
    let date = line.date(&map.date, at, cells::Side::Only);
    let id = match (&criteria, date) {
        (Some(criteria), Some(date)) => format!("{criteria}-{date}"),
        (Some(criteria), None) => criteria.clone(),
        (None, _) => ABOVE.to_owned(),
    };
    let base = format!("evaluations[{id}]");
    let mut answers = Vec::new();
    if let Some(criterion) = criterion {
        let own_base = format!("{base}.answers[{criterion}]");
        let rating = line.code(&map.rating, At::Made(&own_base, "rating"), Effect::Warning, own);
        if let Some(raw) = map.criterion.0.iter().find_map(|field| line.raw(field.from(), at)) {
            line.found_below(&raw, &format!("{base}.answers"), &criterion);
        }
        answers.push(EvaluationAnswer {
            id: criterion.clone(),
            criterion,
            rating,
            answer: text(line, &map.answer, At::Made(&own_base, "answer")),
            evidence: text(line, &map.evidence, At::Made(&own_base, "evidence")),
        });
    }
    let kind = line.code(&map.kind, At::Made(&base, "kind"), Effect::Warning, |_, text| {
        own_code(text, EvaluationKind::from_code)
    });
    let by = text(line, &map.by, At::Made(&base, "by"));
    let report = line.word(&map.report, At::Made(&base, "report"));
    let criteria = criteria.unwrap_or_default();
    activity.evaluations.push(Evaluation { id, criteria, kind, by, date, report, answers });
}

/// Who took part in which phase: `identification provider, recipient; implementation provider`. The party stays a
/// role until all rows are read ([`settle`]).
fn phases(line: &mut Line<'_>, activity: &mut Activity, fields: &Many<WordsField>) {
    let at = At::Known("phases", "");
    for field in &fields.0 {
        let Some(raw) = line.raw(field.from(), at) else { continue };
        let cell = raw.text();
        for piece in split(&cell, &field.split, &[";", "|"]) {
            let (phase, roles) =
                piece.split_once(':').or_else(|| piece.split_once(' ')).unwrap_or((piece, ""));
            let phase = field.values.get(phase.trim()).unwrap_or(phase.trim());
            let phase = line.setting.names.code("phase", phase);
            let words = roles.split([',', ' ', '/']).map(str::trim).filter(|role| !role.is_empty());
            let roles: Option<Vec<Role>> =
                words.map(|role| own_code(field.values.get(role).unwrap_or(role), Role::from_code)).collect();
            match (phase, roles) {
                (Some(phase), Some(roles)) if !roles.is_empty() => {
                    for role in roles {
                        let id = format!("{phase}-{}", role.as_str());
                        line.found_line(&raw, "phases", &id);
                        activity.phases.push(PhaseLine {
                            id,
                            phase: phase.clone(),
                            party: role.as_str().to_owned(),
                        });
                    }
                }
                _ => {
                    let effect = field.unreadable.unwrap_or(Effect::Warning);
                    line.unread("map-value-unknown", &raw, piece, effect, at);
                }
            }
        }
    }
}

fn values_added(line: &mut Line<'_>, activity: &mut Activity, fields: &Many<WordsField>) {
    let at = At::Known("value_added", "");
    for field in &fields.0 {
        let Some(raw) = line.raw(field.from(), at) else { continue };
        let cell = raw.text();
        for piece in split(&cell, &field.split, &[";", "|"]) {
            let word = line.setting.code_of(piece);
            let word = field.values.get(word).unwrap_or(word);
            match line.setting.names.code("value-added", word) {
                Some(code) if activity.value_added.iter().any(|known| known.code == code) => {}
                Some(code) => {
                    line.found_line(&raw, "value_added", &code);
                    activity.value_added.push(ValueAdded { id: code.clone(), code, how: Text::default() });
                }
                None => {
                    let effect = field.unreadable.unwrap_or(Effect::Warning);
                    line.unread("map-value-unknown", &raw, piece, effect, at);
                }
            }
        }
    }
}
