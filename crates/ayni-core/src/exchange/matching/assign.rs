//! Many to many: who goes where, at the best that the limits allow, and why.

use std::collections::{BTreeMap, BTreeSet};

use super::flow::Network;
use super::lot::{mixed, number};
use super::nested::{Nested, nested};

/// Somebody who seeks a place, or a place: a mentee and a mentor, a mission and an expert.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// Its id.
    pub id: String,
    /// Whose it is: nobody is brought together with themselves.
    pub owner: String,
    /// How many it takes at most; of who seeks, how many places.
    pub most: u32,
    /// How many it takes at least, if the limits can be met at all.
    pub least: u32,
    /// What it is counted by: `region`, `sex`, `country`, and whatever the organiser adds.
    pub labels: BTreeMap<String, String>,
}

/// A limit on how many of a group are brought together with somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// All of these labels make a member: `region` = `002`, or that and `sex` = `female`.
    pub labels: BTreeMap<String, String>,
    /// At least so many.
    pub least: u32,
    /// At most so many.
    pub most: u32,
}

/// What the organiser sets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// Groups of who seeks. Two groups are apart, or one lies within the other.
    pub seekers: Vec<Group>,
    /// Groups of places, likewise.
    pub places: Vec<Group>,
    /// A label by which those at one place are spread, with how many of one value it takes at most.
    pub each: Option<(String, u32)>,
    /// The name of the round, by which equal cases are drawn; told beforehand, it is a lot that nobody can choose.
    pub lot: String,
}

/// Who goes where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Who seeks.
    pub seeker: String,
    /// The place.
    pub place: String,
    /// How well they fit.
    pub score: u32,
    /// Which choice it is of the places that fit them: 1 for the best.
    pub choice: u32,
    /// How many places fit them.
    pub of: u32,
}

/// Why somebody was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyLeft {
    /// No place fits.
    NothingFits,
    /// A limit on a group that they belong to was reached.
    GroupFull {
        /// The group's labels.
        labels: BTreeMap<String, String>,
        /// The limit.
        most: u32,
    },
    /// Every place that fits is full, or the limits keep what is left.
    PlacesFull {
        /// The place that fits best.
        best: String,
        /// How well.
        score: u32,
        /// How well the least fitting of those who have it do; none where nobody has.
        least: Option<u32>,
    },
}

/// Somebody, or a place, that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Who.
    pub id: String,
    /// Why.
    pub why: WhyLeft,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assigned {
    /// Who goes where, by id.
    pub pairs: Vec<Pair>,
    /// Who seeks and has nothing, by id.
    pub left_out: Vec<LeftOut>,
    /// Places that nobody has, by id.
    pub empty: Vec<String>,
    /// The sum of all scores, which no other assignment within the limits exceeds.
    pub total: u64,
}

/// Why nothing can be assigned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Infeasible {
    /// Two groups share some members and each has others.
    Crossing(Group, Group),
    /// At least so many are asked for, and the other limits do not leave as many.
    LeastNotMet,
}

/// What is assigned.
#[derive(Clone, Debug, Default)]
pub struct Assignment {
    /// Who seeks.
    pub seekers: Vec<Party>,
    /// The places.
    pub places: Vec<Party>,
    /// How well each seeker fits each place, row by row; 0 where they do not.
    pub scores: Vec<u32>,
    /// What the organiser sets.
    pub limits: Limits,
}

/// Arcs of one seeker that are tried first, and that are added at a time.
const FIRST: usize = 12;
const FURTHER: usize = 6;

/// Scores are counted in these; what is below one decides between equals.
const UNIT: i64 = 1 << 24;

/// No score counts for more.
const MOST_SCORE: u32 = 1_000_000;

/// The first two nodes.
const SOURCE: usize = 0;
const SINK: usize = 1;

/// Finds the assignment with the highest sum of scores within the limits.
pub fn assign(of: &Assignment) -> Result<Assigned, Infeasible> {
    let mut plan = Plan::of(of)?;
    plan.solve();
    if !plan.network.feasible() {
        return Err(Infeasible::LeastNotMet);
    }
    Ok(plan.told())
}

/// The network of an assignment: source, groups of seekers, seekers, values at a place, places, groups of places, sink.
struct Plan<'a> {
    of: &'a Assignment,
    /// Seekers and places in the order of their ids: the order of the input decides nothing.
    seekers: Vec<usize>,
    places: Vec<usize>,
    network: Network,
    seeker_node: Vec<usize>,
    /// Which value of the label that is spread each seeker has.
    seeker_value: Vec<usize>,
    /// By value, the node of each place.
    place_node: Vec<Vec<usize>>,
    /// Groups of seekers, each with its arc.
    seeker_groups: Vec<(usize, usize)>,
    pairs: BTreeMap<(usize, usize), usize>,
    /// How well each seeker fits each place, row by row.
    fits: Vec<u32>,
}

