-- What a model of meaning makes of each record, where the node has one. It is made with the lists, of what they are made of,
-- and goes with them; 'revision' is that of the lists when it was put in.
CREATE TABLE seek_meaning (
    number   BIGINT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    parts    BLOB   NOT NULL
);
CREATE INDEX seek_meaning_revision ON seek_meaning (revision);

-- The model that they were made by, by its hash; empty where there is none.
ALTER TABLE seek_mark ADD COLUMN model TEXT NOT NULL DEFAULT '';

-- An activity names the partnership that it came from.
CREATE INDEX exchange_partnership_activity ON exchange_partnership (activity);
