use ayni_model::exchange::{Kinds, Record, Tier, Value};
use ayni_model::reference::{Country, Reference};
use ayni_model::sheet::{Book, Cell, Row, Sheet};
use ayni_model::{PartialDate, Path, Text};

use super::*;
use crate::reference::{CountryFinder, fold};

fn kinds() -> Kinds {
    let path = format!("{}/../../data/exchange/kinds.toml", env!("CARGO_MANIFEST_DIR"));
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn finder() -> CountryFinder {
    let mut reference = Reference::default();
    let kenya = Country { code: "KEN".into(), names: Text::of("fr", "Kenya"), ..Country::default() };
    reference.countries.insert("KEN".to_owned(), kenya);
    CountryFinder::new(&reference)
}

fn names() -> Names {
    let mut names = Names::default();
    names.heads.insert(fold("Titre"), "title".into());
    names.heads.insert(fold("Pays"), "places".into());
    names.codes.entry("exchange-resource".into()).or_default().insert(fold("Formation"), "training".into());
    names
}

fn book(rows: &[&[&str]]) -> Book {
    let cell = |text: &&str| if text.is_empty() { Cell::Empty } else { Cell::Text((*text).into()) };
    let rows =
        (1_u32..).zip(rows).map(|(number, cells)| Row { number, cells: cells.iter().map(cell).collect() });
    let sheet = Sheet { name: "Besoins".into(), rows: rows.collect(), merges: Vec::new() };
    Book { file: "needs.xlsx".into(), sheets: vec![sheet] }
}

fn sample() -> Record {
    let mut record = Record::new("need", "N-1", "XAA-MOH");
    record.tier = Tier::Partners;
    record.put("title", Value::Text(Text::of("fr", "Cafe\u{301}, eau; sante\u{301}")));
    record.put("starts", Value::Plain("2026-03".into()));
    record.put("resources", Value::Many(vec!["training".into()]));
    record.put("consent", Value::Flag(true));
    record
}

#[test]
fn a_record_is_the_same_bytes_whatever_came_before() {
    let bytes = write(&sample());
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert_eq!(
        text,
        "{\"ayni-exchange\":\"1\",\"id\":\"N-1\",\"kind\":\"need\",\"owner\":\"XAA-MOH\",\"tier\":\"partners\",\"values\":\
         {\"consent\":true,\"resources\":[\"training\"],\"starts\":\"2026-03\",\"title\":{\"fr\":\"Café, eau; santé\"}}}"
    );
    let back = read(&bytes).unwrap();
    assert_eq!(write(&back), bytes);
    for (bytes, code) in [
        (&b"{"[..], "record-not-json"),
        (b"{\"id\":\"1\"}", "record-no-version"),
        (b"{\"ayni-exchange\":\"2\"}", "record-version"),
        (b"{\"ayni-exchange\":\"1\",\"kind\":\"need\",\"id\":\"1\",\"owner\":\"x\",\"tier\":\"public\",\"values\":{\"a\":1}}", "record-shape"),
        (b"{\"a\":1,\"a\":2}", "record-not-json"),
        (b"[]", "record-no-version"),
    ] {
        assert_eq!(read(bytes).unwrap_err().code, code);
    }
}

#[test]
fn lists_of_every_form_give_the_same_records() {
    let record = read(&write(&sample())).unwrap();
    let one = String::from_utf8(write(&record)).unwrap();
    let linked = linked(std::slice::from_ref(&record), Some("https://node.example"));
    let toml = "# of an example\n[[records]]\nkind = \"need\"\nid = \"N-1\"\nowner = \"XAA-MOH\"\ntier = \"partners\"\n\
                [records.values]\nconsent = true\nresources = [\"training\"]\nstarts = \"2026-03\"\n\
                [records.values.title]\nfr = \"Café, eau; santé\"\n";
    for bytes in
        [format!("[{one}]").as_bytes(), format!("{one}\n\n{one}\n").as_bytes(), &linked, toml.as_bytes()]
    {
        let all = read_list(bytes, "x", 10).unwrap();
        assert_eq!(all[0].as_ref().unwrap(), &record);
    }
    assert_eq!(read_list(format!("[{one},{one},{one},{one}]").as_bytes(), "x", 2).unwrap().len(), 3);
    assert!(read_list(b"title;id\n", "x", 2).is_none(), "a sheet");
    assert!(
        String::from_utf8(linked)
            .unwrap()
            .contains("\"url\":\"https://node.example/exchange/record?owner=XAA-MOH&id=N-1\"")
    );
}

#[test]
fn a_workbook_of_ours_comes_back_with_its_cells() {
    let (kinds, names, finder, mapping) = (kinds(), names(), finder(), Mapping::default());
    let rows = Rows { kinds: &kinds, names: &names, finder: &finder, mapping: &mapping };
    let book = book(&[
        &["The record", "", "", "", "", "", "", "", ""],
        &[
            "owner",
            "id",
            "language",
            "title",
            "title@ar",
            "resources",
            "places",
            "evidence.what",
            "evidence.day",
            "spam",
        ],
        &[
            "XAA-MOH",
            "N-1",
            "fr",
            "Former",
            "تدريب",
            "training – Formation; expertise",
            "KEN – Kenya",
            "Rapport",
            "2024-05",
            "x",
        ],
        &["", "N-1", "", "", "", "", "", "Étude", "not a day"],
        &["XAA-MOH", "N-2", "fr", "Autre", "", "Formation", "Kenya", "", ""],
    ]);
    let (records, findings) = read_rows(&book, "need", &rows);
    assert_eq!(records.len(), 2);
    let first = &records[0];
    assert_eq!(first.record.many("resources"), ["training", "expertise"]);
    assert_eq!(first.record.many("places"), ["KEN"]);
    let title = first.record.text("title").unwrap();
    assert_eq!(title.iter().collect::<Vec<_>>(), [("ar", "تدريب"), ("fr", "Former")]);
    assert_eq!(first.record.lines("evidence").len(), 2);
    assert_eq!(first.place(Some(&Path::of("title.ar"))).cell().as_deref(), Some("E3"));
    assert_eq!(first.place(Some(&Path::of("evidence").line(2).field("what"))).cell().as_deref(), Some("H4"));
    assert_eq!(first.place(Some(&Path::of("resources"))).cell().as_deref(), Some("F3"));
    assert_eq!(records[1].record.many("resources"), ["training"]);
    let told: Vec<_> =
        findings.iter().map(|one| (one.code.as_str(), one.origin.clone().unwrap().cell().unwrap())).collect();
    assert_eq!(told, [("exchange-column-unknown", "J2".to_owned()), ("exchange-value", "I4".to_owned())]);
}

#[test]
fn a_workbook_of_another_shape_is_read_by_its_words_or_a_mapping() {
    let (kinds, names, finder) = (kinds(), names(), finder());
    let foreign =
        book(&[&["Besoins 2026", "", ""], &["N°", "Titre", "Pays", "Type"], &["7", "Eau", "Kenya", "cours"]]);
    let text = "kind = \"need\"\nowner = \"XAA-EAU\"\nlanguage = \"fr\"\n[columns]\n\"N°\" = \"id\"\nType = \"resources\"\n\
                [set]\npayer = \"open\"\n[codes.resources]\ncours = \"training\"\n";
    let mapping = mapping(text, "map.toml").unwrap();
    let rows = Rows { kinds: &kinds, names: &names, finder: &finder, mapping: &mapping };
    let (records, findings) = read_rows(&foreign, "", &rows);
    assert_eq!(findings, []);
    let record = &records[0].record;
    assert_eq!((record.id.as_str(), record.owner.as_str(), record.kind.as_str()), ("7", "XAA-EAU", "need"));
    assert_eq!(record.text("title").unwrap().best("fr"), Some(("Eau", "fr")));
    assert_eq!((record.many("resources"), record.plain("payer")), (&["training".to_owned()][..], "open"));
    assert!(super::mapping("kinds = 1", "map.toml").is_err());
    let (none, findings) = read_rows(&book(&[&["a", "b"], &["1", "2"]]), "", &rows);
    assert_eq!((none.len(), findings[0].code.as_str()), (0, "exchange-no-rows"));
}

#[test]
fn every_kind_has_a_workbook_whose_columns_are_read_again() {
    let kinds = kinds();
    for kind in &kinds.kinds {
        let spec = template(&kinds, kind);
        let ids: Vec<String> = columns(&kinds, kind).into_iter().map(|(id, _, _)| id).collect();
        assert!(ids.iter().all(|id| spec.column(id).is_some()), "{}", kind.id);
        assert!(spec.column("title").is_some_and(|column| column.required));
    }
}

#[test]
fn a_calendar_and_a_feed_are_what_other_programs_take() {
    let day = |text: &str| text.parse::<PartialDate>().unwrap().first_day();
    let occasion = Occasion {
        id: "XAA/E-1".into(),
        stamp: "20260131T120000Z".into(),
        first: day("2026-09-10"),
        last: day("2026-09-12"),
        title:
            "Expo; \u{645}\u{639}\u{631}\u{636}, and more of a title that is longer than seventy-five bytes"
                .into(),
        text: "One\nTwo".into(),
        place: String::new(),
        page: "https://node.example/exchange/record?owner=XAA&id=E-1".into(),
    };
    let text = calendar("Exchange", &[occasion]);
    assert!(text.contains("DTEND;VALUE=DATE:20260913\r\n") && text.contains("DESCRIPTION:One\\nTwo\r\n"));
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert!(text.replace("\r\n ", "").contains("SUMMARY:Expo\\; معرض\\, and more of a title that is longer"));
    let entry = FeedEntry {
        id: "tag:ayni".into(),
        page: "/x?a=1&b=2".into(),
        title: "<b>\"A\" & B</b>\u{1}".into(),
        language: "en".into(),
        updated: "2026-01-31T12:00:00Z".into(),
        kind: "need".into(),
        text: String::new(),
    };
    let whole = Feed {
        address: "https://node.example/exchange/feed.atom".into(),
        page: "https://node.example/exchange".into(),
        title: "Exchange".into(),
        language: "en".into(),
        updated: "2026-01-31T12:00:00Z".into(),
        author: "Agency".into(),
        entries: vec![entry],
    };
    let xml = feed(&whole);
    assert!(xml.contains("<title>&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</title>"), "{xml}");
    let mut reader = quick_xml::Reader::from_str(&xml);
    while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
}

#[test]
fn a_record_goes_into_a_workbook_and_comes_back_whole() {
    let (kinds, names, finder, mapping) = (kinds(), names(), finder(), Mapping::default());
    let line = |words: &str, day: &str| {
        let fields = [("what", Value::Text(Text::of("fr", words))), ("day", Value::Plain(day.into()))];
        ayni_model::exchange::Line(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    };
    let mut record = read(&write(&sample())).unwrap();
    record.values.remove("consent");
    record.put("evidence", Value::Lines(vec![line("Rapport", "2024-05"), line("Étude", "2025")]));
    if let Some(Value::Text(text)) = record.values.get_mut("title") {
        text.0.insert("zh".into(), "水与健康".into());
    }
    let spec = template(&kinds, kinds.kind("need").unwrap());
    let more = further(&record);
    let ids: Vec<&str> =
        spec.columns.iter().map(|one| one.id.as_str()).chain(more.iter().map(String::as_str)).collect();
    let mut all = vec![ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>()];
    all.extend(rows(&record, &ids));
    let all: Vec<Vec<&str>> = all.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let all: Vec<&[&str]> = all.iter().map(Vec::as_slice).collect();
    let rows = Rows { kinds: &kinds, names: &names, finder: &finder, mapping: &mapping };
    let (back, findings) = read_rows(&book(&all), "", &rows);
    assert_eq!(findings, []);
    assert_eq!(back.into_iter().map(|one| one.record).collect::<Vec<_>>(), [record]);
}
