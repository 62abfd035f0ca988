//! What several rules ask of an activity.

use std::collections::BTreeSet;

use ayni_model::{Activity, Amount, Arg, Code, Measure, Path, Resource, Role, Share, Text};

/// The roles that provide.
pub(super) const PROVIDING: [Role; 3] = [Role::Provider, Role::SecondProvider, Role::Both];

/// The year the activity stands for where one must be named: its start, else its end, else the
/// start of its earliest dated resource.
pub(super) fn year(activity: &Activity) -> Option<i16> {
    let period = &activity.period;
    period.start.or(period.end).map(|date| date.year()).or_else(|| {
        activity
            .resources
            .iter()
            .filter_map(|resource| resource.period.start.or(resource.period.end))
            .map(|date| date.year())
            .min()
    })
}

/// The first and last year a resource can belong to: its own period, else the activity's.
pub(super) fn resource_years(activity: &Activity, resource: &Resource) -> Option<(i16, i16)> {
    let period = if resource.period.is_empty() { &activity.period } else { &resource.period };
    let start = period.start.or(period.end)?;
    let end = period.end.or(period.start)?;
    Some((start.year(), end.year()))
}

/// The countries of the parties in one of these roles.
pub(super) fn countries<'a>(activity: &'a Activity, roles: &[Role]) -> BTreeSet<&'a str> {
    activity
        .parties
        .iter()
        .filter(|party| roles.contains(&party.role))
        .filter_map(|party| party.country.as_deref())
        .collect()
}

/// The path of a party line.
pub(super) fn party_path(id: &str) -> Path {
    Path::of("parties").line(id)
}

/// The path of a resource line.
pub(super) fn resource_path(id: &str) -> Path {
    Path::of(format!("resources[{id}]"))
}

/// The path of one measure of a resource line.
pub(super) fn measure_path(id: &str, index: usize) -> Path {
    Path::of(format!("resources[{id}].measures[{index}]"))
}

/// The lines of one list with shares: line id and share.
pub(super) type ShareLines<'a> = Vec<(&'a str, Option<Amount>)>;

/// The three lists with shares, by field name; one in which no line has a share is left empty.
pub(super) fn share_lists(activity: &Activity) -> [(&'static str, ShareLines<'_>); 3] {
    fn lines<T>(all: &[Share<T>]) -> ShareLines<'_> {
        if all.iter().all(|line| line.share.is_none()) {
            return Vec::new();
        }
        all.iter().map(|line| (line.id.as_str(), line.share)).collect()
    }
    [
        ("places", lines(&activity.places)),
        ("sectors", lines(&activity.sectors)),
        ("goals", lines(&activity.goals)),
    ]
}

/// A share as a number of per cent, for messages.
pub(super) fn percent(share: Amount) -> Amount {
    share.times(Amount::whole(100)).unwrap_or(share)
}

