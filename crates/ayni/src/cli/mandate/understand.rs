//! `ayni mandate understand`

use std::path::{Path, PathBuf};

use ayni_core::mandate::board;
use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_model::mandate_request::{ActorMention, ActorRole, Due, Repeats, Tag};
use ayni_model::{Day, Text};

use super::super::{Done, Out};
use crate::app::mandate::understand::{self, Narrow, Told};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "ACTOR")]
    of: Option<String>,
    #[arg(long, value_name = "DATE")]
    due_before: Option<Day>,
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    #[arg(long)]
    why: bool,
}

pub fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let files: Vec<&Path> = args.files.iter().map(PathBuf::as_path).collect();
    let narrow = Narrow { of: args.of, before: args.due_before, kind: args.kind };
    let (all, lexicon) = understand::understand(kit, &files, &narrow)?;
    if out.json {
        let all: Vec<_> = all
            .iter()
            .map(|one| serde_json::json!({ "document": one.document, "language": one.language, "request": one.request }))
            .collect();
        out.data(&serde_json::json!({ "requests": all }));
        return Ok(Done::Clean);
    }
    if all.is_empty() {
        out.say(&kit.words, "mandate-asks-none", []);
    }
    for one in &all {
        tell(one, &lexicon, args.why, kit, out);
    }
    Ok(Done::Clean)
}

/// One request: its place and kind, and a line for each question that it answers.
fn tell(one: &Told, lexicon: &ayni_model::mandate_lexicon::Lexicon, why: bool, kit: &Kit, out: &Out) {
    let words = &kit.words;
    let request = &one.request;
    let kind = words.say(&board::kind(&request.act.kind, lexicon));
    out.title(&format!("{} {}  {kind}", one.document, request.cite));
    let line = |key: &str, text: String| {
        if !text.is_empty() {
            out.line(&format!("  {}: {text}", words.key(key)));
        }
    };
    let name = |text: &Text| text.best(words.language()).map(|(name, _)| name.to_owned());
    let who = |actor: &ActorMention| {
        let known = lexicon.actors.iter().find(|one| one.code == actor.actor);
        let called = known.and_then(|one| name(&one.label)).unwrap_or_else(|| actor.words.clone());
        let role = match actor.bond {
            Some(bond) => words.key(&format!("request-bond-{}", bond.as_str())),
            None => words.key(&format!("actor-role-{}", actor.role.as_str())),
        };
        format!("{called} ({role})")
    };
    let named = |tags: &[Tag], list: &[ayni_model::mandate_lexicon::Entry]| {
        let called = tags.iter().map(|tag| {
            let known = list.iter().find(|one| one.code == tag.code);
            known.and_then(|one| name(&one.label)).unwrap_or_else(|| tag.words.clone())
        });
        called.collect::<Vec<_>>().join("; ")
    };
    let when = |due: &Due| {
        let ground = words.key(&format!("due-ground-{}", due.ground.as_str()));
        let date = due.date.map(|date| words.date(date)).unwrap_or_default();
        let often = match due.repeats {
            Repeats::Once => String::new(),
            often => words.key(&format!("due-repeats-{}", often.as_str())),
        };
        let parts: Vec<String> = [date, often, ground].into_iter().filter(|part| !part.is_empty()).collect();
        format!("{} ({})", due.words, parts.join("; "))
    };
    line("mandate-asks-words", request.words.clone());
    let shown = request.actors.iter().filter(|actor| actor.role != ActorRole::Named);
    line("mandate-asks-who", shown.map(who).collect::<Vec<_>>().join("; "));
    line("mandate-asks-what", named(&request.things, &lexicon.things));
    line("mandate-asks-subjects", named(&request.subjects, &lexicon.subjects));
    let qualifiers: Vec<&str> = request.qualifiers.iter().map(|tag| tag.words.as_str()).collect();
    line("mandate-asks-qualifiers", qualifiers.join("; "));
    line("mandate-asks-when", request.due.iter().map(when).collect::<Vec<_>>().join("; "));
    if why {
        for (told, reason) in understand::reasons(request) {
            let entry = Arg::Text(reason.entry.clone());
            let args = [("entry".to_owned(), entry), ("words".to_owned(), Arg::Text(told.to_owned()))];
            out.line(&format!("    {}", words.message("mandate-asks-why", &args.into())));
        }
    }
}
