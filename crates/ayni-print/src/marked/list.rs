//! The sheet of all findings.

use ayni_model::document::{Phrase, Speak};
use ayni_model::finding::Arg;
use ayni_model::origin::column_letters;
use ayni_model::{Code, Finding, Severity};
use rust_xlsxwriter::{Workbook, Worksheet};

use super::places::{Marks, Part};
use super::{Notes, colour, words};
use crate::PrintError;
use crate::xlsx::book::{self, COLUMNS, Formats, LETTERS, LINKS, Names, ROWS};

/// The columns: the key of the heading, and the width in characters.
const HEADS: [(&str, u32); 10] = [
    ("marked-column-number", 7),
    ("marked-column-severity", 13),
    ("marked-column-sheet", 20),
    ("marked-column-cell", 10),
    ("marked-column-activity", 18),
    ("marked-column-field", 24),
    ("marked-column-title", 32),
    ("marked-column-message", 52),
    ("marked-column-fix", 52),
    ("marked-column-code", 22),
];

/// What the sheet says.
pub struct List<'a> {
    pub title: String,
    pub findings: &'a [Finding],
    pub marks: &'a Marks,
    pub parts: &'a [Part],
    pub notes: Notes,
    pub speak: &'a dyn Speak,
}

/// Writes the list, on more than one sheet where one does not hold it.
pub fn write(
    workbook: &mut Workbook,
    name: &str,
    names: &mut Names,
    list: &List<'_>,
) -> Result<(), PrintError> {
    let formats = Formats::new(list.speak.right_to_left());
    let mut order: Vec<usize> = (0..list.findings.len()).collect();
    order.sort_by_cached_key(|index| list.rank(*index));
    let sheet = workbook.add_worksheet().set_name(name)?;
    sheet.set_active(true).set_first_tab(false);
    let head = list.front(sheet, &formats)?;
    let room = (ROWS - head - 1) as usize;
    let (first, rest) = order.split_at(order.len().min(room));
    list.rows(sheet, head, first, 0, &formats)?;
    for (index, chunk) in rest.chunks(ROWS as usize - 1).enumerate() {
        let sheet = workbook.add_worksheet().set_name(names.take(name))?;
        list.rows(sheet, 0, chunk, room + index * (ROWS as usize - 1), &formats)?;
    }
    Ok(())
}

