//! Across languages: for 500 sentences each in five languages, the aligned English one among 2,000.

use ayni_core::exchange::find::{Entry, Index, Meant, Of, Question, Vocabulary, pooled, shortened};
use ayni_meaning::MeaningModel;
use ayni_model::Text;
use ayni_model::exchange::Side;

use super::{Args, thousandths};
use crate::Outcome;

/// What of a question is looked up.
#[derive(Clone, Copy)]
enum With {
    /// Subjects that were recognised, and what is wider.
    Subjects,
    /// Subjects, and words through the table; nothing that is written alike in both languages.
    Thesaurus,
    /// All that a search looks up: names and numbers that are written alike, goals, sectors and places too.
    All,
}

pub(super) fn run(args: &Args, vocabulary: &Vocabulary) -> Outcome {
    let folder = args.from.join("documents/parallel-corpus");
    let read = |language: &str| std::fs::read_to_string(folder.join(format!("devset-first2000.{language}")));
    let Ok(english) = read("en") else {
        println!("the corpus is not at hand: {}", folder.display());
        return Ok(());
    };
    let model = super::model(args)?;
    let mut index = Index::default();
    for (at, sentence) in english.lines().take(2_000).enumerate() {
        let mut entry = Entry::new(&at.to_string(), "practice", Side::Tells, "");
        entry.texts.push(Text::of("en", sentence));
        let number = index.add(vocabulary, &entry);
        if let Some(vector) = model.as_ref().and_then(|model| vector(model, sentence)) {
            index.add_meaning(number, &vector);
        }
    }
    println!(
        "| language | subjects only | the thesaurus alone | with names and numbers | first, thesaurus alone |"
    );
    println!("|---|---|---|---|---|");
    for language in ["ar", "es", "fr", "ru", "zh"] {
        let text = read(language)?;
        // Every fourth, so that the questions are of the whole corpus; weights were chosen by others.
        let start = if args.tune { 2 } else { 0 };
        let questions: Vec<(usize, &str)> =
            text.lines().enumerate().skip(start).step_by(4).take(500).collect();
        let mut found = [0; 3];
        let mut first = 0;
        for (at, sentence) in &questions {
            for (found, with) in found.iter_mut().zip([With::Subjects, With::Thesaurus, With::All]) {
                let question = limited(vocabulary, sentence, language, with);
                let hits = index.find(&question, 10).hits;
                let rank = hits.iter().position(|hit| hit.number as usize == *at);
                *found += usize::from(rank.is_some());
                first += usize::from(rank == Some(0) && matches!(with, With::Thesaurus));
            }
        }
        let [subjects, thesaurus, all] = found.map(|found| thousandths(found, questions.len()));
        println!(
            "| {language} | {subjects} | {thesaurus} | {all} | {} |",
            thousandths(first, questions.len())
        );
    }
    match &model {
        Some(model) => with_model(args, vocabulary, &index, model, read),
        None => Ok(()),
    }
}

/// Recall at 10 with the whole search and by the model alone, beside the search without it; English asks for itself with
/// every second word left out.
fn with_model(
    args: &Args,
    vocabulary: &Vocabulary,
    index: &Index,
    model: &MeaningModel,
    read: impl Fn(&str) -> std::io::Result<String>,
) -> Outcome {
    println!("\n| language | without | with the model | by the model alone | first, without | first, with |");
    println!("|---|---|---|---|---|---|");
    for language in ["en", "ar", "es", "fr", "ru", "zh"] {
        let text = read(language)?;
        let start = if args.tune { 2 } else { 0 };
        let questions: Vec<(usize, String)> = text
            .lines()
            .enumerate()
            .skip(start)
            .step_by(4)
            .take(500)
            .map(|(at, sentence)| (at, if language == "en" { half(sentence) } else { sentence.to_owned() }))
            .collect();
        let (mut found, mut first) = ([0; 3], [0; 3]);
        for (at, sentence) in &questions {
            let without = Question::of_text(vocabulary, sentence, language);
            let meaning = vector(model, sentence).map(|vector| Meant { vector, model: String::new() });
            let with = Question { meaning: meaning.clone(), ..without.clone() };
            let alone = Question { meaning, ..Question::default() };
            for (place, question) in [without, with, alone].iter().enumerate() {
                let hits = index.find(question, 10).hits;
                let rank = hits.iter().position(|hit| hit.number as usize == *at);
                found[place] += usize::from(rank.is_some());
                first[place] += usize::from(rank == Some(0));
            }
        }
        let [without, with, alone] = found.map(|found| thousandths(found, questions.len()));
        let [first, second, _] = first.map(|first| thousandths(first, questions.len()));
        println!("| {language} | {without} | {with} | {alone} | {first} | {second} |");
    }
    Ok(())
}

/// Every second word of a sentence.
fn half(sentence: &str) -> String {
    sentence.split_whitespace().step_by(2).collect::<Vec<_>>().join(" ")
}

fn vector(model: &MeaningModel, text: &str) -> Option<Vec<i8>> {
    pooled(&model.table, &model.tokens_of(shortened(text)))
}

fn limited(vocabulary: &Vocabulary, sentence: &str, language: &str, with: With) -> Question {
    let mut question = Question::of_text(vocabulary, sentence, language);
    match with {
        With::All => {}
        With::Subjects => question.terms.retain(|term| term.token.starts_with(Of::Subject.prefix())),
        With::Thesaurus => {
            // A word that the table does not know is looked up as it is written: that is no work of the thesaurus.
            let known = meanings(vocabulary, sentence, language);
            question.terms.retain(|term| match term.token.strip_prefix(Of::Word.prefix()) {
                Some(root) => known.contains(root),
                None => term.token.starts_with(Of::Subject.prefix()),
            });
        }
    }
    question
}

fn meanings(vocabulary: &Vocabulary, sentence: &str, language: &str) -> std::collections::BTreeSet<String> {
    ayni_core::exchange::find::roots(sentence, language)
        .iter()
        .filter(|root| !root.chars().any(|letter| letter.is_ascii_digit()))
        .filter_map(|root| vocabulary.meanings(root, language))
        .flatten()
        .map(|meaning| meaning.stem.clone())
        .collect()
}
