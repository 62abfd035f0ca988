//! A document and a speaker for the tests and for looking at results.

#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use ayni_model::document::{
    Block, Column, Document, Figure, FigureKind, Headline, Phrase, Series, Speak, Table, TableCell, TableRow,
};
use ayni_model::finding::Arg;
use ayni_model::reference::{CodeList, Country, Entry, Reference};
use ayni_model::sheet::{Book, Cell, Merge, Row, Sheet};
use ayni_model::template::{TemplateCheck, TemplateColumn, TemplateList, TemplateSpec};
use ayni_model::{Amount, Finding, Origin, Path, Severity, Text};

/// Speaks from the English message files of this crate, read in the simplest way (of a choice by
/// number the `other` branch), or from a few Arabic words.
pub struct Speaker {
    pub language: &'static str,
    words: BTreeMap<String, String>,
}

impl Speaker {
    pub fn english() -> Speaker {
        let mut words = messages(include_str!("../../ayni-words/locales/en/print.ftl"));
        words.extend(messages(include_str!("../../ayni-words/locales/en/template.ftl")));
        for (key, text) in FINDINGS {
            words.insert((*key).to_owned(), (*text).to_owned());
        }
        Speaker { language: "en", words }
    }

    pub fn arabic() -> Speaker {
        let mut all = Speaker::english();
        all.language = "ar";
        for (key, text) in ARABIC {
            all.words.insert((*key).to_owned(), (*text).to_owned());
        }
        all
    }

    /// Whether there are words for a key.
    pub fn knows(&self, key: &str) -> bool {
        self.words.contains_key(key)
    }

    fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => self.number(Amount::whole(*count as i64), 0),
            Arg::Amount(amount) => self.number(*amount, 2),
            Arg::Money(amount, currency) => format!("{} {currency}", self.number(*amount, 2)),
            Arg::Date(date) => date.to_string(),
            Arg::Year(year) => year.to_string(),
            Arg::Code(code) if code.list == "severity" => self.say(&Phrase::key(&format!("severity-{}", code.code))),
            Arg::Code(code) => format!("Name of {}", code.code),
            Arg::Path(path) => path.to_string(),
            Arg::Key(key) => self.say(&Phrase::key(key)),
        }
    }
}

impl Speak for Speaker {
    fn language(&self) -> &str {
        self.language
    }

    fn right_to_left(&self) -> bool {
        self.language == "ar"
    }

    fn say(&self, phrase: &Phrase) -> String {
        match phrase {
            Phrase::Message { key, args } => {
                let Some(pattern) = self.words.get(key) else { return format!("[{key}]") };
                args.iter().fold(pattern.clone(), |text, (name, arg)| {
                    text.replace(&format!("{{ ${name} }}"), &self.arg(arg))
                })
            }
            Phrase::Value(arg) => self.arg(arg),
            Phrase::Text(text) => text.best(self.language).map(|(text, _)| text.to_owned()).unwrap_or_default(),
        }
    }

    fn number(&self, amount: Amount, decimals: u32) -> String {
        let rounded = amount.rounded(decimals);
        let text = rounded.abs().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut all = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                all.push(',');
            }
            all.push(digit);
        }
        if decimals > 0 {
            all = format!("{all}.{fraction:0<width$}", width = decimals as usize);
        }
        match (rounded.is_negative(), self.language) {
            (true, "ar") => format!("\u{200e}-{all}"),
            (true, _) => format!("\u{2212}{all}"),
            _ => all,
        }
    }
}

/// The messages and attributes of a Fluent file, one line a message, of choices the default branch.
pub fn messages(file: &str) -> BTreeMap<String, String> {
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let (mut message, mut current) = (String::new(), String::new());
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let trimmed = line.trim();
        if !line.starts_with(' ') {
            let (key, text) = line.split_once('=').expect("a message has a text");
            message = key.trim().to_owned();
            current = message.clone();
            all.insert(current.clone(), text.split(" { $count ->").next().unwrap_or(text).trim().to_owned());
        } else if let Some(attribute) = trimmed.strip_prefix('.') {
            let (name, text) = attribute.split_once('=').expect("an attribute has a text");
            current = format!("{message}.{}", name.trim());
            all.insert(current.clone(), text.trim().to_owned());
        } else if !trimmed.starts_with("[one]") {
            let text = trimmed.trim_start_matches("*[other] ").trim_start_matches('}');
            let before = all.entry(current.clone()).or_default();
            let space = if before.is_empty() || text.starts_with(['.', ';']) { "" } else { " " };
            *before = format!("{before}{space}{text}");
        }
    }
    all
}

