//! The tables of rounds of questionnaires.

use super::{TableForm, around};

/// The place of `0012_rounds.sql` among the migrations.
const ROUNDS: i64 = 12;
/// The place of `0014_rounds_asked.sql` among them.
const ASKED: i64 = 14;

pub(super) const SURVEY_ROUND: TableForm = around(
    "survey_round",
    1,
    &[
        ("id", 'i', ROUNDS),
        ("name", 't', ROUNDS),
        ("body", 't', ROUNDS),
        ("state", 't', ROUNDS),
        ("made", 'i', ROUNDS),
        ("closed", 'i', ROUNDS),
    ],
);
pub(super) const SURVEY_FORM: TableForm =
    around("survey_form", 2, &[("round", 'i', ROUNDS), ("form", 't', ROUNDS), ("body", 't', ROUNDS)]);
pub(super) const SURVEY_ANSWER: TableForm = around(
    "survey_answer",
    1,
    &[
        ("id", 'i', ROUNDS),
        ("round", 'i', ROUNDS),
        ("form", 't', ROUNDS),
        ("respondent", 't', ROUNDS),
        ("organisation", 't', ROUNDS),
        ("state", 't', ROUNDS),
        ("number", 'i', ROUNDS),
        ("at", 'i', ROUNDS),
    ],
);
pub(super) const SURVEY_VERSION: TableForm = around(
    "survey_version",
    2,
    &[
        ("answer", 'i', ROUNDS),
        ("number", 'i', ROUNDS),
        ("body", 'b', ROUNDS),
        ("hash", 'b', ROUNDS),
        ("person", 'i', ROUNDS),
        ("at", 'i', ROUNDS),
        ("late", 'i', ROUNDS),
        ("state", 't', ASKED),
    ],
);
pub(super) const SURVEY_ASKED: TableForm = around(
    "survey_asked",
    1,
    &[
        ("id", 'i', ASKED),
        ("round", 'i', ASKED),
        ("form", 't', ASKED),
        ("respondent", 't', ASKED),
        ("organisation", 't', ASKED),
        ("body", 't', ASKED),
        ("serial", 'i', ASKED),
        ("expires", 'i', ASKED),
        ("reminded", 'i', ASKED),
        ("made", 'i', ASKED),
        ("ended", 'i', ASKED),
    ],
);
pub(super) const SURVEY_SUGGESTED: TableForm = around(
    "survey_suggested",
    2,
    &[("asked", 'i', ASKED), ("question", 't', ASKED), ("value", 't', ASKED), ("source", 't', ASKED)],
);
pub(super) const SURVEY_SAID: TableForm = around(
    "survey_said",
    1,
    &[
        ("id", 'i', ASKED),
        ("round", 'i', ASKED),
        ("asked", 'i', ASKED),
        ("question", 't', ASKED),
        ("kind", 't', ASKED),
        ("body", 't', ASKED),
        ("version", 'i', ASKED),
        ("person", 'i', ASKED),
        ("at", 'i', ASKED),
    ],
);
pub(super) const SURVEY_FILE: TableForm = around(
    "survey_file",
    1,
    &[
        ("id", 'i', ASKED),
        ("asked", 'i', ASKED),
        ("name", 't', ASKED),
        ("kind", 't', ASKED),
        ("bytes", 'i', ASKED),
        ("sha256", 'b', ASKED),
        ("person", 'i', ASKED),
        ("at", 'i', ASKED),
    ],
);
pub(super) const SURVEY_FILE_PIECE: TableForm =
    around("survey_file_piece", 2, &[("file", 'i', ASKED), ("number", 'i', ASKED), ("bytes", 'b', ASKED)]);
