//! Names of files as strangers send them.

/// Bytes of a name that are kept; systems take 255, and a marked copy's name is longer.
const MOST: usize = 180;

/// The name of a file without what could lead out of a folder, turn a line of text around, or stand for
/// something else on some system.
pub fn clean(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut clean = String::new();
    for letter in last.chars() {
        let hidden = letter.is_control() || is_unseen(letter);
        match letter {
            _ if hidden => {}
            '<' | '>' | ':' | '"' | '|' | '?' | '*' => clean.push('_'),
            _ if letter.is_whitespace() => clean.push(' '),
            _ => clean.push(letter),
        }
    }
    // A name that begins with a point is hidden; one that ends with one is another on Windows.
    let clean = clean.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());
    let (stem, end) = match clean.rsplit_once('.') {
        Some((stem, end)) if end.len() <= 8 && !stem.is_empty() => (stem, format!(".{end}")),
        _ => (clean, String::new()),
    };
    let mut room = MOST.saturating_sub(end.len()).min(stem.len());
    while !stem.is_char_boundary(room) {
        room -= 1;
    }
    match stem.get(..room).unwrap_or_default().trim_end() {
        "" => format!("file{end}"),
        stem => format!("{stem}{end}"),
    }
}

/// Signs that are not seen: those that turn the direction of text, join or part letters, or mark the order
/// of bytes.
fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{61c}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_harmless_and_stay_readable() {
        for (given, kept) in [
            ("projects 2024.xlsx", "projects 2024.xlsx"),
            ("Projets – été.ods", "Projets – été.ods"),
            ("项目.xlsx", "项目.xlsx"),
            ("C:\\Users\\ana\\list.csv", "list.csv"),
            ("../../etc/passwd", "passwd"),
            ("..", "file"),
            ("", "file"),
            (".held", "held"),
            (".xlsx", "xlsx"),
            ("a\u{202e}xslx.exe", "axslx.exe"),
            ("\"><img src=x onerror=alert(1)>.xlsx", "___img src=x onerror=alert(1)_.xlsx"),
            ("a\0b\n.csv", "ab.csv"),
            ("\u{feff}\u{200b}.csv", "csv"),
        ] {
            assert_eq!(clean(given), kept, "{given:?}");
        }
        let long = clean(&format!("{}.xlsx", "é".repeat(500)));
        assert!(long.len() <= MOST && long.ends_with("é.xlsx"), "{long}");
    }
}