fn both(english: &str, arabic: &str) -> Phrase {
    let mut text = Text::of("en", english);
    text.0.insert("ar".to_owned(), arabic.to_owned());
    Phrase::Text(text)
}

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

fn year(year: i16) -> Phrase {
    Phrase::Value(Arg::Year(year))
}

pub fn document() -> Document {
    let usd = || both("US dollars, current, disbursed", "دولارات أمريكية، بالأسعار الجارية، مدفوعة");
    Document {
        title: both(
            "South-South cooperation of Exampleland, 2024",
            "التعاون فيما بين بلدان الجنوب في إكزامبللاند، 2024",
        ),
        subtitle: Some(both(
            "Framework: working list of groups and items, version 1. As of 31 March 2025.",
            "الإطار: قائمة عمل بالمجموعات والبنود، الإصدار 1. حتى 31 مارس 2025.",
        )),
        blocks: vec![
            Block::Notice(both(
                "Estimate by the Institute of Examples from public sources. It is not a figure of the country.",
                "تقدير من معهد الأمثلة استنادا إلى مصادر عامة. وليس رقما صادرا عن البلد.",
            )),
            Block::Headline(vec![
                Headline {
                    label: both("Group A: money provided", "المجموعة ألف: أموال مقدمة"),
                    value: TableCell::Number(amount("48215300.5"), 0),
                    note: usd(),
                },
                Headline {
                    label: both("Group B: days of experts", "المجموعة باء: أيام خبراء"),
                    value: TableCell::Number(amount("12480"), 0),
                    note: both("days, carried out", "أيام منفذة"),
                },
                Headline {
                    label: both("Partner countries", "البلدان الشريكة"),
                    value: TableCell::Count(37),
                    note: both("with at least one activity in 2024", "لديها نشاط واحد على الأقل في 2024"),
                },
                Headline {
                    label: both("Group C: goods in kind", "المجموعة جيم: سلع عينية"),
                    value: TableCell::Missing,
                    note: both("no reporter gave a value", "لم يقدم أي مبلّغ قيمة"),
                },
            ]),
            heading(2, "by-year", "By year and group", "حسب السنة والمجموعة"),
            Block::Paragraph(both(
                "Groups are shown side by side and are never added to one another. Amounts are what reporters say they disbursed in the year; other bases stand in tables of their own.",
                "تُعرض المجموعات جنبا إلى جنب ولا تُجمع أبدا. والمبالغ هي ما يقول المبلّغون إنهم دفعوه خلال السنة؛ وللأسس الأخرى جداول خاصة بها.",
            )),
            Block::Figure(years()),
            Block::Table(table_of_years()),
            heading(2, "partners", "Partners", "الشركاء"),
            heading(3, "partners-largest", "The ten largest", "أكبر عشرة"),
            Block::Figure(partners()),
            heading(3, "partners-balance", "Change since 2023", "التغير منذ 2023"),
            Block::Figure(changes()),
            heading(2, "method", "Method and coverage", "المنهج والتغطية"),
            Block::Facts(vec![
                (both("Method", "المنهج"), both("Working method of Exampleland, version 3", "منهج العمل، الإصدار 3")),
                (both("Exchange rates", "أسعار الصرف"), both("Yearly averages, source named in the manifest", "متوسطات سنوية")),
                (both("Reporters", "المبلّغون"), Phrase::Value(Arg::Count(31))),
                (both("File", "الملف"), Phrase::words("cooperation <2024> & more.xlsx")),
            ]),
            Block::List(vec![
                both("92 activities have no amount and are counted, not valued.", "92 نشاطا بلا مبلغ، تُعد ولا تُقيّم."),
                both("65 pledges and commitments stand in their own tables.", "65 تعهدا والتزاما في جداول خاصة."),
            ]),
        ],
    }
}

