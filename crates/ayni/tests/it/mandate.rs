//! Documents of organs through the program: told, as data, as Akoma Ntoso, and files that are none.

use serde_json::Value;

use crate::world::World;

const TEXT: &str = "A/RES/79/301\n\nSeventy-ninth session\n\n79/301. Cooperation of valleys\n\nThe General Assembly,\n\nRecalling its resolution \
                    78/1 of 4 March 2024,\n\n1. Requests the Secretary-General to report;\n\n2. Invites Member States:\n\n(a) To exchange seeds;\n\n\
                    3. Decides to go on.\n\n88th plenary meeting\n5 May 2025\n";

#[test]
fn documents_are_told_and_written() {
    let world = World::new();
    world.write("valleys.txt", TEXT.as_bytes());
    let said = world.ayni(&["mandate", "read", "valleys.txt"]);
    assert_eq!(said.code, 0, "{}\n{}", said.out, said.err);
    assert!(said.out.contains("A/RES/79/301  Cooperation of valleys"), "{}", said.out);
    assert!(said.out.contains("Operative paragraphs: 3, with 1 below them."), "{}", said.out);
    let said = world.ayni(&["mandate", "read", "valleys.txt", "--json"]);
    let value: Value = serde_json::from_str(&said.out).expect("JSON");
    assert_eq!(value["documents"][0]["session"], 79);
    assert_eq!(value["documents"][0]["date"], "2025-05-05");
    let said = world.ayni(&["mandate", "read", "valleys.txt", "--akn", "-o", "read"]);
    assert_eq!(said.code, 0, "{}\n{}", said.out, said.err);
    let xml = String::from_utf8(world.read("read/A_RES_79_301-en.akn.xml")).expect("text");
    assert!(xml.contains("<statement name=\"deliberation\""));
    let again = world.ayni(&["mandate", "read", "read/A_RES_79_301-en.akn.xml", "--json"]);
    let again: Value = serde_json::from_str(&again.out).expect("JSON");
    let ids = |value: &Value| -> Vec<String> {
        let all = value["documents"][0]["paragraphs"].as_array().expect("paragraphs");
        all.iter().map(|one| one["id"].to_string()).collect()
    };
    assert_eq!(ids(&value), ids(&again));
}

#[test]
fn a_file_that_is_no_document_does_not_keep_the_others_from_it() {
    let world = World::new();
    world.write("valleys.txt", TEXT.as_bytes());
    world.write("scan.pdf", b"%PDF-1.4\nno page");
    let said = world.ayni(&["mandate", "read", "scan.pdf", "valleys.txt", "--lang", "fr"]);
    assert_eq!(said.code, 1, "{}\n{}", said.out, said.err);
    assert!(said.out.contains("Fichier endommagé") && said.out.contains("A/RES/79/301"), "{}", said.out);
    assert_eq!(world.ayni(&["mandate", "read", "absent.txt"]).code, 3);
}
