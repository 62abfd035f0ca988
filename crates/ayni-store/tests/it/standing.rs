//! Reviewing, sharing, withdrawing, emptying; remarks, drafts, attached files.

use ayni_store::{
    Expected, Listed, NOT_SHARED, NewAttachment, NewDraft, SHARED, STANDING, SearchEntry, SearchQuery,
    SearchToken, Stamp, StandingState, Store, Verdict, hash,
};

use crate::enter::{enter, entering};
use crate::ground::{Ground, on_both};
use crate::register::import;

on_both! {
    a_version_is_reviewed_and_the_next_one_again,
    what_is_shared_is_found_by_whoever_sees_nothing_else,
    one_activity_is_withdrawn_and_a_version_emptied_and_all_verifies,
    the_log_misses_what_was_shared_behind_its_back,
    a_draft_is_kept_by_one_at_a_time,
    a_file_comes_back_as_it_was_and_goes_without_its_name,
}

fn by(person: i64) -> Stamp {
    Stamp { day: "2026-01-02".into(), at: Some(1_767_312_000), person: Some(person) }
}

/// Lists every activity, with its reporter's token.
async fn list(store: &Store) {
    let found = store.unlisted(0, 1_000).await.expect("there");
    let entries: Vec<SearchEntry> = found
        .iter()
        .map(|one| SearchEntry {
            activity: one.activity,
            number: one.number,
            listed: one.body.as_ref().map(|body| Listed {
                day: 0,
                title_key: String::new(),
                summary: String::from_utf8(body.clone()).expect("text"),
                tokens: vec!["r:XAA-MOH".into()],
            }),
        })
        .collect();
    store.list(&entries).await.expect("listed");
    let import = store.newest_import().await.expect("there");
    store.mark_listed(&["r:", "t:", "v:"], import, 1).await.expect("marked");
}

async fn found(store: &Store, token: &str, one_of: Option<&[&str]>) -> usize {
    let query = SearchQuery {
        tokens: [token]
            .into_iter()
            .filter(|token| !token.is_empty())
            .map(|token| SearchToken::Is(token.into()))
            .collect(),
        one_of: one_of.map(|all| all.iter().map(|one| (*one).to_owned()).collect()),
        limit: 50,
        ..SearchQuery::default()
    };
    let page = store.search(&query).await.expect("there");
    assert_eq!(page.total, Some(page.lines.len() as u64), "{token}");
    assert_eq!(store.found(&query, 50).await.expect("there").len(), page.lines.len());
    page.lines.len()
}

async fn a_version_is_reviewed_and_the_next_one_again(ground: &Ground) {
    let store = ground.store().await;
    import(&store, "one.xlsx", &[("1", "wells")]).await;
    let standing = async || store.standing("XAA-MOH", "1").await.expect("read").expect("there");
    let first = standing().await;
    assert_eq!((first.state, first.authors.as_slice()), (StandingState::Unreviewed, [].as_slice()));
    enter(&store, "1", "deep wells", Expected::Anything).await;
    list(&store).await;
    let entered = standing().await;
    assert_eq!(
        (entered.state, entered.authors.as_slice(), entered.number),
        (StandingState::Entered, [7].as_slice(), 2)
    );
    assert!(
        !store.review(entered.activity, 1, Verdict::Accepted, &by(8)).await.expect("asked"),
        "not the newest"
    );
    assert!(store.review(entered.activity, 2, Verdict::Returned("How deep?"), &by(8)).await.expect("asked"));
    assert_eq!(
        (standing().await.state, found(&store, "t:returned", None).await),
        (StandingState::Returned, 1)
    );
    let remark = store.remarks(entered.activity, 10).await.expect("read").remove(0);
    assert_eq!((remark.text.as_str(), remark.returned, remark.person), ("How deep?", true, Some(8)));

    store
        .enter(vec![entering("XAA-MOH", "1", "wells of 40 m", Expected::Anything)], &by(9))
        .await
        .expect("entered");
    assert_eq!(standing().await.authors, [7, 9], "whoever wrote since it was accepted last");
    store.review(entered.activity, 3, Verdict::Accepted, &by(8)).await.expect("asked");
    let accepted = standing().await;
    assert_eq!((accepted.state, accepted.authors.as_slice()), (StandingState::Accepted, [9].as_slice()));
    import(&store, "two.xlsx", &[("1", "dry wells")]).await;
    assert_eq!(
        standing().await.state,
        StandingState::Unreviewed,
        "nobody has looked at what the file says now"
    );
    list(&store).await;
    assert_eq!(found(&store, &format!("{STANDING}unreviewed"), None).await, 1);
    assert_eq!(store.verify().await.expect("verified").faults, Vec::<String>::new());
}

