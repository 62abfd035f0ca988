//! Code lists and rules.

use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use ayni_core::check::{RULES, RuleInfo, RuleKind};
use ayni_model::{Arg, Finding, Text};
use ayni_words::Words;
use serde_json::{Value, json};

use super::super::Shared;
use super::super::error::Trouble;
use super::super::visitor::Visitor;
use super::answer;
use super::table::{Access, Group, JSON, Kind, Operation, TAG, gives, path};
use crate::app::Refusal;

pub const OPERATIONS: &[Operation] = &[
    Operation::get("listCodeLists", "/codes", Group::Lists, Access::Anyone, || get(lists)).answers(&[gives(
        200,
        "The lists.",
        &[(JSON, "CodeLists")],
    )
    .headers(TAG)]),
    Operation::get("getCodeList", "/codes/{list}", Group::Lists, Access::Anyone, || get(list))
        .about(
            "Every code with its names in all languages that it has, and since and until when it is in use.",
        )
        .takes(&[path("list", Kind::Text, "The list: `country`, `crs`, `sdg`, `unit` ...", "unit")])
        .answers(&[gives(200, "The codes.", &[(JSON, "CodeList")]).headers(TAG)]),
    Operation::get("listRules", "/rules", Group::Lists, Access::Anyone, || get(rules))
        .about("Every rule that activities are checked by, in the order in which findings are listed.")
        .answers(&[gives(200, "The rules.", &[(JSON, "Rules")]).headers(TAG)]),
    Operation::get("getRule", "/rules/{code}", Group::Lists, Access::Anyone, || get(rule))
        .takes(&[path("code", Kind::Text, "The rule's code, as findings bear it.", "share-sum")])
        .answers(&[gives(200, "The rule.", &[(JSON, "Rule")]).headers(TAG)]),
];

/// `GET /codes`
async fn lists(State(node): State<Shared>, visitor: Visitor) -> Result<Response, Trouble> {
    let reference = &node.kit.reference;
    let countries = std::iter::once(("country", reference.countries.len()));
    let others = reference.lists.iter().map(|(name, list)| (name.as_str(), list.entries.len()));
    let mut all: Vec<(&str, usize)> = countries.chain(others).collect();
    all.sort_unstable();
    let items: Vec<Value> =
        all.into_iter().map(|(list, codes)| json!({ "list": list, "codes": codes })).collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

/// `GET /codes/{list}`
async fn list(
    State(node): State<Shared>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Result<Response, Trouble> {
    let reference = &node.kit.reference;
    let code = |code: &str, names: &Text, parent: &str, from: Option<i16>, until: Option<i16>| json!({ "code": code, "names": names, "parent": parent, "from": from, "until": until });
    let items: Vec<Value> = match (name.as_str(), reference.lists.get(&name)) {
        ("country", _) => {
            let countries = reference.countries.iter();
            countries
                .map(|(own, country)| code(own, &country.names, &country.sub_region, None, None))
                .collect()
        }
        (_, Some(list)) => {
            let entries = list.entries.iter();
            entries.map(|(own, of)| code(own, &of.names, &of.parent, of.from, of.until)).collect()
        }
        (_, None) => return Err(Refusal::refused("api-no-list", [("list", Arg::Text(name))]).into()),
    };
    answer::shown(&visitor, &json!({ "list": name, "items": items }))
}

/// `GET /rules`
async fn rules(visitor: Visitor) -> Result<Response, Trouble> {
    let items: Vec<Value> = RULES.iter().map(|rule| told(rule, &visitor.words)).collect();
    answer::shown(&visitor, &json!({ "items": items }))
}

/// `GET /rules/{code}`
async fn rule(visitor: Visitor, Path(code): Path<String>) -> Result<Response, Trouble> {
    let Some(rule) = RULES.iter().find(|rule| rule.code == code) else {
        return Err(Refusal::refused("api-no-rule", [("code", Arg::Text(code))]).into());
    };
    answer::shown(&visitor, &told(rule, &visitor.words))
}

/// A rule in the words of a language; what its message says depends on what it finds.
fn told(rule: &RuleInfo, words: &Words) -> Value {
    let said = words.finding(&Finding::new(rule.code, rule.severity));
    json!({
        "code": rule.code, "severity": rule.severity, "since": rule.since,
        "over": match rule.kind { RuleKind::Activity => "activity", RuleKind::Set => "set" },
        "title": said.title, "why": said.why, "fix": said.fix,
    })
}
