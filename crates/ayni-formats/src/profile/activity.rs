//! One activity from one row.

use ayni_model::{
    Activity, ActivityKind, Agreement, FieldOrigins, Finding, Form, Marker, Request, Role, Severity, Status,
    Text, Withheld,
};

use super::cells::{self, Side};
use super::field::{Columns, Effect, Field, Many, TextField, WordsField};
use super::line::{At, Line, Setting};
use super::model::{AgreementMap, Extra, RequestMap};
use super::names::own_code;
use super::text::{clean_line, split, stable_hash, text_of};
use super::{party, quality, resource, share};
use crate::reference::fold;
use ayni_model::sheet::Row;

/// What one row gives.
pub(super) struct FromRow {
    pub(super) activity: Activity,
    pub(super) origins: FieldOrigins,
    pub(super) findings: Vec<Finding>,
    /// Whether the id was made from other fields because the profile names none.
    pub(super) derived: bool,
    /// Whether the id was made at all, and does not stand in the source.
    pub(super) made: bool,
    /// Whether the row itself states the id.
    pub(super) stated: bool,
    /// Whether the row says who reports it.
    pub(super) reported: bool,
    /// The column of the id, where the row states it.
    pub(super) id_column: Option<u32>,
}

/// The id that the row itself states; empty where its cells are.
fn stated_id(setting: &Setting<'_>, row: &Row) -> String {
    let parts = &setting.map.activity.id.0;
    let text =
        |columns: &Columns| columns.at.map(|column| id_text(&text_of(row.cell(column)))).unwrap_or_default();
    if let [only] = parts.as_slice() {
        return text(only);
    }
    let texts: Vec<String> = parts.iter().map(text).collect();
    if texts.iter().all(String::is_empty) { String::new() } else { texts.join("/") }
}

/// An id as people mean it: a spreadsheet's `128.0` is 128.
fn id_text(text: &str) -> String {
    let text = clean_line(text);
    match text.strip_suffix(".0") {
        Some(whole) if !whole.is_empty() && whole.bytes().all(|b| b.is_ascii_digit()) => whole.to_owned(),
        _ => text.into_owned(),
    }
}

/// The hash of the identity columns of a row; `None` where all are empty or none are named.
pub(super) fn identity(setting: &Setting<'_>, row: &Row) -> Option<String> {
    let columns: Vec<u32> = setting.map.identity.iter().filter_map(|columns| columns.at).collect();
    let texts: Vec<String> = columns.iter().map(|column| fold(&text_of(row.cell(*column)))).collect();
    texts.iter().any(|text| !text.is_empty()).then(|| key(&texts))
}

fn key(texts: &[String]) -> String {
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    // Half of the hash: ids are read by people, and two equal ones in a file are a finding.
    format!("key-{:016x}", (stable_hash(&texts) >> 64) as u64)
}

/// Reads a row as an activity of its own.
pub(super) fn from_row(setting: &Setting<'_>, row: &Row) -> FromRow {
    let mut line = Line::new(setting, row);
    let map = &setting.map.activity;
    let said = line.word(&map.reporter, At::Known("reporter", ""));
    let reported = said.is_some();
    let reporter = said.or_else(|| setting.profile.reporter.clone());
    let mut activity = Activity::new(reporter.unwrap_or_default(), String::new(), ActivityKind::Project);
    let kind = |_: &super::names::Names<'_>, text: &str| own_code(text, ActivityKind::from_code);
    if let Some(kind) = line.code(&map.kind, At::Known("kind", ""), Effect::Warning, kind) {
        activity.kind = kind;
    }
    activity.parent = line.word(&map.parent, At::Known("parent", "")).map(|id| id_text(&id));
    texts(&mut line, &mut activity.title, &map.title, |language| At::Part("title", language));
    texts(&mut line, &mut activity.description, &map.description, |language| {
        At::Part("description", language)
    });
    activity.form = line
        .code(&map.form, At::Known("form", ""), Effect::Warning, |_, text| own_code(text, Form::from_code));
    activity.status = line.code(&map.status, At::Known("status", ""), Effect::Warning, |_, text| {
        own_code(text, Status::from_code)
    });
    activity.period =
        resource::period(&mut line, &Many::default(), &map.start, &map.end, &map.period, |name| {
            At::Known("period", name)
        });
    let roles = [
        (Role::Provider, &map.provider),
        (Role::SecondProvider, &map.second_provider),
        (Role::Recipient, &map.recipient),
        (Role::Both, &map.both),
        (Role::Implementing, &map.implementing),
        (Role::RegionalMechanism, &map.regional_mechanism),
    ];
    for (role, fields) in roles {
        party::read(&mut line, &mut activity, role, fields);
    }
    activity.request = request(&mut line, &map.request);
    for agreement_map in &map.agreement.0 {
        agreement(&mut line, &mut activity, agreement_map);
    }
    share::places(&mut line, &mut activity, &map.place);
    share::sectors(&mut line, &mut activity, &map.sector);
    share::goals(&mut line, &mut activity, &map.goal);
    markers(&mut line, &mut activity);
    texts(&mut line, &mut activity.plan, &map.plan, |language| At::Part("plan", language));
    texts(&mut line, &mut activity.detriment, &map.detriment, |language| At::Part("detriment", language));
    activity.keywords = words(&mut line, &map.keywords, "keywords");
    activity.also_reported = words(&mut line, &map.also_reported, "also_reported");
    let by = line.word(&map.withheld_by, At::Known("withheld.by", ""));
    let why = line.word(&map.withheld_why, At::Known("withheld.why", ""));
    if by.is_some() || why.is_some() {
        activity.withheld = Some(Withheld { by: by.unwrap_or_default(), why: why.unwrap_or_default() });
    }
    resource::read(&mut line, &mut activity);
    resource::finish(&mut line);
    quality::read(&mut line, &mut activity);
    extra(&mut line, &mut activity);
    activity.id = stated_id(setting, row);
    let stated = !activity.id.is_empty();
    let id_column = map.id.0.iter().find_map(|columns| columns.at).filter(|_| stated);
    let derived = name(&mut line, &mut activity);
    let made = derived || !line.setting.map.identity.is_empty();
    for finding in &mut line.findings {
        finding.activity = Some(activity.id.clone());
    }
    let origins = line.origins();
    FromRow { activity, origins, findings: line.findings, derived, made, stated, reported, id_column }
}

