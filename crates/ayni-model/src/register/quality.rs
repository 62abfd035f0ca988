//! The tables of results, evaluations, phases and values added.
//!
//! What a value may be joined with is said by its indicator ([`Joining`](crate::Joining)). So `joining` and `unit` stand
//! beside every value, as `basis` stands beside every amount: no join is needed to keep unlike values apart.

use super::ColumnKind::{Amount as Number, Day as Date, Text, Truth};
use super::{ACTIVITY_ID, OF_ACTIVITY, REPORTER, Reference, TableForm, VERSION_NUMBER, may, needed};

const RESULT_KEY: &[&str] = &["reporter", "activity", "version", "result"];
const INDICATOR_KEY: &[&str] = &["reporter", "activity", "version", "result", "indicator"];
const VALUE_KEY: &[&str] = &["reporter", "activity", "version", "result", "indicator", "indicator_value"];
const EVALUATION_KEY: &[&str] = &["reporter", "activity", "version", "evaluation"];

pub(super) const RESULT: TableForm = TableForm {
    name: "result",
    words: "field-results",
    columns: &[
        REPORTER,
        ACTIVITY_ID,
        VERSION_NUMBER,
        needed("result", Text, "field-results-id"),
        needed("level", Text, "field-results-level"),
        may("leads_to", Text, "field-results-leads-to"),
        may("title", Text, "field-results-title"),
    ],
    key: RESULT_KEY,
    refers: OF_ACTIVITY,
};

pub(super) const INDICATOR: TableForm = TableForm {
    name: "indicator",
    words: "field-results-indicators",
    columns: &[
        REPORTER,
        ACTIVITY_ID,
        VERSION_NUMBER,
        needed("result", Text, "field-results-id"),
        needed("indicator", Text, "field-results-indicators-id"),
        may("code", Text, "field-results-indicators-code"),
        may("title", Text, "field-results-indicators-title"),
        may("unit", Text, "field-results-indicators-unit"),
        needed("joining", Text, "field-results-indicators-joining"),
        may("aim", Text, "field-results-indicators-aim"),
        needed("running_total", Truth, "field-results-indicators-running-total"),
        needed("gender", Truth, "field-results-indicators-gender"),
        may("baseline", Number, "field-results-indicators-baseline-value"),
        may("baseline_date", Text, "field-results-indicators-baseline-date"),
        may("source", Text, "field-results-indicators-source"),
    ],
    key: INDICATOR_KEY,
    refers: &[Reference { columns: RESULT_KEY, table: "result", to: RESULT_KEY }],
};

pub(super) const INDICATOR_VALUE: TableForm = TableForm {
    name: "indicator_value",
    words: "field-results-indicators-values",
    columns: &[
        REPORTER,
        ACTIVITY_ID,
        VERSION_NUMBER,
        needed("result", Text, "field-results-id"),
        needed("indicator", Text, "field-results-indicators-id"),
        needed("indicator_value", Text, "field-results-indicators-values-id"),
        may("code", Text, "field-results-indicators-code"),
        may("unit", Text, "field-results-indicators-unit"),
        needed("joining", Text, "field-results-indicators-joining"),
        needed("kind", Text, "field-results-indicators-values-kind"),
        may("period_start", Text, "field-results-indicators-values-period-start"),
        may("period_end", Text, "field-results-indicators-values-period-end"),
        may("first_day", Date, "register-first-day"),
        may("last_day", Date, "register-last-day"),
        may("value", Number, "field-results-indicators-values-value"),
        may("numerator", Number, "field-results-indicators-values-numerator"),
        may("denominator", Number, "field-results-indicators-values-denominator"),
        may("evidence", Text, "field-results-indicators-values-evidence"),
        needed("withheld", Truth, "field-withheld"),
    ],
    key: VALUE_KEY,
    refers: &[Reference { columns: INDICATOR_KEY, table: "indicator", to: INDICATOR_KEY }],
};

