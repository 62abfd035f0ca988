//! Documents of organs, what they ask, and documents beside others.

use ayni_model::lineage::{Fate, PieceKind};
use serde_json::json;

use super::{Put, count, items, list, named, object, one_of, or_null, page, text, truth, whole};

/// Documents of organs. The document itself and a request are as the program keeps them; `docs/methods/` tells
/// their members.
pub(super) fn documents(put: Put<'_>) {
    let line = object(&[
        ("id", whole()),
        ("version", whole()),
        ("symbol", text()),
        ("language", text()),
        ("organ", or_null("string")),
        ("session", or_null("integer")),
        ("day", or_null("string")),
        ("kind", text()),
        ("title", text()),
        ("paragraphs", count()),
        ("file", text()),
        ("kept", text()),
    ]);
    put("DocumentLine", line);
    put("Documents", page("DocumentLine"));
    put(
        "Document",
        json!({ "type": "object", "required": ["ayni-document", "kind", "language", "paragraphs"] }),
    );
    let any = || json!({ "type": "object" });
    let other = object(&[("document", whole()), ("request", any())]);
    put("RequestInLanguage", other);
    let line = object(&[
        ("id", text()),
        ("document", whole()),
        ("request", any()),
        ("others", list(named("RequestInLanguage"))),
        ("standing", any()),
        ("followed", any()),
    ]);
    put("RequestLine", line);
    let kept = object(&[
        ("id", whole()),
        ("kept", one_of(&["new", "changed", "same"])),
        ("name", text()),
        ("title", text()),
        ("paragraphs", count()),
        ("findings", list(named("Finding"))),
    ]);
    put("KeptDocument", kept);
    put("KeptDocuments", items("KeptDocument"));
    put(
        "SaidOfRequest",
        json!({ "type": "object", "required": ["said"], "properties": { "said": { "type": "string" } } }),
    );
    put("SaidLine", object(&[("line", whole())]));
    put("Requests", page("RequestLine"));
    let lost = object(&[
        ("request", text()),
        ("document", or_null("integer")),
        ("lines", list(any())),
        ("requests", list(text())),
    ]);
    put("LostLog", lost);
    put("LostLogs", page("LostLog"));
}

/// Documents beside others. What `ayni_model::lineage` and `ayni_model::screening` say of their members.
pub(super) fn wording(put: Put<'_>) {
    let fates = Fate::ALL.iter().map(|fate| fate.as_str()).collect::<Vec<_>>();
    put(
        "NamedDocument",
        object(&[
            ("number", whole()),
            ("date?", text()),
            ("session?", whole()),
            ("symbol", text()),
            ("language", text()),
            ("organ?", text()),
            ("kind", text()),
            ("title", text()),
        ]),
    );
    let kinds = PieceKind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>();
    put("TextPiece", object(&[("kind", one_of(&kinds)), ("text", text())]));
    put(
        "FaredParagraph",
        object(&[
            ("fate", one_of(&fates)),
            ("moved?", truth()),
            ("before?", list(count())),
            ("after?", list(count())),
            ("shared", count()),
            ("echoes?", count()),
            ("texts?", list(list(named("TextPiece")))),
        ]),
    );
    put(
        "Comparison",
        object(&[
            ("before", named("NamedDocument")),
            ("after", named("NamedDocument")),
            ("items", list(named("FaredParagraph"))),
            ("next", or_null("string")),
        ]),
    );
    put(
        "ParagraphStand",
        object(&[
            ("document", count()),
            ("paragraph", count()),
            ("fate", one_of(&fates)),
            ("moved?", truth()),
            ("text?", list(named("TextPiece"))),
        ]),
    );
    put(
        "ParagraphThread",
        object(&[
            ("thread", count()),
            ("stands", list(named("ParagraphStand"))),
            ("from?", count()),
            ("into?", count()),
            ("echoes?", count()),
        ]),
    );
    let gap = object(&[("session", whole()), ("symbol?", text())]);
    put(
        "Lineage",
        object(&[
            ("documents", list(named("NamedDocument"))),
            ("gaps", list(gap)),
            ("items", list(named("ParagraphThread"))),
            ("next", or_null("string")),
        ]),
    );
    let theme = object(&[("theme", text()), ("hits", count()), ("paragraphs", count())]);
    let passage = object(&[
        ("paragraph", count()),
        ("theme", text()),
        ("term", text()),
        ("start", count()),
        ("end", count()),
    ]);
    put(
        "Screened",
        object(&[
            ("paragraphs", count()),
            ("words", count()),
            ("with", count()),
            ("themes", list(theme)),
            ("passages", list(passage)),
            ("known", truth()),
        ]),
    );
    let wording = json!({
        "type": "array", "description": "Where it stands, and the wording.",
        "prefixItems": [text(), text()], "items": false, "minItems": 2,
    });
    put(
        "ScreenedDocument",
        object(&[
            ("file", text()),
            ("name", text()),
            ("entity", text()),
            ("year", or_null("integer")),
            ("screened", named("Screened")),
            ("gaps", list(object(&[("theme", text()), ("wording", list(wording))]))),
        ]),
    );
    put(
        "Screening",
        object(&[
            ("items", list(named("ScreenedDocument"))),
            ("more_documents", count()),
            ("more_passages", count()),
        ]),
    );
}
