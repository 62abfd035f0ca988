-- People, what they are where, how they prove who they are; jobs and mail. A moment is a number of
-- seconds since 1970 in UTC. What proves something (a token, a code) is kept as its SHA-256 only.

-- Numbers that several processes take from, one after the other.
CREATE TABLE counter (
    name  TEXT   NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);

-- Organisations and the wholes that they are parts of; 'whole' is empty for an outermost one.
CREATE TABLE organisation (
    id    TEXT NOT NULL PRIMARY KEY,
    name  TEXT NOT NULL,
    whole TEXT NOT NULL
);

-- 'state' is 'invited', 'active', 'suspended' or 'gone'. 'address' is the e-mail as it is compared.
CREATE TABLE person (
    id       BIGINT NOT NULL PRIMARY KEY,
    email    TEXT   NOT NULL,
    address  TEXT   NOT NULL UNIQUE,
    name     TEXT   NOT NULL,
    language TEXT   NOT NULL,
    state    TEXT   NOT NULL,
    since    BIGINT NOT NULL
);

-- A role in an organisation; in the node as a whole where that is empty.
CREATE TABLE membership (
    person       BIGINT NOT NULL,
    role         TEXT   NOT NULL,
    organisation TEXT   NOT NULL,
    PRIMARY KEY (person, role, organisation)
);

CREATE TABLE password (
    person  BIGINT NOT NULL PRIMARY KEY,
    hash    TEXT   NOT NULL,
    changed BIGINT NOT NULL
);

-- The sealed secret of a second factor. 'state' is 'begun' or 'on'; no code of a step up to 'step' counts again.
CREATE TABLE factor (
    person BIGINT NOT NULL PRIMARY KEY,
    secret BLOB   NOT NULL,
    state  TEXT   NOT NULL,
    step   BIGINT NOT NULL
);

CREATE TABLE recovery (
    person BIGINT NOT NULL,
    hash   BLOB   NOT NULL,
    used   BIGINT,
    PRIMARY KEY (person, hash)
);

-- What lets somebody do one thing once: 'invite', 'reset', 'second'.
CREATE TABLE ticket (
    hash    BLOB   NOT NULL PRIMARY KEY,
    kind    TEXT   NOT NULL,
    person  BIGINT NOT NULL,
    made    BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    used    BIGINT
);
CREATE INDEX ticket_person ON ticket (person, kind);

CREATE TABLE session (
    hash    BLOB   NOT NULL PRIMARY KEY,
    person  BIGINT NOT NULL,
    made    BIGINT NOT NULL,
    seen    BIGINT NOT NULL,
    expires BIGINT NOT NULL
);
CREATE INDEX session_person ON session (person);

-- For programs. 'scopes' are codes with spaces between.
CREATE TABLE token (
    id      BIGINT NOT NULL PRIMARY KEY,
    person  BIGINT NOT NULL,
    name    TEXT   NOT NULL,
    hash    BLOB   NOT NULL UNIQUE,
    scopes  TEXT   NOT NULL,
    made    BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    used    BIGINT,
    revoked BIGINT
);
CREATE INDEX token_person ON token (person);

-- How often something was tried in a span of time, for all processes together.
CREATE TABLE attempt (
    key   TEXT   NOT NULL,
    slot  BIGINT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (key, slot)
);

-- 'state' is 'waiting', 'running', 'done' or 'failed'. One that runs is its holder's until 'lease'.
CREATE TABLE job (
    id       BIGINT NOT NULL PRIMARY KEY,
    kind     TEXT   NOT NULL,
    body     TEXT   NOT NULL,
    person   BIGINT,
    state    TEXT   NOT NULL,
    attempts BIGINT NOT NULL,
    due      BIGINT NOT NULL,
    lease    BIGINT NOT NULL,
    holder   TEXT   NOT NULL,
    progress BIGINT NOT NULL,
    total    BIGINT NOT NULL,
    outcome  TEXT   NOT NULL,
    made     BIGINT NOT NULL,
    ended    BIGINT
);
CREATE INDEX job_due ON job (state, due);

-- Letters to be sent; when one is sent or given up, its text is emptied, since it may hold a ticket.
CREATE TABLE mail (
    id       BIGINT NOT NULL PRIMARY KEY,
    person   BIGINT NOT NULL,
    address  TEXT   NOT NULL,
    subject  TEXT   NOT NULL,
    text     TEXT   NOT NULL,
    state    TEXT   NOT NULL,
    attempts BIGINT NOT NULL,
    due      BIGINT NOT NULL,
    made     BIGINT NOT NULL,
    trouble  TEXT   NOT NULL
);
CREATE INDEX mail_due ON mail (state, due);

-- Who acted, and when; neither is known of acts of the command line but the day.
ALTER TABLE audit ADD COLUMN at BIGINT;
ALTER TABLE audit ADD COLUMN person BIGINT;
ALTER TABLE import ADD COLUMN person BIGINT;

-- The newest act, once more: without it, acts cut off at the end would not be missed.
CREATE TABLE head (
    id     BIGINT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    chain  BLOB   NOT NULL
);
INSERT INTO head (id, number, chain) SELECT 1, number, chain FROM audit ORDER BY number DESC LIMIT 1;
