//! The rows of one activity.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::measure::{Direction, MeasureBatch, MeasureKind, MeasureRow};
use ayni_model::{Activity, Measure, Origin, Path, Resource, ground};

use super::condition::{self, Facts};
use super::notes::Notes;
use super::presence::presence;
use super::share::{self, Weights};
use super::side::{self, Payer, Sides};
use super::{Frame, Item, convert, year};

/// A base row before it has its number, with the weights that it is shared out by.
pub(super) struct Draft {
    pub row: MeasureRow,
    pub partners: Weights,
    /// Whether sectors and goals are shown: not for what is withheld.
    pub shared: bool,
}

/// Adds the rows of one activity.
pub(super) fn add(item: &Item<'_>, frame: &Frame<'_>, batch: &mut MeasureBatch, notes: &mut Notes) {
    let activity = item.activity;
    let sides = Sides::of(activity, frame.setting.country);
    let form = side::form(activity, frame);
    let mut drafts = Vec::new();
    presence(item, frame, &sides, &form, &mut drafts);
    if activity.withheld.is_none() {
        let mut resources: Vec<&Resource> = activity.resources.iter().collect();
        resources.sort_by(|a, b| a.id.cmp(&b.id));
        for resource in resources {
            rows_of(item, resource, frame, &sides, &form, &mut drafts, notes);
        }
    }
    drafts.sort_by(|a, b| {
        let key = |draft: &Draft| (draft.row.measure, draft.row.year, draft.row.direction);
        a.row
            .resource
            .cmp(&b.row.resource)
            .then(key(a).cmp(&key(b)))
            .then(a.row.left_out.cmp(&b.row.left_out))
    });
    if drafts.is_empty() {
        return;
    }
    notes.activity(activity, frame, &drafts.iter().map(|draft| &draft.row).collect::<Vec<_>>());
    let sectors = share::sectors(activity, frame.setting.reference);
    let goals = share::goals(activity);
    let nothing = Weights::default();
    for mut draft in drafts {
        // A batch holds four thousand million rows; what is beyond them can be measured by years.
        let Ok(number) = u32::try_from(batch.rows.len()) else {
            notes.full();
            return;
        };
        draft.row.row = number;
        let (sectors, goals) = if draft.shared { (&sectors, &goals) } else { (&nothing, &nothing) };
        draft.partners.split(&draft.row, &mut batch.partners);
        sectors.split(&draft.row, &mut batch.sectors);
        goals.split(&draft.row, &mut batch.goals);
        batch.rows.push(draft.row);
    }
}

/// The ground of the method on which one measure is left out.
pub(super) fn excluded<'a>(
    activity: &Activity,
    resource: &Resource,
    measure: Option<&Measure>,
    payer: &Payer<'_>,
    frame: &Frame<'a>,
    form: &str,
) -> Option<&'a str> {
    let facts = Facts {
        activity,
        resource: Some(resource),
        measure,
        payer: payer.party(),
        form,
        south: frame.south,
        year: year::of_resource(activity, resource, frame.method()).year,
    };
    let found = frame.method().leave_out.iter().find(|exclusion| condition::holds(&exclusion.when, &facts));
    found.map(|exclusion| exclusion.id.as_str())
}

