use super::*;
use crate::{ImportInfo, Incoming, Origins};

async fn store(titles: &[&str]) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("ayni.db"), true).await.unwrap();
    import(&store, titles).await;
    (folder, store)
}

/// One import of a list that holds these, each with its title as body.
async fn import(store: &Store, titles: &[&str]) {
    let info = ImportInfo {
        file: "f".into(),
        file_hash: titles.concat(),
        profile: String::new(),
        profile_hash: String::new(),
        source: "s".into(),
        day: "2026-01-15".into(),
    };
    let mut import = store.begin_import(info).await.unwrap();
    let incoming = |title: &&str| Incoming {
        reporter: "XAA".into(),
        key: title.split('/').next().unwrap().to_owned(),
        body: title.as_bytes().to_vec(),
        origins: Origins::default(),
    };
    import.put(titles.iter().map(incoming).collect()).await.unwrap();
    let gone = import.gone().await.unwrap();
    import.withdraw(&gone).await.unwrap();
    import.commit().await.unwrap();
}

/// Brings the list up: a body `id/day/words` has the tokens of its words.
async fn catch_up(store: &Store) -> usize {
    let mut after = 0;
    let mut all = 0;
    loop {
        let found = store.unlisted(after, 2).await.unwrap();
        let Some(last) = found.last() else { break };
        after = last.activity;
        all += found.len();
        let entries: Vec<SearchEntry> = found
            .iter()
            .map(|one| SearchEntry {
                activity: one.activity,
                number: one.number,
                listed: one.body.as_ref().map(|body| {
                    let body = String::from_utf8(body.clone()).unwrap();
                    let mut parts = body.split('/').skip(1);
                    let day = parts.next().unwrap().parse().unwrap();
                    let words = parts.next().unwrap();
                    let tokens = words.split(' ').map(str::to_owned).collect();
                    Listed { day, title_key: words.to_owned(), summary: body.clone(), tokens }
                }),
            })
            .collect();
        store.list(&entries).await.unwrap();
    }
    store.mark_listed(&["y:", "w:"], store.newest_import().await.unwrap(), 1).await.unwrap();
    all
}

fn is(token: &str) -> SearchToken {
    SearchToken::Is(token.to_owned())
}

async fn ids(store: &Store, query: SearchQuery) -> Vec<String> {
    let page = store.search(&SearchQuery { limit: 50, ..query }).await.unwrap();
    page.lines.iter().map(|line| line.split('/').next().unwrap().to_owned()).collect()
}

const LIST: &[&str] = &[
    "a/20240101/w:wells w:water y:2024",
    "b/20230101/w:waste y:2023",
    "c/0/w:schools y:2024",
    "d/20240101/w:water y:2024 y:2023",
    "e/20250101/w:wax y:2025",
];

#[tokio::test]
async fn every_order_is_read_page_by_page_without_loss() {
    let (_folder, store) = store(LIST).await;
    assert!(!store.listed(1).await.unwrap());
    assert_eq!(catch_up(&store).await, 5);
    assert!(store.listed(1).await.unwrap() && !store.listed(2).await.unwrap());
    for (order, expected) in
        [(SearchOrder::Latest, "edabc"), (SearchOrder::Earliest, "cbade"), (SearchOrder::Title, "cbdea")]
    {
        for limit in [1, 2, 5] {
            let (mut seen, mut after) = (String::new(), None);
            loop {
                let query = SearchQuery { order, after, limit, ..SearchQuery::default() };
                let page = store.search(&query).await.unwrap();
                assert_eq!(page.total, 5);
                seen.extend(page.lines.iter().map(|line| line.split('/').next().unwrap()));
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
            assert_eq!(seen, expected, "{order:?} by {limit}");
        }
    }
}

#[tokio::test]
async fn all_tokens_must_be_met_and_a_beginning_counts_once() {
    let (_folder, store) = store(LIST).await;
    catch_up(&store).await;
    let find = |tokens: Vec<SearchToken>| ids(&store, SearchQuery { tokens, ..SearchQuery::default() });
    assert_eq!(find(vec![is("y:2024"), is("w:water")]).await, ["d", "a"]);
    assert_eq!(find(vec![SearchToken::Begins("y:202".into()), is("w:water")]).await, ["d", "a"]);
    assert_eq!(find(vec![SearchToken::Begins("w:wa".into())]).await, ["e", "d", "a", "b"]);
    assert_eq!(find(vec![is("w:wa")]).await, Vec::<String>::new());
    assert_eq!(
        store.facets("y:").await.unwrap(),
        [("y:2024".to_owned(), 3), ("y:2023".to_owned(), 2), ("y:2025".to_owned(), 1)]
    );
}

#[tokio::test]
async fn changed_and_withdrawn_activities_are_listed_anew_and_others_left_alone() {
    let (_folder, store) = store(LIST).await;
    catch_up(&store).await;
    import(&store, &["a/20240101/w:dams y:2026", LIST[1], LIST[2], LIST[3]]).await;
    assert!(!store.listed(1).await.unwrap());
    assert_eq!(catch_up(&store).await, 2, "one changed, one gone");
    assert_eq!(ids(&store, SearchQuery::default()).await, ["d", "a", "b", "c"]);
    let dams = SearchQuery { tokens: vec![is("w:dams")], ..SearchQuery::default() };
    assert_eq!(ids(&store, dams).await, ["a"]);
    let wells = SearchQuery { tokens: vec![is("w:wells")], ..SearchQuery::default() };
    assert_eq!(ids(&store, wells).await, Vec::<String>::new());
    assert_eq!(store.facets("y:2025").await.unwrap(), []);
}

#[tokio::test]
async fn sql_and_broken_places_are_plain_text() {
    let (_folder, store) = store(LIST).await;
    catch_up(&store).await;
    for hostile in ["' OR 1=1 --", "%", "w:'); DROP TABLE search_entry; --", "\u{0}", "$1", "?"] {
        let query = SearchQuery { tokens: vec![is(hostile)], limit: 5, ..SearchQuery::default() };
        assert_eq!(store.search(&query).await.unwrap(), SearchPage::default(), "{hostile}");
        let query = SearchQuery { after: Some(hostile.to_owned()), ..SearchQuery::default() };
        assert_eq!(ids(&store, query).await.len(), 5, "a list begins at its beginning: {hostile}");
    }
    let title = SearchQuery {
        order: SearchOrder::Title,
        after: Some("-' OR 1=1.3".into()),
        ..SearchQuery::default()
    };
    assert_eq!(ids(&store, title).await.len(), 5);
}
