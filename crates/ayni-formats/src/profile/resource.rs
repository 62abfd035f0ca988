//! Resources from the cells of a row.

use ayni_model::{
    Activity, Basis, LoanTerms, Measure, PartialDate, Path, Period, Repayment, Resource, Role, Text,
    Valuation,
};

use super::cells::{self, NoValue, Side};
use super::field::{CodeField, DateField, Effect, Field, Many, PeriodField};
use super::line::{At, Line, Number, Numbers, OPEN};
use super::model::{LoanMap, ResourceMap, Years};
use super::names::own_code;
use super::party::free_id;
use super::text::{Parts, split};

/// Reads what the row says of resources into the activity.
pub(super) fn read(line: &mut Line<'_>, activity: &mut Activity) {
    let map = line.setting.map;
    for block in &map.resource {
        if !block.only_if.iter().all(|condition| line.holds(condition)) {
            continue;
        }
        // The block's own fields are read once; each resource of it starts from them.
        line.open.clear();
        let mut draft = draft(line, activity, block);
        let before = line.findings.len();
        match &block.years {
            Years::Columns(columns) => {
                for (year, fields) in columns {
                    let numbers = line.numbers(fields, At::Known(OPEN, "measures"), true);
                    let year = PartialDate::year_only(*year);
                    let period = Period { start: year, end: year };
                    money_lines(line, activity, block, &draft, period, numbers);
                }
            }
            _ => {
                let numbers = line.numbers(&block.amount, At::Known(OPEN, "measures"), true);
                let many = numbers.len() > 1;
                let value = value(line, block);
                let quantities = quantities(line, block);
                if many {
                    // Several amounts in a cell are several lines; what measures the whole has its own.
                    money_lines(line, activity, block, &draft, draft.resource.period, numbers);
                    if value.is_some() || !quantities.is_empty() {
                        let mut resource = draft.resource.clone();
                        resource.measures = value.into_iter().chain(quantities).collect();
                        keep(line, activity, block, draft.id.clone(), resource, None);
                    }
                } else {
                    let mut resource = std::mem::replace(&mut draft.resource, Resource::new(""));
                    let money = one_amount(line, block, &mut draft, numbers);
                    resource.measures = quantities;
                    resource
                        .measures
                        .reserve_exact(usize::from(money.is_some()) + usize::from(value.is_some()));
                    let mut first = money.into_iter().chain(value);
                    if resource.measures.is_empty() {
                        resource.measures.extend(first);
                    } else if let Some(one) = first.next() {
                        resource.measures.splice(..0, [one].into_iter().chain(first));
                    }
                    let unread = line.findings.len() > before;
                    if !resource.measures.is_empty() || unread || (block.keep_empty && draft.says_something) {
                        keep(line, activity, block, draft.id.take(), resource, None);
                    }
                }
            }
        }
    }
}

/// What all resources of a block have in common.
struct Draft {
    resource: Resource,
    /// Whether a cell of the row, and not the profile alone, says anything of it.
    says_something: bool,
    /// The currencies of the row; `None` where one could not be read.
    currencies: Option<Vec<String>>,
    /// The line's id, where the source has one.
    id: Option<String>,
}

fn draft(line: &mut Line<'_>, activity: &Activity, block: &ResourceMap) -> Draft {
    let mut resource = Resource::new("");
    resource.basis = line.code(&block.basis, At::Known(OPEN, "basis"), Effect::Warning, |_, text| {
        own_code(text, Basis::from_code)
    });
    resource.kind = line.code(&block.kind, At::Known(OPEN, "kind"), Effect::Warning, |names, text| {
        names.code("resource-kind", text)
    });
    for field in &block.what.0 {
        if let Some((text, raw)) = line.text(field, At::Known(OPEN, "what")) {
            let language = field.language.as_deref().unwrap_or(&line.setting.profile.language);
            if add_text(&mut resource.what, language, text) {
                line.found(&raw, At::Known(OPEN, "what"));
            }
        }
    }
    resource.estimated = line.flag(&block.estimated, At::Known(OPEN, "estimated"));
    resource.period = period(line, &block.year, &block.start, &block.end, &block.period, |name| {
        At::Known("resources[?].period", name)
    });
    resource.loan = loan(line, &block.loan, "resources[?].loan");
    resource.phase = line.code(&block.phase, At::Known(OPEN, "phase"), Effect::Warning, |names, text| {
        names.code("phase", text)
    });
    resource.payer = payer(line, activity, &block.payer, At::Known(OPEN, "payer"));
    let currencies = currencies(line, &block.currency, At::Known(OPEN, "measures"));
    let id = line.word(&block.id, At::Known(OPEN, "id"));
    Draft { resource, says_something: !line.open.is_empty(), currencies, id }
}

