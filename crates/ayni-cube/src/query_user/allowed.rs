//! Which queries may run: one SELECT, in whose tree every node is on the list.
//!
//! A list of what is allowed, not of what is forbidden: the parser knows the syntax of a dozen
//! databases, and the engine functions that read files. Whatever a newer version of either adds is
//! refused until it is put here.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use ayni_model::Finding;
use ayni_model::register::{all_tables, table};
use datafusion::sql::sqlparser::ast::{
    Cte, Distinct, Expr, GroupByExpr, Join, JoinConstraint, JoinOperator, LimitClause, ObjectName,
    OrderByKind, Query as SqlQuery, Select, SelectFlavor, SelectItem, SetExpr, Spanned, Statement,
    TableFactor, UnaryOperator, Value, Visit, VisitMut, Visitor, VisitorMut, With,
};
use datafusion::sql::sqlparser::dialect::GenericDialect;
use datafusion::sql::sqlparser::keywords::Keyword;
use datafusion::sql::sqlparser::parser::{Parser, ParserError};
use datafusion::sql::sqlparser::tokenizer::{Location, Token, TokenWithSpan, Tokenizer};

use super::QueryLimits;
use super::expressions;
use super::refused::{at, refuse};

/// What ends the looking through.
pub(super) type Stop = ControlFlow<Box<Finding>>;

/// Parses a query and looks it through; gives the statement to plan and the tables that it reads.
pub(super) fn parse(
    text: &str,
    limits: &QueryLimits,
) -> Result<(Statement, BTreeSet<&'static str>), Box<Finding>> {
    if text.len() > limits.text {
        let finding = refuse("query-size").with("bytes", text.len()).with("limit", limits.text);
        return Err(Box::new(finding));
    }
    let dialect = GenericDialect {};
    let wrong = |error| Box::new(syntax(error, text, limits));
    let tokens = Tokenizer::new(&dialect, text).tokenize_with_location();
    let tokens = tokens.map_err(|error| wrong(ParserError::TokenizerError(error.to_string())))?;
    if depth(&tokens) > limits.depth {
        return Err(Box::new(refuse("query-nested").with("limit", limits.depth)));
    }
    let mut parser = Parser::new(&dialect).with_recursion_limit(RECURSION).with_tokens_with_locations(tokens);
    let first = parser.peek_token();
    let begins = match &first.token {
        Token::Word(word) => matches!(word.keyword, Keyword::SELECT | Keyword::WITH),
        Token::LParen => true,
        _ => false,
    };
    if first.token == Token::EOF {
        return Err(Box::new(at(refuse("query-syntax"), end(text)).with("detail", "SELECT")));
    }
    if !begins {
        return Err(not_allowed(first.span.start, &first.token.to_string()));
    }
    let mut statement = parser.parse_statement().map_err(wrong)?;
    while parser.consume_token(&Token::SemiColon) {}
    let rest = parser.peek_token();
    if rest.token != Token::EOF {
        return Err(not_allowed(rest.span.start, &rest.token.to_string()));
    }
    let mut seen = Seen { limits: *limits, ..Seen::default() };
    if let ControlFlow::Break(finding) = Visit::visit(&statement, &mut seen) {
        return Err(finding);
    }
    seen.tables()?;
    if VisitMut::visit(&mut statement, &mut Minus).is_break() {
        return Err(Box::new(refuse("query-nested")));
    }
    Ok((statement, seen.read))
}

/// How deep the parser may go. It takes several steps down for each level of a query.
const RECURSION: usize = 200;

