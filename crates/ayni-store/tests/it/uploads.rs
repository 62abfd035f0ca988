//! Files that wait: their pieces, each step once, the import and its file in one step; and saved mappings.

use ayni_model::{Finding, Severity};
use ayni_store::{
    ImportInfo, Incoming, Mapping, NewUpload, Origins, PIECE, Received, Stamp, Store, StoreError,
    UploadResult, UploadState, UploadStep, hash,
};

use crate::ground::{Ground, on_both};

on_both! {
    bytes_come_back_as_they_were_sent_and_damage_is_told,
    the_same_bytes_wait_once_and_too_many_wait_not_at_all,
    of_two_who_take_a_step_one_takes_it,
    an_import_and_its_file_are_done_in_one_step_or_not_at_all,
    what_is_over_loses_its_bytes_and_nothing_else,
    mappings_are_kept_by_organisation_and_name,
}

fn by(at: i64) -> Stamp {
    Stamp { day: "2026-01-15".into(), at: Some(at), person: None }
}

fn new(organisation: &str) -> NewUpload<'_> {
    NewUpload { organisation, person: None, file: "list.xlsx", now: 100 }
}

/// A file that came in whole.
async fn sent(store: &Store, organisation: &str, bytes: &[u8]) -> (i64, Received) {
    let id = store.begin_upload(&new(organisation), 100).await.expect("begun").expect("room");
    for (number, piece) in (0..).zip(bytes.chunks(PIECE)) {
        store.put_piece(id, "file", number, piece).await.expect("kept");
    }
    let whole = (bytes.len() as i64, &hash(bytes));
    let received = store.receive_upload(id, whole, ("upload", "look"), &by(101)).await.expect("received");
    (id, received)
}

fn step(seen: i64, from: &[UploadState], to: UploadState) -> UploadStep<'_> {
    UploadStep { seen, from, to, profile: None, gone: None, job: None, act: Some("upload-step") }
}

fn result<'a>(from: UploadState, to: UploadState) -> UploadResult<'a> {
    UploadResult { from, to, profile: None, looked: None, outcome: None, findings: None }
}

async fn bytes_come_back_as_they_were_sent_and_damage_is_told(ground: &Ground) {
    let store = ground.store().await;
    let bytes: Vec<u8> = (0..PIECE * 2 + 1000).map(|at| (at % 251) as u8).collect();
    let begun = store.begin_upload(&new(""), 9).await.expect("begun").expect("room");
    assert_eq!(store.upload(begun).await.expect("read"), None, "nobody sees what is on its way");
    store.put_piece(begun, "file", 0, b"half").await.expect("kept");
    store.drop_upload(begun).await.expect("dropped");
    assert_eq!(store.piece(begun, "file", 0).await.expect("read"), None);

    let (id, received) = sent(&store, "", &bytes).await;
    assert_eq!(received, Received::Kept);
    let mut back = Vec::new();
    for number in 0.. {
        let Some(piece) = store.piece(id, "file", number).await.expect("read") else { break };
        back.extend_from_slice(&piece);
    }
    assert!(back == bytes);
    let upload = store.upload(id).await.expect("read").expect("there");
    assert_eq!((upload.state, upload.bytes, upload.revision), (UploadState::Looking, bytes.len() as i64, 1));
    assert_eq!(
        store.take_job("one", 200, 60).await.expect("taken").expect("due").id,
        upload.job.expect("a job")
    );
    ground.tamper(&format!("UPDATE upload_piece SET body = hash WHERE upload = {id} AND number = 1")).await;
    assert!(matches!(store.piece(id, "file", 1).await, Err(StoreError::Corrupt(_))));
}

