//! What documents of organs say: operative phrases, requests, actors, dates and citations, by rules and a lexicon that is
//! data. No trained model; every answer has its reason.
//!
//! `Reader` is made once for a language and reads paragraph after paragraph. One automaton finds all words of the
//! lexicon in a folded text; the other files say what they mean there. `docs/methods/mandate.md` tells the rules.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use ayni_model::Day;
use ayni_model::mandate::{Document, Paragraph, ParagraphKind, Part};
use ayni_model::mandate_lexicon::{Force, Lexicon};
use ayni_model::mandate_request::{Request, Understood};

mod actors;
mod acts;
mod agree;
pub mod board;
mod cite;
mod countries;
mod due;
mod fold;
mod follow;
mod found;
mod joined;
mod lexis;
pub mod lineage;
mod numbers;
mod pattern;
mod requests;
mod said;
mod score;
pub mod screen;
pub mod screened;
mod tags;

pub use agree::{Row, row};
pub use countries::with_countries;
pub use follow::{carried, moved, standing};
pub use joined::{Member, Version, joined};
pub use said::followed;
pub use score::{Count, Interval};

use actors::Earlier;
use fold::Folded;
use found::Found;
use lexis::{Hit, Lexis, Sense};
use requests::Ruled;

/// What the document says of itself: it decides what "its eighty-first session" and "within six months" mean.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setting<'a> {
    /// The document's symbol.
    pub symbol: Option<&'a str>,
    /// The organ that speaks.
    pub organ: Option<&'a str>,
    /// Its session.
    pub session: Option<u16>,
    /// The day of adoption.
    pub date: Option<Day>,
}

impl<'a> Setting<'a> {
    /// The setting of a document.
    pub fn of(document: &'a Document) -> Setting<'a> {
        Setting {
            symbol: document.symbol.as_deref(),
            organ: document.organ.as_deref(),
            session: document.session,
            date: document.date,
        }
    }
}

/// Reads documents of one language.
pub struct Reader {
    lexicon: Arc<Lexicon>,
    lexis: Lexis,
    forces: BTreeMap<String, (Force, bool)>,
}

/// Readers of all languages of a lexicon, each made when it is first asked for.
pub struct Readers {
    lexicon: Arc<Lexicon>,
    readers: BTreeMap<String, OnceLock<Option<Reader>>>,
}

impl Readers {
    /// Readers of a lexicon.
    pub fn new(lexicon: Lexicon) -> Readers {
        let readers = lexicon.phrases.keys().map(|language| (language.clone(), OnceLock::new())).collect();
        Readers { lexicon: Arc::new(lexicon), readers }
    }

    /// The reader of a language; `None` where the lexicon has no phrases of it.
    pub fn of(&self, language: &str) -> Option<&Reader> {
        self.readers.get(language)?.get_or_init(|| Reader::new(&self.lexicon, language)).as_ref()
    }

    /// What they know.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }
}

/// Room that is used again from paragraph to paragraph.
#[derive(Default)]
struct Room {
    folded: Folded,
    hits: Vec<Hit>,
    /// Whom the paragraphs before have named.
    earlier: Earlier,
}

impl Reader {
    /// A reader of a language; `None` where the lexicon has no phrases of it.
    pub fn new(lexicon: &Arc<Lexicon>, language: &str) -> Option<Reader> {
        lexicon.phrases.get(language).filter(|phrases| !phrases.is_empty())?;
        let lexis = Lexis::new(lexicon, language)?;
        let forces = lexicon.kinds.iter().map(|kind| (kind.code.clone(), (kind.force, kind.rules))).collect();
        Some(Reader { lexicon: Arc::clone(lexicon), lexis, forces })
    }

