//! Citations: symbols of documents, resolutions and decisions by number, treaties and agendas by name.

use ayni_model::mandate_lexicon::Lexicon;
use ayni_model::mandate_request::{Citation, Reason, Span};

use super::Setting;
use super::found::Found;
use super::lexis::{Hit, Sense};
use super::numbers::date_at;

/// The citations of a text.
pub(super) fn citations(found: &Found<'_>, lexicon: &Lexicon, setting: &Setting<'_>) -> Vec<Citation> {
    let mut all = symbols(found);
    for hit in found.hits.iter().filter(|hit| matches!(hit.sense, Sense::Resolution | Sense::Decision)) {
        numbered(found, lexicon, setting, hit, &mut all);
    }
    for hit in found.leftmost(0, found.words().len(), |sense| matches!(sense, Sense::Named(_))) {
        let Sense::Named(at) = hit.sense else { continue };
        let Some(entry) = lexicon.named.get(usize::from(at)) else { continue };
        let span = found.folded.span(hit.start, hit.end);
        if all.iter().any(|other| other.reason.entry == format!("named/{}", entry.code)) {
            continue;
        }
        all.push(Citation {
            words: span.of(found.text).to_owned(),
            symbol: entry.symbol.clone(),
            paragraph: None,
            date: None,
            named: Some(entry.code.clone()),
            note: None,
            reason: Reason { entry: format!("named/{}", entry.code), span },
        });
    }
    all.sort_by_key(|citation| citation.reason.span);
    all.dedup_by(|later, first| {
        later.symbol.is_some() && later.symbol == first.symbol && later.reason.span.meets(first.reason.span)
    });
    for citation in &mut all {
        citation.paragraph = paragraph(found, citation.reason.span);
    }
    all
}

/// Full symbols: `A/78/290`, `E/CN.5/2019/3/Rev.1`.
fn symbols(found: &Found<'_>) -> Vec<Citation> {
    let text = found.text;
    let is_part =
        |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '/' | '.' | '-' | '(' | ')');
    let mut all = Vec::new();
    let mut after = 0;
    for (slash, _) in text.match_indices('/') {
        if slash < after {
            continue;
        }
        let before = text.get(..slash).unwrap_or_default();
        let start = before.len() - before.chars().rev().take_while(|c| is_part(*c)).count();
        let token: &str = text.get(start..).unwrap_or_default();
        let length = token.chars().take_while(|c| is_part(*c)).count();
        let token = token.get(..length).unwrap_or_default();
        let opened = token.len() - token.trim_start_matches(['(', '.', '-', '/']).len();
        let mut bare = token.trim_matches(['.', '-', '/']).trim_start_matches('(');
        if bare.matches(')').count() > bare.matches('(').count() {
            bare = bare.trim_end_matches(')');
        }
        after = start + length;
        if !is_symbol(bare) {
            continue;
        }
        let (start, mut end) = (start + opened, start + opened + bare.len());
        let mut symbol = bare.to_owned();
        if symbol.starts_with("S/RES/")
            && let Some(year) =
                text.get(end..).and_then(|rest| rest.strip_prefix(" (")).and_then(|rest| rest.get(..5))
            && year.ends_with(')')
        {
            symbol = format!("{symbol}({year}");
            end += 7;
        }
        let span = Span { start: start as u32, end: end as u32 };
        all.push(cited(found, span, symbol, "rule/symbol"));
    }
    all
}

/// Whether a word has the form of a symbol: capital letters first, then parts of which one has a digit.
fn is_symbol(word: &str) -> bool {
    let mut parts = word.split('/');
    let first = parts.next().unwrap_or_default();
    let organ = (1..=9).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_uppercase());
    let rest: Vec<&str> = parts.collect();
    let numbered = rest.iter().any(|part| part.bytes().any(|byte| byte.is_ascii_digit()));
    let sound = rest.iter().all(|part| {
        part.bytes().next().is_some_and(|byte| {
            byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'(' || *part == "de"
        })
    });
    // "COVID-19/..." and "IT/2000" have the form too; the organs' own letters are few.
    organ
        && numbered
        && sound
        && !rest.is_empty()
        && !matches!(first, "HIV" | "COVID" | "TCP" | "ISO" | "IEC" | "I")
}

fn cited(found: &Found<'_>, span: Span, symbol: String, entry: &str) -> Citation {
    Citation {
        words: span.of(found.text).to_owned(),
        symbol: Some(symbol),
        paragraph: None,
        date: None,
        named: None,
        note: None,
        reason: Reason { entry: entry.to_owned(), span },
    }
}

