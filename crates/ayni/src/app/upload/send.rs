//! A file on its way in: taken in pieces, so that none is in memory whole, and refused as soon as it is too long.

use ayni_core::rights::Act;
use ayni_model::finding::Arg;
use ayni_store::{Hash, NewUpload, PIECE, Received};
use sha2::Digest;

use super::work::{self, Task};
use super::{FILE, KEPT, KIND, clean};
use crate::app::Refusal;
use crate::app::desk::{By, Desk};

/// Megabytes of a file, where the environment says nothing.
const MEGABYTES: u64 = 32;

/// The most bytes that a file may have: what `AYNI_UPLOAD_LIMIT` says in megabytes, or 32 of them.
pub fn limit() -> u64 {
    let set = std::env::var("AYNI_UPLOAD_LIMIT").ok().and_then(|text| text.trim().parse::<u64>().ok());
    set.filter(|megabytes| *megabytes > 0).unwrap_or(MEGABYTES).saturating_mul(1 << 20)
}

/// A file whose bytes come in.
pub struct Sending {
    id: i64,
    piece: Vec<u8>,
    number: i64,
    bytes: u64,
    limit: u64,
    hasher: sha2::Sha256,
}

impl Sending {
    /// Begins a file for an organisation; empty for the node as a whole.
    pub async fn begin(
        desk: &Desk<'_>,
        by: &By,
        organisation: &str,
        name: &str,
        limit: u64,
    ) -> Result<Sending, Refusal> {
        desk.may_in(by, Act::Import, organisation).await?;
        let name = clean(name);
        let new = NewUpload { organisation, person: by.person(), file: &name, now: desk.now };
        let most = Arg::Count(KEPT.unsigned_abs());
        let id = desk.store.begin_upload(&new, KEPT).await?;
        let id = id.ok_or_else(|| Refusal::refused("upload-many", [("most", most)]))?;
        let hasher = sha2::Sha256::new();
        Ok(Sending { id, piece: Vec::with_capacity(PIECE), number: 0, bytes: 0, limit, hasher })
    }

    /// Takes in more bytes.
    pub async fn take(&mut self, desk: &Desk<'_>, mut bytes: &[u8]) -> Result<(), Refusal> {
        self.bytes += bytes.len() as u64;
        if self.bytes > self.limit {
            return Err(too_large(self.limit));
        }
        self.hasher.update(bytes);
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(PIECE - self.piece.len()));
            self.piece.extend_from_slice(now);
            bytes = later;
            if self.piece.len() == PIECE {
                self.put(desk).await?;
            }
        }
        Ok(())
    }

    async fn put(&mut self, desk: &Desk<'_>) -> Result<(), Refusal> {
        desk.store.put_piece(self.id, FILE, self.number, &self.piece).await?;
        self.number += 1;
        self.piece.clear();
        Ok(())
    }

    /// Ends the file: a job looks at it. The number of the upload, and whether it is one of before that has
    /// the same bytes and still waits.
    pub async fn end(mut self, desk: &Desk<'_>, by: &By) -> Result<(i64, bool), Refusal> {
        if self.bytes == 0 {
            return Err(Refusal::usage("upload-empty", []));
        }
        if !self.piece.is_empty() {
            self.put(desk).await?;
        }
        let hash: Hash = self.hasher.clone().finalize().into();
        let body = work::order(self.id, Task::Look, "")?;
        let whole = (i64::try_from(self.bytes).unwrap_or(i64::MAX), &hash);
        match desk.store.receive_upload(self.id, whole, (KIND, &body), &desk.stamp(by)).await? {
            Received::Kept => Ok((self.id, false)),
            Received::Waiting(other) => Ok((other, true)),
        }
    }

    /// Takes away what came of a file that did not come to its end.
    pub async fn drop(self, desk: &Desk<'_>) {
        // What cannot be taken away now is cleared later.
        if let Err(error) = desk.store.drop_upload(self.id).await {
            tracing::warn!(%error, "a broken upload stays for now");
        }
    }

    /// The number of the upload.
    pub fn id(&self) -> i64 {
        self.id
    }
}

/// The file is longer than any may be.
pub fn too_large(limit: u64) -> Refusal {
    Refusal::refused("upload-too-large", [("limit", Arg::Count(limit >> 20))])
}
