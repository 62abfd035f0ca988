//! The requests of one document in two languages are one table.

use ayni_model::mandate::{Document, DocumentKind, Paragraph};

use super::super::{Version, joined};
use super::{paragraph, readers};

pub(super) fn document(language: &str, paragraphs: Vec<Paragraph>) -> Document {
    Document {
        symbol: Some("A/RES/78/1".to_owned()),
        kind: DocumentKind::Resolution,
        language: language.to_owned(),
        organ: Some("general-assembly".to_owned()),
        session: Some(78),
        agenda_item: None,
        date: None,
        meeting: None,
        title: String::new(),
        paragraphs,
        notes: Vec::new(),
        findings: Vec::new(),
    }
}

#[test]
fn a_request_is_listed_once_with_its_languages() {
    let english = document(
        "en",
        vec![
            paragraph(1, "1", "Takes note of the report;"),
            paragraph(
                1,
                "2",
                "Requests the Secretary-General to report, and invites Member States to contribute;",
            ),
            paragraph(1, "3", "Encourages Member States to exchange seeds;"),
            paragraph(1, "", "Requests UNCTAD to report;"),
        ],
    );
    let mut chinese = document(
        "zh",
        vec![
            paragraph(1, "2", "请秘书长提交报告，并邀请会员国提供捐助；"),
            paragraph(1, "3", "邀请会员国交换种子；"),
            paragraph(1, "4", "请秘书长再次提交报告；"),
        ],
    );
    // The ids are those of other words.
    chinese.paragraphs.iter_mut().for_each(|one| one.id = format!("zh-{}", one.cite));
    let understood = |document: &Document| readers().of(&document.language).unwrap().document(document);
    let (first, second) = (understood(&english), understood(&chinese));
    let versions = [
        Version { document: &english, understood: &first },
        Version { document: &chinese, understood: &second },
    ];
    let told: Vec<String> = joined(&versions)
        .iter()
        .map(|group| {
            let all = group.iter().filter_map(|member| member.of(&versions));
            all.map(|one| format!("{} {}", one.cite, one.act.kind)).collect::<Vec<_>>().join(" = ")
        })
        .collect();
    // A verb that was translated otherwise does not part the request; what has no number stands alone.
    assert_eq!(
        told,
        [
            "2 asking = 2 asking",
            "2 inviting = 2 inviting",
            "3 encouraging = 3 inviting",
            " asking",
            "4 asking"
        ]
    );
    let ids: Vec<&str> = first.iter().flat_map(|one| &one.requests).map(|one| one.id.as_str()).collect();
    assert!(ids.iter().all(|id| id.starts_with("a-res-78-1.p-")), "the document stands in the id: {ids:?}");
}