    /// Every paragraph of a document, in order. Headings and rows are passed over.
    pub fn document(&self, document: &Document) -> Vec<Understood> {
        let setting = Setting::of(document);
        let mut room = Room::default();
        // The paragraphs above the one that is read, by level, with the phrase that waits for its sub-paragraphs.
        let mut above: Vec<(u8, (String, Ruled))> = Vec::new();
        let mut all = Vec::new();
        let mut paragraphs = document.paragraphs.iter().peekable();
        let mut headed = false;
        while let Some(paragraph) = paragraphs.next() {
            if paragraph.kind == ParagraphKind::Heading {
                headed = self.is_recommendation(&paragraph.text, &mut room);
            }
            if paragraph.kind != ParagraphKind::Text || paragraph.part == Part::Front {
                continue;
            }
            let next = paragraphs.peek();
            let opens = next.is_some_and(|next| next.level > paragraph.level && next.part == paragraph.part);
            above.retain(|(level, _)| *level < paragraph.level);
            let chapeau = above.last().map(|(_, ruled)| ruled);
            let (mut understood, last) =
                self.one(paragraph, &setting, chapeau, std::mem::take(&mut headed), &mut room);
            for call in &paragraph.calls {
                let note = document.notes.iter().find(|note| note.mark == call.mark);
                if let Some(note) =
                    note.filter(|note| note.paragraph.as_ref().is_none_or(|id| *id == paragraph.id))
                {
                    self.note(&note.text, &note.mark, &setting, &mut room, &mut understood);
                }
            }
            if opens && let Some(last) = last {
                // What is asked stands below; the same request is not counted here too.
                if paragraph.text.trim_end().ends_with([':', '：']) {
                    understood.requests.retain(|request| request.act.span != last.act.span);
                }
                above.push((paragraph.level, (paragraph.id.clone(), last)));
            }
            all.push(understood);
        }
        all
    }

    /// One paragraph by itself.
    pub fn paragraph(&self, paragraph: &Paragraph, setting: &Setting<'_>) -> Understood {
        self.one(paragraph, setting, None, false, &mut Room::default()).0
    }

    fn one(
        &self,
        paragraph: &Paragraph,
        setting: &Setting<'_>,
        above: Option<&(String, Ruled)>,
        headed: bool,
        room: &mut Room,
    ) -> (Understood, Option<Ruled>) {
        room.folded = Folded::new(&paragraph.text, std::mem::take(&mut room.folded));
        self.lexis.hits(&room.folded.text, &mut room.hits);
        let mut earlier = std::mem::take(&mut room.earlier);
        let found = Found {
            lexis: &self.lexis,
            folded: &room.folded,
            text: &paragraph.text,
            hits: &room.hits,
            earlier: &earlier,
        };
        let end = found.words().len();
        let mut understood = Understood { paragraph: paragraph.id.clone(), ..Understood::default() };
        let mut hits = acts::acts(&found, paragraph.part, headed);
        acts::share(&found, &mut hits);
        let mut ruled: Vec<Ruled> = Vec::with_capacity(hits.len());
        for hit in &hits {
            if let Some(mut one) = requests::ruled(self, &found, setting, hit) {
                requests::refer(&found, &ruled, &mut one);
                ruled.push(one);
            }
        }
        for (number, one) in (1..).zip(&ruled) {
            understood.acts.push(one.act.clone());
            add_once(&mut understood.due, &one.due);
            match requests::request(self, &found, paragraph, setting, one, number) {
                Some(request) => understood.requests.push(request),
                None => understood.named.extend(one.actors.iter().cloned()),
            }
        }
        if ruled.is_empty() {
            match above.and_then(|above| requests::inherited(self, &found, paragraph, setting, above)) {
                Some(request) => {
                    add_once(&mut understood.due, &request.due);
                    understood.requests.push(request);
                }
                None => {
                    understood.named = actors::named(&found, &self.lexicon, 0, end);
                    // A statute asks without a phrase: "The Commission shall submit an annual report". So does the
                    // line of a plan that begins with its time: "By 2005, ensure that ...".
                    let from = match paragraph.part {
                        Part::Front | Part::Preamble => None,
                        _ if due::begins_with_time(&found, &self.lexicon) => Some(0),
                        _ if due::begins_with_order(&found) => Some(0),
                        Part::Operative => statute(&found, end).map(|_| 0),
                        // What a plan or a statute tells before it rules is no time of it.
                        _ => statute(&found, end),
                    };
                    if let Some(from) = from {
                        understood.due = due::dues(&found, &self.lexicon, setting, (from, from, end), true);
                    }
                }
            }
        }
        // "Following the report, each State shall report every year, bearing in mind the rules": participles are no phrases
        // of their own, but in a preamble, whose paragraphs end with a comma.
        if let Some(first) = hits.first()
            && ruled.iter().all(|one| one.force == Force::Holds)
            && !matches!(paragraph.part, Part::Front | Part::Preamble)
        {
            let beside = |hit: &acts::ActHit| hit.voice == lexis::Voice::While;
            let from = if hits.iter().all(beside) && !paragraph.text.trim_end().ends_with(',') {
                statute(&found, end)
            } else {
                ruling(&found, 0, first.start)
            };
            if let Some(from) = from {
                add_once(
                    &mut understood.due,
                    &due::dues(&found, &self.lexicon, setting, (from, from, end), true),
                );
            }
        }
        understood.subjects = requests::subjects(self, &found, 0, end);
        understood.citations = cite::citations(&found, &self.lexicon, setting);
        let nobody = Earlier::default();
        let found = Found {
            lexis: &self.lexis,
            folded: &room.folded,
            text: &paragraph.text,
            hits: &room.hits,
            earlier: &nobody,
        };
        earlier.add(&found, &self.lexicon);
        room.earlier = earlier;
        (understood, ruled.pop())
    }

