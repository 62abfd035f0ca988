//! What is done to an activity on its page: reviewed, shared, remarked on, withdrawn, emptied.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_model::document::Speak;
use ayni_model::{Arg, Phrase};
use ayni_store::{Expected, Standing, Verdict};
use ayni_words::Words;
use serde::Serialize;

use super::super::activities::{self, standing_key};
use super::super::error::Trouble;
use super::super::form::{Own, Sent};
use super::super::gate::Who;
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links};
use super::{actor, attach};
use crate::app::entry;
use crate::app::standing::{self, Acts};

/// What an activity's page has beside the activity: where it stands, what is said to it, its files, and what
/// may be done.
#[derive(Debug, Serialize)]
pub struct Aside {
    token: String,
    reporter: String,
    id: String,
    number: i64,
    base: String,
    edit: String,
    standing: String,
    state: &'static str,
    shared: bool,
    shared_says: String,
    acts: Acts,
    remarks: Vec<RemarkLine>,
    files: Vec<attach::FileLine>,
    attach_hint: String,
    drafts: usize,
}

#[derive(Debug, Serialize)]
struct RemarkLine {
    who: String,
    when: String,
    returned: bool,
    text: String,
}

/// What stands beside an activity, for who sees all of it.
pub async fn aside(
    node: &Node,
    visitor: &Visitor,
    who: &Who,
    name: (&str, &str),
    (standing, own): (&Standing, &Own),
) -> Result<Aside, Trouble> {
    let (words, desk) = (&visitor.words, node.desk());
    let acts = standing::acts(&desk, actor(who), name.0, standing).await?;
    let (remarks, names) = standing::remarks(&desk, standing.activity).await?;
    let remarks = remarks.into_iter().map(|remark| RemarkLine {
        who: by_name(remark.person, &names, words),
        when: when(remark.at, words),
        returned: remark.returned,
        text: remark.text,
    });
    let drafts = if acts.enter { node.store.drafts_of(name.0, name.1).await?.len() } else { 0 };
    Ok(Aside {
        token: own.token.clone(),
        reporter: name.0.to_owned(),
        id: name.1.to_owned(),
        number: standing.number,
        base: ayni_store::hex(&standing.body_hash),
        edit: links::address("/activity/edit", [("reporter", name.0), ("id", name.1)]),
        standing: words.key(standing_key(standing.state)),
        state: standing.state.as_str(),
        shared: standing.shared,
        shared_says: words.key(shared_key(standing.shared)),
        acts,
        remarks: remarks.collect(),
        files: attach::lines(node, visitor, standing.activity).await?,
        attach_hint: attach::hint(node, words),
        drafts,
    })
}

fn shared_key(shared: bool) -> &'static str {
    if shared { "entry-shared-yes" } else { "entry-shared-no" }
}

/// Who somebody is: a name, the command line, or somebody who left.
pub fn by_name(person: Option<i64>, names: &standing::Names, words: &Words) -> String {
    match person.map(|person| names.get(&person).cloned().unwrap_or_default()) {
        None => words.key("entry-by-machine"),
        Some(name) if name.is_empty() => words.key("entry-by-gone"),
        Some(name) => name,
    }
}

/// A moment, as a day with its time.
pub fn when(at: i64, words: &Words) -> String {
    let day = standing::day(at).map(|day| words.date(day)).unwrap_or_default();
    words.say(&Phrase::message(
        "entry-moment",
        [("day", Arg::Text(day)), ("time", Arg::Text(standing::moment(at)))],
    ))
}

fn named(sent: &Sent) -> (&str, &str) {
    (sent.get("reporter"), sent.get("id"))
}

fn back(sent: &Sent) -> Response {
    let (reporter, id) = named(sent);
    Redirect::to(&links::activity(reporter, id)).into_response()
}

fn number(sent: &Sent) -> i64 {
    sent.get("number").parse().unwrap_or(0)
}

