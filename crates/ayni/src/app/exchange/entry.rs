//! The form of a record: what was typed as it was typed, and the record that it makes. Fields and their order are those
//! of the kind.

use std::collections::BTreeMap;

use ayni_core::rights::Act;
use ayni_model::exchange::{Field, FieldType, Kind, Line, Record, Tier, Value};
use ayni_model::{Finding, Text};
use ayni_store::{ExchangeDraft, Hash, Kept as Became};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::keep::{Keep, keep, look};
use super::shelf::kept;
use super::{Exchange, no_record};
use crate::app::Refusal;
use crate::app::desk::{By, Desk};
use crate::app::entry::fields::Control;
use crate::app::entry::look::{Fault, Look};

/// Bytes of what is typed into one form.
const LARGEST: usize = 400 << 10;

/// Lines of one field in a form.
const MOST_LINES: usize = 60;

/// A form at work. `typed` is by the name of the field, with the language of words behind it: `title@fr`,
/// `evidence.0.what@fr`, `places`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// The kind of record.
    pub kind: String,
    /// The owner's organisation id.
    pub owner: String,
    /// The record's id there.
    pub id: String,
    /// The code of its tier.
    pub tier: String,
    /// What was typed.
    pub typed: BTreeMap<String, String>,
    /// Whether it changes a record that is there, and the hash of what it was begun from.
    #[serde(skip)]
    pub base: Option<Hash>,
    /// The draft that it is kept as, with its revision.
    #[serde(skip)]
    pub draft: Option<(i64, i64)>,
}

/// A form that was looked at.
pub struct Looked {
    /// What is not understood, by field.
    pub faults: BTreeMap<String, Fault>,
    /// What the rules find.
    pub findings: Vec<Finding>,
}

/// What came of keeping.
pub enum Put {
    /// It is there.
    Done(String, String),
    /// What is wrong holds it back.
    Held(Box<Looked>),
    /// Somebody else has changed the record since.
    Moved,
}

/// A new form of a kind.
pub fn begin(desk: &Desk<'_>, kind: &Kind, owner: &str) -> Result<Sheet, Refusal> {
    const SIGNS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let mut bytes = [0; 6];
    (desk.chance)(&mut bytes)?;
    let signs =
        bytes.iter().filter_map(|byte| SIGNS.get(usize::from(byte % 32))).map(|sign| char::from(*sign));
    Ok(Sheet {
        kind: kind.id.clone(),
        owner: owner.to_owned(),
        // It has its name from the beginning, so that what is sent twice is there once.
        id: format!("{}-{}", kind.id.to_uppercase(), signs.collect::<String>()),
        tier: Tier::Public.as_str().to_owned(),
        ..Sheet::default()
    })
}

/// The form of a record that is there.
pub async fn change(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    (owner, id): (&str, &str),
    look: &Look<'_>,
) -> Result<Sheet, Refusal> {
    desk.may_in(by, Act::Offer, owner).await?;
    let kept = kept(desk, owner, id).await?;
    let kind = exchange.kinds.kind(&kept.record.kind).ok_or_else(no_record)?;
    let mut sheet = Sheet {
        kind: kind.id.clone(),
        owner: owner.to_owned(),
        id: id.to_owned(),
        tier: kept.record.tier.as_str().to_owned(),
        base: Some(ayni_store::hash(&kept.line.body)),
        ..Sheet::default()
    };
    for field in exchange.kinds.fields(kind) {
        if let Some(value) = kept.record.get(&field.name) {
            show(field, &field.name, value, look, &mut sheet.typed);
        }
    }
    Ok(sheet)
}

fn show(field: &Field, name: &str, value: &Value, look: &Look<'_>, typed: &mut BTreeMap<String, String>) {
    match value {
        Value::Text(text) => {
            typed.extend(
                text.iter().map(|(language, words)| (format!("{name}@{language}"), words.to_owned())),
            );
        }
        Value::Lines(lines) => {
            for (at, line) in lines.iter().enumerate() {
                for inner in &field.fields {
                    if let Some(value) = line.get(&inner.name) {
                        show(inner, &format!("{name}.{at}.{}", inner.name), value, look, typed);
                    }
                }
            }
        }
        Value::Flag(_) => drop(typed.insert(name.to_owned(), "yes".to_owned())),
        Value::Plain(text) => {
            let shown = match control(field) {
                Some(control) => look.show(control, &json_of(field, text)),
                None => text.clone(),
            };
            typed.insert(name.to_owned(), shown);
        }
        Value::Many(all) => {
            let shown = all.iter().map(|one| match control(field) {
                Some(control) => look.show(control, &json_of(field, one)),
                None => one.clone(),
            });
            let between = if boxes(field) { "\n" } else { "; " };
            typed.insert(name.to_owned(), shown.collect::<Vec<_>>().join(between));
        }
    }
}

