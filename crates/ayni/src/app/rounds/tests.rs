//! Saving by many, handing in, clearing, freezing, suggesting, reminding.

use ayni_core::rights::{Actor, Membership, Role};
use ayni_core::survey::Edit;
use ayni_formats::sheets::Limits;
use ayni_model::survey::{AnswerState, ClearanceLevel, ClearanceSide, FormSheet, RoundPlan};
use ayni_model::{NoWatch, Text};
use ayni_store::{Place, Store};

use super::answer::{HandedIn, Saved};
use super::seat::Seat;
use super::*;
use crate::app::secrets::Secrets;
use crate::app::settings::{self, Settings};
use crate::app::{Kit, desk};

/// A form as people write it in a sheet.
fn form(version: &str) -> FormSheet {
    let text = format!(
        "| survey |\n\
         | | type | name | label::English (en) | required | relevant | constraint |\n\
         | | select_one yn | provides | Do you provide? | yes | | |\n\
         | | integer | projects | How many? | | ${{provides}} = 'yes' | . >= 0 |\n\
         | | text | words | In words | | | |\n\
         | choices |\n\
         | | list_name | name | label::English (en) |\n\
         | | yn | yes | Yes |\n\
         | | yn | no | No |\n\
         | settings |\n\
         | | form_title | form_id | version | default_language |\n\
         | | Small | small | {version} | English (en) |\n"
    );
    let read = ayni_formats::xlsform::read(
        &mut std::io::Cursor::new(text.into_bytes()),
        "small.md",
        &Limits::default(),
        &NoWatch,
    );
    read.form.unwrap_or_else(|| panic!("{:?}", read.findings))
}

struct Ground {
    _folder: tempfile::TempDir,
    kit: Kit,
    store: Store,
    secrets: Secrets,
    rounds: Rounds,
    now: i64,
}

impl Ground {
    async fn new() -> Ground {
        let folder = tempfile::tempdir().unwrap();
        let today = "2026-01-15".parse().unwrap();
        let kit = Kit::load(Place::File(folder.path().join("ayni.db")), None, "en", today, true).unwrap();
        let store = Store::open(&kit.register, true).await.unwrap();
        let now = open::seconds(today);
        Ground { _folder: folder, kit, store, secrets: Secrets::of(&[7; 32]), rounds: Rounds::default(), now }
    }

    fn desk(&self) -> Desk<'_> {
        Desk {
            kit: &self.kit,
            store: &self.store,
            secrets: &self.secrets,
            now: self.now,
            chance: &desk::chance,
        }
    }

    /// Opens a round with one questionnaire, and asks these respondents.
    async fn open(&self, name: &str, plan: RoundPlan, respondents: &str) {
        open::open(&self.desk(), &By::Machine, name, plan, vec![form("1")]).await.unwrap();
        let all = open::respondents(respondents).unwrap();
        open::ask(&self.desk(), &By::Machine, name, "small", &all, "http://node.example").await.unwrap();
    }

    async fn seat(&self, round: &str, respondent: &str) -> Seat {
        let all = self.store.asked_in(round).await.unwrap();
        let line = all.into_iter().find(|one| one.respondent == respondent).unwrap();
        seat::of(&self.desk(), &By::Machine, line.id).await.unwrap()
    }

    async fn save(&self, seat: &Seat, base: i64, values: &[(&str, &str)]) -> Saved {
        let values = values.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        let edit = Edit { values: values.collect(), ..Edit::default() };
        answer::save(&self.desk(), &self.rounds, seat, &form("1"), base, edit).await.unwrap()
    }

    async fn value(&self, seat: &Seat, key: &str) -> (String, Vec<String>) {
        let now = answer::of(&self.desk(), seat, &form("1")).await.unwrap();
        now.record.answers.get(key).map(|one| (one.value.clone(), one.beside.clone())).unwrap_or_default()
    }

    async fn hand_in(&self, seat: &Seat) -> HandedIn {
        answer::hand_in(&self.desk(), &self.rounds, seat, &form("1")).await.unwrap()
    }

    async fn counted(&self, round: &str, frozen: bool) -> usize {
        self.store.counted_answers(round, AnswerState::Cleared, frozen).await.unwrap().len()
    }
}

fn plan(date: &str) -> RoundPlan {
    RoundPlan {
        title: Text::of("en", "A round"),
        date: date.parse().unwrap(),
        organisation: String::new(),
        edition: "strategy-2020-2024".into(),
        before: String::new(),
        due: None,
        remind: Vec::new(),
        levels: Vec::new(),
        suggest: Vec::new(),
        queries: BTreeMap::new(),
    }
}

