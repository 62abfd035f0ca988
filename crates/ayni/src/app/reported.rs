//! What reporters have in the register, kept at hand: what is entered is checked against it by the rules over a
//! set, as if all had stood in one file.
//!
//! A reporter's activities are read when something of theirs is first entered, and after that only what changed
//! since. Each takes some seventy bytes; reporters whose turn was longest ago make room for others. What this
//! process enters itself need not be read again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use ayni_core::check::{Brief, Reported};
use ayni_formats::record;
use ayni_model::{Activity, Finding};
use ayni_store::Store;

use super::desk::Desk;
use super::{Refusal, enter};

/// Activities that are read in one step.
const BATCH: u32 = 1_000;

/// Bytes that all of it may take, but for the reporters whose turn it is.
const MOST: usize = 16 << 20;

/// Reporters at hand; a question names them all.
const REPORTERS: usize = 1_000;

/// Acts of this process that may wait for one before them.
const AHEAD: usize = 16;

/// What is at hand of reporters. It is shared by everyone who enters in this process, one at a time.
#[derive(Debug, Default)]
pub struct Shelf {
    at_hand: Arc<tokio::sync::Mutex<AtHand>>,
    /// What was entered by this process and is not taken in yet: by act, in their order.
    entered: Mutex<BTreeMap<i64, Vec<Brief>>>,
    /// Reporters of whom nothing that was read may be used any more.
    forgotten: Mutex<BTreeSet<String>>,
}

#[derive(Debug, Default)]
struct AtHand {
    /// The act up to which all of it has come.
    upto: i64,
    reporters: BTreeMap<String, Place>,
    turn: u64,
}

#[derive(Debug)]
struct Place {
    reported: Reported,
    /// The turn that was last.
    turn: u64,
}

/// The rules' word on activities, and what is needed to keep up.
#[derive(Debug)]
pub struct Judged {
    /// What was found: the reporter, the place among their activities of the one that it is told with.
    pub found: Vec<(String, usize, Finding)>,
    briefs: Vec<Brief>,
}

/// Activities by their reporters.
pub type Joining<'a> = BTreeMap<&'a str, Vec<&'a Activity>>;

/// What the rules over a set find in activities, each reporter's beside what that reporter has in the register.
pub async fn judge(desk: &Desk<'_>, joining: Joining<'_>, country: Option<&str>) -> Result<Judged, Refusal> {
    let shelf = desk.kit.reported.clone();
    let mut at_hand = shelf.at_hand.clone().lock_owned().await;
    shelf.take_in(&mut at_hand);
    at_hand.catch_up(desk.store, joining.keys().copied()).await?;
    let joining: Vec<(String, Vec<Brief>)> = joining
        .into_iter()
        .map(|(reporter, all)| (reporter.to_owned(), all.into_iter().map(Brief::of).collect()))
        .collect();
    let (kit, as_of, country) = (desk.kit.clone(), enter::today(desk), country.map(str::to_owned));
    // A reporter may have a hundred thousand activities: whoever else enters waits for that, and nobody who looks.
    blocking(move || {
        let context = enter::context_of(&kit, as_of, country.as_deref());
        let (mut found, mut briefs) = (Vec::new(), Vec::new());
        for (reporter, joining) in joining {
            if let Some(place) = at_hand.reporters.get(&reporter) {
                let all = place.reported.check(&joining, &context).into_iter();
                found.extend(all.map(|(at, finding)| (reporter.clone(), at, finding)));
            }
            briefs.extend(joining);
        }
        at_hand.make_room();
        Judged { found, briefs }
    })
    .await
}

impl Judged {
    /// Takes in what became part of the register by an act.
    pub fn entered(self, desk: &Desk<'_>, import: i64, is_in: &BTreeSet<(&str, &str)>) {
        let mut briefs = self.briefs;
        // Of two with one name the first was kept.
        let mut seen = BTreeSet::new();
        briefs.retain(|brief| is_in.contains(&(brief.reporter(), brief.id())) && seen.insert(brief.key()));
        let mut entered = desk.kit.reported.entered.lock().unwrap_or_else(PoisonError::into_inner);
        entered.insert(import, briefs);
        // Where one is missing, all behind it is read.
        while entered.len() > AHEAD {
            entered.pop_first();
        }
    }
}

impl Shelf {
    /// Forgets what is at hand of a reporter: a version of theirs was emptied.
    pub fn forget(&self, reporter: &str) {
        self.forgotten.lock().unwrap_or_else(PoisonError::into_inner).insert(reporter.to_owned());
    }

