//! What can be taken away: the register's tables in each form, the workbook to fill in, kept measurements.

use axum::extract::State;
use axum::response::Response;
use ayni_core::rights::{Act, On};
use ayni_model::register::TABLES;
use serde::Serialize;

use super::Shared;
use super::error::Trouble;
use super::gate::Who;
use super::page::{Page, show};
use super::visitor::Visitor;

/// What there is to take away.
#[derive(Debug, Serialize)]
pub struct Downloads {
    title: String,
    /// Tables of the register; none for who may not take the whole of it.
    tables: Vec<Table>,
}

#[derive(Debug, Serialize)]
struct Table {
    name: &'static str,
    about: String,
    /// The address of each form, and its name.
    forms: Vec<(String, &'static str)>,
}

impl Page for Downloads {
    const TEMPLATE: &'static str = "downloads.html";
    const PLACE: &'static str = "web-activities";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/downloads`
pub async fn downloads(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let may = who.by().is_none_or(|by| by.may(Act::Query, &On::default()).is_ok());
    let forms = |name: &str| {
        [("csv", "CSV"), ("parquet", "Parquet")]
            .map(|(end, label)| (format!("/api/v1/export/{name}.{end}"), label))
            .to_vec()
    };
    let tables = TABLES.iter().filter(|_| may).map(|table| Table {
        name: table.name,
        about: words.key(table.words),
        forms: forms(table.name),
    });
    let page = Downloads { title: words.key("downloads"), tables: tables.collect() };
    show(&node, &visitor, page).await
}
