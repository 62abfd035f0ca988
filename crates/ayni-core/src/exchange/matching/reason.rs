//! Why two records fit, or do not, as data that every language can say.

use std::collections::BTreeMap;

use ayni_model::{Arg, Code, Phrase};

use super::assign::{Infeasible, Pair, WhyLeft};
use super::triangle::Part;
use crate::exchange::find::Why;

/// What of two records is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// What they are about.
    Subject,
    /// Which goals they work for.
    Goal,
    /// What kind of thing is sought and given.
    Resource,
    /// Places and circumstances.
    Context,
    /// Languages.
    Language,
    /// Dates.
    Dates,
    /// How many.
    Capacity,
    /// Cost and who pays.
    Cost,
    /// Earlier cooperation.
    Together,
    /// Evidence.
    Evidence,
}

impl Aspect {
    /// Every aspect.
    pub const ALL: [Aspect; 10] = [
        Aspect::Subject,
        Aspect::Goal,
        Aspect::Resource,
        Aspect::Context,
        Aspect::Language,
        Aspect::Dates,
        Aspect::Capacity,
        Aspect::Cost,
        Aspect::Together,
        Aspect::Evidence,
    ];

    /// Its code; its name has the key `exchange-aspect-<code>`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Aspect::Subject => "subject",
            Aspect::Goal => "goal",
            Aspect::Resource => "resource",
            Aspect::Context => "context",
            Aspect::Language => "language",
            Aspect::Dates => "dates",
            Aspect::Capacity => "capacity",
            Aspect::Cost => "cost",
            Aspect::Together => "together",
            Aspect::Evidence => "evidence",
        }
    }

    /// The aspect of a code.
    pub fn of(code: &str) -> Option<Aspect> {
        Aspect::ALL.into_iter().find(|aspect| aspect.as_str() == code)
    }
}

/// One reason for or against.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// What the search found.
    Found(Why),
    /// Both name this goal or target.
    Goal(String),
    /// What is sought is given.
    Resource(String),
    /// Nothing of what is sought is given.
    NoResource,
    /// It was done in this country, or is for it.
    Place(String),
    /// It was done in the same part of the world.
    Region(String),
    /// It was done in a country of the same group.
    Group(String),
    /// Both can work in this language.
    Language(String),
    /// They have stated languages, and none together.
    NoLanguage,
    /// The dates meet.
    Dates,
    /// They do not.
    DatesMissed,
    /// It can take as many as are sought.
    Capacity(u64),
    /// It can take only so many.
    CapacityShort(u64),
    /// The giver pays.
    GiverPays,
    /// It costs no more than there is to spend.
    WithinBudget,
    /// It costs more.
    OverBudget,
    /// They have worked together before.
    Together(String),
    /// How well it is supported: the level of evidence, 1 to 4.
    Evidence(u8),
    /// How many who asked for the like said that it was useful, and how many that it was not.
    Judged {
        /// Useful.
        useful: u64,
        /// Not.
        not: u64,
    },
    /// Who asks has said of this match that it is useful.
    Useful,
    /// Who asks has said of this match that it is not.
    NotUseful,
    /// Who asks has passed over others for this reason, so that it counts for more.
    Leaning(Aspect),
    /// Two of the same owner stand before it.
    Spread(String),
}

impl Reason {
    /// Which aspect it is of; none for what others said.
    pub fn aspect(&self) -> Option<Aspect> {
        Some(match self {
            Reason::Found(Why::Goal { .. }) | Reason::Goal(_) => Aspect::Goal,
            Reason::Found(Why::Place { .. } | Why::Region { .. } | Why::Group { .. })
            | Reason::Place(_)
            | Reason::Region(_)
            | Reason::Group(_) => Aspect::Context,
            Reason::Found(Why::Language { .. }) | Reason::Language(_) | Reason::NoLanguage => {
                Aspect::Language
            }
            Reason::Found(_) => Aspect::Subject,
            Reason::Resource(_) | Reason::NoResource => Aspect::Resource,
            Reason::Dates | Reason::DatesMissed => Aspect::Dates,
            Reason::Capacity(_) | Reason::CapacityShort(_) => Aspect::Capacity,
            Reason::GiverPays | Reason::WithinBudget | Reason::OverBudget => Aspect::Cost,
            Reason::Together(_) => Aspect::Together,
            Reason::Evidence(_) => Aspect::Evidence,
            Reason::Judged { .. }
            | Reason::Useful
            | Reason::NotUseful
            | Reason::Leaning(_)
            | Reason::Spread(_) => return None,
        })
    }

