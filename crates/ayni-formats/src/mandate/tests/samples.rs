//! One short resolution, written for this test in six languages, as text, HTML and Word: the parts must agree.

use std::io::{Cursor, Write};

use ayni_model::mandate::{ParagraphKind, Part};

use super::*;

/// Each: language, lines. They say the same; words, numbers and signs are those that each language prints.
const SAMPLES: [(&str, &[&str]); 6] = [
    (
        "en",
        &[
            "A/RES/79/301",
            "Seventy-ninth session",
            "Agenda item 18 (c)",
            "Resolution adopted by the General Assembly on 5 May 2025",
            "79/301. Cooperation of valleys",
            "The General Assembly,",
            "Recalling its resolution 78/1 of 4 March 2024 on the cooperation of valleys,",
            "Deeply concerned by the state of the terraces in the high valleys of the region,",
            "1. Requests the Secretary-General to report on the terraces to the Assembly;",
            "2. Invites Member States, in this regard:",
            "(a) To exchange seeds among the valleys of the region;",
            "(b) To publish what they have learned:",
            "(i) In their own languages;",
            "(ii) In the languages of their neighbours;",
            "3. Decides to consider the matter again.",
            "88th plenary meeting",
            "5 May 2025",
            "Annex",
            "Principles of the valleys",
            "1. Water is shared among those who live beside it.",
            "2. Seeds are kept by those who sow them.",
        ],
    ),
    (
        "fr",
        &[
            "A/RES/79/301",
            "Soixante-dix-neuvième session",
            "Point 18 c) de l’ordre du jour",
            "Résolution adoptée par l’Assemblée générale le 5 mai 2025",
            "79/301. Coopération des vallées",
            "L’Assemblée générale,",
            "Rappelant sa résolution 78/1 du 4 mars 2024 sur la coopération des vallées,",
            "Profondément préoccupée par l’état des terrasses dans les hautes vallées de la région,",
            "1. Prie le Secrétaire général de lui faire rapport sur les terrasses;",
            "2. Invite les États Membres, à cet égard :",
            "a) À échanger des semences entre les vallées de la région;",
            "b) À publier ce qu’ils ont appris :",
            "i) Dans leurs propres langues;",
            "ii) Dans les langues de leurs voisins;",
            "3. Décide d’examiner de nouveau la question.",
            "88e séance plénière",
            "5 mai 2025",
            "Annexe",
            "Principes des vallées",
            "1. L’eau est partagée entre ceux qui vivent près d’elle.",
            "2. Les semences sont gardées par ceux qui les sèment.",
        ],
    ),
    (
        "es",
        &[
            "A/RES/79/301",
            "Septuagésimo noveno período de sesiones",
            "Tema 18 c) del programa",
            "Resolución aprobada por la Asamblea General el 5 de mayo de 2025",
            "79/301. Cooperación de los valles",
            "La Asamblea General,",
            "Recordando su resolución 78/1, de 4 de marzo de 2024, sobre la cooperación de los valles,",
            "Profundamente preocupada por el estado de las terrazas en los valles altos de la región,",
            "1. Solicita al Secretario General que informe sobre las terrazas a la Asamblea;",
            "2. Invita a los Estados Miembros, a este respecto, a que:",
            "a) Intercambien semillas entre los valles de la región;",
            "b) Publiquen lo que han aprendido:",
            "i) En sus propias lenguas;",
            "ii) En las lenguas de sus vecinos;",
            "3. Decide volver a examinar la cuestión.",
            "88ª sesión plenaria",
            "5 de mayo de 2025",
            "Anexo",
            "Principios de los valles",
            "1. El agua se comparte entre quienes viven junto a ella.",
            "2. Las semillas las guardan quienes las siembran.",
        ],
    ),
    (
        "ru",
        &[
            "A/RES/79/301",
            "Семьдесят девятая сессия",
            "Пункт 18 c) повестки дня",
            "Резолюция, принятая Генеральной Ассамблеей 5 мая 2025 года",
            "79/301. Сотрудничество долин",
            "Генеральная Ассамблея,",
            "ссылаясь на свою резолюцию 78/1 от 4 марта 2024 года о сотрудничестве долин,",
            "будучи глубоко обеспокоена состоянием террас в высокогорных долинах региона,",
            "1. просит Генерального секретаря представить Ассамблее доклад о террасах;",
            "2. предлагает государствам-членам в этой связи:",
            "a) обмениваться семенами между долинами региона;",
            "b) публиковать то, чему они научились:",
            "i) на своих языках;",
            "ii) на языках своих соседей;",
            "3. постановляет вновь рассмотреть этот вопрос.",
            "88-е пленарное заседание",
            "5 мая 2025 года",
            "Приложение",
            "Принципы долин",
            "1. Вода делится между теми, кто живёт рядом с ней.",
            "2. Семена хранят те, кто их сеет.",
        ],
    ),
    (
        "ar",
        &[
            "A/RES/79/301",
            "الدورة التاسعة والسبعون",
            "البند ١٨ (ج) من جدول الأعمال",
            "قرار اتخذته الجمعية العامة في ٥ أيار/مايو ٢٠٢٥",
            "٧٩/٣٠١ - تعاون الوديان",
            "إن الجمعية العامة،",
            "إذ تشير إلى قرارها ٧٨/١ المؤرخ ٤ آذار/مارس ٢٠٢٤ بشأن تعاون الوديان،",
            "وإذ يساورها بالغ القلق إزاء حالة المدرجات في الوديان العليا من المنطقة،",
            "١ - تطلب إلى الأمين العام أن يقدم إليها تقريرا عن المدرجات؛",
            "٢ - تدعو الدول الأعضاء في هذا الصدد إلى ما يلي:",
            "(أ) تبادل البذور بين وديان المنطقة؛",
            "(ب) نشر ما تعلمته:",
            "‘١’ بلغاتها؛",
            "‘٢’ بلغات جيرانها؛",
            "٣ - تقرر أن تنظر في المسألة من جديد.",
            "الجلسة العامة ٨٨",
            "٥ أيار/مايو ٢٠٢٥",
            "المرفق",
            "مبادئ الوديان",
            "١ - الماء مشترك بين من يعيشون بجواره.",
            "٢ - يحفظ البذور من يزرعونها.",
        ],
    ),
    (
        "zh",
        &[
            "A/RES/79/301",
            "第七十九届会议",
            "议程项目 18(c)",
            "2025 年 5 月 5 日大会决议",
            "79/301. 山谷合作",
            "大会，",
            "回顾其 2024 年 3 月 4 日关于山谷合作的第 78/1 号决议，",
            "深为关切本区域高山谷地梯田的状况，",
            "1. 请秘书长向大会提出关于梯田的报告；",
            "2. 邀请会员国在这方面：",
            "（a）在本区域各山谷之间交换种子；",
            "（b）公布其所学到的知识：",
            "（i）以本国语文公布；",
            "（ii）以邻国语文公布；",
            "3. 决定再次审议这一问题。",
            "2025 年 5 月 5 日",
            "第 88 次全体会议",
            "附件",
            "山谷原则",
            "1. 水由生活在水边的人共享。",
            "2. 种子由播种的人保存。",
        ],
    ),
];

