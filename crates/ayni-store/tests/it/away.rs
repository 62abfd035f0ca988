//! A server that goes away and comes back.

use ayni_store::{Place, Store, StoreError};

use crate::ground::Ground;
use crate::postgres::Cluster;
use crate::register::{contents, import, info, row};

#[tokio::test]
async fn a_server_that_goes_away_is_a_refusal_and_works_again_when_it_is_back() {
    let Some(mut cluster) = Cluster::start() else { return };
    let ground = Ground::server(&cluster);
    let store = ground.store().await;
    import(&store, "one.xlsx", &[("1", "wells")]).await;

    let mut half = store.begin_import(info("two.xlsx")).await.expect("begun");
    half.put(vec![row("2", "seeds", 2)]).await.expect("put");
    cluster.stop();
    let put = half.put(vec![row("3", "roads", 3)]).await;
    assert!(matches!(put, Err(StoreError::Away(_))), "{put:?}");
    drop(half);
    let asked = store.node("country").await;
    assert!(matches!(asked, Err(StoreError::Away(_))), "{asked:?}");

    cluster.begin();
    // The same store, without being opened again; nothing of the half import is there.
    assert_eq!(contents(&store).await.len(), 1);
    let (number, _) = import(&store, "two.xlsx", &[("1", "wells"), ("2", "seeds")]).await;
    assert_eq!(number, Some(2));
    assert_eq!(store.verify().await.expect("verified").faults, [""; 0]);
}

#[tokio::test]
async fn what_the_server_does_not_allow_is_told() {
    let Some(cluster) = Cluster::start() else { return };
    let address = cluster.database();
    let missing = Place::Server(address.replace("register_0", "nowhere"));
    let opened = Store::open(&missing, true).await;
    assert!(matches!(opened, Err(StoreError::NotAllowed(_))), "{opened:?}");
    let opened = Store::open(&Place::Server("postgres://localhost:port/x".into()), true).await;
    assert!(matches!(opened, Err(StoreError::BadAddress(_))), "{opened:?}");
}
