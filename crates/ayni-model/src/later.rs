//! A value that is made when it is first asked for.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, LazyLock};

/// A value that is made once, when it is first asked for, and shared by all copies.
///
/// Series of rates are most of the reference data, and only measurements ask for them: whatever else the
/// program does need not wait until they are read.
#[derive(Clone)]
pub struct Later<T>(Arc<LazyLock<T, Box<dyn FnOnce() -> T + Send>>>);

impl<T: Send + 'static> Later<T> {
    /// A value that `make` makes.
    pub fn new(make: impl FnOnce() -> T + Send + 'static) -> Later<T> {
        Later(Arc::new(LazyLock::new(Box::new(make))))
    }

    /// A value that is there already.
    pub fn ready(value: T) -> Later<T> {
        Later::new(move || value)
    }
}

impl<T> Deref for Later<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Default + Send + 'static> Default for Later<T> {
    fn default() -> Later<T> {
        Later::new(T::default)
    }
}

impl<T: PartialEq> PartialEq for Later<T> {
    fn eq(&self, other: &Later<T>) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Later<T> {}

impl<T: fmt::Debug> fmt::Debug for Later<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
