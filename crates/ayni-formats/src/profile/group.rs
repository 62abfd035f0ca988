//! Rows that belong to one activity, and the way of activities out.

use std::collections::HashSet;
use std::hash::BuildHasher;
use std::sync::Arc;

use ayni_model::{Activity, Arg, FieldOrigins, Finding, Origin, Path, Severity};
use foldhash::quality::FixedState;

use super::activity::FromRow;
use super::batch::{Common, Done, Key, ReadBatch};
use super::model::Rows;
use super::party::free_id;
use super::quality;
use super::resource::settle_payers;
use super::{ActivitySink, Look, Mapped, Read};
use crate::sheets::Flow;

/// The most rows that one activity may have: more come from an id column that holds something else.
const MOST_ROWS: u32 = 10_000;

/// An activity with all its rows, as it is delivered.
pub(super) fn complete(place: &Origin, group: Group) -> Read {
    let row = group.first_row;
    let FromRow { mut activity, mut origins, mut findings, .. } = group.read;
    let origin = || Origin { row: Some(row), ..place.clone() };
    for (line, code) in settle_payers(&mut activity) {
        let path = Path::of("resources").line(&line).field("payer");
        let at = origins.get(path.as_str()).unwrap_or_else(origin);
        findings.push(Finding::new(code, Severity::Warning).at(at).on(&activity.id, path));
    }
    for finding in quality::settle(&mut activity, &mut origins) {
        let at = origins.nearest(finding.path.as_ref()).unwrap_or_else(origin);
        findings.push(finding.at(at));
    }
    Read { activity, origins, row, findings }
}

/// The hash of an activity's reporter and id: of twice 64 bits, so that two that are different have a
/// chance of none to share it.
fn hash(reporter: &str, id: &str) -> u128 {
    let half = |seed: u64| u128::from(FixedState::with_seed(seed).hash_one((reporter, id)));
    half(1) << 64 | half(2)
}

/// An activity on its way out, of which only what was made of it is left.
pub(super) struct Delivery<S> {
    seen: S,
    waits: bool,
    /// Its rows whose id had to be made.
    derived: u64,
    unique: Option<Unique>,
}

/// An id that may not come again, and what is wrong where it does.
struct Unique {
    /// The hash of reporter and id.
    hash: u128,
    id: String,
    code: &'static str,
    /// Row and column (0 for none).
    at: (u32, u32),
}

impl<S> Delivery<S> {
    /// Ids that the source states twice are for the checks over the set to find; here only those are
    /// named of which the reason is known: rows that stand apart, and keys that two rows share.
    pub(super) fn of<L: Look<Seen = S>>(common: &Common<'_>, group: Group, look: &L) -> Delivery<S> {
        let (made, derived, id_column) = (group.read.made, group.derived, group.read.id_column);
        let read = complete(&common.place, group);
        let activity = &read.activity;
        let known = !activity.id.is_empty() && (made || common.map.rows == Rows::Many);
        let unique = known.then(|| Unique {
            hash: hash(&activity.reporter, &activity.id),
            id: activity.id.clone(),
            code: if made { "map-key-shared" } else { "map-rows-apart" },
            at: (read.row, id_column.unwrap_or(0)),
        });
        Delivery { waits: read.waits(), derived, unique, seen: look.look(read) }
    }
}

/// The names of activities that came, as hashes.
///
/// Files are often in the order of their ids. As long as each comes behind all before it, it cannot have
/// come before; then hashes are only noted, and the table that finds them is made when it is needed.
#[derive(Default)]
struct Seen {
    noted: Vec<u128>,
    /// The last id in order of those noted.
    last: String,
    found: HashSet<u128, FixedState>,
}

impl Seen {
    /// Adds one; false where it came before.
    fn insert(&mut self, hash: u128, id: &str) -> bool {
        if self.found.is_empty() && (self.noted.is_empty() || *self.last < *id) {
            self.noted.push(hash);
            self.last.clear();
            self.last.push_str(id);
            return true;
        }
        self.found.extend(std::mem::take(&mut self.noted));
        self.found.insert(hash)
    }
}

/// Brings batches that were read together again, in the file's order: rows to activities, and all of
/// them to a sink.
pub struct Gather<'a, 'l, L: Look> {
    look: &'l L,
    /// The activity whose rows are coming, with the key that they share.
    group: Option<(Key, Group, Arc<Common<'a>>)>,
    /// Activities of the sheet whose id had to be made.
    derived: u64,
    seen: Seen,
    counts: Mapped,
    flow: Flow,
}

impl<'a, 'l, L: Look> Gather<'a, 'l, L> {
    /// Begins a file.
    pub fn new(look: &'l L) -> Gather<'a, 'l, L> {
        let (seen, counts) = (Seen::default(), Mapped::default());
        Gather { look, group: None, derived: 0, seen, counts, flow: Flow::Continue }
    }

    /// How much was delivered. Rows are counted where they line up.
    pub fn counts(&self) -> Mapped {
        self.counts
    }

