//! The numbers and letters that paragraphs begin with: `7.`, `(a)`, `(i)`, `IV.`, `٧ -`, `（二）`.

/// How a label is written. A change of style is a step down or up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// `7.`, and `7 -` in Arabic.
    Point,
    /// `4.12`: numbers of a section's paragraphs, all of one level.
    Dotted,
    /// `(1)`, `1)`.
    Bracket,
    /// `(a)`, `a)`, `(أ)`.
    Letter,
    /// `(iv)`, `iv)`.
    Roman,
    /// `A.`: of a heading.
    Capital,
    /// `IV.`: of a heading.
    CapitalRoman,
    /// `一、`: of a heading.
    Han,
    /// `(一)`.
    HanBracket,
    /// `•`, `–`: no number.
    Bullet,
}

impl Style {
    /// Whether headings are numbered so.
    pub(crate) fn of_heading(self) -> bool {
        matches!(self, Style::Capital | Style::CapitalRoman | Style::Han)
    }
}

/// A label at the beginning of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    /// How it is written. A letter that may be a Roman number is a [`Style::Letter`].
    pub style: Style,
    /// As printed, without stops and brackets; decimal digits of every script as ASCII.
    pub printed: String,
    /// Its place in its order, from 1; of dotted numbers the last.
    pub ordinal: u32,
    /// Its place where it is read as a Roman number.
    pub roman: Option<u32>,
}

/// The value of a decimal digit of the scripts that documents are numbered in.
pub(crate) fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(u32::from(c) - 0x30),
        '\u{0660}'..='\u{0669}' => Some(u32::from(c) - 0x660),
        '\u{06F0}'..='\u{06F9}' => Some(u32::from(c) - 0x6F0),
        '\u{FF10}'..='\u{FF19}' => Some(u32::from(c) - 0xFF10),
        _ => None,
    }
}

/// The letters that count in Arabic, in their order.
const ARABIC: &str = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";
/// The letters that count in Russian, in their order.
const CYRILLIC: &str = "абвгдежзиклмнопрстуфхцчшщэюя";
/// The marks of lists.
const BULLETS: &str = "•●▪■◦‣·–—";

/// The label at the beginning of a text, and how many bytes it and the space behind it take.
pub(crate) fn parse(text: &str) -> Option<(Label, usize)> {
    let first = text.chars().next()?;
    if BULLETS.contains(first) {
        let used = first.len_utf8();
        let rest = text.get(used..)?;
        let spaces = rest.len() - rest.trim_start().len();
        let label = Label { style: Style::Bullet, printed: String::new(), ordinal: 0, roman: None };
        return (spaces > 0).then_some((label, used + spaces));
    }
    let (label, used) = match first {
        '(' | '（' => bracketed(text, first.len_utf8())?,
        '‘' | '’' => quoted(text)?,
        c if digit(c).is_some() => numbered(text)?,
        c if c.is_ascii_alphabetic() => lettered(text)?,
        c if han_digit(c).is_some() => han(text)?,
        c if letter(c).is_some() => bracketed(text, 0)?,
        _ => return None,
    };
    let rest = text.get(used..)?;
    Some((label, used + rest.len() - rest.trim_start().len()))
}

fn bracketed(text: &str, start: usize) -> Option<(Label, usize)> {
    let rest = text.get(start..)?;
    let close = rest.char_indices().take(9).find(|(_, c)| matches!(c, ')' | '）'))?;
    let inner = rest.get(..close.0)?.trim();
    let used = start + close.0 + close.1.len_utf8();
    // An open word (`Goal)`) or a year is no label.
    label_of(inner).map(|label| (label, used))
}

/// `‘١’`, as Arabic has the third level.
fn quoted(text: &str) -> Option<(Label, usize)> {
    let start = text.chars().next()?.len_utf8();
    let rest = text.get(start..)?;
    let close = rest.char_indices().take(4).find(|(_, c)| matches!(c, '‘' | '’'))?;
    let inner = rest.get(..close.0)?;
    let label = label_of(inner).filter(|label| label.style == Style::Bracket)?;
    Some((label, start + close.0 + close.1.len_utf8()))
}

/// The label of what stands in brackets.
pub(crate) fn label_of(inner: &str) -> Option<Label> {
    let first = inner.chars().next()?;
    if digit(first).is_some() {
        let number = whole(inner)?;
        return (number < 1000).then(|| Label {
            style: Style::Bracket,
            printed: number.to_string(),
            ordinal: number,
            roman: None,
        });
    }
    if let Some(ordinal) = han_number(inner) {
        return Some(Label { style: Style::HanBracket, printed: inner.to_owned(), ordinal, roman: None });
    }
    let small = inner.to_lowercase();
    let mut letters = small.chars();
    let roman = roman(&small);
    if let (Some(one), Some(ordinal)) = (letters.next(), letter(first)) {
        let same = letters.clone().all(|c| c == one);
        let count = u32::try_from(letters.count()).unwrap_or(0);
        // `(aa)` comes after `(z)`, and `(bb)` after it.
        if same && count < 2 && (count == 0 || roman.is_none()) {
            return Some(Label {
                style: Style::Letter,
                printed: inner.to_owned(),
                ordinal: ordinal + count * 26,
                roman,
            });
        }
    }
    let ordinal = roman?;
    Some(Label { style: Style::Roman, printed: inner.to_owned(), ordinal, roman: Some(ordinal) })
}

