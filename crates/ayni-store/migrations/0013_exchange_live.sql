-- What the exchange is searched by follows its records by itself, and people answer for their own records.

-- The records whose lists are to be made anew, with the version that asks for it and when that was kept. Whatever
-- changes a record puts it here in the same step, so that nobody finds what is no longer there.
CREATE TABLE seek_due (
    record BIGINT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    at     BIGINT NOT NULL
);
CREATE INDEX seek_due_at ON seek_due (at, record);
INSERT INTO seek_due (record, number, at) SELECT id, number, at FROM exchange_record;

-- The day from which on the record is shown otherwise; empty where none is known.
ALTER TABLE seek_record ADD COLUMN turns TEXT NOT NULL DEFAULT '';
CREATE INDEX seek_record_turns ON seek_record (turns);

-- The day that the lists speak of, and what rises with each change of them.
ALTER TABLE seek_mark ADD COLUMN day TEXT NOT NULL DEFAULT '';
ALTER TABLE seek_mark ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;

-- A letter by which the person that a record is about says whether they agree. 'secret' is the hash of what stands in
-- its address; 'until' the moment after which it says nothing any more.
CREATE TABLE exchange_consent (
    id     BIGINT NOT NULL PRIMARY KEY,
    record BIGINT NOT NULL,
    secret BLOB   NOT NULL,
    person BIGINT,
    made   BIGINT NOT NULL,
    until  BIGINT NOT NULL
);
CREATE INDEX exchange_consent_secret ON exchange_consent (secret);
CREATE INDEX exchange_consent_record ON exchange_consent (record, id);