    /// Whether a heading is the label of a recommendation, under which it stands.
    fn is_recommendation(&self, text: &str, room: &mut Room) -> bool {
        if text.chars().count() > 40 {
            return false;
        }
        room.folded = Folded::new(text, std::mem::take(&mut room.folded));
        self.lexis.hits(&room.folded.text, &mut room.hits);
        let found = Found {
            lexis: &self.lexis,
            folded: &room.folded,
            text,
            hits: &room.hits,
            earlier: &room.earlier,
        };
        acts::label(&found).is_some()
    }

    /// What a footnote cites.
    fn note(&self, text: &str, mark: &str, setting: &Setting<'_>, room: &mut Room, into: &mut Understood) {
        room.folded = Folded::new(text, std::mem::take(&mut room.folded));
        self.lexis.hits(&room.folded.text, &mut room.hits);
        let found = Found {
            lexis: &self.lexis,
            folded: &room.folded,
            text,
            hits: &room.hits,
            earlier: &room.earlier,
        };
        let mut cited = cite::citations(&found, &self.lexicon, setting);
        cited.iter_mut().for_each(|citation| citation.note = Some(mark.to_owned()));
        into.citations.extend(cited);
    }

    /// What phrases of a kind do.
    fn force(&self, kind: &str) -> Force {
        self.forces.get(kind).map_or(Force::Holds, |(force, _)| *force)
    }

    /// Whether phrases of a kind that only holds rule where they say that somebody shall.
    fn rules(&self, kind: &str) -> bool {
        self.forces.get(kind).is_some_and(|(_, rules)| *rules)
    }
}

/// The requests of a document, in order.
pub fn requests(understood: &[Understood]) -> impl Iterator<Item = &Request> {
    understood.iter().flat_map(|one| &one.requests)
}

/// Where in a part of a paragraph the first word stands that rules: "shall", "should".
fn ruling(found: &Found<'_>, start: usize, end: usize) -> Option<usize> {
    let mut rules = found.within(start, end).iter().filter(|hit| hit.sense == Sense::Should);
    rules.find(|hit| !found.is_barred(hit)).map(|hit| hit.start)
}

/// The same in a statute or a plan, which asks without a phrase: "will", "is requested to".
fn statute(found: &Found<'_>, end: usize) -> Option<usize> {
    let mut rules =
        found.within(0, end).iter().filter(|hit| matches!(hit.sense, Sense::Should | Sense::Rules));
    rules.find(|hit| !found.is_barred(hit)).map(|hit| hit.start)
}

/// Adds the times that are not there yet: "decides to request .. before the end of 2027" says one time for both.
fn add_once(all: &mut Vec<ayni_model::mandate_request::Due>, more: &[ayni_model::mandate_request::Due]) {
    for due in more {
        if !all.contains(due) {
            all.push(due.clone());
        }
    }
}

#[cfg(test)]
mod tests;
