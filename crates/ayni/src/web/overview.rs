//! The first page: what the newest measurement says, what came in last, and what waits.

use axum::extract::State;
use axum::response::Response;
use ayni_model::document::{Block, Document, Figure, FigureKind, Headline, Speak};
use ayni_model::{Arg, Phrase};
use ayni_store::SearchOrder;
use serde::Serialize;

use super::Shared;
use super::error::Trouble;
use super::gate::Who;
use super::imports::{self, Line as Import};
use super::links::{self, FigureLinks};
use super::list::{Line, lines};
use super::measurements;
use super::page::{Page, show};
use super::visitor::Visitor;
use crate::app::search;

/// Imports and activities that the page names; a link leads to all.
const IMPORTS: i64 = 5;
const ACTIVITIES: u32 = 5;

#[derive(Debug, Serialize)]
pub struct Overview {
    title: String,
    /// The newest measurement.
    measured: Option<Measured>,
    /// Whether the register has changed since.
    behind: bool,
    activities: String,
    imports: Vec<Import>,
    lines: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Measured {
    name: String,
    href: String,
    as_of: String,
    notices: String,
    headline: String,
    figures: String,
}

impl Page for Overview {
    const TEMPLATE: &'static str = "overview.html";
    const PLACE: &'static str = "web-overview";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/`
pub async fn overview(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let kept = node.shelf.all()?.into_iter().next();
    let mut behind = false;
    let measured = match kept {
        None => None,
        Some(kept) => {
            let as_of = node.store.as_of().await?;
            let newest = as_of.and_then(|day| day.parse::<ayni_model::PartialDate>().ok());
            behind = newest.is_some_and(|day| day.last_day() > kept.manifest.as_of.last_day());
            let whole = node.shelf.whole(&kept)?;
            let links = FigureLinks { name: &kept.name, sources: &whole.sources };
            let write = |blocks: Vec<Block>| node.fragments.write(&blocks, &**words, &links);
            let notices = whole.document.blocks.iter().take_while(|block| !matches!(block, Block::Facts(_)));
            Some(Measured {
                name: measurements::title(&kept, words),
                href: format!("/measurements/{}", links::part(&kept.name)),
                as_of: words.say(&Phrase::message("web-as-of", [("date", Arg::Date(kept.manifest.as_of))])),
                notices: write(notices.cloned().collect())?,
                headline: write(headline(&whole.document))?,
                figures: write(figures(&whole.document))?,
            })
        }
    };
    let page =
        search::find(&node.store, &Default::default(), who.sees(), SearchOrder::Latest, None, ACTIVITIES)
            .await?;
    let count = match page.total {
        Some(total) => Phrase::message("web-activities-found", [("count", Arg::Count(total))]),
        None => Phrase::message("web-activities-more", [("count", Arg::Count(ayni_store::COUNTED))]),
    };
    let mut imports = node.store.file_imports(IMPORTS).await?;
    if who.sees().is_some() {
        imports.clear();
    }
    let context = Overview {
        title: words.key("web-overview"),
        measured,
        behind,
        activities: words.say(&count),
        imports: imports.iter().map(|import| imports::line(import, words)).collect(),
        lines: lines(&page.lines, words),
    };
    show(&node, &visitor, context).await
}

/// The headline figures, under a heading for each view: the document has them in one.
fn headline(document: &Document) -> Vec<Block> {
    let mut views: Vec<Vec<Headline>> = Vec::new();
    let all = document.blocks.iter().find_map(|block| match block {
        Block::Headline(all) => Some(all),
        _ => None,
    });
    for one in all.into_iter().flatten() {
        // A view begins with its count of activities.
        let begins = one.label == Phrase::key("report-headline-activities");
        match views.last_mut() {
            Some(view) if !begins => view.push(one.clone()),
            _ => views.push(vec![one.clone()]),
        }
    }
    let titled = |view: Vec<Headline>| {
        let code = view.first().and_then(|one| one.row.as_ref()?.key.first().cloned());
        let heading = code.map(|code| Block::Heading {
            level: 2,
            id: format!("view-{code}"),
            text: Phrase::key(&format!("report-view-{code}")),
        });
        heading.into_iter().chain([Block::Headline(view)])
    };
    views.into_iter().flat_map(titled).collect()
}

/// A figure that tells more than one column, and the first map: the whole has them all.
fn figures(document: &Document) -> Vec<Block> {
    let figures = || {
        document.blocks.iter().filter_map(|block| match block {
            Block::Figure(figure) => Some(figure),
            _ => None,
        })
    };
    let map = figures().find(|figure| matches!(figure.kind, FigureKind::Map(_)));
    let tells = |figure: &&Figure| match figure.kind {
        FigureKind::StackedColumns | FigureKind::StackedBars | FigureKind::Bars => {
            figure.categories.len() > 1
        }
        FigureKind::Flows(_) | FigureKind::Map(_) => false,
    };
    figures().find(tells).into_iter().chain(map).cloned().map(Block::Figure).collect()
}
