//! Dated lists of the countries of the South.

use super::Loading;
use super::table::{Table, unknown};

/// One line of a list's members.
pub(super) struct Member {
    list: String,
    country: String,
    from: Option<i16>,
    until: Option<i16>,
}

/// Reads `south.csv`: the lists and their titles.
pub(super) fn read(table: &mut Table, loading: &mut Loading) {
    let (Some(list), Some(title)) = (table.required("list"), table.required("title")) else {
        return;
    };
    while table.next() {
        let (Some(list), Some(title)) = (table.filled(list), table.filled(title)) else {
            continue;
        };
        loading.reference.souths.entry(list).or_default().title = title;
    }
}

/// Reads `south-members.csv`: who is on which list, from and until which year where known.
pub(super) fn read_members(table: &mut Table, loading: &mut Loading) {
    let (Some(list), Some(country)) = (table.required("list"), table.required("country")) else {
        return;
    };
    let [from, until] = ["from", "until"].map(|name| table.optional(name));
    while table.next() {
        let (Some(list), Some(code)) = (table.filled(list), table.filled(country)) else {
            continue;
        };
        let (Ok(from), Ok(until)) = (table.year(from), table.year(until)) else {
            continue;
        };
        loading.members.push((Member { list, country: code, from, until }, table.origin(country)));
    }
}

/// Puts the members on their lists, once all lists and countries are known.
pub(super) fn join_members(loading: &mut Loading) {
    for (member, origin) in std::mem::take(&mut loading.members) {
        if !loading.reference.countries.contains_key(&member.country) {
            loading.findings.push(unknown(&member.country, "country", origin));
            continue;
        }
        match loading.reference.souths.get_mut(&member.list) {
            Some(list) => {
                list.members.insert(member.country, (member.from, member.until));
            }
            None => loading.findings.push(unknown(&member.list, "south", origin)),
        }
    }
}
