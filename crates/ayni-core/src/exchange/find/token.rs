//! The tokens that records are found by, and how strongly a record has each.

use std::collections::BTreeMap;

use ayni_model::Text;
use ayni_model::exchange::Tier;

use super::entry::Entry;
use super::goals::goals_named;
use super::units::{Unit, parts, root, units};
use super::vocabulary::{Named, Recognised, Vocabulary};

/// The version of the tokens' form. What another version made is made anew.
pub const FORM: i64 = 5;

/// What a wider subject counts beside the subject itself, in thousandths; and the one above it.
const WIDER: [u32; 2] = [350, 120];
/// What a word of a record's title counts.
const TITLE: u32 = 2_500;
/// What a word of another text counts.
const BODY: u32 = 1_000;
/// What a subject, goal or sector counts that the owner chose.
const CHOSEN: u32 = 3_000;
/// What the words of its name count.
const CHOSEN_WORDS: u32 = 400;
/// Meanings of one word that are looked at.
const MEANINGS: usize = 3;

/// What a token is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// A word: an English root, or a word that no language knows.
    Word,
    /// A word of a language, `fr:sante`.
    Own,
    /// A subject.
    Subject,
    /// A goal.
    Goal,
    /// A target.
    Target,
    /// A sector or purpose.
    Sector,
    /// A country that it is for or was done in, or that it speaks of.
    Place,
    /// A region.
    Region,
    /// A language that it can be done in.
    Language,
    /// A kind of record.
    Kind,
    /// What its side is.
    Side,
    /// What is sought or given.
    Resource,
    /// A group that a country belongs to: `ldc`, `lldc`, `sids`, `income-L`.
    Group,
    /// Who is shown it.
    Tier,
    /// Whose it is.
    Owner,
    /// A country or region that it is said to be for or done in: what a search is narrowed by.
    Stated,
    /// A goal that it is said to work for, or whose target.
    Aim,
    /// What it refers to: another record, an activity, a mandate.
    Refers,
}

impl Of {
    /// What a list of answers is narrowed by, each with its name, in the order of the page. A target counts for its goal.
    pub const FACETS: [(&'static str, Of); 7] = [
        ("side", Of::Side),
        ("kind", Of::Kind),
        ("places", Of::Stated),
        ("goals", Of::Aim),
        ("resources", Of::Resource),
        ("languages", Of::Language),
        ("owner", Of::Owner),
    ];

    /// What nearly every search looks into: who holds the lists of these in memory, some ten bytes for each code of each
    /// record, reads only those of words from the store.
    pub const OFTEN: [Of; 10] = [
        Of::Tier,
        Of::Kind,
        Of::Side,
        Of::Stated,
        Of::Aim,
        Of::Resource,
        Of::Language,
        Of::Owner,
        Of::Region,
        Of::Group,
    ];

    /// How its tokens begin.
    pub const fn prefix(self) -> &'static str {
        match self {
            Of::Word => "w:",
            Of::Own => "o:",
            Of::Subject => "u:",
            Of::Goal => "g:",
            Of::Target => "t:",
            Of::Sector => "x:",
            Of::Place => "p:",
            Of::Region => "r:",
            Of::Language => "l:",
            Of::Kind => "k:",
            Of::Side => "s:",
            Of::Resource => "q:",
            Of::Group => "c:",
            Of::Tier => "v:",
            Of::Owner => "a:",
            Of::Stated => "b:",
            Of::Aim => "h:",
            Of::Refers => "y:",
        }
    }

    /// The token of a value.
    pub fn token(self, value: &str) -> String {
        format!("{}{value}", self.prefix())
    }
}

/// How strongly a text has each token, in thousandths of an occurrence.
pub(super) type Strengths = BTreeMap<String, u32>;

/// Something that stands at one place of a text, with its tokens.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// What it is.
    pub what: What,
    /// Its tokens and their strengths.
    pub tokens: Vec<(String, u32)>,
    /// Where it stands among the units, and how many it takes.
    pub at: usize,
    pub length: usize,
}

/// What stands at a place of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    Word,
    Named(Recognised),
}