async fn what_is_shared_is_found_by_whoever_sees_nothing_else(ground: &Ground) {
    let store = ground.store().await;
    import(&store, "one.xlsx", &[("1", "wells"), ("2", "seeds"), ("3", "nurses")]).await;
    list(&store).await;
    assert_eq!(found(&store, "", Some(&[SHARED])).await, 0);
    assert_eq!(store.share(&[1, 2], true, &by(8)).await.expect("shared"), 2);
    assert_eq!(store.share(&[2, 3], true, &by(8)).await.expect("shared"), 1, "the other was so before");
    assert_eq!(store.share(&[1], false, &by(8)).await.expect("shared"), 1);
    assert_eq!(found(&store, "", Some(&[SHARED])).await, 2);
    assert_eq!(found(&store, "", Some(&["r:XAA-MOH", SHARED])).await, 3);
    assert_eq!((found(&store, SHARED, None).await, found(&store, NOT_SHARED, None).await), (2, 1));
    assert_eq!(store.facets("v:").await.expect("there"), [("v:yes".to_owned(), 2), ("v:no".to_owned(), 1)]);

    enter(&store, "2", "better seeds", Expected::Anything).await;
    list(&store).await;
    assert_eq!(found(&store, "", Some(&[SHARED])).await, 2, "a new version is seen by the same people");
    assert_eq!(store.verify().await.expect("verified").faults, Vec::<String>::new());
}

async fn one_activity_is_withdrawn_and_a_version_emptied_and_all_verifies(ground: &Ground) {
    let store = ground.store().await;
    import(&store, "one.xlsx", &[("1", "wells"), ("2", "seeds")]).await;
    enter(&store, "1", "wells of Ana Quispe", Expected::Anything).await;
    list(&store).await;
    let wrong = Expected::Body(hash(b"else"));
    assert_eq!(store.withdraw("XAA-MOH", "2", wrong, &by(8)).await.expect("asked"), None);
    let act =
        store.withdraw("XAA-MOH", "2", Expected::Anything, &by(8)).await.expect("asked").expect("an act");
    assert_eq!(store.withdraw("XAA-MOH", "2", Expected::Anything, &by(8)).await.expect("asked"), None);
    assert_eq!(
        import(&store, "one.xlsx", &[("1", "wells"), ("2", "seeds")]).await.0,
        None,
        "the file says nothing new"
    );
    assert_eq!(store.undo(act, &by(8)).await.expect("undone").restored, 1);

    assert_eq!(store.redact("XAA-MOH", "1", 9, &by(8)).await.expect("asked"), 0);
    assert_eq!(store.redact("XAA-MOH", "1", 2, &by(8)).await.expect("emptied"), 1);
    list(&store).await;
    assert_eq!(found(&store, "", None).await, 1, "what was emptied is not listed");
    let history = store.history(Some("XAA-MOH"), "1").await.expect("history");
    assert!(history[1].body.is_none() && !history[1].withdrawn);
    let report = store.verify().await.expect("verified");
    assert_eq!((report.faults, report.redacted), (Vec::<String>::new(), 1));
}

async fn the_log_misses_what_was_shared_behind_its_back(ground: &Ground) {
    let store = ground.store().await;
    import(&store, "one.xlsx", &[("1", "wells"), ("2", "seeds")]).await;
    store.share(&[1], true, &by(8)).await.expect("shared");
    store.review(1, 1, Verdict::Accepted, &by(8)).await.expect("accepted");
    for (tampering, faults) in [
        ("UPDATE standing SET shared = 0", 1),
        ("UPDATE standing SET shared = 1, accepted = 0", 1),
        ("INSERT INTO standing VALUES (2, 0, 'unreviewed', 1, 0, NULL)", 2),
    ] {
        ground.tamper(tampering).await;
        assert_eq!(store.verify().await.expect("verified").faults.len(), faults, "{tampering}");
    }
}

