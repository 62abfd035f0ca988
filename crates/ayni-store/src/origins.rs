//! Where the fields of one version stood, in a form that a million rows can afford.
//!
//! Rows that were mapped by the same profile have the same columns in the same order; only the row
//! number differs. So the columns are kept once, as a layout with row offsets, and each version
//! keeps its sheet and first row.

use std::sync::Arc;

use ayni_model::{FieldOrigins, Origin};

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
    pub fn pack(origins: &FieldOrigins) -> Origins {
        let fields = origins.sorted();
        let rows = fields.iter().map(|(_, row, _)| row).filter(|row| *row > 0);
        let Some(first_row) = rows.min() else { return Origins::default() };
        let mut layout = String::with_capacity(fields.len() * 32);
        for (path, row, column) in fields.iter() {
            layout.push_str(path);
            layout.push('\t');
            push_number(&mut layout, row.checked_sub(first_row));
            layout.push('\t');
            push_number(&mut layout, (column > 0).then_some(column));
            layout.push('\n');
        }
        let Origin { file, sheet, .. } = origins.sheet().clone();
        Origins { file, sheet: sheet.unwrap_or_default(), first_row, layout }
    }

    /// The origins by path again.
    pub fn unpack(&self) -> FieldOrigins {
        let sheet = (!self.sheet.is_empty()).then(|| self.sheet.clone());
        let mut origins = FieldOrigins::new(Arc::new(Origin { sheet, ..Origin::file(&self.file) }));
        for line in self.layout.lines() {
            let mut parts = line.split('\t');
            let path = parts.next().unwrap_or_default();
            let mut number = || parts.next().and_then(|number| number.parse::<u32>().ok());
            let row = number().map_or(0, |offset| self.first_row + offset);
            origins.add(&[path], row, number().unwrap_or(0));
        }
        origins
    }
}

/// Adds a number, if there is one. Layouts are made for each row, so that this does not go through
/// the machinery of formatting.
fn push_number(text: &mut String, number: Option<u32>) {
    let Some(number) = number else { return };
    let mut power = 1;
    while number / power >= 10 {
        power *= 10;
    }
    while power > 0 {
        text.push(char::from(b'0' + (number / power % 10) as u8));
        power /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_come_back() {
        let sheet = Origin { sheet: Some("Data".into()), ..Origin::file("f.xlsx") };
        let mut origins = FieldOrigins::new(Arc::new(sheet));
        // In another order than that of the paths; the second place of a field is not kept.
        for (path, row, column) in [("title", 5, 1), ("resources[r2]", 7, 0), ("title", 6, 1)] {
            origins.add(&[path], row, column);
        }
        let packed = Origins::pack(&origins);
        assert_eq!((packed.first_row, packed.layout.as_str()), (5, "resources[r2]\t2\t\ntitle\t0\t1\n"));
        assert_eq!(packed.unpack(), origins);
    }
}
