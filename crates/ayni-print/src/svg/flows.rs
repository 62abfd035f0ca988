//! Flows between one country and its partners: bands whose heights are in proportion to amounts, in the
//! colour of their item. They run as people read, from who gives to who takes.

use ayni_model::Amount;
use ayni_model::document::Hub;

use super::Drawing;
use super::legend;
use super::letters;
use super::pen::{Pen, Rect, SIZE, Side, widest};
use super::scale::{Labels, Scale};

/// How wide the upright edges of the bands are.
const EDGE: i64 = 40;
/// How high all bands are together.
const HEIGHT: i128 = 2_000;
/// The room that a partner's name takes at least.
const LINE: i64 = 170;
/// Between two partners.
const GAP: i64 = 50;

/// Places along the flow, counted from the hub's side.
struct Along {
    gives: bool,
    width: i64,
}

impl Along {
    fn at(&self, place: i64) -> i64 {
        if self.gives { place } else { self.width - place }
    }

    fn rect(&self, place: i64, top: i64, height: i64) -> Rect {
        let start = if self.gives { place } else { self.width - place - EDGE };
        Rect { start, top, width: EDGE, height }
    }

    fn side(&self, away: bool) -> Side {
        if away == self.gives { Side::Start } else { Side::End }
    }
}

/// A partner: what its bands add up to, and how high each of them is.
struct Partner {
    category: usize,
    total: Amount,
    bands: Vec<(usize, i64)>,
}

/// Draws from `top` on; returns where the drawing ends.
pub fn draw(drawing: &Drawing<'_>, pen: &mut Pen, top: i64, hub: &Hub) -> i64 {
    let partners = partners(drawing);
    let decimals = drawing.figure.decimals.min(6);
    let scale = Scale::over(partners.iter().map(|one| one.total.millionths()), decimals, 4);
    let labels = Labels::for_scale(&scale, decimals);
    let numbers: Vec<String> = partners.iter().map(|one| labels.value(one.total, drawing.speak)).collect();
    let mut at = legend::draw(drawing, pen, top, &drawing.unit_line(&labels), false) + 60;

    let along = Along { gives: hub.gives, width: pen.width() };
    let hub_name = drawing.speak.say(&hub.name);
    pen.text(along.at(0), at + 110, "", along.side(true), &hub_name, None);
    at += 210;

    let number_room = widest(numbers.iter().map(String::as_str));
    let share = if drawing.narrow { 40 } else { 30 };
    let names = widest(drawing.categories.iter().map(String::as_str)).min(pen.width() * share / 100);
    let end = (pen.width() - names - number_room - 180 - EDGE).max(EDGE * 3);

    let slot = |one: &Partner| one.bands.iter().map(|(_, height)| height).sum::<i64>().max(LINE) + GAP;
    let column: i64 = partners.iter().map(slot).sum();
    let whole: i64 = partners.iter().flat_map(|one| &one.bands).map(|(_, height)| height).sum();
    let mut hub_at = at + (column - GAP - whole).max(0) / 2;
    for (partner, number) in partners.iter().zip(&numbers) {
        let height: i64 = partner.bands.iter().map(|(_, height)| height).sum();
        let mut band_at = at + (slot(partner) - GAP - height) / 2;
        let base = at + (slot(partner) - GAP) / 2 + 45;
        if height > 0 {
            pen.edge(along.rect(0, hub_at, height));
            pen.edge(along.rect(end, band_at, height));
        }
        for (series, height) in &partner.bands {
            let tip = drawing.point(*series, partner.category);
            pen.band((along.at(EDGE), hub_at), (along.at(end), band_at), *height, *series, &tip);
            hub_at += height;
            band_at += height;
        }
        let name = drawing.categories.get(partner.category).map(String::as_str).unwrap_or_default();
        let shown = letters::wrap(name, SIZE, names, 1).concat();
        let tip = (shown != name).then_some(name);
        let class = if partner.category >= hub.gathered { "muted" } else { "" };
        pen.text(along.at(end + EDGE + 70), base, class, along.side(true), &shown, tip);
        pen.text(along.at(pen.width()), base, class, along.side(false), number, None);
        at += slot(partner);
    }
    at + 40
}

/// The partners with their bands. What is not above zero has no band; its number stands all the same.
fn partners(drawing: &Drawing<'_>) -> Vec<Partner> {
    let cells = |category: usize| {
        let cell = move |series| drawing.value(series, category).map(|amount| (series, amount));
        (0..drawing.series.len()).filter_map(cell)
    };
    let all = 0..drawing.categories.len();
    let above = |(_, amount): &(usize, Amount)| *amount > Amount::ZERO;
    let unit = all
        .clone()
        .flat_map(cells)
        .map(|(_, amount)| amount.millionths().abs())
        .max()
        .map_or(1, |most| (most / 1_000_000_000_000_000).max(1));
    let part = |amount: Amount| amount.millionths() / unit;
    let whole: i128 = all.clone().flat_map(cells).filter(above).map(|(_, amount)| part(amount)).sum();
    let height = |amount: Amount| i64::try_from(part(amount) * HEIGHT / whole.max(1)).unwrap_or(0).max(10);
    all.map(|category| {
        let sum = cells(category).try_fold(Amount::ZERO, |sum, (_, amount)| sum.plus(amount));
        let bands = cells(category).filter(above).map(|(series, amount)| (series, height(amount))).collect();
        Partner { category, total: sum.unwrap_or(Amount::ZERO), bands }
    })
    .collect()
}
