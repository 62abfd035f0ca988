//! The fields of the form: what each is called, what it may hold, and where in the record it stands.

/// What a field may hold, and how it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// Words, one text for each language; short or long.
    Text {
        /// Whether it has several lines.
        long: bool,
    },
    /// One line that has no language: an identifier, a reference.
    Plain,
    /// One code of a short list.
    Choice(&'static str),
    /// A country, by name or code.
    Country,
    /// A currency, by name or code.
    Currency,
    /// A unit, by name or code.
    Unit,
    /// A sector, by name or code.
    Sector,
    /// A goal or target, by name or code.
    Goal,
    /// A day, a month or a year.
    Date,
    /// A number.
    Number,
    /// A share of the whole, in per cent.
    Percent,
    /// Yes or not.
    Flag,
    /// One of the activity's parties.
    Party,
    /// One of the activity's results.
    Result,
    /// Several codes of a short list.
    Several(&'static str),
    /// Words with semicolons between them.
    Words,
    /// A score for each marker that there is.
    Markers,
}

/// A field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name, within its list if it stands in one.
    pub name: &'static str,
    /// What the form's data call it: several fields may go by one name.
    pub group: &'static str,
    /// The key of what it is called.
    pub label: &'static str,
    /// The key of what to write; empty where nothing is to be said.
    pub hint: &'static str,
    /// What it may hold.
    pub control: Control,
    /// Where it stands in the record, or in the line of its list.
    pub path: &'static str,
}

/// A list of lines.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// Its name, which is also its place in the record, or in what the form makes of it (`shape.rs`).
    pub name: &'static str,
    /// What the form's data call it: the lines of two lists may be asked for by one name.
    pub of: &'static str,
    /// How the ids of new lines begin.
    pub prefix: &'static str,
    /// The key of what one line is called.
    pub line: &'static str,
    /// The fields of a line.
    pub fields: &'static [Field],
    /// Fields of which a new line must have one; a line without any of them is no line.
    pub by: &'static [&'static str],
}

/// A part of a section.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// A field of the activity itself.
    One(Field),
    /// A list of lines.
    Lines(List),
}

/// A section of the form.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// Its id on the page.
    pub id: &'static str,
    /// The key of its title.
    pub title: &'static str,
    /// What stands in it.
    pub parts: &'static [Part],
}

const fn field(name: &'static str, label: &'static str, hint: &'static str, control: Control) -> Field {
    Field { name, group: name, label, hint, control, path: name }
}

const fn at(mut field: Field, path: &'static str) -> Field {
    field.path = path;
    field
}

const fn of(mut field: Field, group: &'static str) -> Field {
    field.group = group;
    field
}

const fn one(name: &'static str, label: &'static str, hint: &'static str, control: Control) -> Part {
    Part::One(field(name, label, hint, control))
}

