//! The use cases. Commands, and later pages and jobs, only translate to one of these.

pub mod attach;
pub mod backup;
pub mod check;
pub mod child;
pub mod confined;
pub mod criteria;
pub mod demo;
pub mod desk;
pub mod enter;
pub mod entry;
pub mod example;
pub mod export;
#[allow(dead_code, reason = "called by the pages")]
pub mod factor;
pub mod findings;
pub mod folder;
pub mod framework;
pub mod history;
pub mod hooks;
pub mod import;
#[allow(dead_code, reason = "called by the pages")]
pub mod jobs;
pub mod kept;
pub mod kit;
pub mod limits;
pub mod mail;
pub mod map;
pub mod measure;
pub mod method;
pub mod method_compare;
pub mod node;
pub mod outbound;
pub mod package;
#[allow(dead_code, reason = "called by the pages")]
pub mod password;
pub mod pdf;
pub mod people;
pub mod query;
pub mod reading;
pub mod refusal;
pub mod register;
pub mod scratch;
pub mod sdg;
pub mod sdmx;
pub mod search;
pub mod secrets;
#[allow(dead_code, reason = "called by the pages")]
pub mod session;
mod since;
pub mod spread;
pub mod stage;
pub mod standing;
pub mod submit;
pub mod template;
pub mod trace;
pub mod worker;

pub use kit::Kit;
pub use refusal::Refusal;
