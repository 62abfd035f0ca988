//! The description of the API in OpenAPI 3.1, made from the table of operations.

use axum::body::Bytes;
use ayni_words::Words;
use serde_json::{Map, Value, json};

use super::table::{Access, Content, Kind, Operation, PROBLEM, Parameter, Place};
use super::{ROOT, operations, schemas};
use crate::app::Refusal;

const ABOUT: &str = "The register of one node, to be read and written. Bodies of activities are Ayni records, version 1 \
     (docs/record.md). Amounts and dates are text. Errors are problem details (RFC 9457) in the language of \
     `Accept-Language`. Lists go by cursor: `next` and `Link: rel=\"next\"`. No other site's scripts may call it \
     (no CORS). docs/api.md tells more.";

/// The description, with the titles of these words.
pub fn description(words: &Words) -> Result<Bytes, Refusal> {
    let mut paths: Map<String, Value> = Map::new();
    for operation in operations() {
        let path = paths.entry(operation.path).or_insert_with(|| json!({}));
        if let Some(verbs) = path.as_object_mut() {
            verbs.insert(operation.verb.as_str().to_ascii_lowercase(), described(operation, words));
        }
    }
    let description = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Ayni node", "version": "1", "description": ABOUT,
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "servers": [{ "url": ROOT }],
        "tags": super::table::Group::ALL.map(|group| json!({
            "name": group.as_str(), "description": words.key(&format!("api-group-{}", group.as_str())),
        })),
        "security": [{ "token": [] }],
        "paths": paths,
        "components": {
            "schemas": schemas::all(),
            "securitySchemes": { "token": {
                "type": "http", "scheme": "bearer",
                "description": "A token that a person made for a program, with scopes: read, write, review, measure, release, people, govern.",
            } },
        },
    });
    let bytes = serde_json::to_vec_pretty(&description).map_err(|error| Refusal::Fault(error.to_string()))?;
    Ok(Bytes::from(bytes))
}

fn described(operation: &Operation, words: &Words) -> Value {
    let mut members = Map::new();
    let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
    put("operationId", json!(operation.id));
    put("summary", json!(words.key(&operation.key())));
    put("description", json!(about(operation)));
    put("tags", json!([operation.group.as_str()]));
    if operation.access == Access::Open {
        put("security", json!([]));
    }
    let mut parameters: Vec<Value> = operation.parameters.iter().map(parameter).collect();
    if operation.once() {
        parameters.push(parameter(&KEY));
    }
    if !parameters.is_empty() {
        put("parameters", json!(parameters));
    }
    if let Some(sends) = &operation.sends {
        put("requestBody", json!({ "required": true, "content": content(sends.forms, Some(sends.example)) }));
    }
    put("responses", answers(operation));
    Value::Object(members)
}

/// What there is to know: the text of the table, and which right and scope it takes.
pub fn about(operation: &Operation) -> String {
    let takes = match operation.access {
        Access::Open => "Takes no token.".to_owned(),
        Access::Anyone => "Takes any token.".to_owned(),
        Access::Right(act) => {
            let scope = operation.scope().unwrap_or_default();
            format!("Takes the right `{}` and a token with the scope `{scope}`.", act.as_str())
        }
    };
    if operation.about.is_empty() { takes } else { format!("{} {takes}", operation.about) }
}

/// The key of a request that is to be carried out once.
pub const KEY: Parameter = super::table::header(
    "Idempotency-Key",
    "^[!-~]{1,255}$",
    "A word of the program's own for this request. Sent again with the same content within a day, it is not \
     carried out again, and the answer that there was is given.",
);

fn parameter(parameter: &Parameter) -> Value {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
    };
    let schema = match parameter.kind {
        Kind::Text if parameter.place == Place::Path => json!({ "type": "string", "minLength": 1 }),
        Kind::Text => json!({ "type": "string" }),
        Kind::Whole(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Kind::Choice(choices) => json!({ "type": "string", "enum": choices }),
        Kind::Truth => json!({ "type": "boolean" }),
        Kind::Like(form) => json!({ "type": "string", "pattern": form }),
    };
    let mut value = json!({
        "name": parameter.name, "in": place, "required": parameter.required,
        "description": parameter.about, "schema": schema,
    });
    if let Some(members) = value.as_object_mut().filter(|_| !parameter.example.is_empty()) {
        let example = match parameter.kind {
            Kind::Whole(..) => parameter.example.parse::<i64>().map_or(Value::Null, Value::from),
            _ => json!(parameter.example),
        };
        members.insert("example".to_owned(), example);
    }
    value
}

fn content(forms: &[Content], example: Option<&str>) -> Value {
    let mut all = Map::new();
    for (kind, schema) in forms {
        let mut form = json!({ "schema": { "$ref": format!("#/components/schemas/{schema}") } });
        // The example is written in the first form.
        let example = example
            .filter(|_| kind.ends_with("json"))
            .and_then(|text| serde_json::from_str::<Value>(text).ok());
        if let (Some(example), Some(members)) = (example, form.as_object_mut()) {
            members.insert("example".to_owned(), example);
        }
        all.insert((*kind).to_owned(), form);
    }
    Value::Object(all)
}

fn answers(operation: &Operation) -> Value {
    let mut all = Map::new();
    for answer in operation.answers {
        let mut value = json!({ "description": answer.about });
        let Some(members) = value.as_object_mut() else { continue };
        if !answer.forms.is_empty() {
            members.insert("content".to_owned(), content(answer.forms, None));
        }
        if !answer.headers.is_empty() {
            let header = |(name, about): &(&str, &str)| {
                ((*name).to_owned(), json!({ "description": about, "schema": { "type": "string" } }))
            };
            let headers: Map<String, Value> = answer.headers.iter().map(header).collect();
            members.insert("headers".to_owned(), Value::Object(headers));
        }
        all.insert(answer.status.to_string(), value);
        if answer.status == 200 && answer.headers.iter().any(|(name, _)| *name == "ETag") && !operation.once()
        {
            all.entry("304").or_insert(json!({ "description": "The program has just this." }));
        }
    }
    for (status, about) in operation.refusals() {
        let problem = json!({ PROBLEM: { "schema": { "$ref": "#/components/schemas/Problem" } } });
        let mut value = json!({ "description": about, "content": problem });
        if let Some(members) = value.as_object_mut().filter(|_| status == 429) {
            let seconds = json!({ "description": "Seconds to wait.", "schema": { "type": "integer" } });
            members.insert("headers".to_owned(), json!({ "Retry-After": seconds }));
        }
        all.insert(status.to_string(), value);
    }
    Value::Object(all)
}
