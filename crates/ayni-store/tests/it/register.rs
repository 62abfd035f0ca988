//! Imports, versions, findings, undoing.

use std::sync::Arc;

use ayni_model::{FieldOrigins, Finding, Origin, Severity};
use ayni_store::{Counts, Current, ImportInfo, Incoming, Origins, Outcome, Store, StoreError, hash, hex};
use futures_util::TryStreamExt;

use crate::ground::{Ground, on_both};

on_both! {
    the_same_file_again_changes_nothing_and_a_corrected_one_says_what_changed,
    undoing_leaves_what_a_later_import_changed,
    an_import_that_is_not_committed_leaves_no_trace,
    a_second_row_with_the_same_id_is_not_kept,
    a_waiting_row_keeps_its_activity_from_being_gone,
}

pub fn info(file: &str) -> ImportInfo {
    ImportInfo {
        file: file.into(),
        file_hash: hex(&hash(file.as_bytes())),
        profile: "own".into(),
        profile_hash: String::new(),
        source: "ministries".into(),
        day: "2026-01-01".into(),
        person: None,
        at: None,
    }
}

fn sheet(file: &str, sheet: &str) -> Arc<Origin> {
    Arc::new(Origin { sheet: Some(sheet.into()), ..Origin::file(file) })
}

pub fn row(key: &str, content: &str, number: u32) -> Incoming {
    let mut origins = FieldOrigins::new(sheet("a.xlsx", "S"));
    origins.add(&["title"], number, 2);
    Incoming {
        reporter: "XAA-MOH".into(),
        key: key.into(),
        body: format!("{{\"id\":\"{key}\",\"title\":\"{content}\"}}").into_bytes(),
        origins: Origins::pack(&origins),
    }
}

/// Imports a file with these (id, content) rows; what is gone is withdrawn.
pub async fn import(store: &Store, file: &str, rows: &[(&str, &str)]) -> (Option<i64>, Counts) {
    let mut import = store.begin_import(info(file)).await.expect("begun");
    let rows = rows.iter().enumerate().map(|(at, (key, content))| row(key, content, at as u32 + 2)).collect();
    import.put(rows).await.expect("put");
    let gone = import.gone().await.expect("gone");
    import.withdraw(&gone).await.expect("withdrawn");
    let counts = import.counts();
    (import.commit().await.expect("committed"), counts)
}

pub async fn contents(store: &Store) -> Vec<(String, String)> {
    let all: Vec<Current> = store.current().try_collect().await.expect("read");
    all.into_iter().map(|one| (one.key, String::from_utf8(one.body).expect("text"))).collect()
}

async fn the_same_file_again_changes_nothing_and_a_corrected_one_says_what_changed(ground: &Ground) {
    let store = ground.store().await;
    let (first, counts) =
        import(&store, "one.xlsx", &[("1", "wells"), ("2", "seeds"), ("3", "nurses")]).await;
    assert_eq!((first, counts.new), (Some(1), 3));
    let revision = store.revision().await.expect("revision");

    let (again, counts) =
        import(&store, "one.xlsx", &[("3", "nurses"), ("1", "wells"), ("2", "seeds")]).await;
    assert_eq!((again, counts.same), (None, 3));
    assert_eq!(store.imports().await.expect("imports").len(), 1);

    let (second, counts) =
        import(&store, "two.xlsx", &[("1", "wells"), ("2", "better seeds"), ("4", "roads")]).await;
    assert_eq!(second, Some(2));
    assert_eq!(counts, Counts { new: 1, changed: 1, same: 1, gone: 1, ..Counts::default() });
    let keys: Vec<String> = contents(&store).await.into_iter().map(|(key, _)| key).collect();
    assert_eq!(keys, ["1", "2", "4"]);
    let history = store.history(None, "3").await.expect("history");
    assert_eq!(history.iter().map(|v| v.withdrawn).collect::<Vec<_>>(), [false, true]);

    let undone = store.undo(2, "2026-01-02").await.expect("undone");
    assert_eq!((undone.restored, undone.withdrawn, undone.left.len()), (2, 1, 0));
    assert_eq!(store.revision().await.expect("revision"), revision);
    assert!(matches!(store.undo(2, "2026-01-02").await, Err(StoreError::AlreadyUndone(2))));
    let report = store.verify().await.expect("verified");
    assert_eq!((report.faults.len(), report.acts), (0, 3));
}

async fn undoing_leaves_what_a_later_import_changed(ground: &Ground) {
    let store = ground.store().await;
    import(&store, "one.xlsx", &[("1", "a"), ("2", "a")]).await;
    import(&store, "two.xlsx", &[("1", "b"), ("2", "b")]).await;
    import(&store, "three.xlsx", &[("1", "c"), ("2", "b")]).await;
    let undone = store.undo(2, "2026-01-03").await.expect("undone");
    assert_eq!(undone.left, [("XAA-MOH".to_owned(), "1".to_owned())]);
    let bodies: Vec<String> = contents(&store).await.into_iter().map(|(_, body)| body).collect();
    assert!(bodies[0].contains("\"c\"") && bodies[1].contains("\"a\""), "{bodies:?}");
}

async fn an_import_that_is_not_committed_leaves_no_trace(ground: &Ground) {
    let store = ground.store().await;
    import(&store, "one.xlsx", &[("1", "a")]).await;
    let before = store.revision().await.expect("revision");
    {
        let mut import = store.begin_import(info("two.xlsx")).await.expect("begun");
        import.put(vec![row("1", "b", 2), row("2", "b", 3)]).await.expect("put");
    }
    assert_eq!(store.revision().await.expect("revision"), before);
    assert_eq!(import(&store, "three.xlsx", &[("1", "a"), ("5", "x")]).await.1.new, 1);
}

async fn a_second_row_with_the_same_id_is_not_kept(ground: &Ground) {
    let store = ground.store().await;
    for known in [false, true] {
        let mut import = store.begin_import(info(&known.to_string())).await.expect("begun");
        let outcomes =
            import.put(vec![row("1", &known.to_string(), 2), row("1", "other", 3)]).await.expect("put");
        assert_eq!(outcomes[1], Outcome::Duplicate, "known before: {known}");
        import.commit().await.expect("committed");
    }
    assert_eq!(contents(&store).await.len(), 1);
}

async fn a_waiting_row_keeps_its_activity_from_being_gone(ground: &Ground) {
    let store = ground.store().await;
    import(&store, "one.xlsx", &[("1", "a"), ("2", "a")]).await;
    let mut import = store.begin_import(info("two.xlsx")).await.expect("begun");
    import.put(vec![row("1", "a", 2)]).await.expect("put");
    import.put_waiting(Some(("XAA-MOH", "2")), b"{}".to_vec()).await.expect("waiting");
    import.put_findings(&[Finding::new("share-sum", Severity::Error)]).await.expect("kept");
    assert_eq!(import.gone().await.expect("gone"), []);
    let id = import.commit().await.expect("committed").expect("something changed");
    assert_eq!(store.waiting(id).await.expect("waiting").len(), 1);
    assert_eq!(store.findings(id).await.expect("findings")[0].finding.code, "share-sum");
}
