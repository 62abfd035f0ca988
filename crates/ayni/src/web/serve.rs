//! Listening: connections that are slow or too many, and an end that leaves nobody in the middle of an answer.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderMap;
use hyper::Request;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, oneshot, watch};
use tower::Service;

use super::gate::Peer;
use super::tls::Tls;
use super::{Guard, Node, Shared, router, work};
use crate::app::provider::Provider;
use crate::app::secrets::Secrets;
use crate::app::{Kit, Refusal, desk};
use ayni_model::Arg;
use ayni_store::Store;

/// How long a client may take to send the head of a request.
const HEAD: Duration = Duration::from_secs(10);

/// How long answers and work that are on their way may take when the node ends: less than the ten seconds after which
/// engines of containers kill what did not end.
const LEAVE: Duration = Duration::from_secs(8);

/// Connections at one time; further ones wait.
const CONNECTIONS: usize = 1_024;

/// Where to listen.
pub struct Listen {
    /// The address and port; port 0 takes a free one.
    pub address: SocketAddr,
    /// Whether readers reach the node by https, through a proxy.
    pub secure: bool,
    /// What the node speaks https with by itself, if it does.
    pub tls: Option<Tls>,
    /// Proxies that are believed when they say whom they ask for.
    pub proxies: Vec<IpAddr>,
    /// Where people may sign in, too.
    pub provider: Option<Provider>,
}

/// Serves until the process is told to end. `ready` hears the address when connections are taken.
pub async fn serve(
    kit: &Kit,
    listen: Listen,
    ready: impl FnOnce(SocketAddr, Option<&str>),
) -> Result<(), Refusal> {
    let store = Store::open(&kit.register, true).await?;
    let refuse = |error: std::io::Error| {
        Refusal::refused(
            "web-no-address",
            [("address", Arg::Text(listen.address.to_string())), ("trouble", Arg::Text(error.to_string()))],
        )
    };
    let listener = TcpListener::bind(listen.address).await.map_err(refuse)?;
    let address = listener.local_addr().map_err(refuse)?;
    let secrets = Secrets::load(&kit.register, &desk::chance)?;
    let mut key = [0; 16];
    desk::chance(&mut key)?;
    let start_key = ayni_store::hex(&key);
    let nobody = store.people().await?.is_empty();
    let secure = listen.secure || listen.tls.is_some();
    // Reached from elsewhere, it belongs to nobody before its first start.
    let open = address.ip().is_loopback() && !secure && listen.proxies.is_empty();
    let guard = Guard { secrets, secure, start_key: start_key.clone(), open, provider: listen.provider };
    let node = Node::new(kit.clone(), store.clone(), guard)?;
    let (end_work, ending) = watch::channel(false);
    let worked =
        begin_work(node.clone(), ending.clone()).map_err(|error| Refusal::Fault(error.to_string()))?;
    tokio::spawn(work::tell(node.clone(), ending));
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(64 << 10);
    let server = Arc::new(Server { http, router: router(node), tls: listen.tls, proxies: listen.proxies });
    let (graceful, places) = (GracefulShutdown::new(), Arc::new(Semaphore::new(CONNECTIONS)));
    ready(address, nobody.then_some(start_key.as_str()));
    tracing::info!(%address, "serving");
    let mut end = std::pin::pin!(told_to_end());
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { break };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut end => break,
        };
        let (stream, peer) = match accepted {
            Ok((stream, peer)) => (stream, peer),
            Err(error) => {
                // No more files may be open, as a rule: others will close theirs.
                tracing::warn!(kind = ?error.kind(), "a connection was not taken");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let _ = stream.set_nodelay(true);
        let (server, watcher) = (server.clone(), graceful.watcher());
        tokio::spawn(async move {
            match &server.tls {
                None => server.answer(stream, peer.ip(), watcher).await,
                Some(tls) => {
                    if let Some(stream) = tls.accept(stream).await {
                        server.answer(stream, peer.ip(), watcher).await;
                    }
                }
            }
            drop(place);
        });
    }
    drop(listener);
    // Receivers are left as long as anybody works.
    let _ = end_work.send(true);
    tracing::info!("ending");
    // Work uses the clock and the database of this process to its end, so that is waited for as well.
    let all = async { tokio::join!(graceful.shutdown(), worked) };
    if tokio::time::timeout(LEAVE, all).await.is_err() {
        tracing::warn!("some answers or work did not end in time");
    }
    store.close().await;
    Ok(())
}

/// What answers on every connection.
struct Server {
    http: hyper::server::conn::http1::Builder,
    router: axum::Router,
    tls: Option<Tls>,
    proxies: Vec<IpAddr>,
}

impl Server {
    /// Answers what comes on one connection, until it ends or the node does.
    async fn answer(
        &self,
        stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static,
        peer: IpAddr,
        watcher: Watcher,
    ) {
        let service = service_fn(move |mut request: Request<Incoming>| {
            let who = asked_for(&self.proxies, peer, request.headers());
            request.extensions_mut().insert(Peer::of(who));
            self.router.clone().call(request)
        });
        let connection = self.http.serve_connection(TokioIo::new(stream), service);
        if let Err(error) = watcher.watch(connection).await {
            tracing::debug!(%error, "a connection broke off");
        }
    }
}

/// For whom a request is: who is connected or, where that is a proxy that is believed, whom it names last. What
/// stands before that was said by the client and is worth nothing.
fn asked_for(proxies: &[IpAddr], peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    let peer = peer.to_canonical();
    if !proxies.contains(&peer) {
        return peer;
    }
    let named = headers.get_all("x-forwarded-for").iter().next_back();
    let last = named.and_then(|value| value.to_str().ok()).and_then(|list| list.rsplit(',').next());
    last.and_then(|text| text.trim().parse().ok()).unwrap_or(peer)
}

/// Has a thread of its own do what the node does by itself: measuring takes a processor for long, and pages
/// are not to wait for it. Its end is told.
fn begin_work(node: Shared, ending: work::Ending) -> std::io::Result<oneshot::Receiver<()>> {
    let runtime = tokio::runtime::Handle::current();
    let (done, worked) = oneshot::channel();
    let work = move || {
        if let Err(refusal) = runtime.block_on(work::work(node, &ending)) {
            tracing::error!(?refusal, "the node does nothing by itself");
        }
        // Nobody waits any more where that took too long.
        let _ = done.send(());
    };
    std::thread::Builder::new().name("work".to_owned()).spawn(work).map(|_| worked)
}

/// Waits for the end: Ctrl-C, or what a system sends to a service.
async fn told_to_end() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_proxy_that_is_known_is_believed() {
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let (proxy, other) = (address("127.0.0.1"), address("192.0.2.7"));
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", "198.51.100.1".parse().unwrap());
        headers.append("x-forwarded-for", "10.0.0.1, 203.0.113.5".parse().unwrap());
        let asked = |peer, headers: &HeaderMap| asked_for(&[proxy], peer, headers);
        assert_eq!(asked(proxy, &headers), address("203.0.113.5"));
        assert_eq!(asked(address("::ffff:127.0.0.1"), &headers), address("203.0.113.5"));
        assert_eq!(asked(other, &headers), other);
        assert_eq!(asked(proxy, &HeaderMap::new()), proxy);
        headers.append("x-forwarded-for", "nobody".parse().unwrap());
        assert_eq!(asked(proxy, &headers), proxy);
    }
}
