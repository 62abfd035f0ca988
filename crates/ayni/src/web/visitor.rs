//! Who asks for a page, as far as the page depends on it: language, address, what the browser has kept.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header::IF_NONE_MATCH;
use axum::http::request::Parts;
use ayni_model::document::Speak;
use ayni_words::{Words, negotiate};

use super::gate::Who;
use super::{Shared, form, language, links};
use crate::app::settings::Settings;

/// Who asks.
#[derive(Clone)]
pub struct Visitor {
    /// The words of the page's language.
    pub words: Arc<Words>,
    /// The path asked for.
    pub path: String,
    /// What follows it, pair by pair, without the language.
    pub query: Vec<(String, String)>,
    /// The language that the address names, to be kept in a cookie.
    pub chosen: Option<&'static str>,
    /// Who is signed in.
    pub who: Who,
    /// How the node is set.
    pub settings: Settings,
    /// The token of forms, where the browser has the cookie for it.
    pub form_token: Option<String>,
    /// The page that the browser has kept, by its tag.
    pub kept: Option<String>,
}

impl Visitor {
    /// The value of a parameter, if it is there and not empty.
    pub fn asked(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(found, value)| found == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    /// The address of this page in another language.
    pub fn here_in(&self, language: &str) -> String {
        let pairs = self.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        links::address(&self.path, pairs.chain([("lang", language)]))
    }
}

impl FromRequestParts<Shared> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, node: &Shared) -> Result<Visitor, Infallible> {
        let pairs = links::pairs(parts.uri.query().unwrap_or_default());
        let asked = pairs.iter().find(|(name, _)| name == "lang").map(|(_, value)| value.as_str());
        // A database that is away is told by who needs more of it than this.
        let settings = Settings::load(&node.store).await.unwrap_or_default();
        let fallback = negotiate(node.kit.words.language());
        let chosen = asked.and_then(language::one_of_ours);
        let words = node.words(language::choose(asked, &parts.headers, &settings.languages, fallback));
        let kept = parts.headers.get(IF_NONE_MATCH).and_then(|tag| tag.to_str().ok()).map(str::to_owned);
        let query = pairs.into_iter().filter(|(name, _)| name != "lang").collect();
        let who = parts.extensions.get::<Who>().cloned().unwrap_or_default();
        let form_token = language::cookie(&parts.headers, form::COOKIE_NAME).map(form::token);
        Ok(Visitor {
            who,
            settings,
            form_token,
            words,
            path: parts.uri.path().to_owned(),
            query,
            chosen,
            kept,
        })
    }
}
