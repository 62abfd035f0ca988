//! What the cover and the close of a document say of it: symbol, organ, session, item, day, meeting, title, kind.

use ayni_model::Severity;
use ayni_model::mandate::{Document, DocumentKind, Paragraph, ParagraphKind, Part};

use super::block::found;
use super::label::{digit, roman};
use super::marks::{Language, Marks};
use super::segment::is_meeting;
use super::{dates, symbol};
use crate::reference::fold;

/// Fills in what the lines say.
pub(crate) fn fill(document: &mut Document, words: &Language, marks: &Marks, file: &str) {
    let cover: Vec<Line> = document
        .paragraphs
        .iter()
        .enumerate()
        .filter(|(_, paragraph)| paragraph.part == Part::Front && paragraph.kind != ParagraphKind::Row)
        .take(60)
        .map(|(at, paragraph)| Line::of(at, paragraph))
        .collect();
    let title = title(document, &cover, words);
    symbols(document, &cover, title.as_ref(), words, marks, file);
    if document.organ.is_none()
        && let Some(symbol) = &document.symbol
    {
        document.organ = marks.organ_of_symbol(symbol).map(|organ| organ.code.clone());
    }
    session_and_item(document, &cover, words);
    document.kind = kind(document, &cover, words);
    close(document, &cover, words);
    if let Some(title) = title {
        document.title = title.text;
        for at in title.lines {
            if let Some(paragraph) = document.paragraphs.get_mut(at) {
                paragraph.kind = ParagraphKind::Heading;
            }
        }
    }
    check(document, words, file);
}

/// A line of the cover.
struct Line {
    at: usize,
    text: String,
    folded: String,
}

impl Line {
    fn of(at: usize, paragraph: &Paragraph) -> Line {
        let mut head = paragraph.text.len().min(400);
        while !paragraph.text.is_char_boundary(head) {
            head -= 1;
        }
        let folded = fold(paragraph.text.get(..head).unwrap_or_default());
        Line { at, text: paragraph.text.clone(), folded }
    }
}

/// The title, the number before it, and the paragraphs that it stands in.
struct Title {
    text: String,
    number: Option<String>,
    lines: Vec<usize>,
}

/// `75/234.` and what follows; of `2626 (XXV).` as well.
pub(crate) fn numbered_title(text: &str) -> Option<(&str, &str)> {
    // Arabic has a dash: `٧٥/٢٣٤ - التعاون`.
    if text.chars().next().is_some_and(|c| digit(c).is_some())
        && let Some((number, rest)) = text.split_once(" - ").or_else(|| text.split_once(" – "))
        && rest.trim_start().starts_with(super::label::is_arabic)
    {
        return is_number(&ascii_digits(number.trim())).then(|| (number.trim(), rest.trim()));
    }
    let end = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '/' | '-' | '(' | ')' | ' ')))?;
    let number = text.get(..end)?.trim();
    let rest = text.get(end..)?.strip_prefix(['.', '．'])?;
    is_number(number).then(|| (number, rest.trim()))
}

/// A text with the decimal digits of every script as ASCII.
fn ascii_digits(text: &str) -> String {
    text.chars().map(|c| digit(c).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)).collect()
}

/// Whether it numbers a resolution: `75/234`, `57/270 B`, `S-27/2`, `217 (III)`, `2014/32`, `1/11`.
fn is_number(number: &str) -> bool {
    if number.len() > 24 || !number.is_ascii() {
        return false;
    }
    let head = number.split(' ').next().unwrap_or_default();
    let tail = number.get(head.len()..).unwrap_or_default().trim();
    let digits = |text: &str| !text.is_empty() && text.len() <= 5 && text.bytes().all(|b| b.is_ascii_digit());
    let letters =
        tail.is_empty() || tail.len() <= 3 && tail.bytes().all(|b| b.is_ascii_uppercase() || b == b'-');
    if let Some((session, rest)) = head.split_once('/') {
        let session = session.trim_start_matches("ES-").trim_start_matches("S-");
        return digits(session) && digits(rest.trim_end_matches(|c: char| c.is_ascii_uppercase())) && letters;
    }
    let inner = tail.strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(inner, _)| inner);
    digits(head)
        && inner.is_some_and(|inner| {
            let inner = inner.trim_start_matches("S-").to_ascii_lowercase();
            roman(&inner).is_some()
        })
}

