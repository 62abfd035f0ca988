//! Documents of organs, from files to a text document with changes marked, by the program itself.

use std::io::Read;

use crate::world::{World, shared};

fn register(files: &[&str]) -> Option<World> {
    let paths: Vec<_> = files.iter().map(|file| shared(file)).collect::<Option<_>>()?;
    let world = World::new();
    assert_eq!(world.ayni(&["init", "--country", "XAA", "--name", "Cooperation Agency of Ayllu"]).code, 0);
    let mut arguments = vec!["mandate", "keep"];
    let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    arguments.extend(paths.iter().map(String::as_str));
    let said = world.ayni(&arguments);
    assert!(said.code <= 1, "{}{}", said.out, said.err);
    Some(world)
}

#[test]
fn three_years_are_kept_compared_and_read_as_one() {
    let Some(world) = register(&[
        "documents/ssc-resolutions-en/A_RES_73_249.txt",
        "documents/ssc-resolutions-en/A_RES_74_239.txt",
        "documents/ssc-resolutions-en/A_RES_75_234.txt",
        "documents/ssc-zh/A_RES_75_234.zh.txt",
    ]) else {
        return;
    };
    let listed = world.json(0, &["mandate", "list"]);
    assert_eq!(listed["documents"].as_array().expect("a list").len(), 4);

    // The hand-checked pair, here read from other files than in the tests of the core.
    let compared = world.json(0, &["mandate", "compare", "A/RES/73/249", "A/RES/74/239", "-o", "c.docx"]);
    let fates = |fate: &str| {
        let long = |line: &&serde_json::Value| {
            let pieces = line["texts"]
                .as_array()
                .into_iter()
                .flatten()
                .flat_map(|text| text.as_array().into_iter().flatten());
            pieces.filter_map(|piece| piece["text"].as_str()).map(str::len).sum::<usize>() > 60
        };
        let lines = compared["lines"].as_array().expect("lines").iter();
        lines.filter(|line| line["fate"] == fate).filter(long).count()
    };
    assert!(fates("kept") >= 2 && fates("changed") >= 6 && fates("dropped") >= 5, "{compared}");
    let bytes = std::fs::read(world.path("c.docx")).expect("written");
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip");
    let mut xml = String::new();
    zip.by_name("word/document.xml").expect("a body").read_to_string(&mut xml).expect("text");
    assert!(xml.contains("<w:ins ") && xml.contains("<w:del "));

    // Across languages nothing is called changed.
    let across = world.json(0, &["mandate", "compare", "A/RES/75/234:en", "A/RES/75/234:zh"]);
    let lines = across["lines"].as_array().expect("lines");
    assert!(lines.iter().all(|line| line["fate"] != "changed" && line["fate"] != "kept"));
    assert!(lines.iter().filter(|line| line["fate"] == "counterpart").count() >= 12, "{across}");
    assert_eq!(
        world.ayni(&["mandate", "compare", "A/RES/75/234:en", "A/RES/75/234:zh", "-o", "x.docx"]).code,
        3
    );

    let line = world.json(0, &["mandate", "lineage", "A/RES/75/234:en", "-o", "series.html"]);
    assert_eq!(line["gaps"], serde_json::json!([]), "three years in a row have no gap");
    assert!(
        std::fs::read_to_string(world.path("series.html"))
            .expect("written")
            .contains("A&#x2f;RES&#x2f;75&#x2f;234")
    );

    let found = world.json(0, &["mandate", "search", "the state of South-South cooperation", "--in", "en"]);
    assert!(found["whole"].as_u64().expect("a count") >= 3, "{found}");
    let screened = world.json(
        0,
        &[
            "mandate",
            "screen",
            &shared("documents/ssc-zh/A_RES_75_234.zh.txt").expect("there").display().to_string(),
        ],
    );
    assert!(screened["documents"][0]["screened"]["with"].as_u64().expect("a count") >= 5, "{screened}");
}

#[test]
fn what_is_not_there_is_refused_in_words() {
    let world = World::new();
    assert_eq!(world.ayni(&["init", "--country", "XAA", "--name", "Agency"]).code, 0);
    world.write("empty.txt", "\n\n");
    for arguments in [
        &["mandate", "keep", "empty.txt"][..],
        &["mandate", "keep", "none.txt"],
        &["mandate", "compare", "A/RES/1/1", "A/RES/2/2"],
        &["mandate", "lineage", "A/RES/1/1"],
        &["mandate", "say", "p-0-1", "--state", "met", "--reason", "x"],
    ] {
        let said = world.ayni(arguments);
        assert_eq!(said.code, 3, "{arguments:?}: {}{}", said.out, said.err);
        assert!(!said.err.contains('⟦') && !said.err.is_empty(), "{arguments:?}: {}", said.err);
    }
}
