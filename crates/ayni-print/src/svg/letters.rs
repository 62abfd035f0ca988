//! How much room words take, without any font at hand.
//!
//! The widths are averages of common sans-serif fonts, in thousandths of the letter size, a little
//! generous so that a label rather wraps early than runs into its neighbour.

/// The width of `text` at a letter size in tenths of a pixel, in tenths of a pixel.
pub fn width(text: &str, size: i64) -> i64 {
    text.chars().map(advance).sum::<i64>() * size / 1000
}

fn advance(letter: char) -> i64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 290,
        ' ' | '\u{a0}' | '\u{202f}' | '(' | ')' | '[' | ']' | '/' | '-' | 'f' | 't' | 'r' | '’' | '·' => {
            360
        }
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' | '…' => 900,
        'A'..='Z' | '&' => 700,
        // Marks that stand over or under another letter, and signs that only steer direction.
        '\u{300}'..='\u{36f}'
        | '\u{610}'..='\u{61c}'
        | '\u{64b}'..='\u{65f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}' => 0,
        '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => 520,
        '\u{400}'..='\u{52f}' => 640,
        letter if is_wide(letter) => 1000,
        _ => 570,
    }
}

/// Letters as wide as they are high, between which a line may break.
fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3fffd}')
}

/// `text` in at most `lines` lines of at most `room`, in tenths of a pixel; what does not fit ends in `…`.
pub fn wrap(text: &str, size: i64, room: i64, lines: usize) -> Vec<String> {
    let mut all: Vec<String> = vec![String::new()];
    for piece in pieces(text) {
        let line = all.last_mut().map(std::mem::take).unwrap_or_default();
        let joined = format!("{line}{piece}");
        if line.is_empty() || width(joined.trim_end(), size) <= room {
            if let Some(last) = all.last_mut() {
                *last = joined;
            }
        } else {
            if let Some(last) = all.last_mut() {
                *last = line;
            }
            all.push(piece.trim_start().to_owned());
        }
    }
    let too_many = all.len() > lines;
    all.truncate(lines.max(1));
    let count = all.len();
    for (index, line) in all.iter_mut().enumerate() {
        let trimmed = line.trim_end().to_owned();
        let cut = too_many && index + 1 == count;
        *line = if cut || width(&trimmed, size) > room { shorten(&trimmed, size, room) } else { trimmed };
    }
    all
}

/// `text` cut so that it fits with a `…` after it.
fn shorten(text: &str, size: i64, room: i64) -> String {
    let mut kept = String::new();
    for letter in text.chars() {
        kept.push(letter);
        if width(&kept, size) + width("…", size) > room {
            kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}

/// `text` cut where a line may break: after a space or hyphen, and around wide letters.
fn pieces(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut piece = String::new();
    for letter in text.chars() {
        if letter.is_whitespace() && letter != '\u{a0}' && letter != '\u{202f}' {
            piece.push(' ');
            all.push(std::mem::take(&mut piece));
        } else if letter == '-' {
            piece.push(letter);
            all.push(std::mem::take(&mut piece));
        } else if is_wide(letter) {
            if !piece.is_empty() && piece.chars().next_back().is_some_and(|last| !is_wide(last)) {
                all.push(std::mem::take(&mut piece));
            }
            piece.push(letter);
            all.push(std::mem::take(&mut piece));
        } else {
            piece.push(letter);
        }
    }
    if !piece.is_empty() {
        all.push(piece);
    }
    all
}
