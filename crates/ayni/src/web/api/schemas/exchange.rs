//! Records of the exchange, what is said of them, partnerships.

use serde_json::{Value, json};

use super::{Put, count, items, list, named, object, one_of, open, or_null, text, texts, truth, whole};

fn may_be(schema: &str) -> Value {
    json!({ "anyOf": [named(schema), { "type": "null" }] })
}

/// An object that begins with the members of another.
fn going_on(head: &[(&str, Value)], more: &[(&str, Value)]) -> Value {
    object(&[head, more].concat())
}

/// Whether a model of meaning found a record, beside other reasons or alone.
fn meaning() -> Value {
    one_of(&["no", "also", "alone"])
}

/// What names a record.
fn name() -> [(&'static str, Value); 2] {
    [("owner", text()), ("id", text())]
}

/// Where a partnership stands.
fn stands() -> [(&'static str, Value); 5] {
    [("number", whole()), ("stage", text()), ("phase", text()), ("made", whole()), ("at", whole())]
}

pub(super) fn exchange(put: Put<'_>) {
    records(put);
    standing(put);
    partnerships(put);
    together(put);
    own(put);
}

fn records(put: Put<'_>) {
    put(
        "ExchangeRecord",
        open("A record of the exchange. `getExchangeKinds` tells the kinds and the fields of each."),
    );
    put("ExchangeRecords", list(named("ExchangeRecord")));
    put(
        "ExchangeRecordLines",
        json!({ "type": "string", "description": "A record of the exchange in each line." }),
    );
    put("RecordName", object(&name()));
    put(
        "RecordFound",
        object(&[("record", named("ExchangeRecord")), ("why", list(text())), ("meaning", meaning())]),
    );
    put(
        "RecordsFound",
        object(&[
            ("total", count()),
            ("items", list(named("RecordFound"))),
            ("next", or_null("string")),
            ("facets", open("By facet: its values, and how many answers have each.")),
        ]),
    );
    put(
        "RecordMatch",
        going_on(
            &name(),
            &[("kind", text()), ("points", whole()), ("why", list(text())), ("meaning", meaning())],
        ),
    );
    put("RecordMatches", items("RecordMatch"));
    put(
        "RecordKept",
        going_on(
            &name(),
            &[
                ("became", one_of(&["new", "changed", "same", "faulty", "denied", "looked-at"])),
                ("findings", list(named("FoundWords"))),
            ],
        ),
    );
    put("RecordOutcomes", items("RecordKept"));
    put(
        "ExchangeKinds",
        object(&[
            ("kinds", open("Lists of codes, fields and kinds, as `data/exchange/kinds.toml` has them.")),
            ("standard", open("The standard of reviews: criteria, levels of evidence, months.")),
        ]),
    );
    put(
        "FunnelStage",
        object(&[
            ("stage", text()),
            ("needs", count()),
            ("partnerships", count()),
            ("days", or_null("integer")),
        ]),
    );
    put(
        "ExchangeFunnel",
        object(&[
            ("needs", count()),
            ("stages", list(named("FunnelStage"))),
            ("repeated", count()),
            ("ended_early", count()),
        ]),
    );
}

fn standing(put: Put<'_>) {
    put(
        "RecordBadge",
        object(&[
            ("level", text()),
            ("met", list(text())),
            ("passed", count()),
            ("peers", count()),
            ("day", text()),
            ("again", json!({ "anyOf": [one_of(&["changed", "old"]), { "type": "null" }] })),
        ]),
    );
    put(
        "RecordReview",
        object(&[
            ("version", whole()),
            ("for", text()),
            ("day", text()),
            ("verdict", text()),
            ("level", text()),
            ("met", list(text())),
            ("reasons", text()),
        ]),
    );
    put(
        "RecordUse",
        object(&[
            ("owner", text()),
            ("at", whole()),
            ("adapted", truth()),
            ("country", text()),
            ("text", text()),
        ]),
    );
    put(
        "RecordVersion",
        object(&[("version", whole()), ("act", text()), ("at", whole()), ("person", or_null("integer"))]),
    );
    put(
        "RecordGrant",
        object(&[("organisation", text()), ("state", text()), ("note", text()), ("at", whole())]),
    );
    put(
        "ExchangeStanding",
        object(&[
            ("state", one_of(&["published", "withdrawn", "merged"])),
            ("tier", text()),
            ("version", whole()),
            ("made", whole()),
            ("at", whole()),
            ("badge", may_be("RecordBadge")),
            ("reviews", list(named("RecordReview"))),
            ("uses", list(named("RecordUse"))),
            ("versions", list(named("RecordVersion"))),
            ("grants", list(named("RecordGrant"))),
            ("alike", list(named("RecordName"))),
            ("merged", may_be("RecordName")),
        ]),
    );
    put(
        "ReviewBody",
        object(&[
            ("for", text()),
            ("level", text()),
            ("verdict", one_of(&["passed", "mend", "refused"])),
            ("met", list(text())),
            ("reasons", text()),
        ]),
    );
    put(
        "UseBody",
        object(&[("acting", text()), ("adapted?", truth()), ("country?", text()), ("text?", text())]),
    );
    put("GrantBody", object(&[("acting", text()), ("note?", text())]));
    put("GrantAnswer", object(&[("state", one_of(&["granted", "refused"]))]));
    put("MatchOpinion", object(&[("match", named("RecordName")), ("useful", truth()), ("why?", text())]));
    put("ModuleAnswers", object(&[("answers", list(count()))]));
    put("ModuleOutcome", object(&[("right", list(truth())), ("passed", truth())]));
    put("ConsentBody", object(&[("email", text())]));
}

fn partnerships(put: Put<'_>) {
    put("PartnershipLine", going_on(&stands(), &[("partners", list(text())), ("next", text())]));
    put("Partnerships", items("PartnershipLine"));
    put(
        "PartnershipPartner",
        object(&[
            ("organisation", text()),
            ("role", text()),
            ("country", text()),
            ("part", text()),
            ("phases", list(text())),
            ("agreed", or_null("integer")),
            ("contacts", list(text())),
        ]),
    );
    put(
        "PartnershipStep",
        object(&[
            ("stage", text()),
            ("at", whole()),
            ("organisation", text()),
            ("person", or_null("integer")),
            ("next", text()),
            ("note", text()),
        ]),
    );
    put(
        "PartnershipMessage",
        object(&[
            ("at", whole()),
            ("organisation", text()),
            ("person", or_null("integer")),
            ("words", text()),
        ]),
    );
    put("PartnershipActivity", object(&[("reporter", text()), ("id", text()), ("record", text())]));
    put(
        "Partnership",
        going_on(
            &stands(),
            &[
                ("sought", may_be("RecordName")),
                ("given", may_be("RecordName")),
                ("activity", may_be("PartnershipActivity")),
                ("partners", list(named("PartnershipPartner"))),
                ("steps", list(named("PartnershipStep"))),
                ("messages", list(named("PartnershipMessage"))),
                ("next", list(text())),
                ("acts", list(text())),
                ("agrees", list(text())),
            ],
        ),
    );
    put("PartnershipNumber", object(&[("number", whole())]));
    put(
        "PartnershipBody",
        object(&[
            ("acting", text()),
            ("record", named("RecordName")),
            ("own?", may_be("RecordName")),
            ("words", text()),
        ]),
    );
    put(
        "SuggestionBody",
        object(&[
            ("acting", text()),
            ("sought", named("RecordName")),
            ("given", named("RecordName")),
            ("note?", text()),
        ]),
    );
    put("MessageBody", object(&[("acting", text()), ("words", text())]));
    put(
        "JoinBody",
        object(&[("acting", text()), ("organisation", text()), ("role", text()), ("country?", text())]),
    );
    put("ActingBody", object(&[("acting", text())]));
    put(
        "StepBody",
        object(&[
            ("acting", text()),
            ("stage", one_of(&["under-way", "delivered", "evaluated", "closed"])),
            ("next?", text()),
            ("note?", text()),
        ]),
    );
    put("PartBody", object(&[("part", text()), ("phases?", list(text())), ("phase?", text())]));
}

fn together(put: Put<'_>) {
    put("SetPartner", going_on(&name(), &[("kind", text()), ("why", list(text()))]));
    put(
        "PartnerSet",
        object(&[
            ("provider", named("SetPartner")),
            ("second", may_be("SetPartner")),
            ("fund", may_be("SetPartner")),
            ("covered", list(text())),
            ("open", list(text())),
        ]),
    );
    put("PartnerSets", items("PartnerSet"));
    let pair = object(&[("own", named("RecordName")), ("theirs", named("SetPartner"))]);
    put("Meeting", object(&[("with", text()), ("count", count()), ("pairs", list(pair))]));
    put("Meetings", items("Meeting"));
    put(
        "AssignmentBody",
        object(&[
            ("seekers", text()),
            ("places", text()),
            ("each?", count()),
            ("spread?", or_null("string")),
            ("groups?", list(text())),
            ("lot?", text()),
        ]),
    );
    put("AssignedMember", going_on(&name(), &[("country", text())]));
    put(
        "AssignedPair",
        object(&[
            ("seeker", named("AssignedMember")),
            ("place", may_be("AssignedMember")),
            ("points", count()),
            ("why", list(text())),
        ]),
    );
    put(
        "AssignmentResult",
        object(&[
            ("pairs", list(named("AssignedPair"))),
            ("left_out", list(named("AssignedPair"))),
            ("empty", list(named("AssignedMember"))),
            ("total", count()),
            ("countries", count()),
        ]),
    );
}

fn own(put: Put<'_>) {
    put(
        "OwnRecord",
        going_on(
            &name(),
            &[
                ("kind", text()),
                ("tier", text()),
                ("state", one_of(&["published", "withdrawn", "merged"])),
                ("version", whole()),
                ("made", whole()),
                ("at", whole()),
                ("until", text()),
            ],
        ),
    );
    put("OwnRecords", items("OwnRecord"));
    put(
        "ExchangeDraftLine",
        object(&[
            ("number", whole()),
            ("revision", whole()),
            ("kind", text()),
            ("owner", text()),
            ("title", text()),
            ("kept", whole()),
        ]),
    );
    put("ExchangeDrafts", items("ExchangeDraftLine"));
    let typed = texts();
    put(
        "ExchangeDraft",
        object(&[
            ("number", whole()),
            ("revision", whole()),
            ("kind", text()),
            ("owner", text()),
            ("id", text()),
            ("tier", text()),
            ("typed", typed.clone()),
        ]),
    );
    put(
        "ExchangeDraftBody",
        object(&[
            ("kind", text()),
            ("owner?", text()),
            ("id?", text()),
            ("tier?", text()),
            ("typed", typed),
            ("revision?", or_null("integer")),
        ]),
    );
    put(
        "SavedSearch",
        object(&[("number", whole()), ("name", text()), ("query", text()), ("days", whole())]),
    );
    put("SavedSearches", items("SavedSearch"));
    put("SearchBody", object(&[("name", text()), ("query", text()), ("days?", whole())]));
    put("SearchNumber", object(&[("number", whole())]));
}
