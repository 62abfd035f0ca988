//! Rows on their way: what the sheet's order decides is done before a batch, what a row says by
//! itself within it, so that several batches can be read at once and still come out in the file's order.

use std::collections::BTreeMap;
use std::sync::Arc;

use ayni_model::sheet::Row;
use ayni_model::{Finding, Origin};

use super::Look;
use super::activity::{FromRow, from_row, identity};
use super::cells::{HeaderUnit, Styles};
use super::group::{Delivery, Group};
use super::head::Head;
use super::line::Setting;
use super::model::{Profile, Rows, SheetMap};
use super::names::Names;
use super::skip::Skips;
use crate::sheets::Flow;

/// How many rows and findings make a batch.
const BATCH: usize = 256;

/// What all rows of one sheet have in common.
pub(super) struct Common<'a> {
    pub(super) profile: &'a Profile,
    /// The sheet's part of the profile, with the columns found.
    pub(super) map: SheetMap,
    pub(super) head: Head,
    pub(super) place: Arc<Origin>,
    /// The columns that no field reads, for `extra = "unmapped"`.
    pub(super) kept: Vec<u32>,
    /// What is said of each header: its currency and multiplier.
    pub(super) units: BTreeMap<u32, HeaderUnit>,
    /// How the columns are written.
    pub(super) styles: Styles,
}

/// The headings that a row stands under, by the sections' names, with their rows.
pub(super) type Sections = BTreeMap<String, (String, u32)>;

/// What tells the activity of a row.
#[derive(Clone, Debug, Default)]
pub(super) struct Key {
    /// The reporter that the row says; empty where it says none.
    reporter: String,
    id: String,
}

impl Key {
    /// Its reporter and id.
    pub(super) fn parts(&self) -> (&str, &str) {
        (&self.reporter, &self.id)
    }

    /// Becomes another key, in the room that it has.
    fn set(&mut self, (reporter, id): (&str, &str)) {
        for (into, text) in [(&mut self.reporter, reporter), (&mut self.id, id)] {
            into.clear();
            into.push_str(text);
        }
    }
}

impl Common<'_> {
    /// Whether a row belongs to the activity above it: it bears the same key. Where the profile says
    /// which columns identify an activity, a row without a key belongs to the one above as well.
    pub(super) fn belongs(&self, (reporter, id): (&str, &str), above: &Key) -> bool {
        let named = || !self.map.activity.id.0.is_empty() || !self.map.identity.is_empty();
        if id.is_empty() {
            return named();
        }
        // Two reporters may use one id; rows that repeat it need not repeat the reporter.
        let open = reporter.is_empty() || above.reporter.is_empty();
        id == above.id && (open || reporter == above.reporter)
    }

    pub(super) fn setting<'s>(&'s self, names: &'s Names<'s>, sections: &'s Sections) -> Setting<'s> {
        Setting {
            profile: self.profile,
            map: &self.map,
            head: &self.head,
            names,
            place: &self.place,
            kept: &self.kept,
            sections,
            units: &self.units,
            styles: &self.styles,
        }
    }
}

/// What a batch has in common with others, each once: a holder for every row would cost the threads that
/// share it more than the row itself. Rows name it by its place here.
type Shared<T> = Vec<Arc<T>>;

/// The place of what is held already, or of what is held from now on.
fn place_of<T>(shared: &mut Shared<T>, one: &Arc<T>) -> usize {
    if shared.last().is_none_or(|last| !Arc::ptr_eq(last, one)) {
        shared.push(Arc::clone(one));
    }
    shared.len() - 1
}

/// Something that a file holds, in its order.
enum Item {
    /// A row, by the places of its sheet and of the headings above it.
    Row(usize, usize, Row),
    Finding(Finding),
    End(usize, Skips),
}

/// Some rows of a file, ready to be read apart from all others.
#[derive(Default)]
pub struct Batch<'a> {
    commons: Shared<Common<'a>>,
    sections: Shared<Sections>,
    items: Vec<Item>,
}

impl<'a> Batch<'a> {
    /// Reads the rows. `look` sees the activities that are sure to be complete here, and all others
    /// when they are gathered: those whose rows may begin in the batch before or go on in the next.
    pub fn read<L: Look>(self, names: &Names<'_>, look: &L) -> ReadBatch<'a, L::Seen> {
        let Batch { commons, sections, items } = self;
        let all = Vec::with_capacity(items.len());
        let next = Key::default();
        let mut reader = Reader { look, commons: &commons, all, open: Open::Nothing, next };
        for item in items {
            match item {
                Item::Row(at, above, row) => {
                    let (Some(common), Some(sections)) = (commons.get(at), sections.get(above)) else {
                        continue;
                    };
                    let setting = common.setting(names, sections);
                    let read = from_row(&setting, &row);
                    match common.map.rows {
                        Rows::One => reader.complete(at, Group::new(row.number, read)),
                        Rows::Many => {
                            let made = (!read.stated).then(|| identity(&setting, &row)).flatten();
                            let id =
                                if read.stated { &read.activity.id } else { made.as_deref().unwrap_or("") };
                            let reporter = if read.reported { read.activity.reporter.as_str() } else { "" };
                            let goes_on = reader.goes_on(common, (reporter, id));
                            reader.row(common, at, goes_on, row.number, read);
                        }
                    }
                }
                Item::Finding(finding) => {
                    reader.leave();
                    reader.all.push(Done::Finding(finding));
                }
                Item::End(at, skips) => {
                    reader.leave();
                    reader.all.push(Done::End(at, skips));
                }
            }
        }
        reader.leave();
        let all = reader.all;
        ReadBatch { commons, all }
    }
}

/// Brings rows of one batch together.
struct Reader<'a, 'l, L: Look> {
    look: &'l L,
    commons: &'l [Arc<Common<'a>>],
    all: Vec<Done<L::Seen>>,
    open: Open,
    /// The key of the row that comes next, where it begins an activity.
    next: Key,
}

