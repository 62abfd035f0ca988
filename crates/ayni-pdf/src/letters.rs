//! Words made ready for the page: no letter that cannot be set, and places to break long codes.

/// How long a code of Latin letters and digits (a hash, a file name) may be before it gets places to break.
const LONG: usize = 24;
/// How many letters of it stay together.
const PIECE: usize = 8;

/// Whether a character leaves no mark of its own: spaces, joiners, marks of direction.
pub fn unseen(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0100}'..='\u{e01ef}')
}

/// Whether a character belongs to a script that is written from right to left.
fn from_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Words on one line of thought: line ends and tabs become spaces, as on a page of HTML, and the
/// overrides of direction, with which a text could show itself in another order, are left out.
/// Marks of direction that change nothing are left out too, so that what is copied is clean.
pub fn tidy(words: &str, right_to_left: bool) -> String {
    let needs_marks = right_to_left || words.chars().any(from_right);
    let mut all = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => all.push(' '),
            '\u{202a}'..='\u{202e}' | '\u{feff}' => {}
            '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' if !needs_marks => {}
            letter if letter.is_control() => all.push_str(&number(letter)),
            letter => all.push(letter),
        }
    }
    all
}

/// A character as its number, where it cannot be written.
pub fn number(letter: char) -> String {
    format!("[U+{:04X}]", u32::from(letter))
}

/// Words without any mark of direction.
pub fn bare(words: &str) -> String {
    let is_mark =
        |letter: &char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}');
    tidy(words, false).chars().filter(|letter| !is_mark(letter)).collect()
}

/// Words that stand apart from the sentence around them, whichever way they run.
pub fn apart(words: &str, right_to_left: bool) -> String {
    if right_to_left || words.chars().any(from_right) {
        format!("\u{2068}{words}\u{2069}")
    } else {
        words.to_owned()
    }
}

/// Gives long codes places to break: they have no spaces, and a line has an end.
pub fn breakable(words: &str) -> String {
    let is_code = |letter: char| letter.is_ascii_graphic();
    let mut all = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(start) = rest.find(is_code) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|letter| !is_code(letter)).unwrap_or(from.len());
        let (code, after) = from.split_at(end);
        all.push_str(before);
        if code.len() > LONG {
            for (index, letter) in code.chars().enumerate() {
                if index > 0 && index % PIECE == 0 {
                    all.push('\u{200b}');
                }
                all.push(letter);
            }
        } else {
            all.push_str(code);
        }
        rest = after;
    }
    all.push_str(rest);
    all
}