/// The pieces of a text: its words, and the names in it.
pub(super) fn pieces(vocabulary: &Vocabulary, units: &[Unit], language: &str) -> Vec<Piece> {
    let mut all: Vec<Piece> = units
        .iter()
        .enumerate()
        .filter_map(|(at, unit)| {
            let root = root(units, at, unit, language)?;
            let length = if unit.unspaced { root.chars().count() } else { 1 };
            Some(Piece { what: What::Word, tokens: word(vocabulary, unit, &root, language), at, length })
        })
        .collect();
    for found in vocabulary.recognise(units, language) {
        let sure = u32::from(found.sure);
        let tokens = named(vocabulary, &found.what, sure);
        all.push(Piece { at: found.at, length: found.length, what: What::Named(found), tokens });
    }
    all
}

/// The tokens of a word: what it means in English, and what it is in its own language.
fn word(vocabulary: &Vocabulary, unit: &Unit, root: &str, language: &str) -> Vec<(String, u32)> {
    if language == "en" && !unit.unspaced {
        return vec![(Of::Word.token(root), 1_000)];
    }
    let meanings = vocabulary.meanings(root, language).unwrap_or_default();
    let mut tokens: Vec<(String, u32)> = meanings
        .iter()
        .take(MEANINGS)
        .map(|meaning| (Of::Word.token(&meaning.stem), u32::from(meaning.weight)))
        .collect();
    if tokens.is_empty() && !unit.unspaced {
        // A name or a number, written alike in all languages of its script.
        tokens.push((Of::Word.token(super::stem::root(&unit.word, "en")), 1_000));
    }
    tokens.push((Of::Own.token(&format!("{language}:{root}")), 500));
    tokens
}

/// The tokens of what was named: itself and what is wider.
pub(super) fn named(vocabulary: &Vocabulary, what: &Named, sure: u32) -> Vec<(String, u32)> {
    let mut tokens = Vec::new();
    match what {
        Named::Subject(code) => {
            tokens.push((Of::Subject.token(code), sure));
            for (steps, wider) in wider(vocabulary, code) {
                let weight = WIDER.get(steps).copied().unwrap_or_default();
                tokens.push((Of::Subject.token(&wider), sure * weight / 1_000));
            }
        }
        Named::Goal(code) => {
            if code.contains('.') {
                tokens.push((Of::Target.token(code), sure));
            }
            tokens.push((Of::Goal.token(code.split('.').next().unwrap_or(code)), sure));
        }
        Named::Sector(code) => {
            tokens.push((Of::Sector.token(code), sure));
            if let Some(wide) = code.get(..3).filter(|wide| *wide != code) {
                tokens.push((Of::Sector.token(wide), sure * 500 / 1_000));
            }
        }
        Named::Place(code) => tokens.push((Of::Place.token(code), sure)),
        Named::Region(code) => tokens.push((Of::Region.token(code), sure)),
    }
    tokens
}

/// What is wider than a subject, nearest first, with how many steps it is beyond the first.
pub(super) fn wider(vocabulary: &Vocabulary, code: &str) -> Vec<(usize, String)> {
    let mut all: Vec<(usize, String)> = Vec::new();
    let mut edge: Vec<&str> = vec![code];
    for step in 0..WIDER.len() {
        let mut next: Vec<&str> = Vec::new();
        for wider in edge.iter().flat_map(|code| vocabulary.broader(code)) {
            if wider != code && !all.iter().any(|(_, known)| known == wider) {
                all.push((step, wider.clone()));
                next.push(wider);
            }
        }
        edge = next;
    }
    all
}

/// What a record is found by, and how strongly; with its length in words.
pub fn strengths(vocabulary: &Vocabulary, entry: &Entry) -> (BTreeMap<String, u32>, u32) {
    let mut all = Strengths::new();
    let mut length = add_text(vocabulary, &entry.title, TITLE, &mut all);
    for text in &entry.texts {
        length = length.saturating_add(add_text(vocabulary, text, BODY, &mut all));
    }
    let concepts = &vocabulary.reference().thesaurus.concepts;
    for subject in &entry.subjects {
        if concepts.contains_key(subject) {
            add(&mut all, named(vocabulary, &Named::Subject(subject.clone()), CHOSEN), 1_000);
            add_name(vocabulary, "unbis", subject, &mut all);
        } else {
            length = length.saturating_add(add_text(vocabulary, &Text::of("und", subject), TITLE, &mut all));
        }
    }
    for goal in &entry.goals {
        add(&mut all, named(vocabulary, &Named::Goal(goal.clone()), CHOSEN), 1_000);
        add_name(vocabulary, "sdg", goal.split('.').next().unwrap_or(goal), &mut all);
    }
    for sector in &entry.sectors {
        add(&mut all, named(vocabulary, &Named::Sector(sector.clone()), CHOSEN), 1_000);
        for list in ["sector", "crs"] {
            add_name(vocabulary, list, sector, &mut all);
        }
    }
    for token in facets(vocabulary, entry) {
        let strength = all.entry(token).or_default();
        *strength = (*strength).max(CHOSEN);
    }
    (all, length)
}

