use ayni_model::{Amount, Arg};

use super::*;

/// The shipped files.
macro_rules! shipped {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/", $path)))),+]
    };
}

const SHIPPED: &[(&str, &[u8])] = shipped![
    "countries/countries.csv",
    "countries/region.csv",
    "countries/set.toml",
    "countries/synonyms.csv",
    "crs/crs.csv",
    "crs/sector.csv",
    "crs/set.toml",
    "currencies/currency.csv",
    "currencies/set.toml",
    "deflators/deflators.csv",
    "deflators/set.toml",
    "example/countries.csv",
    "example/currency.csv",
    "example/rates.csv",
    "example/set.toml",
    "example/south-members.csv",
    "markers/marker.csv",
    "markers/set.toml",
    "ppp/ppp.csv",
    "ppp/set.toml",
    "rates/fed/rates-monthly.csv",
    "rates/fed/rates.csv",
    "rates/fed/set.toml",
    "rates/imf/rates.csv",
    "rates/imf/set.toml",
    "resource-kinds/resource-kind.csv",
    "resource-kinds/set.toml",
    "sdg/sdg.csv",
    "sdg/set.toml",
    "south/g77/set.toml",
    "south/g77/south-members.csv",
    "south/g77/south.csv",
    "south/middle-income/set.toml",
    "south/middle-income/south-members.csv",
    "south/middle-income/south.csv",
    "south/oda/set.toml",
    "south/oda/south-members.csv",
    "south/oda/south.csv",
    "south/tossd/set.toml",
    "south/tossd/south-members.csv",
    "south/tossd/south.csv",
    "south/unctad-developing/set.toml",
    "south/unctad-developing/south-members.csv",
    "south/unctad-developing/south.csv",
    "units/set.toml",
    "units/unit.csv",
];

fn shipped() -> Reference {
    let (reference, findings) = load(SHIPPED.iter().copied());
    assert_eq!(findings, []);
    reference
}

/// Whether a country is one of the example's.
fn is_invented(code: &str) -> bool {
    code.starts_with('X') && code != "XKX"
}

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

/// Reads files given as text, and gives what was read and each finding as `code file cell`.
fn read(files: &[(&str, &str)]) -> (Reference, Vec<String>) {
    let (reference, findings) = load(files.iter().map(|(path, text)| (*path, text.as_bytes())));
    let lines = findings.iter().map(|finding| {
        let origin = finding.origin.clone().unwrap_or_default();
        format!("{} {} {}", finding.code, origin.file, origin.cell().unwrap_or_default())
    });
    (reference, lines.collect())
}

#[test]
fn shipped_sets_are_whole() {
    let reference = shipped();
    // 248 countries and areas of M49 and two more areas; the invented ones aside.
    let real = || reference.countries.values().filter(|country| !is_invented(&country.code));
    assert_eq!(real().count(), 248 + 2);
    assert_eq!(real().filter(|country| country.ldc).count(), 44);
    assert_eq!(real().filter(|country| country.lldc).count(), 32);
    for (list, count) in [("sdg", 17 + 169), ("crs", 326), ("sector", 49), ("marker", 11), ("region", 30)] {
        assert_eq!(reference.list(list).entries.len(), count, "{list}");
    }
    for (path, _) in SHIPPED {
        let (folder, _) = path.rsplit_once('/').unwrap();
        assert!(reference.sets.contains_key(folder), "{path} stands in a folder without set.toml");
    }
}

#[test]
fn names_are_there_in_seven_languages() {
    let reference = shipped();
    let whole = |names: &ayni_model::Text, what: &str| {
        for language in LANGUAGES {
            assert!(names.0.contains_key(language), "{what} has no name in {language}");
        }
    };
    for country in reference.countries.values() {
        whole(&country.names, &country.code);
    }
    for list in ["marker", "region", "resource-kind", "sector", "unit"] {
        for (code, entry) in &reference.list(list).entries {
            whole(&entry.names, code);
        }
    }
    for (code, entry) in &reference.list("currency").entries {
        if entry.until.is_none() {
            whole(&entry.names, code);
        }
    }
    for goal in 1..=17 {
        whole(&reference.list("sdg").entries.get(&goal.to_string()).unwrap().names, "a goal");
    }
}

