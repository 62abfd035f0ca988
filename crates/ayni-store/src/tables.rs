//! The tables with their columns, as a backup writes them.

mod around;
mod exchange;
mod register;

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

/// The place of `0012_rounds.sql` among the migrations.
const ROUNDS: i64 = 12;
/// All tables. Parents come before children; this order is also a backup's.
pub(crate) fn tables() -> impl Iterator<Item = &'static TableForm> {
    [register::TABLES, around::TABLES, exchange::TABLES, SINCE].into_iter().flatten()
}

/// The tables of rounds, and those that came since.
const SINCE: &[TableForm] = &[
    around(
        "survey_round",
        1,
        &[
            ("id", 'i', ROUNDS),
            ("name", 't', ROUNDS),
            ("body", 't', ROUNDS),
            ("state", 't', ROUNDS),
            ("made", 'i', ROUNDS),
            ("closed", 'i', ROUNDS),
        ],
    ),
    around("survey_form", 2, &[("round", 'i', ROUNDS), ("form", 't', ROUNDS), ("body", 't', ROUNDS)]),
    around(
        "survey_answer",
        1,
        &[
            ("id", 'i', ROUNDS),
            ("round", 'i', ROUNDS),
            ("form", 't', ROUNDS),
            ("respondent", 't', ROUNDS),
            ("organisation", 't', ROUNDS),
            ("state", 't', ROUNDS),
            ("number", 'i', ROUNDS),
            ("at", 'i', ROUNDS),
        ],
    ),
    around(
        "survey_version",
        2,
        &[
            ("answer", 'i', ROUNDS),
            ("number", 'i', ROUNDS),
            ("body", 'b', ROUNDS),
            ("hash", 'b', ROUNDS),
            ("person", 'i', ROUNDS),
            ("at", 'i', ROUNDS),
            ("late", 'i', ROUNDS),
        ],
    ),
];

#[cfg(test)]
mod tests;
