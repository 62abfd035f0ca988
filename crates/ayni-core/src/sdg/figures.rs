//! What counted lines add up to.

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::measure::Nature;
use ayni_model::sdg::{Flow, SdgFigure, SdgLine, SubIndicator, View};

use super::lines::{HOME_SALARY, IN_KIND};
use super::{Input, sum};

/// What figures are by.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// Provider, recipient, year, sub-indicator.
    Provider,
    /// Recipient, year, sub-indicator.
    Recipient,
}

/// Whether a line counts, or would count without a switch of the method.
fn belongs(line: &SdgLine) -> bool {
    line.left_out.is_empty() || line.left_out == IN_KIND || line.left_out == HOME_SALARY
}

/// The figures, in the order of their keys.
pub(super) fn figures(lines: &[SdgLine], input: &Input<'_>, by: By) -> Vec<SdgFigure> {
    let mut groups: BTreeMap<(&str, &str, i16, SubIndicator), Vec<&SdgLine>> = BTreeMap::new();
    for line in lines.iter().filter(|line| belongs(line)) {
        let (Some(year), Some(sub)) = (line.year, line.sub) else { continue };
        let provider = if by == By::Provider { line.provider.as_str() } else { "" };
        groups.entry((provider, &line.recipient, year, sub)).or_default().push(line);
    }
    let figure =
        |((provider, recipient, year, sub), lines): ((&str, &str, i16, SubIndicator), Vec<&SdgLine>)| {
            let counted = || lines.iter().filter(|line| line.left_out.is_empty());
            let flow = |flow: Flow| sum(lines.iter().filter(|line| line.flow == flow).map(|line| line.usd));
            let activities: BTreeSet<_> = counted().map(|line| (&line.reporter, &line.activity)).collect();
            let nature = |nature: Nature| counted().filter(|line| line.nature == nature).count() as u64;
            SdgFigure {
                provider: provider.to_owned(),
                recipient: recipient.to_owned(),
                year,
                sub,
                usd: sum(counted().map(|line| line.usd)),
                money: flow(Flow::Money),
                in_kind: flow(Flow::InKind),
                home_salary: flow(Flow::HomeSalary),
                objected: sum(counted().filter(|line| line.objection > 0).map(|line| line.usd)),
                also_reported: sum(counted()
                    .filter(|line| !line.also_reported.is_empty())
                    .map(|line| line.usd)),
                withheld: false,
                partial: input.view == View::Receipts,
                activities: activities.len() as u64,
                lines: counted().count() as u64,
                estimated: nature(Nature::Estimated),
                imputed: nature(Nature::Imputed),
            }
        };
    groups.into_iter().map(figure).collect()
}
