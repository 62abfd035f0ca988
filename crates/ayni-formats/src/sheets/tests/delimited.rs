//! Delimited text.

#![allow(clippy::disallowed_methods, reason = "tests read the files they are about")]

use std::io::{self, Read, Seek, SeekFrom};

use ayni_model::NoWatch;
use ayni_model::sheet::{Merge, Row};

use super::support::{books, codes, lines, sheet};
use crate::sheets::{Flow, Limits, RowSink, read};

fn read_lines(bytes: &[u8]) -> Vec<String> {
    lines(&sheet(bytes, "test.csv").rows)
}

#[test]
fn delimiters_are_found_from_the_text() {
    let table: [(&str, &str, [&str; 2]); 9] = [
        ("comma", "a,b,c\n1,2,3\n", ["1: a|b|c", "2: 1|2|3"]),
        ("tab", "a\tb, c\td\n1\t2,5\t3\n", ["1: a|b, c|d", "2: 1|2,5|3"]),
        ("semicolon with decimal commas", "a;b;c\n1,5;2,5;3,5\n", ["1: a|b|c", "2: 1,5|2,5|3,5"]),
        ("bar", "a|b|c\n1|x, y|3\n", ["1: a|b|c", "2: 1|x, y|3"]),
        ("lists inside fields", "a,b,c\nKEN;UGA,2,3\n", ["1: a|b|c", "2: KEN;UGA|2|3"]),
        ("commas in quotes", "a;b\n\"x, y, z\";\"u, v, w\"\n", ["1: a|b", "2: x, y, z|u, v, w"]),
        ("named", "sep=|\na|b\n1|2\n", ["1: a|b", "2: 1|2"]),
        ("spaces before quotes", "\"a\", \"b, c\"\n\"1\", \"2, 3\"\n", ["1: a|b, c", "2: 1|2, 3"]),
        ("title above", "Report 2024\nx;y;z\n1;2;3\n4;5;6\n", ["1: Report 2024", "2: x|y|z"]),
    ];
    for (what, text, expected) in table {
        let found = read_lines(text.as_bytes());
        assert_eq!(found[..2], expected, "{what}");
    }
    // A column of prose stays one column, whatever commas it has.
    let prose = "Title\nTraining of nurses\nSeeds, tools and advice\nWater\nRoads\n";
    assert_eq!(read_lines(prose.as_bytes()).len(), 5);
}

#[test]
fn lines_end_as_the_file_ends_them_and_empty_ones_count() {
    for end in ["\n", "\r\n", "\r"] {
        let text = format!("a,b{end}{end}1,\"two{end}lines\"{end},{end}5,6");
        let inner = format!("3: 1|two{end}lines");
        assert_eq!(read_lines(text.as_bytes()), ["1: a|b", &inner, "5: 5|6"], "{end:?}");
    }
}

