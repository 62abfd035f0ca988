//! The exchange: versions that stay, what is taken back, and the way of a partnership.

use ayni_model::exchange::{Stage, Step};
use ayni_store::{
    Agreement, ContactLimit, ExchangeDraft, ExchangeKeeping, ExchangeState, Feedback, Grant, Kept,
    NewPartner, NewReview, ReviewLine, SavedSearch, Stamp, Store, UseLine, hash,
};

use crate::ground::{Ground, on_both};

on_both! {
    a_record_keeps_its_versions_and_nobody_overwrites_unseen,
    what_a_person_takes_back_is_gone_from_every_version,
    a_merge_is_undone,
    an_address_that_a_person_was_sent_holds_until_its_day,
    a_partnership_goes_its_way_once,
    each_that_writes_of_an_offer_has_a_partnership_of_its_own,
    what_others_say_is_kept_beside,
    a_search_is_told_once_when_it_is_due,
}

fn by(person: i64) -> Stamp {
    Stamp { day: "2026-01-02".into(), at: Some(1_767_312_000), person: Some(person) }
}

fn keeping<'a>(key: &'a str, body: &'a [u8]) -> ExchangeKeeping<'a> {
    ExchangeKeeping {
        owner: "XAA-MOH",
        key,
        kind: "need",
        tier: "public",
        until: "",
        body,
        expected: None,
        published: false,
    }
}

async fn keep(store: &Store, one: ExchangeKeeping<'_>) -> (i64, Kept) {
    let kept = store.keep_records(&[one], &by(7)).await.expect("kept")[0];
    (kept.id, kept.kept)
}

async fn a_record_keeps_its_versions_and_nobody_overwrites_unseen(ground: &Ground) {
    let store = ground.store().await;
    let (id, kept) = keep(&store, keeping("1", b"wells")).await;
    assert_eq!(kept, Kept::New);
    assert_eq!(keep(&store, keeping("1", b"wells")).await, (id, Kept::Same));
    let expecting = |body: &'static [u8], was: &[u8]| ExchangeKeeping {
        expected: Some(Some(hash(was))),
        ..keeping("1", body)
    };
    assert_eq!(keep(&store, expecting(b"deep wells", b"wells")).await, (id, Kept::Changed));
    assert_eq!(keep(&store, expecting(b"dry wells", b"wells")).await, (id, Kept::Moved));
    let new = ExchangeKeeping { expected: Some(None), ..keeping("1", b"another") };
    assert_eq!(keep(&store, new).await, (id, Kept::Moved));
    assert!(store.set_record_state(id, ExchangeState::Withdrawn, &by(7)).await.unwrap());
    assert!(!store.set_record_state(id, ExchangeState::Withdrawn, &by(7)).await.unwrap(), "it is already");
    assert!(store.records_after(&[], 0, 100).await.unwrap().is_empty());
    let answer = ExchangeKeeping { published: true, ..expecting(b"deep wells, agreed", b"deep wells") };
    assert_eq!(
        keep(&store, answer).await,
        (id, Kept::Moved),
        "who only answers for it does not bring it back"
    );
    assert_eq!(keep(&store, keeping("1", b"deep wells")).await, (id, Kept::Changed), "it is back");
    let acts: Vec<_> =
        store.record_history(id).await.unwrap().into_iter().map(|one| (one.number, one.act)).collect();
    let expected = [(1, "entered"), (2, "changed"), (3, "withdrawn"), (4, "returned")];
    assert_eq!(acts, expected.map(|(number, act)| (number, act.to_owned())));
    let line = store.record("XAA-MOH", "1").await.unwrap().unwrap();
    assert_eq!(
        (line.body.as_slice(), line.number, line.state),
        (b"deep wells".as_slice(), 4, ExchangeState::Published)
    );
    assert_eq!(store.records_of(&["XAA-MOH".into(), "O'Brien".into()], 9).await.unwrap(), [line]);
    assert!(store.verify().await.unwrap().faults.is_empty());
    let draft = ExchangeDraft { person: 7, title: "b".into(), body: "{}".into(), ..ExchangeDraft::default() };
    let number = store.keep_exchange_draft(&draft, 5).await.unwrap().unwrap();
    let kept = ExchangeDraft { record: 3, ..store.exchange_draft(number).await.unwrap().unwrap() };
    assert_eq!(store.keep_exchange_draft(&kept, 6).await.unwrap(), Some(number));
    assert_eq!(store.exchange_draft(number).await.unwrap().unwrap().record, 3, "the record came later");
    assert_eq!(store.keep_exchange_draft(&kept, 7).await.unwrap(), None, "kept since by somebody else");
    assert_eq!(store.exchange_drafts(7).await.unwrap().len(), 1);
    assert!(store.drop_exchange_draft(number).await.unwrap());
}