fn person(number: i64, role: Role) -> By {
    let memberships = vec![Membership { role, organisation: String::new() }];
    By::Person(Actor { person: number, active: true, memberships, scopes: None })
}

#[tokio::test]
async fn a_hundred_people_save_one_answer_and_nothing_is_lost() {
    let ground = Ground::new().await;
    ground.open("r", plan("2026"), "g-1; A government").await;
    let seat = ground.seat("r", "g-1").await;
    assert!(ground.save(&seat, 0, &[("words", "first")]).await.changed);
    // Each had the first version before them, and each writes something else.
    let texts: Vec<String> = (0..100).map(|number| format!("text {number}")).collect();
    let pairs: Vec<[(&str, &str); 1]> = texts.iter().map(|text| [("words", text.as_str())]).collect();
    futures_util::future::join_all(pairs.iter().map(|pair| ground.save(&seat, 1, pair))).await;
    let (value, beside) = ground.value(&seat, "words").await;
    let mut all: Vec<String> = beside;
    all.push(value);
    all.sort();
    let mut expected = texts.clone();
    expected.sort();
    assert_eq!(all, expected);
    // Different questions meet without a trace of each other.
    let version = answer::of(&ground.desk(), &seat, &form("1")).await.unwrap().number;
    ground.save(&seat, version, &[("provides", "yes")]).await;
    ground.save(&seat, version, &[("projects", "3")]).await;
    assert_eq!(ground.value(&seat, "provides").await, ("yes".to_owned(), Vec::new()));
    assert_eq!(ground.value(&seat, "projects").await, ("3".to_owned(), Vec::new()));
    // What two people answered otherwise is settled before it is handed in.
    let HandedIn::Held(findings) = ground.hand_in(&seat).await else { panic!("handed in") };
    assert_eq!(findings.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["answer-beside"]);
    assert!(!ground.save(&seat, version + 2, &[("provides", "yes")]).await.changed, "the same is no version");
}

#[tokio::test]
async fn what_is_missing_or_does_not_hold_is_not_handed_in() {
    let ground = Ground::new().await;
    ground.open("r", plan("2026"), "g-1\ng-2").await;
    let seat = ground.seat("r", "g-1").await;
    let codes = async || match ground.hand_in(&seat).await {
        HandedIn::Held(findings) => findings.into_iter().map(|one| one.code).collect::<Vec<_>>(),
        HandedIn::Done { .. } => Vec::new(),
    };
    assert_eq!(codes().await, ["answer-required"], "everyone may be silent, and nobody hands silence in");
    ground.save(&seat, 0, &[("provides", "yes"), ("projects", "-1")]).await;
    assert_eq!(codes().await, ["answer-constraint"]);
    let long = "x".repeat(200_000);
    let saved = ground.save(&seat, 1, &[("words", &long), ("projects", "4")]).await;
    assert_eq!((saved.too_long.values, saved.number), (vec!["words".to_owned()], 2));
    assert_eq!(ground.value(&seat, "words").await.0, "", "what is too long is no answer");
    assert_eq!(codes().await, Vec::<String>::new());
    // Without levels of clearance it counts at once.
    assert_eq!(ground.counted("r", true).await, 1);
}

