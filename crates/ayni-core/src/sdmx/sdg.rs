//! The figures of indicator 17.3.1 in the structure of the global SDG database (`IAEG-SDGs:SDG`).
//!
//! That structure has no provider, no form and no group (`domain.md` 3.1): a data set holds what each recipient
//! receives from the providers that are in, by the series of the three sub-indicators. Other dimensions are
//! totals.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::document::Phrase;
use ayni_model::measure::Direction;
use ayni_model::reference::Reference as Sets;
use ayni_model::sdg::{SdgFigure, SdgTable};
use ayni_model::sdmx::{
    Attachment, Column, Component, ComponentKind, DataSet, FlowKind, Reference, Structure, Values,
};
use ayni_model::submission::Withhold;
use ayni_model::{Amount, Code, Finding, Severity, Text};

use super::codes::TOTAL;

/// Who maintains the structure.
pub const AGENCY: &str = "IAEG-SDGs";
/// The dataflow of what countries report, and the version of the 2026 extract of the structure's flows.
pub const FLOW: (&str, &str) = ("DF_SDG_GLC", "1.24");

/// The dimensions before the time, in order, and the code that a data set of ours has in each; none where it
/// differs by observation.
const DIMENSIONS: &[(&str, Option<&str>)] = &[
    ("FREQ", Some("A")),
    ("REPORTING_TYPE", Some("N")),
    ("SERIES", None),
    ("REF_AREA", None),
    ("SEX", Some(TOTAL)),
    ("AGE", Some(TOTAL)),
    ("URBANISATION", Some(TOTAL)),
    ("INCOME_WEALTH_QUANTILE", Some(TOTAL)),
    ("EDUCATION_LEV", Some(TOTAL)),
    ("OCCUPATION", Some(TOTAL)),
    ("CUST_BREAKDOWN", Some(TOTAL)),
    ("COMPOSITE_BREAKDOWN", Some(TOTAL)),
    ("DISABILITY_STATUS", Some(TOTAL)),
    ("ACTIVITY", Some(TOTAL)),
    ("PRODUCT", Some(TOTAL)),
];

/// The attributes in the order of the published files, and whether they must be said.
const ATTRIBUTES: &[(&str, bool)] = &[
    ("OBS_STATUS", true),
    ("UNIT_MULT", true),
    ("UNIT_MEASURE", true),
    ("BASE_PER", false),
    ("NATURE", false),
    ("TIME_DETAIL", false),
    ("COMMENT_OBS", false),
    ("TIME_COVERAGE", false),
    ("UPPER_BOUND", false),
    ("LOWER_BOUND", false),
    ("SOURCE_DETAIL", false),
    ("COMMENT_TS", false),
    ("GEO_INFO_URL", false),
    ("GEO_INFO_TYPE", false),
    ("CUST_BREAKDOWN_LB", false),
    ("DATA_LAST_UPDATE", false),
];

/// The power of ten that amounts are in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scale {
    /// Dollars.
    Units,
    /// Millions of dollars, as the series are published; exact to the last digit.
    #[default]
    Millions,
}

/// What the data set says beside the figures.
#[derive(Clone, Debug, Default)]
pub struct Made<'a> {
    /// Who made it, for `SOURCE_DETAIL`.
    pub source: &'a str,
    /// The scale of values.
    pub scale: Scale,
    /// The dataflow; that of country data (`DF_SDG_GLC`) where none is given.
    pub flow: Option<Reference>,
    /// What is withheld from the receiver, as [`hidden`] finds it: recipient and year.
    pub hidden: BTreeSet<(String, i16)>,
}

/// The recipients and years of which a receiver gets no figure, as a decision withholds an item that they have.
///
/// All three series of that recipient and year go with it: a data set of South-South cooperation beside this
/// one tells the sum over items of each recipient, so one series less would be the withheld one.
pub fn hidden(lines: &[Counted], withhold: &[Withhold]) -> BTreeSet<(String, i16)> {
    let covered = |line: &&Counted| {
        withhold.iter().any(|one| one.covers(Direction::Provided.as_str(), &line.basis, &line.item))
    };
    lines.iter().filter(covered).map(|line| (line.recipient.clone(), line.year)).collect()
}

/// What a decision asks of a line that is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// The recipient.
    pub recipient: String,
    /// The reporting year.
    pub year: i16,
    /// The basis.
    pub basis: String,
    /// The framework item.
    pub item: String,
    /// Who reported it.
    pub reporter: String,
}

/// Series, area and year of an observation; the figure; whether it is withheld.
type Observed<'a> = ([String; 3], &'a SdgFigure, bool);

