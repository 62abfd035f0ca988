//! The exchange as it is used: lists that follow their records, opinions that move matches, people who answer for
//! themselves, partners put together, many brought together with many.

use axum::http::StatusCode;
use ayni_model::exchange::{Record, Value};
use ayni_model::{Day, Text};

use super::browser::{Browser, hidden, started};
use super::exchange::{examples, fill, join, many, record};
use super::sheet::to;
use super::world::{World, sound};
use crate::app::desk::{By, Desk};
use crate::app::exchange::keep::{Keep, keep};
use crate::app::exchange::search::{Asked, search};
use crate::app::exchange::{Exchange, Viewer, invent, saved};

/// The ids of what somebody finds on a day, in order.
async fn found(world: &World, exchange: &Exchange, day: &str, viewer: &Viewer, text: &str) -> Vec<String> {
    let mut kit = world.kit.clone();
    (kit.today, kit.day_set) = (day.parse::<Day>().unwrap(), true);
    let desk = Desk { kit: &kit, ..world.desk() };
    let asked = Asked { text: text.to_owned(), language: "en".to_owned(), ..Asked::default() };
    let found = search(&desk, exchange, viewer, &asked, (0, 25)).await.unwrap();
    assert_eq!(found.total, found.answers.len(), "what is counted is shown");
    found.answers.into_iter().map(|answer| answer.record.id).collect()
}

#[tokio::test]
async fn what_is_found_follows_the_records_and_the_days() {
    let world = World::empty().await;
    let exchange = Exchange::load(&world.kit).unwrap();
    let anyone = Viewer::anyone();
    let mut all = examples();
    let expert = all.iter_mut().find(|one| one.id == "E-1").unwrap();
    expert.put("consent_until", Value::Plain("2026-03".into()));
    let mut short =
        record("need", "XAA-MOH", "N-1", &[("title", "fr", "Choléra"), ("summary", "fr", "Alerte")]);
    many(&mut short, "resources", &["training"]);
    short.put("expires", Value::Plain("2026-02-10".into()));
    all.push(short);
    fill(&world, all).await;
    let on = async |day: &str| {
        let mut found = found(&world, &exchange, day, &anyone, "cholera").await;
        found.sort();
        found
    };
    assert_eq!(on("2026-02-10").await, ["C-1", "E-1", "N-1", "P-1"]);
    assert_eq!(on("2026-02-11").await, ["C-1", "E-1", "P-1"], "a need that is over");
    assert_eq!(on("2026-03-31").await, ["C-1", "E-1", "P-1"]);
    assert_eq!(on("2026-04-01").await, ["C-1", "P-1"], "consent that has ended");
    assert_eq!(on("2026-02-10").await, ["C-1", "E-1", "N-1", "P-1"], "a clock that was wrong");

    // Without words the newest come first; a new version is new.
    let newest = found(&world, &exchange, "2026-02-11", &anyone, "").await;
    assert_eq!(newest, ["E-1", "C-1", "O-1", "P-1"]);
    let mut practice = examples().remove(0);
    practice.put("worked", Value::Text(Text::of("en", "Telephones")));
    fill(&world, vec![practice]).await;
    let newest = found(&world, &exchange, "2026-02-11", &anyone, "").await;
    assert_eq!(newest, ["P-1", "E-1", "C-1", "O-1"]);
    assert_eq!(found(&world, &exchange, "2026-02-11", &anyone, "telephones").await, ["P-1"]);
    assert!(found(&world, &exchange, "2026-02-11", &anyone, "the of and").await.is_empty());
    assert!(found(&world, &exchange, "2026-02-11", &anyone, "zzyzx").await.is_empty());
}

/// Where each of these titles begins on a page, in the order in which they stand there.
fn order<'t>(page: &str, titles: &[&'t str]) -> Vec<&'t str> {
    let mut places: Vec<(usize, &str)> =
        titles.iter().map(|title| (page.find(&format!(">{title}<")).unwrap_or(usize::MAX), *title)).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, title)| title).collect()
}

fn offer(owner: &str, title: &str, summary: &str) -> Record {
    let mut offer = record("offer", owner, "O-1", &[("title", "en", title), ("summary", "en", summary)]);
    many(&mut offer, "resources", &["training"]);
    many(&mut offer, "languages", &["en"]);
    many(&mut offer, "goals", &["6.1"]);
    offer
}