#[test]
fn codes_point_at_codes_that_exist() {
    let reference = shipped();
    for country in reference.countries.values() {
        for region in [&country.region, &country.sub_region] {
            assert!(region.is_empty() || reference.knows("region", region), "{} in {region}", country.code);
        }
        assert!(country.currency.is_empty() || reference.knows("currency", &country.currency));
    }
    for (list, above) in [("region", "region"), ("sdg", "sdg"), ("crs", "sector"), ("sector", "sector")] {
        for (code, entry) in &reference.list(list).entries {
            assert!(entry.parent.is_empty() || reference.knows(above, &entry.parent), "{list} {code}");
        }
    }
    for (code, entry) in &reference.list("currency").entries {
        let successor = entry.more.get("successor");
        assert!(successor.is_none_or(|successor| reference.knows("currency", successor)), "{code}");
    }
}

/// Figures that anyone can look up. IMF: period averages; the conversions are those of the laws.
#[test]
fn rates_are_the_known_ones() {
    let reference = shipped();
    let imf = &reference.series.rates["imf"];
    let known = [
        ("BRL", 2010, "1.7592"),
        ("CNY", 2020, "6.9008"),
        ("XOF", 2015, "591.2117"),
        ("XCD", 1995, "2.7"),
        ("HTG", 2019, "88.815"),   // The file says dollars.
        ("UYU", 2012, "20.3106"),  // The file says UYW.
        ("ANG", 2005, "1.79"),     // The file says Dutch guilders.
        ("DEM", 1998, "1.7597"),   // Before the euro: the IMF's own series.
        ("DEM", 2000, "2.1176"),   // 1.0827 euros for a dollar, 1.95583 marks for a euro.
        ("TRL", 2000, "625218.5"), // A million old liras became one.
        ("VEB", 2005, "2089.75"),  // The file says VED.
        ("GHC", 2006, "9151.068"),
        ("ZRN", 1995, "7024.4717"),
    ];
    for (currency, year, units) in known {
        let rate = imf.rate(currency, year).unwrap_or_else(|| panic!("no rate of {currency} in {year}"));
        let found = rate.units.times_ratio(Amount::ONE, rate.usd).unwrap().rounded(4);
        assert_eq!(found, amount(units), "{currency} {year}");
    }
    for (currency, year) in [("ZWG", 2024), ("VES", 2020), ("USD", 1990), ("XCG", 2015), ("IQD", 1990)] {
        assert!(!imf.rates.contains_key(&(currency.to_owned(), year)), "{currency} {year}");
    }
    // The two sources agree within three per cent, but for the years of the rupee's dual rate and
    // of the baht's separate offshore market.
    let apart = [("INR", 1992), ("THB", 2007)];
    for ((currency, year), fed) in &reference.series.rates["fed"].rates {
        let Some(rate) = imf.rates.get(&(currency.clone(), *year)) else {
            continue;
        };
        let ratio = rate.units.times_ratio(fed.usd, rate.usd).unwrap().divided_by(fed.units).unwrap();
        let close = amount("0.97") < ratio && ratio < amount("1.03");
        assert!(close || apart.contains(&(currency.as_str(), *year)), "{currency} {year} {ratio}");
    }
}

/// What was replaced at a fixed number has the successor's rate times that number, in its own years.
#[test]
fn predecessors_follow_their_successors() {
    let reference = shipped();
    let imf = &reference.series.rates["imf"];
    for (old, new, factor, year) in
        [("TRL", "TRY", 1_000_000, 1999), ("ZMK", "ZMW", 1_000, 2009), ("MRO", "MRU", 10, 2015)]
    {
        let (old, new) = (imf.rate(old, year).unwrap(), imf.rate(new, year).unwrap());
        let through = new.units.times_ratio(Amount::whole(factor), new.usd).unwrap();
        let own = old.units.times_ratio(Amount::ONE, old.usd).unwrap();
        assert_eq!(own.rounded(3), through.rounded(3));
    }
}