async fn what_a_person_takes_back_is_gone_from_every_version(ground: &Ground) {
    let store = ground.store().await;
    let (id, _) = keep(&store, keeping("1", b"Amina")).await;
    keep(&store, keeping("1", b"Amina Test")).await;
    let draft = |owner: &str, id: &str| ExchangeDraft {
        person: 7,
        owner: owner.into(),
        body: format!(r#"{{"id":"{id}","typed":{{}}}}"#),
        ..ExchangeDraft::default()
    };
    for (owner, id) in [("XAA-MOH", "1"), ("XAA-MOH", "2"), ("XBB-MOH", "1")] {
        store.keep_exchange_draft(&draft(owner, id), 5).await.unwrap();
    }
    assert!(store.forget_record(id, &by(7)).await.unwrap());
    let line = store.record_of(id).await.unwrap().unwrap();
    assert_eq!((line.body.is_empty(), line.state), (true, ExchangeState::Withdrawn));
    let history = store.record_history(id).await.unwrap();
    assert!(history.iter().all(|version| version.body.is_none()));
    assert_eq!(history[1].hash, hash(b"Amina Test"), "what it was can be proved and not read");
    assert_eq!(store.exchange_drafts(7).await.unwrap().len(), 2, "what was begun of them goes, too");
    for expected in [None, Some(None)] {
        let again = ExchangeKeeping { expected, ..keeping("1", b"Amina Test") };
        assert_eq!(keep(&store, again).await, (id, Kept::Moved), "nor does a file bring it back");
    }
    assert!(!store.forget_record(999, &by(7)).await.unwrap());
}

async fn a_merge_is_undone(ground: &Ground) {
    let store = ground.store().await;
    let (one, _) = keep(&store, keeping("1", b"wells")).await;
    let (two, _) = keep(&store, keeping("2", b"wells again")).await;
    assert!(!store.merge_records(two, two, &by(7)).await.unwrap(), "not with itself");
    assert!(store.merge_records(two, one, &by(7)).await.unwrap());
    assert!(!store.merge_records(one, two, &by(7)).await.unwrap(), "not in a circle");
    assert_eq!(store.records_after(&[], 0, 100).await.unwrap().len(), 1);
    assert_eq!(store.merged_into(one).await.unwrap()[0].id, two);
    assert!(store.unmerge_record(two, &by(7)).await.unwrap());
    assert_eq!(store.records_after(&[], 0, 100).await.unwrap().len(), 2);
    assert!(!store.unmerge_record(two, &by(7)).await.unwrap());
}

async fn an_address_that_a_person_was_sent_holds_until_its_day(ground: &Ground) {
    let store = ground.store().await;
    let (id, _) = keep(&store, keeping("1", b"an expert")).await;
    let (first, second) = (hash(b"first"), hash(b"second"));
    assert!(store.add_consent_link(id, &first, 100, (0, 2), &by(7)).await.unwrap());
    assert_eq!(store.consent_link(&first, 100).await.unwrap(), Some(id));
    assert_eq!(store.consent_link(&first, 101).await.unwrap(), None, "its time is over");
    assert!(store.add_consent_link(id, &second, 200, (0, 2), &by(7)).await.unwrap());
    assert!(!store.add_consent_link(id, &first, 200, (0, 2), &by(7)).await.unwrap(), "that is enough");
    assert_eq!(store.consent_link(&first, 50).await.unwrap(), None, "a newer one stands for it");
    assert!(store.consent_link(&second, 50).await.unwrap().is_some());
    store.close().await;
}

fn step(stage: Stage, owner: &str) -> Step {
    Step { stage, at: 10, owner: owner.into(), person: Some(7), next: "a call".into(), note: "hello".into() }
}

/// As many contacts as anybody likes.
const FREE: ContactLimit = ContactLimit { since: 0, begun: i64::MAX, sent: i64::MAX };

async fn a_partnership_goes_its_way_once(ground: &Ground) {
    let store = ground.store().await;
    let partners = [
        NewPartner { owner: "XAA-MOH", role: "recipient", country: "XAA" },
        NewPartner { owner: "XBB-MOH", role: "provider", country: "XBB" },
    ];
    let begin = |step: Step| {
        let (store, partners) = (store.clone(), partners.clone());
        async move {
            store.begin_partnership((1, 2), &partners, (&step, None), FREE, &by(7)).await.unwrap().unwrap()
        }
    };
    let (id, new) = begin(step(Stage::Contacted, "XAA-MOH")).await;
    assert!(new);
    assert_eq!(begin(step(Stage::Contacted, "XBB-MOH")).await, (id, false), "one is under way");
    assert!(
        store.step_partnership(id, Stage::Contacted, &step(Stage::InTalks, "XBB-MOH"), &by(8)).await.unwrap()
    );
    assert!(
        !store.step_partnership(id, Stage::Contacted, &step(Stage::Closed, "XBB-MOH"), &by(8)).await.unwrap()
    );
    let agree = async |owner: &str| {
        store.agree_partnership((id, owner), &step(Stage::Agreed, owner), &by(7)).await.unwrap()
    };
    let jica = NewPartner { owner: "JICA", role: "second-provider", country: "JPN" };
    let join = async |partner: &NewPartner<'_>| {
        store.join_partnership((id, "XAA-MOH"), partner, FREE, &by(7)).await.unwrap()
    };
    assert_eq!(agree("XAA-MOH").await, Agreement::Noted);
    assert_eq!(agree("XAA-MOH").await, Agreement::Known);
    let agreed = async || {
        let partners = store.partnership(id).await.unwrap().unwrap().partners;
        partners.iter().map(|one| one.agreed.is_some()).collect::<Vec<_>>()
    };
    assert_eq!(agreed().await, [true, false]);
    assert_eq!(join(&jica).await, Some(true));
    assert_eq!(join(&jica).await, Some(false), "it takes part");
    assert_eq!(agree("XBB-MOH").await, Agreement::Noted, "who came later has to agree, too");
    assert_eq!(agree("JICA").await, Agreement::All);
    assert_eq!(agree("JICA").await, Agreement::Known);
    assert_eq!(agreed().await, [true, true, true]);
    let late = NewPartner { owner: "XCC-MOH", role: "second-provider", country: "XCC" };
    assert_eq!(join(&late).await, Some(false), "all have agreed");
    store.set_part(id, "XBB-MOH", "trainers", "formulation evaluation").await.unwrap();
    store.set_phase(id, "formulation").await.unwrap();
    assert!(store.partnership_became(id, "XBB-MOH", "2026-A").await.unwrap());
    store.partnership_became_none(id, "XAA-MOH", "2026-A").await.unwrap();
    assert!(!store.partnership_became(id, "XAA-MOH", "2026-A").await.unwrap(), "it is another's claim");
    store.partnership_became_none(id, "XBB-MOH", "2026-A").await.unwrap();
    assert!(store.partnership_became(id, "XAA-MOH", "2026-A").await.unwrap());
    assert!(!store.partnership_became(id, "XAA-MOH", "2026-B").await.unwrap());
    let limit = ContactLimit { sent: 1, ..FREE };
    let write = async || store.add_message((id, "XAA-MOH"), "Bonjour", None, limit, &by(7)).await.unwrap();
    assert!(write().await.is_some());
    assert_eq!(write().await, None, "that is enough for a day");
    let found = store.partnership(id).await.unwrap().unwrap();
    assert_eq!((found.stage, found.steps.len(), found.phase.as_str()), (Stage::Agreed, 3, "formulation"));
    assert_eq!(found.activity.1, "2026-A");
    let part = found.partners.iter().find(|one| one.owner == "XBB-MOH").unwrap();
    assert_eq!(part.phases, ["formulation", "evaluation"]);
    assert_eq!(store.partnerships_of(&["JICA".into()]).await.unwrap(), [found]);
    let said = store.messages(id).await.unwrap();
    assert_eq!((said.len(), said[0].text.as_str()), (1, "Bonjour"));
    assert_eq!(store.writers(id).await.unwrap(), ["XAA-MOH".to_owned()].into());
}