/// How deep brackets, cases and negations stand in one another.
///
/// This is counted before parsing: where the text is wrong inside, the parser tries some of these
/// levels in two ways, so that the time doubles with each.
fn depth(tokens: &[TokenWithSpan]) -> usize {
    let (mut depth, mut most, mut negations) = (0_usize, 0_usize, 0_usize);
    for token in tokens {
        let keyword = match &token.token {
            Token::Whitespace(_) => continue,
            Token::Word(word) => word.keyword,
            _ => Keyword::NoKeyword,
        };
        negations = if keyword == Keyword::NOT { negations + 1 } else { 0 };
        match (&token.token, keyword) {
            (Token::LParen, _) | (_, Keyword::CASE) => depth += 1,
            (Token::RParen, _) | (_, Keyword::END) => depth = depth.saturating_sub(1),
            _ => {}
        }
        most = most.max(depth + negations);
    }
    most
}

/// What the parser says, with its place out of its text.
fn syntax(error: ParserError, query: &str, limits: &QueryLimits) -> Finding {
    let text = match error {
        ParserError::RecursionLimitExceeded => {
            return refuse("query-nested").with("limit", limits.depth);
        }
        ParserError::TokenizerError(text) | ParserError::ParserError(text) => text,
    };
    let (detail, place) = text.rsplit_once(" at Line: ").unwrap_or((&text, ""));
    let mut numbers = place.split(", Column: ").map(|number| number.trim().parse::<u64>().unwrap_or(0));
    let found = Location { line: numbers.next().unwrap_or(0), column: numbers.next().unwrap_or(0) };
    // What is missed at the end has no place of its own.
    let place = if found.line == 0 { end(query) } else { found };
    at(refuse("query-syntax"), place).with("detail", detail)
}

/// The place behind the last letter.
fn end(text: &str) -> Location {
    let last = text.lines().last().unwrap_or_default();
    Location { line: text.lines().count().max(1) as u64, column: last.chars().count() as u64 + 1 }
}

/// A part of a query that is not on the list.
pub(super) fn not_allowed(place: Location, what: &str) -> Box<Finding> {
    let mut short: String = what.chars().take(60).collect();
    if short.len() < what.len() {
        short.push('…');
    }
    Box::new(at(refuse("query-not-allowed"), place).with("what", short))
}

/// What has been seen of a query.
#[derive(Default)]
pub(super) struct Seen {
    limits: QueryLimits,
    operators: usize,
    /// The names that the query gives to queries of its own.
    own: BTreeSet<String>,
    /// The names that it reads from, with their places.
    relations: Vec<(String, Location)>,
    /// The tables of the register among them.
    read: BTreeSet<&'static str>,
    /// The columns that it names.
    pub(super) columns: BTreeSet<String>,
    /// Where it first adds amounts up.
    pub(super) adds: Option<Location>,
}

impl Seen {
    /// Counts operators; one too many ends it.
    pub(super) fn count(&mut self, operators: usize) -> Stop {
        self.operators += operators;
        if self.operators <= self.limits.operators {
            return ControlFlow::Continue(());
        }
        ControlFlow::Break(Box::new(refuse("query-operators").with("limit", self.limits.operators)))
    }

    /// Resolves the names read from, and sees that amounts are not added blindly.
    fn tables(&mut self) -> Result<(), Box<Finding>> {
        for (name, place) in &self.relations {
            if self.own.contains(name) {
                continue;
            }
            let Some(form) = table(name) else {
                let all: Vec<&str> = all_tables().map(|form| form.name).collect();
                let finding = at(refuse("query-table"), *place).with("name", name.as_str());
                return Err(Box::new(finding.with("known", all.join(", "))));
            };
            self.read.insert(form.name);
        }
        // Unlike units and unlike bases are never added. A query is free text, so this cannot be
        // proved here; but one that never names them has forgotten them.
        let names = |column: &str| self.columns.contains(column);
        let alike = names("basis") && (names("currency") || names("unit"));
        // Likewise targets and actuals, unlike indicators, and values whose indicator says that they are
        // not to be added.
        let values = ["indicator_value", "value_part"].iter().any(|table| self.read.contains(table))
            && ["value", "numerator", "denominator"].into_iter().any(names);
        let of_one = ["code", "indicator", "unit"].into_iter().any(names);
        let joined = names("joining") && names("kind") && of_one;
        match self.adds {
            Some(place) if self.read.contains("measure") && names("amount") && !alike => {
                Err(Box::new(at(refuse("query-unlike"), place)))
            }
            Some(place) if values && !joined => Err(Box::new(at(refuse("query-unjoined"), place))),
            _ => Ok(()),
        }
    }
}

