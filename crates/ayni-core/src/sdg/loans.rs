//! Loans: their terms, their schedules, and whether they are concessional.

use std::collections::BTreeMap;

use ayni_model::measure::MeasureRow;
use ayni_model::method::LineOfCredit;
use ayni_model::sdg::{DecidedBy, SdgLoan, SdgPayment};
use ayni_model::{Activity, Amount, Basis, Finding, LoanTerms, Measure, Resource, Severity};

use super::grant_element::{self, ONE, Schedule, Terms, Trouble};
use super::rules::LINE_OF_CREDIT;
use super::{Input, note};
use crate::check::{is_interest_free, is_loan};

/// What the test says of one loan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tested {
    /// The loan's name in the list of loans.
    pub loan: String,
    /// Whether it is concessional; `None` where nobody can say.
    pub concessional: Option<bool>,
    /// What says so.
    pub decided_by: Option<DecidedBy>,
    /// Why there is no schedule.
    pub trouble: Option<Trouble>,
    /// Its maturity, where one is known.
    pub maturity_years: Option<Amount>,
}

/// The loans of one provider as they come.
pub(super) struct Loans<'a> {
    input: &'a Input<'a>,
    /// By reporter and activity: each set of terms with its currency.
    found: BTreeMap<(String, String), Vec<(LoanTerms, SdgLoan)>>,
}

impl<'a> Loans<'a> {
    pub fn new(input: &'a Input<'a>) -> Loans<'a> {
        Loans { input, found: BTreeMap::new() }
    }

    /// The test of a resource; `None` where it is no loan.
    pub fn test(&mut self, activity: &Activity, resource: &Resource, row: &MeasureRow) -> Option<Tested> {
        if !self.lends(resource) || row.currency.is_empty() {
            return None;
        }
        let terms = self.terms(activity, resource);
        let test = &self.input.rules.concessional;
        let made = grant_element::terms(&terms, is_interest_free(resource), test.payments_per_year);
        let known = self.found.entry((activity.reporter.clone(), activity.id.clone())).or_default();
        let place = known.iter().position(|(own, loan)| *own == terms && loan.currency == row.currency);
        let at = place.unwrap_or(known.len());
        if place.is_none() {
            let name = format!("{}/{}", activity.reporter, activity.id);
            let id = if at == 0 { name } else { format!("{name}#{}", at + 1) };
            let principal = principal(activity, resource, &terms, &row.currency);
            let loan = self.input.loan(id, principal, &row.currency, &terms, made);
            known.push((terms.clone(), loan));
        }
        let loan = known.get(at).map(|(_, loan)| loan)?;
        let stated = terms.grant_element_percent.filter(|_| matches!(made, Err(Trouble::Missing(_))));
        let (concessional, decided_by) = match (loan.concessional, stated) {
            (Some(yes), _) if loan.assumed => (Some(yes), Some(DecidedBy::TermsAssumed)),
            (Some(yes), _) => (Some(yes), Some(DecidedBy::Terms)),
            (None, Some(stated)) => (Some(stated >= test.threshold_percent), Some(DecidedBy::Stated)),
            (None, None) => (None, None),
        };
        let maturity_years = terms.maturity_years;
        Some(Tested { loan: loan.id.clone(), concessional, decided_by, trouble: made.err(), maturity_years })
    }

    /// Whether a resource is a loan: by its kind, or a line of credit that the method takes for one.
    fn lends(&self, resource: &Resource) -> bool {
        let credit = resource.kind.as_deref() == Some(LINE_OF_CREDIT);
        is_loan(resource) || credit && self.input.method.indicator.line_of_credit == LineOfCredit::Loan
    }

    /// The terms of a loan: its own, or where it states none those on which all other lines of the activity agree
    /// (lists often have them at the commitment alone).
    fn terms(&self, activity: &Activity, resource: &Resource) -> LoanTerms {
        if let Some(own) = &resource.loan {
            return own.clone();
        }
        let others =
            activity.resources.iter().filter(|other| self.lends(other) && other.kind == resource.kind);
        let mut others = others.filter_map(|other| other.loan.as_ref());
        let first = others.next();
        first.filter(|first| others.all(|other| other == *first)).cloned().unwrap_or_default()
    }

    /// All of them.
    pub fn finish(self) -> Vec<SdgLoan> {
        self.found.into_values().flatten().map(|(_, loan)| loan).collect()
    }
}

