//! Layouts of submissions and statements for them: TOML files that people write.
//!
//! What is wrong in one is a finding that names the line, and nothing is half-loaded: a statement whose
//! decision to withhold is misspelt would give away what it was to keep.

#![expect(clippy::result_large_err, reason = "a fault is met once and ends the reading of the file")]

use std::collections::BTreeSet;

use ayni_model::Finding;
use ayni_model::edition::Framework;
use ayni_model::submission::{CONCEPTS, ColumnField, Fill, Layout, SheetContent, Statement};

use crate::edition::{Source, Step, read_as};

/// The code of a file that is no TOML, or has a field or value that there is not.
const SYNTAX: &str = "submission-syntax";

/// Reads a layout. `file` names it in findings.
pub fn layout(text: &str, file: &str) -> Result<Layout, Finding> {
    let layout: Layout = read_as(text, file, SYNTAX)?;
    let source = Source::new(text, file)?;
    if layout.sheets.is_empty() {
        return Err(source.fault("layout-empty", None));
    }
    source.unique("sheets", layout.sheets.iter().map(|sheet| sheet.id.as_str()))?;
    source.unique("concepts", layout.concepts.iter().map(|concept| concept.id.as_str()))?;
    for (field, text) in
        [("title", &layout.title), ("standing", &layout.standing), ("recipient", &layout.recipient)]
    {
        if !text.0.contains_key("en") {
            let line = source.line(&[Step::Key(field)]);
            return Err(source.fault("edition-no-english", line).with("field", field));
        }
    }
    for (at, sheet) in layout.sheets.iter().enumerate() {
        source.english("sheets", at, "title", &sheet.title)?;
        let line = |column: usize| {
            let list = [Step::Key("sheets"), Step::Index(at), Step::Key("columns"), Step::Index(column)];
            source.line(&list)
        };
        let mut seen = BTreeSet::new();
        for (place, column) in sheet.columns.iter().enumerate() {
            // A quantity has no partner's part by unit in the tables, and an item no partner.
            let outside = match sheet.content {
                SheetContent::Items => matches!(column.field, ColumnField::Partner),
                SheetContent::Partners => {
                    matches!(column.field, ColumnField::Unit | ColumnField::Quantity)
                }
            };
            if outside || !seen.insert(column.field) {
                let fault = source.fault("layout-column", line(place));
                return Err(fault.with("column", column.field.as_str()).with("sheet", sheet.id.as_str()));
            }
        }
        // Without these nobody could say what a line is, or that it is withheld.
        let partner = sheet.content == SheetContent::Items || seen.contains(&ColumnField::Partner);
        if !seen.contains(&ColumnField::Item) || !seen.contains(&ColumnField::Status) || !partner {
            let fault = source.fault("layout-columns-needed", line(0));
            return Err(fault.with("sheet", sheet.id.as_str()));
        }
    }
    for (at, concept) in layout.concepts.iter().enumerate() {
        if concept.fill == Fill::Fixed {
            source.english("concepts", at, "text", &concept.text)?;
        }
        if !CONCEPTS.contains(&concept.id.as_str()) {
            source.english("concepts", at, "label", &concept.label)?;
        }
    }
    Ok(layout)
}

/// Reads a statement for a layout and a framework edition: every concept, group and item that it names
/// must be one of theirs.
pub fn statement(
    text: &str,
    file: &str,
    layout: &Layout,
    framework: &Framework,
) -> Result<Statement, Finding> {
    let mut statement: Statement = read_as(text, file, SYNTAX)?;
    let source = Source::new(text, file)?;
    for id in statement.metadata.keys() {
        if !layout.concepts.iter().any(|concept| concept.id == *id) {
            let line = source.line(&[Step::Key("metadata"), Step::Key(id)]);
            return Err(source.fault("statement-concept", line).with("concept", id.as_str()));
        }
    }
    for group in statement.groups.iter().flatten() {
        if !framework.groups.iter().any(|known| known.code == *group) {
            let line = source.line(&[Step::Key("groups")]);
            return Err(source
                .fault("statement-code", line)
                .with("field", "groups")
                .with("code", group.as_str()));
        }
    }
    for (at, decision) in statement.withhold.iter().enumerate() {
        let line = |field| source.line(&[Step::Key("withhold"), Step::Index(at), Step::Key(field)]);
        if !framework.items.iter().any(|item| item.code == decision.item) {
            let fault = source.fault("statement-code", line("item")).with("field", "item");
            return Err(fault.with("code", decision.item.as_str()));
        }
        for (field, words) in [("by", &decision.by), ("why", &decision.why)] {
            if words.trim().is_empty() {
                let fault = source.fault("statement-reason", line(field)).with("field", field);
                return Err(fault.with("item", decision.item.as_str()));
            }
        }
    }
    // A line of the skeleton that was left empty says nothing.
    statement.metadata.retain(|_, text| {
        text.0.retain(|_, words| !words.trim().is_empty());
        !text.is_empty()
    });
    statement.revision_policy.0.retain(|_, words| !words.trim().is_empty());
    Ok(statement)
}

#[cfg(test)]
mod tests;