/// Calls `visit` with every free text of an activity and a maker of its path.
///
/// Free texts are what people typed as words; identifiers and codes are not among them. The
/// fields of the source that nothing else holds (`extra`) come last and only where `extra` is set.
pub(super) fn each_text<'a>(
    activity: &'a Activity,
    extra: bool,
    mut visit: impl FnMut(&dyn Fn() -> Path, &'a str),
) {
    let mut languages = |place: &dyn Fn() -> Path, text: &'a Text| {
        for (language, words) in text.iter() {
            visit(&|| place().field(language), words);
        }
    };
    languages(&|| Path::of("title"), &activity.title);
    languages(&|| Path::of("description"), &activity.description);
    for party in &activity.parties {
        languages(&|| party_path(&party.id).field("name"), &party.name);
    }
    if let Some(request) = &activity.request {
        languages(&|| Path::of("request.by"), &request.by);
    }
    for agreement in &activity.agreements {
        let place = || Path::of("agreements").line(&agreement.id).field("title");
        languages(&place, &agreement.title);
    }
    for resource in &activity.resources {
        languages(&|| resource_path(&resource.id).field("what"), &resource.what);
    }
    for result in &activity.results {
        let path = Path::of("results").line(&result.id);
        languages(&|| path.field("title"), &result.title);
        for indicator in &result.indicators {
            let path = path.field("indicators").line(&indicator.id);
            languages(&|| path.field("title"), &indicator.title);
            languages(&|| path.field("source"), &indicator.source);
            for value in &indicator.values {
                languages(&|| path.field("values").line(&value.id).field("evidence"), &value.evidence);
            }
        }
    }
    for evaluation in &activity.evaluations {
        let path = Path::of("evaluations").line(&evaluation.id);
        languages(&|| path.field("by"), &evaluation.by);
        for answer in &evaluation.answers {
            let path = path.field("answers").line(&answer.id);
            languages(&|| path.field("answer"), &answer.answer);
            languages(&|| path.field("evidence"), &answer.evidence);
        }
    }
    for line in &activity.value_added {
        languages(&|| Path::of("value_added").line(&line.id).field("how"), &line.how);
    }
    for place in &activity.places {
        if let Some(part) = &place.of.part {
            visit(&|| Path::of("places").line(&place.id).field("of.part"), part);
        }
    }
    if let Some(withheld) = &activity.withheld {
        visit(&|| Path::of("withheld.by"), &withheld.by);
        visit(&|| Path::of("withheld.why"), &withheld.why);
    }
    for resource in &activity.resources {
        if let Some(withheld) = &resource.withheld {
            let place = resource_path(&resource.id).field("withheld");
            visit(&|| place.field("by"), &withheld.by);
            visit(&|| place.field("why"), &withheld.why);
        }
    }
    if extra {
        for (header, words) in &activity.extra {
            visit(&|| Path::of("extra").field(header), words);
        }
    }
}

/// Words folded for comparing: lower case, letters and digits only, one space between words.
pub(super) fn fold(words: &str) -> String {
    if !words.is_ascii() {
        return folded(words).collect();
    }
    // The same for the letters that most texts are of, without the tables of all scripts.
    let mut fold = Vec::with_capacity(words.len());
    let mut gap = false;
    for byte in words.bytes() {
        if !byte.is_ascii_alphanumeric() {
            gap = !fold.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            fold.push(b' ');
        }
        fold.push(byte.to_ascii_lowercase());
    }
    // ASCII is UTF-8.
    String::from_utf8(fold).unwrap_or_default()
}

/// The same, letter by letter.
pub(super) fn folded(words: &str) -> impl Iterator<Item = char> {
    words
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .enumerate()
        .flat_map(|(index, word)| {
            let gap = (index > 0).then_some(' ');
            gap.into_iter().chain(word.chars().flat_map(char::to_lowercase))
        })
}

/// Whether a text says nothing at all.
pub(super) fn is_blank(words: &str) -> bool {
    // Nearly every text begins with a sign that says it all.
    if words.as_bytes().first().is_some_and(u8::is_ascii_graphic) {
        return false;
    }
    !words.chars().any(|letter| !letter.is_whitespace() && !letter.is_control())
}

/// The number of a measure as an argument: money with its currency, a quantity without a unit.
pub(super) fn number(measure: &Measure) -> Arg {
    match measure.currency() {
        Some(currency) => Arg::Money(measure.amount(), currency.to_owned()),
        None => Arg::Amount(measure.amount()),
    }
}

/// The currency or unit of a measure.
pub(super) fn unit(measure: &Measure) -> &str {
    match measure {
        Measure::Money { currency, .. } | Measure::Value { currency, .. } => currency,
        Measure::Quantity { unit, .. } => unit,
    }
}

/// A unit as an argument, shown by its name.
pub(super) fn unit_name(unit: &str) -> Arg {
    Arg::Code(Code::new("unit", unit))
}

/// The first sixty signs of a text, for messages.
pub(super) fn excerpt(words: &str) -> String {
    excerpt_at(words, 0)
}

/// Sixty signs of a text around one place, for messages; `…` stands for what is left out.
pub(super) fn excerpt_at(words: &str, place: usize) -> String {
    const BEFORE: usize = 20;
    const LENGTH: usize = 60;
    let before = words.get(..place).unwrap_or("").chars().count();
    let skipped = before.saturating_sub(BEFORE);
    let mut letters = words.chars().skip(skipped);
    let mut excerpt = String::from(if skipped > 0 { "…" } else { "" });
    excerpt.extend(letters.by_ref().take(LENGTH));
    if letters.next().is_some() {
        excerpt.push('…');
    }
    excerpt
}
