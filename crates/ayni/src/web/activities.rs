//! The list of activities: searched, narrowed, ordered, a page at a time.

use axum::extract::State;
use axum::response::Response;
use ayni_core::rights::{Act, On};
use ayni_core::search::{Facet, Filter};
use ayni_model::document::Speak;
use ayni_model::{Arg, Code, Phrase};
use ayni_store::{SearchOrder, StandingState};
use ayni_words::Words;
use serde::Serialize;

use super::error::Trouble;
use super::gate::Who;
use super::list::{Line, marked};
use super::page::{Page, show};
use super::visitor::Visitor;
use super::{Node, Shared, links};
use crate::app::desk::By;
use crate::app::{Refusal, search, standing};

/// Lines of one page.
const LINES: u32 = 25;

/// Values that one field of the form offers.
const OFFERED: usize = 400;

#[derive(Debug, Serialize)]
pub struct Activities {
    title: String,
    total: String,
    words_asked: String,
    fields: Vec<Field>,
    orders: Vec<Choice>,
    /// What the list is narrowed to, each with the address of the list without it.
    narrowed: Vec<Choice>,
    lines: Vec<Line>,
    /// Whether the reader may enter activities.
    may_enter: bool,
    /// Where this list is shared, for who may do that.
    share: String,
    first: Option<String>,
    next: Option<String>,
}

/// A field of the form.
#[derive(Debug, Serialize)]
struct Field {
    name: &'static str,
    label: String,
    any: String,
    choices: Vec<Choice>,
}

#[derive(Debug, Serialize)]
struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

impl Page for Activities {
    const TEMPLATE: &'static str = "activities.html";
    const PLACE: &'static str = "web-activities";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// What the address narrows the list to.
pub fn filter(visitor: &Visitor) -> Filter {
    Filter {
        facets: Facet::ALL
            .into_iter()
            .filter_map(|facet| Some((facet, visitor.asked(facet.as_str())?.to_owned())))
            .collect(),
        words: visitor.asked("q").unwrap_or_default().to_owned(),
    }
}

/// The order that the address asks for.
pub fn order(visitor: &Visitor) -> SearchOrder {
    match visitor.asked("order") {
        Some("earliest") => SearchOrder::Earliest,
        Some("title") => SearchOrder::Title,
        _ => SearchOrder::Latest,
    }
}

/// `/activities`
pub async fn activities(State(node): State<Shared>, visitor: Visitor, who: Who) -> Result<Response, Trouble> {
    let (filter, order) = (filter(&visitor), order(&visitor));
    let after = visitor.asked("after").map(str::to_owned);
    let page = search::find(&node.store, &filter, who.sees(), order, after.clone(), LINES).await?;
    let words = &visitor.words;
    let without = |name: &str| {
        let kept =
            visitor.query.iter().filter(|(one, value)| one != name && one != "after" && !value.is_empty());
        links::address("/activities", kept.map(|(name, value)| (name.as_str(), value.as_str())))
    };
    let mut narrowed: Vec<Choice> = Vec::new();
    if !filter.words.is_empty() {
        narrowed.push(Choice { value: without("q"), label: filter.words.clone(), chosen: true });
    }
    for (facet, value) in &filter.facets {
        let label = words.say(&Phrase::message(
            "web-narrowed",
            [
                ("facet", Arg::Text(facet_label(*facet, words))),
                ("value", Arg::Text(value_label(*facet, value, words))),
            ],
        ));
        narrowed.push(Choice { value: without(facet.as_str()), label, chosen: true });
    }
    let next = page.next.as_deref().map(|next| {
        let kept = visitor.query.iter().filter(|(name, value)| name != "after" && !value.is_empty());
        let pairs = kept.map(|(name, value)| (name.as_str(), value.as_str()));
        links::address("/activities", pairs.chain([("after", next)]))
    });
    let total = match page.total {
        Some(total) => Phrase::message("web-activities-found", [("count", Arg::Count(total))]),
        None => Phrase::message("web-activities-more", [("count", Arg::Count(ayni_store::COUNTED))]),
    };
    let context = Activities {
        title: words.key("web-activities"),
        total: words.say(&total),
        words_asked: filter.words.clone(),
        fields: fields(&node, &filter, &who, words).await?,
        orders: ["latest", "earliest", "title"]
            .into_iter()
            .map(|name| Choice {
                value: name.to_owned(),
                label: words.key(match name {
                    "earliest" => "web-order-earliest",
                    "title" => "web-order-title",
                    _ => "web-order-latest",
                }),
                chosen: visitor.asked("order").unwrap_or("latest") == name,
            })
            .collect(),
        narrowed,
        lines: marked(&page, &who, words),
        may_enter: standing::enters_for(&node.desk(), who.by().unwrap_or(&By::Machine)).await.is_ok(),
        share: share_address(&node, &visitor, &who).await?,
        first: after.map(|_| without("after")),
        next,
    };
    show(&node, &visitor, context).await
}

/// Where the list is shared as it is narrowed; empty for who may share nothing.
async fn share_address(node: &Node, visitor: &Visitor, who: &Who) -> Result<String, Refusal> {
    let by = who.by().unwrap_or(&By::Machine);
    let all = node.store.organisations().await?;
    let may =
        by.may(Act::Share, &On::default()).is_ok() || !standing::theirs(by, Act::Share, &all).is_empty();
    let kept =
        visitor.query.iter().filter(|(name, value)| name != "after" && name != "order" && !value.is_empty());
    let pairs = kept.map(|(name, value)| (name.as_str(), value.as_str()));
    Ok(if may { links::address("/activities/share", pairs) } else { String::new() })
}

async fn fields(node: &Node, filter: &Filter, who: &Who, words: &Words) -> Result<Vec<Field>, Trouble> {
    let mut fields = Vec::new();
    for facet in Facet::ALL {
        let asked = filter.facets.iter().find(|(one, _)| *one == facet).map(|(_, value)| value);
        let mut values = search::values(&node.store, facet).await?;
        // Counts are of the whole register; who sees a part of it is not told them.
        let counted = who.sees().is_none();
        if facet == Facet::Reporter {
            // Whose shared activities there are is found by looking for them.
            values.retain(|(value, _)| who.sees_of(value));
        }

        values.truncate(OFFERED);
        // What was asked for stays chosen, though nothing has it.
        if let Some(asked) = asked.filter(|asked| !values.iter().any(|(value, _)| value == *asked)) {
            values.push((asked.clone(), 0));
        }
        if values.is_empty() {
            continue;
        }
        let mut choices: Vec<Choice> = values
            .into_iter()
            .map(|(value, count)| Choice {
                chosen: asked == Some(&value),
                label: match counted {
                    true => words.say(&Phrase::message(
                        "web-value-count",
                        [
                            ("value", Arg::Text(value_label(facet, &value, words))),
                            ("count", Arg::Count(count)),
                        ],
                    )),
                    false => value_label(facet, &value, words),
                },
                value,
            })
            .collect();
        match facet {
            Facet::Year => choices.sort_by(|left, right| right.value.cmp(&left.value)),
            Facet::Goal => choices.sort_by_key(|choice| choice.value.parse::<u32>().unwrap_or(u32::MAX)),
            _ => choices.sort_by(|left, right| words.compare(&left.label, &right.label)),
        }
        fields.push(Field {
            name: facet.as_str(),
            label: facet_label(facet, words),
            any: words.key("web-any"),
            choices,
        });
    }
    Ok(fields)
}

/// The key of how far an activity has come.
pub fn standing_key(state: StandingState) -> &'static str {
    match state {
        StandingState::Unreviewed => "entry-standing-unreviewed",
        StandingState::Entered => "entry-standing-entered",
        StandingState::Accepted => "entry-standing-accepted",
        StandingState::Returned => "entry-standing-returned",
    }
}