fn check(document: &Document, language: &str) {
    assert_eq!(document.language, language);
    assert_eq!(document.symbol.as_deref(), Some("A/RES/79/301"), "{language}");
    assert_eq!(document.organ.as_deref(), Some("general-assembly"), "{language}");
    assert_eq!((document.session, document.meeting.as_deref()), (Some(79), Some("88")), "{language}");
    assert_eq!(document.date.map(|day| day.to_string()).as_deref(), Some("2025-05-05"), "{language}");
    assert!(
        document.agenda_item.as_deref().is_some_and(|item| item.contains("18") || item.contains("١٨")),
        "{language}: {:?}",
        document.agenda_item
    );
    assert_eq!(count(document, Part::Preamble), 2, "{language}: {document:#?}");
    let operative = cites(document, Part::Operative);
    let tails: Vec<usize> = operative.iter().map(|cite| cite.split(' ').count()).collect();
    assert_eq!(tails, [1, 1, 2, 2, 3, 3, 1], "{language}: {operative:?}");
    assert_eq!((operative[0], operative[6]), ("1", "3"), "{language}");
    assert_eq!(cites(document, Part::Annex), ["1", "2"], "{language}");
    assert_eq!(codes(document), Vec::<&str>::new(), "{language}");
}

#[test]
fn six_languages_have_the_same_parts() {
    for (language, lines) in SAMPLES {
        check(&one(lines.join("\n\n").as_bytes(), "a.txt"), language);
    }
}

/// Letters in full width, as Chinese text has them, and Arabic with its direction marks.
#[test]
fn full_width_forms_and_direction_marks_change_nothing() {
    let (_, lines) = SAMPLES[5];
    let wide: Vec<String> = lines
        .iter()
        .map(|line| line.replace("1. ", "１．").replace("2. ", "２．").replace("3. ", "３．"))
        .collect();
    check(&one(wide.join("\n\n").as_bytes(), "a.txt"), "zh");
    let (_, lines) = SAMPLES[4];
    let marked: Vec<String> = lines.iter().map(|line| format!("\u{202B}{}\u{202C}\u{200F}", line)).collect();
    check(&one(marked.join("\r\n\r\n").as_bytes(), "a.txt"), "ar");
}

