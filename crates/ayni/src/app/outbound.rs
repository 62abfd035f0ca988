//! Requests that the node itself sends: to the provider of sign-ins, to who asked to be told of changes.
//! A name is looked up once, what it leads to is checked, and that very address is connected to, so that
//! what a name says the second time does not matter. No redirect is followed, no proxy is asked, an answer
//! has an end in time and in size.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::header::{CONNECTION, HOST, HeaderValue, USER_AGENT};
use axum::http::uri::{Scheme, Uri};
use axum::http::{Request, Response};
use ayni_model::finding::Arg;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::Refusal;

mod public;

pub use public::is_public;

/// How long one address may take to answer that it is there.
const CONNECT: Duration = Duration::from_secs(5);

/// How long all of it may take.
const WHOLE: Duration = Duration::from_secs(15);

/// The longest answer, in bytes.
const ANSWER: usize = 1 << 20;

/// The longest head of an answer, in bytes.
const HEAD: usize = 64 << 10;

/// How many addresses of one name are tried.
const TRIED: usize = 4;

/// Which addresses of the network may be called.
#[derive(Clone, Copy, Debug)]
pub enum Reach<'a> {
    /// Public ones alone, and whatever these hosts lead to: who wrote the address may be anybody.
    Public {
        /// Hosts that the administrator lets in by name, in small letters.
        but: &'a [String],
    },
    /// Any: the administrator wrote the address.
    Any,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unanswered {
    /// It is no address that can be called: not `https://`, no host, a name and password in it.
    BadAddress,
    /// It leads into the network that the node stands in.
    NotAllowed,
    /// Nothing is there: no such name, nobody listens, its certificate is not one to trust.
    Away(String),
    /// It took too long.
    TimedOut,
    /// The answer has no end.
    TooLarge,
    /// What came is not HTTP.
    Broken(String),
}

impl std::fmt::Display for Unanswered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Unanswered::BadAddress => f.write_str("not an https address"),
            Unanswered::NotAllowed => f.write_str("not a public address"),
            Unanswered::Away(why) => write!(f, "not there: {why}"),
            Unanswered::TimedOut => f.write_str("took too long"),
            Unanswered::TooLarge => f.write_str("the answer is too large"),
            Unanswered::Broken(why) => write!(f, "not HTTP: {why}"),
        }
    }
}

impl std::error::Error for Unanswered {}

impl From<Unanswered> for Refusal {
    fn from(why: Unanswered) -> Refusal {
        let trouble = |why: String| [("trouble", Arg::Text(why))];
        match why {
            Unanswered::BadAddress => Refusal::usage("outbound-bad-address", []),
            Unanswered::NotAllowed => Refusal::refused("outbound-not-allowed", []),
            Unanswered::Away(why) | Unanswered::Broken(why) => {
                Refusal::refused("outbound-away", trouble(why))
            }
            Unanswered::TimedOut => Refusal::refused("outbound-timed-out", []),
            Unanswered::TooLarge => Refusal::refused("outbound-too-large", []),
        }
    }
}

/// The authorities that the machine trusts (`SSL_CERT_FILE` names others), read at the first call.
static TRUST: OnceLock<Result<Arc<ClientConfig>, String>> = OnceLock::new();

/// Sends one request and waits for the whole answer, whatever its status. The address must be whole
/// (`https://host/path`); `http` is taken for the machine itself alone.
pub async fn call(request: Request<Vec<u8>>, reach: Reach<'_>) -> Result<Response<Vec<u8>>, Unanswered> {
    call_within(request, reach, WHOLE).await
}

async fn call_within(
    request: Request<Vec<u8>>,
    reach: Reach<'_>,
    whole: Duration,
) -> Result<Response<Vec<u8>>, Unanswered> {
    tokio::time::timeout(whole, exchange(request, reach)).await.map_err(|_| Unanswered::TimedOut)?
}

/// Whether an address could be called at all: what a form can say before anything is sent.
pub fn check(address: &str) -> Result<(), Unanswered> {
    let uri: Uri = address.parse().map_err(|_| Unanswered::BadAddress)?;
    Target::of(&uri).map(|_| ())
}

/// What an address names.
struct Target {
    tls: bool,
    /// As it stands in the address: an IPv6 address in brackets.
    written: String,
    host: String,
    port: u16,
}

