//! The grounds on which a measure is left out by every method. A method adds its own.
//!
//! Each is printed with the rows that it leaves out, under the Fluent key `report-ground-<id>`.

/// The reporter keeps it out of what is published; then the row carries no amount either.
pub const WITHHELD: &str = "withheld";
/// The party that puts it in is not named, and the activity has no single provider or its country is unknown.
pub const PAYER_UNKNOWN: &str = "payer-unknown";
/// Put in by a partner that is not on the method's list of the South: it never enters a South-South total.
pub const DEVELOPED_PARTNER: &str = "developed-partner";
/// Put in by a multilateral organisation.
pub const MULTILATERAL_PARTNER: &str = "multilateral-partner";
/// Put in by a partner as recipient: its own input, which is not the measuring country's.
pub const PARTNER_INPUT: &str = "partner-input";
/// Put in by another Southern provider: it belongs in that country's measurement.
pub const OTHER_PROVIDER: &str = "other-provider";
/// The pay of the provider's own staff at home, where the method does not take it for a receipt.
pub const HOME_SALARY: &str = "home-salary";
/// The method values the resource by its own prices, in the place of the value reported.
pub const REVALUED: &str = "revalued";
/// Neither an amount nor a quantity is stated.
pub const NO_AMOUNT: &str = "no-amount";
/// No date says in which year it falls.
pub const NO_YEAR: &str = "no-year";
/// The source does not say whether it was pledged, budgeted, committed, disbursed or paid back.
pub const NO_BASIS: &str = "no-basis";
/// No rule of the framework edition gives it an item.
pub const UNCLASSIFIED: &str = "unclassified";
/// Another measure of the same resource stands for it already in the same group.
pub const SAME_THING: &str = "same-thing";

/// A running total after which the same year has a later one, which stands for both.
pub const LATER_TOTAL: &str = "later-total";
/// A ratio whose numerator or denominator is not stated: it cannot be joined with another.
pub const NO_DENOMINATOR: &str = "no-denominator";
/// Phase or value added of an activity that is not triangular by the method.
pub const NOT_TRIANGULAR: &str = "not-triangular";

/// All of them, in the order in which they are looked at.
pub const ALL: &[&str] = &[
    WITHHELD,
    PAYER_UNKNOWN,
    DEVELOPED_PARTNER,
    MULTILATERAL_PARTNER,
    PARTNER_INPUT,
    OTHER_PROVIDER,
    HOME_SALARY,
    NO_AMOUNT,
    NO_YEAR,
    NO_BASIS,
    UNCLASSIFIED,
    REVALUED,
    SAME_THING,
    LATER_TOTAL,
    NO_DENOMINATOR,
    NOT_TRIANGULAR,
];
