use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ayni_model::exchange::Side;
use ayni_model::reference::{Country, Reference};
use ayni_model::thesaurus::{Concept, Thesaurus};
use ayni_model::{Day, Later, Text};

use super::*;
use crate::exchange::find::{Entry, Hit, Vocabulary, Why};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn country(code: &str, sub_region: &str, ldc: bool) -> (String, Country) {
    let country = Country { code: code.into(), sub_region: sub_region.into(), ldc, ..Country::default() };
    (code.to_owned(), country)
}

fn vocabulary() -> Vocabulary {
    let mut reference = Reference {
        countries: [country("XAA", "202", true), country("XBB", "202", true), country("XCC", "419", false)]
            .into(),
        ..Reference::default()
    };
    let concept = |broader: &[&str]| Concept {
        names: Text::default(),
        broader: broader.iter().map(|code| (*code).to_owned()).collect(),
    };
    reference.thesaurus = Later::ready(Thesaurus {
        concepts: [("1".to_owned(), concept(&[])), ("2".to_owned(), concept(&["1"]))].into(),
        ..Thesaurus::default()
    });
    Vocabulary::new(Arc::new(reference))
}

fn entry(id: &str, side: Side, owner: &str) -> Entry {
    let mut entry = Entry::new(id, if side == Side::Seeks { "need" } else { "offer" }, side, owner);
    entry.places = vec![owner.get(..3).unwrap_or_default().to_owned()];
    entry.country = entry.places[0].clone();
    entry
}

fn hit(score: u64) -> Hit {
    let why = Why::Subject { code: "1".into(), until: None };
    Hit { number: 0, score, reasons: vec![(why, 1_000)] }
}

fn order(found: &[(Hit, &Entry)], need: &Entry, opinions: &Opinions, vocabulary: &Vocabulary) -> Vec<Match> {
    let asked = Asked { reference: vocabulary.reference(), opinions, today: day("2026-06-01") };
    rank_matches(need, found, &asked)
}

#[test]
fn a_match_is_never_oneself_expired_withdrawn_or_of_one_s_own_side() {
    let vocabulary = vocabulary();
    let need = entry("n", Side::Seeks, "XAA-H");
    let good = entry("good", Side::Gives, "XBB-H");
    let own = entry("own", Side::Gives, "XAA-H");
    let mut expired = entry("expired", Side::Gives, "XBB-E");
    expired.expires = Some(day("2026-05-31"));
    let mut last = entry("last", Side::Gives, "XBB-L");
    last.expires = Some(day("2026-06-01"));
    let mut withdrawn = entry("withdrawn", Side::Gives, "XBB-W");
    withdrawn.withdrawn = true;
    let other = entry("other", Side::Seeks, "XBB-N");
    let told = entry("told", Side::Tells, "XBB-T");
    let all = [&good, &own, &expired, &last, &withdrawn, &other, &told, &need];
    let found: Vec<(Hit, &Entry)> = all.into_iter().map(|entry| (hit(1_000), entry)).collect();
    let ids: BTreeSet<String> =
        order(&found, &need, &Opinions::default(), &vocabulary).into_iter().map(|one| one.id).collect();
    assert_eq!(ids, BTreeSet::from(["good".to_owned(), "last".to_owned()]));
    let offers: Vec<String> =
        order(&found, &good, &Opinions::default(), &vocabulary).into_iter().map(|one| one.id).collect();
    assert_eq!(offers, ["other", "n"]);
}