impl Visitor for Seen {
    type Break = Box<Finding>;

    fn pre_visit_statement(&mut self, statement: &Statement) -> Stop {
        match statement {
            Statement::Query(_) => ControlFlow::Continue(()),
            other => ControlFlow::Break(not_allowed(other.span().start, &other.to_string())),
        }
    }

    fn pre_visit_query(&mut self, query: &SqlQuery) -> Stop {
        let SqlQuery {
            with,
            body,
            order_by,
            limit_clause,
            fetch: _,
            locks,
            for_clause,
            settings,
            format_clause,
            pipe_operators,
        } = query;
        let plain = locks.is_empty()
            && for_clause.is_none()
            && settings.is_none()
            && format_clause.is_none()
            && pipe_operators.is_empty();
        let limited = match limit_clause {
            Some(LimitClause::LimitOffset { limit_by, .. }) => limit_by.is_empty(),
            Some(LimitClause::OffsetCommaLimit { .. }) => false,
            None => true,
        };
        let ordered = order_by.as_ref().is_none_or(|order| {
            order.interpolate.is_none()
                && match &order.kind {
                    OrderByKind::Expressions(all) => all.iter().all(|one| one.with_fill.is_none()),
                    OrderByKind::All(_) => false,
                }
        });
        if !plain || !limited || !ordered || with.as_ref().is_some_and(|with| with.recursive) {
            return ControlFlow::Break(not_allowed(query.span().start, &query.to_string()));
        }
        if let Some(With { cte_tables, .. }) = with {
            for Cte { alias, from, materialized, .. } in cte_tables {
                if from.is_some() || materialized.is_some() {
                    let place = alias.name.span.start;
                    return ControlFlow::Break(not_allowed(place, &alias.to_string()));
                }
                self.own.insert(name_of(&alias.name));
            }
        }
        self.body(body)
    }

    fn pre_visit_select(&mut self, select: &Select) -> Stop {
        self.count(1)?;
        let Select {
            select_token: _,
            optimizer_hints: _,
            distinct,
            select_modifiers,
            top,
            top_before_distinct: _,
            projection,
            exclude,
            into,
            from,
            lateral_views,
            prewhere,
            selection: _,
            connect_by,
            group_by,
            cluster_by,
            distribute_by,
            sort_by,
            having: _,
            named_window: _,
            qualify: _,
            window_before_qualify: _,
            value_table_mode,
            flavor,
        } = select;
        let grouped = match group_by {
            GroupByExpr::All(_) => false,
            GroupByExpr::Expressions(_, modifiers) => modifiers.is_empty(),
        };
        let plain = select_modifiers.is_none()
            && top.is_none()
            && exclude.is_none()
            && into.is_none()
            && lateral_views.is_empty()
            && prewhere.is_none()
            && connect_by.is_empty()
            && cluster_by.is_empty()
            && distribute_by.is_empty()
            && sort_by.is_empty()
            && value_table_mode.is_none()
            && matches!(flavor, SelectFlavor::Standard)
            && !matches!(distinct, Some(Distinct::On(_)))
            && grouped
            && !projection.iter().any(|item| matches!(item, SelectItem::ExprWithAliases { .. }));
        if !plain {
            return ControlFlow::Break(not_allowed(select.span().start, &select.to_string()));
        }
        for Join { relation: _, global, join_operator } in from.iter().flat_map(|one| &one.joins) {
            self.count(1)?;
            let joins = match join_operator {
                JoinOperator::Join(on)
                | JoinOperator::Inner(on)
                | JoinOperator::Left(on)
                | JoinOperator::LeftOuter(on)
                | JoinOperator::Right(on)
                | JoinOperator::RightOuter(on)
                | JoinOperator::FullOuter(on)
                | JoinOperator::CrossJoin(on)
                | JoinOperator::LeftSemi(on)
                | JoinOperator::RightSemi(on)
                | JoinOperator::LeftAnti(on)
                | JoinOperator::RightAnti(on) => {
                    if let JoinConstraint::Using(names) = on {
                        self.columns.extend(names.iter().map(|name| name.to_string().to_lowercase()));
                    }
                    true
                }
                _ => false,
            };
            if !joins || *global {
                return ControlFlow::Break(not_allowed(select.span().start, "JOIN"));
            }
        }
        ControlFlow::Continue(())
    }

