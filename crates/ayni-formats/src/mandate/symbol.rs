//! The symbols of documents: `A/RES/78/167`, `A/C.2/78/L.12/Rev.1`, `S/RES/2668 (2022)`.

/// The symbol that a whole short line is, without a mark of a footnote behind it.
pub(crate) fn alone(line: &str) -> Option<&str> {
    let line = line.trim().trim_end_matches(['*', '†']);
    if line.len() > 48 || !line.contains('/') {
        return None;
    }
    let (body, tail) = match line.split_once(' ') {
        Some((body, tail)) => (body, tail.trim()),
        None => (line, ""),
    };
    let behind = tail.is_empty()
        || tail.starts_with('(') && tail.ends_with(')')
        || tail.len() == 1 && tail.bytes().all(|b| b.is_ascii_uppercase());
    (behind && is_symbol(body)).then_some(line)
}

/// The longest symbol that a text begins with.
pub(crate) fn at_start(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !is_part(c)).unwrap_or(text.len());
    let body = text.get(..end)?.trim_end_matches(['.', '-']);
    is_symbol(body).then_some(body)
}

fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '(' | ')')
}

/// Whether it has the shape of a symbol: capital letters, then parts divided by strokes, a number among them.
fn is_symbol(text: &str) -> bool {
    let mut parts = text.split('/');
    let Some(first) = parts.next() else { return false };
    let capitals = (1..=9).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_uppercase());
    let mut digits = false;
    let mut count = 0;
    for part in parts {
        count += 1;
        if part.is_empty() || !part.chars().all(is_part) {
            return false;
        }
        digits |= part.bytes().any(|b| b.is_ascii_digit());
    }
    capitals && digits && count > 0
}

/// A symbol in the form that the organs use: single strokes, no spaces but before a bracket or a letter.
pub(crate) fn tidy(symbol: &str) -> String {
    let mut text = String::with_capacity(symbol.len());
    for c in symbol.trim().trim_end_matches(['*', '†']).chars() {
        if c == '/' && text.ends_with('/') {
            continue;
        }
        if c == '(' && !text.ends_with([' ', '/']) && !text.is_empty() {
            text.push(' ');
        }
        text.push(c);
    }
    text
}

/// Whether an organ could have given it: the number of a session and a number of up to four digits, or a year in
/// brackets that the organ has lived in.
pub(crate) fn is_possible(symbol: &str) -> bool {
    let body = symbol.split(' ').next().unwrap_or_default();
    if !is_symbol(body) && at_start(symbol).is_none() {
        return false;
    }
    let parts: Vec<&str> = body.split('/').collect();
    let number = |text: &str| {
        let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
        digits.parse::<u32>().ok().filter(|_| digits.len() <= 4)
    };
    match parts.as_slice() {
        ["A", "RES" | "DEC", session, rest @ ..] if !rest.is_empty() => {
            let plain = session.trim_start_matches("ES-").trim_start_matches("S-");
            let session = number(plain).filter(|n| (1..=150).contains(n));
            session.is_some() && rest.first().and_then(|text| number(text)).is_some_and(|n| n > 0)
        }
        ["S", "RES", one] => number(one).is_some_and(|n| n > 0) && year_fits(symbol),
        [_, "RES", _, ..] => year_fits(symbol),
        _ => true,
    }
}

/// Whether a year in brackets is one since the Charter.
fn year_fits(symbol: &str) -> bool {
    let inner = symbol.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
    match inner.and_then(|(inner, _)| inner.parse::<u32>().ok()) {
        Some(year) => (1946..=2100).contains(&year),
        None => true,
    }
}

/// The symbol that a file's name says: `A_RES_78_167.docx`, `A_81_6 (SECT. 4).docx`.
pub(crate) fn of_file_name(file: &str) -> Option<String> {
    let stem = file.rsplit(['/', '\\']).next()?;
    let stem = stem.split_once(" (").map_or(stem, |(stem, _)| stem);
    let mut parts: Vec<&str> = Vec::new();
    for part in stem.split('_') {
        // What follows a full stop is the ending, or belongs to a part such as `C.2` and `Rev.1`.
        let cut = part.split_once('.').filter(|(head, _)| head.bytes().all(|b| b.is_ascii_digit()));
        let cut = cut.map_or(part, |(head, _)| head);
        let cut = cut.split_once('-').map_or(cut, |(head, _)| head);
        parts.push(match cut.rsplit_once('.') {
            Some((head, ending)) if ending.len() > 2 => head,
            _ => cut,
        });
    }
    let mut symbol = String::new();
    for (at, part) in parts.iter().enumerate() {
        // Short-hand for a draft, `L80` for `L.80`.
        let number =
            part.strip_prefix('L').filter(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        let known = part.split_once('.').is_some_and(|(_, n)| n.bytes().all(|b| b.is_ascii_digit()))
            || part.bytes().all(|b| b.is_ascii_digit())
            || ["RES", "DEC", "PRST", "HRC", "CONF", "AC", "CN", "C", "SSC", "WP", "REP", "NOTE"]
                .contains(part);
        if at > 0 && !known && number.is_none() {
            break;
        }
        if at > 0 {
            symbol.push('/');
        }
        match number {
            Some(number) => symbol.push_str(&format!("L.{number}")),
            None => symbol.push_str(part),
        }
    }
    (parts.len() > 1 && is_symbol(&symbol)).then_some(symbol)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_are_known_by_their_shape() {
        for line in [
            "A/RES/75/234",
            "A/RES/73/249*",
            "A/C.2/78/L.12/Rev.1",
            "S/RES/2668 (2022)",
            "A/RES/57/270 B",
            "SSC/20/1",
        ] {
            assert!(alone(line).is_some(), "{line}");
        }
        for line in ["2/3", "and/or", "A/75/371.", "United Nations", "AND/OR"] {
            assert!(alone(line).is_none_or(|symbol| symbol.ends_with('.')), "{line}");
        }
        assert_eq!(tidy("S/RES/2668(2022)"), "S/RES/2668 (2022)");
        assert_eq!(tidy("ECE/NICOSIA./CONF/2003/1//Add.1"), "ECE/NICOSIA./CONF/2003/1/Add.1");
        assert_eq!(of_file_name("A_RES_75_234.zh.txt").as_deref(), Some("A/RES/75/234"));
        assert_eq!(of_file_name("A_RES_73_3-EN.pdf").as_deref(), Some("A/RES/73/3"));
        assert_eq!(of_file_name("A_73_L80_BAPA40.zh.txt").as_deref(), Some("A/73/L.80"));
        assert_eq!(of_file_name("A_81_6 (SECT. 4).docx").as_deref(), Some("A/81/6"));
        assert_eq!(of_file_name("udhr_eng.xml"), None);
        assert_eq!(of_file_name("notes.txt"), None);
    }

    #[test]
    fn a_symbol_that_no_organ_gives_is_not_possible() {
        for symbol in [
            "A/RES/78/167",
            "A/RES/S-27/2",
            "S/RES/2668 (2022)",
            "A/RES/217 (III)",
            "A/RES/57/270 B",
            "UNEP/EA.5/RES.11",
        ] {
            assert!(is_possible(symbol), "{symbol}");
        }
        for symbol in ["A/RES/780/167", "A/RES/78/16799", "S/RES/2668 (1922)", "A/RES/78/", "A/RES/0/4"] {
            assert!(!is_possible(symbol), "{symbol}");
        }
    }
}
