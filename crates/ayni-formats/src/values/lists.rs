//! Several names in one cell.

/// Takes a cell's list apart: at line breaks, semicolons and the like; else at slashes; else at
/// commas and at the `and` before the last. Names that have a comma or an `and` themselves stay
/// whole as far as their form shows it (`Congo, Democratic Republic of the`; `Trinidad and Tobago`).
pub fn split_list(text: &str) -> Vec<String> {
    split_list_by(text, &|_| false)
}

/// The same, with `known` saying which texts are one name: a list of countries or organisations.
/// What is known stays whole, and pieces that make a known name together are joined again.
pub fn split_list_by(text: &str, known: &dyn Fn(&str) -> bool) -> Vec<String> {
    const STRONG: [char; 7] = ['\n', '\r', ';', '；', '|', '؛', '•'];
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Vec::new();
    }
    if known(trimmed) {
        return vec![trimmed.to_owned()];
    }
    let mut pieces: Vec<String> = Vec::new();
    if trimmed.contains(STRONG) {
        pieces.extend(trimmed.split(STRONG).map(tidy));
    } else if trimmed.contains(['、', '،']) {
        let parts: Vec<&str> = trimmed.split(['、', '،']).collect();
        push_with_last(&mut pieces, &parts, known);
    } else if trimmed.contains('/') && !trimmed.contains("://") && !trimmed.contains(',') {
        pieces.extend(trimmed.split('/').map(tidy));
    } else {
        push_with_last(&mut pieces, &at_commas(trimmed, known), known);
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

fn tidy(piece: &str) -> String {
    piece.trim().trim_matches(['-', '–', '*', '·']).trim().to_owned()
}

/// The parts between commas, those joined again that are one name.
fn at_commas<'t>(text: &'t str, known: &dyn Fn(&str) -> bool) -> Vec<&'t str> {
    let mut ends: Vec<usize> =
        text.char_indices().filter(|(_, letter)| matches!(letter, ',' | '，')).map(|(at, _)| at).collect();
    // No list of names is that long: a text, which is not taken apart.
    if ends.len() > 500 {
        return vec![text];
    }
    ends.push(text.len());
    let mut parts = Vec::new();
    let mut start = 0;
    let mut index = 0;
    while let Some(end) = ends.get(index) {
        let piece = |end: &usize| text.get(start..*end).unwrap_or_default();
        // The longest known name that begins here and has a comma or two in it.
        let joined = ends
            .iter()
            .enumerate()
            .skip(index + 1)
            .take(2)
            .filter(|(_, end)| known(piece(end).trim()))
            .last();
        let mut last = joined.map_or(index, |(last, _)| last);
        while joined.is_none()
            && ends.get(last + 1).is_some_and(|next| {
                let from = ends.get(last).map_or(0, |end| end + 1);
                belongs_before(text.get(from..*next).unwrap_or_default())
            })
        {
            last += 1;
        }
        let end = ends.get(last).unwrap_or(end);
        parts.push(piece(end));
        start = end + text.get(*end..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        index = last + 1;
    }
    parts
}

/// Whether a part after a comma belongs to the name before it: `Korea, Republic of`.
fn belongs_before(part: &str) -> bool {
    let folded = super::fold(part);
    let ends = [" of", " of the", " du", " de", " da", " do", " la", " del"];
    let whole = [
        "the",
        "republic",
        "democratic republic",
        "federation",
        "plurinational state",
        "islamic republic",
        "province of china",
        "inc.",
        "inc",
        "ltd",
        "ltd.",
        "llc",
        "s.a.",
        "sa",
        "rep.",
        "dem. rep.",
        "fed. sts.",
        "arab rep.",
        "republique",
        "republica",
        "republique democratique",
        "republica democratica",
        "republique-unie",
        "republica unida",
        "estado plurinacional",
        "republica bolivariana",
    ];
    ends.iter().any(|end| folded.ends_with(end)) || whole.contains(&folded.as_str())
}

/// Adds the parts, the last one taken apart at its `and` where the list has commas before.
fn push_with_last(pieces: &mut Vec<String>, parts: &[&str], known: &dyn Fn(&str) -> bool) {
    const AND: [&str; 8] = [" and ", " & ", " et ", " y ", " e ", " и ", " و", "和"];
    let Some((last, before)) = parts.split_last() else { return };
    pieces.extend(before.iter().map(|part| tidy(part)));
    let last = last.trim();
    // `Kenya, Uganda, and Ghana`
    let last = AND.iter().find_map(|and| last.strip_prefix(and.trim_start())).unwrap_or(last);
    for and in AND {
        let Some((one, two)) = last.split_once(and) else { continue };
        let both_known = known(one.trim()) && known(two.trim());
        let in_list = !before.is_empty() && !known(last) && !is_one_name(last);
        if both_known || in_list {
            pieces.push(tidy(one));
            pieces.push(tidy(two));
            return;
        }
    }
    pieces.push(tidy(last));
}

/// Names of countries that have an `and` in them, in four languages; and bodies, whose names often do.
fn is_one_name(text: &str) -> bool {
    const COUNTRIES: [&str; 30] = [
        "trinidad",
        "trinite",
        "antigua",
        "bosnia",
        "bosnie",
        "bosnia y",
        "sao tome",
        "santo tome",
        "saint kitts",
        "st. kitts",
        "st kitts",
        "saint-kitts",
        "san cristobal",
        "saint vincent",
        "st. vincent",
        "st vincent",
        "saint-vincent",
        "san vicente",
        "turks",
        "wallis",
        "heard",
        "saint pierre",
        "south georgia",
        "svalbard",
        "босния",
        "тринидад",
        "антигуа",
        "сент-китс",
        "сент-винсент",
        "сан-томе",
    ];
    const BODIES: [&str; 22] = [
        "ministry",
        "department",
        "ministere",
        "ministerio",
        "office",
        "agency",
        "agencia",
        "agence",
        "council",
        "commission",
        "comision",
        "committee",
        "institute",
        "instituto",
        "institut",
        "university",
        "center",
        "centre",
        "centro",
        "министерство",
        "bank",
        "fund",
    ];
    let folded = super::fold(text);
    COUNTRIES.iter().any(|name| folded.starts_with(name))
        || folded.split([' ', '-']).any(|word| BODIES.contains(&word))
}
