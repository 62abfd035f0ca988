//! People, organisations, hooks, and the settings of the node.

use serde_json::json;

use super::{Put, count, items, list, object, one_of, or_null, page, text, texts, truth, whole};

/// People and organisations.
pub fn people(put: Put<'_>) {
    let role = object(&[("role", text()), ("organisation", text())]);
    put(
        "Person",
        object(&[
            ("number", whole()),
            ("name", text()),
            ("email", text()),
            ("language", text()),
            ("state", one_of(&["invited", "active", "suspended", "gone"])),
            ("roles", list(role.clone())),
        ]),
    );
    put("People", items("Person"));
    let roles = [
        "administrator",
        "coordinator",
        "reporter",
        "reviewer",
        "statistician",
        "releasing-authority",
        "guest",
    ];
    let given = object(&[("role", one_of(&roles)), ("organisation?", text())]);
    put("RoleBody", given.clone());
    put("RoleGiven", object(&[("changed", truth())]));
    put("PersonState", object(&[("state", one_of(&["active", "suspended"]))]));
    put(
        "HandOver",
        object(&[
            ("to", whole()),
            ("organisation?", text()),
            ("roles?", list(given.clone())),
            ("note?", json!({ "type": "string", "maxLength": 2000 })),
            ("suspend?", truth()),
        ]),
    );
    put(
        "HandedOver",
        object(&[
            ("roles", list(role.clone())),
            ("kept", list(role.clone())),
            ("tokens", count()),
            ("sessions", count()),
            ("invited", list(whole())),
        ]),
    );
    let line = json!({ "type": "string", "minLength": 1, "maxLength": 200 });
    put(
        "Invitation",
        object(&[
            ("email", json!({ "type": "string", "format": "email", "maxLength": 254 })),
            ("name", line.clone()),
            ("language?", text()),
            ("roles", json!({ "type": "array", "items": given, "minItems": 1 })),
        ]),
    );
    put("Invited", object(&[("number", whole())]));
    put("Organisation", object(&[("id", text()), ("name", text()), ("part_of", text())]));
    put("Organisations", items("Organisation"));
    put("OrganisationBody", object(&[("name", line), ("part_of?", text())]));
}

/// Hooks and what was sent to them.
pub fn hooks(put: Put<'_>) {
    let events = one_of(&crate::app::hooks::EVENTS);
    put(
        "HookBody",
        object(&[
            ("address", json!({ "type": "string", "format": "uri", "maxLength": 500 })),
            ("events", json!({ "type": "array", "items": events, "minItems": 1 })),
        ]),
    );
    let mut hook = vec![
        ("id", whole()),
        ("address", text()),
        ("events", list(text())),
        ("on", truth()),
        ("why", one_of(&["", "asked", "failed", "gone"])),
        ("person", or_null("integer")),
        ("made", whole()),
    ];
    put("Hook", object(&hook));
    put("Hooks", items("Hook"));
    hook.push(("secret", text()));
    put("NewHook", object(&hook));
    put("HookState", object(&[("on", truth())]));
    put("Delivering", object(&[("delivery", whole())]));
    put(
        "Delivery",
        object(&[
            ("id", whole()),
            ("event", text()),
            ("state", one_of(&["waiting", "done", "failed"])),
            ("attempts", count()),
            ("due", whole()),
            ("answer", or_null("integer")),
            ("trouble", text()),
            ("made", or_null("integer")),
            ("ended", or_null("integer")),
        ]),
    );
    put("Deliveries", page("Delivery"));
}

/// What the node says of itself and how it behaves, and the proof of its log.
pub fn settings(put: Put<'_>) {
    put(
        "Settings",
        object(&[
            ("name", text()),
            ("names", texts()),
            ("languages", list(one_of(&ayni_words::LANGUAGES))),
            ("address", text()),
            ("provider_is_enough", truth()),
            ("hosts", list(text())),
        ]),
    );
    put(
        "Proof",
        object(&[
            ("state", one_of(&["never", "under-way", "failed", "done"])),
            ("acts?", count()),
            ("head?", text()),
            ("faults?", list(text())),
            ("at?", whole()),
        ]),
    );
}
