//! The exchange: what is missing, what is sought and offered, what worked, who knows, and who joined.
//!
//! What kinds of record there are, and which fields each has, is data ([`Kinds`], `data/exchange/kinds.toml`). So a
//! page, a workbook, the API and the checks say the same, and a country can ask for more without a change here.

mod kinds;
mod meaning;
mod partnership;
mod record;
mod standard;

pub use kinds::{Field, FieldType, Kind, KindList, Kinds, Side};
pub use meaning::MeaningTable;
pub use partnership::{Stage, Step};
pub use record::{Line, Record, Tier, Value};
pub use standard::{Criterion, Standard, Verdict};
