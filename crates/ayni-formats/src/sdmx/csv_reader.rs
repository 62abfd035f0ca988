//! SDMX-CSV 1.0, 2.0 and 2.1, as the field guides have them: labels, keys, actions, custom columns, several structures in
//! one file, any usual separator.

use std::borrow::Cow;
use std::collections::BTreeMap;

use ayni_model::sdmx::{DataSet, FlowKind, Reference};
use ayni_model::{Finding, Severity};

use super::columns::Growing;
use super::found::Found;
use super::labels::{self, Label};
use super::message::{Message, Received};
use super::records::{Ended, Records, Span};
use super::{Action, Reading, check, partial};

/// How often progress is told, in rows.
const OFTEN: usize = 1 << 15;

/// What a column of the file is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Role {
    /// `dataflow`, `datastructure` or `dataprovision`.
    Kind,
    /// The flow, structure or agreement.
    Id,
    /// The action.
    Action,
    /// A name or a key, which says nothing that is not said elsewhere.
    Passed,
    /// A component, or a column of the sender's own.
    Component(usize),
}

/// The heading of a file.
struct Heading {
    roles: Vec<Role>,
    /// Components: name, column of the file from 1, and what stands between its values where they may be several.
    components: Vec<(String, u32, Option<char>)>,
    label: Label,
    /// Whether the first version of SDMX-CSV is meant.
    first: bool,
}

/// A data set that grows.
struct Set {
    kind: FlowKind,
    flow: Reference,
    action: Action,
    columns: Vec<Growing>,
    lines: Vec<u32>,
}

/// Whether a text begins as SDMX-CSV does.
pub(super) fn begins(text: &str) -> bool {
    let head = text.trim_start_matches('"');
    head.starts_with("DATAFLOW") || head.starts_with("STRUCTURE")
}

/// The character after the first heading, which is the separator of the file.
fn separator(text: &str) -> u8 {
    let line = text.lines().next().unwrap_or_default();
    let rest = line.trim_start_matches('"');
    let rest = rest.strip_prefix("DATAFLOW").or_else(|| rest.strip_prefix("STRUCTURE")).unwrap_or(rest);
    // The sub-field separator stands in brackets before it.
    let rest = match rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((_, rest)) => rest,
        None => rest,
    };
    let next = rest.trim_start_matches('"').bytes().next();
    next.filter(|byte| matches!(byte, b',' | b';' | b'\t' | b'|')).unwrap_or(b',')
}

/// Reads a file.
pub(super) fn read(text: &str, reading: &Reading<'_>, found: &mut Found) -> Message {
    let separator = separator(text);
    let mut records = Records::new(text, separator);
    let mut cells = Vec::new();
    let Some((line, Ended::Line | Ended::Text)) = records.next(&mut cells) else {
        found.push(1, Finding::new("sdmx-cut-short", Severity::Error));
        return Message::default();
    };
    let names: Vec<Cow<'_, str>> = cells.iter().map(|span| records.value(*span)).collect();
    let Some(heading) = heading(&names, line, reading, found) else { return Message::default() };
    let mut sets = rows(&mut records, &heading, reading, found);
    let alone = sets.len() == 1;
    let finish = |set: Set| {
        let rows = set.lines.len();
        let mut data = DataSet { kind: set.kind, flow: set.flow, columns: Vec::new(), rows };
        let (mut places, mut several) = (BTreeMap::new(), BTreeMap::new());
        for ((name, place, between), column) in heading.components.iter().zip(set.columns) {
            let column = column.finish();
            // Where several structures share a file, a column that a set leaves empty is another's.
            if !alone && (0..rows).all(|row| column.value(row).is_empty()) {
                continue;
            }
            data.columns.push((name.clone(), column));
            places.insert(name.clone(), *place);
            several.extend(between.map(|between| (name.clone(), between)));
        }
        Received { data, action: set.action, lines: set.lines, places, several }
    };
    let mut received: Vec<Received> = sets.drain(..).map(finish).collect();
    for set in &mut received {
        let structure = check::structure_of(reading.known, set.data.kind, &set.data.flow);
        labels::cut(&mut set.data, heading.label, structure, reading.known);
        if separator != b',' {
            labels::decimal_points(&mut set.data, structure, &set.places, found);
        }
        if let Some(structure) = structure.filter(|_| set.action != Action::Delete) {
            spread(set, structure);
        }
    }
    Message { sets: received, ..Message::default() }
}