async fn a_draft_is_kept_by_one_at_a_time(ground: &Ground) {
    let store = ground.store().await;
    let draft = |body| NewDraft { organisation: "XAA-MOH", activity: "", title: "Wells", body, base: None };
    let id = store.add_draft(&draft("a"), 7, 100).await.expect("kept");
    assert_eq!(store.keep_draft(id, 1, &draft("b"), 200).await.expect("kept"), Some(2));
    assert_eq!(
        store.keep_draft(id, 1, &draft("c"), 300).await.expect("asked"),
        None,
        "somebody has kept it since"
    );
    let other = NewDraft { organisation: "XAA-AGR", activity: "1", base: Some(hash(b"x")), ..draft("d") };
    store.add_draft(&other, 9, 50).await.expect("kept");
    let bodies = async |of: Option<(i64, &[String])>| {
        let found = store.drafts(of, 10).await.expect("read");
        found.into_iter().map(|one| one.body).collect::<Vec<_>>().concat()
    };
    assert_eq!(bodies(None).await, "bd");
    assert_eq!(bodies(Some((9, &[]))).await, "d", "one’s own");
    assert_eq!(bodies(Some((5, &["XAA-MOH".to_owned()]))).await, "b", "one’s organisation’s");
    assert_eq!(bodies(Some((5, &[]))).await, "");
    assert_eq!(store.drafts_of("XAA-AGR", "1").await.expect("read")[0].base, Some(hash(b"x").to_vec()));
    assert!(store.drop_draft(id).await.expect("gone") && !store.drop_draft(id).await.expect("asked"));
}

async fn a_file_comes_back_as_it_was_and_goes_without_its_name(ground: &Ground) {
    let store = ground.store().await;
    import(&store, "one.xlsx", &[("1", "wells")]).await;
    let content: Vec<u8> = (0..200_000_u32).map(|at| (at % 251) as u8).collect();
    let new = |content| NewAttachment {
        activity: 1,
        name: "Ana’s map.png",
        kind: "image/png",
        content,
        sha256: hash(content),
    };
    let id = store.attach(&new(&content), 1, &by(7)).await.expect("attached").expect("room");
    assert_eq!(store.attach(&new(b"x"), 1, &by(7)).await.expect("asked"), None, "there is no more room");
    let (line, reporter, key) = store.attachment(id).await.expect("read").expect("there");
    assert_eq!((line.bytes, reporter.as_str(), key.as_str()), (200_000, "XAA-MOH", "1"));
    let (mut back, mut number) = (Vec::new(), 0);
    while let Some(piece) = store.attachment_piece(id, number).await.expect("read") {
        back.extend(piece);
        number += 1;
    }
    assert!(back == content && number > 1);
    let mut backup = Vec::new();
    store.backup(&mut backup).await.expect("backed up");
    assert!(store.detach(id, &by(8)).await.expect("gone") && !store.detach(id, &by(8)).await.expect("asked"));
    assert_eq!(store.attachment_piece(id, 0).await.expect("read"), None);
    assert_eq!(store.attachments(1).await.expect("read"), []);
    let acts: Vec<String> = store
        .acts(&Default::default(), None, 2)
        .await
        .expect("acts")
        .into_iter()
        .map(|act| act.act)
        .collect();
    assert_eq!(acts, ["detach", "attach"]);
    assert!(
        store
            .acts(&Default::default(), None, 9)
            .await
            .expect("acts")
            .iter()
            .all(|act| !act.detail.contains("Ana"))
    );

    let other = Ground::file();
    let restored = other.store().await;
    restored.restore(backup.as_slice()).await.expect("restored");
    assert_eq!(
        restored.attachment_piece(id, 0).await.expect("read").expect("there"),
        content[..back.len().min(65_536)]
    );
}
