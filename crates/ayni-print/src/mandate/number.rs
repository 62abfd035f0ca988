//! The numbers and places of paragraphs in words.

use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::mandate::{Document, Paragraph, ParagraphKind, Part};

/// `7.` at the first level, `(a)` below it; nothing where it has none.
pub fn number(paragraph: &Paragraph) -> String {
    match &paragraph.number {
        Some(number) if paragraph.level <= 1 => format!("{number}."),
        Some(number) => format!("({number})"),
        None => String::new(),
    }
}

/// How one speaks of a paragraph: by its number, or by its place in the part that it stands in.
pub fn place(document: &Document, at: u32, speak: &dyn Speak) -> String {
    let Some(own) = document.paragraphs.get(at as usize) else { return String::new() };
    let counted = |key: &str| {
        let like = |one: &&Paragraph| one.part == own.part && one.annex == own.annex && one.kind == own.kind;
        let count = document.paragraphs.iter().take(at as usize + 1).filter(like).count();
        speak.say(&Phrase::message(key, [("number", Arg::Count(count as u64))]))
    };
    let plain = match (own.cite.is_empty(), own.kind, own.part) {
        (false, ..) => own.cite.clone(),
        (true, ParagraphKind::Heading, _) => counted("mandate-place-heading"),
        (true, ParagraphKind::Speaker, _) => speak.say(&Phrase::key("mandate-place-speaker")),
        (true, _, Part::Preamble) => counted("mandate-place-preamble"),
        (true, _, Part::Front) => speak.say(&Phrase::key("mandate-place-front")),
        (true, _, Part::Close) => speak.say(&Phrase::key("mandate-place-close")),
        (true, ..) => counted("mandate-place-plain"),
    };
    match own.annex {
        0 => plain,
        annex => {
            let args = [("annex", Arg::Count(u64::from(annex))), ("place", Arg::Text(plain))];
            speak.say(&Phrase::message("mandate-place-annex", args))
        }
    }
}
