use std::collections::BTreeMap;
use std::sync::Arc;

use ayni_model::exchange::{Kinds, Record, Side, Tier, Value};
use ayni_model::reference::{CodeList, Country, Entry as Coded, Reference};
use ayni_model::thesaurus::{Concept, Meaning, OtherName, Thesaurus};
use ayni_model::{Later, Text};

use super::*;
use crate::exchange::entry::{Known, entry};

fn text(pairs: &[(&str, &str)]) -> Text {
    Text(pairs.iter().map(|(language, text)| ((*language).to_owned(), (*text).to_owned())).collect())
}

/// A small world: a few subjects, goals, places and words.
fn vocabulary() -> Vocabulary {
    let concept = |names: &[(&str, &str)], broader: &[&str]| Concept {
        names: text(names),
        broader: broader.iter().map(|code| (*code).to_owned()).collect(),
    };
    let concepts = [
        (
            "10",
            concept(
                &[("en", "CHILDREN"), ("fr", "ENFANTS"), ("ru", "Дети"), ("zh", "儿童"), ("ar", "الأطفال")],
                &["01"],
            ),
        ),
        (
            "11",
            concept(
                &[
                    ("en", "CHILDREN WITH DISABILITIES"),
                    ("fr", "ENFANTS HANDICAPES"),
                    ("ru", "Дети-инвалиды"),
                    ("zh", "残疾儿童"),
                ],
                &["10"],
            ),
        ),
        (
            "12",
            concept(&[("en", "MALARIA"), ("fr", "PALUDISME"), ("zh", "疟疾"), ("ar", "الملاريا")], &["02"]),
        ),
        ("13", concept(&[("en", "TECHNICAL SERVICES (LIBRARIES)")], &[])),
        ("01", concept(&[("en", "SOCIAL QUESTIONS")], &[])),
        ("02", concept(&[("en", "HEALTH")], &[])),
    ];
    let meaning = |stem: &str, weight| Meaning { stem: stem.to_owned(), weight };
    let words: BTreeMap<String, Vec<Meaning>> =
        [("ecol", vec![meaning("school", 900)]), ("paludi", vec![meaning("malari", 950)])]
            .into_iter()
            .map(|(word, means)| (word.to_owned(), means))
            .collect();
    let also = OtherName {
        list: "country".into(),
        code: "XSW".into(),
        language: "en".into(),
        name: "Old Swamp".into(),
        from: None,
        until: Some(2018),
    };
    let mut sdg = CodeList::default();
    sdg.entries.insert(
        "3".into(),
        Coded { names: text(&[("en", "Good health"), ("fr", "Bonne santé")]), ..Coded::default() },
    );
    let country = |code: &str, name: &[(&str, &str)], ldc| Country {
        code: code.into(),
        names: text(name),
        region: "002".into(),
        sub_region: "202".into(),
        ldc,
        income: "L".into(),
        ..Country::default()
    };
    let mut reference = Reference {
        countries: [
            ("XKE".to_owned(), country("XKE", &[("en", "Kinya"), ("zh", "基尼亚")], true)),
            ("XSW".to_owned(), country("XSW", &[("en", "Swampland")], true)),
        ]
        .into(),
        ..Reference::default()
    };
    reference.lists.insert("sdg".into(), sdg);
    reference.thesaurus = Later::ready(Thesaurus {
        concepts: concepts.into_iter().map(|(code, concept)| (code.to_owned(), concept)).collect(),
        also: vec![also],
        words: BTreeMap::from([("fr".to_owned(), words)]),
    });
    Vocabulary::new(Arc::new(reference))
}

fn practice(id: &str, title: &[(&str, &str)]) -> Entry {
    let mut entry = Entry::new(id, "practice", Side::Gives, &format!("owner-{id}"));
    entry.title = text(title);
    entry
}

fn index(vocabulary: &Vocabulary, entries: &[Entry]) -> Index {
    let mut index = Index::default();
    for entry in entries {
        index.add(vocabulary, entry);
    }
    index
}

fn found(vocabulary: &Vocabulary, index: &Index, question: &str, language: &str) -> Vec<u32> {
    let question = Question::of_text(vocabulary, question, language);
    index.find(&question, 10).hits.iter().map(|hit| hit.number).collect()
}

#[test]
fn a_question_in_any_language_finds_the_practice_in_another_and_says_why() {
    let vocabulary = vocabulary();
    let index = index(
        &vocabulary,
        &[
            practice("a", &[("en", "Schooling for a child with a disability")]),
            practice("b", &[("en", "Malaria control in Kinya")]),
            practice("c", &[("fr", "Des écoles pour les enfants handicapés")]),
            practice("d", &[("en", "Roads and bridges")]),
        ],
    );
    for (question, language, first) in [
        ("la lutte contre le paludisme", "fr", 1),
        ("疟疾防治", "zh", 1),
        ("مكافحة الملاريا", "ar", 1),
        ("在基尼亚", "zh", 1),
        ("écoles", "fr", 2),
        ("BRIDGE", "und", 3),
    ] {
        assert_eq!(found(&vocabulary, &index, question, language).first(), Some(&first), "{question}");
    }
    for (question, language) in [
        ("残疾儿童", "zh"),
        ("дети-инвалиды", "ru"),
        ("children with disabilities", "en"),
        ("enfants handicapés", "fr"),
    ] {
        let mut both = found(&vocabulary, &index, question, language);
        both.truncate(2);
        both.sort_unstable();
        assert_eq!(both, [0, 2], "{question}");
    }
    let question = Question::of_text(&vocabulary, "疟疾 in Kinya", "zh");
    let hit = &index.find(&question, 1).hits[0];
    assert!(
        hit.reasons.iter().any(|(why, _)| *why == Why::Subject { code: "12".into(), until: None }),
        "{hit:?}"
    );
    assert!(hit.reasons.iter().map(|(_, share)| u32::from(*share)).sum::<u32>() <= 1_000);
    assert_eq!(found(&vocabulary, &index, "  🙂 ", "en"), [0_u32; 0]);
}

