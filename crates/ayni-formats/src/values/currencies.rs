//! Currencies as people write them beside numbers.

use super::fold;

/// The currency that stands beside a number or in a header.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Currency {
    /// One currency, by its ISO 4217 code.
    Code(String),
    /// A sign or word that several currencies share (`$`, `Rs`, `peso`): the country decides.
    Shared(String),
}

impl Currency {
    /// The code, where it is one currency.
    pub fn code(&self) -> Option<&str> {
        match self {
            Currency::Code(code) => Some(code),
            Currency::Shared(_) => None,
        }
    }
}

/// The codes of ISO 4217 in use, with the ones of euro members and others that older files hold.
const CODES: &str = "AED AFN ALL AMD ANG AOA ARS ATS AUD AWG AZN BAM BBD BDT BEF BGN BHD BIF BMD BND \
    BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF CHF CLF CLP CNH CNY COP CRC CUC CUP CVE CYP CZK DEM DJF DKK \
    DOP DZD EEK EGP ERN ESP ETB EUR FIM FJD FKP FRF GBP GEL GHC GHS GIP GMD GNF GRD GTQ GYD HKD HNL HRK \
    HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR \
    LRD LSL LTL LUF LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MTL MUR MVR MWK MXN MYR MZN NAD NGN NIO \
    NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PTE PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP \
    SIT SKK SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU \
    UYW UZS VEF VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMK ZMW ZWG ZWL";

/// Codes that are also words or short for something else (`SDG` above all): as lower case, or in a
/// text all in capitals, they are not taken for a currency.
const ALSO_WORDS: &str = "ALL ANG BAM BAN CAD COP CUP DOP GEL MAD MOP PEN PHP RON SDG SIT SOS STD TOP TRY";

/// Signs and words, folded, with one currency. Longer ones come before those that they contain.
const KNOWN: [(&str, &str); 71] = [
    ("us dollars", "USD"),
    ("us dollar", "USD"),
    ("u.s. dollars", "USD"),
    ("u.s. dollar", "USD"),
    ("united states dollars", "USD"),
    ("dollars us", "USD"),
    ("dollars americains", "USD"),
    ("dollars des etats-unis", "USD"),
    ("dolares estadounidenses", "USD"),
    ("dolares de los estados unidos", "USD"),
    ("dolares americanos", "USD"),
    ("dolares dos estados unidos", "USD"),
    ("долларов сша", "USD"),
    ("доллары сша", "USD"),
    ("долл. сша", "USD"),
    ("долл сша", "USD"),
    ("دولار امريكي", "USD"),
    ("دولارات امريكية", "USD"),
    ("دولارات الولايات المتحدة", "USD"),
    ("us$", "USD"),
    ("u$s", "USD"),
    ("$us", "USD"),
    ("usd", "USD"),
    ("美元", "USD"),
    ("euros", "EUR"),
    ("euro", "EUR"),
    ("€", "EUR"),
    ("евро", "EUR"),
    ("يورو", "EUR"),
    ("欧元", "EUR"),
    ("r$", "BRL"),
    ("reais", "BRL"),
    ("a$", "AUD"),
    ("au$", "AUD"),
    ("c$", "CAD"),
    ("ca$", "CAD"),
    ("hk$", "HKD"),
    ("nt$", "TWD"),
    ("nz$", "NZD"),
    ("s$", "SGD"),
    ("mex$", "MXN"),
    ("£", "GBP"),
    ("pounds sterling", "GBP"),
    ("英镑", "GBP"),
    ("rmb", "CNY"),
    ("yuan renminbi", "CNY"),
    ("yuan", "CNY"),
    ("人民币", "CNY"),
    ("юаней", "CNY"),
    ("元", "CNY"),
    ("日元", "JPY"),
    ("yen", "JPY"),
    ("₹", "INR"),
    ("₽", "RUB"),
    ("рублей", "RUB"),
    ("руб", "RUB"),
    ("₺", "TRY"),
    ("turkish lira", "TRY"),
    ("₩", "KRW"),
    ("₦", "NGN"),
    ("₫", "VND"),
    ("₱", "PHP"),
    ("₴", "UAH"),
    ("₸", "KZT"),
    ("฿", "THB"),
    ("₪", "ILS"),
    ("₡", "CRC"),
    ("₲", "PYG"),
    ("₵", "GHS"),
    ("৳", "BDT"),
    ("saudi riyals", "SAR"),
];

