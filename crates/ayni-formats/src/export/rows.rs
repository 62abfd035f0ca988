//! One activity as rows of the register's tables.

use ayni_model::register::{Cell, RowSink, TableForm, table};
use ayni_model::{Activity, Finding, Measure, PartialDate, Period, Text};

/// Gives the rows of one version of an activity to a sink: one of `activity`, and one for each of
/// its lines.
pub fn activity_rows<S: RowSink>(version: i64, activity: &Activity, sink: &mut S) -> Result<(), S::Trouble> {
    let mut rows = Rows { version, activity, sink };
    rows.head()?;
    rows.lines()?;
    rows.resources()?;
    rows.results()?;
    rows.evaluations()?;
    rows.partaking()
}

/// Gives the row of one finding to a sink.
pub fn finding_row<S: RowSink>(
    import: i64,
    number: i64,
    finding: &Finding,
    sink: &mut S,
) -> Result<(), S::Trouble> {
    let origin = finding.origin.as_ref();
    // What a message is filled with; the words of a code are not data, so they are not here.
    let details = match finding.args.is_empty() {
        true => None,
        false => serde_json::to_string(&finding.args).ok(),
    };
    let cells = vec![
        Cell::Whole(import),
        Cell::Whole(number),
        Cell::text(finding.severity.as_str()),
        Cell::text(finding.code.as_str()),
        Cell::of(finding.activity.as_deref(), Cell::text),
        Cell::of(finding.path.as_ref(), |path| Cell::text(path.as_str())),
        Cell::of(origin, |origin| Cell::text(origin.file.as_str())),
        Cell::of(origin.and_then(|origin| origin.sheet.as_deref()), Cell::text),
        Cell::of(origin.and_then(|origin| origin.row), |row| Cell::Whole(row.into())),
        Cell::of(origin.and_then(|origin| origin.column), |column| Cell::Whole(column.into())),
        Cell::of(details, Cell::text),
    ];
    put(sink, "finding", cells)
}

/// Hands a row over, if there is such a table; all names here are of [`ayni_model::register::TABLES`].
fn put<S: RowSink>(sink: &mut S, name: &str, cells: Vec<Cell<'_>>) -> Result<(), S::Trouble> {
    match table(name) {
        Some(form) => sink.row(form as &'static TableForm, cells),
        None => Ok(()),
    }
}

pub(super) struct Rows<'a, S> {
    version: i64,
    pub(super) activity: &'a Activity,
    sink: &'a mut S,
}