/// The whole form, in order.
pub static SECTIONS: &[Section] = &[
    Section {
        id: "what",
        title: "entry-section-what",
        parts: &[
            one("title", "template-column-title", "", Control::Text { long: false }),
            one(
                "description",
                "template-column-description",
                "template-help-description",
                Control::Text { long: true },
            ),
            one("id", "template-column-id", "entry-help-id", Control::Plain),
            one("kind", "template-column-kind", "", Control::Choice("kind")),
            one("parent", "template-column-parent", "template-help-parent", Control::Plain),
            one("keywords", "field-keywords", "entry-help-words", Control::Words),
        ],
    },
    Section {
        id: "who",
        title: "entry-section-who",
        parts: &[
            one("form", "template-column-form", "", Control::Choice("form")),
            Part::Lines(List {
                name: "parties",
                of: "parties",
                prefix: "party",
                line: "web-party",
                fields: &[
                    field("role", "report-column-role", "", Control::Choice("role")),
                    field("country", "web-country", "", Control::Country),
                    field("name", "web-organisation", "", Control::Text { long: false }),
                    field("kind", "web-kind", "", Control::Choice("party-kind")),
                    field("organisation", "entry-organisation-id", "", Control::Plain),
                ],
                by: &["country", "name", "organisation"],
            }),
        ],
    },
    Section {
        id: "when",
        title: "entry-section-when",
        parts: &[
            one("status", "template-column-status", "", Control::Choice("status")),
            one("period.start", "template-column-start", "entry-help-date", Control::Date),
            one("period.end", "template-column-end", "entry-help-date", Control::Date),
        ],
    },
    Section {
        id: "resources",
        title: "entry-section-resources",
        parts: &[Part::Lines(List {
            name: "resources",
            of: "resources",
            prefix: "resource",
            line: "web-resource",
            fields: RESOURCE,
            by: &["what", "money.amount", "value.amount", "quantity.amount", "quantity2.amount"],
        })],
    },
    Section {
        id: "where",
        title: "entry-section-where",
        parts: &[Part::Lines(List {
            name: "places",
            of: "places",
            prefix: "place",
            line: "report-column-place",
            fields: &[
                at(field("country", "web-country", "", Control::Country), "of.country"),
                at(field("part", "field-places-of-part", "", Control::Plain), "of.part"),
                field("share", "web-share", "", Control::Percent),
            ],
            by: &["country", "part"],
        })],
    },
    Section {
        id: "purpose",
        title: "entry-section-purpose",
        parts: &[
            Part::Lines(List {
                name: "sectors",
                of: "sectors",
                prefix: "sector",
                line: "report-column-sector",
                fields: &[
                    at(field("code", "report-column-sector", "entry-help-find", Control::Sector), "of"),
                    field("share", "web-share", "", Control::Percent),
                ],
                by: &["code"],
            }),
            Part::Lines(List {
                name: "goals",
                of: "goals",
                prefix: "goal",
                line: "field-goals-of",
                fields: &[
                    at(field("code", "field-goals-of", "entry-help-find", Control::Goal), "of"),
                    field("share", "web-share", "", Control::Percent),
                ],
                by: &["code"],
            }),
            one("markers", "template-column-markers", "entry-help-markers", Control::Markers),
            one("plan", "field-plan", "", Control::Text { long: true }),
            one("detriment", "field-detriment", "", Control::Text { long: true }),
        ],
    },
    Section {
        id: "agreement",
        title: "entry-section-agreement",
        parts: &[
            one("request.country", "field-request-country", "", Control::Country),
            one("request.by", "field-request-by", "", Control::Text { long: false }),
            one("request.date", "field-request-date", "entry-help-date", Control::Date),
            one("request.reference", "field-request-reference", "", Control::Plain),
            Part::Lines(List {
                name: "agreements",
                of: "agreements",
                prefix: "agreement",
                line: "template-column-agreement",
                fields: &[
                    field("kind", "web-kind", "", Control::Choice("agreement-kind")),
                    field("title", "web-title", "", Control::Text { long: false }),
                    field("reference", "web-reference", "", Control::Plain),
                    field("date", "web-date", "entry-help-date", Control::Date),
                ],
                by: &["title", "reference", "date"],
            }),
        ],
    },
    Section {
        id: "together",
        title: "entry-section-together",
        parts: &[
            Part::Lines(List {
                name: "phases",
                of: "phases",
                prefix: "phase",
                line: "field-phases-phase",
                fields: &[
                    field("phase", "field-phases-phase", "", Control::Choice("phase")),
                    field("party", "web-party", "", Control::Party),
                ],
                by: &["phase", "party"],
            }),
            Part::Lines(List {
                name: "value_added",
                of: "value_added",
                prefix: "gain",
                line: "field-value-added",
                fields: &[
                    field("code", "field-value-added-code", "", Control::Choice("value-added")),
                    field("how", "field-value-added-how", "", Control::Text { long: false }),
                ],
                by: &["code", "how"],
            }),
        ],
    },
    Section {
        id: "results",
        title: "entry-section-results",
        parts: &[
            Part::Lines(List {
                name: "results",
                of: "results",
                prefix: "result",
                line: "field-results-title",
                fields: &[
                    field("level", "field-results-level", "", Control::Choice("result-level")),
                    field("title", "field-results-title", "", Control::Text { long: false }),
                ],
                by: &["title"],
            }),
            Part::Lines(INDICATORS),
        ],
    },
    Section {
        id: "publishing",
        title: "entry-section-publishing",
        parts: &[
            one("also_reported", "template-column-also-reported", "", Control::Several("channel")),
            one("withheld.by", "template-column-withheld-by", "template-help-withheld-by", Control::Plain),
            one("withheld.why", "template-column-withheld-why", "template-help-withheld-why", Control::Plain),
        ],
    },
];

