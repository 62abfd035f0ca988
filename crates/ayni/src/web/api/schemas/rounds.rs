//! Rounds of questionnaires and their answers.

use ayni_model::monitor::Verdict;
use serde_json::json;

use super::{Put, count, items, list, named, object, one_of, open, or_null, text, texts, truth, whole};

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
    let file = object(&[
        ("number", whole()),
        ("name", text()),
        ("kind", text()),
        ("bytes", count()),
        ("sha256", text()),
    ]);
    put("AnswerFile", file);
    put("AnswerFiles", items("AnswerFile"));
    put("AnswerFileLaid", object(&[("file", named("AnswerFile")), ("version", whole()), ("late", truth())]));
    leading(put);
}

/// What leads a round.
fn leading(put: Put<'_>) {
    let file = object(&[("name", text()), ("text", text())]);
    let plan = open(
        "What the round is: `title` by language, `date`, and where wanted `organisation`, `edition`, `before`, `due`, \
         `remind` (days before it), `levels` (`name` by language, `side`: `respondent` or `round`), `suggest` (`form`, \
         `question`, `sql`) and `queries` (SQL by name).",
    );
    put(
        "RoundOrder",
        object(&[("round", text()), ("plan", plan), ("forms?", list(text())), ("files?", list(file))]),
    );
    put("RoundOpened", object(&[("round", text())]));
    let respondent = object(&[
        ("respondent", text()),
        ("organisation?", text()),
        ("name?", text()),
        ("language?", text()),
        ("address?", text()),
        ("groups?", texts()),
    ]);
    put(
        "RoundAsking",
        object(&[("form", text()), ("respondents?", list(respondent)), ("organisations?", truth())]),
    );
    put("RoundAsked", object(&[("new", count())]));
    let verdicts: Vec<&str> = Verdict::ALL.iter().map(|one| one.as_str()).collect();
    put(
        "RoundOverruling",
        object(&[("outcome", text()), ("verdict", one_of(&verdicts)), ("reason", text())]),
    );
    put("RoundLink", object(&[("link", text())]));
    put("RoundSaying", object(&[("question?", text()), ("text", text()), ("back?", truth())]));
    put("RoundClearance", object(&[("version", whole()), ("cleared", count())]));
}
