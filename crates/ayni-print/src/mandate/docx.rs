//! A text document with changes marked, as word processors mark them: who accepts all has the second text, who
//! rejects all the first.
//!
//! A paragraph that moved is taken out where it stood and put in where it stands. A paragraph that was split or merged
//! is written as one whose end was put in or taken out, where its parts are neighbours.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use ayni_model::Day;
use ayni_model::lineage::{Comparison, Fared, Fate, Piece, PieceKind};
use ayni_model::mandate::{Document, Paragraph, ParagraphKind};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::number;
use crate::PrintError;
use crate::html::clean;

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 4] = ["ar", "fa", "he", "ur"];

/// Writes a comparison as a text document. `author` and `as_of` are what the marks bear; `heading` stands at the head of
/// each page, outside the text.
///
/// # Errors
/// Only when the writer of the file refuses something, which no content causes.
pub fn changes(
    comparison: &Comparison,
    before: &Document,
    after: &Document,
    heading: &str,
    author: &str,
    as_of: Day,
) -> Result<Vec<u8>, PrintError> {
    let mut body = Body {
        xml: String::new(),
        marks: 0,
        author: escaped(author),
        date: format!("{as_of}T00:00:00Z"),
        right: RIGHT_TO_LEFT.contains(&after.language.as_str()),
    };
    for item in items(comparison) {
        item.write(&mut body, before, after);
    }
    let language = escaped(&after.language);
    let document = format!(
        "{HEAD}<w:document {SPACE}><w:body>{}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" \
         w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>{}</w:sectPr></w:body></w:document>",
        body.xml,
        if body.right { "<w:bidi/>" } else { "" },
    );
    let header = format!(
        "{HEAD}<w:hdr {SPACE}><w:p><w:pPr>{}<w:jc w:val=\"start\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"18\"/></w:rPr>\
         <w:t xml:space=\"preserve\">{}</w:t></w:r></w:p></w:hdr>",
        if body.right { "<w:bidi/>" } else { "" },
        escaped(heading),
    );
    let files: [(&str, String); 6] = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", PARTS.to_owned()),
        ("word/styles.xml", STYLES.replace("LANGUAGE", &language)),
        ("word/header1.xml", header),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The zip's own earliest date: the file says nothing of when it was made.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    for (name, text) in files {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A part of the text, in the order of both documents.
enum Item<'c> {
    /// What both have, with its changes; its paragraphs are neighbours in both.
    Both(&'c Fared),
    /// A paragraph that is taken out here.
    Out(u32),
    /// A paragraph that is put in here.
    In(u32),
}

/// What stays in its order holds the text together; between, what is taken out comes before what is put in.
fn items(comparison: &Comparison) -> Vec<Item<'_>> {
    let neighbours = |places: &[u32]| places.windows(2).all(|pair| matches!(pair, [a, b] if a + 1 == *b));
    let (mut both, mut out, mut into) = (Vec::new(), Vec::new(), Vec::new());
    for line in &comparison.lines {
        let stays = !line.moved
            && !line.before.is_empty()
            && !line.after.is_empty()
            && line.fate != Fate::Counterpart
            && neighbours(&line.before)
            && neighbours(&line.after);
        if stays {
            both.push(line);
        } else {
            out.extend(&line.before);
            into.extend(&line.after);
        }
    }
    both.sort_by_key(|line| line.after.first().copied());
    // What is out of its order for another reason than a move goes the way of what moved.
    let mut last = None;
    both.retain(|line| {
        let first = line.before.first().copied();
        let rises = first > last;
        if rises {
            last = line.before.last().copied();
        } else {
            out.extend(&line.before);
            into.extend(&line.after);
        }
        rises
    });
    out.sort_unstable();
    into.sort_unstable();
    let (mut out, mut into) = (out.into_iter().peekable(), into.into_iter().peekable());
    let mut all = Vec::new();
    for line in both.into_iter().map(Some).chain([None]) {
        let (from, to) = line.map_or((u32::MAX, u32::MAX), |line| {
            (line.before.first().copied().unwrap_or(0), line.after.first().copied().unwrap_or(0))
        });
        all.extend(std::iter::from_fn(|| out.next_if(|at| *at < from)).map(Item::Out));
        all.extend(std::iter::from_fn(|| into.next_if(|at| *at < to)).map(Item::In));
        all.extend(line.map(Item::Both));
    }
    all
}

