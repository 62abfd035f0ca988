//! Methods that countries give to one another: made, signed, verified, opened, changed, derived.

use std::io::Write;

use crate::world::{World, root};

/// A node with a method of its own and a key.
fn node(country: &str, name: &str) -> World {
    let world = World::new();
    assert_eq!(world.ayni(&["init", "--country", country, "--name", name]).code, 0);
    world
}

fn method() -> String {
    std::fs::read_to_string(root().join("data/methods/default.toml")).expect("the method")
}

#[test]
fn a_method_goes_from_one_country_to_another_and_comes_back_derived() {
    let ayllu = node("XAA", "Cooperation Agency of Ayllu");
    ayllu.write("method.toml", method());
    let key = ayllu.json(0, &["package", "key", "new"]);
    let fingerprint = key["fingerprint"].as_str().expect("a fingerprint").to_owned();
    assert_eq!(ayllu.json(0, &["package", "key", "show"]), key);
    let new = ["package", "new", "method.toml", "--kind", "method", "--id", "ayllu-method", "--sign"];
    let made = ayllu.json(0, &[&new[..], &["--notes", "Fares at cost", "-o", "one.ayni"]].concat());
    ayllu.json(0, &[&new[..], &["--notes", "Fares at cost", "-o", "two.ayni"]].concat());
    assert_eq!(ayllu.read("one.ayni"), ayllu.read("two.ayni"), "the same bytes each time");
    assert_eq!(made["manifest"]["country"], "XAA");
    assert_eq!(made["signature"]["fingerprint"], fingerprint.as_str());

    let tantim = node("XBB", "Ministry of Tantim");
    tantim.write("one.ayni", ayllu.read("one.ayni"));
    let verified = tantim.json(0, &["package", "verify", "one.ayni", "--signed-by", &fingerprint]);
    assert_eq!(verified["hash"], made["hash"]);
    let opened = tantim.ayni(&["package", "open", "one.ayni", "-o", "theirs"]);
    assert_eq!(opened.code, 0, "{}", opened.err);
    assert_eq!(tantim.read("theirs/method.toml"), method().as_bytes());
    // What was opened is used as it is.
    let changed = method().replace("year_begins = 1", "year_begins = 7");
    tantim.write("ours.toml", &changed);
    let derive =
        ["package", "new", "ours.toml", "--kind", "method", "--derived-from", "one.ayni", "-o", "ours.ayni"];
    let same = tantim.json(3, &[&derive[..], &["--id", "ayllu-method"]].concat());
    assert_eq!(same["findings"][0]["code"], "package-same-name", "{same}");
    let derived = tantim.json(0, &[&derive[..], &["--id", "tantim-method"]].concat());
    let parent = &derived["manifest"]["derived_from"];
    assert_eq!((&parent["hash"], &parent["id"]), (&made["hash"], &serde_json::json!("ayllu-method")));
    assert_eq!(derived["manifest"]["author"]["en"], "Ministry of Tantim");
    // Unsigned is allowed, and said; but not where a key is asked for.
    let shown = tantim.ayni(&["package", "verify", "ours.ayni"]);
    assert!(shown.code == 0 && shown.out.contains("Not signed"), "{}", shown.out);
    assert_eq!(tantim.ayni(&["package", "verify", "ours.ayni", "--signed-by", &fingerprint]).code, 3);
}

