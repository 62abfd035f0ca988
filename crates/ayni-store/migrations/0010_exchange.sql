-- The exchange: records, what others say of them, and partnerships. A moment is a number of seconds since 1970 in UTC.

-- A record, as its newest version has it. 'state' is 'published', 'withdrawn' or 'merged'; 'merged' is the record that
-- stands for it then, 0 where none does. 'until' is the last day on which it is looked for, empty where it has none.
CREATE TABLE exchange_record (
    id     BIGINT NOT NULL PRIMARY KEY,
    owner  TEXT   NOT NULL,
    key    TEXT   NOT NULL,
    kind   TEXT   NOT NULL,
    state  TEXT   NOT NULL,
    tier   TEXT   NOT NULL,
    until  TEXT   NOT NULL,
    number BIGINT NOT NULL,
    merged BIGINT NOT NULL,
    person BIGINT,
    made   BIGINT NOT NULL,
    at     BIGINT NOT NULL
);
CREATE UNIQUE INDEX exchange_record_name ON exchange_record (owner, key);
CREATE INDEX exchange_record_kind ON exchange_record (state, kind, at);

-- A version. 'body' is empty for a withdrawal, and where it was removed because a person did not agree any more.
CREATE TABLE exchange_version (
    record BIGINT NOT NULL,
    number BIGINT NOT NULL,
    act    TEXT   NOT NULL,
    body   BLOB,
    hash   BLOB   NOT NULL,
    person BIGINT,
    at     BIGINT NOT NULL,
    PRIMARY KEY (record, number)
);

-- What people have begun to write. 'record' is 0 for one that is not there yet.
CREATE TABLE exchange_draft (
    id       BIGINT NOT NULL PRIMARY KEY,
    person   BIGINT NOT NULL,
    owner    TEXT   NOT NULL,
    kind     TEXT   NOT NULL,
    record   BIGINT NOT NULL,
    title    TEXT   NOT NULL,
    body     TEXT   NOT NULL,
    revision BIGINT NOT NULL,
    kept     BIGINT NOT NULL
);
CREATE INDEX exchange_draft_person ON exchange_draft (person, kept);

-- One record was found to be another: 'gone' is shown as 'kept' until that is undone.
CREATE TABLE exchange_merge (
    id     BIGINT NOT NULL PRIMARY KEY,
    gone   BIGINT NOT NULL,
    kept   BIGINT NOT NULL,
    person BIGINT,
    at     BIGINT NOT NULL,
    undone BIGINT
);
CREATE INDEX exchange_merge_gone ON exchange_merge (gone, id);

-- An organisation that asked to see a record. 'state' is 'asked', 'granted' or 'refused'.
CREATE TABLE exchange_grant (
    record BIGINT NOT NULL,
    owner  TEXT   NOT NULL,
    state  TEXT   NOT NULL,
    note   TEXT   NOT NULL,
    person BIGINT,
    at     BIGINT NOT NULL,
    PRIMARY KEY (record, owner)
);

-- A partnership: what is sought, what is given for it (0 where no record stands for that), how far it has come, and
-- the activity that it became. 'phase' is that of triangular cooperation.
CREATE TABLE exchange_partnership (
    id       BIGINT NOT NULL PRIMARY KEY,
    sought   BIGINT NOT NULL,
    given    BIGINT NOT NULL,
    stage    TEXT   NOT NULL,
    phase    TEXT   NOT NULL,
    reporter TEXT   NOT NULL,
    activity TEXT   NOT NULL,
    person   BIGINT,
    made     BIGINT NOT NULL,
    at       BIGINT NOT NULL
);
CREATE INDEX exchange_partnership_sought ON exchange_partnership (sought, id);
CREATE INDEX exchange_partnership_given ON exchange_partnership (given, id);