impl Item<'_> {
    fn write(&self, body: &mut Body, before: &Document, after: &Document) {
        let paragraph = |document: &'_ Document, at: u32| document.paragraphs.get(at as usize).cloned();
        match self {
            Item::Out(at) => {
                if let Some(one) = paragraph(before, *at) {
                    body.paragraph(&one, Some(PieceKind::Removed), &whole(&one, PieceKind::Removed));
                }
            }
            Item::In(at) => {
                if let Some(one) = paragraph(after, *at) {
                    body.paragraph(&one, Some(PieceKind::Added), &whole(&one, PieceKind::Added));
                }
            }
            Item::Both(line) => {
                let firsts: Vec<Paragraph> =
                    line.before.iter().filter_map(|at| paragraph(before, *at)).collect();
                let seconds: Vec<Paragraph> =
                    line.after.iter().filter_map(|at| paragraph(after, *at)).collect();
                both(body, &firsts, &seconds, &line.texts);
            }
        }
    }
}

/// A paragraph of one document only.
fn whole(paragraph: &Paragraph, kind: PieceKind) -> Vec<Piece> {
    vec![Piece { kind, text: numbered(paragraph) }, Piece { kind, text: paragraph.text.clone() }]
}

/// The number with the tab behind it; nothing where there is none.
fn numbered(paragraph: &Paragraph) -> String {
    let number = number(paragraph);
    if number.is_empty() { number } else { format!("{number}\t") }
}

/// Paragraphs that belong together: one with one, one with several, or several with one.
fn both(body: &mut Body, firsts: &[Paragraph], seconds: &[Paragraph], texts: &[Vec<Piece>]) {
    let same = |one: &str, other: &str| -> Vec<Piece> {
        if one == other {
            return vec![Piece { kind: PieceKind::Same, text: one.to_owned() }];
        }
        vec![
            Piece { kind: PieceKind::Removed, text: one.to_owned() },
            Piece { kind: PieceKind::Added, text: other.to_owned() },
        ]
    };
    let (Some(first), Some(second)) = (firsts.first(), seconds.first()) else { return };
    if firsts.len() > 1 {
        // The ends of all but the last are taken out.
        let mut runs = cut(&texts.concat(), &firsts.iter().map(|one| one.text.len()).collect::<Vec<_>>());
        runs.resize(firsts.len(), Vec::new());
        for (at, (own, run)) in firsts.iter().zip(runs).enumerate() {
            let mut pieces = match at {
                0 => same(&numbered(own), &numbered(second)),
                _ => vec![Piece { kind: PieceKind::Removed, text: numbered(own) }],
            };
            pieces.extend(run);
            let end = (at + 1 < firsts.len()).then_some(PieceKind::Removed);
            body.paragraph(if end.is_some() { own } else { second }, end, &pieces);
        }
        return;
    }
    for (at, (own, text)) in seconds.iter().zip(texts).enumerate() {
        let mut pieces = match at {
            0 => same(&numbered(first), &numbered(own)),
            _ => vec![Piece { kind: PieceKind::Added, text: numbered(own) }],
        };
        pieces.extend(text.iter().cloned());
        let end = (at + 1 < seconds.len()).then_some(PieceKind::Added);
        body.paragraph(own, end, &pieces);
    }
}

/// Pieces cut where paragraphs of the first document end.
fn cut(all: &[Piece], lengths: &[usize]) -> Vec<Vec<Piece>> {
    let mut runs = vec![Vec::new()];
    let mut lengths = lengths.iter().copied();
    let mut room = lengths.next().unwrap_or(0);
    for piece in all {
        let mut rest = piece.text.as_str();
        while piece.kind != PieceKind::Added && rest.len() > room {
            let (own, next) = rest.split_at_checked(room).unwrap_or((rest, ""));
            if let Some(run) = runs.last_mut().filter(|_| !own.is_empty()) {
                run.push(Piece { kind: piece.kind, text: own.to_owned() });
            }
            rest = next;
            let Some(next) = lengths.next() else { break };
            runs.push(Vec::new());
            room = next;
        }
        if piece.kind != PieceKind::Added {
            room = room.saturating_sub(rest.len());
        }
        if let Some(run) = runs.last_mut().filter(|_| !rest.is_empty()) {
            run.push(Piece { kind: piece.kind, text: rest.to_owned() });
        }
    }
    runs
}