#[test]
fn what_fits_better_in_any_aspect_ranks_higher_and_says_so() {
    let vocabulary = vocabulary();
    let mut need = entry("n", Side::Seeks, "XAA-H");
    need.goals = vec!["3.8".into()];
    need.languages = vec!["fr".into()];
    need.resources = vec!["training".into()];
    need.capacity = Some(20);
    (need.starts, need.ends) = (Some(day("2026-07-01")), Some(day("2026-12-31")));
    let plain = || entry("plain", Side::Gives, "XCC-P");
    type Change = fn(&mut Entry);
    let cases: [(Change, Reason, bool); 9] = [
        (|one| one.goals = vec!["3.8".into()], Reason::Goal("3.8".into()), true),
        (|one| one.languages = vec!["fr".into()], Reason::Language("fr".into()), true),
        (|one| one.languages = vec!["ru".into()], Reason::NoLanguage, false),
        (|one| one.resources = vec!["training".into()], Reason::Resource("training".into()), true),
        (|one| one.places.push("XAA".into()), Reason::Place("XAA".into()), true),
        (|one| one.capacity = Some(30), Reason::Capacity(30), true),
        (|one| one.ends = Some(day("2026-06-30")), Reason::DatesMissed, false),
        (|one| one.partners = vec!["XAA-H".into()], Reason::Together("XCC-B".into()), true),
        (|one| one.evidence = 4, Reason::Evidence(4), true),
    ];
    for (change, reason, better) in cases {
        let first = plain();
        let mut second = entry("b", Side::Gives, "XCC-B");
        change(&mut second);
        let matches =
            order(&[(hit(500), &first), (hit(500), &second)], &need, &Opinions::default(), &vocabulary);
        assert_eq!(matches[0].id == "b", better, "{reason:?}: {matches:?}");
        let one = matches.iter().find(|one| one.id == "b").unwrap();
        assert!(one.reasons.iter().any(|(own, _)| *own == reason), "{reason:?} in {:?}", one.reasons);
        let sum: i64 = one.reasons.iter().map(|(_, points)| points).sum();
        assert_eq!(sum, one.points, "the reasons are the points");
    }
}

#[test]
fn who_has_most_does_not_fill_the_page() {
    let vocabulary = vocabulary();
    let need = entry("n", Side::Seeks, "XAA-H");
    let big: Vec<Entry> = (0..6).map(|at| entry(&format!("big{at}"), Side::Gives, "XBB-BIG")).collect();
    let small = entry("small", Side::Gives, "XBB-SMALL");
    let mut found: Vec<(Hit, &Entry)> = big.iter().map(|one| (hit(1_000), one)).collect();
    found.push((hit(900), &small));
    let matches = order(&found, &need, &Opinions::default(), &vocabulary);
    assert_eq!(matches[2].id, "small");
    assert!(matches[3].reasons.contains(&(Reason::Spread("XBB-BIG".into()), 0)));
}

#[test]
fn what_people_say_changes_the_order_and_is_shown() {
    let vocabulary = vocabulary();
    let need = entry("n", Side::Seeks, "XAA-H");
    let (a, b) = (entry("a", Side::Gives, "XBB-A"), entry("b", Side::Gives, "XBB-B"));
    let found = [(hit(1_000), &a), (hit(950), &b)];
    let about = BTreeSet::from(["1".to_owned()]);
    let said = |by: &str, need: &str, suggested: &str, useful: bool, why: Ground| Feedback {
        by: by.into(),
        need: need.into(),
        about: about.clone(),
        suggested: suggested.into(),
        useful,
        why,
    };
    let ids = |feedback: &[Feedback]| {
        let matches = order(&found, &need, &Opinions::of(feedback, "XAA-H", "n", &about), &vocabulary);
        (matches.iter().map(|one| one.id.clone()).collect::<Vec<_>>(), matches)
    };
    assert_eq!(ids(&[]).0, ["a", "b"]);
    let (order, matches) = ids(&[said("XAA-H", "n", "a", false, None)]);
    assert_eq!(order, ["b", "a"]);
    assert!(matches[1].reasons.iter().any(|(reason, _)| *reason == Reason::NotUseful));
    // A changed mind counts, the earlier word no more.
    assert_eq!(
        ids(&[said("XAA-H", "n", "a", false, None), said("XAA-H", "n", "a", true, None)]).0,
        ["a", "b"]
    );
    let others: Vec<Feedback> = (0..3).map(|at| said(&format!("XCC-{at}"), "m", "b", true, None)).collect();
    let (order, matches) = ids(&others);
    assert_eq!(order, ["b", "a"]);
    assert!(matches[0].reasons.contains(&(Reason::Judged { useful: 3, not: 0 }, 60)));
    // One organisation is one voice, however often it speaks.
    let crowd: Vec<Feedback> = (0..50).map(|at| said("XCC-1", &format!("m{at}"), "b", true, None)).collect();
    assert_eq!(
        ids(&crowd).1[1]
            .reasons
            .iter()
            .find(|(reason, _)| matches!(reason, Reason::Judged { .. }))
            .unwrap()
            .1,
        20
    );
    // Who passed over others for their language is shown that it counts for more.
    let leaning = [said("XAA-H", "m", "z", false, Some(Aspect::Context))];
    assert!(ids(&leaning).1[0].reasons.contains(&(Reason::Leaning(Aspect::Context), 0)));
}