#[tokio::test]
async fn what_people_say_moves_matches_and_the_page_says_so() {
    let world = World::empty().await;
    started(&world).await;
    let mut need = record(
        "need",
        "XAA-MOH",
        "N-1",
        &[("title", "en", "Village wells and pumps"), ("summary", "en", "Repairing wells and water pumps.")],
    );
    many(&mut need, "resources", &["training"]);
    many(&mut need, "goals", &["6.1"]);
    let mut like = need.clone();
    (like.id, like.owner) = ("N-2".to_owned(), "XEE-MOH".to_owned());
    let offers = [
        offer("XBB-WAT", "Wells and pumps repaired", "Wells and water pumps in a village."),
        offer("XCC-WAT", "Pumps and wells kept", "Wells and water pumps in a village."),
        offer("XDD-WAT", "Water pumps", "Pumps."),
    ];
    fill(&world, [need, like].into_iter().chain(offers).collect()).await;
    let number =
        async |owner: &str, id: &str| world.store.record(owner, id).await.unwrap().unwrap().id.to_string();
    let titles = ["Wells and pumps repaired", "Pumps and wells kept", "Water pumps"];
    let page = "/exchange/matches?owner=XAA-MOH&id=N-1";
    let mut nadia = join(&world, "Nadia", "coordinator", "XAA-MOH").await;
    let mut emma = join(&world, "Emma", "coordinator", "XEE-MOH").await;
    let before = order(&nadia.get(page).await.text, &titles);
    assert!(!nadia.get(page).await.text.contains("by what people said"));

    // The asker's own words put a match last; the others move up past it.
    let owner = |title: &str| match title {
        "Wells and pumps repaired" => "XBB-WAT",
        "Pumps and wells kept" => "XCC-WAT",
        _ => "XDD-WAT",
    };
    let first = number(owner(before[0]), "O-1").await;
    let sought = number("XAA-MOH", "N-1").await;
    let say = [("sought", sought.as_str()), ("found", &first), ("useful", "no"), ("why", "language")];
    to(&nadia.send(page, "/exchange/matches/say", &say).await);
    let shown = nadia.get(page).await;
    sound(page, &shown.text);
    assert_eq!(order(&shown.text, &titles), [before[1], before[2], before[0]]);
    assert!(shown.text.contains("Moved down from place 1 to 3"), "{}", shown.text);
    assert!(shown.text.contains("Moved up from place 2 to 1"), "{}", shown.text);

    // What somebody with a like need says counts for others, and each of them sees it.
    let last = number(owner(before[2]), "O-1").await;
    let other = number("XEE-MOH", "N-2").await;
    let say = [("sought", other.as_str()), ("found", &last), ("useful", "yes"), ("why", "")];
    to(&emma.send("/exchange/matches?owner=XEE-MOH&id=N-2", "/exchange/matches/say", &say).await);
    assert!(nadia.get(page).await.text.contains("useful 1"), "the voice of another");
    let api = emma.get("/api/v1/exchange/XEE-MOH/N-2/matches").await.json();
    let why = api["items"].to_string();
    assert!(
        why.contains("you said that it is useful") || why.contains("You said that it is useful"),
        "{why}"
    );

    // Of what somebody may not see nothing can be said.
    let nobody = [("sought", sought.as_str()), ("found", "999"), ("useful", "yes"), ("why", "")];
    assert_eq!(nadia.send(page, "/exchange/matches/say", &nobody).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_person_answers_for_themselves_by_a_letter() {
    let world = World::empty().await;
    started(&world).await;
    let mut all = examples();
    let expert = all.iter_mut().find(|one| one.id == "E-1").unwrap();
    expert.values.remove("consent");
    fill(&world, all).await;
    let mut bola = join(&world, "Bola", "coordinator", "XBB-MOH").await;
    let mut otto = join(&world, "Otto", "coordinator", "XAA-AGR").await;
    // Theirs are on the way, too.
    while world.letter().await.is_some() {}
    let record = "/exchange/record?owner=XBB-MOH&id=E-1";
    let mut stranger = Browser::new(&world);
    let everywhere = [
        "/exchange?q=cholera",
        "/exchange/feed.atom",
        "/exchange/records.jsonld",
        "/exchange/records.ndjson",
        "/api/v1/exchange?q=cholera",
        record,
    ];
    let shown = async |stranger: &mut Browser<'_>| {
        let mut shown = Vec::new();
        for path in everywhere {
            shown.push(stranger.get(path).await.text.contains("Epidemiologist"));
        }
        shown
    };
    assert_eq!(shown(&mut stranger).await, [false; 6]);
    let ask = [("owner", "XBB-MOH"), ("id", "E-1"), ("email", "zenobia@example.org")];
    let foreign = otto.send("/exchange", "/exchange/record/consent", &ask).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND, "another's expert, of whom nothing is told");
    let back = to(&bola.send(record, "/exchange/record/consent", &ask).await).to_owned();
    assert_eq!(back, format!("{record}&done=consent"));
    let asked = bola.get(&back).await;
    assert_eq!(asked.status, StatusCode::OK, "{}", asked.text);
    bola.get(&back).await;
    let (address, text) = world.letter().await.expect("a letter");
    assert_eq!(address, "zenobia@example.org");
    assert!(world.letter().await.is_none(), "and no second one when the page is loaded anew");
    let link = text.split_whitespace().find(|word| word.contains("/exchange/consent?")).expect("an address");
    let key = link.split("key=").nth(1).unwrap().to_owned();
    assert!(!asked.text.contains(&key), "who asks does not see it");
    let page = format!("/exchange/consent?lang=ar&key={key}");
    let mut zenobia = Browser::new(&world);
    for language in ["ar", "zh", "en"] {
        let page = zenobia.get(&format!("/exchange/consent?key={key}&lang={language}")).await;
        assert_eq!(page.status, StatusCode::OK);
        sound("the page of consent", &page.text);
        assert!(page.text.contains("Zenobia Example"));
    }
    // They agree to what they have read, and to nothing that was written since.
    let version = hidden(&zenobia.get(&page).await.text, "version");
    let line = world.store.record("XBB-MOH", "E-1").await.unwrap().unwrap();
    let mut changed = ayni_formats::exchange::read(&line.body).unwrap();
    changed.put("does", Value::Text(Text::of("en", "Cholera surveillance and laboratories")));
    fill(&world, vec![changed]).await;
    let old = [("key", key.as_str()), ("answer", "agree"), ("months", "12"), ("version", version.as_str())];
    assert_eq!(zenobia.send(&page, "/exchange/consent", &old).await.status, StatusCode::CONFLICT);
    assert_eq!(shown(&mut stranger).await, [false; 6]);
    let version = hidden(&zenobia.get(&page).await.text, "version");
    let agree = [("key", key.as_str()), ("answer", "agree"), ("months", "12"), ("version", version.as_str())];
    let back = to(&zenobia.send(&page, "/exchange/consent", &agree).await).to_owned();
    let agreed = zenobia.get(&back).await;
    assert!(agreed.text.contains("2027"), "until when, on a page that can be loaded anew: {}", agreed.text);
    let line = world.store.record("XBB-MOH", "E-1").await.unwrap().unwrap();
    let kept = ayni_formats::exchange::read(&line.body).unwrap();
    assert_eq!((kept.plain("consent_date"), kept.plain("consent_until")), ("2026-01-15", "2027-01-15"));
    // A program of another country signs in to read.
    assert_eq!(shown(&mut stranger).await, [true, true, true, true, false, true]);
    let version = hidden(&zenobia.get(&page).await.text, "version");
    let bad = [("key", key.as_str()), ("answer", "agree"), ("months", "9999"), ("version", version.as_str())];
    assert!(zenobia.send(&page, "/exchange/consent", &bad).await.status.is_client_error());
    let none = "0".repeat(64);
    let wrong = stranger.get(&format!("/exchange/consent?key={none}")).await;
    assert!(wrong.status.is_client_error() && !wrong.text.contains("Zenobia"));

    let withdraw = [("key", key.as_str()), ("answer", "withdraw")];
    let back = to(&zenobia.send(&page, "/exchange/consent", &withdraw).await).to_owned();
    let gone = zenobia.get(&back).await;
    assert_eq!(gone.status, StatusCode::OK, "{}", gone.text);
    sound(&back, &gone.text);
    assert!(!back.contains(&key) && !gone.text.contains("Zenobia"), "{back}");
    assert_eq!(shown(&mut stranger).await, [false; 6]);
    for path in everywhere.iter().chain(&["/exchange/mine"]) {
        assert!(!bola.get(path).await.text.contains("Zenobia"), "{path}");
    }
    let history = world.store.record_history(line.id).await.unwrap();
    assert!(history.iter().all(|version| version.body.is_none()));
    assert!(zenobia.get(&page).await.status.is_client_error(), "nothing is kept any more");
    assert_eq!(world.store.verify().await.unwrap().faults, Vec::<String>::new());
}

