//! Reading a package that someone sent.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use ayni_model::{Finding, Severity};
use zip::ZipArchive;

use super::manifest::{FORM, Manifest, is_file_name, is_id, is_version};
use super::{CONTENT, MANIFEST, SIGNATURE};
use crate::sha256;

/// What a package may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackageLimits {
    /// The most members, manifest and signature included.
    pub members: usize,
    /// The most bytes of any one.
    pub member: u64,
    /// The most bytes of all together.
    pub total: u64,
}

impl Default for PackageLimits {
    fn default() -> PackageLimits {
        PackageLimits { members: 66, member: 16 << 20, total: 32 << 20 }
    }
}

/// A package that was read, or is to be written. Its content agrees with its manifest; whether its
/// signature holds is for the caller to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// What it says of itself.
    pub manifest: Manifest,
    /// The manifest's canonical bytes.
    pub canonical: Vec<u8>,
    /// The bytes of the signature file, where there is one.
    pub signature: Option<Vec<u8>>,
    /// The files of the content, by name.
    pub files: Vec<(String, Vec<u8>)>,
}

impl Package {
    /// The package's hash: the SHA-256 of its canonical manifest, which holds those of the files.
    pub fn hash(&self) -> [u8; 32] {
        use sha2::Digest;
        sha2::Sha256::digest(&self.canonical).into()
    }
}

/// A finding that names something.
pub(super) fn named(code: &str, name: &str) -> Box<Finding> {
    let shown: String = name.chars().take(100).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    Box::new(Finding::new(code, Severity::Error).with("name", shown))
}

/// A package that is none, or not whole.
pub(super) fn damaged(detail: impl Into<String>) -> Box<Finding> {
    Box::new(Finding::new("package-damaged", Severity::Error).with("detail", detail.into()))
}

/// Reads a package; the finding says why not.
pub fn read(bytes: &[u8], limits: &PackageLimits) -> Result<Package, Box<Finding>> {
    let mut members = unzip(bytes, limits)?;
    let canonical = members.remove(MANIFEST).ok_or_else(|| named("package-missing", MANIFEST))?;
    let manifest: Manifest =
        serde_json::from_slice(&canonical).map_err(|error| manifest_fault(error.to_string()))?;
    if manifest.ayni_package != FORM {
        return Err(named("package-form", &manifest.ayni_package));
    }
    // The hash is over these bytes, so there must be one way to write a manifest. This also refuses
    // a manifest that says the same thing twice in two ways.
    if manifest.canonical() != canonical {
        return Err(manifest_fault("not canonical JSON"));
    }
    if !is_id(&manifest.id) || !is_version(&manifest.version) {
        return Err(named("package-id", &format!("{} {}", manifest.id, manifest.version)));
    }
    let signature = members.remove(SIGNATURE);
    let mut files = Vec::with_capacity(manifest.files.len());
    for line in &manifest.files {
        if !is_file_name(&line.name) {
            return Err(named("package-member", &line.name));
        }
        let content = members
            .remove(&format!("{CONTENT}{}", line.name))
            .ok_or_else(|| named("package-missing", &line.name))?;
        if content.len() as u64 != line.bytes || sha256(&content) != line.sha256 {
            return Err(named("package-changed", &line.name));
        }
        files.push((line.name.clone(), content));
    }
    if !files.is_sorted_by(|one, other| one.0 < other.0) {
        return Err(manifest_fault("its files are not in order"));
    }
    match members.keys().next() {
        Some(extra) => Err(named("package-member", extra)),
        None => Ok(Package { manifest, canonical, signature, files }),
    }
}

fn manifest_fault(detail: impl Into<String>) -> Box<Finding> {
    Box::new(Finding::new("package-manifest", Severity::Error).with("detail", detail.into()))
}

/// The members by name. What a zip says of its own sizes is not believed: bytes are counted while
/// they come.
fn unzip(bytes: &[u8], limits: &PackageLimits) -> Result<BTreeMap<String, Vec<u8>>, Box<Finding>> {
    let too_large = || {
        let megabytes = Finding::new("package-size", Severity::Error).with("limit", limits.total >> 20);
        Box::new(megabytes.with("members", limits.members))
    };
    // Members are stored or deflated at best a little; a file above the limit cannot be good.
    if bytes.len() as u64 > limits.total.saturating_mul(2) {
        return Err(too_large());
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(error.to_string()))?;
    if zip.len() > limits.members {
        return Err(too_large());
    }
    let mut members = BTreeMap::new();
    let mut left = limits.total;
    for at in 0..zip.len() {
        let file = zip.by_index(at).map_err(|error| damaged(error.to_string()))?;
        let name = file.name().map_err(|error| damaged(error.to_string()))?.into_owned();
        let known =
            name == MANIFEST || name == SIGNATURE || name.strip_prefix(CONTENT).is_some_and(is_file_name);
        if !known || !file.is_file() || file.is_symlink() {
            return Err(named("package-member", &name));
        }
        let most = left.min(limits.member);
        let mut content = Vec::new();
        file.take(most + 1).read_to_end(&mut content).map_err(|error| damaged(error.to_string()))?;
        if content.len() as u64 > most {
            return Err(too_large());
        }
        left -= content.len() as u64;
        if members.insert(name.clone(), content).is_some() {
            return Err(named("package-member", &name));
        }
    }
    Ok(members)
}