/// The indicators of all results, each with the result that it belongs to.
const INDICATORS: List = List {
    name: "indicators",
    of: "results",
    prefix: "indicator",
    line: "report-column-indicator",
    fields: &[
        asked(field("result", "field-results-title", "", Control::Result)),
        asked(field("title", "field-results-indicators-title", "", Control::Text { long: false })),
        asked(field("unit", "report-column-unit", "entry-help-code", Control::Unit)),
        asked(field("aim", "field-results-indicators-aim", "", Control::Choice("aim"))),
        asked(field("joining", "field-results-indicators-joining", "", Control::Choice("joining"))),
        asked(at(
            field("baseline", "field-results-indicators-baseline", "", Control::Number),
            "baseline.value",
        )),
        asked(at(field("target", "value-kind-target", "", Control::Number), "target.value")),
        asked(at(
            field("target.date", "entry-target-date", "entry-help-date", Control::Date),
            "target.period",
        )),
        asked(at(field("actual", "value-kind-actual", "", Control::Number), "actual.value")),
        asked(at(
            field("actual.date", "entry-actual-date", "entry-help-date", Control::Date),
            "actual.period",
        )),
    ],
    by: &["title", "baseline", "target", "actual"],
};

/// A field of an indicator: the form's data ask for all of them at once.
const fn asked(field: Field) -> Field {
    of(field, "indicator")
}

const RESOURCE: &[Field] = &[
    field("kind", "template-column-resource-kind", "", Control::Choice("resource-kind")),
    field(
        "what",
        "template-column-resource-what",
        "template-help-resource-what",
        Control::Text { long: false },
    ),
    field("basis", "template-column-basis", "", Control::Choice("basis")),
    of(field("period.start", "template-column-resource-start", "entry-help-date", Control::Date), "period"),
    of(field("period.end", "template-column-resource-end", "entry-help-date", Control::Date), "period"),
    of(field("quantity.amount", "template-column-quantity", "", Control::Number), "quantity"),
    of(field("quantity.unit", "template-column-unit", "entry-help-code", Control::Unit), "quantity"),
    of(field("quantity2.amount", "template-column-quantity-2", "", Control::Number), "quantity2"),
    of(field("quantity2.unit", "template-column-unit-2", "entry-help-code", Control::Unit), "quantity2"),
    of(field("value.amount", "template-column-value", "template-help-value", Control::Number), "value"),
    of(
        field("value.currency", "template-column-value-currency", "entry-help-code", Control::Currency),
        "value",
    ),
    of(field("value.valuation", "template-column-valuation", "", Control::Choice("valuation")), "value"),
    of(field("money.amount", "template-column-money", "template-help-money", Control::Number), "money"),
    of(field("money.currency", "template-column-currency", "entry-help-code", Control::Currency), "money"),
    field("payer", "template-column-payer", "", Control::Party),
    field("phase", "field-phases-phase", "", Control::Choice("phase")),
    of(field("loan.interest_percent", "field-resources-loan-interest-percent", "", Control::Number), "loan"),
    of(field("loan.maturity_years", "field-resources-loan-maturity-years", "", Control::Number), "loan"),
    of(field("loan.grace_years", "field-resources-loan-grace-years", "", Control::Number), "loan"),
    of(
        field("loan.payments_per_year", "field-resources-loan-payments-per-year", "", Control::Number),
        "loan",
    ),
    of(field("loan.repayment", "field-resources-loan-repayment", "", Control::Choice("repayment")), "loan"),
    of(
        field(
            "loan.grant_element_percent",
            "field-resources-loan-grant-element-percent",
            "",
            Control::Number,
        ),
        "loan",
    ),
    field("estimated", "template-column-estimated", "", Control::Flag),
    of(field("withheld.by", "template-column-withheld-by", "", Control::Plain), "withheld"),
    of(field("withheld.why", "template-column-withheld-why", "", Control::Plain), "withheld"),
];

/// Every list of the form.
pub fn lists() -> impl Iterator<Item = &'static List> {
    SECTIONS.iter().flat_map(|section| section.parts).filter_map(|part| match part {
        Part::Lines(list) => Some(list),
        Part::One(_) => None,
    })
}

/// Every field of the activity itself.
pub fn fields() -> impl Iterator<Item = &'static Field> {
    SECTIONS.iter().flat_map(|section| section.parts).filter_map(|part| match part {
        Part::One(field) => Some(field),
        Part::Lines(_) => None,
    })
}

/// Whether the form has a field that its data may ask for: `title`, or `resources.money` in a list.
pub fn is_known(name: &str) -> bool {
    match name.split_once('.').filter(|(list, _)| lists().any(|one| one.of == *list)) {
        Some((list, rest)) => {
            lists().filter(|one| one.of == list).any(|one| one.fields.iter().any(|field| field.group == rest))
        }
        None => fields().any(|field| field.group == name),
    }
}
