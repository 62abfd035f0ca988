//! What people enter themselves, beside what comes from files.

use ayni_store::{Entering, EntryOutcome, Expected, Stamp, Store, hash};

use crate::ground::{Ground, on_both};
use crate::register::{contents, import};

on_both! {
    one_who_comes_second_changes_nothing_and_is_told_what_is_there,
    what_a_person_changed_stands_until_the_file_says_something_else,
    an_entry_is_undone_as_an_import_is,
    what_a_reporter_has_and_what_changed_since_is_found_part_by_part,
}

fn by(person: i64) -> Stamp {
    Stamp { day: "2026-01-02".into(), at: Some(1_767_312_000), person: Some(person) }
}

fn body(key: &str, content: &str) -> Vec<u8> {
    format!("{{\"id\":\"{key}\",\"title\":\"{content}\"}}").into_bytes()
}

pub fn entering(reporter: &str, key: &str, content: &str, expected: Expected) -> Entering {
    Entering {
        reporter: reporter.into(),
        key: key.into(),
        body: body(key, content),
        expected,
        findings: Vec::new(),
    }
}

/// Enters one activity; what became of it.
pub async fn enter(store: &Store, key: &str, content: &str, expected: Expected) -> EntryOutcome {
    let one = entering("XAA-MOH", key, content, expected);
    store.enter(vec![one], &by(7)).await.expect("entered").1.remove(0)
}

async fn one_who_comes_second_changes_nothing_and_is_told_what_is_there(ground: &Ground) {
    let store = ground.store().await;
    let is = |content: &str| Expected::Body(hash(&body("1", content)));
    assert_eq!(enter(&store, "1", "wells", Expected::Nothing).await, EntryOutcome::New);
    assert_eq!(enter(&store, "1", "deep wells", is("wells")).await, EntryOutcome::Changed);
    let moved = EntryOutcome::Moved(Some(body("1", "deep wells")));
    assert_eq!(enter(&store, "1", "dry wells", is("wells")).await, moved);
    assert_eq!(enter(&store, "1", "dry wells", Expected::Nothing).await, moved);
    assert_eq!(enter(&store, "2", "roads", is("roads")).await, EntryOutcome::Moved(None));
    assert_eq!(enter(&store, "1", "deep wells", is("deep wells")).await, EntryOutcome::Same);
    assert_eq!(
        contents(&store).await,
        [("1".into(), String::from_utf8(body("1", "deep wells")).expect("text"))]
    );

    let batch = vec![
        entering("XAA-MOH", "1", "wide wells", is("deep wells")),
        entering("XAA-AGR", "1", "seeds", Expected::Nothing),
        entering("XAA-MOH", "1", "again", Expected::Anything),
        entering("XAA-MOH", "3", "nurses", is("x")),
    ];
    let (import, outcomes) = store.enter(batch, &by(7)).await.expect("entered");
    let expected =
        [EntryOutcome::Changed, EntryOutcome::New, EntryOutcome::Duplicate, EntryOutcome::Moved(None)];
    assert_eq!(outcomes, expected);
    let line = store.imports().await.expect("imports").remove(0);
    assert_eq!((Some(line.id), line.source.as_str()), (import, "entry:XAA-AGR+XAA-MOH"));
    assert_eq!(store.verify().await.expect("verified").faults, Vec::<String>::new());
}

async fn what_a_person_changed_stands_until_the_file_says_something_else(ground: &Ground) {
    let store = ground.store().await;
    import(&store, "one.xlsx", &[("1", "wells"), ("2", "seeds")]).await;
    assert_eq!(enter(&store, "1", "deep wells", Expected::Anything).await, EntryOutcome::Changed);
    assert_eq!(enter(&store, "9", "typed", Expected::Nothing).await, EntryOutcome::New);

    let (again, counts) = import(&store, "one.xlsx", &[("1", "wells"), ("2", "seeds")]).await;
    assert_eq!((again, counts.same, counts.gone), (None, 2, 0), "nor is what was typed gone from the file");
    let (_, counts) = import(&store, "two.xlsx", &[("1", "dry wells"), ("2", "seeds")]).await;
    assert_eq!(counts.changed, 1, "the file has something new to say");
    let (_, counts) = import(&store, "three.xlsx", &[("2", "seeds")]).await;
    assert_eq!(counts.gone, 1, "and it is still an activity of its list");
}