/// The words of a code's English name: whoever writes them finds what was only marked with the code.
fn add_name(vocabulary: &Vocabulary, list: &str, code: &str, all: &mut Strengths) {
    if let Some(name) = vocabulary.reference().names(list, code).and_then(|names| names.0.get("en")) {
        for unit in &units(name, "en") {
            add(all, vec![(Of::Word.token(super::stem::root(&unit.word, "en")), CHOSEN_WORDS)], 1_000);
        }
    }
}

/// Adds a text in all its languages; its length is that of the longest.
fn add_text(vocabulary: &Vocabulary, text: &Text, field: u32, all: &mut Strengths) -> u32 {
    let mut longest = 0;
    for (stated, text) in text.iter() {
        let mut length = 0;
        for (language, part) in parts(text, stated) {
            let units = units(&part, language);
            length += u32::try_from(units.len()).unwrap_or(u32::MAX);
            for piece in pieces(vocabulary, &units, language) {
                add(all, piece.tokens, field);
            }
            for goal in goals_named(&part, language) {
                add(all, named(vocabulary, &Named::Goal(goal), 1_000), field);
            }
        }
        longest = longest.max(length);
    }
    longest
}

fn add(all: &mut Strengths, tokens: Vec<(String, u32)>, field: u32) {
    for (token, strength) in tokens {
        let sum = all.entry(token).or_default();
        *sum = sum.saturating_add(
            u32::try_from(u64::from(strength) * u64::from(field) / 1_000).unwrap_or(u32::MAX),
        );
    }
}

/// The tokens of what is stated of a record in codes: what a search is narrowed by.
fn facets(vocabulary: &Vocabulary, entry: &Entry) -> Vec<String> {
    let mut all = vec![
        Of::Kind.token(&entry.kind),
        Of::Side.token(entry.side.as_str()),
        Of::Tier.token(entry.tier.as_str()),
        Of::Owner.token(&entry.owner),
    ];
    all.extend(entry.refers.iter().map(|one| Of::Refers.token(one)));
    all.extend(entry.languages.iter().map(|language| Of::Language.token(language)));
    all.extend(entry.resources.iter().map(|resource| Of::Resource.token(resource)));
    if entry.tier == Tier::Private {
        all.push(Of::Tier.token(&format!("private:{}", entry.owner)));
    }
    for place in &entry.places {
        all.push(Of::Stated.token(place));
        all.extend(place_tokens(vocabulary.reference(), place));
    }
    all.extend(entry.goals.iter().map(|goal| Of::Aim.token(goal.split('.').next().unwrap_or(goal))));
    if entry.places.is_empty() && !entry.country.is_empty() {
        all.extend(place_tokens(vocabulary.reference(), &entry.country));
    }
    all
}

/// The tokens of a country or region: itself, its regions, and the groups that the country belongs to.
pub(super) fn place_tokens(reference: &ayni_model::reference::Reference, place: &str) -> Vec<String> {
    let Some(country) = reference.countries.get(place) else {
        return vec![Of::Region.token(place)];
    };
    let mut all = vec![Of::Place.token(place)];
    for region in [&country.region, &country.sub_region] {
        if !region.is_empty() {
            all.push(Of::Region.token(region));
        }
    }
    let groups = [("ldc", country.ldc), ("lldc", country.lldc), ("sids", country.sids)];
    all.extend(groups.into_iter().filter(|(_, member)| *member).map(|(group, _)| Of::Group.token(group)));
    if !country.income.is_empty() {
        all.push(Of::Group.token(&format!("income-{}", country.income)));
    }
    all
}
