//! A provider of sign-ins (OpenID Connect) that a test listens at: discovery, keys, and codes that are
//! exchanged as the standard asks. Who sits in front of it says what they like.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use openidconnect::core::{CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey};
use openidconnect::{JsonWebKeyId, PrivateSigningKey};
use serde_json::{Value, json};
use tower::Service;

use crate::app::desk;
use crate::web::links;

/// What somebody says at the provider, and how the provider lies about it.
#[derive(Clone, Debug)]
pub struct Says {
    pub subject: &'static str,
    pub email: Option<&'static str>,
    pub verified: Option<bool>,
    pub nonce: Option<&'static str>,
    pub audience: Option<&'static str>,
    pub issuer: Option<&'static str>,
    pub lasts: i64,
    /// `own`, `other`, `none`, or `secret`, the client's own.
    pub key: &'static str,
    pub broken: bool,
    pub token: bool,
    pub stolen: bool,
    pub error: bool,
    pub names_itself: Option<&'static str>,
}

impl Default for Says {
    fn default() -> Says {
        Says {
            subject: "luis-1",
            email: Some("luis@health.example"),
            verified: Some(true),
            nonce: None,
            audience: None,
            issuer: None,
            lasts: 300,
            key: "own",
            broken: false,
            token: true,
            stolen: false,
            error: false,
            names_itself: None,
        }
    }
}

/// A code that was given: what is to be said, and what must come with it.
struct Given {
    says: Says,
    nonce: String,
    challenge: String,
    redirect: String,
}

struct Inner {
    issuer: String,
    codes: Mutex<BTreeMap<String, Given>>,
    rotated: Mutex<bool>,
}

/// The provider.
pub struct Fake {
    pub issuer: String,
    inner: Arc<Inner>,
    task: tokio::task::JoinHandle<()>,
}

fn key(name: &str) -> CoreRsaPrivateSigningKey {
    let pem = if name == "other" { include_str!("other-key.pem") } else { include_str!("key.pem") };
    CoreRsaPrivateSigningKey::from_pem(pem, Some(JsonWebKeyId::new(name.to_owned()))).unwrap()
}

