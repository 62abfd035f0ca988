//! Codes as SDMX writes them, and the ids of our own structure.

use ayni_model::sdmx::Reference;

/// Who maintains the structure, its concepts and its code lists: this project.
pub const AGENCY: &str = "AYNI";
/// The data structure definition.
pub const STRUCTURE: &str = "SSC";
/// The dataflow.
pub const FLOW: &str = "DF_SSC";
/// The concept scheme.
pub const CONCEPTS: &str = "CS_SSC";

/// The sum over all codes of a dimension.
pub const TOTAL: &str = "_T";
/// What nobody stated.
pub const UNSTATED: &str = "_X";
/// What does not apply.
pub const NONE: &str = "_Z";

/// A version as SDMX 3.0 wants it, three numbers: `2026.1` is `2026.1.0`. Of a version with other signs the
/// numbers are taken, of one with more than three the first three.
pub fn version(edition: &str) -> String {
    let number = |part: &str| -> u64 {
        let digits: String = part.chars().filter(char::is_ascii_digit).take(18).collect();
        digits.parse().unwrap_or(0)
    };
    let mut numbers: Vec<u64> = edition
        .split(|sign: char| !sign.is_ascii_alphanumeric())
        .filter(|part| part.contains(|sign: char| sign.is_ascii_digit()))
        .map(number)
        .take(3)
        .collect();
    if numbers.is_empty() {
        numbers.push(1);
    }
    numbers.resize(3, 0);
    numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(".")
}

/// A reference to something of ours.
pub fn own(id: &str, version: &str) -> Reference {
    Reference::new(AGENCY, id, version)
}

/// A word of the vocabulary as a code: `own-input` is `OWN_INPUT`. The empty word is what nobody stated.
pub fn word(word: &str) -> String {
    if word.is_empty() { UNSTATED.to_owned() } else { word.to_uppercase().replace('-', "_") }
}

/// A code of a list as it stands. SDMX has letters, digits, `_`, `-`, `@` and `$`; any other sign becomes its
/// number between `$` signs, so that no two codes become one.
pub fn code(code: &str) -> String {
    if code.is_empty() {
        return UNSTATED.to_owned();
    }
    let mut out = String::with_capacity(code.len());
    for sign in code.chars() {
        match sign {
            'A'..='Z' | 'a'..='z' | '0'..='9' | '_' | '-' | '@' => out.push(sign),
            other => out.push_str(&format!("${:X}$", u32::from(other))),
        }
    }
    out
}

/// A sector, `list:code`: those of the list of sectors by their code alone, others with their list's name.
pub fn sector(of: &str) -> String {
    match of.split_once(':') {
        Some(("sector", own)) => code(own),
        Some((list, own)) => format!("{}-{}", code(list), code(own)),
        None => code(of),
    }
}

/// The unit of counts.
pub const NUMBER: &str = "NUMBER";
/// The unit of amounts at the prices of one year.
pub const CONSTANT: &str = "CON_USD";
/// The unit of amounts in international dollars.
pub const INTERNATIONAL: &str = "INT_USD";

/// Places in a key of our own structure.
pub const PROVIDER: usize = 1;
/// See [`PROVIDER`].
pub const RECIPIENT: usize = 2;
/// See [`PROVIDER`].
pub const FORM: usize = 4;
/// See [`PROVIDER`].
pub const GROUP: usize = 5;
/// See [`PROVIDER`].
pub const ITEM: usize = 6;
/// See [`PROVIDER`].
pub const SECTOR: usize = 7;
/// See [`PROVIDER`].
pub const GOAL: usize = 8;