/// A sector or a goal is a code of a list to the form of activities.
fn json_of(field: &Field, code: &str) -> Json {
    match control(field) {
        Some(Control::Sector) => {
            let list = if code.len() == 5 { "crs" } else { "sector" };
            serde_json::json!({ "list": list, "code": code })
        }
        Some(Control::Goal) => serde_json::json!({ "list": "sdg", "code": code }),
        _ => Json::String(code.to_owned()),
    }
}

/// How a field is read where the form of activities reads such a one, too.
fn control(field: &Field) -> Option<Control> {
    Some(match field.kind {
        FieldType::Date => Control::Date,
        FieldType::Number => Control::Number,
        FieldType::Code | FieldType::Codes => match field.lists.first().map(String::as_str) {
            Some("country") => Control::Country,
            Some("currency") => Control::Currency,
            Some("sdg") => Control::Goal,
            Some("crs" | "sector") => Control::Sector,
            _ => return None,
        },
        _ => return None,
    })
}

/// Whether a field is asked for by boxes: several codes of a short list.
pub fn boxes(field: &Field) -> bool {
    field.kind == FieldType::Codes && control(field).is_none()
}

/// The record of a form, and what is not understood.
pub fn record(sheet: &Sheet, exchange: &Exchange, look: &Look<'_>) -> (Record, BTreeMap<String, Fault>) {
    let mut record = Record::new(&sheet.kind, sheet.id.trim(), sheet.owner.trim());
    record.tier = Tier::from_code(&sheet.tier).unwrap_or(Tier::Private);
    let mut faults = BTreeMap::new();
    let Some(kind) = exchange.kinds.kind(&sheet.kind) else { return (record, faults) };
    for field in exchange.kinds.fields(kind) {
        if field.kind == FieldType::Lines {
            let mut lines = Vec::new();
            for at in 0..MOST_LINES {
                let mut line = Line::default();
                for inner in &field.fields {
                    let name = format!("{}.{at}.{}", field.name, inner.name);
                    if let Some(value) = read(inner, &name, &sheet.typed, look, &mut faults) {
                        line.0.insert(inner.name.clone(), value);
                    }
                }
                if !line.0.is_empty() {
                    lines.push(line);
                }
            }
            record.put(&field.name, Value::Lines(lines));
        } else if let Some(value) = read(field, &field.name, &sheet.typed, look, &mut faults) {
            record.put(&field.name, value);
        }
    }
    (record, faults)
}

fn read(
    field: &Field,
    name: &str,
    typed: &BTreeMap<String, String>,
    look: &Look<'_>,
    faults: &mut BTreeMap<String, Fault>,
) -> Option<Value> {
    if field.has_language() {
        let beginning = format!("{name}@");
        let texts = typed.iter().filter_map(|(name, words)| {
            let language = name.strip_prefix(&beginning)?;
            // Browsers send line ends of two signs.
            let words = words.replace("\r\n", "\n").trim().to_owned();
            (!words.is_empty()).then(|| (language.to_owned(), words))
        });
        let text = Text(texts.collect());
        return (!text.is_empty()).then_some(Value::Text(text));
    }
    let text = typed.get(name)?.trim();
    if text.is_empty() {
        return None;
    }
    let mut one = |text: &str| match control(field) {
        None => Some(text.to_owned()),
        Some(control) => match look.read(control, text) {
            Ok(Some(Json::String(code))) => Some(code),
            Ok(Some(value)) => value.get("code").and_then(Json::as_str).map(str::to_owned),
            Ok(None) => None,
            Err(fault) => {
                faults.insert(name.to_owned(), fault);
                None
            }
        },
    };
    Some(match field.kind {
        FieldType::Flag => Value::Flag(true),
        FieldType::Words | FieldType::Codes => {
            let parts = text.split(['\n', ';', '；', '؛']).map(str::trim).filter(|part| !part.is_empty());
            let mut all: Vec<String> = Vec::new();
            for part in parts.filter_map(&mut one) {
                if !all.contains(&part) {
                    all.push(part);
                }
            }
            Value::Many(all)
        }
        _ => Value::Plain(one(text)?),
    })
}

/// What the form makes, and what is wrong with it.
pub async fn look_at(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    sheet: &Sheet,
    look_up: &Look<'_>,
) -> Result<Looked, Refusal> {
    let (record, faults) = record(sheet, exchange, look_up);
    let findings = look(desk, by, exchange, &record).await?;
    Ok(Looked { faults, findings })
}

