//! Needs with labels: how many of the first five that are suggested would be worth talking to.

use std::collections::BTreeSet;
use std::path::Path;

use ayni_core::exchange::find::{Entry, Hit, Index, Of, Question, Vocabulary};
use ayni_core::exchange::matching::{Asked, CANDIDATES, Match, Opinions, rank_matches};
use ayni_model::Day;

use super::{Args, pool, thousandths};
use crate::Outcome;

#[derive(serde::Deserialize)]
struct Labels {
    labels: Vec<Label>,
}

#[derive(serde::Deserialize)]
struct Label {
    need: String,
    relevant: BTreeSet<String>,
    partly: BTreeSet<String>,
}

const LABELS: &str = "crates/ayni/tests/labels/exchange";

pub(super) fn run(args: &Args, vocabulary: &Vocabulary) -> Outcome {
    let Some(projects) = pool::projects(&args.from, vocabulary.reference())? else { return Ok(()) };
    let today: Day = "2026-12-01".parse().map_err(|error| format!("{error:?}"))?;
    let needs = pool::records(&["data/example/exchange/needs.toml", &format!("{LABELS}/needs.toml")], today)?;
    let records =
        pool::records(&["data/example/exchange/offers.toml", "data/example/exchange/practices.toml"], today)?;
    let pool: Vec<&Entry> = records.values().chain(projects.iter().map(|project| &project.entry)).collect();
    let mut index = Index::default();
    for entry in &pool {
        index.add(vocabulary, entry);
    }
    let half = if args.tune { "tune" } else { "held-out" };
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(LABELS).join(format!("{half}.toml"));
    let labels: Labels = toml::from_str(&std::fs::read_to_string(file)?)?;
    let (mut all, mut strict, mut asked) = (0, 0, 0);
    for label in &labels.labels {
        let need = needs.get(&label.need).ok_or_else(|| format!("no need {}", label.need))?;
        let matches = suggested(vocabulary, &index, &pool, need, today);
        let first: Vec<&str> = matches.iter().take(5).map(|one| one.id.as_str()).collect();
        let relevant = first.iter().filter(|id| label.relevant.contains(**id)).count();
        let partly = first.iter().filter(|id| label.partly.contains(**id)).count();
        if args.tune {
            println!("{} {relevant}+{partly}", label.need);
            for one in matches.iter().take(8) {
                let mark = if label.relevant.contains(&one.id) {
                    "relevant"
                } else if label.partly.contains(&one.id) {
                    "partly"
                } else {
                    "no"
                };
                println!("  {mark} {} {} {:?}", one.id, one.points, one.reasons);
            }
        }
        (all, strict, asked) = (all + relevant + partly, strict + relevant, asked + 5);
    }
    println!("| half | needs | precision at 5 | of the best alone |");
    println!("|---|---|---|---|");
    println!(
        "| {half} | {} | {} | {} |",
        labels.labels.len(),
        thousandths(all, asked),
        thousandths(strict, asked)
    );
    Ok(())
}

fn suggested(
    vocabulary: &Vocabulary,
    index: &Index,
    pool: &[&Entry],
    need: &Entry,
    today: Day,
) -> Vec<Match> {
    let question = Question::of_entry(vocabulary, need).only(Of::Side, &["gives"]);
    let found: Vec<(Hit, &Entry)> = index
        .find(&question, CANDIDATES)
        .hits
        .into_iter()
        .filter_map(|hit| Some((hit.clone(), *pool.get(hit.number as usize)?)))
        .collect();
    let opinions = Opinions::default();
    rank_matches(need, &found, &Asked { reference: vocabulary.reference(), opinions: &opinions, today })
}
