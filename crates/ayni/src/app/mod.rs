//! The use cases. Commands, and later pages and jobs, only translate to one of these.

pub mod backup;
pub mod check;
pub mod child;
pub mod confined;
pub mod example;
pub mod export;
pub mod findings;
pub mod folder;
pub mod framework;
pub mod history;
pub mod import;
pub mod kit;
pub mod limits;
pub mod map;
pub mod measure;
pub mod method;
pub mod method_compare;
pub mod node;
pub mod package;
pub mod pdf;
pub mod query;
pub mod reading;
pub mod refusal;
pub mod register;
pub mod scratch;
pub mod sdmx;
mod since;
pub mod spread;
pub mod stage;
pub mod submit;
pub mod template;
pub mod trace;
pub mod worker;

pub use kit::Kit;
pub use refusal::Refusal;
