//! The tables of what a node has beside the register: the exchange, and mandates with what became of them.
//!
//! A query may read them as it reads the register; an export of the register leaves them out. They have no words that
//! somebody wrote in confidence: of a record that is not public there is nothing, and of a partnership neither who takes part
//! nor what was written (`docs/methods/query.md`).

use super::ColumnKind::{Day as Date, Text, Truth, Whole};
use super::{Reference, TableForm, may, needed};

const RECORD: &[&str] = &["record"];
const OF_RECORD: &[Reference] = &[Reference { columns: RECORD, table: "exchange_record", to: RECORD }];
const PARTNERSHIP: &[&str] = &["partnership"];
const DOCUMENT: &[&str] = &["document"];
const OF_DOCUMENT: &[Reference] = &[Reference { columns: DOCUMENT, table: "document", to: DOCUMENT }];
const REQUEST: &[&str] = &["request"];
const OF_REQUEST: &[Reference] = &[Reference { columns: REQUEST, table: "request", to: REQUEST }];

/// The tables of the exchange, in the order in which they are listed.
pub const EXCHANGE: &[TableForm] = &[
    TableForm {
        name: "exchange_record",
        words: "around-records",
        columns: &[
            needed("record", Text, "around-record"),
            needed("owner", Text, "around-owner"),
            needed("kind", Text, "around-record-kind"),
            needed("side", Text, "around-side"),
            needed("tier", Text, "around-tier"),
            may("title", Text, "around-title"),
            may("title_language", Text, "register-language"),
            needed("published", Date, "around-published"),
            needed("changed", Date, "around-changed"),
            may("until", Date, "around-until"),
            may("stage", Text, "around-furthest"),
        ],
        key: RECORD,
        refers: &[],
    },
    TableForm {
        name: "exchange_code",
        words: "around-codes",
        columns: &[
            needed("record", Text, "around-record"),
            needed("field", Text, "around-field"),
            needed("code", Text, "around-code"),
        ],
        key: &["record", "field", "code"],
        refers: OF_RECORD,
    },
    TableForm {
        name: "exchange_review",
        words: "around-reviews",
        columns: &[
            needed("record", Text, "around-record"),
            needed("number", Whole, "register-number"),
            needed("version", Whole, "register-version"),
            needed("owner", Text, "around-reviewer"),
            needed("day", Date, "around-review-day"),
            needed("verdict", Text, "around-review-verdict"),
            may("level", Text, "around-review-level"),
        ],
        key: &["record", "number"],
        refers: OF_RECORD,
    },
    TableForm {
        name: "partnership",
        words: "around-partnerships",
        columns: &[
            needed("partnership", Whole, "around-partnership"),
            may("sought", Text, "around-sought"),
            may("given", Text, "around-given"),
            needed("stage", Text, "around-stage"),
            may("furthest", Text, "around-furthest-own"),
            may("phase", Text, "around-phase"),
            needed("partners", Whole, "around-partners"),
            needed("began", Date, "around-began"),
            needed("changed", Date, "around-partnership-changed"),
            may("reporter", Text, "field-reporter"),
            may("activity", Text, "field-id"),
        ],
        key: PARTNERSHIP,
        refers: &[
            Reference { columns: &["sought"], table: "exchange_record", to: RECORD },
            Reference { columns: &["given"], table: "exchange_record", to: RECORD },
        ],
    },
    TableForm {
        name: "partnership_step",
        words: "around-steps",
        columns: &[
            needed("partnership", Whole, "around-partnership"),
            needed("number", Whole, "register-number"),
            needed("stage", Text, "around-step-stage"),
            needed("day", Date, "around-step-day"),
            needed("days", Whole, "around-step-days"),
            needed("days_in_all", Whole, "around-step-days-in-all"),
        ],
        key: &["partnership", "number"],
        refers: &[Reference { columns: PARTNERSHIP, table: "partnership", to: PARTNERSHIP }],
    },
];

/// The tables of mandates, in the order in which they are listed.
pub const MANDATES: &[TableForm] = &[
    TableForm {
        name: "document",
        words: "around-documents",
        columns: &[
            needed("document", Text, "around-document"),
            may("symbol", Text, "around-symbol"),
            needed("language", Text, "around-document-language"),
            needed("leads", Truth, "around-leads"),
            may("organ", Text, "around-organ"),
            may("session", Whole, "around-session"),
            may("adopted", Date, "around-adopted"),
            needed("kind", Text, "around-document-kind"),
            may("title", Text, "around-document-title"),
            needed("paragraphs", Whole, "around-paragraphs"),
            needed("screened", Truth, "around-screened"),
            may("mentions", Whole, "around-mentions"),
        ],
        key: DOCUMENT,
        refers: &[],
    },
    TableForm {
        name: "document_theme",
        words: "around-themes",
        columns: &[
            needed("document", Text, "around-document"),
            needed("theme", Text, "around-theme"),
            needed("hits", Whole, "around-hits"),
            needed("paragraphs", Whole, "around-theme-paragraphs"),
        ],
        key: &["document", "theme"],
        refers: OF_DOCUMENT,
    },
    TableForm {
        name: "request",
        words: "around-requests",
        columns: &[
            needed("request", Text, "around-request"),
            needed("document", Text, "around-document"),
            may("symbol", Text, "around-symbol"),
            may("cite", Text, "around-cite"),
            may("organ", Text, "around-organ"),
            may("adopted", Date, "around-adopted"),
            needed("act", Text, "around-act"),
            needed("recommendation", Truth, "around-recommendation"),
            needed("state", Text, "around-state"),
            needed("ground", Text, "around-ground"),
            may("due", Date, "around-due"),
            may("due_year", Whole, "around-due-year"),
            may("acceptance", Text, "around-acceptance"),
            needed("words", Text, "around-words"),
        ],
        key: REQUEST,
        refers: OF_DOCUMENT,
    },
    TableForm {
        name: "request_actor",
        words: "around-actors",
        columns: &[
            needed("request", Text, "around-request"),
            needed("number", Whole, "register-number"),
            needed("actor", Text, "around-actor"),
            needed("class", Text, "around-actor-class"),
            needed("role", Text, "around-actor-role"),
            may("bond", Text, "around-bond"),
        ],
        key: &["request", "number"],
        refers: OF_REQUEST,
    },
    TableForm {
        name: "request_code",
        words: "around-request-codes",
        columns: &[
            needed("request", Text, "around-request"),
            needed("field", Text, "around-request-field"),
            needed("code", Text, "around-code"),
        ],
        key: &["request", "field", "code"],
        refers: OF_REQUEST,
    },
];