/// The period of something: its start and end, or one cell with both, or a year.
pub(super) fn period<'p>(
    line: &mut Line<'_>,
    year: &Many<DateField>,
    start: &Many<DateField>,
    end: &Many<DateField>,
    both: &Many<PeriodField>,
    at: impl Fn(&'static str) -> At<'p>,
) -> Period {
    let mut period = Period {
        start: line.date(start, at("start"), Side::First),
        end: line.date(end, at("end"), Side::Last),
    };
    for field in &both.0 {
        if !period.is_empty() {
            break;
        }
        let Some(raw) = line.raw(field.from(), at("")) else { continue };
        let order = line.setting.styles.date(raw.column());
        match cells::period(&raw.cell, &field.between, order) {
            Ok(read) => {
                line.found(&raw, at(""));
                period = read;
            }
            Err(NoValue::Nothing) => {}
            Err(NoValue::Fault(code)) => {
                let text = raw.text();
                line.unread(code, &raw, &text, field.unreadable.unwrap_or(Effect::Error), at(""));
            }
        }
    }
    if period.is_empty()
        && let Some(year) = line.date(year, at(""), Side::Only)
    {
        period = Period { start: Some(year), end: Some(year) };
    }
    period
}

fn loan(line: &mut Line<'_>, map: &LoanMap, base: &'static str) -> Option<LoanTerms> {
    let fields = [
        &map.interest_percent,
        &map.maturity_years,
        &map.grace_years,
        &map.payments_per_year,
        &map.grant_element_percent,
    ];
    if !fields.into_iter().any(|fields| line.says(fields)) && !line.says(&map.repayment) {
        return None;
    }
    let terms = LoanTerms {
        interest_percent: line.number(&map.interest_percent, At::Known(base, "interest_percent")),
        maturity_years: line.number(&map.maturity_years, At::Known(base, "maturity_years")),
        grace_years: line.number(&map.grace_years, At::Known(base, "grace_years")),
        payments_per_year: line.number(&map.payments_per_year, At::Known(base, "payments_per_year")),
        repayment: line.code(&map.repayment, At::Known(base, "repayment"), Effect::Warning, |_, text| {
            own_code(text, Repayment::from_code)
        }),
        grant_element_percent: line
            .number(&map.grant_element_percent, At::Known(base, "grant_element_percent")),
    };
    (terms != LoanTerms::default()).then_some(terms)
}

/// The payer, still as a role or a line's id: [`settle_payers`] finds the line, which may stand in another row.
fn payer(line: &mut Line<'_>, activity: &Activity, fields: &Many<CodeField>, at: At<'_>) -> Option<String> {
    line.code(fields, at, Effect::Warning, |_, text| {
        let role = own_code(text, Role::from_code).map(|role| role.as_str().to_owned());
        role.or_else(|| {
            let named = activity.party(text).is_some() || party_line(text);
            named.then(|| text.to_owned())
        })
    })
}

/// Whether a text is written as the id of a party's line is: its role, and what it is called.
fn party_line(text: &str) -> bool {
    let behind = |role: &Role| text.strip_prefix(role.as_str()).and_then(|rest| rest.strip_prefix('-'));
    Role::ALL.iter().filter_map(behind).any(|rest| !rest.is_empty())
}

