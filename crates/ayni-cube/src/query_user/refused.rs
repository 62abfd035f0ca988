//! What a query is refused with: the engine's errors as findings.

use ayni_model::{Finding, Severity};
use datafusion::arrow::error::ArrowError;
use datafusion::common::SchemaError;
use datafusion::error::DataFusionError;
use datafusion::sql::sqlparser::tokenizer::Location;

use super::{QueryLimits, QueryStop};
use crate::CubeError;

/// A finding that ends a query.
pub(super) fn refuse(code: &str) -> Finding {
    Finding::new(code, Severity::Error)
}

/// The same with its place in the text; line 0 where no place is known.
pub(super) fn at(finding: Finding, place: Location) -> Finding {
    finding.with("line", place.line).with("column", place.column)
}

/// A total beyond the decimal's range, or another number that does not fit.
#[derive(Debug)]
pub(super) struct Overflow;

impl std::fmt::Display for Overflow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a number has more than 38 digits")
    }
}

impl std::error::Error for Overflow {}

/// What the engine says, as a finding where the query is to blame.
pub(super) fn stop(error: DataFusionError, limits: &QueryLimits) -> QueryStop {
    let place = error
        .diagnostic()
        .and_then(|diagnostic| diagnostic.span)
        .map_or(Location::empty(), |span| Location { line: span.start.line, column: span.start.column });
    let detail = |text: &str| text.split("\n\nbacktrace:").next().unwrap_or_default().to_owned();
    let finding = match error.find_root() {
        DataFusionError::External(inner) if inner.is::<Overflow>() => refuse("query-overflow"),
        DataFusionError::ResourcesExhausted(_) => {
            refuse("query-memory").with("memory", (limits.memory >> 20) as u64)
        }
        DataFusionError::ArrowError(inner, _) => match inner.as_ref() {
            ArrowError::DivideByZero => refuse("query-divided-by-zero"),
            ArrowError::ArithmeticOverflow(_) => refuse("query-overflow"),
            ArrowError::InvalidArgumentError(text) if text.contains("too large to store") => {
                refuse("query-overflow")
            }
            other => refuse("query-value").with("detail", other.to_string()),
        },
        DataFusionError::SchemaError(inner, _) => match inner.as_ref() {
            SchemaError::FieldNotFound { field, valid_fields } => {
                let mut names: Vec<&str> = valid_fields.iter().map(|field| field.name()).collect();
                names.sort_unstable();
                names.dedup();
                at(refuse("query-column"), place).with("name", field.name()).with("known", names.join(", "))
            }
            other => at(refuse("query-invalid"), place).with("detail", detail(&other.to_string())),
        },
        DataFusionError::Plan(text)
        | DataFusionError::NotImplemented(text)
        | DataFusionError::Configuration(text) => {
            at(refuse("query-invalid"), place).with("detail", detail(text))
        }
        DataFusionError::Execution(text) => refuse("query-value").with("detail", detail(text)),
        _ => return QueryStop::Fault(CubeError::from(error)),
    };
    QueryStop::Refused(Box::new(finding))
}
