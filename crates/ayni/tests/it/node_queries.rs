//! Queries over the exchange and over mandates, and indicators that are made of them.

use ayni_formats::exchange;
use ayni_model::exchange::{Record, Stage, Step, Tier, Value};
use ayni_model::mandate_follow::{Acceptance, FollowState};
use ayni_model::mandate_said::Said;
use ayni_store::{ContactLimit, ExchangeKeeping, NewPartner, NewReview, Place, ReviewLine, Stamp, Store};
use serde_json::{Value as Json, json};

use crate::world::{World, root};

const DAY: i64 = 86_400;

/// Midnight of a day, in seconds since 1970.
fn at(day: &str) -> i64 {
    let day: ayni_model::Day = day.parse().expect("a day");
    day.to_zoned(jiff::tz::TimeZone::UTC).expect("a moment").timestamp().as_second()
}

fn stamp(day: &str) -> Stamp {
    Stamp { day: day.to_owned(), at: Some(at(day)), person: None }
}

fn plain(text: &str) -> Value {
    Value::Plain(text.to_owned())
}

/// A record of the exchange, first kept on a day; its number.
async fn keep(store: &Store, day: &str, record: Record) -> i64 {
    let body = exchange::write(&record);
    let keeping = ExchangeKeeping {
        owner: &record.owner,
        key: &record.id,
        kind: &record.kind,
        tier: record.tier.as_str(),
        until: "",
        body: &body,
        expected: None,
        published: false,
    };
    store.keep_records(&[keeping], &stamp(day)).await.expect("kept")[0].id
}

fn record(kind: &str, id: &str, tier: Tier, values: &[(&str, Value)]) -> Record {
    let mut record = Record { tier, ..Record::new(kind, id, "XAA-MOH") };
    let title = ayni_model::Text([("en".to_owned(), format!("Record {id}"))].into());
    record.put("title", Value::Text(title));
    for (name, value) in values {
        record.put(name, value.clone());
    }
    record
}

fn expert(id: &str, tier: Tier, sex: &str, places: &[&str], agrees: bool) -> Record {
    let places = Value::Many(places.iter().map(|place| (*place).to_owned()).collect());
    let values = [
        ("name", plain("Somebody")),
        ("sex", plain(sex)),
        ("places", places),
        ("consent", Value::Flag(agrees)),
    ];
    record("expert", id, tier, &values)
}

