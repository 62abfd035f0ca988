//! How a long call tells how far it is, and learns that it should stop.

/// Progress and cancellation for a long call. The pure crates call it; the rim decides what it means.
pub trait Watch {
    /// `done` of `total` units (rows, bytes) are done; `total` is 0 where nobody knows.
    fn progress(&self, done: u64, total: u64);
    /// Whether the call should end early and give what it has.
    fn cancelled(&self) -> bool;
}

/// Nobody watches.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoWatch;

impl Watch for NoWatch {
    fn progress(&self, _done: u64, _total: u64) {}

    fn cancelled(&self) -> bool {
        false
    }
}
