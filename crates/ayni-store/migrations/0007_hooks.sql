-- Who is told of what happens on the node, what they were told, and which requests of programs were
-- answered already. A moment is a number of seconds since 1970 in UTC.

-- An address that is told. 'events' are codes with spaces between, 'secret' is sealed. 'state' is 'on' or
-- 'off'; 'why' says why it is off.
CREATE TABLE hook (
    id      BIGINT NOT NULL PRIMARY KEY,
    address TEXT   NOT NULL,
    events  TEXT   NOT NULL,
    secret  BLOB   NOT NULL,
    state   TEXT   NOT NULL,
    why     TEXT   NOT NULL,
    person  BIGINT,
    made    BIGINT NOT NULL
);

-- One event on its way to one hook, written together with what happened. 'state' is 'waiting', 'done' or
-- 'failed'; while one is being sent, 'due' is when its sender is given up, and after its end that moment.
-- 'answer' is the last HTTP status.
CREATE TABLE delivery (
    id       BIGINT NOT NULL PRIMARY KEY,
    hook     BIGINT NOT NULL,
    event    TEXT   NOT NULL,
    body     TEXT   NOT NULL,
    state    TEXT   NOT NULL,
    attempts BIGINT NOT NULL,
    due      BIGINT NOT NULL,
    answer   BIGINT,
    trouble  TEXT   NOT NULL,
    made     BIGINT,
    ended    BIGINT
);
CREATE INDEX delivery_due ON delivery (state, due);
CREATE INDEX delivery_hook ON delivery (hook, id);

-- A request that is to be carried out once, by who sent it and the key that they gave it. 'request' is a
-- hash of what was asked. 'state' is 'running', until 'lease' at the most, or 'done' with its answer.
CREATE TABLE once (
    owner   TEXT   NOT NULL,
    key     TEXT   NOT NULL,
    request BLOB   NOT NULL,
    state   TEXT   NOT NULL,
    made    BIGINT NOT NULL,
    lease   BIGINT NOT NULL,
    status  BIGINT NOT NULL,
    head    TEXT   NOT NULL,
    body    BLOB   NOT NULL,
    PRIMARY KEY (owner, key)
);
CREATE INDEX once_made ON once (made);
