//! What is asked: weighted tokens, each with the reason that it would give, and what the answers must have.

use std::collections::BTreeMap;

use ayni_model::reference::Country;

use super::entry::Entry;
use super::goals::goals_named;
use super::token::{Of, What, named, pieces, place_tokens};
use super::units::{Unit, language_of, parts, units};
use super::vocabulary::{Named, Vocabulary};

/// What a term of each kind weighs, in thousandths.
mod weight {
    pub const WORD: u32 = 1_000;
    pub const SUBJECT: u32 = 1_200;
    pub const GOAL: u32 = 600;
    pub const SECTOR: u32 = 600;
    pub const PLACE: u32 = 900;
    pub const REGION: u32 = 250;
    pub const NEAR: u32 = 150;
}

/// Tokens of one question that are looked up, the weightiest first.
pub const MOST_TERMS: usize = 40;

/// Terms that are looked up in any case, and how many records' places in lists further ones may add up to.
const LEAST_TERMS: usize = 6;
const MOST_POSTINGS: u64 = 150_000;

/// Why a record is an answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It is about this subject of the thesaurus.
    Subject {
        /// The subject.
        code: String,
        /// The last year of the name under which it was asked for, for an old name.
        until: Option<i16>,
    },
    /// It is about something wider, or about something else under it.
    Wider {
        /// The wider subject.
        code: String,
    },
    /// It works for this goal or target.
    Goal {
        /// The goal or target.
        code: String,
    },
    /// It is in this sector.
    Sector {
        /// The sector or purpose.
        code: String,
    },
    /// It has this word, or one that means it in another language.
    Word {
        /// The word, as it was asked.
        said: String,
        /// Whether it was looked for in other languages through the table of words.
        across: bool,
    },
    /// It is for this country, was done there, or speaks of it.
    Place {
        /// The country.
        code: String,
        /// The last year of the name under which it was asked for, for an old name.
        until: Option<i16>,
    },
    /// It is for this region or was done in it.
    Region {
        /// The region.
        code: String,
    },
    /// It can be done in this language.
    Language {
        /// The language.
        code: String,
    },
    /// It was done in a country of the same group: `ldc`, `lldc`, `sids`, `income-L`.
    Group {
        /// The group.
        code: String,
    },
    /// Its text is near in meaning by a model that the node has added.
    Meaning {
        /// The model's name on the node.
        model: String,
        /// Whether nothing else has found it.
        alone: bool,
    },
}

/// A token that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The token.
    pub token: String,
    /// What it weighs, in thousandths.
    pub weight: u32,
    /// Which of the question's reasons it gives.
    pub why: usize,
}

/// What a model makes of a question's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// Its vector.
    pub vector: Vec<i8>,
    /// The model's name on the node.
    pub model: String,
}

/// What is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// Tokens that make a record an answer.
    pub terms: Vec<Term>,
    /// Tokens that raise an answer, and make none by themselves.
    pub near: Vec<Term>,
    /// The reasons that terms give.
    pub whys: Vec<Why>,
    /// Of each of these groups an answer must have one token.
    pub must: Vec<Vec<String>>,
    /// Whether nothing but that is asked: all that meets it is an answer, the newest first.
    pub all: bool,
    /// What was understood of the text in a language: `en`.
    pub language: Option<&'static str>,
    /// What a model makes of it, where the node has one: what is near in meaning is an answer too.
    pub meaning: Option<Meant>,
}

impl Question {
    /// What somebody typed, in whatever language; `stated` is that of the page.
    pub fn of_text(vocabulary: &Vocabulary, text: &str, stated: &str) -> Question {
        let mut question = Question::default();
        let language = question.add_text(vocabulary, text, stated, 1_000);
        question.language = Some(language);
        question.settle();
        question
    }

