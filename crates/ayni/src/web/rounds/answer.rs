//! The page on which a questionnaire is answered, for people who are signed in and for whoever has a link.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_core::survey::{Index, sheet};
use ayni_model::document::{Phrase, Speak};
use ayni_model::survey::{AnswerState, FormSheet};
use ayni_model::{Arg, Finding, Severity};
use ayni_store::SaidLine;
use serde::Serialize;

use super::super::error::Trouble;
use super::super::form::Own;
use super::super::gate::{Peer, Who};
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, language, links};
use super::view::{Line, Maker, Piece, anchor, by_question, said, sections};
use super::{REPLY, actor, with};
use crate::app::rounds::answer::{self, Answer};
use crate::app::rounds::clear::{Standing, standing};
use crate::app::rounds::seat::{self, Seat};
use crate::app::{enter, standing as people};

/// The cookie that keeps a link while its bearer answers: then it stands in no address.
pub const LINK: &str = "ayni_reply";

/// How long a browser keeps it, in seconds.
const KEPT: i64 = 30 * 86_400;

/// Questions on one page; a longer form has a page for each of its groups.
const ONE_PAGE: usize = 30;

/// What of the page may run: the script that keeps drafts on the device, and nothing of others.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; \
                          connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; \
                          frame-ancestors 'none'";

/// The page.
#[derive(Debug, Serialize)]
pub struct AnswerPage {
    title: String,
    subtitle: String,
    over: Vec<(String, String)>,
    /// Where it is sent.
    base: String,
    token: String,
    /// Of whom it is asked: a draft on the device is of one respondent alone.
    asked: i64,
    number: i64,
    /// The state of the answer in words, and what else there is to know.
    facts: Vec<String>,
    done: Vec<String>,
    /// The language of the questions, and which way it runs.
    language: String,
    direction: &'static str,
    /// Languages that the form has and the pages do not: address, name, whether it is this one.
    others: Vec<(String, String, bool)>,
    /// The sections: address, title, whether it is this one, how much is wrong there.
    sections: Vec<(String, String, bool, usize)>,
    at: String,
    last: bool,
    /// Whether it is all on one page, to be printed.
    whole: bool,
    pieces: Vec<Piece>,
    gone: Vec<Piece>,
    /// What keeps it from being handed in: address, question, what is wrong.
    summary: Vec<(String, String, String)>,
    summary_title: String,
    thread: Vec<Line>,
    waits: bool,
    answers: bool,
    handed_in: bool,
    /// Links below: address and words.
    links: Vec<(String, String)>,
    /// The script that keeps drafts on the device.
    script: String,
}

impl Page for AnswerPage {
    const TEMPLATE: &'static str = "rounds-answer.html";
    const PLACE: &'static str = "round-title";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// What of the page is shown how.
#[derive(Debug, Default)]
pub struct Shown {
    /// Answers that were sent and are too long to be kept, by question.
    pub texts: BTreeMap<String, String>,
    /// The same of comments.
    pub comments: BTreeMap<String, String>,
    /// How many turns of repeats there are to be.
    pub turns: BTreeMap<String, usize>,
    /// What was done just now, in words.
    pub done: Vec<String>,
    /// Whether everything that is missing is said.
    pub checked: bool,
}

/// Where the pages of a seat are.
pub fn base(seat: &Seat) -> String {
    match seat.by {
        Some(_) => format!("/rounds/answer/{}", seat.asked.id),
        None => format!("{REPLY}/answer"),
    }
}

/// `/rounds/answer/{id}`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
) -> Result<Response, Trouble> {
    let seat = seat::of(&node.desk(), actor(&who)?, id).await?;
    show(&node, &visitor, &headers, &seat, Shown::asked(&visitor)).await
}

