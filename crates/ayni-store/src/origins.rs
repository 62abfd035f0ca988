//! Where the fields of one version stood, in a form that a million rows can afford.
//!
//! Rows that were mapped by the same profile have the same columns in the same order; only the row
//! number differs. So the columns are kept once, as a layout with row offsets, and each version
//! keeps its sheet and first row.

use std::collections::BTreeMap;

use ayni_model::{Origin, Path};

/// The origins of one version: a place to start from and a layout relative to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// The file, with the member of a zip.
    pub file: String,
    /// The sheet; empty in a file without sheets.
    pub sheet: String,
    /// The first row; 0 where no row is known.
    pub first_row: u32,
    /// One line a field: path, row offset and column, separated by tabs, in path order.
    pub layout: String,
}

impl Origins {
    /// Packs the origins of one activity, which all lie in one sheet.
    pub fn pack(origins: &BTreeMap<Path, Origin>) -> Origins {
        let Some(first) = origins.values().next() else { return Origins::default() };
        let first_row = origins.values().filter_map(|origin| origin.row).min().unwrap_or(0);
        let layout = origins
            .iter()
            .map(|(path, origin)| {
                let offset = origin.row.map_or(String::new(), |row| (row - first_row).to_string());
                let column = origin.column.map_or(String::new(), |column| column.to_string());
                format!("{path}\t{offset}\t{column}\n")
            })
            .collect();
        Origins {
            file: first.file.clone(),
            sheet: first.sheet.clone().unwrap_or_default(),
            first_row,
            layout,
        }
    }

    /// The origins by path again.
    pub fn unpack(&self) -> BTreeMap<Path, Origin> {
        self.layout
            .lines()
            .filter_map(|line| {
                let mut parts = line.split('\t');
                let path = parts.next()?;
                let row = parts.next()?.parse::<u32>().ok().map(|offset| self.first_row + offset);
                let column = parts.next()?.parse().ok();
                let sheet = (!self.sheet.is_empty()).then(|| self.sheet.clone());
                Some((Path::of(path), Origin { file: self.file.clone(), sheet, row, column }))
            })
            .collect()
    }
}