    /// What a record asks for: other records like it.
    pub fn of_entry(vocabulary: &Vocabulary, entry: &Entry) -> Question {
        let mut question = Question::default();
        for (language, text) in entry.title.iter() {
            question.add_text(vocabulary, text, language, 1_500);
        }
        for (language, text) in entry.texts.iter().flat_map(|text| text.iter()) {
            question.add_text(vocabulary, text, language, 700);
        }
        for subject in &entry.subjects {
            if vocabulary.reference().thesaurus.concepts.contains_key(subject) {
                question.add_named(vocabulary, &Named::Subject(subject.clone()), 2_000, None);
            } else {
                question.add_text(vocabulary, subject, "und", 1_500);
            }
        }
        for goal in &entry.goals {
            question.add_named(vocabulary, &Named::Goal(goal.clone()), 1_500, None);
        }
        for sector in &entry.sectors {
            question.add_named(vocabulary, &Named::Sector(sector.clone()), 1_500, None);
        }
        question.settle();
        question
    }

    /// Asks for everything, to be narrowed.
    pub fn everything() -> Question {
        Question { all: true, ..Question::default() }
    }

    /// Narrows to records that have one of these tokens.
    #[must_use]
    pub fn among(mut self, tokens: Vec<String>) -> Question {
        self.must.push(tokens);
        self
    }

    /// Narrows to records that have one of these values.
    #[must_use]
    pub fn only(mut self, of: Of, values: &[&str]) -> Question {
        if !values.is_empty() {
            self.must.push(values.iter().map(|value| of.token(value)).collect());
        }
        self
    }

    /// Raises what was done in a country's own circumstances: its regions, the groups that it belongs to, its languages.
    #[must_use]
    pub fn near(mut self, vocabulary: &Vocabulary, country: &Country, languages: &[String]) -> Question {
        for token in place_tokens(vocabulary.reference(), &country.code) {
            let why = match token.split_once(':') {
                Some(("p", code)) => Why::Place { code: code.to_owned(), until: None },
                Some(("r", code)) => Why::Region { code: code.to_owned() },
                Some((_, code)) => Why::Group { code: code.to_owned() },
                None => continue,
            };
            self.raise(token, why);
        }
        for language in languages {
            self.raise(Of::Language.token(language), Why::Language { code: language.clone() });
        }
        self
    }

    fn raise(&mut self, token: String, why: Why) {
        let why = self.why(why);
        self.near.push(Term { token, weight: weight::NEAR, why });
    }

    /// The tokens that make a record an answer.
    pub fn asked(&self) -> Vec<&str> {
        self.terms.iter().map(|term| term.token.as_str()).collect()
    }

    /// All tokens that are to be looked up.
    pub fn tokens(&self) -> Vec<&str> {
        let terms = self.terms.iter().chain(&self.near).map(|term| term.token.as_str());
        terms.chain(self.must.iter().flatten().map(String::as_str)).collect()
    }

    /// Keeps the terms that tell most, by how many of `records` records have each.
    pub fn trim(&mut self, records: u32, counts: &BTreeMap<String, u32>) {
        let tells = |term: &Term| {
            let count = counts.get(&term.token).copied().unwrap_or_default();
            if count == 0 {
                0
            } else {
                u64::from(term.weight) * u64::from(super::rank::rarity(records, count))
            }
        };
        self.terms.retain(|term| tells(term) > 0);
        self.terms.sort_by(|a, b| tells(b).cmp(&tells(a)).then_with(|| a.token.cmp(&b.token)));
        self.terms.truncate(MOST_TERMS);
        // Words that nearly every record has tell little and cost most.
        let mut sum = 0_u64;
        let fits = self.terms.iter().enumerate().take_while(|(at, term)| {
            sum += u64::from(counts.get(&term.token).copied().unwrap_or_default());
            *at < LEAST_TERMS || sum <= MOST_POSTINGS
        });
        let fits = fits.count();
        self.terms.truncate(fits);
    }