#[test]
fn lists_of_the_south_differ_as_they_should() {
    let reference = shipped();
    let on = |list: &str, country: &str, year: i16| reference.souths[list].has(country, Some(year));
    let g77 = reference.souths["g77"].members.keys().filter(|code| !is_invented(code));
    assert_eq!(g77.count(), 134);
    assert!(on("unctad-developing", "KOR", 2020) && !on("unctad-developing", "KOR", 2021));
    assert!(on("oda", "CHL", 2017) && !on("oda", "CHL", 2018) && on("tossd", "CHL", 2018));
    assert!(on("unctad-developing", "TUR", 2024) && on("oda", "TUR", 2024) && !on("g77", "TUR", 2024));
    assert!(on("g77", "CHN", 2024) && !on("unctad-developing", "ISR", 2024));
    for list in reference.souths.values() {
        assert!(!list.title.is_empty() && list.has("XAA", None), "{}", list.title);
    }
}

#[test]
fn the_example_country_is_complete() {
    let reference = shipped();
    for year in 2018..=2025 {
        assert!(reference.series.rates.values().all(|table| table.rate("XTS", year).is_some()), "{year}");
    }
    assert_eq!(reference.series.rates["imf"].rate("XTS", 2017), None);
    assert_eq!(reference.countries.get("XAA").unwrap().currency, "XTS");
}

#[test]
fn later_files_add_and_replace() {
    let mut files: Vec<(&str, &[u8])> = SHIPPED.to_vec();
    let own: [(&str, &[u8]); 4] = [
        ("xaa/set.toml", b"title='Own'\nsource='s'\nversion='1'\ndate='2025'\nlicence='l'\nnote=''"),
        ("xaa/unit.csv", b"code,en,es\nday,working day,\nbrigade,brigade,brigada\n"),
        ("xaa/moh-sector.csv", b"code,parent,en\nM1,120,Vaccines\n"),
        ("xaa/rates.csv", b"source,currency,year,units,usd\ncentral-bank,XTS,2024,1000000,235294.117647\n"),
    ];
    files.extend(own);
    let (reference, findings) = load(files);
    assert_eq!(findings, []);
    let units = &reference.list("unit").entries;
    assert_eq!(units.get("day").unwrap().names.best("es"), Some(("working day", "en")));
    assert_eq!(units.get("brigade").unwrap().names.best("es"), Some(("brigada", "es")));
    assert!(units.contains_key("hour"));
    assert_eq!(reference.list("moh-sector").entries.get("M1").unwrap().parent, "120");
    let rate = reference.series.rates["central-bank"].rate("XTS", 2024).unwrap();
    assert_eq!((rate.units, rate.usd), (Amount::whole(1_000_000), amount("235294.117647")));
    assert!(reference.series.rates["central-bank"].rate("EUR", 2024).is_none());
    assert_eq!(reference.sets["xaa"].title, "Own");
}

#[test]
fn faults_are_found_with_their_place_and_the_rest_is_kept() {
    let (reference, findings) = read(&[
        ("c/set.toml", "title = 'No source'"),
        ("c/countries.csv", "iso3,iso2,ldc,en\nKEN,KE,,Kenya\nken,KE,,Kenya\nUGA,UG,maybe,Uganda\n"),
        ("c/synonyms.csv", "name,iso3\nKenia,KEN\nAtlantis,ATL\n"),
        ("c/currency.csv", "code,from,en\nKES,1966,shilling\nUGX,soon,shilling\n\"\",,\nKES,1966,again\n"),
        (
            "c/rates.csv",
            "source,currency,year,units\na,KES,2024,134.8\na,KES,2023,0\na,KES,,1\na,KES,2022,1e3\na,UGX,2024,3757\n",
        ),
        ("c/ppp.csv", "country,year\nKEN,2024\n"),
        ("c/south.csv", "list,title\ns,South\n"),
        ("c/south-members.csv", "list,country\ns,KEN\ns,UGA\nt,KEN\n"),
        ("c/README.md", "not reference data"),
    ]);
    assert_eq!(
        findings,
        [
            "reference-set-invalid c/set.toml ",
            "reference-value-invalid c/countries.csv A3",
            "reference-value-invalid c/countries.csv C4",
            "reference-value-invalid c/currency.csv B3",
            "reference-value-invalid c/currency.csv A4",
            "reference-code-twice c/currency.csv 5",
            "reference-value-invalid c/rates.csv D3",
            "reference-value-invalid c/rates.csv C4",
            "reference-value-invalid c/rates.csv D5",
            "reference-column-missing c/ppp.csv 1",
            "reference-code-unknown c/synonyms.csv B3",
            "reference-code-unknown c/south-members.csv B3",
            "reference-code-unknown c/south-members.csv B4",
            "reference-code-unknown c/rates.csv B6",
        ]
    );
    assert_eq!(reference.countries.keys().collect::<Vec<_>>(), ["KEN"]);
    assert_eq!(reference.countries.get("KEN").unwrap().synonyms, ["Kenia"]);
    assert_eq!(reference.series.rates["a"].rates.len(), 2);
    assert_eq!(
        reference.list("currency").entries.get("KES").unwrap().names.best("en"),
        Some(("again", "en"))
    );
}

