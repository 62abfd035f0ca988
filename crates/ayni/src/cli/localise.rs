//! Help in the user's language.
//!
//! Command `import` has its line of help under `cli-import` and its examples under
//! `cli-import-examples`; argument `file` has `cli-arg-file`, or `cli-import-arg-file` where a
//! command means something special by it. The name of a value stands under `usage-name-file`.

use std::collections::BTreeMap;

use ayni_model::Arg as Value;
use ayni_model::document::Speak;
use ayni_words::Words;
use clap::{Arg, Command};

/// Gives a command and all below it their words. The command is built then: every command below
/// knows its full name.
pub fn localise(command: Command, words: &Words) -> Command {
    let command = command
        .about(words.key("cli"))
        .after_help(words.key("cli-examples"))
        .subcommand_help_heading(words.key("cli-heading-commands"));
    let mut command = below(command, words, "cli");
    command.build();
    usages(&mut command, words);
    command
}

fn below(command: Command, words: &Words, prefix: &str) -> Command {
    let ids: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let mut command = command
        .subcommand_value_name(isolated(&words.key("usage-command"), words))
        .disable_help_flag(true)
        .disable_version_flag(true);
    for id in ids {
        let own = format!("{prefix}-arg-{}", id.replace('_', "-"));
        let shared = format!("cli-arg-{}", id.replace('_', "-"));
        let key = if words.has(&own) { own } else { shared };
        let global = prefix == "cli";
        command = command.mut_arg(&id, |argument| {
            let heading = match (global, argument.is_positional()) {
                (true, _) => "cli-heading-everywhere",
                (false, true) => "cli-heading-arguments",
                (false, false) => "cli-heading-options",
            };
            let help = help(&argument, &key, words);
            let argument = renamed(argument).help(help).help_heading(words.key(heading));
            if argument.get_action().takes_values() {
                let names: Option<Vec<String>> = argument
                    .get_value_names()
                    .map(|names| names.iter().map(|name| value_name(name, words)).collect());
                let argument = argument.hide_possible_values(true).hide_default_value(true).hide_env(true);
                match names {
                    Some(names) => argument.value_names(names),
                    None => argument,
                }
            } else {
                argument.hide_env(true)
            }
        });
    }
    // After the others: the headings stand in the order of the arguments.
    command = command.arg(
        Arg::new("help")
            .short('h')
            .long("help")
            .action(clap::ArgAction::Help)
            .global(false)
            .help(words.key("cli-arg-help"))
            .help_heading(words.key("cli-heading-everywhere")),
    );
    if prefix == "cli" {
        command = command.arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(clap::ArgAction::Version)
                .help(words.key("cli-arg-version"))
                .help_heading(words.key("cli-heading-everywhere")),
        );
    }
    let names: Vec<String> = command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    for name in names {
        // A command may be named as its subject is, `17.3.1`; a key has no points.
        let key = format!("{prefix}-{}", name.replace('.', "-"));
        command = command.mut_subcommand(&name, |one| {
            let mut one = one.about(words.key(&key));
            if one.get_subcommands().next().is_some() {
                one = one.subcommand_help_heading(words.key("cli-heading-commands"));
            }
            let examples = format!("{key}-examples");
            if words.has(&examples) {
                one = one.after_help(words.key(&examples));
            }
            below(one, words, &key)
        });
    }
    command
}

/// What an argument is, and in brackets what it may be, what it is where nothing is said, and the
/// variable of the environment that says it too.
fn help(argument: &Arg, key: &str, words: &Words) -> String {
    let text = words.key(key);
    let say = |key: &str, name: &str, value: &str| {
        words.message(key, &BTreeMap::from([(name.to_owned(), Value::Text(value.to_owned()))]))
    };
    let mut more = Vec::new();
    for other in argument.get_visible_aliases().unwrap_or_default() {
        more.push(say("usage-or", "name", &format!("--{other}")));
    }
    let values = if argument.get_action().takes_values() { possible(argument) } else { Vec::new() };
    let told = |value: &String| {
        text.contains(value.as_str())
            || argument
                .get_value_names()
                .is_some_and(|names| names.iter().any(|name| name.contains(value.as_str())))
    };
    if !values.is_empty() && !values.iter().all(told) {
        more.push(say("usage-one-of", "values", &words.list(&values)));
    }
    // A switch is off where nothing is said; nobody needs to be told.
    let defaults = if argument.get_action().takes_values() { argument.get_default_values() } else { &[] };
    let defaults: Vec<String> = defaults.iter().map(|value| value.to_string_lossy().into_owned()).collect();
    if !defaults.is_empty() {
        more.push(say("usage-default", "value", &words.list(&defaults)));
    }
    if let Some(name) = argument.get_env() {
        more.push(say("usage-environment", "name", &name.to_string_lossy()));
    }
    std::iter::once(text).chain(more.into_iter().map(|one| format!("[{one}]"))).collect::<Vec<_>>().join(" ")
}

/// An argument whose other names are told in our words, and not in those of the parser.
fn renamed(argument: Arg) -> Arg {
    let others: Vec<String> =
        argument.get_all_aliases().unwrap_or_default().into_iter().map(str::to_owned).collect();
    others.into_iter().fold(argument.visible_alias(None::<&'static str>), Arg::alias)
}

/// The values that an argument may have, where they can be counted.
pub fn possible(argument: &Arg) -> Vec<String> {
    let values = argument.get_possible_values();
    values.iter().filter(|value| !value.is_hide_set()).map(|value| value.get_name().to_owned()).collect()
}

/// The name of a value: `FILE`, or several with signs between, `NUMBER|E-MAIL`. What is not in capitals is
/// a value that is written just so, and stays.
fn value_name(name: &str, words: &Words) -> String {
    let one = |part: &str| {
        let key = format!("usage-name-{}", part.to_lowercase().replace('_', "-"));
        if part == part.to_uppercase() && words.has(&key) { words.key(&key) } else { part.to_owned() }
    };
    let sign = |letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_';
    let parts = name.split_inclusive(sign).map(|part| {
        let before = part.trim_end_matches(sign);
        format!("{}{}", one(before), part.strip_prefix(before).unwrap_or_default())
    });
    isolated(&parts.collect::<String>(), words)
}

/// A word within a line of Latin letters: set apart in a language written from right to left, or the
/// line would be shown in another order.
fn isolated(text: &str, words: &Words) -> String {
    if words.right_to_left() { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

/// Gives every command its line of usage and the order of its help page.
fn usages(command: &mut Command, words: &Words) {
    let line = usage(command, words);
    let template = format!(
        "{{about-with-newline}}\n{}: {line}\n\n{{all-args}}{{after-help}}",
        words.key("cli-heading-usage")
    );
    *command = std::mem::take(command).help_template(template);
    for one in command.get_subcommands_mut() {
        usages(one, words);
    }
}

/// How a built command is written: `ayni import [OPTIONS] <FILE>`.
pub fn usage(command: &Command, words: &Words) -> String {
    // The title before the colon and the word in brackets are all that is English in it.
    let written = command.clone().render_usage().to_string();
    let line = written.split_once(": ").map_or(written.as_str(), |(_, line)| line).trim().to_owned();
    let line = line.replace("[OPTIONS]", &format!("[{}]", isolated(&words.key("usage-options"), words)));
    if words.right_to_left() { format!("\u{2066}{line}\u{2069}") } else { line }
}
