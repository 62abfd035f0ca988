-- Tokens of the list with the day that it is ordered by, so that what has a token is read in the list's order.
-- The list is a projection: it is emptied here and made anew by the program.
DROP TABLE search_token;
CREATE TABLE search_token (
    token    TEXT   NOT NULL,
    day      BIGINT NOT NULL,
    activity BIGINT NOT NULL,
    PRIMARY KEY (token, day, activity)
);
CREATE INDEX search_token_activity ON search_token (activity, token);
DELETE FROM search_entry;
DELETE FROM search_facet;
DELETE FROM search_mark;