/// `POST /activity/review`
pub async fn review(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let verdict = match sent.get("verdict") {
        "accept" => Verdict::Accepted,
        _ => Verdict::Returned(sent.get("text")),
    };
    standing::review(&node.desk(), actor(&who), named(&sent), number(&sent), verdict).await?;
    Ok(back(&sent))
}

/// `POST /activity/share`
pub async fn share(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let shared = sent.get("shared") == "yes";
    standing::share(&node.desk(), actor(&who), named(&sent), shared).await?;
    Ok(back(&sent))
}

/// `POST /activity/remark`
pub async fn remark(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    standing::remark(&node.desk(), actor(&who), named(&sent), sent.get("text")).await?;
    Ok(back(&sent))
}

/// `POST /activity/withdraw`
pub async fn withdraw(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    let expected = entry::hash_from(sent.get("base")).map_or(Expected::Nothing, Expected::Body);
    standing::withdraw(&node.desk(), actor(&who), named(&sent), expected).await?;
    Ok(back(&sent))
}

/// `POST /activity/redact`
pub async fn redact(State(node): State<Shared>, who: Who, sent: Sent) -> Result<Response, Trouble> {
    standing::redact(&node.desk(), actor(&who), named(&sent), number(&sent)).await?;
    // Where nothing is left there is no page to go back to.
    let versions = node.store.history(Some(sent.get("reporter")), sent.get("id")).await?;
    if versions.iter().all(|version| version.body.is_none()) {
        return Ok(Redirect::to("/activities").into_response());
    }
    Ok(back(&sent))
}

/// The page before a list is shared, and after.
#[derive(Debug, Serialize)]
struct ShareList {
    title: String,
    token: String,
    says: Vec<String>,
    /// Where the button sends; empty where there is nothing to share or it is done.
    action: String,
    button: String,
    back: String,
}

impl Page for ShareList {
    const TEMPLATE: &'static str = "entry-share.html";
    const PLACE: &'static str = "web-activities";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/activities/share`: how much would be shared by sharing the list with this filter.
pub async fn share_list_page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let found = standing::to_share(&node.desk(), actor(&who), &activities::filter(&visitor)).await?;
    let count = |key| visitor.words.say(&Phrase::message(key, [("count", Arg::Count(found.count))]));
    let mut says = vec![count("entry-share-would")];
    if found.more {
        says.push(count("entry-share-more"));
    }
    let action = if found.count > 0 { here("/activities/share", &visitor) } else { String::new() };
    shared_page(&node, &visitor, &headers, says, action, count("entry-share-button")).await
}

/// `POST /activities/share`
pub async fn share_list(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    _sent: Sent,
) -> Result<Response, Trouble> {
    let done = standing::share_list(&node.desk(), actor(&who), &activities::filter(&visitor)).await?;
    let said = Phrase::message("entry-share-done", [("count", Arg::Count(done.count))]);
    let mut says = vec![visitor.words.say(&said)];
    if done.more {
        says.push(visitor.words.key("entry-share-again"));
    }
    let action = if done.more { here("/activities/share", &visitor) } else { String::new() };
    let button = visitor.words.key("entry-share-next");
    shared_page(&node, &visitor, &headers, says, action, button).await
}

async fn shared_page(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    says: Vec<String>,
    action: String,
    button: String,
) -> Result<Response, Trouble> {
    let own = Own::of(node, headers)?;
    let page = ShareList {
        title: visitor.words.key("entry-share-title"),
        token: own.token.clone(),
        says,
        action,
        button,
        back: here("/activities", visitor),
    };
    own.show(node, visitor, &page, StatusCode::OK)
}

fn here(path: &str, visitor: &Visitor) -> String {
    let kept = visitor.query.iter().filter(|(name, value)| name != "after" && !value.is_empty());
    links::address(path, kept.map(|(name, value)| (name.as_str(), value.as_str())))
}