pub(super) const VALUE_PART: TableForm = TableForm {
    name: "value_part",
    words: "field-results-indicators-values-parts",
    columns: &[
        REPORTER,
        ACTIVITY_ID,
        VERSION_NUMBER,
        needed("result", Text, "field-results-id"),
        needed("indicator", Text, "field-results-indicators-id"),
        needed("indicator_value", Text, "field-results-indicators-values-id"),
        needed("value_part", Text, "field-results-indicators-values-parts-id"),
        may("code", Text, "field-results-indicators-code"),
        may("unit", Text, "field-results-indicators-unit"),
        needed("joining", Text, "field-results-indicators-joining"),
        needed("kind", Text, "field-results-indicators-values-kind"),
        may("dimensions", Text, "field-results-indicators-values-parts-of-dimension"),
        may("part", Text, "field-results-indicators-values-parts-of"),
        may("value", Number, "field-results-indicators-values-parts-value"),
        may("numerator", Number, "field-results-indicators-values-parts-numerator"),
        may("denominator", Number, "field-results-indicators-values-parts-denominator"),
        needed("withheld", Truth, "field-withheld"),
    ],
    key: &["reporter", "activity", "version", "result", "indicator", "indicator_value", "value_part"],
    refers: &[Reference { columns: VALUE_KEY, table: "indicator_value", to: VALUE_KEY }],
};

pub(super) const EVALUATION: TableForm = TableForm {
    name: "evaluation",
    words: "field-evaluations",
    columns: &[
        REPORTER,
        ACTIVITY_ID,
        VERSION_NUMBER,
        needed("evaluation", Text, "field-evaluations-id"),
        may("criteria", Text, "field-evaluations-criteria"),
        may("kind", Text, "field-evaluations-kind"),
        may("evaluated_by", Text, "field-evaluations-by"),
        may("date", Text, "field-evaluations-date"),
        may("report", Text, "field-evaluations-report"),
    ],
    key: EVALUATION_KEY,
    refers: OF_ACTIVITY,
};

pub(super) const EVALUATION_ANSWER: TableForm = TableForm {
    name: "evaluation_answer",
    words: "field-evaluations-answers",
    columns: &[
        REPORTER,
        ACTIVITY_ID,
        VERSION_NUMBER,
        needed("evaluation", Text, "field-evaluations-id"),
        needed("evaluation_answer", Text, "field-evaluations-answers-id"),
        may("criteria", Text, "field-evaluations-criteria"),
        may("criterion", Text, "field-evaluations-answers-criterion"),
        may("rating", Text, "field-evaluations-answers-rating"),
        may("answer", Text, "field-evaluations-answers-answer"),
        may("evidence", Text, "field-evaluations-answers-evidence"),
    ],
    key: &["reporter", "activity", "version", "evaluation", "evaluation_answer"],
    refers: &[Reference { columns: EVALUATION_KEY, table: "evaluation", to: EVALUATION_KEY }],
};

pub(super) const PHASE: TableForm = TableForm {
    name: "phase",
    words: "field-phases",
    columns: &[
        REPORTER,
        ACTIVITY_ID,
        VERSION_NUMBER,
        needed("phase", Text, "field-phases-id"),
        may("code", Text, "field-phases-phase"),
        may("party", Text, "field-phases-party"),
    ],
    key: &["reporter", "activity", "version", "phase"],
    refers: OF_ACTIVITY,
};

pub(super) const VALUE_ADDED: TableForm = TableForm {
    name: "value_added",
    words: "field-value-added",
    columns: &[
        REPORTER,
        ACTIVITY_ID,
        VERSION_NUMBER,
        needed("value_added", Text, "field-value-added-id"),
        may("code", Text, "field-value-added-code"),
        may("how", Text, "field-value-added-how"),
    ],
    key: &["reporter", "activity", "version", "value_added"],
    refers: OF_ACTIVITY,
};
