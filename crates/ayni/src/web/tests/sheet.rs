//! A form of an activity in a browser, and the people of a node who work with it.

use axum::http::StatusCode;
use ayni_formats::record;
use ayni_model::Activity;

use super::browser::{Browser, started};
use super::world::{Answer, World, sound};

/// The fields of a form as it stands: what a browser would send.
pub fn fields(html: &str) -> Vec<(String, String)> {
    fields_of(html, "<form class=\"entry\"")
}

/// The same of the form that begins so.
pub fn fields_of(html: &str, begin: &str) -> Vec<(String, String)> {
    let form = html.split(begin).nth(1).expect("a form").split("</form>").next().unwrap();
    let attribute = |tag: &str, name: &str| {
        tag.split(&format!(" {name}=\"")).nth(1).map(|rest| unescaped(rest.split('"').next().unwrap()))
    };
    let mut all = Vec::new();
    for piece in form.split('<').skip(1) {
        let Some(name) = attribute(piece, "name") else { continue };
        if piece.starts_with("input") {
            let ticked = piece.contains("type=\"checkbox\"") || piece.contains("type=\"radio\"");
            if ticked && !piece.contains("checked=") {
                continue;
            }
            all.push((name, attribute(piece, "value").unwrap_or_default()));
        } else if piece.starts_with("textarea") {
            let text = unescaped(piece.split_once('>').unwrap().1);
            all.push((name, text.strip_prefix('\n').unwrap_or(&text).to_owned()));
        } else if piece.starts_with("select") {
            let options = form.split(piece).nth(1).unwrap().split("</select>").next().unwrap();
            let chosen = options
                .split("<option")
                .find(|one| one.contains("selected="))
                .or(options.split("<option").nth(1));
            all.push((name, chosen.and_then(|one| attribute(one, "value")).unwrap_or_default()));
        }
    }
    all
}

pub fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#x2f;", "/")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// A form that is open in a browser.
pub struct Sheet {
    pub pairs: Vec<(String, String)>,
}

impl Sheet {
    pub fn of(answer: &Answer) -> Sheet {
        sound("the form", &answer.text);
        Sheet { pairs: fields(&answer.text) }
    }

    /// Types into a field, which must be there.
    pub fn put(&mut self, name: &str, value: &str) -> &mut Sheet {
        let place = self.pairs.iter_mut().find(|(found, _)| found == name);
        place.unwrap_or_else(|| panic!("no field {name}")).1 = value.to_owned();
        self
    }

    pub fn value(&self, name: &str) -> &str {
        self.pairs.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value.as_str())
    }

    pub async fn press(&self, browser: &mut Browser<'_>, act: &str) -> Answer {
        let mut pairs: Vec<(&str, &str)> =
            self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        pairs.push(("act", act));
        browser.post("/activity/form", &pairs).await
    }
}

/// A training as somebody types it.
pub fn training(sheet: &mut Sheet, title: &str) {
    sheet
        .put("f.title@en", title)
        .put("f.status", "completed")
        .put("f.period.start", "2024-03-04")
        .put("f.period.end", "15 March 2024")
        .put("l.parties.1.country", "kenya")
        .put("l.resources.0.period.start", "2024")
        .put("l.resources.0.period.end", "2024")
        .put("l.resources.0.quantity.amount", "24")
        .put("l.resources.0.value.amount", "1,250.50")
        .put("l.resources.0.value.currency", "USD")
        .put("l.goals.0.code", "3.3");
}

pub async fn current(world: &World, reporter: &str, id: &str) -> Activity {
    let history = world.store.history(Some(reporter), id).await.unwrap();
    record::read(history.last().unwrap().body.as_ref().unwrap()).unwrap()
}

/// The organisation that records of the documentation are of, with a coordinator of the node, two reporters and
/// a reviewer in it, and one reporter elsewhere.
pub struct Team<'a> {
    pub chief: Browser<'a>,
    pub ana: Browser<'a>,
    pub ben: Browser<'a>,
    pub rita: Browser<'a>,
    pub otto: Browser<'a>,
    pub guest: Browser<'a>,
}

pub async fn team(world: &World) -> Team<'_> {
    let chief = started(world).await;
    let join = async |name: &str, role: &str, organisation: &str| {
        let email = format!("{}@agency.example", name.to_lowercase());
        let ticket = world.invite(&email, name, role, organisation).await;
        Browser::joined(world, &ticket, name).await
    };
    Team {
        chief,
        ana: join("Ana", "reporter", "XAA-MOH").await,
        ben: join("Ben", "reporter", "XAA-MOH").await,
        rita: join("Rita", "reviewer", "XAA-MOH").await,
        otto: join("Otto", "reporter", "XAA-AGR").await,
        guest: join("Gus", "guest", "").await,
    }
}

pub fn to(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.header("location").to_owned()
}
