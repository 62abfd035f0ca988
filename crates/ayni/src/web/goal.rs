//! The page of a Sustainable Development Goal.

use axum::extract::{Path, State};
use axum::response::Response;
use ayni_core::search::Facet;
use ayni_model::{Arg, Code};

use super::Shared;
use super::country::{Asked, subject_page};
use super::error::Trouble;
use super::gate::Who;
use super::visitor::Visitor;
use crate::app::Refusal;

/// `/goals/{number}`
pub async fn goal(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    Path(number): Path<String>,
) -> Result<Response, Trouble> {
    if !node.kit.reference.knows("sdg", &number) || number.contains('.') {
        return Err(Refusal::refused("web-no-goal", [("number", Arg::Text(number))]).into());
    }
    let words = &visitor.words;
    let asked = Asked {
        title: format!("{number} {}", words.code(&Code::new("sdg", &number))),
        kind: words.key("dimension-goal"),
        marks: Vec::new(),
        facet: Facet::Goal,
        value: number,
        table: "goals",
    };
    subject_page(&node, &visitor, &who, asked).await
}
