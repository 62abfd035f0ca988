//! The mapping of a file, line by line: what each column means, how numbers and dates are written, what holds
//! for every row, what values mean.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use ayni_formats::mend::{self, FIXED, Lines, SheetLines, USES, Use};
use ayni_formats::profile::{ProfileError, own_template};
use ayni_model::document::Speak;
use ayni_model::{Amount, Arg, Code, Phrase};
use ayni_store::{Upload, UploadState};
use ayni_words::{LANGUAGES, Words};
use serde::Serialize;

use super::super::error::Trouble;
use super::super::form::{LongSent, Own};
use super::super::gate::Who;
use super::super::page::Page;
use super::super::visitor::Visitor;
use super::super::{Node, Shared};
use super::{address, facts, is_open, text};
use crate::app::desk::By;
use crate::app::shown::Looked;
use crate::app::upload;

/// Letters of one field of the form.
const FIELD: usize = 500;

/// Findings of one code whose values are offered.
const MANY: u32 = 60;

/// The page.
#[derive(Debug, Serialize)]
pub struct Mapping {
    title: String,
    file: String,
    path: String,
    token: String,
    revision: i64,
    facts: Vec<String>,
    /// Whether it was proposed and nobody has looked at it yet.
    proposed: bool,
    known: bool,
    wrong: String,
    /// What columns can be used for: code and name.
    uses: Vec<(&'static str, String)>,
    reporter: String,
    list: String,
    language: Vec<Choice>,
    sheets: Vec<Sheet>,
    unread: Vec<Unread>,
}

/// Value, words, whether it is chosen.
type Choice = (String, String, bool);

#[derive(Debug, Serialize)]
struct Sheet {
    title: String,
    names: String,
    header: String,
    found: String,
    top: Vec<(String, Vec<String>)>,
    many: bool,
    identity: String,
    currency: String,
    numbers: Vec<Choice>,
    dates: Vec<Choice>,
    fixed: Vec<Fixed>,
    columns: Vec<Column>,
    meanings: Vec<Meaning>,
    unknown: Vec<Meaning>,
}

#[derive(Debug, Serialize)]
struct Fixed {
    at: usize,
    label: String,
    value: String,
    choices: Vec<Choice>,
    /// Whether the text of the profile says more than this line can.
    closed: bool,
}

#[derive(Debug, Serialize)]
struct Column {
    title: String,
    letters: String,
    used: String,
    /// Whether the text of the profile says more than this line can.
    closed: bool,
    also: String,
    samples: Vec<String>,
    /// How sure the proposal is, and why.
    why: String,
}

#[derive(Debug, Serialize)]
struct Meaning {
    column: String,
    value: String,
    meaning: String,
    choices: Vec<Choice>,
}

#[derive(Debug, Serialize)]
struct Unread {
    name: String,
    top: Vec<(String, Vec<String>)>,
    header: String,
}

impl Page for Mapping {
    const TEMPLATE: &'static str = "upload-mapping.html";
    const PLACE: &'static str = "web-imports";

