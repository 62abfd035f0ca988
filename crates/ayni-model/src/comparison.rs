//! The words in which two measurements, and two editions, are compared.

use crate::coded;

coded! {
    /// The kinds of cause, in the order in which they are looked for: what decides whether a row counts
    /// comes before where it counts, and that before how much it is.
    CauseKind in "compare-cause" {
        /// One method leaves it out, on a ground.
        LeftOut = "left-out",
        /// It falls in another reporting year.
        Year = "year",
        /// Only one method gives a quantity this value by its prices.
        Imputed = "imputed",
        /// Only one measurement has the row.
        Absent = "absent",
        /// Another view or basis.
        View = "view",
        /// Another group or item, by another rule.
        Item = "item",
        /// A quantity valued by another price: of another list, another line, another year.
        Price = "price",
        /// A value found another way, or another amount.
        Value = "value",
        /// Rates of another time, by another rule of exchange: of a month instead of a year.
        RateRule = "rate-rule",
        /// Another exchange rate, or none.
        Rate = "rate",
        /// Constant prices or purchasing power parity by one method only, or another base.
        Prices = "prices",
        /// Another form of cooperation.
        Form = "form",
        /// A receipt of the partner by one method only.
        Receipt = "receipt",
        /// Left out by both, on other grounds.
        Ground = "ground",
        /// The same item by another rule.
        Rule = "rule",
        /// Something else that changes no total.
        Other = "other",
    }
}

coded! {
    /// Which totals a cell belongs to. Cells of different scopes show the same rows from different sides
    /// and are never added.
    Scope in "compare-scope" {
        /// Counted rows by view, basis and group, and quantities by unit.
        Groups = "groups",
        /// The same by item.
        Items = "items",
        /// Of these what is a receipt of the partner, by view, basis and group.
        Receipts = "receipts",
        /// Activities by view, each once.
        Activities = "activities",
        /// Activities by view and form.
        Forms = "forms",
    }
}

coded! {
    /// How a line differs.
    Change in "edition-change" {
        /// It stands only in the second.
        Added = "added",
        /// It stands only in the first.
        Removed = "removed",
        /// It stands in both and says something else.
        Changed = "changed",
        /// It is tried at another place among the others.
        Moved = "moved",
    }
}

coded! {
    /// What a figure was revised by: which of the things that a measurement is made from changed.
    Reason in "revision-reason" {
        /// The activities as reported.
        Data = "data",
        /// The method.
        Method = "method",
        /// The framework edition.
        Edition = "edition",
        /// The exchange rates.
        Rates = "rates",
        /// Other reference data: lists of the South, deflators, purchasing power parities, countries.
        Reference = "reference",
        /// The program.
        Program = "program",
        /// More than one of these changed, and the rows do not tell which of them it was.
        Several = "several",
    }
}
