//! `/api`: the operations as people read them, made from the same table as the routes.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use ayni_core::rights::{Act, On};
use ayni_words::Words;
use serde::Serialize;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::gate::Who;
use super::super::page::{Page, show};
use super::super::visitor::Visitor;
use super::describe::{self, KEY};
use super::table::{Access, Group, Operation, Parameter, Place, Verb};
use super::{ROOT, operations};

/// A body longer than this stands in a file of its own in the example.
const SHORT: usize = 400;

#[derive(Debug, Serialize)]
pub struct Api {
    title: String,
    description: String,
    schema: String,
    /// Whether who looks at it may have hooks.
    hooks: bool,
    groups: Vec<Part>,
}

#[derive(Debug, Serialize)]
struct Part {
    id: &'static str,
    name: String,
    operations: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    id: &'static str,
    title: String,
    verb: &'static str,
    path: String,
    about: String,
    parameters: Vec<Named>,
    /// Media types of the body.
    sends: Vec<&'static str>,
    most: Option<String>,
    answers: Vec<(u16, &'static str)>,
    example: String,
}

#[derive(Debug, Serialize)]
struct Named {
    name: &'static str,
    place: String,
    required: bool,
    about: &'static str,
}

impl Page for Api {
    const TEMPLATE: &'static str = "api.html";
    const PLACE: &'static str = "";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/api`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let own = node.own_address(&headers, &visitor.settings);
    let groups = Group::ALL.map(|group| Part {
        id: group.as_str(),
        name: visitor.words.key(&format!("api-group-{}", group.as_str())),
        operations: operations()
            .filter(|operation| operation.group == group)
            .map(|operation| line(operation, &own, &visitor.words))
            .collect(),
    });
    let page = Api {
        title: visitor.words.key("api-title"),
        description: format!("{ROOT}/openapi.json"),
        schema: format!("{ROOT}/record.schema.json"),
        hooks: who.by().is_some_and(|by| by.may(Act::Govern, &On::default()).is_ok()),
        groups: groups.into(),
    };
    show(&node, &visitor, page).await
}

fn line(operation: &'static Operation, own: &str, words: &Words) -> Line {
    let key = operation.once().then_some(&KEY);
    let mut answers: Vec<(u16, &'static str)> =
        operation.answers.iter().map(|answer| (answer.status, answer.about)).collect();
    answers.extend(operation.refusals());
    let named = |parameter: &Parameter| Named {
        name: parameter.name,
        place: words.key(match parameter.place {
            Place::Path => "api-in-path",
            Place::Query => "api-in-query",
            Place::Header => "api-in-header",
        }),
        required: parameter.required,
        about: parameter.about,
    };
    Line {
        id: operation.id,
        title: words.key(&operation.key()),
        verb: operation.verb.as_str(),
        path: format!("{ROOT}{}", operation.path),
        about: describe::about(operation),
        parameters: operation.parameters.iter().chain(key).map(named).collect(),
        sends: operation.sends.iter().flat_map(|sends| sends.forms.iter().map(|(kind, _)| *kind)).collect(),
        most: operation.sends.map(|sends| words.count((sends.most >> 10) as u64)),
        answers,
        example: curl(operation, own),
    }
}

/// How the operation is called from a terminal.
fn curl(operation: &Operation, own: &str) -> String {
    let mut lines = vec!["curl".to_owned()];
    if operation.verb != Verb::Get {
        lines.push(format!("-X {}", operation.verb.as_str()));
    }
    if operation.access != Access::Open {
        lines.push("-H \"Authorization: Bearer $AYNI_TOKEN\"".to_owned());
    }
    for (name, value) in operation.parameters.iter().filter_map(Parameter::header_example) {
        lines.push(format!("-H '{name}: {value}'"));
    }
    if let Some(sends) = &operation.sends {
        let kind = sends.forms.first().map_or("", |(kind, _)| *kind);
        lines.push(format!("-H 'Content-Type: {kind}'"));
        match sends.example.len() {
            _ if !kind.ends_with("json") => lines.push("--data-binary @health.csv".to_owned()),
            ..=SHORT => lines.push(format!("-d '{}'", sends.example)),
            _ => lines.push("-d @record.json".to_owned()),
        }
    }
    lines.push(format!("'{own}{}'", operation.example()));
    lines.join(" \\\n  ")
}