/// Puts the line of the party in the place of its role, once all rows of the activity are read. A line that
/// no row has is not kept.
pub(super) fn settle_payers(activity: &mut Activity) -> Vec<(String, &'static str)> {
    let mut troubles = Vec::new();
    for resource in &mut activity.resources {
        let Some(payer) = resource.payer.as_deref() else { continue };
        let Some(role) = Role::from_code(payer) else {
            if activity.parties.iter().all(|party| party.id != payer) {
                troubles.push((resource.id.clone(), "map-payer-missing"));
                resource.payer = None;
            }
            continue;
        };
        let mut ids = activity.parties.iter().filter(|party| party.role == role).map(|party| &party.id);
        resource.payer = match (ids.next(), ids.next()) {
            (Some(id), None) => Some(id.clone()),
            (Some(_), Some(_)) => {
                troubles.push((resource.id.clone(), "map-payer-ambiguous"));
                None
            }
            (None, _) => {
                troubles.push((resource.id.clone(), "map-payer-missing"));
                None
            }
        };
    }
    troubles
}

/// The currencies that the row names, in order; `None` where it names one that nobody knows.
fn currencies(line: &mut Line<'_>, fields: &Many<CodeField>, at: At<'_>) -> Option<Vec<String>> {
    let mut known = true;
    for field in &fields.0 {
        let Some(raw) = line.raw(field.from(), at) else { continue };
        let text = raw.text();
        let mut all = Vec::new();
        let parts = match field.values.get(&text) {
            Some(_) => Parts::one(&text),
            None => split(&text, &[], &[";", "|"]),
        };
        for part in parts {
            let part = line.setting.code_of(part);
            let meaning = field.values.get(part).unwrap_or(part);
            if meaning.is_empty() {
                continue;
            }
            // A code that is in no list is for the checks to judge: the source named a currency.
            let code = meaning.len() == 3 && meaning.bytes().all(|b| b.is_ascii_uppercase());
            let found =
                if code { Some(meaning.to_owned()) } else { line.setting.names.code("currency", meaning) };
            match found {
                Some(currency) => {
                    // Most rows have one.
                    all.reserve_exact(1);
                    all.push(currency);
                }
                None => match field.default.clone() {
                    Some(default) => all.push(default),
                    None => {
                        let effect = field.unreadable.unwrap_or(Effect::Error);
                        line.unread("map-currency-unknown", &raw, part, effect, at);
                        known = false;
                    }
                },
            }
        }
        if !all.is_empty() {
            return Some(all);
        }
    }
    known.then(Vec::new)
}

/// The currency of the amount at a place among several: the row's, its own, or that of all. Where
/// none is known, a finding says so; for one that could not be read it has been said already.
fn currency_of(
    line: &mut Line<'_>,
    currencies: Option<&[String]>,
    fields: &Many<CodeField>,
    number: &Number<'_>,
    place: usize,
) -> Option<String> {
    let currencies = currencies?;
    let in_row = currencies.get(place).or_else(|| currencies.first().filter(|_| currencies.len() == 1));
    let sheet = line.setting.map.currency.as_ref();
    let currency = in_row.or(number.currency.as_ref()).or(sheet).cloned();
    if currency.is_none() {
        let text = number.raw.text();
        let effect = fields.0.iter().find_map(|field| field.unreadable).unwrap_or(Effect::Error);
        line.unread("map-currency-missing", &number.raw, &text, effect, At::Known("resources", ""));
    }
    currency
}

/// The money of a cell with one amount.
fn one_amount(
    line: &mut Line<'_>,
    block: &ResourceMap,
    draft: &mut Draft,
    numbers: Numbers<'_>,
) -> Option<Measure> {
    let number = numbers.first?;
    // Most rows name one currency, and this amount alone needs it.
    let currency = match draft.currencies.as_mut().filter(|currencies| currencies.len() == 1) {
        Some(currencies) => currencies.pop()?,
        None => currency_of(line, draft.currencies.as_deref(), &block.currency, &number, 0)?,
    };
    line.found(&number.raw, At::Known(OPEN, "measures"));
    Some(Measure::Money { amount: number.amount, currency })
}