#[test]
fn a_triangle_covers_what_the_provider_alone_does_not() {
    let vocabulary = vocabulary();
    let mut need = entry("n", Side::Seeks, "XAA-H");
    need.subjects = vec!["1".into()];
    need.resources = vec!["training".into(), "equipment".into()];
    need.languages = vec!["fr".into()];
    need.goals = vec!["2".into()];
    let mut provider = entry("p", Side::Gives, "XCC-P");
    (provider.subjects, provider.resources) = (vec!["2".into()], vec!["training".into()]);
    let mut second = entry("s", Side::Gives, "XBB-S");
    (second.resources, second.languages) = (vec!["equipment".into()], vec!["fr".into()]);
    let mut fund = entry("f", Side::Gives, "XCC-F");
    (fund.places, fund.goals) = (vec!["202".into()], vec!["2.1".into()]);
    let mut closed = entry("c", Side::Gives, "XCC-C");
    closed.places = vec!["419".into()];
    let opinions = Opinions::default();
    let asked = Asked { reference: vocabulary.reference(), opinions: &opinions, today: day("2026-06-01") };
    let matches = rank_matches(&need, &[(hit(1_000), &provider)], &asked);
    let sets = triangles(&vocabulary, &need, &matches, &[&provider, &second], &[&closed, &fund], &asked);
    assert_eq!(sets.len(), 1);
    let set = &sets[0];
    assert_eq!(set.second.as_ref().map(|(id, _)| id.as_str()), Some("s"));
    assert_eq!(set.fund.as_ref().map(|(id, _)| id.as_str()), Some("f"));
    assert_eq!(set.open, BTreeSet::from([Part::Goal("2".into())]));
    let (_, adds) = set.second.as_ref().unwrap();
    let expected = [Part::Resource("equipment".into()), Part::Language, Part::Circumstances];
    assert_eq!(*adds, BTreeSet::from(expected));
}

#[test]
fn advantages_meet_gaps_by_country() {
    let vocabulary = vocabulary();
    let offer = entry("o", Side::Gives, "XAA-H");
    let (near, far) = (entry("near", Side::Seeks, "XBB-N"), entry("far", Side::Seeks, "XCC-N"));
    let matches = order(&[(hit(500), &far), (hit(1_000), &near)], &offer, &Opinions::default(), &vocabulary);
    let meetings = advantages(&[(&offer, matches)], |owner| owner[..3].to_owned());
    assert_eq!(meetings.iter().map(|one| one.with.as_str()).collect::<Vec<_>>(), ["XBB", "XCC"]);
    assert_eq!(meetings[0].pairs[0].0, "o");
}

/// Numbers that look drawn and are the same each time.
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

