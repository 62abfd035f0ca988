//! `ayni mandate`: documents of organs.

mod compare;
mod keep;
mod lineage;
mod list;
mod read;
mod requests;
mod say;
mod screen;
mod search;
mod suggest;
mod understand;

use ayni_model::document::Speak;
use ayni_store::Store;

use super::{Done, Out};
use crate::app::mandate::Library;
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Read(read::Args),
    Keep(keep::Args),
    List(list::Args),
    Compare(compare::Args),
    Lineage(lineage::Args),
    Search(search::Args),
    Requests(requests::Args),
    Say(say::Args),
    Suggest(suggest::Args),
    Screen(screen::Args),
    Understand(understand::Args),
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::Read(args) => read::run(&args, kit, out),
        Act::Keep(args) => keep::run(args, kit, out).await,
        Act::List(args) => list::run(args, kit, out).await,
        Act::Compare(args) => compare::run(args, kit, out).await,
        Act::Lineage(args) => lineage::run(args, kit, out).await,
        Act::Search(args) => search::run(args, kit, out).await,
        Act::Requests(args) => requests::run(args, kit, out).await,
        Act::Say(args) => say::run(args, kit, out).await,
        Act::Suggest(args) => suggest::run(args, kit, out).await,
        Act::Screen(args) => screen::run(args, kit, out).await,
        Act::Understand(args) => understand::run(args, kit, out),
    }
}

/// The documents of the register.
async fn library(kit: &Kit) -> Result<Library, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let library = Library::load(kit, &store).await;
    store.close().await;
    library
}

/// The languages in which a document is looked for by its symbol alone: the user's, then the others.
fn languages(kit: &Kit) -> Vec<&str> {
    let mut all = vec![kit.words.language()];
    all.extend(["en", "fr", "es", "ru", "ar", "zh"]);
    all
}
