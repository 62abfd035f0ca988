//! The rule set that comes with the program, what is wrong in others, and lines that come back as they were.

use ayni_model::measure::Nature;
use ayni_model::sdg::{DecidedBy, Flow, Purpose, SubIndicator};

use super::*;

const RULES: &str = include_str!("../../../../data/indicators/17.3.1.toml");

#[test]
fn the_rule_set_of_the_program_is_read() {
    let rules = rule_set(RULES, "17.3.1.toml").unwrap();
    assert_eq!(rules.concessional.threshold_percent, Amount::whole(35));
    assert_eq!(rules.concessional.discount_percent, Amount::whole(5));
    assert!(rules.exclusions.len() > 15);
}

#[test]
fn a_faulty_rule_set_is_refused_at_its_line() {
    let changed = [
        ("discount_percent = \"5\"", "discount_percent = \"500\"", "edition-range"),
        ("payments_per_year = 2", "payments_per_year = 0", "edition-range"),
        ("id = \"outside\"", "id = \"portfolio\"", "edition-duplicate"),
        ("certainty = \"open\"", "certainty = \"sure\"", "edition-syntax"),
        ("purposes = [\"target\"", "purpose = [\"target\"", "edition-syntax"),
    ];
    for (from, to, code) in changed {
        let text = RULES.replacen(from, to, 1);
        assert_ne!(text, RULES, "{from}");
        let fault = rule_set(&text, "rules.toml").unwrap_err();
        assert_eq!(fault.code, code, "{to}");
        assert!(fault.origin.is_some_and(|origin| origin.row.is_some()), "{to}");
    }
}

fn sample() -> SdgLine {
    SdgLine {
        line: 7,
        provider: "XAA".into(),
        recipient: String::new(),
        year: Some(2024),
        reporter: "XAA-DEV".into(),
        activity: "=1+1".into(),
        resource: "'r1".into(),
        measure: 2,
        component: "expert-day".into(),
        kind: "loan".into(),
        role: Some(ayni_model::Role::Both),
        basis: Some(ayni_model::Basis::Disbursed),
        item: "A2".into(),
        currency: "XTS".into(),
        amount: "-1234.5".parse().ok(),
        usd: None,
        sub: Some(SubIndicator::Concessional),
        decided_by: Some(DecidedBy::TermsAssumed),
        flow: Flow::Money,
        purpose: Some(Purpose::Goal),
        loan: "XAA-DEV/=1+1".into(),
        objection: 3,
        also_reported: "tossd;iati".into(),
        nature: Nature::Imputed,
        rates: "XTS 2024 4.25 per USD (imf)".into(),
        left_out: "no-rate".into(),
        belongs_to: String::new(),
        file: "a, \"b\"\nc.csv".into(),
        sheet: String::new(),
        file_row: 12,
        file_column: 0,
    }
}

#[test]
fn lines_come_back_as_they_were_and_no_cell_begins_a_formula() {
    let empty = SdgLine {
        year: None,
        role: None,
        basis: None,
        amount: None,
        usd: "0.000001".parse().ok(),
        sub: None,
        decided_by: None,
        purpose: None,
        objection: 0,
        file_row: 0,
        ..sample()
    };
    let all = [sample(), empty];
    let bytes = lines(all.iter()).unwrap();
    assert_eq!(read_lines(&bytes).unwrap(), all);
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains(",'=1+1,") && !text.contains(",=1+1"));
    // A file that was cut short, or of which a cell was changed, says where.
    let cut = &bytes[..bytes.len() - 200];
    assert!(read_lines(cut).is_err());
    let changed = text.replacen(",disbursed,", ",paid,", 1);
    assert_eq!(read_lines(changed.as_bytes()), Err(1));
}
