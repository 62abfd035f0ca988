//! A report as a text document (Office Open XML): Word's own styles, numbering, footnotes and tables with heads,
//! so that whoever gets it can work on in it. Figures are pictures that the caller made.
//!
//! Lengths are in twentieths of a point, those of pictures in EMU (635 to a twentieth).

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use ayni_model::Day;
use ayni_model::written::{Grid, Letters, Said, SaidPart, Words};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::parts::{HEAD, PARTS, RELATIONS, SETTINGS, SPACE, STYLES, TYPES};
use crate::PrintError;
use crate::html::clean;

/// What keeps a paragraph on the page of the next one.
const KEEP: &str = "<w:keepNext/>";

/// Tables of no more rows stay on one page.
const SHORT: usize = 12;

/// How wide the text is.
const ACROSS: u32 = 9354;
/// How many letters of a table stand on a line.
const LETTERS: u32 = 96;

/// A figure as a picture.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The file, as PNG.
    pub png: Vec<u8>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// Writes a report as a text document; `pictures` are those of its figures, in order. The same values give the
/// same bytes.
///
/// # Errors
/// Only when the writer of the file refuses something, which no content causes.
pub fn docx(said: &Said, pictures: &[Picture], as_of: Day) -> Result<Vec<u8>, PrintError> {
    let mut body =
        Body { said, xml: String::new(), pictures, called: BTreeSet::new(), lists: 0, drawn: 0, lang: None };
    body.opening();
    for part in &said.parts {
        body.part(part);
    }
    let bidi = body.bidi();
    let section = format!(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/><w:footerReference w:type=\"default\" r:id=\"rId6\"/>\
         <w:footerReference w:type=\"first\" r:id=\"rId6\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1418\" w:right=\"1276\" w:bottom=\"1276\" w:left=\"1276\" w:header=\"680\" w:footer=\"624\" w:gutter=\"0\"/>\
         <w:titlePg/>{bidi}</w:sectPr>",
    );
    let document = format!("{HEAD}<w:document {SPACE}><w:body>{}{section}</w:body></w:document>", body.xml);
    let (lists, notes) = (body.lists, body.notes());
    let dress = |text: &str| dressed(text, &said.language);
    let files: Vec<(String, Vec<u8>)> = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("docProps/core.xml", properties(said, as_of)),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", relations(pictures.len())),
        ("word/styles.xml", dress(STYLES)),
        ("word/settings.xml", dress(SETTINGS)),
        ("word/numbering.xml", numbering(said, lists)),
        ("word/footnotes.xml", notes),
        ("word/header1.xml", edge(said, "hdr", "Header")),
        ("word/footer1.xml", edge(said, "ftr", "Footer")),
    ]
    .map(|(name, text)| (name.to_owned(), text.into_bytes()))
    .into_iter()
    .chain(
        pictures
            .iter()
            .enumerate()
            .map(|(at, picture)| (format!("word/media/figure{}.png", at + 1), picture.png.clone())),
    )
    .collect();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The zip's own earliest date: the file says nothing of when it was made.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    for (name, bytes) in files {
        zip.start_file(name, options)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The languages of Latin and Cyrillic, of Chinese and of Arabic letters, and the size of the last, which are
/// smaller in the same number of points.
fn dressed(text: &str, language: &str) -> String {
    let latin = match language {
        "es" => "es-ES",
        "fr" => "fr-FR",
        "pt" => "pt-BR",
        "ru" => "ru-RU",
        _ => "en-GB",
    };
    let east = if language == "zh" { "zh-CN" } else { latin };
    let size = if language == "ar" { "26" } else { "21" };
    text.replace("LANGUAGE", latin)
        .replace("EAST", east)
        .replace("BIDI", "ar-SA")
        .replace("COMPLEX", if language == "ar" { "Traditional Arabic" } else { "Times New Roman" })
        .replace("CSIZE", size)
}

fn properties(said: &Said, as_of: Day) -> String {
    let title = escaped(&said.title.text());
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title><dc:creator>{}</dc:creator>\
         <dc:language>{}</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">{as_of}T00:00:00Z</dcterms:created>\
         </cp:coreProperties>",
        escaped(&said.organ),
        escaped(&said.language),
    )
}

