//! Texts by their language.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// Texts by language code, in the order of the codes.
///
/// A record has a score of texts, of which most are in no language or in one: then nothing, or one pair, is
/// kept, where a tree of the standard library would set aside room for eleven.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ByLanguage(Vec<(String, String)>);

impl ByLanguage {
    /// No texts.
    pub const fn new() -> ByLanguage {
        ByLanguage(Vec::new())
    }

    /// Where a language stands, or would stand.
    fn place(&self, language: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(language))
    }

    /// The text in a language.
    pub fn get(&self, language: &str) -> Option<&String> {
        self.get_key_value(language).map(|(_, text)| text)
    }

    /// The text in a language, with its code as it is kept here.
    pub fn get_key_value(&self, language: &str) -> Option<(&String, &String)> {
        let place = self.place(language).ok()?;
        self.0.get(place).map(|(language, text)| (language, text))
    }

    /// Whether there is a text in a language.
    pub fn contains_key(&self, language: &str) -> bool {
        self.place(language).is_ok()
    }

    /// Puts a text in the place of a language; gives the one that stood there.
    pub fn insert(&mut self, language: String, text: String) -> Option<String> {
        match self.place(&language) {
            Ok(place) => self.0.get_mut(place).map(|(_, known)| std::mem::replace(known, text)),
            Err(place) => {
                // Most texts are in one language; a list makes room for four by itself.
                if self.0.is_empty() {
                    self.0.reserve_exact(1);
                }
                self.0.insert(place, (language, text));
                None
            }
        }
    }

    /// Takes the text in a language out.
    pub fn remove(&mut self, language: &str) -> Option<String> {
        self.place(language).ok().map(|place| self.0.remove(place).1)
    }

    /// Keeps those of which `wanted` holds.
    pub fn retain(&mut self, mut wanted: impl FnMut(&str, &mut String) -> bool) {
        self.0.retain_mut(|(language, text)| wanted(language, text));
    }

    /// Codes and texts, in the order of the codes.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&String, &String)> + ExactSizeIterator + Clone {
        self.0.iter().map(|(language, text)| (language, text))
    }

    /// The codes, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &String> + ExactSizeIterator + Clone {
        self.0.iter().map(|(language, _)| language)
    }

    /// The texts, in the order of their codes.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &String> + ExactSizeIterator + Clone {
        self.0.iter().map(|(_, text)| text)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for ByLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// Of a language that comes twice the last text stands.
impl FromIterator<(String, String)> for ByLanguage {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> ByLanguage {
        let mut all = ByLanguage::new();
        all.extend(pairs);
        all
    }
}

impl Extend<(String, String)> for ByLanguage {
    fn extend<I: IntoIterator<Item = (String, String)>>(&mut self, pairs: I) {
        for (language, text) in pairs {
            self.insert(language, text);
        }
    }
}

impl<const N: usize> From<[(String, String); N]> for ByLanguage {
    fn from(pairs: [(String, String); N]) -> ByLanguage {
        pairs.into_iter().collect()
    }
}

impl IntoIterator for ByLanguage {
    type Item = (String, String);
    type IntoIter = std::vec::IntoIter<(String, String)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a ByLanguage {
    type Item = (&'a String, &'a String);
    type IntoIter =
        std::iter::Map<std::slice::Iter<'a, (String, String)>, fn(&'a (String, String)) -> Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|(language, text)| (language, text))
    }
}

impl Serialize for ByLanguage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for ByLanguage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ByLanguage, D::Error> {
        struct Pairs;

        impl<'de> Visitor<'de> for Pairs {
            type Value = ByLanguage;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                // As the standard library's maps say it.
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<ByLanguage, A::Error> {
                let mut all = ByLanguage::new();
                while let Some((language, text)) = members.next_entry()? {
                    all.insert(language, text);
                }
                Ok(all)
            }
        }

        deserializer.deserialize_map(Pairs)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ByLanguage {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        std::collections::BTreeMap::<String, String>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        std::collections::BTreeMap::<String, String>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::de::value::MapDeserializer;

    use super::*;

    #[test]
    fn it_holds_what_a_tree_of_the_standard_library_holds() {
        let pairs = [("fr", "puits"), ("en", "well"), ("zh", "井"), ("en", "wells"), ("ar", "بئر")];
        let (mut ours, mut theirs) = (ByLanguage::new(), BTreeMap::new());
        for (language, text) in pairs {
            let before = ours.insert(language.to_owned(), text.to_owned());
            assert_eq!(before, theirs.insert(language.to_owned(), text.to_owned()));
            assert!(ours.iter().eq(theirs.iter()));
        }
        let read = MapDeserializer::<_, serde::de::value::Error>::new(pairs.into_iter());
        assert_eq!(ByLanguage::deserialize(read), Ok(ours.clone()));
        for language in ["ar", "en", "fr", "xx", "zh"] {
            assert_eq!(ours.get(language), theirs.get(language));
            assert_eq!(ours.remove(language), theirs.remove(language));
            assert_eq!(ours.contains_key("zh"), theirs.contains_key("zh"));
            assert!(ours.keys().eq(theirs.keys()) && ours.values().eq(theirs.values()));
        }
        assert!(ours.is_empty());
    }
}
