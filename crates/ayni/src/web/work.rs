//! What the node does by itself: it keeps the list up, carries out jobs, and sends letters.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::Shared;
use crate::app::jobs::Held;
use crate::app::mail::Post;
use crate::app::settings::Settings;
use crate::app::{Refusal, desk, exchange, hooks, jobs, kept, log, mandate, rounds, search, session, upload};

/// How often it looks whether there is something to do.
const LOOK: Duration = Duration::from_secs(2);

/// Steps by which the lists of the exchange are brought up to date in one round.
const SETTLED: usize = 20;

/// Works until `ending`. A job that is not done then is taken over by another process, or after the next start.
pub async fn work(node: Shared, ending: &AtomicBool) -> Result<(), Refusal> {
    let holder = jobs::holder(&desk::chance)?;
    let post = Post::from_environment(&node.kit)?;
    while !ending.load(Ordering::Relaxed) {
        let round = async {
            search::catch_up(&node.kit, &node.store).await?;
            exchange::lists::catch_up(&node.desk(), &node.exchange, SETTLED).await?;
            while !ending.load(Ordering::Relaxed)
                && jobs::run_one(&node.store, &holder, desk::now, |held| one(&node, held)).await?
            {
            }
            node.store.clear_once(desk::now() - super::api::KEPT).await?;
            upload::clear(&node.desk()).await?;
            exchange::saved::send_due(&node.desk(), &node.exchange).await?;
            exchange::saved::remind(&node.desk(), &node.exchange).await?;
            mandate::remind::due(&node.desk(), &node.documents, &node.reminded).await?;
            rounds::remind::remind(&node.desk()).await?;
            post.send_due(&node.desk()).await
        };
        if let Err(refusal) = round.await {
            // A database that went away comes back.
            tracing::error!(?refusal, "a round of work broke off");
        }
        tokio::time::sleep(LOOK).await;
    }
    Ok(())
}

/// Tells hooks what happened, until `ending`. It is apart from the other work: one that does not answer keeps
/// nobody waiting.
pub async fn tell(node: Shared, ending: std::sync::Arc<AtomicBool>) {
    while !ending.load(Ordering::Relaxed) {
        let round = async {
            let hosts = Settings::load(&node.store).await?.hosts;
            hooks::send_due(&node.desk(), &hosts).await
        };
        match round.await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(refusal) => tracing::error!(?refusal, "hooks were not told"),
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Carries out one job; what came of it.
async fn one(node: &Shared, held: Held) -> Result<String, Refusal> {
    match held.job.kind.as_str() {
        session::FORGOTTEN => {
            session::answer_forgotten(&node.desk(), &held.job.body).await?;
            Ok(String::new())
        }
        log::VERIFY => log::carry_out(&node.desk()).await,
        kept::MEASURE => kept::carry_out(&node.desk(), &held).await,
        rounds::open::SUGGEST => super::rounds::carry_out(node, &held.job.body).await,
        upload::KIND => upload::carry_out(&node.desk(), &held).await,
        other => Err(Refusal::Fault(format!("no job is of the kind {other}"))),
    }
}