impl Input<'_> {
    /// A loan of the list, with its schedule.
    fn loan(
        &self,
        id: String,
        principal: Amount,
        currency: &str,
        stated: &LoanTerms,
        made: Result<(Terms, bool), Trouble>,
    ) -> SdgLoan {
        let test = &self.rules.concessional;
        let mut loan = SdgLoan {
            id,
            principal,
            currency: currency.to_owned(),
            terms: stated.clone(),
            payments_per_year: 0,
            assumed: false,
            grant_element_percent: None,
            concessional: None,
            otherwise_at: Vec::new(),
            lacks: String::new(),
            schedule: Vec::new(),
        };
        let (terms, assumed) = match made {
            Ok(made) => made,
            Err(Trouble::Missing(name) | Trouble::Impossible(name)) => {
                loan.lacks = name.to_owned();
                return loan;
            }
        };
        let schedule = grant_element::schedule(&terms, test.discount_percent);
        let concessional = schedule.reaches(test.threshold_percent);
        loan.payments_per_year = terms.per_year;
        loan.assumed = assumed;
        loan.grant_element_percent = Some(schedule.percent());
        loan.concessional = Some(concessional);
        loan.schedule = payments(&schedule, principal);
        if assumed {
            let interest = terms.interest_percent;
            let ends = |per_year: u32| {
                let stated = LoanTerms { interest_percent: Some(interest), ..stated.clone() };
                let (terms, _) = grant_element::terms(&stated, false, per_year).ok()?;
                let other = grant_element::schedule(&terms, test.discount_percent);
                Some(other.reaches(test.threshold_percent))
            };
            let others = [1, 2, 4, 12].into_iter().filter(|one| *one != terms.per_year);
            loan.otherwise_at =
                others.filter(|one| ends(*one).is_some_and(|end| end != concessional)).collect();
        }
        loan
    }
}

/// What is lent in all: what was committed on the same terms, or else what was paid out.
fn principal(activity: &Activity, resource: &Resource, terms: &LoanTerms, currency: &str) -> Amount {
    let of = |basis: Basis| {
        let same = activity.resources.iter().filter(|other| {
            other.basis == Some(basis)
                && other.kind == resource.kind
                && other.loan.as_ref().is_none_or(|own| own == terms)
        });
        let amounts = same.flat_map(|other| other.measures.iter()).filter_map(|measure| match measure {
            Measure::Money { amount, currency: own } | Measure::Value { amount, currency: own, .. }
                if own == currency =>
            {
                Some(*amount)
            }
            _ => None,
        });
        super::sum(amounts.map(Some))
    };
    of(Basis::Committed).or_else(|| of(Basis::Disbursed)).unwrap_or_default()
}

/// The schedule in the loan's own money, each amount rounded once.
pub(super) fn payments(schedule: &Schedule, principal: Amount) -> Vec<SdgPayment> {
    let one = Amount::from_millionths(ONE).unwrap_or(Amount::ONE);
    let part = |of: i128| {
        let of = Amount::from_millionths(of).unwrap_or_default();
        principal.times_ratio(of, one).unwrap_or_default()
    };
    let line = |(number, period): (u32, &grant_element::Period)| SdgPayment {
        period: number,
        outstanding: part(period.outstanding),
        principal: part(period.principal),
        interest: part(period.interest),
        payment: part(period.principal + period.interest),
        factor: grant_element::text(period.factor),
        present_value: part(period.present_value),
    };
    (1..).zip(&schedule.periods).map(line).collect()
}

/// What there is to be said of the loans.
pub(super) fn findings(loans: &[SdgLoan]) -> Vec<Finding> {
    let mut found = Vec::new();
    let assumed = loans.iter().filter(|loan| loan.assumed).count();
    if assumed > 0 {
        found.push(note("sdg-payments-assumed", Severity::Note).with("count", assumed));
    }
    for loan in loans.iter().filter(|loan| !loan.otherwise_at.is_empty()) {
        let at: Vec<String> = loan.otherwise_at.iter().map(u32::to_string).collect();
        let finding = note("sdg-payments-decide", Severity::Warning).with("loan", loan.id.as_str());
        found.push(finding.with("payments", at.join(", ")));
    }
    found
}
