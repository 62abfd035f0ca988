//! How tables share the page, and drawings for a renderer without directions.

use crate::widths::{Room, plan};
use crate::{drawing, letters};

fn columns(words: &[&'static str], numbers: usize, number: &'static str) -> Vec<(bool, Vec<&'static str>)> {
    let mut all = vec![(false, words.to_vec())];
    all.extend((0..numbers).map(|_| (true, vec!["US dollars", number, number])));
    all
}

#[test]
fn narrow_tables_share_a_line_and_wide_ones_lie() {
    let words = ["Partner", "Yunga", "Great Savanna"];
    assert_eq!(plan(&columns(&words, 1, "10,886,471")).room, Room::Half);
    assert_eq!(plan(&columns(&words, 4, "10,886,471")).room, Room::Whole);
    let wide = plan(&columns(&words, 14, "10,886,471"));
    assert_eq!(wide.room, Room::Lying);
    assert_eq!(wide.size, 75);
}

#[test]
fn numbers_have_their_room_before_words() {
    let long = "An organisation whose name goes on over more than one line of any page that people print on";
    let plan = plan(&columns(&["Reporter", long], 3, "1,234,567,890.12"));
    // In Noto Sans a digit is 0.572 of the letter size and a mark 0.268; 0.8 stand to their sides.
    for width in &plan.columns[1..] {
        assert!(*width >= 12 * 572 + 4 * 268 + 800, "{plan:?}");
    }
    assert!(plan.columns[0] > plan.columns[1], "{plan:?}");
}

#[test]
fn long_codes_get_places_to_break_and_words_do_not() {
    assert_eq!(letters::breakable("an ordinary sentence"), "an ordinary sentence");
    let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    let broken = letters::breakable(&format!("hash {hash} end"));
    assert!(broken.starts_with("hash 9f86d081\u{200b}884c7d65"), "{broken}");
    assert_eq!(broken.replace('\u{200b}', ""), format!("hash {hash} end"));
}

#[test]
fn in_a_mirrored_drawing_words_begin_at_the_right() {
    let svg = r#"<svg font-family="system-ui" font-size="13"><text x="5">A1 منح</text><text x="9" text-anchor="end">7</text><text x="3" text-anchor="middle">b</text></svg>"#;
    let mirrored = drawing::fit(svg, "ar", true);
    assert_eq!(
        mirrored.replace(['\u{2067}', '\u{2069}'], "~"),
        r#"<svg font-family="'Noto Naskh Arabic', 'Noto Sans'" font-size="13"><text x="5" text-anchor="end">~A1 منح~</text><text x="9">~7~</text><text x="3" text-anchor="middle">~b~</text></svg>"#
    );
    let straight = drawing::fit(svg, "en", false);
    assert!(straight.contains(r#"<text x="5">A1"#) && straight.contains("'Noto Sans'"), "{straight}");
}
