//! Who says so: signatures over hashes of content.
//!
//! A signature is Ed25519 (RFC 8032) over the SHA-256 of a canonical body, with the purpose that it
//! serves, so that a signature made for one thing can never be shown as one for another. Packages
//! are signed so (`docs/packages.md`), and whatever crosses borders later will be. Nothing here
//! draws random numbers or reads a file: the seed of a key comes from the rim.

mod seal;

#[cfg(test)]
mod tests;

pub use seal::{Hash, PrivateKey, PublicKey, Purpose, Seal, SealFault, fingerprint, hash, hex, unhex};
