//! What one reporter has reported before, as the rules over a set see it, in so little memory that it can be
//! kept at hand: what is entered is checked against it as if all had stood in one file.

use std::collections::{BTreeMap, HashSet};
use std::hash::BuildHasherDefault;
use std::ops::Range;

use ayni_model::{Amount, Arg, Finding};

use super::brief::{Brief, Line};
use super::hash::hash;
use super::seen::{Same, name};
use crate::check::{Context, SetCheck};

/// Hashes that are found by themselves.
type Hashes = HashSet<u64, BuildHasherDefault<Same>>;

/// The activities of one reporter, packed one behind the other.
///
/// Each begins with the hash of its name and the number of bytes behind it, so that one that changed or went is
/// found without unpacking the others.
#[derive(Debug, Default)]
pub struct Reported {
    reporter: String,
    packed: Vec<u8>,
    /// How many there are.
    count: usize,
    /// Bytes of those that are no longer there.
    idle: usize,
    /// What all texts begin with: the reporter, then each currency and unit once.
    head: String,
    /// The places of currencies and units in it.
    units: Vec<Range<usize>>,
    /// What can be compared, each once.
    groups: Vec<u64>,
}

/// What of a set matters to some activities that join it; the rest need not be remembered.
#[derive(Debug, Default)]
pub(in crate::check) struct Asked {
    groups: Hashes,
    likely: Hashes,
    /// The names of the activities above them.
    parents: Hashes,
    sums: Hashes,
    units: HashSet<String>,
}

impl Asked {
    fn of(joining: &[Brief]) -> Asked {
        let mut asked = Asked::default();
        for one in joining {
            asked.likely.extend(one.likely);
            asked.parents.extend(one.parent().map(|parent| name(one.reporter(), parent)));
            for sum in one.amounts() {
                asked.groups.insert(sum.group);
                asked.sums.insert(hash(&(sum.amount, sum.unit)));
                if !asked.units.contains(sum.unit) {
                    asked.units.insert(sum.unit.to_owned());
                }
            }
        }
        asked
    }

    /// Whether amounts of this group are compared.
    pub(super) fn group(&self, group: u64) -> bool {
        self.groups.contains(&group)
    }

    /// Whether one is likely to be the same as another with this in common.
    pub(super) fn likely(&self, key: u64) -> bool {
        self.likely.contains(&key)
    }

    /// Whether one stands under the activity of this name.
    pub(super) fn parent(&self, name: u64) -> bool {
        self.parents.contains(&name)
    }

    /// Whether one stands under any other.
    pub(super) fn parents(&self) -> bool {
        !self.parents.is_empty()
    }

    /// Whether one has this amount in this currency.
    pub(super) fn sum(&self, amount: Amount, unit: &str) -> bool {
        self.sums.contains(&hash(&(amount, unit)))
    }

    /// Whether one has an amount in this currency or unit.
    pub(super) fn unit(&self, unit: &str) -> bool {
        self.units.contains(unit)
    }
}

impl Reported {
    /// Nothing of a reporter yet.
    pub fn of(reporter: &str) -> Reported {
        Reported { reporter: reporter.to_owned(), head: reporter.to_owned(), ..Reported::default() }
    }

    /// How many activities there are.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// About how many bytes of memory it takes.
    pub fn bytes(&self) -> usize {
        self.packed.capacity() + self.head.capacity() + 16 * self.units.len() + 8 * self.groups.len()
    }

    /// Takes in activities, each in the place of what there was of it. Those of other reporters are left out.
    pub fn put(&mut self, activities: &[&Brief]) {
        let ours = activities.iter().filter(|activity| activity.reporter() == self.reporter).copied();
        // Of several with one name the last counts.
        let mut names = Hashes::default();
        let mut newest: Vec<&Brief> = ours.rev().filter(|one| names.insert(one.name)).collect();
        newest.reverse();
        self.take_out(&names);
        for activity in newest {
            self.pack(activity);
            self.count += 1;
        }
    }

    /// Takes out those with these [`keys`](Brief::key_of).
    pub fn drop_keys(&mut self, keys: &[u64]) {
        self.take_out(&keys.iter().copied().collect());
    }

    /// Gives back memory that was kept for more.
    pub fn settle(&mut self) {
        self.packed.shrink_to_fit();
    }

