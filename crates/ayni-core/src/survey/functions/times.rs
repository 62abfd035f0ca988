//! Functions of days and times.

use ayni_model::Amount;

use crate::survey::dates;
use crate::survey::fill::Scope;
use crate::survey::value::Value;

/// The day on which it is answered. There is no clock here: `now()` is the same day.
pub(super) fn today<'f>(_: &[Value<'f>], scope: &Scope<'_, 'f>) -> Option<Value<'f>> {
    Some(Value::Text(scope.today.to_string()))
}

/// A day of a text, or of a number of days since 1 January 1970.
pub(super) fn date<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let value = values.first()?;
    let text = value.text();
    if dates::day(&text).is_some() || dates::is_moment(&text) {
        return Some(Value::Text(text));
    }
    let day = value.number().and_then(dates::day_of);
    Some(Value::Text(day.map(|day| day.to_string()).unwrap_or_default()))
}

pub(super) fn decimal_date_time<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    Some(Value::of(dates::count(&values.first()?.text())))
}

/// A time as a part of a day.
pub(super) fn decimal_time<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let seconds = dates::seconds(&values.first()?.text());
    Some(Value::of(seconds.and_then(|all| Amount::whole(all).divided_by(Amount::whole(86_400)).ok())))
}

pub(super) fn format<'f>(values: &[Value<'f>], _: &Scope<'_, 'f>) -> Option<Value<'f>> {
    let [value, pattern] = values else { return None };
    let text = value.text();
    if text.is_empty() {
        return Some(Value::Text(text));
    }
    dates::formatted(&text, &pattern.text()).map(Value::Text)
}
