//! A document with everything that a document may hold.

use ayni_model::document::{
    Block, Column, Document, Figure, FigureKind, Headline, Hub, Phrase, Position, Series, Table, TableCell,
    TableRow,
};
use ayni_model::finding::Arg;
use ayni_model::{Amount, Text};

use super::amount;

fn both(english: &str, arabic: &str) -> Phrase {
    let mut text = Text::of("en", english);
    text.0.insert("ar".to_owned(), arabic.to_owned());
    Phrase::Text(text)
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
                    row: None,
                },
                Headline {
                    label: both("Group B: days of experts", "المجموعة باء: أيام خبراء"),
                    value: TableCell::Number(amount("12480"), 0),
                    note: both("days, carried out", "أيام منفذة"),
                    row: None,
                },
                Headline {
                    label: both("Partner countries", "البلدان الشريكة"),
                    value: TableCell::Count(37),
                    note: both("with at least one activity in 2024", "لديها نشاط واحد على الأقل في 2024"),
                    row: None,
                },
                Headline {
                    label: both("Group C: goods in kind", "المجموعة جيم: سلع عينية"),
                    value: TableCell::Missing,
                    note: both("no reporter gave a value", "لم يقدم أي مبلّغ قيمة"),
                    row: None,
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
                (
                    both("Method", "المنهج"),
                    both("Working method of Exampleland, version 3", "منهج العمل، الإصدار 3"),
                ),
                (
                    both("Exchange rates", "أسعار الصرف"),
                    both("Yearly averages, source named in the manifest", "متوسطات سنوية"),
                ),
                (both("Reporters", "المبلّغون"), Phrase::Value(Arg::Count(31))),
                (both("File", "الملف"), Phrase::words("cooperation <2024> & more.xlsx")),
            ]),
            Block::List(vec![
                both(
                    "92 activities have no amount and are counted, not valued.",
                    "92 نشاطا بلا مبلغ، تُعد ولا تُقيّم.",
                ),
                both(
                    "65 pledges and commitments stand in their own tables.",
                    "65 تعهدا والتزاما في جداول خاصة.",
                ),
            ]),
        ],
        print: Default::default(),
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
                [
                    Some(12_400_000),
                    Some(9_100_000),
                    None,
                    Some(14_000_000),
                    Some(18_300_000),
                    Some(21_850_300),
                ],
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
        notes: Vec::new(),
    }
}

pub fn partners() -> Figure {
    let rows: [(&str, &str, Option<&str>); 10] = [
        ("Kenya", "كينيا", Some("9650200.25")),
        ("Bolivia (Plurinational State of)", "بوليفيا (دولة - المتعددة القوميات)", Some("8120000")),
        (
            "Democratic Republic of the Congo and neighbouring regions of the Great Lakes",
            "جمهورية الكونغو الديمقراطية",
            Some("6004300"),
        ),
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
        description: both(
            "Bars from Kenya with 9.7 million to Samoa.",
            "أشرطة من كينيا 9.7 مليون إلى ساموا.",
        ),
        kind: FigureKind::Bars,
        unit: both("US dollars, current, disbursed", "دولارات أمريكية، بالأسعار الجارية، مدفوعة"),
        categories: rows.iter().map(|(english, arabic, _)| both(english, arabic)).collect(),
        series: vec![Series {
            label: both("Disbursed", "مدفوع"),
            values: rows.iter().map(|(_, _, value)| value.map(amount)).collect(),
        }],
        decimals: 2,
        notes: Vec::new(),
    }
}

pub fn changes() -> Figure {
    Figure {
        id: "changes".to_owned(),
        title: both(
            "Days of experts and of training: change since 2023",
            "أيام الخبراء والتدريب: التغير منذ 2023",
        ),
        description: both(
            "Health grew most; agriculture fell.",
            "نما قطاع الصحة أكثر من غيره؛ وتراجعت الزراعة.",
        ),
        kind: FigureKind::Bars,
        unit: both("days", "أيام"),
        categories: vec![
            both("Health", "الصحة"),
            both("Agriculture", "الزراعة"),
            both("Education", "التعليم"),
        ],
        series: vec![
            Series {
                label: both("Experts", "خبراء"),
                values: vec![Some(amount("420")), Some(amount("-310.5")), None],
            },
            Series {
                label: both("Training", "تدريب"),
                values: vec![Some(amount("95")), Some(amount("40")), Some(amount("-12"))],
            },
        ],
        decimals: 1,
        notes: Vec::new(),
    }
}

