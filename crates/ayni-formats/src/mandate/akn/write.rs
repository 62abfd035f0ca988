//! A document as Akoma Ntoso.

use std::collections::BTreeMap;
use std::fmt::Write;

use ayni_model::mandate::{Document, DocumentKind, Note, Paragraph, ParagraphKind, Part};

use super::{LEVELS, NAMESPACE, OWN};

/// Writes a document as one XML file.
pub fn write(document: &Document) -> String {
    let mut writer = Writer {
        document,
        xml: String::new(),
        ids: BTreeMap::new(),
        written: vec![false; document.notes.len()],
    };
    writer.document();
    writer.xml
}

struct Writer<'d> {
    document: &'d Document,
    xml: String,
    /// How often an id has been given.
    ids: BTreeMap<String, u32>,
    /// The notes that stand in the text already.
    written: Vec<bool>,
}

/// Where a document's parts begin: its paragraphs in runs.
struct Runs<'p> {
    preface: &'p [Paragraph],
    preamble: &'p [Paragraph],
    body: &'p [Paragraph],
    close: &'p [Paragraph],
    annexes: &'p [Paragraph],
}

impl<'p> Runs<'p> {
    fn of(all: &'p [Paragraph]) -> Runs<'p> {
        let (preface, rest) = take(all, |one| one.part == Part::Front);
        let (preamble, rest) = take(rest, |one| one.part == Part::Preamble);
        let annex = rest.iter().position(|one| one.part == Part::Annex).unwrap_or(rest.len());
        let (body, annexes) = rest.split_at_checked(annex).unwrap_or((rest, &[]));
        let last = body.iter().rposition(|one| one.part != Part::Close).map_or(0, |at| at + 1);
        let (body, close) = body.split_at_checked(last).unwrap_or((body, &[]));
        Runs { preface, preamble, body, close, annexes }
    }
}

fn take(all: &[Paragraph], test: impl Fn(&Paragraph) -> bool) -> (&[Paragraph], &[Paragraph]) {
    let end = all.iter().position(|one| !test(one)).unwrap_or(all.len());
    all.split_at_checked(end).unwrap_or((all, &[]))
}

impl Writer<'_> {
    fn document(&mut self) {
        let runs = Runs::of(&self.document.paragraphs);
        let element = match self.document.kind {
            DocumentKind::Resolution | DocumentKind::Decision | DocumentKind::Draft => "statement",
            DocumentKind::Outcome => "statement",
            DocumentKind::Report | DocumentKind::Other => "doc",
        };
        let name = match element {
            "statement" => "deliberation",
            _ => self.document.kind.as_str(),
        };
        self.xml.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        let _ = writeln!(self.xml, "<akomaNtoso xmlns=\"{NAMESPACE}\">");
        let _ = writeln!(self.xml, "<{element} name=\"{name}\" contains=\"originalVersion\">");
        self.meta("", true, &runs);
        if !runs.preface.is_empty() {
            self.xml.push_str("<preface>\n");
            runs.preface.iter().for_each(|one| self.line(one, "preface"));
            self.xml.push_str("</preface>\n");
        }
        if !runs.preamble.is_empty() {
            self.xml.push_str("<preamble>\n");
            self.preamble(runs.preamble);
            self.xml.push_str("</preamble>\n");
        }
        self.main_body(runs.body, "");
        if !runs.close.is_empty() {
            self.xml.push_str("<conclusions>\n");
            runs.close.iter().for_each(|one| self.line(one, "conclusions"));
            self.xml.push_str("</conclusions>\n");
        }
        self.annexes(runs.annexes);
        let _ = writeln!(self.xml, "</{element}>");
        self.xml.push_str("</akomaNtoso>\n");
    }

