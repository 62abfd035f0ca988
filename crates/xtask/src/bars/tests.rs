//! The shipped thesaurus and table of words at work: what no other crate sees together.

use ayni_core::exchange::find::{Entry, Index, Question, Why};
use ayni_model::Text;
use ayni_model::exchange::Side;

use super::vocabulary;

#[test]
fn a_need_in_french_finds_an_english_practice_a_portuguese_offer_and_a_centre_with_reasons() {
    let vocabulary = vocabulary().unwrap();
    let entry = |id: &str, kind: &str, language: &str, title: &str, text: &str| {
        let mut entry = Entry::new(id, kind, Side::Gives, id);
        entry.title = Text::of(language, title);
        entry.texts = vec![Text::of(language, text)];
        entry
    };
    let all = [
        entry(
            "roads",
            "practice",
            "en",
            "Rural roads kept up by communities",
            "Villages fill the holes after the rains.",
        ),
        entry(
            "malaria",
            "practice",
            "en",
            "Malaria control by community health workers",
            "Bed nets and early treatment.",
        ),
        entry("paludismo", "offer", "pt", "Formação em controlo da malária", "Cursos para agentes de saúde."),
        entry(
            "centre",
            "centre",
            "en",
            "Centre of excellence in tropical medicine",
            "Training in the treatment of malaria.",
        ),
        entry("customs", "offer", "es", "Capacitación de aduanas", "Facilitación del comercio."),
        entry("water", "practice", "en", "Rainwater harvesting in schools", "Tanks and gutters."),
    ];
    let mut index = Index::default();
    for entry in &all {
        index.add(&vocabulary, entry);
    }
    let ids = |text: &str, language: &str| -> Vec<&str> {
        let found = index.find(&Question::of_text(&vocabulary, text, language), 3);
        found
            .hits
            .iter()
            .filter_map(|hit| all.get(hit.number as usize))
            .map(|entry| entry.id.as_str())
            .collect()
    };
    for (text, language) in [
        ("Former des agents de santé à la lutte contre le paludisme", "fr"),
        ("تدريب العاملين الصحيين على مكافحة الملاريا", "ar"),
        ("培训社区卫生工作者防治疟疾", "zh"),
        ("Обучение медицинских работников борьбе с малярией", "ru"),
        ("Formar a trabajadores de salud contra la malaria", "es"),
    ] {
        let mut found = ids(text, language);
        found.sort_unstable();
        assert_eq!(found, ["centre", "malaria", "paludismo"], "{text}");
    }
    assert_eq!(ids("recolección de agua de lluvia", "es").first(), Some(&"water"));
    assert_eq!(ids("海关贸易便利化", "zh").first(), Some(&"customs"));
    // A name of the list of purposes is that purpose; the word alone is the subject of the thesaurus.
    let first = |text: &str| index.find(&Question::of_text(&vocabulary, text, "fr"), 1).hits.swap_remove(0);
    let hit = first("lutte contre le paludisme");
    assert!(
        hit.reasons.iter().any(|(why, _)| matches!(why, Why::Sector { code } if code == "12262")),
        "{hit:?}"
    );
    let hit = first("le paludisme");
    assert!(
        hit.reasons.iter().any(|(why, _)| matches!(why, Why::Subject { code, .. } if code == "1003845")),
        "{hit:?}"
    );
}

#[test]
fn countries_are_named_in_every_language_and_under_former_names() {
    let vocabulary = vocabulary().unwrap();
    for (text, language, code) in [
        ("a project in Kenya", "en", "KEN"),
        ("与埃塞俄比亚合作", "zh", "ETH"),
        ("сотрудничество с Эфиопией", "ru", "ETH"),
        ("التعاون مع إثيوبيا", "ar", "ETH"),
        ("projet au Burkina Faso", "fr", "BFA"),
        ("formerly Swaziland", "en", "SWZ"),
        ("Moçambique", "pt", "MOZ"),
    ] {
        assert!(
            vocabulary.places(text, language).contains(code),
            "{text}: {:?}",
            vocabulary.places(text, language)
        );
    }
    assert!(vocabulary.places("us and the others may chat", "en").is_empty());
}