/// The body that is being written.
struct Body {
    xml: String,
    marks: u32,
    author: String,
    date: String,
    right: bool,
}

impl Body {
    /// A paragraph; `end` says that its end is put in or taken out with it.
    fn paragraph(&mut self, paragraph: &Paragraph, end: Option<PieceKind>, pieces: &[Piece]) {
        let style = match paragraph.kind {
            ParagraphKind::Heading => "DocHeading",
            ParagraphKind::Speaker => "DocSpeaker",
            ParagraphKind::Text | ParagraphKind::Row => "DocText",
        };
        self.xml.push_str(&format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>"));
        if self.right {
            self.xml.push_str("<w:bidi/>");
        }
        if paragraph.level > 1 && paragraph.kind != ParagraphKind::Heading {
            let indent = 567 * u32::from(paragraph.level.min(6) - 1);
            let _ = write!(self.xml, "<w:ind w:start=\"{indent}\"/>");
        }
        if let Some(kind) = end {
            let mark = self.mark(kind);
            let _ = write!(self.xml, "<w:rPr><w:{mark}/></w:rPr>");
        }
        self.xml.push_str("</w:pPr>");
        for piece in pieces.iter().filter(|piece| !piece.text.is_empty()) {
            self.run(piece);
        }
        self.xml.push_str("</w:p>");
    }

    /// The element of a mark with its number, who and when.
    fn mark(&mut self, kind: PieceKind) -> String {
        self.marks += 1;
        let element = if kind == PieceKind::Removed { "del" } else { "ins" };
        format!("{element} w:id=\"{}\" w:author=\"{}\" w:date=\"{}\"", self.marks, self.author, self.date)
    }

    fn run(&mut self, piece: &Piece) {
        let text = if piece.kind == PieceKind::Removed { "delText" } else { "t" };
        let letters = if self.right { "<w:rPr><w:rtl/></w:rPr>" } else { "" };
        let mut run = format!("<w:r>{letters}");
        for (at, part) in piece.text.split('\t').enumerate() {
            if at > 0 {
                run.push_str("<w:tab/>");
            }
            if !part.is_empty() {
                let _ = write!(run, "<w:{text} xml:space=\"preserve\">{}</w:{text}>", escaped(part));
            }
        }
        run.push_str("</w:r>");
        match piece.kind {
            PieceKind::Same => self.xml.push_str(&run),
            kind => {
                let mark = self.mark(kind);
                let element = if kind == PieceKind::Removed { "del" } else { "ins" };
                let _ = write!(self.xml, "<w:{mark}>{run}</w:{element}>");
            }
        }
    }
}

fn escaped(text: &str) -> String {
    clean(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

const SPACE: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

const TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
<Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>\
</Types>";

const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
</Relationships>";

const PARTS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"header1.xml\"/>\
</Relationships>";

const STYLES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\"SimSun\"/>\
<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"LANGUAGE\" w:eastAsia=\"LANGUAGE\" w:bidi=\"LANGUAGE\"/></w:rPr></w:rPrDefault></w:docDefaults>\
<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"DocText\"><w:name w:val=\"Normal\"/><w:pPr><w:tabs><w:tab w:val=\"start\" w:pos=\"567\"/></w:tabs><w:spacing w:after=\"160\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:style>\
<w:style w:type=\"paragraph\" w:styleId=\"DocHeading\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"DocText\"/><w:pPr><w:keepNext/><w:spacing w:before=\"200\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
<w:style w:type=\"paragraph\" w:styleId=\"DocSpeaker\"><w:name w:val=\"Speaker\"/><w:basedOn w:val=\"DocText\"/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>\
</w:styles>";