/// Gives the activity its id where the row states none; true where it had to be made from partner, title and start.
fn name(line: &mut Line<'_>, activity: &mut Activity) -> bool {
    let map = line.setting.map;
    if !activity.id.is_empty() {
        if let Some(column) = map.activity.id.0.iter().find_map(|columns| columns.at) {
            line.found_here(At::Known("id", ""), column);
        }
        return false;
    }
    if !map.activity.id.0.is_empty() {
        let column = map.activity.id.0.iter().find_map(|columns| columns.at);
        line.trouble(
            Finding::new("map-id-missing", Severity::Error),
            Effect::Error,
            column,
            At::Known("id", ""),
        );
        return false;
    }
    if let Some(key) = identity(line.setting, line.row) {
        activity.id = key;
        return false;
    }
    let partners = |role: Role| -> Vec<String> {
        let name = |party: &ayni_model::Party| {
            party
                .country
                .clone()
                .or_else(|| party.name.best("und").map(|(name, _)| fold(name)))
                .unwrap_or_default()
        };
        let mut all: Vec<String> = activity.parties_in(role).map(name).collect();
        all.sort();
        all
    };
    let mut partner = partners(Role::Recipient);
    if partner.is_empty() {
        partner = partners(Role::Provider);
    }
    let title = activity.title.iter().next().map(|(_, title)| fold(title)).unwrap_or_default();
    let start = activity.period.start.map(|date| date.to_string()).unwrap_or_default();
    if partner.is_empty() && title.is_empty() {
        line.trouble(
            Finding::new("map-id-missing", Severity::Error),
            Effect::Error,
            None,
            At::Known("id", ""),
        );
        return false;
    }
    activity.id = key(&[partner.join(" "), title, start]);
    true
}

/// Reads a text in its languages; `at` says where it stands in one of them, and without one as a whole.
fn texts<'a: 'n, 'n>(
    line: &mut Line<'a>,
    into: &mut Text,
    fields: &'n Many<TextField>,
    at: impl Fn(&'n str) -> At<'n>,
) {
    let setting = line.setting;
    for field in &fields.0 {
        if let Some((text, raw)) = line.text(field, at("")) {
            let language = field.language.as_deref().unwrap_or(&setting.profile.language);
            if resource::add_text(into, language, text) {
                line.found(&raw, at(language));
            }
        }
    }
}

fn request(line: &mut Line<'_>, map: &RequestMap) -> Option<Request> {
    let mut by = Text::default();
    texts(line, &mut by, &map.by, |language| At::Part("request.by", language));
    let mut country = None;
    let at = At::Known("request", "country");
    for field in &map.country.0 {
        let Some(raw) = line.raw(field.from(), at) else { continue };
        let text = raw.text();
        let text = line.setting.code_of(&text).to_owned();
        match field.values.get(&text) {
            Some("") => continue,
            meaning => country = line.setting.names.country(meaning.unwrap_or(&text)),
        }
        match country {
            Some(_) => line.found(&raw, at),
            // What is no country is the body that asked.
            None if by.is_empty() => {
                by = Text::of(&line.setting.profile.language, text);
                line.found(&raw, At::Known("request", "by"));
            }
            None => line.unread_country(&raw, &text, Effect::Warning, at),
        }
    }
    let date = line.date(&map.date, At::Known("request", "date"), Side::Only);
    let reference = line.word(&map.reference, At::Known("request", "reference"));
    let nothing = country.is_none() && by.is_empty() && date.is_none() && reference.is_none();
    (!nothing).then_some(Request { country, by, date, reference })
}

