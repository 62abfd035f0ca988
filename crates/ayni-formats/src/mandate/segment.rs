//! Tells the parts of a document apart: front, preamble, operative paragraphs, close, annexes.
//!
//! Only the words of [`Marks`] and the shapes of lines are asked. What a block is follows from where the reading
//! stands and from the block alone or its neighbours, so that a document of any length is read in one pass.

use ayni_model::mandate::{Document, DocumentKind, Paragraph, ParagraphKind, Part};
use ayni_model::{Arg, Severity};

use super::annex::{Annexed, annex};
use super::block::{Block, Raw, found, offset};
use super::label::{self, Label, Style};
use super::marks::{Language, Marks};
use super::numbers::{Fault, Numbers};
use super::plan::{Plan, speaker};
use super::{dates, front, id, language, notes};
use crate::reference::fold;

/// Findings of one code that are kept; the rest would hide what matters.
const MOST_FINDINGS: usize = 40;

/// Makes a document of blocks.
pub(crate) fn document(mut raw: Raw, marks: &Marks, file: &str) -> Document {
    let languages = language::languages(&raw.blocks, marks);
    let code = raw.language.take().filter(|code| marks.language(code).is_some()).unwrap_or(languages.main);
    let empty = Language::default();
    let words = marks.language(&code).unwrap_or(&empty);
    raw.blocks.retain(|block| !is_rubbish(&block.text));
    notes::lift(&mut raw);
    let called = raw.blocks.iter().any(|block| !block.calls.is_empty());
    if !called && !raw.notes.is_empty() {
        notes::call_by_digits(&mut raw.blocks, &raw.notes, words);
    }
    for block in &mut raw.blocks {
        if !called && raw.notes.is_empty() {
            notes::call_glued(block);
        }
        take_label(block);
    }
    join_bare_labels(&mut raw.blocks);
    let mut document = Document {
        symbol: raw.symbol,
        kind: DocumentKind::Other,
        language: code,
        organ: None,
        session: None,
        agenda_item: None,
        date: None,
        meeting: None,
        title: String::new(),
        paragraphs: Vec::with_capacity(raw.blocks.len()),
        notes: raw.notes.into_iter().map(notes::note).collect(),
        findings: raw.findings,
    };
    if document.language == "und" && !raw.blocks.is_empty() {
        document.findings.push(found("mandate-language-unknown", Severity::Note, file, 0));
    }
    if let Some((second, line, count)) = languages.second {
        let finding = found("mandate-two-languages", Severity::Warning, file, line);
        let named = |code: &str| Arg::Key(format!("language-{code}"));
        let finding = finding.with("language", named(&document.language)).with("second", named(&second));
        document.findings.push(finding.with("count", count));
    }
    let plan = Plan::of(&raw.blocks, words, marks);
    let mut segmenter = Segmenter {
        words,
        marks,
        file,
        part: Part::Front,
        annex: 0,
        numbers: Numbers::default(),
        document,
        faults: 0,
        spoken: false,
        adopted: false,
        listing: false,
    };
    segmenter.run(raw.blocks, &plan);
    let mut document = segmenter.document;
    front::fill(&mut document, words, marks, file);
    id::give(&mut document.paragraphs);
    notes::tie(&mut document, file);
    document
}

/// Rules, and comments of tools: no text.
fn is_rubbish(text: &str) -> bool {
    text.len() > 2 && text.bytes().all(|b| matches!(b, b'_' | b'-' | b'=' | b'*' | b' '))
        || text.starts_with("<!--") && text.ends_with("-->")
}

/// Cuts the label off a text.
fn take_label(block: &mut Block) {
    if block.label.is_some() || block.row || block.text.is_empty() {
        return;
    }
    let Some((label, used)) = label::parse(&block.text) else { return };
    // A whole sentence may begin with a name's initial; a heading does not go on for lines.
    if label.style.of_heading() && block.text.chars().count() > 200 {
        return;
    }
    block.text.drain(..used);
    let gone = offset(used);
    for (start, end) in &mut block.italics {
        *start = start.saturating_sub(gone);
        *end = end.saturating_sub(gone);
    }
    block.italics.retain(|(start, end)| start < end);
    for call in &mut block.calls {
        call.at = call.at.saturating_sub(gone);
    }
    block.label = Some(label);
}

