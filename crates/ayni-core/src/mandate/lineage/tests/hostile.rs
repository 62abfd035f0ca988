//! Texts that nobody should write, and languages side by side.

use std::collections::BTreeSet;

use ayni_model::lineage::Fate;
use ayni_model::mandate::{ParagraphKind, Part};

use super::world::{blank, document, paragraph};
use crate::mandate::lineage::{across, changed, compare, passage_of};

/// A paragraph of 40,000 words against its shuffled self: bounded in time and memory, and nothing is lost.
#[test]
fn a_paragraph_without_end() {
    let words: Vec<String> =
        (0..40_000_u32).map(|at| format!("w{}", at.wrapping_mul(2_654_435_761) % 9_000)).collect();
    let mut turned = words.clone();
    turned.rotate_left(11_111);
    let pieces = changed(&words.join(" "), &turned.join(" "));
    let back: String = pieces
        .iter()
        .filter(|piece| piece.kind != ayni_model::lineage::PieceKind::Added)
        .map(|piece| piece.text.as_str())
        .collect();
    assert_eq!(back, words.join(" "));
}

/// 3,000 paragraphs that all say nearly the same.
#[test]
fn many_paragraphs_alike() {
    let texts: Vec<String> =
        (0..3_000).map(|at| format!("Requests the Office to report on item {at} annually;")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let before = document("A/RES/70/1", 70, &texts);
    let after = document("A/RES/71/1", 71, texts.get(1..).unwrap());
    let lines = compare(&before, &after).lines;
    assert_eq!(lines.iter().filter(|line| line.fate == Fate::Kept && !line.moved).count(), 2_999);
}

#[test]
fn empty_and_wordless_paragraphs_are_accounted_for() {
    let before = document("A/RES/70/1", 70, &["", "...", "—"]);
    let after = document("A/RES/71/1", 71, &["", "§§"]);
    assert_eq!(compare(&before, &after).lines.len(), 5);
}

#[test]
fn a_wording_is_found_in_other_clothes() {
    let text = "Also calls upon Member States, within EXISTING resources and as appropriate, to report;";
    let found = passage_of("within existing resources", text).unwrap();
    assert_eq!(
        (found.before.as_str(), found.after.as_str()),
        ("Also calls upon Member States, ", " and as appropriate, to report;")
    );
    assert_eq!(passage_of("voluntary contributions", text), None);
    // Half-width and full-width forms, vowel signs and tatweel do not count.
    assert!(passage_of("ＥＸＩＳＴＩＮＧ resources", text).is_some());
    assert!(
        passage_of("التعاون فيما بين بلدان الجنوب", "وإذ تؤكد التَّعاوُن فيما بيـن بلدان الجنوب،").is_some()
    );
    assert!(passage_of("南南合作", "大会，重申南南合作的重要性，").is_some());
}

/// Languages are put side by side by numbers and figures; what only one has stays alone.
#[test]
fn across_languages_by_numbers_and_figures() {
    let one = |part, number, text: &str| paragraph(part, ParagraphKind::Text, number, text);
    let english = blank(
        "en",
        vec![
            one(Part::Preamble, None, "Reaffirming its resolution 73/291 of 15 April 2019,"),
            one(Part::Preamble, None, "Recalling the pledge that no one will be left behind,"),
            one(Part::Preamble, None, "Reaffirming also its resolution 64/222 of 21 December 2009,"),
            one(Part::Operative, Some("1"), "Takes note of the report;"),
            one(Part::Operative, Some("2"), "Requests a report at its seventy-sixth session."),
        ],
    );
    let chinese = blank(
        "zh",
        vec![
            one(Part::Preamble, None, "重申其2019年4月15日第73/291号决议，"),
            one(Part::Preamble, None, "又重申其2009年12月21日第64/222号决议，"),
            one(Part::Operative, Some("1"), "注意到报告；"),
            one(Part::Operative, Some("2"), "请提交报告。"),
        ],
    );
    let made = across(&english, &chinese, |_, _| BTreeSet::new());
    let found: Vec<(Fate, Vec<u32>, Vec<u32>)> =
        made.lines.into_iter().map(|line| (line.fate, line.before, line.after)).collect();
    assert_eq!(
        found,
        [
            (Fate::Counterpart, vec![0], vec![0]),
            (Fate::Dropped, vec![1], vec![]),
            (Fate::Counterpart, vec![2], vec![1]),
            (Fate::Counterpart, vec![3], vec![2]),
            (Fate::Counterpart, vec![4], vec![3]),
        ]
    );
}
