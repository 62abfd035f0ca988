//! Parquet: what is written is read back, and the same rows give the same bytes.

use std::fs;
use std::path::Path;

use ayni_model::measure::{Dimension, MeasureBatch, ShareKind, TableRows, TableSpec};
use proptest::prelude::*;
use proptest::test_runner::Config;
use tempfile::tempdir;

use super::world::{batch, money, put, table};
use super::{cube, divided, groups, oracle, spec, wait};
use crate::{BaseWriter, Cube, CubeError, SpecProblem, WrittenFile};
use crate::{read_table, write_base, write_table};

const FILES: [&str; 6] = [
    "rows.parquet",
    "partners.parquet",
    "sectors.parquet",
    "goals.parquet",
    "places.parquet",
    "markers.parquet",
];

fn bytes(folder: &Path) -> Vec<Vec<u8>> {
    FILES.map(|name| fs::read(folder.join(name)).unwrap()).to_vec()
}

proptest! {
    #![proptest_config(Config { cases: 12, failure_persistence: None, ..Config::default() })]

    #[test]
    fn a_base_and_a_table_come_back_as_they_were(batch in batch(), spec in table()) {
        let folder = tempdir().unwrap();
        let written = write_base(folder.path(), &batch, &groups()).unwrap();
        prop_assert_eq!(written[0].rows, batch.rows.len() as u64);
        let cube = wait(Cube::open(folder.path(), divided(2))).unwrap();
        let found = wait(cube.roll_up(&spec)).unwrap();
        prop_assert_eq!(&found, &oracle::roll_up(&batch, &spec));
        let one = wait(Cube::open_share(folder.path(), spec.share(), divided(2))).unwrap();
        prop_assert_eq!(&found, &wait(one.roll_up(&spec)).unwrap());
        let file = write_table(folder.path(), &found).unwrap();
        let rows = found.rows.len() as u64;
        prop_assert_eq!(&file, &WrittenFile { name: "a-table.parquet".to_owned(), rows });
        prop_assert_eq!(read_table(&folder.path().join(file.name)).unwrap(), found);
    }
}

/// More rows than two row groups have: 300, two to an activity, of 6 reporters.
fn large() -> MeasureBatch {
    let mut batch = MeasureBatch::default();
    for number in 0..300_u32 {
        let reporter = format!("agency {:02}", number / 50);
        let row = money(number, &reporter, &format!("p{:06}", number / 2));
        let partners: &[(&str, i64)] = if number % 3 == 0 { &[("KEN", 2), ("PER", 1)] } else { &[] };
        put(&mut batch, row, [partners, &[], &[]]);
    }
    batch
}

/// The rows from one number to another, with their shares, last rows first.
fn part(batch: &MeasureBatch, from: u32, to: u32) -> MeasureBatch {
    let mut part = MeasureBatch::default();
    let within = |row: u32| from <= row && row < to;
    part.rows.extend(batch.rows.iter().rev().filter(|row| within(row.row)).cloned());
    for kind in ShareKind::ALL {
        let lines = batch.shares(*kind).iter().rev().filter(|line| within(line.row));
        part.shares_mut(*kind).extend(lines.cloned());
    }
    part
}

#[test]
fn the_bytes_do_not_depend_on_how_the_rows_come() {
    let batch = large();
    let (whole, again, parts) = (tempdir().unwrap(), tempdir().unwrap(), tempdir().unwrap());
    write_base(whole.path(), &batch, &groups()).unwrap();
    write_base(again.path(), &part(&batch, 0, u32::MAX), &groups()).unwrap();
    let mut writer = BaseWriter::new(parts.path(), &groups()).unwrap();
    for ends in [0, 1, 130, 131, 291, 300].windows(2) {
        writer.add(&part(&batch, ends[0], ends[1])).unwrap();
    }
    let files = writer.finish().unwrap();
    let counts: Vec<_> = files.iter().map(|file| (file.name.as_str(), file.rows)).collect();
    assert_eq!(counts, FILES.into_iter().zip([300, 400, 300, 300, 400, 400]).collect::<Vec<_>>());
    assert!(bytes(whole.path()) == bytes(again.path()), "rows in another order, other bytes");
    assert!(bytes(whole.path()) == bytes(parts.path()), "rows in parts, other bytes");

    let cube = wait(Cube::open(parts.path(), divided(4))).unwrap();
    let by = [Dimension::Direction, Dimension::Basis, Dimension::Partner];
    let table = wait(cube.roll_up(&spec(TableRows::Counted, &by))).unwrap();
    let counts: Vec<_> =
        table.rows.iter().map(|row| (row.key[2].as_str(), row.activities, row.measures)).collect();
    // Of three activities, the rows 0 and 3 have two partners; they stand in the first and second.
    assert_eq!(counts, [("", 150, 200), ("KEN", 100, 100), ("PER", 100, 100)]);
}

#[test]
fn a_folder_may_have_any_name() {
    let folder = tempdir().unwrap();
    let odd = folder.path().join("mesure [2024] 100% #1 – été");
    fs::create_dir(&odd).unwrap();
    let mut batch = MeasureBatch::default();
    put(&mut batch, money(0, "agency", "p1"), [&[], &[], &[]]);
    write_base(&odd, &batch, &groups()).unwrap();
    let years = spec(TableRows::Present, &[Dimension::Year]);
    let table = wait(async { Cube::open(&odd, divided(1)).await?.roll_up(&years).await });
    assert_eq!(table.unwrap().rows.len(), 1);
}

#[test]
fn a_folder_that_is_no_base_is_said_to_be_none() {
    let folder = tempdir().unwrap();
    let open = || wait(Cube::open(folder.path(), divided(1)));
    assert!(matches!(open(), Err(CubeError::Io { .. })));
    write_base(folder.path(), &MeasureBatch::default(), &groups()).unwrap();
    assert!(open().is_ok());
    let rows = folder.path().join("rows.parquet");
    fs::copy(folder.path().join("goals.parquet"), &rows).unwrap();
    assert!(matches!(open(), Err(CubeError::Foreign { .. })));
    fs::write(&rows, b"PAR1 this is no Parquet file PAR1").unwrap();
    assert!(matches!(open(), Err(CubeError::Foreign { .. })));
    assert!(matches!(read_table(&rows), Err(CubeError::Foreign { .. })));
    assert!(matches!(read_table(&folder.path().join("goals.parquet")), Err(CubeError::Foreign { .. })));
}

#[test]
fn a_table_cannot_leave_its_folder() {
    let folder = tempdir().unwrap();
    let years = spec(TableRows::Present, &[Dimension::Year]);
    let mut table = wait(cube(&MeasureBatch::default(), 1).roll_up(&years)).unwrap();
    table.spec = TableSpec { id: "../rows".to_owned(), ..table.spec };
    let refused = write_table(folder.path(), &table);
    assert!(matches!(refused, Err(CubeError::Spec { problem: SpecProblem::Id, .. })), "{refused:?}");
}