fn heading(level: u8, id: &str, english: &str, arabic: &str) -> Block {
    Block::Heading { level, id: id.to_owned(), text: both(english, arabic) }
}

pub fn years() -> Figure {
    let series = |english: &str, arabic: &str, values: [Option<i64>; 6]| Series {
        label: both(english, arabic),
        values: values.map(|value| value.map(Amount::whole)).to_vec(),
    };
    Figure {
        id: "years".to_owned(),
        title: both("What was provided, by year and item", "ما قُدّم حسب السنة والبند"),
        description: both(
            "Columns for the years 2019 to 2024. Amounts grow from 22 to 48 million; 2020 has no figure for scholarships.",
            "أعمدة للسنوات من 2019 إلى 2024. تنمو المبالغ من 22 إلى 48 مليونا؛ ولا رقم للمنح الدراسية في 2020.",
        ),
        kind: FigureKind::StackedColumns,
        unit: both("US dollars, current, disbursed", "دولارات أمريكية، بالأسعار الجارية، مدفوعة"),
        categories: (2019..=2024).map(year).collect(),
        series: vec![
            series(
                "Technical cooperation",
                "التعاون التقني",
                [Some(12_400_000), Some(9_100_000), None, Some(14_000_000), Some(18_300_000), Some(21_850_300)],
            ),
            series(
                "Training and scholarships",
                "التدريب والمنح الدراسية",
                [Some(6_000_000), None, None, Some(8_250_000), Some(11_000_000), Some(15_365_000)],
            ),
            series(
                "Humanitarian assistance",
                "المساعدة الإنسانية",
                [Some(3_900_000), Some(7_700_000), None, Some(600_000), Some(9_800_000), Some(11_000_000)],
            ),
        ],
        decimals: 2,
    }
}

pub fn partners() -> Figure {
    let rows: [(&str, &str, Option<&str>); 10] = [
        ("Kenya", "كينيا", Some("9650200.25")),
        ("Bolivia (Plurinational State of)", "بوليفيا (دولة - المتعددة القوميات)", Some("8120000")),
        ("Democratic Republic of the Congo and neighbouring regions of the Great Lakes", "جمهورية الكونغو الديمقراطية", Some("6004300")),
        ("Mozambique", "موزامبيق", Some("5200000")),
        ("Timor-Leste", "تيمور - ليشتي", None),
        ("Nepal", "نيبال", Some("2100000")),
        ("Haiti", "هايتي", Some("1900450.75")),
        ("Guinea-Bissau", "غينيا - بيساو", Some("950000")),
        ("Samoa", "ساموا", Some("4200")),
        ("Not stated", "غير مذكور", Some("0")),
    ];
    Figure {
        id: "partners".to_owned(),
        title: both("The ten largest partners, 2024", "أكبر عشرة شركاء، 2024"),
        description: both("Bars from Kenya with 9.7 million to Samoa.", "أشرطة من كينيا 9.7 مليون إلى ساموا."),
        kind: FigureKind::Bars,
        unit: both("US dollars, current, disbursed", "دولارات أمريكية، بالأسعار الجارية، مدفوعة"),
        categories: rows.iter().map(|(english, arabic, _)| both(english, arabic)).collect(),
        series: vec![Series {
            label: both("Disbursed", "مدفوع"),
            values: rows.iter().map(|(_, _, value)| value.map(amount)).collect(),
        }],
        decimals: 2,
    }
}

pub fn changes() -> Figure {
    Figure {
        id: "changes".to_owned(),
        title: both("Days of experts and of training: change since 2023", "أيام الخبراء والتدريب: التغير منذ 2023"),
        description: both("Health grew most; agriculture fell.", "نما قطاع الصحة أكثر من غيره؛ وتراجعت الزراعة."),
        kind: FigureKind::Bars,
        unit: both("days", "أيام"),
        categories: vec![both("Health", "الصحة"), both("Agriculture", "الزراعة"), both("Education", "التعليم")],
        series: vec![
            Series { label: both("Experts", "خبراء"), values: vec![Some(amount("420")), Some(amount("-310.5")), None] },
            Series { label: both("Training", "تدريب"), values: vec![Some(amount("95")), Some(amount("40")), Some(amount("-12"))] },
        ],
        decimals: 1,
    }
}

