//! Texts that a resolution hands on: their numbers are not those of the resolution.

use ayni_model::mandate::Part;

use super::{cites, codes, count, one};

/// A resolution of one paragraph that hands on a declaration: language, who speaks, what it does, title, paragraphs, close.
const DECLARATIONS: [(&str, &[&str]); 6] = [
    (
        "en",
        &[
            "The General Assembly,",
            "Adopts the following Declaration of the Valleys:",
            "Declaration of the Valleys",
            "1. We, the peoples of the valleys, have gathered beside the water that we share among us.",
            "2. The terraces shall be kept by those who sow them, and by their neighbours in need.",
            "88th plenary meeting",
            "5 May 2025",
        ],
    ),
    (
        "fr",
        &[
            "L’Assemblée générale,",
            "Adopte la déclaration suivante :",
            "Déclaration des vallées",
            "1. Nous, peuples des vallées, nous sommes réunis auprès de l’eau que nous partageons.",
            "2. Les terrasses sont gardées par ceux qui les sèment et par leurs voisins.",
            "88e séance plénière",
            "5 mai 2025",
        ],
    ),
    (
        "es",
        &[
            "La Asamblea General,",
            "Aprueba la siguiente Declaración de los Valles:",
            "Declaración de los Valles",
            "1. Nosotros, los pueblos de los valles, nos hemos reunido junto al agua que compartimos.",
            "2. Las terrazas las cuidan quienes las siembran y sus vecinos.",
            "88ª sesión plenaria",
            "5 de mayo de 2025",
        ],
    ),
    (
        "ru",
        &[
            "Генеральная Ассамблея,",
            "Торжественно провозглашает следующую Декларацию долин:",
            "Декларация долин",
            "1. Мы, народы долин, собрались у воды, которую мы делим между собой.",
            "2. Террасы хранят те, кто их засевает, и их соседи.",
            "88-е пленарное заседание",
            "5 мая 2025 года",
        ],
    ),
    (
        "ar",
        &[
            "إن الجمعية العامة،",
            "تعتمد الإعلان التالي:",
            "إعلان الوديان",
            "1 - نحن، شعوب الوديان، اجتمعنا عند الماء الذي نتقاسمه فيما بيننا.",
            "2 - يحفظ المدرجات من يزرعونها وجيرانهم.",
            "الجلسة العامة 88",
            "5 أيار/مايو 2025",
        ],
    ),
    (
        "zh",
        &[
            "大会，",
            "通过下列宣言：",
            "山谷宣言",
            "1. 我们，各山谷的人民，聚集在我们共享的水边。",
            "2. 梯田由播种的人和他们的邻居保管。",
            "2025年5月5日",
            "第88次全体会议",
        ],
    ),
];

#[test]
fn the_paragraphs_of_a_declaration_are_its_own_in_six_languages() {
    for (language, lines) in DECLARATIONS {
        let cover = ["A/RES/79/301", "", "79/301. Valleys", ""];
        let text: Vec<&str> = cover.into_iter().chain(lines.iter().flat_map(|line| [*line, ""])).collect();
        let document = one(text.join("\n").as_bytes(), "valleys.txt");
        let told: Vec<_> =
            document.paragraphs.iter().map(|one| (one.part, one.cite.as_str(), &one.text)).collect();
        assert_eq!(cites(&document, Part::Body), ["1", "2"], "{language} {told:#?}");
        assert_eq!(count(&document, Part::Operative), 1, "{language} {told:#?}");
        assert_eq!(count(&document, Part::Close), 2, "{language} {told:#?}");
        assert!(codes(&document).contains(&"mandate-adopted-text"), "{language} {:?}", codes(&document));
    }
}

#[test]
fn lists_of_a_paragraph_and_what_is_set_out_elsewhere_hand_on_nothing() {
    let text = "A/RES/79/301\n\n79/301. Valleys\n\nThe General Assembly,\n\nAdopts the following measures for the valleys:\n\n\
                (a) Water is shared among those who live beside it;\n\n(b) Seeds are kept by those who sow them.\n\n\
                88th plenary meeting\n5 May 2025\n";
    let document = one(text.as_bytes(), "measures.txt");
    assert_eq!(count(&document, Part::Body), 0, "{:#?}", document.paragraphs);
    assert!(!codes(&document).contains(&"mandate-adopted-text"));
}

#[test]
fn the_heading_of_an_annex_may_have_its_title_beside_it() {
    let text = "S/RES/2999 (2030)\n\nThe Security Council,\n\nRecalling its resolution 2998 (2030) on the valleys,\n\n\
                1. Endorses the plan in annex A: it is to be carried out in full by those who agreed to it;\n\n\
                2. Decides to remain seized of the matter.\n\nAnnex A: Joint Plan of the Valleys, Cusco, 14 July 2029\n\n\
                1. The terraces will be restored in ten years.\n\n2. Water will be measured at each gate.\n\n\
                Annex B – Items subject to measurement\n\n1. Gates;\n\n2. Canals.\n";
    let document = one(text.as_bytes(), "S_RES_2999(2030).txt");
    assert_eq!(cites(&document, Part::Operative), ["1", "2"], "{:#?}", document.paragraphs);
    assert_eq!(cites(&document, Part::Annex), ["1", "2", "1", "2"]);
    assert_eq!(document.paragraphs.iter().map(|one| one.annex).max(), Some(2));
}