async fn the_same_bytes_wait_once_and_too_many_wait_not_at_all(ground: &Ground) {
    let store = ground.store().await;
    let (first, _) = sent(&store, "A", b"the same").await;
    let (_, again) = sent(&store, "A", b"the same").await;
    assert_eq!(again, Received::Waiting(first));
    assert_eq!(sent(&store, "B", b"the same").await.1, Received::Kept, "another's is another's");
    // Six at once, each with connections of its own: one is kept.
    let mut senders = tokio::task::JoinSet::new();
    for _ in 0..6 {
        let store = ground.store().await;
        senders.spawn(async move { sent(&store, "C", b"at once").await.1 });
    }
    let all = senders.join_all().await;
    assert_eq!(all.iter().filter(|one| **one == Received::Kept).count(), 1, "{all:?}");
    let open = store.uploads(Some(&["C".to_owned()]), 10).await.expect("listed");
    assert_eq!(open.len(), 1);
    assert!(store.uploads(Some(&[]), 10).await.expect("listed").is_empty());
    assert_eq!(store.uploads(None, 10).await.expect("listed").len(), 3);
    assert_eq!(store.begin_upload(&new("C"), 1).await.expect("asked"), None, "no more than so many");
}

async fn of_two_who_take_a_step_one_takes_it(ground: &Ground) {
    let store = ground.store().await;
    let (id, _) = sent(&store, "", b"bytes").await;
    let job = store.upload(id).await.expect("read").expect("there").job.expect("a job");
    let finding = Finding::new("title-short", Severity::Warning);
    let findings: Vec<(Finding, String)> =
        (0..7).map(|number| (finding.clone(), number.to_string())).collect();
    let found = UploadResult {
        profile: Some("p".into()),
        outcome: Some("o".into()),
        findings: Some(&findings),
        ..result(UploadState::Looking, UploadState::Checked)
    };
    assert!(!store.keep_result(id, job + 1, &found, 102).await.expect("told"), "it is another's");
    assert!(store.keep_result(id, job, &found, 102).await.expect("kept"));
    assert!(!store.keep_result(id, job, &found, 103).await.expect("told"), "it is kept already");
    let page = store.upload_findings(id, "title-short", 2, 3).await.expect("read");
    let page: Vec<(i64, &str)> = page.iter().map(|(number, _, cells)| (*number, cells.as_str())).collect();
    assert_eq!(page, [(3, "2"), (4, "3"), (5, "4")]);

    let mut takers = tokio::task::JoinSet::new();
    for _ in 0..6 {
        let store = ground.store().await;
        takers.spawn(async move {
            let from = [UploadState::Checked];
            let accept =
                UploadStep { job: Some(("upload", "accept")), ..step(2, &from, UploadState::Accepting) };
            store.step_upload(id, &accept, &by(104)).await.expect("asked")
        });
    }
    let taken = takers.join_all().await;
    assert_eq!(taken.iter().filter(|taken| **taken).count(), 1);
    let upload = store.upload(id).await.expect("read").expect("there");
    assert_eq!((upload.state, upload.revision, upload.profile.as_str()), (UploadState::Accepting, 3, "p"));
    // The jobs of those who were told are gone with what they wanted.
    assert_eq!(store.jobs(None, 20).await.expect("jobs").len(), 2);
    let late = step(2, &[UploadState::Accepting], UploadState::Abandoned);
    assert!(!store.step_upload(id, &late, &by(105)).await.expect("asked"));
}

async fn an_import_and_its_file_are_done_in_one_step_or_not_at_all(ground: &Ground) {
    let store = ground.store().await;
    let (id, _) = sent(&store, "", b"bytes").await;
    let import = async |state: UploadState| {
        let upload = store.upload(id).await.expect("read").expect("there");
        let from = [UploadState::Looking, UploadState::Accepting, UploadState::Done];
        assert!(
            store.step_upload(id, &step(upload.revision, &from, state), &by(110)).await.expect("stepped")
        );
        let info = ImportInfo {
            file: "list.xlsx".into(),
            file_hash: "0".into(),
            profile: "own".into(),
            profile_hash: String::new(),
            source: "list".into(),
            day: "2026-01-15".into(),
            person: None,
            at: Some(111),
        };
        let mut import = store.begin_import(info).await.expect("begun");
        let incoming = Incoming {
            reporter: "A".into(),
            key: upload.revision.to_string(),
            body: b"{}".to_vec(),
            origins: Origins { file: "list.xlsx".into(), ..Origins::default() },
        };
        import.put(vec![incoming]).await.expect("put");
        import.commit_upload(id, "outcome").await
    };
    let first = import(UploadState::Accepting).await.expect("committed");
    let upload = store.upload(id).await.expect("read").expect("there");
    assert_eq!((upload.state, upload.import, upload.outcome.as_str()), (UploadState::Done, first, "outcome"));
    assert_eq!(store.imports_of(&[String::new()]).await.expect("read"), Vec::from_iter(first));
    assert!(store.imports_of(&["A".to_owned()]).await.expect("read").is_empty());
    assert_eq!(store.upload_of(first.expect("a number")).await.expect("read").expect("there").id, id);
    assert!(matches!(import(UploadState::Abandoned).await, Err(StoreError::UploadMoved(_))));
    assert_eq!(store.imports().await.expect("imports").len(), 1, "nothing of it was kept");
    let report = store.verify().await.expect("verified");
    assert_eq!(report.faults, Vec::<String>::new());
}

