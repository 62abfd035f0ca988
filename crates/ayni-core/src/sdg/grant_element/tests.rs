//! The worked examples of `docs/methods/grant-element.md`, laws, and the independent script.

use std::io::Write;
use std::process::{Command, Stdio};

use proptest::prelude::*;

use super::*;

const PAGE: &str = include_str!("../../../../../docs/methods/grant-element.md");

/// The cells of the table that follows a line of the page.
fn table(after: &str) -> Vec<Vec<&'static str>> {
    let rest = PAGE.split_once(after).unwrap_or_else(|| panic!("no {after}")).1;
    let lines =
        rest.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    lines.skip(2).map(|line| line.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

fn amount(text: &str) -> Option<Amount> {
    text.parse().ok()
}

fn loan(interest: &str, maturity: &str, grace: &str, payments: &str, repayment: &str) -> LoanTerms {
    LoanTerms {
        interest_percent: amount(interest),
        maturity_years: amount(maturity),
        grace_years: amount(grace),
        payments_per_year: amount(payments),
        repayment: Repayment::from_code(repayment),
        grant_element_percent: None,
    }
}

fn made(loan: &LoanTerms) -> Schedule {
    let (terms, _) = terms(loan, false, 2).expect("terms");
    schedule(&terms, Amount::whole(5))
}

#[test]
fn the_worked_example_is_what_comes_out() {
    let made = made(&loan("2", "5", "2", "1", "equal-principal"));
    let thousand = Amount::whole(1000);
    let one = Amount::from_millionths(ONE).unwrap();
    let part =
        |of: i128| thousand.times_ratio(Amount::from_millionths(of).unwrap(), one).unwrap().to_string();
    let rows = table("## Worked example");
    assert_eq!(rows.len(), made.periods.len());
    for (row, period) in rows.iter().zip(&made.periods) {
        let payment = period.principal + period.interest;
        let own = [part(period.outstanding), part(period.principal), part(period.interest), part(payment)];
        assert_eq!(row[1..5], own.each_ref().map(String::as_str), "{row:?}");
        assert_eq!(row[5..7], [text(period.factor).as_str(), part(period.present_value).as_str()]);
    }
    assert_eq!(made.percent().to_string(), "9.343564");
    assert!(PAGE.contains("the grant element is 9.343564 %"));
}

#[test]
fn the_other_terms_of_the_page_come_out() {
    let rows = table("Other terms, which the test works out as well:");
    assert!(rows.len() > 6);
    for row in rows {
        let [interest, maturity, grace, payments, repayment, element] = row[..] else { panic!("{row:?}") };
        assert_eq!(
            made(&loan(interest, maturity, grace, payments, repayment)).percent().to_string(),
            element
        );
    }
}

/// At the discount rate, paid yearly, nothing is given away: only the last places know that factors are rounded.
#[test]
fn a_loan_at_the_discount_rate_gives_nothing_away() {
    for repayment in ["equal-principal", "annuity", "at-maturity"] {
        for (maturity, grace) in [("1", ""), ("7", "3"), ("100", "50")] {
            let element = made(&loan("5", maturity, grace, "1", repayment)).grant_element;
            assert!(element.abs() < 10_000, "{maturity} {repayment}: {element}");
        }
    }
}

#[test]
fn terms_that_cannot_be_are_named() {
    let trouble = |loan: LoanTerms| terms(&loan, false, 2).unwrap_err();
    let all = |interest, maturity, grace, payments| loan(interest, maturity, grace, payments, "");
    assert_eq!(trouble(all("2", "", "", "")), Trouble::Missing("maturity_years"));
    assert_eq!(trouble(all("", "10", "", "")), Trouble::Missing("interest_percent"));
    assert_eq!(trouble(all("2", "5", "20", "")), Trouble::Impossible("grace_years"));
    assert_eq!(trouble(all("200", "5", "", "")), Trouble::Impossible("interest_percent"));
    assert_eq!(trouble(all("-1", "5", "", "")), Trouble::Impossible("interest_percent"));
    assert_eq!(trouble(all("2", "0", "", "")), Trouble::Impossible("maturity_years"));
    assert_eq!(trouble(all("2", "1000000", "", "")), Trouble::Impossible("maturity_years"));
    for payments in ["0", "13", "1.5", "-2"] {
        assert_eq!(trouble(all("2", "5", "", payments)), Trouble::Impossible("payments_per_year"));
    }
    // What says so itself bears no interest, and without payments a year those of the rule set are taken.
    let (made, assumed) = terms(&all("", "10", "", ""), true, 2).unwrap();
    assert_eq!((made.interest_percent, made.per_year, made.periods, assumed), (Amount::ZERO, 2, 20, true));
}

#[test]
fn the_threshold_is_met_by_what_equals_it_and_by_no_less() {
    let at = |millionths: i128| Schedule { periods: Vec::new(), grant_element: millionths };
    let threshold = Amount::whole(35);
    assert!(at(ONE / 100 * 35).reaches(threshold));
    assert!(!at(ONE / 100 * 35 - 1).reaches(threshold));
    // It is not rounded before: printed, both are 35.
    assert_eq!(at(ONE / 100 * 35 - 1).percent(), threshold);
}

/// Any terms that make a schedule.
fn any_terms() -> impl Strategy<Value = LoanTerms> {
    let repayment =
        prop_oneof![Just(Repayment::EqualPrincipal), Just(Repayment::Annuity), Just(Repayment::AtMaturity)];
    (0..2_000_i64, 1..200_i64, 0..=100_i64, 1..=12_i64, repayment).prop_map(
        |(interest, quarters, grace, payments, repayment)| {
            let hundredth = |of: i64| Amount::from_millionths(i128::from(of) * 10_000).ok();
            LoanTerms {
                interest_percent: hundredth(interest),
                maturity_years: hundredth(quarters * 25),
                // A part of the maturity.
                grace_years: hundredth(quarters * 25 * grace / 100),
                payments_per_year: Some(Amount::whole(payments)),
                repayment: Some(repayment),
                grant_element_percent: None,
            }
        },
    )
}

proptest! {
    #[test]
    fn everything_is_paid_back_and_no_more(loan in any_terms()) {
        let made = made(&loan);
        let paid: i128 = made.periods.iter().map(|period| period.principal).sum();
        prop_assert_eq!(paid, ONE);
        prop_assert!(made.periods.iter().all(|period| period.principal >= 0 && period.outstanding > 0));
        prop_assert!(made.grant_element < ONE);
    }

    /// Dearer is never more of a gift.
    #[test]
    fn more_interest_is_less_of_a_gift(loan in any_terms(), more in 1..500_i128) {
        let interest = loan.interest_percent.unwrap().millionths() + more * 10_000;
        let dearer = LoanTerms { interest_percent: Amount::from_millionths(interest).ok(), ..loan.clone() };
        prop_assert!(made(&dearer).grant_element < made(&loan).grant_element);
    }
}

/// `scripts/grant_element.py` works with decimals and logarithms, and knows nothing of this code.
#[test]
fn an_independent_script_finds_the_same() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/grant_element.py");
    let python = Command::new("python3").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut python) = python else {
        println!("skipped: python3 is not here");
        return;
    };
    let mut all = Vec::new();
    for interest in ["0", "0.75", "2", "3.333333", "5", "9.5", "37"] {
        for (maturity, grace) in
            [("0.5", ""), ("1", "1"), ("5.1", "2"), ("12.375", "3.5"), ("25", "7"), ("50", "10.25")]
        {
            for payments in ["1", "2", "3", "4", "12"] {
                for repayment in ["equal-principal", "annuity", "at-maturity"] {
                    all.push([interest, maturity, grace, payments, repayment]);
                }
            }
        }
    }
    let lines: String = all.iter().map(|terms| terms.join(",") + "\n").collect();
    let mut input = python.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        input.write_all(format!("interest,maturity,grace,payments,repayment\n{lines}").as_bytes())
    });
    let output = python.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());
    let found: Vec<String> = String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
    assert_eq!(found.len(), all.len());
    for ([interest, maturity, grace, payments, repayment], theirs) in all.iter().zip(&found) {
        let ours = made(&loan(interest, maturity, grace, payments, repayment)).grant_element;
        // Theirs in per cent with twelve places is a number with fourteen.
        let (theirs, _) = Amount::parse_rounding(&format!("{theirs}e6")).unwrap();
        let difference = ours - theirs.millionths() * (ONE / 100_000_000_000_000);
        assert!(
            difference.abs() <= 1_000_000,
            "{interest} {maturity} {grace} {payments} {repayment}: {difference}"
        );
    }
}
