//! How much a file may ask for.

/// Bounds on memory and work while reading one file. The defaults let through everything that
/// people make, up to CSV files of some gigabytes, and refuse what is made to exhaust a machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Cells delivered in all, the empty ones left of a row's last value included: bounds time.
    pub max_cells: u64,
    /// Cells that [`read_book`](super::read_book) keeps, counted the same way: bounds memory.
    pub max_book_cells: u64,
    /// Bytes of text alive at once: shared strings, and in a book the cells' texts.
    pub max_text_bytes: u64,
    /// Bytes of one cell's text. A spreadsheet allows 32,767 characters; text files hold more.
    pub max_cell_bytes: usize,
    /// Bytes that all members of a zip may inflate to.
    pub max_inflated_bytes: u64,
    /// How many times its packed size a zip member may inflate to, once it is above
    /// `ratio_free_bytes`. Real sheets pack 10 to 40 times; deflate can reach 1,032.
    pub max_inflate_ratio: u64,
    /// What a member may inflate to whatever its ratio.
    pub ratio_free_bytes: u64,
    /// Columns of a row; cells beyond are left out with a finding.
    pub max_columns: u32,
    /// Rows of a sheet in a workbook (delimited text has no such end).
    pub max_rows: u32,
    /// Findings of one code; what is more is counted in one further finding.
    pub max_findings: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            max_cells: 2_000_000_000,
            max_book_cells: 10_000_000,
            max_text_bytes: 512 << 20,
            max_cell_bytes: 4 << 20,
            max_inflated_bytes: 8 << 30,
            max_inflate_ratio: 200,
            ratio_free_bytes: 64 << 20,
            // The last cell of a modern workbook is XFD1048576.
            max_columns: 16_384,
            max_rows: 1_048_576,
            max_findings: 200,
        }
    }
}
