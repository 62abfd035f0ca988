//! Finds the header of a sheet, and for each column the field that it most likely is.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::reference::Reference;
use ayni_model::sheet::{Cell, Row, Sheet};
use ayni_model::{Amount, Arg, Phrase};

use super::column::Column;
use super::words::HeaderWords;
use super::{LeftOut, SuggestedLine, score};
use crate::profile::Head;
use crate::reference::CountryFinder;

/// How many rows of a sheet are looked at.
const SAMPLE: usize = 300;
/// Within how many rows the header is looked for.
const WITHIN: usize = 30;
/// Below this many thousandths a line is not proposed.
const LEAST: u32 = 450;

/// A sheet whose columns are known as far as possible.
pub(super) struct SheetRead {
    pub(super) name: String,
    /// How many rows the header has.
    pub(super) header_rows: usize,
    /// The fields that were found, each with its columns.
    pub(super) fields: BTreeMap<String, Vec<Known>>,
    /// Columns of one year each: what stands beside the year in the header, and the columns.
    pub(super) years: BTreeMap<String, Vec<Known>>,
    /// Columns that are no field, to be kept beside.
    pub(super) others: Vec<String>,
    pub(super) lines: Vec<SuggestedLine>,
    pub(super) left_out: Vec<LeftOut>,
}

/// A column that was recognised.
#[derive(Clone, Debug)]
pub(super) struct Known {
    /// The header, as a profile names it.
    pub(super) title: String,
    /// How sure it is, in thousandths.
    pub(super) sure: u32,
    pub(super) column: Column,
}

/// Looks at a sheet; `None` where no row looks like a header.
pub(super) fn read(
    sheet: &Sheet,
    words: &HeaderWords,
    countries: &CountryFinder,
    reference: &Reference,
) -> Option<SheetRead> {
    let (last, height) = header(sheet, words)?;
    let rows: Vec<&Row> = sheet.rows.get(last + 1 - height..=last)?.iter().collect();
    let head = Head::of(&rows, &sheet.merges);
    let below = sheet.rows.get(last + 1..)?;
    let sample = below.get(..below.len().min(SAMPLE))?;
    let columns: Vec<(u32, Column)> = head
        .columns()
        .map(|(column, _)| (column, Column::of(sample, column, countries, reference)))
        .collect();
    let mut read = SheetRead {
        name: sheet.name.clone(),
        header_rows: height,
        fields: BTreeMap::new(),
        years: BTreeMap::new(),
        others: Vec::new(),
        lines: Vec::new(),
        left_out: Vec::new(),
    };
    let mut taken = year_columns(&mut read, &head, &columns);
    assign(&mut read, words, &head, &columns, &mut taken);
    for (column, found) in &columns {
        if taken.contains_key(column) {
            continue;
        }
        let title = head.unique(*column);
        let key = if found.filled == 0 { "map-left-empty" } else { "map-left-unknown" };
        read.left_out.push(LeftOut {
            sheet: sheet.name.clone(),
            column: title.clone(),
            why: Phrase::key(key),
        });
        if found.filled > 0 {
            read.others.push(title);
        }
    }
    Some(read)
}

/// The place of the header's last row, and how many rows it has.
fn header(sheet: &Sheet, words: &HeaderWords) -> Option<(usize, usize)> {
    let mut best: Option<(u32, usize, usize)> = None;
    let mut fits = Fits::default();
    for last in 0..sheet.rows.len().min(WITHIN) {
        for height in [1, 2] {
            let Some(from) = (last + 1).checked_sub(height) else { continue };
            let rows: Vec<&Row> = sheet.rows.get(from..=last)?.iter().collect();
            // The lowest row of a header has words in most of its cells.
            let filled = rows.last()?.cells.iter().filter(|cell| !cell.is_blank());
            let (texts, all) = filled.fold((0, 0), |(texts, all), cell| {
                (texts + u32::from(matches!(cell, Cell::Text(_)) || is_year(cell)), all + 1)
            });
            if all < 2 || texts * 2 < all {
                continue;
            }
            let head = Head::of(&rows, &sheet.merges);
            let sum: u32 =
                head.columns().map(|(_, title)| fits.best(title, words)).filter(|fit| *fit >= 500).sum();
            // A second row has to add something; what stands in rows of data only joins to long texts.
            let sum = if height == 2 { sum * 9 / 10 } else { sum };
            if sum >= 1200 && best.is_none_or(|(most, _, _)| sum > most) {
                best = Some((sum, last, height));
            }
        }
    }
    best.map(|(_, last, height)| (last, height))
}

/// The best fit of each text that was looked at as a header, since data repeats itself.
#[derive(Default)]
struct Fits(BTreeMap<String, u32>);

impl Fits {
    fn best(&mut self, title: &str, words: &HeaderWords) -> u32 {
        if let Some(known) = self.0.get(title) {
            return *known;
        }
        let folded = score::Title::of(title);
        let fit = |title: &score::Title| words.field.iter().map(|field| score::header(field, title)).max();
        let best = folded.as_ref().and_then(fit).unwrap_or(0);
        self.0.insert(title.to_owned(), best);
        best
    }
}

