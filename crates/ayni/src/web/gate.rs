//! Who comes in. As long as nobody works on the node, it belongs to whoever runs it: on a machine of their own it
//! is open, over a network it waits for its first start. From the first person on every page asks who comes.

use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::extract::{FromRequestParts, OriginalUri, Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use ayni_core::rights::{Act, On};

use super::error::Trouble;
use super::{Node, Shared, language, links};
use crate::app::desk::{By, may_within};
use crate::app::search::Sees;
use crate::app::{Refusal, session};

/// Pages that are there for who is not signed in.
const OPEN: &[&str] = &[
    "/sign-in",
    "/sign-in/provider",
    "/sign-in/provider/back",
    "/second",
    "/accept",
    "/address",
    "/forgotten",
    "/reset",
    "/start",
    "/exchange/consent",
    "/api/v1/openapi.json",
    "/api/v1/record.schema.json",
];

/// Pages of the exchange that everybody may look at. Who is signed in sees more there.
const PUBLIC: &[&str] = &[
    "/exchange",
    "/exchange/record",
    "/exchange/funnel",
    "/exchange/feed.atom",
    "/exchange/calendar.ics",
    "/exchange/card.svg",
    "/exchange/card.png",
    "/exchange/module.html",
    "/exchange/records.jsonld",
    "/exchange/records.ndjson",
];

/// Who comes, and what they see; the second is whether it is nobody, on a node that people work on.
#[derive(Clone, Debug, Default)]
pub struct Who(Option<Arc<Known>>, bool);

#[derive(Debug)]
struct Known {
    name: String,
    by: By,
    /// The activities that they see; none stands for all.
    sees: Option<Sees>,
}

impl Who {
    /// Whether it is whoever comes by, on a node that people work on.
    pub fn is_stranger(&self) -> bool {
        self.1
    }

    /// The name of who is signed in.
    pub fn name(&self) -> Option<&str> {
        self.0.as_ref().map(|known| known.name.as_str())
    }

    /// Who acts; refused where nobody does, as on a node that nobody works on.
    pub fn acts(&self) -> Result<&By, Refusal> {
        self.by().ok_or_else(|| Refusal::usage("people-who", []))
    }

    /// The pages about themselves, the people and the node that they may open: address, and the key of the
    /// name.
    pub fn pages(&self) -> Vec<(&'static str, &'static str)> {
        let Some(by) = self.by() else { return Vec::new() };
        let node = On::default();
        let all = [
            ("/account", "account-title", by.oneself().is_ok()),
            ("/people", "people-title", by.may_somewhere(Act::SeePeople)),
            ("/organisations", "organisations-title", by.may_somewhere(Act::Organise)),
            ("/log", "log-title", by.may(Act::Audit, &node).is_ok()),
            ("/hooks", "hooks-title", by.may(Act::Govern, &node).is_ok()),
            ("/settings", "settings-title", by.may(Act::Govern, &node).is_ok()),
        ];
        all.into_iter().filter(|(_, _, may)| *may).map(|(href, key, _)| (href, key)).collect()
    }

    /// Who acts; none on a node that nobody works on.
    pub fn by(&self) -> Option<&By> {
        self.0.as_ref().map(|known| &known.by)
    }

    /// The activities that they see; none stands for all.
    pub fn sees(&self) -> Option<&Sees> {
        self.0.as_ref().and_then(|known| known.sees.as_ref())
    }

    /// Whether they see all activities of this organisation.
    pub fn sees_of(&self, reporter: &str) -> bool {
        self.sees().is_none_or(|sees| sees.reporters.iter().any(|one| one == reporter))
    }

    /// Refuses who does not see the node as a whole.
    pub fn sees_all(&self) -> Result<(), Refusal> {
        match self.by() {
            Some(by) => by.may(Act::See, &On::default()),
            None if self.1 => Err(Refusal::usage("people-who", [])),
            None => Ok(()),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Who {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Who, Infallible> {
        Ok(parts.extensions.get::<Who>().cloned().unwrap_or_default())
    }
}

/// Where a request comes from, as the connection says.
#[derive(Clone, Debug)]
pub struct Peer(pub String);

impl Peer {
    /// From an address of the network.
    pub fn of(address: IpAddr) -> Peer {
        Peer(address.to_string())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Peer {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Peer, Infallible> {
        Ok(parts.extensions.get::<Peer>().cloned().unwrap_or(Peer(String::new())))
    }
}

/// Lets in who may come in, with who they are.
pub async fn gate(State(node): State<Shared>, mut request: Request, next: Next) -> Response {
    // The body of a request cannot be waited with; what is asked for can.
    let whole = request
        .extensions()
        .get::<OriginalUri>()
        .map_or_else(|| request.uri().clone(), |whole| whole.0.clone());
    let (path, headers) = (whole.path().to_owned(), request.headers().clone());
    match known(&node, &path, &headers).await {
        Ok(Some(who)) => {
            request.extensions_mut().insert(who);
            next.run(request).await
        }
        // Whoever comes by looks; to do anything they sign in.
        Ok(None) if request.method() == Method::GET && PUBLIC.contains(&path.as_str()) => {
            request.extensions_mut().insert(Who(None, true));
            next.run(request).await
        }
        Ok(None) => {
            if path.starts_with("/api/") || request.method() != Method::GET {
                return Trouble::of(StatusCode::UNAUTHORIZED).into_response();
            }
            let then = whole.path_and_query().map_or("/", |all| all.as_str());
            Redirect::to(&links::address("/sign-in", [("then", then)])).into_response()
        }
        Err(trouble) => trouble.into_response(),
    }
}

/// Who comes; `None` for nobody where somebody is asked for.
async fn known(node: &Node, path: &str, headers: &HeaderMap) -> Result<Option<Who>, Trouble> {
    // Whoever has a link answers without an account; nothing there asks who else they are.
    let reply = path == super::rounds::REPLY || path.starts_with("/reply/");
    if OPEN.contains(&path) || reply {
        return Ok(Some(Who::default()));
    }
    if !node.peopled.load(Ordering::Relaxed) {
        if node.store.people().await?.is_empty() {
            return if node.open {
                Ok(Some(Who::default()))
            } else {
                Err(Refusal::refused("web-not-started", []).into())
            };
        }
        node.peopled.store(true, Ordering::Relaxed);
    }
    let desk = node.desk();
    let bearer = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let found = match bearer.and_then(|text| text.strip_prefix("Bearer ")) {
        Some(token) => session::by_token(&desk, token.trim()).await?,
        None => match language::cookie(headers, node.session_name()) {
            Some(token) => session::current(&desk, token).await?.map(|(person, by, _)| (person, by)),
            None => None,
        },
    };
    let Some((person, by)) = found else { return Ok(None) };
    let sees = match by.may(Act::See, &On::default()) {
        Ok(()) => None,
        Err(_) => {
            let all = node.store.organisations().await?;
            let seen = all.iter().filter(|one| may_within(&by, Act::See, &one.id, &all).is_ok());
            let mut seen: Vec<String> = seen.map(|one| one.id.clone()).collect();
            // An organisation need not be listed for somebody to work in it.
            for line in &person.memberships {
                if !line.organisation.is_empty()
                    && !seen.contains(&line.organisation)
                    && may_within(&by, Act::See, &line.organisation, &all).is_ok()
                {
                    seen.push(line.organisation.clone());
                }
            }
            let shared = by.may(Act::See, &On { shared: true, ..On::default() }).is_ok();
            Some(Sees { reporters: seen, shared })
        }
    };
    Ok(Some(Who(Some(Arc::new(Known { name: person.name, by, sees })), false)))
}
