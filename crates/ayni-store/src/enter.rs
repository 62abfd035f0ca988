//! Activities that people enter or change themselves: any number in one transaction, each only if the
//! register still has what it was made from.

use std::collections::BTreeSet;

use ayni_model::Finding;

use crate::import::keep_source;
use crate::version::{CHUNK, known};
use crate::{Hash, Import, ImportInfo, Incoming, Origins, Outcome, Stamp, Store, StoreError, hash, hex, sql};

/// The profile of an act by which people enter activities, where an import of a file has that of its file.
pub const ENTRY: &str = "entry";

/// What the register must have of an activity, so that nobody's work is lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Expected {
    /// Whatever it has.
    #[default]
    Anything,
    /// Nothing that counts.
    Nothing,
    /// A newest version whose body has this hash.
    Body(Hash),
}

/// One activity to enter.
#[derive(Clone, Debug)]
pub struct Entering {
    /// The reporter's organisation id.
    pub reporter: String,
    /// The activity's id with the reporter.
    pub key: String,
    /// The canonical record.
    pub body: Vec<u8>,
    /// What the register must have of it.
    pub expected: Expected,
    /// What was found in it and does not hold it back.
    pub findings: Vec<Finding>,
}

/// What became of an [`Entering`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryOutcome {
    /// The register did not have it.
    New,
    /// It has another content than before.
    Changed,
    /// It had been withdrawn and is back.
    Returned,
    /// Its content is what the register has; no version was added.
    Same,
    /// The register has something else than was expected, and keeps it: the body of that, unless it is
    /// withdrawn or was redacted.
    Moved(Option<Vec<u8>>),
    /// The same name came earlier in this act.
    Duplicate,
}

/// Which of the activities of an act are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Each that is as expected.
    #[default]
    Good,
    /// All of them, or none where one is not as expected.
    AllOrNone,
    /// None: it is only to be seen what would become of them.
    None,
}

impl Store {
    /// Puts activities in the register as one act, which can be undone as an import can. Its number, `None`
    /// where nothing changed; and one outcome for each, in their order.
    pub async fn enter(
        &self,
        entering: Vec<Entering>,
        by: &Stamp,
    ) -> Result<(Option<i64>, Vec<EntryOutcome>), StoreError> {
        self.enter_as(entering, Keeping::Good, by).await
    }

    /// The same, keeping all of them only, or none.
    pub async fn enter_as(
        &self,
        entering: Vec<Entering>,
        keeping: Keeping,
        by: &Stamp,
    ) -> Result<(Option<i64>, Vec<EntryOutcome>), StoreError> {
        let mut outcomes = vec![EntryOutcome::Duplicate; entering.len()];
        let mut import = self.begin(info(&entering, by)).await?;
        // What many reporters have in one act is kept by few statements: each belongs to the list of its reporter.
        let reporters: BTreeSet<&str> = entering.iter().map(|one| one.reporter.as_str()).collect();
        for reporter in reporters {
            let list = keep_source(&mut import.transaction, &source(reporter)).await?;
            import.lists.insert(reporter.to_owned(), list);
        }
        let mut rest: Vec<(usize, Entering)> = entering.into_iter().enumerate().collect();
        while !rest.is_empty() {
            let later = rest.split_off(rest.len().min(CHUNK));
            put(&mut import, rest, &mut outcomes).await?;
            rest = later;
        }
        let stays_out = |one: &EntryOutcome| matches!(one, EntryOutcome::Moved(_) | EntryOutcome::Duplicate);
        if keeping == Keeping::None || keeping == Keeping::AllOrNone && outcomes.iter().any(stays_out) {
            import.roll_back().await?;
            return Ok((None, outcomes));
        }
        let stand = sql("INSERT INTO standing (activity, number, state, shared, accepted, at) \
             SELECT v.activity, v.number, 'entered', 0, 0, $2 FROM version v WHERE v.import = $1 \
             ON CONFLICT (activity) DO UPDATE SET number = excluded.number, state = excluded.state, at = excluded.at");
        import.transaction.run(stand.bind(import.id).bind(by.at)).await?;
        Ok((import.commit().await?, outcomes))
    }
}

async fn put(
    import: &mut Import,
    entering: Vec<(usize, Entering)>,
    outcomes: &mut [EntryOutcome],
) -> Result<(), StoreError> {
    let names = entering.iter().map(|(_, one)| (one.reporter.as_str(), one.key.as_str()));
    let found = known(&mut import.transaction, names).await?;
    let mut say = |at: usize, outcome: EntryOutcome| {
        if let Some(place) = outcomes.get_mut(at) {
            *place = outcome;
        }
    };
    let (mut places, mut incoming, mut findings) = (Vec::new(), Vec::new(), Vec::new());
    for (at, one) in entering {
        let before = found.get(&(one.reporter.clone(), one.key.clone()));
        // Of two with one name in one act the first is kept, whatever the second expects.
        if before.is_some_and(|before| import.has_named(before.id)) {
            say(at, EntryOutcome::Duplicate);
            continue;
        }
        let as_expected = match (&one.expected, before) {
            (Expected::Anything, _) | (Expected::Nothing, None) => true,
            (Expected::Nothing, Some(before)) => before.state == "withdrawn",
            (Expected::Body(_), None) => false,
            (Expected::Body(hash), Some(before)) => before.body_hash == hash,
        };
        if !as_expected {
            say(at, EntryOutcome::Moved(before.and_then(|before| before.body.clone())));
            continue;
        }
        places.push(at);
        findings.push(one.findings);
        incoming.push(Incoming {
            reporter: one.reporter,
            key: one.key,
            body: one.body,
            origins: Origins::default(),
        });
    }
    let mut kept = Vec::new();
    for ((at, outcome), findings) in places.into_iter().zip(import.put(incoming).await?).zip(findings) {
        if !matches!(outcome, Outcome::Same | Outcome::Duplicate) {
            kept.extend(findings);
        }
        say(
            at,
            match outcome {
                Outcome::New => EntryOutcome::New,
                Outcome::Changed(_) => EntryOutcome::Changed,
                Outcome::Same => EntryOutcome::Same,
                Outcome::Returned => EntryOutcome::Returned,
                Outcome::Duplicate => EntryOutcome::Duplicate,
            },
        );
    }
    import.put_findings(&kept).await
}

/// The list that activities belong to which were entered for an organisation.
fn source(reporter: &str) -> String {
    format!("{ENTRY}:{reporter}")
}

fn info(entering: &[Entering], by: &Stamp) -> ImportInfo {
    let mut reporters: Vec<&str> = entering.iter().map(|one| one.reporter.as_str()).collect();
    reporters.sort_unstable();
    reporters.dedup();
    // The act has no file; its hash is that of what was entered.
    let bodies: Vec<u8> = entering.iter().flat_map(|one| hash(&one.body)).collect();
    ImportInfo {
        file: String::new(),
        file_hash: hex(&hash(&bodies)),
        profile: ENTRY.to_owned(),
        profile_hash: String::new(),
        source: source(&reporters.join("+")),
        day: by.day.clone(),
        person: by.person,
        at: by.at,
    }
}
