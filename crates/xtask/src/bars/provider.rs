//! Finding the provider: of each project of a list, its providers hidden, how high they rank by text, hosts and goals.

use std::collections::{BTreeMap, BTreeSet};

use ayni_core::exchange::find::{Hit, Index, Question, Vocabulary};
use ayni_core::exchange::matching::{Known, likely};
use ayni_model::Text;
use ayni_model::reference::Country;

use super::{Args, pool};
use crate::Outcome;

/// Reciprocal ranks, in millionths.
#[derive(Default)]
struct Mean {
    sum: u64,
    count: u64,
}

impl Mean {
    fn add(&mut self, rank: usize) {
        self.sum += 1_000_000 / (rank as u64 + 1);
        self.count += 1;
    }

    fn told(&self) -> String {
        let mean = self.sum / self.count.max(1) / 1_000;
        format!("0.{mean:03}")
    }
}

pub(super) fn run(args: &Args, vocabulary: &Vocabulary) -> Outcome {
    let Some(projects) = pool::projects(&args.from, vocabulary.reference())? else { return Ok(()) };
    let mut index = Index::default();
    for project in &projects {
        index.add(vocabulary, &project.entry);
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for provider in projects.iter().flat_map(|project| &project.providers) {
        *counts.entry(provider).or_default() += 1;
    }
    println!("| text and hosts | ranks of | count | by what is alike and named | by frequency | times |");
    println!("|---|---|---|---|---|---|");
    for masked in [false, true] {
        let [ours, often] = means(args, vocabulary, &index, &projects, &counts, masked);
        let of = if masked { "providers' names hidden in them too" } else { "as they stand" };
        for (name, ours, often) in [
            ("best provider of each project", &ours[0], &often[0]),
            ("the one provider, where there is one", &ours[2], &often[2]),
            ("every provider", &ours[1], &often[1]),
        ] {
            let times = ours.sum * 100 * often.count / (often.sum * ours.count).max(1);
            let (told, base) = (ours.told(), often.told());
            println!(
                "| {of} | {name} | {} | {told} | {base} | {}.{:02} |",
                ours.count,
                times / 100,
                times % 100
            );
        }
    }
    Ok(())
}

/// Of ours and of frequency: the best provider of each project, every provider, and the one where there is one.
fn means(
    args: &Args,
    vocabulary: &Vocabulary,
    index: &Index,
    projects: &[pool::Project],
    counts: &BTreeMap<&str, usize>,
    masked: bool,
) -> [[Mean; 3]; 2] {
    let mut means: [[Mean; 3]; 2] = Default::default();
    let half = usize::from(!args.tune);
    for (at, project) in projects.iter().enumerate() {
        if at % 2 != half || project.providers.is_empty() {
            continue;
        }
        let same: BTreeSet<u32> = (0..)
            .zip(projects)
            .filter(|(other, one)| {
                let begins =
                    one.same.iter().zip(&project.same).any(|(own, theirs)| own == theirs && !own.is_empty());
                *other as usize == at || begins
            })
            .map(|(other, _)| other)
            .collect();
        let mut hidden = project.entry.clone();
        if masked {
            let countries = &vocabulary.reference().countries;
            let names: Vec<&Country> =
                project.providers.iter().filter_map(|code| countries.get(code)).collect();
            hidden.title = hide(&hidden.title, &names);
            hidden.texts = hidden.texts.iter().map(|text| hide(text, &names)).collect();
            hidden.places.retain(|place| !project.providers.contains(place));
        }
        let known = Known {
            named: std::iter::once(&hidden.title)
                .chain(&hidden.texts)
                .flat_map(|text| text.iter())
                .flat_map(|(language, text)| vocabulary.places(text, language))
                .collect(),
            hosts: hidden.places.iter().cloned().collect(),
        };
        let mut question = Question::of_entry(vocabulary, &hidden);
        for place in &hidden.places {
            if let Some(country) = vocabulary.reference().countries.get(place) {
                question = question.near(vocabulary, country, &[]);
            }
        }
        let hits = index.find(&question, 100).hits.into_iter();
        let hits: Vec<Hit> = hits.filter(|hit| !same.contains(&hit.number)).collect();
        let found = likely(vocabulary.reference(), &known, &hits, |number| {
            let project = projects.get(number as usize);
            project.map(|project| project.providers.iter().cloned().collect()).unwrap_or_default()
        });
        // Only who provides anywhere on the list is ranked, by both.
        let mut ranked: Vec<&str> =
            found.iter().map(|one| one.who.as_str()).filter(|code| counts.contains_key(code)).collect();
        let rest: Vec<&str> = counts.keys().copied().filter(|code| !ranked.contains(code)).collect();
        ranked.extend(rest);
        let mut often: Vec<(usize, &str)> = counts
            .iter()
            .map(|(code, count)| (count - usize::from(project.providers.contains(*code)), *code))
            .collect();
        often.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
        let often: Vec<&str> = often.into_iter().map(|(_, code)| code).collect();
        for (order, means) in [&ranked, &often].into_iter().zip(&mut means) {
            let ranks: Vec<usize> = project
                .providers
                .iter()
                .filter_map(|code| order.iter().position(|own| own == code))
                .collect();
            ranks.iter().for_each(|rank| means[1].add(*rank));
            let best = ranks.iter().min().copied().into_iter();
            best.for_each(|rank| {
                means[0].add(rank);
                if ranks.len() == 1 {
                    means[2].add(rank);
                }
            });
        }
    }
    means
}

/// A text without the names of these countries and the words made from them (`Chile`, `Chilean`).
fn hide(text: &Text, countries: &[&Country]) -> Text {
    let mut all = Text::default();
    for (language, text) in text.iter() {
        let mut text = text.to_lowercase();
        for country in countries {
            let names = country.names.iter().filter(|(language, _)| *language == "en").map(|(_, name)| name);
            for name in names
                .chain(country.synonyms.iter().map(String::as_str))
                .chain(std::iter::once(country.code.as_str()))
            {
                let name = name.to_lowercase();
                if name.chars().count() < 3 {
                    continue;
                }
                if name.contains(' ') {
                    text = text.replace(&name, " ");
                } else {
                    let stem: String = name.chars().take((name.chars().count() - 1).clamp(3, 4)).collect();
                    let words = text.split_whitespace().filter(|word| {
                        !word.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(&stem)
                    });
                    text = words.collect::<Vec<_>>().join(" ");
                }
            }
        }
        all.0.insert(language.to_owned(), text);
    }
    all
}
