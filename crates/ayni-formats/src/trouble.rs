//! What is wrong with a TOML file, told in words of our own. The parser speaks English and names what it wanted;
//! that stands behind, for who knows how such files are written.

use ayni_model::{Arg, Finding};

/// What is wrong, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Trouble {
    /// The key of the words that say it.
    pub key: &'static str,
    /// The line, from 1; 0 where no one line is at fault.
    pub line: u32,
    /// The sign in it, from 1; 0 where none is.
    pub column: u32,
}

/// What stands in the file is well written, and nothing that can be meant.
pub(crate) const VALUE: &str = "toml-value";

impl Trouble {
    /// Trouble that has no place.
    pub(crate) const NOWHERE: Trouble = Trouble { key: VALUE, line: 0, column: 0 };

    /// What the reading of a text ended with.
    pub(crate) fn of(text: &str, error: &toml::de::Error) -> Trouble {
        let (line, column) = error.span().map_or((0, 0), |span| place_of(text, span.start));
        let said = error.message();
        let known = [
            ("unknown field", "toml-unknown"),
            ("missing field", "toml-missing"),
            ("unknown variant", "toml-word"),
            ("invalid type", "toml-kind"),
            ("invalid length", "toml-kind"),
            ("duplicate key", "toml-twice"),
            ("duplicate field", "toml-twice"),
        ];
        let key = match known.iter().find(|(start, _)| said.starts_with(start)) {
            Some((_, key)) => key,
            None if toml::de::DeTable::parse(text).is_err() => "toml-syntax",
            None => VALUE,
        };
        Trouble { key, line, column }
    }

    /// Puts it to a finding, whose words name `trouble` and `column`.
    pub(crate) fn put(self, finding: Finding) -> Finding {
        finding.with("trouble", Arg::Key(self.key.to_owned())).with("column", Arg::Count(self.column.into()))
    }
}

/// The line and the sign in it, from 1, that a place in a text is at.
pub(crate) fn place_of(text: &str, at: usize) -> (u32, u32) {
    let before = text.get(..at).unwrap_or_default();
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX).saturating_add(1);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (count(before.matches('\n').count()), count(line.chars().count()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields, rename_all = "lowercase")]
    struct File {
        #[serde(rename = "name")]
        _name: String,
        #[serde(default, rename = "kind")]
        _kind: Option<Kind>,
    }

    #[derive(Debug, serde::Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Kind {
        Plain,
    }

    /// If the parser comes to say it otherwise, this says so.
    #[test]
    fn what_the_parser_says_is_told_apart() {
        assert!(matches!(
            toml::from_str("name = 'x'\nkind = 'plain'"),
            Ok(File { _kind: Some(Kind::Plain), .. })
        ));
        for (text, key, line) in [
            ("name = \n", "toml-syntax", 1),
            ("name = 'x'\n[[kind", "toml-syntax", 2),
            ("name = 'x'\nname = 'y'", "toml-twice", 2),
            ("name = 'x'\n\nsauce = 1", "toml-unknown", 3),
            ("kind = 'plain'", "toml-missing", 1),
            ("name = 'é'\nkind = 'odd'", "toml-word", 2),
            ("name = 7", "toml-kind", 1),
        ] {
            let error = toml::from_str::<File>(text).unwrap_err();
            let trouble = Trouble::of(text, &error);
            assert_eq!((trouble.key, trouble.line), (key, line), "{text}: {error}");
        }
    }
}