-- Who takes part. 'phases' are codes with spaces between; 'agreed' is when the organisation agreed.
CREATE TABLE exchange_partner (
    partnership BIGINT NOT NULL,
    owner       TEXT   NOT NULL,
    role        TEXT   NOT NULL,
    country     TEXT   NOT NULL,
    part        TEXT   NOT NULL,
    phases      TEXT   NOT NULL,
    agreed      BIGINT,
    PRIMARY KEY (partnership, owner)
);
CREATE INDEX exchange_partner_owner ON exchange_partner (owner, partnership);

-- A step of its way.
CREATE TABLE exchange_step (
    partnership BIGINT NOT NULL,
    number      BIGINT NOT NULL,
    stage       TEXT   NOT NULL,
    at          BIGINT NOT NULL,
    owner       TEXT   NOT NULL,
    person      BIGINT,
    next        TEXT   NOT NULL,
    note        TEXT   NOT NULL,
    PRIMARY KEY (partnership, number)
);

-- What partners write to each other through the node.
CREATE TABLE exchange_message (
    id          BIGINT NOT NULL PRIMARY KEY,
    partnership BIGINT NOT NULL,
    owner       TEXT   NOT NULL,
    person      BIGINT,
    at          BIGINT NOT NULL,
    text        TEXT   NOT NULL
);
CREATE INDEX exchange_message_partnership ON exchange_message (partnership, id);
CREATE INDEX exchange_message_owner ON exchange_message (owner, at);

-- What a peer says of version 'number' of a record. 'met' are the criteria of the standard, with spaces between.
CREATE TABLE exchange_review (
    id      BIGINT NOT NULL PRIMARY KEY,
    record  BIGINT NOT NULL,
    number  BIGINT NOT NULL,
    owner   TEXT   NOT NULL,
    person  BIGINT,
    day     TEXT   NOT NULL,
    at      BIGINT NOT NULL,
    verdict TEXT   NOT NULL,
    level   TEXT   NOT NULL,
    met     TEXT   NOT NULL,
    reasons TEXT   NOT NULL
);
CREATE INDEX exchange_review_record ON exchange_review (record, id);

-- Who used a record, or made something of their own of it.
CREATE TABLE exchange_use (
    id      BIGINT NOT NULL PRIMARY KEY,
    record  BIGINT NOT NULL,
    owner   TEXT   NOT NULL,
    person  BIGINT,
    at      BIGINT NOT NULL,
    adapted BIGINT NOT NULL,
    country TEXT   NOT NULL,
    text    TEXT   NOT NULL
);
CREATE INDEX exchange_use_record ON exchange_use (record, id);

-- Whether somebody found a match useful, and why or why not.
CREATE TABLE exchange_feedback (
    sought BIGINT NOT NULL,
    found  BIGINT NOT NULL,
    person BIGINT NOT NULL,
    useful BIGINT NOT NULL,
    why    TEXT   NOT NULL,
    at     BIGINT NOT NULL,
    PRIMARY KEY (sought, found, person)
);

-- A search that somebody keeps. 'query' is what follows the question mark of its address; 'days' is after how many
-- days a letter with what is new goes out, 0 for none; 'last' is when one was looked for.
CREATE TABLE exchange_saved (
    id     BIGINT NOT NULL PRIMARY KEY,
    person BIGINT NOT NULL,
    name   TEXT   NOT NULL,
    query  TEXT   NOT NULL,
    days   BIGINT NOT NULL,
    last   BIGINT NOT NULL,
    made   BIGINT NOT NULL
);
CREATE INDEX exchange_saved_person ON exchange_saved (person, id);

-- Who has worked through a learning module, and how many answers were right.
CREATE TABLE exchange_completion (
    record BIGINT NOT NULL,
    person BIGINT NOT NULL,
    number BIGINT NOT NULL,
    score  BIGINT NOT NULL,
    total  BIGINT NOT NULL,
    passed BIGINT NOT NULL,
    at     BIGINT NOT NULL,
    PRIMARY KEY (record, person)
);

-- When a reminder went out that a record is to be looked at again.
CREATE TABLE exchange_reminder (
    record BIGINT NOT NULL,
    number BIGINT NOT NULL,
    at     BIGINT NOT NULL,
    PRIMARY KEY (record, number)
);