#[test]
fn rates_of_months_and_days_stand_beside_those_of_years() {
    let (reference, findings) = read(&[
        ("c/currency.csv", "code,en\nKES,shilling\n"),
        ("c/rates.csv", "source,currency,year,units\na,KES,2024,134.8\na,KES,2024-01,1\n"),
        (
            "c/rates-monthly.csv",
            "source,currency,month,units,usd\na,KES,2024-01,16000,100\na,KES,2024-02,0\na,KES,2024,1\na,KES,2024-01-02,1\n",
        ),
        (
            "c/rates-daily.csv",
            "source,currency,day,units\na,KES,2024-01-02,157.5\na,KES,2024-01-02,158\na,KES,2024-02-30,1\n",
        ),
        // What stands among methods is theirs, and no list of codes.
        ("methods/rates.csv", "grade,unit\n"),
    ]);
    assert_eq!(
        findings,
        [
            "reference-value-invalid c/rates.csv C3",
            "reference-value-invalid c/rates-monthly.csv D3",
            "reference-value-invalid c/rates-monthly.csv C4",
            "reference-value-invalid c/rates-monthly.csv C5",
            "reference-code-twice c/rates-daily.csv 3",
            "reference-value-invalid c/rates-daily.csv C4",
        ]
    );
    let source = &reference.series.rates["a"];
    let month = source.months[&("KES".to_owned(), ayni_model::Month::new(2024, 1))];
    assert_eq!((month.units, month.usd), (Amount::whole(16_000), Amount::whole(100)));
    assert_eq!((source.rates.len(), source.months.len(), source.days.len()), (1, 1, 1));
    assert_eq!(source.days.values().next().unwrap().units, Amount::whole(158));
}

#[test]
fn bytes_that_are_not_text_are_a_finding() {
    let files: [(&str, &[u8]); 2] =
        [("c/unit.csv", b"code,en\nday,day\nh\xF4r,hour\nweek,week\n"), ("c/set.toml", b"\xFF")];
    let (reference, findings) = load(files);
    let codes: Vec<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(codes, ["reference-row-unreadable", "reference-set-invalid"]);
    assert!(findings.iter().all(|finding| matches!(finding.args.get("reason"), Some(Arg::Text(_)))));
    assert_eq!(reference.list("unit").entries.keys().collect::<Vec<_>>(), ["day", "week"]);
}

#[test]
fn small_rates_keep_their_digits() {
    let (reference, _) = read(&[
        ("c/currency.csv", "code,en\nAOA,kwanza\n"),
        (
            "c/rates.csv",
            "source,currency,year,units\na,AOA,1975,0.00000002877436\na,AOA,2024,869.846189591\n",
        ),
    ]);
    let rate = |year| reference.series.rates["a"].rate("AOA", year).unwrap();
    assert_eq!((rate(1975).units, rate(1975).usd), (amount("2.877436"), Amount::whole(100_000_000)));
    assert_eq!((rate(2024).units, rate(2024).usd), (amount("869846.189591"), Amount::whole(1000)));
}

mod finding_countries;
