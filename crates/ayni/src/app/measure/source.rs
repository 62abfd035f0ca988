//! Where activities come from that are measured: the register, or a file read just now. They are handed on
//! in pieces, in the order of reporter and id, so that never all of them are in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::PathBuf;

use ayni_core::report::Register;
use ayni_formats::record;
use ayni_model::{Activity, Finding, PartialDate, Role, Watch};
use ayni_store::{Origins, Store};
use futures_util::TryStreamExt;

use super::super::import::hash_text;
use super::super::kit::{self, Kit};
use super::super::scratch::Scratch;
use super::super::stage::{StageLine, StageReader, from_line};
use super::super::worker::{self, Task};
use super::super::{Refusal, check};

/// How many activities are worked on at a time by one thread: enough that looking things up once pays,
/// few enough that what is made of them is never large.
const PIECE: usize = 1024;

/// An activity as it was kept.
pub struct Kept {
    reporter: String,
    id: String,
    body: Vec<u8>,
    /// Where its fields stood.
    pub origins: Origins,
}

impl Kept {
    /// The activity.
    pub fn read(&self) -> Result<Activity, Refusal> {
        record::read(&self.body).map_err(|error| Refusal::Content(vec![error.finding()]))
    }
}

/// Where activities come from, and what is known of them as a whole.
pub struct Source {
    from: From,
    /// Of which country the node is, if it says so.
    pub node_country: Option<String>,
    /// What it is called.
    pub node_name: Option<String>,
    /// The day that the activities speak for; `None` where the register does not say.
    pub as_of: Option<PartialDate>,
    /// What was found when the file was read.
    pub findings: Vec<Finding>,
}

enum From {
    Register(Store),
    File(Staged),
}

/// A file that was read onto a stage.
struct Staged {
    // The stage goes with its folder.
    _scratch: Scratch,
    stage: PathBuf,
    /// Reporter, id, and where on the stage the activity begins, in the order in which they are handed on.
    order: Vec<(String, String, u64)>,
    register: Register,
}

impl Source {
    /// The register.
    pub async fn register(kit: &Kit) -> Result<Source, Refusal> {
        let store = Store::open(&kit.register, false).await?;
        Ok(Source {
            node_country: store.node("country").await?,
            node_name: store.node("name").await?,
            as_of: store.as_of().await?.and_then(|day| day.parse().ok()),
            findings: Vec::new(),
            from: From::Register(store),
        })
    }

    /// A file, which is read by a worker.
    pub async fn file(kit: &Kit, input: &check::Input<'_>, watch: &dyn Watch) -> Result<Source, Refusal> {
        let scratch = Scratch::beside(&kit.register)?;
        let stage = scratch.path().join("stage.jsonl");
        let task = Task::Read { stage: stage.clone(), keep: true, marked: None, shown: None };
        worker::run(&check::job(kit, input, None, task)?, |done, total| watch.progress(done, total))?;
        let mut order = Vec::new();
        let mut findings = Vec::new();
        let mut digest = Vec::new();
        let mut lines = StageReader::open(&stage)?;
        loop {
            let place = lines.place();
            match lines.next().transpose()? {
                Some(StageLine::Activity { reporter, key, record, waits: false, .. }) => {
                    digest.extend_from_slice(&ayni_store::hash(record.as_bytes()));
                    order.push((reporter, key, place));
                }
                Some(StageLine::Finding(finding)) => findings.push(finding),
                // A stage that is kept has every finding.
                Some(StageLine::Activity { .. } | StageLine::More(..) | StageLine::End { .. }) => {}
                None => break,
            }
        }
        order.sort();
        let register = Register {
            revision: hash_text(&digest),
            activities: order.len() as u64,
            sources: BTreeMap::from([(kit::file_name(input.file), kit::hash_file(input.file)?)]),
        };
        let (node_country, node_name) = match Store::open(&kit.register, false).await {
            Ok(store) => (store.node("country").await?, store.node("name").await?),
            Err(_) => (None, None),
        };
        let from = From::File(Staged { _scratch: scratch, stage, order, register });
        Ok(Source { from, node_country, node_name, as_of: None, findings })
    }

