//! Looks over the pages that were set for boxes: letters that a font says it has, and could not set
//! where they stood, such as a mark over a letter that does not bear it.

use std::collections::BTreeSet;

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

/// The letters that stand as boxes on some page.
pub fn on(document: &PagedDocument) -> BTreeSet<char> {
    let mut letters = BTreeSet::new();
    for page in document.pages() {
        look(&page.frame, &mut letters);
    }
    letters
}

fn look(frame: &Frame, letters: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => look(&group.frame, letters),
            FrameItem::Text(text) => {
                // By OpenType a font's first glyph is the one for what it does not have.
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    let words = text.text.get(glyph.range()).unwrap_or_default();
                    letters.extend(words.chars().filter(|letter| !letter.is_ascii()));
                }
            }
            _ => {}
        }
    }
}
