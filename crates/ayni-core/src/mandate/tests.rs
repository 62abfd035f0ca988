use std::collections::BTreeMap;
use std::sync::Arc;

use ayni_model::mandate::{Document, DocumentKind, Paragraph, ParagraphKind, Part};
use ayni_model::mandate_follow::{Evidence, EvidenceKind, FollowGround, FollowState, FollowUp, Statement};
use ayni_model::mandate_lexicon::{
    Actor, Entry, Grammar, Kind, Lexicon, PhraseEntry, SessionRule, TimeEntry,
};
use ayni_model::mandate_request::{ActorRole, Bond, Due, Repeats, Understood};
use ayni_model::{Day, Text};
use proptest::prelude::*;
use serde::Deserialize;

use super::{Reader, Readers, Setting, row, standing};

mod joined;
mod named;
mod recommended;
mod times;

/// The shipped lexicon, as `ayni-formats` reads it.
fn lexicon() -> Lexicon {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct File {
        kinds: Vec<Kind>,
        modifiers: Vec<Entry>,
        actors: Vec<Actor>,
        things: Vec<Entry>,
        subjects: Vec<Entry>,
        qualifiers: Vec<Entry>,
        named: Vec<Entry>,
        times: Vec<TimeEntry>,
        sessions: Vec<SessionRule>,
        grammar: Option<Grammar>,
        phrases: Vec<PhraseEntry>,
    }
    fn by_label(words: &mut BTreeMap<String, Vec<String>>, label: &Text) {
        for (language, name) in label.iter() {
            words.entry(language.to_owned()).or_insert_with(|| vec![name.to_owned()]);
        }
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/mandates");
    let mut lexicon = Lexicon::default();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if name == "reading" {
            continue;
        }
        let mut file: File = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for list in
            [&mut file.modifiers, &mut file.things, &mut file.subjects, &mut file.qualifiers, &mut file.named]
        {
            list.iter_mut().for_each(|one| by_label(&mut one.words, &one.label));
        }
        file.actors.iter_mut().for_each(|one| by_label(&mut one.words, &one.label));
        lexicon.kinds.extend(file.kinds);
        lexicon.modifiers.extend(file.modifiers);
        lexicon.actors.extend(file.actors);
        lexicon.things.extend(file.things);
        lexicon.subjects.extend(file.subjects);
        lexicon.qualifiers.extend(file.qualifiers);
        lexicon.named.extend(file.named);
        lexicon.times.extend(file.times);
        lexicon.sessions.extend(file.sessions);
        if let Some(language) = name.strip_prefix("language-") {
            lexicon.grammars.insert(language.to_owned(), file.grammar.unwrap_or_default());
            lexicon.phrases.insert(language.to_owned(), file.phrases);
        }
    }
    lexicon
}

fn readers() -> &'static Readers {
    static READERS: std::sync::OnceLock<Readers> = std::sync::OnceLock::new();
    READERS.get_or_init(|| Readers::new(lexicon()))
}

fn paragraph(level: u8, cite: &str, text: &str) -> Paragraph {
    Paragraph {
        id: format!("p-{cite}"),
        part: Part::Operative,
        annex: 0,
        kind: ParagraphKind::Text,
        level,
        number: None,
        cite: cite.to_owned(),
        text: text.to_owned(),
        italics: Vec::new(),
        calls: Vec::new(),
        line: 1,
    }
}

fn assembly() -> Setting<'static> {
    Setting {
        symbol: Some("A/RES/78/167"),
        organ: Some("general-assembly"),
        session: Some(78),
        date: Some(Day::constant(2023, 12, 19)),
    }
}

fn read(language: &str, text: &str) -> Understood {
    readers().of(language).unwrap().paragraph(&paragraph(1, "1", text), &assembly())
}

/// Kinds with modifiers, those asked, and times, on one line.
fn told(one: &Understood) -> String {
    let acts: Vec<String> = one
        .acts
        .iter()
        .map(|act| {
            let with: String = act.modifiers.iter().map(|one| format!("+{}", one.code)).collect();
            format!("{}{with}", act.kind)
        })
        .collect();
    let actors = one.requests.iter().flat_map(|request| &request.actors);
    let asked: Vec<String> = actors
        .filter(|actor| actor.role != ActorRole::Named)
        .map(|actor| format!("{}{}", if actor.role == ActorRole::With { "with " } else { "" }, actor.actor))
        .collect();
    let due: Vec<String> = one.due.iter().map(due).collect();
    format!("{} / {} / {}", acts.join(" "), asked.join(" "), due.join(" "))
}