/// One line for each of several amounts.
fn money_lines(
    line: &mut Line<'_>,
    activity: &mut Activity,
    block: &ResourceMap,
    draft: &Draft,
    period: Period,
    numbers: Numbers<'_>,
) {
    let many = numbers.len() > 1;
    let named = draft.currencies.as_ref().map_or(0, Vec::len);
    if many && named > 1 && named != numbers.len() {
        if let Some(number) = &numbers.first {
            let text = number.raw.text();
            line.unread("map-lists-uneven", &number.raw, &text, Effect::Error, At::Known("resources", ""));
        }
        return;
    }
    for (place, number) in numbers.into_iter().enumerate() {
        let currency = currency_of(line, draft.currencies.as_deref(), &block.currency, &number, place);
        let Some(currency) = currency else { continue };
        line.found(&number.raw, At::Known(OPEN, "measures"));
        let mut resource = draft.resource.clone();
        resource.period = period;
        let tail = many.then(|| currency.to_lowercase());
        resource.measures = vec![Measure::Money { amount: number.amount, currency }];
        keep(line, activity, block, draft.id.clone(), resource, tail);
    }
}

fn value(line: &mut Line<'_>, block: &ResourceMap) -> Option<Measure> {
    let measures = At::Known(OPEN, "measures");
    let number = line.numbers(&block.value, measures, true).first?;
    let own = currencies(line, &block.value_currency, measures);
    let own = match own {
        Some(own) if own.is_empty() => currencies(line, &block.currency, measures),
        own => own,
    };
    let valuation = line
        .code(&block.valuation, measures, Effect::Warning, |_, text| own_code(text, Valuation::from_code));
    let currency = currency_of(line, own.as_deref(), &block.value_currency, &number, 0)?;
    line.found(&number.raw, measures);
    let valuation = valuation.unwrap_or(Valuation::Unstated);
    Some(Measure::Value { amount: number.amount, currency, valuation })
}

fn quantities(line: &mut Line<'_>, block: &ResourceMap) -> Vec<Measure> {
    let at = At::Known(OPEN, "measures");
    let mut all = Vec::new();
    for map in &block.quantity.0 {
        let Some(number) = line.numbers(&map.amount, at, false).first else { continue };
        let unit = line.code(&map.unit, at, Effect::Error, |names, text| names.code("unit", text));
        match unit {
            Some(unit) => {
                line.found(&number.raw, at);
                // A quantity stands alone or beside an amount as a rule.
                if all.is_empty() {
                    all.reserve_exact(2);
                }
                all.push(Measure::Quantity { amount: number.amount, unit });
            }
            None => {
                let text = number.raw.text();
                line.unread("map-unit-missing", &number.raw, &text, Effect::Error, at);
            }
        }
    }
    all
}

/// Gives the resource its id, made where the source has none, and moves the origins of its fields to it.
fn keep(
    line: &mut Line<'_>,
    activity: &mut Activity,
    block: &ResourceMap,
    id: Option<String>,
    mut resource: Resource,
    tail: Option<String>,
) {
    let made = || {
        let stem = block
            .name
            .clone()
            .or_else(|| resource.basis.map(|basis| basis.as_str().to_owned()))
            .or_else(|| resource.kind.clone())
            .unwrap_or_else(|| "resource".to_owned());
        let year = resource.period.start.or(resource.period.end).map(|date| date.year().to_string());
        let parts: Vec<String> = [Some(stem), year, tail].into_iter().flatten().collect();
        parts.join("-")
    };
    let id = id.unwrap_or_else(made);
    resource.id = free_id(id, |id| activity.resources.iter().any(|other| other.id == id));
    line.close(&resource.id);
    // The next resource of the block has measures of its own.
    line.open.retain(|(behind, name, ..)| !(behind.is_empty() && *name == "measures"));
    // Most rows have one; a list makes room for four by itself.
    activity.resources.reserve_exact(1);
    activity.resources.push(resource);
}

/// Ends a row: findings on resources that have no line stand on the list.
pub(super) fn finish(line: &mut Line<'_>) {
    for finding in &mut line.findings {
        if finding.path.as_ref().is_some_and(|path| path.as_str().starts_with("resources[?]")) {
            finding.path = Some(Path::of("resources"));
        }
    }
}

/// A text in the language of a field.
pub(super) fn add_text(into: &mut Text, language: &str, text: String) -> bool {
    if into.0.contains_key(language) {
        return false;
    }
    into.0.insert(language.to_owned(), text);
    true
}
