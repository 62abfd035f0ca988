//! https by the program itself. A certificate that is renewed while the node runs is taken without a new start.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use ayni_model::Arg;
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{self, ServerConfig};
use tokio_rustls::server::TlsStream;

use crate::app::Refusal;

/// How long a client may take to agree on a key.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// How often the files are looked at for a renewed certificate.
const LOOK: Duration = Duration::from_secs(60);

/// What the node proves itself with.
pub struct Tls {
    certificate: PathBuf,
    key: PathBuf,
    now: Mutex<Loaded>,
}

struct Loaded {
    looked: Instant,
    changed: [Option<SystemTime>; 2],
    acceptor: TlsAcceptor,
}

impl Tls {
    /// Reads a chain of certificates and its key, both PEM.
    pub fn load(certificate: &Path, key: &Path) -> Result<Tls, Refusal> {
        let changed = [changed(certificate), changed(key)];
        let acceptor = acceptor(certificate, key)?;
        let now = Mutex::new(Loaded { looked: Instant::now(), changed, acceptor });
        Ok(Tls { certificate: certificate.to_owned(), key: key.to_owned(), now })
    }

    /// Agrees on a key with a client; `None` where that fails or takes too long.
    pub async fn accept(&self, stream: TcpStream) -> Option<TlsStream<TcpStream>> {
        let acceptor = self.current();
        match tokio::time::timeout(HANDSHAKE, acceptor.accept(stream)).await {
            Ok(Ok(stream)) => Some(stream),
            Ok(Err(error)) => {
                tracing::debug!(%error, "no key was agreed on");
                None
            }
            Err(_) => None,
        }
    }

    fn current(&self) -> TlsAcceptor {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        if now.looked.elapsed() >= LOOK {
            now.looked = Instant::now();
            let changed = [changed(&self.certificate), changed(&self.key)];
            if changed != now.changed {
                match acceptor(&self.certificate, &self.key) {
                    Ok(acceptor) => {
                        now.acceptor = acceptor;
                        now.changed = changed;
                        tracing::info!("the renewed certificate is used");
                    }
                    // Half of the pair may be written only now: the old one goes on, the next look tries again.
                    Err(refusal) => tracing::warn!(?refusal, "the renewed certificate cannot be used"),
                }
            }
        }
        now.acceptor.clone()
    }
}

fn changed(file: &Path) -> Option<SystemTime> {
    std::fs::metadata(file).and_then(|found| found.modified()).ok()
}

fn acceptor(certificate: &Path, key: &Path) -> Result<TlsAcceptor, Refusal> {
    let bad = |file: &Path, trouble: String| {
        let path = Arg::Text(file.display().to_string());
        Refusal::refused("web-bad-certificate", [("path", path), ("trouble", Arg::Text(trouble))])
    };
    let chain = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| bad(certificate, error.to_string()))?;
    let secret = PrivateKeyDer::from_pem_file(key).map_err(|error| bad(key, error.to_string()))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error: rustls::Error| Refusal::Fault(error.to_string()))?
        .with_no_client_auth()
        .with_single_cert(chain, secret)
        .map_err(|error| bad(certificate, error.to_string()))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
