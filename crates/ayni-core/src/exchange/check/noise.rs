//! A text is in the language that it says. One that is not, or that says one word over and over, was made by a
//! machine that nobody looked after.

use std::collections::BTreeMap;

use ayni_model::{Arg, Severity};

use super::{Found, Looked, texts};

/// Letters below which nothing is said of a text.
const SHORT: usize = 20;

pub(super) fn check(looked: &Looked<'_>, found: &mut Found<'_>) {
    texts::each(looked, &mut |field, path, language, words| {
        if field.has_language() && (foreign(language, words) || stutters(words)) {
            let known = ["ar", "en", "es", "fr", "pt", "ru", "zh"].contains(&language);
            let language = if known { Arg::Key(format!("language-{language}")) } else { Arg::from(language) };
            found.at("exchange-noise", Severity::Warning, (field, path), [("language", language)]);
        }
    });
}

/// Whether less than a third of the letters are of the script that the language is written in.
fn foreign(language: &str, words: &str) -> bool {
    let own: fn(char) -> bool = match language {
        "ar" => {
            |sign| matches!(sign, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FB50}'..='\u{FEFF}')
        }
        "ru" => |sign| matches!(sign, '\u{0400}'..='\u{04FF}'),
        "zh" => |sign| matches!(sign, '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{323AF}'),
        "en" | "es" | "fr" | "pt" => |sign| sign < '\u{0250}',
        _ => return false,
    };
    let letters = words.chars().filter(|sign| sign.is_alphabetic()).take(2_000);
    let (all, of_script) =
        letters.fold((0_usize, 0_usize), |(all, of), sign| (all + 1, of + usize::from(own(sign))));
    // One Chinese letter says as much as several of an alphabet.
    all >= if language == "zh" { SHORT / 2 } else { SHORT } && of_script * 3 < all
}

/// Whether one word is more than half of a text of ten words or more.
fn stutters(words: &str) -> bool {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut all = 0;
    for word in words.split_whitespace().take(2_000) {
        *counts.entry(word.to_lowercase()).or_default() += 1;
        all += 1;
    }
    all >= 10 && counts.values().any(|count| count * 2 > all)
}

#[cfg(test)]
mod tests {
    use super::{foreign, stutters};

    #[test]
    fn a_text_is_in_its_language_or_not() {
        assert!(foreign("zh", "Training of forty nurses in rural districts"));
        assert!(foreign("en", "培训四十名农村地区的护士并建立远程医疗网络系统等等"));
        assert!(foreign("ar", "Обучение сорока медсестер"));
        assert!(!foreign("zh", "为40名护士提供ISO 9001培训，采用远程医疗系统"));
        assert!(!foreign("ru", "Обучение по системе SDMX 3.0 (ISO 17369)"));
        assert!(!foreign("ar", "تدريب أربعين ممرضة على نظام SDMX"));
        assert!(!foreign("en", "🙂🙂🙂"));
        assert!(stutters("water water water water water water pump water water water"));
        assert!(!stutters("the pump of the village and the well of the school are new"));
    }
}
