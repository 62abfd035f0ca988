//! Whether the languages say the same: the requests of 75/234 in two, and the kinds of aligned sentences in six.

use std::collections::BTreeMap;

use ayni_core::mandate::{Count, Setting, row};
use ayni_model::mandate::Part;

use super::World;
use super::sample::held_out_lines;
use super::texts::operative;
use crate::Outcome;

/// Compares, and prints up to `show` sentences that differ.
pub fn agree(world: &World, show: usize) -> Outcome {
    resolution(world)?;
    sentences(world, show)
}

fn resolution(world: &World) -> Outcome {
    let mut tables = Vec::new();
    for (language, file) in
        [("en", "ssc-resolutions-en/A_RES_75_234.txt"), ("zh", "ssc-zh/A_RES_75_234.zh.txt")]
    {
        let reader = world.reader(language)?;
        let mut rows = Vec::new();
        for document in world.documents(&world.shared(&format!("documents/{file}")))? {
            let all = reader.document(&document);
            let requests = all.iter().flat_map(|one| &one.requests);
            rows.extend(requests.filter(|request| request.part == Part::Operative).map(row));
        }
        println!("75/234 {language}");
        rows.iter().for_each(|row| println!("  {} {} {:?} {:?}", row.cite, row.kind, row.asked, row.due));
        tables.push(rows);
    }
    println!(
        "75/234: the tables are {}",
        if tables.first() == tables.get(1) { "the same" } else { "not the same" }
    );
    Ok(())
}

/// The kinds of the first phrase, one where languages have one word for two.
fn merged(kind: &str) -> &str {
    match kind {
        "emphasizing" | "underlining" => "stressing",
        "acknowledging" => "recognizing",
        _ => kind,
    }
}

fn sentences(world: &World, show: usize) -> Outcome {
    let languages = ["en", "ar", "es", "fr", "ru", "zh"];
    let mut texts = BTreeMap::new();
    for language in languages {
        let text = std::fs::read_to_string(
            world.shared(&format!("documents/parallel-corpus/devset-first2000.{language}")),
        )?;
        texts.insert(language, text.split('\n').map(str::to_owned).collect::<Vec<_>>());
    }
    let mut kinds: BTreeMap<&str, Vec<Vec<String>>> = BTreeMap::new();
    for (language, lines) in &texts {
        let reader = world.reader(language)?;
        let all = lines.iter().map(|line| {
            let one = reader.paragraph(&operative(line), &Setting::default());
            one.acts.iter().map(|act| merged(&act.kind).to_owned()).collect()
        });
        kinds.insert(language, all.collect());
    }
    let mut shown = 0;
    let hidden = held_out_lines(world)?;
    let mut counts: BTreeMap<&str, (Count, Count)> = BTreeMap::new();
    let mut same_in_all = Count::default();
    let english = kinds.get("en").cloned().unwrap_or_default();
    for (at, truth) in english.iter().enumerate() {
        // A sentence is operative where its English begins with a phrase of an organ, without "we" or a speaker.
        if truth.is_empty()
            || !texts.get("en").and_then(|lines| lines.get(at)).is_some_and(|line| begins(line))
        {
            continue;
        }
        let mut all = true;
        for language in languages.into_iter().skip(1) {
            let given = kinds.get(language).and_then(|lines| lines.get(at)).cloned().unwrap_or_default();
            let (first, every) = counts.entry(language).or_default();
            first.add(given.get(..1).unwrap_or_default(), truth.get(..1).unwrap_or_default());
            every.add(&[given == *truth], &[true]);
            if given != *truth {
                all = false;
                if shown < show && !hidden.contains(&(at + 1)) {
                    shown += 1;
                    let text = |language: &str| {
                        texts
                            .get(language)
                            .and_then(|lines| lines.get(at))
                            .map(|line| line.chars().take(330).collect::<String>())
                            .unwrap_or_default()
                    };
                    println!(
                        "{} {truth:?} {}\n   {language} {given:?} {}",
                        at + 1,
                        text("en"),
                        text(language)
                    );
                }
            }
        }
        same_in_all.add(&[all], &[true]);
    }
    for (language, (first, every)) in counts {
        println!(
            "{language}: first phrase {:?}; all phrases {:?}",
            first.recall().map(|one| (one.share, one.of)),
            every.precision().map(|one| (one.share, one.of))
        );
    }
    println!("the same kinds in all six: {:?}", same_in_all.precision());
    Ok(())
}

/// Whether an English sentence begins as an operative paragraph does.
fn begins(line: &str) -> bool {
    let bare = line.trim_start_matches(|letter: char| {
        letter.is_ascii_digit() || matches!(letter, '.' | ' ' | '(' | ')')
    });
    let first = bare.split([' ', ',']).next().unwrap_or_default();
    let next = bare.split([' ', ',']).nth(1).unwrap_or_default();
    let adverb = matches!(first, "Also" | "Further" | "Strongly" | "Again" | "Deeply" | "Fully" | "Urgently");
    let verb = if adverb { next } else { first };
    verb.ends_with('s') && verb.chars().next().is_some_and(|letter| adverb || letter.is_uppercase())
}
