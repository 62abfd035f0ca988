//! `ayni mandate read`

use std::path::PathBuf;

use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::mandate::{Document, ParagraphKind, Part};
use ayni_model::{PartialDate, Severity};

use crate::app::findings::Tally;
use crate::app::mandate::files::{self, ReadFile};
use crate::app::{Kit, Refusal};
use crate::cli::{Done, Out};

#[derive(clap::Args)]
pub struct Args {
    #[arg(required = true, value_name = "FILES")]
    files: Vec<PathBuf>,
    #[arg(short, long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[arg(long)]
    akn: bool,
}

/// How many documents are told of one by one.
const TOLD: usize = 40;

pub fn run(args: &Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let files = files::read_all(kit, &args.files)?;
    let written = match &args.out {
        Some(folder) => Some((folder, files::write(&files, folder, args.akn)?)),
        None => None,
    };
    let mut tally = Tally::default();
    for file in &files {
        tally.extend(file.findings.iter().cloned());
        file.documents.iter().for_each(|document| tally.extend(document.findings.iter().cloned()));
    }
    let done = if tally.total(Severity::Error) > 0 { Done::WithErrors } else { Done::Clean };
    if out.json {
        let documents: Vec<&Document> = files.iter().flat_map(|file| &file.documents).collect();
        out.data(&serde_json::json!({ "documents": documents, "findings": tally.to_json() }));
        return Ok(done);
    }
    if args.akn && args.out.is_none() {
        for document in files.iter().flat_map(|file| &file.documents) {
            out.line(ayni_formats::mandate::write_akn(document).trim_end());
        }
        return Ok(done);
    }
    tell(&files, kit, out);
    out.findings(&tally, &kit.words);
    if let Some((folder, count)) = written {
        let args = [("path", Arg::Text(folder.display().to_string())), ("count", Arg::from(count))];
        out.say(&kit.words, "mandate-read-written", args);
    }
    Ok(done)
}

fn tell(files: &[ReadFile], kit: &Kit, out: &Out) {
    let documents: Vec<&Document> = files.iter().flat_map(|file| &file.documents).collect();
    for document in documents.iter().take(TOLD) {
        let symbol = match &document.symbol {
            Some(symbol) => symbol.clone(),
            None => kit.words.key("mandate-read-unnamed"),
        };
        out.title(format!("{symbol}  {}", document.title).trim_end());
        out.line(&format!("  {}", particulars(document, kit).join(" · ")));
        let count = |part: Part, test: &dyn Fn(u8) -> bool| {
            let own =
                document.paragraphs.iter().filter(|one| one.part == part && one.kind == ParagraphKind::Text);
            Arg::from(own.filter(|one| test(one.level)).count())
        };
        let parts = [
            ("preamble", count(Part::Preamble, &|_| true)),
            ("operative", count(Part::Operative, &|level| level == 1)),
            ("below", count(Part::Operative, &|level| level > 1)),
            ("body", count(Part::Body, &|_| true)),
            ("annex", count(Part::Annex, &|_| true)),
            ("notes", Arg::from(document.notes.len())),
        ];
        out.line(&format!("  {}", kit.words.say(&Phrase::message("mandate-read-parts", parts))));
    }
    if documents.len() > 1 {
        let paragraphs: usize = documents.iter().map(|document| document.paragraphs.len()).sum();
        let args = [("documents", Arg::from(documents.len())), ("paragraphs", Arg::from(paragraphs))];
        out.say(&kit.words, "mandate-read-total", args);
    }
}

/// What the cover says: kind, language, session, item, meeting, day.
fn particulars(document: &Document, kit: &Kit) -> Vec<String> {
    let words = &kit.words;
    let mut parts = vec![
        words.key(&format!("document-kind-{}", document.kind.as_str())),
        words.key(&format!("language-{}", document.language)),
    ];
    if let Some(session) = document.session {
        let args = [("session", Arg::Text(session.to_string()))];
        parts.push(words.say(&Phrase::message("mandate-read-session", args)));
    }
    if let Some(item) = &document.agenda_item {
        parts.push(words.say(&Phrase::message("mandate-read-item", [("item", Arg::Text(item.clone()))])));
    }
    if let Some(meeting) = &document.meeting {
        let args = [("meeting", Arg::Text(meeting.clone()))];
        parts.push(words.say(&Phrase::message("mandate-read-meeting", args)));
    }
    if let Some(day) = document.date.and_then(|day| PartialDate::day_of(day.year(), day.month(), day.day())) {
        parts.push(words.say(&Phrase::message("mandate-read-date", [("date", Arg::Date(day))])));
    }
    parts
}
