//! The series as it is held, and the whole shelf as an index.

use ayni_model::lineage::Fate;
use ayni_model::mandate::{Document, Part};

use super::world::{SERIES, resolutions};
use crate::mandate::lineage::{Wording, Wordings, compare, passage_of, series};

#[test]
fn the_series_reads_as_one() {
    let Some(all) = resolutions() else { return };
    let held: Vec<&Document> = SERIES.iter().map(|symbol| &all[*symbol]).collect();
    let made = series(&held);
    let gaps: Vec<(u16, Option<&str>)> =
        made.gaps.iter().map(|gap| (gap.session, gap.symbol.as_deref())).collect();
    assert_eq!(
        gaps,
        [
            (65, None),
            (66, Some("A/RES/66/219")),
            (67, Some("A/RES/67/227")),
            (69, Some("A/RES/69/239")),
            (71, Some("A/RES/71/244")),
            (75, Some("A/RES/75/234")),
            (77, Some("A/RES/77/185")),
        ]
    );
    let stands: usize = made.threads.iter().map(|thread| thread.stands.len()).sum();
    assert_eq!(stands, held.iter().map(|document| document.paragraphs.len()).sum::<usize>());
    // The paragraph that recalls the earlier resolutions stands in all but the first, and changes each time.
    let recalls = made.threads.iter().find(|thread| {
        thread.stands.last().is_some_and(|stand| {
            let document = held[stand.document as usize];
            stand.document == 7
                && document.paragraphs[stand.paragraph as usize]
                    .text
                    .starts_with("Recalling its resolutions 57/270")
        })
    });
    let recalls: Vec<(u32, Fate)> =
        recalls.unwrap().stands.iter().map(|stand| (stand.document, stand.fate)).collect();
    assert_eq!(recalls.first(), Some(&(1, Fate::Added)));
    assert_eq!(recalls.len(), 7, "{recalls:?}");
}

/// 453 against 453 paragraphs, as another system was measured with, in less than a twentieth of a second. A debug
/// build beside others is given far more: it is to show a wrong order of growth, not to be a bench.
#[test]
fn many_paragraphs_are_compared_fast() {
    let Some(all) = resolutions() else { return };
    let mut texts =
        all.values().flat_map(|document| &document.paragraphs).filter(|one| one.part == Part::Operative);
    let mut before = all["A/RES/78/167"].clone();
    before.paragraphs = texts.by_ref().take(453).cloned().collect();
    let mut after = before.clone();
    after.session = Some(79);
    for (at, paragraph) in after.paragraphs.iter_mut().enumerate().filter(|(at, _)| at % 3 == 0) {
        paragraph.text = paragraph.text.replace(" the ", if at % 2 == 0 { " all " } else { " " });
    }
    after.paragraphs.rotate_left(40);
    let begun = std::time::Instant::now();
    let lines = compare(&before, &after).lines;
    let took = begun.elapsed();
    eprintln!("453 by 453 paragraphs: {took:?}, {} lines", lines.len());
    assert!(took.as_millis() < if cfg!(debug_assertions) { 8_000 } else { 50 }, "{took:?}");
    assert!(lines.iter().filter(|line| line.fate == Fate::Kept).count() > 250);
}

/// Every paragraph of the shelf: a wording is found word for word where it stands, and nearly where it was changed.
#[test]
fn agreed_language_is_found() {
    let Some(all) = resolutions() else { return };
    let documents: Vec<&Document> = all.values().collect();
    let paragraphs = (0..).zip(&documents).flat_map(|(document, of)| {
        (0..)
            .zip(&of.paragraphs)
            .map(move |(paragraph, one)| (Wording { document, paragraph }, one.text.as_str()))
    });
    let begun = std::time::Instant::now();
    let index = Wordings::new(paragraphs);
    eprintln!("index of {} paragraphs: {:?}", index.len(), begun.elapsed());
    assert!(index.len() > 70_000);
    let wordings = [
        "South-South cooperation is an important element of international cooperation for development",
        "within existing resources",
        "takes note of the report of the Secretary-General",
        "including through regional collaborative frameworks for South-South and triangular cooperation",
        "to enhance the provision of voluntary resources for South-South cooperation in all regions",
        "and to the",
    ];
    for wording in wordings {
        let begun = std::time::Instant::now();
        let found = index.find(wording, 20, |_| true);
        let took = begun.elapsed();
        eprintln!("{took:?}: {} whole, {} listed: {wording}", found.whole, found.found.len());
        assert!(took.as_millis() < if cfg!(debug_assertions) { 8_000 } else { 50 }, "{took:?}");
        for hit in found.found.iter().filter(|hit| hit.whole) {
            let text = &documents[hit.at.document as usize].paragraphs[hit.at.paragraph as usize].text;
            let passage = passage_of(wording, text).unwrap();
            assert!(passage.pieces.iter().all(|piece| {
                piece.kind == ayni_model::lineage::PieceKind::Same
                    || wording.to_lowercase().contains(&piece.text.to_lowercase())
                    || piece.text.chars().count() < 20
            }));
        }
    }
    // Truth by looking at every text.
    let sought =
        "South-South cooperation is an important element of international cooperation for development";
    let truth =
        documents.iter().flat_map(|one| &one.paragraphs).filter(|one| one.text.contains(sought)).count();
    assert!(truth > 3 && index.find(sought, 20, |_| true).whole >= truth);
}
