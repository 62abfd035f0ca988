//! What holds of any two documents.

use std::collections::BTreeSet;

use ayni_model::lineage::{Comparison, Fared, Fate, Piece, PieceKind};
use ayni_model::mandate::Document;
use proptest::prelude::*;

use super::world::document;
use crate::mandate::lineage::{changed, compare, series};

/// Paragraphs of few words and many repetitions: where mistakes show.
fn texts() -> impl Strategy<Value = Vec<String>> {
    let word = prop::sample::select(vec![
        "calls",
        "upon",
        "the",
        "Office",
        "to",
        "report",
        "annually",
        "requests",
        "States",
        "support",
        "and",
        "funds",
        "64/222",
        "South-South",
        "cooperation",
        "合作",
        "التعاون",
    ]);
    let text = prop::collection::vec(word, 0..14).prop_map(|words| words.join(" "));
    prop::collection::vec(text, 0..9)
}

fn of(symbol: &str, session: u16, texts: &[String]) -> Document {
    document(symbol, session, &texts.iter().map(String::as_str).collect::<Vec<_>>())
}

fn text(pieces: &[Piece], but: PieceKind) -> String {
    pieces.iter().filter(|piece| piece.kind != but).map(|piece| piece.text.as_str()).collect()
}

/// Each paragraph stands in one line, and its text can be had back from the pieces.
fn whole(comparison: &Comparison, before: &Document, after: &Document) {
    let places = |of: fn(&Fared) -> &Vec<u32>| {
        let mut all: Vec<u32> = comparison.lines.iter().flat_map(|line| of(line).clone()).collect();
        all.sort_unstable();
        all
    };
    let all = |document: &Document| (0..document.paragraphs.len() as u32).collect::<Vec<_>>();
    assert_eq!(places(|line| &line.before), all(before));
    assert_eq!(places(|line| &line.after), all(after));
    for line in &comparison.lines {
        let written = |document: &Document, places: &[u32]| -> String {
            places.iter().map(|at| document.paragraphs[*at as usize].text.as_str()).collect()
        };
        assert_eq!(text(&line.texts.concat(), PieceKind::Added), written(before, &line.before));
        assert_eq!(text(&line.texts.concat(), PieceKind::Removed), written(after, &line.after));
        for (at, own) in line.after.iter().zip(&line.texts) {
            assert_eq!(text(own, PieceKind::Removed), after.paragraphs[*at as usize].text);
        }
    }
}

/// A line seen from the other side, without its texts.
fn turned(line: &Fared) -> (Fate, bool, Vec<u32>, Vec<u32>, u32, Option<u32>) {
    let fate = match line.fate {
        Fate::Split => Fate::Merged,
        Fate::Merged => Fate::Split,
        Fate::Added => Fate::Dropped,
        Fate::Dropped => Fate::Added,
        same => same,
    };
    (fate, line.moved, line.after.clone(), line.before.clone(), line.shared, line.echoes)
}

fn plain(line: &Fared) -> (Fate, bool, Vec<u32>, Vec<u32>, u32, Option<u32>) {
    (line.fate, line.moved, line.before.clone(), line.after.clone(), line.shared, line.echoes)
}