fn agreement(line: &mut Line<'_>, activity: &mut Activity, map: &AgreementMap) {
    if !(line.says(&map.title) || line.says(&map.reference) || line.says(&map.date)) {
        return;
    }
    let id = format!("agreement-{}", activity.agreements.len() + 1);
    let base = format!("agreements[{id}]");
    let mut title = Text::default();
    let above = format!("{base}.title");
    texts(line, &mut title, &map.title, |language| At::Made(&above, language));
    let reference = line.word(&map.reference, At::Made(&base, "reference"));
    let date = line.date(&map.date, At::Made(&base, "date"), Side::Only);
    if title.is_empty() && reference.is_none() && date.is_none() {
        return;
    }
    let kind = line.code(&map.kind, At::Made(&base, "kind"), Effect::Warning, |_, text| {
        own_code(text, |code| super::own::AGREEMENT_KINDS.contains(&code).then(|| code.to_owned()))
    });
    let kind = kind.unwrap_or_else(|| "other".to_owned());
    activity.agreements.push(Agreement { id, kind, title, reference, date });
}

fn markers(line: &mut Line<'_>, activity: &mut Activity) {
    let map = line.setting.map;
    let at = At::Known("markers", "");
    for (code, fields) in &map.activity.marker {
        let score = line.code(fields, at, Effect::Warning, |_, text| cells::score(text));
        if let Some(score) = score {
            activity.markers.push(Marker { code: code.clone(), score });
        }
    }
    for field in &map.activity.markers.0 {
        let Some(raw) = line.raw(field.from(), at) else { continue };
        let text = raw.text();
        for part in split(&text, &field.split, &[";", "|"]) {
            // The score stands behind the marker; without one the marker is a significant objective.
            let (word, score) = match part.rsplit_once(|c: char| c.is_whitespace() || c == ':' || c == '=') {
                Some((word, number)) if cells::score(number).is_some() => (word.trim(), cells::score(number)),
                _ => (part, Some(1)),
            };
            let word = line.setting.code_of(word);
            let word = field.values.get(word).unwrap_or(word.trim_end_matches([':', '=']));
            match (line.setting.names.code("marker", word), score) {
                (Some(code), Some(score)) if !activity.markers.iter().any(|known| known.code == code) => {
                    line.found(&raw, at);
                    activity.markers.push(Marker { code, score });
                }
                (Some(_), _) => {}
                (None, _) => {
                    let effect = field.unreadable.unwrap_or(Effect::Warning);
                    line.unread("map-value-unknown", &raw, part, effect, at);
                }
            }
        }
    }
}

fn words(line: &mut Line<'_>, fields: &Many<WordsField>, name: &str) -> Vec<String> {
    let at = At::Made(name, "");
    let mut all: Vec<String> = Vec::new();
    for field in &fields.0 {
        let Some(raw) = line.raw(field.from(), at) else { continue };
        let text = raw.text();
        for part in split(&text, &field.split, &[";", "|", ","]) {
            let word = field.values.get(part).unwrap_or(part);
            if !word.is_empty() && !all.iter().any(|known| known == word) {
                line.found(&raw, at);
                all.push(word.to_owned());
            }
        }
    }
    all
}

/// Keeps what no field holds: the columns that the profile wants kept, and cells that nobody could read.
fn extra(line: &mut Line<'_>, activity: &mut Activity) {
    let setting = line.setting;
    let columns: Vec<u32> = match &setting.map.extra {
        Extra::None => Vec::new(),
        Extra::Columns(columns) => columns.iter().filter_map(|columns| columns.at).collect(),
        Extra::Unmapped => setting.kept.to_vec(),
    };
    for column in columns {
        let cell = line.row.cell(column);
        let text = clean_text(cell);
        if !text.is_empty() {
            let header = setting.head.unique(column);
            line.found_here(At::Made("extra", &header), column);
            activity.extra.insert(header, text);
        }
    }
    for (column, text) in std::mem::take(&mut line.unread) {
        activity.extra.entry(setting.head.unique(column)).or_insert(text);
    }
}

fn clean_text(cell: &ayni_model::sheet::Cell) -> String {
    super::text::clean(&text_of(cell)).into_owned()
}
