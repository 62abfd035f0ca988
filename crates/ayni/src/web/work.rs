//! What the node does by itself: it keeps the list up, carries out jobs, and sends letters.

use std::time::Duration;

use tokio::sync::watch::Receiver;

use super::Shared;
use crate::app::jobs::Held;
use crate::app::mail::Post;
use crate::app::settings::Settings;
use crate::app::{Refusal, desk, exchange, hooks, jobs, kept, log, mandate, rounds, search, session, upload};

/// How often it looks whether there is something to do.
const LOOK: Duration = Duration::from_secs(2);

/// Steps by which the lists of the exchange are brought up to date in one round.
const SETTLED: usize = 20;

/// Whether the node ends; told to all who work.
pub type Ending = Receiver<bool>;

/// Waits until it is time to look again, or the node ends.
async fn rest(ending: &Ending) {
    let mut ending = ending.clone();
    // Where nobody is left who could tell of the end, it has come.
    let _ = tokio::time::timeout(LOOK, ending.wait_for(|over| *over)).await;
}

/// Works until `ending`. A job that is not done then is taken over by another process, or after the next start.
pub async fn work(node: Shared, ending: &Ending) -> Result<(), Refusal> {
    let over = || *ending.borrow();
    let holder = jobs::holder(&desk::chance)?;
    let post = Post::from_environment(&node.kit)?;
    while !over() {
        let round = async {
            search::catch_up(&node.kit, &node.store).await?;
            exchange::lists::catch_up(&node.desk(), &node.exchange, SETTLED).await?;
            while !over() && jobs::run_one(&node.store, &holder, desk::now, |held| one(&node, held)).await? {}
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
        rest(ending).await;
    }
    Ok(())
}

/// Tells hooks what happened, until `ending`. It is apart from the other work: one that does not answer keeps
/// nobody waiting.
pub async fn tell(node: Shared, ending: Ending) {
    while !*ending.borrow() {
        let round = async {
            let hosts = Settings::load(&node.store).await?.hosts;
            hooks::send_due(&node.desk(), &hosts).await
        };
        match round.await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(refusal) => tracing::error!(?refusal, "hooks were not told"),
        }
        rest(&ending).await;
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
