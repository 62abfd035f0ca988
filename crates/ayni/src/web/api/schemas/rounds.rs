//! Rounds of questionnaires and their answers.

use serde_json::json;

use super::{Put, count, items, list, named, object, one_of, open, or_null, text, truth, whole};

pub(super) fn rounds(put: Put<'_>) {
    let form = object(&[("id", text()), ("version", text()), ("title", text()), ("languages", list(text()))]);
    let asked = object(&[("form", text()), ("respondent", text())]);
    put(
        "RoundLine",
        object(&[
            ("round", text()),
            ("title", text()),
            ("date", text()),
            ("due", or_null("string")),
            ("open", truth()),
            ("forms", list(form.clone())),
            ("asked", list(asked)),
        ]),
    );
    put("RoundList", items("RoundLine"));
    let states = ["draft", "submitted", "returned", "cleared"];
    let state = json!({ "anyOf": [one_of(&states), { "type": "null" }] });
    let respondent = object(&[
        ("form", text()),
        ("respondent", text()),
        ("name", text()),
        ("organisation", text()),
        ("language", text()),
        ("state", state.clone()),
        ("version", whole()),
        ("at", or_null("integer")),
    ]);
    put(
        "RoundBoard",
        object(&[
            ("round", text()),
            ("title", text()),
            (
                "plan",
                open(
                    "What the round is: date, day by which answers are asked for, levels of clearance, queries.",
                ),
            ),
            ("open", truth()),
            ("forms", list(form)),
            ("respondents", list(respondent)),
        ]),
    );
    put(
        "Questionnaire",
        open("A questionnaire in the terms of XLSForm, as JSON (`docs/methods/survey.md`)."),
    );
    put(
        "RoundFigures",
        object(&[
            ("counted", count()),
            (
                "monitored",
                open(
                    "Figures, changes and verdicts, as in `monitoring.json` (`docs/methods/monitoring.md`).",
                ),
            ),
        ]),
    );
    put("AnswerRecord", open("The record of an answer (`docs/methods/survey.md`)."));
    let suggested = object(&[("question", text()), ("value", text()), ("source", text())]);
    let found = || list(named("FoundWords"));
    put(
        "AnswerNow",
        object(&[
            ("version", whole()),
            ("state", state),
            ("answer", named("AnswerRecord")),
            ("suggested", list(suggested)),
            ("cleared", count()),
            ("open_queries", count()),
            ("findings", found()),
        ]),
    );
    put("AnswerPut", object(&[("base", count()), ("answer", named("AnswerRecord"))]));
    put(
        "AnswerSaved",
        object(&[
            ("version", whole()),
            ("changed", truth()),
            ("late", truth()),
            ("beside", list(text())),
            ("findings", found()),
        ]),
    );
    put("AnswerHandedIn", object(&[("late", truth())]));
}
