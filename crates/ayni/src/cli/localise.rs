//! Help in the user's language.
//!
//! Command `import` has its line of help under `cli-import` and its examples under
//! `cli-import-examples`; argument `file` has `cli-arg-file`, or `cli-import-arg-file` where a
//! command means something special by it.

use std::collections::BTreeMap;

use ayni_words::Words;
use clap::Command;

/// Gives a command and all below it their words.
pub fn localise(command: Command, words: &Words) -> Command {
    let command = command
        .about(words.key("cli"))
        .after_help(words.key("cli-examples"))
        .subcommand_help_heading(words.key("cli-heading-commands"))
        .help_template(template(words, true));
    below(command, words, "cli")
}

fn below(command: Command, words: &Words, prefix: &str) -> Command {
    let ids: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let mut command = command.disable_help_flag(true).disable_version_flag(true).arg(
        clap::Arg::new("help")
            .short('h')
            .long("help")
            .action(clap::ArgAction::Help)
            .global(false)
            .help(words.key("cli-arg-help"))
            .help_heading(words.key("cli-heading-everywhere")),
    );
    if prefix == "cli" {
        command = command.arg(
            clap::Arg::new("version")
                .short('V')
                .long("version")
                .action(clap::ArgAction::Version)
                .help(words.key("cli-arg-version"))
                .help_heading(words.key("cli-heading-everywhere")),
        );
    }
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
            let values = argument.get_action().takes_values();
            argument
                .help(words.message(&key, &BTreeMap::new()))
                .help_heading(words.key(heading))
                .hide_possible_values(values)
        });
    }
    let names: Vec<String> = command.get_subcommands().map(|one| one.get_name().to_owned()).collect();
    for name in names {
        // A command may be named as its subject is, `17.3.1`; a key has no points.
        let key = format!("{prefix}-{}", name.replace('.', "-"));
        command = command.mut_subcommand(&name, |one| {
            let deeper = one.get_subcommands().next().is_some();
            let mut one = one.about(words.key(&key)).help_template(template(words, deeper));
            if deeper {
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

/// The order of a help page, with its heading in the language.
fn template(words: &Words, _commands: bool) -> String {
    format!(
        "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        words.key("cli-heading-usage")
    )
}
