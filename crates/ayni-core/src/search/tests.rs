use std::collections::BTreeSet;

use ayni_model::{Activity, ActivityKind, Text};

use super::*;

/// Whether a question finds an activity with this title, as a database would: every wanted token is there.
fn finds(title: &str, question: &str) -> bool {
    let mut activity = Activity::new("XAA-MOH", "MOH-2024-001", ActivityKind::Project);
    activity.title = Text::of("und", title);
    let tokens = entry(&activity).tokens;
    let wanted = Filter { words: question.to_owned(), ..Filter::default() }.wanted();
    assert!(!wanted.is_empty(), "{question} asks for something");
    wanted.iter().all(|wanted| match wanted {
        Wanted::Token(token) => tokens.contains(token),
        Wanted::Begins(start) => tokens.iter().any(|token| token.starts_with(start)),
    })
}

#[test]
fn words_are_found_in_every_script_and_dress() {
    for (title, question) in [
        ("Malaria control in the highlands", "MALARIA high"),
        ("Programa de alimentación escolar", "alimentacion"),
        ("Programa de alimentacion escolar", "Alimentación"),
        ("Ёлочка и борьба с засухой", "елочка засух"),
        ("مُكافَحَة الملاريا في المدارس", "مكافحة ملاريا"),
        ("مكافحه ملاريا", "المُكافحة"),
        ("إدارة المياه", "اداره مياه"),
        ("农业技术示范中心", "农业"),
        ("农业技术示范中心", "技术示范"),
        ("农业技术示范中心", "心"),
        ("农业技术示范中心", "农"),
        ("Ｗater ﬁlters", "water filters"),
        ("대한민국 보건", "보건"),
        ("Rice in 水稻 fields", "rice 水稻"),
    ] {
        assert!(finds(title, question), "{title} is found by {question}");
    }
    for (title, question) in [
        ("农业技术示范中心", "业农"),
        ("Malaria control", "laria"),
        ("Malaria control", "malaria wells"),
        ("مكافحة الملاريا", "مياه"),
    ] {
        assert!(!finds(title, question), "{title} is not found by {question}");
    }
}

#[test]
fn identifiers_are_words_too() {
    assert!(finds("Wells", "MOH-2024-001"));
    assert!(finds("Wells", "xaa-moh"));
    assert!(!finds("Wells", "MOH-2024-002"));
}

#[test]
fn facets_come_back_from_their_tokens() {
    for facet in Facet::ALL {
        let token = facet.token("a:b");
        assert_eq!(Facet::of_token(&token), Some((facet, "a:b")));
    }
    assert_eq!(Facet::of_token("w:malaria"), None);
    let prefixes: BTreeSet<&str> = Facet::ALL.iter().map(|facet| facet.prefix()).collect();
    assert_eq!(prefixes.len(), Facet::ALL.len());
}

#[test]
fn a_period_gives_its_years_and_a_slip_does_not_give_thousands() {
    let mut activity = Activity::new("r", "1", ActivityKind::Project);
    activity.period.start = "2022-03".parse().ok();
    activity.period.end = "2024".parse().ok();
    let entry_of = entry(&activity);
    for year in ["2022", "2023", "2024"] {
        assert!(entry_of.tokens.contains(&Facet::Year.token(year)), "{year}");
    }
    assert_eq!(entry_of.day, 20_220_301);
    activity.period.start = "0001".parse().ok();
    activity.period.end = "9999".parse().ok();
    assert!(entry(&activity).tokens.len() < 100);
}
