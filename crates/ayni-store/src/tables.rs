//! The tables with their columns, as a backup writes them.

mod around;
mod exchange;
mod register;
mod survey;

/// A column: its name, its kind (`i` whole number, `t` text, `b` bytes), and the migration that brought it.
pub(crate) type ColumnForm = (&'static str, char, i64);

/// A table of the database.
pub(crate) struct TableForm {
    pub(crate) name: &'static str,
    /// How many columns, from the first, the rows are put in order by: those that no two rows share.
    pub(crate) key: usize,
    /// Whether it is part of the register, or of the people and jobs around it.
    pub(crate) register: bool,
    pub(crate) columns: &'static [ColumnForm],
}

impl TableForm {
    /// The columns of a backup that was written after this many migrations; none before there was the table.
    pub(crate) fn columns_of(&self, form: i64) -> Vec<ColumnForm> {
        self.columns.iter().filter(|(_, _, since)| *since <= form).copied().collect()
    }
}

const fn register(name: &'static str, key: usize, columns: &'static [ColumnForm]) -> TableForm {
    TableForm { name, key, register: true, columns }
}

const fn around(name: &'static str, key: usize, columns: &'static [ColumnForm]) -> TableForm {
    TableForm { name, key, register: false, columns }
}

/// All tables. Parents come before children; this order is also a backup's.
pub(crate) fn tables() -> impl Iterator<Item = &'static TableForm> {
    [register::TABLES, around::TABLES, exchange::TABLES, SINCE].into_iter().flatten()
}

/// The tables of rounds, and those that came since.
const SINCE: &[TableForm] = &[
    survey::SURVEY_ROUND,
    survey::SURVEY_FORM,
    survey::SURVEY_ANSWER,
    survey::SURVEY_VERSION,
    survey::SURVEY_ASKED,
    survey::SURVEY_SUGGESTED,
    survey::SURVEY_SAID,
    survey::SURVEY_FILE,
    survey::SURVEY_FILE_PIECE,
];

#[cfg(test)]
mod tests;
