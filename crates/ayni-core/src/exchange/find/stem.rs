//! Words without their endings: small rules of our own for six languages that write with spaces.
//!
//! Two depths. [`light`] takes off what inflects a word, so that singular and plural, or the cases of a noun, meet;
//! names of subjects are recognised by it. [`root`] takes off most of what derives one word from another, too, and
//! keeps no more than [`LONGEST`] letters; the table of words between languages is made of such roots. Words come
//! folded: lower case, without accents, Arabic letters joined.

/// Letters of a root at most: longer words of one family part later than that.
const LONGEST: usize = 6;

const ENGLISH: &[&str] = &["ies", "es", "s", "y", "e"];
const FRENCH: &[&str] = &["ees", "ee", "es", "s", "x", "e"];
const SPANISH: &[&str] = &["es", "os", "as", "s", "o", "a", "e"];
const PORTUGUESE: &[&str] =
    &["oes", "aes", "ao", "ais", "eis", "al", "el", "es", "os", "as", "s", "o", "a", "e", "m", "ns"];
/// Folded words have no short i: it is the letter i with a sign that folding takes away, and endings are written so.
const RUSSIAN: &[&str] = &[
    "иеи",
    "еи",
    "ои",
    "ыи",
    "ениями",
    "иями",
    "ями",
    "ами",
    "ого",
    "его",
    "ому",
    "ему",
    "ыми",
    "ими",
    "иях",
    "иям",
    "ием",
    "ях",
    "ах",
    "ям",
    "ам",
    "ов",
    "ев",
    "ии",
    "ая",
    "яя",
    "ое",
    "ее",
    "ые",
    "ие",
    "ых",
    "их",
    "ым",
    "им",
    "ом",
    "ем",
    "ую",
    "юю",
    "ия",
    "ию",
    "ье",
    "ью",
    "а",
    "я",
    "о",
    "е",
    "ы",
    "и",
    "у",
    "ю",
    "ь",
];

const ENGLISH_ROOT: &[&str] = &[
    "ations", "ation", "ments", "ment", "ities", "ity", "ings", "ing", "ness", "ives", "ive", "ions", "ion",
    "ies", "ers", "er", "ors", "or", "als", "al", "ally", "ics", "ic", "ed", "es", "ly", "s", "y", "e",
];
const FRENCH_ROOT: &[&str] = &[
    "issements",
    "issement",
    "ations",
    "ation",
    "ements",
    "ement",
    "ments",
    "ment",
    "ites",
    "ite",
    "ives",
    "ive",
    "ifs",
    "if",
    "iques",
    "ique",
    "elles",
    "elle",
    "els",
    "el",
    "ales",
    "ale",
    "aux",
    "al",
    "eurs",
    "eur",
    "ions",
    "ion",
    "antes",
    "ante",
    "ants",
    "ant",
    "ees",
    "ee",
    "es",
    "er",
    "ent",
    "e",
    "s",
    "x",
];
const SPANISH_ROOT: &[&str] = &[
    "aciones", "acion", "amientos", "amiento", "imientos", "imiento", "idades", "idad", "amente", "mente",
    "ivos", "ivas", "ivo", "iva", "icos", "icas", "ico", "ica", "iones", "ion", "ales", "al", "ores", "or",
    "adas", "ados", "ado", "ada", "idas", "idos", "ido", "ida", "ar", "er", "ir", "es", "os", "as", "s", "o",
    "a", "e",
];
const PORTUGUESE_ROOT: &[&str] = &[
    "acoes", "acao", "amentos", "amento", "imentos", "imento", "idades", "idade", "amente", "mente", "ivos",
    "ivas", "ivo", "iva", "icos", "icas", "ico", "ica", "coes", "cao", "oes", "ao", "ais", "al", "ores",
    "or", "adas", "ados", "ado", "ada", "idas", "idos", "ido", "ida", "ar", "er", "ir", "es", "os", "as",
    "s", "o", "a", "e",
];
const RUSSIAN_ROOT: &[&str] = &[
    "ениями",
    "ениях",
    "ениям",
    "ением",
    "ении",
    "ения",
    "ение",
    "ению",
    "ностями",
    "ностеи",
    "ности",
    "ность",
    "остью",
    "ость",
    "ости",
    "остеи",
    "ского",
    "скому",
    "ским",
    "ских",
    "скои",
    "скии",
    "ские",
    "ская",
    "ское",
    "скую",
    "ческих",
    "ческои",
    "ческого",
    "ческии",
    "ческое",
    "ческая",
    "ными",
    "ного",
    "ному",
    "ных",
    "нои",
    "ныи",
    "ные",
    "ная",
    "ное",
    "ную",
    "ним",
    "ями",
    "ами",
    "иях",
    "иям",
    "иеи",
    "ием",
    "ях",
    "ах",
    "ям",
    "ам",
    "ов",
    "ев",
    "еи",
    "ои",
    "ии",
    "ыи",
    "ая",
    "яя",
    "ое",
    "ее",
    "ые",
    "ие",
    "ых",
    "их",
    "ым",
    "им",
    "ом",
    "ем",
    "ую",
    "юю",
    "ия",
    "ию",
    "ье",
    "ью",
    "ть",
    "ют",
    "ет",
    "ит",
    "ла",
    "ли",
    "ло",
    "л",
    "а",
    "я",
    "о",
    "е",
    "ы",
    "и",
    "у",
    "ю",
    "ь",
];