    /// Identification by work, expression and manifestation, and who is spoken of.
    fn meta(&mut self, component: &str, whole: bool, runs: &Runs<'_>) {
        let document = self.document;
        let day = document.date.map_or_else(|| "0001-01-01".to_owned(), |day| day.to_string());
        let organ = document.organ.as_deref().unwrap_or("unknown");
        let number = document.symbol.as_deref().map_or_else(|| "unnumbered".to_owned(), slug);
        let (class, subtype) = class(document.kind);
        let language = three_letters(&document.language);
        let part = if component.is_empty() { "!main".to_owned() } else { format!("!{component}") };
        let work = format!("/akn/un/{class}/{organ}/{day}/{number}");
        let expression = format!("{work}/{language}@{day}");
        let author = format!("<FRBRdate date=\"{day}\" name=\"adoption\"/><FRBRauthor href=\"#organ\"/>");
        let xml = &mut self.xml;
        xml.push_str("<meta>\n<identification source=\"#ayni\">\n");
        let _ = write!(xml, "<FRBRWork><FRBRthis value=\"{work}/{part}\"/><FRBRuri value=\"{work}\"/>");
        if let Some(symbol) = &document.symbol {
            let _ = write!(xml, "<FRBRalias name=\"symbol\" value=\"{}\"/>", escaped(symbol));
        }
        let _ = write!(xml, "{author}<FRBRcountry value=\"un\"/><FRBRsubtype value=\"{subtype}\"/>");
        if let Some(symbol) = &document.symbol {
            let _ = write!(xml, "<FRBRnumber value=\"{}\"/>", escaped(symbol));
        }
        if !document.title.is_empty() {
            let _ = write!(xml, "<FRBRname value=\"{}\"/>", escaped(&document.title));
        }
        xml.push_str("</FRBRWork>\n");
        let _ = writeln!(
            xml,
            "<FRBRExpression><FRBRthis value=\"{expression}/{part}\"/><FRBRuri value=\"{expression}\"/>{author}\
             <FRBRlanguage language=\"{language}\"/></FRBRExpression>"
        );
        let _ = writeln!(
            xml,
            "<FRBRManifestation><FRBRthis value=\"{expression}/{part}.xml\"/><FRBRuri value=\"{expression}.akn\"/>\
             {author}<FRBRformat value=\"application/akn+xml\"/></FRBRManifestation>"
        );
        xml.push_str("</identification>\n");
        if whole {
            let _ = writeln!(
                xml,
                "<references source=\"#ayni\"><TLCOrganization eId=\"organ\" href=\"/akn/ontology/organization/un/{organ}\" \
                 showAs=\"{}\"/><TLCOrganization eId=\"ayni\" href=\"/akn/ontology/organization/un/ayni\" showAs=\"Ayni\"/></references>",
                escaped(speaker(runs).unwrap_or(organ))
            );
            self.uncalled();
            self.particulars();
        }
        self.xml.push_str("</meta>\n");
    }

    /// Notes that no paragraph calls.
    fn uncalled(&mut self) {
        let lost: Vec<(usize, &Note)> =
            self.document.notes.iter().enumerate().filter(|(_, note)| note.paragraph.is_none()).collect();
        if lost.is_empty() {
            return;
        }
        self.xml.push_str("<notes source=\"#ayni\">\n");
        for (at, note) in lost {
            let _ = writeln!(
                self.xml,
                "<note eId=\"lost_{}\" title=\"{}\"><p>{}</p></note>",
                at + 1,
                escaped(&note.mark),
                escaped(&note.text)
            );
        }
        self.xml.push_str("</notes>\n");
    }

    /// What the standard has no place for.
    fn particulars(&mut self) {
        let document = self.document;
        let _ = write!(
            self.xml,
            "<proprietary source=\"#ayni\"><particulars xmlns=\"{OWN}\" kind=\"{}\"",
            document.kind.as_str()
        );
        let fields = [
            ("language", Some(document.language.clone())),
            ("organ", document.organ.clone()),
            ("session", document.session.map(|session| session.to_string())),
            ("agendaItem", document.agenda_item.clone()),
            ("meeting", document.meeting.clone()),
            ("date", document.date.map(|day| day.to_string())),
        ];
        for (name, value) in fields {
            if let Some(value) = value {
                let _ = write!(self.xml, " {name}=\"{}\"", escaped(&value));
            }
        }
        self.xml.push_str("/></proprietary>\n");
    }

