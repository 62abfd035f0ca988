//! Backups, damaged ones, and the move from one database to the other and back.

use ayni_store::{Store, StoreError};

use crate::ground::{Ground, on_both};
use crate::postgres::Cluster;
use crate::register::{contents, import};

on_both! {
    a_backup_restores_to_the_same_register_and_a_damaged_one_is_refused,
    a_register_of_a_newer_program_is_refused,
    only_who_may_make_a_register_makes_one,
}

async fn filled(ground: &Ground) -> Store {
    let store = ground.store().await;
    store.set_node("country", "XAA", "2026-01-01").await.expect("set");
    import(&store, "one.xlsx", &[("1", "wells"), ("2", "seeds"), ("ñu", "a"), ("nz", "b"), ("Z", "c")]).await;
    import(&store, "two.xlsx", &[("1", "deep wells"), ("ñu", "a")]).await;
    store
}

async fn file(store: &Store) -> Vec<u8> {
    let mut file = Vec::new();
    store.backup(&mut file).await.expect("backed up");
    file
}

async fn a_backup_restores_to_the_same_register_and_a_damaged_one_is_refused(ground: &Ground) {
    let store = filled(ground).await;
    let bytes = file(&store).await;

    let fresh = Ground::file();
    let other = fresh.store().await;
    other.restore(bytes.as_slice()).await.expect("restored");
    assert_eq!(other.revision().await.expect("revision"), store.revision().await.expect("revision"));
    assert_eq!(other.node("country").await.expect("node").as_deref(), Some("XAA"));
    assert_eq!(file(&other).await, bytes);
    assert!(matches!(other.restore(bytes.as_slice()).await, Err(StoreError::NotEmpty)));

    let third_ground = Ground::file();
    let third = third_ground.store().await;
    assert!(matches!(third.restore(&bytes[..bytes.len() / 2]).await, Err(StoreError::BadBackup(_))));
    assert_eq!(contents(&third).await, []);
    assert_eq!(third.node("country").await.expect("node"), None);
}

/// From a file to a server and back: each step holds the same, byte by byte, and verifies.
#[tokio::test]
async fn a_register_moves_between_the_databases() {
    let Some(cluster) = Cluster::start() else { return };
    let (first, server, last) = (Ground::file(), Ground::server(&cluster), Ground::file());
    let bytes = file(&filled(&first).await).await;
    for ground in [&server, &last] {
        let store = ground.store().await;
        store.restore(bytes.as_slice()).await.expect("restored");
        assert_eq!(file(&store).await, bytes, "{}", ground.place);
        let report = store.verify().await.expect("verified");
        assert_eq!((report.faults.len(), report.acts, report.versions), (0, 3, 9));
    }
}

async fn a_register_of_a_newer_program_is_refused(ground: &Ground) {
    ground.store().await.close().await;
    ground.tamper("INSERT INTO migration (number) VALUES (99)").await;
    for create in [false, true] {
        let again = Store::open(&ground.place, create).await;
        assert!(matches!(again, Err(StoreError::NewerRegister { found: 99, .. })), "{again:?}");
    }
}

async fn only_who_may_make_a_register_makes_one(ground: &Ground) {
    let none = Store::open(&ground.place, false).await;
    assert!(matches!(none, Err(StoreError::NoRegister(_))), "{none:?}");
    ground.store().await.close().await;
    Store::open(&ground.place, false).await.expect("opened");
}
