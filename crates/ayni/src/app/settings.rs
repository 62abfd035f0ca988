//! What the node says of itself and how it behaves: name, languages, its own address, sign-in, hosts.

use std::collections::BTreeMap;

use axum::http::Uri;
use ayni_core::rights::{Act, On};
use ayni_model::finding::Arg;
use ayni_store::{Store, StoreError};
use ayni_words::LANGUAGES;

use super::desk::{By, Desk};
use super::{Refusal, people};

/// The settings of a node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The country whose register it is.
    pub country: Option<String>,
    /// The name in no particular language.
    pub name: Option<String>,
    /// The name in further languages, by their codes.
    pub names: BTreeMap<String, String>,
    /// The languages that pages offer.
    pub languages: Vec<&'static str>,
    /// Where the node is found, as letters name it: `https://ayni.example.org`.
    pub address: Option<String>,
    /// Whether the provider of sign-ins is trusted to have asked for a second factor.
    pub provider_is_enough: bool,
    /// Hosts inside the node's own network that may be told of changes.
    pub hosts: Vec<String>,
}

impl Settings {
    /// As they are now.
    pub async fn load(store: &Store) -> Result<Settings, StoreError> {
        let mut all = store.node_all().await?;
        all.retain(|_, value| !value.is_empty());
        let names = LANGUAGES.iter().filter_map(|language| {
            Some(((*language).to_owned(), all.get(&format!("name.{language}"))?.clone()))
        });
        let names = names.collect();
        let words = |key: &str| all.get(key).map(String::as_str).unwrap_or_default().split_whitespace();
        let mut languages: Vec<&'static str> = LANGUAGES.to_vec();
        languages.retain(|language| words("languages").any(|one| one == *language));
        if languages.is_empty() {
            languages = LANGUAGES.to_vec();
        }
        Ok(Settings {
            names,
            languages,
            provider_is_enough: words("second-factor").next() == Some("provider"),
            hosts: words("hosts").map(str::to_owned).collect(),
            country: all.remove("country"),
            name: all.remove("name"),
            address: all.remove("address"),
        })
    }

    /// The node's name for readers of a language.
    pub fn name_in(&self, language: &str) -> Option<&str> {
        self.names.get(language).or(self.name.as_ref()).map(String::as_str)
    }
}

/// Changes the settings, but for the country: a register belongs to one for ever.
pub async fn change(desk: &Desk<'_>, by: &By, wanted: &Settings) -> Result<(), Refusal> {
    by.may(Act::Govern, &On::default())?;
    let before = Settings::load(desk.store).await?;
    let mut now: BTreeMap<String, String> = BTreeMap::new();
    now.insert("name".to_owned(), people::named(wanted.name.as_deref().unwrap_or_default())?);
    for language in LANGUAGES {
        let name = wanted.names.get(language).map(|name| name.trim()).unwrap_or_default();
        let name = if name.is_empty() { String::new() } else { people::named(name)? };
        now.insert(format!("name.{language}"), name);
    }
    if wanted.languages.is_empty() {
        return Err(Refusal::usage("settings-no-language", []));
    }
    let address = wanted.address.as_deref().map(own_address).transpose()?.unwrap_or_default();
    now.insert("languages".to_owned(), wanted.languages.join(" "));
    now.insert("address".to_owned(), address);
    let second = if wanted.provider_is_enough { "provider" } else { "" };
    now.insert("second-factor".to_owned(), second.to_owned());
    let hosts = wanted.hosts.iter().map(|host| own_host(host)).collect::<Result<Vec<_>, _>>()?;
    now.insert("hosts".to_owned(), hosts.join(" "));
    let old = desk.store.node_all().await?;
    let same = |key: &str, value: &str| match key {
        // All languages, and none named, are the same.
        "languages" => before.languages == wanted.languages,
        key => old.get(key).map(String::as_str).unwrap_or_default() == value,
    };
    let changed: Vec<(&str, &str)> = now
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .filter(|(key, value)| !same(key, value))
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    Ok(desk.store.set_nodes(&changed, &desk.stamp(by)).await?)
}

/// The node's own address without a path; refused where it is none.
fn own_address(text: &str) -> Result<String, Refusal> {
    let text = text.trim().trim_end_matches('/');
    if text.is_empty() {
        return Ok(String::new());
    }
    let bad = || Refusal::usage("settings-bad-address", [("address", Arg::Text(text.to_owned()))]);
    let uri: Uri = text.parse().map_err(|_| bad())?;
    let whole = matches!(uri.scheme_str(), Some("http" | "https")) && uri.path() == "/";
    let authority = uri.authority().filter(|host| !host.as_str().contains('@') && !host.host().is_empty());
    if !whole || uri.query().is_some() || authority.is_none() || text.len() > 200 {
        return Err(bad());
    }
    Ok(text.to_lowercase())
}

/// The name of a host in small letters.
fn own_host(text: &str) -> Result<String, Refusal> {
    let clean = |letter: char| letter.is_ascii_alphanumeric() || ".-:".contains(letter);
    if text.is_empty() || text.len() > 253 || !text.chars().all(clean) {
        return Err(Refusal::usage("settings-bad-host", [("host", Arg::Text(text.to_owned()))]));
    }
    Ok(text.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_own_address_is_a_host_and_no_more() {
        for bad in [
            "example.org",
            "ftp://example.org",
            "https://",
            "https://a@b.org",
            "https://b.org/x",
            "https://b.org?x",
        ] {
            assert!(own_address(bad).is_err(), "{bad}");
        }
        assert_eq!(own_address(" https://Ayni.example.org/ ").unwrap(), "https://ayni.example.org");
        assert_eq!(own_address("http://localhost:8080").unwrap(), "http://localhost:8080");
        assert_eq!(own_address(" ").unwrap(), "");
        for bad in ["", "a b", "https://x", "a/b"] {
            assert!(own_host(bad).is_err(), "{bad}");
        }
        assert_eq!(own_host("Hooks.Internal").unwrap(), "hooks.internal");
    }
}