    /// A line of the cover or the close.
    fn line(&mut self, one: &Paragraph, place: &str) {
        let id = self.id(place);
        let name = name(one);
        let _ = write!(self.xml, "<block name=\"{name}\" eId=\"{id}\" class=\"level-{}\">", one.level);
        self.number(one);
        self.inline(one);
        self.xml.push_str("</block>\n");
    }

    fn preamble(&mut self, all: &[Paragraph]) {
        let mut open = false;
        for one in all {
            let recital = one.kind == ParagraphKind::Text;
            if recital != open {
                if recital {
                    let id = self.id("recs");
                    let _ = writeln!(self.xml, "<recitals eId=\"{id}\">");
                } else {
                    self.xml.push_str("</recitals>\n");
                }
                open = recital;
            }
            match one.kind {
                ParagraphKind::Text => {
                    let id = self.id("rec");
                    let _ = write!(self.xml, "<recital eId=\"{id}\" class=\"level-{}\">", one.level);
                    self.num(one);
                    self.xml.push_str("<p>");
                    self.inline(one);
                    self.xml.push_str("</p></recital>\n");
                }
                ParagraphKind::Speaker => self.formula(one),
                ParagraphKind::Heading | ParagraphKind::Row => self.line(one, "preamble"),
            }
        }
        if open {
            self.xml.push_str("</recitals>\n");
        }
    }

    fn formula(&mut self, one: &Paragraph) {
        let id = self.id("formula");
        let _ = write!(self.xml, "<formula name=\"enactingFormula\" eId=\"{id}\"><p>");
        self.inline(one);
        self.xml.push_str("</p></formula>\n");
    }

    /// The numbered hierarchy. `within` is the id of the annex.
    fn main_body(&mut self, all: &[Paragraph], within: &str) {
        self.xml.push_str("<mainBody>\n");
        if all.is_empty() {
            self.xml.push_str("<p class=\"empty\"/>\n");
        }
        let mut open: Vec<(u8, String)> = Vec::new();
        for (at, one) in all.iter().enumerate() {
            let own = matches!(one.part, Part::Operative | Part::Body | Part::Annex)
                && one.kind == ParagraphKind::Text;
            let level = if own { one.level } else { 0 };
            while open.last().is_some_and(|(last, _)| *last >= level) {
                self.shut(&mut open);
            }
            if !own {
                let name = format!("{}-{}", one.part.as_str(), name(one));
                let place = if within.is_empty() { "block".to_owned() } else { format!("{within}__block") };
                let id = self.id(&place);
                let _ =
                    write!(self.xml, "<block name=\"{name}\" eId=\"{id}\" class=\"level-{}\">", one.level);
                self.number(one);
                self.inline(one);
                self.xml.push_str("</block>\n");
                continue;
            }
            let deeper = all.get(at + 1).is_some_and(|next| {
                next.kind == ParagraphKind::Text
                    && matches!(next.part, Part::Operative | Part::Body | Part::Annex)
                    && next.level > one.level
            });
            self.hierarchy(one, deeper, &mut open, within);
        }
        while !open.is_empty() {
            self.shut(&mut open);
        }
        self.xml.push_str("</mainBody>\n");
    }

    fn shut(&mut self, open: &mut Vec<(u8, String)>) {
        if let Some((_, element)) = open.pop() {
            let _ = writeln!(self.xml, "</{element}>");
        }
    }

