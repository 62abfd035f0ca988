//! The use cases. Commands, and later pages and jobs, only translate to one of these.

pub mod backup;
pub mod check;
pub mod example;
pub mod findings;
pub mod history;
pub mod import;
pub mod kit;
pub mod limits;
pub mod map;
pub mod measure;
pub mod node;
pub mod reading;
pub mod refusal;
pub mod spread;
pub mod stage;
pub mod template;
pub mod trace;
pub mod worker;

pub use kit::Kit;
pub use refusal::Refusal;
