//! A key by which texts are compared.

use unicode_normalization::UnicodeNormalization;

/// The text as a comparison key: compatibility forms resolved, lower case, without accents and
/// marks that readers leave out, white space collapsed. Only for comparing; never shown or kept.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    for letter in text.nfkd().flat_map(char::to_lowercase).nfkd() {
        if letter.is_whitespace() || letter.is_control() {
            space = true;
            continue;
        }
        if is_dropped(letter) {
            continue;
        }
        if std::mem::take(&mut space) && !folded.is_empty() {
            folded.push(' ');
        }
        match letter {
            // Letters that have no accent to take off, but are often written without one.
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ß' => folded.push_str("ss"),
            'þ' => folded.push_str("th"),
            '‘' | '’' | '`' | '´' | 'ʼ' => folded.push('\''),
            '“' | '”' | '«' | '»' | '„' => folded.push('"'),
            '‐' | '‑' | '‒' | '–' | '—' | '−' => folded.push('-'),
            letter => folded.push(letter),
        }
    }
    // Korean syllables were taken apart above; they are put together again.
    folded.nfc().collect()
}

/// Accents, Arabic vowel signs and tatweel, and signs that are not seen (soft hyphen, zero width,
/// direction marks). The vowel signs of other scripts are letters in their own right and stay.
fn is_dropped(letter: char) -> bool {
    matches!(letter,
        '\u{0300}'..='\u{036F}'
        | '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_compare_whatever_their_dress() {
        let table = [
            ("  Pays   Bénéficiaire\n", "pays beneficiaire"),
            ("ＵＳＤ　million", "usd million"),
            ("Straße", "strasse"),
            ("Ёлка", "елка"),
            ("İstanbul", "istanbul"),
            ("مُؤسَّسَة", "موسسة"),
            ("Pro\u{AD}ject\u{FEFF}", "project"),
            ("대한민국", "대한민국"),
            ("L’année", "l'annee"),
        ];
        for (text, expected) in table {
            assert_eq!(fold(text), expected, "{text}");
            assert_eq!(fold(&fold(text)), expected, "folding twice: {text}");
        }
    }
}
