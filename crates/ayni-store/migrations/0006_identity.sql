-- Who somebody is at a provider of sign-ins (OpenID Connect), and sign-ins that are on their way there.

-- 'issuer' and 'subject' together name one account at a provider for ever; the e-mail address there may change.
CREATE TABLE identity (
    issuer  TEXT   NOT NULL,
    subject TEXT   NOT NULL,
    person  BIGINT NOT NULL,
    made    BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
);
CREATE UNIQUE INDEX identity_person ON identity (person, issuer);

-- A browser that was sent to the provider and is to come back, once. 'person' is who ties an account there to
-- their own; nobody where it is a sign-in. 'onward' is the page that was asked for.
CREATE TABLE errand (
    hash    BLOB   NOT NULL PRIMARY KEY,
    person  BIGINT,
    onward  TEXT   NOT NULL,
    expires BIGINT NOT NULL
);

-- When somebody was last seen on the node, to within minutes.
ALTER TABLE person ADD COLUMN seen BIGINT;

-- The log of acts is looked through by who, what and when.
CREATE INDEX audit_person ON audit (person, number);
CREATE INDEX audit_act ON audit (act, number);
CREATE INDEX audit_day ON audit (day, number);
