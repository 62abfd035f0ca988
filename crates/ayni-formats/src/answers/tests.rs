//! Records, and exports in the shapes of Central and KoboToolbox.

use std::io::Cursor;

use ayni_model::NoWatch;
use ayni_model::survey::{FormSheet, Given, MadeFrom};

use super::{Imported, read_export, read_lines, read_workbook, write};
use crate::sheets::Limits;

const FORM: &str = "| survey |\n| | type | name | label |\n\
    | | begin group | g | G |\n| | select_multiple l | many | Which ones? |\n| | date | day | When? |\n| | end group |\n\
    | | begin repeat | projects | Projects |\n| | decimal | cost | Cost |\n| | begin repeat | years | Years |\n\
    | | integer | year | Year |\n| | end repeat |\n| | end repeat |\n\
    | choices |\n| | list_name | name | label |\n| | l | a | A |\n| | l | b | B |\n\
    | settings |\n| | form_id | version |\n| | f | 3 |\n";

fn form() -> FormSheet {
    let reading = crate::xlsform::read(&mut Cursor::new(FORM), "f.md", &Limits::default(), &NoWatch);
    assert!(reading.is_sound(), "{:?}", reading.findings);
    reading.form.unwrap()
}

fn imported(bytes: &[u8], name: &str) -> Imported {
    read_export(&mut Cursor::new(bytes), name, &form(), &Limits::default(), &NoWatch)
}

/// Each answer as `key=value` lines.
fn lines(imported: &Imported) -> Vec<String> {
    let line = |answer: &ayni_model::survey::AnswerRecord| {
        let values = answer.answers.iter().map(|(key, given)| format!(" {key}={}", given.value));
        format!("{} {}{}", answer.respondent.id, answer.form.version, values.collect::<String>())
    };
    imported.answers.iter().map(line).collect()
}

#[test]
fn a_table_of_one_file_is_read_by_path_name_or_label() {
    for head in [
        "KEY,g-many,g-day,__version__",
        "_uuid,g/many,g/day,__version__",
        "instanceID,many,When?,__version__",
    ] {
        let csv = format!("{head},_submission_time\nu1,a b,2024-05-17,3,x\nu2,b,,2,x\n");
        let imported = imported(csv.as_bytes(), "f.csv");
        assert_eq!(lines(&imported), ["u1 3 g/day=2024-05-17 g/many=a b", "u2 2 g/many=b"], "{head}");
        let codes: Vec<&str> = imported.findings.iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes, ["answer-columns-unused"]);
    }
    // Choices in columns of their own.
    let split = imported(b"_uuid,g/many/a,g/many/b\nu1,1,0\nu2,TRUE,1\n", "f.csv");
    assert_eq!(lines(&split), ["u1 3 g/many=a", "u2 3 g/many=a b"]);
}

/// A zip as Central gives it: a file for the form and one for each repeat.
#[test]
fn repeats_come_back_to_their_rows() {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, text) in [
        ("f.csv", "g-day,KEY\n2024-01-01,uuid:1\n2024-01-02,uuid:2\n"),
        ("f-projects.csv", "cost,PARENT_KEY,KEY\n5,uuid:1,p1\n6,uuid:1,p2\n7,uuid:2,p3\n8,uuid:9,p4\n"),
        ("f-years.csv", "year,PARENT_KEY,KEY\n2021,p2,y1\n2022,p2,y2\n"),
    ] {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    let imported = imported(zip.finish().unwrap().get_ref(), "f.zip");
    assert_eq!(
        lines(&imported),
        [
            "uuid:1 3 g/day=2024-01-01 projects[1]/cost=5 projects[2]/cost=6 projects[2]/years[1]/year=2021 \
             projects[2]/years[2]/year=2022",
            "uuid:2 3 g/day=2024-01-02 projects[1]/cost=7",
        ]
    );
    let codes: Vec<&str> = imported.findings.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(codes, ["answer-turn-lost"]);
}

