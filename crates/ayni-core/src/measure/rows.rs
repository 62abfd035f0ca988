//! The rows of one activity.

use std::collections::BTreeSet;
use std::rc::Rc;

use ayni_model::measure::{Direction, MeasureBatch, MeasureKind, MeasureRow, Nature};
use ayni_model::{Activity, FieldOrigins, Form, Measure, Path, Resource, ground};

use super::condition::{self, Facts};
use super::notes::Notes;
use super::presence::presence;
use super::share::{self, Weights};
use super::side::{self, Payer, Sides};
use super::year::Dated;
use super::{Frame, Item, convert, impute, year};

/// A base row before it has its number, with the weights that it is shared out by.
pub(super) struct Draft {
    pub row: MeasureRow,
    pub partners: Rc<Weights>,
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
            .then(a.row.component.cmp(&b.row.component))
            .then(a.row.left_out.cmp(&b.row.left_out))
    });
    if drafts.is_empty() {
        return;
    }
    notes.activity(activity, frame, &drafts.iter().map(|draft| &draft.row).collect::<Vec<_>>());
    let sectors = share::sectors(activity, frame.setting.reference);
    let goals = share::goals(activity);
    let places = share::places(activity);
    let markers = share::markers(activity);
    let gender = activity.markers.iter().find(|marker| marker.code == "gender").map(|marker| marker.score);
    let (nothing, none) = (Weights::default(), BTreeSet::new());
    for mut draft in drafts {
        // No piece has so many rows that its last ones could bear one number; the whole is counted when it is
        // taken in.
        draft.row.row = u32::try_from(batch.rows.len()).unwrap_or(u32::MAX);
        let shown = |weights| if draft.shared { weights } else { &nothing };
        draft.row.gender = gender.filter(|_| draft.shared);
        draft.partners.split(&draft.row, &mut batch.partners);
        shown(&sectors).split(&draft.row, &mut batch.sectors);
        shown(&goals).split(&draft.row, &mut batch.goals);
        shown(&places).split(&draft.row, &mut batch.places);
        share::repeat(if draft.shared { &markers } else { &none }, &draft.row, &mut batch.markers);
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
        resource: Some(resource),
        measure,
        payer: payer.party(),
        year: year::of_resource(activity, resource, frame.method()).year,
        ..frame.facts(activity, form)
    };
    let found = frame.method().leave_out.iter().find(|exclusion| condition::holds(&exclusion.when, &facts));
    found.map(|exclusion| exclusion.id.as_str())
}

/// One resource on its way to rows: what all of them have alike.
pub(super) struct Line<'a> {
    pub activity: &'a Activity,
    pub resource: &'a Resource,
    pub frame: &'a Frame<'a>,
    pub payer: Payer<'a>,
    pub direction: Direction,
    pub dated: Dated,
    pub form: &'a str,
    pub sides: &'a Sides<'a>,
}

impl Line<'_> {
    /// What conditions are asked about one of its measures.
    pub fn facts<'f>(&'f self, measure: &'f Measure) -> Facts<'f> {
        Facts {
            resource: Some(self.resource),
            measure: Some(measure),
            payer: self.payer.party(),
            year: self.dated.year,
            ..self.frame.facts(self.activity, self.form)
        }
    }

    /// Classifies a row that carries `measure` and sets its ground, its side, and whether it is a receipt.
    ///
    /// Grounds are looked at in a fixed order, and the first that holds is the one shown. A row that only
    /// its payer keeps out of this measurement still is a part of a triangular activity.
    pub fn decide(&self, row: &mut MeasureRow, measure: &Measure, labour: bool) {
        let (frame, facts) = (self.frame, self.facts(measure));
        let edition = frame.setting.framework;
        if let Some(rule) = edition.rules.iter().find(|rule| condition::holds(&rule.when, &facts)) {
            let item = edition.items.iter().find(|item| item.code == rule.item);
            row.group = item.map(|item| item.group.clone()).unwrap_or_default();
            row.item = rule.item.clone();
            row.rule = rule.id.clone();
        }
        let method = frame.method();
        let exclusion = method.leave_out.iter().find(|exclusion| condition::holds(&exclusion.when, &facts));
        let no_receipt = labour && !method.labour.receipts;
        let own = if no_receipt && self.direction == Direction::Received {
            Some(ground::HOME_SALARY)
        } else if row.year.is_none() {
            Some(ground::NO_YEAR)
        } else if row.basis.is_none() {
            Some(ground::NO_BASIS)
        } else if row.group.is_empty() {
            Some(ground::UNCLASSIFIED)
        } else {
            None
        };
        let outside = exclusion.map(|exclusion| exclusion.id.as_str());
        if self.form == Form::Triangular.as_str() && outside.or(own).is_none() {
            row.side = Some(self.payer.side(self.dated.year, frame));
        }
        let payer = || self.sides.ground(&self.payer, self.direction, self.dated.year, frame);
        row.left_out = outside.or_else(payer).or(own).unwrap_or_default().to_owned();
        row.receipt = !no_receipt && matches!(row.kind, MeasureKind::Money | MeasureKind::Value);
    }
}

