use std::time::Instant;

use ayni_model::{Amount, Severity};

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

#[test]
fn timing() {
    let start = Instant::now();
    let r = shipped();
    eprintln!("{:?} {}", start.elapsed(), r.countries.len());
    for (path, bytes) in SHIPPED {
        let start = Instant::now();
        let _ = load([(*path, *bytes)]);
        if start.elapsed().as_millis() > 2 { eprintln!("  {path} {:?}", start.elapsed()); }
    }
    let start = Instant::now();
    let finder = CountryFinder::new(&r);
    eprintln!("{:?} {:?}", start.elapsed(), finder.find("Kenya"));
    let _ = (Amount::ONE, Severity::Error);
}

#[test]
fn scratch_names() {
    let r = shipped();
    let finder = CountryFinder::new(&r);
    for line in std::fs::read_to_string("/tmp/names.txt").unwrap().lines() {
        let (name, src) = line.split_once('\t').unwrap();
        if finder.find(name).is_none() { if let Some(r) = finder.find_region(name) { eprintln!("REGION {name} {r}"); continue; } let parts = finder.split(name); let miss: Vec<_> = parts.iter().filter(|(_, c)| c.is_none()).map(|(p, _)| *p).collect(); if parts.len() > 1 && miss.is_empty() { continue; } if parts.len() > 1 { eprintln!("PART {miss:?}"); continue; } eprintln!("MISS {name} | {src}"); }
    }
    for c in r.countries.values() {
        for n in c.names.0.values().chain(&c.synonyms) {
            match finder.find(n) { Some(f) if f == c.code => {}, other => eprintln!("AMBIG {n} {} {:?}", c.code, other) }
        }
    }
}
