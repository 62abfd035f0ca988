//! Many to many: an organiser says who is brought together with whom within which limits, and sees each pair with its
//! reason and each one left out with theirs. Nothing is kept: the same address gives the same result, as long as the
//! records are the same.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use ayni_core::rights::Act;
use ayni_model::document::{Phrase, Speak};
use ayni_model::exchange::Side;
use ayni_model::finding::Arg;
use ayni_model::reference::Reference;
use ayni_words::Words;

use super::super::error::Trouble;
use super::super::form::Field as Input;
use super::super::gate::Who;
use super::super::identity::panel::Act as Form;
use super::super::visitor::Visitor;
use super::super::{Node, Shared, links, page};
use super::board::{Board, Part, Row, Said};
use super::list::place;
use super::{actor, reasons, viewer};
use crate::app::desk::By;
use crate::app::exchange::assigning::{self, MOST, Member, Round, Told};
use crate::app::exchange::saved;

/// Lines of a result that the page shows; the file has all.
const SHOWN: usize = 300;

/// The regions of the world, with the names of their fields.
const REGIONS: [(&str, &str); 5] = [
    ("002", "region-002"),
    ("019", "region-019"),
    ("142", "region-142"),
    ("150", "region-150"),
    ("009", "region-009"),
];

/// The labels by which those at one place may be spread.
const LABELS: [&str; 4] = ["country", "region", "sex", "owner"];

/// Whether somebody organises rounds: who answers for an organisation's records, anywhere.
pub fn may(who: &Who) -> bool {
    !who.is_stranger() && who.by().unwrap_or(&By::Machine).may_somewhere(Act::Partner)
}

/// What an address asks for.
struct Wanted {
    seekers: String,
    places: String,
    each: u32,
    spread: Option<String>,
    groups: Vec<String>,
    lot: String,
}

impl Wanted {
    fn of(visitor: &Visitor) -> Wanted {
        let text = |name: &str| visitor.asked(name).unwrap_or_default().trim().to_owned();
        let or = |name: &str, other: &str| match text(name) {
            empty if empty.is_empty() => other.to_owned(),
            text => text,
        };
        let range = |text: &str| if text.contains('-') { text.to_owned() } else { format!("{text}-") };
        let mut groups: Vec<String> = Vec::new();
        let women = text("women");
        let mut inside = false;
        for (code, name) in REGIONS {
            let limit = text(name);
            if limit.is_empty() {
                continue;
            }
            groups.push(format!("region={code}:{}", range(&limit)));
            if !women.is_empty() {
                // Two limits that cross cannot be met at once; one within the other can.
                groups.push(format!("region={code},sex=female:{}", range(&women)));
                inside = true;
            }
        }
        if !women.is_empty() && !inside {
            groups.push(format!("sex=female:{}", range(&women)));
        }
        let label = text("label");
        let spread =
            (!label.is_empty() && !text("spread").is_empty()).then(|| format!("{label}={}", text("spread")));
        Wanted {
            seekers: or("seekers", "mentee"),
            places: or("places", "mentor"),
            each: or("each", "1").parse().unwrap_or(0),
            spread,
            groups,
            lot: text("lot"),
        }
    }

    async fn run(&self, node: &Node, who: &Who) -> Result<Told, Trouble> {
        let round = Round {
            seekers: &self.seekers,
            places: &self.places,
            each_takes: self.each,
            spread: self.spread.as_deref(),
            groups: &self.groups,
            lot: &self.lot,
            most: MOST,
        };
        let looks = viewer(node, who).await?;
        Ok(assigning::round(&node.desk(), &node.exchange, &looks, &round).await?)
    }
}

fn organiser(who: &Who) -> Result<(), Trouble> {
    actor(who)?;
    if may(who) { Ok(()) } else { Err(Trouble::of(StatusCode::FORBIDDEN)) }
}

