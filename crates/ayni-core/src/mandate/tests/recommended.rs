//! Recommendations of reports and reviews, known by their labels.

use ayni_model::mandate::{ParagraphKind, Part};

use super::super::requests;
use super::joined::document;
use super::{paragraph, read, readers, told};

#[test]
fn a_label_and_should_make_a_recommendation() {
    for (language, text) in [
        (
            "en",
            "Recommendation 4: The Secretary-General, in consultation with UNCTAD, should report by the end of 2026 on the valleys.",
        ),
        (
            "fr",
            "Recommandation 4 : Le Secrétaire général devrait, en consultation avec la CNUCED, faire rapport avant la fin de 2026.",
        ),
        (
            "es",
            "Recomendación 4: El Secretario General debería, en consulta con la UNCTAD, informar antes de fines de 2026.",
        ),
        ("zh", "建议4：秘书长应与贸发会议协商，在2026年底之前提交报告。"),
        ("ar", "التوصية 4: ينبغي للأمين العام أن يقدم تقريرا عن الوديان."),
    ] {
        let one = read(language, text);
        assert!(told(&one).starts_with("recommending / secretary-general"), "{language}: {}", told(&one));
    }
    assert_eq!(told(&read("en", "Recommendation 4 was welcomed by the Board.")), " /  / ");
    assert_eq!(told(&read("en", "The Secretary-General should report.")), " /  / ");
}

#[test]
fn what_stands_under_the_heading_of_a_recommendation_is_one() {
    let mut all = vec![
        paragraph(1, "", "Recommendation 2"),
        paragraph(
            1,
            "12",
            "The executive heads of United Nations system organizations should share their plans.",
        ),
        paragraph(1, "13", "The inspectors found that plans should be shared."),
    ];
    all[0].kind = ParagraphKind::Heading;
    all.iter_mut().for_each(|one| one.part = Part::Body);
    let understood = readers().of("en").unwrap().document(&document("en", all));
    let found: Vec<(&str, &str)> =
        requests(&understood).map(|one| (one.cite.as_str(), one.act.kind.as_str())).collect();
    assert_eq!(found, [("12", "recommending")]);
}
