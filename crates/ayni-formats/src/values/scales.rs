//! Words that multiply a number: thousand, million, crore, 亿.

/// Powers of ten by word, folded (see [`fold`](super::fold)) and without a point at the end.
///
/// `mil` is not here: it is a thousand in Spanish and Portuguese and an abbreviation of million in
/// English; alone it stays a fault. `billion` is the English one; `billón` and `bilião` are a
/// million millions.
const WORDS: [(&str, u32); 78] = [
    ("hundred", 2),
    ("k", 3),
    ("'000", 3),
    ("000s", 3),
    ("000", 3),
    ("th", 3),
    ("tsd", 3),
    ("thousand", 3),
    ("thousands", 3),
    ("millier", 3),
    ("milliers", 3),
    ("mille", 3),
    ("miles", 3),
    ("milhar", 3),
    ("milhares", 3),
    ("тыс", 3),
    ("тысяч", 3),
    ("тысяча", 3),
    ("тысячи", 3),
    ("тысячах", 3),
    ("الف", 3),
    ("الاف", 3),
    ("بالالاف", 3),
    ("千", 3),
    ("万", 4),
    ("萬", 4),
    ("lakh", 5),
    ("lakhs", 5),
    ("lac", 5),
    ("lacs", 5),
    ("m", 6),
    ("mn", 6),
    ("mln", 6),
    ("mill", 6),
    ("mio", 6),
    ("million", 6),
    ("millions", 6),
    ("millon", 6),
    ("millones", 6),
    ("milhao", 6),
    ("milhoes", 6),
    ("млн", 6),
    ("миллион", 6),
    ("миллиона", 6),
    ("миллионов", 6),
    ("миллионах", 6),
    ("مليون", 6),
    ("ملايين", 6),
    ("بالملايين", 6),
    ("百万", 6),
    ("crore", 7),
    ("crores", 7),
    ("cr", 7),
    ("千万", 7),
    ("亿", 8),
    ("億", 8),
    ("bn", 9),
    ("bln", 9),
    ("billion", 9),
    ("billions", 9),
    ("milliard", 9),
    ("milliards", 9),
    ("mrd", 9),
    ("mds", 9),
    ("bilhao", 9),
    ("bilhoes", 9),
    ("mil millones", 9),
    ("млрд", 9),
    ("миллиард", 9),
    ("миллиарда", 9),
    ("миллиардов", 9),
    ("مليار", 9),
    ("十亿", 9),
    ("billon", 12),
    ("billones", 12),
    ("trillion", 12),
    ("трлн", 12),
    ("万亿", 12),
];

/// The power of ten that a folded word stands for.
pub(crate) fn power(word: &str) -> Option<u32> {
    let word = word.strip_suffix('.').unwrap_or(word);
    WORDS.iter().find(|(known, _)| *known == word).map(|(_, power)| *power)
}

/// Whether a folded word is one that multiplies and has two meanings.
pub(crate) fn is_ambiguous(word: &str) -> bool {
    matches!(word.strip_suffix('.').unwrap_or(word), "mil" | "miles de millones" | "bilion")
}