/// The rows of one resource: one for each of its measures.
fn rows_of(
    item: &Item<'_>,
    resource: &Resource,
    frame: &Frame<'_>,
    sides: &Sides,
    form: &str,
    drafts: &mut Vec<Draft>,
    notes: &mut Notes,
) {
    let activity = item.activity;
    let payer = side::payer(activity, resource);
    let Some(direction) = sides.direction(&payer) else {
        return;
    };
    let dated = year::of_resource(activity, resource, frame.method());
    if !frame.setting.wants(dated.year) {
        return;
    }
    let path = Path::of("resources").line(&resource.id);
    let mut base = blank(item, &resource.id, &path, form);
    base.year = dated.year;
    base.direction = direction;
    base.basis = resource.basis;
    base.estimated = resource.estimated;
    if resource.withheld.is_some() {
        base.left_out = ground::WITHHELD.to_owned();
        drafts.push(Draft { row: base, partners: Weights::default(), shared: false });
        return;
    }
    let partners = sides.partners(activity, direction, Some(&payer));
    // Grounds in the order in which they are looked at; the first that holds is the one shown.
    let outside = |measure: Option<&Measure>| {
        excluded(activity, resource, measure, &payer, frame, form)
            .or_else(|| sides.ground(&payer, direction, dated.year, frame))
    };
    if resource.measures.is_empty() {
        base.left_out = outside(None).unwrap_or(ground::NO_AMOUNT).to_owned();
        drafts.push(Draft { row: base, partners, shared: true });
        return;
    }
    let before = drafts.len();
    for (index, measure) in resource.measures.iter().enumerate() {
        let place = path.field("measures").line(index).field("amount");
        let mut row = MeasureRow { measure: index as u32, ..base.clone() };
        place_at(&mut row, item.origins, &place);
        carry(&mut row, measure);
        let facts = Facts {
            activity,
            resource: Some(resource),
            measure: Some(measure),
            payer: payer.party(),
            form,
            south: frame.south,
            year: dated.year,
        };
        if let Some(rule) =
            frame.setting.framework.rules.iter().find(|rule| condition::holds(&rule.when, &facts))
        {
            let group = frame.setting.framework.items.iter().find(|item| item.code == rule.item);
            row.group = group.map(|item| item.group.clone()).unwrap_or_default();
            row.item = rule.item.clone();
            row.rule = rule.id.clone();
        }
        let own = if row.year.is_none() {
            Some(ground::NO_YEAR)
        } else if row.basis.is_none() {
            Some(ground::NO_BASIS)
        } else if row.group.is_empty() {
            Some(ground::UNCLASSIFIED)
        } else {
            None
        };
        row.left_out = outside(Some(measure)).or(own).unwrap_or_default().to_owned();
        drafts.push(Draft { row, partners: partners.clone(), shared: true });
    }
    let own = drafts.get_mut(before..).unwrap_or_default();
    leave_out_the_same_thing(own);
    own.iter_mut().for_each(|draft| convert::convert(&mut draft.row, frame, notes));
    if own.iter().any(|draft| draft.row.left_out.is_empty()) {
        notes.dated(&dated);
    }
}

/// The measures of one resource measure one thing. So within a group only one amount of it counts,
/// money spent before a value put on it, and only one quantity of each unit; groups are never added
/// to one another, so each may count its own.
fn leave_out_the_same_thing(drafts: &mut [Draft]) {
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by_key(|at| drafts.get(*at).map(|draft| (draft.row.kind, draft.row.measure)));
    let mut counted = BTreeSet::new();
    for at in order {
        let Some(Draft { row, .. }) = drafts.get_mut(at) else {
            continue;
        };
        if row.left_out.is_empty() && !counted.insert((row.group.clone(), row.unit.clone())) {
            row.left_out = ground::SAME_THING.to_owned();
        }
    }
}

/// A row that carries nothing yet.
pub(super) fn blank(item: &Item<'_>, resource: &str, path: &Path, form: &str) -> MeasureRow {
    let mut row = MeasureRow {
        row: 0,
        reporter: item.activity.reporter.clone(),
        activity: item.activity.id.clone(),
        resource: resource.to_owned(),
        measure: 0,
        kind: MeasureKind::Presence,
        year: None,
        direction: Direction::Provided,
        form: form.to_owned(),
        basis: None,
        group: String::new(),
        item: String::new(),
        rule: String::new(),
        unit: String::new(),
        currency: String::new(),
        amount: None,
        national: None,
        usd: None,
        quantity: None,
        rates: String::new(),
        estimated: false,
        left_out: String::new(),
        file: String::new(),
        sheet: String::new(),
        file_row: 0,
        file_column: 0,
    };
    place_at(&mut row, item.origins, path);
    row
}

/// Puts the measure's own numbers into its row.
fn carry(row: &mut MeasureRow, measure: &Measure) {
    row.amount = Some(measure.amount());
    match measure {
        Measure::Money { currency, .. } => {
            row.kind = MeasureKind::Money;
            row.currency = currency.clone();
        }
        Measure::Value { currency, .. } => {
            row.kind = MeasureKind::Value;
            row.currency = currency.clone();
        }
        Measure::Quantity { amount, unit } => {
            row.kind = MeasureKind::Quantity;
            row.unit = unit.clone();
            row.quantity = Some(*amount);
        }
    }
}

/// Sets the place in the file: that of the field, or of the nearest field above it that has one; for
/// an activity whose fields all came from columns, the row that they share.
fn place_at(row: &mut MeasureRow, origins: &BTreeMap<Path, Origin>, path: &Path) {
    let above = std::iter::successors(Some(path.clone()), Path::parent);
    let found = above.into_iter().find_map(|path| origins.get(&path).cloned());
    let shared = || origins.values().next().map(|first| Origin { column: None, ..first.clone() });
    let Some(origin) = found.or_else(shared) else {
        return;
    };
    row.file = origin.file;
    row.sheet = origin.sheet.unwrap_or_default();
    row.file_row = origin.row.unwrap_or(0);
    row.file_column = origin.column.unwrap_or(0);
}