async fn each_that_writes_of_an_offer_has_a_partnership_of_its_own(ground: &Ground) {
    let store = ground.store().await;
    let begin = async |of: (i64, i64), owner: &str, limit: ContactLimit| {
        let partners = [
            NewPartner { owner, role: "recipient", country: "" },
            NewPartner { owner: "XBB-MOH", role: "provider", country: "XBB" },
        ];
        let step = step(Stage::Contacted, owner);
        store.begin_partnership(of, &partners, (&step, Some("Hello")), limit, &by(9)).await.unwrap()
    };
    let (first, _) = begin((5, 5), "XAA-MOH", FREE).await.unwrap();
    let (second, new) = begin((5, 5), "XCC-MOH", FREE).await.unwrap();
    assert!(new && first != second, "what one writes the other does not read");
    assert_eq!(begin((5, 5), "XAA-MOH", FREE).await, Some((first, false)));
    assert_eq!(store.messages(first).await.unwrap().len(), 1, "the first words come with it");
    // A need that is answered without an own record is answered once by each, too.
    let (third, _) = begin((6, 0), "XAA-MOH", FREE).await.unwrap();
    assert_eq!(begin((6, 0), "XAA-MOH", FREE).await, Some((third, false)));
    assert_eq!(begin((7, 0), "XAA-MOH", ContactLimit { begun: 3, ..FREE }).await, None, "enough for a day");
    assert_eq!(
        begin((7, 0), "XAA-MOH", ContactLimit { since: 11, begun: 1, sent: 3 }).await.map(|one| one.1),
        Some(true)
    );
}