/// Resolutions and decisions by number, after or before their word: "resolutions 64/222 of 21 December 2009 and 70/1".
fn numbered(
    found: &Found<'_>,
    lexicon: &Lexicon,
    setting: &Setting<'_>,
    word: &Hit,
    all: &mut Vec<Citation>,
) {
    let is_decision = word.sense == Sense::Decision;
    let organ = organ_before(found, lexicon, word.start);
    let mut add = |start: usize, number: &Number, date_end: Option<(ayni_model::PartialDate, usize)>| {
        let organ = organ.as_deref().or(setting.organ);
        if let Some(symbol) = number.symbol(organ, is_decision) {
            let span = found.folded.span(start, number.end);
            let mut citation = cited(found, span, symbol, "rule/number");
            citation.date = date_end.map(|(date, _)| date);
            all.push(citation);
        }
    };
    if found.lexis.language == "zh" {
        return chinese(found, word, &mut add);
    }
    let mut at = found.skip(word.end, &[' ']);
    for _ in 0..40 {
        let Some(number) = Number::at(found.words(), at) else { break };
        let date = date_after(found, number.end);
        add(at, &number, date);
        let next = date.map_or(number.end, |(_, end)| end);
        let next = found.skip(next, &[' ', ',']);
        let join = found.longest(next, |sense| sense == Sense::Join).map_or(next, |hit| hit.end);
        let rest = found.words().get(join..).unwrap_or_default();
        let join = if rest.starts_with('و') { join + 2 } else { join };
        let next = found.skip(join, &[' ']);
        if next == at {
            break;
        }
        at = next;
    }
}

/// In Chinese the numbers stand before the word, each between 第 and 号.
fn chinese(
    found: &Found<'_>,
    word: &Hit,
    add: &mut impl FnMut(usize, &Number, Option<(ayni_model::PartialDate, usize)>),
) {
    let text = found.words();
    let mut end = word.start;
    for _ in 0..40 {
        let Some(before) = text.get(..end) else { break };
        let Some(at) = before.rfind('第') else { break };
        let from = at + '第'.len_utf8();
        // Markdown links and spaces may stand around the number.
        let from = found.skip(from, &[' ', '[']);
        let Some(number) = Number::at(text, from) else { break };
        let between = text.get(number.end..end).unwrap_or_default();
        if between.chars().count() > 40 {
            break;
        }
        let dated = (at.saturating_sub(24)..at).filter(|at| text.is_char_boundary(*at)).find_map(|from| {
            let digit = text
                .get(..from)
                .and_then(|text| text.chars().next_back())
                .is_some_and(|c| c.is_ascii_digit());
            date_at(found, from).filter(|(_, end)| !digit && *end == at)
        });
        add(from, &number, dated);
        end = at;
    }
}

/// "of 21 December 2009" after a number.
fn date_after(found: &Found<'_>, at: usize) -> Option<(ayni_model::PartialDate, usize)> {
    let from = found.skip(at, &[' ', ',', ']']);
    let filler = found.longest(from, |sense| sense == Sense::DateFiller)?;
    date_at(found, filler.start)
}

/// The organ that is named directly before the word for its resolution.
fn organ_before(found: &Found<'_>, lexicon: &Lexicon, start: usize) -> Option<String> {
    let near = found.within(start.saturating_sub(70), start).iter();
    let actors =
        near.filter(|hit| matches!(hit.sense, Sense::Actor(_)) && hit.end <= start && start - hit.end <= 4);
    let hit = actors.max_by_key(|hit| (hit.end, std::cmp::Reverse(hit.start)))?;
    let Sense::Actor(at) = hit.sense else { return None };
    lexicon.actors.get(usize::from(at)).map(|actor| actor.code.clone())
}

/// The number of a resolution: `64/222`, `57/270 B`, `1325 (2000)`, `2200 A (XXI)`, `S-10/2`.
struct Number {
    first: String,
    second: Option<String>,
    letter: Option<char>,
    bracket: Option<String>,
    end: usize,
}