impl<'a> Plan<'a> {
    fn of(of: &'a Assignment) -> Result<Plan<'a>, Infeasible> {
        let by_id = |all: &[Party]| {
            let mut order: Vec<usize> = (0..all.len()).collect();
            order.sort_by(|a, b| (all.get(*a).map(|one| &one.id)).cmp(&all.get(*b).map(|one| &one.id)));
            order
        };
        let mut build = Build { supplies: vec![0; 2], arcs: Vec::new() };
        let seekers = nested(&of.limits.seekers, &of.seekers)?;
        let (groups, mut seeker_groups) = build.groups(&of.limits.seekers, &seekers, SOURCE);
        let mut seeker_node = Vec::new();
        for (at, seeker) in of.seekers.iter().enumerate() {
            let node = build.node();
            seeker_node.push(node);
            let above = seekers.innermost(at).and_then(|at| groups.get(at)).copied().unwrap_or(SOURCE);
            build.arc(above, node, seeker.least, seeker.most);
        }
        let places = nested(&of.limits.places, &of.places)?;
        let (groups, _) = build.groups(&of.limits.places, &places, SINK);
        let value = |seeker: &Party| match &of.limits.each {
            Some((label, _)) => seeker.labels.get(label).cloned().unwrap_or_default(),
            None => String::new(),
        };
        let values: BTreeSet<String> = of.seekers.iter().map(value).collect();
        let seeker_value = of
            .seekers
            .iter()
            .map(|seeker| values.iter().position(|known| *known == value(seeker)).unwrap_or_default())
            .collect();
        let mut place_node = vec![Vec::new(); values.len()];
        for (at, place) in of.places.iter().enumerate() {
            let node = build.node();
            let above = places.innermost(at).and_then(|at| groups.get(at)).copied().unwrap_or(SINK);
            build.arc(node, above, place.least, place.most);
            for nodes in &mut place_node {
                nodes.push(match &of.limits.each {
                    None => node,
                    Some((_, most)) => {
                        let own = build.node();
                        build.arc(own, node, 0, *most);
                        own
                    }
                });
            }
        }
        let all: u32 = of.seekers.iter().fold(0, |sum, one| sum.saturating_add(one.most.max(one.least)));
        build.supply(SOURCE, i64::from(all));
        build.supply(SINK, -i64::from(all));
        // Who has no place goes from the source to the sink at no cost.
        build.arc(SOURCE, SINK, 0, all);
        let leading = build.supplies.len();
        seeker_groups.iter_mut().for_each(|(_, arc)| *arc += leading);
        let dearest = (i64::from(MOST_SCORE) + 1) * UNIT * i64::try_from(leading).unwrap_or(i64::MAX >> 46);
        Ok(Plan {
            of,
            seekers: by_id(&of.seekers),
            places: by_id(&of.places),
            network: build.network(dearest),
            seeker_node,
            seeker_value,
            place_node,
            seeker_groups,
            pairs: BTreeMap::new(),
            fits: fits(of),
        })
    }

    /// How well a seeker fits a place; 0 where they do not, and with what is one's own.
    fn score(&self, seeker: usize, place: usize) -> u32 {
        self.fits.get(seeker * self.of.places.len() + place).copied().unwrap_or_default()
    }

    /// The node of a place for a seeker.
    fn node(&self, seeker: usize, place: usize) -> usize {
        let nodes = self.seeker_value.get(seeker).and_then(|value| self.place_node.get(*value));
        nodes.and_then(|nodes| nodes.get(place)).copied().unwrap_or_default()
    }

    /// What each pair costs, by the order of ids: its score, and below that its lot; 0 where they do not fit.
    fn costs(&self) -> Vec<i64> {
        let (theirs, others) = (self.lots(&self.of.seekers), self.lots(&self.of.places));
        let lot = |all: &[u64], at: usize| all.get(at).copied().unwrap_or_default();
        let all: u64 = self.of.seekers.iter().map(|one| u64::from(one.most.max(one.least))).sum();
        // All lots together are less than one unit of score.
        let spread = (UNIT.unsigned_abs() / (all + 1)).max(1);
        let mut costs = Vec::with_capacity(self.seekers.len() * self.places.len());
        for seeker in &self.seekers {
            for place in &self.places {
                let drawn = mixed(lot(&theirs, *seeker) ^ lot(&others, *place).rotate_left(32)) % spread;
                let score = i64::from(self.score(*seeker, *place));
                costs.push(if score == 0 {
                    0
                } else {
                    -score * UNIT - i64::try_from(drawn).unwrap_or_default()
                });
            }
        }
        costs
    }

    /// Solves over the best few places of each seeker, and adds others as long as any would help: then it is the best
    /// over all.
    fn solve(&mut self) {
        let costs = self.costs();
        let width = self.places.len().max(1);
        let mut first = true;
        loop {
            let mut added = false;
            for (row, costs) in costs.chunks(width).enumerate() {
                let Some(seeker) = self.seekers.get(row).copied() else { continue };
                let from = self.seeker_node.get(seeker).copied().unwrap_or_default();
                let mut helps: Vec<(i64, usize, i64)> = Vec::new();
                for (cost, place) in costs.iter().zip(&self.places).filter(|(cost, _)| **cost < 0) {
                    let worth = if first {
                        *cost
                    } else {
                        self.network.reduced(from, self.node(seeker, *place), *cost)
                    };
                    if worth < 0 && !self.pairs.contains_key(&(seeker, *place)) {
                        helps.push((worth, *place, *cost));
                    }
                }
                helps.sort_unstable();
                helps.truncate(if first { FIRST } else { FURTHER });
                for (_, place, cost) in helps {
                    let arc = self.network.add(from, self.node(seeker, place), cost, 1);
                    self.pairs.insert((seeker, place), arc);
                    added = true;
                }
            }
            if !added && !first {
                return;
            }
            self.network.solve();
            first = false;
        }
    }

    fn lots(&self, all: &[Party]) -> Vec<u64> {
        all.iter().map(|one| mixed(number(&self.of.limits.lot) ^ mixed(number(&one.id)))).collect()
    }

    fn told(&self) -> Assigned {
        let mut assigned = Assigned::default();
        let mut taken: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
        let mut placed: BTreeSet<usize> = BTreeSet::new();
        for ((seeker, place), arc) in &self.pairs {
            if self.network.flow(*arc) == 0 {
                continue;
            }
            let score = self.score(*seeker, *place);
            placed.insert(*seeker);
            taken.entry(*place).or_default().push(score);
            let scores = || (0..self.of.places.len()).map(|place| self.score(*seeker, place));
            let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            assigned.total += u64::from(score);
            assigned.pairs.push(Pair {
                seeker: id(&self.of.seekers, *seeker),
                place: id(&self.of.places, *place),
                score,
                choice: count(scores().filter(|other| *other > score).count() + 1),
                of: count(scores().filter(|other| *other > 0).count()),
            });
        }
        assigned.pairs.sort_by(|a, b| (&a.seeker, &a.place).cmp(&(&b.seeker, &b.place)));
        for seeker in self.seekers.iter().filter(|seeker| !placed.contains(*seeker)) {
            assigned
                .left_out
                .push(LeftOut { id: id(&self.of.seekers, *seeker), why: self.why_left(*seeker, &taken) });
        }
        let empty = self.places.iter().filter(|place| !taken.contains_key(*place));
        assigned.empty = empty.map(|place| id(&self.of.places, *place)).collect();
        assigned
    }

    fn why_left(&self, seeker: usize, taken: &BTreeMap<usize, Vec<u32>>) -> WhyLeft {
        // Of several that fit as well, the first by id.
        let fits = self.places.iter().rev().map(|place| (self.score(seeker, *place), *place));
        let Some((score, best)) = fits.filter(|(score, _)| *score > 0).max_by_key(|(score, _)| *score) else {
            return WhyLeft::NothingFits;
        };
        let member = |group: &Group| self.of.seekers.get(seeker).is_some_and(|one| group.has(one));
        let full = self.seeker_groups.iter().find_map(|(at, arc)| {
            let group = self.of.limits.seekers.get(*at).filter(|group| member(group))?;
            // What flows over the arc is counted beyond the least.
            let room = i64::from(group.most.max(group.least)) - i64::from(group.least);
            (self.network.flow(*arc) == room).then_some(group)
        });
        let worst = taken.get(&best).and_then(|scores| scores.iter().min()).copied();
        match full {
            // Without the limit they would have had it: it has room, or somebody who fits less well.
            Some(group) if worst.is_none_or(|worst| worst < score) || self.has_room(best, taken) => {
                WhyLeft::GroupFull { labels: group.labels.clone(), most: group.most }
            }
            _ => WhyLeft::PlacesFull { best: id(&self.of.places, best), score, least: worst },
        }
    }

    fn has_room(&self, place: usize, taken: &BTreeMap<usize, Vec<u32>>) -> bool {
        let most = self.of.places.get(place).map_or(0, |place| place.most);
        taken.get(&place).map_or(0, Vec::len) < most as usize
    }
}

/// The scores, 0 with what is one's own.
fn fits(of: &Assignment) -> Vec<u32> {
    let mut fits = Vec::with_capacity(of.seekers.len() * of.places.len());
    for (row, seeker) in of.seekers.iter().enumerate() {
        for (column, place) in of.places.iter().enumerate() {
            let score = of.scores.get(row * of.places.len() + column).copied().unwrap_or_default();
            let own = !seeker.owner.is_empty() && seeker.owner == place.owner;
            fits.push(if own { 0 } else { score.min(MOST_SCORE) });
        }
    }
    fits
}

fn id(all: &[Party], at: usize) -> String {
    all.get(at).map(|one| one.id.clone()).unwrap_or_default()
}

impl Group {
    /// Whether somebody belongs to it.
    pub(super) fn has(&self, party: &Party) -> bool {
        self.labels.iter().all(|(name, value)| party.labels.get(name) == Some(value))
    }
}

/// Nodes and arcs before they are a network. What an arc carries at least is carried from the start.
struct Build {
    supplies: Vec<i64>,
    arcs: Vec<(usize, usize, i64)>,
}

impl Build {
    fn node(&mut self) -> usize {
        self.supplies.push(0);
        self.supplies.len() - 1
    }