async fn what_others_say_is_kept_beside(ground: &Ground) {
    let store = ground.store().await;
    let review = ReviewLine {
        number: 1,
        owner: "XBB-MOH".into(),
        person: Some(8),
        day: "2026-01-02".into(),
        verdict: "passed".into(),
        level: "measured".into(),
        met: vec!["problem".into(), "done".into()],
        reasons: "The figures are those of the report.".into(),
    };
    store.add_review(&NewReview { record: 1, review: &review }, &by(8)).await.unwrap();
    assert_eq!(store.reviews(&[2, 1]).await.unwrap(), [(1, review)]);
    assert!(store.reviews(&[2]).await.unwrap().is_empty());
    let used = UseLine {
        owner: "XCC".into(),
        at: 5,
        adapted: true,
        country: "XCC".into(),
        text: "With solar pumps".into(),
    };
    store.add_use(1, &used, &by(9)).await.unwrap();
    assert_eq!(store.uses(1).await.unwrap(), [used]);
    let mut feedback = Feedback { sought: 1, found: 2, person: 7, useful: true, why: String::new() };
    store.say_of_match(&feedback, 5).await.unwrap();
    feedback.useful = false;
    store.say_of_match(&feedback, 6).await.unwrap();
    assert_eq!(store.feedback_about(&[2], 7, 10).await.unwrap(), [feedback.clone()], "the last word counts");
    let others = Feedback { sought: 3, found: 2, person: 8, useful: true, why: String::new() };
    store.say_of_match(&others, 7).await.unwrap();
    assert_eq!(store.feedback_about(&[2], 7, 10).await.unwrap(), [feedback.clone(), others.clone()]);
    assert_eq!(store.feedback_about(&[2], 7, 1).await.unwrap(), [others], "the newest");
    assert_eq!(store.feedback_about(&[], 7, 10).await.unwrap(), [feedback], "one's own");
    let mut grant =
        Grant { record: 1, owner: "XCC".into(), state: "asked".into(), note: "please".into(), at: 5 };
    store.set_grant(&grant, &by(9)).await.unwrap();
    grant.state = "granted".into();
    store.set_grant(&grant, &by(7)).await.unwrap();
    assert_eq!(store.grants(1).await.unwrap(), [grant]);
    store.complete_module((1, 1), 7, (3, 4, true), 5).await.unwrap();
    store.complete_module((1, 1), 7, (1, 4, false), 6).await.unwrap();
    assert_eq!(store.completions(1, 7).await.unwrap(), ((1, 1), Some((3, 4, true))), "a pass stays one");
    assert!(store.remind_once(1, 1, 5).await.unwrap());
    assert!(!store.remind_once(1, 1, 6).await.unwrap());
}

async fn a_search_is_told_once_when_it_is_due(ground: &Ground) {
    let store = ground.store().await;
    let search =
        SavedSearch { id: 0, person: 7, name: "water".into(), query: "q=water".into(), days: 7, last: 0 };
    let id = store.keep_search(&search, 1, 1_000).await.unwrap().unwrap();
    assert_eq!(store.keep_search(&search, 1, 1_000).await.unwrap(), None);
    assert!(store.searches_due(1_000 + 7 * 86_400 - 1).await.unwrap().is_empty());
    let due = store.searches_due(1_000 + 7 * 86_400).await.unwrap();
    assert!(store.take_search(&due[0], 9_000_000).await.unwrap());
    assert!(!store.take_search(&due[0], 9_000_000).await.unwrap());
    assert!(!store.drop_search(id, 8).await.unwrap(), "it is another's");
    assert!(store.drop_search(id, 7).await.unwrap());
}
