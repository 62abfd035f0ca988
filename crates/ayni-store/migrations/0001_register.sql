-- The register: versions are added, never overwritten. Only BIGINT, TEXT and bytes, so that the same
-- text serves PostgreSQL (with BLOB spelt BYTEA there).

-- What the node is: its country, its name.
CREATE TABLE node (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- One import of one file. 'state' is 'done' or 'undone'.
CREATE TABLE import (
    id           BIGINT NOT NULL PRIMARY KEY,
    file         TEXT   NOT NULL,
    file_hash    TEXT   NOT NULL,
    profile      TEXT   NOT NULL,
    profile_hash TEXT   NOT NULL,
    source       TEXT   NOT NULL,
    day          TEXT   NOT NULL,
    state        TEXT   NOT NULL,
    counts       TEXT   NOT NULL,
    undoes       BIGINT
);

-- The lists that files are editions of. A list of many reporters has a long name, which is kept once.
CREATE TABLE source (
    id   BIGINT NOT NULL PRIMARY KEY,
    name TEXT   NOT NULL UNIQUE
);

-- An activity of a reporter, with its newest version (a projection of 'version').
CREATE TABLE activity (
    id       BIGINT NOT NULL PRIMARY KEY,
    reporter TEXT   NOT NULL,
    key      TEXT   NOT NULL,
    source   BIGINT NOT NULL,
    number   BIGINT NOT NULL,
    state    TEXT   NOT NULL,
    UNIQUE (reporter, key)
);
CREATE INDEX activity_source ON activity (source, id);

-- Where the fields of a version stood, relative to its first row; shared by all rows mapped alike.
CREATE TABLE layout (
    id   BIGINT NOT NULL PRIMARY KEY,
    hash TEXT   NOT NULL UNIQUE,
    text TEXT   NOT NULL
);

-- A version of an activity. 'state' is 'present' or 'withdrawn'. A redaction empties 'body' and
-- keeps 'body_hash', over which 'chain' runs, so that the chain still verifies.
CREATE TABLE version (
    activity  BIGINT NOT NULL,
    number    BIGINT NOT NULL,
    import    BIGINT NOT NULL,
    state     TEXT   NOT NULL,
    body      BLOB,
    body_hash BLOB   NOT NULL,
    chain     BLOB   NOT NULL,
    file      TEXT   NOT NULL,
    sheet     TEXT   NOT NULL,
    first_row BIGINT NOT NULL,
    layout    BIGINT NOT NULL,
    PRIMARY KEY (activity, number)
);
CREATE INDEX version_import ON version (import, activity);

-- Rows with faults: they wait here and are not counted.
CREATE TABLE waiting (
    import BIGINT NOT NULL,
    number BIGINT NOT NULL,
    body   BLOB   NOT NULL,
    PRIMARY KEY (import, number)
);

-- What was found on import, as data.
CREATE TABLE finding (
    import   BIGINT NOT NULL,
    number   BIGINT NOT NULL,
    code     TEXT   NOT NULL,
    severity TEXT   NOT NULL,
    activity TEXT   NOT NULL,
    body     TEXT   NOT NULL,
    PRIMARY KEY (import, number)
);

-- Every act that changed the register, chained.
CREATE TABLE audit (
    number BIGINT NOT NULL PRIMARY KEY,
    day    TEXT   NOT NULL,
    act    TEXT   NOT NULL,
    detail TEXT   NOT NULL,
    chain  BLOB   NOT NULL
);