/// `7.`, `7 bis.`, `4.12`, `7)`, `7 -`, `7、`.
fn numbered(text: &str) -> Option<(Label, usize)> {
    let mut at = 0;
    let mut parts: Vec<u32> = Vec::new();
    let mut printed = String::new();
    loop {
        let rest = text.get(at..)?;
        let end = rest.find(|c| digit(c).is_none()).unwrap_or(rest.len());
        let number = whole(rest.get(..end)?)?;
        parts.push(number);
        printed.push_str(&number.to_string());
        at += end;
        let mut next = text.get(at..)?.chars();
        if parts.len() < 5 && next.next() == Some('.') && next.next().is_some_and(|c| digit(c).is_some()) {
            printed.push('.');
            at += 1;
            continue;
        }
        break;
    }
    let mut rest = text.get(at..)?;
    for suffix in [" bis", " ter", " quater", " quinquies"] {
        if let Some(behind) = rest.strip_prefix(suffix)
            && behind.starts_with(['.', ' ', ')', '\t'])
        {
            printed.push_str(suffix);
            at += suffix.len();
            rest = behind;
            break;
        }
    }
    let ordinal = *parts.last()?;
    let label = |style| Label { style, printed: printed.clone(), ordinal, roman: None };
    let sign = rest.chars().next();
    if parts.len() > 1 {
        let used = if sign == Some('.') { 1 } else { 0 };
        let behind = rest.get(used..)?;
        let fits = parts.iter().all(|part| *part < 1000);
        return (fits && behind.starts_with([' ', '\t'])).then(|| (label(Style::Dotted), at + used));
    }
    if ordinal == 0 || ordinal > 9999 {
        return None;
    }
    match sign? {
        c @ ('.' | '．' | '、') => {
            let used = at + c.len_utf8();
            let behind = text.get(used..)?;
            // `3.5` has been taken above; `A.1` and `1.a` are names of things.
            let next = behind.chars().next();
            next.is_none_or(|c| !c.is_ascii_lowercase()).then(|| (label(Style::Point), used))
        }
        c @ (')' | '）') => Some((label(Style::Bracket), at + c.len_utf8())),
        ' ' | '-' | '–' | '\t' => {
            let tail = rest.trim_start();
            let dash = tail.chars().next().filter(|c| matches!(c, '-' | '–' | '—'))?;
            let behind = tail.get(dash.len_utf8()..)?;
            let arabic = behind.trim_start().chars().next().is_some_and(is_arabic);
            arabic.then(|| (label(Style::Point), at + rest.len() - behind.len()))
        }
        _ => None,
    }
}

/// `a)`, `iv)`, `A.`, `IV.`.
fn lettered(text: &str) -> Option<(Label, usize)> {
    let end = text.find(|c: char| !c.is_ascii_alphabetic())?;
    let word = text.get(..end)?;
    let sign = text.get(end..)?.chars().next()?;
    if sign == ')' {
        return (end <= 6).then(|| label_of(word))?.map(|label| (label, end + 1));
    }
    let behind = text.get(end + sign.len_utf8()..)?;
    let stop = matches!(sign, '.' | '．' | '、')
        && (behind.is_empty() || !behind.starts_with(|c: char| c.is_alphanumeric()))
        || matches!(sign, '.' | '、') && behind.starts_with(|c: char| !c.is_ascii());
    // `a. Where`, as the Security Council has it; `i.e.` and `a.m.` are none.
    if stop
        && word.bytes().all(|b| b.is_ascii_lowercase())
        && behind.trim_start().starts_with(char::is_alphabetic)
    {
        return (end == 1 || roman(word).is_some())
            .then(|| label_of(word))?
            .map(|label| (label, end + sign.len_utf8()));
    }
    if !stop || !word.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let roman = roman(&word.to_ascii_lowercase());
    let style = match (end, roman) {
        (_, Some(_)) if end > 1 || matches!(word, "I" | "V" | "X") => Style::CapitalRoman,
        (1, _) => Style::Capital,
        _ => return None,
    };
    let ordinal = match style {
        Style::Capital => word.chars().next().and_then(letter)?,
        _ => roman?,
    };
    Some((Label { style, printed: word.to_owned(), ordinal, roman }, end + sign.len_utf8()))
}

/// `一、`.
fn han(text: &str) -> Option<(Label, usize)> {
    let end = text.find(|c| han_digit(c).is_none())?;
    let word = text.get(..end)?;
    let sign = text.get(end..)?.chars().next().filter(|c| matches!(c, '、' | '.' | '．'))?;
    let ordinal = han_number(word)?;
    Some((Label { style: Style::Han, printed: word.to_owned(), ordinal, roman: None }, end + sign.len_utf8()))
}

