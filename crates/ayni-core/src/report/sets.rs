//! What a set of reference data is called, in the reader's language where it is one of the program's.

use ayni_model::Arg;
use ayni_model::document::Phrase;
use ayni_model::reference::Reference;

/// The program's own sets: name, title in the set's file, key of the title. A country's own set of
/// the same name has another title, and is called by that.
const KNOWN: [(&str, &str, &str); 7] = [
    ("south/g77", "Group of 77 and China", "report-set-g77"),
    ("south/middle-income", "Middle-income countries", "report-set-middle-income"),
    ("south/oda", "DAC List of ODA Recipients", "report-set-oda"),
    ("south/tossd", "TOSSD list of recipients", "report-set-tossd"),
    ("south/unctad-developing", "Developing economies by UNCTAD's rule", "report-set-unctad-developing"),
    ("rates/fed", "Average exchange rates of years and months, Federal Reserve", "report-set-fed"),
    ("rates/imf", "Yearly average exchange rates, International Monetary Fund", "report-set-imf"),
];

/// The title of a set; nothing where it is not loaded.
pub(crate) fn title(reference: &Reference, name: &str) -> Option<Arg> {
    let title = &reference.sets.get(name)?.title;
    let known = KNOWN.iter().find(|(known, its, _)| *known == name && its == title);
    Some(match known {
        Some((_, _, key)) => Arg::Key((*key).to_owned()),
        None => Arg::from(title.as_str()),
    })
}

/// The title of a set with its id behind it: `south`, `g77`.
pub(crate) fn named(reference: &Reference, folder: &str, id: &str) -> Phrase {
    match title(reference, &format!("{folder}/{id}")) {
        Some(title) => Phrase::message("report-set", [("title", title), ("id", id.into())]),
        None => Phrase::words(id),
    }
}
