//! The projection to the SDG structure.

use std::collections::BTreeSet;

use ayni_model::reference::{Country, Reference as Sets};
use ayni_model::sdg::{SdgFigure, SdgTable, SubIndicator, View};
use ayni_model::sdmx::DataSet;
use ayni_model::{Amount, Phrase};

use crate::sdmx::{Made, Scale, sdg_data, sdg_structure};

fn figure(recipient: &str, sub: SubIndicator, usd: &str) -> SdgFigure {
    SdgFigure {
        provider: String::new(),
        recipient: recipient.to_owned(),
        year: 2024,
        sub,
        usd: usd.parse().ok(),
        money: None,
        in_kind: None,
        home_salary: None,
        objected: None,
        also_reported: None,
        withheld: false,
        partial: true,
        activities: 1,
        lines: 2,
        estimated: 0,
        imputed: 0,
    }
}

fn table() -> SdgTable {
    let mut estimated = figure("AFG", SubIndicator::Concessional, "-0.5");
    estimated.estimated = 2;
    let mut withheld = figure("KEN", SubIndicator::Grants, "77");
    withheld.withheld = true;
    SdgTable {
        view: View::Submission,
        country: "XAA".into(),
        years: Some((2024, 2024)),
        as_of: "2025-06-30".parse().unwrap(),
        estimate_by: None,
        providers: vec!["XAA".into()],
        figures: Vec::new(),
        totals: vec![
            figure("AFG", SubIndicator::Grants, "1234567.891234"),
            estimated,
            figure("AFG", SubIndicator::NonConcessional, ""),
            figure("XBB", SubIndicator::Grants, "5"),
            figure("", SubIndicator::Grants, "6"),
            withheld,
        ],
        withheld_lines: 0,
    }
}

fn reference() -> Sets {
    let mut sets = Sets::default();
    for (code, m49) in [("AFG", "004"), ("KEN", "404"), ("XBB", "")] {
        let country = Country { code: code.into(), m49: m49.into(), ..Country::default() };
        sets.countries.insert(code.to_owned(), country);
    }
    sets
}

fn shown(data: &DataSet, ids: &[&str]) -> Vec<String> {
    let row = |row: usize| {
        let values: Vec<&str> = ids.iter().map(|id| data.column(id).unwrap().value(row)).collect();
        values.join(" ")
    };
    (0..data.rows).map(row).collect()
}

const SHOWN: [&str; 6] = ["SERIES", "REF_AREA", "OBS_VALUE", "OBS_STATUS", "NATURE", "UNIT_MULT"];

#[test]
fn figures_stand_in_the_columns_of_the_published_files() {
    let made = Made { source: "Agency", ..Made::default() };
    let (data, found) = sdg_data(&table(), &reference(), &made, &|phrase: &Phrase| format!("{phrase:?}"));
    let header = "FREQ,REPORTING_TYPE,SERIES,REF_AREA,SEX,AGE,URBANISATION,INCOME_WEALTH_QUANTILE,EDUCATION_LEV,OCCUPATION,\
        CUST_BREAKDOWN,COMPOSITE_BREAKDOWN,DISABILITY_STATUS,ACTIVITY,PRODUCT,TIME_PERIOD,OBS_VALUE,OBS_STATUS,\
        UNIT_MULT,UNIT_MEASURE,BASE_PER,NATURE,TIME_DETAIL,COMMENT_OBS,TIME_COVERAGE,UPPER_BOUND,LOWER_BOUND,\
        SOURCE_DETAIL,COMMENT_TS,GEO_INFO_URL,GEO_INFO_TYPE,CUST_BREAKDOWN_LB,DATA_LAST_UPDATE";
    let ids: Vec<&str> = data.columns.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids.join(","), header);
    let structure = sdg_structure();
    assert_eq!(structure.components.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ids);
    // The point is moved and no digit lost; what is not counted is no zero; nobody's receipts are nowhere.
    assert_eq!(
        shown(&data, &SHOWN),
        [
            "DC_OSSD_GRT 4 1.234567891234 A C 6",
            "DC_OSSD_GRT 404  Q C 6",
            "DC_OSSD_GRT XBB 0.000005 A C 6",
            "DC_OSSD_OFFCL 4 -0.0000005 E E 6",
        ]
    );
    assert_eq!(
        shown(&data, &["FREQ", "REPORTING_TYPE", "SEX", "PRODUCT", "UNIT_MEASURE", "TIME_DETAIL"])[0],
        "A N _T _T USD 2024"
    );
    assert!(shown(&data, &["COMMENT_OBS"])[0].contains("sdmx-partial"));
    assert!(shown(&data, &["COMMENT_OBS"])[1].contains("sdmx-withheld"));
    let codes: Vec<&str> = found.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(codes, ["sdmx-area-unknown", "sdmx-area-unknown"]);
}

#[test]
fn a_recipient_with_a_withheld_item_has_no_series() {
    let hidden: BTreeSet<(String, i16)> = [("AFG".to_owned(), 2024)].into();
    let made = Made { scale: Scale::Units, hidden, ..Made::default() };
    let (data, _) = sdg_data(&table(), &reference(), &made, &|_| String::new());
    let afghanistan: Vec<String> =
        shown(&data, &SHOWN).into_iter().filter(|row| row.contains(" 4 ")).collect();
    assert_eq!(afghanistan, ["DC_OSSD_GRT 4  Q C 0", "DC_OSSD_OFFCL 4  Q E 0", "DC_OSSD_OFFNL 4  Q C 0"]);
    assert!(shown(&data, &["OBS_VALUE"]).contains(&"5".to_owned()));
    assert_eq!(Amount::whole(5).to_string(), "5");
}