#[tokio::test]
async fn partners_that_together_cover_a_need_and_whom_a_country_can_serve() {
    let world = World::empty().await;
    started(&world).await;
    let mut need = record(
        "need",
        "XAA-MOH",
        "N-1",
        &[
            ("title", "fr", "Former des agents à la surveillance du choléra"),
            ("summary", "fr", "Des formateurs et du matériel de laboratoire."),
        ],
    );
    many(&mut need, "resources", &["training", "equipment"]);
    many(&mut need, "places", &["SEN"]);
    many(&mut need, "goals", &["3.3"]);
    let mut all = examples();
    for (id, place) in [("P-1", "GHA"), ("O-1", "BRA"), ("C-1", "IND")] {
        let one = all.iter_mut().find(|one| one.id == id).unwrap();
        many(one, "places", &[place]);
        many(one, "goals", &["3.3"]);
    }
    let mut kit = offer("XFF-LAB", "Cholera laboratory kits", "Equipment for cholera laboratories.");
    many(&mut kit, "resources", &["equipment"]);
    many(&mut kit, "goals", &["3.3"]);
    many(&mut kit, "places", &["GHA"]);
    let mut fund = record(
        "offer",
        "XXX-FUND",
        "F-1",
        &[("title", "en", "South fund"), ("summary", "en", "Pays for cooperation in health.")],
    );
    many(&mut fund, "resources", &["funding"]);
    many(&mut fund, "goals", &["3"]);
    all.extend([need, kit, fund]);
    fill(&world, all).await;
    let mut nadia = join(&world, "Nadia", "coordinator", "XAA-MOH").await;
    let page = "/exchange/triangles?owner=XAA-MOH&id=N-1";
    let sets = nadia.get(page).await;
    assert_eq!(sets.status, StatusCode::OK, "{}", sets.text);
    let first = sets.text.split("id=\"set-1\"").nth(1).unwrap().split("</section>").next().unwrap();
    for told in
        ["First provider", "Second provider", "South fund", "Cholera laboratory kits", "Covered together"]
    {
        assert!(first.contains(told), "{told} in {first}");
    }
    assert!(nadia.get("/exchange/triangles?owner=XCC-MOH&id=O-1").await.status.is_client_error());
    let met = nadia.get("/exchange/advantages?country=BRA").await;
    assert!(met.text.contains("Senegal") && met.text.contains("choléra"), "{}", met.text);
    for path in [page, "/exchange/advantages?country=BRA", "/exchange/advantages"] {
        for language in ["en", "ar", "zh"] {
            let separator = if path.contains('?') { '&' } else { '?' };
            let shown = nadia.get(&format!("{path}{separator}lang={language}")).await;
            assert_eq!(shown.status, StatusCode::OK, "{path}");
            sound(path, &shown.text);
        }
    }
}

