//! The numbers that Word counts itself.

use std::collections::BTreeMap;

use quick_xml::events::Event;

use super::super::label::{self, Label, Style};
use super::Xml;
use crate::sheets::xml::attribute;

/// Lists, and how far each has counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbering {
    abstracts: BTreeMap<String, Vec<Level>>,
    /// A list's levels, and levels that it begins anew.
    lists: BTreeMap<String, (String, Vec<(usize, u32)>)>,
    counts: BTreeMap<String, Vec<u32>>,
}

#[derive(Clone, Debug, Default)]
struct Level {
    start: u32,
    format: String,
    text: String,
}

/// Word has nine levels.
const LEVELS: usize = 9;

impl Numbering {
    pub(super) fn read(xml: &mut Xml<'_>) -> quick_xml::Result<Numbering> {
        let mut numbering = Numbering::default();
        let mut buffer = Vec::new();
        let (mut one, mut list, mut level) = (None::<String>, None::<String>, 0_usize);
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer)? {
                Event::Start(tag) | Event::Empty(tag) => {
                    let value = |name: &str| attribute(&tag, name).map(|value| value.into_owned());
                    let number = |name: &str| value(name).and_then(|value| value.parse::<usize>().ok());
                    match tag.local_name().as_ref() {
                        "abstractNum" => {
                            (one, list) = (value("abstractNumId"), None);
                            numbering.abstracts.insert(
                                one.clone().unwrap_or_default(),
                                vec![Level { start: 1, ..Level::default() }; LEVELS],
                            );
                        }
                        "num" => {
                            (list, one) = (value("numId"), None);
                            numbering
                                .lists
                                .insert(list.clone().unwrap_or_default(), (String::new(), Vec::new()));
                        }
                        "lvl" | "lvlOverride" => level = number("ilvl").unwrap_or(0).min(LEVELS - 1),
                        "abstractNumId" => {
                            if let Some(entry) = list.as_ref().and_then(|list| numbering.lists.get_mut(list))
                            {
                                entry.0 = value("val").unwrap_or_default();
                            }
                        }
                        "startOverride" => {
                            if let Some(entry) = list.as_ref().and_then(|list| numbering.lists.get_mut(list))
                            {
                                let start =
                                    number("val").and_then(|start| u32::try_from(start).ok()).unwrap_or(1);
                                entry.1.push((level, start));
                            }
                        }
                        name @ ("start" | "numFmt" | "lvlText") => {
                            let levels = one.as_ref().and_then(|one| numbering.abstracts.get_mut(one));
                            if let Some(level) = levels.and_then(|levels| levels.get_mut(level)) {
                                let text = value("val").unwrap_or_default();
                                match name {
                                    "start" => level.start = text.parse().unwrap_or(1),
                                    "numFmt" => level.format = text,
                                    _ => level.text = text,
                                }
                            }
                        }
                        _ => {}
                    }
                }
                Event::Eof => return Ok(numbering),
                _ => {}
            }
        }
    }

    /// Counts one paragraph of a list on; its label. `None` where the list has none at this level.
    pub(super) fn next(&mut self, list: &str, level: usize) -> Option<Label> {
        let (one, overrides) = self.lists.get(list)?;
        let levels = self.abstracts.get(one)?;
        let level = level.min(LEVELS - 1);
        let own = levels.get(level)?;
        // Lists over one definition count on together, unless they begin anew.
        let key = if overrides.is_empty() { one.as_str() } else { list };
        let counts = self.counts.entry(key.to_owned()).or_insert_with(|| {
            let start = |(at, level): (usize, &Level)| {
                let start =
                    overrides.iter().find(|(one, _)| *one == at).map_or(level.start, |(_, start)| *start);
                start.saturating_sub(1)
            };
            levels.iter().enumerate().map(start).collect()
        });
        let count = counts.get_mut(level)?;
        *count = count.saturating_add(1);
        for (count, level) in counts.iter_mut().zip(levels).skip(level + 1) {
            *count = level.start.saturating_sub(1);
        }
        if own.format == "bullet" {
            return Some(Label { style: Style::Bullet, printed: String::new(), ordinal: 0, roman: None });
        }
        if own.format == "none" || own.text.is_empty() {
            return None;
        }
        let mut text = own.text.clone();
        for (at, (count, level)) in counts.iter().zip(levels).enumerate() {
            let hole = format!("%{}", at + 1);
            if text.contains(&hole) {
                text = text.replace(&hole, &written(*count, &level.format));
            }
        }
        let text = text.trim();
        label::parse(&format!("{text} x"))
            .map(|(label, _)| label)
            .or_else(|| label::label_of(text.trim_matches(|c: char| !c.is_alphanumeric())))
    }
}

fn written(count: u32, format: &str) -> String {
    let letter = |first: u8| {
        let place = count.saturating_sub(1);
        let letter = char::from(first + u8::try_from(place % 26).unwrap_or(0));
        std::iter::repeat_n(letter, usize::try_from(place / 26).unwrap_or(0).min(3) + 1).collect::<String>()
    };
    match format {
        "lowerLetter" => letter(b'a'),
        "upperLetter" => letter(b'A'),
        "lowerRoman" => label::roman_text(count.min(89)),
        "upperRoman" => label::roman_text(count.min(89)).to_uppercase(),
        _ => count.to_string(),
    }
}