/// Arabic: what is written on to the front of a word, article and conjunctions.
const ARABIC_FRONT: &[&str] = &["بال", "كال", "فال", "لل", "ال"];
/// Arabic: endings of number, gender and possession.
const ARABIC_END: &[&str] = &["ات", "ان", "ون", "ين", "يه", "ها", "هم", "ه", "ي"];

/// Words that follow no rule.
const IRREGULAR: &[(&str, &str)] = &[
    ("children", "child"),
    ("women", "woman"),
    ("men", "man"),
    ("people", "person"),
    ("peoples", "person"),
    ("persons", "person"),
    ("дети", "ребен"),
    ("детей", "ребен"),
    ("детям", "ребен"),
    ("детьми", "ребен"),
    ("ребенок", "ребен"),
    ("ребенка", "ребен"),
    ("люди", "челов"),
    ("людей", "челов"),
    ("человека", "челов"),
    ("человек", "челов"),
];

/// A word without its inflection.
pub fn light<'w>(word: &'w str, language: &str) -> &'w str {
    let endings = match language {
        "en" => ENGLISH,
        "fr" => FRENCH,
        "es" => SPANISH,
        "pt" => PORTUGUESE,
        "ru" => RUSSIAN,
        "ar" => return arabic(word),
        _ => return word,
    };
    if let Some(base) = irregular(word) {
        return base;
    }
    if word.chars().any(|letter| letter.is_ascii_digit()) || (language == "en" && word.ends_with("ss")) {
        return word;
    }
    without(word, endings)
}

/// The root of a word: what words of one family share.
pub fn root<'w>(word: &'w str, language: &str) -> &'w str {
    let endings = match language {
        "en" => ENGLISH_ROOT,
        "fr" => FRENCH_ROOT,
        "es" => SPANISH_ROOT,
        "pt" => PORTUGUESE_ROOT,
        "ru" => RUSSIAN_ROOT,
        "ar" => return arabic(word),
        _ => return word,
    };
    if let Some(base) = irregular(word) {
        return base;
    }
    if word.chars().any(|letter| letter.is_ascii_digit()) {
        return word;
    }
    let bare = without(word, endings);
    bare.char_indices().nth(LONGEST).and_then(|(at, _)| bare.get(..at)).unwrap_or(bare)
}

fn irregular(word: &str) -> Option<&'static str> {
    IRREGULAR.iter().find(|(form, _)| *form == word).map(|(_, base)| *base)
}

/// Without the longest ending that leaves enough: three letters before an ending of up to three, four before a longer one.
fn without<'w>(word: &'w str, endings: &[&str]) -> &'w str {
    let length = word.chars().count();
    let fits = |ending: &&&str| {
        let letters = ending.chars().count();
        word.ends_with(**ending) && length >= letters + if letters <= 3 { 3 } else { 4 }
    };
    let longest = endings.iter().filter(fits).max_by_key(|ending| ending.len());
    longest.and_then(|ending| word.strip_suffix(*ending)).unwrap_or(word)
}

fn arabic(word: &str) -> &str {
    let letters = |word: &str| word.chars().count();
    let word = word.strip_prefix('و').filter(|rest| letters(rest) >= 4).unwrap_or(word);
    let front =
        ARABIC_FRONT.iter().find_map(|front| word.strip_prefix(*front).filter(|rest| letters(rest) >= 3));
    let word = match front {
        Some(rest) => rest,
        None => word.strip_prefix(['ب', 'ل', 'ف']).filter(|rest| letters(rest) >= 5).unwrap_or(word),
    };
    let end = ARABIC_END.iter().find_map(|end| word.strip_suffix(*end).filter(|rest| letters(rest) >= 3));
    end.unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_meet() {
        for (language, forms) in [
            ("en", ["services", "service"]),
            ("en", ["cities", "city"]),
            ("en", ["children", "child"]),
            ("en", ["process", "processes"]),
            ("es", ["ninos", "nino"]),
            ("fr", ["handicapees", "handicape"]),
            ("pt", ["cooperacoes", "cooperacao"]),
            ("ru", ["развития", "развитием"]),
            ("ru", ["сельское", "сельского"]),
            ("ar", ["والتعليم", "تعليم"]),
            ("ar", ["المدرسه", "مدرس"]),
        ] {
            assert_eq!(light(forms[0], language), light(forms[1], language), "{forms:?}");
        }
        for (language, forms) in [
            ("en", ["agricultural", "agriculture"]),
            ("es", ["agricola", "agricolas"]),
            ("fr", ["developpement", "developper"]),
            ("pt", ["alimentacao", "alimentar"]),
            ("ru", ["статистический", "статистика"]),
            ("ru", ["статистическии", "статистика"]),
            ("ru", ["новыи", "новая"]),
            ("ru", ["водныи", "водная"]),
            ("ru", ["решении", "решение"]),
            ("ru", ["связеи", "связь"]),
        ] {
            assert_eq!(root(forms[0], language), root(forms[1], language), "{forms:?}");
        }
    }

    #[test]
    fn short_words_and_numbers_stay() {
        for word in ["gas", "eau", "sol", "2030", "co2", "a", ""] {
            assert_eq!(root(word, "en").is_empty(), word.is_empty());
            assert_eq!(light("2030s", "en"), "2030s");
        }
        assert_eq!(root("gas", "en"), "gas");
        assert_eq!(light("农业", "zh"), "农业");
        assert_eq!(root("co2", "fr"), "co2");
    }
}