#[tokio::test]
async fn many_are_brought_together_within_limits_on_a_page() {
    let world = World::empty().await;
    let mut chief = started(&world).await;
    let round = invent::Round { mentors: 86, mentees: 200, countries: 69, seed: 1 };
    let people = invent::invent(&world.kit, round).unwrap();
    let countries: std::collections::BTreeSet<&String> =
        people.iter().flat_map(|one| one.many("places")).collect();
    assert_eq!((people.len(), countries.len()), (286, 69));
    assert_eq!(people, invent::invent(&world.kit, round).unwrap(), "the same seed, the same people");
    fill(&world, people).await;
    let page = "/exchange/assign?run=yes&seekers=mentee&places=mentor&each=2&label=country&spread=1&region-002=20-60&women=5-&lot=trial";
    let came = chief.get(page).await;
    assert_eq!(came.status, StatusCode::OK, "{}", came.text);
    sound("an assignment", &came.text);
    let table = chief.get(&page.replace("assign?", "assign.csv?")).await;
    let mut reader = csv::Reader::from_reader(table.text.as_bytes());
    let rows: Vec<Vec<String>> =
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    assert_eq!(rows.len(), 200, "everybody is told");
    let africa = |code: &str| world.kit.reference.countries.get(code).is_some_and(|one| one.region == "002");
    let placed: Vec<&Vec<String>> = rows.iter().filter(|row| !row[5].is_empty()).collect();
    let from_africa: Vec<&&Vec<String>> = placed.iter().filter(|row| africa(&row[1])).collect();
    assert!((20..=60).contains(&from_africa.len()), "{}", from_africa.len());
    assert!(from_africa.iter().filter(|row| row[2] == "female").count() >= 5);
    let mut at: std::collections::BTreeMap<(&str, &str), usize> = Default::default();
    placed.iter().for_each(|row| *at.entry((&row[3], &row[1])).or_default() += 1);
    assert!(at.values().all(|count| *count == 1), "one of a country with each mentor");
    assert!(placed.len() > 86 && rows.iter().all(|row| !row[6].is_empty()), "each with a reason");
    assert_eq!(table.text, chief.get(&page.replace("assign?", "assign.csv?")).await.text);

    // Limits that nobody can meet are said at the form.
    let impossible = chief.get("/exchange/assign?run=yes&region-002=9999-&lang=zh").await;
    assert_eq!(impossible.status, StatusCode::OK);
    sound("limits that cannot be met", &impossible.text);
    assert!(impossible.text.contains("role=\"alert\""));
    let mut guest = join(&world, "Gus", "guest", "").await;
    assert_eq!(guest.get("/exchange/assign").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_kept_search_writes_of_what_is_new_and_of_nothing_else() {
    let world = World::empty().await;
    started(&world).await;
    fill(&world, examples()).await;
    let mut nadia = join(&world, "Nadia", "coordinator", "XAA-MOH").await;
    let save = [("query", "q=cholera"), ("name", "Cholera"), ("days", "1")];
    to(&nadia.send("/exchange?q=cholera", "/exchange/saved", &save).await);
    while world.letter().await.is_some() {}
    let exchange = Exchange::load(&world.kit).unwrap();
    let later = |seconds: i64| Desk { now: world.desk().now + seconds, ..world.desk() };
    assert_eq!(saved::send_due(&later(90_000), &exchange).await.unwrap(), 0, "nothing is new");
    let mut new = examples().remove(0);
    new.id = "P-2".to_owned();
    new.put("title", Value::Text(Text::of("en", "Warnings of cholera\nby radio")));
    let new = vec![Keep { record: new, expected: None }];
    assert!(keep(&later(100_000), &By::Machine, &exchange, new).await.unwrap()[0].became.is_some());
    assert_eq!(saved::send_due(&later(120_000), &exchange).await.unwrap(), 0, "one letter a day");
    assert_eq!(saved::send_due(&later(190_000), &exchange).await.unwrap(), 1);
    let letter = world.store.take_letter(later(190_001).now, 100).await.unwrap().unwrap().letter;
    assert_eq!(letter.address, "nadia@agency.example");
    assert!(letter.text.contains("• Warnings of cholera by radio (Practice)"), "{}", letter.text);
    assert!(letter.text.contains("/exchange/record?owner=XBB-MOH&id=P-2"), "{}", letter.text);
    assert!(letter.text.contains("/exchange?q=cholera") && !letter.text.contains("Community early"));
    assert_eq!(saved::send_due(&later(300_000), &exchange).await.unwrap(), 0);
}

#[tokio::test]
async fn the_example_has_gone_every_way_and_the_funnel_shows_it() {
    let world = World::empty().await;
    let exchange = Exchange::load(&world.kit).unwrap();
    let mut kit = world.kit.clone();
    kit.day_set = false;
    let now = "2026-11-30T12:00:00Z".parse::<jiff::Timestamp>().unwrap().as_second();
    let desk = Desk { kit: &kit, now, ..world.desk() };
    let count = crate::app::exchange::example::story(&desk, &exchange).await.unwrap();
    let funnel = crate::app::exchange::funnel::funnel(&desk, &exchange).await.unwrap();
    let reached: Vec<(&str, usize)> =
        funnel.reached.iter().map(|one| (one.stage.as_str(), one.partnerships)).collect();
    let wanted = [
        ("suggested", count),
        ("contacted", count - 1),
        ("in-talks", count - 2),
        ("agreed", 5),
        ("under-way", 3),
        ("delivered", 2),
        ("evaluated", 1),
    ];
    assert_eq!(reached, wanted);
    assert!(funnel.reached.iter().all(|one| one.days.is_some()), "the time between: {funnel:?}");
    assert_eq!((funnel.repeated, funnel.ended_early), (1, 1));
    let all = world.store.partnerships().await.unwrap();
    let became: Vec<_> = all.iter().filter(|one| !one.activity.1.is_empty()).collect();
    assert_eq!(became.len(), 1);
    assert_eq!(became[0].activity.0, "XAA-MET");
    let triangular =
        |one: &&ayni_store::Partnership| one.partners.iter().any(|one| one.role == "second-provider");
    assert_eq!(all.iter().filter(triangular).count(), 1);
    super::sheet::current(&world, "XAA-MET", &became[0].activity.1).await;
    assert_eq!(world.store.verify().await.unwrap().faults, Vec::<String>::new());
}
