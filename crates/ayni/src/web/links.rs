//! Addresses of pages.

use ayni_model::Code;
use ayni_model::document::RowKey;
use ayni_print::html::Links;

/// Pairs of a query; no more than anybody needs.
pub const FIELDS: usize = 40;

/// Pairs of a query, decoded; no more than anybody needs.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    fields(query, FIELDS)
}

/// The same, at most so many.
pub fn fields(query: &str, most: usize) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes())
        .take(most)
        .map(|(name, value)| (name.into_owned(), clean(&value)))
        .collect()
}

/// Text without NUL, which is nobody's word, and which PostgreSQL has no place for.
pub fn clean(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

/// A path with a query.
pub fn address<'a>(path: &str, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs);
    match query.finish() {
        query if query.is_empty() => path.to_owned(),
        query => format!("{path}?{query}"),
    }
}

/// A part of a path.
pub fn part(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// A file to be saved by its name, in any script (RFC 6266).
pub fn attachment(name: &str) -> String {
    let plain =
        |letter: char| if letter.is_ascii_alphanumeric() || "-_. ".contains(letter) { letter } else { '_' };
    let plain: String = name.chars().map(plain).collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", part(name))
}

/// The page of an activity.
pub fn activity(reporter: &str, id: &str) -> String {
    address("/activity", [("reporter", reporter), ("id", id)])
}

/// The page of a reporting organisation.
pub fn ministry(reporter: &str) -> String {
    address("/ministry", [("id", reporter)])
}

/// The page of a country or a goal; `None` for codes that have no page.
pub fn code(code: &Code) -> Option<String> {
    match code.list.as_str() {
        "country" => Some(format!("/countries/{}", part(&code.code))),
        "sdg" => {
            let goal = code.code.split('.').next().unwrap_or_default();
            Some(format!("/goals/{}", part(goal)))
        }
        _ => None,
    }
}

/// Codes lead to their pages.
pub struct CodeLinks;

impl Links for CodeLinks {
    fn cell(&self, _table: &str, _row: usize, _column: usize) -> Option<String> {
        None
    }

    fn code(&self, one: &Code) -> Option<String> {
        code(one)
    }
}

/// Figures of a measurement lead to what stands behind them, and codes to their pages.
pub struct FigureLinks<'a> {
    /// The measurement's name.
    pub name: &'a str,
    /// Where each cell comes from.
    pub sources: &'a ayni_core::report::Sources,
}

impl Links for FigureLinks<'_> {
    fn cell(&self, table: &str, row: usize, column: usize) -> Option<String> {
        self.sources.get(table)?.get(row)?.get(column)?.as_ref()?;
        let letters = ayni_model::origin::column_letters(u32::try_from(column).ok()? + 1);
        let cell = format!("{letters}{}", row + 1);
        Some(address(
            &format!("/measurements/{}/trace", part(self.name)),
            [("table", table), ("cell", cell.as_str())],
        ))
    }

    fn code(&self, one: &Code) -> Option<String> {
        code(one)
    }

    fn row(&self, row: &RowKey) -> Option<String> {
        let keys = row.key.iter().map(|key| ("key", key.as_str()));
        let pairs = [("table", row.table.as_str())].into_iter().chain(keys);
        Some(address(&format!("/measurements/{}/trace", part(self.name)), pairs))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_carry_any_text_and_give_it_back() {
        for text in ["MOH/2024#1", "..", "a&b=c?d", "项目 一", "\"><script>", "مشروع"] {
            let address = activity(text, text);
            let (path, query) = address.split_once('?').unwrap();
            assert_eq!(path, "/activity");
            assert!(!query.contains(['"', '<', '>', ' ', '#']), "{query}");
            let expected = [("reporter", text), ("id", text)];
            assert_eq!(pairs(query), expected.map(|(name, text)| (name.to_owned(), text.to_owned())));
        }
        assert_eq!(part("../x y"), "..%2Fx%20y");
    }
}
