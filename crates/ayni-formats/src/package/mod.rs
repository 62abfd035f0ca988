//! A package: a method, a profile, a template or an edition as one file that another country can
//! take, change and name as derived (80/156, paragraph 31; `docs/packages.md`).
//!
//! It is a zip with a manifest, the content, and perhaps a signature. The manifest is canonical JSON
//! and holds the size and the hash of every file, so that its own hash stands for the whole. Writing
//! gives the same bytes each time. Reading believes nothing: names, numbers and sizes are bounded,
//! and what the manifest does not list is refused.

mod content;
mod manifest;
mod reading;
mod writing;

#[cfg(test)]
mod tests;

pub use content::{Described, check_content, describe};
pub(crate) use manifest::is_file_name;
pub use manifest::{FileLine, Manifest, PackageKind, Parent};
pub use reading::{Package, PackageLimits, read};
pub use writing::{pack, seal_into};

/// The manifest's name in the zip.
pub const MANIFEST: &str = "manifest.json";
/// The signature's name in the zip.
pub const SIGNATURE: &str = "signature.json";
/// The folder of the content in the zip.
pub const CONTENT: &str = "content/";
