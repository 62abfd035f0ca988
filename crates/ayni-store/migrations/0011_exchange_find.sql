-- What the exchange is searched by: a projection of its records that can be made anew at any time. Tokens, and how
-- strongly a record has each, are made by the program; so is the order of answers. The database only hands on lists.

-- A record in the lists, under a small number. 'version' is what it was made from; 'postings' are its tokens, by their
-- ids, so that it can be taken out again.
CREATE TABLE seek_record (
    number   BIGINT NOT NULL PRIMARY KEY,
    record   TEXT   NOT NULL UNIQUE,
    version  TEXT   NOT NULL,
    postings BLOB   NOT NULL
);

-- A token, and how many records have it.
CREATE TABLE seek_token (
    id      BIGINT NOT NULL PRIMARY KEY,
    token   TEXT   NOT NULL UNIQUE,
    records BIGINT NOT NULL
);

-- The records that have a token, those of one block of numbers together: numbers and strengths in few bytes.
CREATE TABLE seek_block (
    token    BIGINT NOT NULL,
    block    BIGINT NOT NULL,
    postings BLOB   NOT NULL,
    PRIMARY KEY (token, block)
);

-- The form of the tokens, how many records there are, and the highest number and token id given.
CREATE TABLE seek_mark (
    one     BIGINT NOT NULL PRIMARY KEY,
    form    BIGINT NOT NULL,
    records BIGINT NOT NULL,
    number  BIGINT NOT NULL,
    token   BIGINT NOT NULL
);
