//! The node's own secret, with which it seals what it must be able to read again: the secrets of second
//! factors. It stands apart from the database, so that who copies the one has not copied the other.

use std::io::Write;
use std::path::{Path, PathBuf};

use ayni_model::finding::Arg;
use ayni_store::Place;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};

use super::Refusal;
use super::desk::Chance;

/// The environment's name for the secret, 64 hexadecimal digits: for a register on a server, where each
/// process needs the same.
pub const VARIABLE: &str = "AYNI_SECRET";

/// How long a nonce is.
const NONCE: usize = 24;

/// The secret, ready for use.
#[derive(Clone)]
pub struct Secrets(XChaCha20Poly1305);

impl Secrets {
    /// From 32 bytes.
    pub fn of(key: &[u8; 32]) -> Secrets {
        Secrets(XChaCha20Poly1305::new(key.into()))
    }

    /// The node's secret: from the environment, or from the file beside the register, which is made where
    /// it is not there yet. A register on a server has no such file; there it must be given.
    pub fn load(register: &Place, chance: Chance<'_>) -> Result<Secrets, Refusal> {
        if let Ok(text) = std::env::var(VARIABLE) {
            let key = unhex(text.trim()).ok_or_else(|| Refusal::usage("people-bad-secret", []))?;
            return Ok(Secrets::of(&key));
        }
        let Some(register) = register.file() else {
            return Err(Refusal::refused("people-no-secret", []));
        };
        let path = key_file(register);
        let refuse = |error: std::io::Error| Refusal::file(&path, &error);
        if !path.exists() {
            let mut key = [0; 32];
            chance(&mut key)?;
            write_new(&path, &ayni_store::hex(&key)).map_err(refuse)?;
        }
        let text = std::fs::read_to_string(&path).map_err(refuse)?;
        let damaged =
            || Refusal::refused("people-damaged-secret", [("path", Arg::Text(path.display().to_string()))]);
        Ok(Secrets::of(&unhex(text.trim()).ok_or_else(damaged)?))
    }

    /// Seals some bytes for one purpose and person: put in another's place they do not open.
    pub fn seal(&self, bytes: &[u8], purpose: &str, chance: Chance<'_>) -> Result<Vec<u8>, Refusal> {
        let mut nonce = [0; NONCE];
        chance(&mut nonce)?;
        let payload = Payload { msg: bytes, aad: purpose.as_bytes() };
        let sealed = self.0.encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| Refusal::Fault("sealing failed".to_owned()))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed for this purpose; `None` where another secret sealed it, or for another one.
    pub fn open(&self, sealed: &[u8], purpose: &str) -> Option<Vec<u8>> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: sealed, aad: purpose.as_bytes() };
        self.0.decrypt(&XNonce::from(*nonce), payload).ok()
    }
}

/// The file beside the register: `ayni.db` has `ayni.db.secret`.
fn key_file(register: &Path) -> PathBuf {
    let mut name = register.as_os_str().to_owned();
    name.push(".secret");
    PathBuf::from(name)
}

/// Writes a file that only its owner reads. Of two that make it at once, the first one's stays.
fn write_new(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".ayni-secret-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error.error),
    }
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).map(|digit| digit as u8)).collect();
    let digits = digits.filter(|digits| digits.len() == 64)?;
    let mut key = [0; 32];
    for (byte, pair) in key.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = pair.iter().fold(0, |byte, digit| byte << 4 | digit);
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::desk::chance;

    #[test]
    fn only_the_same_secret_and_purpose_open_what_was_sealed() {
        let secrets = Secrets::of(&[7; 32]);
        let sealed = secrets.seal(b"otp", "factor 1", &chance).unwrap();
        assert_eq!(secrets.open(&sealed, "factor 1").as_deref(), Some(b"otp".as_slice()));
        assert_eq!(secrets.open(&sealed, "factor 2"), None);
        assert_eq!(Secrets::of(&[8; 32]).open(&sealed, "factor 1"), None);
        let mut altered = sealed.clone();
        altered[NONCE] ^= 1;
        assert_eq!(secrets.open(&altered, "factor 1"), None);
        assert_eq!(secrets.open(&sealed[..10], "factor 1"), None);
        assert_ne!(secrets.seal(b"otp", "factor 1", &chance).unwrap(), sealed);
    }

    #[test]
    fn the_file_beside_the_register_is_made_once() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::File(folder.path().join("ayni.db"));
        let first = Secrets::load(&place, &chance).unwrap();
        let sealed = first.seal(b"otp", "x", &chance).unwrap();
        let again = Secrets::load(&place, &chance).unwrap();
        assert_eq!(again.open(&sealed, "x").as_deref(), Some(b"otp".as_slice()));
        std::fs::write(folder.path().join("ayni.db.secret"), "short").unwrap();
        assert!(matches!(Secrets::load(&place, &chance), Err(Refusal::Refused(_))));
    }
}