/// The data set of the sums over providers, and what a reader should know of it. `say` gives the words of
/// remarks, in the language that the data set is written in.
pub fn sdg_data(
    table: &SdgTable,
    reference: &Sets,
    made: &Made<'_>,
    say: &dyn Fn(&Phrase) -> String,
) -> (DataSet, Vec<Finding>) {
    let mut found = Vec::new();
    let mut rows: Vec<Observed<'_>> = Vec::new();
    let mut nameless: BTreeMap<&str, u64> = BTreeMap::new();
    for figure in &table.totals {
        let withheld = figure.withheld || made.hidden.contains(&(figure.recipient.clone(), figure.year));
        if figure.usd.is_none() && !withheld {
            continue;
        }
        if figure.recipient.is_empty() {
            *nameless.entry("").or_default() += 1;
            continue;
        }
        let area = area(&figure.recipient, reference);
        if area.is_none() {
            *nameless.entry(&figure.recipient).or_default() += 1;
        }
        let area = area.unwrap_or_else(|| figure.recipient.clone());
        rows.push(([figure.sub.series().to_owned(), area, figure.year.to_string()], figure, withheld));
    }
    for (recipient, count) in nameless {
        found.push(
            Finding::new("sdmx-area-unknown", Severity::Warning)
                .with("country", Code::new("country", recipient))
                .with("count", count),
        );
    }
    rows.sort_by(|one, other| one.0.cmp(&other.0));
    let of = |id: &str, text: &dyn Fn(&Observed<'_>) -> String| {
        (id.to_owned(), Column::coded(rows.iter().map(text)))
    };
    let mut columns: Vec<(String, Column)> = DIMENSIONS
        .iter()
        .map(|(id, fixed)| {
            of(id, &|row| match (*id, fixed) {
                (_, Some(code)) => (*code).to_owned(),
                ("SERIES", None) => row.0[0].clone(),
                _ => row.0[1].clone(),
            })
        })
        .collect();
    columns.push(of("TIME_PERIOD", &|row| row.0[2].clone()));
    columns.push(of("OBS_VALUE", &|(_, figure, withheld)| {
        let shown = figure.usd.filter(|_| !withheld);
        shown.map(|usd| scaled(usd, made.scale)).unwrap_or_default()
    }));
    let estimate = table.estimate_by.is_some();
    columns.extend(ATTRIBUTES.iter().map(|(id, _)| {
        of(id, &|(_, figure, withheld)| match *id {
            "OBS_STATUS" => match () {
                () if *withheld => "Q",
                () if estimate || figure.estimated + figure.imputed == figure.lines => "E",
                () => "A",
            }
            .to_owned(),
            "UNIT_MULT" => match made.scale {
                Scale::Units => "0",
                Scale::Millions => "6",
            }
            .to_owned(),
            "UNIT_MEASURE" => "USD".to_owned(),
            // Country data as they are; an estimate where somebody else made it, or all of it is one.
            "NATURE" if estimate || figure.estimated + figure.imputed == figure.lines => "E".to_owned(),
            "NATURE" => "C".to_owned(),
            "TIME_DETAIL" => figure.year.to_string(),
            "SOURCE_DETAIL" => table.estimate_by.clone().unwrap_or_else(|| made.source.to_owned()),
            "COMMENT_OBS" => remark(figure, *withheld, table, say),
            "DATA_LAST_UPDATE" => table.as_of.to_string(),
            _ => String::new(),
        })
    }));
    let flow = made.flow.clone().unwrap_or_else(|| Reference::new(AGENCY, FLOW.0, FLOW.1));
    (DataSet { kind: FlowKind::Dataflow, flow, columns, rows: rows.len() }, found)
}

/// The remark to an observation: that it is withheld, partial, or also reported elsewhere.
fn remark(figure: &SdgFigure, withheld: bool, table: &SdgTable, say: &dyn Fn(&Phrase) -> String) -> String {
    if withheld {
        return say(&Phrase::key("sdmx-withheld"));
    }
    let mut parts = Vec::new();
    if figure.partial {
        let providers = table.providers.join(", ");
        parts.push(say(&Phrase::message("sdmx-partial", [("providers", providers.into())])));
    }
    if figure.also_reported.is_some_and(|amount| !amount.is_zero()) {
        parts.push(say(&Phrase::key("sdmx-also-reported")));
    }
    if figure.objected.is_some_and(|amount| !amount.is_zero()) {
        parts.push(say(&Phrase::key("sdmx-objected")));
    }
    parts.join(" ")
}

/// The M49 code of a recipient as the structure writes it, without leading zeros. A region's is one already.
fn area(recipient: &str, reference: &Sets) -> Option<String> {
    let number = match reference.countries.get(recipient) {
        Some(country) => country.m49.as_str(),
        None if reference.knows("region", recipient) => recipient,
        None => "",
    };
    let short = number.trim_start_matches('0');
    (!short.is_empty()).then(|| short.to_owned())
}

/// An amount in a scale, exactly: no digit is lost in dividing by a million.
fn scaled(amount: Amount, scale: Scale) -> String {
    let places = match scale {
        Scale::Units => 6,
        Scale::Millions => 12,
    };
    let digits = format!("{:0>width$}", amount.millionths().unsigned_abs(), width = places + 1);
    let (whole, rest) = digits.split_at(digits.len() - places);
    let rest = rest.trim_end_matches('0');
    let sign = if amount.is_negative() { "-" } else { "" };
    if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

/// The structure as far as it is needed to write a data set of it: its components without their code lists, which
/// the agency's own structure message has.
pub fn sdg_structure() -> Structure {
    let concepts = Reference::new(AGENCY, "SDG_CONCEPTS", "1.0");
    let component = |id: &str, kind: ComponentKind, values: Values| Component {
        id: id.to_owned(),
        concept: (concepts.clone(), id.to_owned()),
        kind,
        values,
    };
    let text = || Values::Text(None);
    let mut components: Vec<Component> =
        DIMENSIONS.iter().map(|(id, _)| component(id, ComponentKind::Dimension, text())).collect();
    components.push(component("TIME_PERIOD", ComponentKind::TimeDimension, Values::Period));
    components.push(component("OBS_VALUE", ComponentKind::Measure, Values::Decimal));
    components.extend(ATTRIBUTES.iter().map(|(id, mandatory)| {
        let kind = ComponentKind::Attribute { mandatory: *mandatory, of: Attachment::Observation };
        component(id, kind, text())
    }));
    Structure {
        reference: Reference::new(AGENCY, "SDG", "1.0"),
        name: Text::of("en", "Sustainable Development Goals"),
        description: Text::default(),
        components,
    }
}
