-- What stands beside the versions of an activity: how far it has come and who sees it; drafts, remarks and
-- attached files.

-- How far an activity has come. 'state' ('entered', 'accepted', 'returned') holds for version 'number'
-- only: a version that came since, from a file, has not been looked at by anybody. 'shared' is 1 where
-- everyone on the node sees it. 'accepted' is the newest version that was accepted, 0 where none was.
CREATE TABLE standing (
    activity BIGINT NOT NULL PRIMARY KEY,
    number   BIGINT NOT NULL,
    state    TEXT   NOT NULL,
    shared   BIGINT NOT NULL,
    accepted BIGINT NOT NULL,
    at       BIGINT
);

-- What a person has begun to write. 'activity' is empty for one that the register does not have yet;
-- 'base' is the hash of the body that it was begun from. 'revision' rises by one each time that it is kept.
CREATE TABLE draft (
    id           BIGINT NOT NULL PRIMARY KEY,
    person       BIGINT NOT NULL,
    organisation TEXT   NOT NULL,
    activity     TEXT   NOT NULL,
    title        TEXT   NOT NULL,
    body         TEXT   NOT NULL,
    base         BLOB,
    revision     BIGINT NOT NULL,
    made         BIGINT NOT NULL,
    kept         BIGINT NOT NULL
);
CREATE INDEX draft_organisation ON draft (organisation, kept);

-- What people say to an activity. 'kind' is 'remark', or 'returned' for why it was sent back. 'number' is
-- the version that it speaks of.
CREATE TABLE remark (
    id       BIGINT NOT NULL PRIMARY KEY,
    activity BIGINT NOT NULL,
    number   BIGINT NOT NULL,
    person   BIGINT,
    at       BIGINT NOT NULL,
    kind     TEXT   NOT NULL,
    text     TEXT   NOT NULL
);
CREATE INDEX remark_activity ON remark (activity, id);

-- A file that belongs to an activity. Removed, it keeps its line and loses its pieces.
CREATE TABLE attachment (
    id       BIGINT NOT NULL PRIMARY KEY,
    activity BIGINT NOT NULL,
    name     TEXT   NOT NULL,
    kind     TEXT   NOT NULL,
    bytes    BIGINT NOT NULL,
    sha256   BLOB   NOT NULL,
    person   BIGINT,
    at       BIGINT NOT NULL,
    removed  BIGINT
);
CREATE INDEX attachment_activity ON attachment (activity, id);

-- The bytes of attached files, in pieces that a request can afford.
CREATE TABLE attachment_piece (
    attachment BIGINT NOT NULL,
    number     BIGINT NOT NULL,
    bytes      BLOB   NOT NULL,
    PRIMARY KEY (attachment, number)
);
