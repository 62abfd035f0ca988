//! Fonts of this machine, words, documents, and the text of a PDF.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use ayni_model::document::{
    Block, Column, Document, Figure, FigureKind, Headline, Phrase, Series, Speak, Table, TableCell, TableRow,
};
use ayni_model::{Amount, Day};
use ayni_words::{Catalogue, Words};

use crate::{Fonts, Pdf, Report, Shape};

pub fn words(language: &str) -> Words {
    Words::new(&Arc::new(Catalogue::embedded()), Arc::default(), language)
}

pub fn number(text: &str) -> Amount {
    text.parse().expect("an amount")
}

pub fn as_of() -> Day {
    Day::constant(2025, 3, 31)
}

/// A drawing as `ayni-print` makes them, in small.
pub fn draw(figure: &Figure, _: Shape) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 80\" width=\"360\" height=\"80\" \
         font-family=\"system-ui, 'Segoe UI'\" font-size=\"13\"><title>{}</title>\
         <text class=\"label\" x=\"0\" y=\"20\" fill=\"#000000\">Bars</text>\
         <rect x=\"0\" y=\"30\" width=\"200\" height=\"10\" fill=\"#0a5a8c\"/></svg>",
        figure.id
    )
}

pub fn report(document: &Document, speak: &dyn Speak) -> Report {
    Report::new(document, speak, as_of(), &draw).expect("a report")
}

/// Sets a document in the fonts that it needs.
pub fn set(document: &Document, language: &str) -> Pdf {
    let report = report(document, &words(language));
    report.set(&fonts(&report)).expect("a PDF")
}

pub fn fonts(report: &Report) -> Fonts {
    fonts_but(report, "")
}

/// The fonts of a report without this file.
pub fn fonts_but(report: &Report, left_out: &str) -> Fonts {
    let mut fonts = Fonts::new();
    for need in report.fonts().into_iter().filter(|need| need.file != left_out) {
        if let Some(path) = find(Path::new("/usr/share/fonts"), &need.file) {
            fonts.add(&need.file, std::fs::read(path).expect("a font"));
        }
    }
    fonts
}

fn find(folder: &Path, file: &str) -> Option<PathBuf> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.iter().find_map(|path| match path.is_dir() {
        true => find(path, file),
        false => path.file_name().is_some_and(|name| name == file).then(|| path.clone()),
    })
}

/// The text of a PDF, a page an element, without marks of direction and with single spaces.
pub fn text(pdf: &Pdf) -> Vec<String> {
    let mut child = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext, which tools/setup installs");
    let bytes = pdf.bytes.clone();
    let mut input = child.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || std::io::Write::write_all(&mut input, &bytes).expect("written"));
    let output = child.wait_with_output().expect("text");
    writer.join().expect("written");
    let mark = |letter: &char| !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{ad}');
    let text: String = String::from_utf8(output.stdout).expect("UTF-8").chars().filter(mark).collect();
    let pages = text.trim_end_matches('\u{c}').split('\u{c}');
    pages.map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// One document with one of each block, titled with these words.
pub fn document(title: &str) -> Document {
    let label = |text: &str| Phrase::words(text);
    Document {
        title: label(title),
        subtitle: Some(label("Edition 1")),
        blocks: vec![
            Block::Notice(label("A notice")),
            Block::Facts(vec![(label("As of"), label("2025")), (label("By"), label("Ayllu"))]),
            Block::Headline(vec![
                headline("Activities", TableCell::Count(28)),
                headline("A Money", TableCell::Number(number("10886471.25"), 2)),
                headline("C Days", TableCell::Missing),
            ]),
            Block::Heading { level: 2, id: "view".into(), text: label("First section") },
            Block::Paragraph(label("A paragraph")),
            Block::Table(table(3)),
            Block::List(vec![label("One point"), label("Another point")]),
            Block::Figure(figure(1)),
        ],
        print: Default::default(),
    }
}

fn headline(label: &str, value: TableCell) -> Headline {
    Headline { label: Phrase::words(label), value, note: Phrase::words("a note"), row: None }
}

/// A table with this many rows, a gap in the first and a total at the end.
pub fn table(rows: usize) -> Table {
    let column = |heading: &str, numeric| Column { heading: Phrase::words(heading), numeric };
    let cell = |row: usize| match row {
        0 => TableCell::Missing,
        _ => TableCell::Number(Amount::whole(1000 * row as i64), 0),
    };
    Table {
        id: "partners".into(),
        caption: Phrase::words("Caption of the table"),
        columns: vec![column("Partner", false), column("Dollars spent", true)],
        rows: (0..rows)
            .map(|row| TableRow {
                cells: vec![TableCell::Phrase(Phrase::words(format!("Country {row}"))), cell(row)],
                total: row + 1 == rows,
            })
            .collect(),
        notes: vec![Phrase::words("A remark.")],
    }
}

/// A figure with so many series over two categories.
pub fn figure(series: usize) -> Figure {
    Figure {
        id: "largest".into(),
        title: Phrase::words("Title of the figure"),
        description: Phrase::words("What the figure shows"),
        kind: if series == 1 { FigureKind::Bars } else { FigureKind::StackedColumns },
        unit: Phrase::words("US dollars"),
        categories: vec![Phrase::words("Puna"), Phrase::words("Selva")],
        series: (0..series)
            .map(|one| Series {
                label: Phrase::words(format!("Series {one}")),
                values: vec![Some(number("77.5")), None],
            })
            .collect(),
        decimals: 1,
        notes: Vec::new(),
    }
}
