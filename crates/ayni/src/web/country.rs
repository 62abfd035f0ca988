//! The pages of a country and of a reporting organisation: their figures and their activities.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::response::Response;
use ayni_core::report::{Source, subject};
use ayni_core::search::{Facet, Filter};
use ayni_model::document::{Block, Speak};
use ayni_model::{Arg, Code, Phrase};
use ayni_print::html::Links;
use ayni_store::SearchOrder;
use serde::Serialize;

use super::error::Trouble;
use super::gate::Who;
use super::list::{Line, lines};
use super::page::{Page, show};
use super::visitor::Visitor;
use super::{Node, Shared, links};
use crate::app::{Refusal, search};

/// Activities that the page shows; a link leads to all.
const SHOWN: u32 = 10;

/// The page of one subject: a country, a goal, an organisation.
#[derive(Debug, Serialize)]
pub struct Subject {
    title: String,
    kind: String,
    /// What there is to know of it, as marks under the title.
    marks: Vec<String>,
    /// The figures of the newest measurement; empty where there are none.
    figures: String,
    /// Which measurement they are of.
    measurement: Option<(String, String)>,
    total: String,
    lines: Vec<Line>,
    all: String,
}

impl Page for Subject {
    const TEMPLATE: &'static str = "subject.html";
    const PLACE: &'static str = "web-activities";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// What a page of a subject is made from.
pub struct Asked {
    /// The title.
    pub title: String,
    /// What kind of subject it is.
    pub kind: String,
    /// Marks under the title.
    pub marks: Vec<String>,
    /// The facet that its activities have.
    pub facet: Facet,
    /// The facet's value.
    pub value: String,
    /// The table of a measurement that has its figures.
    pub table: &'static str,
}

/// `/countries/{code}`
pub async fn country(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(code): Path<String>,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let Some(country) = node.kit.reference.countries.get(&code) else {
        return Err(Refusal::refused("web-no-country", [("code", Arg::Text(code))]).into());
    };
    let region = words.code(&Code::new("region", &country.region));
    let mut marks = vec![code.clone()];
    if !country.region.is_empty() {
        marks.push(region);
    }
    for (is, key) in
        [(country.ldc, "dimension-ldc"), (country.lldc, "dimension-lldc"), (country.sids, "dimension-sids")]
    {
        if is {
            marks.push(words.key(key));
        }
    }
    let asked = Asked {
        title: words.code(&Code::new("country", &code)),
        kind: words.key("web-country"),
        marks,
        facet: Facet::Partner,
        value: code,
        table: "partners",
    };
    subject_page(&node, &visitor, &who, asked).await
}

/// `/ministry?id=..`
pub async fn ministry(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let id = visitor.asked("id").unwrap_or_default().to_owned();
    let filter = Filter { facets: vec![(Facet::Reporter, id.clone())], words: String::new() };
    let any = search::find(&node.store, &filter, who.sees(), SearchOrder::Latest, None, 1).await?;
    if any.lines.is_empty() {
        return Err(Refusal::refused("web-no-reporter", [("id", Arg::Text(id))]).into());
    }
    let asked = Asked {
        title: id.clone(),
        kind: visitor.words.key("report-column-reporter"),
        marks: Vec::new(),
        facet: Facet::Reporter,
        value: id,
        table: "reporters",
    };
    subject_page(&node, &visitor, &who, asked).await
}

/// The page of a subject.
pub async fn subject_page(
    node: &Node,
    visitor: &Visitor,
    who: &Who,
    asked: Asked,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let filter = Filter { facets: vec![(asked.facet, asked.value.clone())], words: String::new() };
    let page = search::find(&node.store, &filter, who.sees(), SearchOrder::Latest, None, SHOWN).await?;
    let (figures, measurement) = figures(node, visitor, asked.table, &asked.value)?;
    let count = match page.total {
        Some(total) => Phrase::message("web-activities-found", [("count", Arg::Count(total))]),
        None => Phrase::message("web-activities-more", [("count", Arg::Count(ayni_store::COUNTED))]),
    };
    let context = Subject {
        title: asked.title,
        kind: asked.kind,
        marks: asked.marks,
        figures,
        measurement,
        total: words.say(&count),
        lines: lines(&page.lines, words),
        all: links::address("/activities", [(asked.facet.as_str(), asked.value.as_str())]),
    };
    show(node, visitor, context).await
}

type Figures = (String, Option<(String, String)>);

/// The figures that the newest measurement has of a code, and which measurement that is.
fn figures(node: &Node, visitor: &Visitor, table: &str, code: &str) -> Result<Figures, Trouble> {
    let Some(kept) = node.shelf.all()?.into_iter().next() else { return Ok((String::new(), None)) };
    let whole = node.shelf.whole(&kept)?;
    let framework = whole.framework.as_ref();
    let found = whole.tables.get(table).and_then(|table| subject::subject(table, code, framework));
    let Some((block, sources)) = found else { return Ok((String::new(), None)) };
    let links = RowLinks::of(&kept.name, &block, &sources, 3);
    let figures = node.fragments.write(&[block], &*visitor.words, &links)?;
    let named = super::measurements::title(&kept, &visitor.words);
    Ok((figures, Some((named, format!("/measurements/{}", links::part(&kept.name))))))
}

/// Cells of one table lead to what stands behind them.
pub struct RowLinks {
    hrefs: BTreeMap<(usize, usize), String>,
}

impl RowLinks {
    /// The cells from column `first` on lead to the base rows of their row's source.
    fn of(name: &str, block: &Block, sources: &[Source], first: usize) -> RowLinks {
        let columns = match block {
            Block::Table(table) => table.columns.len(),
            _ => 0,
        };
        let mut hrefs = BTreeMap::new();
        for (row, source) in sources.iter().enumerate() {
            let keys = source.key.iter().map(|key| ("key", key.as_str()));
            let path = format!("/measurements/{}/trace", links::part(name));
            let href = links::address(&path, [("table", source.table.as_str())].into_iter().chain(keys));
            hrefs.extend((first..columns).map(|column| ((row, column), href.clone())));
        }
        RowLinks { hrefs }
    }

    /// Cells that lead to these addresses.
    pub fn to(hrefs: BTreeMap<(usize, usize), String>) -> RowLinks {
        RowLinks { hrefs }
    }
}

impl Links for RowLinks {
    fn cell(&self, _table: &str, row: usize, column: usize) -> Option<String> {
        self.hrefs.get(&(row, column)).cloned()
    }

    fn code(&self, code: &Code) -> Option<String> {
        links::code(code)
    }
}
