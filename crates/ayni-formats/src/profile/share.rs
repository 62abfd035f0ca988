//! Places, sectors and goals, with the shares that stand behind them.

use ayni_model::{Activity, Amount, Code, Place, Role, Share};

use super::field::{Effect, Field, Many, SharesField};
use super::line::{At, Line, Raw};
use super::party::free_id;
use super::text::{Parts, clean_line, split, text_of};

/// What usually stands between several codes in one cell.
const BETWEEN: [&str; 3] = [";", "|", "\n"];

/// Cuts a share in per cent off the end of a text: `KEN 60`, `Kenya (60 %)`, `KEN: 60`.
pub(super) fn cut_share(text: &str) -> (&str, Option<Amount>) {
    // Before a share, or behind it, stands one of these signs; most texts have none.
    if text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'(' | b':' | b'=' | b'%')) {
        return (text, None);
    }
    let body = text.trim_end().trim_end_matches(')').trim_end().trim_end_matches('%').trim_end();
    let at = body
        .rfind(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
        .map_or(0, |at| at + body.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let (Some(word), Some(number)) = (body.get(..at), body.get(at..)) else { return (text, None) };
    let apart =
        word.ends_with(|c: char| c.is_whitespace() || "(:=".contains(c)) || text.trim_end().ends_with('%');
    let word = word.trim_end_matches(|c: char| c.is_whitespace() || "(:=-–".contains(c));
    if number.is_empty() || word.is_empty() || !apart {
        return (text, None);
    }
    let percent = Amount::parse_rounding(&number.replace(',', ".")).ok();
    // More than a whole is no share: "by 2030".
    let share = percent.and_then(|(percent, _)| percent.divided_by(Amount::whole(100)).ok());
    match share.filter(|share| *share <= Amount::ONE) {
        Some(share) => (word, Some(share)),
        None => (text, None),
    }
}

/// One entry of a cell.
struct Entry<'a> {
    word: String,
    share: Option<Amount>,
    raw: Raw<'a>,
    effect: Option<Effect>,
}

/// The entries of all sources of a field.
fn entries<'a>(
    line: &mut Line<'a>,
    field: &SharesField,
    at: At<'_>,
    is_code: impl Fn(&str) -> bool,
) -> Vec<Entry<'a>> {
    let Some(raw) = line.raw(field.from(), at) else { return Vec::new() };
    let text = text_of(&raw.cell);
    // The whole cell may be a value of the table, whatever signs it holds.
    let whole = clean_line(&text);
    let parts = match field.values.get(&whole) {
        Some(_) => Parts::one(&whole),
        None => split(&text, &field.split, &BETWEEN),
    };
    let mut all = Vec::with_capacity(parts.len());
    for part in parts {
        let part = clean_line(part);
        // "SDG 3" is a goal and not a third of something.
        let (word, share) = if field.shares { cut_share(&part) } else { (part.as_ref(), None) };
        let (word, share) = match line.setting.code_of(word) {
            word if share.is_none() || is_code(word) => (word, share),
            _ => (line.setting.code_of(&part), None),
        };
        let word = field.values.get(word).unwrap_or(word).to_owned();
        if !word.is_empty() {
            let raw = Raw { cell: raw.cell.clone(), at: raw.at };
            all.push(Entry { word, share, raw, effect: field.unreadable });
        }
    }
    all
}

/// Reads sectors: codes of the list `crs` or `sector`, of another list named, or names of these.
pub(super) fn sectors(line: &mut Line<'_>, activity: &mut Activity, fields: &Many<SharesField>) {
    let at = At::Known("sectors", "");
    for field in &fields.0 {
        for entry in entries(line, field, at, |_| true) {
            match sector(line, field, &entry.word) {
                Some(code) => keep_code(line, &mut activity.sectors, ("sectors", "sector"), code, &entry),
                None => unknown(line, &entry, at, "sector"),
            }
        }
    }
}

fn sector(line: &Line<'_>, field: &SharesField, word: &str) -> Option<Code> {
    let names = line.setting.names;
    if let Some((list, code)) = word.split_once(':') {
        let list = list.trim();
        if !list.is_empty() && list.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
            return Some(Code::new(list, code.trim()));
        }
    }
    match field.list.as_deref() {
        Some(list) if names.knows(list, word) => Some(Code::new(list, word)),
        Some(list) => names.code(list, word).map(|code| Code::new(list, code)),
        None => {
            // Purpose codes have five digits, sectors three; spreadsheets write 72010 as 72010.0.
            let digits = word.strip_suffix(".0").unwrap_or(word);
            let list = |list: &str| names.code(list, digits).map(|code| Code::new(list, code));
            if digits.bytes().all(|b| b.is_ascii_digit()) {
                match digits.len() {
                    5 => return Some(Code::new("crs", digits)),
                    3 => return list("sector"),
                    _ => return None,
                }
            }
            list("crs").or_else(|| list("sector"))
        }
    }
}

/// Reads goals and targets: `3`, `3.8`, `SDG 3`, `Goal 3.b`.
pub(super) fn goals(line: &mut Line<'_>, activity: &mut Activity, fields: &Many<SharesField>) {
    let at = At::Known("goals", "");
    for field in &fields.0 {
        for entry in entries(line, field, at, |word| goal_code(word).is_some()) {
            match goal_code(&entry.word) {
                Some(code) => {
                    keep_code(line, &mut activity.goals, ("goals", "goal"), Code::new("sdg", code), &entry);
                }
                None => unknown(line, &entry, at, "goal"),
            }
        }
    }
}