fn title(document: &Document, cover: &[Line], words: &Language) -> Option<Title> {
    for (at, line) in cover.iter().enumerate() {
        let Some((number, rest)) = numbered_title(&line.text) else { continue };
        let mut text = rest.to_owned();
        let mut lines = vec![line.at];
        if text.is_empty() {
            for line in cover.iter().skip(at + 1).take(4) {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(&line.text);
                lines.push(line.at);
            }
        }
        return Some(Title { text, number: Some(ascii_digits(number)), lines });
    }
    // The last line of the cover before the organ speaks; of a report the first that is no line of the kind below.
    let spoken = document
        .paragraphs
        .iter()
        .any(|paragraph| paragraph.kind == ParagraphKind::Speaker && paragraph.part != Part::Annex);
    let plain = |line: &&Line| {
        !is_particular(line, words)
            && !line.text.ends_with([',', '.', ';', '，', '。'])
            && line.text.chars().count() < 300
    };
    let heading =
        |line: &&Line| document.paragraphs.get(line.at).is_some_and(|one| one.kind == ParagraphKind::Heading);
    let line = if spoken {
        let headed = cover.iter().filter(heading).filter(plain);
        headed
            .min_by_key(|line| document.paragraphs.get(line.at).map_or(u8::MAX, |one| one.level))
            .or_else(|| cover.iter().rev().find(plain))
    } else {
        let headed = cover.iter().filter(heading).find(plain);
        headed
            .or_else(|| {
                cover
                    .iter()
                    .find(|line| words.report.iter().any(|word| line.folded.starts_with(word.as_str())))
            })
            .or_else(|| cover.iter().find(plain))
    }?;
    Some(Title { text: line.text.clone(), number: None, lines: vec![line.at] })
}

/// Whether a line of the cover says something of the document other than its title.
fn is_particular(line: &Line, words: &Language) -> bool {
    let begins = |list: &[String]| list.iter().any(|word| line.folded.starts_with(word.as_str()));
    let ends = |list: &[String]| list.iter().any(|word| line.folded.ends_with(word.as_str()));
    let short = line.text.chars().count() < 60;
    symbol::alone(&line.text).is_some()
        || dates::is_day(&line.text)
        || begins(&words.agenda) && line.text.chars().any(|c| digit(c).is_some())
        || short && ends(&words.session) && words.ordinal(&line.folded).is_some()
        || begins(&words.adopted)
        || begins(&words.draft)
        || ends(&words.draft)
        || short
            && (ends(&words.session) || words.session.iter().any(|word| line.folded.contains(word.as_str())))
            && session(line, words).is_some()
        || line.text.starts_with(['[', '*'])
        || line.text.contains(':') && line.text.chars().count() < 40
        || line.text.ends_with(':')
        || [
            "united nations",
            "general assembly",
            "nations unies",
            "naciones unidas",
            "联合国",
            "大会",
            "организация объединенных наций",
            "генеральная ассамблея",
            "الامم المتحدة",
            "الجمعية العامة",
        ]
        .contains(&line.folded.as_str())
}

fn symbols(
    document: &mut Document,
    cover: &[Line],
    title: Option<&Title>,
    words: &Language,
    marks: &Marks,
    file: &str,
) {
    if document.symbol.is_none() {
        document.symbol = cover.iter().find_map(|line| symbol::alone(&line.text)).map(symbol::tidy);
    }
    if document.symbol.is_none() {
        // `Resolution 2668 (2022)`: the Security Council counts through, with the year.
        let one = cover.iter().find_map(|line| counted_with_year(&line.folded, &line.text));
        document.symbol = one.map(|number| format!("S/RES/{number}"));
    }
    if document.symbol.is_none() {
        let number = title.and_then(|title| title.number.as_deref());
        let organ = document.organ.as_deref().and_then(|code| marks.organ(code));
        // Without a speaker the cover's line of adoption names the organ.
        let organ =
            organ.or_else(|| marks.organ("general-assembly").filter(|_| adopted(cover, words).is_some()));
        if let (Some(number), Some(pattern)) = (number, organ.and_then(|organ| organ.symbol.as_deref())) {
            document.symbol = Some(pattern.replace("{}", number));
        }
    }
    if document.symbol.is_none()
        && let Some(named) = symbol::of_file_name(file)
    {
        let finding = found("mandate-symbol-from-name", Severity::Note, file, 0);
        document.findings.push(finding.with("symbol", named.as_str()));
        document.symbol = Some(named);
    }
    match &mut document.symbol {
        None if document.paragraphs.is_empty() => {}
        None => document.findings.push(found("mandate-symbol-missing", Severity::Note, file, 0)),
        Some(symbol) => {
            *symbol = symbol::tidy(symbol);
            if !symbol::is_possible(symbol) {
                let finding = found("mandate-symbol-form", Severity::Warning, file, 0);
                document.findings.push(finding.with("symbol", symbol.as_str()));
            }
        }
    }
}

