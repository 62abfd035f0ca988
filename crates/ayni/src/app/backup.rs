//! Backup and restore: the register as one file.

use std::fs::File;
use std::path::Path;

use ayni_model::finding::Arg;
use ayni_store::{AuditReport, BackupCounts, Place, Store};

use super::scratch::Scratch;
use super::{Kit, Refusal};

/// Writes the whole register to `out`, while others go on working. The file appears when it is whole.
pub async fn backup(kit: &Kit, out: &Path) -> Result<BackupCounts, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let refuse = |error: std::io::Error| Refusal::file(out, &error);
    let mut file = tempfile::Builder::new().prefix(".ayni-backup-").tempfile_in(folder).map_err(refuse)?;
    let counts = store.backup(file.as_file_mut()).await?;
    file.as_file().sync_all().map_err(refuse)?;
    file.persist(out).map_err(|error| refuse(error.error))?;
    store.close().await;
    Ok(counts)
}

/// Makes a register from a backup; refuses where one is already.
pub async fn restore(kit: &Kit, input: &Path) -> Result<BackupCounts, Refusal> {
    let Some(target) = kit.register.file() else {
        let file = File::open(input).map_err(|error| Refusal::file(input, &error))?;
        let store = Store::open(&kit.register, true).await?;
        let counts = store.restore(file).await?;
        store.close().await;
        return Ok(counts);
    };
    if target.exists() {
        let path = Arg::Text(kit.register.to_string());
        return Err(Refusal::refused("app-register-exists", [("path", path)]));
    }
    let file = File::open(input).map_err(|error| Refusal::file(input, &error))?;
    // Built beside and moved into place, so that a damaged backup leaves nothing behind.
    let scratch = Scratch::beside(&kit.register)?;
    let path = scratch.path().join("restored.db");
    let store = Store::open(&Place::File(path.clone()), true).await?;
    let counts = store.restore(file).await?;
    store.close().await;
    std::fs::rename(&path, target)
        .or_else(|_| std::fs::copy(&path, target).map(|_| ()))
        .map_err(|error| Refusal::file(target, &error))?;
    Ok(counts)
}

/// Recomputes every chain and hash of the register, and whether the log of acts goes on from a head that
/// was written down before.
pub async fn verify(kit: &Kit, head: Option<&str>) -> Result<AuditReport, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let report = match head {
        Some(head) => store.verify_since(head).await?,
        None => store.verify().await?,
    };
    store.close().await;
    Ok(report)
}
