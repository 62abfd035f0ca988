//! Words that people typed.

pub(crate) mod personal_data;
pub(super) mod text_encoding;
pub(super) mod text_formula;
pub(super) mod text_markup;
pub(super) mod text_placeholder;
pub(super) mod title_repeated;
pub(super) mod title_short;