    /// Takes the next batch. Where the sink wants no more, what remains is passed over.
    pub fn take(&mut self, batch: ReadBatch<'a, L::Seen>, sink: &mut dyn ActivitySink<L::Seen>) -> Flow {
        let ReadBatch { commons, all } = batch;
        for done in all {
            if self.flow == Flow::Stop {
                break;
            }
            match done {
                Done::Finding(finding) => sink.finding(finding),
                Done::One(delivery, at) => {
                    let Some(common) = commons.get(at) else { continue };
                    self.end_group(sink);
                    self.deliver(common, delivery, sink);
                }
                Done::Rows { key, rows, at } => {
                    let Some(common) = commons.get(at) else { continue };
                    for (number, read) in rows {
                        self.row(&key, number, read, common, sink);
                    }
                }
                Done::Group { key, group, at } => {
                    let Some(common) = commons.get(at) else { continue };
                    self.end_group(sink);
                    self.group = Some((key, *group, Arc::clone(common)));
                }
                Done::End(at, skips) => {
                    let Some(common) = commons.get(at) else { continue };
                    self.end_group(sink);
                    skips.tell(&common.place, sink);
                    let derived = std::mem::take(&mut self.derived);
                    if derived > 0 {
                        let finding = Finding::new("map-key-derived", Severity::Note);
                        let finding = finding.at((*common.place).clone());
                        sink.finding(finding.with("count", Arg::Count(derived)));
                    }
                }
            }
        }
        self.flow
    }

    /// A row that may belong to the activity above it.
    fn row(
        &mut self,
        key: &Key,
        number: u32,
        read: FromRow,
        common: &Arc<Common<'a>>,
        sink: &mut dyn ActivitySink<L::Seen>,
    ) {
        match &mut self.group {
            Some((current, group, _)) if common.belongs(key.parts(), current) => {
                group.add(&common.place, number, read);
            }
            _ => {
                self.end_group(sink);
                self.group = Some((key.clone(), Group::new(number, read), Arc::clone(common)));
            }
        }
    }

    /// Delivers the activity whose rows have come.
    fn end_group(&mut self, sink: &mut dyn ActivitySink<L::Seen>) {
        let Some((_, group, common)) = self.group.take() else { return };
        let delivery = Delivery::of(&common, group, self.look);
        self.deliver(&common, delivery, sink);
    }

    /// Delivers an activity that is complete.
    fn deliver(
        &mut self,
        common: &Common<'a>,
        delivery: Delivery<L::Seen>,
        sink: &mut dyn ActivitySink<L::Seen>,
    ) {
        self.derived += delivery.derived;
        let again = delivery.unique.filter(|unique| !self.seen.insert(unique.hash, &unique.id));
        let error = again.map(|Unique { id, code, at: (row, column), .. }| {
            let column = (column > 0).then_some(column);
            let at = Origin { row: Some(row), column, ..(*common.place).clone() };
            Finding::new(code, Severity::Error).at(at).on(&id, Path::of("id")).with("id", id.as_str())
        });
        self.counts.activities += 1;
        self.counts.waiting += u64::from(delivery.waits || error.is_some());
        self.flow = sink.activity(delivery.seen, error);
    }
}

/// The rows of one activity, as far as they have come.
pub(super) struct Group {
    pub(super) first_row: u32,
    pub(super) read: FromRow,
    /// Rows whose id had to be made.
    pub(super) derived: u64,
    rows: u32,
}

impl Group {
    pub(super) fn new(first_row: u32, read: FromRow) -> Group {
        Group { first_row, derived: u64::from(read.derived), read, rows: 1 }
    }