impl Fake {
    /// Begins to listen.
    pub async fn start() -> Fake {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let inner =
            Arc::new(Inner { issuer: issuer.clone(), codes: Mutex::default(), rotated: Mutex::default() });
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(inner.clone());
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let router = router.clone();
                let service = service_fn(move |request| router.clone().call(request));
                tokio::spawn(async move {
                    let http = hyper::server::conn::http1::Builder::new();
                    let _ = http.serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        Fake { issuer, inner, task }
    }

    /// Ends.
    pub fn stop(&self) {
        self.task.abort();
    }

    /// Takes another key.
    pub fn rotate(&self) {
        *self.inner.rotated.lock().unwrap() = true;
    }

    /// What a browser that was sent here is sent back with.
    pub fn sign_in(&self, address: &str, says: Says) -> String {
        let (path, query) = address.split_once('?').unwrap();
        assert_eq!(path, format!("{}/authorize", self.issuer));
        let asked: BTreeMap<String, String> = links::pairs(query).into_iter().collect();
        let asked = |name: &str| asked.get(name).unwrap_or_else(|| panic!("no {name} in {query}")).clone();
        assert_eq!((asked("response_type"), asked("client_id")), ("code".to_owned(), "ayni".to_owned()));
        assert_eq!(asked("code_challenge_method"), "S256");
        assert!(asked("scope").split(' ').any(|one| one == "openid") && asked("scope").contains("email"));
        let redirect = asked("redirect_uri");
        let local = redirect.split_once("/sign-in").map(|(_, path)| format!("/sign-in{path}")).unwrap();
        let mut pairs = vec![("state", asked("state"))];
        match says.names_itself {
            Some("") => {}
            Some(other) => pairs.push(("iss", other.to_owned())),
            None => pairs.push(("iss", self.issuer.clone())),
        }
        if says.error {
            pairs.push(("error", "access_denied".to_owned()));
        } else {
            let code = format!("code-{}", self.inner.codes.lock().unwrap().len());
            let challenge = if says.stolen { "of another".to_owned() } else { asked("code_challenge") };
            let given = Given { says, nonce: asked("nonce"), challenge, redirect };
            self.inner.codes.lock().unwrap().insert(code.clone(), given);
            pairs.push(("code", code));
        }
        links::address(&local, pairs.iter().map(|(name, value)| (*name, value.as_str())))
    }
}

fn answer(status: StatusCode, value: &Value) -> Response<Body> {
    (status, [("content-type", "application/json")], value.to_string()).into_response()
}

async fn discovery(State(fake): State<Arc<Inner>>) -> Response<Body> {
    let at = |path: &str| format!("{}{path}", fake.issuer);
    let says = json!({
        "issuer": fake.issuer,
        "authorization_endpoint": at("/authorize"),
        "token_endpoint": at("/token"),
        "jwks_uri": at("/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "authorization_response_iss_parameter_supported": true,
    });
    answer(StatusCode::OK, &says)
}

async fn keys(State(fake): State<Arc<Inner>>) -> Response<Body> {
    let name = if *fake.rotated.lock().unwrap() { "other" } else { "own" };
    let public = serde_json::to_value(key(name).as_verification_key()).unwrap();
    answer(StatusCode::OK, &json!({ "keys": [public] }))
}

async fn token(State(fake): State<Arc<Inner>>, request: Request) -> Response<Body> {
    let basic = format!("Basic {}", STANDARD.encode("ayni:s3cret"));
    let known =
        request.headers().get(AUTHORIZATION).is_some_and(|given| given.as_bytes() == basic.as_bytes());
    let body = axum::body::to_bytes(request.into_body(), 10_000).await.unwrap();
    let sent: BTreeMap<String, String> = links::pairs(&String::from_utf8_lossy(&body)).into_iter().collect();
    let sent = |name: &str| sent.get(name).cloned().unwrap_or_default();
    let given = fake.codes.lock().unwrap().get_mut(&sent("code")).map(|given| {
        let challenge = std::mem::replace(&mut given.challenge, "used".to_owned());
        (given.says.clone(), given.nonce.clone(), challenge, given.redirect.clone())
    });
    let Some((says, nonce, challenge, redirect)) = given.filter(|_| known) else {
        return answer(StatusCode::BAD_REQUEST, &json!({ "error": "invalid_client" }));
    };
    let proof = URL_SAFE_NO_PAD.encode(ayni_store::hash(sent("code_verifier").as_bytes()));
    let right =
        proof == challenge && sent("redirect_uri") == redirect && sent("grant_type") == "authorization_code";
    if !right {
        return answer(StatusCode::BAD_REQUEST, &json!({ "error": "invalid_grant" }));
    }
    let mut all = json!({ "access_token": "opaque", "token_type": "Bearer", "expires_in": 300 });
    if says.token {
        all["id_token"] = json!(id_token(&fake.issuer, &says, &nonce));
    }
    answer(StatusCode::OK, &all)
}

fn id_token(issuer: &str, says: &Says, nonce: &str) -> String {
    let now = desk::now();
    let mut claims = json!({
        "iss": says.issuer.unwrap_or(issuer),
        "sub": says.subject,
        "aud": says.audience.unwrap_or("ayni"),
        "exp": now + says.lasts,
        "iat": now - 20,
    });
    match says.nonce {
        None => claims["nonce"] = json!(nonce),
        Some("") => {}
        Some(other) => claims["nonce"] = json!(other),
    }
    if let Some(email) = says.email {
        claims["email"] = json!(email);
    }
    if let Some(verified) = says.verified {
        claims["email_verified"] = json!(verified);
    }
    let head = match says.key {
        "none" => json!({ "alg": "none" }),
        "secret" => json!({ "alg": "HS256" }),
        key => json!({ "alg": "RS256", "kid": key }),
    };
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(&head), part(&claims));
    let mut signature = match says.key {
        "none" => Vec::new(),
        "secret" => {
            let mut mac = Hmac::<sha2::Sha256>::new_from_slice(b"s3cret").unwrap();
            mac.update(signed.as_bytes());
            mac.finalize().into_bytes().to_vec()
        }
        name => key(name).sign(&CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256, signed.as_bytes()).unwrap(),
    };
    if says.broken
        && let Some(last) = signature.last_mut()
    {
        *last ^= 1;
    }
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}