/// A number that stands alone belongs to what follows.
fn join_bare_labels(blocks: &mut [Block]) {
    for at in 1..blocks.len() {
        let (head, tail) = blocks.split_at_mut(at);
        let (Some(before), Some(block)) = (head.last_mut(), tail.first_mut()) else { continue };
        let bare = before.text.is_empty() && before.heading == 0;
        if bare && block.label.is_none() && !block.text.is_empty() && !block.row {
            // `I` and `A` alone over a title stay headings of their own.
            if before.label.as_ref().is_some_and(|label| !label.style.of_heading()) {
                block.label = before.label.take();
                block.line = before.line;
            }
        }
    }
}

struct Segmenter<'a> {
    words: &'a Language,
    marks: &'a Marks,
    file: &'a str,
    part: Part,
    annex: u16,
    numbers: Numbers,
    document: Document,
    faults: usize,
    spoken: bool,
    /// Whether the list of a numbered paragraph is open.
    listing: bool,
    /// Whether the text that is read was handed on by the organ: a declaration, a programme, a final document.
    adopted: bool,
}

impl Segmenter<'_> {
    fn run(&mut self, mut blocks: Vec<Block>, plan: &Plan) {
        for at in 0..blocks.len() {
            let in_contents = plan.contents.is_some_and(|(from, to)| (from..=to).contains(&at));
            self.step(&mut blocks, at, plan, in_contents);
        }
    }

    fn step(&mut self, blocks: &mut [Block], at: usize, plan: &Plan, in_contents: bool) {
        let Some(block) = blocks.get(at) else { return };
        if block.text.is_empty() && block.label.is_none() {
            return;
        }
        if in_contents || block.contents && matches!(self.part, Part::Front | Part::Body) {
            return self.keep_line(blocks, at);
        }
        if self.begins_annex(blocks, at) {
            return;
        }
        if let Some(organ) = speaker(blocks, at, self.words, self.marks, self.part == Part::Front) {
            return self.speak(blocks, at, organ);
        }
        if self.closes(blocks, at) {
            self.part = Part::Close;
            self.numbers.restart();
            return self.keep(blocks, at, ParagraphKind::Text, 1);
        }
        match self.part {
            Part::Front if plan.headed => self.cover(blocks, at),
            Part::Front => self.front(blocks, at),
            Part::Close => self.keep(blocks, at, ParagraphKind::Text, 1),
            _ => self.body(blocks, at),
        }
    }

    /// A line of a contents table: no paragraph of the document itself.
    fn keep_line(&mut self, blocks: &mut [Block], at: usize) {
        let part = std::mem::replace(&mut self.part, Part::Front);
        if let Some(block) = blocks.get_mut(at)
            && let Some(label) = block.label.take()
            && label.style != Style::Bullet
        {
            let (before, shift) = (block.text.len(), label.printed.len() + 2);
            block.text = format!("{}. {}", label.printed, block.text);
            debug_assert_eq!(block.text.len(), before + shift);
            for (start, end) in &mut block.italics {
                *start += offset(shift);
                *end += offset(shift);
            }
            for call in &mut block.calls {
                call.at += offset(shift);
            }
        }
        self.keep(blocks, at, ParagraphKind::Row, 1);
        self.part = part;
    }

    fn begins_annex(&mut self, blocks: &mut [Block], at: usize) -> bool {
        let Some(block) = blocks.get(at) else { return false };
        let Some(kind) = annex(&block.text, self.words).filter(|_| !block.row && block.label.is_none())
        else {
            return false;
        };
        // On the cover the word stands in sentences, not alone; before any text it is no annex yet.
        if self.document.paragraphs.iter().all(|paragraph| paragraph.part == Part::Front)
            && block.heading == 0
            && at < 3
        {
            return false;
        }
        if kind == Annexed::Annex || self.annex == 0 {
            self.annex = self.annex.saturating_add(1);
        }
        self.part = Part::Annex;
        self.numbers.restart();
        self.keep(blocks, at, ParagraphKind::Heading, 1);
        true
    }

    fn speak(&mut self, blocks: &mut [Block], at: usize, organ: Option<String>) {
        if self.part != Part::Annex {
            self.part = Part::Preamble;
            self.adopted = false;
            if !self.spoken {
                self.document.organ = organ;
            }
        }
        self.spoken = true;
        self.numbers.restart();
        self.keep(blocks, at, ParagraphKind::Speaker, 1);
    }

    /// Whether the meeting and day that close a resolution stand here.
    fn closes(&self, blocks: &[Block], at: usize) -> bool {
        if !(matches!(self.part, Part::Operative | Part::Preamble) || self.adopted && self.part == Part::Body)
        {
            return false;
        }
        let Some(block) = blocks.get(at).filter(|block| block.label.is_none() && !block.row) else {
            return false;
        };
        // Older texts end both lines with a sign: `678th plenary meeting,` `28 September 1960.`
        let bare = |text: &str| text.trim_end_matches([',', '.', '，', '。']).to_owned();
        if is_meeting(&bare(&block.text), self.words) {
            return true;
        }
        let next = blocks.get(at + 1).map(|block| bare(&block.text));
        dates::is_day(&bare(&block.text)) && next.is_none_or(|next| is_meeting(&next, self.words))
    }

    /// The cover of a document that is headed by its speaker. Older texts give their reasons before they say who speaks.
    fn cover(&mut self, blocks: &mut [Block], at: usize) {
        let Some(block) = blocks.get(at) else { return };
        if block.heading > 0 {
            let level = block.heading;
            return self.keep(blocks, at, ParagraphKind::Heading, level);
        }
        let reason =
            block.text.len() > 60 && block.text.ends_with([',', '，', '،']) && self.words.opens(&block.text);
        if reason {
            self.part = Part::Preamble;
            return self.body(blocks, at);
        }
        self.keep(blocks, at, ParagraphKind::Text, 1);
    }

    /// A document without a speaker: where does its own text begin?
    fn front(&mut self, blocks: &mut [Block], at: usize) {
        let Some(block) = blocks.get(at) else { return };
        let numbered = block.label.as_ref().is_some_and(|label| {
            matches!(label.style, Style::Point | Style::Dotted) || label.style.of_heading() && !block.contents
        });
        let long = block.text.chars().count()
            > if block.text.chars().next().is_some_and(label::is_han) { 60 } else { 200 };
        let met = self.document.paragraphs.iter().any(|paragraph| paragraph.kind != ParagraphKind::Row);
        if numbered && !block.text.is_empty()
            || long && !block.row
            || block.heading > 0 && met && block.label.is_some()
        {
            self.part = Part::Body;
            return self.body(blocks, at);
        }
        let level = block.heading.max(1);
        let kind = if block.row {
            ParagraphKind::Row
        } else if block.heading > 0 {
            ParagraphKind::Heading
        } else {
            ParagraphKind::Text
        };
        self.keep(blocks, at, kind, level);
    }

    /// Preamble, operative part, body or annex.
    fn body(&mut self, blocks: &mut [Block], at: usize) {
        let Some(block) = blocks.get(at) else { return };
        if block.row {
            return self.keep(blocks, at, ParagraphKind::Row, 1);
        }
        if let Some(level) = heading(block) {
            return self.keep(blocks, at, ParagraphKind::Heading, level);
        }
        if self.part == Part::Preamble && begins_operative(block, self.words) {
            self.part = Part::Operative;
        } else if self.part == Part::Operative && begins_preamble(block, self.words) {
            // A section of a resolution has reasons of its own before what it decides.
            self.part = Part::Preamble;
        }
        let hands_on = self.part == Part::Operative
            && block.label.is_none()
            && self.words.hands_on(&block.text)
            && follows(blocks.get(at + 1));
        let line = block.line;
        let level = self.listed(block);
        self.keep(blocks, at, ParagraphKind::Text, level);
        if hands_on {
            // The numbers behind it are those of the text that is handed on, not of the organ's own paragraphs.
            self.part = Part::Body;
            self.adopted = true;
            self.numbers.restart();
            self.document.findings.push(found("mandate-adopted-text", Severity::Note, self.file, line));
        }
    }

    /// The level of a paragraph: below the numbered one before it where that opens a list whose items have lost their
    /// labels.
    fn listed(&mut self, block: &Block) -> u8 {
        let opens = block.text.ends_with([':', '：']);
        if block.label.is_some() || self.part != Part::Operative {
            self.listing = opens && self.part == Part::Operative;
            return 1;
        }
        if !self.listing {
            return 1;
        }
        self.listing = opens || block.text.ends_with([';', '；', '؛', ',', '，', '،']) || {
            let last = block.text.rsplit([' ', ',']).next().unwrap_or_default();
            self.words.small.contains(&fold(last))
        };
        self.numbers.bullet()
    }

    /// Keeps a block as a paragraph of the part where the reading stands.
    fn keep(&mut self, blocks: &mut [Block], at: usize, kind: ParagraphKind, level: u8) {
        let next = blocks.get(at + 1).and_then(|block| block.label.clone());
        let Some(block) = blocks.get_mut(at).map(std::mem::take) else { return };
        let mut paragraph = Paragraph {
            id: String::new(),
            part: self.part,
            annex: if self.part == Part::Annex { self.annex } else { 0 },
            kind,
            level,
            number: None,
            cite: String::new(),
            text: block.text,
            italics: block.italics,
            calls: block.calls,
            line: block.line,
        };
        if let Some(label) = block.label {
            self.number(&mut paragraph, &label, next.as_ref());
        }
        self.document.paragraphs.push(paragraph);
    }

    fn number(&mut self, paragraph: &mut Paragraph, label: &Label, next: Option<&Label>) {
        let counted =
            paragraph.kind == ParagraphKind::Text && !matches!(self.part, Part::Front | Part::Close);
        if !counted || label.style.of_heading() {
            paragraph.number = (label.style != Style::Bullet).then(|| label.printed.clone());
            return;
        }
        // What stands before the first numbered paragraph of a resolution is its preamble, lists included.
        let placed = self.numbers.place(label, next);
        paragraph.level = placed.level;
        paragraph.number = placed.number;
        paragraph.cite = placed.cite;
        let Some(fault) = placed.fault else { return };
        self.faults += 1;
        if self.faults > MOST_FINDINGS {
            return;
        }
        let finding = match fault {
            Fault::Repeated => found("mandate-number-repeated", Severity::Warning, self.file, paragraph.line),
            Fault::Expected(number) => {
                found("mandate-number-order", Severity::Warning, self.file, paragraph.line)
                    .with("expected", u64::from(number))
            }
        };
        self.document.findings.push(finding.with("number", paragraph.cite.as_str()));
    }
}

