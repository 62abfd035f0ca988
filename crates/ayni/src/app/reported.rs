//! What reporters have in the register, kept at hand: what is entered is checked against it by the rules over a
//! set, as if all had stood in one file.
//!
//! A reporter's activities are read when something of theirs is first entered, and after that only what changed
//! since; who enters for another reporter does not wait for that. Each takes some seventy bytes; reporters whose turn
//! was longest ago make room for others. What this process enters itself need not be read again.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ayni_core::check::{Brief, Reported};
use ayni_formats::record;
use ayni_model::{Activity, Finding, Severity};
use ayni_store::Store;

use super::desk::Desk;
use super::{Refusal, enter};

/// Activities that are read in one step.
const BATCH: u32 = 1_000;

/// Bytes that all of it may take, but for the reporters whose turn it is.
const MOST: usize = 16 << 20;

/// Reporters at hand; a question names them all.
const REPORTERS: usize = 1_000;

/// Acts of this process that are remembered, and activities entered by them that are not taken in yet.
const ACTS: usize = 4_096;
const AHEAD: usize = 8_192;

/// What is at hand of reporters. It is shared by everyone who enters in this process; each reporter is one's at a time.
#[derive(Debug, Default)]
pub struct Shelf(Mutex<AtHand>);

#[derive(Debug, Default)]
struct AtHand {
    reporters: BTreeMap<String, Slot>,
    turn: u64,
    /// What was entered by this process: by act, then by reporter, as long as that reporter has not taken it in.
    entered: BTreeMap<i64, BTreeMap<String, Vec<Brief>>>,
    /// How many activities that is.
    ahead: usize,
}

/// A reporter, and how much is at hand of them.
#[derive(Debug, Default)]
struct Slot {
    place: Arc<tokio::sync::Mutex<Place>>,
    bytes: usize,
    /// The turn that was last.
    turn: u64,
}

/// What one reporter has.
#[derive(Debug, Default)]
struct Place {
    reported: Reported,
    /// The act up to which it has come; `None` where nothing was read yet.
    upto: Option<i64>,
    /// Activities that this program cannot read: they are compared with nothing.
    unreadable: BTreeSet<String>,
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
    let turn = shelf.turn();
    let mut held = Vec::with_capacity(joining.len());
    // In the order of their names: nobody waits for who waits for them.
    for (reporter, all) in joining {
        held.push((reporter.to_owned(), shelf.place(reporter, turn).lock_owned().await, all));
    }
    // Asked once all are held, and before anything is read: what is entered meanwhile is read twice, and no harm done.
    let newest = desk.store.newest_import().await?;
    for (reporter, place, _) in &mut held {
        place.catch_up(&shelf, desk.store, reporter, newest).await?;
    }
    let briefs = |all: Vec<&Activity>| all.into_iter().map(Brief::of).collect::<Vec<_>>();
    let held: Vec<_> =
        held.into_iter().map(|(reporter, place, all)| (reporter, place, briefs(all))).collect();
    let (kit, as_of, country) = (desk.kit.clone(), enter::today(desk), country.map(str::to_owned));
    // A reporter may have a hundred thousand activities: whoever else enters for them waits, and nobody who looks.
    blocking(move || {
        let context = enter::context_of(&kit, as_of, country.as_deref());
        let (mut found, mut briefs) = (Vec::new(), Vec::new());
        for (reporter, place, joining) in held {
            let all = place.reported.check(&joining, &context).into_iter();
            found.extend(all.map(|(at, finding)| (reporter.clone(), at, finding)));
            if !place.unreadable.is_empty() {
                let unread = Finding::new("reported-unreadable", Severity::Note)
                    .with("count", place.unreadable.len() as u64);
                found.push((reporter.clone(), 0, unread));
            }
            briefs.extend(joining);
            kit.reported.measure(&reporter, place);
        }
        kit.reported.make_room();
        Judged { found, briefs }
    })
    .await
}

impl Judged {
    /// Takes in what became part of the register by an act.
    pub fn entered(self, desk: &Desk<'_>, import: i64, is_in: &BTreeSet<(&str, &str)>) {
        let mut by_reporter: BTreeMap<String, Vec<Brief>> = BTreeMap::new();
        // Of two with one name the first was kept.
        let mut seen = BTreeSet::new();
        for brief in self.briefs {
            if is_in.contains(&(brief.reporter(), brief.id())) && seen.insert(brief.key()) {
                by_reporter.entry(brief.reporter().to_owned()).or_default().push(brief);
            }
        }
        let mut at_hand = desk.kit.reported.at_hand();
        at_hand.ahead += by_reporter.values().map(Vec::len).sum::<usize>();
        at_hand.entered.insert(import, by_reporter);
        // Where one is missing, all behind it is read.
        while at_hand.entered.len() > ACTS || at_hand.ahead > AHEAD {
            let Some((_, oldest)) = at_hand.entered.pop_first() else { break };
            at_hand.ahead -= oldest.values().map(Vec::len).sum::<usize>();
        }
    }
}

impl Shelf {
    fn at_hand(&self) -> MutexGuard<'_, AtHand> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets what is at hand of a reporter: a version of theirs was emptied.
    pub fn forget(&self, reporter: &str) {
        self.at_hand().reporters.remove(reporter);
    }

    /// Has a reporter's turn last as long as what this gives is held.
    #[cfg(test)]
    pub async fn hold(&self, reporter: &str) -> impl Send + use<> {
        self.place(reporter, self.turn()).lock_owned().await
    }

    fn turn(&self) -> u64 {
        let mut at_hand = self.at_hand();
        at_hand.turn += 1;
        at_hand.turn
    }

