//! Search over 100,000 records, on each database: from the question as it was typed to the records with their reasons.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use ayni_core::exchange::find::{Entry, FORM, Found, Lists, Of, Question, Vocabulary, postings, rank};
use ayni_model::Text;
use ayni_model::exchange::Side;
use ayni_store::{Place, Sought, Store};

use super::Args;
use super::drawn::Drawn;
use crate::Outcome;

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];
const QUESTIONS: usize = 1_000;

pub(super) fn run(args: &Args, vocabulary: &Vocabulary) -> Outcome {
    let folder = args.from.join("documents/parallel-corpus");
    let mut sentences: Vec<(&str, Vec<String>)> = Vec::new();
    for language in LANGUAGES {
        let Ok(text) = std::fs::read_to_string(folder.join(format!("devset-first2000.{language}"))) else {
            println!("the corpus is not at hand: {}", folder.display());
            return Ok(());
        };
        sentences.push((language, text.lines().map(str::to_owned).collect()));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    println!("| database | records | kept in | of it | median | 95 of 100 | longest |");
    println!("|---|---|---|---|---|---|---|");
    let file = std::env::temp_dir().join(format!("ayni-bars-{}.db", std::process::id()));
    let mut places = vec![("SQLite", Place::File(file.clone()))];
    places.extend(args.postgres.clone().map(|address| ("PostgreSQL", Place::Server(address))));
    let mut answers: Vec<u64> = Vec::new();
    for (name, place) in places {
        answers.push(runtime.block_on(measure(args, vocabulary, &sentences, name, &place))?);
    }
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(PathBuf::from(format!("{}{end}", file.display())));
    }
    if let [first, rest @ ..] = answers.as_slice()
        && !rest.is_empty()
    {
        let same = rest.iter().all(|other| other == first);
        println!("\nThe databases {} the same answers.", if same { "give" } else { "DO NOT give" });
    }
    Ok(())
}

async fn measure(
    args: &Args,
    vocabulary: &Vocabulary,
    sentences: &[(&str, Vec<String>)],
    name: &str,
    place: &Place,
) -> Result<u64, Box<dyn std::error::Error>> {
    let fault = |error: ayni_store::StoreError| error.to_string();
    let store = Store::open(place, true).await.map_err(fault)?;
    store.seek_form(FORM).await.map_err(fault)?;
    let mut drawn = Drawn::new(100_000);
    let (mut kept, mut making) = (Duration::ZERO, Duration::ZERO);
    let mut batch = Vec::new();
    for at in 0..args.records {
        let start = Instant::now();
        let entry = record(vocabulary, sentences, &mut drawn, at);
        batch.push(Sought {
            record: entry.id.clone(),
            version: "1".into(),
            postings: postings(vocabulary, &entry),
        });
        making += start.elapsed();
        if batch.len() == 4_096 || at + 1 == args.records {
            let start = Instant::now();
            store.seek_keep(&batch, &[]).await.map_err(fault)?;
            kept += start.elapsed();
            batch.clear();
        }
    }
    store.tidy_seek().await.map_err(fault)?;
    let mut times = Vec::new();
    let mut answers = 0_u64;
    for round in 0..2 {
        let mut drawn = Drawn::new(5);
        for _ in 0..QUESTIONS {
            let (text, language, country) = question(vocabulary, sentences, &mut drawn);
            let start = Instant::now();
            let found = ask(&store, vocabulary, &text, language, country.as_deref()).await.map_err(fault)?;
            let records =
                store.seek_records(&found.hits.iter().map(|hit| hit.number).collect::<Vec<_>>()).await;
            // The first round only warms up.
            if round > 0 {
                times.push(start.elapsed());
                for (number, _) in records.map_err(fault)? {
                    answers = answers.wrapping_mul(31).wrapping_add(u64::from(number));
                }
            }
        }
    }
    store.close().await;
    times.sort_unstable();
    let at = |share: usize| {
        times.get((times.len() * share / 100).min(times.len() - 1)).copied().unwrap_or_default()
    };
    let told =
        |time: Duration| format!("{}.{:02} ms", time.as_micros() / 1_000, time.as_micros() % 1_000 / 10);
    println!(
        "| {name} | {} | {} s | tokens {} s | {} | {} | {} |",
        args.records,
        (kept + making).as_secs(),
        making.as_secs(),
        told(at(50)),
        told(at(95)),
        told(at(100))
    );
    Ok(answers)
}

async fn ask(
    store: &Store,
    vocabulary: &Vocabulary,
    text: &str,
    language: &str,
    country: Option<&str>,
) -> Result<Found, ayni_store::StoreError> {
    let mut question = Question::of_text(vocabulary, text, language).only(Of::Tier, &["public"]);
    if let Some(country) = country {
        question = question.only(Of::Place, &[country]);
    }
    let (records, counts) = store.seek_counts(&question.tokens()).await?;
    question.trim(records, &counts);
    let lists = store.seek_lists(&question.tokens()).await?;
    Ok(rank(&question, &Lists { records, lists }, 20))
}

/// A record of sentences that people wrote, in one language or two.
fn record(vocabulary: &Vocabulary, sentences: &[(&str, Vec<String>)], drawn: &mut Drawn, at: u32) -> Entry {
    let kinds =
        [("need", Side::Seeks), ("offer", Side::Gives), ("practice", Side::Gives), ("expert", Side::Gives)];
    let (kind, side) = kinds[drawn.below(4) as usize];
    let mut entry = Entry::new(&format!("r{at:06}"), kind, side, &format!("o{}", drawn.below(2_000)));
    let (language, own) = &sentences[drawn.below(6) as usize];
    let one = |drawn: &mut Drawn| own[drawn.below(own.len() as u64) as usize].clone();
    entry.title = Text::of(language, one(drawn));
    for _ in 0..1 + drawn.below(3) {
        let text = one(drawn);
        entry.texts.push(Text::of(language, text));
    }
    let countries: Vec<&String> = vocabulary.reference().countries.keys().collect();
    entry.places = vec![countries[drawn.below(countries.len() as u64) as usize].clone()];
    entry.goals = vec![(1 + drawn.below(17)).to_string()];
    entry.languages = vec![(*language).to_owned()];
    entry
}

/// A question: two or three names of subjects, a few words, or a whole sentence; one of five within a country.
fn question<'s>(
    vocabulary: &Vocabulary,
    sentences: &[(&'s str, Vec<String>)],
    drawn: &mut Drawn,
) -> (String, &'s str, Option<String>) {
    let (language, own) = &sentences[drawn.below(6) as usize];
    let concepts = &vocabulary.reference().thesaurus.concepts;
    let text = match drawn.below(3) {
        0 => {
            let names = (0..2).filter_map(|_| {
                let (_, concept) = concepts.iter().nth(drawn.below(concepts.len() as u64) as usize)?;
                concept.names.0.get(*language).cloned()
            });
            names.collect::<Vec<_>>().join(" ")
        }
        1 => {
            let sentence = &own[drawn.below(own.len() as u64) as usize];
            sentence.split_whitespace().take(4).collect::<Vec<_>>().join(" ")
        }
        _ => own[drawn.below(own.len() as u64) as usize].clone(),
    };
    let countries: Vec<&String> = vocabulary.reference().countries.keys().collect();
    let country =
        (drawn.below(5) == 0).then(|| countries[drawn.below(countries.len() as u64) as usize].clone());
    (text, language, country)
}