impl<'a, S: RowSink> Rows<'a, S> {
    /// A row that begins with the activity and its version.
    pub(super) fn put<const N: usize>(&mut self, name: &str, cells: [Cell<'a>; N]) -> Result<(), S::Trouble> {
        let mut all = Vec::with_capacity(3 + N);
        all.push(Cell::text(self.activity.reporter.as_str()));
        all.push(Cell::text(self.activity.id.as_str()));
        all.push(Cell::Whole(self.version));
        all.extend(cells);
        put(self.sink, name, all)
    }

    fn head(&mut self) -> Result<(), S::Trouble> {
        let activity = self.activity;
        let (title, title_language) = words(&activity.title);
        let (description, description_language) = words(&activity.description);
        let [start, end, first, last] = period(&activity.period);
        let request = activity.request.as_ref();
        let withheld = activity.withheld.as_ref();
        let cells = [
            Cell::text(activity.kind.as_str()),
            Cell::of(activity.parent.as_deref(), Cell::text),
            title,
            title_language,
            description,
            description_language,
            Cell::of(activity.form, |form| Cell::text(form.as_str())),
            Cell::of(activity.status, |status| Cell::text(status.as_str())),
            start,
            end,
            first,
            last,
            Cell::of(request.and_then(|request| request.country.as_deref()), Cell::text),
            Cell::of(request, |request| words(&request.by).0),
            Cell::of(request.and_then(|request| request.date), date),
            Cell::of(request.and_then(|request| request.reference.as_deref()), Cell::text),
            Cell::text(activity.also_reported.join("|")),
            words(&activity.plan).0,
            words(&activity.detriment).0,
            Cell::text(activity.keywords.join("|")),
            Cell::Truth(withheld.is_some()),
            Cell::of(withheld, |withheld| Cell::text(withheld.by.as_str())),
            Cell::of(withheld, |withheld| Cell::text(withheld.why.as_str())),
        ];
        self.put("activity", cells)
    }

    fn lines(&mut self) -> Result<(), S::Trouble> {
        let activity = self.activity;
        for party in &activity.parties {
            self.put(
                "party",
                [
                    Cell::text(party.id.as_str()),
                    Cell::text(party.role.as_str()),
                    Cell::text(party.kind.as_str()),
                    Cell::of(party.country.as_deref(), Cell::text),
                    Cell::of(party.organisation.as_deref(), Cell::text),
                    words(&party.name).0,
                ],
            )?;
        }
        for place in &activity.places {
            self.put(
                "place",
                [
                    Cell::text(place.id.as_str()),
                    Cell::text(place.of.country.as_str()),
                    Cell::of(place.of.part.as_deref(), Cell::text),
                    Cell::of(place.share, Cell::Amount),
                ],
            )?;
        }
        for (name, shares) in [("sector", &activity.sectors), ("goal", &activity.goals)] {
            for share in shares {
                self.put(
                    name,
                    [
                        Cell::text(share.id.as_str()),
                        Cell::text(share.of.list.as_str()),
                        Cell::text(share.of.code.as_str()),
                        Cell::of(share.share, Cell::Amount),
                    ],
                )?;
            }
        }
        for (number, marker) in (1..).zip(&activity.markers) {
            let code = Cell::text(marker.code.as_str());
            self.put("marker", [Cell::Whole(number), code, Cell::Whole(marker.score.into())])?;
        }
        for agreement in &activity.agreements {
            self.put(
                "agreement",
                [
                    Cell::text(agreement.id.as_str()),
                    Cell::text(agreement.kind.as_str()),
                    words(&agreement.title).0,
                    Cell::of(agreement.reference.as_deref(), Cell::text),
                    Cell::of(agreement.date, date),
                ],
            )?;
        }
        Ok(())
    }

    fn resources(&mut self) -> Result<(), S::Trouble> {
        let activity = self.activity;
        for resource in &activity.resources {
            let [start, end, first, last] = period(&resource.period);
            let loan = resource.loan.clone().unwrap_or_default();
            let withheld = resource.withheld.as_ref();
            let basis = Cell::of(resource.basis, |basis| Cell::text(basis.as_str()));
            self.put(
                "resource",
                [
                    Cell::text(resource.id.as_str()),
                    basis.clone(),
                    Cell::of(resource.kind.as_deref(), Cell::text),
                    words(&resource.what).0,
                    Cell::of(resource.payer.as_deref(), Cell::text),
                    start,
                    end,
                    first,
                    last,
                    Cell::of(loan.interest_percent, Cell::Amount),
                    Cell::of(loan.maturity_years, Cell::Amount),
                    Cell::of(loan.grace_years, Cell::Amount),
                    Cell::of(loan.payments_per_year, Cell::Amount),
                    Cell::of(loan.repayment, |repayment| Cell::text(repayment.as_str())),
                    Cell::of(loan.grant_element_percent, Cell::Amount),
                    Cell::Truth(resource.estimated),
                    Cell::Truth(withheld.is_some()),
                    Cell::of(withheld, |withheld| Cell::text(withheld.by.as_str())),
                    Cell::of(withheld, |withheld| Cell::text(withheld.why.as_str())),
                ],
            )?;
            for (number, measure) in (1..).zip(&resource.measures) {
                let (kind, unit, valuation) = match measure {
                    Measure::Money { .. } => ("money", None, None),
                    Measure::Value { valuation, .. } => ("value", None, Some(valuation.as_str())),
                    Measure::Quantity { unit, .. } => ("quantity", Some(unit.as_str()), None),
                };
                self.put(
                    "measure",
                    [
                        Cell::text(resource.id.as_str()),
                        Cell::Whole(number),
                        Cell::text(kind),
                        basis.clone(),
                        Cell::Amount(measure.amount()),
                        Cell::of(measure.currency(), Cell::text),
                        Cell::of(unit, Cell::text),
                        Cell::of(valuation, Cell::text),
                        Cell::Truth(activity.withheld.is_some() || withheld.is_some()),
                    ],
                )?;
            }
        }
        Ok(())
    }
}

/// A text in English, or else in its first language by code, with that language.
pub(super) fn words(text: &Text) -> (Cell<'_>, Cell<'_>) {
    match text.best("en") {
        Some((text, language)) => (Cell::text(text), Cell::text(language)),
        None => (Cell::Missing, Cell::Missing),
    }
}

pub(super) fn date<'a>(date: PartialDate) -> Cell<'a> {
    Cell::text(date.to_string())
}

/// Start and end as stated, then the first and the last day that they can mean.
pub(super) fn period<'a>(period: &Period) -> [Cell<'a>; 4] {
    [
        Cell::of(period.start, date),
        Cell::of(period.end, date),
        Cell::of(period.start, |start| Cell::Day(start.first_day())),
        Cell::of(period.end, |end| Cell::Day(end.last_day())),
    ]
}
