//! `ayni mandate requests`

use std::path::PathBuf;

use ayni_model::Day;
use ayni_model::document::{Block, Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::mandate_follow::FollowState;
use ayni_store::Store;

use super::super::{Done, Out};
use crate::app::mandate::follow::{self, Filter};
use crate::app::mandate::{Library, library, lost, write};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "DOCUMENT")]
    document: Option<String>,
    #[arg(long, value_name = "ACTOR")]
    of: Option<String>,
    #[arg(long, value_name = "DATE")]
    due_before: Option<Day>,
    #[arg(long, value_name = "STATE", value_parser = state)]
    state: Option<FollowState>,
    #[arg(long = "in", value_name = "LANGUAGE")]
    language: Option<String>,
    #[arg(long, conflicts_with_all = ["document", "of", "due_before", "state", "language", "out"])]
    lost: bool,
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// A state by its code; what there is, where it is none.
pub fn state(text: &str) -> Result<FollowState, String> {
    let all = || FollowState::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ");
    FollowState::from_code(text).ok_or_else(all)
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let library = Library::load(kit, &store).await?;
    if args.lost {
        let shown = lost(&library, &store, kit, out).await;
        store.close().await;
        return shown;
    }
    let said = library::said(&library, &store).await?;
    store.close().await;
    let document = match &args.document {
        Some(wanted) => Some(library.find(wanted, &super::languages(kit))?.line.id),
        None => None,
    };
    let filter = Filter {
        of: args.of,
        before: args.due_before,
        state: args.state,
        document,
        language: args.language,
        prefer: super::languages(kit).iter().map(|one| (*one).to_owned()).collect(),
    };
    let asked = follow::requests(&library, &said, &filter, kit.today);
    let written = follow::written(&asked, &library, kit.today);
    if let Some(file) = &args.out {
        match write::ending(file)?.as_str() {
            "ics" => {
                let events = follow::events(&asked, None);
                let name = kit.words.key("mandate-calendar");
                write::write(file, ayni_print::mandate::calendar(&name, &events, kit.today).as_bytes())?;
            }
            _ => write::tables(kit, &written, file)?,
        }
    }
    if out.json {
        let all: Vec<_> = asked
            .iter()
            .map(|one| serde_json::json!({
                "id": one.id, "document": one.held.line.name, "request": one.request, "standing": one.standing,
                "followed": one.followed,
                "others": one.others.iter().map(|other| serde_json::json!({
                    "document": other.held.line.name, "request": other.request,
                })).collect::<Vec<_>>(),
            }))
            .collect();
        out.data(&serde_json::json!({ "requests": all }));
        return Ok(Done::Clean);
    }
    match &args.out {
        Some(file) => {
            out.say(&kit.words, "mandate-written", [("path", Arg::Text(file.display().to_string()))])
        }
        None => {
            out.title(&kit.words.say(&written.title));
            for one in &asked {
                let state = kit.words.key(&format!("follow-state-{}", one.standing.state.as_str()));
                let due = one.request.due_by().map(|due| kit.words.date(due)).unwrap_or_default();
                let place = format!("{} {}", crate::app::mandate::called(&one.held.named), one.request.cite);
                let languages = follow::languages(one).join(", ");
                out.line(&format!("{place} ({languages})  {state}  {due}  {}", one.id));
                out.line(&format!("  {}", follow::short(&one.request.words)));
            }
            if let Some(Block::Table(table)) = written.blocks.first() {
                out.line(&kit.words.say(&table.caption));
            }
        }
    }
    Ok(Done::Clean)
}

/// What was said about requests that stand in no document any more.
async fn lost(library: &Library, store: &Store, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let all = lost::lost(library, store).await?;
    if out.json {
        let one = |lost: &lost::Lost<'_>| {
            let requests: Vec<&str> = lost.requests.iter().map(|request| request.id.as_str()).collect();
            let document = lost.held.map(|held| held.line.name.as_str());
            serde_json::json!({ "request": lost.id, "document": document, "lines": lost.lines, "requests": requests })
        };
        out.data(&serde_json::json!({ "lost": all.iter().map(one).collect::<Vec<_>>() }));
        return Ok(Done::Clean);
    }
    out.title(&kit.words.key("mandate-lost-title"));
    for one in &all {
        let args = one
            .lines
            .last()
            .map(|last| [("count", Arg::Count(one.lines.len() as u64)), ("date", Arg::Date(last.on.into()))]);
        let lines = args.map(|args| kit.words.say(&Phrase::message("mandate-lost-lines", args)));
        out.line(&format!("{}  {}", one.id, lines.unwrap_or_default()));
        for request in &one.requests {
            out.line(&format!("  {}  {} {}", request.id, request.cite, follow::short(&request.words)));
        }
    }
    out.line(&kit.words.key(if all.is_empty() { "mandate-lost-none" } else { "mandate-lost-about" }));
    Ok(Done::Clean)
}
