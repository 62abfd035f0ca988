//! Data of another structure in ours, by a map that a person wrote.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::sdmx::{Column, ComponentKind, DataSet, FlowKind, ListedCode, Structure, Structures, Values};
use ayni_model::sdmx_map::{MapRule, SdmxMap};
use ayni_model::{Amount, Finding, Severity};

/// What a map made of a data set.
#[derive(Clone, Debug)]
pub struct Mapped {
    /// The data set in our structure.
    pub data: DataSet,
    /// What is wrong: with the map, then with observations.
    pub findings: Vec<Finding>,
    /// How many observations were not taken, as the map says so.
    pub left_out: u64,
    /// How many have a finding, and were not taken.
    pub waiting: u64,
}

/// A structure message with the structure of it that is meant.
#[derive(Clone, Copy, Debug)]
pub struct Within<'a> {
    /// The message, for its code lists.
    pub all: &'a Structures,
    /// The structure.
    pub structure: &'a Structure,
}

impl<'a> Within<'a> {
    /// The structure of a message: the one named, or its only one.
    pub fn of(all: &'a Structures, named: Option<&str>) -> Option<Within<'a>> {
        let structure = match named {
            Some(named) => all.structures.iter().find(|one| one.reference.to_string() == named)?,
            None => all.structures.first().filter(|_| all.structures.len() == 1)?,
        };
        Some(Within { all, structure })
    }

    /// The codes that a component takes; `None` where it takes no codes.
    pub fn codes(&self, component: &str) -> Option<&'a [ListedCode]> {
        let values = match &self.structure.component(component)?.values {
            Values::Codes(list) => list,
            _ => return None,
        };
        let list = self.all.code_lists.iter().find(|list| list.reference == *values)?;
        Some(&list.codes)
    }
}

fn error(code: &str) -> Finding {
    Finding::new(code, Severity::Error)
}

/// What is wrong with a map between two structures, whatever the data.
pub fn check_map(map: &SdmxMap, from: &Within<'_>, to: &Within<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let foreign = |id: &str| from.structure.component(id).is_some();
    let mut used: BTreeSet<&str> = map.drop.keys().map(String::as_str).collect();
    if !map.from.is_empty() && map.from != from.structure.reference.to_string() {
        let reference = from.structure.reference.to_string();
        found.push(error("sdmx-map-structure").with("map", map.from.as_str()).with("structure", reference));
    }
    for (id, rule) in &map.to {
        if to.structure.component(id).is_none() {
            found.push(error("sdmx-map-component").with("component", id.as_str()));
        }
        match (&rule.fixed, &rule.from) {
            (Some(_), None) => {}
            (None, Some(source)) => {
                used.insert(source);
                if !foreign(source) {
                    found.push(error("sdmx-map-component").with("component", source.as_str()));
                }
            }
            _ => found.push(error("sdmx-map-choice").with("component", id.as_str())),
        }
        let Some(codes) = to.codes(id) else { continue };
        let known: BTreeSet<&str> = codes.iter().map(|code| code.id.as_str()).collect();
        let targets: BTreeSet<&str> = rule.codes.values().chain(&rule.fixed).map(String::as_str).collect();
        for target in targets.into_iter().filter(|target| !target.is_empty() && !known.contains(target)) {
            found.push(error("sdmx-map-target").with("component", id.as_str()).with("code", target));
        }
    }
    for (id, drop) in &map.drop {
        if !foreign(id) {
            found.push(error("sdmx-map-component").with("component", id.as_str()));
        }
        if drop.only.is_some() == drop.sum {
            found.push(error("sdmx-map-choice").with("component", id.as_str()));
        }
    }
    for dimension in from.structure.dimensions().filter(|one| !used.contains(one.id.as_str())) {
        found.push(error("sdmx-map-dimension").with("component", dimension.id.as_str()));
    }
    for component in &to.structure.components {
        let needed = match component.kind {
            ComponentKind::Attribute { mandatory, .. } => mandatory,
            _ => true,
        };
        let said = map.to.get(&component.id).is_some_and(|rule| rule.fixed.as_deref() != Some(""));
        if needed && !said {
            found.push(error("sdmx-map-needed").with("component", component.id.as_str()));
        }
    }
    found
}