proptest! {
    #[test]
    fn every_paragraph_is_accounted_for_once(one in texts(), other in texts()) {
        let (before, after) = (of("A/RES/70/1", 70, &one), of("A/RES/71/1", 71, &other));
        whole(&compare(&before, &after), &before, &after);
    }

    #[test]
    fn seen_from_the_other_side_it_is_the_same(one in texts(), other in texts()) {
        let (before, after) = (of("A/RES/70/1", 70, &one), of("A/RES/71/1", 71, &other));
        let there: BTreeSet<_> = compare(&before, &after).lines.iter().map(plain).collect();
        let back: BTreeSet<_> = compare(&after, &before).lines.iter().map(turned).collect();
        prop_assert_eq!(there, back);
    }

    #[test]
    fn compared_with_itself_all_is_kept(one in texts()) {
        // Where there are no words, nothing can be said to be kept.
        let one: Vec<String> = one.into_iter().filter(|text| !text.is_empty()).collect();
        let document = of("A/RES/70/1", 70, &one);
        let comparison = compare(&document, &document);
        for line in &comparison.lines {
            prop_assert_eq!((line.fate, line.moved, line.shared), (Fate::Kept, false, 1_000));
            prop_assert_eq!(&line.before, &line.after);
        }
        prop_assert_eq!(comparison.lines.len(), one.len());
    }

    #[test]
    fn pieces_turn_with_the_texts(one in texts(), other in texts()) {
        let (one, other) = (one.join(", "), other.join(", "));
        let there = changed(&one, &other);
        prop_assert_eq!(text(&there, PieceKind::Added), one.clone());
        prop_assert_eq!(text(&there, PieceKind::Removed), other.clone());
        let same = |pieces: &[Piece]| -> String {
            pieces.iter().filter(|piece| piece.kind == PieceKind::Same).map(|piece| piece.text.as_str()).collect()
        };
        prop_assert_eq!(same(&there), same(&changed(&other, &one)));
    }

    #[test]
    fn a_series_accounts_for_all_and_knows_no_order_of_input(
        texts in prop::collection::vec(texts(), 1..5), by in 0_usize..24
    ) {
        let documents: Vec<Document> = texts
            .iter()
            .zip([68, 70, 71, 74])
            .map(|(texts, session)| of(&format!("A/RES/{session}/9"), session, texts))
            .collect();
        let mut given: Vec<&Document> = documents.iter().collect();
        let made = series(&given);
        let turns = by % given.len();
        given.rotate_left(turns);
        given.reverse();
        prop_assert_eq!(&made, &series(&given));
        let mut stands: Vec<(u32, u32)> = made
            .threads
            .iter()
            .flat_map(|thread| thread.stands.iter().map(|stand| (stand.document, stand.paragraph)))
            .collect();
        stands.sort_unstable();
        let all: Vec<(u32, u32)> = (0..)
            .zip(&documents)
            .flat_map(|(at, document)| (0..document.paragraphs.len() as u32).map(move |place| (at, place)))
            .collect();
        prop_assert_eq!(stands, all);
        for thread in &made.threads {
            prop_assert!(thread.stands.is_sorted_by(|a, b| a.document < b.document));
        }
    }
}

/// A year that is not held is a gap: what is seen first after it is not said to be new, and the citation of the
/// documents around names what is missing.
#[test]
fn a_year_that_is_not_held_is_a_gap() {
    let recall = "Recalling its resolutions 70/222 of 22 December 2015, 71/244 of 21 December 2016 and 72/237 of 20 December 2017,";
    let first = document("A/RES/70/222", 70, &["Requests the Office to report annually;"]);
    let second = document("A/RES/72/237", 72, &["Requests the Office to report annually;"]);
    let third = document("A/RES/74/1", 74, &[recall, "Requests the Office to report annually;"]);
    let made = series(&[&third, &first, &second]);
    let gaps: Vec<(u16, Option<&str>)> =
        made.gaps.iter().map(|gap| (gap.session, gap.symbol.as_deref())).collect();
    assert_eq!(gaps, [(71, Some("A/RES/71/244")), (73, None)]);
    assert_eq!(made.threads.len(), 2);
    let kept: Vec<Fate> = made.threads[1].stands.iter().map(|stand| stand.fate).collect();
    assert_eq!(kept, [Fate::Added, Fate::Kept, Fate::Kept]);
}

/// A paragraph that was left out for a time goes on.
#[test]
fn what_comes_back_goes_on() {
    let wells = "Calls upon all States to dig wells in dry places, as appropriate;";
    let other = "Takes note of the report of the Secretary-General on the state of affairs;";
    let made = series(&[
        &document("A/RES/70/1", 70, &[wells, other]),
        &document("A/RES/71/1", 71, &[other]),
        &document(
            "A/RES/72/1",
            72,
            &[other, "Calls upon all States to dig deep wells in dry places, as appropriate;"],
        ),
    ]);
    let stands: Vec<Vec<(u32, Fate)>> = made
        .threads
        .iter()
        .map(|thread| thread.stands.iter().map(|stand| (stand.document, stand.fate)).collect())
        .collect();
    assert_eq!(
        stands,
        [
            vec![(0, Fate::Added), (1, Fate::Kept), (2, Fate::Kept)],
            vec![(0, Fate::Added), (2, Fate::Changed)],
        ]
    );
}
