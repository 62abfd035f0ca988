//! A browser: it keeps cookies, opens pages and sends forms.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use super::world::{Answer, World};

/// The password of everyone.
pub const PASSWORD: &str = "seven llamas cross the bridge";

/// Pairs as a form sends them.
pub fn encoded(pairs: &[(&str, &str)]) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(pairs).finish()
}

/// The value of a cookie that an answer sets.
pub fn set(answer: &Answer, name: &str) -> Option<String> {
    let all = answer.headers.get_all("set-cookie").into_iter().filter_map(|value| value.to_str().ok());
    all.filter_map(|cookie| cookie.split(';').next()?.split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, value)| value.to_owned())
}

/// The value of a field that is not seen.
pub fn hidden(html: &str, name: &str) -> String {
    let field = html.split("<input").find(|field| field.contains(&format!("name=\"{name}\""))).expect(name);
    field.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// A browser: it keeps cookies and sends forms.
pub struct Browser<'a> {
    pub world: &'a World,
    pub cookies: std::collections::BTreeMap<String, String>,
}

impl<'a> Browser<'a> {
    pub fn new(world: &'a World) -> Browser<'a> {
        Browser { world, cookies: Default::default() }
    }

    pub fn keep(&mut self, answer: &Answer) {
        for name in ["ayni_session", "ayni_form", "ayni_errand", "ayni_reply"] {
            if let Some(value) = set(answer, name) {
                self.cookies.insert(name.to_owned(), value);
            }
        }
    }

    pub fn cookie(&self) -> String {
        self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        let request = Request::get(path).header("cookie", self.cookie()).header("host", "node.example");
        let answer = self.world.ask(request.body(Body::empty()).unwrap()).await;
        self.keep(&answer);
        answer
    }

    pub async fn post(&mut self, path: &str, pairs: &[(&str, &str)]) -> Answer {
        let request = Request::post(path)
            .header("cookie", self.cookie())
            .header("host", "node.example")
            .header("origin", "https://node.example")
            .header("content-type", "application/x-www-form-urlencoded");
        let answer = self.world.ask(request.body(Body::from(encoded(pairs))).unwrap()).await;
        self.keep(&answer);
        answer
    }

    /// Somebody who has accepted an invitation.
    pub async fn joined(world: &'a World, ticket: &str, name: &str) -> Browser<'a> {
        let mut browser = Browser::new(world);
        let fields = [("ticket", ticket), ("name", name), ("password", PASSWORD)];
        let answer = browser.send(&format!("/accept?ticket={ticket}"), "/accept", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        browser
    }

    /// Opens a page and sends its form, with what is hidden in it.
    pub async fn send(&mut self, page: &str, path: &str, pairs: &[(&str, &str)]) -> Answer {
        let token = hidden(&self.get(page).await.text, "token");
        let mut all = pairs.to_vec();
        all.push(("token", &token));
        self.post(path, &all).await
    }
}

/// A node whose first person has signed in by the first start.
pub async fn started(world: &World) -> Browser<'_> {
    let mut browser = Browser::new(world);
    let page = format!("/start?key={}", world.start_key);
    let answer = browser
        .send(
            &page,
            "/start",
            &[
                ("key", world.start_key.as_str()),
                ("country", "XAA"),
                ("office", "Cooperation Agency"),
                ("languages", "en"),
                ("languages", "ar"),
                ("languages", "es"),
                ("language", "en"),
                ("name", "A. Quispe"),
                ("email", "quispe@agency.example"),
                ("password", PASSWORD),
            ],
        )
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    browser
}