    /// How it is said.
    pub fn phrase(&self) -> Phrase {
        match self {
            Reason::Found(why) => why.phrase(),
            Reason::Goal(code) => Why::Goal { code: code.clone() }.phrase(),
            Reason::Place(code) => Why::Place { code: code.clone(), until: None }.phrase(),
            Reason::Region(code) => Why::Region { code: code.clone() }.phrase(),
            Reason::Group(code) => Why::Group { code: code.clone() }.phrase(),
            Reason::Language(code) => Why::Language { code: code.clone() }.phrase(),
            Reason::Resource(code) => Phrase::message(
                "exchange-match-resource",
                [("resource", Arg::Key(format!("exchange-resource-{code}")))],
            ),
            Reason::NoResource => Phrase::key("exchange-match-no-resource"),
            Reason::NoLanguage => Phrase::key("exchange-match-no-language"),
            Reason::Dates => Phrase::key("exchange-match-dates"),
            Reason::DatesMissed => Phrase::key("exchange-match-dates-missed"),
            Reason::Capacity(count) => {
                Phrase::message("exchange-match-capacity", [("count", Arg::Count(*count))])
            }
            Reason::CapacityShort(count) => {
                Phrase::message("exchange-match-capacity-short", [("count", Arg::Count(*count))])
            }
            Reason::GiverPays => Phrase::key("exchange-match-giver-pays"),
            Reason::WithinBudget => Phrase::key("exchange-match-within-budget"),
            Reason::OverBudget => Phrase::key("exchange-match-over-budget"),
            Reason::Together(owner) => {
                Phrase::message("exchange-match-together", [("owner", Arg::Text(owner.clone()))])
            }
            Reason::Evidence(level) => {
                Phrase::message("exchange-match-evidence", [("level", Arg::Count(u64::from(*level)))])
            }
            Reason::Judged { useful, not } => Phrase::message(
                "exchange-match-judged",
                [("useful", Arg::Count(*useful)), ("not", Arg::Count(*not))],
            ),
            Reason::Useful => Phrase::key("exchange-match-useful"),
            Reason::NotUseful => Phrase::key("exchange-match-not-useful"),
            Reason::Leaning(aspect) => Phrase::message(
                "exchange-match-leaning",
                [("aspect", Arg::Key(format!("exchange-aspect-{}", aspect.as_str())))],
            ),
            Reason::Spread(owner) => {
                Phrase::message("exchange-match-spread", [("owner", Arg::Text(owner.clone()))])
            }
        }
    }
}

