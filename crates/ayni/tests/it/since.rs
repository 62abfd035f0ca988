//! A measurement beside its last release, flows and map, and who was expected to report.

use serde_json::Value;

use crate::choices::recomputed;
use crate::world::{World, root};

/// A register with what the ministry of health sent.
fn health(world: &World, change: impl Fn(&str) -> String) {
    let text = std::fs::read_to_string(root().join("examples/register/health.csv")).expect("text");
    let file = world.write("health.csv", change(&text));
    assert_eq!(world.ayni(&["import", file.to_str().expect("a name")]).code, 0);
}

fn node(country: &str) -> World {
    let world = World::new();
    assert_eq!(world.ayni(&["init", "--country", country, "--name", "Agency"]).code, 0);
    world
}

fn read(world: &World, name: &str) -> Value {
    serde_json::from_slice(&world.read(name)).expect("JSON")
}

#[test]
fn a_later_measurement_says_what_was_revised_and_by_what() {
    let world = node("XAA");
    health(&world, str::to_owned);
    world.json(0, &["measure", "--year", "2024", "-o", "one"]);
    // One resource is corrected by 100,000 XTS, at 4.25 for a dollar, and nothing else.
    health(&world, |text| text.replacen(",398200,XTS", ",498200,XTS", 1));
    let report = world.json(0, &["measure", "--year", "2024", "-o", "two", "--since", "one"]);
    let one = read(&world, "one/manifest.json");
    assert_eq!(report["manifest"]["since"]["register"], one["register"]["revision"]);

    let revision = read(&world, "two/revision.json");
    assert_eq!(revision["changed"], serde_json::json!(["data"]));
    assert_eq!(revision["activities"]["changed"], 1);
    let figures = revision["figures"].as_array().expect("figures");
    let moved: Vec<&Value> = figures
        .iter()
        .filter(|figure| figure[1]["reasons"].as_object().is_some_and(|reasons| !reasons.is_empty()))
        .collect();
    // The year, and all years: one view, one basis, one group.
    assert_eq!(moved.len(), 2, "{moved:?}");
    for figure in moved {
        assert_eq!(figure[0]["group"], "B");
        assert_eq!(figure[1]["difference"], serde_json::json!(["23529.411765", "100000"]));
        assert_eq!(figure[1]["reasons"]["data"], figure[1]["difference"]);
    }
    let page = String::from_utf8(world.read("two/measurement.html")).expect("UTF-8");
    assert!(page.contains("table-revisions-provided-disbursed-usd") && page.contains("By: data"));
    // What stands in the tables of revisions is the present figure too, and is followed like it.
    let cell = ["trace", "two", "revisions-provided-disbursed-usd", "D1"];
    assert_eq!(world.ayni(&cell).code, 0, "{}", world.ayni(&cell).err);
    recomputed(&["one", "two"].map(|folder| world.path(folder)));
}

#[test]
fn an_incomparable_release_is_refused_in_words_and_nothing_is_written() {
    let world = node("XAA");
    health(&world, str::to_owned);
    world.json(0, &["measure", "--year", "2024", "-o", "one"]);
    let refused = |arguments: &[&str], words: &str| {
        let mut all = vec!["measure", "-o", "none", "--since"];
        all.extend(arguments);
        let said = world.ayni(&all);
        assert_eq!(said.code, 3, "{}", said.out);
        assert!(said.err.contains(words), "{}", said.err);
        assert!(!world.path("none").exists());
    };
    refused(&["one", "--year", "2024", "--country", "XBB"], "is of Ayllu");
    refused(&["one", "--year", "2019"], "no year in common");
    refused(&["health.csv", "--year", "2024"], "not a whole measurement");
    // A manifest of a time when the country had another currency.
    let manifest = String::from_utf8(world.read("one/manifest.json")).expect("UTF-8");
    world.write("one/manifest.json", manifest.replacen("\"currency\": \"XTS\"", "\"currency\": \"EUR\"", 1));
    refused(&["one", "--year", "2024"], "national amounts in");
    // Rows that are not those that were released.
    world.write("one/manifest.json", manifest);
    std::fs::copy(world.path("one/base/goals.parquet"), world.path("one/base/rows.parquet")).expect("copied");
    refused(&["one", "--year", "2024"], "is not as it was released");
}

#[test]
fn flows_and_a_map_stand_in_the_page_each_of_one_view_basis_and_group() {
    let world = node("XAA");
    health(&world, str::to_owned);
    world.json(0, &["measure", "--year", "2024", "-o", "one"]);
    let document = read(&world, "one/measurement.json");
    let figures =
        document["blocks"].as_array().expect("blocks").iter().filter_map(|block| block.get("figure"));
    let ids: Vec<&str> = figures.filter_map(|figure| figure["id"].as_str()).collect();
    let page = String::from_utf8(world.read("one/measurement.html")).expect("UTF-8");
    for kind in ["flows", "map"] {
        let id = format!("figure-{kind}-provided-disbursed-b");
        assert!(ids.contains(&id.as_str()), "{ids:?}");
        // Wide and narrow, each with its title and its description.
        assert!(page.contains(&format!("figure-{id}-title")), "no {id}");
        assert!(page.contains(&format!("figure-{id}-narrow-description")), "no {id}");
    }
    assert!(page.contains("imply no opinion on the legal status"));
}

#[test]
fn who_is_expected_to_report_stands_among_the_nodes_own_data() {
    let world = node("XAA");
    health(&world, str::to_owned);
    std::fs::create_dir_all(world.path("own/reporters")).expect("a folder");
    world.write(
        "own/reporters/set.toml",
        "title = \"Who reports\"\nsource = \"Decree 1\"\nversion = \"1\"\ndate = \"2024-01-01\"\nlicence = \"none\"\n",
    );
    world.write(
        "own/reporters/reporter.csv",
        "code,en,fr,from,until\nXAA-MOH,Ministry of Health,Ministère de la santé,,\nXAA-SEA,Ministry of the Sea,,2024,\nXAA-OLD,Office of Before,,,2020\n",
    );
    let report = world.json(0, &["measure", "--year", "2024", "-o", "one", "--data", "own"]);
    assert_eq!(report["manifest"]["sets"]["reporters"]["version"], "1 (2024-01-01)");
    assert!(report["findings"].to_string().contains("measure-reporter-silent"), "{}", report["findings"]);
    let page = String::from_utf8(world.read("one/measurement.html")).expect("UTF-8");
    for words in ["Ministry of the Sea", "Nothing sent", "Share that reported"] {
        assert!(page.contains(words), "no {words}");
    }
}
