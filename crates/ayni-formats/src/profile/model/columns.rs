//! Which members of a profile name columns, so that all of them can be visited and left out alike.

use super::{
    ActivityMap, AgreementMap, Condition, EvaluationMap, Extra, LoanMap, QuantityMap, RequestMap,
    ResourceMap, ResultMap, Section, SheetMap, Totals, Years,
};
use crate::profile::field::{Asked, Columns, EachColumn};

macro_rules! each_column {
    ($($name:ident { $($member:ident),+ })+) => { $(
        impl EachColumn for $name {
            fn each(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>)) {
                $(self.$member.each(visit);)+
            }

            fn prune(&mut self) {
                $(self.$member.prune();)+
            }
        }
    )+ };
}

each_column! {
    SheetMap { fill_down, section, totals, only_if, skip_if, identity, extra, activity, resource, result, evaluation }
    Section { column }
    Totals { column }
    Condition { column }
    ActivityMap {
        reporter, id, parent, kind, title, description, form, status, start, end, period, provider,
        second_provider, recipient, both, implementing, regional_mechanism, request, agreement, place,
        sector, goal, marker, markers, phases, value_added, plan, detriment, keywords, also_reported, withheld_by, withheld_why
    }
    RequestMap { country, by, date, reference }
    AgreementMap { kind, title, reference, date }
    ResourceMap {
        id, only_if, basis, kind, what, amount, currency, value, value_currency, valuation, quantity,
        year, start, end, period, years, payer, phase, estimated, loan
    }
    ResultMap {
        only_if, level, result, code, indicator, unit, joining, aim, running_total, gender, source, baseline,
        baseline_date, year, start, end, period, target, target_of, actual, actual_of, parts, evidence
    }
    EvaluationMap { only_if, criteria, criterion, rating, answer, evidence, by, kind, date, report }
    QuantityMap { amount, unit }
    LoanMap { interest_percent, maturity_years, grace_years, payments_per_year, repayment, grant_element_percent }
}

impl EachColumn for Extra {
    fn each(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>)) {
        if let Extra::Columns(columns) = self {
            // What is only kept beside the fields may come and go with versions of the source.
            columns.iter_mut().for_each(|column| visit(column, Asked::words(true)));
        }
    }
}

impl EachColumn for Years {
    fn each(&mut self, visit: &mut dyn FnMut(&mut Columns, Asked<'_>)) {
        if let Years::Columns(columns) = self {
            columns.each(visit);
        }
    }

    fn prune(&mut self) {
        if let Years::Columns(columns) = self {
            columns.prune();
        }
    }
}