async fn an_entry_is_undone_as_an_import_is(ground: &Ground) {
    let store = ground.store().await;
    import(&store, "one.xlsx", &[("1", "wells")]).await;
    let one = entering("XAA-MOH", "1", "deep wells", Expected::Anything);
    let (number, _) = store.enter(vec![one], &by(7)).await.expect("entered");
    let undone = store.undo(number.expect("a number"), &by(8)).await.expect("undone");
    assert_eq!((undone.restored, undone.withdrawn), (1, 0));
    assert_eq!(import(&store, "two.xlsx", &[("1", "wells")]).await.1.same, 1);

    enter(&store, "1", "deep wells", Expected::Anything).await;
    let (wide, _) = import(&store, "three.xlsx", &[("1", "wide wells")]).await;
    store.undo(wide.expect("a number"), &by(8)).await.expect("undone");
    assert_eq!(
        import(&store, "two.xlsx", &[("1", "wells")]).await.1.same,
        1,
        "what was typed is back, and stands"
    );
    assert_eq!(store.verify().await.expect("verified").faults, Vec::<String>::new());
}

async fn what_a_reporter_has_and_what_changed_since_is_found_part_by_part(ground: &Ground) {
    let store = ground.store().await;
    for key in ["1", "2", "3"] {
        enter(&store, key, "wells", Expected::Nothing).await;
    }
    let other = entering("XAA-AGR", "1", "seeds", Expected::Nothing);
    store.enter(vec![other], &by(7)).await.expect("entered");
    let all = store.reported("XAA-MOH", "", 2).await.expect("first part");
    assert_eq!(all, [("1".to_owned(), body("1", "wells")), ("2".to_owned(), body("2", "wells"))]);
    assert_eq!(store.reported("XAA-MOH", "2", 2).await.expect("rest").len(), 1);

    let upto = store.newest_import().await.expect("acts");
    let since = async |reporters: &[&str], place: (i64, i64), limit: u32| {
        store.reported_since(reporters, place, limit).await.expect("changes")
    };
    assert_eq!(since(&["XAA-MOH", "XAA-AGR"], (upto, i64::MAX), 10).await, []);
    enter(&store, "2", "deep wells", Expected::Anything).await;
    let seventh = by(7);
    let gone = store.withdraw("XAA-MOH", "3", Expected::Body(hash(&body("3", "wells"))), &seventh);
    assert!(gone.await.expect("withdrawn").is_some());
    let seeds = entering("XAA-AGR", "1", "better seeds", Expected::Anything);
    store.enter(vec![seeds], &by(7)).await.expect("entered");
    let both = since(&["XAA-MOH", "XAA-AGR"], (upto, i64::MAX), 10).await;
    let told: Vec<(&str, &str, Option<&[u8]>)> =
        both.iter().map(|one| (one.reporter.as_str(), one.key.as_str(), one.body.as_deref())).collect();
    let (deep, better) = (body("2", "deep wells"), body("1", "better seeds"));
    assert_eq!(
        told,
        [("XAA-MOH", "2", Some(&deep[..])), ("XAA-MOH", "3", None), ("XAA-AGR", "1", Some(&better[..]))]
    );
    let first = since(&["XAA-MOH"], (upto, i64::MAX), 1).await.remove(0);
    let rest = since(&["XAA-MOH"], (first.import, first.activity), 10).await;
    assert_eq!((first.key.as_str(), rest.len(), rest[0].key.as_str()), ("2", 1, "3"));
    assert_eq!(since(&[], (0, 0), 10).await, []);
}
