//! A command that cannot be understood, told in the user's language: what is wrong, what was perhaps
//! meant, how the command is written.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use ayni_model::Arg as Value;
use ayni_words::Words;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use super::localise;

/// Says what is wrong with the command, or shows the help or version that was asked for.
pub fn tell(error: &Error, command: &Command, words: &Words) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        // A command that lacks its second word: its help page says which words there are.
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
            return ExitCode::from(2);
        }
        _ => {}
    }
    let command = meant(command);
    let (wrong, hints) = lines(error, command, words);
    let style = Style::new().fg_color(Some(AnsiColor::Red.into())).bold();
    let mut err = anstream::stderr();
    let head = words.key("cli-wrong-use");
    let gap = super::output::gap(&head);
    let _ = writeln!(err, "{style}{head}{style:#}{gap}{wrong}");
    for hint in hints {
        let _ = writeln!(err, "  → {hint}");
    }
    let usage = localise::usage(command, words);
    let _ = writeln!(err, "  {}: {usage}", words.key("cli-heading-usage"));
    let name = command.get_bin_name().unwrap_or("ayni").to_owned();
    let _ = writeln!(err, "  → {}", say(words, "usage-help", [("command", name)]));
    ExitCode::from(2)
}

/// The command that the arguments of this process speak of, as far as they name one.
fn meant(root: &Command) -> &Command {
    let arguments = std::env::args_os().skip(1);
    arguments.fold(root, |command, argument| {
        argument.to_str().and_then(|name| command.find_subcommand(name)).unwrap_or(command)
    })
}

fn say<const N: usize>(words: &Words, key: &str, args: [(&str, String); N]) -> String {
    let args = args.into_iter().map(|(name, text)| (name.to_owned(), Value::Text(text)));
    words.message(key, &args.collect::<BTreeMap<_, _>>())
}

/// Everything that is said of the error under one heading; nothing where the error has none of it.
fn texts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::Number(number)) => vec![number.to_string()],
        _ => Vec::new(),
    }
}

/// What is wrong, and what to do next.
fn lines(error: &Error, command: &Command, words: &Words) -> (String, Vec<String>) {
    let first = |kind| texts(error, kind).into_iter().next().unwrap_or_default();
    let all = |kind| words.list(&texts(error, kind));
    let argument = first(ContextKind::InvalidArg);
    let value = first(ContextKind::InvalidValue);
    let mut hints = Vec::new();
    let wrong = match error.kind() {
        ErrorKind::UnknownArgument => say(words, "usage-unknown-argument", [("argument", argument)]),
        ErrorKind::InvalidSubcommand => {
            say(words, "usage-unknown-command", [("command", first(ContextKind::InvalidSubcommand))])
        }
        ErrorKind::MissingRequiredArgument => {
            say(words, "usage-missing", [("arguments", all(ContextKind::InvalidArg))])
        }
        ErrorKind::MissingSubcommand => {
            let commands: Vec<String> =
                command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
            let name = command.get_bin_name().unwrap_or("ayni").to_owned();
            say(words, "usage-missing-command", [("command", name), ("commands", words.list(&commands))])
        }
        ErrorKind::ArgumentConflict => {
            let others = texts(error, ContextKind::PriorArg);
            if others.is_empty() || others == [argument.clone()] {
                say(words, "usage-repeated", [("argument", argument)])
            } else {
                say(words, "usage-conflict", [("argument", argument), ("others", words.list(&others))])
            }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let possible = texts(error, ContextKind::ValidValue);
            let about = about(command, &argument);
            if !possible.is_empty() {
                hints.push(say(words, "usage-possible", [("values", words.list(&possible))]));
            } else if let Some(help) = about {
                hints.push(say(words, "usage-is", [("argument", argument.clone()), ("help", help)]));
            }
            if value.is_empty() {
                say(words, "usage-value-missing", [("argument", argument)])
            } else {
                say(words, "usage-value-invalid", [("value", value), ("argument", argument)])
            }
        }
        ErrorKind::TooManyValues => {
            say(words, "usage-value-many", [("value", value), ("argument", argument)])
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            let needed = first(ContextKind::ExpectedNumValues);
            let needed = if needed.is_empty() { first(ContextKind::MinValues) } else { needed };
            let given = first(ContextKind::ActualNumValues);
            say(words, "usage-value-count", [("argument", argument), ("needed", needed), ("given", given)])
        }
        ErrorKind::NoEquals => say(words, "usage-equals", [("argument", argument)]),
        ErrorKind::InvalidUtf8 => words.key("usage-encoding"),
        // No other kind comes from reading arguments; what it says is then better than nothing.
        _ => error.kind().as_str().unwrap_or_default().to_owned(),
    };
    for kind in [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue] {
        let names = texts(error, kind);
        if !names.is_empty() {
            hints.push(say(words, "usage-similar", [("names", words.list(&names))]));
        }
    }
    (wrong, hints)
}

/// What the help page says of an argument, known by how it is written: `--as-of <DATE>`.
fn about(command: &Command, written: &str) -> Option<String> {
    let argument = command.get_arguments().find(|argument| argument.to_string() == written)?;
    argument.get_help().map(ToString::to_string)
}
