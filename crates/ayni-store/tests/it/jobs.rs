//! Jobs and letters: each once, whoever takes them, and none lost with who took it.

use std::collections::BTreeMap;

use ayni_store::{JobState, NewLetter};

use crate::ground::{Ground, on_both};

on_both! {
    a_job_is_taken_once_however_many_take,
    what_a_killed_holder_had_is_taken_again_and_the_old_holder_is_told,
    a_job_that_failed_waits_and_ends,
    a_letter_is_sent_once_and_its_text_is_not_kept,
}

async fn a_job_is_taken_once_however_many_take(ground: &Ground) {
    let store = ground.store().await;
    for number in 0..60 {
        store.add_job("count", &number.to_string(), None, 100, 100).await.expect("added");
    }
    // Six processes, each with connections of its own.
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut takers = tokio::task::JoinSet::new();
    for taker in 0..6 {
        let store = ground.store().await;
        takers.spawn(async move {
            let holder = format!("process {taker}");
            let mut bodies = Vec::new();
            while let Some(job) = store.take_job(&holder, 200, 60).await.expect("taken") {
                assert_eq!((job.state, job.attempts), (JobState::Running, 1));
                bodies.push(job.body.clone());
                tokio::task::yield_now().await;
                assert!(store.finish_job(job.id, &holder, "counted", 201).await.expect("finished"));
            }
            bodies
        });
    }
    while let Some(bodies) = takers.join_next().await {
        for body in bodies.expect("ended") {
            *taken.entry(body).or_default() += 1;
        }
    }
    assert_eq!(taken.len(), 60);
    assert!(taken.values().all(|times| *times == 1), "{taken:?}");
    let jobs = store.jobs(None, 100).await.expect("jobs");
    assert!(jobs.iter().all(|job| job.state == JobState::Done && job.ended == Some(201)));
}

async fn what_a_killed_holder_had_is_taken_again_and_the_old_holder_is_told(ground: &Ground) {
    let store = ground.store().await;
    let id = store.add_job("import", "file", Some(3), 100, 150).await.expect("added");
    assert_eq!(store.take_job("one", 149, 60).await.expect("not due"), None);
    assert_eq!(store.take_job("one", 150, 60).await.expect("taken").expect("due").id, id);
    assert_eq!(store.take_job("two", 209, 60).await.expect("held"), None);
    assert!(store.hold_job(id, "one", (5, 10), 200, 60).await.expect("held"));
    assert_eq!(store.take_job("two", 259, 60).await.expect("held longer"), None);
    let again = store.take_job("two", 260, 60).await.expect("taken").expect("left");
    assert_eq!((again.id, again.attempts, again.progress, again.total), (id, 2, 5, 10));
    // The first was only slow: what it does now counts no more.
    assert!(!store.hold_job(id, "one", (6, 10), 261, 60).await.expect("told"));
    assert!(!store.finish_job(id, "one", "late", 261).await.expect("told"));
    assert!(store.finish_job(id, "two", "done", 262).await.expect("finished"));
    let job = store.job(id).await.expect("read").expect("there");
    assert_eq!((job.state, job.outcome.as_str(), job.person), (JobState::Done, "done", Some(3)));
    assert_eq!(store.jobs(Some(4), 10).await.expect("jobs"), []);
}

async fn a_job_that_failed_waits_and_ends(ground: &Ground) {
    let store = ground.store().await;
    let id = store.add_job("measure", "2024", None, 100, 100).await.expect("added");
    store.take_job("one", 100, 60).await.expect("taken").expect("due");
    assert!(store.fail_job(id, "one", "database-away", Some(130), 101).await.expect("failed"));
    assert_eq!(store.take_job("one", 129, 60).await.expect("waits"), None);
    let again = store.take_job("one", 130, 60).await.expect("taken").expect("due");
    assert_eq!((again.attempts, again.outcome.as_str()), (2, "database-away"));
    assert!(store.fail_job(id, "one", "fault", None, 131).await.expect("failed"));
    assert_eq!(store.take_job("one", 999, 60).await.expect("ended"), None);
    let job = store.job(id).await.expect("read").expect("there");
    assert_eq!((job.state, job.ended), (JobState::Failed, Some(131)));
}

async fn a_letter_is_sent_once_and_its_text_is_not_kept(ground: &Ground) {
    let store = ground.store().await;
    let new = NewLetter {
        person: 1,
        address: "ana@example.org".into(),
        subject: "Invitation".into(),
        text: "…/accept?ticket=s3cret".into(),
    };
    store.add_letter(&new, 100).await.expect("added");
    store.add_letter(&new, 100).await.expect("added");
    let first = store.take_letter(100, 300).await.expect("taken").expect("due");
    let second = store.take_letter(100, 300).await.expect("taken").expect("due");
    assert_ne!(first.id, second.id);
    assert_eq!((first.letter, first.attempts), (new, 1));
    assert_eq!(store.take_letter(399, 300).await.expect("held"), None);
    store.sent_letter(first.id).await.expect("sent");
    store.fail_letter(second.id, "no server", Some(500)).await.expect("failed");
    assert_eq!(store.outbox().await.expect("outbox"), (1, 0));
    let again = store.take_letter(500, 300).await.expect("taken").expect("due");
    assert_eq!((again.id, again.attempts), (second.id, 2));
    store.fail_letter(second.id, "no server", None).await.expect("failed");
    assert_eq!(store.outbox().await.expect("outbox"), (0, 1));
    let mut kept = Vec::new();
    store.backup(&mut kept).await.expect("backed up");
    let mut text = String::new();
    std::io::Read::read_to_string(&mut flate2::read::MultiGzDecoder::new(kept.as_slice()), &mut text)
        .expect("text");
    assert!(text.contains("Invitation") && !text.contains("s3cret"));
}
