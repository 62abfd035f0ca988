//! Documents of organs: what became of their paragraphs, what they ask, what is done about it.

pub mod lineage;
mod said;

pub use said::followed;