/// The rows of one resource: one for each of its measures, and for each part that the method values.
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
    base.phase = resource.phase.clone().unwrap_or_default();
    if resource.estimated {
        base.nature = Nature::Estimated;
    }
    if resource.withheld.is_some() {
        base.phase.clear();
        base.left_out = ground::WITHHELD.to_owned();
        drafts.push(Draft { row: base, partners: Rc::default(), shared: false });
        return;
    }
    base.payer = payer.name().to_owned();
    base.role = payer.party().map(|party| party.role);
    let partners = Rc::new(sides.partners(activity, direction, Some(&payer)));
    let line = Line { activity, resource, frame, payer, direction, dated, form, sides };
    if resource.measures.is_empty() {
        let outside = excluded(activity, resource, None, &line.payer, frame, form)
            .or_else(|| sides.ground(&line.payer, direction, dated.year, frame));
        base.left_out = outside.unwrap_or(ground::NO_AMOUNT).to_owned();
        drafts.push(Draft { row: base, partners, shared: true });
        return;
    }
    let before = drafts.len();
    for (index, measure) in resource.measures.iter().enumerate() {
        let place = path.field("measures").line(index).field("amount");
        let mut row = MeasureRow { measure: index as u32, ..base.clone() };
        place_at(&mut row, item.origins, &place);
        carry(&mut row, measure);
        let labour = impute::is_labour(&line, measure);
        line.decide(&mut row, measure, labour);
        drafts.push(Draft { row, partners: Rc::clone(&partners), shared: true });
    }
    leave_out_the_same_thing(drafts.get_mut(before..).unwrap_or_default());
    impute::add(&line, &base, before, drafts, notes);
    let own = drafts.get_mut(before..).unwrap_or_default();
    for Draft { row, .. } in own.iter_mut() {
        let labour = match resource.measures.get(row.measure as usize) {
            Some(measure) if row.component.is_empty() => impute::is_labour(&line, measure),
            _ => impute::pays_labour(frame, &row.component),
        };
        convert::convert(row, &line, labour, notes);
        row.receipt = row.receipt && row.left_out.is_empty();
    }
    if own.iter().any(|draft| draft.row.left_out.is_empty()) {
        notes.dated(&dated);
    }
}

/// The measures of one resource measure one thing. So within a group only one amount of it counts,
/// money spent before a value put on it, and only one quantity of each unit; groups are never added
/// to one another, so each may count its own. The same holds for what another partner put in.
fn leave_out_the_same_thing(drafts: &mut [Draft]) {
    if drafts.len() < 2 {
        return;
    }
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by_key(|at| drafts.get(*at).map(|draft| (draft.row.kind, draft.row.measure)));
    let mut counted = BTreeSet::new();
    for at in order {
        let Some(Draft { row, .. }) = drafts.get_mut(at) else {
            continue;
        };
        let counts = row.left_out.is_empty();
        if (counts || row.side.is_some()) && !counted.insert((row.group.clone(), row.unit.clone())) {
            row.side = None;
            if counts {
                row.left_out = ground::SAME_THING.to_owned();
            }
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
        component: String::new(),
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
        constant: None,
        international: None,
        rates: String::new(),
        valuation: None,
        price: String::new(),
        nature: Nature::Measured,
        payer: String::new(),
        role: None,
        side: None,
        phase: String::new(),
        receipt: false,
        gender: None,
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
        Measure::Value { currency, valuation, .. } => {
            row.kind = MeasureKind::Value;
            row.currency = currency.clone();
            row.valuation = Some(*valuation);
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
fn place_at(row: &mut MeasureRow, origins: &FieldOrigins, path: &Path) {
    let Some(origin) = origins.nearest(Some(path)) else {
        return;
    };
    row.file = origin.file;
    row.sheet = origin.sheet.unwrap_or_default();
    row.file_row = origin.row.unwrap_or(0);
    row.file_column = origin.column.unwrap_or(0);
}
