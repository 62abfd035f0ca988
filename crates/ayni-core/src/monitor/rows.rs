//! Figures and verdicts as rows of tables, for programs.

use ayni_model::monitor::NoFigure;

use super::Monitored;

/// The columns of [`figure_rows`].
const FIGURES: [&str; 11] = [
    "indicator",
    "round",
    "by",
    "group",
    "value",
    "numerator",
    "denominator",
    "asked",
    "responded",
    "answered",
    "missing",
];

/// The columns of [`verdict_rows`].
const VERDICTS: [&str; 11] = [
    "outcome",
    "verdict",
    "by_rule",
    "rule",
    "indicators",
    "figures",
    "judged",
    "improved",
    "unchanged",
    "declined",
    "review",
];

/// Every figure and its parts, a row each, with the head row first.
pub fn figure_rows(monitored: &Monitored) -> Vec<Vec<String>> {
    let mut rows = vec![FIGURES.map(str::to_owned).to_vec()];
    let text = |value: Option<ayni_model::Amount>| value.map(|value| value.to_string()).unwrap_or_default();
    for figure in &monitored.figures {
        let head = [figure.indicator.clone(), figure.round.clone()];
        let asked = figure.asked.map(|asked| asked.to_string()).unwrap_or_default();
        let missing = figure.missing.map_or("", NoFigure::as_str).to_owned();
        let whole = [
            String::new(),
            String::new(),
            text(figure.value),
            figure.numerator.to_string(),
            text(figure.denominator),
            asked,
            figure.responded.to_string(),
            figure.answered.to_string(),
            missing,
        ];
        rows.push(head.iter().cloned().chain(whole).collect());
        for part in &figure.parts {
            let part = [
                part.by.clone(),
                part.group.clone(),
                text(part.value),
                part.numerator.to_string(),
                text(part.denominator),
                String::new(),
                String::new(),
                part.answered.to_string(),
                String::new(),
            ];
            rows.push(head.iter().cloned().chain(part).collect());
        }
    }
    rows
}

/// Every verdict, a row each, with the head row first.
pub fn verdict_rows(monitored: &Monitored) -> Vec<Vec<String>> {
    let mut rows = vec![VERDICTS.map(str::to_owned).to_vec()];
    for judged in &monitored.verdicts {
        let counts = &judged.counts;
        let numbers = [
            counts.indicators,
            counts.figures,
            counts.judged,
            counts.improved,
            counts.unchanged,
            counts.declined,
        ];
        let mut row = vec![
            judged.outcome.clone(),
            judged.verdict.as_str().to_owned(),
            judged.by_rule.as_str().to_owned(),
            judged.rule.clone(),
        ];
        row.extend(numbers.map(|number| number.to_string()));
        row.push(judged.review.join(" "));
        rows.push(row);
    }
    rows
}
