//! What a profile says of one field: where its value stands and how it is read.
//!
//! A field is written short, `title = "Project name"`, or in full, `title = { column = "Project name",
//! language = "en" }`. Several in a list are several sources of it.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use ayni_model::{Amount, PartyKind, Severity};
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::values::Values;

/// The header of a column, or several spellings of it of which the first found is taken.
///
/// `#2` behind a header means its second occurrence; a header that begins with `@` names the column by
/// its letters (`@C`), for sheets whose headers say nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// The headers.
    pub names: Vec<String>,
    /// The column, from 1, once a sheet's header has been read.
    pub at: Option<u32>,
}

impl Columns {
    /// A column by its header.
    pub fn named(name: &str) -> Columns {
        Columns { names: vec![name.to_owned()], at: None }
    }

    /// Whether no column is named.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }
}

/// One thing or a list of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Many<T>(pub Vec<T>);

impl<T> Default for Many<T> {
    fn default() -> Many<T> {
        Many(Vec::new())
    }
}

/// What a value that cannot be read does to its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// The row waits.
    Error,
    /// The row is kept, with a warning.
    Warning,
    /// The row is kept, with a note.
    Note,
    /// Nothing is said. Only for what the profile's author has looked at.
    Ignore,
}

impl Effect {
    /// The severity of the finding; `None` where there is none.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Effect::Error => Some(Severity::Error),
            Effect::Warning => Some(Severity::Warning),
            Effect::Note => Some(Severity::Note),
            Effect::Ignore => None,
        }
    }
}

/// Where a value comes from: what all fields have in common.
#[derive(Clone, Copy, Debug)]
pub struct From<'a> {
    /// The column.
    pub column: &'a Columns,
    /// The name of the section whose heading is the value.
    pub section: Option<&'a str>,
    /// A value that holds for every row.
    pub value: Option<&'a str>,
    /// What a value that cannot be read does.
    pub unreadable: Option<Effect>,
}

/// A field of a profile.
pub trait Field {
    /// Where its value comes from.
    fn from(&self) -> From<'_>;
}

/// What a profile wants of a column.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Whether a sheet may lack it.
    pub optional: bool,
    /// What its cells hold.
    pub holds: Kind,
    /// The section that stands in for an empty cell.
    pub section: Option<&'a str>,
}

impl Asked<'_> {
    /// A column of words.
    pub fn words(optional: bool) -> Asked<'static> {
        Asked { optional, holds: Kind::Words, section: None }
    }
}

/// What the cells of a column hold, as far as their style matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Words,
    /// Numbers.
    Numbers,
    /// Dates.
    Dates,
}

/// Something that names columns.
pub trait EachColumn {
    /// Calls `visit` with each column.
    fn each(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>));

    /// Whether no row of the sheet whose header was read can say anything here.
    fn is_idle(&self) -> bool {
        false
    }

    /// Takes out the fields that are idle: profiles name more columns than a sheet has, and what no
    /// column of it holds need not be looked for in each row.
    fn prune(&mut self) {}
}

impl EachColumn for Columns {
    fn each(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>)) {
        visit(self, Asked::words(false));
    }
}

impl<T: EachColumn> EachColumn for Many<T> {
    fn each(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>)) {
        self.0.each(visit);
    }

    fn prune(&mut self) {
        self.0.prune();
        self.0.retain(|one| !one.is_idle());
    }
}

impl<T: EachColumn> EachColumn for Vec<T> {
    fn each(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>)) {
        for one in self {
            one.each(visit);
        }
    }

    fn prune(&mut self) {
        self.iter_mut().for_each(EachColumn::prune);
    }
}

impl<K: Ord, T: EachColumn> EachColumn for BTreeMap<K, T> {
    fn each(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>)) {
        for one in self.values_mut() {
            one.each(visit);
        }
    }

    fn prune(&mut self) {
        self.values_mut().for_each(EachColumn::prune);
    }
}

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident holds $kind:ident [$($column:ident),*] {
        $($(#[$member_doc:meta])* $member:ident : $type:ty),* $(,)?
    })+) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
        #[serde(default, deny_unknown_fields, remote = "Self")]
        pub struct $name {
            /// The column that holds the value.
            pub column: Columns,
            /// The section whose heading is the value.
            pub section: Option<String>,
            /// A value that holds for every row, as a cell would hold it.
            pub value: Option<String>,
            /// Whether a sheet may lack the column without a finding.
            pub optional: bool,
            /// What a value that cannot be read does to its row.
            pub unreadable: Option<Effect>,
            $($(#[$member_doc])* pub $member: $type,)*
        }

        impl $name {
            #[allow(unused_variables, reason = "most fields have no column but the one of their value")]
            fn more_columns(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>)) {
                $(visit(&mut self.$column, Asked::words(true));)*
            }
        }

        impl Field for $name {
            fn from(&self) -> From<'_> {
                From {
                    column: &self.column,
                    section: self.section.as_deref(),
                    value: self.value.as_deref(),
                    unreadable: self.unreadable,
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                deserializer.deserialize_any(Short(PhantomData))
            }
        }

        impl EachColumn for $name {
            fn each(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>)) {
                visit(&mut self.column, Asked {
                    optional: self.optional,
                    holds: Kind::$kind,
                    section: self.section.as_deref(),
                });
                self.more_columns(visit);
            }

            fn is_idle(&self) -> bool {
                let found = [self.column.at, $(self.$column.at),*].iter().any(Option::is_some);
                // What an effect is said of stays: it holds for values from elsewhere as well.
                !found && self.section.is_none() && self.value.is_none() && self.unreadable.is_none()
            }
        }

        impl Shorthand for $name {
            fn of_column(column: &str) -> $name {
                $name { column: Columns::named(column), ..$name::default() }
            }

            fn in_full<'de, D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                $name::deserialize(deserializer)
            }
        }
    )+ };
}

