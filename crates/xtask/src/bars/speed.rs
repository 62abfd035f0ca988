//! Search over 100,000 records, on each database: from the question as it was typed to the records with their reasons.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ayni_core::exchange::entry::{Known, entry};
use ayni_core::exchange::find::{
    FORM, Lists, Meanings, Meant, Of, Question, Vocabulary, count, pooled, postings, rank, shortened,
    told as text_of,
};
use ayni_formats::exchange::{read, write};
use ayni_meaning::MeaningModel;
use ayni_model::exchange::{Kinds, Record, Tier, Value};
use ayni_model::{Day, Text};
use ayni_store::{ExchangeKeeping, Place, SeekLists, Sought, Stamp, Store};

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
    println!("| database | records | kept in | listed in | of it tokens | median | 95 of 100 | longest |");
    println!("|---|---|---|---|---|---|---|---|");
    let file = std::env::temp_dir().join(format!("ayni-bars-{}.db", std::process::id()));
    let mut places = vec![("SQLite", Place::File(file.clone()))];
    places.extend(args.postgres.clone().map(|address| ("PostgreSQL", Place::Server(address))));
    let model = super::model(args)?;
    let mut answers: Vec<u64> = Vec::new();
    for (name, place) in places {
        answers.push(runtime.block_on(measure(
            (args.records, QUESTIONS),
            vocabulary,
            &sentences,
            name,
            &place,
            model.as_ref(),
        ))?);
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
    (count, questions): (u32, usize),
    vocabulary: &Vocabulary,
    sentences: &[(&str, Vec<String>)],
    name: &str,
    place: &Place,
    model: Option<&MeaningModel>,
) -> Result<u64, Box<dyn std::error::Error>> {
    let fault = |error: ayni_store::StoreError| error.to_string();
    let kinds: Kinds = toml::from_str(&std::fs::read_to_string(super::data("exchange/kinds.toml"))?)?;
    let today: Day = "2026-12-01".parse().map_err(|error| format!("{error:?}"))?;
    let store = Store::open(place, true).await.map_err(fault)?;
    store.seek_form(FORM).await.map_err(fault)?;
    let start = Instant::now();
    let mut drawn = Drawn::new(100_000);
    let mut at = 0;
    while at < count {
        let next = (at + 2_000).min(count);
        let records: Vec<Record> =
            (at..next).map(|at| record(vocabulary, sentences, &mut drawn, at)).collect();
        keep(&store, &records).await.map_err(fault)?;
        at = next;
    }
    let kept = start.elapsed();
    let (start, mut making) = (Instant::now(), Duration::ZERO);
    loop {
        let due = store.seek_due(2_000).await.map_err(fault)?;
        if due.is_empty() {
            break;
        }
        let started = Instant::now();
        let mut put = Vec::with_capacity(due.len());
        for one in &due {
            let record = read(&one.line.body).map_err(|finding| finding.code)?;
            let country = record.many("places").first().map_or("", String::as_str);
            let known = Known { number: one.line.id, country, ..Known::default() };
            let entry = entry(&record, &kinds, &known, today).ok_or("no entry")?;
            put.push(Sought {
                record: one.line.id.to_string(),
                version: one.line.number.to_string(),
                turns: String::new(),
                postings: postings(vocabulary, &entry),
                meaning: made_of(model, &text_of(&entry)).into_iter().map(i8::cast_unsigned).collect(),
            });
        }
        making += started.elapsed();
        store.seek_settle(&due, &put, "").await.map_err(fault)?;
    }
    let listed = start.elapsed();
    store.tidy_seek().await.map_err(fault)?;
    let mut asker = Asker { model, ..Asker::default() };
    let meanings = Arc::make_mut(&mut asker.meanings);
    for (number, parts) in store.seek_meanings(0).await.map_err(fault)? {
        meanings.put(number, &parts.into_iter().map(u8::cast_signed).collect::<Vec<i8>>());
    }
    let mut times = Vec::new();
    let mut answers = 0_u64;
    for round in 0..2 {
        let mut drawn = Drawn::new(5);
        for _ in 0..questions {
            let (text, language, country) = question(vocabulary, sentences, &mut drawn);
            let start = Instant::now();
            let found = asker.ask(&store, vocabulary, &text, language, country.as_deref()).await;
            let found = found.map_err(|error| error.to_string())?;
            // The first round only warms up.
            if round > 0 {
                times.push(start.elapsed());
                for one in found {
                    answers = answers.wrapping_mul(31).wrapping_add(one);
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
        "| {name} | {} | {} s | {} s | {} s | {} | {} | {} |",
        count,
        kept.as_secs(),
        listed.as_secs(),
        making.as_secs(),
        told(at(50)),
        told(at(95)),
        told(at(100))
    );
    Ok(answers)
}

/// Keeps records as the node does.
async fn keep(store: &Store, records: &[Record]) -> Result<(), ayni_store::StoreError> {
    let bodies: Vec<Vec<u8>> = records.iter().map(write).collect();
    let keeping: Vec<ExchangeKeeping<'_>> = records
        .iter()
        .zip(&bodies)
        .map(|(record, body)| ExchangeKeeping {
            owner: &record.owner,
            key: &record.id,
            kind: &record.kind,
            tier: record.tier.as_str(),
            until: "",
            body,
            expected: None,
            published: false,
        })
        .collect();
    let by = Stamp { day: "2026-12-01".into(), at: Some(1), person: None };
    store.keep_records(&keeping, &by).await?;
    Ok(())
}

/// Asks as a page of the node does: a question as it was typed, the first page of answers with reasons and records, and
/// how many answers have which value of each facet.
#[derive(Default)]
struct Asker<'m> {
    often: Option<(i64, Arc<SeekLists>)>,
    model: Option<&'m MeaningModel>,
    meanings: Arc<Meanings>,
}

/// What a model makes of a text, where there is one.
fn made_of(model: Option<&MeaningModel>, text: &str) -> Vec<i8> {
    let vector = |model: &MeaningModel| pooled(&model.table, &model.tokens_of(shortened(text)));
    model.and_then(vector).unwrap_or_default()
}

impl Asker<'_> {
    async fn ask(
        &mut self,
        store: &Store,
        vocabulary: &Vocabulary,
        text: &str,
        language: &str,
        country: Option<&str>,
    ) -> Result<Vec<u64>, Box<dyn std::error::Error>> {
        let mut question = Question::of_text(vocabulary, text, language).only(Of::Tier, &["public"]);
        if let Some(country) = country {
            question = question.only(Of::Stated, &[country]);
        }
        let state = store.seek_state().await?;
        let often = match &self.often {
            Some((revision, often)) if *revision == state.revision => Arc::clone(often),
            _ => {
                let often = Arc::new(store.seek_facets(&Of::OFTEN.map(Of::prefix)).await?);
                self.often = Some((state.revision, Arc::clone(&often)));
                often
            }
        };
        let (records, counts) = store.seek_counts(&question.asked()).await?;
        question.trim(records, &counts);
        let rest: Vec<&str> =
            question.tokens().into_iter().filter(|token| !often.contains_key(*token)).collect();
        let lists = if rest.is_empty() { SeekLists::new() } else { store.seek_lists(&rest).await? };
        if self.model.is_some() {
            let vector = made_of(self.model, text);
            question.meaning = Some(Meant { vector, model: String::new() });
        }
        let meanings = Arc::clone(&self.meanings);
        let lists = Lists { records, lists, often: Arc::clone(&often), meanings };
        let found = rank(&question, &lists, 25);
        let facets = count(&found, &often, &Of::FACETS.map(|(_, of)| of.prefix()));
        let numbers: Vec<u32> = found.hits.iter().map(|hit| hit.number).collect();
        let mut answers = vec![found.all.len() as u64, facets.len() as u64];
        for (number, line) in store.seek_lines(&numbers).await? {
            read(&line.body).map_err(|finding| finding.code)?;
            answers.push(u64::from(number));
        }
        Ok(answers)
    }
}

/// A record of sentences that people wrote, in one language or two.
fn record(vocabulary: &Vocabulary, sentences: &[(&str, Vec<String>)], drawn: &mut Drawn, at: u32) -> Record {
    let kind = ["need", "offer", "practice", "centre"][drawn.below(4) as usize];
    let mut record = Record::new(kind, &format!("r{at:06}"), &format!("o{}", drawn.below(2_000)));
    record.tier = Tier::Public;
    let (language, own) = &sentences[drawn.below(6) as usize];
    let one = |drawn: &mut Drawn| own[drawn.below(own.len() as u64) as usize].clone();
    let title = one(drawn);
    record.put("title", Value::Text(Text::of(language, title)));
    let texts: Vec<String> = (0..1 + drawn.below(3)).map(|_| one(drawn)).collect();
    record.put("summary", Value::Text(Text::of(language, texts.join(" "))));
    let countries: Vec<&String> = vocabulary.reference().countries.keys().collect();
    let place = countries[drawn.below(countries.len() as u64) as usize].clone();
    record.put("places", Value::Many(vec![place]));
    record.put("goals", Value::Many(vec![(1 + drawn.below(17)).to_string()]));
    record.put("languages", Value::Many(vec![(*language).to_owned()]));
    record
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_timed_is_answered_and_the_same_each_time() {
        let vocabulary = super::super::vocabulary().unwrap();
        let said = ["Training of health workers", "Wells for dry regions", "Early warning of floods"];
        let sentences: Vec<(&str, Vec<String>)> =
            LANGUAGES.iter().map(|language| (*language, said.map(str::to_owned).to_vec())).collect();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let answers = [1, 2].map(|number| {
            let file = std::env::temp_dir().join(format!("ayni-speed-{}-{number}.db", std::process::id()));
            let place = Place::File(file.clone());
            let measured = measure((120, 8), &vocabulary, &sentences, "SQLite", &place, None);
            let answer = runtime.block_on(measured).unwrap();
            for end in ["", "-wal", "-shm"] {
                let _ = std::fs::remove_file(PathBuf::from(format!("{}{end}", file.display())));
            }
            answer
        });
        assert_eq!(answers[0], answers[1]);
        assert_ne!(answers[0], 0);
    }
}