/// A set of criteria goes the same way, and evaluations are counted by the one that was taken.
#[test]
fn a_set_of_criteria_is_taken_changed_and_named_as_derived() {
    let ayllu = node("XAA", "Cooperation Agency of Ayllu");
    assert_eq!(ayllu.ayni(&["criteria", "new", "ayllu"]).code, 0);
    let own = String::from_utf8(ayllu.read("ayllu.toml")).expect("text");
    assert_eq!(ayllu.ayni(&["criteria", "check", "ayllu.toml"]).code, 0);
    let shown = ayllu.json(0, &["criteria", "show", "ayllu.toml"]);
    assert_eq!(shown["derived"]["id"], "nest");
    assert!(ayllu.ayni(&["criteria", "show"]).out.contains("gpedc"));
    let new = ["package", "new", "ayllu.toml", "--kind", "criteria", "-o", "ayllu.ayni"];
    let made = ayllu.json(0, &new);
    assert_eq!((&made["manifest"]["kind"], &made["manifest"]["id"]), (&"criteria".into(), &"ayllu".into()));
    // What could not be used is no package: the fault is named with its line.
    std::fs::create_dir(ayllu.path("broken")).expect("a folder");
    ayllu.write("broken/ayllu.toml", own.replacen("dimension = ", "dimension = \"none\" #", 1));
    assert_eq!(ayllu.ayni(&["criteria", "check", "broken/ayllu.toml"]).code, 1);
    let broken =
        ayllu.json(3, &["package", "new", "broken/ayllu.toml", "--kind", "criteria", "-o", "b.ayni"]);
    assert!(broken["findings"][0]["origin"]["row"].is_number(), "{broken}");

    let tantim = node("XBB", "Ministry of Tantim");
    tantim.write("ayllu.ayni", ayllu.read("ayllu.ayni"));
    assert_eq!(tantim.json(0, &["package", "verify", "ayllu.ayni"])["hash"], made["hash"]);
    let opened = tantim.ayni(&["package", "open", "ayllu.ayni", "-o", "theirs"]);
    assert_eq!(opened.code, 0, "{}", opened.err);
    assert_eq!(tantim.read("theirs/ayllu.toml"), own.as_bytes());
    let changed = own.replacen("id = \"ayllu\"", "id = \"tantim\"", 1);
    std::fs::create_dir_all(tantim.path("data/criteria")).expect("a folder");
    tantim.write("data/criteria/tantim.toml", changed);
    let derive = ["package", "new", "data/criteria/tantim.toml", "--kind", "criteria"];
    let derived =
        tantim.json(0, &[&derive[..], &["--derived-from", "ayllu.ayni", "-o", "tantim.ayni"]].concat());
    assert_eq!(derived["manifest"]["derived_from"]["hash"], made["hash"]);
    tantim.write(
        "evaluated.csv",
        "reporter,id,kind,title,status,start,end,provider,recipients,basis,criteria,criterion,rating\n\
         XBB-MOH,E-1,project,Wells,completed,2024-01-01,2024-12-31,XBB,XCC,,tantim,O1,full\n",
    );
    let unknown = |arguments: &[&str]| {
        let said = tantim.ayni(arguments);
        assert!(said.code <= 1, "{}", said.err);
        said.out.contains("evaluation-criteria-unknown")
    };
    assert!(unknown(&["check", "evaluated.csv", "--json"]));
    assert!(!unknown(&["--data", "data", "check", "evaluated.csv", "--json"]));
}