    fn hierarchy(&mut self, one: &Paragraph, deeper: bool, open: &mut Vec<(u8, String)>, within: &str) {
        let depth = usize::from(one.level.saturating_sub(1)).min(LEVELS.len() - 1);
        let element = LEVELS.get(depth).copied().unwrap_or("point");
        let mut wanted = String::new();
        if !within.is_empty() {
            wanted.push_str(within);
            wanted.push_str("__");
        }
        wanted.push_str("para");
        if one.cite.is_empty() {
            wanted.push_str("_unnumbered");
        }
        for (at, piece) in one.cite.split(' ').filter(|piece| !piece.is_empty()).enumerate() {
            wanted.push_str(if at == 0 { "_" } else { "__sub_" });
            wanted.push_str(&slug(piece));
        }
        let id = self.id(&wanted);
        let _ =
            write!(self.xml, "<{element} eId=\"{id}\" class=\"{}-level-{}\">", one.part.as_str(), one.level);
        self.num(one);
        let content = if deeper { "intro" } else { "content" };
        let _ = write!(self.xml, "<{content} eId=\"{id}__{content}\"><p>");
        self.inline(one);
        let _ = write!(self.xml, "</p></{content}>");
        if deeper {
            self.xml.push('\n');
            open.push((one.level, element.to_owned()));
        } else {
            let _ = writeln!(self.xml, "</{element}>");
        }
    }

    fn annexes(&mut self, all: &[Paragraph]) {
        if all.is_empty() {
            return;
        }
        self.xml.push_str("<attachments>\n");
        let mut rest = all;
        let mut number = 0;
        while let Some(first) = rest.first() {
            // What stands behind the annexes goes with the last.
            let end = rest.iter().position(|one| one.part == Part::Annex && one.annex != first.annex);
            let (annex, others) =
                rest.split_at_checked(end.unwrap_or(rest.len()).max(1)).unwrap_or((rest, &[]));
            number += 1;
            let id = format!("att_{number}");
            let _ = writeln!(
                self.xml,
                "<attachment eId=\"{id}\">\n<doc name=\"annex\" contains=\"originalVersion\">"
            );
            self.meta(&format!("annex_{number}"), false, &Runs::of(&[]));
            self.main_body(annex, &id);
            self.xml.push_str("</doc>\n</attachment>\n");
            rest = others;
        }
        self.xml.push_str("</attachments>\n");
    }

    /// The number as an element of its own.
    fn num(&mut self, one: &Paragraph) {
        if let Some(number) = &one.number {
            // The title has the whole number, the element what is printed.
            let whole = escaped(if one.cite.is_empty() { number } else { &one.cite });
            let number = escaped(number);
            let _ = match one.cite.is_empty() || one.cite == *number {
                true => write!(self.xml, "<num title=\"{whole}\">{number}.</num>"),
                false => write!(self.xml, "<num title=\"{whole}\">({number})</num>"),
            };
        }
    }

    /// The number of a heading or a line, which may have no such element.
    fn number(&mut self, one: &Paragraph) {
        if let Some(number) = &one.number {
            let _ = write!(self.xml, "<inline name=\"num\" title=\"{0}\">{0}. </inline>", escaped(number));
        }
    }

    /// The text with its italics and notes.
    fn inline(&mut self, one: &Paragraph) {
        let mut edges: Vec<(usize, Edge)> = Vec::new();
        for (from, to) in &one.italics {
            edges.push((*from as usize, Edge::Open));
            edges.push((*to as usize, Edge::Close));
        }
        for (at, call) in one.calls.iter().enumerate() {
            edges.push((call.at as usize, Edge::Call(at)));
        }
        // What closes comes before what is called, and that before what opens.
        edges.sort_by_key(|(at, edge)| (*at, edge.order()));
        let (mut last, mut italic) = (0, false);
        for (at, edge) in edges {
            if let Some(text) = one.text.get(last..at) {
                self.xml.push_str(&escaped(text));
                last = at;
            }
            match edge {
                Edge::Open if !italic => {
                    self.xml.push_str("<i>");
                    italic = true;
                }
                Edge::Close if italic => {
                    self.xml.push_str("</i>");
                    italic = false;
                }
                Edge::Open | Edge::Close => {}
                Edge::Call(call) => {
                    if let Some(call) = one.calls.get(call) {
                        self.call(&call.mark, &one.id);
                    }
                }
            }
        }
        self.xml.push_str(&escaped(one.text.get(last..).unwrap_or_default()));
        if italic {
            self.xml.push_str("</i>");
        }
    }