    fn supply(&mut self, node: usize, amount: i64) {
        self.supplies.get_mut(node).into_iter().for_each(|supply| *supply += amount);
    }

    /// An arc that carries at least and at most so many; its number among these.
    fn arc(&mut self, from: usize, to: usize, least: u32, most: u32) -> usize {
        if least > 0 {
            self.supply(from, -i64::from(least));
            self.supply(to, i64::from(least));
        }
        self.arcs.push((from, to, i64::from(most.saturating_sub(least))));
        self.arcs.len() - 1
    }

    /// A node for each group, hung on the group around it or on `end`: from the source down, or up to the sink. The nodes,
    /// and each group with its arc.
    fn groups(&mut self, groups: &[Group], nested: &Nested, end: usize) -> (Vec<usize>, Vec<(usize, usize)>) {
        let nodes: Vec<usize> = groups.iter().map(|_| self.node()).collect();
        let mut arcs = Vec::new();
        for ((at, group), node) in groups.iter().enumerate().zip(&nodes) {
            let above = nested.parent(at).and_then(|at| nodes.get(at)).copied().unwrap_or(end);
            let (from, to) = if end == SOURCE { (above, *node) } else { (*node, above) };
            arcs.push((at, self.arc(from, to, group.least, group.most)));
        }
        (nodes, arcs)
    }

