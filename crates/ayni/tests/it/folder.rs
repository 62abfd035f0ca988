//! The page that describes the folder of a measurement says what the program writes.
//!
//! Its lists of tables and of columns are made here: `AYNI_WRITE_DOCS=1 cargo nextest run -p ayni folder::` writes them anew.
//! What a file, a column or a member means is written by hand, and none may be left out.

use std::collections::BTreeSet;
use std::fmt::Write;

use ayni_cube::{file_columns, sums};
use ayni_model::measure::{FigureTable, TableRows};
use ayni_model::quality::QualityTable;

use crate::world::{World, root};

/// The first cells of the Markdown table that follows a heading, without their marks.
fn first_cells(page: &str, heading: &str) -> Vec<Vec<String>> {
    let section = page.split(heading).nth(1).unwrap_or_else(|| panic!("no {heading}"));
    let lines =
        section.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let cells = lines.skip(2).map(|line| {
        line.trim_matches('|').split('|').map(|cell| cell.trim().trim_matches('`').to_owned()).collect()
    });
    cells.collect()
}

fn names(page: &str, heading: &str) -> BTreeSet<String> {
    first_cells(page, heading).into_iter().map(|cells| cells[0].clone()).collect()
}

/// The page with the block of this name made of these lines.
fn with_block(page: &str, name: &str, lines: &str) -> String {
    let start = format!("<!-- generated: {name} -->\n");
    let (before, rest) = page.split_once(&start).unwrap_or_else(|| panic!("no block {name}"));
    let (_, after) = rest.split_once("<!-- end -->").expect("an end");
    format!("{before}{start}{lines}<!-- end -->{after}")
}

/// A line for each table: what it is made from, what it groups by, which sums it forms.
fn tables(tables: &[FigureTable], quality: &[QualityTable]) -> String {
    let ids: BTreeSet<&str> = tables.iter().map(|table| table.spec.id.as_str()).collect();
    let mut lines = String::from("| table | rows | by | sums |\n|-------|------|----|------|\n");
    for FigureTable { spec, .. } in tables {
        // The same by year is named with the plain one.
        if spec.id.strip_suffix("-by-year").is_some_and(|plain| ids.contains(plain)) {
            continue;
        }
        let by_year = if ids.contains(format!("{}-by-year", spec.id).as_str()) { ", `-by-year`" } else { "" };
        let rows = name_of(spec.rows);
        let by: Vec<&str> = spec.dimensions.iter().map(|dimension| dimension.as_str()).collect();
        let sums = sums(spec).expect("a table that can be made").join(", ");
        let (id, rows, by) = (&spec.id, rows, by.join(", "));
        writeln!(lines, "| `{id}`{by_year} | {rows} | {by} | {sums} |").expect("written");
    }
    lines.push_str("\nOf `quality.json`, from the base that is named:\n\n| table | base | rows | by | value |\n|-------|------|------|----|-------|\n");
    for QualityTable { spec, .. } in quality {
        let said = serde_json::to_value(spec).expect("a spec");
        let text = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
        let keys = said["keys"].as_array().into_iter().flatten().filter_map(|key| key.as_str());
        let keys = keys.collect::<Vec<_>>().join(", ");
        writeln!(
            lines,
            "| `{}` | {} | {} | {keys} | {} |",
            spec.id,
            text("base"),
            text("rows"),
            text("value")
        )
        .expect("written");
    }
    lines
}

/// A line for each file of the base but the rows, with its columns.
fn columns(world: &World, files: &[String]) -> String {
    let mut lines = String::from("| file | columns |\n|------|---------|\n");
    for file in files.iter().filter(|file| file.starts_with("base/") && !file.ends_with("/rows.parquet")) {
        let columns = file_columns(&world.path("out").join(file)).expect("a file of columns");
        let columns: Vec<String> = columns.into_iter().map(|column| format!("`{}`", column.name)).collect();
        writeln!(lines, "| `{file}` | {} |", columns.join(", ")).expect("written");
    }
    lines
}

#[test]
fn the_page_says_what_the_folder_holds() {
    let path = root().join("docs/methods/measurement-folder.md");
    let page = std::fs::read_to_string(&path).expect("the page");
    let world = World::ayllu();
    let said = world.ayni(&["measure", "-o", "out"]);
    assert!(said.code <= 1, "{}{}", said.out, said.err);
    let manifest: serde_json::Value = serde_json::from_slice(&world.read("out/manifest.json")).expect("json");
    let members = |value: &serde_json::Value| -> Vec<String> {
        value.as_object().into_iter().flatten().map(|(name, _)| name.clone()).collect()
    };

    // Files, each with its meaning; the report is only written where it is asked for.
    let files = members(&manifest["files"]);
    let mut written: BTreeSet<String> =
        files.iter().filter(|file| !file.starts_with("tables/")).cloned().collect();
    written.extend(["manifest.json", "measurement.pdf", "tables/*.parquet"].map(str::to_owned));
    assert_eq!(names(&page, "\n## Files\n"), written);

    // Members of the manifest; three are only there where there is something to say.
    let mut said: BTreeSet<String> = members(&manifest).into_iter().collect();
    said.extend(["currency", "method_files", "since"].map(str::to_owned));
    assert_eq!(names(&page, "\n## `manifest.json`\n"), said);

    // The columns of the rows, with what they hold.
    let rows = file_columns(&world.path("out/base/rows.parquet")).expect("columns");
    let rows: Vec<[String; 2]> = rows.into_iter().map(|column| [column.name, column.kind]).collect();
    let told = first_cells(&page, "\n## Columns of `base/rows.parquet`\n");
    assert_eq!(told.into_iter().map(|cells| [cells[0].clone(), cells[1].clone()]).collect::<Vec<_>>(), rows);

    let figures: Vec<FigureTable> = serde_json::from_slice(&world.read("out/tables.json")).expect("tables");
    let quality: Vec<QualityTable> = serde_json::from_slice(&world.read("out/quality.json")).expect("tables");
    let kinds: BTreeSet<String> = figures.iter().map(|table| name_of(table.spec.rows)).collect();
    assert_eq!(names(&page, "Which base rows a table is made from:\n"), kinds);

    let dimensions = figures.iter().flat_map(|table| &table.spec.dimensions);
    let dimensions: BTreeSet<String> = dimensions.map(|dimension| dimension.as_str().to_owned()).collect();
    assert_eq!(names(&page, "\n### Dimensions\n"), dimensions);

    let fresh = with_block(&page, "tables", &tables(&figures, &quality));
    let fresh = with_block(&fresh, "columns", &columns(&world, &files));
    if std::env::var_os("AYNI_WRITE_DOCS").is_some() {
        std::fs::write(&path, &fresh).expect("written");
    }
    assert!(
        page == fresh || std::env::var_os("AYNI_WRITE_DOCS").is_some(),
        "lists are old: see the head of this file"
    );
}

/// The word for the rows that a table is made from.
fn name_of(rows: TableRows) -> String {
    serde_json::to_value(rows).expect("a word").as_str().unwrap_or_default().to_owned()
}