    fn title(&self) -> String {
        self.title.clone()
    }
}

/// `/uploads/{id}/mapping`
pub async fn page(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
) -> Result<Response, Trouble> {
    let upload = upload::get(&node.desk(), who.by().unwrap_or(&By::Machine), id).await?;
    if !is_open(&upload) {
        return Ok(Redirect::to(&address(&upload)).into_response());
    }
    let looked: Looked = serde_json::from_str(&upload.looked).unwrap_or_default();
    match lines(&node, &upload, &looked).await? {
        Ok(lines) => show(&node, &visitor, &headers, &upload, &looked, &lines, String::new()).await,
        // What is no profile has no lines; its text can still be mended.
        Err(error) => {
            let wrong = text::wrong(&error, &visitor.words);
            text::show(&node, &visitor, &headers, &upload, upload.profile.clone(), wrong).await
        }
    }
}

/// `POST /uploads/{id}/mapping`
pub async fn mend(
    State(node): State<Shared>,
    visitor: Visitor,
    who: Who,
    headers: HeaderMap,
    Path(id): Path<i64>,
    LongSent(sent): LongSent,
) -> Result<Response, Trouble> {
    let (desk, by) = (node.desk(), who.by().unwrap_or(&By::Machine));
    let upload = upload::get(&desk, by, id).await?;
    if !is_open(&upload) {
        return Ok(Redirect::to(&address(&upload)).into_response());
    }
    let looked: Looked = serde_json::from_str(&upload.looked).unwrap_or_default();
    let seen = sent.get("revision").parse().unwrap_or(0);
    let written = lines(&node, &upload, &looked).await?.map(|mut lines| {
        fill(&mut lines, &sent.by_name());
        (mend::apply(&upload.profile, &looked.seen, &lines), lines)
    });
    let check = sent.has("save").is_none();
    match written {
        Ok((Ok(text), _)) => {
            upload::mend(&desk, by, &upload, seen, &text, check).await?;
            let to = if check { address(&upload) } else { format!("{}/mapping", address(&upload)) };
            Ok(Redirect::to(&to).into_response())
        }
        Ok((Err(error), lines)) => {
            let wrong = text::wrong(&error, &visitor.words);
            show(&node, &visitor, &headers, &upload, &looked, &lines, wrong).await
        }
        Err(error) => {
            let wrong = text::wrong(&error, &visitor.words);
            text::show(&node, &visitor, &headers, &upload, upload.profile.clone(), wrong).await
        }
    }
}

/// What a check says of values that nobody has said the meaning of.
const UNKNOWN: &[&str] = &[
    "map-value-unknown",
    "map-country-unknown",
    "map-currency-unknown",
    "map-sector-unknown",
    "map-goal-unknown",
];

/// The lines of the mapping, with the values that the last check did not understand.
async fn lines(
    node: &Node,
    upload: &Upload,
    looked: &Looked,
) -> Result<Result<Lines, ProfileError>, Trouble> {
    let mut lines = match mend::read(&upload.profile, &looked.seen) {
        Ok(lines) => lines,
        Err(error) => return Ok(Err(error)),
    };
    for code in UNKNOWN {
        for (_, finding, _) in node.store.upload_findings(upload.id, code, 0, MANY).await? {
            let text = |name: &str| match finding.args.get(name) {
                Some(Arg::Text(text)) => text.as_str(),
                _ => "",
            };
            let sheet = finding.origin.as_ref().and_then(|origin| origin.sheet.as_deref());
            lines.add_unknown(sheet.unwrap_or_default(), text("column"), text("value"));
        }
    }
    Ok(Ok(lines))
}

/// Puts what was sent into the lines. What was not sent stays as it is.
fn fill(lines: &mut Lines, sent: &std::collections::BTreeMap<&str, &str>) {
    let put = |name: &str, slot: &mut String| {
        if let Some(value) = sent.get(name) {
            *slot = value.trim().chars().take(FIELD).collect();
        }
    };
    put("reporter", &mut lines.reporter);
    put("language", &mut lines.language);
    put("list", &mut lines.list);
    for (at, sheet) in lines.sheets.iter_mut().enumerate() {
        let name = |field: &str| format!("s{at}.{field}");
        put(&name("names"), &mut sheet.names);
        put(&name("header"), &mut sheet.header);
        put(&name("identity"), &mut sheet.identity);
        put(&name("numbers"), &mut sheet.numbers);
        put(&name("dates"), &mut sheet.dates);
        put(&name("currency"), &mut sheet.currency);
        if sent.contains_key(name("here").as_str()) {
            // A box that is not ticked is not sent.
            sheet.many = sent.contains_key(name("many").as_str());
            sheet.left_out = sent.contains_key(name("out").as_str());
        }
        for (at, value) in &mut sheet.fixed {
            if let Some(value) = value {
                put(&name(&format!("f{at}")), value);
            }
        }
        for (at, column) in sheet.columns.iter_mut().enumerate() {
            let mut used = column.used.clone();
            put(&name(&format!("c{at}")), &mut used);
            // A use that there is not is none that anybody chose.
            if column.used != mend::AS_WRITTEN
                && (used.is_empty() || used == mend::BESIDE || Use::of(&used).is_some())
            {
                column.used = used;
            }
        }
        for (at, line) in sheet.meanings.iter_mut().enumerate() {
            put(&name(&format!("v{at}")), &mut line.meaning);
        }
        for (at, line) in sheet.unknown.iter_mut().enumerate() {
            put(&name(&format!("n{at}")), &mut line.meaning);
        }
    }
    for (at, sheet) in lines.unread.iter_mut().enumerate() {
        put(&format!("u{at}"), &mut sheet.header);
    }
}

async fn show(
    node: &Node,
    visitor: &Visitor,
    headers: &HeaderMap,
    upload: &Upload,
    looked: &Looked,
    lines: &Lines,
    wrong: String,
) -> Result<Response, Trouble> {
    let words = &visitor.words;
    let own = Own::of(node, headers)?;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut uses = vec![("", words.key("upload-use-none")), (mend::BESIDE, words.key("upload-use-beside"))];
    uses.extend(USES.iter().map(|used| (used.code, words.key(used.heading))));
    let page = Mapping {
        title: words.key("upload-mapping-title"),
        file: upload.file.clone(),
        path: address(upload),
        token: own.token.clone(),
        revision: upload.revision,
        facts: facts(&node.desk(), upload, words).await?,
        proposed: upload.state == UploadState::Mapping,
        known: visitor.asked("known").is_some(),
        wrong,
        uses,
        reporter: lines.reporter.clone(),
        list: lines.list.clone(),
        language: languages(&lines.language, words),
        sheets: lines.sheets.iter().map(|sheet| sheet_of(sheet, looked, node, words)).collect(),
        unread: lines
            .unread
            .iter()
            .map(|sheet| Unread {
                name: sheet.name.clone(),
                top: top(&sheet.top, words),
                header: sheet.header.clone(),
            })
            .collect(),
    };
    own.show(node, visitor, &page, status)
}

fn top(rows: &[(u32, Vec<String>)], words: &Words) -> Vec<(String, Vec<String>)> {
    rows.iter().map(|(number, cells)| (words.count(u64::from(*number)), cells.clone())).collect()
}

/// The languages of the pages, and that which the profile says.
fn languages(chosen: &str, words: &Words) -> Vec<Choice> {
    let unknown = chosen.is_empty() || chosen == "und";
    let mut all = vec![("und".to_owned(), words.key("not-stated"), unknown)];
    all.extend(
        LANGUAGES
            .into_iter()
            .map(|code| (code.to_owned(), words.key(&format!("language-{code}")), code == chosen)),
    );
    if !unknown && !LANGUAGES.contains(&chosen) {
        all.push((chosen.to_owned(), chosen.to_owned(), true));
    }
    all
}

fn sheet_of(sheet: &SheetLines, looked: &Looked, node: &Node, words: &Words) -> Sheet {
    let of = |value: &str, label: String, now: &str| (value.to_owned(), label, value == now);
    let found = sheet.found.map_or(String::new(), |row| {
        words.say(&Phrase::message("upload-header-found", [("row", Arg::Count(u64::from(row)))]))
    });
    let fixed = sheet.fixed.iter().filter_map(|(at, value)| {
        let (_, heading, list, _) = FIXED.get(*at)?;
        let now = value.clone().unwrap_or_default();
        Some(Fixed {
            at: *at,
            label: words.key(heading),
            choices: list.map_or(Vec::new(), |list| choices(list, &now, node, words)),
            closed: value.is_none(),
            value: now,
        })
    });
    let meaning = |line: &mend::MeaningLine| Meaning {
        column: line.column.clone(),
        value: line.value.clone(),
        choices: Use::of(&line.used)
            .and_then(|used| used.list)
            .map_or(Vec::new(), |list| choices(list, &line.meaning, node, words)),
        meaning: line.meaning.clone(),
    };
    Sheet {
        title: words.list(&sheet.read),
        names: sheet.names.clone(),
        header: sheet.header.clone(),
        found,
        top: top(&sheet.top, words),
        many: sheet.many,
        identity: sheet.identity.clone(),
        currency: sheet.currency.clone(),
        numbers: vec![
            of("", words.key("upload-auto"), &sheet.numbers),
            of("1,234.5", "1,234.5".to_owned(), &sheet.numbers),
            of("1.234,5", "1.234,5".to_owned(), &sheet.numbers),
        ],
        dates: vec![
            of("", words.key("upload-auto"), &sheet.dates),
            of("day-month-year", words.key("upload-dates-day"), &sheet.dates),
            of("month-day-year", words.key("upload-dates-month"), &sheet.dates),
        ],
        fixed: fixed.collect(),
        columns: sheet.columns.iter().map(|line| column(line, sheet, looked, words)).collect(),
        meanings: sheet.meanings.iter().map(meaning).collect(),
        unknown: sheet.unknown.iter().map(meaning).collect(),
    }
}

fn column(line: &mend::ColumnLine, sheet: &SheetLines, looked: &Looked, words: &Words) -> Column {
    let sheets = &sheet.read;
    let why = looked
        .lines
        .iter()
        .find(|one| one.column == line.seen.title && sheets.contains(&one.sheet))
        .map(|one| {
            let sure = one.sure.times(Amount::whole(100)).unwrap_or(Amount::ZERO);
            let sure = Arg::Text(words.number(sure, 0));
            let why = Arg::Text(words.say(&one.why));
            words.say(&Phrase::message("upload-sure", [("percent", sure), ("why", why)]))
        })
        .or_else(|| {
            let out = looked
                .left_out
                .iter()
                .find(|one| one.column == line.seen.title && sheets.contains(&one.sheet))?;
            Some(words.say(&out.why))
        });
    let also = line.also.iter().filter_map(|code| Some(words.key(Use::of(code)?.heading)));
    let also: Vec<String> = also.collect();
    Column {
        title: line.seen.title.clone(),
        letters: ayni_model::origin::column_letters(line.seen.number),
        used: line.used.clone(),
        closed: line.used == mend::AS_WRITTEN,
        also: match also.is_empty() {
            true => String::new(),
            false => words.say(&Phrase::message("upload-also", [("uses", Arg::Text(words.list(&also)))])),
        },
        samples: line.seen.samples.clone(),
        why: why.unwrap_or_default(),
    }
}

/// The codes of a list as choices, with none before them; and what is written now, if it is none of them.
fn choices(list: &str, now: &str, node: &Node, words: &Words) -> Vec<Choice> {
    let own = own_template().lists.into_iter().find(|one| one.name == list);
    let named: Vec<(String, String)> = match own {
        Some(own) => own
            .codes
            .into_iter()
            .map(|code| {
                let name = words.key(&format!("{list}-{code}"));
                (code, name)
            })
            .collect(),
        None => {
            let entries = &node.kit.reference.list(list).entries;
            entries.iter().map(|(code, _)| (code.clone(), words.code(&Code::new(list, code)))).collect()
        }
    };
    let mut all = vec![(String::new(), "–".to_owned(), now.is_empty())];
    if !now.is_empty() && named.iter().all(|(code, _)| code != now) {
        all.push((now.to_owned(), now.to_owned(), true));
    }
    all.extend(named.into_iter().map(|(code, name)| {
        let chosen = code == now;
        (code, name, chosen)
    }));
    all
}
