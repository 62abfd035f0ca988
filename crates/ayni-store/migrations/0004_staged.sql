-- Files that somebody sent and that wait to be mapped, checked and accepted, and mappings with names. The
-- bytes stand here and not in a folder, so that every process of a node reaches them.

-- 'state' is 'sending', 'looking', 'mapping', 'checking', 'checked', 'accepting', 'done', 'failed' or
-- 'abandoned'; in three of them 'job' works on it. 'revision' grows with each change, so that of two who
-- change the same thing at once the second is told. 'looked' and 'outcome' are what a job found, as text
-- that this database does not look into. 'marked' is the job that makes a marked copy. When 'cleared' is
-- set, the bytes are gone.
CREATE TABLE upload (
    id           BIGINT NOT NULL PRIMARY KEY,
    organisation TEXT   NOT NULL,
    person       BIGINT,
    file         TEXT   NOT NULL,
    bytes        BIGINT NOT NULL,
    hash         TEXT   NOT NULL,
    state        TEXT   NOT NULL,
    revision     BIGINT NOT NULL,
    job          BIGINT,
    marked       BIGINT,
    profile      TEXT   NOT NULL,
    gone         TEXT   NOT NULL,
    looked       TEXT   NOT NULL,
    outcome      TEXT   NOT NULL,
    import       BIGINT,
    made         BIGINT NOT NULL,
    changed      BIGINT NOT NULL,
    cleared      BIGINT
);
CREATE INDEX upload_state ON upload (state, changed);
CREATE INDEX upload_import ON upload (import);

-- The bytes, in pieces. 'part' is 'file' or 'marked'.
CREATE TABLE upload_piece (
    upload BIGINT NOT NULL,
    part   TEXT   NOT NULL,
    number BIGINT NOT NULL,
    hash   BLOB   NOT NULL,
    body   BLOB   NOT NULL,
    PRIMARY KEY (upload, part, number)
);

-- The first findings of each code, each with the cells around it.
CREATE TABLE upload_finding (
    upload   BIGINT NOT NULL,
    number   BIGINT NOT NULL,
    code     TEXT   NOT NULL,
    body     TEXT   NOT NULL,
    cells    TEXT   NOT NULL,
    PRIMARY KEY (upload, number)
);
CREATE INDEX upload_finding_code ON upload_finding (upload, code, number);

-- Mappings that an organisation keeps for the next file of the same shape.
CREATE TABLE mapping (
    organisation TEXT   NOT NULL,
    name         TEXT   NOT NULL,
    profile      TEXT   NOT NULL,
    person       BIGINT,
    made         BIGINT NOT NULL,
    PRIMARY KEY (organisation, name)
);
