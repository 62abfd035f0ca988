//! What the styles of a Word document say: which are headings, which are numbered.

use std::collections::BTreeMap;

use quick_xml::events::Event;

use super::Xml;
use crate::sheets::xml::attribute;

/// The styles by their ids.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: BTreeMap<String, Style>,
}

#[derive(Debug, Default)]
struct Style {
    based_on: Option<String>,
    heading: Option<u8>,
    number: Option<(String, usize)>,
}

/// How far a chain of styles is followed.
const LONGEST_CHAIN: usize = 12;

impl Styles {
    pub(super) fn read(xml: &mut Xml<'_>) -> quick_xml::Result<Styles> {
        let mut styles = Styles::default();
        let mut buffer = Vec::new();
        let mut open: Option<(String, Style)> = None;
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer)? {
                Event::Start(tag) | Event::Empty(tag) => {
                    let value = || attribute(&tag, "val").map(|value| value.into_owned());
                    match tag.local_name().as_ref() {
                        "style" => {
                            let id = attribute(&tag, "styleId").unwrap_or_default().into_owned();
                            let heading = named_heading(&id);
                            open = Some((id, Style { heading, ..Style::default() }));
                        }
                        "basedOn" => open.iter_mut().for_each(|(_, style)| style.based_on = value()),
                        "outlineLvl" => {
                            let level =
                                value().and_then(|level| level.parse::<u8>().ok()).filter(|level| *level < 9);
                            open.iter_mut()
                                .for_each(|(_, style)| style.heading = level.map(|level| level + 1));
                        }
                        "numId" => {
                            let id = value().unwrap_or_default();
                            open.iter_mut().for_each(|(_, style)| {
                                style.number =
                                    Some((id.clone(), style.number.as_ref().map_or(0, |(_, level)| *level)));
                            });
                        }
                        "ilvl" => {
                            let level = value().and_then(|level| level.parse().ok()).unwrap_or(0);
                            open.iter_mut().for_each(|(_, style)| {
                                style.number =
                                    Some((style.number.take().map(|(id, _)| id).unwrap_or_default(), level));
                            });
                        }
                        _ => {}
                    }
                }
                Event::End(tag) if tag.local_name().as_ref() == "style" => {
                    styles.styles.extend(open.take());
                }
                Event::Eof => return Ok(styles),
                _ => {}
            }
        }
    }

    /// The depth of the heading that a style is; 0 where it is none.
    pub(super) fn heading(&self, id: &str) -> u8 {
        self.chain(id).find_map(|style| style.heading).unwrap_or(0)
    }

    /// The list and level that a style numbers by.
    pub(super) fn number(&self, id: &str) -> Option<(&str, usize)> {
        self.chain(id).find_map(|style| style.number.as_ref()).map(|(list, level)| (list.as_str(), *level))
    }

    fn chain<'s>(&'s self, id: &str) -> impl Iterator<Item = &'s Style> {
        let first = self.styles.get(id);
        std::iter::successors(first, |style| self.styles.get(style.based_on.as_deref()?)).take(LONGEST_CHAIN)
    }
}

/// The headings of the templates that documents of the United Nations are written with, and those of Word itself.
fn named_heading(id: &str) -> Option<u8> {
    match id {
        "HM" | "HCh" | "TitleHCH" | "H1" | "TitleH1" | "HChG" | "HMG" => Some(1),
        "H1G" | "H23" | "TitleH2" | "AgendaTitleH2" => Some(2),
        "H4" | "H23G" => Some(3),
        "H56" | "H4G" => Some(4),
        "Title" => Some(1),
        _ => id
            .strip_prefix("Heading")
            .and_then(|level| level.parse().ok())
            .filter(|level| (1..=9).contains(level)),
    }
}
