//! Keys, and the signature over one hash.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::Digest;

/// A SHA-256.
pub type Hash = [u8; 32];

/// What stands before every signed hash. A change of the form of signatures changes it.
const FORM: &[u8] = b"ayni-signature-v1";

/// The only algorithm of this form.
const ALGORITHM: &str = "ed25519";

/// What a signature is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// The manifest of a package.
    Package,
    /// The receipt of a submission.
    Submission,
    /// One state of a submission.
    Clearance,
}

impl Purpose {
    /// The purpose as it is signed.
    pub fn as_str(self) -> &'static str {
        match self {
            Purpose::Package => "package",
            Purpose::Submission => "submission",
            Purpose::Clearance => "clearance",
        }
    }
}

/// A key that signs. It is never shown.
pub struct PrivateKey(SigningKey);

impl std::fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PrivateKey")
    }
}

impl PrivateKey {
    /// The key of a seed of 32 random bytes.
    pub fn from_seed(seed: &[u8; 32]) -> PrivateKey {
        PrivateKey(SigningKey::from_bytes(seed))
    }

    /// The key that others verify with.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// Signs a hash for a purpose.
    pub fn sign(&self, purpose: Purpose, hash: &Hash) -> Seal {
        Seal {
            algorithm: ALGORITHM.to_owned(),
            purpose,
            key: hex(self.0.verifying_key().as_bytes()),
            hash: hex(hash),
            signature: hex(&self.0.sign(&message(purpose, hash)).to_bytes()),
        }
    }
}

/// A key that verifies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// The key of 64 hexadecimal digits; `None` for anything that is no key, weak ones included.
    pub fn from_hex(text: &str) -> Option<PublicKey> {
        let key = VerifyingKey::from_bytes(&unhex::<32>(text)?).ok()?;
        (!key.is_weak()).then_some(PublicKey(key))
    }

    /// The key as 64 hexadecimal digits.
    pub fn to_hex(&self) -> String {
        hex(self.0.as_bytes())
    }

    /// A short name of the key, to be compared by telephone or on paper.
    pub fn fingerprint(&self) -> String {
        fingerprint(self.0.as_bytes())
    }
}

/// The first 128 bits of the SHA-256 of a key, as eight groups of four digits.
pub fn fingerprint(key: &[u8]) -> String {
    let digits = hex(&hash(key)).to_uppercase();
    let groups: Vec<&str> = (0..8).filter_map(|at| digits.get(at * 4..at * 4 + 4)).collect();
    groups.join(" ")
}

/// A signature with all that is needed to verify it, as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// `ed25519`.
    pub algorithm: String,
    /// What it is for.
    pub purpose: Purpose,
    /// The public key, hexadecimal.
    pub key: String,
    /// The SHA-256 signed, hexadecimal.
    pub hash: String,
    /// The signature, hexadecimal.
    pub signature: String,
}

/// Why a signature does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealFault {
    /// Another algorithm than this program knows.
    Algorithm,
    /// A key, hash or signature that is none.
    Form,
    /// It was made for another purpose.
    Purpose,
    /// It is over another content.
    Content,
    /// The key did not make it.
    Signature,
}

impl Seal {
    /// Whether this is a signature of its key over this content, for this purpose; gives the key.
    /// Whose key it is, no mathematics can say: compare its fingerprint.
    pub fn verify(&self, purpose: Purpose, content: &Hash) -> Result<PublicKey, SealFault> {
        if self.algorithm != ALGORITHM {
            return Err(SealFault::Algorithm);
        }
        let key = PublicKey::from_hex(&self.key).ok_or(SealFault::Form)?;
        let hash = unhex::<32>(&self.hash).ok_or(SealFault::Form)?;
        let signature = Signature::from_bytes(&unhex::<64>(&self.signature).ok_or(SealFault::Form)?);
        if self.purpose != purpose {
            return Err(SealFault::Purpose);
        }
        if hash != *content {
            return Err(SealFault::Content);
        }
        // The strict form refuses keys and signatures that several contents could share.
        key.0.verify_strict(&message(purpose, &hash), &signature).map_err(|_| SealFault::Signature)?;
        Ok(key)
    }
}

fn message(purpose: Purpose, hash: &Hash) -> Vec<u8> {
    [FORM, b"\0", purpose.as_str().as_bytes(), b"\0", hash].concat()
}

/// The SHA-256 of some bytes.
pub fn hash(bytes: &[u8]) -> Hash {
    sha2::Sha256::digest(bytes).into()
}

/// Bytes as lower-case hexadecimal text.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Exactly so many bytes of hexadecimal text, in small letters as [`hex`] writes it: a signature
/// has one form only.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let mut bytes = [0; N];
    if text.len() != N * 2 {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        if let [high, low] = pair {
            *byte = digit(*high)? << 4 | digit(*low)?;
        }
    }
    Some(bytes)
}