/// Whether the first paragraph of the operative part stands here: numbered, or a whole sentence that does not begin as
/// those of the preamble do.
fn begins_operative(block: &Block, words: &Language) -> bool {
    match &block.label {
        Some(label) => matches!(label.style, Style::Point | Style::Dotted),
        None => block.text.ends_with(['.', ';', ':', '。', '；', '：', '؛']) && !words.opens(&block.text),
    }
}

/// Whether what stands behind a paragraph that hands on a text can be that text's beginning: its title, its first
/// paragraph, but no list of the paragraph itself.
fn follows(next: Option<&Block>) -> bool {
    let Some(next) = next.filter(|next| !next.row) else { return next.is_some() };
    match &next.label {
        Some(label) => label.style.of_heading() || matches!(label.style, Style::Point | Style::Dotted),
        None => next.heading > 0 || !next.text.starts_with(char::is_lowercase),
    }
}

/// Whether a reason stands here: a paragraph without a number that begins as those of a preamble do and ends with a comma.
fn begins_preamble(block: &Block, words: &Language) -> bool {
    block.label.is_none()
        && block.text.chars().count() > 40
        && block.text.ends_with([',', '，', '،'])
        && words.opens(&block.text)
        && block.text.chars().next().is_some_and(char::is_uppercase)
}

