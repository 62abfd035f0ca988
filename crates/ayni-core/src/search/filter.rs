//! What is asked of the list, as tokens.

use super::words::{self, Word};

/// What a list can be narrowed by, beside words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// A year in which the activity runs or a resource falls.
    Year,
    /// A country that takes part, in any role.
    Partner,
    /// The form of cooperation.
    Form,
    /// Programme, project, action, event.
    Kind,
    /// Where it stands.
    Status,
    /// Who reported it.
    Reporter,
    /// A Sustainable Development Goal (`3`, not `3.8`).
    Goal,
    /// A sector, as `list:code`.
    Sector,
    /// How far it has come: what a node says of it, and no record.
    Standing,
    /// Whether everyone on the node sees it, `yes` or `no`: likewise.
    Shared,
}

impl Facet {
    /// Every facet, in the order in which they are offered.
    pub const ALL: [Facet; 10] = [
        Facet::Year,
        Facet::Partner,
        Facet::Form,
        Facet::Kind,
        Facet::Status,
        Facet::Reporter,
        Facet::Goal,
        Facet::Sector,
        Facet::Standing,
        Facet::Shared,
    ];

    /// Its name in addresses and forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Facet::Year => "year",
            Facet::Partner => "partner",
            Facet::Form => "form",
            Facet::Kind => "kind",
            Facet::Status => "status",
            Facet::Reporter => "reporter",
            Facet::Goal => "goal",
            Facet::Sector => "sector",
            Facet::Standing => "standing",
            Facet::Shared => "shared",
        }
    }

    /// How its tokens begin.
    pub const fn prefix(self) -> &'static str {
        match self {
            Facet::Year => "y:",
            Facet::Partner => "p:",
            Facet::Form => "f:",
            Facet::Kind => "k:",
            Facet::Status => "s:",
            Facet::Reporter => "r:",
            Facet::Goal => "g:",
            Facet::Sector => "x:",
            Facet::Standing => "t:",
            Facet::Shared => "v:",
        }
    }

    /// The token of one of its values.
    pub fn token(self, value: &str) -> String {
        format!("{}{value}", self.prefix())
    }

    /// The facet and value of a token; `None` for the token of a word.
    pub fn of_token(token: &str) -> Option<(Facet, &str)> {
        Facet::ALL.into_iter().find_map(|facet| Some((facet, token.strip_prefix(facet.prefix())?)))
    }
}

/// A token that an activity must have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wanted {
    /// This one.
    Token(String),
    /// Any that begins so.
    Begins(String),
}

/// What is asked: every part must be met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Values of facets.
    pub facets: Vec<(Facet, String)>,
    /// Words, as somebody typed them.
    pub words: String,
}

/// How many words of a question are looked at; nobody types more, and each costs a look-up.
const MOST_WORDS: usize = 12;

impl Filter {
    /// The tokens that an activity must have, without repetition.
    pub fn wanted(&self) -> Vec<Wanted> {
        let mut all: Vec<Wanted> =
            self.facets.iter().map(|(facet, value)| Wanted::Token(facet.token(value))).collect();
        for word in words::words(&self.words).into_iter().take(MOST_WORDS) {
            match word {
                // People leave endings off, and the Arabic article on.
                Word::Spaced(word) => {
                    all.push(Wanted::Begins(words::token(words::bare(&word).unwrap_or(&word))));
                }
                Word::Run(run) => match run.as_slice() {
                    [one] => all.push(Wanted::Begins(words::token(&one.to_string()))),
                    several => all.extend(
                        several
                            .windows(2)
                            .take(MOST_WORDS)
                            .map(|pair| Wanted::Token(words::token(&pair.iter().collect::<String>()))),
                    ),
                },
            }
        }
        all.sort();
        all.dedup();
        all
    }
}