/// Whether a text is the code of a goal or a target itself, as most are: `3`, `17`, `3.8`, `17.c`.
fn is_plain_goal(text: &str) -> bool {
    let (goal, target) = match text.split_once('.') {
        Some((goal, target)) => (goal, Some(target)),
        None => (text, None),
    };
    let is_goal = matches!(goal.as_bytes(), [b'1'..=b'9'] | [b'1', b'0'..=b'7']);
    is_goal
        && match target.map(str::as_bytes) {
            None => true,
            // A zero is a spreadsheet's; a letter stands alone.
            Some([b'1'..=b'9' | b'a'..=b'z']) => true,
            Some([b'0'..=b'9', b'0'..=b'9']) => true,
            Some(_) => false,
        }
}

/// The goal or target that a text names: at most one word before a number from 1 to 17, and behind
/// a point the target's number or letter. An indicator (3.8.1) gives its target.
pub(crate) fn goal_code(text: &str) -> Option<String> {
    if is_plain_goal(text) {
        return Some(text.to_owned());
    }
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let word = text.get(..start)?.trim();
    if word.split_whitespace().count() > 2
        || word.chars().any(|c| c.is_ascii_punctuation() && !"-.#°".contains(c))
    {
        return None;
    }
    let rest = text.get(start..)?;
    // What stands behind the number is the goal's name: "3 Good health", "Goal 3: ...".
    let end = rest.find(|c: char| c.is_whitespace() || ":;,-–()".contains(c)).unwrap_or(rest.len());
    let number = rest.get(..end)?.trim_end_matches('.');
    let mut parts = number.split('.');
    let goal: u8 = parts.next().filter(|part| part.len() <= 2)?.parse().ok()?;
    if !(1..=17).contains(&goal) {
        return None;
    }
    match parts.next() {
        None => Some(goal.to_string()),
        Some(target) => {
            let digits = target.len() <= 2 && target.bytes().all(|b| b.is_ascii_digit());
            let letter = target.len() == 1 && target.bytes().all(|b| b.is_ascii_alphabetic());
            // A spreadsheet's 3.0 is the goal, not a target.
            match target {
                "0" => Some(goal.to_string()),
                _ if digits || letter => Some(format!("{goal}.{}", target.to_ascii_lowercase())),
                _ => None,
            }
        }
    }
}

/// Reads places: countries, perhaps with a part behind a colon or in a column beside.
pub(super) fn places(line: &mut Line<'_>, activity: &mut Activity, fields: &Many<SharesField>) {
    let at = At::Known("places", "");
    let mut found: Vec<Share<Place>> = Vec::new();
    for field in &fields.0 {
        let part = line.text_of(&field.part);
        for entry in entries(line, field, at, |_| true) {
            let (country, behind) = match entry.word.split_once(':') {
                Some((country, part)) => (country.trim(), Some(part.trim().to_owned())),
                None => (entry.word.as_str(), None),
            };
            let names = line.setting.names;
            let fixed = match field.country.as_deref() {
                Some("recipient") => {
                    let mut all =
                        activity.parties_in(Role::Recipient).filter_map(|party| party.country.clone());
                    all.next().filter(|_| all.next().is_none())
                }
                other => other.map(str::to_owned),
            };
            let of = match fixed {
                Some(country) => Some(Place { country, part: Some(entry.word.clone()) }),
                None if field.country.is_some() => None,
                None => {
                    let country = names.country(country).or_else(|| names.region(country));
                    let part =
                        behind.or_else(|| Some(part.clone().into_owned())).filter(|part| !part.is_empty());
                    country.map(|country| Place { country, part })
                }
            };
            match of {
                Some(of) => {
                    if found.iter().any(|known| known.of == of) {
                        continue;
                    }
                    let id = free_id(format!("place-{}", of.country), |id| {
                        found.iter().any(|known| known.id == id)
                    });
                    line.found_line(&entry.raw, "places", &id);
                    found.push(Share { id, of, share: entry.share });
                }
                // A part of no known country says nothing that the record can hold.
                None if field.country.is_some() => {
                    unknown_with(line, &entry, at, "map-place-open", Effect::Note);
                }
                None => {
                    let effect = entry.effect.unwrap_or(Effect::Warning);
                    line.unread_country(&entry.raw, &entry.word, effect, at);
                }
            }
        }
    }
    if !found.is_empty() {
        // Places that the recipients' shares gave stand back behind places that the source states.
        let shares = |all: &[Share<Place>]| all.iter().any(|line| line.share.is_some());
        if shares(&activity.places) && !shares(&found) {
            return;
        }
        activity.places = found;
    }
}

fn keep_code(
    line: &mut Line<'_>,
    list: &mut Vec<Share<Code>>,
    (field, what): (&'static str, &str),
    of: Code,
    entry: &Entry<'_>,
) {
    if list.iter().any(|known| known.of == of) {
        return;
    }
    let id = free_id([what, "-", &of.code].concat(), |id| list.iter().any(|known| known.id == id));
    line.found_line(&entry.raw, field, &id);
    // Most have one; a list makes room for four by itself.
    list.reserve_exact(1);
    list.push(Share { id, of, share: entry.share });
}

fn unknown(line: &mut Line<'_>, entry: &Entry<'_>, at: At<'_>, list: &str) {
    let code = if list == "goal" { "map-goal-unknown" } else { "map-sector-unknown" };
    unknown_with(line, entry, at, code, Effect::Warning);
}

fn unknown_with(line: &mut Line<'_>, entry: &Entry<'_>, at: At<'_>, code: &str, effect: Effect) {
    let Entry { word, raw, .. } = entry;
    line.unread(code, raw, word, entry.effect.unwrap_or(effect), at);
}