pub fn table_of_years() -> Table {
    let number = |text: &str| TableCell::Number(amount(text), 2);
    let cell = |english: &str, arabic: &str| TableCell::Phrase(both(english, arabic));
    let row = |total: bool, cells: Vec<TableCell>| TableRow { cells, total };
    Table {
        id: "by-year".to_owned(),
        caption: both(
            "What was provided by year and item. US dollars, current; disbursed",
            "ما قُدّم حسب السنة والبند. دولارات أمريكية بالأسعار الجارية؛ مدفوعة",
        ),
        columns: vec![
            Column { heading: both("Year", "السنة"), numeric: false },
            Column { heading: both("Item", "البند"), numeric: false },
            Column { heading: both("US dollars, current", "دولارات أمريكية"), numeric: true },
            Column { heading: both("National currency", "العملة الوطنية"), numeric: true },
            Column { heading: both("Activities", "الأنشطة"), numeric: true },
        ],
        rows: vec![
            row(false, vec![TableCell::Phrase(year(2023)), cell("A1 Technical cooperation", "ألف 1 التعاون التقني"), number("18300000"), number("77775000.4"), TableCell::Count(212)]),
            row(false, vec![TableCell::Phrase(year(2024)), cell("A1 Technical cooperation", "ألف 1 التعاون التقني"), number("21850300.5"), number("92863777.125"), TableCell::Count(240)]),
            row(false, vec![TableCell::Phrase(year(2024)), TableCell::Phrase(Phrase::words("=HYPERLINK(\"http://x\") <script>alert(1)</script>")), TableCell::Missing, number("-1200.5"), TableCell::Count(0)]),
            row(false, vec![TableCell::Phrase(year(2024)), cell("A3 Very large", "ألف 3 كبير جدا"), number("12345678901234.567891"), number("0.1"), TableCell::Count(1)]),
            row(true, vec![cell("Total of 2024", "مجموع 2024"), TableCell::Phrase(Phrase::words("")), number("12345700751535.067891"), number("92862576.725"), TableCell::Count(241)]),
        ],
        notes: vec![both(
            "31 of 34 reporters answered. 12 amounts could not be converted since no rate is known.",
            "أجاب 31 من 34 مبلّغا. وتعذر تحويل 12 مبلغا لعدم وجود سعر صرف.",
        )],
    }
}

const FINDINGS: &[(&str, &str)] = &[
    ("finding-share-sum", "The { $what } shares add up to { $sum }, not 100 %."),
    ("finding-share-sum.title", "Shares do not make a whole"),
    ("finding-share-sum.why", "Each activity's money is split by these shares."),
    ("finding-share-sum.fix", "Correct the shares so that they add up to 100, or leave them all empty."),
    ("finding-required", "{ $what } is missing."),
    ("finding-required.title", "A required field is empty"),
    ("finding-required.why", "Without it the row cannot be counted."),
    ("finding-required.fix", "Fill it in."),
    ("severity-error", "Error"),
    ("severity-warning", "Warning"),
    ("severity-note", "Note"),
];

