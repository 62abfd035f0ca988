//! Profiles that are refused, with the line and the reason.

use crate::profile::Profile;

#[track_caller]
fn refused(text: &str, line: u32, words: &str) {
    let error = Profile::from_toml(text).unwrap_err();
    assert!(error.message.contains(words), "{error}");
    assert_eq!(error.line, line, "{error}");
}

#[test]
fn a_profile_says_where_it_is_wrong() {
    refused("profile = \"a\"\nsheets = 1", 2, "unknown field `sheets`");
    refused("profile = \"a\"\nsheet = []", 0, "reads no sheet");
    refused("profile = \"A b\"\n[[sheet]]\n[sheet.activity]", 1, "small letters");
    let with = |lines: &str| format!("profile = \"a\"\n[[sheet]]\n[sheet.activity]\nid = \"Id\"\n{lines}");
    refused(&with("titel = \"T\""), 5, "unknown field `titel`");
    refused(&with("title = { colum = \"T\" }"), 5, "unknown field `colum`");
    refused(&with("title = 3"), 5, "the header of a column");
    refused(
        &with("status = { column = \"S\", values = { x = \"finished\" } }"),
        5,
        "\"finished\" is no status",
    );
    refused(&with("recipient = { section = \"country\" }"), 5, "no [[sheet.section]]");
    refused(
        &with("[[sheet.resource]]\nbasis = { value = \"given\" }\namount = \"A\""),
        6,
        "\"given\" is no basis",
    );
    refused(&with("[[sheet.resource]]\nkind = \"A\""), 5, "needs an amount");
    refused(&with("[[sheet.resource]]\nyears = \"2020\""), 6, "no {year}");
    refused(
        "profile = \"a\"\n[[sheet]]\nskip_if = [{ column = \"X\", values = [\"y\"] }]\n[sheet.activity]",
        3,
        "reason",
    );
    refused("profile = \"a\"\n[[sheet]]\nheader = 0\n[sheet.activity]", 3, "count from 1");
}

/// Every example profile in the repository is one.
#[test]
fn example_profiles_are_profiles() {
    let folder = super::show::repository().join("examples/profiles");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = std::fs::read_to_string(&path).unwrap();
            let profile =
                Profile::from_toml(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            assert_eq!(profile.profile, path.file_stem().unwrap().to_str().unwrap());
            seen += 1;
        }
    }
    assert!(seen >= 9, "{seen}");
}
