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

impl Common<'_> {
    /// Whether a row belongs to the activity above it: it bears the same key. Where the profile says
    /// which columns identify an activity, a row without a key belongs to the one above as well.
    pub(super) fn belongs(&self, key: &Key, above: &Key) -> bool {
        let named = || !self.map.activity.id.0.is_empty() || !self.map.identity.is_empty();
        if key.id.is_empty() {
            return named();
        }
        // Two reporters may use one id; rows that repeat it need not repeat the reporter.
        let open = key.reporter.is_empty() || above.reporter.is_empty();
        key.id == above.id && (open || key.reporter == above.reporter)
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

/// Something that a file holds, in its order.
enum Item<'a> {
    Row(Arc<Common<'a>>, Arc<Sections>, Row),
    Finding(Finding),
    End(Arc<Common<'a>>, Skips),
}

/// Some rows of a file, ready to be read apart from all others.
pub struct Batch<'a>(Vec<Item<'a>>);

impl<'a> Batch<'a> {
    /// Reads the rows. `look` sees the activities that are sure to be complete here, and all others
    /// when they are gathered: those whose rows may begin in the batch before or go on in the next.
    pub fn read<L: Look>(self, names: &Names<'_>, look: &L) -> ReadBatch<'a, L::Seen> {
        let mut reader = Reader { look, all: Vec::with_capacity(self.0.len()), open: Open::Nothing };
        for item in self.0 {
            match item {
                Item::Row(common, sections, row) => {
                    let setting = common.setting(names, &sections);
                    let read = from_row(&setting, &row);
                    match common.map.rows {
                        Rows::One => reader.complete(&common, Group::new(row.number, read)),
                        Rows::Many => {
                            let id = match read.stated {
                                true => read.activity.id.clone(),
                                false => identity(&setting, &row).unwrap_or_default(),
                            };
                            let reporter =
                                if read.reported { read.activity.reporter.clone() } else { String::new() };
                            let key = Key { reporter, id };
                            reader.row(&common, key, row.number, read);
                        }
                    }
                }
                Item::Finding(finding) => {
                    reader.leave();
                    reader.all.push(Done::Finding(finding));
                }
                Item::End(common, skips) => {
                    reader.leave();
                    reader.all.push(Done::End(common, skips));
                }
            }
        }
        reader.leave();
        ReadBatch(reader.all)
    }
}

/// Brings rows of one batch together.
struct Reader<'a, 'l, L: Look> {
    look: &'l L,
    all: Vec<Done<'a, L::Seen>>,
    open: Open<'a>,
}

/// The rows of a batch that belong together, as far as they have come.
enum Open<'a> {
    Nothing,
    /// The first of the batch, or behind something else: they may go on with the batch before.
    First(Key, Vec<(u32, FromRow)>, Arc<Common<'a>>),
    /// Behind other rows of the batch.
    Later(Key, Box<Group>, Arc<Common<'a>>),
}

impl<'a, L: Look> Reader<'a, '_, L> {
    fn row(&mut self, common: &Arc<Common<'a>>, key: Key, number: u32, read: FromRow) {
        match &mut self.open {
            Open::First(current, rows, _) if common.belongs(&key, current) => rows.push((number, read)),
            Open::Later(current, group, _) if common.belongs(&key, current) => {
                group.add(&common.place, number, read);
            }
            Open::Nothing => self.open = Open::First(key, vec![(number, read)], Arc::clone(common)),
            _ => {
                let next = Open::Later(key, Box::new(Group::new(number, read)), Arc::clone(common));
                match std::mem::replace(&mut self.open, next) {
                    Open::Later(_, group, common) => self.complete(&common, *group),
                    Open::First(key, rows, common) => self.all.push(Done::Rows { key, rows, common }),
                    Open::Nothing => {}
                }
            }
        }
    }

    /// What comes next is no row, or of the next batch.
    fn leave(&mut self) {
        match std::mem::replace(&mut self.open, Open::Nothing) {
            Open::Nothing => {}
            Open::First(key, rows, common) => self.all.push(Done::Rows { key, rows, common }),
            Open::Later(key, group, common) => {
                self.all.push(Done::Group { key, group, common });
            }
        }
    }

    fn complete(&mut self, common: &Arc<Common<'a>>, group: Group) {
        let delivery = Delivery::of(common, group, self.look);
        self.all.push(Done::One(delivery, Arc::clone(common)));
    }
}

/// A batch that was read, to be gathered in the file's order.
pub struct ReadBatch<'a, S>(pub(super) Vec<Done<'a, S>>);

/// What became of something that a file holds.
pub(super) enum Done<'a, S> {
    /// An activity that is complete.
    One(Delivery<S>, Arc<Common<'a>>),
    /// Rows of one activity that may have begun before.
    Rows {
        key: Key,
        rows: Vec<(u32, FromRow)>,
        common: Arc<Common<'a>>,
    },
    /// An activity that begins here and may go on.
    Group {
        key: Key,
        group: Box<Group>,
        common: Arc<Common<'a>>,
    },
    Finding(Finding),
    End(Arc<Common<'a>>, Skips),
}

/// Where the rows of a file line up for their batch.
pub(super) struct Queue<'a, 's> {
    send: &'s mut dyn FnMut(Batch<'a>) -> Flow,
    items: Vec<Item<'a>>,
    /// Rows below the headers so far.
    pub(super) rows: u64,
    flow: Flow,
}

impl<'a, 's> Queue<'a, 's> {
    pub(super) fn new(send: &'s mut dyn FnMut(Batch<'a>) -> Flow) -> Queue<'a, 's> {
        Queue { send, items: Vec::new(), rows: 0, flow: Flow::Continue }
    }

    pub(super) fn finding(&mut self, finding: Finding) {
        self.add(Item::Finding(finding));
    }

    pub(super) fn row(&mut self, common: &Arc<Common<'a>>, sections: &Arc<Sections>, row: Row) {
        self.add(Item::Row(Arc::clone(common), Arc::clone(sections), row));
    }

    pub(super) fn end(&mut self, common: &Arc<Common<'a>>, skips: Skips) {
        self.add(Item::End(Arc::clone(common), skips));
    }

    /// What the receiver last wanted.
    pub(super) fn flow(&self) -> Flow {
        self.flow
    }

    fn add(&mut self, item: Item<'a>) {
        self.items.push(item);
        if self.items.len() >= BATCH {
            self.send();
        }
    }

    /// Sends what has lined up.
    pub(super) fn send(&mut self) {
        if !self.items.is_empty() {
            self.flow = (self.send)(Batch(std::mem::replace(&mut self.items, Vec::with_capacity(BATCH))));
        }
    }
}
