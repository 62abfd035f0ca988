//! Rows that belong to one activity, and the way of activities out.

use std::collections::BTreeSet;

use ayni_model::{Activity, Finding, Origin, Path, Severity};

use super::activity::FromRow;
use super::model::Rows;
use super::party::free_id;
use super::resource::settle_payers;
use super::text::stable_hash;
use super::{ActivitySink, Mapped, Read};
use crate::sheets::Flow;

/// The most rows that one activity may have: more come from an id column that holds something else.
const MOST_ROWS: u32 = 10_000;

/// The way of activities and findings out of a mapping.
pub(super) struct Out<'a> {
    sink: &'a mut dyn ActivitySink,
    seen: BTreeSet<u128>,
    counts: Mapped,
    flow: Flow,
}

impl<'a> Out<'a> {
    pub(super) fn new(sink: &'a mut dyn ActivitySink) -> Out<'a> {
        Out { sink, seen: BTreeSet::new(), counts: Mapped::default(), flow: Flow::Continue }
    }

    pub(super) fn finding(&mut self, finding: Finding) {
        self.sink.finding(finding);
    }

    pub(super) fn counts(&self) -> Mapped {
        self.counts
    }

    pub(super) fn count_row(&mut self) {
        self.counts.rows += 1;
    }

    /// What the receiver last wanted.
    pub(super) fn flow(&self) -> Flow {
        self.flow
    }

    /// Delivers an activity that is complete.
    ///
    /// Ids that the source states twice are for the checks over the set to find; here only those are
    /// named of which the reason is known: rows that stand apart, and keys that two rows share.
    pub(super) fn deliver(&mut self, place: &Origin, row: u32, read: FromRow, rows: Rows) -> Flow {
        let FromRow { mut activity, origins, mut findings, made, .. } = read;
        let origin = Origin { row: Some(row), ..place.clone() };
        for (line, code) in settle_payers(&mut activity) {
            let path = Path::of("resources").line(&line).field("payer");
            let at = origins.get(&path).unwrap_or(&origin).clone();
            findings.push(Finding::new(code, Severity::Warning).at(at).on(&activity.id, path));
        }
        if !activity.id.is_empty() && (made || rows == Rows::Many) {
            let hash = stable_hash(&[&activity.reporter, &activity.id]);
            if !self.seen.insert(hash) {
                let code = if made { "map-key-shared" } else { "map-rows-apart" };
                let at = origins.get(&Path::of("id")).unwrap_or(&origin).clone();
                let finding = Finding::new(code, Severity::Error).at(at).on(&activity.id, Path::of("id"));
                findings.push(finding.with("id", activity.id.as_str()));
            }
        }
        let read = Read { activity, origins, origin, findings };
        self.counts.activities += 1;
        self.counts.waiting += u64::from(read.waits());
        self.flow = self.sink.activity(read);
        self.flow
    }
}

/// The rows of one activity, as far as they have come.
pub(super) struct Group {
    pub(super) first_row: u32,
    pub(super) read: FromRow,
    rows: u32,
}

impl Group {
    pub(super) fn new(first_row: u32, read: FromRow) -> Group {
        Group { first_row, read, rows: 1 }
    }

    /// Adds a further row. What it says of the activity must agree with the rows before.
    pub(super) fn add(&mut self, place: &Origin, row: u32, other: FromRow) {
        self.rows = self.rows.saturating_add(1);
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
            let at = other.origins.get(&path).unwrap_or(&at).clone();
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

type Origins = std::collections::BTreeMap<Path, Origin>;

/// Joins what a further row says of an activity: what was open is filled, lines are added, and
/// fields that say something else are named in `differ`.
fn join(
    into: &mut Activity,
    from: Activity,
    theirs: &Origins,
    ours: &mut Origins,
    differ: &mut Vec<&'static str>,
) {
    let mut origin_of = |path: &str, path_theirs: &str| {
        let Some(origin) = theirs.get(&Path::of(path_theirs)) else { return };
        ours.entry(Path::of(path)).or_insert_with(|| origin.clone());
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
        form empty Option::is_none,
        status empty Option::is_none,
        period empty ayni_model::Period::is_empty,
        request empty Option::is_none,
        withheld empty Option::is_none,
    }
    // Every activity has a kind; only a row that states another one differs.
    if theirs.contains_key(&Path::of("kind")) && into.kind != from.kind {
        differ.push("kind");
    }
    macro_rules! lines {
        ($($field:ident by $same:expr),+ $(,)?) => { $(
            for line in from.$field {
                if !into.$field.iter().any(|known| $same(known, &line)) {
                    let path = Path::of(stringify!($field));
                    let before = line.id.clone();
                    let mut line = line;
                    line.id = free_id(&line.id, |id| into.$field.iter().any(|known| known.id == id));
                    origin_of(path.line(&line.id).as_str(), path.line(&before).as_str());
                    into.$field.push(line);
                }
            }
        )+ };
    }
    lines! {
        parties by |a: &ayni_model::Party, b: &ayni_model::Party| {
            (a.role, &a.country, &a.name) == (b.role, &b.country, &b.name)
        },
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
    for mut resource in from.resources {
        let before = format!("resources[{}]", resource.id);
        resource.id = free_id(&resource.id, |id| into.resources.iter().any(|known| known.id == id));
        for (path, origin) in theirs {
            if let Some(rest) = path.as_str().strip_prefix(&before) {
                ours.insert(Path::of(format!("resources[{}]{rest}", resource.id)), origin.clone());
            }
        }
        into.resources.push(resource);
    }
    for (header, text) in from.extra {
        // A field of the source that differs from row to row is kept once for each value.
        let key = match into.extra.get(&header) {
            None => header,
            Some(known) if *known == text => continue,
            Some(_) => free_id(&header, |key| into.extra.get(key).is_some_and(|known| *known != text)),
        };
        into.extra.insert(key, text);
    }
}
