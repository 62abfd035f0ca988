-- What the list of activities is searched, filtered and ordered by: a projection of 'version' that can be
-- made anew at any time. Tokens are made by the program; the database only looks them up.

-- An activity in the list. 'number' is the version that it was made from; one that is withdrawn has
-- 'present' 0 and no tokens. 'day' is its first day as 20240131, 0 where none is known.
CREATE TABLE search_entry (
    activity  BIGINT NOT NULL PRIMARY KEY,
    number    BIGINT NOT NULL,
    present   BIGINT NOT NULL,
    day       BIGINT NOT NULL,
    title_key TEXT   NOT NULL,
    summary   TEXT   NOT NULL
);
CREATE INDEX search_entry_day ON search_entry (present, day, activity);
CREATE INDEX search_entry_title ON search_entry (present, title_key, activity);

CREATE TABLE search_token (
    token    TEXT   NOT NULL,
    activity BIGINT NOT NULL,
    PRIMARY KEY (token, activity)
);
CREATE INDEX search_token_activity ON search_token (activity, token);

-- How many activities have each token that a list is narrowed by.
CREATE TABLE search_facet (
    token      TEXT   NOT NULL PRIMARY KEY,
    activities BIGINT NOT NULL
);

-- Up to which import the list has come, and the form of its tokens.
CREATE TABLE search_mark (
    one    BIGINT NOT NULL PRIMARY KEY,
    import BIGINT NOT NULL,
    form   BIGINT NOT NULL
);

-- Findings of one import by code, a page at a time.
CREATE INDEX finding_code ON finding (import, code, number);