/// `/reply`: whoever comes by a link; from here on it stands in a cookie.
pub async fn enter(
    State(node): State<Shared>,
    visitor: Visitor,
    Peer(from): Peer,
) -> Result<Response, Trouble> {
    let key = visitor.asked("key").unwrap_or_default();
    let seat = seat::by_link(&node.desk(), key, &from).await?;
    let language = ayni_words::LANGUAGES.into_iter().find(|one| *one == seat.about.language);
    let to = match language {
        Some(language) => links::address(&base(&seat), [("lang", language)]),
        None => base(&seat),
    };
    let mut response = Redirect::to(&to).into_response();
    let lasts = KEPT.min(seat.asked.expires - node.desk().now).max(0);
    // Lax: whoever comes from their mail comes from another site.
    node.set_cookie(&mut response, LINK, key, "Lax", lasts);
    response.headers_mut().insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

/// Whoever has a link, by the cookie that keeps it.
pub async fn bearer(node: &Node, headers: &HeaderMap, from: &str) -> Result<Seat, Trouble> {
    let key = language::cookie(headers, LINK).unwrap_or_default();
    let seat = seat::by_link(&node.desk(), key, from).await?;
    let of = ayni_store::hash(format!("reply {}", seat.asked.id).as_bytes());
    if node.replies.count(of, node.desk().now).is_some() {
        return Err(Trouble::of(StatusCode::TOO_MANY_REQUESTS));
    }
    Ok(seat)
}

/// `/reply/answer`
pub async fn reply(
    State(node): State<Shared>,
    visitor: Visitor,
    Peer(from): Peer,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    let seat = bearer(&node, &headers, &from).await?;
    show(&node, &visitor, &headers, &seat, Shown::asked(&visitor)).await
}

impl Shown {
    /// As the address asks.
    fn asked(visitor: &Visitor) -> Shown {
        let done = visitor.asked("done").filter(|done| DONE.contains(done));
        let turns = visitor
            .query
            .iter()
            .filter_map(|(name, value)| Some((name.strip_prefix("n:")?.to_owned(), value.parse().ok()?)));
        Shown {
            done: done.map(|done| visitor.words.key(&format!("round-done-{done}"))).into_iter().collect(),
            checked: visitor.asked("checked").is_some(),
            turns: turns.collect(),
            ..Shown::default()
        }
    }

    /// Whether all that was sent is kept.
    fn is_kept(&self) -> bool {
        self.texts.is_empty() && self.comments.is_empty()
    }
}

/// What a page can say that was done.
const DONE: [&str; 6] = ["saved", "handed-in", "late", "replied", "attached", "beside"];

/// The language that the questions are shown in: the one that is asked for, that of the page, or one that the form has.
pub fn spoken(form: &FormSheet, visitor: &Visitor, seat: &Seat) -> String {
    let has = |code: &str| form.languages.iter().any(|language| language.code == code);
    let wanted = [
        visitor.asked("in").unwrap_or_default(),
        visitor.words.language(),
        seat.about.language.as_str(),
        form.default_language(),
    ];
    wanted.into_iter().find(|code| has(code)).unwrap_or(visitor.words.language()).to_owned()
}

/// Which way a language runs.
fn direction(code: &str) -> &'static str {
    let main = code.split('-').next().unwrap_or_default();
    if ["ar", "fa", "he", "ps", "sd", "ug", "ur", "yi", "dv", "ckb"].contains(&main) { "rtl" } else { "ltr" }
}

/// Shows the page.
pub async fn show(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    seat: &Seat,
    shown: Shown,
) -> Result<Response, Trouble> {
    let desk = node.desk();
    let form = node.rounds.form(&desk, &seat.asked.round, &seat.asked.form).await?;
    let answer = answer::of(&desk, seat, &form).await?;
    let lines = desk.store.said_in_round(&seat.asked.round, Some(seat.asked.id)).await?;
    let own = Own::of(node, headers)?;
    let names = people::names(desk.store, lines.iter().filter_map(|line| line.person)).await?;
    let files = desk.store.survey_files(seat.asked.id).await?;
    let status = match shown.is_kept() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let writing = Writing { node, visitor, seat, form: &form, answer: &answer, lines: &lines, shown: &shown };
    let mut page = writing.page(&names, &files, enter::today(&desk));
    page.token.clone_from(&own.token);
    let mut response = own.show(node, visitor, &page, status)?;
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    Ok(response)
}

struct Writing<'a> {
    node: &'a Node,
    visitor: &'a Visitor,
    seat: &'a Seat,
    form: &'a FormSheet,
    answer: &'a Answer,
    lines: &'a [SaidLine],
    shown: &'a Shown,
}

