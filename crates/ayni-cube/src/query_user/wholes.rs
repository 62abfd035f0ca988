//! Sums, differences and products of whole numbers, which the engine would wrap around at 64 bits
//! (arrow's `add_wrapping`): here they become decimals, whose arithmetic is checked.

use datafusion::arrow::datatypes::DataType;
use datafusion::common::{DFSchema, Result};
use datafusion::logical_expr::planner::{ExprPlanner, PlannerResult, RawBinaryExpr};
use datafusion::logical_expr::{Expr, ExprSchemable, cast};
use datafusion::sql::sqlparser::ast::BinaryOperator;

/// 20 digits hold every whole number of 64 bits, signed or not.
const WHOLE: DataType = DataType::Decimal128(20, 0);

/// Plans whole numbers as decimals.
#[derive(Debug)]
pub(super) struct ExactWholes;

impl ExprPlanner for ExactWholes {
    fn plan_binary_op(&self, expr: RawBinaryExpr, schema: &DFSchema) -> Result<PlannerResult<RawBinaryExpr>> {
        let adds = matches!(expr.op, BinaryOperator::Plus | BinaryOperator::Minus | BinaryOperator::Multiply);
        if !adds || !expr.left.get_type(schema)?.is_integer() || !expr.right.get_type(schema)?.is_integer() {
            return Ok(PlannerResult::Original(expr));
        }
        let exact = |side: Expr| cast(side, WHOLE);
        Ok(PlannerResult::Original(RawBinaryExpr {
            op: expr.op,
            left: exact(expr.left),
            right: exact(expr.right),
        }))
    }
}
