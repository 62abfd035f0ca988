//! Digits and number signs of all scripts, as the ASCII ones.

/// The zeros of the decimal digits in scripts that workbooks of the South are written in (Unicode
/// general category Nd).
const ZEROS: [char; 17] = [
    '\u{0660}', // Arabic
    '\u{06F0}', // Persian, Urdu
    '\u{07C0}', // N'Ko
    '\u{0966}', // Devanagari
    '\u{09E6}', // Bengali
    '\u{0A66}', // Gurmukhi
    '\u{0AE6}', // Gujarati
    '\u{0B66}', // Oriya
    '\u{0BE6}', // Tamil
    '\u{0C66}', // Telugu
    '\u{0CE6}', // Kannada
    '\u{0D66}', // Malayalam
    '\u{0E50}', // Thai
    '\u{0ED0}', // Lao
    '\u{0F20}', // Tibetan
    '\u{1040}', // Myanmar
    '\u{FF10}', // full width
];

/// The ASCII digit that a digit of any of these scripts means.
fn digit(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return letter.is_ascii_digit().then_some(letter);
    }
    let code = u32::from(letter);
    ZEROS.iter().find_map(|zero| {
        let value = code.checked_sub(u32::from(*zero)).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    })
}

/// The text with digits, signs and spaces as ASCII has them, and without signs that are not seen.
/// The Arabic decimal and thousands marks stay, since they have one meaning each.
pub(crate) fn plain_signs(text: &str) -> String {
    text.chars()
        .filter(|letter| {
            !matches!(letter, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}')
        })
        .map(|letter| match letter {
            '−' | '‐' | '‑' | '‒' | '–' | '—' | '－' => '-',
            '＋' => '+',
            '，' => ',',
            '．' => '.',
            '（' => '(',
            '）' => ')',
            '％' | '٪' => '%',
            '／' => '/',
            '：' => ':',
            '’' | '‘' | '＇' => '\'',
            letter if letter.is_whitespace() => ' ',
            letter => digit(letter).unwrap_or(letter),
        })
        .collect()
}