/// Lines broken at a width, an empty line at every break.
#[test]
fn broken_lines_are_joined_whatever_the_breaks() {
    let (_, lines) = SAMPLES[0];
    for (width, gap) in [(46, "\n"), (46, "\n\n"), (60, "\n")] {
        let mut broken: Vec<String> = Vec::new();
        for line in lines {
            let mut now = String::new();
            for word in line.split(' ') {
                if !now.is_empty() && now.len() + 1 + word.len() > width {
                    broken.push(std::mem::take(&mut now));
                }
                if !now.is_empty() {
                    now.push(' ');
                }
                now.push_str(word);
            }
            broken.push(now);
        }
        check(&one(broken.join(gap).as_bytes(), "a.txt"), "en");
    }
}

/// A Word file of plain paragraphs, one of them numbered by Word itself, with a note.
fn docx(lines: &[&str]) -> Vec<u8> {
    let mut body = String::new();
    for (at, line) in lines.iter().enumerate() {
        let (number, text) = match line.strip_prefix("1. ") {
            Some(rest) if at < 12 => {
                ("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr>", rest)
            }
            _ => ("", *line),
        };
        let note = if at == 6 { "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" } else { "" };
        let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
        body.push_str(&format!(
            "<w:p>{number}<w:r><w:rPr><w:i/></w:rPr><w:t>{first}</w:t></w:r><w:r><w:t xml:space=\"preserve\"> {rest}</w:t></w:r>{note}\
             <w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
        ));
    }
    let wrap = |root: &str, inner: &str| {
        format!(
            "<?xml version=\"1.0\"?><w:{root} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{inner}</w:{root}>"
        )
    };
    let numbering = "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>\
                     <w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"2\"/></w:num>";
    let notes = "<w:footnote w:id=\"7\"><w:p><w:r><w:t>A/78/9.</w:t></w:r></w:p></w:footnote>";
    zip(&[
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("word/document.xml", wrap("document", &format!("<w:body>{body}</w:body>"))),
        ("word/numbering.xml", wrap("numbering", numbering)),
        ("word/footnotes.xml", wrap("footnotes", notes)),
    ])
}

pub(super) fn zip(parts: &[(&str, String)]) -> Vec<u8> {
    let mut archive = ::zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive
            .start_file(*name, ::zip::write::SimpleFileOptions::default())
            .unwrap_or_else(|error| panic!("{error}"));
        archive.write_all(text.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    }
    archive.finish().map(Cursor::into_inner).unwrap_or_else(|error| panic!("{error}"))
}

/// Ids are made of words: another format, a lost hyphen and a broken word do not change them.
#[test]
fn ids_survive_another_format() {
    let (_, lines) = SAMPLES[0];
    let text = one(lines.join("\n\n").as_bytes(), "a.txt");
    let word = one(&docx(lines), "a.docx");
    check(&word, "en");
    assert_eq!(places(&word), [("1".to_owned(), "of valleys,".to_owned())]);
    assert_eq!((word.notes[0].text.as_str(), word.notes[0].paragraph.is_some()), ("A/78/9.", true));
    let html: String = lines.iter().map(|line| format!("<p>{line}</p>\n")).collect();
    let html = one(format!("<html><body>{html}</body></html>").as_bytes(), "a.html");
    check(&html, "en");
    let ids = |document: &Document| -> Vec<String> {
        document.paragraphs.iter().map(|one| one.id.clone()).collect()
    };
    assert_eq!(ids(&text), ids(&word));
    assert_eq!(ids(&text), ids(&html));
    let damaged = lines.join("\n\n").replace("Secretary-General", "Secre taryGeneral");
    assert_eq!(ids(&text), ids(&one(damaged.as_bytes(), "a.txt")));
    // Equal paragraphs have ids of their own.
    let twice = one("The General Assembly,\n\n1. Decides so.\n\n2. Decides so.\n".as_bytes(), "a.txt");
    let twice: Vec<String> = ids(&twice);
    assert_eq!(twice[2], format!("{}-2", twice[1]));
    let italic = word.paragraphs.iter().find(|one| one.kind == ParagraphKind::Text && one.cite == "1");
    assert_eq!(italic.and_then(|one| one.text.get(..one.italics.first()?.1 as usize)), Some("Requests"));
}
