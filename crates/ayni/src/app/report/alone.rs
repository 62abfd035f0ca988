//! One report is changed by one at a time: within this process, and among all processes that share the database.

use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use ayni_store::Store;
use tokio::sync::Mutex;

use crate::app::{Kit, Refusal, desk};

/// Those of this process wait here, and not at the database.
static ONE: Mutex<()> = Mutex::const_new(());

/// For how long a lease holds that its holder does not renew, in seconds.
const LEASE: i64 = 60;

/// How often it is renewed.
const RENEW: Duration = Duration::from_secs(15);

/// How long one waits for another process, and how often one looks whether it has ended.
const PATIENCE: Duration = Duration::from_secs(20);
/// See [`PATIENCE`].
const LOOK: Duration = Duration::from_millis(200);

/// Does something with a report that nobody else changes meanwhile. Where another process is at it for long, or this one
/// was away so long that its lease has run out, it is refused, and nothing is half done.
pub async fn alone<T>(
    kit: &Kit,
    name: &str,
    work: impl Future<Output = Result<T, Refusal>>,
) -> Result<T, Refusal> {
    let _one = ONE.lock().await;
    let store = Store::open(&kit.register, false).await?;
    let (lease, holder) = (format!("report/{name}"), holder());
    let began = std::time::Instant::now();
    while !store.take_lease(&lease, &holder, desk::now(), LEASE).await? {
        if began.elapsed() > PATIENCE {
            return Err(Refusal::refused("app-report-busy", []));
        }
        tokio::time::sleep(LOOK).await;
    }
    let done = tokio::select! {
        done = work => done,
        lost = renewed(&store, &lease, &holder) => Err(lost),
    };
    let dropped = store.drop_lease(&lease, &holder).await;
    store.close().await;
    let done = done?;
    // What was done is done; a lease that could not be given back runs out by itself.
    if let Err(error) = dropped {
        tracing::warn!(%error, name, "the lease of a report was not given back");
    }
    Ok(done)
}

/// Renews a lease as long as it can be; ends with why it cannot.
async fn renewed(store: &Store, lease: &str, holder: &str) -> Refusal {
    loop {
        tokio::time::sleep(RENEW).await;
        match store.take_lease(lease, holder, desk::now(), LEASE).await {
            Ok(true) => {}
            Ok(false) => return Refusal::refused("app-report-busy", []),
            Err(error) => return error.into(),
        }
    }
}

/// A name that no other holder has.
fn holder() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{}-{}-{count}", std::process::id(), jiff::Timestamp::now().as_nanosecond())
}