impl Number {
    fn at(text: &str, at: usize) -> Option<Number> {
        let rest = text.get(at..)?;
        let special =
            ["es ", "s ", "es-", "s-"].into_iter().find(|special| rest.starts_with(special)).unwrap_or("");
        let mut end = at + special.len();
        let digits = |at: usize| {
            let rest = text.get(at..).unwrap_or_default();
            rest.get(..rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len())
                .unwrap_or_default()
        };
        let first = digits(end);
        if first.is_empty() || first.len() > 4 {
            return None;
        }
        end += first.len();
        let mut number = Number {
            first: format!("{}{first}", special.trim().trim_end_matches('-')),
            second: None,
            letter: None,
            bracket: None,
            end,
        };
        if !special.is_empty() {
            number.first = format!("{}-{first}", special.trim().trim_end_matches('-').to_uppercase());
        }
        if text.get(end..).is_some_and(|rest| rest.starts_with('/')) {
            let second = digits(end + 1);
            if second.is_empty() {
                return None;
            }
            number.second = Some(second.to_owned());
            end += 1 + second.len();
        }
        // A letter alone: "57/270 B", "57/270b".
        let after = text.get(end..).unwrap_or_default();
        let bare = after.trim_start_matches([' ', ']']);
        let mut letters = bare.chars();
        if let (Some(letter @ 'a'..='f'), next) = (letters.next(), letters.next())
            && !next.is_some_and(char::is_alphanumeric)
            && (number.second.is_some() || next == Some(' '))
        {
            number.letter = Some(letter.to_ascii_uppercase());
            end += after.len() - bare.len() + 1;
        }
        let after = text.get(end..).unwrap_or_default();
        let bare = after.trim_start_matches(' ');
        if let Some(inside) =
            bare.strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(inside, _)| inside)
            && (1..=8).contains(&inside.len())
            && inside.bytes().all(|byte| {
                byte.is_ascii_digit() || matches!(byte, b'i' | b'v' | b'x' | b'l' | b'c' | b's' | b'e' | b' ')
            })
            && number.second.is_none()
        {
            number.bracket = Some(inside.to_uppercase());
            end += after.len() - bare.len() + inside.len() + 2;
        }
        number.end = end;
        (number.second.is_some() || number.bracket.is_some()).then_some(number)
    }

    /// The full symbol, by the organ that adopted it and by the form of the number.
    fn symbol(&self, organ: Option<&str>, is_decision: bool) -> Option<String> {
        let kind = if is_decision { "DEC" } else { "RES" };
        let letter = self.letter.map(String::from).unwrap_or_default();
        if let Some(bracket) = &self.bracket {
            let is_year = bracket.bytes().all(|byte| byte.is_ascii_digit());
            return Some(match (is_year, organ) {
                (true, _) => format!("S/{kind}/{}({bracket})", self.first),
                (false, Some("economic-and-social-council")) => {
                    format!("E/{kind}/{}{letter}({bracket})", self.first)
                }
                (false, _) if letter.is_empty() => format!("A/{kind}/{}({bracket})", self.first),
                (false, _) => format!("A/{kind}/{}({bracket})[{letter}]", self.first),
            });
        }
        let second = self.second.as_ref()?;
        let prefix = match organ {
            _ if self.first.len() == 4 && self.first.bytes().all(|byte| byte.is_ascii_digit()) => match organ
            {
                Some("undp-board") => "DP".to_owned(),
                _ => format!("E/{kind}"),
            },
            Some("human-rights-council") => format!("A/HRC/{kind}"),
            Some("unea") => return Some(format!("UNEP/EA.{}/Res.{second}", self.first)),
            _ => format!("A/{kind}"),
        };
        Some(format!("{prefix}/{}/{second}{letter}", self.first))
    }
}

/// The paragraph that is named directly before a citation ("paragraph 12 of resolution ...") or after it ("A/75/371,
/// para. 4").
fn paragraph(found: &Found<'_>, span: Span) -> Option<String> {
    let (start, end) = (found.folded.forth(span.start), found.folded.forth(span.end));
    let text = found.words();
    let words = found.within(start.saturating_sub(80), end + 8);
    // Between a paragraph and its document stands no other document.
    let near = |hit: &&Hit| {
        let between = text.get(hit.end..start);
        hit.start >= end || between.is_some_and(|between| !between.contains([',', ';', '/']))
    };
    let hit = words.iter().filter(|hit| hit.sense == Sense::Paragraph).filter(near).max_by_key(|hit| {
        // The nearest before, else the one after.
        (hit.start < end, hit.end)
    })?;
    if found.lexis.language == "zh" {
        // The number stands before the word: 第12段.
        let before = text.get(..hit.start)?;
        let at = before.rfind('第')?;
        return Some(before.get(at + '第'.len_utf8()..)?.trim().to_owned())
            .filter(|number| number.len() <= 12);
    }
    let at = found.skip(hit.end, &[' ', '.']);
    let rest = text.get(at..)?;
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut number = rest.get(..digits).filter(|digits| !digits.is_empty())?.to_owned();
    if let Some(letter) = rest.get(digits..).and_then(|rest| rest.trim_start().strip_prefix('('))
        && let Some((letter, _)) = letter.split_once(')')
        && (1..=4).contains(&letter.len())
    {
        number = format!("{number} ({letter})");
    }
    Some(number)
}