    fn pre_visit_table_factor(&mut self, factor: &TableFactor) -> Stop {
        match factor {
            TableFactor::Table {
                name,
                alias: _,
                args: None,
                with_hints,
                version: None,
                with_ordinality: false,
                partitions,
                json_path: None,
                sample: None,
                index_hints,
            } if with_hints.is_empty() && partitions.is_empty() && index_hints.is_empty() => {
                self.relation(name)
            }
            TableFactor::Derived { lateral: false, sample: None, .. } => ControlFlow::Continue(()),
            TableFactor::NestedJoin { .. } => ControlFlow::Continue(()),
            other => ControlFlow::Break(not_allowed(other.span().start, &other.to_string())),
        }
    }

    fn pre_visit_expr(&mut self, expr: &Expr) -> Stop {
        expressions::look(self, expr)
    }
}

impl Seen {
    fn relation(&mut self, name: &ObjectName) -> Stop {
        let one = match name.0.as_slice() {
            [part] => part.as_ident(),
            _ => None,
        };
        match one {
            Some(ident) => {
                self.relations.push((name_of(ident), ident.span.start));
                ControlFlow::Continue(())
            }
            None => ControlFlow::Break(not_allowed(name.span().start, &name.to_string())),
        }
    }

    /// The body of a query: selections, and sets of them.
    fn body(&mut self, body: &SetExpr) -> Stop {
        let mut rest = vec![body];
        while let Some(one) = rest.pop() {
            match one {
                // A query within is visited for itself.
                SetExpr::Select(_) | SetExpr::Query(_) | SetExpr::Values(_) => {}
                SetExpr::SetOperation { left, right, .. } => {
                    self.count(1)?;
                    rest.extend([left.as_ref(), right.as_ref()]);
                }
                other => {
                    return ControlFlow::Break(not_allowed(other.span().start, &other.to_string()));
                }
            }
        }
        ControlFlow::Continue(())
    }
}

/// A name as the engine takes it: in small letters, unless it stands in quotation marks.
pub(super) fn name_of(ident: &datafusion::sql::sqlparser::ast::Ident) -> String {
    match ident.quote_style {
        Some(_) => ident.value.clone(),
        None => ident.value.to_lowercase(),
    }
}

/// Writes the negative of anything but a number as its difference from zero, since a difference is
/// checked (`wholes.rs`) and the engine's negative wraps around.
struct Minus;

impl VisitorMut for Minus {
    type Break = ();

    fn post_visit_expr(&mut self, expr: &mut Expr) -> ControlFlow<()> {
        if let Expr::UnaryOp { op: UnaryOperator::Minus, expr: inner } = expr
            && !matches!(inner.as_ref(), Expr::Value(_))
        {
            let zero = Expr::Value(Value::Number("0".to_owned(), false).with_empty_span());
            let inner = std::mem::replace(inner.as_mut(), Expr::Value(Value::Null.with_empty_span()));
            *expr = Expr::Nested(Box::new(Expr::BinaryOp {
                left: Box::new(zero),
                op: datafusion::sql::sqlparser::ast::BinaryOperator::Minus,
                right: Box::new(Expr::Nested(Box::new(inner))),
            }));
        }
        ControlFlow::Continue(())
    }
}
