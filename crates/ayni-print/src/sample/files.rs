//! A template, lists for it, a file that was read, and what was found in it.

use ayni_model::reference::{CodeList, Country, Entry, Reference};
use ayni_model::sheet::{Book, Cell, Merge, Row, Sheet};
use ayni_model::template::{TemplateCheck, TemplateColumn, TemplateList, TemplateSpec};
use ayni_model::{Finding, Origin, Path, Severity};

use super::amount;

/// A template with a column of every kind; headings and lists are those of our own workbook.
pub fn template() -> TemplateSpec {
    let column = |id: &str, group: &str, check: TemplateCheck, required: bool, width: u16| TemplateColumn {
        id: id.to_owned(),
        heading: format!("template-column-{}", id.replace('_', "-")),
        help: format!("template-help-{}", id.replace('_', "-")),
        group: format!("template-group-{group}"),
        check,
        required,
        width,
    };
    let code = |list: &str| TemplateCheck::Code(list.to_owned());
    let codes = |list: &str, numbers: bool| TemplateCheck::Codes { list: list.to_owned(), numbers };
    TemplateSpec {
        id: "ayni".to_owned(),
        version: "1".to_owned(),
        title: "template-title".to_owned(),
        intro: "template-intro".to_owned(),
        steps: vec!["template-step-rows".to_owned(), "template-step-required".to_owned()],
        sheet: "template-sheet-activities".to_owned(),
        columns: vec![
            column("reporter", "activity", TemplateCheck::Text, false, 14),
            column("id", "activity", TemplateCheck::Text, true, 14),
            column("title", "activity", TemplateCheck::Text, true, 40),
            column("kind", "activity", code("kind"), false, 12),
            column("start", "activity", TemplateCheck::Date, false, 12),
            column("provider", "partners", codes("country", false), true, 11),
            column("recipients", "partners", codes("country", true), true, 18),
            column("goals", "subject", codes("sdg", true), false, 14),
            column("money", "resource", TemplateCheck::Number, false, 14),
            column("currency", "resource", code("currency"), false, 10),
            column("estimated", "resource", TemplateCheck::Flag, false, 10),
            column("interest_percent", "resource", TemplateCheck::Percent, false, 10),
        ],
        lists: vec![TemplateList {
            name: "kind".to_owned(),
            codes: ["programme", "project", "action", "event"].map(str::to_owned).to_vec(),
        }],
    }
}

/// Lists for the template; there is none of currencies.
pub fn reference() -> Reference {
    let mut reference = Reference::default();
    for code in ["KEN", "NPL", "XAA"] {
        reference.countries.insert(code.to_owned(), Country::default());
    }
    let mut goals = CodeList::default();
    for code in ["1", "1.1", "1.10", "2"] {
        goals.entries.insert(code.to_owned(), Entry::default());
    }
    reference.lists.insert("sdg".to_owned(), goals);
    reference
}

/// A file with everything that a copy of it must not stumble over.
pub fn book() -> Book {
    let text = |text: &str| Cell::Text(text.into());
    let number = |text: &str| Cell::Number(text.into());
    let row = |number: u32, cells: Vec<Cell>| Row { number, cells };
    let activities = Sheet {
        name: "Activities 2024".to_owned(),
        rows: vec![
            row(1, vec![text("Cooperation of the Ministry of Health")]),
            row(
                3,
                vec![
                    text("Id"),
                    text("Title"),
                    text("Partner"),
                    text("Start"),
                    text("Amount, USD"),
                    text("Shares"),
                ],
            ),
            row(
                4,
                vec![
                    text("H-1"),
                    text("Malaria surveillance"),
                    text("Kenya"),
                    Cell::Date("2024-02-01".parse().unwrap()),
                    number("120000.5"),
                    text("3.3 80; 3.8 10"),
                ],
            ),
            row(
                5,
                vec![
                    text("H-2"),
                    text("=HYPERLINK(\"http://example.org\",\"click\")"),
                    text("Nepal"),
                    Cell::Date("2024-05".parse().unwrap()),
                    text("-12 000"),
                    text("+1"),
                ],
            ),
            row(
                6,
                vec![
                    text("H-3"),
                    text("@SUM(A1:A9)"),
                    Cell::Empty,
                    Cell::Bool(true),
                    Cell::Error("#DIV/0!".into()),
                    Cell::Empty,
                ],
            ),
        ],
        merges: vec![
            Merge { top: 1, left: 1, bottom: 1, right: 16_384 },
            Merge { top: 5, left: 3, bottom: 6, right: 3 },
        ],
    };
    let notes = Sheet {
        name: "It's notes".to_owned(),
        rows: vec![row(2, vec![Cell::Empty, text("second column")])],
        merges: Vec::new(),
    };
    Book { file: "health <2024>.xlsx".to_owned(), sheets: vec![activities, notes] }
}

pub fn findings() -> Vec<Finding> {
    let at = |sheet: &str, row: Option<u32>, column: Option<u32>| Origin {
        file: "health <2024>.xlsx".to_owned(),
        sheet: Some(sheet.to_owned()),
        row,
        column,
    };
    let required = |what: &str, severity| Finding::new("required", severity).with("what", what);
    vec![
        Finding::new("share-sum", Severity::Warning)
            .with("what", "goal")
            .with("sum", amount("90"))
            .at(at("Activities 2024", Some(4), Some(6)))
            .on("H-1", Path::of("goals")),
        required("Partner", Severity::Error)
            .at(at("Activities 2024", Some(6), Some(3)))
            .on("H-3", Path::of("parties")),
        required("Share", Severity::Note)
            .at(at("Activities 2024", Some(6), Some(6)))
            .on("H-3", Path::of("goals")),
        required("Note", Severity::Note)
            .at(at("Activities 2024", Some(4), Some(6)))
            .on("H-1", Path::of("goals")),
        required("Row", Severity::Warning).at(at("It's notes", Some(2), None)),
        required("Column", Severity::Note).at(at("Activities 2024", None, Some(5))),
        required("Sheet", Severity::Note).at(at("It's notes", None, None)),
        required("File", Severity::Warning).at(Origin::file("health <2024>.xlsx")),
        required("Nothing", Severity::Note),
        required("Elsewhere", Severity::Error).at(Origin::file("other.csv")),
    ]
}
