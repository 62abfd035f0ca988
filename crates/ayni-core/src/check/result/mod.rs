//! Rules over results and their indicators.

use ayni_model::{Activity, Indicator, IndicatorValue, Path};

pub(super) mod result_actual_future;
pub(super) mod result_aim_missing;
pub(super) mod result_chain;
pub(super) mod result_denominator_missing;
pub(super) mod result_denominator_zero;
pub(super) mod result_joining_missing;
pub(super) mod result_parts_repeated;
pub(super) mod result_parts_sum;
pub(super) mod result_period_missing;
pub(super) mod result_target_baseline;
pub(super) mod result_unit_missing;
pub(super) mod result_value_missing;

/// Every indicator of an activity with its path.
pub(super) fn indicators_of(activity: &Activity) -> impl Iterator<Item = (&Indicator, Path)> {
    activity.results.iter().flat_map(|result| {
        let path = Path::of("results").line(&result.id).field("indicators");
        result.indicators.iter().map(move |indicator| (indicator, path.line(&indicator.id)))
    })
}

/// Every target and actual of an indicator, which stands at `path`, with its own path.
pub(super) fn values_of<'a>(
    indicator: &'a Indicator,
    path: &Path,
) -> impl Iterator<Item = (&'a IndicatorValue, Path)> + use<'a> {
    let path = path.field("values");
    indicator.values.iter().map(move |value| (value, path.line(&value.id)))
}