fn due(due: &Due) -> String {
    let session = due.session.map(|session| format!("s{session} ")).unwrap_or_default();
    let date = due.date.map(|date| date.to_string()).unwrap_or_default();
    match (due.repeats, due.months, due.days) {
        (Repeats::Once, Some(months), _) if date.is_empty() => format!("{months} months"),
        (Repeats::Once, None, Some(days)) if date.is_empty() => format!("{days} days"),
        (Repeats::Once, ..) => format!("{session}{date}").trim_end().to_owned(),
        (Repeats::Regularly, ..) => "regularly".to_owned(),
        (Repeats::Every, Some(months), _) => format!("every {months} months"),
        (Repeats::Every, None, days) => format!("every {} days", days.unwrap_or_default()),
    }
}

#[test]
fn english_paragraphs_say_who_is_asked_and_by_when() {
    let table = [
        (
            "Also requests the Secretary-General, in consultation with Member States, to report to the General Assembly at its eighty-first session;",
            "asking+also / secretary-general with member-states / s81 2026",
        ),
        (
            "Takes note with appreciation of the report, and invites all countries in a position to do so to contribute to the fund no later than the first half of 2026;",
            "taking-note+with-appreciation inviting / all-able / 2026-06",
        ),
        (
            "Reiterates its request to UNDP and to the regional commissions to meet annually;",
            "asking+reiterates / undp regional-commissions / every 12 months",
        ),
        (
            "Requests that the United Nations Office for South-South Cooperation submit proposals within six months;",
            "asking / unossc / 2024-06-19",
        ),
        (
            "Decides to request the Secretary-General to convene a meeting before the end of 2027;",
            "deciding asking / secretary-general / 2027-12",
        ),
        (
            "Reaffirms its support for the High-level Committee on South-South Cooperation, and calls upon the Committee to meet in 2025;",
            "reaffirming calling-upon / high-level-committee / 2025",
        ),
        (
            "Notes with deep concern the decision in which the Council requests States to report;",
            "noting+with-concern / / ",
        ),
        (
            "Also, in this regard, strongly urges the Government of the United Republic to act;",
            "urging+also+strongly / governments / ",
        ),
        (
            "Requests the Executive Director of the United Nations Environment Programme to report every two years;",
            "asking / executive-director / every 24 months",
        ),
        ("The Commission shall meet in regular session.", " / / "),
    ];
    for (text, expected) in table {
        assert_eq!(told(&read("en", text)), expected.replace("/ / ", "/  / "), "{text}");
    }
}

#[test]
fn one_request_is_the_same_in_six_languages() {
    let texts = [
        (
            "en",
            "Requests the Secretary-General to submit to the General Assembly at its eighty-first session, within existing resources, a report on South-South cooperation;",
        ),
        (
            "fr",
            "Prie le Secrétaire général de lui présenter à sa quatre-vingt-unième session, dans la limite des ressources existantes, un rapport sur la coopération Sud-Sud ;",
        ),
        (
            "es",
            "Solicita al Secretario General que le presente en su octogésimo primer período de sesiones, dentro de los límites de los recursos existentes, un informe sobre la cooperación Sur-Sur;",
        ),
        (
            "ru",
            "просит Генерального секретаря представить Генеральной Ассамблее на ее восемьдесят первой сессии в рамках имеющихся ресурсов доклад о сотрудничестве Юг — Юг;",
        ),
        (
            "ar",
            "تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها الحادية والثمانين، في حدود الموارد المتاحة، تقريرا عن التعاون فيما بين بلدان الجنوب؛",
        ),
        ("zh", "请秘书长在现有资源范围内向大会第八十一届会议提交一份关于南南合作的报告；"),
    ];
    let first = read("en", texts[0].1).requests.remove(0);
    assert_eq!(first.asked().map(|actor| actor.bond).collect::<Vec<_>>(), [Some(Bond::Mandate)]);
    for (language, text) in texts {
        let request = read(language, text).requests.remove(0);
        assert_eq!(row(&request), row(&first), "{language}");
        let codes = |tags: &[ayni_model::mandate_request::Tag]| {
            tags.iter().map(|tag| tag.code.clone()).collect::<Vec<_>>()
        };
        assert_eq!(codes(&request.qualifiers), ["existing-resources"], "{language}");
        assert!(codes(&request.things).contains(&"report".to_owned()), "{language}");
        assert!(codes(&request.subjects).contains(&"south-south".to_owned()), "{language}");
    }
}

