//! The words of Ayni: plain values that every other crate speaks in.
//!
//! Nothing here reads a file, asks the time, knows a database or a language. A word that stands
//! here has one meaning in every layer; `ARCHITECTURE.md` has the glossary.

pub mod activity;
pub mod amount;
pub mod code;
pub mod code_map;
pub mod codes;
pub mod comparison;
pub mod date;
pub mod document;
pub mod edition;
pub mod entry;
pub mod evaluation;
pub mod exchange;
pub mod finding;
pub mod ground;
pub mod later;
pub mod lineage;
pub mod mandate;
pub mod mandate_follow;
pub mod mandate_lexicon;
pub mod mandate_request;
pub mod mandate_said;
pub mod measure;
pub mod method;
pub mod monitor;
pub mod origin;
pub mod partaking;
pub mod path;
pub mod quality;
pub mod reference;
pub mod register;
pub mod resource;
pub mod result;
pub mod screening;
pub mod sdg;
pub mod sdmx;
pub mod sdmx_map;
pub mod sheet;
pub mod submission;
pub mod survey;
pub mod template;
pub mod text;
pub mod thesaurus;
pub mod watch;
pub mod written;

pub use activity::{
    Activity, ActivityKind, Agreement, Form, Marker, Party, PartyKind, Place, Request, Role, Share, Status,
    Withheld,
};
pub use amount::{Amount, AmountError};
pub use code::Code;
pub use code_map::CodeMap;
pub use date::{Day, Month, PartialDate, Period};
pub use document::{Block, Document, Phrase};
pub use evaluation::{Evaluation, EvaluationAnswer, EvaluationKind};
pub use finding::{Arg, Finding, Severity};
pub use later::Later;
pub use origin::{FieldOrigins, Origin, SortedFields};
pub use partaking::{PhaseLine, ValueAdded};
pub use path::Path;
pub use resource::{Basis, LoanTerms, Measure, Repayment, Resource, Valuation};
pub use result::{
    Aim, Baseline, Category, Indicator, IndicatorValue, Joining, ResultLevel, ResultLine, ValueKind,
    ValuePart,
};
pub use text::{ByLanguage, Text};
pub use watch::{NoWatch, Watch};