    /// Whether it is the register.
    pub fn is_register(&self) -> bool {
        matches!(self.from, From::Register(_))
    }

    /// Hands the activities on in pieces, and gives what a manifest says of the whole.
    pub async fn pieces(
        &self,
        mut each: impl AsyncFnMut(Vec<Kept>) -> Result<(), Refusal>,
    ) -> Result<Register, Refusal> {
        match &self.from {
            From::File(staged) => {
                let mut file = File::open(&staged.stage).map_err(|error| broken(&error))?;
                let mut gather = Gather::default();
                for (.., place) in &staged.order {
                    if let Some(piece) = gather.add(at(&mut file, *place)?) {
                        each(piece).await?;
                    }
                }
                gather.finish(each).await?;
                Ok(staged.register.clone())
            }
            From::Register(store) => {
                let before = store.revision().await?;
                let mut gather = Gather::default();
                let mut current = Box::pin(store.current());
                while let Some(one) = current.try_next().await? {
                    let (reporter, id) = (one.reporter, one.key);
                    let kept = Kept { reporter, id, body: one.body, origins: one.origins };
                    if let Some(piece) = gather.add(kept) {
                        each(piece).await?;
                    }
                }
                drop(current);
                let activities = gather.finish(each).await?;
                // What came in meanwhile is in the register that a manifest would name, and in no figure.
                let revision = store.revision().await?;
                if revision != before {
                    return Err(Refusal::refused("app-register-busy", []));
                }
                Ok(Register { revision, activities, sources: BTreeMap::new() })
            }
        }
    }

    /// The country that provides in every activity, if there is exactly one.
    pub async fn sole_provider(&self) -> Result<Option<String>, Refusal> {
        let mut common: Option<BTreeSet<String>> = None;
        self.pieces(async |piece| {
            for kept in piece {
                let activity = kept.read()?;
                let own = activity.parties_in(Role::Provider).filter_map(|party| party.country.clone());
                let own: BTreeSet<String> = own.collect();
                common = Some(match common.take() {
                    None => own,
                    Some(before) => before.intersection(&own).cloned().collect(),
                });
            }
            Ok(())
        })
        .await?;
        let mut common = common.unwrap_or_default().into_iter();
        Ok(common.next().filter(|_| common.next().is_none()))
    }

    /// Lets go of the register.
    pub async fn close(self) {
        if let From::Register(store) = self.from {
            store.close().await;
        }
    }
}

/// Fills pieces. Activities of one name stay together: which comes first is decided by their content.
#[derive(Default)]
struct Gather {
    piece: Vec<Kept>,
    activities: u64,
}

impl Gather {
    fn add(&mut self, kept: Kept) -> Option<Vec<Kept>> {
        self.activities += 1;
        let last = self.piece.last();
        let follows = last.is_some_and(|last| (&last.reporter, &last.id) == (&kept.reporter, &kept.id));
        let full = self.piece.len() >= PIECE && !follows;
        let piece = full.then(|| std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE)));
        self.piece.push(kept);
        piece
    }

    async fn finish(
        self,
        mut each: impl AsyncFnMut(Vec<Kept>) -> Result<(), Refusal>,
    ) -> Result<u64, Refusal> {
        if !self.piece.is_empty() {
            each(self.piece).await?;
        }
        Ok(self.activities)
    }
}

/// The activity that begins at a place of a stage.
fn at(stage: &mut File, place: u64) -> Result<Kept, Refusal> {
    stage.seek(SeekFrom::Start(place)).map_err(|error| broken(&error))?;
    match StageReader::of(&mut *stage as &mut dyn Read).next().transpose()? {
        Some(StageLine::Activity { reporter, key, record, origins, .. }) => {
            Ok(Kept { reporter, id: key, body: record.into_bytes(), origins: from_line(origins) })
        }
        _ => Err(Refusal::Fault(format!("stage: no activity at {place}"))),
    }
}

fn broken(error: &std::io::Error) -> Refusal {
    Refusal::Fault(format!("stage: {error}"))
}