/// The name of a facet.
fn facet_label(facet: Facet, words: &Words) -> String {
    words.key(match facet {
        Facet::Year => "report-column-year",
        Facet::Partner => "web-country",
        Facet::Form => "field-form",
        Facet::Kind => "field-kind",
        Facet::Status => "field-status",
        Facet::Reporter => "report-column-reporter",
        Facet::Goal => "report-column-goal",
        Facet::Sector => "report-column-sector",
        Facet::Standing => "entry-standing",
        Facet::Shared => "entry-shared",
    })
}

/// The name of a value of a facet.
fn value_label(facet: Facet, value: &str, words: &Words) -> String {
    let coded = |list: &str| words.code(&Code::new(list, value));
    match facet {
        Facet::Year => value.parse().map_or_else(|_| value.to_owned(), |year| words.year(year)),
        Facet::Partner => coded("country"),
        Facet::Form if ayni_model::Form::from_code(value).is_some() => coded("form"),
        Facet::Kind if ayni_model::ActivityKind::from_code(value).is_some() => coded("kind"),
        Facet::Status if ayni_model::Status::from_code(value).is_some() => coded("status"),
        Facet::Goal => format!("{value} {}", coded("sdg")),
        Facet::Sector => match value.split_once(':') {
            Some((list, code)) => words.code(&Code::new(list, code)),
            None => value.to_owned(),
        },
        Facet::Standing => match StandingState::of(value) {
            Some(state) => words.key(standing_key(state)),
            None => value.to_owned(),
        },
        Facet::Shared => words.key(if value == "yes" { "entry-shared-yes" } else { "entry-shared-no" }),
        Facet::Reporter | Facet::Form | Facet::Kind | Facet::Status => value.to_owned(),
    }
}
