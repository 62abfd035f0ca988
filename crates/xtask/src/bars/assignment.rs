//! Assignment of 5,000 to 500 within limits: how long the best takes.

use std::collections::BTreeMap;
use std::time::Instant;

use ayni_core::exchange::find::Vocabulary;
use ayni_core::exchange::matching::{Assignment, Group, Limits, Party, assign};

use super::Args;
use super::drawn::Drawn;
use crate::Outcome;

pub(super) fn run(_: &Args, _: &Vocabulary) -> Outcome {
    println!("| scores | seekers | places | pairs | left out | total | seconds |");
    println!("|---|---|---|---|---|---|---|");
    for (name, popular) in [("each by itself", false), ("all want the same", true)] {
        let of = assignment(popular);
        let start = Instant::now();
        let told = assign(&of).map_err(|error| format!("{error:?}"))?;
        let taken = start.elapsed();
        let (seekers, places) = (of.seekers.len(), of.places.len());
        println!(
            "| {name} | {seekers} | {places} | {} | {} | {} | {}.{:02} |",
            told.pairs.len(),
            told.left_out.len(),
            told.total,
            taken.as_millis() / 1_000,
            taken.as_millis() % 1_000 / 10
        );
    }
    Ok(())
}

/// 5,000 seekers of five regions and two sexes, 500 places for eight each; each region gets 600 to 900 of 4,000, half of
/// them women at least, and no place takes more than five of one sex.
fn assignment(popular: bool) -> Assignment {
    let mut drawn = Drawn::new(500);
    let mut party = |name: &str, at: usize, most: u32| {
        let labels =
            [("region", drawn.below(5).to_string()), ("sex", ["f", "m"][drawn.below(2) as usize].to_owned())];
        let labels = labels.map(|(label, value)| (label.to_owned(), value)).into();
        Party { id: format!("{name}{at:04}"), most, labels, ..Party::default() }
    };
    let seekers: Vec<Party> = (0..5_000).map(|at| party("s", at, 1)).collect();
    let places: Vec<Party> = (0..500).map(|at| party("p", at, 8)).collect();
    let wanted: Vec<u64> = places.iter().map(|_| drawn.below(600)).collect();
    let scores = (0..5_000)
        .flat_map(|_| 0..500)
        .map(|place: usize| {
            let own = if popular { wanted[place] + drawn.below(400) } else { drawn.below(1_000) };
            if drawn.below(10) < 3 { 0 } else { own as u32 + 1 }
        })
        .collect();
    let group = |labels: &[(&str, String)], least, most| Group {
        labels: labels
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect::<BTreeMap<_, _>>(),
        least,
        most,
    };
    let mut groups = Vec::new();
    for region in 0..5_u8 {
        groups.push(group(&[("region", region.to_string())], 600, 900));
        groups.push(group(&[("region", region.to_string()), ("sex", "f".to_owned())], 300, 900));
    }
    let limits = Limits {
        seekers: groups,
        each: Some(("sex".to_owned(), 5)),
        lot: "bar".to_owned(),
        ..Limits::default()
    };
    Assignment { seekers, places, scores, limits }
}
