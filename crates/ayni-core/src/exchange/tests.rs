use std::collections::{BTreeMap, BTreeSet};

use ayni_model::exchange::{Kinds, Line, Record, Stage, Standard, Step, Tier, Value, Verdict};
use ayni_model::reference::{CodeList, Country, Entry, Reference};
use ayni_model::{Day, Finding, Role, Severity, Text};

use super::activity::{Agreed, Partner, activity};
use super::alike::{ALIKE, alike};
use super::badge::{Again, Review, badge, missing, months_after};
use super::check::{Context, check};
use super::disclose::disclosed;
use super::funnel::{Sought, Way, funnel};
use crate::rights::Relation;

fn data(name: &str) -> String {
    std::fs::read_to_string(format!("{}/../../data/exchange/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn kinds() -> Kinds {
    toml::from_str(&data("kinds.toml")).unwrap()
}

fn standard() -> Standard {
    toml::from_str(&data("standard.toml")).unwrap()
}

fn reference() -> Reference {
    let mut reference = Reference::default();
    reference.countries.insert("XAA".to_owned(), Country { code: "XAA".into(), ..Country::default() });
    for (list, codes) in
        [("sdg", vec!["3.d"]), ("crs", vec!["12220"]), ("currency", vec!["USD"]), ("phase", vec!["design"])]
    {
        let mut of = CodeList::default();
        for code in codes {
            of.entries.insert(code.to_owned(), Entry::default());
        }
        reference.lists.insert(list.to_owned(), of);
    }
    reference
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn found(record: &Record) -> Vec<Finding> {
    let (kinds, reference) = (kinds(), reference());
    check(record, &Context { kinds: &kinds, reference: &reference, today: day("2026-03-01") })
}

/// Code, severity and path of each finding.
fn told(record: &Record) -> Vec<String> {
    found(record)
        .iter()
        .map(|one| format!("{} {} {}", one.severity.as_str(), one.code, one.path.clone().unwrap_or_default()))
        .collect()
}

fn need() -> Record {
    let mut record = Record::new("need", "N-1", "XAA-MOH");
    record.put("title", Value::Text(Text::of("fr", "Former quarante agents à la surveillance du choléra")));
    record.put("summary", Value::Text(Text::of("fr", "Nous cherchons des formateurs.")));
    record.put("resources", Value::Many(vec!["training".into()]));
    record.put("places", Value::Many(vec!["XAA".into()]));
    record.put("goals", Value::Many(vec!["3.d".into()]));
    record.put("sectors", Value::Many(vec!["12220".into()]));
    record
}

fn expert() -> Record {
    let mut record = Record::new("expert", "E-1", "XAA-MOH");
    record.put("title", Value::Text(Text::of("en", "Epidemiologist")));
    record.put("summary", Value::Text(Text::of("en", "Ten years of early warning.")));
    record.put("does", Value::Text(Text::of("en", "Early warning for cholera")));
    record.put("name", Value::Plain("Amina Test".into()));
    record.put("position", Value::Text(Text::of("en", "Head of unit")));
    record.put("sex", Value::Plain("female".into()));
    record.put("contact_email", Value::Plain("amina@health.example.org".into()));
    record.put("consent", Value::Flag(true));
    record
}

#[test]
fn the_shipped_kinds_hold_together_and_a_good_record_is_silent() {
    assert_eq!(kinds().fault(), None);
    assert_eq!(told(&need()), Vec::<String>::new());
    let mut broken = kinds();
    broken.kinds[0].common.push("nowhere".into());
    assert_eq!(broken.fault().as_deref(), Some("need.nowhere"));
    for criterion in &standard().criteria {
        let kinds = kinds();
        let practice = kinds.kind("practice").unwrap();
        assert!(
            criterion.fields.iter().all(|field| kinds.field(practice, field).is_some()),
            "{}",
            criterion.id
        );
    }
}

#[test]
fn what_is_wrong_is_said_at_its_field() {
    let put = |field: &str, value: Value| {
        let mut record = need();
        record.values.insert(field.to_owned(), value);
        told(&record)
    };
    let plain = |text: &str| Value::Plain(text.to_owned());
    let words = |language: &str, text: &str| Value::Text(Text::of(language, text));
    for (field, value, expected) in [
        ("title", words("en", ""), "error exchange-required title"),
        ("title", plain("no language"), "error exchange-value title"),
        ("resources", Value::Many(vec!["gold".into()]), "error exchange-value resources"),
        ("places", Value::Many(vec!["ATL".into()]), "error exchange-value places"),
        ("how_many", plain("many"), "error exchange-value how_many"),
        ("starts", plain("2026-02-31"), "error exchange-value starts"),
        ("colour", plain("red"), "warning exchange-field-unknown colour"),
        ("expires", plain("2025"), "warning exchange-expired expires"),
        ("summary", words("fr", "Écrivez à x@health.example.org"), "warning exchange-personal summary.fr"),
        ("summary", words("en", "Call +254 20 762 1234"), "warning exchange-personal summary.en"),
        ("summary", words("en", "a <b>bold</b> plan"), "warning exchange-markup summary.en"),
        ("summary", words("en", "<script>alert(1)</script>"), "error exchange-script summary.en"),
        ("summary", words("en", "safe \u{202E}txt.exe"), "warning exchange-direction summary.en"),
        (
            "summary",
            words("zh", "Training forty nurses in rural districts"),
            "warning exchange-noise summary.zh",
        ),
        ("contact_email", plain("nobody"), "error exchange-value contact_email"),
    ] {
        assert_eq!(put(field, value), [expected], "{field}");
    }
    // Emoji and both directions in one text are nothing to remark.
    assert_eq!(put("summary", words("ar", "تدريب 40 ممرضة 🙂 (SDMX 3.0)")), Vec::<String>::new());
    let mut ended = need();
    ended.put("starts", plain("2026-05"));
    ended.put("ends", plain("2026-04-30"));
    assert_eq!(told(&ended), ["error exchange-dates ends"]);
    assert_eq!(told(&Record::new("treasure", "1", "X")), ["error exchange-kind-unknown kind"]);
}

#[test]
fn two_megabytes_are_refused_and_quickly() {
    let mut record = need();
    record.put("summary", Value::Text(Text::of("en", "water 水 ".repeat(250_000))));
    let all = found(&record);
    let long: Vec<_> = all.iter().filter(|one| one.code == "exchange-long").collect();
    assert_eq!(long.len(), 2, "the text and the record");
    assert!(long.iter().all(|one| one.severity == Severity::Error));
}

#[test]
fn a_module_is_pages_and_questions_without_anything_that_runs() {
    let line = |fields: &[(&str, Value)]| {
        Line(
            fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect::<BTreeMap<_, _>>(),
        )
    };
    let words = |text: &str| Value::Text(Text::of("en", text));
    let mut module = Record::new("module", "M-1", "XAA-EDU");
    module.put("title", words("Safe water"));
    module.put("summary", words("How to keep a well clean"));
    module.put("pages", Value::Lines(vec![line(&[("what", words("Wells")), ("body", words("Cover it."))])]));
    let question = |right: &str| {
        line(&[
            ("question", words("What first?")),
            ("choices", words("Cover it\nPaint it\n")),
            ("right", Value::Plain(right.to_owned())),
        ])
    };
    module.put("questions", Value::Lines(vec![question("1"), question("2")]));
    assert_eq!(told(&module), Vec::<String>::new());
    module.put("questions", Value::Lines(vec![question("1"), question("3")]));
    assert_eq!(told(&module), ["error exchange-question questions[2]"]);
    module.put("questions", Value::Lines(vec![question("1")]));
    for (pass, found) in [("100", None), ("4000000000000000000", Some("error exchange-value pass"))] {
        module.put("pass", Value::Plain(pass.to_owned()));
        assert_eq!(told(&module), found.into_iter().collect::<Vec<_>>());
    }
    module.values.remove("pass");
    let bad = line(&[("what", words("Wells")), ("body", words("<img src=x onerror=alert(1)>"))]);
    module.put("questions", Value::Lines(Vec::new()));
    module.put("pages", Value::Lines(vec![bad]));
    assert_eq!(told(&module), ["error exchange-script pages[1].body.en"]);
    for link in [
        "javascript:alert(1)",
        "https://",
        "https://user@x.example",
        "ftp://x.example",
        "https://x.example/\"on",
    ] {
        let mut record = Record::new("publication", "P-1", "XAA-EDU");
        record.put("title", words("A book"));
        record.put("summary", words("Of wells"));
        record.put("link", Value::Plain(link.into()));
        assert_eq!(told(&record), ["error exchange-link link"], "{link}");
    }
}

#[test]
fn nothing_of_a_person_is_shown_unless_they_agree() {
    let kinds = kinds();
    let today = day("2026-03-01");
    let names = |record: &Record, relation: Relation| {
        disclosed(record, &kinds, relation, today).map(|shown| {
            shown.values.into_keys().filter(|name| name != "summary" && name != "title").collect::<Vec<_>>()
        })
    };
    let expert = expert();
    let of = |all: &[&str]| Some(all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>());
    assert_eq!(names(&expert, Relation::Anyone), of(&["consent", "does", "name", "position"]));
    assert_eq!(
        names(&expert, Relation::Partner),
        of(&["consent", "contact_email", "does", "name", "position"])
    );
    assert!(names(&expert, Relation::Owner).unwrap().contains(&"sex".to_owned()));
    for (field, value) in [
        ("consent", Value::Flag(false)),
        ("consent_until", Value::Plain("2026-02".into())),
        ("consent_date", Value::Plain("2026-03-02".into())),
    ] {
        let mut gone = expert.clone();
        gone.put(field, value);
        for relation in [Relation::Anyone, Relation::Colleague, Relation::Partner] {
            assert_eq!(names(&gone, relation), None, "{field} as {relation:?}");
        }
        assert!(told(&gone).contains(&"warning exchange-consent consent".to_owned()));
    }
    let mut asked = need();
    asked.tier = Tier::Partners;
    assert_eq!(names(&asked, Relation::Anyone), None);
    assert_eq!(names(&asked, Relation::Colleague), of(&["goals", "resources"]));
    assert_eq!(names(&asked, Relation::Partner), of(&["goals", "places", "resources", "sectors"]));
    asked.tier = Tier::Private;
    assert_eq!(names(&asked, Relation::Partner), None);
}

#[test]
fn a_badge_says_what_was_checked_and_when_it_is_due_again() {
    let standard = standard();
    let must =
        || standard.criteria.iter().filter(|one| one.must).map(|one| one.id.clone()).collect::<BTreeSet<_>>();
    let review = |version: i64, on: &str, owner: &str, verdict: Verdict, level: &str| Review {
        version,
        day: day(on),
        owner: owner.into(),
        verdict,
        level: level.into(),
        met: must(),
    };
    let practice = Record::new("practice", "P-1", "XAA-MOH");
    assert_eq!(
        missing(&standard, &practice),
        ["problem", "done", "results", "evidence", "cost", "people", "elsewhere"]
    );
    let today = day("2026-03-01");
    let of = |reviews: &[Review], version: i64| badge(&standard, &practice, version, reviews, today);
    assert_eq!(of(&[], 1), None);
    let good = [
        review(1, "2025-01-10", "XBB-MOH", Verdict::Passed, "measured"),
        review(1, "2025-02-10", "XAA-MOH", Verdict::Passed, "evaluated"),
    ];
    let said = of(&good, 1).unwrap();
    assert_eq!(
        (said.level.as_str(), said.passed, said.peers, said.day),
        ("measured", 2, 1, day("2025-02-10"))
    );
    assert_eq!(said.met["honest"], 2);
    assert_eq!((said.again, of(&good, 2).unwrap().again), (Again::No, Again::Changed));
    let old = [review(1, "2024-02-29", "XBB-MOH", Verdict::Passed, "told")];
    assert_eq!(of(&old, 1).unwrap().again, Again::Old);
    let late = [good[0].clone(), review(1, "2025-03-01", "XCC", Verdict::Mend, "told")];
    assert_eq!(of(&late, 1), None);
    let mut lax = good[0].clone();
    lax.met.remove("evidence");
    assert_eq!(of(&[lax], 1), None, "what must be there was not seen");
    assert_eq!(months_after(day("2024-08-31"), 6), day("2025-02-28"));
}

#[test]
fn the_funnel_counts_needs_once_and_takes_the_day_in_the_middle() {
    let step = |stage: Stage, day: i64| Step {
        stage,
        at: day * 86_400,
        owner: String::new(),
        person: None,
        next: String::new(),
        note: String::new(),
    };
    let way = |sought: i64, steps: &[(Stage, i64)]| Way {
        sought,
        partners: vec!["A".into(), "B".into()],
        steps: steps.iter().map(|(stage, day)| step(*stage, *day)).collect(),
    };
    use Stage::{Agreed, Closed, Contacted, Delivered, InTalks, Suggested, UnderWay};
    let sought = [1, 2, 3].map(|record| Sought { record, made: 0 });
    let ways = [
        way(
            1,
            &[(Suggested, 1), (Contacted, 2), (InTalks, 4), (Agreed, 10), (UnderWay, 12), (Delivered, 100)],
        ),
        way(1, &[(Contacted, 3), (Closed, 9)]),
        way(2, &[(Contacted, 5), (InTalks, 6), (Agreed, 20)]),
    ];
    let funnel = funnel(&sought, &ways);
    let counts: Vec<_> = funnel.reached.iter().map(|one| (one.needs, one.partnerships, one.days)).collect();
    assert_eq!(
        counts,
        [
            (2, 3, Some(1)),
            (2, 3, Some(3)),
            (2, 2, Some(1)),
            (2, 2, Some(6)),
            (1, 1, Some(2)),
            (1, 1, Some(88)),
            (0, 0, None)
        ]
    );
    assert_eq!((funnel.needs, funnel.repeated, funnel.ended_early), (3, 1, 1));
}

#[test]
fn two_titles_of_one_practice_are_seen_to_be_alike() {
    let titled = |id: &str, texts: &[(&str, &str)]| {
        let mut record = Record::new("practice", id, "XAA-MOH");
        let all =
            texts.iter().map(|(language, words)| ((*language).to_owned(), (*words).to_owned())).collect();
        record.put("title", Value::Text(Text(all)));
        record
    };
    let one = titled("1", &[("en", "Community rain water harvesting in dry lands")]);
    let same = titled(
        "2",
        &[("en", "Rain-water harvesting by the community in dry lands"), ("fr", "Récolte d’eau")],
    );
    let other = titled("3", &[("en", "Community health workers in dry lands")]);
    assert!(alike(&one, &same) >= ALIKE, "{}", alike(&one, &same));
    assert!(alike(&one, &other) < ALIKE);
    assert_eq!(alike(&one, &one), 0, "a record is not its own copy");
    assert_eq!(alike(&titled("1", &[("en", "Water")]), &titled("2", &[("en", "Water wells")])), 0);
}

#[test]
fn an_agreed_partnership_is_an_activity_of_who_takes_part() {
    let (sought, reference) = (need(), reference());
    let partner = |owner: &str, country: &str, role: Role, phases: &[&str]| Partner {
        owner: owner.into(),
        name: format!("Office {owner}"),
        country: Some(country.into()),
        role,
        phases: phases.iter().map(|one| (*one).to_owned()).collect(),
    };
    let two = [
        partner("XBB-MOH", "XBB", Role::Provider, &["design"]),
        partner("XAA-MOH", "XAA", Role::Recipient, &[]),
    ];
    let agreed = Agreed {
        reporter: "XAA-MOH",
        id: "2026-ABC",
        sought: &sought,
        given: None,
        partners: &two,
        day: Some("2026-02-10".parse().unwrap()),
    };
    let made = activity(&agreed, &reference);
    assert_eq!(made.form, Some(ayni_model::Form::Bilateral));
    assert_eq!(
        made.parties.iter().map(|party| party.role).collect::<Vec<_>>(),
        [Role::Provider, Role::Recipient]
    );
    assert_eq!(made.request.as_ref().unwrap().reference.as_deref(), Some("XAA-MOH/N-1"));
    assert_eq!((made.sectors.len(), made.goals.len(), made.places.len(), made.phases.len()), (1, 1, 1, 0));
    assert!(made.resources.is_empty(), "no amount is made up");
    let three = [
        two[0].clone(),
        two[1].clone(),
        partner("JICA", "JPN", Role::SecondProvider, &["design", "no-phase"]),
    ];
    let made = activity(&Agreed { partners: &three, ..agreed }, &reference);
    assert_eq!(made.form, Some(ayni_model::Form::Triangular));
    assert_eq!(made.phases.iter().map(|one| one.party.as_str()).collect::<Vec<_>>(), ["party-1", "party-3"]);
}