/// `/exchange/assign`
pub async fn assign(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let words = &visitor.words;
    organiser(&who)?;
    let wanted = Wanted::of(&visitor);
    let mut form = Form::new(
        "assign",
        "/exchange/assign",
        fields(&node, &visitor, &wanted),
        words.key("exchange-assign-run"),
    );
    form.method = "get";
    let mut parts = Vec::new();
    if visitor.asked("run").is_some() {
        match wanted.run(&node, &who).await {
            Ok(told) => {
                let query = visitor.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
                parts =
                    came(&told, links::address("/exchange/assign.csv", query), &node.kit.reference, words);
            }
            Err(trouble) if !trouble.status().is_server_error() => form.wrong = trouble.words(words).1,
            Err(trouble) => return Err(trouble),
        }
    }
    let how = Part { paragraphs: vec![Said::plain(words.key("exchange-assign-how"))], ..Part::default() };
    if parts.is_empty() {
        parts.push(Part { forms: vec![form], ..how });
    } else {
        // Who has a result looks at that; the limits are changed below it.
        parts.insert(0, how);
        let limits = words.key("exchange-assign-again");
        parts.push(Part { title: limits.clone(), forms: vec![form.folded(limits)], ..Part::default() });
    }
    let board = Board {
        title: Said::plain(words.key("exchange-assign")),
        over: vec![("/exchange".to_owned(), words.key("exchange-title"))],
        parts,
        ..Board::default()
    };
    page::show(&node, &visitor, board).await
}

/// `/exchange/assign.csv`: the same, all of it.
pub async fn table(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    organiser(&who)?;
    let told = Wanted::of(&visitor).run(&node, &who).await?;
    let bytes = assigning::table(&told, &visitor.words)?;
    let head = [
        (CONTENT_TYPE, "text/csv; charset=utf-8; header=present".to_owned()),
        (CONTENT_DISPOSITION, links::attachment("assignment.csv")),
    ];
    Ok((head, bytes).into_response())
}

fn fields(node: &Node, visitor: &Visitor, wanted: &Wanted) -> Vec<Input> {
    let words = &visitor.words;
    let kinds = |side: Side, chosen: &str| {
        let of = node.exchange.kinds.kinds.iter().filter(move |kind| kind.side == side);
        of.map(|kind| (kind.id.clone(), words.key(&format!("exchange-kind-{}", kind.id)), kind.id == chosen))
            .collect::<Vec<_>>()
    };
    let text = |name: &'static str, label: String| {
        Input::new(name, "text", label).value(visitor.asked(name).unwrap_or_default()).optional()
    };
    let mut labels = vec![(String::new(), words.key("exchange-any"), false)];
    labels.extend(LABELS.map(|label| {
        let name = words.key(&format!("exchange-assign-label-{label}"));
        (label.to_owned(), name, visitor.asked("label") == Some(label))
    }));
    let mut fields = vec![
        Input::hidden("run", "yes"),
        Input::choice(
            "seekers",
            "select",
            words.key("exchange-assign-seekers"),
            kinds(Side::Seeks, &wanted.seekers),
        ),
        Input::choice(
            "places",
            "select",
            words.key("exchange-assign-places"),
            kinds(Side::Gives, &wanted.places),
        ),
        Input::new("each", "number", words.key("exchange-assign-each")).value(&wanted.each.to_string()),
        Input::choice("label", "select", words.key("exchange-assign-spread-by"), labels),
        text("spread", words.key("exchange-assign-spread")),
    ];
    for (at, (code, name)) in REGIONS.into_iter().enumerate() {
        let field = text(name, place(code, words));
        fields.push(if at == 0 { field.hint(words.key("exchange-assign-range")) } else { field });
    }
    fields.push(
        text("women", words.key("exchange-assign-women")).hint(words.key("exchange-assign-women-hint")),
    );
    fields.push(text("lot", words.key("exchange-assign-lot")).hint(words.key("exchange-assign-lot-hint")));
    fields
}

