//! Who is asked among those who are named, and times that are told beside others.

use super::{read, told};

#[test]
fn who_is_asked_is_told_from_who_is_only_named() {
    let table = [
        (
            "Welcomes the steps taken by the Government of South Sudan, and encourages the Government to continue them;",
            "welcoming encouraging / state-SSD / ",
        ),
        (
            "Requests the Secretary-General, noting the views of Member States on the matter, to report at its eightieth session, to be held in 2025;",
            "asking / secretary-general / s80 2025",
        ),
        ("Encourages cooperation between the United Nations system and Member States;", "encouraging /  / "),
        ("Requests that UNCTAD be provided with all necessary resources;", "asking /  / "),
        (
            "Commends the work of UNDP and UNICEF, and invites them to continue it;",
            "commending inviting / undp unicef / ",
        ),
        (
            "Takes note of the report of the Joint Inspection Unit, and requests the Unit to update it;",
            "taking-note asking / joint-inspection-unit / ",
        ),
        (
            "Requests the Department of Economic and Social Affairs to maintain regular interaction with States;",
            "asking / desa with states / regularly",
        ),
        (
            "Decides to adjourn the meeting and to authorize the Secretary-General to resume it;",
            "deciding authorizing / secretary-general / ",
        ),
        (
            "Calls upon the United Nations system, in line with its mandate, and development partners to help;",
            "calling-upon / un-system development-partners / ",
        ),
        (
            "Urges Member States, as well as regional and subregional organizations, to act;",
            "urging / member-states regional-organizations / ",
        ),
        (
            "Encourages intergovernmental and non-governmental organizations and the mechanisms of the Human Rights Council to act;",
            "encouraging / international-organizations ngos human-rights-mechanisms / ",
        ),
    ];
    for (text, expected) in table {
        assert_eq!(told(&read("en", text)), expected, "{text}");
    }
}

#[test]
fn rhythms_and_sessions_beside_other_words() {
    let table = [
        (
            "Requests the Special Committee to undertake at least one visiting mission a year;",
            "every 12 months",
        ),
        ("Requests the Secretary-General to submit a quadrennial report;", "every 48 months"),
        ("Requests the Secretary-General to report at its eightyfirst session;", "s81 2026"),
        ("Invites States to continue this practice in a more regular and systematic manner;", "regularly"),
        ("Requests UNODC to present the list of measures planned until 2027;", ""),
    ];
    for (text, expected) in table {
        let told = told(&read("en", text));
        assert_eq!(told.rsplit(" / ").next(), Some(expected), "{text}");
    }
}

#[test]
fn pronouns_and_lists_in_other_languages() {
    let table = [
        (
            "fr",
            "Demande à tous les États Membres, ainsi qu’aux organisations internationales, régionales et sous-régionales, de coopérer ;",
            "international-organizations",
        ),
        ("ru", "просит Генерального секретаря регулярно представлять доклад;", "secretary-general"),
        ("zh", "鼓励各缔约方和其他各方使用该评估；", "relevant-stakeholders"),
    ];
    for (language, text, asked) in table {
        assert!(told(&read(language, text)).contains(asked), "{text}");
    }
}

#[test]
fn what_a_document_named_before_is_meant_where_a_paragraph_names_nobody() {
    let asked = |texts: &[&str]| {
        let paragraphs = texts.iter().map(|text| super::paragraph(1, "", text)).collect();
        let document = super::joined::document("en", paragraphs);
        let all = super::readers().of("en").unwrap().document(&document);
        let asked: Vec<String> = super::super::requests(&all)
            .flat_map(|request| request.asked().map(|actor| actor.actor.clone()))
            .collect();
        asked.join(" ")
    };
    let unit = "Takes note of the report of the Joint Inspection Unit;";
    let afghan = "Welcomes the steps taken by the Afghan authorities;";
    let syrian = "Regrets that the Syrian authorities did not reply;";
    assert_eq!(asked(&[unit, "Encourages the Unit to improve its reports;"]), "joint-inspection-unit");
    assert_eq!(asked(&[afghan, "Encourages the Government to go on;"]), "state-AFG");
    // Of two Governments neither is meant.
    assert_eq!(asked(&[afghan, syrian, "Encourages the Government to go on;"]), "governments");
}

#[test]
fn a_passive_asks_nobody_unless_somebody_is_to_be_ready() {
    let told = |text: &str| told(&read("en", text));
    assert_eq!(told("Requests that the Committee be provided with resources;"), "asking /  / ");
    assert_eq!(told("Requests that the Committee be prepared to list them;"), "asking / committee / ");
}
