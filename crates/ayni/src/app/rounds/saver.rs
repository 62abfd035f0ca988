//! Saves answers of many people at once: whoever comes while the disk is busy goes with the next turn, all of
//! them in one transaction.

use std::sync::{Arc, Mutex, PoisonError};

use ayni_store::{AnswerKeeping, AnswerKept, Store};
use tokio::sync::oneshot;

use super::super::Refusal;

/// Answers that are kept in one transaction at the most.
const TOGETHER: usize = 64;

type Waiting = (AnswerKeeping, oneshot::Sender<Result<AnswerKept, Refusal>>);

/// Saves answers in turns.
#[derive(Clone, Default)]
pub struct Saver {
    queue: Arc<Mutex<Vec<Waiting>>>,
    turn: Arc<tokio::sync::Mutex<()>>,
}

impl Saver {
    /// Keeps an answer; what became of it.
    pub async fn keep(&self, store: &Store, keeping: AnswerKeeping) -> Result<AnswerKept, Refusal> {
        let (tell, told) = oneshot::channel();
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).push((keeping, tell));
        let (saver, store) = (self.clone(), store.clone());
        // Apart from the request: one that is given up does not take the others of its turn with it.
        tokio::spawn(async move {
            let _turn = saver.turn.lock().await;
            saver.work(&store).await;
        });
        told.await.map_err(|_| Refusal::refused("app-register-busy", []))?
    }

    async fn work(&self, store: &Store) {
        let all: Vec<Waiting> = {
            let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
            let many = queue.len().min(TOGETHER);
            queue.drain(..many).collect()
        };
        if all.is_empty() {
            return;
        }
        let (keepings, tells): (Vec<AnswerKeeping>, Vec<_>) = all.into_iter().unzip();
        match store.keep_answers(&keepings).await {
            Ok(kept) => {
                for (tell, kept) in tells.into_iter().zip(kept) {
                    // Nobody waits any more where the request was given up.
                    let _ = tell.send(Ok(kept));
                }
            }
            Err(error) => {
                let mut refusal = Some(Refusal::from(error));
                for tell in tells {
                    let next = refusal.take().unwrap_or_else(|| Refusal::refused("app-register-busy", []));
                    let _ = tell.send(Err(next));
                }
            }
        }
    }
}
