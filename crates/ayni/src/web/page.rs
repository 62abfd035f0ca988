//! A page: what surrounds its content, its tag, and what becomes of trouble on the way to it.

use axum::body::Body;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, SET_COOKIE, VARY};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use ayni_model::Code;
use ayni_model::document::Speak;
use ayni_words::LANGUAGES;
use minijinja::value::Serde;
use minijinja::{Value, context};
use serde::Serialize;

use super::error::{self, Trouble};
use super::templates::Speaker;
use super::visitor::Visitor;
use super::{Node, Shared, language};
use crate::app::Refusal;

/// What one page shows. Its template is given nothing else, but the shell and the words.
pub trait Page: Serialize {
    /// The template.
    const TEMPLATE: &'static str;
    /// The entry of the menu that it stands under; empty for none.
    const PLACE: &'static str;

    /// The entry of the menu that this page stands under.
    fn place(&self) -> &'static str {
        Self::PLACE
    }

    /// The page's own title, in the language of the page.
    fn title(&self) -> String;

    /// What it is about, for programs that show where a link leads; empty where they need not know.
    fn about(&self) -> &str {
        ""
    }

    /// Its own address and that of a picture of it, on this node; empty where there is none.
    fn shared(&self) -> (&str, &str) {
        ("", "")
    }
}

/// Whether a path goes on from another; the first page is nothing that others go on from.
fn under(path: &str, from: &str) -> bool {
    let rest = path.strip_prefix(from).filter(|_| from != "/");
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What surrounds every page.
#[derive(Debug, Serialize)]
struct Shell {
    language: String,
    direction: &'static str,
    title: String,
    about: String,
    /// The whole address of the page, and of a picture of it, for programs that show where a link leads; empty on a node
    /// that does not know its own address.
    address: String,
    picture: String,
    node: String,
    style: String,
    icon: String,
    menu: Vec<Entry>,
    /// Who is signed in.
    person: Option<String>,
    /// The pages about themselves, the people and the node that they may open.
    own: Vec<Entry>,
    form_token: Option<String>,
    languages: Vec<Entry>,
}

/// A link of the menu or of the list of languages.
#[derive(Debug, Serialize)]
struct Entry {
    name: String,
    language: &'static str,
    href: String,
    current: bool,
}

/// Pages of lists and forms that stand under an entry of another address: where their own begins, and the entry's key.
const ELSEWHERE: [(&str, &str); 1] = [("/reports", "web-measurements")];

/// The menu: path, and the key of its name.
const MENU: [(&str, &str); 8] = [
    ("/", "web-overview"),
    ("/activities", "web-activities"),
    ("/measurements", "web-measurements"),
    ("/exchange", "exchange-title"),
    ("/imports", "web-imports"),
    ("/mandates", "web-mandates"),
    ("/rounds", "round-title"),
    ("/method", "web-method"),
];

/// Shows a page, or says that the browser has it already.
pub async fn show<P: Page>(node: &Node, visitor: &Visitor, page: P) -> Result<Response, Trouble> {
    let html = write(node, visitor, &page)?;
    Ok(tagged(html, visitor.kept.as_deref()))
}

/// The page as HTML. The database is not asked: the page that says that it does not answer is one, too.
pub fn write<P: Page>(node: &Node, visitor: &Visitor, page: &P) -> Result<String, Refusal> {
    let words = &visitor.words;
    let entry = |(href, key): (&str, &str)| Entry {
        name: words.key(key),
        language: "",
        href: href.to_owned(),
        current: match page.place() {
            // A page of facts, lists and forms belongs to the entry whose address its own goes on from.
            "" => {
                under(&visitor.path, href)
                    || ELSEWHERE.iter().any(|(from, of)| *of == key && under(&visitor.path, from))
            }
            place => key == place,
        },
    };
    let in_language = |language: &'static str| Entry {
        // Each language is named in itself, so that who cannot read this page finds it.
        name: node.words(language).key(&format!("language-{language}")),
        language,
        href: visitor.here_in(language),
        current: language == words.language(),
    };
    let settings = &visitor.settings;
    let country = || settings.country.as_ref().map(|code| words.code(&Code::new("country", code)));
    let own_name = settings.name_in(words.language()).map(str::to_owned).or_else(country);
    // The language of the page is named, offered or not.
    let offered = |language: &&'static str| {
        settings.languages.is_empty()
            || settings.languages.contains(language)
            || *language == words.language()
    };
    let whole = |path: &str| match &settings.address {
        Some(address) if !path.is_empty() => format!("{address}{path}"),
        _ => String::new(),
    };
    let (own, picture) = page.shared();
    let shell = Shell {
        address: whole(own),
        picture: whole(picture),
        language: words.language().to_owned(),
        direction: if words.right_to_left() { "rtl" } else { "ltr" },
        title: page.title(),
        about: page.about().to_owned(),
        node: own_name.unwrap_or_default(),
        style: format!("/assets/{}", node.assets.style_name),
        icon: format!("/assets/{}", node.assets.icon_name),
        menu: MENU.into_iter().map(entry).collect(),
        person: visitor.who.name().map(str::to_owned),
        own: visitor.who.pages().into_iter().map(entry).collect(),
        form_token: visitor.form_token.clone(),
        languages: LANGUAGES.into_iter().filter(offered).map(in_language).collect(),
    };
    node.templates.render(
        P::TEMPLATE,
        context! {
            shell => Value::from(Serde(&shell)),
            page => Value::from(Serde(page)),
            words => Value::from_object(Speaker(words.clone())),
        },
    )
}

/// An answer with the tag of its content, or none where the browser has just this.
fn tagged(html: String, kept: Option<&str>) -> Response {
    let hash = ayni_store::hex(&ayni_store::hash(html.as_bytes()));
    // Weak: it names the page, whether it is sent compressed or not.
    let tag = format!("W/\"{}\"", hash.get(..20).unwrap_or_default());
    let same = kept.is_some_and(|kept| kept.split(',').any(|one| one.trim() == tag));
    let mut response = if same { StatusCode::NOT_MODIFIED.into_response() } else { html_response(html) };
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(ETAG, tag);
    }
    response
}

fn html_response(html: String) -> Response {
    ([(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))], html).into_response()
}

/// Turns trouble into a page in the visitor's language, and keeps a language that was chosen.
pub async fn finish(State(node): State<Shared>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(visitor) = Visitor::from_request_parts(&mut parts, &node).await;
    let mut response = next.run(Request::from_parts(parts, body)).await;
    let html =
        response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let trouble = response.extensions_mut().remove::<Trouble>();
    let failed = response.status().is_client_error() || response.status().is_server_error();
    if let Some(trouble) = trouble.or_else(|| (failed && !html).then(|| Trouble::of(response.status()))) {
        response = error_page(&node, &visitor, &trouble);
    }
    let headers = response.headers_mut();
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
    headers.insert(VARY, HeaderValue::from_static("accept-language, cookie"));
    if let Some(chosen) = visitor.chosen {
        let cookie =
            format!("{}={chosen}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly", language::COOKIE_NAME);
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            headers.append(SET_COOKIE, cookie);
        }
    }
    response
}

fn error_page(node: &Node, visitor: &Visitor, trouble: &Trouble) -> Response {
    let page = error::ErrorPage::new(trouble, &visitor.words);
    let mut response = match write(node, visitor, &page) {
        Ok(html) => html_response(html),
        Err(refusal) => {
            tracing::error!(?refusal, "the page of an error cannot be written");
            Response::new(Body::empty())
        }
    };
    *response.status_mut() = trouble.status();
    response
}