    fn add_text(&mut self, vocabulary: &Vocabulary, text: &str, stated: &str, times: u32) -> &'static str {
        let said = Said::of(text);
        for (language, part) in parts(text, stated) {
            self.add_part(vocabulary, &said, &part, language, times);
        }
        language_of(text, stated)
    }

    fn add_part(&mut self, vocabulary: &Vocabulary, said: &Said<'_>, text: &str, language: &str, times: u32) {
        let units = units(text, language);
        for piece in pieces(vocabulary, &units, language) {
            match piece.what {
                What::Word => {
                    let word = Of::Word.prefix();
                    let across = language != "en"
                        && piece.tokens.first().is_some_and(|(token, _)| token.starts_with(word));
                    let written = units.get(piece.at..piece.at + piece.length).unwrap_or_default();
                    let why = self.why(Why::Word { said: said.word(written), across });
                    for (token, strength) in piece.tokens {
                        self.term(token, strength * times / 1_000 * weight::WORD / 1_000, why);
                    }
                }
                What::Named(found) => {
                    let times = u32::from(found.sure) * times / 1_000;
                    self.add_named(vocabulary, &found.what, times, found.until);
                }
            }
        }
        for goal in goals_named(text, language) {
            self.add_named(vocabulary, &Named::Goal(goal), times, None);
        }
    }

    fn add_named(&mut self, vocabulary: &Vocabulary, what: &Named, times: u32, until: Option<i16>) {
        let (why, by) = match what {
            Named::Subject(code) => (Why::Subject { code: code.clone(), until }, weight::SUBJECT),
            Named::Goal(code) => (Why::Goal { code: code.clone() }, weight::GOAL),
            Named::Sector(code) => (Why::Sector { code: code.clone() }, weight::SECTOR),
            Named::Place(code) => (Why::Place { code: code.clone(), until }, weight::PLACE),
            Named::Region(code) => (Why::Region { code: code.clone() }, weight::REGION),
        };
        let own = self.why(why);
        for (at, (token, strength)) in named(vocabulary, what, 1_000).into_iter().enumerate() {
            let wide = match (at, what) {
                (0, _) => own,
                (_, Named::Subject(_)) => {
                    let code = token.trim_start_matches(Of::Subject.prefix()).to_owned();
                    self.why(Why::Wider { code })
                }
                _ => own,
            };
            self.term(token, strength * times / 1_000 * by / 1_000, wide);
        }
        if let Named::Place(code) = what {
            for token in place_tokens(vocabulary.reference(), code) {
                if let Some(region) = token.strip_prefix(Of::Region.prefix()) {
                    let why = self.why(Why::Region { code: region.to_owned() });
                    self.near.push(Term { token: token.clone(), weight: weight::REGION, why });
                }
            }
        }
    }

    fn why(&mut self, why: Why) -> usize {
        match self.whys.iter().position(|known| *known == why) {
            Some(at) => at,
            None => {
                self.whys.push(why);
                self.whys.len() - 1
            }
        }
    }

    fn term(&mut self, token: String, weight: u32, why: usize) {
        if weight > 0 {
            self.terms.push(Term { token, weight, why });
        }
    }

    /// One term a token: what is said more than once weighs more, though less each time.
    fn settle(&mut self) {
        let mut all: BTreeMap<String, (u32, usize, u32)> = BTreeMap::new();
        for term in self.terms.drain(..) {
            let (most, why, sum) = all.entry(term.token).or_insert((0, term.why, 0));
            if term.weight > *most {
                (*most, *why) = (term.weight, term.why);
            }
            *sum = sum.saturating_add(term.weight);
        }
        self.terms = all
            .into_iter()
            .map(|(token, (most, why, sum))| Term {
                token,
                weight: most + (sum - most).min(2 * most) / 4,
                why,
            })
            .collect();
    }
}

/// The words of a question as they were typed, by how they fold.
struct Said<'t>(Vec<(Vec<Unit>, &'t str)>);

impl<'t> Said<'t> {
    fn of(text: &'t str) -> Said<'t> {
        let words = text.split(|letter: char| !letter.is_alphanumeric() && !super::units::is_mark(letter));
        // Only of short questions: a record's own text is not shown word by word.
        let words = words.filter(|word| !word.is_empty()).take(200);
        Said(words.map(|word| (units(word, ""), word)).collect())
    }

    fn word(&self, units: &[Unit]) -> String {
        let folded: String = units.iter().map(|unit| unit.word.as_str()).collect();
        let typed = self
            .0
            .iter()
            .find(|(own, _)| matches!(own.as_slice(), [one] if one.word == folded && !one.unspaced));
        typed.map_or(folded, |(_, typed)| (*typed).to_owned())
    }
}