#[test]
fn citations_are_resolved_to_symbols_and_paragraphs() {
    let table = [
        (
            "en",
            "Recalls paragraph 12 (b) of its resolution 64/222 of 21 December 2009 and resolutions 57/270 B and 70/1;",
            "A/RES/64/222#12 (b)@2009-12-21 A/RES/57/270B A/RES/70/1",
        ),
        (
            "en",
            "Recalls Human Rights Council resolution 39/2, Security Council resolution 1325 (2000) and decision 55/488;",
            "A/HRC/RES/39/2 S/RES/1325(2000) A/DEC/55/488",
        ),
        (
            "en",
            "Takes note of documents A/78/290, E/CN.5/2019/3/Rev.1 and DP/2021/10 and/or of HIV/AIDS;",
            "A/78/290 E/CN.5/2019/3/Rev.1 DP/2021/10",
        ),
        (
            "en",
            "Recalls resolution 217 A (III) and Economic and Social Council resolution 2018/5;",
            "A/RES/217(III)[A] E/RES/2018/5",
        ),
        ("fr", "Rappelle sa résolution 64/222 du 21 décembre 2009 ;", "A/RES/64/222@2009-12-21"),
        ("ru", "ссылаясь на свою резолюцию 64/222 от 21 декабря 2009 года", "A/RES/64/222@2009-12-21"),
        ("zh", "重申其2009年12月21日第64/222号决议", "A/RES/64/222@2009-12-21"),
        ("ar", "تشير إلى قرارها ٦٤/٢٢٢ المؤرخ ٢١ كانون الأول/ديسمبر ٢٠٠٩؛", "A/RES/64/222@2009-12-21"),
    ];
    for (language, text, expected) in table {
        let cited: Vec<String> = read(language, text)
            .citations
            .iter()
            .filter_map(|cited| {
                let paragraph = cited.paragraph.as_ref().map(|one| format!("#{one}")).unwrap_or_default();
                let date = cited.date.map(|date| format!("@{date}")).unwrap_or_default();
                cited.symbol.as_ref().map(|symbol| format!("{symbol}{paragraph}{date}"))
            })
            .collect();
        assert_eq!(cited.join(" "), expected, "{text}");
    }
}

#[test]
fn what_stands_in_sub_paragraphs_is_asked_by_the_paragraph_above() {
    let document = Document {
        symbol: Some("A/RES/78/1".to_owned()),
        kind: DocumentKind::Resolution,
        language: "en".to_owned(),
        organ: Some("general-assembly".to_owned()),
        session: Some(78),
        agenda_item: None,
        date: None,
        meeting: None,
        title: String::new(),
        paragraphs: vec![
            paragraph(1, "1", "Requests the Secretary-General and invites Member States:"),
            paragraph(2, "1 (a)", "To report at its seventy-ninth session;"),
            paragraph(2, "1 (b)", "To consult UNCTAD;"),
            paragraph(1, "2", "Takes note of the report;"),
        ],
        notes: Vec::new(),
        findings: Vec::new(),
    };
    let all = readers().of("en").unwrap().document(&document);
    let rows: Vec<String> = super::requests(&all)
        .map(|one| {
            let asked: Vec<&str> = one.asked().map(|actor| actor.actor.as_str()).collect();
            format!("{} {} {asked:?} {:?}", one.cite, one.act.kind, one.due_by().map(|date| date.to_string()))
        })
        .collect();
    assert_eq!(
        rows,
        [
            "1 asking [\"secretary-general\"] None",
            "1 (a) inviting [\"member-states\"] Some(\"2024\")",
            "1 (b) inviting [\"member-states\"] None"
        ]
    );
}

#[test]
fn forms_of_writing_do_not_matter() {
    let plain = told(&read("zh", "2. 请秘书长向大会第八十一届会议提交报告；"));
    assert_eq!(told(&read("zh", "2. 请 秘书长 向大会第八十一届会议提交报告；")), plain);
    assert_eq!(told(&read("zh", "２．请秘书长向大会第８１届会议提交报告；")), plain);
    let plain = told(&read("ar", "5 - تطلب إلى الأمين العام أن يقدم تقريرا في دورتها الحادية والثمانين؛"));
    assert_eq!(plain, "asking / secretary-general / s81 2026");
    assert_eq!(
        told(&read("ar", "٥ - تَطْلُبُ إلى الأمين العام أن يقدّم تقريراً في دورتها الحادية والثمانين\u{200f}؛")),
        plain
    );
    let plain = told(&read("en", "Requests the Secretary-General to report annually;"));
    assert_eq!(told(&read("en", "REQUESTS  the Secretary\u{2011}General to\u{a0}report annually;")), plain);
}

