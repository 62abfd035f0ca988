//! An earlier release of a measurement, laid beside the one that is made.

use std::path::Path;

use ayni_core::compare::{Incomparable, Revision, revision};
use ayni_core::report::{Manifest, Since};
use ayni_cube::{Cube, CubeError, Options};
use ayni_model::Code;
use ayni_model::finding::Arg;
use ayni_model::measure::MeasureRow;

use super::import::hash_text;
use super::measure::fault;
use super::{Refusal, kit};

/// An earlier release, read from its folder.
pub struct Earlier {
    manifest: Manifest,
    sha256: String,
    rows: Vec<MeasureRow>,
}

impl Earlier {
    /// Reads the release in this folder. Its rows must be those that its manifest names: a release that was
    /// touched afterwards is none.
    pub async fn read(folder: &Path) -> Result<Earlier, Refusal> {
        const ROWS: &str = "base/rows.parquet";
        let path = folder.join("manifest.json");
        let bytes = std::fs::read(&path).map_err(|error| refuse(folder, &error.to_string()))?;
        let manifest: Manifest = serde_json::from_slice(&bytes)
            .map_err(|error| refuse(folder, &format!("manifest.json: {error}")))?;
        let named = manifest.files.get(ROWS).map(|file| file.sha256.as_str());
        if named != Some(&kit::hash_file(&folder.join(ROWS))?) {
            return Err(Refusal::refused(
                "app-since-touched",
                [("path", Arg::Text(folder.display().to_string())), ("file", Arg::Text(ROWS.to_owned()))],
            ));
        }
        let trouble = |error: CubeError| match error {
            CubeError::Foreign { what, .. } => refuse(folder, &what),
            other => fault(other),
        };
        let cube = Cube::open(&folder.join("base"), Options::default()).await.map_err(trouble)?;
        let rows = cube.rows().await.map_err(trouble)?;
        Ok(Earlier { manifest, sha256: hash_text(&bytes), rows })
    }

    /// What a manifest says of it.
    pub fn since(&self) -> Since {
        Since {
            as_of: self.manifest.as_of,
            register: self.manifest.register.revision.clone(),
            sha256: self.sha256.clone(),
        }
    }

    /// What was revised since.
    pub fn beside(&self, manifest: &Manifest, rows: &[MeasureRow]) -> Result<Revision, Refusal> {
        let found = revision((&self.manifest, &self.rows), (manifest, rows)).map_err(fault)?;
        let country = |code: &str| Arg::Code(Code::new("country", code));
        let currency = |code: &str| Arg::Code(Code::new("currency", code));
        found.map_err(|why| match why {
            Incomparable::Country(other) => Refusal::refused(
                "app-since-country",
                [("earlier", country(&other)), ("country", country(&manifest.country))],
            ),
            Incomparable::Currency(other) => {
                let now = manifest.currency.as_deref().unwrap_or_default();
                Refusal::refused(
                    "app-since-currency",
                    [("earlier", currency(&other)), ("currency", currency(now))],
                )
            }
            Incomparable::Years => Refusal::refused("app-since-years", []),
        })
    }
}

fn refuse(folder: &Path, trouble: &str) -> Refusal {
    let path = Arg::Text(folder.display().to_string());
    Refusal::refused("app-no-measurement", [("path", path), ("trouble", Arg::Text(trouble.to_owned()))])
}
