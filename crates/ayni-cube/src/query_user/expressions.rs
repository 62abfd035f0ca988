//! Which expressions a query may hold.

use std::ops::ControlFlow;

use datafusion::sql::sqlparser::ast::{
    BinaryOperator, CastKind, DataType, DuplicateTreatment, Expr, Function, FunctionArg, FunctionArgExpr,
    FunctionArgumentList, FunctionArguments, Spanned, UnaryOperator, Value, WindowType,
};

use super::allowed::{Seen, Stop, name_of, not_allowed};
use super::refused::{at, refuse};

/// The functions that a query may call. None reads a file, asks the time, draws a random number,
/// or makes a long text out of a short one.
pub(super) const FUNCTIONS: &[&str] = &[
    "avg",
    "bool_and",
    "bool_or",
    "btrim",
    "char_length",
    "character_length",
    "coalesce",
    "concat",
    "concat_ws",
    "count",
    "date_part",
    "dense_rank",
    "first_value",
    "greatest",
    "lag",
    "last_value",
    "lead",
    "least",
    "left",
    "length",
    "lower",
    "ltrim",
    "max",
    "min",
    "nth_value",
    "ntile",
    "nullif",
    "rank",
    "right",
    "row_number",
    "rtrim",
    "split_part",
    "starts_with",
    "strpos",
    "substr",
    "sum",
    "trim",
    "upper",
];

/// Looks at one expression; those within it come for themselves.
pub(super) fn look(seen: &mut Seen, expr: &Expr) -> Stop {
    let allowed = match expr {
        Expr::Identifier(ident) => {
            seen.columns.insert(name_of(ident));
            return ControlFlow::Continue(());
        }
        Expr::CompoundIdentifier(idents) => {
            seen.columns.extend(idents.last().map(name_of));
            return ControlFlow::Continue(());
        }
        Expr::Nested(_) => return ControlFlow::Continue(()),
        Expr::Value(value) => {
            return match &value.value {
                Value::Number(_, false)
                | Value::SingleQuotedString(_)
                | Value::DoubleQuotedString(_)
                | Value::NationalStringLiteral(_)
                | Value::Boolean(_)
                | Value::Null => ControlFlow::Continue(()),
                _ => ControlFlow::Break(not_allowed(value.span.start, &value.to_string())),
            };
        }
        Expr::IsFalse(_)
        | Expr::IsNotFalse(_)
        | Expr::IsTrue(_)
        | Expr::IsNotTrue(_)
        | Expr::IsNull(_)
        | Expr::IsNotNull(_)
        | Expr::IsUnknown(_)
        | Expr::IsNotUnknown(_)
        | Expr::IsDistinctFrom(..)
        | Expr::IsNotDistinctFrom(..)
        | Expr::InSubquery { .. }
        | Expr::Between { .. }
        | Expr::Like { any: false, .. }
        | Expr::ILike { any: false, .. }
        | Expr::Extract { .. }
        | Expr::Position { .. }
        | Expr::Substring { .. }
        | Expr::Trim { trim_characters: None, .. }
        | Expr::Exists { .. }
        | Expr::Subquery(_) => true,
        Expr::InList { list, .. } => {
            seen.count(list.len())?;
            true
        }
        Expr::Case { conditions, .. } => {
            seen.count(conditions.len())?;
            true
        }
        Expr::Rollup(groups) => {
            seen.count(groups.len())?;
            true
        }
        Expr::UnaryOp { op, .. } => {
            matches!(op, UnaryOperator::Plus | UnaryOperator::Minus | UnaryOperator::Not)
        }
        Expr::BinaryOp { op, .. } => operator(op),
        Expr::Cast { kind, data_type, array: false, format: None, .. } => {
            if float(data_type) {
                let name = data_type.to_string();
                return ControlFlow::Break(Box::new(
                    at(refuse("query-float"), expr.span().start).with("name", name),
                ));
            }
            matches!(kind, CastKind::Cast | CastKind::TryCast | CastKind::DoubleColon) && exact(data_type)
        }
        Expr::TypedString(typed) => matches!(typed.data_type, DataType::Date),
        Expr::Function(called) => return function(seen, called),
        _ => false,
    };
    if !allowed {
        return ControlFlow::Break(not_allowed(expr.span().start, &expr.to_string()));
    }
    seen.count(1)
}

fn operator(op: &BinaryOperator) -> bool {
    matches!(
        op,
        BinaryOperator::Plus
            | BinaryOperator::Minus
            | BinaryOperator::Multiply
            | BinaryOperator::Divide
            | BinaryOperator::Modulo
            | BinaryOperator::StringConcat
            | BinaryOperator::Gt
            | BinaryOperator::Lt
            | BinaryOperator::GtEq
            | BinaryOperator::LtEq
            | BinaryOperator::Eq
            | BinaryOperator::NotEq
            | BinaryOperator::And
            | BinaryOperator::Or
    )
}

/// The types that a value may be turned into: none that rounds without saying so.
fn exact(data: &DataType) -> bool {
    matches!(
        data,
        DataType::Text
            | DataType::String(_)
            | DataType::Varchar(None)
            | DataType::Int(None)
            | DataType::Integer(None)
            | DataType::BigInt(None)
            | DataType::SmallInt(None)
            | DataType::Numeric(_)
            | DataType::Decimal(_)
            | DataType::Boolean
            | DataType::Bool
            | DataType::Date
    )
}

fn float(data: &DataType) -> bool {
    matches!(
        data,
        DataType::Float(_)
            | DataType::Float4
            | DataType::Float8
            | DataType::Float32
            | DataType::Float64
            | DataType::Real
            | DataType::Double(_)
            | DataType::DoublePrecision
    )
}

fn function(seen: &mut Seen, called: &Function) -> Stop {
    let Function {
        name,
        uses_odbc_syntax,
        parameters,
        args,
        filter: _,
        null_treatment: _,
        over,
        within_group,
    } = called;
    let place = name.span().start;
    let refused = || ControlFlow::Break(not_allowed(place, &called.to_string()));
    let known = match name.0.as_slice() {
        [part] => part.as_ident().map(name_of),
        _ => None,
    };
    let Some(known) = known.filter(|known| FUNCTIONS.contains(&known.as_str())) else {
        let finding = at(refuse("query-function"), place).with("name", name.to_string());
        return ControlFlow::Break(Box::new(finding.with("known", FUNCTIONS.join(", "))));
    };
    let listed = match args {
        FunctionArguments::List(FunctionArgumentList { duplicate_treatment, args, clauses }) => {
            // `sum(DISTINCT amount)` drops equal amounts of different lines, which no one wants.
            let adds = matches!(known.as_str(), "sum" | "avg");
            clauses.is_empty()
                && !(adds && matches!(duplicate_treatment, Some(DuplicateTreatment::Distinct)))
                && args.iter().all(|arg| {
                    matches!(arg, FunctionArg::Unnamed(FunctionArgExpr::Expr(_) | FunctionArgExpr::Wildcard))
                })
        }
        FunctionArguments::None | FunctionArguments::Subquery(_) => false,
    };
    let plain = !uses_odbc_syntax && within_group.is_empty() && matches!(parameters, FunctionArguments::None);
    if !listed || !plain {
        return refused();
    }
    if matches!(known.as_str(), "sum" | "avg") {
        seen.adds.get_or_insert(place);
    }
    if let Some(WindowType::WindowSpec(spec)) = over {
        seen.count(spec.partition_by.len() + spec.order_by.len())?;
    }
    seen.count(1)
}
