//! Documents as people have them, read whole.
