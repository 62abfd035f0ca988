//! Every finding code that the program has ever used. The list only grows: a code that went out of
//! use stays here, so that it is never given another meaning.

/// The codes, in alphabetical order.
pub const CODES: &[&str] = &[
    "profile-needed",
    "words-file-place",
    "words-incomplete",
    "words-syntax",
    "worker-died",
];