/// The data set in our structure. Where the map itself is wrong nothing is mapped.
pub fn map_data(map: &SdmxMap, data: &DataSet, from: &Within<'_>, to: &Within<'_>) -> Mapped {
    let flow = to.all.dataflows.iter().find(|flow| flow.structure == to.structure.reference);
    let (kind, reference) = match flow {
        Some(flow) => (FlowKind::Dataflow, flow.reference.clone()),
        None => (FlowKind::Structure, to.structure.reference.clone()),
    };
    let empty = DataSet { kind, flow: reference, columns: Vec::new(), rows: 0 };
    let mut findings = check_map(map, from, to);
    findings.extend(parts_and_totals(map, data, from));
    if !findings.is_empty() {
        return Mapped { data: empty, findings, left_out: 0, waiting: data.rows as u64 };
    }
    let ids: Vec<&str> = to.structure.components.iter().map(|one| one.id.as_str()).collect();
    let sources: Vec<Source<'_>> = ids.iter().map(|id| Source::of(map.to.get(*id), data, to, id)).collect();
    let only: Vec<(Option<&Column>, &str)> =
        map.drop.iter().filter_map(|(id, drop)| Some((data.column(id), drop.only.as_deref()?))).collect();
    let sums = map.drop.values().any(|drop| drop.sum);
    let keys: Vec<usize> = (0..ids.len())
        .filter(|at| {
            let kind = to.structure.components.get(*at).map(|one| &one.kind);
            matches!(kind, Some(ComponentKind::Dimension | ComponentKind::TimeDimension))
        })
        .collect();
    let measure = to.structure.components.iter().position(|one| one.kind == ComponentKind::Measure);
    let (mut left_out, mut waiting) = (0, 0);
    let mut unknown: BTreeMap<(&str, String), u64> = BTreeMap::new();
    let mut alike: BTreeMap<Vec<String>, Row> = BTreeMap::new();
    for row in 0..data.rows {
        if only.iter().any(|(column, code)| column.map_or("", |column| column.value(row)) != *code) {
            left_out += 1;
            continue;
        }
        let mut values = Vec::with_capacity(ids.len());
        let mut whole = true;
        for source in &sources {
            match source.value(row) {
                Ok(value) => values.push(value.to_owned()),
                Err(code) => {
                    let component = source.from.unwrap_or_default();
                    *unknown.entry((component, code.to_owned())).or_default() += 1;
                    values.push(String::new());
                    whole = false;
                }
            }
        }
        if !whole {
            waiting += 1;
            continue;
        }
        let key: Vec<String> = keys.iter().filter_map(|at| values.get(*at).cloned()).collect();
        match alike.get_mut(&key) {
            None => {
                alike.insert(key, Row { values, rows: 1, fault: None });
            }
            Some(first) => first.add(&values, measure, sums),
        }
    }
    for ((component, code), count) in unknown {
        let finding = error("sdmx-map-code").with("component", component).with("code", code);
        findings.push(finding.with("count", count));
    }
    let mut kept = Vec::new();
    for (key, row) in alike {
        match row.fault {
            None => kept.push(row.values),
            Some(fault) => {
                waiting += row.rows;
                let finding = error(fault).with("key", key.join("."));
                findings.push(finding.with("count", row.rows));
            }
        }
    }
    let rows = kept.len();
    let column =
        |at: usize| Column::coded(kept.iter().map(move |values| values.get(at).map_or("", String::as_str)));
    let columns = ids.iter().enumerate().map(|(at, id)| ((*id).to_owned(), column(at))).collect();
    Mapped { data: DataSet { columns, rows, ..empty }, findings, left_out, waiting }
}

