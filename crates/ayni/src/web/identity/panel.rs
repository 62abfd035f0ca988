//! A page of sections with facts, lists and forms: what the pages about people, accounts and the node are.

use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_model::{PartialDate, Phrase};
use ayni_words::Words;
use serde::Serialize;

use super::super::error::Trouble;
use super::super::form::{self, Field, Filled, Sent};
use super::super::page::Page;
use crate::app::Refusal;

/// A page.
#[derive(Debug, Default, Serialize)]
pub struct Panel {
    /// The entry of the menu that it stands under; empty for none.
    #[serde(skip)]
    pub place: &'static str,
    /// Its title.
    pub title: String,
    /// What there is to say under it.
    pub subtitle: String,
    /// The page above it: address and name.
    pub over: Option<(String, String)>,
    /// Its siblings: address, name, whether it is this one.
    pub tabs: Vec<(String, String, bool)>,
    /// What the siblings are, for who hears the page.
    pub tabs_label: String,
    /// What was done just now.
    pub done: Option<String>,
    /// What it shows.
    pub sections: Vec<Section>,
    /// The token of its forms.
    pub token: String,
}

/// A part of a page.
#[derive(Debug, Default, Serialize)]
pub struct Section {
    /// What an address may lead to.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What there is to say.
    pub text: Vec<String>,
    /// A picture: address, and what it shows.
    pub picture: Option<(String, String)>,
    /// What is to be written down, word by word.
    pub codes: Vec<String>,
    /// Names and values.
    pub facts: Vec<(String, String)>,
    /// A list.
    pub rows: Vec<Row>,
    /// What there is to say where the list is empty.
    pub none: String,
    /// What can be done.
    pub forms: Vec<Act>,
    /// Where it goes on: address and name.
    pub links: Vec<(String, String)>,
}

/// One of a list.
#[derive(Debug, Default, Serialize)]
pub struct Row {
    /// What it is.
    pub title: String,
    /// Its own page.
    pub href: Option<String>,
    /// What is to be seen of it at once.
    pub mark: String,
    /// What else there is to say.
    pub lines: Vec<String>,
    /// What can be done with it.
    pub forms: Vec<Act>,
    /// What belongs to it.
    pub parts: Vec<Row>,
}

/// A form of a page.
#[derive(Debug, Serialize)]
pub struct Act {
    /// Its name on the page, with which the ids of its fields begin.
    pub id: String,
    /// How it looks: `card`, `search`, or `plain`, a button alone.
    pub look: &'static str,
    /// `post`, or `get` for a form that only asks.
    pub method: &'static str,
    /// Where it is sent.
    pub action: String,
    /// What there is to say before it.
    pub intro: Vec<String>,
    /// What is opened to see it, where it is seldom needed.
    pub folded: String,
    /// What is filled in.
    pub fields: Vec<Field>,
    /// What its button says.
    pub button: String,
    /// What was wrong with what was sent.
    pub wrong: Vec<String>,
    /// Whether files are sent with it.
    pub files: bool,
}

impl Act {
    /// A form with fields.
    pub fn new(id: &str, action: impl Into<String>, fields: Vec<Field>, button: String) -> Act {
        Act {
            id: id.to_owned(),
            look: "card",
            method: "post",
            action: action.into(),
            intro: Vec::new(),
            folded: String::new(),
            fields,
            button,
            wrong: Vec::new(),
            files: false,
        }
    }

    /// One with which files are sent.
    pub fn with_files(mut self) -> Act {
        self.files = true;
        self
    }

    /// A button alone, with what it sends unseen.
    pub fn button(id: &str, action: impl Into<String>, fields: Vec<Field>, button: String) -> Act {
        Act { look: "plain", ..Act::new(id, action, fields, button) }
    }

    /// One that is opened first.
    pub fn folded(mut self, summary: String) -> Act {
        self.folded = summary;
        self
    }

    /// With what there is to say before it.
    pub fn intro(mut self, line: String) -> Act {
        self.intro.push(line);
        self
    }
}

impl Panel {
    /// Says at the form of this name what was wrong with what was sent, and puts the rest back; the status
    /// of the answer.
    pub fn blame(
        &mut self,
        id: &str,
        sent: &Sent,
        refusal: Refusal,
        words: &Words,
    ) -> Result<axum::http::StatusCode, Trouble> {
        let mut forms = self.sections.iter_mut().flat_map(|section| section.forms.iter_mut());
        let Some(form) = forms.find(|form| form.id == id) else { return Err(refusal.into()) };
        form::fill(&mut form.fields, sent);
        let (status, wrong) = form::blame(&mut form.fields, refusal, words)?;
        form.wrong = wrong;
        Ok(status)
    }
}

impl Page for Panel {
    const TEMPLATE: &'static str = "panel.html";
    const PLACE: &'static str = "";

    fn place(&self) -> &'static str {
        self.place
    }

    fn title(&self) -> String {
        self.title.clone()
    }
}

impl Filled for Panel {
    fn take(&mut self, token: String) {
        self.token = token;
    }
}

/// A moment in words, in UTC: what all who read it have in common.
pub fn moment(at: i64, words: &Words) -> String {
    let Ok(moment) = jiff::Timestamp::from_second(at) else { return at.to_string() };
    let moment = moment.to_zoned(jiff::tz::TimeZone::UTC);
    let day = moment.date().to_string().parse::<PartialDate>();
    let day = day.map_or_else(|_| moment.date().to_string(), |day| words.date(day));
    let time = format!("{:02}:{:02}", moment.hour(), moment.minute());
    let args = [("day", Arg::Text(day)), ("time", Arg::Text(time))];
    words.say(&Phrase::message("identity-moment", args))
}

/// A count in words.
pub fn counted(key: &str, count: u64, words: &Words) -> String {
    words.say(&Phrase::message(key, [("count", Arg::Count(count))]))
}

/// Words with a name in them.
pub fn named(key: &str, name: &str, words: &Words) -> String {
    words.say(&Phrase::message(key, [("name", Arg::Text(name.to_owned()))]))
}