    fn take_out(&mut self, names: &Hashes) {
        if names.is_empty() || self.count == 0 {
            return;
        }
        let found: Vec<(usize, usize)> = rows(&self.packed)
            .filter(|row| names.contains(&row.name))
            .map(|row| (row.start, row.range.end - row.start))
            .collect();
        for (start, length) in found {
            // The name of nobody; a hash that happens to be so costs an activity its place in the comparison.
            if let Some(name) = self.packed.get_mut(start..start + 8) {
                name.copy_from_slice(&NOBODY.to_le_bytes());
                self.count -= 1;
                self.idle += length;
            }
        }
        if self.idle > self.packed.len() / 4 {
            let mut packed = Vec::with_capacity(self.packed.len() - self.idle);
            for row in rows(&self.packed).filter(|row| row.name != NOBODY) {
                packed.extend_from_slice(self.packed.get(row.start..row.range.end).unwrap_or_default());
            }
            (self.packed, self.idle) = (packed, 0);
        }
    }

    fn pack(&mut self, activity: &Brief) {
        let start = self.packed.len();
        let mut out = std::mem::take(&mut self.packed);
        out.extend_from_slice(&activity.name.to_le_bytes());
        out.extend_from_slice(&[0; 4]);
        out.extend_from_slice(&activity.likely.unwrap_or(0).to_le_bytes());
        // No activity begins in the year that stands for none.
        out.extend_from_slice(&activity.start.unwrap_or(i16::MIN).to_le_bytes());
        // All texts stand together: they are unpacked at once.
        let (parent, countries) = (activity.parent(), activity.words(&activity.countries));
        let resources: usize = activity.amounts().map(|sum| sum.resource.len()).sum();
        let parent_length = parent.map_or(0, str::len);
        put_number(&mut out, activity.id().len() + parent_length + countries.len() + resources);
        for text in [activity.id(), parent.unwrap_or_default(), countries] {
            out.extend_from_slice(text.as_bytes());
        }
        activity.amounts().for_each(|sum| out.extend_from_slice(sum.resource.as_bytes()));
        put_number(&mut out, activity.id().len());
        // One more than it has, and 0 for none.
        put_number(&mut out, parent.map_or(0, |parent| parent.len() + 1));
        put_number(&mut out, countries.len());
        for sum in activity.amounts() {
            let unit =
                match self.units.iter().position(|range| self.head.get(range.clone()) == Some(sum.unit)) {
                    Some(place) => place,
                    None => {
                        self.units.push(push(&mut self.head, sum.unit));
                        self.units.len() - 1
                    }
                };
            let group = match self.groups.iter().position(|group| *group == sum.group) {
                Some(place) => place,
                None => {
                    self.groups.push(sum.group);
                    self.groups.len() - 1
                }
            };
            let amount = sum.amount.millionths();
            let short = i64::try_from(amount);
            put_number(&mut out, unit << 2 | usize::from(short.is_err()) << 1 | usize::from(sum.quantity));
            put_number(&mut out, group);
            match short {
                Ok(short) => out.extend_from_slice(&short.to_le_bytes()),
                Err(_) => out.extend_from_slice(&amount.to_le_bytes()),
            }
            put_number(&mut out, sum.resource.len());
            put_number(&mut out, sum.index);
        }
        let length = u32::try_from(out.len() - start - HEAD).unwrap_or(u32::MAX);
        if let Some(place) = out.get_mut(start + 8..start + HEAD) {
            place.copy_from_slice(&length.to_le_bytes());
        }
        self.packed = out;
    }

    /// A brief into which activities are unpacked, one after the other.
    fn blank(&self) -> Brief {
        Brief {
            text: self.head.clone(),
            reporter: 0..self.reporter.len(),
            ..Brief::empty(hash(&self.reporter))
        }
    }

    /// Unpacks an activity into a [`blank`](Reported::blank), whose memory is used again. `None` ends what cannot
    /// be read.
    fn unpack(&self, row: &Row, brief: &mut Brief) -> Option<()> {
        let mut rest = self.packed.get(row.range.clone())?;
        let rest = &mut rest;
        brief.name = row.name;
        let likely = u64::from_le_bytes(take_some(rest)?);
        brief.likely = (likely != 0).then_some(likely);
        let start = i16::from_le_bytes(take_some(rest)?);
        brief.start = (start != i16::MIN).then_some(start);
        let length = take_number(rest)?;
        let (text, more) = rest.split_at_checked(length)?;
        *rest = more;
        brief.text.truncate(self.head.len());
        brief.text.push_str(std::str::from_utf8(text).ok()?);
        let mut at = self.head.len();
        let mut next = |length: usize| {
            at += length;
            at - length..at
        };
        brief.id = next(take_number(rest)?);
        brief.parent = take_number(rest)?.checked_sub(1).map(&mut next);
        brief.countries = next(take_number(rest)?);
        brief.amounts.clear();
        while !rest.is_empty() {
            let of = take_number(rest)?;
            let unit = self.units.get(of >> 2)?.clone();
            let group = *self.groups.get(take_number(rest)?)?;
            let amount = match of & 2 {
                0 => i64::from_le_bytes(take_some(rest)?).into(),
                _ => i128::from_le_bytes(take_some(rest)?),
            };
            let amount = Amount::from_millionths(amount).ok()?;
            let resource = next(take_number(rest)?);
            let index = take_number(rest)?;
            brief.amounts.push(Line { amount, unit, quantity: of & 1 == 1, resource, index, group });
        }
        Some(())
    }

