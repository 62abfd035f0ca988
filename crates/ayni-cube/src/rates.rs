//! Which rates converted the amounts that are counted.

use datafusion::arrow::array::AsArray;
use datafusion::arrow::datatypes::Int64Type;

use crate::rows::text_cell;
use crate::{Cube, CubeError};

/// The rates of some rows, as the rows name them, with what they have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateUse {
    /// From whose side.
    pub direction: String,
    /// The basis.
    pub basis: String,
    /// The framework group.
    pub group: String,
    /// The framework item.
    pub item: String,
    /// The rates, as in a measure row.
    pub rates: String,
    /// How many rows name them.
    pub rows: u64,
}

/// The rows counted, by what a reader of rates asks for. Rows without a rate needed none.
const SQL: &str = "SELECT \"direction\", \"basis\", \"group\", \"item\", \"rates\", count(*) AS \"used\" \
                   FROM \"rows\" WHERE \"counted\" AND \"carries\" AND \"rates\" <> '' \
                   GROUP BY \"direction\", \"basis\", \"group\", \"item\", \"rates\"";

impl Cube {
    /// The rates behind the figures, in the order of what they have in common.
    pub async fn rates(&self) -> Result<Vec<RateUse>, CubeError> {
        let mut all = Vec::new();
        for columns in self.context.sql(SQL).await?.collect().await? {
            let used = columns.column_by_name("used").and_then(|used| used.as_primitive_opt::<Int64Type>());
            let used = used.ok_or_else(|| CubeError::column("used"))?;
            for at in 0..columns.num_rows() {
                let text = |name| text_cell(&columns, name, at);
                all.push(RateUse {
                    direction: text("direction")?,
                    basis: text("basis")?,
                    group: text("group")?,
                    item: text("item")?,
                    rates: text("rates")?,
                    rows: u64::try_from(used.value(at)).unwrap_or_default(),
                });
            }
        }
        let key =
            |one: &RateUse| [&one.direction, &one.basis, &one.group, &one.item, &one.rates].map(Clone::clone);
        all.sort_by_cached_key(key);
        Ok(all)
    }
}