fn table_of_years() -> Table {
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
            row(
                false,
                vec![
                    TableCell::Phrase(year(2023)),
                    cell("A1 Technical cooperation", "ألف 1 التعاون التقني"),
                    number("18300000"),
                    number("77775000.4"),
                    TableCell::Count(212),
                ],
            ),
            row(
                false,
                vec![
                    TableCell::Phrase(year(2024)),
                    cell("A1 Technical cooperation", "ألف 1 التعاون التقني"),
                    number("21850300.5"),
                    number("92863777.125"),
                    TableCell::Count(240),
                ],
            ),
            row(
                false,
                vec![
                    TableCell::Phrase(year(2024)),
                    TableCell::Phrase(Phrase::words("=HYPERLINK(\"http://x\") <script>alert(1)</script>")),
                    TableCell::Missing,
                    number("-1200.5"),
                    TableCell::Count(0),
                ],
            ),
            row(
                false,
                vec![
                    TableCell::Phrase(year(2024)),
                    cell("A3 Very large", "ألف 3 كبير جدا"),
                    number("12345678901234.567891"),
                    number("0.1"),
                    TableCell::Count(1),
                ],
            ),
            row(
                true,
                vec![
                    cell("Total of 2024", "مجموع 2024"),
                    TableCell::Phrase(Phrase::words("")),
                    number("12345700751535.067891"),
                    number("92862576.725"),
                    TableCell::Count(241),
                ],
            ),
        ],
        notes: vec![both(
            "31 of 34 reporters answered. 12 amounts could not be converted since no rate is known.",
            "أجاب 31 من 34 مبلّغا. وتعذر تحويل 12 مبلغا لعدم وجود سعر صرف.",
        )],
    }
}

/// Flows from one country to three partners, others and nobody stated, by two items; one is below zero.
pub fn flows() -> Figure {
    let series = |english: &str, arabic: &str, values: [Option<&str>; 5]| Series {
        label: both(english, arabic),
        values: values.map(|value| value.map(amount)).to_vec(),
    };
    Figure {
        id: "flows".to_owned(),
        title: both("Flows by partner and item", "التدفقات حسب الشريك والبند"),
        description: both(
            "Bands to Kenya, Nepal, Haiti and others.",
            "أشرطة إلى كينيا ونيبال وهايتي وغيرها.",
        ),
        kind: FigureKind::Flows(Hub { name: both("Ayllu", "أيلو"), gives: true, gathered: 3 }),
        unit: both("US dollars, current, disbursed", "دولارات أمريكية، بالأسعار الجارية، مدفوعة"),
        categories: vec![
            both("Kenya", "كينيا"),
            both("Nepal", "نيبال"),
            both("Haiti", "هايتي"),
            both("Others (12)", "آخرون (12)"),
            both("Not stated", "غير مذكور"),
        ],
        series: vec![
            series("Grants", "منح", [Some("4000000"), Some("1000000"), None, Some("500000"), Some("20")]),
            series("Loans", "قروض", [Some("2000000"), None, Some("-300000.5"), Some("800000"), None]),
        ],
        decimals: 2,
        notes: vec![both("Amounts below zero have no band.", "لا شريط لما هو أقل من الصفر.")],
    }
}

/// Circles for partners in the east, the west and the middle; one has no known position.
pub fn map() -> Figure {
    let position = |north, east| Some(Position { north, east });
    let places = vec![position(0, 3_780), position(-1_780, 17_800), position(1_890, -7_270), None];
    let values = ["4000000", "1000000", "250000", "7"].map(|value| Some(amount(value)));
    Figure {
        id: "map".to_owned(),
        title: both("Where the partners lie", "مواقع الشركاء"),
        description: both("Circles on a grid of the earth.", "دوائر على شبكة للكرة الأرضية."),
        kind: FigureKind::Map(places),
        unit: both("US dollars, current, disbursed", "دولارات أمريكية، بالأسعار الجارية، مدفوعة"),
        categories: vec![
            both("Kenya", "كينيا"),
            both("Fiji", "فيجي"),
            both("Haiti", "هايتي"),
            both("A region", "إقليم"),
        ],
        series: vec![Series { label: both("Grants", "منح"), values: values.to_vec() }],
        decimals: 2,
        notes: Vec::new(),
    }
}
