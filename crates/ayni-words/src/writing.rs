//! How a language writes numbers and lists, counts and sorts: ICU4X with the data of CLDR.

use std::cmp::Ordering;

use ayni_model::Amount;
use fixed_decimal::Decimal;
use icu_collator::CollatorBorrowed;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

/// One language's ways of writing. A part for which there is no data is `None` and then written
/// plainly (ASCII digits, commas): a figure is never lost for want of a separator.
pub(crate) struct Writing {
    grouped: Option<DecimalFormatter>,
    plain: Option<DecimalFormatter>,
    list: Option<ListFormatter>,
    collator: Option<CollatorBorrowed<'static>>,
    plurals: Option<PluralRules>,
}

impl Writing {
    /// For a language tag. English is international English, as the United Nations write it.
    pub(crate) fn new(language: &str) -> Writing {
        let tag = if language == "en" { "en-001" } else { language };
        let locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
        let mut never = DecimalFormatterOptions::default();
        never.grouping_strategy = Some(GroupingStrategy::Never);
        Writing {
            grouped: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok(),
            plain: DecimalFormatter::try_new((&locale).into(), never).ok(),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
            collator: CollatorBorrowed::try_new(
                (&locale).into(),
                icu_collator::options::CollatorOptions::default(),
            )
            .ok(),
            plurals: PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).ok(),
        }
    }

    /// A decimal number given as canonical text, with at least `places` digits after the separator.
    /// Text that is no number comes back as it is.
    pub(crate) fn decimal(&self, text: &str, places: u32, grouped: bool) -> String {
        let Ok(mut number) = Decimal::try_from_str(text) else {
            return text.to_owned();
        };
        number.absolute.pad_end(-(places.min(6) as i16));
        let formatter = if grouped { &self.grouped } else { &self.plain };
        match formatter {
            Some(formatter) => formatter.format(&number).to_string(),
            None => number.to_string(),
        }
    }

    /// An amount with every digit that it has and no more, but not with a single decimal in money.
    pub(crate) fn exact(&self, amount: Amount, least_places: u32) -> String {
        let text = amount.to_string();
        let places = if text.contains('.') { least_places } else { 0 };
        self.decimal(&text, places, true)
    }

    /// Items joined by commas and "and".
    pub(crate) fn list(&self, items: &[String]) -> String {
        match &self.list {
            Some(formatter) => formatter.format(items.iter().map(String::as_str)).to_string(),
            None => items.join(", "),
        }
    }

    /// The plural category of a count, by its Fluent name.
    pub(crate) fn category(&self, count: u64) -> &'static str {
        match self.plurals.as_ref().map(|rules| rules.category_for(count)) {
            Some(PluralCategory::Zero) => "zero",
            Some(PluralCategory::One) => "one",
            Some(PluralCategory::Two) => "two",
            Some(PluralCategory::Few) => "few",
            Some(PluralCategory::Many) => "many",
            Some(PluralCategory::Other) | None => "other",
        }
    }

    /// Which of two texts comes first; equal ones by their bytes, so that an order is always one.
    pub(crate) fn compare(&self, left: &str, right: &str) -> Ordering {
        let order = self.collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(left, right));
        order.then_with(|| left.cmp(right))
    }

    /// Bytes that sort as [`compare`](Writing::compare) does.
    pub(crate) fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::new();
        if let Some(collator) = &self.collator {
            let Ok(()) = collator.write_sort_key_to(text, &mut key);
        }
        // A zero byte is below all bytes of a collation key, so a shorter key stays the smaller one.
        key.push(0);
        key.extend_from_slice(text.as_bytes());
        key
    }
}
