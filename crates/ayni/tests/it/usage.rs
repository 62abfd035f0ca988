//! Help pages and wrong commands, in each of the seven languages: nothing of them is left in English,
//! and all of them say the same.

use crate::world::{Said, World, said};

const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "pt", "ru", "zh"];

/// Words that the parser of arguments has of its own; none of them may reach a reader.
const PARSERS_OWN: [&str; 12] = [
    "[OPTIONS]",
    "<COMMAND>",
    "Usage:",
    "[default:",
    "[env:",
    "[possible values:",
    "[aliases:",
    "error:",
    "tip:",
    "unexpected argument",
    "invalid value",
    "For more information",
];

/// The parser's own words that a language does not share with it: English says some of them just so, and
/// French has the same word for options.
fn parsers_own(language: &str) -> impl Iterator<Item = &'static str> {
    let shared: &[&str] = match language {
        "en" => &["[OPTIONS]", "<COMMAND>", "Usage:", "[default:"],
        "fr" => &["[OPTIONS]"],
        _ => &[],
    };
    PARSERS_OWN.into_iter().filter(move |word| !shared.contains(word))
}

/// Without the signs that set a word apart in a line of the other direction.
fn plain(text: &str) -> String {
    text.chars().filter(|sign| !('\u{2066}'..='\u{2069}').contains(sign)).collect()
}

/// Runs it as a person would, in a terminal that is wide enough for any line.
fn run(world: &World, language: &str, arguments: &[&str]) -> Said {
    let mut all = arguments.to_vec();
    all.extend(["--lang", language]);
    said(world.command(&all).env("COLUMNS", "400").output().expect("run"))
}

/// Every command with those above it, as the program's own help pages list them.
fn commands(world: &World) -> Vec<Vec<String>> {
    let mut found = vec![Vec::new()];
    let mut at = 0;
    while let Some(command) = found.get(at).cloned() {
        let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        arguments.push("--help");
        let page = run(world, "en", &arguments).out;
        let listed = page.lines().skip_while(|line| *line != "Commands:").skip(1);
        for line in listed.take_while(|line| line.starts_with("  ")) {
            let mut below = command.clone();
            below.extend(line.split_whitespace().next().map(str::to_owned));
            found.push(below);
        }
        at += 1;
    }
    found
}

/// How many tests share the help pages, so that none of them takes long.
const SHARES: usize = 4;

#[test]
fn no_help_page_has_words_of_the_parser() {
    help_pages(0);
}

#[test]
fn nor_has_the_second_share_of_help_pages() {
    help_pages(1);
}

#[test]
fn nor_has_the_third() {
    help_pages(2);
}

#[test]
fn nor_has_the_last() {
    help_pages(3);
}

/// One share of the help pages, in every language.
fn help_pages(first: usize) {
    let world = World::new();
    let commands = commands(&world);
    assert!(commands.len() > 40, "{} commands were found", commands.len());
    for language in LANGUAGES {
        for command in commands.iter().skip(first).step_by(SHARES) {
            let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
            arguments.push("--help");
            let page = run(&world, language, &arguments);
            assert_eq!(page.code, 0, "{language} {command:?}: {}", page.err);
            assert!(!page.out.contains('⟦'), "{language} {command:?} lacks a word:\n{}", page.out);
            for word in parsers_own(language) {
                assert!(!page.out.contains(word), "{language} {command:?} says {word}:\n{}", page.out);
            }
            let written = std::iter::once("ayni")
                .chain(command.iter().map(String::as_str))
                .collect::<Vec<_>>()
                .join(" ");
            assert!(
                page.out.contains(&written),
                "{language} {command:?} is not written as {written}:\n{}",
                page.out
            );
        }
    }
}

#[test]
fn a_wrong_command_is_explained_in_every_language() {
    let world = World::new();
    // A command, and what of it stands in the explanation in any language.
    let cases: [(&[&str], &[&str]); 14] = [
        (&["mesure"], &["mesure", "measure"]),
        (&["measure"], &["--out", "ayni measure --help"]),
        (&["measure", "--out", "x", "--oot"], &["--oot"]),
        (&["measure", "-o", "x", "--year", "24"], &["24", "--year", "2020-2024"]),
        (&["measure", "-o", "x", "-o", "y"], &["--out"]),
        (&["measure", "-o"], &["--out"]),
        (&["--as-of", "yesterday", "imports"], &["yesterday", "--as-of", "2024-12-31"]),
        (&["import", "x.csv", "--gone", "burn"], &["burn", "keep", "withdraw"]),
        (&["query", "SELECT 1", "--tables"], &["--tables"]),
        (&["query", "--seconds", "9999", "SELECT 1"], &["9999", "--seconds", "3600"]),
        (&["submit", "state", "out/", "clear"], &["clear", "acknowledged"]),
        (&["framework", "map", "--to", "mars"], &["mars", "--to"]),
        (&["completions", "cmd"], &["cmd", "bash"]),
        (&["imports", "all"], &["all"]),
    ];
    for (arguments, parts) in cases {
        let mut first = None;
        for language in LANGUAGES {
            let answer = run(&world, language, arguments);
            assert_eq!(answer.code, 2, "{language} {arguments:?}: {} {}", answer.out, answer.err);
            assert!(
                answer.out.is_empty(),
                "{language} {arguments:?} says on standard output: {}",
                answer.out
            );
            for part in parts {
                assert!(
                    plain(&answer.err).contains(part),
                    "{language} {arguments:?} does not name {part}:\n{}",
                    answer.err
                );
            }
            assert!(answer.err.contains("→"), "{language} {arguments:?} says no next step:\n{}", answer.err);
            assert!(!answer.err.contains('⟦'), "{language} {arguments:?} lacks a word:\n{}", answer.err);
            for word in parsers_own(language).filter(|word| language != "en" || word.ends_with(':')) {
                assert!(!answer.err.contains(word), "{language} {arguments:?} says {word}:\n{}", answer.err);
            }
            // The same steps in each language.
            let lines = answer.err.lines().count();
            assert_eq!(*first.get_or_insert(lines), lines, "{language} {arguments:?}:\n{}", answer.err);
        }
    }
    // A command that lacks its second word shows its page, as help does.
    let page = run(&world, "fr", &["map"]);
    assert_eq!(page.code, 2);
    assert!(page.err.contains("ayni map") && page.err.contains("suggest"), "{}", page.err);
}