fn labels(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn case(drawn: &mut Drawn, seekers: usize, places: usize) -> Assignment {
    let mut party = |id: String, most: u32| Party {
        id,
        owner: String::new(),
        most,
        least: 0,
        labels: labels(&[
            ("region", ["africa", "asia"][drawn.below(2) as usize]),
            ("sex", ["female", "male"][drawn.below(2) as usize]),
        ]),
    };
    let of = |name: &str, at: usize| format!("{name}{at:04}");
    let seekers: Vec<Party> = (0..seekers).map(|at| party(of("s", at), 1)).collect();
    let places: Vec<Party> = (0..places).map(|at| party(of("p", at), 1)).collect();
    Assignment { seekers, places, ..Assignment::default() }
}

/// Tries every assignment there is: the highest sum within the limits, if any keeps them.
fn tried(of: &Assignment, at: usize, chosen: &mut Vec<Option<usize>>) -> Option<u64> {
    if at < of.seekers.len() {
        let mut best = None;
        for choice in std::iter::once(None).chain((0..of.places.len()).map(Some)) {
            let fits = choice.is_none_or(|place| of.scores[at * of.places.len() + place] > 0);
            if fits {
                chosen.push(choice);
                best = best.max(tried(of, at + 1, chosen));
                chosen.pop();
            }
        }
        return best;
    }
    let count = |is: &dyn Fn(usize, usize) -> bool| {
        chosen
            .iter()
            .enumerate()
            .filter(|(seeker, place)| place.is_some_and(|place| is(*seeker, place)))
            .count() as u32
    };
    let member = |group: &Group, party: &Party| {
        group.labels.iter().all(|(name, value)| party.labels.get(name) == Some(value))
    };
    for (at, place) in of.places.iter().enumerate() {
        if !(place.least..=place.most).contains(&count(&|_, other| other == at)) {
            return None;
        }
        if let Some((label, most)) = &of.limits.each {
            for value in ["female", "male", "africa", "asia"] {
                let same =
                    |seeker: usize, other: usize| other == at && of.seekers[seeker].labels[label] == value;
                if count(&same) > *most {
                    return None;
                }
            }
        }
    }
    for group in &of.limits.seekers {
        if !(group.least..=group.most).contains(&count(&|seeker, _| member(group, &of.seekers[seeker]))) {
            return None;
        }
    }
    for group in &of.limits.places {
        if !(group.least..=group.most).contains(&count(&|_, place| member(group, &of.places[place]))) {
            return None;
        }
    }
    Some(
        chosen
            .iter()
            .enumerate()
            .filter_map(|(seeker, place)| Some(u64::from(of.scores[seeker * of.places.len() + (*place)?])))
            .sum(),
    )
}

#[test]
fn an_assignment_is_the_best_of_all_that_there_are() {
    let mut drawn = Drawn(7);
    let (mut solved, mut refused) = (0, 0);
    for round in 0..300 {
        let (seekers, places) = (2 + drawn.below(5) as usize, 1 + drawn.below(3) as usize);
        let mut of = case(&mut drawn, seekers, places);
        for place in &mut of.places {
            place.most = 1 + drawn.below(3) as u32;
            place.least = u32::from(drawn.below(5) == 0);
        }
        of.scores = (0..seekers * places)
            .map(|_| if drawn.below(4) == 0 { 0 } else { 1 + drawn.below(20) as u32 })
            .collect();
        let group = |pairs: &[(&str, &str)], least: u64, most: u64| Group {
            labels: labels(pairs),
            least: least as u32,
            most: most as u32,
        };
        if drawn.below(2) == 0 {
            let most = drawn.below(4);
            of.limits.seekers.push(group(&[("region", "africa")], drawn.below(2).min(most), most));
            of.limits.seekers.push(group(&[("region", "africa"), ("sex", "female")], 0, drawn.below(3)));
            of.limits.seekers.push(group(&[("region", "asia"), ("sex", "female")], drawn.below(2), 3));
        }
        if drawn.below(3) == 0 {
            of.limits.places.push(group(&[("region", "asia")], drawn.below(2), 2));
        }
        if drawn.below(2) == 0 {
            of.limits.each = Some(("sex".to_owned(), 1 + drawn.below(2) as u32));
        }
        of.limits.lot = format!("round {round}");
        match (assign(&of), tried(&of, 0, &mut Vec::new())) {
            (Ok(found), Some(best)) => {
                assert_eq!(found.total, best, "{of:?}");
                let mut chosen = vec![None; seekers];
                for pair in &found.pairs {
                    let at = |all: &[Party], id: &str| all.iter().position(|one| one.id == id).unwrap();
                    chosen[at(&of.seekers, &pair.seeker)] = Some(at(&of.places, &pair.place));
                }
                let only = Assignment {
                    scores: of
                        .scores
                        .iter()
                        .enumerate()
                        .map(|(at, score)| if chosen[at / places] == Some(at % places) { *score } else { 0 })
                        .collect(),
                    ..of.clone()
                };
                assert_eq!(tried(&only, 0, &mut Vec::new()), Some(best), "the pairs keep the limits");
                assert_eq!(found.pairs.len() + found.left_out.len(), seekers);
                solved += 1;
            }
            (Err(Infeasible::LeastNotMet), None) => refused += 1,
            (found, best) => panic!("{found:?} {best:?} {of:?}"),
        }
    }
    assert!(solved > 150 && refused > 20, "{solved} {refused}");
}

#[test]
fn the_order_of_the_input_decides_nothing_and_the_lot_among_equals() {
    let mut drawn = Drawn(3);
    let mut of = case(&mut drawn, 40, 10);
    of.scores = vec![5; 400];
    of.limits.lot = "2027".to_owned();
    let first = assign(&of).unwrap();
    assert_eq!((first.pairs.len(), first.left_out.len(), first.total), (10, 30, 50));
    let mut turned = of.clone();
    turned.seekers.reverse();
    turned.places.rotate_left(3);
    assert_eq!(assign(&turned).unwrap(), first);
    of.limits.lot = "2028".to_owned();
    assert_ne!(assign(&of).unwrap().pairs, first.pairs);
}

#[test]
fn who_is_left_out_is_told_why() {
    let mut drawn = Drawn(5);
    let mut of = case(&mut drawn, 4, 1);
    for (at, region) in ["africa", "africa", "asia", "asia"].into_iter().enumerate() {
        of.seekers[at].labels = labels(&[("region", region)]);
    }
    of.places[0].most = 2;
    of.scores = vec![9, 8, 3, 0];
    of.limits.seekers = vec![Group { labels: labels(&[("region", "africa")]), least: 0, most: 1 }];
    let told = assign(&of).unwrap();
    assert_eq!(
        told.pairs.iter().map(|pair| (pair.seeker.as_str(), pair.choice)).collect::<Vec<_>>(),
        [("s0000", 1), ("s0002", 1)]
    );
    assert_eq!(told.left_out[0].why, WhyLeft::GroupFull { labels: labels(&[("region", "africa")]), most: 1 });
    assert_eq!(told.left_out[1].why, WhyLeft::NothingFits);
    of.limits.seekers.clear();
    let why = &assign(&of).unwrap().left_out[0].why;
    assert_eq!(*why, WhyLeft::PlacesFull { best: "p0000".into(), score: 3, least: Some(8) });
    of.seekers[0].owner = "x".into();
    of.places[0].owner = "x".into();
    assert!(assign(&of).unwrap().pairs.iter().all(|pair| pair.seeker != "s0000"), "nobody with themselves");
    let crossing = [labels(&[("region", "africa")]), labels(&[("sex", "female")])];
    let mut of = case(&mut Drawn(1), 12, 2);
    of.scores = vec![1; 24];
    of.limits.seekers = crossing.into_iter().map(|labels| Group { labels, least: 0, most: 5 }).collect();
    assert!(matches!(assign(&of), Err(Infeasible::Crossing(..))));
    assert_eq!(assign(&Assignment::default()), Ok(Assigned::default()));
}

#[test]
fn eighty_six_mentors_two_hundred_mentees_sixty_nine_countries() {
    let mut drawn = Drawn(86);
    let mut of = case(&mut drawn, 200, 86);
    for (at, seeker) in of.seekers.iter_mut().enumerate() {
        seeker.labels.insert("country".to_owned(), format!("X{:02}", at % 69));
    }
    of.places.iter_mut().for_each(|place| place.most = 2);
    of.scores = (0..200 * 86).map(|_| drawn.below(1_000) as u32).collect();
    of.limits.each = Some(("country".to_owned(), 1));
    of.limits.seekers = (0..69)
        .map(|at| Group { labels: labels(&[("country", &format!("X{at:02}"))]), least: 1, most: 3 })
        .collect();
    let told = assign(&of).unwrap();
    assert_eq!(told.pairs.len(), 172);
    assert_eq!(told.left_out.len(), 28);
    let countries: BTreeSet<&String> = told
        .pairs
        .iter()
        .map(|pair| &of.seekers.iter().find(|one| one.id == pair.seeker).unwrap().labels["country"])
        .collect();
    assert_eq!(countries.len(), 69);
}
