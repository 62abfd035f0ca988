//! What a row's type says.

use ayni_model::survey::{ListSource, QuestionKind};

/// What a row is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    /// A question, with the source of its choices and whether another may be named.
    Question { kind: QuestionKind, source: Option<ListSource>, other: bool },
    /// A group begins.
    Begin(Span),
    /// A group ends.
    End(Span),
    /// It is known, and not read: the rest of the form is read without it.
    Outside,
    /// Nobody knows it.
    Unknown,
}

/// What begins and ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Span {
    Group,
    Repeat,
    /// A group for each choice of this list.
    Loop(String),
}

/// Ways to say that a question has choices; of two that fit, the longer stands first.
const SELECTS: &[(&str, QuestionKind, From)] = &[
    ("select one from file", QuestionKind::SelectOne, From::File),
    ("select multiple from file", QuestionKind::SelectMany, From::File),
    ("add select one prompt using", QuestionKind::SelectOne, From::Form),
    ("add select multiple prompt using", QuestionKind::SelectMany, From::Form),
    ("select all that apply from", QuestionKind::SelectMany, From::Form),
    ("select all that apply", QuestionKind::SelectMany, From::Form),
    ("select one external", QuestionKind::SelectOne, From::External),
    ("select one from", QuestionKind::SelectOne, From::Form),
    ("select multiple from", QuestionKind::SelectMany, From::Form),
    ("select multiple", QuestionKind::SelectMany, From::Form),
    ("select one", QuestionKind::SelectOne, From::Form),
    ("select1", QuestionKind::SelectOne, From::Form),
    ("rank", QuestionKind::Rank, From::Form),
];

#[derive(Clone, Copy)]
enum From {
    Form,
    File,
    External,
}

/// Types by name, the words of which may have `_` between them.
const TYPES: &[(&str, QuestionKind)] = {
    use QuestionKind as K;
    &[
        ("text", K::Text),
        ("string", K::Text),
        ("phone number", K::Text),
        ("integer", K::Integer),
        ("int", K::Integer),
        ("percentage", K::Integer),
        ("decimal", K::Decimal),
        ("date", K::Date),
        ("time", K::Time),
        ("datetime", K::DateTime),
        ("date time", K::DateTime),
        ("range", K::Range),
        ("note", K::Note),
        ("acknowledge", K::Acknowledge),
        ("trigger", K::Acknowledge),
        ("calculate", K::Calculate),
        ("hidden", K::Hidden),
        ("today", K::Today),
        ("get today", K::Today),
        ("start", K::Start),
        ("start time", K::Start),
        ("get start time", K::Start),
        ("end", K::End),
        ("end time", K::End),
        ("get end time", K::End),
        ("deviceid", K::Device),
        ("device id", K::Device),
        ("get device id", K::Device),
        ("imei", K::Device),
        ("subscriberid", K::Device),
        ("subscriber id", K::Device),
        ("get subscriber id", K::Device),
        ("simserial", K::Device),
        ("sim id", K::Device),
        ("get sim id", K::Device),
        ("phonenumber", K::Device),
        ("get phone number", K::Device),
        ("username", K::Device),
        ("email", K::Device),
        ("uri:deviceid", K::Device),
        ("uri:subscriberid", K::Device),
        ("uri:simserial", K::Device),
        ("uri:phonenumber", K::Device),
        ("uri:username", K::Device),
        ("uri:email", K::Device),
        ("geopoint", K::GeoPoint),
        ("gps", K::GeoPoint),
        ("location", K::GeoPoint),
        ("start-geopoint", K::GeoPoint),
        ("background-geopoint", K::GeoPoint),
        ("geotrace", K::GeoTrace),
        ("geoshape", K::GeoShape),
        ("barcode", K::Barcode),
        ("image", K::Image),
        ("photo", K::Image),
        ("audio", K::Audio),
        ("background-audio", K::Audio),
        ("video", K::Video),
        ("file", K::File),
        ("audit", K::Audit),
    ]
};

/// Types that are known, and outside of what is read.
const OUTSIDE: &[&str] =
    &["include", "xml-external", "csv-external", "set form title", "set form id", "cascading select"];

