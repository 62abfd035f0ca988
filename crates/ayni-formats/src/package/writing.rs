//! Writing a package: the same bytes each time.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::manifest::{FORM, FileLine, Manifest, is_file_name, is_id, is_version};
use super::reading::{damaged, named};
use super::{CONTENT, MANIFEST, Package, SIGNATURE};
use crate::sha256;
use ayni_model::Finding;

/// Makes a package of a manifest and its files. The manifest's form and its list of files are
/// filled in here.
pub fn pack(mut manifest: Manifest, files: Vec<(String, Vec<u8>)>) -> Result<Package, Box<Finding>> {
    let mut files = files;
    files.sort();
    if !is_id(&manifest.id) {
        return Err(named("package-id", &manifest.id));
    }
    if !is_version(&manifest.version) {
        return Err(named("package-id", &manifest.version));
    }
    if let Some((name, _)) = files.iter().find(|(name, _)| !is_file_name(name)) {
        return Err(named("package-member", name));
    }
    if let Some(parent) = &manifest.derived_from
        && parent.id == manifest.id
        && parent.version == manifest.version
    {
        return Err(named("package-same-name", &format!("{} {}", parent.id, parent.version)));
    }
    manifest.ayni_package = FORM.to_owned();
    manifest.languages.sort();
    manifest.languages.dedup();
    manifest.files = files
        .iter()
        .map(|(name, bytes)| FileLine {
            name: name.clone(),
            bytes: bytes.len() as u64,
            sha256: sha256(bytes),
        })
        .collect();
    let canonical = manifest.canonical();
    // What was normalised on the way is what a reader will see.
    let manifest = serde_json::from_slice(&canonical).map_err(|error| damaged(error.to_string()))?;
    Ok(Package { manifest, canonical, signature: None, files })
}

/// The bytes of a package. The members are not deflated: they are small, and another version of
/// the deflating library would give other bytes.
pub fn seal_into(package: &Package) -> Result<Vec<u8>, Box<Finding>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, bytes: &[u8]| {
        zip.start_file(name, options).map_err(|error| damaged(error.to_string()))?;
        zip.write_all(bytes).map_err(|error| damaged(error.to_string()))
    };
    add(MANIFEST, &package.canonical)?;
    if let Some(signature) = &package.signature {
        add(SIGNATURE, signature)?;
    }
    for (name, bytes) in &package.files {
        add(&format!("{CONTENT}{name}"), bytes)?;
    }
    Ok(zip.finish().map_err(|error| damaged(error.to_string()))?.into_inner())
}