const ARABIC: &[(&str, &str)] = &[
    ("print-skip", "انتقل إلى المحتوى"),
    ("print-contents", "المحتويات"),
    ("print-sheet-contents", "المحتويات"),
    ("print-data", "بيانات هذا الشكل"),
    ("print-category", "الفئة"),
    ("print-missing", "غير معروف"),
    ("print-missing-note", "– تعني: غير معروف. ولا تعني صفرا."),
    ("print-table-name", "اسم الجدول: { $name }"),
    ("print-in-millions", "{ $unit }، بالملايين"),
    ("print-column-table", "الجدول"),
    ("print-column-shows", "ما يعرضه"),
    ("print-column-rows", "الصفوف"),
    ("print-back", "العودة إلى المحتويات"),
    ("print-exact", "{ $heading } (بالضبط، كنص)"),
    ("print-empty-note", "الخلية الفارغة تعني: غير معروف. ولا تعني صفرا."),
];

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
    let text = |text: &str| Cell::Text(text.to_owned());
    let number = |text: &str| Cell::Number(text.to_owned());
    let row = |number: u32, cells: Vec<Cell>| Row { number, cells };
    let activities = Sheet {
        name: "Activities 2024".to_owned(),
        rows: vec![
            row(1, vec![text("Cooperation of the Ministry of Health")]),
            row(3, vec![text("Id"), text("Title"), text("Partner"), text("Start"), text("Amount, USD"), text("Shares")]),
            row(4, vec![text("H-1"), text("Malaria surveillance"), text("Kenya"), Cell::Date("2024-02-01".parse().unwrap()), number("120000.5"), text("3.3 80; 3.8 10")]),
            row(5, vec![text("H-2"), text("=HYPERLINK(\"http://example.org\",\"click\")"), text("Nepal"), Cell::Date("2024-05".parse().unwrap()), text("-12 000"), text("+1")]),
            row(6, vec![text("H-3"), text("@SUM(A1:A9)"), Cell::Empty, Cell::Bool(true), Cell::Error("#DIV/0!".to_owned()), Cell::Empty]),
        ],
        merges: vec![Merge { top: 1, left: 1, bottom: 1, right: 16_384 }, Merge { top: 5, left: 3, bottom: 6, right: 3 }],
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
        required("Partner", Severity::Error).at(at("Activities 2024", Some(6), Some(3))).on("H-3", Path::of("parties")),
        required("Share", Severity::Note).at(at("Activities 2024", Some(6), Some(6))).on("H-3", Path::of("goals")),
        required("Note", Severity::Note).at(at("Activities 2024", Some(4), Some(6))).on("H-1", Path::of("goals")),
        required("Row", Severity::Warning).at(at("It's notes", Some(2), None)),
        required("Column", Severity::Note).at(at("Activities 2024", None, Some(5))),
        required("Sheet", Severity::Note).at(at("It's notes", None, None)),
        required("File", Severity::Warning).at(Origin::file("health <2024>.xlsx")),
        required("Nothing", Severity::Note),
        required("Elsewhere", Severity::Error).at(Origin::file("other.csv")),
    ]
}

/// The text of one file inside a workbook.
pub fn member(workbook: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(workbook)).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut zip.by_name(name).unwrap(), &mut text).unwrap();
    text
}

/// The names of all files inside a workbook.
pub fn members(workbook: &[u8]) -> Vec<String> {
    let zip = zip::ZipArchive::new(std::io::Cursor::new(workbook)).unwrap();
    zip.file_names().map(|name| name.unwrap().into_owned()).collect()
}

/// That nothing in a workbook is live but the formulas of its own checks: no cell is a formula, and no
/// link, drawing or data leads out of the file.
pub fn assert_dead(workbook: &[u8]) {
    for name in members(workbook) {
        let text = member(workbook, &name);
        if name.starts_with("xl/worksheets/sheet") {
            assert!(!text.contains("<f>") && !text.contains("<f "), "{name} has a formula");
        }
        assert!(!text.contains("TargetMode=\"External\""), "{name} leads out of the file");
        assert!(!name.contains("externalLink") && !name.contains("vbaProject") && !name.contains("connections"));
    }
}

/// That XML is well formed, and the names of all its elements.
pub fn elements(xml: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut names = Vec::new();
    let mut open = 0_i32;
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error} at {}", reader.error_position())) {
            quick_xml::events::Event::Start(tag) => {
                open += 1;
                tag.attributes().for_each(|attribute| assert!(attribute.is_ok(), "{attribute:?}"));
                names.push(tag.name().as_ref().to_owned());
            }
            quick_xml::events::Event::Empty(tag) => {
                tag.attributes().for_each(|attribute| assert!(attribute.is_ok(), "{attribute:?}"));
                names.push(tag.name().as_ref().to_owned());
            }
            quick_xml::events::Event::End(_) => open -= 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open, 0);
    names.into_iter().map(|name| String::from_utf8(name.into()).unwrap()).collect()
}
