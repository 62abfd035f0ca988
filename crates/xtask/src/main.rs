//! Our own commands: tidy, docs, generators, bench.
#[allow(missing_docs)]
fn main() {}
