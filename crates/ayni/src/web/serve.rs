//! Listening: connections that are slow or too many, and an end that leaves nobody in the middle of an answer.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use super::{Node, router};
use crate::app::{Kit, Refusal, search};
use ayni_model::Arg;
use ayni_store::Store;

/// How long a client may take to send the head of a request.
const HEAD: Duration = Duration::from_secs(10);

/// How long answers that are on their way may take when the node ends.
const LEAVE: Duration = Duration::from_secs(10);

/// Connections at one time; further ones wait.
const CONNECTIONS: usize = 1_024;

/// How often the node looks whether the register has changed.
const LOOK: Duration = Duration::from_secs(2);

/// Where to listen.
pub struct Listen {
    /// The address and port; port 0 takes a free one.
    pub address: SocketAddr,
}

/// Serves until the process is told to end. `ready` hears the address when connections are taken.
pub async fn serve(kit: &Kit, listen: &Listen, ready: impl FnOnce(SocketAddr)) -> Result<(), Refusal> {
    let store = Store::open(&kit.register, true).await?;
    let refuse = |error: std::io::Error| {
        Refusal::refused(
            "web-no-address",
            [("address", Arg::Text(listen.address.to_string())), ("trouble", Arg::Text(error.to_string()))],
        )
    };
    let listener = TcpListener::bind(listen.address).await.map_err(refuse)?;
    let address = listener.local_addr().map_err(refuse)?;
    let keeping_up = tokio::spawn(keep_up(kit.clone(), store.clone()));
    let service = TowerToHyperService::new(router(Node::new(kit.clone(), store.clone())?));
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(64 << 10);
    let (graceful, places) = (GracefulShutdown::new(), Arc::new(Semaphore::new(CONNECTIONS)));
    ready(address);
    tracing::info!(%address, "serving");
    let mut end = std::pin::pin!(told_to_end());
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { break };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut end => break,
        };
        let stream = match accepted {
            Ok((stream, _)) => stream,
            Err(error) => {
                // No more files may be open, as a rule: others will close theirs.
                tracing::warn!(kind = ?error.kind(), "a connection was not taken");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let _ = stream.set_nodelay(true);
        let connection = http.serve_connection(TokioIo::new(stream), service.clone());
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection broke off");
            }
            drop(place);
        });
    }
    drop(listener);
    keeping_up.abort();
    tracing::info!("ending");
    if tokio::time::timeout(LEAVE, graceful.shutdown()).await.is_err() {
        tracing::warn!("some answers did not end in time");
    }
    store.close().await;
    Ok(())
}

/// Brings the list of activities up whenever the register has changed, by whichever process.
async fn keep_up(kit: Kit, store: Store) {
    loop {
        if let Err(refusal) = search::catch_up(&kit, &store).await {
            tracing::error!(?refusal, "the list of activities could not be brought up");
        }
        tokio::time::sleep(LOOK).await;
    }
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
