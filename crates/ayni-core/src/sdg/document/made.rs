//! Which rules were looked at, what was found, and what it was all made from.

use ayni_model::document::{Block, Phrase, Table, TableCell};
use ayni_model::edition::Certainty;
use ayni_model::{Arg, Code, Finding, Severity};

use super::Builder;
use super::reasons::named;
use crate::report::inputs_table;

/// The section.
pub(super) fn section(builder: &mut Builder<'_>) {
    builder.heading("rules", "sdg-rules");
    builder.paragraph("sdg-rules-text");
    rules(builder);
    findings(builder);
    builder.heading("inputs", "report-inputs");
    builder.paragraph("report-inputs-text");
    let manifest = builder.page.manifest;
    let named = [("sdg-input-rules", &manifest.rule_set)];
    let table = inputs_table(
        &manifest.register,
        &named,
        [&manifest.rules, &manifest.framework, &manifest.method],
        &manifest.method_files,
        &manifest.sets,
        &manifest.program,
    );
    builder.blocks.push(Block::Table(table));
}

/// The exclusions of the rule set, in the order in which they are looked at.
fn rules(builder: &mut Builder<'_>) {
    let words = |text: &str| (TableCell::Phrase(Phrase::words(text)), None);
    let rows = builder.page.input.rules.exclusions.iter().map(|rule| {
        let certainty = Arg::Code(Code::new(Certainty::LIST, rule.certainty.as_str()));
        let cells = vec![
            words(&rule.id),
            (TableCell::Phrase(named(&rule.id, builder)), None),
            words(&rule.belongs_to),
            (TableCell::Phrase(Phrase::Value(certainty)), None),
        ];
        (cells, false)
    });
    let rows = rows.collect();
    let table = builder.table(
        "rules",
        &[
            ("report-column-rule", false),
            ("report-column-reason", false),
            ("sdg-column-belongs", false),
            ("sdg-column-certainty", false),
        ],
    );
    builder.push(Table { notes: vec![Phrase::key("sdg-note-rules")], ..table }, rows);
}

/// What was found that bears on these figures: in full what the indicator's own rules say, all else counted.
fn findings(builder: &mut Builder<'_>) {
    let all = builder.page.findings;
    let say = |finding: &Finding| Phrase::Message {
        key: format!("finding-{}", finding.code),
        args: finding.args.clone(),
    };
    let (own, others): (Vec<&Finding>, Vec<&Finding>) =
        all.iter().partition(|finding| finding.code.starts_with("sdg-") || finding.code == "rate-missing");
    builder.heading("findings", "report-findings");
    if all.is_empty() {
        return builder.paragraph("report-findings-none");
    }
    if !own.is_empty() {
        builder.blocks.push(Block::List(own.into_iter().map(say).collect()));
    }
    let mut counts: std::collections::BTreeMap<(Severity, &str), (u64, &Finding)> = Default::default();
    for finding in others {
        counts.entry((finding.severity, finding.code.as_str())).or_insert((0, finding)).0 += 1;
    }
    let rows = counts.into_iter().map(|((severity, code), (count, example))| {
        let severity = Phrase::Value(Arg::Code(Code::new(Severity::LIST, severity.as_str())));
        let cells = vec![
            (TableCell::Phrase(severity), None),
            (TableCell::Phrase(Phrase::words(code)), None),
            (TableCell::Phrase(say(example)), None),
            (TableCell::Count(count), None),
        ];
        (cells, false)
    });
    let rows = rows.collect();
    let mut table = builder.table(
        "findings",
        &[
            ("report-column-severity", false),
            ("report-column-code", false),
            ("report-column-example", false),
            ("report-column-count", true),
        ],
    );
    table.caption = Phrase::key("report-table-findings");
    builder.push(table, rows);
}
