//! What the commands write to the terminal.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use ayni_model::document::{Phrase, Speak, Table, TableCell};
use ayni_model::finding::Arg;
use ayni_model::{Finding, Severity};
use ayni_words::Words;
use unicode_width::UnicodeWidthStr;

use crate::app::Refusal;
use crate::app::findings::Tally;

/// How many findings of one code are printed; the totals are always true.
const PRINTED: usize = 5;

/// How to write.
pub struct Out {
    /// Plain data on standard output, for programs.
    pub json: bool,
    /// Nothing but results and errors.
    pub quiet: bool,
}

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

fn colour(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Note => AnsiColor::Cyan,
    };
    Style::new().fg_color(Some(colour.into())).bold()
}

impl Out {
    /// A line of the result. A closed pipe ends the writing, not the work.
    pub fn line(&self, text: &str) {
        let _ = writeln!(anstream::stdout(), "{text}");
    }

    /// A message by key, with arguments.
    pub fn say<const N: usize>(&self, words: &Words, key: &str, args: [(&str, Arg); N]) {
        if !self.json {
            self.line(&words.say(&Phrase::message(key, args)));
        }
    }

    /// A title.
    pub fn title(&self, text: &str) {
        self.line(&format!("{BOLD}{text}{BOLD:#}"));
    }

    /// Plain data.
    pub fn data(&self, value: &serde_json::Value) {
        self.line(&serde_json::to_string_pretty(value).unwrap_or_default());
    }

    /// Findings grouped by code: true totals, the first places, and what to do.
    pub fn findings(&self, findings: &Tally, words: &Words) {
        for (severity, code, group) in findings.groups() {
            let Some(first) = group.first.first() else { continue };
            let style = colour(severity);
            let name = words.key(&format!("severity-{}", severity.as_str()));
            let shown = words.finding(first);
            let count = words.count(group.total);
            self.line(&format!(
                "{style}{name}{style:#} {BOLD}{}{BOLD:#} ({count})  {DIM}{code}{DIM:#}",
                shown.title
            ));
            for finding in group.first.iter().take(PRINTED) {
                let shown = words.finding(finding);
                match shown.place {
                    Some(place) => self.line(&format!("  {DIM}{place}{DIM:#}  {}", shown.message)),
                    None => self.line(&format!("  {}", shown.message)),
                }
            }
            let more = group.total.saturating_sub(PRINTED as u64);
            if more > 0 {
                self.line(&format!("  {}", words.message("cli-and-more", &count_arg("count", more))));
            }
            self.line(&format!("  → {}", shown.fix));
        }
    }

    /// One line of how many findings there are.
    pub fn finding_totals(&self, findings: &Tally, words: &Words) {
        let args: BTreeMap<String, Arg> =
            [("errors", Severity::Error), ("warnings", Severity::Warning), ("notes", Severity::Note)]
                .into_iter()
                .map(|(name, severity)| (name.to_owned(), Arg::Count(findings.total(severity))))
                .collect();
        self.line(&words.message("cli-finding-totals", &args));
    }

    /// A table, its columns aligned by the width of what is seen.
    pub fn table(&self, table: &Table, words: &Words) {
        let cell = |cell: &TableCell| match cell {
            TableCell::Phrase(phrase) => words.say(phrase),
            TableCell::Number(amount, decimals) => words.number(*amount, *decimals),
            TableCell::Count(count) => words.count(*count),
            TableCell::Missing => "–".to_owned(),
        };
        self.title(&words.say(&table.caption));
        let head: Vec<String> = table.columns.iter().map(|column| words.say(&column.heading)).collect();
        let rows: Vec<Vec<String>> =
            table.rows.iter().map(|row| row.cells.iter().map(cell).collect()).collect();
        let widths: Vec<usize> = (0..head.len())
            .map(|at| {
                let column = rows.iter().filter_map(|row| row.get(at)).chain(head.get(at));
                column.map(|text| text.width()).max().unwrap_or(0)
            })
            .collect();
        let line = |cells: &[String]| {
            let mut text = String::from("  ");
            for (at, (cell, width)) in cells.iter().zip(&widths).enumerate() {
                let space = " ".repeat(width.saturating_sub(cell.width()));
                if table.columns.get(at).is_some_and(|column| column.numeric) {
                    text.push_str(&space);
                    text.push_str(cell);
                } else {
                    text.push_str(cell);
                    text.push_str(&space);
                }
                text.push_str("  ");
            }
            text.trim_end().to_owned()
        };
        self.line(&format!("{DIM}{}{DIM:#}", line(&head)));
        for (row, cells) in table.rows.iter().zip(&rows) {
            let text = line(cells);
            if row.total { self.title(&text) } else { self.line(&text) }
        }
        for note in &table.notes {
            self.line(&format!("  {DIM}{}{DIM:#}", words.say(note)));
        }
    }

    /// Says why a command did not do what was asked, and gives its exit code.
    pub fn refusal(&self, refusal: &Refusal, words: &Words) -> ExitCode {
        let (code, key, lines, findings): (u8, &str, Vec<String>, &[Finding]) = match refusal {
            Refusal::Usage(say) | Refusal::Refused(say) => {
                let mut lines = vec![words.message(say.key, &say.args)];
                lines.extend(words.attribute(say.key, "fix", &say.args).map(|fix| format!("→ {fix}")));
                (if matches!(refusal, Refusal::Usage(_)) { 2 } else { 3 }, say.key, lines, &[])
            }
            Refusal::Content(findings) => (3, "findings", Vec::new(), findings),
            Refusal::Fault(text) => {
                let id = &crate::app::import::hash_text(text.as_bytes())[..8];
                tracing::error!(id, text, "fault");
                let args = BTreeMap::from([("id".to_owned(), Arg::Text(id.to_owned()))]);
                (4, "fault", vec![words.message("cli-fault", &args)], &[])
            }
        };
        if self.json {
            let findings: Vec<_> = findings.iter().map(|finding| serde_json::json!(finding)).collect();
            self.data(&serde_json::json!({ "refused": key, "message": lines, "findings": findings }));
        } else {
            let style = colour(Severity::Error);
            let head = words.key("cli-refused");
            let gap = gap(&head);
            let mut err = anstream::stderr();
            for (at, text) in lines.iter().enumerate() {
                let _ = if at == 0 {
                    writeln!(err, "{style}{head}{style:#}{gap}{text}")
                } else {
                    writeln!(err, "  {text}")
                };
            }
            for finding in findings {
                let shown = words.finding(finding);
                let place = shown.place.map(|place| format!("{place}  ")).unwrap_or_default();
                let _ = writeln!(err, "{style}{head}{style:#}{gap}{place}{}", shown.message);
                let _ = writeln!(err, "  → {}", shown.fix);
            }
        }
        ExitCode::from(code)
    }
}

/// What stands between two pieces of text: nothing after a full-width sign, which has its own room.
pub fn gap(before: &str) -> &'static str {
    if before.ends_with(['。', '：']) { "" } else { " " }
}

/// One argument that counts.
pub fn count_arg(name: &str, count: u64) -> BTreeMap<String, Arg> {
    BTreeMap::from([(name.to_owned(), Arg::Count(count))])
}