fields! {
    /// A text.
    TextField holds Words [] {
        /// The language of the text, where it is not the profile's.
        language: Option<String>,
        /// Whether the cells hold HTML, whose tags are taken out.
        html: bool,
    }
    /// A code: of the record's own words, or of a list of the reference data.
    CodeField holds Words [] {
        /// What the source's values mean; `""` for those that mean nothing.
        values: Values,
        /// What values that `values` does not have mean.
        default: Option<String>,
    }
    /// Whether something is so.
    FlagField holds Words [] {
        /// What the source's values mean: `true`, `false`, or `""` for nothing.
        values: Values,
    }
    /// A date, a month or a year.
    DateField holds Dates [] {
        /// What words in place of a date mean (`ongoing`): `""` for none, or a date.
        values: Values,
    }
    /// Two dates in one cell, such as `2019-2021` or `1991-05-27~1991-06-15`.
    PeriodField holds Dates [] {
        /// What stands between the two; where nothing is said, a dash, a tilde or the word "to".
        between: Vec<String>,
    }
    /// A number.
    NumberField holds Numbers [] {
        /// What the number is multiplied with, where the cells hold thousands or millions.
        multiply: Option<Amount>,
        /// What stands between several numbers in one cell.
        split: Vec<String>,
        /// Whether the cells hold a text that begins with the number (`44 scholarships`).
        leading: bool,
        /// What words in place of a number mean: `""` for none, or a number.
        values: Values,
    }
    /// A party, or several in one cell.
    PartyField holds Words [name] {
        /// What the cells hold.
        holds: Holds,
        /// A column with the name of the body, beside one with the country.
        name: Columns,
        /// What stands between several in one cell.
        split: Vec<String>,
        /// What the source's values mean: a country's code, a region's M49 code, or `""` for nothing.
        values: Values,
        /// What kind of body it is, where it is not a country.
        kind: Option<PartyKind>,
        /// The country (ISO 3166 alpha-3) of all bodies named here.
        country: Option<String>,
        /// The sign behind which the kind of body stands in a name (`World Food Program, Multilateral`).
        kind_behind: Option<String>,
        /// What the words behind it mean: codes of the list `party-kind`.
        kinds: Values,
        /// Whether each country may have its share in per cent behind it.
        shares: bool,
        /// Whether the cells hold HTML; each of its blocks is a party of its own.
        html: bool,
        /// Whether it is only read where the sources before it named nobody.
        fallback: bool,
    }
    /// Sectors, goals or places, perhaps with shares.
    SharesField holds Words [part] {
        /// The list that codes are of.
        list: Option<String>,
        /// What the source's values mean: a code, `list:code`, or `""` for nothing.
        values: Values,
        /// What stands between several in one cell.
        split: Vec<String>,
        /// Whether each may have its share in per cent behind it.
        shares: bool,
        /// A column with the part of the country, for places.
        part: Columns,
        /// The country of all parts named here (ISO 3166 alpha-3), or the role `recipient` for the only recipient.
        country: Option<String>,
    }
    /// Words of a list, several in one cell.
    WordsField holds Words [] {
        /// What stands between them.
        split: Vec<String>,
        /// What the source's values mean.
        values: Values,
    }
}

/// What the cells of a party's column hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Holds {
    /// Countries, in any spelling or code.
    #[default]
    Countries,
    /// Names of bodies.
    Names,
    /// Countries; what is none is the name of a body.
    Either,
}

/// A field that can be written as a column's header alone.
pub(super) trait Shorthand: Sized {
    fn of_column(column: &str) -> Self;
    fn in_full<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

struct Short<T>(PhantomData<T>);

impl<'de, T: Shorthand> Visitor<'de> for Short<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the header of a column, or a table such as { column = \"...\" }")
    }

    fn visit_str<E>(self, column: &str) -> Result<T, E> {
        Ok(T::of_column(column))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        T::in_full(MapAccessDeserializer::new(members))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Many<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Many<T>, D::Error> {
        struct Several<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Several<T> {
            type Value = Many<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the header of a column, a table, or a list of these")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Many<T>, E> {
                T::deserialize(StrDeserializer::new(text)).map(|one| Many(vec![one]))
            }

            fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Many<T>, A::Error> {
                T::deserialize(MapAccessDeserializer::new(members)).map(|one| Many(vec![one]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Many<T>, A::Error> {
                let mut all = Vec::new();
                while let Some(item) = items.next_element()? {
                    all.push(item);
                }
                Ok(Many(all))
            }
        }

        deserializer.deserialize_any(Several(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Columns {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Columns, D::Error> {
        Many::<String>::deserialize(deserializer).map(|many| Columns { names: many.0, at: None })
    }
}
