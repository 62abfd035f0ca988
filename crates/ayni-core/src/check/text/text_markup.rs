//! Text is plain text; tags and entities of a web page come from a careless copy.

use ayni_model::{Activity, Arg, Severity};

use crate::check::has::Has;
use crate::check::rule::{Found, RuleInfo};
use crate::check::{Context, facts};

/// The rule.
pub(crate) const RULE: RuleInfo =
    RuleInfo::activity("text-markup", Severity::Warning, "0.1.0", check).on(Has::MARKUP_SIGNS);

/// Tags that copied web pages bring along.
const TAGS: [&str; 26] = [
    "a", "b", "br", "div", "em", "font", "h1", "h2", "h3", "h4", "hr", "i", "img", "li", "ol", "p", "script",
    "span", "strong", "style", "sub", "sup", "table", "td", "tr", "ul",
];

/// Entities that copied web pages bring along.
const ENTITIES: [&str; 9] =
    ["&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&rsquo;", "&ndash;", "&#"];

fn check(activity: &Activity, _context: &Context<'_>, found: &mut Found<'_>) {
    facts::each_text(activity, false, |path, words| {
        if let Some(sample) = markup(words) {
            found.add(&activity.id, path(), [("sample", Arg::from(sample))]);
        }
    });
}

/// The first tag or entity, without what it carries.
fn markup(words: &str) -> Option<String> {
    for (at, _) in words.match_indices('<') {
        let inner = words.get(at + 1..)?.trim_start_matches('/');
        let name: String =
            inner.chars().take(7).take_while(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        let after = inner.chars().nth(name.len());
        let ends = matches!(after, Some('>' | '/' | ' ' | '\n' | '\t'));
        if ends && TAGS.contains(&&*name) && inner.contains('>') {
            return Some(format!("<{name}>"));
        }
    }
    if words.contains('&') {
        return ENTITIES.iter().find(|entity| words.contains(**entity)).map(|e| (*e).to_owned());
    }
    None
}