#[tokio::test]
async fn clearance_goes_level_by_level_and_a_closed_round_stays() {
    let ground = Ground::new().await;
    let level = |name: &str, side| ClearanceLevel { name: Text::of("en", name), side };
    let levels =
        vec![level("Focal point", ClearanceSide::Round), level("Head of office", ClearanceSide::Round)];
    ground.open("r", RoundPlan { levels, ..plan("2026") }, "g-1; ; ; ; XAA-MOH").await;
    let seat = ground.seat("r", "g-1").await;
    ground.save(&seat, 0, &[("provides", "no")]).await;
    let clear = async |by: By, version: i64, level: usize| {
        let seat = seat::of(&ground.desk(), &by, seat.asked.id).await.unwrap();
        clear::clear(&ground.desk(), &ground.rounds, &seat, &form("1"), (version, level))
            .await
            .map_err(|error| error.code())
    };
    let reviewer = || person(5, Role::Reviewer);
    assert_eq!(clear(reviewer(), 1, 0).await, Err("round-nothing-to-clear".to_owned()), "it is a draft");
    // Who handed it in does not clear it.
    let own = seat::of(&ground.desk(), &person(9, Role::Coordinator), seat.asked.id).await.unwrap();
    assert!(matches!(
        answer::hand_in(&ground.desk(), &ground.rounds, &own, &form("1")).await.unwrap(),
        HandedIn::Done { late: false }
    ));
    assert_eq!(clear(person(9, Role::Coordinator), 2, 0).await, Err("rights-own".to_owned()));
    assert_eq!(clear(person(4, Role::Statistician), 2, 0).await, Err("rights-role".to_owned()));
    assert_eq!(clear(reviewer(), 1, 0).await, Err("round-moved".to_owned()), "another version was looked at");
    assert_eq!(clear(reviewer(), 2, 0).await, Ok(()));
    assert_eq!(ground.counted("r", true).await, 0, "one level is not all");
    assert_eq!(clear(reviewer(), 2, 0).await, Err("round-moved".to_owned()), "pressed twice");
    assert_eq!(clear(reviewer(), 2, 1).await, Ok(()));
    assert_eq!(ground.counted("r", true).await, 1);

    // A query sends it back; the cleared version still counts until the change is cleared.
    let desk = ground.desk();
    let asked = ("provides", "Really no?", true);
    clear::query(&desk, &ground.rounds, &seat, &form("1"), asked, "http://node.example").await.unwrap();
    let now = answer::of(&desk, &seat, &form("1")).await.unwrap();
    assert_eq!(now.state, Some(AnswerState::Returned));
    assert_eq!(ground.counted("r", true).await, 1);
    let said = desk.store.said_in_round("r", Some(seat.asked.id)).await.unwrap();
    assert_eq!(clear::standing(&seat.held.plan.levels, now.state, &said).open, 1);
    clear::reply(&desk, &seat, "provides", "Yes, really.").await.unwrap();
    let said = desk.store.said_in_round("r", Some(seat.asked.id)).await.unwrap();
    assert_eq!(clear::standing(&seat.held.plan.levels, now.state, &said).open, 0);

    // After the end a correction is a revision: what counted at the end stays beside it.
    open::close(&desk, &By::Machine, "r").await.unwrap();
    let seat = ground.seat("r", "g-1").await;
    let saved = ground.save(&seat, now.number, &[("provides", "yes"), ("projects", "2")]).await;
    assert!(saved.late);
    assert!(matches!(ground.hand_in(&seat).await, HandedIn::Done { late: true }));
    let version = answer::of(&desk, &seat, &form("1")).await.unwrap().number;
    assert_eq!(clear(reviewer(), version, 0).await, Ok(()));
    assert_eq!(clear(reviewer(), version, 1).await, Ok(()));
    let provided = async |frozen: bool| {
        let bodies = ground.store.counted_answers("r", AnswerState::Cleared, frozen).await.unwrap();
        answer::parsed(&bodies[0]).unwrap().answers["provides"].value.clone()
    };
    assert_eq!((provided(true).await, provided(false).await), ("no".to_owned(), "yes".to_owned()));
    assert_eq!(ground.store.verify().await.unwrap().faults, Vec::<String>::new());
}

#[tokio::test]
async fn what_was_said_in_the_round_before_is_suggested_and_is_no_answer() {
    let ground = Ground::new().await;
    ground.open("before", plan("2025"), "g-1; A government; ; fr").await;
    let seat = ground.seat("before", "g-1").await;
    ground.save(&seat, 0, &[("provides", "yes"), ("projects", "7"), ("words", "as before")]).await;
    ground
        .open("now", RoundPlan { before: "before".into(), ..plan("2026") }, "g-1; A government; ; fr")
        .await;
    suggest::all(&ground.desk(), &ground.rounds, "now").await.unwrap();
    let seat = ground.seat("now", "g-1").await;
    let form = form("1");
    let now = answer::of(&ground.desk(), &seat, &form).await.unwrap();
    assert_eq!(now.record.answers.len(), 0, "nothing is answered");
    let shown = now.shown();
    assert_eq!(shown.answers["projects"].value, "7");
    assert!(shown.answers["projects"].suggested.contains("before"), "{:?}", shown.answers["projects"]);
    assert_eq!(answer::settled(&shown), 0);
    // A page that is saved untouched confirms nothing; a tick does.
    let values: BTreeMap<String, String> = [("provides", "yes"), ("projects", "7")]
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .into();
    let suggested: BTreeMap<String, String> =
        now.suggested.iter().map(|(key, one)| (key.clone(), one.value.clone())).collect();
    let untouched = Edit { values, suggested, ..Edit::default() };
    let saved =
        answer::save(&ground.desk(), &ground.rounds, &seat, &form, 0, untouched.clone()).await.unwrap();
    assert!(!saved.changed);
    let confirmed = Edit { confirmed: ["provides".to_owned()].into(), ..untouched };
    answer::save(&ground.desk(), &ground.rounds, &seat, &form, 0, confirmed).await.unwrap();
    let now = answer::of(&ground.desk(), &seat, &form).await.unwrap();
    assert_eq!(now.record.answers.keys().collect::<Vec<_>>(), ["provides"]);
}

