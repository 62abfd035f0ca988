//! What a package says of itself.

use ayni_model::{PartialDate, Text};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// What a package holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PackageKind {
    /// A method of measuring.
    Method,
    /// An edition of the framework.
    Framework,
    /// A mapping profile.
    Profile,
    /// A template: a workbook, a table, or a layout.
    Template,
    /// A set of criteria for evaluations.
    Criteria,
}

impl PackageKind {
    /// Its code, as it stands in a manifest.
    pub fn as_str(self) -> &'static str {
        match self {
            PackageKind::Method => "method",
            PackageKind::Framework => "framework",
            PackageKind::Profile => "profile",
            PackageKind::Template => "template",
            PackageKind::Criteria => "criteria",
        }
    }
}

/// The form of manifests that this program writes and reads.
pub(super) const FORM: &str = "1";

/// The manifest of a package.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The form of the manifest: `1`.
    pub ayni_package: String,
    /// What the package holds.
    pub kind: PackageKind,
    /// Its id: small letters, digits and hyphens.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The date that it bears.
    pub date: PartialDate,
    /// Its name.
    pub title: Text,
    /// Whose it is.
    pub author: Text,
    /// The author's country (ISO 3166 alpha-3), where it is of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The languages that its texts are in.
    pub languages: Vec<String>,
    /// Under which licence it is given on, where the author has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// What someone who takes it should know.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub notes: Text,
    /// What it was made from, where it is derived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived_from: Option<Parent>,
    /// The files, by name.
    pub files: Vec<FileLine>,
}

/// The package that another is derived from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parent {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The SHA-256 of its manifest, hexadecimal.
    pub hash: String,
    /// Whose it is.
    pub author: Text,
}

/// One file of the content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileLine {
    /// Its name, without folders.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256, hexadecimal.
    pub sha256: String,
}

impl Manifest {
    /// The canonical bytes, over which the package's hash and its signature run: sorted keys, texts in
    /// normalisation form C, as the Ayni record (`docs/record.md`).
    pub fn canonical(&self) -> Vec<u8> {
        // A manifest is made of texts, lists and small whole numbers, which JSON can always hold. Its
        // keys are ASCII and come sorted, and the writer escapes as RFC 8785 does.
        let value = serde_json::to_value(self).unwrap_or(Value::Null);
        serde_json::to_vec(&normal(value)).unwrap_or_default()
    }
}

/// The same with every text in normalisation form C.
fn normal(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.nfc().collect()),
        Value::Array(items) => items.into_iter().map(normal).collect(),
        Value::Object(members) => {
            Value::Object(members.into_iter().map(|(key, value)| (key, normal(value))).collect())
        }
        other => other,
    }
}

/// Whether a text can be the id of a package: it becomes part of file names everywhere.
pub(super) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !text.starts_with('-')
}

/// Whether a text can be a version.
pub(super) fn is_version(text: &str) -> bool {
    (1..=32).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
}

/// Whether a text can be the name of a file of the content: no folder, nothing hidden, nothing that
/// any system reads in another way (`CON` and the like of Windows included).
pub(crate) fn is_file_name(text: &str) -> bool {
    let stem = text.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let device = matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || (stem.len() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")));
    (1..=100).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
        && !text.starts_with('.')
        && !text.ends_with('.')
        && !device
}