impl Why {
    /// How it is said.
    pub fn phrase(&self) -> Phrase {
        let coded = |list: &str, code: &str| Arg::Code(Code::new(list, code));
        match self {
            Why::Subject { code, until: None } => {
                Phrase::message("exchange-why-subject", [("subject", coded("unbis", code))])
            }
            Why::Subject { code, until: Some(year) } => Phrase::message(
                "exchange-why-subject-then",
                [("subject", coded("unbis", code)), ("year", Arg::Year(*year))],
            ),
            Why::Wider { code } => Phrase::message("exchange-why-wider", [("subject", coded("unbis", code))]),
            Why::Goal { code } => Phrase::message(
                "exchange-why-goal",
                [("code", Arg::Text(code.clone())), ("goal", coded("sdg", code))],
            ),
            Why::Sector { code } => {
                let list = if code.len() == 3 { "sector" } else { "crs" };
                Phrase::message("exchange-why-sector", [("sector", coded(list, code))])
            }
            Why::Word { said, across: false } => {
                Phrase::message("exchange-why-word", [("word", Arg::Text(said.clone()))])
            }
            Why::Word { said, across: true } => {
                Phrase::message("exchange-why-word-across", [("word", Arg::Text(said.clone()))])
            }
            Why::Place { code, until: None } => {
                Phrase::message("exchange-why-place", [("place", coded("country", code))])
            }
            Why::Place { code, until: Some(year) } => Phrase::message(
                "exchange-why-place-then",
                [("place", coded("country", code)), ("year", Arg::Year(*year))],
            ),
            Why::Region { code } => {
                Phrase::message("exchange-why-region", [("region", coded("region", code))])
            }
            Why::Language { code } => {
                Phrase::message("exchange-why-language", [("language", Arg::Key(format!("language-{code}")))])
            }
            Why::Group { code } => {
                let group = code.to_ascii_lowercase();
                Phrase::message(
                    "exchange-why-group",
                    [("group", Arg::Key(format!("exchange-group-{group}")))],
                )
            }
            Why::Meaning { model, alone } => {
                let key = if *alone { "exchange-why-meaning-alone" } else { "exchange-why-meaning" };
                Phrase::message(key, [("model", Arg::Text(model.clone()))])
            }
        }
    }
}

impl Part {
    /// How it is said.
    pub fn phrase(&self) -> Phrase {
        let subject = |code: &String| Why::Subject { code: code.clone(), until: None }.phrase();
        match self {
            Part::Subject(code) => subject(code),
            Part::Goal(code) => Why::Goal { code: code.clone() }.phrase(),
            Part::Resource(code) => Reason::Resource(code.clone()).phrase(),
            Part::Language => Phrase::key("exchange-part-language"),
            Part::Circumstances => Phrase::key("exchange-part-circumstances"),
            Part::Money => Phrase::key("exchange-part-money"),
        }
    }
}

impl Pair {
    /// Which choice it was, as it is said.
    pub fn phrase(&self) -> Phrase {
        Phrase::message(
            "exchange-assign-choice",
            [("choice", Arg::Count(u64::from(self.choice))), ("count", Arg::Count(u64::from(self.of)))],
        )
    }
}

impl WhyLeft {
    /// How it is said.
    pub fn phrase(&self) -> Phrase {
        let count = |number: &u32| Arg::Count(u64::from(*number));
        match self {
            WhyLeft::NothingFits => Phrase::key("exchange-assign-nothing-fits"),
            WhyLeft::GroupFull { labels, most } => Phrase::message(
                "exchange-assign-group-full",
                [("labels", Arg::Text(told(labels))), ("most", count(most))],
            ),
            WhyLeft::PlacesFull { best, score, least: Some(least) } => Phrase::message(
                "exchange-assign-places-full",
                [("place", Arg::Text(best.clone())), ("score", count(score)), ("least", count(least))],
            ),
            WhyLeft::PlacesFull { best, score, least: None } => Phrase::message(
                "exchange-assign-places-kept",
                [("place", Arg::Text(best.clone())), ("score", count(score))],
            ),
        }
    }
}

impl Infeasible {
    /// How it is said.
    pub fn phrase(&self) -> Phrase {
        match self {
            Infeasible::Crossing(one, other) => Phrase::message(
                "exchange-assign-crossing",
                [("one", Arg::Text(told(&one.labels))), ("other", Arg::Text(told(&other.labels)))],
            ),
            Infeasible::LeastNotMet => Phrase::key("exchange-assign-least-not-met"),
        }
    }
}

/// Labels as the organiser wrote them: `region 002, sex female`.
fn told(labels: &BTreeMap<String, String>) -> String {
    labels.iter().map(|(name, value)| format!("{name} {value}")).collect::<Vec<_>>().join(", ")
}
