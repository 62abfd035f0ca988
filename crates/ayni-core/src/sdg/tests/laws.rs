//! What holds for any activities.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::measure::laws::register;

fn total(lines: &[SdgLine]) -> i128 {
    lines.iter().filter_map(|line| line.usd).map(Amount::millionths).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Every line is counted or has its reason, the figures are the sums of what is counted, and the order of
    /// activities changes nothing.
    #[test]
    fn nothing_is_lost(activities in register()) {
        let outcome = worked(View::Submission, "XAA", &activities, &[], |_| {});
        let counted: Vec<SdgLine> =
            outcome.lines.iter().filter(|line| line.left_out.is_empty()).cloned().collect();
        let figures: i128 =
            outcome.figures.iter().filter_map(|figure| figure.usd).map(Amount::millionths).sum();
        prop_assert_eq!(figures, total(&counted));
        let totals: i128 = outcome.totals.iter().filter_map(|one| one.usd).map(Amount::millionths).sum();
        prop_assert_eq!(totals, figures);
        for line in &counted {
            prop_assert!(line.sub.is_some() && line.usd.is_some() && line.year.is_some());
            prop_assert_eq!(&line.provider, "XAA");
        }
        let numbers: BTreeSet<u32> = outcome.lines.iter().map(|line| line.line).collect();
        prop_assert_eq!(numbers.len(), outcome.lines.len());
        let mut turned = activities.clone();
        turned.reverse();
        prop_assert_eq!(worked(View::Submission, "XAA", &turned, &[], |_| {}), outcome);
    }

    /// What recipients receive of a provider is what the provider submits to them.
    #[test]
    fn both_views_agree(activities in register()) {
        let submitted = worked(View::Submission, "XAA", &activities, &[], |_| {});
        for recipient in ["XBB", "XCC"] {
            let received = worked(View::Receipts, recipient, &activities, &[], |_| {});
            let of = |outcome: &Outcome| -> Vec<(i16, SubIndicator, Option<Amount>)> {
                let own = outcome.figures.iter();
                let own = own.filter(|one| one.provider == "XAA" && one.recipient == recipient);
                own.map(|one| (one.year, one.sub, one.usd)).collect()
            };
            prop_assert_eq!(of(&received), of(&submitted));
        }
    }
}
