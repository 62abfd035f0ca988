-- Documents of organs: resolutions, decisions, reports. A new reading of one is a version of its own; nothing is
-- overwritten. 'name' is the symbol folded and the language: what is one document. 'newest' is 1 for the last version.
CREATE TABLE mandate_document (
    id         BIGINT NOT NULL PRIMARY KEY,
    name       TEXT   NOT NULL,
    version    BIGINT NOT NULL,
    newest     BIGINT NOT NULL,
    symbol     TEXT   NOT NULL,
    language   TEXT   NOT NULL,
    organ      TEXT,
    session    BIGINT,
    day        TEXT,
    kind       TEXT   NOT NULL,
    title      TEXT   NOT NULL,
    paragraphs BIGINT NOT NULL,
    file       TEXT   NOT NULL,
    body       BLOB   NOT NULL,
    body_hash  BLOB   NOT NULL,
    person     BIGINT,
    kept       TEXT   NOT NULL
);
CREATE UNIQUE INDEX mandate_document_name ON mandate_document (name, version);
CREATE INDEX mandate_document_newest ON mandate_document (newest, day, id);

-- What people say about requests and recommendations, and what the program suggests: a log, read in the order of its
-- numbers. 'said' is the kind of the line, 'body' all of it as JSON.
CREATE TABLE mandate_said (
    number  BIGINT NOT NULL PRIMARY KEY,
    request TEXT   NOT NULL,
    said    TEXT   NOT NULL,
    body    TEXT   NOT NULL,
    person  BIGINT,
    day     TEXT   NOT NULL,
    at      BIGINT
);
CREATE INDEX mandate_said_request ON mandate_said (request, number);