/// What came of it.
fn came(told: &Told, file: String, reference: &Reference, words: &Words) -> Vec<Part> {
    let count = |number: usize| Arg::Count(number as u64);
    let args = [
        ("pairs", count(told.pairs.len())),
        ("left", count(told.left_out.len())),
        ("empty", count(told.empty.len())),
        ("countries", count(told.countries)),
    ];
    let shown = |all: usize| {
        (all > SHOWN).then(|| {
            let args = [("shown", count(SHOWN)), ("count", count(all))];
            Said::plain(words.say(&Phrase::message("exchange-assign-shown", args)))
        })
    };
    let mut parts = vec![Part {
        id: "result".to_owned(),
        title: words.key("exchange-assign-result"),
        paragraphs: vec![Said::plain(words.say(&Phrase::message("exchange-assigned", args)))],
        table: Some(spread(told, reference, words)),
        links: vec![(file, words.key("exchange-assign-file"))],
        ..Part::default()
    }];
    let pairs = told.pairs.iter().take(SHOWN).map(|one| {
        let mut row = member(&one.seeker, words);
        if let Some(place) = &one.place {
            row.lines.push(Said::plain(words.key("exchange-assign-goes-to")));
            row.lines.push(title(place, words));
        }
        row.mark = words
            .say(&Phrase::message("exchange-assign-points", [("count", Arg::Count(u64::from(one.score)))]));
        row.reasons = reasons::said(&one.why, words);
        row
    });
    parts.push(Part {
        title: words.key("exchange-assign-pairs"),
        paragraphs: shown(told.pairs.len()).into_iter().collect(),
        rows: pairs.collect(),
        none: words.key("exchange-no-matches"),
        ..Part::default()
    });
    let left = told
        .left_out
        .iter()
        .take(SHOWN)
        .map(|one| Row { reasons: reasons::said(&one.why, words), ..member(&one.seeker, words) });
    parts.push(Part {
        title: words.key("exchange-assign-left-out"),
        paragraphs: shown(told.left_out.len()).into_iter().collect(),
        rows: left.collect(),
        none: words.key("exchange-assign-nobody"),
        ..Part::default()
    });
    if !told.empty.is_empty() {
        parts.push(Part {
            title: words.key("exchange-assign-empty"),
            paragraphs: shown(told.empty.len()).into_iter().collect(),
            rows: told.empty.iter().take(SHOWN).map(|one| member(one, words)).collect(),
            ..Part::default()
        });
    }
    parts
}

/// How those who have a place, and those who have none, are spread over regions and sexes.
fn spread(told: &Told, reference: &Reference, words: &Words) -> (Vec<String>, Vec<Vec<String>>) {
    let mut rows: BTreeMap<(u8, String), [u64; 4]> = BTreeMap::new();
    let all = told.pairs.iter().map(|one| (one, 0)).chain(told.left_out.iter().map(|one| (one, 2)));
    for (one, at) in all {
        let country = reference.countries.get(&one.seeker.country);
        let region = country.map(|country| country.region.clone()).unwrap_or_default();
        for key in [(0, region), (1, String::new())] {
            let counts = rows.entry(key).or_default();
            let female = u64::from(one.seeker.sex == "female");
            for (column, by) in [(at, 1), (at + 1, female)] {
                if let Some(count) = counts.get_mut(column) {
                    *count += by;
                }
            }
        }
    }
    let head = ["exchange-assign-region", "exchange-assign-placed", "exchange-assign-placed-women"];
    let more = ["exchange-assign-left-out", "exchange-assign-left-women"];
    let rows = rows.into_iter().map(|((whole, region), counts)| {
        let name = match (whole, region.as_str()) {
            (1, _) => words.key("exchange-assign-all"),
            (_, "") => words.key("entry-not-said"),
            (_, region) => place(region, words),
        };
        std::iter::once(name).chain(counts.map(|count| words.count(count))).collect()
    });
    (head.iter().chain(&more).map(|key| words.key(key)).collect(), rows.collect())
}

fn title(member: &Member, words: &Words) -> Said {
    let (title, language) = member.title.best(words.language()).unwrap_or((&member.id, ""));
    Said::of(title, language, words.language()).to(saved::page(&member.owner, &member.id))
}

fn member(member: &Member, words: &Words) -> Row {
    let mut lines = Vec::new();
    if !member.country.is_empty() {
        lines.push(Said::plain(place(&member.country, words)));
    }
    if !member.sex.is_empty() {
        lines.push(Said::plain(words.key(&format!("exchange-sex-{}", member.sex))));
    }
    Row { title: title(member, words), lines, ..Row::default() }
}