impl List<'_> {
    fn say(&self, key: &str) -> String {
        self.speak.say(&Phrase::key(key))
    }

    /// Findings about the whole file first, then by sheet, row and column, the worst first.
    fn rank(&self, index: usize) -> (Option<usize>, Option<u32>, Option<u32>, Option<Severity>, String) {
        let finding = self.findings.get(index);
        let origin = finding.and_then(|finding| finding.origin.as_ref());
        (
            self.marks.sheets.get(&index).copied(),
            origin.and_then(|origin| origin.row),
            origin.and_then(|origin| origin.column),
            finding.map(|finding| finding.severity),
            finding.map(|finding| finding.code.clone()).unwrap_or_default(),
        )
    }

    /// Title, what to do, counts, and what could not be kept. Returns the row of the headings.
    fn front(&self, sheet: &mut Worksheet, formats: &Formats) -> Result<u32, PrintError> {
        sheet.write_string_with_format(0, 0, book::cut(&self.title, LETTERS).0, &formats.title)?;
        sheet.set_row_height(0, 28)?;
        let how = if self.findings.is_empty() { "marked-none" } else { "marked-how" };
        let plain = formats.muted.clone().unset_text_wrap();
        sheet.write_string_with_format(1, 0, self.say(how), &plain)?;
        let mut row = 3;
        for severity in Severity::ALL {
            let count = self.findings.iter().filter(|finding| finding.severity == *severity).count();
            let ground = formats.number.clone().set_background_color(colour(*severity)).set_bold();
            sheet.write_number_with_format(row, 0, count as f64, &ground)?;
            let key = format!("marked-severity-{}", severity.as_str());
            sheet.write_string_with_format(row, 1, self.say(&key), &formats.plain)?;
            row += 1;
        }
        for note in self.notes() {
            sheet.write_string_with_format(row, 0, book::cut(&note, LETTERS).0, &plain)?;
            row += 1;
        }
        Ok(row + 1)
    }

    /// What could not be kept as it was, in words.
    fn notes(&self) -> Vec<String> {
        let count = |count: u64| ("count", Arg::Count(count));
        let mut all = Vec::new();
        if self.notes.uncommented > 0 {
            let args = [count(self.notes.commented as u64)];
            all.push(self.speak.say(&Phrase::message("marked-comments-limit", args)));
        }
        for part in self.parts.iter().filter(|part| part.down > 0 || part.across > 0).take(50) {
            let whole = self.parts.iter().find(|whole| whole.sheet == part.sheet);
            let number = |number: u32| Arg::Text(number.to_string());
            all.push(self.speak.say(&Phrase::message(
                "marked-split",
                [
                    ("sheet", Arg::Text(whole.map(|whole| whole.name.clone()).unwrap_or_default())),
                    ("part", Arg::Text(part.name.clone())),
                    ("row", number(part.down * ROWS + 1)),
                    ("column", Arg::Text(column_letters(part.across * COLUMNS + 1))),
                ],
            )));
        }
        if self.notes.cut > 0 {
            all.push(self.speak.say(&Phrase::message("marked-cut", [count(self.notes.cut)])));
        }
        if self.notes.unmerged > 0 {
            all.push(self.speak.say(&Phrase::message("marked-merges", [count(self.notes.unmerged)])));
        }
        all
    }

    /// The headings at row `head` and the findings below, numbered after `before`.
    fn rows(
        &self,
        sheet: &mut Worksheet,
        head: u32,
        order: &[usize],
        before: usize,
        formats: &Formats,
    ) -> Result<(), PrintError> {
        sheet.set_right_to_left(self.speak.right_to_left()).set_tab_color(book::ink::ACCENT);
        for (column, (key, width)) in HEADS.iter().enumerate() {
            sheet.write_string_with_format(head, column as u16, self.say(key), &formats.head)?;
            sheet.set_column_width(column as u16, *width)?;
        }
        sheet.set_row_height(head, 22)?;
        if head <= 12 {
            sheet.set_freeze_panes(head + 1, 0)?;
        }
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(head, head)?;
        for (at, index) in order.iter().enumerate() {
            if let Some(finding) = self.findings.get(*index) {
                let row = head + 1 + at as u32;
                sheet.write_number_with_format(row, 0, (before + at + 1) as f64, &formats.text)?;
                self.row(sheet, row, *index, finding, at < LINKS, formats)?;
            }
        }
        if !order.is_empty() {
            sheet.autofilter(head, 0, head + order.len() as u32, HEADS.len() as u16 - 1)?;
        }
        Ok(())
    }

    fn row(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        index: usize,
        finding: &Finding,
        linked: bool,
        formats: &Formats,
    ) -> Result<(), PrintError> {
        let severity = Phrase::Value(Arg::Code(Code::new(Severity::LIST, finding.severity.as_str())));
        let ground = formats.text.clone().set_background_color(colour(finding.severity));
        sheet.write_string_with_format(row, 1, self.speak.say(&severity), &ground)?;
        self.place(sheet, row, index, finding, linked, formats)?;
        let field = match &finding.path {
            Some(path) if !path.as_str().is_empty() => {
                self.speak.say(&Phrase::Value(Arg::Path(path.clone())))
            }
            _ => String::new(),
        };
        let texts = [
            finding.activity.clone().unwrap_or_default(),
            field,
            words(finding, Some("title"), self.speak),
            words(finding, None, self.speak),
            words(finding, Some("fix"), self.speak),
            finding.code.clone(),
        ];
        let mut height = 16.0_f64;
        for (column, text) in (4_u16..).zip(&texts) {
            let format = if book::like_formula(text) { &formats.quoted } else { &formats.text };
            if !text.is_empty() {
                sheet.write_string_with_format(row, column, book::cut(text, LETTERS).0, format)?;
            }
            let width = HEADS.get(usize::from(column)).map_or(20, |(_, width)| *width);
            height = height.max(book::height(book::cut(text, 2000).0.as_ref(), width));
        }
        sheet.set_row_height(row, height)?;
        Ok(())
    }

    /// Sheet and cell, with a link where the copy has the cell.
    fn place(
        &self,
        sheet: &mut Worksheet,
        row: u32,
        index: usize,
        finding: &Finding,
        linked: bool,
        formats: &Formats,
    ) -> Result<(), PrintError> {
        let shown = self.marks.shown.get(&index);
        let part = self.marks.sheets.get(&index).and_then(|sheet| {
            self.parts.iter().find(|part| {
                part.sheet == *sheet && shown.is_none_or(|place| part.cell(place.1, place.2).is_some())
            })
        });
        let origin = finding.origin.as_ref();
        let name = match (part, origin) {
            (Some(part), _) => part.name.clone(),
            (None, Some(origin)) => origin.sheet.clone().unwrap_or_else(|| self.say("marked-whole-file")),
            (None, None) => self.say("marked-whole-file"),
        };
        sheet.write_string_with_format(row, 2, book::cut(&name, LETTERS).0, &formats.text)?;
        let Some(cell) = origin.and_then(|origin| origin.cell()) else {
            return Ok(());
        };
        let target = part.zip(shown).and_then(|(part, place)| Some((part, part.cell(place.1, place.2)?)));
        match target {
            Some((part, (row_at, column_at))) if linked => {
                let at = format!("{}{}", column_letters(u32::from(column_at) + 1), row_at + 1);
                let link = book::link(&part.name, &at).set_text(cell);
                sheet.write_url_with_format(row, 3, link, &formats.link)?;
            }
            _ => {
                sheet.write_string_with_format(row, 3, cell, &formats.text)?;
            }
        }
        Ok(())
    }
}