    fn network(self, dearest: i64) -> Network {
        let mut network = Network::new(&self.supplies, dearest);
        for (from, to, capacity) in &self.arcs {
            network.add(*from, *to, 0, *capacity);
        }
        network
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_assignment_is_proved_to_be_the_best() {
        let mut number = 9_u64;
        let mut drawn = |bound: u64| {
            number = mixed(number.wrapping_add(0x9e37_79b9_7f4a_7c15));
            number % bound
        };
        let mut party = |name: &str, at: usize, most: u32| Party {
            id: format!("{name}{at:04}"),
            most,
            labels: BTreeMap::from([
                ("region".to_owned(), drawn(5).to_string()),
                ("sex".to_owned(), drawn(2).to_string()),
            ]),
            ..Party::default()
        };
        let seekers: Vec<Party> = (0..400).map(|at| party("s", at, 1)).collect();
        let places: Vec<Party> = (0..60).map(|at| party("p", at, 5)).collect();
        let scores = (0..400 * 60).map(|_| u32::try_from(drawn(800)).unwrap_or(0)).collect();
        let region = |region: u64| Group {
            labels: BTreeMap::from([("region".to_owned(), region.to_string())]),
            least: 40,
            most: 70,
        };
        let limits = Limits {
            seekers: (0..5).map(region).collect(),
            each: Some(("sex".to_owned(), 3)),
            ..Limits::default()
        };
        let of = Assignment { seekers, places, scores, limits };
        let mut plan = Plan::of(&of).unwrap();
        plan.solve();
        assert!(plan.network.feasible() && plan.network.proved());
        // No pair that was never added would help either.
        let costs = plan.costs();
        for (row, seeker) in plan.seekers.iter().enumerate() {
            for (column, place) in plan.places.iter().enumerate() {
                let cost = costs[row * plan.places.len() + column];
                if cost < 0 && !plan.pairs.contains_key(&(*seeker, *place)) {
                    let from = plan.seeker_node[*seeker];
                    assert!(plan.network.reduced(from, plan.node(*seeker, *place), cost) >= 0);
                }
            }
        }
        assert_eq!(plan.told().pairs.len(), 300);
    }
}