fn relations(pictures: usize) -> String {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut all = format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    );
    for (at, (kind, target)) in PARTS.iter().enumerate() {
        let _ =
            write!(all, "<Relationship Id=\"rId{}\" Type=\"{KIND}/{kind}\" Target=\"{target}\"/>", at + 1);
    }
    for at in 1..=pictures {
        let _ = write!(
            all,
            "<Relationship Id=\"rIdFigure{at}\" Type=\"{KIND}/image\" Target=\"media/figure{at}.png\"/>"
        );
    }
    all.push_str("</Relationships>");
    all
}

/// Paragraphs are numbered through the document; points begin anew after each paragraph.
fn numbering(said: &Said, lists: u32) -> String {
    let bullets = if said.language == "ar" { "arabicAbjad" } else { "lowerLetter" };
    let (paragraph, point) = (escaped(&said.paragraph_form), escaped(&said.point_form));
    let mut all = format!(
        "{HEAD}<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
         <w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"{paragraph}\"/><w:lvlJc w:val=\"start\"/><w:pPr><w:tabs>\
         <w:tab w:val=\"num\" w:pos=\"1247\"/></w:tabs><w:ind w:start=\"680\" w:firstLine=\"0\"/></w:pPr></w:lvl></w:abstractNum>\
         <w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
         <w:numFmt w:val=\"{bullets}\"/><w:lvlText w:val=\"{point}\"/><w:lvlJc w:val=\"start\"/><w:pPr><w:ind w:start=\"1701\" \
         w:hanging=\"454\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    );
    for list in 1..=lists {
        let _ = write!(
            all,
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>\
             </w:lvlOverride></w:num>",
            list + 1
        );
    }
    all.push_str("</w:numbering>");
    all
}

/// The head or the foot of a page: the symbol, or the page's number.
fn edge(said: &Said, element: &str, style: &str) -> String {
    let right = said.right_to_left;
    let (bidi, rtl) = if right { ("<w:bidi/>", "<w:rPr><w:rtl/></w:rPr>") } else { ("", "") };
    let page = format!("<w:fldSimple w:instr=\" PAGE \"><w:r>{rtl}<w:t>1</w:t></w:r></w:fldSimple>");
    let words = |text: &str| format!("<w:r>{rtl}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text));
    let content = match element {
        "hdr" if said.symbol.is_empty() => words(&said.title.text()),
        "hdr" => words(&said.symbol),
        _ => format!("<w:r><w:tab/></w:r>{page}"),
    };
    format!(
        "{HEAD}<w:{element} {SPACE}><w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{bidi}</w:pPr>{content}</w:p></w:{element}>"
    )
}

/// The body that is being written.
struct Body<'a> {
    said: &'a Said,
    xml: String,
    pictures: &'a [Picture],
    /// The footnotes that were called already: Word has each call once.
    called: BTreeSet<usize>,
    lists: u32,
    drawn: u32,
    /// The language of the words that are being written, where it is not the document's.
    lang: Option<String>,
}

impl Body<'_> {
    fn bidi(&self) -> &'static str {
        if self.said.right_to_left { "<w:bidi/>" } else { "" }
    }

    /// Symbol, organ, date, title.
    fn opening(&mut self) {
        let said = self.said;
        let rule = |size: u32| {
            format!(
                "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"{size}\" w:space=\"4\" w:color=\"auto\"/></w:pBdr>"
            )
        };
        let line = |this: &mut Self, before: &str, after: &str, size: u32| {
            this.begin("Mast", &rule(size));
            this.run(before, Letters::Plain, "");
            this.xml.push_str("<w:r><w:tab/></w:r>");
            this.run(after, Letters::Bold, "");
            this.xml.push_str("</w:p>");
        };
        line(self, &said.organ, &said.symbol, 4);
        line(self, &said.state, &said.date, 18);
        self.worded("Title", "", &said.title);
        if let Some(subtitle) = &said.subtitle {
            self.worded("Subtitle", "", subtitle);
        }
    }

    fn part(&mut self, part: &SaidPart) {
        match part {
            SaidPart::Heading { level, label, words, .. } => {
                self.begin(&format!("Heading{}", level.clamp(&1, &3)), "");
                self.run(label, Letters::Plain, "");
                self.xml.push_str("<w:r><w:tab/></w:r>");
                self.words(words);
                self.xml.push_str("</w:p>");
            }
            SaidPart::Paragraph { label, words, .. } => {
                let style = if label.is_empty() { "PlainParagraph" } else { "NumberedParagraph" };
                self.worded(style, "", words);
            }
            SaidPart::Point { first, words, .. } => {
                self.lists += u32::from(*first || self.lists == 0);
                let list = format!(
                    "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{}\"/></w:numPr>",
                    self.lists + 1
                );
                self.worded("Point", &list, words);
            }
            SaidPart::Table { label, caption, grid, source, .. } => {
                self.caption(label, caption);
                self.table(grid, &caption.text());
                self.under(grid, source.as_ref());
            }
            SaidPart::Figure { label, caption, drawing, description, unit, grid, source, .. } => {
                self.caption(label, caption);
                self.picture(*drawing, description);
                let mut table = grid.clone();
                // The unit stands in the corner, which has no other words to show.
                if let Some((corner, _)) = table.columns.first_mut() {
                    unit.clone_into(corner);
                }
                self.table(&table, unit);
                self.under(grid, source.as_ref());
            }
        }
    }

    fn caption(&mut self, label: &str, caption: &Words) {
        self.begin("Caption", "");
        self.run(label, Letters::Plain, "");
        self.xml.push_str("<w:r><w:br/></w:r>");
        self.lang.clone_from(&caption.lang);
        for span in &caption.spans {
            match span.note {
                Some(note) => self.call(note),
                None => self.run(&span.text, Letters::Bold, ""),
            }
        }
        self.lang = None;
        self.xml.push_str("</w:p>");
    }

    /// The notes and the source of a table or a figure.
    fn under(&mut self, grid: &Grid, source: Option<&Words>) {
        for (at, note) in grid.notes.iter().enumerate() {
            let last = at + 1 == grid.notes.len() && source.is_none();
            self.begin("SourceLine", if last { "" } else { KEEP });
            self.run(note, Letters::Plain, "");
            self.xml.push_str("</w:p>");
        }
        if let Some(source) = source {
            self.worded("SourceLine", "", source);
        }
        // A blank line keeps what follows at a distance.
        self.begin("SourceLine", "");
        self.xml.push_str("</w:p>");
    }

    fn begin(&mut self, style: &str, more: &str) {
        // Properties stand in the order that the schema has them: numbers and borders before the direction.
        let bidi = self.bidi();
        let _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}{bidi}</w:pPr>");
    }

    fn worded(&mut self, style: &str, more: &str, words: &Words) {
        self.begin(style, more);
        self.words(words);
        self.xml.push_str("</w:p>");
    }

    fn words(&mut self, words: &Words) {
        self.lang.clone_from(&words.lang);
        for span in &words.spans {
            match span.note {
                Some(note) => self.call(note),
                None => self.run(&span.text, span.set, ""),
            }
        }
        self.lang = None;
    }

    /// The call of a footnote. One that is called again stands as its number.
    fn call(&mut self, note: usize) {
        if self.called.insert(note) {
            let _ = write!(
                self.xml,
                "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{note}\"/></w:r>"
            );
        } else {
            self.run(&note.to_string(), Letters::Plain, "<w:vertAlign w:val=\"superscript\"/>");
        }
    }

    fn run(&mut self, text: &str, set: Letters, more: &str) {
        if text.is_empty() {
            return;
        }
        let mut properties = String::new();
        properties.push_str(match set {
            Letters::Plain => "",
            Letters::Bold => "<w:b/><w:bCs/>",
            Letters::Italic => "<w:i/><w:iCs/>",
        });
        properties.push_str(more);
        if self.said.right_to_left && self.lang.is_none() {
            properties.push_str("<w:rtl/>");
        }
        if let Some(lang) = &self.lang {
            let _ = write!(properties, "<w:lang w:val=\"{}\"/>", escaped(lang));
        }
        if !properties.is_empty() {
            properties = format!("<w:rPr>{properties}</w:rPr>");
        }
        let text = escaped(text);
        let _ = write!(self.xml, "<w:r>{properties}<w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    }

    fn picture(&mut self, at: usize, description: &str) {
        let Some(picture) = self.pictures.get(at).filter(|picture| picture.width > 0) else { return };
        self.drawn += 1;
        let across = u64::from(ACROSS) * 635;
        let high = across * u64::from(picture.height) / u64::from(picture.width);
        let (number, name) = (self.drawn, escaped(description));
        self.begin("Figure", "");
        let _ = write!(
            self.xml,
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{across}\" cy=\"{high}\"/>\
             <wp:docPr id=\"{number}\" name=\"Figure {number}\" descr=\"{name}\"/><wp:cNvGraphicFramePr>\
             <a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic>\
             <a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>\
             <pic:cNvPr id=\"{number}\" name=\"figure{at}.png\" descr=\"{name}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
             <a:blip r:embed=\"rIdFigure{at}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>\
             <a:off x=\"0\" y=\"0\"/><a:ext cx=\"{across}\" cy=\"{high}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>\
             </pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
            at = at + 1,
        );
    }

    fn table(&mut self, grid: &Grid, caption: &str) {
        let widths = widths(grid);
        let visual = if self.said.right_to_left { "<w:bidiVisual/>" } else { "" };
        let _ = write!(
            self.xml,
            "<w:tbl><w:tblPr>{visual}<w:tblW w:w=\"{ACROSS}\" w:type=\"dxa\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" \
             w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\"/><w:tblCaption w:val=\"{}\"/></w:tblPr><w:tblGrid>",
            escaped(caption)
        );
        for width in &widths {
            let _ = write!(self.xml, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.xml.push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        let rule = "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders>\
            <w:vAlign w:val=\"bottom\"/>";
        for ((heading, numeric), width) in grid.columns.iter().zip(&widths) {
            self.cell(("TableHead", ""), Some(heading), *numeric, *width, rule);
        }
        self.xml.push_str("</w:tr>");
        // A short one stays on one page, with what belongs to it; a long one breaks between rows.
        let keep = if grid.rows.len() <= SHORT { KEEP } else { "" };
        for row in &grid.rows {
            self.xml.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (((_, numeric), width), cell) in grid.columns.iter().zip(&widths).zip(row) {
                self.cell(("TableText", keep), cell.as_deref(), *numeric, *width, "");
            }
            self.xml.push_str("</w:tr>");
        }
        self.xml.push_str("</w:tbl>");
    }

    fn cell(
        &mut self,
        (style, keep): (&str, &str),
        words: Option<&str>,
        numeric: bool,
        width: u32,
        more: &str,
    ) {
        let _ = write!(self.xml, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{more}</w:tcPr>");
        let bidi = self.bidi();
        let end = if numeric { "<w:jc w:val=\"end\"/>" } else { "" };
        let _ = write!(self.xml, "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{keep}{bidi}{end}</w:pPr>");
        // Nothing is known: never a zero.
        self.run(words.unwrap_or("–"), Letters::Plain, "");
        self.xml.push_str("</w:p></w:tc>");
    }

    /// The part with the footnotes; those that nothing calls in the end are left out.
    fn notes(&mut self) -> String {
        let mut all = format!(
            "{HEAD}<w:footnotes {SPACE}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
             <w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
        );
        // A note that calls another has it as a number.
        self.called.extend(1..=self.said.notes.len());
        let said = self.said;
        for (at, note) in said.notes.iter().enumerate() {
            self.xml.clear();
            self.begin("FootnoteText", "");
            self.xml.push_str(
                "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>",
            );
            self.words(note);
            self.xml.push_str("</w:p>");
            let _ = write!(all, "<w:footnote w:id=\"{}\">{}</w:footnote>", at + 1, self.xml);
        }
        all.push_str("</w:footnotes>");
        all
    }
}

/// How wide the columns are; all together as wide as the text.
fn widths(grid: &Grid) -> Vec<u32> {
    let letters = grid.widths(LETTERS);
    let sum = letters.iter().sum::<u32>().max(1);
    let mut widths: Vec<u32> = letters.iter().map(|width| ACROSS * width / sum).collect();
    let rest = ACROSS.saturating_sub(widths.iter().sum());
    if let Some(first) = widths.first_mut() {
        *first += rest;
    }
    widths
}

fn escaped(text: &str) -> String {
    clean(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
