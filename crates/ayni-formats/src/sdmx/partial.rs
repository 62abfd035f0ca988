//! What is said once of many observations: groups in XML, rows with a partial key in CSV.

use std::collections::{BTreeMap, HashMap};

use ayni_model::sdmx::{Column, DataSet};
use foldhash::fast::FixedState;

use super::columns::Growing;

/// Attributes of all observations that share some dimensions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Partial {
    /// The dimensions and their values.
    pub(super) key: Vec<(String, String)>,
    /// The attributes.
    pub(super) attributes: Vec<(String, String)>,
}

/// What is said, by the values of the dimensions that it is said of.
type Index = HashMap<String, Vec<(String, String)>, FixedState>;

/// What separates the values of a key; it cannot stand in XML, and in no code.
const BETWEEN: char = '\u{1F}';

/// Gives the observations what is said of them all. A value of their own stays.
pub(super) fn apply(data: &mut DataSet, partials: Vec<Partial>) {
    // Those with the same dimensions in one index, so that each row is looked up once for all of them.
    let mut indexes: BTreeMap<Vec<String>, Index> = BTreeMap::new();
    for mut partial in partials {
        partial.key.sort();
        let (ids, values): (Vec<_>, Vec<_>) = partial.key.into_iter().unzip();
        let key: String = values.iter().flat_map(|value| value.chars().chain([BETWEEN])).collect();
        indexes.entry(ids).or_default().entry(key).or_default().extend(partial.attributes);
    }
    for (ids, index) in indexes {
        let mut names: Vec<&String> = Vec::new();
        let mut all: Vec<_> = index.iter().collect();
        all.sort();
        for (name, _) in all.iter().flat_map(|(_, attributes)| attributes.iter()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let columns: Vec<Option<&Column>> = ids.iter().map(|id| data.column(id)).collect();
        let mut key = String::new();
        let mut given: Vec<Growing> = names.iter().map(|_| Growing::default()).collect();
        for row in 0..data.rows {
            key.clear();
            for column in &columns {
                key.push_str(column.map_or("", |column| column.value(row)));
                key.push(BETWEEN);
            }
            let attributes = index.get(&key).map(Vec::as_slice).unwrap_or_default();
            for (name, column) in names.iter().zip(&mut given) {
                let own = data.column(name).map_or("", |column| column.value(row));
                let said = attributes.iter().find(|(of, _)| of == *name).map_or("", |(_, value)| value);
                column.push(if own.is_empty() { said } else { own });
            }
        }
        let given: Vec<(String, Column)> =
            names.into_iter().cloned().zip(given.into_iter().map(Growing::finish)).collect();
        for (name, column) in given {
            match data.columns.iter_mut().find(|(id, _)| *id == name) {
                Some((_, old)) => *old = column,
                None => data.columns.push((name, column)),
            }
        }
    }
}
