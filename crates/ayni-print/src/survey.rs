//! Questionnaires as workbooks: one to fill in for those who answer without a node, and the form itself in
//! XLSForm.

mod answers;
mod xlsform;

pub use answers::{MARK, workbook};
pub use xlsform::xlsform;