/// The place of a letter in its alphabet, from 1.
fn letter(c: char) -> Option<u32> {
    if c.is_ascii_alphabetic() {
        return Some(u32::from(c.to_ascii_lowercase()) - u32::from('a') + 1);
    }
    let plain = match c {
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' => 'ي',
        other => other,
    };
    let small = plain.to_lowercase().next()?;
    let place = |alphabet: &str| alphabet.chars().position(|one| one == small);
    place(ARABIC).or_else(|| place(CYRILLIC)).and_then(|at| u32::try_from(at + 1).ok())
}

/// A Roman number up to 89, in small letters.
pub(crate) fn roman(text: &str) -> Option<u32> {
    let value = |b: u8| match b {
        b'i' => Some(1_u32),
        b'v' => Some(5),
        b'x' => Some(10),
        b'l' => Some(50),
        _ => None,
    };
    if text.is_empty() || text.len() > 8 {
        return None;
    }
    let (mut sum, mut before) = (0_u32, u32::MAX);
    for byte in text.bytes() {
        let one = value(byte)?;
        sum += one;
        if one > before {
            sum = sum.checked_sub(2 * before)?;
        }
        before = one;
    }
    // Only what is written as the number is written: `iix` and `vv` are none.
    (sum > 0 && sum < 90 && roman_text(sum) == text).then_some(sum)
}

pub(crate) fn roman_text(mut number: u32) -> String {
    let mut text = String::new();
    for (value, letters) in [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
        while number >= value {
            text.push_str(letters);
            number -= value;
        }
    }
    text
}

fn han_digit(c: char) -> Option<u32> {
    "一二三四五六七八九十".chars().position(|one| one == c).and_then(|at| u32::try_from(at + 1).ok())
}

/// A Chinese number up to 99: `十二`, `七十五`.
pub(crate) fn han_number(text: &str) -> Option<u32> {
    let mut sum = 0;
    let mut last = 0;
    for c in text.chars() {
        match han_digit(c)? {
            10 => {
                sum += last.max(1) * 10;
                last = 0;
            }
            one => last = one,
        }
    }
    (sum + last > 0 && sum + last < 100).then_some(sum + last)
}

/// The whole number of a run of digits.
pub(crate) fn whole(text: &str) -> Option<u32> {
    let mut number = 0_u32;
    let mut any = false;
    for c in text.chars() {
        number = number.checked_mul(10)?.checked_add(digit(c)?)?;
        any = true;
    }
    any.then_some(number)
}

/// Whether it is a letter of the Arabic script.
pub(crate) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{064A}' | '\u{0671}'..='\u{06D3}' | '\u{FB50}'..='\u{FDFB}' | '\u{FE70}'..='\u{FEFC}')
}

/// Whether it is written without spaces between words: Chinese, and its signs.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{2FA1F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_read_in_every_script() {
        let rows: [(&str, Style, &str, u32, &str); 18] = [
            ("1. Recalls", Style::Point, "1", 1, "Recalls"),
            ("12.\tDecides", Style::Point, "12", 12, "Decides"),
            ("７．回顾", Style::Point, "7", 7, "回顾"),
            ("3、决定", Style::Point, "3", 3, "决定"),
            ("٧ - تطلب", Style::Point, "7", 7, "تطلب"),
            ("7 bis. Requests", Style::Point, "7 bis", 7, "Requests"),
            ("4.12 The", Style::Dotted, "4.12", 12, "The"),
            ("(a) To", Style::Letter, "a", 1, "To"),
            ("b) Que", Style::Letter, "b", 2, "Que"),
            ("(i) The", Style::Letter, "i", 9, "The"),
            ("(iv) The", Style::Roman, "iv", 4, "The"),
            ("(aa) The", Style::Letter, "aa", 27, "The"),
            ("(أ) أن", Style::Letter, "أ", 1, "أن"),
            ("(2) The", Style::Bracket, "2", 2, "The"),
            ("（二） 决定", Style::HanBracket, "二", 2, "决定"),
            ("IV. Conclusions", Style::CapitalRoman, "IV", 4, "Conclusions"),
            ("B. Findings", Style::Capital, "B", 2, "Findings"),
            ("二、建议", Style::Han, "二", 2, "建议"),
        ];
        for (text, style, printed, ordinal, rest) in rows {
            let (label, used) = parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (label.style, label.printed.as_str(), label.ordinal),
                (style, printed, ordinal),
                "{text}"
            );
            assert_eq!(&text[used..], rest);
        }
    }

    #[test]
    fn what_only_looks_like_a_label_is_none() {
        for text in [
            "75/234. South",
            "20 December",
            "2030 Agenda",
            "(COVID-19)",
            "(see annex)",
            "U.S. Government",
            "1.5",
            "dix)",
            "",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(roman("iix"), None);
        assert_eq!(roman("xlviii"), Some(48));
        assert_eq!(han_number("七十五"), Some(75));
    }
}