#[test]
fn encodings_are_known_or_guessed_and_said() {
    let text = "país;descrição;montant\nPerú;Formação de enfermeiros;1,5\nSénégal;Électricité;2\n";
    let utf16 = |big: bool, mark: bool| -> Vec<u8> {
        let units = mark.then_some(0xFEFF_u16).into_iter().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let with_mark = [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat();
    let western = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let cases: [(&str, Vec<u8>, Option<&str>); 7] = [
        ("UTF-8", text.as_bytes().to_vec(), None),
        ("UTF-8 with mark", with_mark, None),
        ("UTF-16 LE with mark", utf16(false, true), None),
        ("UTF-16 BE with mark", utf16(true, true), None),
        ("UTF-16 LE", utf16(false, false), Some("UTF-16LE")),
        ("UTF-16 BE", utf16(true, false), Some("UTF-16BE")),
        ("Windows", western, Some("windows-1252")),
    ];
    for (what, bytes, guessed) in cases {
        let (books, findings) = books(&bytes, "a.csv");
        let rows = lines(&books[0].sheets[0].rows);
        assert_eq!(rows[1], "2: Perú|Formação de enfermeiros|1,5", "{what}");
        let said = findings.iter().find(|f| f.code == "sheet-encoding-guessed");
        assert_eq!(said.map(|f| f.args["encoding"].clone()), guessed.map(Into::into), "{what}");
    }
    for (encoding, text) in [
        (
            encoding_rs::WINDOWS_1251,
            "страна;проект;сумма\nКазахстан;Обучение медицинских сестёр в сельской местности;100\n",
        ),
        (encoding_rs::WINDOWS_1256, "البلد;المشروع;المبلغ\nالسودان;تدريب الممرضات في المناطق الريفية;100\n"),
        (encoding_rs::GBK, "国家;项目;金额\n肯尼亚;农村地区护士培训和医疗设备项目;100\n"),
    ] {
        let bytes = encoding.encode(text).0.into_owned();
        let found = read_lines(&bytes);
        let first = text.lines().nth(1).unwrap().replace(';', "|");
        assert_eq!(found[1], format!("2: {first}"), "{}", encoding.name());
    }
}

#[test]
fn a_late_accent_changes_the_encoding_and_damage_in_utf8_does_not() {
    let mut late = b"name,amount\n".to_vec();
    for _ in 0..30_000 {
        late.extend(b"training,1000\n");
    }
    late.extend(b"Formaci\xF3n de t\xE9cnicos,5\n");
    let found = read_lines(&late);
    assert_eq!(found.last().unwrap(), "30002: Formación de técnicos|5");

    let damaged = b"pays,projet\nS\xC3\xA9n\xC3\xA9gal,\xC3\x89cole \xC3\xA0 K\xC3\xA9dougou \xFF\n";
    let (books, findings) = books(damaged, "a.csv");
    assert_eq!(lines(&books[0].sheets[0].rows)[1], "2: Sénégal|École à Kédougou \u{FFFD}");
    assert_eq!(codes(&findings), ["sheet-text-undecodable"]);
}

#[test]
fn quotes_that_break_the_rules_lose_nothing() {
    // Never closed: an ordinary character, and the rows below stay rows.
    let (found, findings) = books(b"a,b\n1,\"open\n3,4\n", "a.csv");
    assert_eq!(lines(&found[0].sheets[0].rows), ["1: a|b", "2: 1|\"open", "3: 3|4"]);
    assert_eq!(codes(&findings), ["sheet-unclosed-quote 2"]);

    // Never closed, and another quoted field further down.
    let (found, findings) = books(b"a,b\n1,\"open\n3,\"x,y\"\n", "a.csv");
    assert_eq!(lines(&found[0].sheets[0].rows), ["1: a|b", "2: 1|\"open", "3: 3|x,y"]);
    assert_eq!(codes(&findings), ["sheet-unclosed-quote 2"]);

    // Text behind a closing quote, quotes inside plain fields, doubled quotes.
    let (found, findings) = books(b"a,b\n\"1\"x,5\" pipe\n\"say \"\"yes\"\"\",2\n", "a.csv");
    assert_eq!(lines(&found[0].sheets[0].rows), ["1: a|b", "2: 1x|5\" pipe", "3: say \"yes\"|2"]);
    assert_eq!(codes(&findings), ["sheet-stray-quote 2"]);
}

#[test]
fn ragged_rows_nuls_and_too_many_columns() {
    assert_eq!(read_lines(b"a,b,c\n1\n1,2,3,4,5\n"), ["1: a|b|c", "2: 1", "3: 1|2|3|4|5"]);

    let (found, findings) = books(b"a,b\n1\x00,2\x00\n", "a.csv");
    assert_eq!(lines(&found[0].sheets[0].rows)[1], "2: 1|2");
    assert_eq!(codes(&findings), ["sheet-nul-bytes"]);

    let wide = format!("a,b\n{}last\n", "x,".repeat(20_000));
    let (found, findings) = books(wide.as_bytes(), "a.csv");
    assert_eq!(found[0].sheets[0].rows[1].cells.len(), 16_384);
    assert_eq!(codes(&findings), ["sheet-too-many-columns 2"]);
}

#[test]
fn nothing_is_a_warning_and_no_row() {
    for bytes in [b"".as_slice(), b"\n\n\n", b",,,\n,,,\n", b"\xEF\xBB\xBF"] {
        let (_, findings) = books(bytes, "a.csv");
        assert_eq!(codes(&findings), ["sheet-empty"], "{bytes:?}");
    }
}

/// A text of any length that is never in memory: the same lines again and again.
struct Endless {
    line: &'static [u8],
    length: u64,
    position: u64,
}

impl Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = self.length - self.position;
        let within = (self.position % self.line.len() as u64) as usize;
        let count = (self.line.len() - within).min(into.len()).min(left as usize);
        into[..count].copy_from_slice(&self.line[within..within + count]);
        self.position += count as u64;
        Ok(count)
    }
}

