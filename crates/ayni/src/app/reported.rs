//! What reporters have in the register, kept at hand: what is entered is checked against it by the rules over a
//! set, as if all had stood in one file.
//!
//! A reporter's activities are read when something of theirs is first entered, and after that only what changed
//! since. Each takes some seventy bytes; reporters whose turn was longest ago make room for others.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use ayni_core::check::{Brief, Reported};
use ayni_formats::record;
use ayni_model::{Activity, Finding};
use ayni_store::Store;
use tokio::sync::Mutex as Turn;

use super::desk::Desk;
use super::{Kit, Refusal, enter};

/// Activities that are read in one step.
const BATCH: u32 = 1_000;

/// Bytes that all of it may take, but for the reporter whose turn it is.
const MOST: usize = 16 << 20;

/// What is at hand of all reporters. It is shared by everyone who enters in this process.
#[derive(Debug, Default)]
pub struct Shelf {
    places: Mutex<BTreeMap<String, Place>>,
}

#[derive(Debug)]
struct Place {
    own: Arc<Turn<Own>>,
    /// The turn that was last, and what it took.
    turn: u64,
    bytes: usize,
}

/// What is at hand of one reporter.
#[derive(Debug)]
struct Own {
    reported: Reported,
    /// The act up to which it has come; `None` before it was read.
    upto: Option<i64>,
}

/// The rules' word on some activities of one reporter, and what is needed to keep up.
#[derive(Debug)]
pub struct Judged {
    /// What was found, each with the place of the activity that it is told with.
    pub found: Vec<(usize, Finding)>,
    briefs: Vec<Brief>,
    own: Arc<Turn<Own>>,
}

impl Shelf {
    /// Forgets what is at hand of a reporter: a version of theirs was emptied.
    pub fn forget(&self, reporter: &str) {
        self.places.lock().unwrap_or_else(PoisonError::into_inner).remove(reporter);
    }

    fn own(&self, reporter: &str) -> Arc<Turn<Own>> {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = places.values().map(|place| place.turn).max().unwrap_or(0) + 1;
        let place = places.entry(reporter.to_owned()).or_insert_with(|| {
            let own = Own { reported: Reported::of(reporter), upto: None };
            Place { own: Arc::new(Turn::new(own)), turn, bytes: 0 }
        });
        place.turn = turn;
        place.own.clone()
    }

    /// Notes what a reporter's takes, and makes room.
    fn weigh(&self, reporter: &str, bytes: usize) {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(place) = places.get_mut(reporter) {
            place.bytes = bytes;
        }
        while places.len() > 1 && places.values().map(|place| place.bytes).sum::<usize>() > MOST {
            let oldest = places.iter().min_by_key(|(_, place)| place.turn).map(|(name, _)| name.clone());
            match oldest.filter(|oldest| oldest != reporter) {
                Some(oldest) => places.remove(&oldest),
                None => break,
            };
        }
    }
}

/// What the rules over a set find in activities of one reporter, beside what that reporter has in the register.
pub async fn judge(
    desk: &Desk<'_>,
    reporter: &str,
    joining: &[&Activity],
    country: Option<&str>,
) -> Result<Judged, Refusal> {
    let own = desk.kit.reported.own(reporter);
    let mut turn = own.clone().lock_owned().await;
    turn.catch_up(desk.store, reporter).await?;
    let briefs: Vec<Brief> = joining.iter().map(|activity| Brief::of(activity)).collect();
    let (kit, as_of, country) = (desk.kit.clone(), enter::today(desk), country.map(str::to_owned));
    // A reporter may have a hundred thousand: others do not wait for that.
    let (found, briefs, bytes) = blocking(move || {
        let context = enter::context_of(&kit, as_of, country.as_deref());
        (turn.reported.check(&briefs, &context), briefs, turn.reported.bytes())
    })
    .await?;
    desk.kit.reported.weigh(reporter, bytes);
    Ok(Judged { found, briefs, own })
}

impl Judged {
    /// Takes in what became part of the register by an act: those of the judged at these places. It need not be
    /// read again then, if nothing else happened meanwhile.
    pub async fn entered(self, import: i64, at: &[usize]) {
        let mut own = self.own.lock().await;
        if own.upto == Some(import - 1) {
            let mut at_hand = self.briefs.into_iter().enumerate();
            let kept: Vec<Brief> =
                at_hand.by_ref().filter(|(place, _)| at.contains(place)).map(|(_, brief)| brief).collect();
            own.reported.put(&kept);
            own.upto = Some(import);
        }
    }
}

impl Own {
    /// Brings it up to what the register has.
    async fn catch_up(&mut self, store: &Store, reporter: &str) -> Result<(), Refusal> {
        // Taken first: what is entered meanwhile is read twice, and no harm done.
        let newest = store.newest_import().await?;
        match self.upto {
            Some(upto) if upto >= newest => return Ok(()),
            Some(upto) => self.read_since(store, reporter, upto).await?,
            None => self.read_all(store, reporter).await?,
        }
        self.upto = Some(newest);
        Ok(())
    }

    async fn read_all(&mut self, store: &Store, reporter: &str) -> Result<(), Refusal> {
        let mut after = String::new();
        loop {
            let batch = store.reported(reporter, &after, BATCH).await?;
            let Some((last, _)) = batch.last() else { break };
            after.clone_from(last);
            let briefs = blocking(move || {
                batch.iter().map(|(_, body)| brief(body)).collect::<Result<Vec<Brief>, Refusal>>()
            });
            self.reported.put(&briefs.await??);
        }
        self.reported.settle();
        Ok(())
    }

    async fn read_since(&mut self, store: &Store, reporter: &str, upto: i64) -> Result<(), Refusal> {
        let mut place = (upto, i64::MAX);
        loop {
            let batch = store.reported_since(reporter, place, BATCH).await?;
            let Some(last) = batch.last() else { return Ok(()) };
            place = (last.import, last.activity);
            let gone = batch.iter().filter(|one| one.body.is_none());
            let gone: Vec<u64> = gone.map(|one| Brief::key_of(reporter, &one.key)).collect();
            let briefs = blocking(move || {
                let bodies = batch.iter().filter_map(|one| one.body.as_deref());
                bodies.map(brief).collect::<Result<Vec<Brief>, Refusal>>()
            });
            self.reported.put(&briefs.await??);
            self.reported.drop_keys(&gone);
        }
    }
}

fn brief(body: &[u8]) -> Result<Brief, Refusal> {
    let activity = record::read(body).map_err(|error| Refusal::Content(vec![error.finding()]))?;
    Ok(Brief::of(&activity))
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refusal> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Refusal::Fault(format!("work beside: {error}")))
}