async fn what_is_over_loses_its_bytes_and_nothing_else(ground: &Ground) {
    let store = ground.store().await;
    let (over, _) = sent(&store, "", b"over").await;
    let (waits, _) = sent(&store, "", b"waits").await;
    let broken = store.begin_upload(&new(""), 9).await.expect("begun").expect("room");
    store.put_piece(broken, "file", 0, b"half").await.expect("kept");
    let abandon = step(1, &[UploadState::Looking], UploadState::Abandoned);
    assert!(store.step_upload(over, &abandon, &by(200)).await.expect("stepped"));
    assert_eq!(store.clear_uploads(200, 100, 100, 300).await.expect("cleared"), 0, "not yet");
    assert_eq!(store.clear_uploads(201, 100, 101, 300).await.expect("cleared"), 2);
    assert_eq!(store.piece(over, "file", 0).await.expect("read"), None);
    assert_eq!(store.piece(broken, "file", 0).await.expect("read"), None);
    assert_eq!(store.piece(waits, "file", 0).await.expect("read").expect("kept"), b"waits");
    assert_eq!(store.upload(over).await.expect("read").expect("there").cleared, Some(300));
    // A backup has the file's line and not its bytes.
    let mut backup = Vec::new();
    let counts = store.backup(&mut backup).await.expect("backed up");
    assert_eq!((counts.rows.get("upload"), counts.rows.get("upload_piece")), (Some(&2), None));
    let fresh = Ground::file();
    let other = fresh.store().await;
    other.restore(backup.as_slice()).await.expect("restored");
    assert_eq!(other.upload(waits).await.expect("read"), store.upload(waits).await.expect("read"));
}

async fn mappings_are_kept_by_organisation_and_name(ground: &Ground) {
    let store = ground.store().await;
    let mapping = |organisation: &str, name: &str, profile: &str| Mapping {
        organisation: organisation.into(),
        name: name.into(),
        profile: profile.into(),
        person: None,
        made: 0,
    };
    for (at, (organisation, name, profile)) in
        (1..).zip([("", "n", "1"), ("A", "n", "2"), ("A", "m", "3"), ("A", "n", "4")])
    {
        assert!(store.save_mapping(&mapping(organisation, name, profile), 2, &by(at)).await.expect("saved"));
    }
    assert!(
        !store.save_mapping(&mapping("A", "o", "5"), 2, &by(5)).await.expect("told"),
        "no more than so many"
    );
    let of = async |organisations: Option<&[String]>| {
        let all = store.mappings(organisations).await.expect("listed");
        all.into_iter().map(|one| one.profile).collect::<Vec<_>>()
    };
    assert_eq!(of(None).await, ["4", "3", "1"]);
    assert_eq!(of(Some(&["A".to_owned()])).await, ["4", "3"]);
    assert!(of(Some(&[])).await.is_empty());
    assert!(store.forget_mapping("A", "n", &by(6)).await.expect("forgotten"));
    assert!(!store.forget_mapping("A", "n", &by(7)).await.expect("told"));
    assert_eq!(of(None).await, ["3", "1"]);
    assert_eq!(store.verify().await.expect("verified").faults, Vec::<String>::new());
}
