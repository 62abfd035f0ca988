//! Drawings made ready for a renderer that knows neither direction nor the reader's fonts.
//!
//! The drawings come from us, as SVG whose words are escaped, so a tag of theirs always begins with
//! `<` and ends at the next `>`.

use crate::fonts;

/// A drawing for this language.
pub fn fit(svg: &str, language: &str, right_to_left: bool) -> String {
    let svg = families(svg, language);
    if right_to_left { mirrored(&svg) } else { svg }
}

/// The drawing names the fonts of people's screens; here those of the page take their place.
fn families(svg: &str, language: &str) -> String {
    const ATTRIBUTE: &str = " font-family=\"";
    let Some((before, rest)) = svg.split_once(ATTRIBUTE) else {
        return svg.to_owned();
    };
    let Some((_, after)) = rest.split_once('"') else {
        return svg.to_owned();
    };
    let names: Vec<String> = fonts::families(language).iter().map(|name| format!("'{name}'")).collect();
    format!("{before}{ATTRIBUTE}{}\"{after}", names.join(", "))
}

/// Around words that run from right to left, whatever letter they begin with.
const FROM_RIGHT: [char; 2] = ['\u{2067}', '\u{2069}'];

/// In a drawing with `direction="rtl"` words begin at the right: their anchor is named by where they
/// begin. A renderer without directions anchors the left end, so the two ends change places; and it takes
/// all words to run from left to right, so marks of direction are set around them.
fn mirrored(svg: &str) -> String {
    const END: &str = " text-anchor=\"end\"";
    let mut all = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(start) = rest.find("<text ") {
        let (before, from) = rest.split_at(start);
        let (tag, after) = from.split_at(from.find('>').unwrap_or(from.len()));
        let words = after.strip_prefix('>').unwrap_or(after);
        let (words, after) = words.split_at(words.find('<').unwrap_or(words.len()));
        all.push_str(before);
        if tag.contains(END) {
            all.push_str(&tag.replace(END, ""));
        } else {
            all.push_str(tag);
            if !tag.contains(" text-anchor=") {
                all.push_str(END);
            }
        }
        all.push('>');
        all.push(FROM_RIGHT[0]);
        all.push_str(words);
        all.push(FROM_RIGHT[1]);
        rest = after;
    }
    all.push_str(rest);
    all
}
