//! Numbers, money, dates, lists, plurals, names and order in all seven languages, against values
//! known to be right (CLDR 48; editorial usage of the United Nations for dates).

// Helpers of tests may fail as tests do.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use ayni_model::document::Speak;
use ayni_model::reference::{CodeList, Entry, Reference};
use ayni_model::{Amount, Arg, Code, CodeMap, Finding, Origin, PartialDate, Path, Phrase, Severity, Text};
use ayni_words::{Catalogue, LANGUAGES, Words};

fn words(language: &str) -> Words {
    Words::new(&Arc::new(Catalogue::embedded()), Arc::default(), language)
}

/// What each language gives, in the order of [`LANGUAGES`], is what is expected.
fn each(expected: [&str; 7], say: impl Fn(&Words) -> String) {
    let given: Vec<String> = LANGUAGES.iter().map(|language| say(&words(language))).collect();
    assert_eq!(given, expected);
}

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

fn date(text: &str) -> PartialDate {
    text.parse().unwrap()
}

#[test]
fn numbers_have_the_separators_of_the_language_and_every_digit() {
    each(
        [
            "\u{200e}-1,234,567.50",
            "-1,234,567.50",
            "-1.234.567,50",
            "-1\u{202f}234\u{202f}567,50",
            "-1.234.567,50",
            "-1\u{a0}234\u{a0}567,50",
            "-1,234,567.50",
        ],
        |words| words.number(amount("-1234567.5"), 2),
    );
    // Spanish separates groups from five digits on.
    each(["1,234", "1,234", "1234", "1\u{202f}234", "1.234", "1\u{a0}234", "1,234"], |words| {
        words.count(1234)
    });
    // The largest amount, beyond any floating point.
    let largest = "99999999999999999999999999999999.999999";
    assert_eq!(words("en").exact(amount(largest)).replace(',', ""), largest);
    assert_eq!(words("en").exact(amount(largest)).len(), largest.len() + 10);
}

#[test]
fn a_shown_number_rounds_half_to_even_and_a_quoted_one_never() {
    let en = words("en");
    assert_eq!(en.number(amount("0.125"), 2), "0.12");
    assert_eq!(en.number(amount("0.135"), 2), "0.14");
    assert_eq!(en.number(amount("2.5"), 0), "2");
    assert_eq!(en.number(amount("7"), 6), "7.000000");
    assert_eq!(en.number(amount("-0.4"), 0), "0", "no minus before zero");
    assert_eq!(en.exact(amount("0.123456")), "0.123456");
    assert_eq!(en.exact(amount("1200")), "1,200");
}

#[test]
fn money_has_its_code_where_the_language_puts_it() {
    each(
        [
            "\u{2068}12,345.60\u{2069}\u{a0}\u{2068}USD\u{2069}",
            "USD\u{a0}12,345.60",
            "12.345,60\u{a0}USD",
            "12\u{202f}345,60\u{a0}USD",
            "USD\u{a0}12.345,60",
            "12\u{a0}345,60\u{a0}USD",
            "USD\u{a0}12,345.60",
        ],
        |words| words.money(amount("12345.6"), "USD"),
    );
    assert_eq!(words("en").money(amount("12345"), "JPY"), "JPY\u{a0}12,345");
    assert_eq!(words("en").money(amount("0.123456"), "USD"), "USD\u{a0}0.123456");
}

#[test]
fn dates_are_as_long_as_they_are_known() {
    each(
        [
            "17 أيار/مايو 2024",
            "17 May 2024",
            "17 de mayo de 2024",
            "17 mai 2024",
            "17 de maio de 2024",
            "17 мая 2024\u{a0}г.",
            "2024年5月17日",
        ],
        |words| words.date(date("2024-05-17")),
    );
    each(
        [
            "أيار/مايو 2024",
            "May 2024",
            "mayo de 2024",
            "mai 2024",
            "maio de 2024",
            "май 2024\u{a0}г.",
            "2024年5月",
        ],
        |words| words.date(date("2024-05")),
    );
    each(["2024", "2024", "2024", "2024", "2024", "2024\u{a0}г.", "2024年"], |words| {
        words.date(date("2024"))
    });
    each(["2024"; 7], |words| words.argument(&Arg::Year(2024)));
    assert_eq!(words("fr").date(date("2024-02-01")), "1er février 2024");
    assert_eq!(words("pt").date(date("2024-02-01")), "1º de fevereiro de 2024");
}

