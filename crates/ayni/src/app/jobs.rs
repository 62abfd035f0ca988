//! Jobs: work apart from who asked for it. Every process of a node may take them; none does what another
//! does, and what a killed one had begun is taken up again.

use std::time::Duration;

use ayni_core::rights::{Act, On};
use ayni_model::finding::Arg;
use ayni_store::{Job, Store};

use super::Refusal;
use super::desk::{By, Chance, Desk};

/// How long a job is its holder's without a sign of life, in seconds.
pub const LEASE: i64 = 120;

/// How often the holder gives one.
const SIGN: Duration = Duration::from_secs(5);

/// How often a job is begun at the most. One that takes its process with it each time ends so.
const ATTEMPTS: i64 = 5;

/// How long to wait after a failed try, in seconds, times the number of tries.
const AGAIN: i64 = 30;

/// A name for this process that no other has.
pub fn holder(chance: Chance<'_>) -> Result<String, Refusal> {
    let mut bytes = [0; 16];
    chance(&mut bytes)?;
    Ok(ayni_store::hex(&bytes))
}

/// A job in the hands of who works on it: how far it is can be told from anywhere.
#[derive(Clone, Debug)]
pub struct Held {
    /// The job.
    pub job: Job,
    progress: std::sync::Arc<std::sync::Mutex<(i64, i64)>>,
}

impl Held {
    /// Says how far it is; written down with the next sign of life.
    pub fn progress(&self, done: u64, total: u64) {
        let whole = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        if let Ok(mut progress) = self.progress.lock() {
            *progress = (whole(done), whole(total));
        }
    }

    fn told(&self) -> (i64, i64) {
        self.progress.lock().map_or((0, 0), |progress| *progress)
    }
}

/// How far a job is, as data: one's own, or anybody's for who governs the node. What its kind needs to know is not
/// told: it may hold an address or a link.
pub async fn of(desk: &Desk<'_>, by: &By, number: i64) -> Result<serde_json::Value, Refusal> {
    let own = |job: &Job| job.person.is_some() && job.person == by.person();
    let job = desk.store.job(number).await?;
    let job = job.filter(|job| own(job) || by.may(Act::Govern, &On::default()).is_ok());
    let none = || Refusal::refused("api-no-job", [("number", Arg::Text(number.to_string()))]);
    let job = job.ok_or_else(none)?;
    Ok(serde_json::json!({
        "number": job.id, "kind": job.kind, "state": job.state, "attempts": job.attempts,
        "progress": job.progress, "total": job.total, "outcome": job.outcome,
        "made": job.made, "ended": job.ended,
    }))
}

/// Takes one job, if one is due, and has it done by `work`, which gives the outcome as text; whether there
/// was one. A refusal ends it, a fault or a database that is away lets it be tried again. Where another
/// has taken it over meanwhile, the work is dropped and its outcome is not kept.
pub async fn run_one<F>(
    store: &Store,
    holder: &str,
    now: fn() -> i64,
    work: impl FnOnce(Held) -> F,
) -> Result<bool, Refusal>
where
    F: Future<Output = Result<String, Refusal>>,
{
    let Some(job) = store.take_job(holder, now(), LEASE).await? else { return Ok(false) };
    let (id, attempts) = (job.id, job.attempts);
    tracing::info!(job = id, kind = job.kind, attempts, "begun");
    if attempts > ATTEMPTS {
        store.fail_job(id, holder, "died", None, now()).await?;
        return Ok(true);
    }
    let held = Held { job, progress: std::sync::Arc::default() };
    // Beside the work, never in its way: on SQLite the work itself may be who writes.
    let signs = async {
        loop {
            tokio::time::sleep(SIGN).await;
            match store.hold_job(id, holder, held.told(), now(), LEASE).await {
                Ok(true) => {}
                Ok(false) => break,
                // A database that is away is no reason to stop; the lease tells whose the job is.
                Err(error) => tracing::warn!(job = id, %error, "no sign of life"),
            }
        }
    };
    let outcome = tokio::select! {
        outcome = work(held.clone()) => outcome,
        () = signs => {
            tracing::warn!(job = id, "taken over by another");
            return Ok(true);
        }
    };
    let _ = store.hold_job(id, holder, held.told(), now(), LEASE).await;
    let ours = match outcome {
        Ok(outcome) => store.finish_job(id, holder, &outcome, now()).await?,
        Err(refusal) => {
            let again = (refusal.passes() && attempts < ATTEMPTS).then(|| now() + AGAIN * attempts);
            store.fail_job(id, holder, &refusal.code(), again, now()).await?
        }
    };
    tracing::info!(job = id, ours, "ended");
    Ok(true)
}