#[test]
fn a_record_is_the_same_bytes_again_and_a_line_that_is_none_is_named() {
    let mut answer = imported(b"KEY,many\nu1,a\n", "f.csv").answers.remove(0);
    answer.answers.insert("x".into(), Given { comment: "Ge\u{301}nial".into(), ..Given::default() });
    let bytes = write(&answer);
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert_eq!(
        text,
        "{\"answers\":{\"g/many\":{\"value\":\"a\"},\"x\":{\"comment\":\"Génial\"}},\"ayni-answer\":\"1\",\
         \"form\":{\"id\":\"f\",\"version\":\"3\"},\"respondent\":{\"id\":\"u1\"}}"
    );
    let file = format!(
        "{text}\n\nnone\n{}\n{}\n",
        text.replace("\"1\"", "\"2\""),
        text.replace("answers", "answer")
    );
    let (answers, findings) = read_lines(file.as_bytes(), "a.jsonl");
    assert_eq!(answers.iter().map(write).collect::<Vec<_>>(), [bytes]);
    let rows: Vec<_> = findings.iter().map(|one| one.origin.as_ref().unwrap().row).collect();
    assert_eq!(rows, [Some(3), Some(4), Some(5)]);
}

/// Our own workbook: what it was made from, choices with words that have signs of their own, texts that only look like
/// choices, and suggestions that somebody confirmed or nobody.
#[test]
fn a_workbook_says_what_it_was_made_from_and_what_is_only_suggested() {
    let more = "| | date | day | When? |\n| | text | words | In words |\n| | select_one l | one | Which? |\n";
    let text = FORM.replace("| | date | day | When? |\n", more);
    let reading = crate::xlsform::read(&mut Cursor::new(text), "f.md", &Limits::default(), &NoWatch);
    assert!(reading.is_sound(), "{:?}", reading.findings);
    let form = reading.form.unwrap();
    let read = |csv: &str| {
        let limits = Limits::default();
        let (came, findings) =
            read_workbook(&mut Cursor::new(csv.as_bytes()), "back.csv", &form, &limits, &NoWatch);
        (came, findings.into_iter().map(|one| one.code).collect::<Vec<_>>())
    };
    let csv = "ayni-survey,f,3,fr,4,2026,g-1\n,Question,Answer,Help,Comment,Right?,,\n\
        g/many,?,a – A; of two; b,,,,,\n\
        g/words,?,peace – justice; and more,,my remark,,,\n\
        g/one,?,b – B,,,,b – B,round 2025\n\
        g/day,?,2024-01-02,,,yes – Oui,2024-01-02,round 2025\n\
        projects[2]/cost,?,,,,,,\n";
    let (came, found) = read(csv);
    let came = came.unwrap();
    assert_eq!(found, Vec::<String>::new());
    let made = MadeFrom { round: "2026".into(), respondent: "g-1".into(), version: 4 };
    assert_eq!(came.made_from, Some(made));
    let value = |key: &str| came.record.answers[key].value.as_str();
    assert_eq!(["g/many", "g/words", "g/one"].map(value), ["a b", "peace – justice; and more", "b"]);
    assert_eq!(came.record.answers["g/words"].comment, "my remark");
    let settled = |key: &str| came.record.answers[key].settled();
    assert_eq!((settled("g/one"), settled("g/day")), (None, Some("2024-01-02")));
    assert_eq!(came.record.answers["g/one"].suggested, "round 2025");
    assert!(
        came.places.contains("projects[2]/cost") && !came.record.answers.contains_key("projects[2]/cost")
    );
    // One that no node has sent out, and one that is none.
    let (came, _) = read("ayni-survey,f,3,fr\n,Question,Answer\ng/many,?,z – Unknown; b\n");
    let came = came.unwrap();
    assert_eq!((came.made_from, came.record.answers["g/many"].value.as_str()), (None, "z b"));
    assert_eq!(read("a,b\n1,2\n"), (None, vec!["answer-workbook".to_owned()]));
}