#[tokio::test]
async fn a_link_holds_until_it_is_renewed_or_ends_and_nobody_can_make_one() {
    let mut ground = Ground::new().await;
    ground.open("r", plan("2026"), "g-1; A government; g@gov.example; ar").await;
    let letter = ground.store.take_letter(ground.now, 100).await.unwrap().unwrap().letter;
    assert_eq!(letter.address, "g@gov.example");
    let key = letter.text.split("key=").nth(1).unwrap().trim().to_owned();
    let open = async |ground: &Ground, key: &str| {
        seat::by_link(&ground.desk(), key, "192.0.2.1")
            .await
            .map(|seat| seat.asked.respondent)
            .map_err(|e| e.code())
    };
    assert_eq!(open(&ground, &key).await, Ok("g-1".to_owned()));
    let bad = Err("round-bad-link".to_owned());
    let mut altered = key.clone();
    altered.replace_range(60..61, if &key[60..61] == "0" { "1" } else { "0" });
    for wrong in ["", "00", "zz", &"ab".repeat(64), &altered, &format!("{key}00"), &"é".repeat(64)] {
        assert_eq!(open(&ground, wrong).await, bad, "{wrong}");
    }
    let id = ground.seat("r", "g-1").await.asked.id;
    let link = open::new_link(&ground.desk(), &By::Machine, id, "http://node.example").await.unwrap();
    assert_eq!(open(&ground, &key).await, bad, "the one before has ended");
    let newest = link.split("key=").nth(1).unwrap().to_owned();
    assert_eq!(open(&ground, &newest).await, Ok("g-1".to_owned()));
    ground.now += 121 * 86_400;
    assert_eq!(open(&ground, &newest).await, bad, "it has run out");
    ground.now -= 121 * 86_400;
    open::ask_no_more(&ground.desk(), &By::Machine, id).await.unwrap();
    assert_eq!(open(&ground, &newest).await, bad);
    // Whoever tries too often waits, even with what would be right.
    let mut last = bad.clone();
    for _ in 0..200 {
        last = open(&ground, "00").await;
    }
    assert_eq!(last, Err("people-too-often".to_owned()));
}

#[tokio::test]
async fn who_has_not_handed_in_is_reminded_once_for_each_day() {
    let mut ground = Ground::new().await;
    let plan = RoundPlan { due: Some("2026-02-15".parse().unwrap()), remind: vec![14, 3], ..plan("2026") };
    ground.open("r", plan, "g-1; One; a@gov.example\ng-2; Two; b@gov.example\ng-3; Three").await;
    let done = ground.seat("r", "g-2").await;
    ground.save(&done, 0, &[("provides", "no")]).await;
    ground.hand_in(&done).await;
    let reminded = async |ground: &mut Ground, day: &str| {
        let day: ayni_model::Day = day.parse().unwrap();
        ground.kit.today = day;
        ground.now = open::seconds(day);
        remind::remind(&ground.desk()).await.unwrap()
    };
    assert_eq!(reminded(&mut ground, "2026-01-31").await, 0, "not yet");
    assert_eq!(reminded(&mut ground, "2026-02-01").await, 0, "a link would lead nowhere");
    let mut settings = Settings::load(&ground.store).await.unwrap();
    (settings.name, settings.address) = (Some("Node".into()), Some("https://node.example".into()));
    settings::change(&ground.desk(), &By::Machine, &settings).await.unwrap();
    assert_eq!(reminded(&mut ground, "2026-02-01").await, 1, "now it has an address");
    assert_eq!(reminded(&mut ground, "2026-02-02").await, 0, "once is enough");
    assert_eq!(reminded(&mut ground, "2026-02-13").await, 1);
    assert_eq!(reminded(&mut ground, "2026-02-16").await, 0, "it is too late to remind");
}

#[test]
fn respondents_are_read_line_by_line() {
    let read =
        open::respondents("g-1; Bolivia; a@gov.example; es; XAA-MFA; region=lac; income=lmc\n\n t-2\tTeam")
            .unwrap();
    assert_eq!(read.len(), 2);
    assert_eq!((read[0].organisation.as_str(), read[0].body.groups["region"].as_str()), ("XAA-MFA", "lac"));
    assert_eq!((read[1].id.as_str(), read[1].body.name.as_str()), ("t-2", "Team"));
    for bad in ["; no id", "g; n; no-address", "g; n; ; ; ; nothing"] {
        assert!(matches!(open::respondents(bad), Err(Refusal::Usage(_))), "{bad}");
    }
}