/// `Resolution 2668 (2022)` gives `2668 (2022)`.
fn counted_with_year(folded: &str, text: &str) -> Option<String> {
    if text.chars().count() > 40 {
        return None;
    }
    let begins = ["resolution ", "resolucion ", "резолюция ", "القرار ", "第"]
        .iter()
        .any(|word| folded.starts_with(word));
    let numbers: Vec<u32> =
        text.split(|c: char| digit(c).is_none()).filter_map(super::label::whole).collect();
    match numbers.as_slice() {
        [number, year] if begins && (1946..=2100).contains(year) => Some(format!("{number} ({year})")),
        _ => None,
    }
}

fn adopted<'l>(cover: &'l [Line], words: &Language) -> Option<&'l Line> {
    cover.iter().find(|line| {
        words
            .adopted
            .iter()
            .any(|word| line.folded.starts_with(word.as_str()) || line.folded.ends_with(word.as_str()))
    })
}

/// The number of a session that a line says.
fn session(line: &Line, words: &Language) -> Option<u16> {
    let word = words.session.iter().find(|word| line.folded.contains(word.as_str()))?;
    let (before, behind) = line.folded.split_once(word.as_str())?;
    // Chinese: 第七十五届会议.
    if let Some(han) = before.rsplit('第').next().filter(|_| before.contains('第')) {
        let number = super::label::han_number(han.trim()).or_else(|| super::label::whole(han.trim()));
        return number.and_then(|number| u16::try_from(number).ok());
    }
    // The words beside it, not those of the whole line.
    let near = |text: &str, last: bool| {
        let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
        let from = if last { words.len().saturating_sub(4) } else { 0 };
        words.get(from..).unwrap_or_default().iter().take(4).copied().collect::<Vec<_>>().join(" ")
    };
    words.ordinal(&near(before, true)).or_else(|| words.ordinal(&near(behind, false))).or_else(|| {
        // `75-я сессия`, `75th session`.
        let digits: String = near(before, true).chars().filter(|c| digit(*c).is_some()).collect();
        super::label::whole(&digits)
            .and_then(|number| u16::try_from(number).ok())
            .filter(|number| *number < 200)
    })
}

fn session_and_item(document: &mut Document, cover: &[Line], words: &Language) {
    let short = |line: &&Line| line.text.chars().count() < 90;
    document.session = cover.iter().filter(short).find_map(|line| session(line, words));
    if document.session.is_none() {
        // The symbol of the Assembly bears it.
        let parts: Vec<&str> = document.symbol.as_deref().unwrap_or_default().split('/').collect();
        document.session = match parts.as_slice() {
            ["A", "RES", session, ..] | ["A", "HRC", "RES", session, ..] => session.parse().ok(),
            ["A", session, ..] => session.parse().ok(),
            _ => None,
        };
    }
    document.agenda_item = cover.iter().filter(short).find_map(|line| {
        let word = words.agenda.iter().find(|word| line.folded.starts_with(word.as_str()))?;
        // The item is the printed text from its first digit on, as far as numbers and letters of items go.
        let from = line.text.find(|c| digit(c).is_some())?;
        if line.folded.find(|c| digit(c).is_some())? > word.len() + 2 {
            return None;
        }
        let item = line.text.get(from..)?;
        let end = item.find(|c: char| {
            !(digit(c).is_some()
                || matches!(c, ' ' | '(' | ')' | '（' | '）' | ',' | '-')
                || is_item_letter(item, c))
        });
        let item = item.get(..end.unwrap_or(item.len()))?.trim().trim_end_matches([',', '-', ' ']);
        let open = item.contains(['(', '（']) || !item.contains([')', '）']);
        let item = ascii_digits(item);
        Some(if open { item } else { item.replacen(' ', " (", 1) })
    });
}

/// A single letter between brackets, as in `25 (b)`.
fn is_item_letter(item: &str, c: char) -> bool {
    c.is_alphabetic()
        && item.char_indices().any(|(at, one)| {
            let behind = item.get(at + one.len_utf8()..).and_then(|rest| rest.chars().next());
            one == c && behind.is_some_and(|next| matches!(next, ')' | '）'))
        })
}

