//! What a form's logic cannot do, before anybody answers: functions that nobody knows, and loops in which
//! answers wait for one another.

use ayni_model::survey::{Expression, FormSheet, Logic, Node, NodePath, Start};
use ayni_model::{Finding, Origin, Severity};

use super::evaluate::Trouble;
use super::functions;
use super::index::Index;
use super::order::order;

/// The sheet that questions stand in.
const SHEET: &str = "survey";

/// Looks at all expressions of a form.
pub fn check_form(form: &FormSheet) -> Vec<Finding> {
    let mut findings = Vec::new();
    form.walk(&mut |node, _| {
        for (column, logic) in logic_of(node) {
            look(&logic.expression, column, form, node.row(), &mut findings);
        }
    });
    let index = Index::new(form);
    for ring in order(&index).loops {
        let row = ring.first().and_then(|path| index.node(path)).map(Node::row);
        let finding = at(Finding::new("xlsform-loop", Severity::Error), form, row.unwrap_or(0));
        let round = ring.iter().chain(ring.first()).map(String::as_str).collect::<Vec<_>>().join(" → ");
        findings.push(finding.with("names", round));
    }
    findings
}

fn logic_of(node: &Node) -> Vec<(&'static str, &Logic)> {
    match node {
        Node::Question(question) => question.logic().collect(),
        Node::Group(group) => {
            let count = group.repeat.as_ref().and_then(|repeat| repeat.count.as_ref());
            let both = [("relevant", group.relevant.as_ref()), ("repeat_count", count)];
            both.into_iter().filter_map(|(column, logic)| Some((column, logic?))).collect()
        }
    }
}

fn look(expression: &Expression, column: &str, form: &FormSheet, row: u32, findings: &mut Vec<Finding>) {
    expression.walk(&mut |one| {
        let trouble = match one {
            Expression::Call { name, arguments } => functions::known(name, arguments.len()).err(),
            Expression::Path(NodePath { start: Start::LastSaved(name), .. }) => {
                Some(Trouble::Outside(format!("last-saved#{name}")))
            }
            _ => None,
        };
        let (code, severity, function) = match trouble {
            Some(Trouble::Unknown(name)) => ("xlsform-function-unknown", Severity::Error, name),
            Some(Trouble::Outside(name)) => ("xlsform-function-outside", Severity::Warning, name),
            Some(Trouble::Arguments(name)) => ("xlsform-function-arguments", Severity::Error, name),
            Some(Trouble::TooLarge) | None => return,
        };
        let finding = at(Finding::new(code, severity), form, row);
        findings.push(finding.with("column", column).with("function", function));
    });
}

fn at(finding: Finding, form: &FormSheet, row: u32) -> Finding {
    let sheet = Some(SHEET.to_owned());
    finding.at(Origin { sheet, row: (row > 0).then_some(row), ..Origin::file(&form.file) })
}
