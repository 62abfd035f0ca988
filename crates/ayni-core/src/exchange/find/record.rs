//! A record of the exchange as it is searched and matched.

use ayni_model::exchange::{Field, FieldType, Kinds, Record, Side, Tier, Value};
use ayni_model::{Amount, Day, PartialDate, Text};

use super::entry::{Cost, Entry};

/// The entry of a record under an id of the node. Only what everyone who sees the record may read is taken: no field that
/// is for partners or about a person. Of a person who does not agree, or no longer, the entry counts as withdrawn.
pub fn entry_of(record: &Record, kinds: &Kinds, id: &str, today: Day) -> Entry {
    let kind = kinds.kind(&record.kind);
    let mut entry = Entry::new(id, &record.kind, kind.map_or(Side::Tells, |kind| kind.side), &record.owner);
    entry.tier = record.tier;
    if let Some(title) = record.text("title") {
        entry.title = title.clone();
    }
    if let Some(kind) = kind {
        let fields = kinds.fields(kind).filter(|field| field.name != "title");
        entry.texts = fields.flat_map(|field| texts(field, record.get(&field.name))).collect();
        entry.withdrawn = kind.consent && !agrees(record, today);
    }
    let many = |name: &str| record.many(name).to_vec();
    entry.subjects = record
        .many("subjects")
        .iter()
        .map(|subject| subject.strip_prefix("unbis:").unwrap_or(subject).to_owned())
        .collect();
    entry.goals = many("goals");
    entry.sectors = many("sectors");
    entry.places = many("places");
    entry.languages = many("languages");
    entry.resources = many("resources");
    let date = |name: &str| record.plain(name).parse::<PartialDate>().ok();
    entry.starts = date("starts").map(PartialDate::first_day);
    entry.ends = date("ends").map(PartialDate::last_day);
    entry.expires = date("expires").or(date("deadline")).map(PartialDate::last_day);
    entry.capacity = record.plain("how_many").parse().ok();
    entry.cost = record
        .plain("cost")
        .parse::<Amount>()
        .ok()
        .map(|amount| Cost { amount, currency: record.plain("currency").to_owned() });
    entry.payer = record.plain("payer").to_owned();
    let levels = record.lines("evidence").iter().map(|line| match line.plain("evidence_kind") {
        "evaluation" => 4,
        "study" | "statistics" => 3,
        "report" => 2,
        _ => 1,
    });
    entry.evidence = levels.max().unwrap_or(0);
    entry
}

fn agrees(record: &Record, today: Day) -> bool {
    let until = record.plain("consent_until").parse::<PartialDate>().ok().map(PartialDate::last_day);
    record.says("consent") && until.is_none_or(|until| today <= until)
}

/// The words of a field that everyone may read.
fn texts(field: &Field, value: Option<&Value>) -> Vec<Text> {
    if field.personal || field.tier != Tier::Public {
        return Vec::new();
    }
    match value {
        Some(Value::Text(text)) if field.has_language() => vec![text.clone()],
        Some(Value::Lines(lines)) if field.kind == FieldType::Lines => lines
            .iter()
            .flat_map(|line| field.fields.iter().flat_map(|field| texts(field, line.get(&field.name))))
            .collect(),
        _ => Vec::new(),
    }
}
