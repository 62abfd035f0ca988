-- What one process does alone for a while, though it is not kept in the database: the texts of a report are files that
-- several processes may share. Who holds it says so again as long as it works; after 'until' another may take it.
CREATE TABLE lease (
    name   TEXT   NOT NULL PRIMARY KEY,
    holder TEXT   NOT NULL,
    until  BIGINT NOT NULL
);