fn kind(document: &Document, cover: &[Line], words: &Language) -> DocumentKind {
    let symbol = document.symbol.as_deref().unwrap_or_default();
    let parts: Vec<&str> = symbol.split('/').collect();
    if parts.iter().any(|part| *part == "RES" || part.starts_with("RES.") || part.starts_with("Res.")) {
        return DocumentKind::Resolution;
    }
    if parts.contains(&"DEC") {
        return DocumentKind::Decision;
    }
    let any = |list: &[String]| {
        cover.iter().any(|line| {
            line.text.chars().count() < 160
                && list.iter().any(|word| {
                    line.folded.starts_with(word.as_str()) || line.folded.ends_with(word.as_str())
                })
        })
    };
    let begins = |list: &[String]| {
        cover.iter().any(|line| list.iter().any(|word| line.folded.starts_with(word.as_str())))
    };
    if parts.iter().any(|part| part.starts_with("L.")) {
        return DocumentKind::Draft;
    }
    if begins(&words.report) && adopted(cover, words).is_none() {
        return DocumentKind::Report;
    }
    if any(&words.draft) {
        return DocumentKind::Draft;
    }
    let spoken = document.paragraphs.iter().any(|one| one.part == Part::Operative);
    if spoken {
        return match parts.first() {
            Some(&"SSC" | &"TCDC" | &"DP") => DocumentKind::Decision,
            _ => DocumentKind::Resolution,
        };
    }
    let begins = |list: &[String]| {
        cover.iter().any(|line| list.iter().any(|word| line.folded.starts_with(word.as_str())))
    };
    if begins(&words.report) {
        return DocumentKind::Report;
    }
    let outcome =
        cover.iter().any(|line| words.outcome.iter().any(|word| line.folded.contains(word.as_str())));
    if outcome {
        return DocumentKind::Outcome;
    }
    let body =
        document.paragraphs.iter().filter(|one| one.part == Part::Body && one.number.is_some()).count();
    if body >= 5 && symbol.contains('/') { DocumentKind::Report } else { DocumentKind::Other }
}

fn close(document: &mut Document, cover: &[Line], words: &Language) {
    let last: Vec<&Paragraph> =
        document.paragraphs.iter().filter(|one| one.part == Part::Close).take(6).collect();
    let meeting =
        last.iter().find(|one| is_meeting(&one.text, words)).and_then(|one| dates::first_number(&one.text));
    let closed = last.iter().find_map(|one| {
        Some(one.text.as_str()).filter(|text| text.chars().count() < 60).and_then(dates::day)
    });
    let adopted = adopted(cover, words);
    // The line of adoption may be broken before its day.
    let day = adopted.and_then(|line| {
        dates::day(&line.text).or_else(|| {
            let at = cover.iter().position(|one| one.at == line.at)?;
            cover
                .get(at + 1)
                .filter(|next| next.text.chars().count() < 60)
                .and_then(|next| dates::day(&next.text))
        })
    });
    document.meeting = meeting.map(|number| number.to_string()).or_else(|| {
        let text = &adopted?.text;
        let (before, _) = words.meeting.iter().find_map(|word| text.split_once(word.as_str()))?;
        before.split_whitespace().next_back().and_then(dates::first_number).map(|number| number.to_string())
    });
    let printed =
        || cover.iter().find(|line| dates::is_day(&line.text)).and_then(|line| dates::day(&line.text));
    document.date = closed.or(day).or_else(printed);
}

/// What the whole lacks.
fn check(document: &mut Document, words: &Language, file: &str) {
    if document.paragraphs.is_empty() && document.findings.iter().all(|one| one.severity != Severity::Error) {
        document.findings.push(found("mandate-empty", Severity::Error, file, 0));
    }
    let _ = words;
    let closed = document.paragraphs.iter().any(|one| matches!(one.part, Part::Close | Part::Annex));
    let last = document.paragraphs.iter().rev().find(|one| one.kind == ParagraphKind::Text);
    if let Some(last) = last
        && !closed
        && matches!(last.part, Part::Preamble | Part::Operative)
        && !last.text.ends_with(['.', '。', '”', '"', ']', ')', '؟', '»', '…', '։', '।'])
    {
        document.findings.push(found("mandate-cut-short", Severity::Warning, file, last.line));
    }
    if document.kind == DocumentKind::Resolution
        && !document.paragraphs.iter().any(|one| one.part == Part::Operative)
        && !document.paragraphs.is_empty()
    {
        document.findings.push(found("mandate-no-operative", Severity::Warning, file, 0));
    }
}