    /// Adds a further row. What it says of the activity must agree with the rows before.
    pub(super) fn add(&mut self, place: &Origin, row: u32, other: FromRow) {
        self.rows = self.rows.saturating_add(1);
        self.derived += u64::from(other.derived);
        let at = Origin { row: Some(row), ..place.clone() };
        if self.rows > MOST_ROWS {
            if self.rows == MOST_ROWS + 1 {
                let finding = Finding::new("map-too-many-rows", Severity::Error).at(at);
                let finding = finding.with("limit", u64::from(MOST_ROWS));
                self.read.findings.push(finding.on(&self.read.activity.id, Path::root()));
            }
            return;
        }
        let id = self.read.activity.id.clone();
        let (into, from) = (&mut self.read.activity, other.activity);
        let mut differ: Vec<&str> = Vec::new();
        join(into, from, &other.origins, &mut self.read.origins, &mut differ);
        for field in differ {
            let path = Path::of(field);
            let at = other.origins.get(field).unwrap_or_else(|| at.clone());
            self.read.findings.push(Finding::new("map-rows-differ", Severity::Warning).at(at).on(&id, path));
        }
        for mut finding in other.findings {
            // Only the first row of an activity has to state its id.
            if finding.code != "map-id-missing" {
                finding.activity = Some(id.clone());
                self.read.findings.push(finding);
            }
        }
    }
}

/// Joins what a further row says of an activity: what was open is filled, lines are added, and
/// fields that say something else are named in `differ`.
fn join(
    into: &mut Activity,
    from: Activity,
    theirs: &FieldOrigins,
    ours: &mut FieldOrigins,
    differ: &mut Vec<&'static str>,
) {
    let mut origin_of = |path: &str, path_theirs: &str| {
        let Some(origin) = theirs.get(path_theirs) else { return };
        ours.add(&[path], origin.row.unwrap_or(0), origin.column.unwrap_or(0));
    };
    macro_rules! one {
        ($($field:ident empty $empty:expr),+ $(,)?) => { $(
            if !$empty(&from.$field) {
                if $empty(&into.$field) {
                    into.$field = from.$field;
                    origin_of(stringify!($field), stringify!($field));
                } else if into.$field != from.$field {
                    differ.push(stringify!($field));
                }
            }
        )+ };
    }
    one! {
        parent empty Option::is_none,
        title empty ayni_model::Text::is_empty,
        description empty ayni_model::Text::is_empty,
        plan empty ayni_model::Text::is_empty,
        detriment empty ayni_model::Text::is_empty,
        form empty Option::is_none,
        status empty Option::is_none,
        period empty ayni_model::Period::is_empty,
        request empty Option::is_none,
        withheld empty Option::is_none,
    }
    // Every activity has a kind; only a row that states another one differs.
    if theirs.get("kind").is_some() && into.kind != from.kind {
        differ.push("kind");
    }
    macro_rules! lines {
        ($($field:ident by $same:expr),+ $(,)?) => { $(
            for line in from.$field {
                if !into.$field.iter().any(|known| $same(known, &line)) {
                    let path = Path::of(stringify!($field));
                    let before = line.id.clone();
                    let mut line = line;
                    line.id = free_id(line.id, |id| into.$field.iter().any(|known| known.id == id));
                    origin_of(path.line(&line.id).as_str(), path.line(&before).as_str());
                    into.$field.push(line);
                }
            }
        )+ };
    }
    // Each row names its parties by itself; who pays by such a name pays by the one that the line has here.
    let mut named: Vec<(String, String)> = Vec::new();
    for mut party in from.parties {
        let same = |known: &&ayni_model::Party| {
            (known.role, &known.country, &known.name) == (party.role, &party.country, &party.name)
        };
        if let Some(known) = into.parties.iter().find(same) {
            named.push((party.id, known.id.clone()));
            continue;
        }
        let before = party.id.clone();
        party.id = free_id(party.id, |id| into.parties.iter().any(|known| known.id == id));
        let path = Path::of("parties");
        origin_of(path.line(&party.id).as_str(), path.line(&before).as_str());
        named.push((before, party.id.clone()));
        into.parties.push(party);
    }
    lines! {
        agreements by |a: &ayni_model::Agreement, b: &ayni_model::Agreement| {
            (&a.title, &a.reference) == (&b.title, &b.reference)
        },
        places by |a: &ayni_model::Share<ayni_model::Place>, b: &ayni_model::Share<ayni_model::Place>| a.of == b.of,
        sectors by |a: &ayni_model::Share<ayni_model::Code>, b: &ayni_model::Share<ayni_model::Code>| a.of == b.of,
        goals by |a: &ayni_model::Share<ayni_model::Code>, b: &ayni_model::Share<ayni_model::Code>| a.of == b.of,
    }
    for marker in from.markers {
        if !into.markers.iter().any(|known| known.code == marker.code) {
            into.markers.push(marker);
        }
    }
    for word in from.also_reported {
        if !into.also_reported.contains(&word) {
            into.also_reported.push(word);
        }
    }
    for word in from.keywords {
        if !into.keywords.contains(&word) {
            into.keywords.push(word);
        }
    }
    for mut resource in from.resources {
        let before = format!("resources[{}]", resource.id);
        resource.id = free_id(resource.id, |id| into.resources.iter().any(|known| known.id == id));
        if let Some(payer) = &mut resource.payer
            && let Some((_, here)) = named.iter().find(|(before, _)| *before == *payer)
        {
            payer.clone_from(here);
        }
        for (path, row, column) in theirs.sorted().iter() {
            if let Some(rest) = path.strip_prefix(&before) {
                ours.add(&["resources[", &resource.id, "]", rest], row, column);
            }
        }
        into.resources.push(resource);
    }
    let own = (from.results, from.evaluations, from.phases, from.value_added);
    quality::join(into, own, theirs, ours);
    for (header, text) in from.extra {
        // A field of the source that differs from row to row is kept once for each value.
        let key = match into.extra.get(&header) {
            None => header,
            Some(known) if *known == text => continue,
            Some(_) => free_id(header, |key| into.extra.get(key).is_some_and(|known| *known != text)),
        };
        into.extra.insert(key, text);
    }
}