    fn call(&mut self, mark: &str, paragraph: &str) {
        let own = |(note, written): (&Note, &bool)| {
            !written && note.mark == mark && note.paragraph.as_deref() == Some(paragraph)
        };
        match self.document.notes.iter().zip(&self.written).position(own) {
            Some(at) => {
                if let Some(written) = self.written.get_mut(at) {
                    *written = true;
                }
                let text = self.document.notes.get(at).map_or("", |note| note.text.as_str());
                let _ = write!(
                    self.xml,
                    "<authorialNote marker=\"{}\" placement=\"bottom\" eId=\"note_{}\"><p>{}</p></authorialNote>",
                    escaped(mark),
                    at + 1,
                    escaped(text)
                );
            }
            None => {
                let target =
                    self.document.notes.iter().position(|note| note.mark == mark).map_or(0, |at| at + 1);
                let _ = write!(self.xml, "<noteRef href=\"#note_{target}\" marker=\"{}\"/>", escaped(mark));
            }
        }
    }

    /// An id that no other element has.
    fn id(&mut self, wanted: &str) -> String {
        let count = self.ids.entry(wanted.to_owned()).or_insert(0);
        *count += 1;
        let counted =
            matches!(wanted, "rec" | "recs" | "formula" | "preface" | "preamble" | "conclusions" | "block")
                || wanted.ends_with("__block")
                || wanted.ends_with("unnumbered");
        match (counted, *count) {
            (false, 1) => wanted.to_owned(),
            (true, count) => format!("{wanted}_{count}"),
            // Numbers of paragraphs may have hyphens, but never two strokes.
            (false, count) => format!("{wanted}__{count}"),
        }
    }
}

/// What happens within a text.
enum Edge {
    Close,
    Call(usize),
    Open,
}

impl Edge {
    fn order(&self) -> u8 {
        match self {
            Edge::Close => 0,
            Edge::Call(_) => 1,
            Edge::Open => 2,
        }
    }
}

fn name(one: &Paragraph) -> &'static str {
    one.kind.as_str()
}

fn speaker<'p>(runs: &Runs<'p>) -> Option<&'p str> {
    let spoken = runs.preamble.iter().find(|one| one.kind == ParagraphKind::Speaker)?;
    Some(spoken.text.trim_end_matches([',', '，', '،', ':']))
}

/// The class of a document by AKN4UN, and its subclass.
fn class(kind: DocumentKind) -> (&'static str, &'static str) {
    match kind {
        DocumentKind::Resolution => ("statement/deliberation", "resolution"),
        DocumentKind::Draft => ("statement/deliberation", "resolutionDraft"),
        DocumentKind::Decision => ("statement/deliberation", "decision"),
        DocumentKind::Outcome => ("statement/deliberation", "outcomeDocument"),
        DocumentKind::Report => ("doc/report", "report"),
        DocumentKind::Other => ("doc/other", "other"),
    }
}

/// The three-letter code of a language, as identifiers of documents have it.
fn three_letters(language: &str) -> &str {
    match language {
        "ar" => "ara",
        "en" => "eng",
        "es" => "spa",
        "fr" => "fra",
        "pt" => "por",
        "ru" => "rus",
        "zh" => "zho",
        "und" => "und",
        other => other,
    }
}

/// Small letters, digits and hyphens, as identifiers have them.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.to_lowercase().chars() {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// Text as XML has it: what it has no place for is left out.
fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\t' => xml.push_str("&#9;"),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            _ => xml.push(c),
        }
    }
    xml
}
