//! Parts of a profile that can be written in more than one form.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use super::{Extra, Header, Years};
use crate::profile::field::{Many, NumberField};

impl<'de> Deserialize<'de> for Years {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Years, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = Years;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a table from years to columns, or a header with {year} in it")
            }

            fn visit_str<E: serde::de::Error>(self, header: &str) -> Result<Years, E> {
                if header.contains("{year}") {
                    Ok(Years::Headers(header.to_owned()))
                } else {
                    Err(E::custom("the header has no {year} in it"))
                }
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Years, A::Error> {
                let mut columns = BTreeMap::new();
                while let Some((year, column)) = members.next_entry::<String, Many<NumberField>>()? {
                    let year = year
                        .parse()
                        .map_err(|_| serde::de::Error::custom(format!("\"{year}\" is no year")))?;
                    columns.insert(year, column);
                }
                Ok(Years::Columns(columns))
            }
        }

        deserializer.deserialize_any(Either)
    }
}

impl<'de> Deserialize<'de> for Header {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Header, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Full {
            row: Option<u32>,
            rows: Option<u32>,
            #[serde(default)]
            find: Vec<String>,
            within: Option<u32>,
        }

        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Header;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a row number, a list of words of the header, or a table")
            }

            fn visit_i64<E: serde::de::Error>(self, row: i64) -> Result<Header, E> {
                let row = u32::try_from(row).ok().filter(|row| *row > 0);
                let row = row.ok_or_else(|| E::custom("rows count from 1"))?;
                Ok(Header { row: Some(row), ..Header::default() })
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Header, A::Error> {
                let mut find = Vec::new();
                while let Some(word) = items.next_element()? {
                    find.push(word);
                }
                Ok(Header { find, ..Header::default() })
            }

            fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Header, A::Error> {
                let full = Full::deserialize(MapAccessDeserializer::new(members))?;
                Ok(Header { row: full.row, rows: full.rows, find: full.find, within: full.within })
            }
        }

        deserializer.deserialize_any(Any)
    }
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Extra, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Extra;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"unmapped\", \"none\" or a list of headers")
            }

            fn visit_str<E: serde::de::Error>(self, word: &str) -> Result<Extra, E> {
                match word {
                    "unmapped" => Ok(Extra::Unmapped),
                    "none" => Ok(Extra::None),
                    other => Err(E::custom(format!("\"{other}\" is neither \"unmapped\" nor \"none\""))),
                }
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Extra, A::Error> {
                let mut columns = Vec::new();
                while let Some(column) = items.next_element()? {
                    columns.push(column);
                }
                Ok(Extra::Columns(columns))
            }
        }

        deserializer.deserialize_any(Any)
    }
}