    /// What the rules over a set find in activities that join these, or take the place of some: what they would
    /// find in a file with all of them, of that what concerns those that join, each with the place of one that
    /// it concerns. They come last and in their order; what two of them with one name are, is the caller's to say.
    pub fn check(&self, joining: &[Brief], context: &Context<'_>) -> Vec<(usize, Finding)> {
        let asked = Asked::of(joining);
        let names: Hashes = joining.iter().map(|one| one.name).collect();
        let mut check = SetCheck::new(context);
        let mut brief = self.blank();
        for row in rows(&self.packed).filter(|row| row.name != NOBODY && !names.contains(&row.name)) {
            if self.unpack(&row, &mut brief).is_some() {
                check.stand(&brief, &asked);
            }
        }
        // What was found in those that stood there already.
        drop(check.drain());
        for activity in joining {
            check.take(activity);
        }
        let found = check.finish().into_iter();
        found.filter_map(|finding| Some((self.concerns(&finding, joining)?, finding))).collect()
    }

    /// The first of those that join that a finding of the set concerns: it is about it, or about several of which
    /// it is one.
    fn concerns(&self, finding: &Finding, joining: &[Brief]) -> Option<usize> {
        let about = finding.activity.as_deref();
        let first = |wanted: &dyn Fn(&Brief) -> bool| joining.iter().position(wanted);
        match finding.code.as_str() {
            // The caller has seen which came twice, and where.
            "duplicate-id" => None,
            // That the rules could not see all of the set concerns everyone.
            _ if about.is_none() => first(&|_| true),
            code => first(&|one| about == Some(one.id())).or_else(|| match code {
                "amount-repeated" => first(&|one| {
                    one.amounts().any(|sum| {
                        !sum.quantity
                            && matches!(finding.args.get("amount"), Some(Arg::Money(amount, currency))
                                if *amount == sum.amount && *currency == sum.unit)
                    })
                }),
                "parent-missing" => first(&|one| {
                    matches!(finding.args.get("parent"), Some(Arg::Text(parent))
                        if one.parent() == Some(parent.as_str()))
                }),
                "parent-cycle" => {
                    let ring = self.ring(about.unwrap_or_default(), joining);
                    first(&|one| ring.iter().any(|id| id == one.id()))
                }
                _ => None,
            }),
        }
    }

    /// The ids of the activities that stand above `first`, once around.
    fn ring(&self, first: &str, joining: &[Brief]) -> Vec<String> {
        let mut above = BTreeMap::new();
        let mut brief = self.blank();
        for row in rows(&self.packed).filter(|row| row.name != NOBODY) {
            if self.unpack(&row, &mut brief).is_some()
                && let Some(parent) = brief.parent()
            {
                above.insert(brief.id().to_owned(), parent.to_owned());
            }
        }
        for one in joining {
            match one.parent() {
                Some(parent) => above.insert(one.id().to_owned(), parent.to_owned()),
                None => above.remove(one.id()),
            };
        }
        let mut ring = vec![first.to_owned()];
        while let Some(parent) = ring.last().and_then(|last| above.remove(last)) {
            ring.push(parent);
        }
        ring
    }
}

/// What stands in the place of the name of one that is no longer there.
const NOBODY: u64 = 0;

/// The bytes before an activity: the hash of its name, and how many bytes it has.
const HEAD: usize = 12;

/// One packed activity.
struct Row {
    name: u64,
    /// Where it begins, and where its bytes are.
    start: usize,
    range: Range<usize>,
}

fn rows(packed: &[u8]) -> impl Iterator<Item = Row> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at;
        let mut head = packed.get(start..start + HEAD)?;
        let name = u64::from_le_bytes(take_some(&mut head)?);
        let length = u32::from_le_bytes(take_some(&mut head)?) as usize;
        at = start + HEAD + length;
        Some(Row { name, start, range: start + HEAD..at })
    })
}

fn push(text: &mut String, words: &str) -> Range<usize> {
    let start = text.len();
    text.push_str(words);
    start..text.len()
}

/// Seven bits a byte, the lowest first; the eighth says that more follow. Nearly all are below 128.
fn put_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn take_number(rest: &mut &[u8]) -> Option<usize> {
    let mut number = 0;
    for shift in (0..usize::BITS).step_by(7) {
        let (byte, more) = rest.split_first()?;
        *rest = more;
        number |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

fn take_some<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (some, more) = rest.split_first_chunk::<N>()?;
    *rest = more;
    Some(*some)
}