/// A partnership to be: the record that is sought, the one that is given, and its stages with the days since it began.
type Way = (i64, i64, &'static [(Stage, i64)]);

/// An exchange whose figures can be counted by hand: public and other records, partnerships that came to an agreement
/// after 10 and after 21 days, and one that did not; experts who agree to be shown, and one who does not.
async fn fill_exchange(store: &Store) {
    let mut needs = Vec::new();
    for (id, day, tier) in [
        ("N-1", "2024-02-01", Tier::Public),
        ("N-2", "2024-03-01", Tier::Public),
        ("N-3", "2024-04-01", Tier::Public),
        ("N-4", "2025-01-10", Tier::Public),
        ("N-5", "2024-05-01", Tier::Private),
        ("N-6", "2024-05-01", Tier::Partners),
    ] {
        needs.push(keep(store, day, record("need", id, tier, &[])).await);
    }
    let offer = keep(store, "2024-01-05", record("offer", "O-1", Tier::Public, &[])).await;
    let hidden = keep(store, "2024-01-05", record("offer", "O-2", Tier::Private, &[])).await;
    let steps: [Way; 5] = [
        (needs[0], offer, &[(Stage::Contacted, 0), (Stage::InTalks, 4), (Stage::Agreed, 10)]),
        (needs[1], offer, &[(Stage::Contacted, 0), (Stage::InTalks, 1), (Stage::Agreed, 21)]),
        (needs[2], offer, &[(Stage::Contacted, 0), (Stage::Closed, 30)]),
        // Neither of these may be counted where everybody can see it.
        (needs[4], offer, &[(Stage::Contacted, 0), (Stage::InTalks, 1), (Stage::Agreed, 2)]),
        (needs[2], hidden, &[(Stage::Contacted, 0), (Stage::InTalks, 1), (Stage::Agreed, 2)]),
    ];
    let limit = ContactLimit { since: i64::MAX, begun: 1_000, sent: 1_000 };
    for (sought, given, steps) in steps {
        let partner = |owner| NewPartner { owner, role: "recipient", country: "XAA" };
        let step = |stage, days: i64| Step {
            stage,
            at: at("2024-06-01") + days * DAY,
            owner: "XAA-MOH".to_owned(),
            person: None,
            next: "Secret plans".to_owned(),
            note: "A secret note".to_owned(),
        };
        let by = stamp("2024-06-01");
        let pair = [partner("XAA-MOH"), partner("XBB-MOH")];
        let begun = step(steps[0].0, steps[0].1);
        let (id, new) = store
            .begin_partnership((sought, given), &pair, (&begun, None), limit, &by)
            .await
            .expect("begun")
            .expect("not too many");
        assert!(new);
        for two in steps.windows(2) {
            let next = step(two[1].0, two[1].1);
            assert!(store.step_partnership(id, two[0].0, &next, &by).await.expect("gone"));
        }
    }
    for (id, day, tier) in [
        ("P-1", "2023-02-01", Tier::Public),
        ("P-2", "2024-02-01", Tier::Public),
        ("P-3", "2024-03-01", Tier::Public),
        ("P-4", "2024-04-01", Tier::Private),
    ] {
        let practice = keep(store, day, record("practice", id, tier, &[])).await;
        if id == "P-2" {
            let review = ReviewLine {
                number: 1,
                owner: "XBB-MOH".to_owned(),
                person: None,
                day: "2024-07-01".to_owned(),
                verdict: "passed".to_owned(),
                level: String::new(),
                met: Vec::new(),
                reasons: "It does.".to_owned(),
            };
            store
                .add_review(&NewReview { record: practice, review: &review }, &stamp("2024-07-01"))
                .await
                .unwrap();
        }
    }
    for (id, tier, sex, places, agrees) in [
        ("E-1", Tier::Public, "female", &["KEN"][..], true),
        ("E-2", Tier::Public, "male", &["KEN"], true),
        ("E-3", Tier::Public, "female", &["KEN", "IND"], true),
        ("E-4", Tier::Public, "female", &["IND"], false),
        ("E-5", Tier::Private, "female", &["IND"], true),
        ("E-6", Tier::Partners, "male", &["IND"], true),
    ] {
        keep(store, "2024-01-20", expert(id, tier, sex, places, agrees)).await;
    }
}

/// The node of the example documents, with such an exchange, and with what people said of two requests.
fn node() -> World {
    let world = World::new();
    assert_eq!(world.ayni(&["init", "--country", "XAA", "--name", "Cooperation Agency of Ayllu"]).code, 0);
    for file in ["RC_RES_4_2.en.txt", "RC_RES_5_3.en.txt", "RC_RES_5_3.es.txt"] {
        let path = root().join("examples/mandates").join(file).display().to_string();
        let said = world.ayni(&["mandate", "keep", &path]);
        assert!(said.code <= 1, "{}{}", said.out, said.err);
    }
    let requests = rows(&world, "SELECT request FROM request WHERE symbol = 'RC/RES/5/3' ORDER BY cite");
    let id = |at: usize| requests[at][0].as_str().expect("an id").to_owned();
    let (first, second) = (id(0), id(1));
    with_store(&world, async move |store| {
        fill_exchange(&store).await;
        let state = |state| Said::State { state, reason: "It was done.".to_owned() };
        store.say_of_request(&first, &state(FollowState::Met), &stamp("2025-06-01")).await.expect("said");
        store
            .say_of_request(&second, &state(FollowState::UnderWay), &stamp("2025-06-01"))
            .await
            .expect("said");
        let answer = Said::Answer {
            acceptance: Acceptance::Accepted,
            reason: String::new(),
            who: String::new(),
            source: String::new(),
        };
        store.say_of_request(&second, &answer, &stamp("2025-06-01")).await.expect("said");
    });
    world
}

fn with_store(world: &World, work: impl AsyncFnOnce(Store)) {
    let place = Place::File(world.path("ayni.db"));
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(async {
        let store = Store::open(&place, false).await.expect("opened");
        work(store.clone()).await;
        store.close().await;
    });
}

fn rows(world: &World, query: &str) -> Vec<Vec<Json>> {
    serde_json::from_value(world.json(0, &["query", query])["rows"].clone()).expect("rows")
}

/// What is asked of the tables is what was kept, and nothing that is not for everybody.
#[test]
fn the_exchange_and_mandates_are_tables_without_what_is_private() {
    let world = node();
    let one = |query: &str| rows(&world, query)[0][0].clone();
    let records = "SELECT kind, COUNT(*) FROM exchange_record GROUP BY kind ORDER BY kind";
    // Of six needs two are not public, of four practices one; one expert does not agree, two are not for everybody.
    assert_eq!(
        json!(rows(&world, records)),
        json!([["expert", 3], ["need", 4], ["offer", 1], ["practice", 3]])
    );
    assert_eq!(
        one("SELECT COUNT(*) FROM exchange_code WHERE field = 'sex'"),
        json!(0),
        "nobody's sex is shown"
    );
    assert_eq!(one("SELECT COUNT(*) FROM exchange_code WHERE field = 'places'"), json!(4));
    // What serves a record that is not there is not there either.
    let partnerships =
        "SELECT sought, given, stage, furthest, partners FROM partnership ORDER BY partnership";
    assert_eq!(
        json!(rows(&world, partnerships)),
        json!([
            ["XAA-MOH/N-1", "XAA-MOH/O-1", "agreed", "agreed", 2],
            ["XAA-MOH/N-2", "XAA-MOH/O-1", "agreed", "agreed", 2],
            ["XAA-MOH/N-3", "XAA-MOH/O-1", "closed", "contacted", 2],
        ])
    );
    let days = "SELECT days, days_in_all FROM partnership_step WHERE stage = 'agreed' ORDER BY partnership";
    assert_eq!(json!(rows(&world, days)), json!([[6, 10], [20, 21]]));
    // A document in two languages is one, and its requests are asked once.
    assert_eq!(one("SELECT COUNT(*) FROM document"), json!(3));
    assert_eq!(one("SELECT COUNT(*) FROM document WHERE leads"), json!(2));
    let twice =
        "SELECT COUNT(*) FROM (SELECT request FROM request GROUP BY request HAVING COUNT(*) > 1) AS t";
    assert_eq!(one(twice), json!(0));
    let themes = "SELECT COUNT(*) FROM document_theme t JOIN document d ON d.document = t.document \
                  WHERE t.theme = 'south-south' AND t.hits > 0 AND d.leads";
    assert_eq!(one(themes), json!(2));
    // All tables are told, and a column that is not there is named.
    let tables = world.json(0, &["query", "--tables"]);
    let names: Vec<&str> =
        tables.as_array().unwrap().iter().map(|one| one["table"].as_str().unwrap()).collect();
    assert!(["exchange_record", "partnership_step", "request_code"].iter().all(|name| names.contains(name)));
    assert_eq!(world.ayni(&["query", "SELECT note FROM partnership_step"]).code, 3);
}

const EDITION: &str = "exchange-and-mandates";

fn measured(world: &World, edition: &str, out: &str) -> Vec<String> {
    world.write("years.toml", "");
    std::fs::create_dir_all(world.path("years")).unwrap();
    world.write("years/rounds.toml", "[[rounds]]\nid = \"2023\"\ndate = \"2023\"\n[[rounds]]\nid = \"2024\"\ndate = \"2024\"\n[[rounds]]\nid = \"2025\"\ndate = \"2025\"\n");
    let said = world.ayni(&["monitor", "measure", edition, "--answers", "years", "-o", out]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    String::from_utf8(world.read(&format!("{out}/figures.csv"))).unwrap().lines().map(str::to_owned).collect()
}

/// Counts, shares with what they are divided by, a median of days, parts; zero where nothing is there, and nothing where
/// nothing is known. Another program finds the same, and each figure leads to its records.
#[test]
fn indicators_are_made_of_the_exchange_and_of_mandates() {
    let world = node();
    assert_eq!(world.ayni(&["monitor", "check", EDITION]).code, 0);
    let figures = measured(&world, EDITION, "out");
    for line in [
        "needs,2023,,,0,0,,0,0,0,",
        "needs,2024,,,3,3,,3,3,3,",
        "needs,2025,,,4,4,,4,4,4,",
        "needs-matched,2023,,,,0,0,0,0,0,nothing-to-divide",
        "needs-matched,2024,,,66.666667,2,3,3,3,3,",
        "needs-matched,2024,kind,need,66.666667,2,3,,,3,",
        "needs-matched,2025,,,50,2,4,4,4,4,",
        "days-to-agreement,2024,,,15.5,15.5,,2,2,2,",
        "days-to-agreement,2025,,,,0,,0,0,0,nothing-to-divide",
        "partnerships,2024,stage,closed,1,1,,,,1,",
        "practices,2023,,,1,1,,1,1,1,",
        "practices,2024,,,2,2,,2,2,2,",
        "practices,2025,,,0,0,,0,0,0,",
        "practices-reviewed,2024,,,33.333333,1,3,3,3,3,",
        "experts,2024,,,3,3,,3,3,3,",
        "experts,2024,place,,1,1,,,,1,",
        "experts,2024,place,KEN,2,2,,,,2,",
        // All tiers: of five who agree three are women; who does not agree is counted nowhere.
        "experts-women,2024,,,60,60,,,0,0,",
        "experts-women,2023,,,,0,,,0,0,no-query",
    ] {
        assert!(figures.contains(&line.to_owned()), "{line} is not in {figures:#?}");
    }
    // What the follow-up says, as another question tells it.
    let met = rows(&world, "SELECT COUNT(*) FROM request WHERE state = 'met'")[0][0].to_string();
    assert_eq!(met, "1");
    let share = figures.iter().find(|line| line.starts_with("documents-mention,2025,,,")).unwrap();
    assert!(share.contains(",100,2,2,"), "{share}");
    let recommendations = rows(&world, "SELECT COUNT(*) FROM request WHERE recommendation")[0][0].to_string();
    let line = figures.iter().find(|line| line.starts_with("recommendations-accepted,2025,,,")).unwrap();
    assert!(line.split(',').nth(7) == Some(recommendations.as_str()), "{line}");
    // The records under a figure, by name.
    let lines = String::from_utf8(world.read("out/query-records.jsonl")).unwrap();
    let under = |name: &str, round: &str| -> Vec<String> {
        let all = lines.lines().map(|line| serde_json::from_str::<Json>(line).unwrap());
        let own = all.filter(|one| one["form"]["id"] == name && one["round"] == round);
        own.map(|one| one["respondent"]["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(under("needs-matched", "2024"), ["XAA-MOH/N-1", "XAA-MOH/N-2", "XAA-MOH/N-3"]);
    assert_eq!(
        under("experts-women", "2024"),
        Vec::<String>::new(),
        "a number over all tiers leads to nobody"
    );
    assert!(!lines.contains("N-5") && !lines.contains("E-5") && !lines.contains("ecret"), "{lines}");
    let manifest: Json = serde_json::from_slice(&world.read("out/manifest.json")).unwrap();
    assert!(manifest["files"]["query-records.jsonl"].is_object() && manifest["register"].is_string());
    let edition = root().join(format!("data/monitoring/{EDITION}.toml"));
    if let Some(agrees) = super::monitor::recompute(edition.clone(), world.path("years"), world.path("out")) {
        assert_eq!(agrees.code, 0, "{}{}", agrees.out, agrees.err);
        let changed =
            figures.join("\n").replace("needs-matched,2024,,,66.666667", "needs-matched,2024,,,66.666668");
        world.write("out/figures.csv", changed);
        let differs = super::monitor::recompute(edition, world.path("years"), world.path("out")).unwrap();
        assert_eq!(differs.code, 1, "{}", differs.out);
    }
    // The same again, as long as nothing changes.
    assert_eq!(measured(&world, EDITION, "again"), figures);
}

/// Records of which nothing is known are no zero; a query that gives something else than it should is refused in words.
#[test]
fn queries_that_do_not_give_records_are_refused() {
    let world = node();
    let text = std::fs::read_to_string(root().join(format!("data/monitoring/{EDITION}.toml"))).unwrap();
    let query = "SELECT record AS id, 'yes' AS there, kind FROM exchange_record WHERE side = 'seeks' AND published <= $last_day";
    let with = |name: &str, new: &str| {
        let changed = text.replacen(query, new, 1);
        assert_ne!(changed, text, "{new}");
        world.write(name, changed);
    };
    with(
        "silent.toml",
        "SELECT record AS id, NULLIF('x', 'x') AS there, kind FROM exchange_record WHERE side = 'seeks'",
    );
    let figures = measured(&world, "silent.toml", "silent");
    let line = "needs,2024,,,,0,,4,4,0,nothing-to-divide".to_owned();
    assert!(figures.contains(&line), "{line} is not in {figures:#?}");
    for (new, word) in [
        ("SELECT record AS id, kind FROM exchange_record", "no column “there”"),
        ("SELECT owner AS id, 'yes' AS there, kind FROM exchange_record", "twice"),
        ("SELECT NULLIF('x', 'x') AS id, 'yes' AS there, kind FROM exchange_record", "without a name"),
    ] {
        with("bad.toml", new);
        let said = world.ayni(&["monitor", "measure", "bad.toml", "--answers", "years", "-o", "bad"]);
        assert!(said.code == 3 && said.err.contains(word), "{new}: {}{}", said.out, said.err);
        assert!(!world.path("bad").exists());
    }
    // What cannot stand in an edition is named before anybody is asked.
    for (before, after) in [
        ("formula.all_tiers = true", "formula.all_tiers = true\nformula.question = \"x\""),
        ("formula.kind = \"median\"", "formula.kind = \"median\"\nformula.all_tiers = true"),
        (query, "DELETE FROM exchange_record"),
        (query, "SELECT note AS id FROM exchange_message"),
        ("from = \"needs-matched\"", "from = \"needs\""),
    ] {
        let changed = text.replacen(before, after, 1);
        assert_ne!(changed, text, "{before}");
        world.write("bad.toml", changed);
        assert_eq!(world.ayni(&["monitor", "check", "bad.toml"]).code, 1, "{after}");
    }
}