/// Signs and words, folded, that several currencies share.
const SHARED: [(&str, &str); 31] = [
    ("dollars", "$"),
    ("dollar", "$"),
    ("dolares", "$"),
    ("долларов", "$"),
    ("доллары", "$"),
    ("долл", "$"),
    ("دولارات", "$"),
    ("دولار", "$"),
    ("$", "$"),
    ("¥", "¥"),
    ("rupees", "Rs"),
    ("rupee", "Rs"),
    ("rs.", "Rs"),
    ("rs", "Rs"),
    ("₨", "Rs"),
    ("pesos", "peso"),
    ("peso", "peso"),
    ("riyals", "riyal"),
    ("riyal", "riyal"),
    ("ريال", "riyal"),
    ("dinars", "dinar"),
    ("dinar", "dinar"),
    ("دينار", "dinar"),
    ("dirhams", "dirham"),
    ("dirham", "dirham"),
    ("درهم", "dirham"),
    ("francs", "franc"),
    ("franc", "franc"),
    ("shillings", "shilling"),
    ("kr", "kr"),
    ("pounds", "pound"),
];

/// The code, if the word is one: three letters of the list.
pub(crate) fn code(word: &str) -> Option<Currency> {
    let upper = word.to_ascii_uppercase();
    (upper.len() == 3 && CODES.split_ascii_whitespace().any(|code| code == upper))
        .then_some(Currency::Code(upper))
}

/// Whether a code is also a word.
pub(crate) fn is_also_word(code: &str) -> bool {
    ALSO_WORDS.split_ascii_whitespace().any(|word| word == code)
}

/// The currency that a whole text names, such as `US$`, `euros` or `SAR`.
pub(crate) fn named(text: &str) -> Option<Currency> {
    let folded = fold(text);
    let folded = folded.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());
    if let Some((_, code)) = KNOWN.iter().find(|(known, _)| known.trim_end_matches('.') == folded) {
        return Some(Currency::Code((*code).to_owned()));
    }
    if let Some((_, sign)) = SHARED.iter().find(|(known, _)| known.trim_end_matches('.') == folded) {
        return Some(Currency::Shared((*sign).to_owned()));
    }
    let capitals = !text.chars().any(char::is_lowercase);
    code(folded).filter(|found| capitals || !found.code().is_some_and(is_also_word))
}

/// The first sign or word for a currency inside a folded text, standing apart from other letters;
/// with the text before and behind it.
pub(crate) fn found_in(folded: &str) -> Option<(Currency, &str, &str)> {
    let known = KNOWN.iter().map(|(word, code)| (*word, Currency::Code((*code).to_owned())));
    let shared = SHARED.iter().map(|(word, sign)| (*word, Currency::Shared((*sign).to_owned())));
    for (word, currency) in known.chain(shared) {
        for (at, _) in folded.match_indices(word) {
            let (before, rest) = folded.split_at(at);
            let behind = rest.get(word.len()..).unwrap_or_default();
            if stands_apart(before, word, behind) {
                return Some((currency, before, behind));
            }
        }
    }
    None
}

/// Whether a word is no piece of a longer one. Signs and Chinese words need no space around them.
fn stands_apart(before: &str, word: &str, behind: &str) -> bool {
    let alphabetic = |letter: char| letter.is_alphabetic() && !is_han(letter);
    let clash = |inner: Option<char>, outer: Option<char>| {
        inner.is_some_and(alphabetic) && outer.is_some_and(alphabetic)
    };
    !clash(word.chars().next(), before.chars().next_back())
        && !clash(word.chars().next_back(), behind.chars().next())
}

/// Whether a letter is a Chinese character: Chinese writes words without spaces.
pub(crate) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}