/// What a heading is: its depth. A short line without the sign of a sentence's end is one.
fn heading(block: &Block) -> Option<u8> {
    let text = block.text.as_str();
    let styled = block.label.as_ref().map(|label| label.style);
    let depth = match styled {
        Some(Style::CapitalRoman | Style::Han) => 1,
        Some(Style::Capital) => 2,
        Some(_) if block.heading == 0 => return None,
        _ => 1,
    };
    if block.heading > 0 {
        return Some(block.heading);
    }
    let count = text.chars().count();
    let ends = text.ends_with([',', ';', '.', ':', '，', '；', '。', '：', '،', '؛', '?', '!', '？']);
    let limit = if text.chars().next().is_some_and(label::is_han) { 50 } else { 150 };
    let small = text.chars().next().is_some_and(char::is_lowercase);
    (count <= limit && !ends && !small).then_some(depth)
}

/// Whether a line is that of the meeting at which the text was adopted.
pub(crate) fn is_meeting(text: &str, words: &Language) -> bool {
    let count = text.chars().count();
    if !(5..=60).contains(&count) || !text.chars().any(|c| label::digit(c).is_some()) {
        return false;
    }
    let folded = fold(text);
    words.meeting.iter().any(|word| folded.ends_with(word.as_str()) || folded.starts_with(word.as_str()))
        && !text.ends_with(['.', ';', ','])
}
