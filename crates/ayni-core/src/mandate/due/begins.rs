//! Whether a paragraph begins as lines of plans do: with the time by which all of it is due, or with what is to be done.

use ayni_model::mandate_lexicon::{Lexicon, TimeForm};

use super::super::found::Found;
use super::super::lexis::{Hit, Sense};
use super::super::numbers::{date_at, number_at};

/// Whether a text begins with the time by which all of it is due, and a comma: "By 2005, ensure that ...", "Within one year
/// from the adoption, ...". "In 2025," begins what is only told.
pub(in super::super) fn begins_with_time(found: &Found<'_>, lexicon: &Lexicon) -> bool {
    /// How far behind a length it may stand from when it runs, in folded bytes.
    const FROM: usize = 40;
    let first = found.skip(0, &[' ']);
    let comma = |end: usize, room: usize| {
        let rest = found.words().get(end..).unwrap_or_default();
        rest.find([',', ';', '.'])
            .is_some_and(|at| at <= room && rest.get(at..).is_some_and(|rest| rest.starts_with(',')))
    };
    found.within(first, first + 1).iter().any(|hit| {
        let (Sense::Time(time) | Sense::TimeBefore(time, _)) = hit.sense else { return false };
        let Some(entry) = lexicon.times.get(usize::from(time)) else { return false };
        let is_here = hit.start == first && !found.is_barred(hit);
        is_here
            && match entry.form {
                TimeForm::Before if !entry.own && !entry.whole => {
                    date_at(found, hit.end).is_some_and(|(_, end)| comma(end, 0))
                }
                TimeForm::Within => length_end(found, hit).is_some_and(|end| comma(end, FROM)),
                _ => false,
            }
    })
}

/// Whether a text begins with a verb that says what is to be done: "Put into operation by 2004", "To convene", "Substantially
/// increase".
pub(in super::super) fn begins_with_order(found: &Found<'_>) -> bool {
    let grammar = &found.lexis.grammar;
    // The word at a place, where it is one of these, and where the next begins.
    let word = |at: usize, among: &[String]| {
        let rest = found.words().get(at..)?;
        let end = rest.find([' ', ',', ':']).unwrap_or(rest.len());
        let is_one = among.iter().any(|one| rest.get(..end) == Some(one.as_str()));
        is_one.then(|| (at + end, found.skip(at + end, &[' '])))
    };
    let mut at = found.skip(0, &[' ']);
    for before in [&grammar.ends, &grammar.order_adverbs] {
        at = word(at, before).map_or(at, |(_, next)| next);
    }
    // "Review of the programme" is a noun.
    word(at, &grammar.orders)
        .is_some_and(|(_, next)| found.longest(next, |sense| sense == Sense::Of).is_none())
}

/// Where the words of a length end: "within one year".
fn length_end(found: &Found<'_>, hit: &Hit) -> Option<usize> {
    let Sense::TimeBefore(_, place) = hit.sense else { return Some(hit.end) };
    let after = found.lexis.after_number.get(usize::from(place))?;
    let (_, end) = number_at(found, hit.end)?;
    super::super::pattern::follow(after, found.words(), end).map(|(end, _)| end)
}
