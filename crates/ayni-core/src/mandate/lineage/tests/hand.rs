//! Two pairs of years, read and labelled by a person before the program was asked: what became of each paragraph.
//! `p4` is the fourth paragraph of the preamble (who speaks is not counted), `4` the fourth operative one.

use std::collections::BTreeSet;

use ayni_model::lineage::{Comparison, Fate};
use ayni_model::mandate::{Document, Part};

use super::world::resolutions;
use crate::mandate::lineage::compare;

/// 76/221 to 78/167: label, whether it moved, there, here.
const FROM_76: &[(&str, bool, &str, &str)] = &[
    ("kept", false, "p1", "p1"),
    ("kept", false, "p2", "p2"),
    ("kept", false, "p3", "p3"),
    ("changed", false, "p4", "p4"),
    ("kept", false, "p5", "p5"),
    ("kept", false, "p6", "p6"),
    ("kept", false, "p7", "p7"),
    ("kept", false, "p8", "p9"),
    ("changed", true, "p9", "p8"),
    ("kept", false, "p10", "p18"),
    ("kept", false, "1", "1"),
    ("kept", false, "2", "2"),
    ("changed", false, "3", "3"),
    ("changed", false, "4", "4"),
    ("changed", false, "5", "18"),
    ("kept", false, "6", "24"),
    ("split", false, "7", "25 26"),
    ("added", false, "", "p10"),
    ("added", false, "", "p11"),
    ("added", false, "", "p12"),
    ("added", false, "", "p13"),
    ("added", false, "", "p14"),
    ("added", false, "", "p15"),
    ("added", false, "", "p16"),
    ("added", false, "", "p17"),
    ("added", false, "", "5"),
    ("added", false, "", "6"),
    ("added", false, "", "7"),
    ("added", false, "", "8"),
    ("added", false, "", "9"),
    ("added", false, "", "10"),
    ("added", false, "", "11"),
    ("added", false, "", "12"),
    ("added", false, "", "13"),
    ("added", false, "", "14"),
    ("added", false, "", "15"),
    ("added", false, "", "16"),
    ("added", false, "", "17"),
    ("added", false, "", "19"),
    ("added", false, "", "20"),
    ("added", false, "", "21"),
    ("added", false, "", "22"),
    ("added", false, "", "23"),
];

/// 73/249 to 74/239. (`p5` was first labelled as kept; the program found the "also" that the reader had overlooked.)
const FROM_73: &[(&str, bool, &str, &str)] = &[
    ("changed", false, "p1", "p2"),
    ("changed", false, "p2", "p3"),
    ("changed", false, "p3", "p4"),
    ("dropped", false, "p4", ""),
    ("changed", false, "p5", "p5"),
    ("changed", false, "p6", "p6"),
    ("dropped", false, "p7", ""),
    ("changed", false, "p8", "p7"),
    ("dropped", false, "p9", ""),
    ("kept", false, "p10", "p8"),
    ("dropped", false, "p11", ""),
    ("added", false, "", "p1"),
    ("kept", false, "1", "2"),
    ("dropped", false, "2", ""),
    ("changed", true, "3", "1"),
    ("dropped", false, "4", ""),
    ("changed", false, "5", "5"),
    ("added", false, "", "3"),
    ("added", false, "", "4"),
];

fn name(document: &Document, at: u32) -> Option<String> {
    let counted = |part: Part| {
        let before = document.paragraphs.iter().take(at as usize + 1);
        before.filter(|one| one.part == part && one.text != "The General Assembly,").count()
    };
    let own = document.paragraphs.get(at as usize)?;
    match own.part {
        Part::Preamble if own.text != "The General Assembly," => {
            Some(format!("p{}", counted(Part::Preamble)))
        }
        Part::Operative => Some(counted(Part::Operative).to_string()),
        _ => None,
    }
}

type Label = (String, bool, String, String);

fn labels(comparison: &Comparison, before: &Document, after: &Document) -> BTreeSet<Label> {
    let names = |document: &Document, places: &[u32]| -> Option<String> {
        places.iter().map(|at| name(document, *at)).collect::<Option<Vec<_>>>().map(|all| all.join(" "))
    };
    comparison
        .lines
        .iter()
        .filter_map(|line| {
            let (one, other) = (names(before, &line.before)?, names(after, &line.after)?);
            Some((line.fate.as_str().to_owned(), line.moved, one, other))
        })
        .collect()
}

fn agrees(first: &str, second: &str, hand: &[(&str, bool, &str, &str)]) {
    let Some(all) = resolutions() else { return };
    let (before, after) = (&all[first], &all[second]);
    let own = |label: &(&str, bool, &str, &str)| {
        (label.0.to_owned(), label.1, label.2.to_owned(), label.3.to_owned())
    };
    let hand: BTreeSet<Label> = hand.iter().map(own).collect();
    let found = labels(&compare(before, after), before, after);
    let only = |one: &BTreeSet<Label>, other: &BTreeSet<Label>| {
        format!("{:#?}", one.difference(other).collect::<Vec<_>>())
    };
    assert_eq!(found, hand, "found only: {}\nby hand only: {}", only(&found, &hand), only(&hand, &found));
}

#[test]
fn from_76_221_to_78_167() {
    agrees("A/RES/76/221", "A/RES/78/167", FROM_76);
}

#[test]
fn from_73_249_to_74_239() {
    agrees("A/RES/73/249", "A/RES/74/239", FROM_73);
}

/// What a person would call an echo: a new paragraph of the preamble of 78/167 that speaks with the words of its
/// operative paragraph 4, which stands in 76/221 too.
#[test]
fn an_echo_is_told() {
    let Some(all) = resolutions() else { return };
    let (before, after) = (&all["A/RES/76/221"], &all["A/RES/78/167"]);
    let comparison = compare(before, after);
    let echo = comparison.lines.iter().find(|line| {
        line.fate == Fate::Added
            && line.after.first().and_then(|at| name(after, *at)).as_deref() == Some("p10")
    });
    assert_eq!(echo.and_then(|line| line.echoes).and_then(|at| name(before, at)).as_deref(), Some("4"));
}