impl Seek for Endless {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.position = match to {
            SeekFrom::Start(position) => position,
            SeekFrom::End(back) => self.length.saturating_add_signed(back),
            SeekFrom::Current(by) => self.position.saturating_add_signed(by),
        };
        Ok(self.position)
    }
}

/// Counts rows and ends the reading at some of them.
struct Counter {
    rows: u64,
    stop_at: u64,
}

impl RowSink for Counter {
    fn sheet(&mut self, _: &str, _: &[Merge]) -> Flow {
        Flow::Continue
    }

    fn row(&mut self, _: Row) -> Flow {
        self.rows += 1;
        if self.rows == self.stop_at { Flow::Stop } else { Flow::Continue }
    }
}

#[test]
fn a_stream_is_counted_to_its_end_or_to_where_the_receiver_stops() {
    let line = b"KEN,\"Training, phase 2\",2024,1250.50,USD\n";
    let mut source = Endless { line, length: 400_000 * line.len() as u64, position: 0 };
    let mut counter = Counter { rows: 0, stop_at: 0 };
    let findings = read(&mut source, "big.csv", &Limits::default(), &NoWatch, &mut counter);
    assert_eq!((counter.rows, findings.len()), (400_000, 0));

    let mut counter = Counter { rows: 0, stop_at: 10 };
    read(&mut source, "big.csv", &Limits::default(), &NoWatch, &mut counter);
    assert_eq!(counter.rows, 10);
    // Only the encoding needs the whole text; the rows were read no further than asked.
    assert!(source.position < 1 << 20, "{}", source.position);
}

#[test]
fn csv_spectrum_reads_as_its_answers_say() {
    let Some(folder) = super::real_files::shared("suites/csv/csv-spectrum") else { return };
    let mut seen = 0;
    for entry in std::fs::read_dir(folder.join("csvs")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let answer = std::fs::read_to_string(folder.join("json").join(format!("{name}.json"))).unwrap();
        let answer: Vec<serde_json::Map<String, serde_json::Value>> = serde_json::from_str(&answer).unwrap();
        let mut text = std::fs::read_to_string(&path).unwrap();
        if name.ends_with("_crlf") {
            // The suite's repository lost the CR of these files, which their answers still have.
            text = text.replace('\n', "\r\n");
        }
        let rows = sheet(text.as_bytes(), "x.csv").rows;
        let (header, rows) = rows.split_first().unwrap();
        assert_eq!(rows.len(), answer.len(), "{name}");
        for (row, expected) in rows.iter().zip(&answer) {
            for column in 1..=header.cells.len() as u32 {
                let wanted = expected[&header.cell(column).text()].as_str().unwrap();
                assert_eq!(row.cell(column).text(), wanted, "{name}");
            }
        }
        seen += 1;
    }
    assert_eq!(seen, 11);
}