/// What each column is, by the names in the first row.
fn heading(names: &[Cow<'_, str>], line: u32, reading: &Reading<'_>, found: &mut Found) -> Option<Heading> {
    let first = names.first().map(|name| name.trim()).unwrap_or_default();
    let (lead, sub) = match first.split_once('[') {
        Some((lead, sub)) => (lead, sub.chars().next().filter(|letter| *letter != ']')),
        None => (first, None),
    };
    let first = match lead.split(": ").next() {
        Some("DATAFLOW") => true,
        Some("STRUCTURE") => false,
        _ => {
            found.push(line, Finding::new("sdmx-csv-heading", Severity::Error).with("name", lead));
            return None;
        }
    };
    let by_name = !first && names.iter().any(|name| name == "STRUCTURE_NAME");
    let mut both = false;
    let mut heading = Heading { roles: Vec::new(), components: Vec::new(), label: Label::Id, first };
    // In a file with names every component is followed by the column of its names.
    let mut its_name = false;
    for (place, name) in names.iter().enumerate() {
        let role = match (place, &**name) {
            (0, _) => {
                if first {
                    Role::Id
                } else {
                    Role::Kind
                }
            }
            (_, "STRUCTURE_ID") if !first => Role::Id,
            (_, "ACTION") if !first => Role::Action,
            (_, "STRUCTURE_NAME" | "SERIES_KEY" | "OBS_KEY") if !first => Role::Passed,
            _ if std::mem::take(&mut its_name) && !known(reading, name) => Role::Passed,
            (_, name) => {
                both |= name.contains(": ");
                its_name = by_name;
                let id = name.split(": ").next().unwrap_or(name).trim();
                let between = id.contains('[').then_some(sub.unwrap_or(';'));
                let id = unbracketed(id);
                let column = place as u32 + 1;
                if id.is_empty() || heading.components.iter().any(|(name, ..)| *name == id) {
                    let finding = Finding::new("sdmx-id-repeated", Severity::Error)
                        .with("id", id)
                        .with("artefact", found.file());
                    let finding = finding.at(found.at(line, column));
                    found.push(line, finding);
                    Role::Passed
                } else {
                    heading.components.push((id, column, between));
                    Role::Component(heading.components.len() - 1)
                }
            }
        };
        heading.roles.push(role);
    }
    if both {
        heading.label = Label::Both;
    }
    if !first && !heading.roles.contains(&Role::Id) {
        found.push(line, Finding::new("sdmx-csv-heading", Severity::Error).with("name", "STRUCTURE_ID"));
        return None;
    }
    Some(heading)
}

/// A heading without what brackets add to it: `CONTACT[].NAME[en;fr]` is `CONTACT.NAME`.
fn unbracketed(name: &str) -> String {
    let mut depth = 0;
    let outside = |letter: &char| {
        match letter {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => return depth == 0,
        }
        false
    };
    name.chars().filter(outside).collect()
}

/// Whether any known structure has such a component.
fn known(reading: &Reading<'_>, name: &str) -> bool {
    reading.known.structures.iter().any(|structure| structure.component(name).is_some())
}

fn rows(records: &mut Records<'_>, heading: &Heading, reading: &Reading<'_>, found: &mut Found) -> Vec<Set> {
    let mut sets: Vec<Set> = Vec::new();
    let mut cells: Vec<Span> = Vec::new();
    let mut current: Option<usize> = None;
    // What the row before said of itself, so that few rows have to be looked into.
    let mut before: [String; 3] = Default::default();
    let mut count = 0_usize;
    while let Some((line, ended)) = records.next(&mut cells) {
        if ended == Ended::Quote {
            found.push(line, Finding::new("sdmx-cut-short", Severity::Error));
            break;
        }
        if cells.len() == 1 && cells.first().is_some_and(|cell| records.value(*cell).is_empty()) {
            continue;
        }
        // Spreadsheet programs write separators for empty cells to the right.
        while cells.len() > heading.roles.len()
            && cells.last().is_some_and(|cell| records.value(*cell).is_empty())
        {
            cells.pop();
        }
        if cells.len() != heading.roles.len() {
            found.push(
                line,
                if ended == Ended::Text && cells.len() < heading.roles.len() {
                    Finding::new("sdmx-cut-short", Severity::Error)
                } else {
                    Finding::new("sdmx-csv-cells", Severity::Error)
                        .with("cells", cells.len())
                        .with("expected", heading.roles.len())
                },
            );
            continue;
        }
        let mut said: [Cow<'_, str>; 3] = Default::default();
        for (role, cell) in heading.roles.iter().zip(&cells).take(6) {
            let place = match role {
                Role::Kind => 0,
                Role::Id => 1,
                Role::Action => 2,
                _ => continue,
            };
            if let Some(said) = said.get_mut(place) {
                *said = records.value(*cell);
            }
        }
        if current.is_none() || said.iter().zip(&before).any(|(now, before)| **now != **before) {
            current = set_of(&said, heading, line, &mut sets, found);
            before = said.map(Cow::into_owned);
        }
        let Some(set) = current.and_then(|place| sets.get_mut(place)) else { continue };
        for (role, cell) in heading.roles.iter().zip(&cells) {
            if let Role::Component(place) = role
                && let Some(column) = set.columns.get_mut(*place)
            {
                column.push(&records.value(*cell));
            }
        }
        set.lines.push(line);
        count += 1;
        if count.is_multiple_of(OFTEN) {
            reading.watch.progress(records.position(), reading.total);
            if reading.watch.cancelled() {
                break;
            }
        }
        if count >= reading.limits.max_rows {
            let finding = Finding::new("sdmx-limit", Severity::Error);
            found.push(line, finding.with("limit", reading.limits.max_rows));
            break;
        }
    }
    sets
}

/// The data set that a row belongs to; `None`, with a finding, where the row does not say it well.
fn set_of(
    said: &[Cow<'_, str>; 3],
    heading: &Heading,
    line: u32,
    sets: &mut Vec<Set>,
    found: &mut Found,
) -> Option<usize> {
    let [kind, id, action] = said;
    let kind = match kind.trim() {
        _ if heading.first => FlowKind::Dataflow,
        "dataflow" => FlowKind::Dataflow,
        "datastructure" => FlowKind::Structure,
        "dataprovision" => FlowKind::Agreement,
        other => {
            found.push(line, Finding::new("sdmx-unplaced", Severity::Error).with("value", other));
            return None;
        }
    };
    // `ESTAT:NA_MAIN(1.6.0): National Accounts` with labels.
    let id = id.split_once(": ").map_or(&**id, |(id, _)| id).trim();
    let Some(flow) = Reference::parse(id) else {
        found.push(line, Finding::new("sdmx-unplaced", Severity::Error).with("value", id));
        return None;
    };
    let action = match action.trim() {
        "" => Action::default(),
        letter => match Action::parse(letter) {
            Some(action) => action,
            None => {
                found.push(line, Finding::new("sdmx-unplaced", Severity::Error).with("value", letter));
                return None;
            }
        },
    };
    let same = |set: &Set| set.kind == kind && set.flow == flow && set.action == action;
    Some(sets.iter().position(same).unwrap_or_else(|| {
        let columns = heading.components.iter().map(|_| Growing::default()).collect();
        sets.push(Set { kind, flow, action, columns, lines: Vec::new() });
        sets.len() - 1
    }))
}

/// Gives rows that speak of part of a key to the observations that they speak of.
fn spread(set: &mut Received, structure: &ayni_model::sdmx::Structure) {
    use ayni_model::sdmx::ComponentKind;
    let of = |wanted: fn(&ComponentKind) -> bool| -> Vec<&ayni_model::sdmx::Column> {
        let ids = structure.components.iter().filter(|component| wanted(&component.kind));
        ids.filter_map(|component| set.data.column(&component.id)).collect()
    };
    let dimensions = of(|kind| matches!(kind, ComponentKind::Dimension | ComponentKind::TimeDimension));
    let measures = of(|kind| *kind == ComponentKind::Measure);
    let open = |value: &str| value.is_empty() || value == "~";
    // Seen by the values, of which there are few, before it is looked for in the rows.
    let some = |column: &&ayni_model::sdmx::Column| match column {
        ayni_model::sdmx::Column::Coded { distinct, .. } => distinct.iter().any(|value| open(value)),
        ayni_model::sdmx::Column::Plain(values) => values.iter().any(|value| open(value)),
    };
    if !dimensions.iter().any(some) {
        return;
    }
    let partial = |row: usize| {
        dimensions.iter().any(|column| open(column.value(row)))
            && measures.iter().all(|column| column.value(row).is_empty())
    };
    let partial: Vec<bool> = (0..set.data.rows).map(partial).collect();
    // A set without one whole observation is kept as it is, and checked.
    if !partial.contains(&true) || !partial.contains(&false) {
        return;
    }
    let mut partials = Vec::new();
    for row in (0..set.data.rows).filter(|row| partial.get(*row) == Some(&true)) {
        let mut one = partial::Partial::default();
        for (id, column) in &set.data.columns {
            let value = column.value(row);
            if open(value) {
                continue;
            }
            let pair = (id.clone(), value.to_owned());
            let is_key = structure.dimensions().any(|dimension| dimension.id == *id);
            if is_key { one.key.push(pair) } else { one.attributes.push(pair) }
        }
        partials.push(one);
    }
    let wanted: Vec<bool> = partial.iter().map(|partial| !partial).collect();
    for (_, column) in &mut set.data.columns {
        super::columns::keep(column, &wanted);
    }
    let mut at = wanted.iter();
    set.lines.retain(|_| at.next().copied().unwrap_or(true));
    set.data.rows = set.lines.len();
    partial::apply(&mut set.data, partials);
}