impl Writing<'_> {
    fn page(
        &self,
        names: &BTreeMap<i64, String>,
        files: &[ayni_store::SurveyFile],
        today: ayni_model::Day,
    ) -> AnswerPage {
        let Writing { visitor, seat, form, answer, shown, .. } = *self;
        let words = &*visitor.words;
        let base = base(seat);
        let language = spoken(form, visitor, seat);
        let index = Index::new(form);
        let record = answer.shown();
        let mut sheet = sheet(&index, &record, &shown.turns, &language, today);
        for (code, texts) in [("answer-too-long", &shown.texts), ("answer-comment-too-long", &shown.comments)]
        {
            let found = texts.iter().map(|(key, text)| {
                let finding = Finding::new(code, Severity::Error).with("question", key.as_str());
                finding.with("letters", text.chars().count()).with("limit", ayni_core::survey::LONGEST)
            });
            sheet.findings.extend(found);
        }
        let mut said_of: BTreeMap<&str, Vec<&SaidLine>> = BTreeMap::new();
        for line in self.lines {
            said_of.entry(line.question.as_str()).or_default().push(line);
        }
        let maker = Maker {
            form,
            words,
            wrong: by_question(&sheet.findings),
            said: said_of.clone(),
            names: names.clone(),
            respondent: seat.name(),
            files,
            base: &base,
            checked: shown.checked,
            texts: &shown.texts,
            comments: &shown.comments,
        };
        let title = form_title(form);
        let all = sections(&sheet, &title, &words.key("round-further"));
        let whole = visitor.asked("all").is_some();
        let paged = !whole && form.questions().len() > ONE_PAGE && all.len() > 1;
        let at = visitor.asked("at").and_then(|at| at.parse::<usize>().ok()).unwrap_or(0);
        let at = at.min(all.len().saturating_sub(1));
        let (mut pieces, mut gone, mut nav, mut places) =
            (Vec::new(), Vec::new(), Vec::new(), BTreeMap::new());
        for (number, section) in all.iter().enumerate() {
            let (mut own, mut left) = (Vec::new(), Vec::new());
            for part in &section.parts {
                maker.pieces(part, &mut own, &mut left);
            }
            if own.is_empty() && left.is_empty() {
                continue;
            }
            let number_text = number.to_string();
            let href = match paged {
                true => links::address(&base, self.kept([("at", number_text.as_str())])),
                false => own.first().map_or_else(String::new, |first| format!("#{}", first.id)),
            };
            let wrong = own.iter().filter(|piece| !piece.wrong.is_empty()).count();
            for piece in own.iter().filter(|piece| piece.kind == "question") {
                places.insert(piece.key.clone(), (number, piece.label.clone()));
            }
            nav.push((href, section.title.clone(), paged && number == at, wrong));
            if !paged || number == at {
                pieces.append(&mut own);
                gone.append(&mut left);
            }
        }
        let last = !paged || nav.last().is_none_or(|(_, _, current, _)| *current);
        if nav.len() < 2 {
            nav.clear();
        }
        let held: Vec<&Finding> = sheet
            .findings
            .iter()
            .filter(|one| one.severity == Severity::Error || one.code == "answer-beside")
            .collect();
        let summary = match shown.checked || !shown.is_kept() {
            true => held.iter().map(|one| self.summed(one, &places, paged, &base)).collect(),
            false => Vec::new(),
        };
        let general = said_of.get("").map(Vec::as_slice).unwrap_or_default();
        let talk: Vec<&SaidLine> =
            general.iter().filter(|line| matches!(line.kind.as_str(), "query" | "reply")).copied().collect();
        AnswerPage {
            title: seat.held.title(words.language()).to_owned(),
            subtitle: title,
            over: self.over(),
            token: String::new(),
            asked: seat.asked.id,
            number: answer.number,
            facts: self.facts(),
            done: shown.done.clone(),
            direction: direction(&language),
            others: self.others(&base, &language),
            language,
            sections: nav,
            at: if paged { at.to_string() } else { String::new() },
            last,
            whole,
            pieces,
            gone,
            summary_title: words
                .say(&Phrase::message("round-held", [("count", Arg::Count(held.len() as u64))])),
            summary,
            waits: talk.last().is_some_and(|line| line.kind == "query"),
            thread: maker.thread(&talk),
            answers: seat.answers && !whole,
            handed_in: matches!(answer.state, Some(AnswerState::Submitted | AnswerState::Cleared)),
            links: self.links(&base),
            script: match seat.answers {
                true => format!("/assets/{}", self.node.assets.script_name),
                false => String::new(),
            },
            base,
        }
    }

    /// What of the address stays from section to section.
    fn kept<'p>(&'p self, more: impl IntoIterator<Item = (&'p str, &'p str)>) -> Vec<(&'p str, &'p str)> {
        let query = self.visitor.query.iter();
        let kept = query.filter(|(name, _)| name == "in" || name == "checked");
        kept.map(|(name, value)| (name.as_str(), value.as_str())).chain(more).collect()
    }

    fn over(&self) -> Vec<(String, String)> {
        let words = &*self.visitor.words;
        match &self.seat.by {
            None => Vec::new(),
            Some(_) => {
                let mut over = vec![("/rounds".to_owned(), words.key("round-title"))];
                if self.seat.asks {
                    let title = self.seat.held.title(words.language()).to_owned();
                    over.push((format!("/rounds/{}", self.seat.asked.round), title));
                    over.push((format!("/rounds/asked/{}", self.seat.asked.id), self.seat.name().to_owned()));
                }
                over
            }
        }
    }

    fn facts(&self) -> Vec<String> {
        let words = &*self.visitor.words;
        let standing: Standing = standing(&self.seat.held.plan.levels, self.answer.state, self.lines);
        let mut facts = vec![self.seat.name().to_owned(), state(self.answer.state, words)];
        if let Some(level) = &standing.next {
            let name = level.name.best(words.language()).map_or("", |(name, _)| name);
            facts.push(with("round-level-next", "level", name, words));
        }
        if let Some(due) = self.seat.held.plan.due {
            facts.push(with("round-due", "day", &words.date(due), words));
        }
        if !self.seat.held.line.open {
            facts.push(words.key("round-is-closed"));
        }
        facts
    }

    /// The languages of the form that the pages do not have.
    fn others(&self, base: &str, now: &str) -> Vec<(String, String, bool)> {
        let ours = |code: &str| ayni_words::LANGUAGES.contains(&code);
        let all = &self.form.languages;
        if all.iter().all(|one| ours(&one.code) || one.code == "und") {
            return Vec::new();
        }
        let at = self.visitor.asked("at").unwrap_or_default();
        let one = |language: &ayni_model::survey::Language| {
            let pairs = [("at", at), ("in", language.code.as_str())];
            let href = links::address(base, pairs.into_iter().filter(|(_, value)| !value.is_empty()));
            let name = if language.name.is_empty() { &language.code } else { &language.name };
            (href, name.clone(), language.code == now)
        };
        all.iter().map(one).collect()
    }

    /// A finding with the way to its question.
    fn summed(
        &self,
        finding: &Finding,
        places: &BTreeMap<String, (usize, String)>,
        paged: bool,
        base: &str,
    ) -> (String, String, String) {
        let key = match finding.args.get("question") {
            Some(Arg::Text(key)) => key.as_str(),
            _ => "",
        };
        let message = said(finding, &self.visitor.words);
        let Some((section, label)) = places.get(key) else {
            return (String::new(), key.to_owned(), message);
        };
        let href = match paged {
            true => {
                let at = section.to_string();
                let mut pairs = self.kept([("at", at.as_str())]);
                pairs.retain(|(name, _)| *name != "checked");
                pairs.push(("checked", "1"));
                format!("{}#{}", links::address(base, pairs), anchor(key))
            }
            false => format!("#{}", anchor(key)),
        };
        (href, label.clone(), message)
    }

    fn links(&self, base: &str) -> Vec<(String, String)> {
        let words = &*self.visitor.words;
        let mut links = Vec::new();
        match self.visitor.asked("all") {
            None => links.push((links::address(base, [("all", "1")]), words.key("round-print"))),
            Some(_) => links.push((base.to_owned(), words.key("round-back-to-answer"))),
        }
        links.push((format!("{base}/workbook.xlsx"), words.key("round-workbook")));
        if self.seat.answers {
            links.push((format!("{base}/attach"), words.key("round-bring")));
        }
        links
    }
}

/// Where an answer stands, in words.
pub fn state(state: Option<AnswerState>, words: &ayni_words::Words) -> String {
    words.key(match state {
        None => "answer-state-none",
        Some(AnswerState::Draft) => "answer-state-draft",
        Some(AnswerState::Submitted) => "answer-state-submitted",
        Some(AnswerState::Returned) => "answer-state-returned",
        Some(AnswerState::Cleared) => "answer-state-cleared",
    })
}

/// What a form is called.
pub fn form_title(form: &FormSheet) -> String {
    if form.title.is_empty() { form.id.clone() } else { form.title.clone() }
}
