use std::path::PathBuf;

use super::decimal::Decimal;
use super::*;

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
}

/// The folder of sources, where there is one.
fn sources() -> Option<PathBuf> {
    let shared = std::env::var_os("AYNI_SHARED_DATA")
        .map(PathBuf::from)
        .unwrap_or_else(|| data().join("../../shared/data"));
    let found = shared.join("reference");
    if !found.is_dir() {
        eprintln!("skipped: no sources at {}", found.display());
        return None;
    }
    Some(found)
}

#[test]
fn the_sources_give_the_same_bytes_again() {
    let Some(sources) = sources() else { return };
    let files = generate(&sources).unwrap();
    assert!(files.len() > 20);
    for (path, text) in files {
        let kept = std::fs::read_to_string(data().join(&path)).unwrap();
        assert!(
            kept == text,
            "{path} is not what the sources give: run `cargo run -p xtask -- data --from …`"
        );
    }
}

#[test]
fn a_rate_is_the_source_s_own_to_twelve_digits() {
    let Some(sources) = sources() else { return };
    let all = table::read(&sources.join("fx-and-ppp/imf/imf_exchangerates_A_ENDA_USD.csv")).unwrap();
    let source = |country: &str, year: &str| -> f64 {
        let row = all.iter().find(|row| {
            table::cell(row, "Country code") == country && table::cell(row, "Date").starts_with(year)
        });
        table::cell(row.unwrap(), "Rate").parse().unwrap()
    };
    let rates = table::read(&data().join("rates/imf/rates.csv")).unwrap();
    let kept = |currency: &str, year: &str| -> f64 {
        let row = rates
            .iter()
            .find(|row| table::cell(row, "currency") == currency && table::cell(row, "year") == year);
        table::cell(row.unwrap(), "units").parse().unwrap()
    };
    let pairs = [
        ("BR", "BRL", "1995", 1.0),
        ("5X", "XAF", "2012", 1.0),
        ("UY", "UYU", "2000", 1.0),
        ("TR", "TRL", "1998", 1_000_000.0),
        ("U2", "FRF", "2001", 6.55957),
    ];
    for (country, currency, year, factor) in pairs {
        let (source, kept) = (source(country, year) * factor, kept(currency, year));
        assert!((kept / source - 1.0).abs() < 1e-11, "{currency} {year}: {kept} is not {source}");
    }
}

/// What the loader, the diff and a reader with another program can rely on.
#[test]
fn every_file_is_plain_and_every_folder_says_where_it_comes_from() {
    let mut folders = vec![data()];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        let mut tables = 0;
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "csv") {
                let text = std::fs::read_to_string(&path).unwrap();
                assert!(!text.contains('\r') && !text.starts_with('\u{feff}'), "{}", path.display());
                assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{}", path.display());
                tables += 1;
            }
        }
        assert!(tables == 0 || folder.join("set.toml").is_file(), "{} has no set.toml", folder.display());
        seen += tables;
    }
    assert!(seen > 25);
}

#[test]
fn decimals_are_exact_and_round_half_to_even() {
    let of = |text: &str| Decimal::parse(text).unwrap();
    assert_eq!(of("2.5E-3").to_string(), "0.0025");
    assert_eq!(of("1e2").to_string(), "100");
    assert_eq!(of("0.625").times(of("1.5")).unwrap().to_string(), "0.9375");
    assert_eq!(of("1234.5678901234567").to_significant(12).to_string(), "1234.56789012");
    assert_eq!(of("12345678901234.5").to_significant(12).to_string(), "12345678901234");
    assert_eq!(of("0.0000005").to_decimals(6).to_string(), "0");
    assert_eq!(of("0.0000015").to_decimals(6).to_string(), "0.000002");
    assert!(of("0.00099").is_tiny() && !of("0.001").is_tiny());
    for wrong in ["", "0", "-1", "1,5", "NaN"] {
        assert_eq!(Decimal::parse(wrong), None, "{wrong}");
    }
}
