//! What comes in, and the standards out: bytes become values and findings, and values become bytes.
//!
//! Nothing here reads a file or the clock. Reading never fails on content: what cannot be read is a
//! finding with its place, and the good rest is kept.

// Tests may read files; the code itself is still held to `clippy.toml`.
#![cfg_attr(test, allow(clippy::disallowed_methods))]

pub mod answers;
pub mod edition;
pub mod exchange;
pub mod export;
pub mod mandate;
pub mod mandate_lexicon;
pub mod mend;
pub mod package;
pub mod profile;
pub mod record;
pub mod reference;
pub mod screening;
pub mod sdg;
pub mod sdmx;
pub mod sdmx_map;
pub mod sheets;
pub mod submission;
pub mod suggest;
mod trouble;
pub mod values;
pub mod written;
pub mod xlsform;

/// A SHA-256 as lower-case hexadecimal text.
fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
