//! Backup and restore: the register as one file.

use std::fs::File;
use std::path::Path;

use ayni_model::finding::Arg;
use ayni_store::{AuditReport, BackupCounts, Store};

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
    if kit.register.exists() {
        let path = Arg::Text(kit.register.display().to_string());
        return Err(Refusal::refused("app-register-exists", [("path", path)]));
    }
    let file = File::open(input).map_err(|error| Refusal::file(input, &error))?;
    // Built beside and moved into place, so that a damaged backup leaves nothing behind.
    let scratch = Scratch::beside(&kit.register)?;
    let path = scratch.path().join("restored.db");
    let store = Store::open(&path, true).await?;
    let counts = store.restore(file).await?;
    store.close().await;
    std::fs::rename(&path, &kit.register)
        .or_else(|_| std::fs::copy(&path, &kit.register).map(|_| ()))
        .map_err(|error| Refusal::file(&kit.register, &error))?;
    Ok(counts)
}

/// Recomputes every chain and hash of the register.
pub async fn verify(kit: &Kit) -> Result<AuditReport, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let report = store.verify().await?;
    store.close().await;
    Ok(report)
}
