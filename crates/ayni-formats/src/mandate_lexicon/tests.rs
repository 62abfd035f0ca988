use std::path::Path;

use super::{is_lexicon, lexicon};

fn shipped() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/mandates");
    let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            (
                format!("mandates/{}", path.file_name().unwrap().to_string_lossy()),
                std::fs::read(&path).unwrap(),
            )
        })
        .collect();
    files.sort();
    files
}

#[test]
fn the_shipped_lexicon_is_sound_and_has_words_in_seven_languages() {
    let files = shipped();
    let (lexicon, findings) = lexicon(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
    assert_eq!(findings, []);
    let mut labels: Vec<(&str, &ayni_model::Text)> = Vec::new();
    labels.extend(lexicon.kinds.iter().map(|one| (one.code.as_str(), &one.label)));
    labels.extend(lexicon.actors.iter().map(|one| (one.code.as_str(), &one.label)));
    for list in [&lexicon.modifiers, &lexicon.things, &lexicon.subjects, &lexicon.qualifiers, &lexicon.named]
    {
        assert!(!list.is_empty());
        labels.extend(list.iter().map(|one| (one.code.as_str(), &one.label)));
    }
    for (code, label) in labels {
        for language in ["ar", "en", "es", "fr", "pt", "ru", "zh"] {
            assert!(label.0.contains_key(language), "{code} has no name in {language}");
        }
    }
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let phrases = &lexicon.phrases[language];
        for kind in &lexicon.kinds {
            let said = phrases.iter().any(|phrase| phrase.kind == kind.code);
            assert!(
                said || kind.code == "emphasizing" || kind.code == "underlining",
                "{} in {language}",
                kind.code
            );
        }
        assert_eq!(lexicon.grammars[language].months.len(), 12, "{language}");
    }
}

#[test]
fn what_cannot_stand_is_told_with_its_line_and_the_rest_is_used() {
    let own = "[[things]]\ncode = \"a\"\nwords.en = [\"good\", \"bad (\"]\n[[things]]\ncode = \"a\"\nwords.en = [\"x\"]\n";
    let (lexicon, findings) = lexicon([("mandates/own.toml", own.as_bytes())]);
    let told: Vec<_> =
        findings.iter().map(|one| (one.code.as_str(), one.origin.as_ref().and_then(|at| at.row))).collect();
    assert_eq!(told, [("edition-duplicate", Some(4)), ("mandate-lexicon-pattern", Some(1))]);
    assert_eq!(lexicon.things.len(), 1);
    let (_, findings) = super::lexicon([("mandates/own.toml", "kinds = 3".as_bytes())]);
    assert_eq!(findings.first().map(|one| one.code.as_str()), Some("edition-syntax"));
    assert!(
        !is_lexicon("mandates/reading.toml")
            && !is_lexicon("markers/a.toml")
            && is_lexicon("mandates/kinds.toml")
    );
}

#[test]
fn words_of_the_grammar_are_checked_too() {
    let own = "[grammar]\nasides = [\"noting\", \"bad (\"]\nagents = [\"by\", \"by*\"]\n";
    let (lexicon, findings) = lexicon([("mandates/language-xx.toml", own.as_bytes())]);
    let told: Vec<_> =
        findings.iter().map(|one| (one.code.as_str(), one.origin.as_ref().and_then(|at| at.row))).collect();
    assert_eq!(told, [("mandate-lexicon-pattern", Some(2)), ("mandate-lexicon-pattern", Some(3))]);
    let grammar = &lexicon.grammars["xx"];
    assert_eq!(
        (grammar.asides.as_slice(), grammar.agents.as_slice()),
        (["noting".to_owned()].as_slice(), ["by".to_owned()].as_slice())
    );
}
