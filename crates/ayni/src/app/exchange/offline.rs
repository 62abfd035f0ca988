//! A learning module as one file: it is kept, carried on a stick and read without a line, checks included. Nothing in it
//! runs, and nothing is fetched.

use ayni_model::document::Speak;
use ayni_model::exchange::Record;
use ayni_model::{Amount, Text};
use ayni_words::Words;

use super::card::safe;
use super::learn;

const STYLE: &str = "body{max-width:42rem;margin:0 auto;padding:1rem;font:1.1rem/1.6 system-ui,sans-serif;\
     color:#10202b;background:#fff}h1{line-height:1.2}h2{margin-top:2.5rem;border-top:1px solid #c9d3da;padding-top:1rem}\
     p{white-space:pre-wrap;overflow-wrap:anywhere}.quiet{color:#44525c}details{margin:.5rem 0 1.5rem;padding:.5rem 1rem;\
     background:#eef4f7}summary{cursor:pointer}@media print{details>*{display:block}}";

/// The module in the reader's language.
pub fn module(record: &Record, owner: &str, words: &Words) -> String {
    let language = words.language();
    let direction = if language == "ar" { "rtl" } else { "ltr" };
    let said = |text: Option<&Text>| {
        let (text, own) = text.and_then(|text| text.best(language)).unwrap_or_default();
        (safe(text), safe(own))
    };
    let (title, own) = record.title(language);
    let (title, own) = (safe(title), safe(own));
    let mut body =
        format!("<h1 dir=\"auto\" lang=\"{own}\">{title}</h1>\n<p class=\"quiet\">{}</p>\n", safe(owner));
    let paragraph = |tag: &str, (text, own): (String, String)| {
        if text.is_empty() { text } else { format!("<{tag} dir=\"auto\" lang=\"{own}\">{text}</{tag}>\n") }
    };
    body.push_str(&paragraph("p", said(record.text("summary"))));
    if let Ok(minutes) = record.plain("minutes").parse::<Amount>() {
        let label = words.key("exchange-field-minutes");
        body.push_str(&format!("<p class=\"quiet\">{}: {}</p>\n", safe(&label), safe(&words.exact(minutes))));
    }
    for line in record.lines("pages") {
        body.push_str(&paragraph("h2", said(line.text("what"))));
        body.push_str(&paragraph("p", said(line.text("body"))));
    }
    let questions = learn::questions(record, language);
    if !questions.is_empty() {
        body.push_str(&format!("<h2>{}</h2>\n", safe(&words.key("exchange-field-questions"))));
    }
    for (at, one) in (1_u64..).zip(&questions) {
        body.push_str(&format!("<p dir=\"auto\">{}. {}</p>\n<ol>\n", words.count(at), safe(&one.question)));
        for choice in &one.choices {
            body.push_str(&format!("<li dir=\"auto\">{}</li>\n", safe(choice)));
        }
        let right = one.right.checked_sub(1).and_then(|right| one.choices.get(right));
        let answer = safe(right.map_or("", String::as_str));
        let show = safe(&words.key("exchange-module-answer"));
        body.push_str(&format!(
            "</ol>\n<details><summary>{show}</summary><p dir=\"auto\">{answer}</p></details>\n"
        ));
    }
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
}
