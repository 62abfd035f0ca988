//! A record as it is searched and matched. Only what those see to whom a search is shown goes into it: the private
//! fields of a record are not found by guessing at them.

use ayni_model::exchange::{Field, FieldType, Kinds, Record, Tier, Value};
use ayni_model::{Amount, Day, PartialDate, Text};

use super::disclose::disclosed;
use super::find::{Cost, Entry, reference};
use crate::rights::Relation;

/// What the node knows of a record besides what it says.
#[derive(Clone, Debug, Default)]
pub struct Known<'a> {
    /// Its number, which is the entry's id.
    pub number: i64,
    /// The country of its owner; empty where it has none.
    pub country: &'a str,
    /// How well what it says is supported: 0 to 4.
    pub evidence: u8,
    /// Organisations and countries that took part in earlier cooperation with its owner.
    pub partners: Vec<String>,
}

/// The entry of a record; `None` of one of which nobody but its owner is shown anything today.
pub fn entry(record: &Record, kinds: &Kinds, known: &Known<'_>, today: Day) -> Option<Entry> {
    let kind = kinds.kind(&record.kind)?;
    let relation = match record.tier {
        Tier::Public => Relation::Anyone,
        Tier::Partners => Relation::Colleague,
        Tier::Private => Relation::Owner,
    };
    // The consent of a private record's person is asked for by whoever shows it.
    let shown = disclosed(record, kinds, relation, today)?;
    let mut entry = Entry::new(&known.number.to_string(), &record.kind, kind.side, &record.owner);
    known.country.clone_into(&mut entry.country);
    entry.tier = record.tier;
    entry.title = shown.text("title").cloned().unwrap_or_default();
    let fields = kinds.fields(kind).filter(|field| field.name != "title");
    entry.texts = fields.flat_map(|field| texts(field, shown.get(&field.name))).collect();
    let many = |name: &str| shown.many(name).to_vec();
    entry.subjects = shown
        .many("subjects")
        .iter()
        .map(|one| one.strip_prefix("unbis:").unwrap_or(one).to_owned())
        .collect();
    entry.goals = many("goals");
    entry.sectors = many("sectors");
    entry.places = many("places");
    entry.languages = many("languages");
    entry.resources = many("resources");
    if entry.resources.is_empty() {
        entry.resources = given(&record.kind).iter().map(|code| (*code).to_owned()).collect();
    }
    let date = |name: &str| shown.plain(name).parse::<PartialDate>().ok();
    entry.starts = date("starts").map(PartialDate::first_day);
    entry.ends = date("ends").map(PartialDate::last_day);
    entry.expires = ["expires", "deadline"].into_iter().filter_map(date).map(PartialDate::last_day).min();
    entry.capacity = shown.plain("how_many").parse::<Amount>().ok().and_then(whole);
    entry.cost = shown
        .plain("cost")
        .parse::<Amount>()
        .ok()
        .map(|amount| Cost { amount, currency: shown.plain("currency").to_owned() });
    shown.plain("payer").clone_into(&mut entry.payer);
    entry.evidence = known.evidence.max(told(&shown));
    entry.partners.clone_from(&known.partners);
    entry.refers = refers(&shown);
    Some(entry)
}

/// What a record refers to: the request that it answers, and its links within the register.
fn refers(record: &Record) -> Vec<String> {
    let request = Some(record.plain("request")).filter(|id| !id.is_empty());
    let links = record.lines("links").iter().map(|line| (line.plain("link_kind"), line.plain("link_id")));
    let links = links.filter(|(kind, id)| !kind.is_empty() && !id.trim().is_empty());
    request
        .map(|id| reference("record", id))
        .into_iter()
        .chain(links.map(|(kind, id)| reference(kind, id)))
        .collect()
}

/// What a kind of record gives by what it is, where it does not say.
fn given(kind: &str) -> &'static [&'static str] {
    match kind {
        "expert" | "mentor" | "mentee" => &["expertise"],
        "centre" => &["expertise", "training"],
        "scholarship" => &["scholarship"],
        "technology" => &["technology"],
        "practice" | "advantage" => &["expertise"],
        _ => &[],
    }
}

/// What its owner says of how it is supported: never more than documents, as long as nobody else has looked.
fn told(record: &Record) -> u8 {
    let kinds = record.lines("evidence").iter().map(|line| line.plain("evidence_kind"));
    kinds.map(|kind| if ["", "testimony"].contains(&kind) { 1 } else { 2 }).max().unwrap_or(0)
}

fn whole(amount: Amount) -> Option<u64> {
    u64::try_from(amount.millionths() / 1_000_000).ok()
}

/// The words of a field, those of its lines too. What is no public field, or says who somebody is, is left out.
fn texts(field: &Field, value: Option<&Value>) -> Vec<Text> {
    if field.personal || field.tier != Tier::Public {
        return Vec::new();
    }
    match value {
        Some(Value::Text(text)) => vec![text.clone()],
        Some(Value::Plain(words)) if field.kind == FieldType::Plain => {
            vec![Text::of(ayni_model::text::UNDETERMINED, words.as_str())]
        }
        Some(Value::Lines(lines)) => lines
            .iter()
            .flat_map(|line| field.fields.iter().flat_map(|inner| texts(inner, line.get(&inner.name))))
            .collect(),
        _ => Vec::new(),
    }
}
