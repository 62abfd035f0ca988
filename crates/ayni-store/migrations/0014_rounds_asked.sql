-- Who is asked in a round, what is suggested to them, what is said about their answers, and the files that they
-- lay beside them.

-- Where a version stood when it was kept. Of versions kept before this was written down, only the newest is known.
ALTER TABLE survey_version ADD COLUMN state TEXT NOT NULL DEFAULT 'draft';
UPDATE survey_version SET state =
    (SELECT a.state FROM survey_answer a WHERE a.id = survey_version.answer)
 WHERE number = (SELECT a.number FROM survey_answer a WHERE a.id = survey_version.answer);

-- A respondent and the questionnaire that it gets. 'body' is what is known of it as its caller writes it; whoever has
-- the link answers for it until 'expires', as long as the link has the number 'serial'. 'ended' is set when
-- it is not asked any more.
CREATE TABLE survey_asked (
    id           BIGINT NOT NULL PRIMARY KEY,
    round        BIGINT NOT NULL,
    form         TEXT   NOT NULL,
    respondent   TEXT   NOT NULL,
    organisation TEXT   NOT NULL,
    body         TEXT   NOT NULL,
    serial       BIGINT NOT NULL,
    expires      BIGINT NOT NULL,
    reminded     BIGINT NOT NULL,
    made         BIGINT NOT NULL,
    ended        BIGINT,
    UNIQUE (round, form, respondent)
);
CREATE INDEX survey_asked_organisation ON survey_asked (organisation);

-- What is suggested to a respondent as an answer, and where it comes from. Nothing of it is counted.
CREATE TABLE survey_suggested (
    asked    BIGINT NOT NULL,
    question TEXT   NOT NULL,
    value    TEXT   NOT NULL,
    source   TEXT   NOT NULL,
    PRIMARY KEY (asked, question)
);

-- What was said and decided about answers and about the round itself: queries and replies, clearances, verdicts.
-- Lines are only added. 'asked' and 'question' are empty where the line is about more.
CREATE TABLE survey_said (
    id       BIGINT NOT NULL PRIMARY KEY,
    round    BIGINT NOT NULL,
    asked    BIGINT,
    question TEXT   NOT NULL,
    kind     TEXT   NOT NULL,
    body     TEXT   NOT NULL,
    version  BIGINT NOT NULL,
    person   BIGINT,
    at       BIGINT NOT NULL
);
CREATE INDEX survey_said_round ON survey_said (round, asked);

-- A file that a respondent lays beside an answer as evidence.
CREATE TABLE survey_file (
    id      BIGINT NOT NULL PRIMARY KEY,
    asked   BIGINT NOT NULL,
    name    TEXT   NOT NULL,
    kind    TEXT   NOT NULL,
    bytes   BIGINT NOT NULL,
    sha256  BLOB   NOT NULL,
    person  BIGINT,
    at      BIGINT NOT NULL
);
CREATE INDEX survey_file_asked ON survey_file (asked);

CREATE TABLE survey_file_piece (
    file   BIGINT NOT NULL,
    number BIGINT NOT NULL,
    bytes  BLOB   NOT NULL,
    PRIMARY KEY (file, number)
);