#[test]
fn the_longest_name_is_taken_what_is_wider_counts_less_and_old_names_say_when() {
    let vocabulary = vocabulary();
    let index = index(
        &vocabulary,
        &[
            practice("narrow", &[("en", "Children with disabilities")]),
            practice("wide", &[("en", "Children")]),
            practice("place", &[("en", "Wells in Swampland")]),
        ],
    );
    assert_eq!(found(&vocabulary, &index, "enfants handicapés", "fr"), [0, 1]);
    assert_eq!(found(&vocabulary, &index, "enfants", "fr"), [1, 0]);
    let old = Question::of_text(&vocabulary, "wells of Old Swamp", "en");
    let hit = &index.find(&old, 1).hits[0];
    assert_eq!(hit.number, 2);
    assert!(hit.reasons.iter().any(|(why, _)| *why == Why::Place { code: "XSW".into(), until: Some(2018) }));
    // What stands in brackets only says which of several things is meant.
    let bare = Question::of_text(&vocabulary, "technical services", "en");
    let full = bare.terms.iter().find(|term| term.token == "u:13").unwrap().weight;
    assert!(full < 600, "{full}");
}

#[test]
fn codes_are_found_by_words_and_words_by_codes() {
    let vocabulary = vocabulary();
    let mut coded = practice("coded", &[("en", "Nets")]);
    coded.subjects = vec!["12".into(), "bed nets of our own".into()];
    coded.goals = vec!["3.3".into()];
    coded.places = vec!["XKE".into()];
    coded.languages = vec!["fr".into()];
    let index = index(&vocabulary, &[practice("other", &[("en", "Roads")]), coded]);
    for (question, language) in [
        ("paludisme", "fr"),
        ("SDG 3", "en"),
        ("target 3.3", "en"),
        ("Good health", "en"),
        ("Kinya", "en"),
        ("bed nets", "en"),
    ] {
        assert_eq!(found(&vocabulary, &index, question, language).first(), Some(&1), "{question}");
    }
    let near = Question::of_text(&vocabulary, "nets roads", "en");
    let country = vocabulary.reference().countries.get("XSW").unwrap();
    let near = near.near(&vocabulary, country, &["fr".to_owned()]);
    let hit = &index.find(&near, 2).hits[0];
    assert_eq!(hit.number, 1);
    for why in [Why::Group { code: "ldc".into() }, Why::Language { code: "fr".into() }] {
        assert!(hit.reasons.iter().any(|(own, _)| *own == why), "{why:?} in {hit:?}");
    }
    let only = Question::of_text(&vocabulary, "nets roads", "en").only(Of::Place, &["XKE"]);
    assert_eq!(index.find(&only, 9).all, [1]);
}

#[test]
fn long_and_odd_texts_are_read_in_bounded_time() {
    let vocabulary = vocabulary();
    let mut entry = practice("long", &[("en", "x")]);
    entry.texts.push(Text::of("und", "malaria \u{202e}🙂 الملاريا 疟疾 ".repeat(60_000)));
    let postings = postings(&vocabulary, &entry);
    assert!(postings.len() < 100, "{}", postings.len());
    assert!(postings.iter().any(|(token, _)| token == "w:malari"), "{postings:?}");
    let question = Question::of_text(&vocabulary, &"x".repeat(2_000_000), "en");
    assert!(question.terms.len() <= 1);
}

#[test]
fn what_is_private_or_personal_is_not_looked_at() {
    let kinds = r#"
        version = "1"
        first = [{ name = "title", type = "text" }, { name = "summary", type = "long" }]
        shared = []
        last = [{ name = "subjects", type = "words" }, { name = "expires", type = "date" }]
        lists = []
        [[kinds]]
        id = "expert"
        side = "gives"
        consent = true
        fields = [
            { name = "consent", type = "flag" },
            { name = "consent_until", type = "date" },
            { name = "name", type = "text", personal = true },
            { name = "inside", type = "text", tier = "partners" },
        ]
    "#;
    let kinds: Kinds = toml::from_str(kinds).unwrap();
    let mut record = Record::new("expert", "E1", "XAA-H");
    record.put("title", Value::Text(Text::of("en", "Entomologist")));
    record.put("name", Value::Text(Text::of("en", "Amina Example")));
    record.put("inside", Value::Text(Text::of("en", "Telephone")));
    record.put("subjects", Value::Many(vec!["unbis:12".into()]));
    record.put("consent_until", Value::Plain("2026".into()));
    let of = |record: &Record, day: &str| entry(record, &kinds, &Known::default(), day.parse().unwrap());
    assert!(of(&record, "2026-05-01").is_none(), "nobody agreed");
    record.put("consent", Value::Flag(true));
    let entry = of(&record, "2026-12-31").unwrap();
    assert!(of(&record, "2027-01-01").is_none());
    assert_eq!(
        (entry.subjects.as_slice(), entry.tier, entry.texts.len()),
        (&["12".to_owned()][..], Tier::Public, 0)
    );
    let tokens = postings(&vocabulary(), &entry);
    assert!(
        !tokens.iter().any(|(token, _)| token.contains("amina") || token.contains("teleph")),
        "{tokens:?}"
    );
}