#[test]
fn lists_are_joined_by_the_language() {
    let items = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    each(
        ["A وB وC", "A, B and C", "A, B y C", "A, B et C", "A, B e C", "A, B и C", "A、B和C"],
        |words| words.list(&items(&["A", "B", "C"])),
    );
    // Spanish "y" becomes "e" before the sound of i.
    assert_eq!(words("es").list(&items(&["España", "Italia"])), "España e Italia");
    assert_eq!(words("en").list(&[]), "");
}

#[test]
fn a_count_chooses_its_words_and_keeps_its_digits() {
    let say = |language: &str, count: u64| {
        let args = [
            ("language", "qu".into()),
            ("lacking", count.into()),
            ("all", 2_u64.into()),
            ("first", "k".into()),
        ];
        words(language)
            .say(&Phrase::message("finding-words-incomplete", args))
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    for (count, part) in [
        (1, "رسالة واحدة"),
        (2, "رسالتان"),
        (3, "3 رسائل"),
        (11, "11 رسالة"),
        (100, "100 رسالة"),
        (103, "103 رسائل"),
    ] {
        assert!(say("ar", count).contains(part), "{}", say("ar", count));
    }
    for (count, part) in [(1, "1 сообщения"), (2, "2 сообщений"), (5, "5 сообщений"), (21, "21 сообщения")]
    {
        assert!(say("ru", count).contains(part), "{}", say("ru", count));
    }
    assert!(say("fr", 1).contains("1 message sur"));
    assert!(say("en", u64::MAX).contains("18,446,744,073,709,551,615"), "no digit is lost");
}

#[test]
fn names_sort_as_readers_expect() {
    let sorted = |language: &str, names: &[&'static str]| {
        let words = words(language);
        let mut by_comparison = names.to_vec();
        by_comparison.sort_by(|a, b| words.compare(a, b));
        let mut by_key = names.to_vec();
        by_key.sort_by_key(|name| words.sort_key(name));
        assert_eq!(by_comparison, by_key, "keys sort as comparison does");
        by_key
    };
    assert_eq!(sorted("es", &["Óscar", "ñame", "nube", "oca"]), ["nube", "ñame", "oca", "Óscar"]);
    assert_eq!(sorted("fr", &["Zambie", "Equateur", "Égypte"]), ["Égypte", "Equateur", "Zambie"]);
    // Pinyin: Āgēntíng, Bāxī, Zhōngguó.
    assert_eq!(sorted("zh", &["中国", "巴西", "阿根廷"]), ["阿根廷", "巴西", "中国"]);
    assert_eq!(sorted("ru", &["Жук", "Ёж", "Ель"]), ["Ёж", "Ель", "Жук"]);
    assert_eq!(sorted("ar", &["مصر", "Angola", "الأردن"]), ["الأردن", "مصر", "Angola"]);
}

#[test]
fn codes_are_named_and_a_borrowed_name_says_so() {
    let entry = Entry { names: Text::of("en", "Health policy"), ..Entry::default() };
    let crs = CodeList { entries: CodeMap::from([("12110".to_owned(), entry)]) };
    let reference = Reference { lists: CodeMap::from([("crs".to_owned(), crs)]), ..Reference::default() };
    let catalogue = Arc::new(Catalogue::embedded());
    let reference = Arc::new(reference);
    let en = Words::new(&catalogue, reference.clone(), "en");
    let fr = Words::new(&catalogue, reference, "fr");
    assert_eq!(en.code(&Code::new("crs", "12110")), "Health policy");
    assert_eq!(fr.code(&Code::new("crs", "12110")), "Health policy [en]");
    assert_eq!(fr.code(&Code::new("crs", "99999")), "99999");
    assert_eq!(fr.code(&Code::new("crs", "")), "non précisé");
    assert_eq!(fr.code(&Code::new("form", "triangular")), "Coopération triangulaire");
    assert_eq!(fr.code(&Code::new("form", "unheard-of")), "⟦form-unheard-of⟧");
}

#[test]
fn fields_are_named_with_their_line() {
    let en = words("en");
    assert_eq!(en.path(&Path::of("parties[p1].country")), "Country of a party (p1)");
    assert_eq!(en.path(&Path::of("resources[r2].measures[1].currency")), "Currency (r2 › 1)");
    assert_eq!(words("es").path(&Path::of("title.fr")), "Título en francés");
    assert_eq!(en.path(&Path::of("extra.Budget")), "Column “Budget” of the source");
    assert_eq!(en.path(&Path::of("not_a.field")), "not_a.field");
    assert_eq!(words("ru").path(&Path::root()), "Мероприятие");
}

#[test]
fn a_finding_has_all_its_words() {
    let origin = Origin { file: "a.xlsx".into(), sheet: Some("Aid".into()), row: Some(12), column: Some(2) };
    let finding =
        Finding::new("words-syntax", Severity::Warning).at(origin).with("file", "a.ftl").with("line", 12_u64);
    let said = words("es").finding(&finding);
    assert_eq!(said.title, "Fallo en un archivo de textos");
    assert_eq!(said.message, "No se puede leer la línea 12 de a.ftl.");
    assert_eq!(said.place.as_deref(), Some("a.xlsx, hoja «Aid», celda B12"));
    assert!(!said.why.is_empty() && !said.fix.is_empty());
    let unknown = words("es").finding(&Finding::new("unheard-of", Severity::Note));
    assert_eq!(unknown.message, "⟦finding-unheard-of⟧");
    assert_eq!((unknown.fix.as_str(), unknown.place), ("⟦finding-unheard-of.fix⟧", None));
}

#[test]
fn values_are_isolated_only_where_the_script_runs_from_right_to_left() {
    let place = |language: &str| words(language).place(&Origin::file("a.csv").at_column(3));
    assert_eq!(place("ar").as_deref(), Some("\u{2068}a.csv\u{2069}، العمود \u{2068}C\u{2069}"));
    assert_eq!(place("fr").as_deref(), Some("a.csv, colonne C"));
    assert!(words("ar").right_to_left() && !words("fr").right_to_left());
}

#[test]
fn a_language_is_added_by_its_files_and_says_what_it_lacks() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let (catalogue, findings) = Catalogue::with_extra([
        file("locales/qu/words.ftl", "yes = arí\n= broken\nno = mana\nloop = { loop }\n"),
        file("locales/fr/words.ftl", "yes = ouais"),
        file("words.ftl", "yes = yep"),
    ]);
    let catalogue = Arc::new(catalogue);
    let codes: Vec<_> = findings.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(codes, ["words-syntax", "words-file-place", "words-incomplete"]);
    assert_eq!(findings[0].origin.as_ref().unwrap().row, Some(2));
    let qu = Words::new(&catalogue, Arc::default(), "qu");
    assert_eq!((qu.language(), qu.key("yes"), qu.key("no")), ("qu", "arí".to_owned(), "mana".to_owned()));
    assert_eq!(qu.key("total"), "Total", "English stands in");
    assert_eq!(qu.key("loop"), "⟦…⟧", "a circle ends");
    assert_eq!(Words::new(&catalogue, Arc::default(), "fr").key("yes"), "ouais");
    assert_eq!(Words::new(&catalogue, Arc::default(), "xx").language(), "en");
}

#[test]
fn words_may_be_shared_between_threads() {
    fn shared<T: Send + Sync + Clone>() {}
    shared::<Words>();
}
