//! What names and words mean, in every language: the thesaurus, goals, sectors and places made ready for looking up.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use ayni_model::reference::Reference;
use ayni_model::thesaurus::Meaning;

use super::units::{Unit, parts, units};

/// Languages that names are recognised in, in code order.
pub const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// A subject of the thesaurus.
    Subject(String),
    /// A goal (`3`) or target (`3.8`).
    Goal(String),
    /// A sector or purpose of the Creditor Reporting System.
    Sector(String),
    /// A country or area.
    Place(String),
    /// A region.
    Region(String),
}

/// A name as units, without the first.
#[derive(Clone, Debug)]
struct Name {
    rest: Vec<String>,
    what: Named,
    /// How sure it is that the name means this, in thousandths.
    sure: u16,
    until: Option<i16>,
}

/// A name that was recognised in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recognised {
    /// What it stands for.
    pub what: Named,
    /// How sure that is, in thousandths.
    pub sure: u16,
    /// The last year in which this was the usual name, for an old one.
    pub until: Option<i16>,
    /// Where it stands among the units, and how many it takes.
    pub(super) at: usize,
    pub(super) length: usize,
}

type Hasher = foldhash::fast::FixedState;
/// Names by their first unit. It is only ever asked for one key.
type Names = HashMap<String, Vec<Name>, Hasher>;

/// What names and words mean. Each language is made ready when it is first asked for.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    reference: Arc<Reference>,
    names: Arc<[OnceLock<Names>; 7]>,
}

impl Vocabulary {
    /// Over a node's reference data.
    pub fn new(reference: Arc<Reference>) -> Vocabulary {
        Vocabulary { reference, names: Arc::default() }
    }

    /// The reference data.
    pub fn reference(&self) -> &Reference {
        &self.reference
    }

    /// What a root of a language means in English.
    pub fn meanings(&self, root: &str, language: &str) -> Option<&[Meaning]> {
        let words = self.reference.thesaurus.words.get(language)?;
        words.get(root).map(Vec::as_slice)
    }

    /// The wider subjects of a subject.
    pub fn broader(&self, subject: &str) -> &[String] {
        self.reference.thesaurus.concepts.get(subject).map_or(&[], |concept| &concept.broader)
    }

    /// The names in a text: at each place the longest, and all that it stands for. A name within a longer one is not
    /// taken for itself.
    pub(super) fn recognise(&self, units: &[Unit], language: &str) -> Vec<Recognised> {
        let Some(names) = self.names(language) else { return Vec::new() };
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(unit) = units.get(at) {
            let fits = |name: &&Name| {
                let next = units.get(at + 1..at + 1 + name.rest.len());
                next.is_some_and(|next| next.iter().zip(&name.rest).all(|(unit, rest)| unit.light == *rest))
            };
            let all = names.get(&unit.light).map_or(&[][..], Vec::as_slice);
            let longest = all.iter().filter(fits).map(|name| name.rest.len()).max();
            let Some(longest) = longest else {
                at += 1;
                continue;
            };
            for name in all.iter().filter(|name| name.rest.len() == longest).filter(fits) {
                let (what, sure, until) = (name.what.clone(), name.sure, name.until);
                found.push(Recognised { what, sure, until, at, length: longest + 1 });
            }
            at += longest + 1;
        }
        found
    }

    /// The countries that a text names.
    pub fn places(&self, text: &str, stated: &str) -> BTreeSet<String> {
        let parts = parts(text, stated).into_iter();
        let found = parts.flat_map(|(language, part)| self.recognise(&units(&part, language), language));
        found.filter_map(|one| if let Named::Place(code) = one.what { Some(code) } else { None }).collect()
    }

    fn names(&self, language: &str) -> Option<&Names> {
        let at = LANGUAGES.iter().position(|known| *known == language)?;
        let language = LANGUAGES.get(at)?;
        Some(self.names.get(at)?.get_or_init(|| names(&self.reference, language)))
    }
}

/// All names of a language.
fn names(reference: &Reference, language: &'static str) -> Names {
    let mut names = Names::default();
    let mut add = |name: &str, what: Named, sure: u16, until: Option<i16>| {
        put(&mut names, language, name, what, sure, until)
    };
    for (code, concept) in reference.thesaurus.concepts.iter() {
        if let Some(name) = concept.names.0.get(language) {
            // `TECHNICAL SERVICES (LIBRARIES)`: the words before mean other things, too.
            let (bare, sure) =
                name.split_once(['(', '（']).map_or((name.as_str(), 1_000), |(bare, _)| (bare, 400));
            add(bare, Named::Subject(code.clone()), sure, None);
        }
    }
    for (code, entry) in reference.list("sdg").entries.iter() {
        let own = entry.names.0.get(language).filter(|_| !code.contains('.'));
        let title = entry.more.get(&format!("title_{language}"));
        for name in own.into_iter().chain(title) {
            add(name, Named::Goal(code.clone()), 1_000, None);
        }
    }
    for list in ["sector", "crs"] {
        for (code, entry) in reference.list(list).entries.iter().filter(|(_, entry)| entry.until.is_none()) {
            if let Some(name) = entry.names.0.get(language) {
                add(
                    name.split([',', '，', '،']).next().unwrap_or(name),
                    Named::Sector(code.clone()),
                    700,
                    None,
                );
            }
        }
    }
    for (code, entry) in reference.list("region").entries.iter().filter(|(code, _)| *code != "001") {
        if let Some(name) = entry.names.0.get(language) {
            add(name, Named::Region(code.clone()), 1_000, None);
        }
    }
    for (code, country) in reference.countries.iter() {
        let own = country.names.0.get(language);
        for name in own.into_iter().chain(&country.synonyms) {
            add(name, Named::Place(code.clone()), 1_000, None);
        }
    }
    for other in reference.thesaurus.also.iter().filter(|other| other.language == language) {
        let code = other.code.clone();
        let what = match other.list.as_str() {
            "unbis" => Named::Subject(code),
            "sdg" => Named::Goal(code),
            "sector" | "crs" => Named::Sector(code),
            "region" => Named::Region(code),
            "country" => Named::Place(code),
            _ => continue,
        };
        add(&other.name, what, 1_000, other.until);
    }
    names
}

fn put(names: &mut Names, language: &str, name: &str, what: Named, sure: u16, until: Option<i16>) {
    let mut parts = units(name, language).into_iter();
    let Some(first) = parts.next() else { return };
    let rest: Vec<String> = parts.map(|unit| unit.light).collect();
    // One letter or two, or one character, alone name nothing: `US`, `水` within other words.
    if rest.is_empty() && (first.unspaced || first.word.chars().count() < 3) {
        return;
    }
    let all = names.entry(first.light).or_default();
    match all.iter_mut().find(|known| known.rest == rest && known.what == what) {
        Some(known) => known.sure = known.sure.max(sure),
        None => all.push(Name { rest, what, sure, until }),
    }
}