#[test]
fn a_package_that_someone_touched_is_refused() {
    let world = node("XAA", "Cooperation Agency of Ayllu");
    world.write("method.toml", method());
    world.json(0, &["package", "key", "new"]);
    let new = ["package", "new", "method.toml", "--kind", "method", "--sign", "-o", "good.ayni"];
    let made = world.json(0, &new);
    let good = world.read("good.ayni");
    let mut members: Vec<(String, Vec<u8>)> = Vec::new();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&good)).expect("a zip");
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).expect("a member");
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut bytes).expect("bytes");
        members.push((file.name().expect("a name").into_owned(), bytes));
    }
    let pack = |members: &[(String, Vec<u8>)]| {
        let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, bytes) in members {
            writer.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).expect("a member");
            writer.write_all(bytes).expect("written");
        }
        writer.finish().expect("a zip").into_inner()
    };
    let with = |wanted: &str, change: &dyn Fn(&str) -> String| {
        let changed: Vec<(String, Vec<u8>)> = members
            .iter()
            .map(|(name, bytes)| match name == wanted {
                true => (name.clone(), change(std::str::from_utf8(bytes).expect("text")).into_bytes()),
                false => (name.clone(), bytes.clone()),
            })
            .collect();
        pack(&changed)
    };
    let outside = {
        let mut more = members.clone();
        more.push(("../outside.toml".to_owned(), b"x = 1".to_vec()));
        pack(&more)
    };
    // The manifest and the content both changed, the old signature kept.
    let other = method().replace("year_begins = 1", "year_begins = 4");
    world.write("other.toml", other);
    world.json(0, &["package", "new", "other.toml", "--kind", "method", "-o", "other.ayni"]);
    let moved = {
        let bytes = world.read("other.ayni");
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).expect("a zip");
        let mut all: Vec<(String, Vec<u8>)> = Vec::new();
        for at in 0..archive.len() {
            let mut file = archive.by_index(at).expect("a member");
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut file, &mut bytes).expect("bytes");
            all.push((file.name().expect("a name").into_owned(), bytes));
        }
        all.extend(members.iter().filter(|(name, _)| name == "signature.json").cloned());
        pack(&all)
    };
    for (bytes, code) in [
        (
            with("content/method.toml", &|text| text.replace("year_begins = 1", "year_begins = 4")),
            "package-changed",
        ),
        (with("manifest.json", &|text| text.replace("XAA", "XBB")), "package-signature"),
        (with("signature.json", &|text| text.replace('0', "1")), "package-signature"),
        (with("signature.json", &|_| "{}".to_owned()), "package-signature"),
        (moved, "package-signature"),
        (outside, "package-member"),
        (good[..good.len() - 30].to_vec(), "package-damaged"),
        (b"no zip".to_vec(), "package-damaged"),
    ] {
        world.write("bad.ayni", &bytes);
        for arguments in
            [&["package", "verify", "bad.ayni"][..], &["package", "open", "bad.ayni", "-o", "opened"]]
        {
            let refused = world.json(3, arguments);
            assert_eq!(refused["findings"][0]["code"], code, "{refused}");
        }
    }
    assert!(!world.path("opened").exists() && !world.path("../outside.toml").exists());
    let key = world.json(0, &["package", "key", "show"]);
    assert_eq!(made["signature"]["public_key"], key["public_key"]);
    let wrong = "AAAA AAAA AAAA AAAA AAAA AAAA AAAA AAAA";
    assert_eq!(world.ayni(&["package", "verify", "good.ayni", "--signed-by", wrong]).code, 3);
}

#[test]
fn a_key_is_made_once_kept_closed_and_never_shown() {
    let world = node("XAA", "Cooperation Agency of Ayllu");
    assert_eq!(world.ayni(&["package", "key", "show"]).code, 3);
    let said = world.ayni(&["package", "key", "new"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let file = String::from_utf8(world.read("ayni-signing.key")).expect("text");
    let secret = file.split_whitespace().last().expect("a seed");
    assert_eq!(secret.len(), 64);
    assert!(!said.out.contains(secret) && !said.err.contains(secret));
    assert_eq!(world.ayni(&["package", "key", "new"]).code, 3);
    assert_eq!(world.read("ayni-signing.key"), file.as_bytes());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let path = world.path("ayni-signing.key");
        let mode = |path: &std::path::Path| path.metadata().expect("a file").permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).expect("set");
        let said = world.ayni(&["package", "key", "show"]);
        assert!(said.code == 3 && !said.err.contains(secret), "{}", said.err);
    }
}

#[test]
fn what_does_not_work_does_not_become_a_package() {
    let world = node("XAA", "Cooperation Agency of Ayllu");
    world.write("broken.toml", "id = ");
    world.write("rates.toml", method().replace("decimals = 0", "decimals = 9"));
    for file in ["broken.toml", "rates.toml"] {
        let refused =
            world.json(3, &["package", "new", file, "--kind", "method", "--id", "x", "-o", "x.ayni"]);
        assert!(
            refused["findings"][0]["code"].as_str().is_some_and(|code| code.starts_with("edition-")),
            "{refused}"
        );
    }
    assert!(!world.path("x.ayni").exists());
    world.ayni(&["template", "-o", "form.xlsx"]);
    let template = ["package", "new", "form.xlsx", "--kind", "template", "-o", "form.ayni"];
    assert_eq!(world.ayni(&template).code, 2, "a workbook says no id");
    let made = world
        .json(0, &[&template[..], &["--id", "ayllu-form", "--edition", "1", "--title", "Our form"]].concat());
    assert_eq!(made["manifest"]["kind"], "template");
    assert_eq!(world.ayni(&["package", "show", "form.ayni"]).code, 0);
}