/// One observation of ours with those that became it.
struct Row {
    values: Vec<String>,
    rows: u64,
    fault: Option<&'static str>,
}

impl Row {
    /// Takes in another observation with the same key: a part of the same whole, where the map adds up.
    fn add(&mut self, other: &[String], measure: Option<usize>, sums: bool) {
        self.rows += 1;
        if !sums {
            self.fault = Some("sdmx-map-duplicate");
            return;
        }
        let alike = |(at, (one, two)): (usize, (&String, &String))| Some(at) == measure || one == two;
        let same = self.values.iter().zip(other).enumerate().all(alike);
        let value = |values: &[String]| -> Option<Amount> { values.get(measure?)?.parse().ok() };
        let sum = value(&self.values).zip(value(other)).and_then(|(one, two)| one.plus(two).ok());
        match (same, sum, measure.and_then(|at| self.values.get_mut(at))) {
            (true, Some(sum), Some(slot)) => *slot = sum.to_string(),
            // A part without a value, or with another unit, multiplier or status.
            _ => self.fault = Some("sdmx-map-unlike"),
        }
    }
}

/// A total must not be added to its parts: what is added up has no `_T`, and no code with one above it.
fn parts_and_totals(map: &SdmxMap, data: &DataSet, from: &Within<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (id, _) in map.drop.iter().filter(|(_, drop)| drop.sum) {
        let Some(column) = data.column(id) else { continue };
        let used: BTreeSet<&str> = (0..data.rows).map(|row| column.value(row)).collect();
        let listed = from.codes(id).unwrap_or_default();
        let parents: BTreeMap<&str, &str> =
            listed.iter().filter_map(|code| Some((code.id.as_str(), code.parent.as_deref()?))).collect();
        let above = |code: &str| {
            // Lists are as deep as they are long at most, whatever a stranger's file says.
            let mut up = parents.get(code).copied();
            for _ in 0..listed.len() {
                match up {
                    Some(parent) if used.contains(parent) => return Some(parent.to_owned()),
                    Some(parent) => up = parents.get(parent).copied(),
                    None => break,
                }
            }
            None
        };
        let total = used.iter().find(|code| code.starts_with("_T") && used.len() > 1);
        let total = total.map(|code| (*code).to_owned()).or_else(|| used.iter().find_map(|code| above(code)));
        if let Some(code) = total {
            found.push(error("sdmx-map-total").with("component", id.as_str()).with("code", code));
        }
    }
    found
}

/// Where the values of one component come from.
struct Source<'a> {
    rule: Option<&'a MapRule>,
    from: Option<&'a str>,
    column: Option<&'a Column>,
    known: Option<BTreeSet<&'a str>>,
}

impl<'a> Source<'a> {
    fn of(rule: Option<&'a MapRule>, data: &'a DataSet, to: &Within<'a>, id: &str) -> Source<'a> {
        let from = rule.and_then(|rule| rule.from.as_deref());
        let codes = to.codes(id);
        Source {
            rule,
            from,
            column: from.and_then(|from| data.column(from)),
            known: codes.map(|codes| codes.iter().map(|code| code.id.as_str()).collect()),
        }
    }

    /// The value of a row, or the foreign code that the map does not name.
    fn value(&self, row: usize) -> Result<&str, &str> {
        let Some(rule) = self.rule else { return Ok("") };
        if let Some(fixed) = &rule.fixed {
            return Ok(fixed);
        }
        let foreign = self.column.map_or("", |column| column.value(row));
        if let Some(own) = rule.codes.get(foreign) {
            return Ok(own);
        }
        let free = self.known.as_ref().is_none_or(|known| known.contains(foreign));
        // Nothing said is nothing said.
        if foreign.is_empty() || (free && (rule.same || self.known.is_none())) {
            Ok(foreign)
        } else {
            Err(foreign)
        }
    }
}
