-- Rounds of questionnaires, the forms as they were sent, and what respondents answer. An answer is never
-- changed in place: each time that it is kept a version is added.

-- 'name' is the round's id, 'body' what it is as its caller writes it. 'state' is 'open' or 'closed'.
CREATE TABLE survey_round (
    id     BIGINT NOT NULL PRIMARY KEY,
    name   TEXT   NOT NULL UNIQUE,
    body   TEXT   NOT NULL,
    state  TEXT   NOT NULL,
    made   BIGINT NOT NULL,
    closed BIGINT
);

-- A form as it was when the round was opened.
CREATE TABLE survey_form (
    round BIGINT NOT NULL,
    form  TEXT   NOT NULL,
    body  TEXT   NOT NULL,
    PRIMARY KEY (round, form)
);

-- Where the answer of a respondent stands: 'draft', 'submitted', 'returned' or 'cleared', which holds for version
-- 'number' only.
CREATE TABLE survey_answer (
    id           BIGINT NOT NULL PRIMARY KEY,
    round        BIGINT NOT NULL,
    form         TEXT   NOT NULL,
    respondent   TEXT   NOT NULL,
    organisation TEXT   NOT NULL,
    state        TEXT   NOT NULL,
    number       BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    UNIQUE (round, form, respondent)
);

-- A version of an answer. 'late' is 1 where it came after the round was closed.
CREATE TABLE survey_version (
    answer BIGINT NOT NULL,
    number BIGINT NOT NULL,
    body   BLOB   NOT NULL,
    hash   BLOB   NOT NULL,
    person BIGINT,
    at     BIGINT NOT NULL,
    late   BIGINT NOT NULL,
    PRIMARY KEY (answer, number)
);