    /// The place of a reporter, whose turn it is.
    fn place(&self, reporter: &str, turn: u64) -> Arc<tokio::sync::Mutex<Place>> {
        let mut at_hand = self.at_hand();
        let slot = at_hand.reporters.entry(reporter.to_owned()).or_default();
        slot.turn = slot.turn.max(turn);
        Arc::clone(&slot.place)
    }

    /// What this process entered of a reporter by the acts behind one and up to another; `None` where another process,
    /// or a file, came between.
    fn entered(&self, reporter: &str, (behind, upto): (i64, i64)) -> Option<Vec<Brief>> {
        let mut at_hand = self.at_hand();
        let whole = at_hand.entered.range(behind + 1..=upto).count();
        let whole = i64::try_from(whole).is_ok_and(|count| count == upto - behind);
        let mut briefs = Vec::new();
        for (act, all) in at_hand.entered.range_mut(..=upto) {
            let own = all.remove(reporter).unwrap_or_default();
            briefs.push((*act > behind, own));
        }
        at_hand.ahead -= briefs.iter().map(|(_, own)| own.len()).sum::<usize>();
        whole.then(|| briefs.into_iter().filter(|(new, _)| *new).flat_map(|(_, own)| own).collect())
    }

    /// Notes how much is at hand of a reporter, and lets go of them.
    fn measure(&self, reporter: &str, place: tokio::sync::OwnedMutexGuard<Place>) {
        let mut at_hand = self.at_hand();
        let own = |slot: &&mut Slot| Arc::ptr_eq(&slot.place, tokio::sync::OwnedMutexGuard::mutex(&place));
        if let Some(slot) = at_hand.reporters.get_mut(reporter).filter(own) {
            slot.bytes = place.reported.bytes();
        }
    }

    /// Lets go of reporters whose turn was longest ago, as long as all take too much.
    fn make_room(&self) {
        let mut at_hand = self.at_hand();
        let newest = at_hand.turn;
        let mut bytes: usize = at_hand.reporters.values().map(|slot| slot.bytes).sum();
        while bytes > MOST || at_hand.reporters.len() > REPORTERS {
            let free = |slot: &Slot| slot.turn < newest && Arc::strong_count(&slot.place) == 1;
            let oldest = at_hand.reporters.iter().filter(|(_, slot)| free(slot));
            let oldest = oldest.min_by_key(|(_, slot)| slot.turn).map(|(name, _)| name.clone());
            let Some(slot) = oldest.and_then(|oldest| at_hand.reporters.remove(&oldest)) else { return };
            bytes -= slot.bytes;
        }
    }
}

impl Place {
    /// Brings it up to what the register had after the newest act.
    async fn catch_up(
        &mut self,
        shelf: &Shelf,
        store: &Store,
        reporter: &str,
        newest: i64,
    ) -> Result<(), Refusal> {
        match self.upto {
            None => self.read_all(store, reporter).await?,
            Some(upto) if upto < newest => match shelf.entered(reporter, (upto, newest)) {
                Some(briefs) => self.put(&briefs),
                None => self.read_since(store, reporter, upto).await?,
            },
            Some(_) => return Ok(()),
        }
        self.upto = Some(newest);
        Ok(())
    }

    fn put(&mut self, briefs: &[Brief]) {
        for brief in briefs {
            self.unreadable.remove(brief.id());
        }
        self.reported.put(&briefs.iter().collect::<Vec<_>>());
    }

    /// Takes in what could be read, and counts out what could not: one damaged record stops nobody's entries.
    fn take_in(&mut self, reporter: &str, read: Vec<(String, Option<Brief>)>) {
        let (mut briefs, mut gone) = (Vec::with_capacity(read.len()), Vec::new());
        for (id, brief) in read {
            match brief {
                Some(brief) => briefs.push(brief),
                None => {
                    tracing::warn!(reporter, "an activity cannot be read: it is compared with nothing");
                    gone.push(Brief::key_of(reporter, &id));
                    self.unreadable.insert(id);
                }
            }
        }
        self.reported.drop_keys(&gone);
        self.put(&briefs);
    }

    async fn read_all(&mut self, store: &Store, reporter: &str) -> Result<(), Refusal> {
        let mut place = Place { reported: Reported::of(reporter), ..Place::default() };
        let mut after = String::new();
        loop {
            let batch = store.reported(reporter, &after, BATCH).await?;
            let Some((last, _)) = batch.last() else { break };
            after.clone_from(last);
            let read = blocking(move || batch.into_iter().map(|(id, body)| (id, brief(&body))).collect());
            place.take_in(reporter, read.await?);
        }
        place.reported.settle();
        *self = place;
        Ok(())
    }

    /// Reads what changed behind an act.
    async fn read_since(&mut self, store: &Store, reporter: &str, upto: i64) -> Result<(), Refusal> {
        let mut place = (upto, i64::MAX);
        loop {
            let batch = store.reported_since(&[reporter], place, BATCH).await?;
            let Some(last) = batch.last() else { return Ok(()) };
            place = (last.import, last.activity);
            let gone: Vec<u64> = batch
                .iter()
                .filter(|one| one.body.is_none())
                .map(|one| Brief::key_of(reporter, &one.key))
                .collect();
            self.reported.drop_keys(&gone);
            for one in batch.iter().filter(|one| one.body.is_none()) {
                self.unreadable.remove(&one.key);
            }
            let read = blocking(move || {
                let there = batch.into_iter().filter_map(|one| Some((one.key, one.body?)));
                there.map(|(id, body)| (id, brief(&body))).collect()
            });
            self.take_in(reporter, read.await?);
        }
    }
}

/// What the rules see of an activity; `None` of one that this program cannot read.
fn brief(body: &[u8]) -> Option<Brief> {
    record::read(body).ok().map(|activity| Brief::of(&activity))
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refusal> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Refusal::Fault(format!("work beside: {error}")))
}
