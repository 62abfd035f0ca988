//! Countries by the spellings that real files use.

use super::shipped;
use crate::reference::{CountryFinder, fold};

#[test]
fn folding_joins_spellings_and_keeps_scripts() {
    let same = [
        ["Côte d’Ivoire", "COTE D'IVOIRE"],
        ["São Tomé & Príncipe", "sao tome  principe"],
        ["Türkiye", "TURKIYE"],
        ["إِيران", "ايران"],
        ["Ёлка", "елка"],
    ];
    for [a, b] in same {
        assert_eq!(fold(a), fold(b));
    }
    assert_eq!(fold("中国"), "中国");
    assert_ne!(fold("Niger"), fold("Nigeria"));
}

#[test]
fn countries_are_found_by_the_names_of_real_files() {
    let reference = shipped();
    let finder = CountryFinder::new(&reference);
    let known = [
        // Lists of AidData, KOICA, the OECD, the World Bank, ISO 3166, the IMF.
        ("Congo, Dem. Rep.", "COD"),
        ("Congo, Rep.", "COG"),
        ("Congo", "COG"),
        ("Congo (the Democratic Republic of the)", "COD"),
        ("Cote D'Ivoire", "CIV"),
        ("Central African Rep.", "CAF"),
        ("Sao Tome & Principe", "STP"),
        ("KOREA, DEM. REP.", "PRK"),
        ("Korea, Republic of", "KOR"),
        ("Dem. People's Rep. of Korea", "PRK"),
        ("MACEDONIA, FYR", "MKD"),
        ("West Bank and Gaza Strip", "PSE"),
        ("China (People's Republic of)", "CHN"),
        ("Iran, Islamic Republic of", "IRN"),
        ("Venezuela, RB", "VEN"),
        ("Guinea", "GIN"),
        ("Guinea Bissau", "GNB"),
        ("Guinea, Equatorial", "GNQ"),
        ("Papua New Guinea", "PNG"),
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
        ("Dominica", "DMA"),
        ("Dominican Rep.", "DOM"),
        ("Sudan", "SDN"),
        ("South Sudan", "SSD"),
        ("St.Vincent", "VCT"),
        ("Tanzania, United Republic of", "TZA"),
        ("Swaziland", "SWZ"),
        // The seven languages.
        ("Corée du Sud", "KOR"),
        ("Estados Unidos de América", "USA"),
        ("Moçambique", "MOZ"),
        ("Россия", "RUS"),
        ("Южный Судан", "SSD"),
        ("السعودية", "SAU"),
        ("المملكة العربية السعودية", "SAU"),
        ("كوت ديفوار", "CIV"),
        ("ساحل العاج", "CIV"),
        ("埃塞俄比亚", "ETH"),
        ("刚果（金）", "COD"),
        // Codes in a column of names.
        ("KEN", "KEN"),
        (" UGA. ", "UGA"),
        ("404", "KEN"),
        ("RKS", "XKX"),
        // Two meanings, or none today, are not guessed; two letters are no name.
        ("Korea", ""),
        ("Virgin Islands", ""),
        ("Yugoslavia", ""),
        ("CH", ""),
        ("Africa, regional", ""),
        ("UNICEF", ""),
        ("", ""),
    ];
    for (text, code) in known {
        assert_eq!(finder.find(text).unwrap_or_default(), code, "{text}");
    }
}

#[test]
fn every_name_finds_its_own_country() {
    let reference = shipped();
    let finder = CountryFinder::new(&reference);
    for country in reference.countries.values() {
        for name in country.names.0.values().chain(&country.synonyms) {
            assert_eq!(finder.find(name), Some(country.code.as_str()), "{name}");
        }
    }
}

#[test]
fn code_columns_take_two_letters_and_bare_numbers() {
    let reference = shipped();
    let finder = CountryFinder::new(&reference);
    for (text, code) in
        [("CH", "CHE"), ("cl", "CHL"), ("4", "AFG"), ("004", "AFG"), ("ken", "KEN"), ("Kenya", "KEN")]
    {
        assert_eq!(finder.find_code(text), Some(code), "{text}");
    }
    assert_eq!(finder.find_code("ZZ"), None);
}

#[test]
fn cells_of_several_countries_come_apart() {
    let reference = shipped();
    let finder = CountryFinder::new(&reference);
    let parts = |text| -> Vec<(&str, &str)> {
        finder.split(text).into_iter().map(|(part, code)| (part, code.unwrap_or("-"))).collect()
    };
    assert_eq!(
        parts("Africa, regional, Angola, Congo, Dem. Rep., Namibia"),
        [("Africa, regional", "-"), ("Angola", "AGO"), ("Congo, Dem. Rep.", "COD"), ("Namibia", "NAM")]
    );
    assert_eq!(parts("GHA,KEN,,ZAF."), [("GHA", "GHA"), ("KEN", "KEN"), ("ZAF.", "ZAF")]);
    assert_eq!(parts("DZA; KOR/ZAM"), [("DZA", "DZA"), ("KOR", "KOR"), ("ZAM", "-")]);
    assert_eq!(parts("Guinea, Equatorial Guinea"), [("Guinea", "GIN"), ("Equatorial Guinea", "GNQ")]);
    assert_eq!(parts("肯尼亚、乌干达"), [("肯尼亚", "KEN"), ("乌干达", "UGA")]);
    assert_eq!(parts(" , "), []);
}

#[test]
fn regions_are_found_where_no_country_is_named() {
    let reference = shipped();
    let finder = CountryFinder::new(&reference);
    for (text, code) in [
        ("Africa, regional", "002"),
        ("SOUTH OF SAHARA, REGIONAL", "202"),
        ("Global", "001"),
        ("América Latina y el Caribe", "419"),
        ("非洲", "002"),
        ("Kenya", ""),
    ] {
        assert_eq!(finder.find_region(text).unwrap_or_default(), code, "{text}");
    }
}
