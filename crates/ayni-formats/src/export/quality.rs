//! What one activity reached, how it was judged, and who took part, as rows of the register's tables.

use ayni_model::register::{Cell, RowSink};
use ayni_model::{Indicator, IndicatorValue, ResultLine};

use super::rows::{Rows, date, period, words};

impl<'a, S: RowSink> Rows<'a, S> {
    /// Results with their indicators, values and parts.
    pub(super) fn results(&mut self) -> Result<(), S::Trouble> {
        let activity = self.activity;
        for result in &activity.results {
            self.put(
                "result",
                [
                    Cell::text(result.id.as_str()),
                    Cell::text(result.level.as_str()),
                    Cell::of(result.leads_to.as_deref(), Cell::text),
                    words(&result.title).0,
                ],
            )?;
            for indicator in &result.indicators {
                self.indicator(result, indicator)?;
                for value in &indicator.values {
                    self.value(result, indicator, value)?;
                }
            }
        }
        Ok(())
    }

    fn indicator(&mut self, result: &'a ResultLine, indicator: &'a Indicator) -> Result<(), S::Trouble> {
        let baseline = indicator.baseline.as_ref();
        self.put(
            "indicator",
            [
                Cell::text(result.id.as_str()),
                Cell::text(indicator.id.as_str()),
                Cell::of(indicator.code.as_deref(), Cell::text),
                words(&indicator.title).0,
                Cell::of(indicator.unit.as_deref(), Cell::text),
                Cell::text(indicator.joined().as_str()),
                Cell::of(indicator.aim, |aim| Cell::text(aim.as_str())),
                Cell::Truth(indicator.running_total),
                Cell::Truth(indicator.gender),
                Cell::of(baseline.and_then(|baseline| baseline.value), Cell::Amount),
                Cell::of(baseline.and_then(|baseline| baseline.date), date),
                words(&indicator.source).0,
            ],
        )
    }

    fn value(
        &mut self,
        result: &'a ResultLine,
        indicator: &'a Indicator,
        value: &'a IndicatorValue,
    ) -> Result<(), S::Trouble> {
        let withheld = Cell::Truth(self.activity.withheld.is_some());
        let code = Cell::of(indicator.code.as_deref(), Cell::text);
        let unit = Cell::of(indicator.unit.as_deref(), Cell::text);
        let joining = Cell::text(indicator.joined().as_str());
        let kind = Cell::text(value.kind.as_str());
        let [start, end, first, last] = period(&value.period);
        self.put(
            "indicator_value",
            [
                Cell::text(result.id.as_str()),
                Cell::text(indicator.id.as_str()),
                Cell::text(value.id.as_str()),
                code.clone(),
                unit.clone(),
                joining.clone(),
                kind.clone(),
                start,
                end,
                first,
                last,
                Cell::of(value.value, Cell::Amount),
                Cell::of(value.numerator, Cell::Amount),
                Cell::of(value.denominator, Cell::Amount),
                words(&value.evidence).0,
                withheld.clone(),
            ],
        )?;
        for part in &value.parts {
            self.put(
                "value_part",
                [
                    Cell::text(result.id.as_str()),
                    Cell::text(indicator.id.as_str()),
                    Cell::text(value.id.as_str()),
                    Cell::text(part.id.as_str()),
                    code.clone(),
                    unit.clone(),
                    joining.clone(),
                    kind.clone(),
                    Cell::text(part.dimensions()),
                    Cell::text(part.name()),
                    Cell::of(part.value, Cell::Amount),
                    Cell::of(part.numerator, Cell::Amount),
                    Cell::of(part.denominator, Cell::Amount),
                    withheld.clone(),
                ],
            )?;
        }
        Ok(())
    }

    /// Evaluations with their answers.
    pub(super) fn evaluations(&mut self) -> Result<(), S::Trouble> {
        let activity = self.activity;
        for evaluation in &activity.evaluations {
            let criteria = Cell::text(evaluation.criteria.as_str());
            self.put(
                "evaluation",
                [
                    Cell::text(evaluation.id.as_str()),
                    criteria.clone(),
                    Cell::of(evaluation.kind, |kind| Cell::text(kind.as_str())),
                    words(&evaluation.by).0,
                    Cell::of(evaluation.date, date),
                    Cell::of(evaluation.report.as_deref(), Cell::text),
                ],
            )?;
            for answer in &evaluation.answers {
                self.put(
                    "evaluation_answer",
                    [
                        Cell::text(evaluation.id.as_str()),
                        Cell::text(answer.id.as_str()),
                        criteria.clone(),
                        Cell::text(answer.criterion.as_str()),
                        Cell::of(answer.rating.as_deref(), Cell::text),
                        words(&answer.answer).0,
                        words(&answer.evidence).0,
                    ],
                )?;
            }
        }
        Ok(())
    }

    /// Who took part in which phase, and what was gained.
    pub(super) fn partaking(&mut self) -> Result<(), S::Trouble> {
        let activity = self.activity;
        for line in &activity.phases {
            let cells = [&line.id, &line.phase, &line.party].map(|text| Cell::text(text.as_str()));
            self.put("phase", cells)?;
        }
        for line in &activity.value_added {
            let how = words(&line.how).0;
            self.put("value_added", [Cell::text(line.id.as_str()), Cell::text(line.code.as_str()), how])?;
        }
        Ok(())
    }
}
