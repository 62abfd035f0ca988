//! A page of the exchange: parts with words, facts, lists and forms. Words keep their language, so that they are read
//! aloud and set in its own way.

use ayni_words::Words;
use serde::Serialize;

use super::super::error::Trouble;
use super::super::form::{self, Filled, Sent};
use super::super::identity::panel::Act;
use super::super::page::Page;
use super::linked::{Piece, pieces};
use crate::app::Refusal;

/// Where answers are sent, what goes with them unseen, and what the button says.
type Quiz = (String, Vec<(String, String)>, String);

/// A page.
#[derive(Debug, Default, Serialize)]
pub struct Board {
    /// Its title.
    pub title: Said,
    /// What it is about, where its address is shared with others.
    #[serde(skip)]
    pub about: String,
    /// Its own address and that of a picture of it, where everybody may read it.
    #[serde(skip)]
    pub shared: (String, String),
    /// The pages above it: address and name.
    pub over: Vec<(String, String)>,
    /// What is to be seen at once: how it looks, and words.
    pub marks: Vec<(&'static str, String)>,
    /// What was done just now, or is to be minded.
    pub notices: Vec<String>,
    /// What it shows.
    pub parts: Vec<Part>,
    /// The token of its forms.
    pub token: String,
}

/// Words with their language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Their language, where it is not that of the page.
    pub language: String,
    /// Where they lead; empty for nowhere.
    pub href: String,
    /// The same in pieces, where there are addresses in it.
    pub pieces: Vec<Piece>,
}

impl Said {
    /// Words in the language of the page, or in none.
    pub fn plain(text: impl Into<String>) -> Said {
        Said { text: text.into(), ..Said::default() }
    }

    /// Words that lead somewhere.
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Said {
        Said { text: text.into(), href: href.into(), ..Said::default() }
    }

    /// Words in a language; `of` is that of the page.
    pub fn of(text: &str, language: &str, of: &str) -> Said {
        let language = if language == of || language == "und" { "" } else { language };
        Said { text: text.to_owned(), language: language.to_owned(), ..Said::default() }
    }

    /// The same, with links where there are addresses in it: what somebody has written for others to read.
    pub fn linked(mut self) -> Said {
        self.pieces = pieces(&self.text);
        self
    }

    /// The same, leading somewhere.
    pub fn to(mut self, href: impl Into<String>) -> Said {
        self.href = href.into();
        self
    }
}

/// A part of a page.
#[derive(Debug, Default, Serialize)]
pub struct Part {
    /// What an address may lead to.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What there is to say, paragraph by paragraph.
    pub paragraphs: Vec<Said>,
    /// Names and values.
    pub facts: Vec<(String, Vec<Said>)>,
    /// A table: its head, and its rows.
    pub table: Option<(Vec<String>, Vec<Vec<String>>)>,
    /// A list.
    pub rows: Vec<Row>,
    /// What there is to say where the list is empty.
    pub none: String,
    /// Questions, sent together to where the second says, with what goes with them unseen.
    pub questions: Vec<Asking>,
    /// Where answers are sent, what goes with them unseen, and what the button says.
    pub quiz: Option<Quiz>,
    /// What can be done.
    pub forms: Vec<Act>,
    /// Where it goes on: address and name.
    pub links: Vec<(String, String)>,
}

/// A question with choices.
#[derive(Debug, Default, Serialize)]
pub struct Asking {
    /// What is asked.
    pub question: Said,
    /// The choices.
    pub choices: Vec<String>,
}

/// One of a list.
#[derive(Debug, Default, Serialize)]
pub struct Row {
    /// What it is.
    pub title: Said,
    /// What is to be seen of it at once.
    pub mark: String,
    /// What else there is to say, in one line.
    pub lines: Vec<Said>,
    /// What there is to read.
    pub text: Vec<Said>,
    /// Why it is here.
    pub reasons: Vec<String>,
    /// What can be done with it.
    pub forms: Vec<Act>,
}

impl Page for Board {
    const TEMPLATE: &'static str = "exchange.html";
    const PLACE: &'static str = "exchange-title";

    fn title(&self) -> String {
        self.title.text.clone()
    }

    fn about(&self) -> &str {
        &self.about
    }

    fn shared(&self) -> (&str, &str) {
        (&self.shared.0, &self.shared.1)
    }
}

impl Filled for Board {
    fn take(&mut self, token: String) {
        self.token = token;
    }
}

impl Board {
    /// Says at the form of this name what was wrong with what was sent, and puts the rest back; the status.
    pub fn blame(
        &mut self,
        id: &str,
        sent: &Sent,
        refusal: Refusal,
        words: &Words,
    ) -> Result<axum::http::StatusCode, Trouble> {
        let mut forms = self.parts.iter_mut().flat_map(|part| part.forms.iter_mut());
        let Some(form) = forms.find(|form| form.id == id) else { return Err(refusal.into()) };
        form::fill(&mut form.fields, sent);
        let (status, wrong) = form::blame(&mut form.fields, refusal, words)?;
        form.wrong = wrong;
        form.folded.clear();
        Ok(status)
    }
}