#[test]
fn where_a_request_stands_is_judged_by_what_is_known() {
    let request = read("en", "Requests the Secretary-General to report by 30 June 2025;").requests.remove(0);
    let before = Day::constant(2025, 6, 30);
    let after = Day::constant(2025, 7, 1);
    let stands = |follow: &FollowUp, day| {
        let standing = standing(&request, follow, day);
        (standing.state, standing.ground)
    };
    let nothing = FollowUp::default();
    assert_eq!(stands(&nothing, after), (FollowState::CannotBeJudged, FollowGround::NothingKnown));
    let followed = FollowUp { responsible: vec!["secretary-general".to_owned()], ..FollowUp::default() };
    assert_eq!(stands(&followed, before), (FollowState::NotBegun, FollowGround::BeforeDate));
    assert_eq!(stands(&followed, after), (FollowState::Overdue, FollowGround::DatePassed));
    let evidence = |by: Option<&str>| FollowUp {
        evidence: vec![Evidence {
            kind: EvidenceKind::Document,
            reference: "A/80/1".to_owned(),
            note: String::new(),
            by: by.map(str::to_owned),
            on: before,
        }],
        ..FollowUp::default()
    };
    assert_eq!(stands(&evidence(Some("7")), before), (FollowState::UnderWay, FollowGround::Evidence));
    // What is only suggested changes nothing.
    assert_eq!(stands(&evidence(None), before), (FollowState::CannotBeJudged, FollowGround::NothingKnown));
    let said = FollowUp {
        statements: vec![Statement {
            state: FollowState::Met,
            reason: "A/80/1".to_owned(),
            by: "7".to_owned(),
            on: before,
        }],
        ..followed
    };
    assert_eq!(stands(&said, after), (FollowState::Met, FollowGround::Said));
    let replaced = FollowUp { replaced_by: Some("p-2-1".to_owned()), ..said };
    assert_eq!(stands(&replaced, after), (FollowState::Replaced, FollowGround::ReplacedBy));
}

#[test]
fn a_lexicon_without_a_language_reads_nothing_of_it() {
    assert!(Reader::new(&Arc::new(Lexicon::default()), "en").is_none());
    assert!(readers().of("xx").is_none());
}

/// Pieces of which hostile texts are made.
const PIECES: &[&str] = &[
    "requests",
    " ",
    "the Secretary-General",
    "at its ",
    "eighty-first",
    " session",
    "to",
    "(a)",
    "第",
    "届会议",
    "请",
    "秘书长",
    "2030年",
    "底",
    "之前",
    "A/RES/",
    "78/167",
    "(2000)",
    "resolution ",
    "paragraph 1 ",
    "\u{202e}",
    "وتطلب",
    "للأمم",
    "، ",
    "1",
    "\u{0301}",
    "просит",
    " не позднее ",
    "30 июня",
    "2019 года",
    "within ",
    "99999999",
    " months",
    "every ",
    "no later than ",
    "February 31 ",
    "🙂",
    "\u{ff0c}",
    "和",
    "S-10/2",
    "[",
    "É",
    "ﬃ",
    "İ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn whatever_the_text_every_place_is_one_of_it(pieces in prop::collection::vec(0..PIECES.len(), 0..40)) {
        let text: String = pieces.iter().map(|at| PIECES[*at]).collect();
        for language in ["ar", "en", "es", "fr", "ru", "zh"] {
            let one = read(language, &text);
            let mut spans = Vec::new();
            for act in &one.acts {
                spans.push(act.span);
                spans.push(act.reason.span);
                prop_assert!(act.until as usize <= text.len() && text.is_char_boundary(act.until as usize));
            }
            spans.extend(one.due.iter().map(|due| due.reason.span));
            spans.extend(one.citations.iter().map(|cited| cited.reason.span));
            for request in &one.requests {
                spans.extend(request.actors.iter().map(|actor| actor.reason.span));
                let tags = request.things.iter().chain(&request.qualifiers).chain(&request.subjects);
                spans.extend(tags.map(|tag| tag.reason.span));
            }
            for span in spans {
                prop_assert!(text.get(span.start as usize..span.end as usize).is_some_and(|words| !words.is_empty()), "{text}");
            }
        }
    }
}