    /// Takes in what this process has entered, as far as there is no other act between.
    fn take_in(&self, at_hand: &mut AtHand) {
        let mut entered = self.entered.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(first) = entered.first_entry() {
            if *first.key() > at_hand.upto + 1 {
                break;
            }
            let (import, briefs) = first.remove_entry();
            if import == at_hand.upto + 1 {
                at_hand.put(&briefs);
                at_hand.upto = import;
            }
        }
        drop(entered);
        for reporter in std::mem::take(&mut *self.forgotten.lock().unwrap_or_else(PoisonError::into_inner)) {
            at_hand.reporters.remove(&reporter);
        }
    }
}

impl AtHand {
    /// Takes in activities of those reporters who are at hand.
    fn put(&mut self, briefs: &[Brief]) {
        let mut by_reporter: BTreeMap<&str, Vec<&Brief>> = BTreeMap::new();
        for brief in briefs {
            by_reporter.entry(brief.reporter()).or_default().push(brief);
        }
        for (reporter, briefs) in by_reporter {
            if let Some(place) = self.reporters.get_mut(reporter) {
                place.reported.put(&briefs);
            }
        }
    }

    /// Brings all of it up to what the register has, with these reporters.
    async fn catch_up(&mut self, store: &Store, wanted: impl Iterator<Item = &str>) -> Result<(), Refusal> {
        // Taken first: what is entered meanwhile is read twice, and no harm done.
        let newest = store.newest_import().await?;
        if self.reporters.is_empty() {
            self.upto = newest;
        }
        if self.upto < newest {
            self.read_since(store).await?;
            self.upto = newest;
        }
        self.turn += 1;
        for reporter in wanted {
            if !self.reporters.contains_key(reporter) {
                let reported = read_all(store, reporter).await?;
                self.reporters.insert(reporter.to_owned(), Place { reported, turn: 0 });
            }
            if let Some(place) = self.reporters.get_mut(reporter) {
                place.turn = self.turn;
            }
        }
        Ok(())
    }

    /// Reads what changed of the reporters who are at hand.
    async fn read_since(&mut self, store: &Store) -> Result<(), Refusal> {
        let mut place = (self.upto, i64::MAX);
        loop {
            let reporters: Vec<&str> = self.reporters.keys().map(String::as_str).collect();
            let batch = store.reported_since(&reporters, place, BATCH).await?;
            let Some(last) = batch.last() else { return Ok(()) };
            place = (last.import, last.activity);
            for one in batch.iter().filter(|one| one.body.is_none()) {
                if let Some(place) = self.reporters.get_mut(&one.reporter) {
                    place.reported.drop_keys(&[Brief::key_of(&one.reporter, &one.key)]);
                }
            }
            let briefs = blocking(move || {
                let bodies = batch.iter().filter_map(|one| one.body.as_deref());
                bodies.map(brief).collect::<Result<Vec<Brief>, Refusal>>()
            });
            self.put(&briefs.await??);
        }
    }

    /// Lets go of reporters whose turn was longest ago, as long as all take too much.
    fn make_room(&mut self) {
        let bytes = |all: &BTreeMap<String, Place>| -> usize {
            all.values().map(|place| place.reported.bytes()).sum()
        };
        while bytes(&self.reporters) > MOST || self.reporters.len() > REPORTERS {
            let oldest = self.reporters.iter().filter(|(_, place)| place.turn < self.turn);
            let oldest = oldest.min_by_key(|(_, place)| place.turn).map(|(name, _)| name.clone());
            match oldest {
                Some(oldest) => self.reporters.remove(&oldest),
                None => return,
            };
        }
    }
}

async fn read_all(store: &Store, reporter: &str) -> Result<Reported, Refusal> {
    let mut reported = Reported::of(reporter);
    let mut after = String::new();
    loop {
        let batch = store.reported(reporter, &after, BATCH).await?;
        let Some((last, _)) = batch.last() else { break };
        after.clone_from(last);
        let briefs = blocking(move || {
            batch.iter().map(|(_, body)| brief(body)).collect::<Result<Vec<Brief>, Refusal>>()
        });
        let briefs = briefs.await??;
        reported.put(&briefs.iter().collect::<Vec<_>>());
    }
    reported.settle();
    Ok(reported)
}

fn brief(body: &[u8]) -> Result<Brief, Refusal> {
    let activity = record::read(body).map_err(|error| Refusal::Content(vec![error.finding()]))?;
    Ok(Brief::of(&activity))
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refusal> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Refusal::Fault(format!("work beside: {error}")))
}
