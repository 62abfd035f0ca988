//! Whatever the cells hold, mapping ends, says the same twice, and gives records that can be kept.

use std::sync::LazyLock;

use ayni_model::reference::Reference;
use ayni_model::sheet::{Book, Cell, Merge, Row, Sheet};
use proptest::prelude::*;

use super::show::{All, reference, repository};
use crate::profile::{Profile, map_book, own};

static REFERENCE: LazyLock<Reference> = LazyLock::new(reference);

/// Our own profile, and the examples that use most of what there is.
static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| {
    let example = |name: &str| {
        let text = std::fs::read_to_string(repository().join("examples/profiles").join(name)).unwrap();
        let mut profile = Profile::from_toml(&text).unwrap();
        profile.ignore.clear();
        profile.sheet.iter_mut().for_each(|sheet| sheet.sheets.clear());
        profile
    };
    vec![own(), example("cyprus.toml"), example("aiddata-china-1.1.toml"), example("czech.toml")]
});

/// The headers of all the profiles, so that random rows fall into mapped columns.
fn headers(profile: &Profile) -> Vec<String> {
    use crate::profile::field::EachColumn;
    let mut names = Vec::new();
    for mut sheet in profile.sheet.clone() {
        sheet.each(&mut |columns, _| names.extend(columns.names.first().map(|name| name.replace("#1", ""))));
    }
    names.dedup();
    names
}

fn cell() -> impl Strategy<Value = Cell> {
    let words = "KEN 60; UGA 40|Kenya|31/02/2020|1991-05-27~1991-06-15|1.234,56|44 courses|total|3.8|SDG 17|T-1|USD|é – ü 5|%|\
                 (5)|;;|a;b;c|<p>x</p><br|2006-2010|99999999999999999999999999999999999999";
    let words: Vec<String> = words.split('|').map(|word| word.trim().to_owned()).collect();
    prop_oneof![
        3 => Just(Cell::Empty),
        4 => prop::sample::select(words).prop_map(|text| Cell::Text(text.into())),
        2 => "\\PC{0,8}".prop_map(|text| Cell::Text(text.into())),
        2 => any::<i32>().prop_map(|number| Cell::Number(number.to_string().into())),
        1 => Just(Cell::Error("#REF!".into())),
        1 => Just(Cell::Bool(true)),
        1 => Just(Cell::Date("2020-02-29".parse().unwrap())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn mapping_never_fails(
        which in 0..4_usize,
        rows in prop::collection::vec(prop::collection::vec(cell(), 0..60), 0..12),
        merge in (1_u32..8, 1_u32..8, 1_u32..20),
    ) {
        let profile = &PROFILES[which];
        let header = headers(profile).into_iter().map(|text| Cell::Text(text.into())).collect();
        let mut all = vec![Row { number: 1, cells: header }];
        all.extend(rows.into_iter().zip(2..).map(|(cells, number)| Row { number, cells }));
        let merges = vec![Merge { top: merge.0, left: merge.2, bottom: merge.0 + merge.1, right: merge.2 }];
        let sheet = Sheet { name: "Sheet1".into(), rows: all, merges };
        let book = Book { file: "x.xlsx".into(), sheets: vec![sheet] };
        let (mut once, mut twice) = (All::default(), All::default());
        map_book(&book, profile, &REFERENCE, &mut once);
        map_book(&book, profile, &REFERENCE, &mut twice);
        prop_assert!(!once.findings.iter().any(|finding| finding.code == "map-header-missing"));
        prop_assert_eq!(&once.reads, &twice.reads);
        prop_assert_eq!(&once.findings, &twice.findings);
        for read in &once.reads {
            let bytes = crate::record::write(&read.activity);
            prop_assert_eq!(&crate::record::read(&bytes).unwrap(), &read.activity);
            // Every line has an id of its own.
            let mut ids: Vec<&str> = read.activity.resources.iter().map(|line| line.id.as_str()).collect();
            ids.sort_unstable();
            prop_assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
        }
        crate::suggest::suggest(&book, &REFERENCE);
    }
}