fn is_year(cell: &Cell) -> bool {
    matches!(cell, Cell::Number(number) if number.len() == 4 && (number.starts_with("19") || number.starts_with("20")))
}

/// Finds groups of columns that differ only by the year in their headers, and hold numbers.
fn year_columns(read: &mut SheetRead, head: &Head, columns: &[(u32, Column)]) -> BTreeMap<u32, ()> {
    let mut groups: BTreeMap<String, Vec<(u32, Known)>> = BTreeMap::new();
    for (at, column) in columns {
        let title = head.title(*at);
        let words: Vec<&str> = title.split_whitespace().collect();
        let is_year = |word: &&str| {
            word.len() == 4 && word.parse::<u16>().is_ok_and(|year| (1950..=2100).contains(&year))
        };
        let years = words.iter().filter(|word| is_year(word)).count();
        if years == 1 && (column.filled == 0 || column.part(column.numbers) >= 800) {
            let form: Vec<&str> =
                words.iter().map(|word| if is_year(word) { "{year}" } else { word }).collect();
            let known = Known { title: title.clone(), sure: 800, column: column.clone() };
            groups.entry(form.join(" ")).or_default().push((*at, known));
        }
    }
    let mut taken = BTreeMap::new();
    for (form, group) in groups.into_iter().filter(|(_, group)| group.len() > 1) {
        for (at, known) in &group {
            taken.insert(*at, ());
            read.lines.push(line(read, "years", known, Phrase::key("map-why-year")));
        }
        read.years.insert(form, group.into_iter().map(|(_, known)| known).collect());
    }
    taken
}

/// Gives each column the field that it fits best; a field that can stand once goes to its best column.
fn assign(
    read: &mut SheetRead,
    words: &HeaderWords,
    head: &Head,
    columns: &[(u32, Column)],
    taken: &mut BTreeMap<u32, ()>,
) {
    let mut fits = Vec::new();
    for (at, column) in columns {
        let Some(title) = score::Title::of(&head.title(*at)) else { continue };
        for (order, field) in words.field.iter().enumerate() {
            if let Some((sure, why)) = score::sure(field, &title, column)
                && sure >= LEAST
            {
                fits.push((std::cmp::Reverse(sure), order, *at, column, why));
            }
        }
    }
    fits.sort_by_key(|fit| (fit.0, fit.1, fit.2));
    let mut second: BTreeSet<u32> = BTreeSet::new();
    for (std::cmp::Reverse(sure), order, at, column, why) in fits {
        let Some(field) = words.field.get(order) else { continue };
        if taken.contains_key(&at) {
            continue;
        }
        let title = head.unique(at);
        let before = read.fields.get(&field.name);
        let several = match field.name.as_str() {
            "goal" | "implementing" => true,
            // The same text in several languages: Title_en, Title_fr.
            "title" | "description" => {
                let ours = language(&title);
                ours.is_some()
                    && before.is_some_and(|all| all.iter().all(|known| language(&known.title) != ours))
            }
            _ => false,
        };
        if let Some(other) = before.and_then(|all| all.first())
            && !several
        {
            // A weaker field may still want the column; else it is said once that another fits better.
            if second.insert(at) {
                let args = [("column", Arg::Text(other.title.clone()))];
                read.left_out.push(LeftOut {
                    sheet: read.name.clone(),
                    column: title,
                    why: Phrase::message("map-left-second", args),
                });
            }
            continue;
        }
        let known = Known { title, sure, column: column.clone() };
        read.lines.push(line(read, &field.name, &known, why));
        read.fields.entry(field.name.clone()).or_default().push(known);
        taken.insert(at, ());
    }
    // Columns that found another field, or are told of as second already, are not named twice.
    let mapped: BTreeSet<String> = read.fields.values().flatten().map(|known| known.title.clone()).collect();
    read.left_out.retain(|out| !mapped.contains(&out.column));
    for (at, _) in columns {
        let title = head.unique(*at);
        if read.left_out.iter().any(|out| out.column == title) {
            taken.insert(*at, ());
            read.others.push(title);
        }
    }
}

fn line(read: &SheetRead, field: &str, known: &Known, why: Phrase) -> SuggestedLine {
    let sure = Amount::from_millionths(i128::from(known.sure) * 1000).unwrap_or(Amount::ZERO);
    SuggestedLine {
        field: field.to_owned(),
        sheet: read.name.clone(),
        column: known.title.clone(),
        sure,
        why,
    }
}

/// The language that a header ends with: `Title_en`, `Título (es)`.
pub(super) fn language(title: &str) -> Option<String> {
    let folded = crate::reference::fold(title);
    let last = folded.split(' ').next_back()?;
    let known =
        ["ar", "cs", "de", "en", "es", "fr", "it", "ja", "ko", "lt", "pl", "pt", "ru", "tr", "uk", "zh"];
    (folded.contains(' ') && known.contains(&last)).then(|| last.to_owned())
}