impl Target {
    fn of(uri: &Uri) -> Result<Target, Unanswered> {
        let tls = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTPS => true,
            Some(scheme) if *scheme == Scheme::HTTP => false,
            _ => return Err(Unanswered::BadAddress),
        };
        let authority = uri.authority().ok_or(Unanswered::BadAddress)?;
        let written = authority.host().to_ascii_lowercase();
        if authority.as_str().contains('@') || written.is_empty() {
            return Err(Unanswered::BadAddress);
        }
        let host = written.trim_start_matches('[').trim_end_matches(']').to_owned();
        let port = authority.port_u16().unwrap_or(if tls { 443 } else { 80 });
        Ok(Target { tls, written, host, port })
    }

    /// The addresses of the network that may be connected to.
    async fn addresses(&self, reach: Reach<'_>) -> Result<Vec<SocketAddr>, Unanswered> {
        let found = tokio::net::lookup_host((self.host.as_str(), self.port)).await;
        let found: Vec<SocketAddr> = found.map_err(|error| Unanswered::Away(error.to_string()))?.collect();
        if found.is_empty() {
            return Err(Unanswered::Away(self.host.clone()));
        }
        let named = match reach {
            Reach::Any => true,
            Reach::Public { but } => but.contains(&self.host),
        };
        let open = |address: IpAddr| named || is_public(address);
        // Without TLS nobody but this machine can be trusted to be who they say.
        let safe = |address: IpAddr| self.tls || address.to_canonical().is_loopback();
        let allowed = found.into_iter().filter(|one| open(one.ip()) && safe(one.ip()));
        let allowed: Vec<SocketAddr> = allowed.take(TRIED).collect();
        if allowed.is_empty() { Err(Unanswered::NotAllowed) } else { Ok(allowed) }
    }

    async fn connect(&self, reach: Reach<'_>) -> Result<TcpStream, Unanswered> {
        let mut last = Unanswered::TimedOut;
        for address in self.addresses(reach).await? {
            match tokio::time::timeout(CONNECT, TcpStream::connect(address)).await {
                Ok(Ok(stream)) => return Ok(stream),
                Ok(Err(error)) => last = Unanswered::Away(error.to_string()),
                Err(_) => last = Unanswered::TimedOut,
            }
        }
        Err(last)
    }
}

async fn exchange(request: Request<Vec<u8>>, reach: Reach<'_>) -> Result<Response<Vec<u8>>, Unanswered> {
    let target = Target::of(request.uri())?;
    let stream = target.connect(reach).await?;
    let request = prepared(request, &target)?;
    if !target.tls {
        return send(stream, request).await;
    }
    let name = ServerName::try_from(target.host.clone()).map_err(|_| Unanswered::BadAddress)?;
    let connector = TlsConnector::from(trust()?);
    let stream = connector.connect(name, stream).await;
    send(stream.map_err(|error| Unanswered::Away(error.to_string()))?, request).await
}

/// The request as it goes over the wire: path and host apart, and one to a connection.
fn prepared(request: Request<Vec<u8>>, target: &Target) -> Result<Request<Body>, Unanswered> {
    let (mut parts, body) = request.into_parts();
    let path = parts.uri.path_and_query().map_or("/", |all| all.as_str());
    parts.uri = path.parse().map_err(|_| Unanswered::BadAddress)?;
    let usual = if target.tls { 443 } else { 80 };
    let host = match target.port == usual {
        true => target.written.clone(),
        false => format!("{}:{}", target.written, target.port),
    };
    parts.headers.insert(HOST, HeaderValue::from_str(&host).map_err(|_| Unanswered::BadAddress)?);
    parts.headers.insert(CONNECTION, HeaderValue::from_static("close"));
    let agent = HeaderValue::from_static(concat!("ayni/", env!("CARGO_PKG_VERSION")));
    parts.headers.entry(USER_AGENT).or_insert(agent);
    Ok(Request::from_parts(parts, Body::from(body)))
}

async fn send<S>(stream: S, request: Request<Body>) -> Result<Response<Vec<u8>>, Unanswered>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let broken = |error: hyper::Error| Unanswered::Broken(error.to_string());
    let made = http1::Builder::new().max_buf_size(HEAD).handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = made.map_err(broken)?;
    let exchange = async {
        let (parts, body) = sender.send_request(request).await.map_err(broken)?.into_parts();
        let body = to_bytes(Body::new(body), ANSWER).await.map_err(|error| ended(&error))?;
        Ok(Response::from_parts(parts, body.to_vec()))
    };
    // The connection is driven here and by no task of its own: when the time is over, both end.
    tokio::pin!(exchange);
    tokio::select! {
        answer = &mut exchange => return answer,
        _ = connection => {}
    }
    exchange.await
}

/// What ended an answer before its end.
fn ended(error: &axum::Error) -> Unanswered {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(one) = cause {
        if one.to_string().contains("length limit exceeded") {
            return Unanswered::TooLarge;
        }
        cause = one.source();
    }
    Unanswered::Broken(error.to_string())
}

fn trust() -> Result<Arc<ClientConfig>, Unanswered> {
    let made = TRUST.get_or_init(|| {
        let mut roots = RootCertStore::empty();
        let (added, _) = roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if added == 0 {
            return Err("the machine names no authority of certificates to trust".to_owned());
        }
        Ok(Arc::new(ClientConfig::builder().with_root_certificates(roots).with_no_client_auth()))
    });
    made.clone().map_err(Unanswered::Away)
}

#[cfg(test)]
mod tests;