/// Keeps what was typed as a record, if nothing holds it back and nobody has changed it since.
pub async fn put(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    sheet: &Sheet,
    look: &Look<'_>,
) -> Result<Put, Refusal> {
    let (made, faults) = record(sheet, exchange, look);
    desk.may_in(by, Act::Offer, &made.owner).await?;
    if !faults.is_empty() {
        let mut looked = look_at(desk, by, exchange, sheet, look).await?;
        looked.faults = faults;
        return Ok(Put::Held(Box::new(looked)));
    }
    let expected = Some(sheet.base);
    let one = Keep { record: made, expected };
    let Some(outcome) = keep(desk, by, exchange, vec![one]).await?.into_iter().next() else {
        return Err(no_record());
    };
    if let Some(denied) = outcome.denied {
        return Err(denied);
    }
    match outcome.became {
        Some(Became::New | Became::Changed | Became::Same) => {
            // Its number came with the form: only one's own goes, and not what was kept in it since.
            if let Some((draft, revision)) = sheet.draft
                && own_draft(desk, by, draft).await.is_ok_and(|there| there.revision == revision)
            {
                desk.store.drop_exchange_draft(draft).await?;
            }
            Ok(Put::Done(outcome.owner, outcome.id))
        }
        Some(Became::Moved) => Ok(Put::Moved),
        None => Ok(Put::Held(Box::new(Looked { faults, findings: outcome.findings }))),
    }
}

/// Keeps what was typed as a draft; whether it became one beside another that somebody kept since.
pub async fn keep_draft(desk: &Desk<'_>, by: &By, sheet: &mut Sheet) -> Result<bool, Refusal> {
    let body = serde_json::to_string(&sheet).map_err(|error| Refusal::Fault(error.to_string()))?;
    if body.len() > LARGEST {
        return Err(super::too_long(LARGEST));
    }
    let title = sheet.typed.iter().find(|(name, text)| name.starts_with("title@") && !text.trim().is_empty());
    let (id, revision) = sheet.draft.unwrap_or((0, 0));
    // What is forgotten of a person is forgotten in drafts, too.
    let record = desk.store.record(&sheet.owner, &sheet.id).await?.map_or(0, |line| line.id);
    let mut draft = ExchangeDraft {
        id,
        revision,
        person: by.person().unwrap_or(0),
        owner: sheet.owner.clone(),
        kind: sheet.kind.clone(),
        record,
        title: title.map_or(sheet.id.as_str(), |(_, text)| text.trim()).chars().take(200).collect(),
        body,
        kept: desk.now,
    };
    if id != 0 {
        own_draft(desk, by, id).await?;
    }
    let mut beside = false;
    let kept = match desk.store.keep_exchange_draft(&draft, desk.now).await? {
        Some(kept) => Some(kept),
        None => {
            beside = true;
            draft.id = 0;
            desk.store.keep_exchange_draft(&draft, desk.now).await?
        }
    };
    let kept = desk.store.exchange_draft(kept.unwrap_or(0)).await?.ok_or_else(no_draft)?;
    sheet.draft = Some((kept.id, kept.revision));
    Ok(beside)
}

fn no_draft() -> Refusal {
    Refusal::refused("entry-no-draft", [])
}

async fn own_draft(desk: &Desk<'_>, by: &By, id: i64) -> Result<ExchangeDraft, Refusal> {
    let draft = desk.store.exchange_draft(id).await?.ok_or_else(no_draft)?;
    if draft.person == by.person().unwrap_or(0) { Ok(draft) } else { Err(no_draft()) }
}

/// A draft as a form again.
pub async fn resume(desk: &Desk<'_>, by: &By, id: i64) -> Result<Sheet, Refusal> {
    let draft = own_draft(desk, by, id).await?;
    let mut sheet: Sheet =
        serde_json::from_str(&draft.body).map_err(|error| Refusal::Fault(format!("draft {id}: {error}")))?;
    sheet.draft = Some((draft.id, draft.revision));
    // What is there now is what it would change.
    if let Some(line) = desk.store.record(&sheet.owner, &sheet.id).await? {
        sheet.base = Some(ayni_store::hash(&line.body));
    }
    Ok(sheet)
}

/// Throws a draft away.
pub async fn throw_away(desk: &Desk<'_>, by: &By, id: i64) -> Result<(), Refusal> {
    own_draft(desk, by, id).await?;
    desk.store.drop_exchange_draft(id).await?;
    Ok(())
}