/// Reads a type.
pub(super) fn read(text: &str) -> RowKind {
    let words: Vec<&str> = text.split_whitespace().collect();
    if let Some(span) = span(&words, "begin") {
        return RowKind::Begin(span);
    }
    if let Some(span) = span(&words, "end") {
        return RowKind::End(span);
    }
    for (prefix, kind, from) in SELECTS {
        if let Some(rest) = behind(&words, prefix) {
            return select(rest, *kind, *from);
        }
    }
    if behind(&words, "osm").is_some() {
        return RowKind::Question { kind: QuestionKind::Osm, source: None, other: false };
    }
    let whole = words.join(" ").to_lowercase().replace('_', " ");
    let known = |list: &str| list == whole;
    if let Some((_, kind)) = TYPES.iter().find(|(name, _)| known(name)) {
        return RowKind::Question { kind: *kind, source: None, other: false };
    }
    match OUTSIDE.iter().any(|name| known(name)) {
        true => RowKind::Outside,
        false => RowKind::Unknown,
    }
}

fn span(words: &[&str], verb: &str) -> Option<Span> {
    let after = |name: &str| behind(words, &format!("{verb} {name}"));
    if let Some(rest) = after("loop") {
        let list = match rest {
            [over, list, ..] if over.eq_ignore_ascii_case("over") => (*list).to_owned(),
            _ => String::new(),
        };
        return Some(Span::Loop(list));
    }
    if ["repeat", "lgroup", "looped group"].into_iter().any(|name| after(name).is_some()) {
        return Some(Span::Repeat);
    }
    after("group").map(|_| Span::Group)
}

fn select(rest: &[&str], kind: QuestionKind, from: From) -> RowKind {
    let Some((list, rest)) = rest.split_first() else { return RowKind::Unknown };
    let other =
        matches!(rest.join(" ").to_lowercase().as_str(), "or_other" | "or other" | "or specify other");
    let list = (*list).to_owned();
    let repeat = list.strip_prefix("${").and_then(|name| name.strip_suffix('}')).map(str::to_owned);
    let source = match (from, repeat) {
        (_, Some(repeat)) => ListSource::Answers(repeat),
        (From::Form, None) => ListSource::Form(list),
        (From::File, None) => ListSource::File(list),
        (From::External, None) => ListSource::External(list),
    };
    RowKind::Question { kind, source: Some(source), other }
}

/// The words behind these, between which spaces or `_` may stand.
fn behind<'a>(words: &'a [&'a str], prefix: &str) -> Option<&'a [&'a str]> {
    let mut wanted = prefix.split(' ');
    let mut left = prefix.split(' ').count();
    for (at, word) in words.iter().enumerate() {
        for part in word.to_lowercase().split('_') {
            if left == 0 || wanted.next() != Some(part) {
                return None;
            }
            left -= 1;
        }
        if left == 0 {
            return words.get(at + 1..);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use ayni_model::survey::{ListSource, QuestionKind};

    use super::{RowKind, Span, read};

    #[test]
    fn types_are_read_as_people_write_them() {
        let form = |kind, list: &str, other| RowKind::Question {
            kind,
            source: Some(ListSource::Form(list.to_owned())),
            other,
        };
        let plain = |kind| RowKind::Question { kind, source: None, other: false };
        let cases = [
            ("select_one yes_no", form(QuestionKind::SelectOne, "yes_no", false)),
            ("select one from Sexes or specify other", form(QuestionKind::SelectOne, "Sexes", true)),
            ("select_multiple  a_b or_other", form(QuestionKind::SelectMany, "a_b", true)),
            ("select all that apply from list", form(QuestionKind::SelectMany, "list", false)),
            ("dateTime", plain(QuestionKind::DateTime)),
            ("end", plain(QuestionKind::End)),
            ("get end time", plain(QuestionKind::End)),
            ("end_group", RowKind::End(Span::Group)),
            ("begin loop over my_list", RowKind::Begin(Span::Loop("my_list".to_owned()))),
            ("Begin  Repeat", RowKind::Begin(Span::Repeat)),
            ("include", RowKind::Outside),
            ("unknown", RowKind::Unknown),
            ("select_one", RowKind::Unknown),
        ];
        for (text, kind) in cases {
            assert_eq!(read(text), kind, "{text}");
        }
    }
}
