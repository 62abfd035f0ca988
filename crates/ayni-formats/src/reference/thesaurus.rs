//! The thesaurus, other names, and the table of words.

use ayni_model::thesaurus::{Concept, Meaning, OtherName};

use super::countries::names;
use super::table::Table;
use super::{LANGUAGES, Loading};

/// Reads `thesaurus.csv`: `code`, `broader` (codes with spaces between) and names by language.
pub(super) fn read(table: &mut Table, loading: &mut Loading) {
    let Some(code) = table.required("code") else { return };
    let broader = table.optional("broader");
    let languages = LANGUAGES.map(|language| (language, table.optional(language)));
    let mut fresh = Vec::new();
    while table.next() {
        let Some(key) = table.filled(code) else { continue };
        let broader = table.text(broader).split_whitespace().map(str::to_owned).collect();
        fresh.push((key, Concept { names: names(table, &languages), broader }));
    }
    loading.thesaurus.concepts.extend(fresh);
}

/// Reads `thesaurus-words.csv`: `language`, `word` and `means`, such as `child:912 minor:80`.
pub(super) fn read_words(table: &mut Table, loading: &mut Loading) {
    let (Some(language), Some(word), Some(means)) =
        (table.required("language"), table.required("word"), table.required("means"))
    else {
        return;
    };
    while table.next() {
        let (Some(language), Some(word)) = (table.filled(language), table.filled(word)) else { continue };
        let meanings: Option<Vec<Meaning>> = table
            .text(means)
            .split_whitespace()
            .map(|one| {
                let (stem, weight) = one.rsplit_once(':')?;
                let weight = weight.parse().ok().filter(|weight| *weight <= 1_000)?;
                Some(Meaning { stem: stem.to_owned(), weight })
            })
            .collect();
        match meanings.filter(|meanings| !meanings.is_empty()) {
            Some(meanings) => {
                loading.thesaurus.words.entry(language).or_default().insert(word, meanings);
            }
            None => table.invalid(means),
        }
    }
}

/// Reads `thesaurus-also.csv`: `list`, `code`, `language`, `name`, and `from`, `until` where years are known.
pub(super) fn read_also(table: &mut Table, loading: &mut Loading) {
    let columns = ["list", "code", "language", "name"].map(|name| table.required(name));
    let [Some(list), Some(code), Some(language), Some(name)] = columns else { return };
    let [from, until] = ["from", "until"].map(|name| table.optional(name));
    while table.next() {
        let cells = [list, code, language, name].map(|column| table.filled(column));
        let ([Some(list), Some(code), Some(language), Some(name)], Ok(from), Ok(until)) =
            (cells, table.year(from), table.year(until))
        else {
            continue;
        };
        loading.thesaurus.also.push(OtherName { list, code, language, name, from, until });
    }
}