/// The rows of a batch that belong together, as far as they have come, with the place of their sheet.
enum Open {
    Nothing,
    /// The first of the batch, or behind something else: they may go on with the batch before.
    First(Key, Vec<(u32, FromRow)>, usize),
    /// Behind other rows of the batch.
    Later(Key, Box<Group>, usize),
}

impl<L: Look> Reader<'_, '_, L> {
    /// Whether a row of this key belongs to the rows before it; otherwise the key is remembered for it.
    fn goes_on(&mut self, common: &Common<'_>, key: (&str, &str)) -> bool {
        match &self.open {
            Open::First(current, ..) | Open::Later(current, ..) if common.belongs(key, current) => true,
            _ => {
                self.next.set(key);
                false
            }
        }
    }

    fn row(&mut self, common: &Common<'_>, at: usize, goes_on: bool, number: u32, read: FromRow) {
        match &mut self.open {
            Open::First(_, rows, _) if goes_on => rows.push((number, read)),
            Open::Later(_, group, _) if goes_on => group.add(&common.place, number, read),
            Open::Nothing => {
                self.open = Open::First(std::mem::take(&mut self.next), vec![(number, read)], at);
            }
            // Most activities have one row: the next takes the room of the one before.
            Open::Later(current, group, place) => {
                std::mem::swap(current, &mut self.next);
                let before = std::mem::replace(&mut **group, Group::new(number, read));
                let place = std::mem::replace(place, at);
                self.complete(place, before);
            }
            Open::First(..) => {
                self.leave();
                let key = std::mem::take(&mut self.next);
                self.open = Open::Later(key, Box::new(Group::new(number, read)), at);
            }
        }
    }

    /// What comes next is no row, or of the next batch, or begins another activity behind the first.
    fn leave(&mut self) {
        match std::mem::replace(&mut self.open, Open::Nothing) {
            Open::Nothing => {}
            Open::First(key, rows, at) => self.all.push(Done::Rows { key, rows, at }),
            Open::Later(key, group, at) => self.all.push(Done::Group { key, group, at }),
        }
    }

    fn complete(&mut self, at: usize, group: Group) {
        let Some(common) = self.commons.get(at) else { return };
        let delivery = Delivery::of(common, group, self.look);
        self.all.push(Done::One(delivery, at));
    }
}

/// A batch that was read, to be gathered in the file's order.
pub struct ReadBatch<'a, S> {
    /// What stands at the places that [`Done`] names.
    pub(super) commons: Shared<Common<'a>>,
    pub(super) all: Vec<Done<S>>,
}

/// What became of something that a file holds, with the place of its sheet.
pub(super) enum Done<S> {
    /// An activity that is complete.
    One(Delivery<S>, usize),
    /// Rows of one activity that may have begun before.
    Rows {
        key: Key,
        rows: Vec<(u32, FromRow)>,
        at: usize,
    },
    /// An activity that begins here and may go on.
    Group {
        key: Key,
        group: Box<Group>,
        at: usize,
    },
    Finding(Finding),
    End(usize, Skips),
}

/// Where the rows of a file line up for their batch.
pub(super) struct Queue<'a, 's> {
    send: &'s mut dyn FnMut(Batch<'a>) -> Flow,
    batch: Batch<'a>,
    /// Rows below the headers so far.
    pub(super) rows: u64,
    flow: Flow,
}

impl<'a, 's> Queue<'a, 's> {
    pub(super) fn new(send: &'s mut dyn FnMut(Batch<'a>) -> Flow) -> Queue<'a, 's> {
        Queue { send, batch: Batch::default(), rows: 0, flow: Flow::Continue }
    }

    pub(super) fn finding(&mut self, finding: Finding) {
        self.add(Item::Finding(finding));
    }

    pub(super) fn row(&mut self, common: &Arc<Common<'a>>, sections: &Arc<Sections>, row: Row) {
        let at = place_of(&mut self.batch.commons, common);
        let above = place_of(&mut self.batch.sections, sections);
        self.add(Item::Row(at, above, row));
    }

    pub(super) fn end(&mut self, common: &Arc<Common<'a>>, skips: Skips) {
        let at = place_of(&mut self.batch.commons, common);
        self.add(Item::End(at, skips));
    }

    /// What the receiver last wanted.
    pub(super) fn flow(&self) -> Flow {
        self.flow
    }

    fn add(&mut self, item: Item) {
        self.batch.items.push(item);
        if self.batch.items.len() >= BATCH {
            self.send();
        }
    }

    /// Sends what has lined up.
    pub(super) fn send(&mut self) {
        if !self.batch.items.is_empty() {
            let next = Batch { items: Vec::with_capacity(BATCH), ..Batch::default() };
            self.flow = (self.send)(std::mem::replace(&mut self.batch, next));
        }
    }
}
