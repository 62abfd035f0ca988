//! The names of codes and of fields.

use ayni_model::activity::{ActivityKind, Form, PartyKind, Role, Status};
use ayni_model::comparison::{CauseKind, Change, Reason, Scope};
use ayni_model::edition::Certainty;
use ayni_model::exchange::{Side as ExchangeSide, Stage, Tier, Verdict};
use ayni_model::finding::Severity;
use ayni_model::mandate::{DocumentKind, ParagraphKind, Part};
use ayni_model::mandate_request::ActorClass;
use ayni_model::measure::{Dimension, Direction, MeasureKind, Nature, ShareKind, Side};
use ayni_model::method::{
    ActivityYears, ExchangeRule, Impute, LineOfCredit, OwnExperts, PricePart, RateFallback, Rounding,
    TriangularRule,
};
use ayni_model::quality::QualityBase;
use ayni_model::resource::{Basis, Repayment, Valuation};
use ayni_model::{Aim, EvaluationKind, Joining, ResultLevel, ValueKind};

/// A list that the vocabulary itself defines, and its codes. Their names are the messages
/// `<list>-<code>` of `words.ftl`.
pub type CodedList = (&'static str, &'static [&'static str]);

macro_rules! codes {
    ($list:ident) => {{
        const N: usize = $list::ALL.len();
        const CODES: [&str; N] = {
            let mut codes = [""; N];
            let mut index = 0;
            while index < N {
                codes[index] = $list::ALL[index].as_str();
                index += 1;
            }
            codes
        };
        ($list::LIST, &CODES as &'static [&'static str])
    }};
}

/// Every list of the vocabulary, in alphabetical order; the last two are words of the record that
/// are text there.
pub const CODED: &[CodedList] = &[
    codes!(ActivityYears),
    codes!(Basis),
    codes!(CauseKind),
    codes!(Certainty),
    codes!(Change),
    codes!(Reason),
    codes!(Scope),
    codes!(Dimension),
    codes!(Direction),
    codes!(ExchangeRule),
    codes!(Form),
    codes!(Impute),
    codes!(ActivityKind),
    codes!(LineOfCredit),
    codes!(MeasureKind),
    codes!(Nature),
    codes!(OwnExperts),
    codes!(PartyKind),
    codes!(PricePart),
    codes!(RateFallback),
    codes!(Repayment),
    codes!(Role),
    codes!(Rounding),
    codes!(Severity),
    codes!(ShareKind),
    codes!(Side),
    codes!(Status),
    codes!(TriangularRule),
    codes!(Valuation),
    codes!(ResultLevel),
    codes!(Joining),
    codes!(Aim),
    codes!(ValueKind),
    codes!(EvaluationKind),
    codes!(QualityBase),
    codes!(DocumentKind),
    codes!(Part),
    codes!(ActorClass),
    codes!(ParagraphKind),
    codes!(ExchangeSide),
    codes!(Stage),
    codes!(Tier),
    codes!(Verdict),
    ("agreement-kind", &["memorandum", "joint-commission", "framework", "exchange-of-notes", "other"]),
    ("channel", &["unctad", "tossd", "iati", "segib", "other"]),
];

/// Whether a list is one of [`CODED`].
pub(crate) fn is_coded(list: &str) -> bool {
    CODED.iter().any(|(name, _)| *name == list)
}

/// What a field's path names: `parties[p1].country` gives the message `field-parties-country` and
/// the line `p1`; a text's language and a header of the source are taken off.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FieldName<'a> {
    /// The key of the message that names the field.
    pub(crate) key: String,
    /// The ids of the lines on the way, from the outermost.
    pub(crate) lines: Vec<&'a str>,
    /// The language of a text, where the path names one.
    pub(crate) language: Option<&'a str>,
    /// The header of a field of the source that no other field holds.
    pub(crate) header: Option<&'a str>,
}

/// Fields that hold a text by language: after their name a language may follow.
const TEXTS: &[&str] = &[
    "title",
    "description",
    "name",
    "by",
    "what",
    "source",
    "evidence",
    "answer",
    "how",
    "plan",
    "detriment",
];

impl FieldName<'_> {
    /// Reads a path's text.
    pub(crate) fn of(path: &str) -> FieldName<'_> {
        if let Some(header) = path.strip_prefix("extra.") {
            return FieldName {
                key: "field-extra".to_owned(),
                lines: Vec::new(),
                language: None,
                header: Some(header),
            };
        }
        let mut key = "field".to_owned();
        let (mut lines, mut language) = (Vec::new(), None);
        let mut last = "";
        for part in path.split('.').filter(|part| !part.is_empty()) {
            if TEXTS.contains(&last) {
                language = Some(part);
                break;
            }
            let (name, line) = match part.split_once('[') {
                Some((name, rest)) => (name, Some(rest.trim_end_matches(']'))),
                None => (part, None),
            };
            key.push('-');
            key.push_str(&name.replace('_', "-"));
            // The first of several measures of one thing is the only one as a rule, and goes unsaid.
            lines.extend(line.filter(|line| name != "measures" || *line != "0"));
            last = name;
        }
        FieldName { key, lines, language, header: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_gives_the_key_of_its_field() {
        let name = FieldName::of("resources[r2].measures[0].currency");
        assert_eq!((name.key.as_str(), name.lines), ("field-resources-measures-currency", vec!["r2"]));
        let name = FieldName::of("parties[p1].name.fr");
        assert_eq!((name.key.as_str(), name.language), ("field-parties-name", Some("fr")));
        let name = FieldName::of("extra.Budget (a.b)");
        assert_eq!((name.key.as_str(), name.header), ("field-extra", Some("Budget (a.b)")));
        assert_eq!(FieldName::of("also_reported").key, "field-also-reported");
        assert_eq!(FieldName::of("").key, "field");
    }
}
