//! The list of activities: orders, pages, tokens, and that it follows the register.

use ayni_store::{
    COUNTED, ImportInfo, Incoming, Listed, NOT_SHARED, Origins, SearchEntry, SearchOrder, SearchPage,
    SearchQuery, SearchToken, Store,
};

use crate::ground::{Ground, on_both};
use crate::register::info;

on_both! {
    every_order_is_read_page_by_page_without_loss,
    all_tokens_must_be_met_and_a_beginning_counts_once,
    changed_and_withdrawn_activities_are_listed_anew_and_others_left_alone,
    who_sees_a_part_is_shown_a_part,
    sql_and_broken_places_are_plain_text,
    whatever_leads_the_same_is_found,
}

/// One import of a list that holds these, each with its title as body.
async fn import_list(store: &Store, titles: &[&str]) {
    let info = ImportInfo { source: "s".into(), ..info(&titles.concat()) };
    let mut import = store.begin_import(info).await.expect("there");
    let incoming = |title: &&str| Incoming {
        reporter: "XAA".into(),
        key: title.split('/').next().expect("there").to_owned(),
        body: title.as_bytes().to_vec(),
        origins: Origins::default(),
    };
    import.put(titles.iter().map(incoming).collect()).await.expect("there");
    let gone = import.gone().await.expect("there");
    import.withdraw(&gone).await.expect("there");
    import.commit().await.expect("there");
}

/// Brings the list up: a body `id/day/words` has the tokens of its words.
async fn catch_up(store: &Store) -> usize {
    let mut after = 0;
    let mut all = 0;
    loop {
        let found = store.unlisted(after, 500).await.expect("there");
        let Some(last) = found.last() else { break };
        after = last.activity;
        all += found.len();
        let entries: Vec<SearchEntry> = found
            .iter()
            .map(|one| SearchEntry {
                activity: one.activity,
                number: one.number,
                listed: one.body.as_ref().map(|body| {
                    let body = String::from_utf8(body.clone()).expect("there");
                    let mut parts = body.split('/').skip(1);
                    let day = parts.next().expect("there").parse().expect("there");
                    let words = parts.next().expect("there");
                    let tokens = words.split(' ').chain([NOT_SHARED]).map(str::to_owned).collect();
                    Listed { day, title_key: words.to_owned(), summary: body.clone(), tokens }
                }),
            })
            .collect();
        store.list(&entries).await.expect("there");
    }
    store
        .mark_listed(&["v:", "y:", "w:"], store.newest_import().await.expect("there"), 1)
        .await
        .expect("there");
    all
}

fn is(token: &str) -> SearchToken {
    SearchToken::Is(token.to_owned())
}

async fn ids(store: &Store, query: SearchQuery) -> Vec<String> {
    let page = store.search(&SearchQuery { limit: 50, ..query }).await.expect("there");
    page.lines.iter().map(|line| line.split('/').next().expect("there").to_owned()).collect()
}

const LIST: &[&str] = &[
    "a/20240101/w:wells w:water y:2024",
    "b/20230101/w:waste y:2023",
    "c/0/w:schools y:2024",
    "d/20240101/w:water y:2024 y:2023",
    "e/20250101/w:wax y:2025",
];

async fn every_order_is_read_page_by_page_without_loss(ground: &Ground) {
    let store = ground.store().await;
    import_list(&store, LIST).await;
    assert!(!store.listed(1).await.expect("there"));
    assert_eq!(catch_up(&store).await, 5);
    assert!(store.listed(1).await.expect("there") && !store.listed(2).await.expect("there"));
    for (order, expected) in
        [(SearchOrder::Latest, "edabc"), (SearchOrder::Earliest, "cbade"), (SearchOrder::Title, "cbdea")]
    {
        for limit in [1, 2, 5] {
            let (mut seen, mut after) = (String::new(), None);
            loop {
                let query = SearchQuery { order, after, limit, ..SearchQuery::default() };
                let page = store.search(&query).await.expect("there");
                assert_eq!(page.total, Some(5));
                seen.extend(page.lines.iter().map(|line| line.split('/').next().expect("there")));
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
            assert_eq!(seen, expected, "{order:?} by {limit}");
        }
    }
}

async fn all_tokens_must_be_met_and_a_beginning_counts_once(ground: &Ground) {
    let store = ground.store().await;
    import_list(&store, LIST).await;
    catch_up(&store).await;
    let find = |tokens: Vec<SearchToken>| ids(&store, SearchQuery { tokens, ..SearchQuery::default() });
    assert_eq!(find(vec![is("y:2024"), is("w:water")]).await, ["d", "a"]);
    assert_eq!(find(vec![SearchToken::Begins("y:202".into()), is("w:water")]).await, ["d", "a"]);
    assert_eq!(find(vec![SearchToken::Begins("w:wa".into())]).await, ["e", "d", "a", "b"]);
    assert_eq!(find(vec![is("w:wa")]).await, Vec::<String>::new());
    assert_eq!(
        store.facets("y:").await.expect("there"),
        [("y:2024".to_owned(), 3), ("y:2023".to_owned(), 2), ("y:2025".to_owned(), 1)]
    );
}

async fn changed_and_withdrawn_activities_are_listed_anew_and_others_left_alone(ground: &Ground) {
    let store = ground.store().await;
    import_list(&store, LIST).await;
    catch_up(&store).await;
    import_list(&store, &["a/20240101/w:dams y:2026", LIST[1], LIST[2], LIST[3]]).await;
    assert!(!store.listed(1).await.expect("there"));
    assert_eq!(catch_up(&store).await, 2, "one changed, one gone");
    assert_eq!(ids(&store, SearchQuery::default()).await, ["d", "a", "b", "c"]);
    let dams = SearchQuery { tokens: vec![is("w:dams")], ..SearchQuery::default() };
    assert_eq!(ids(&store, dams).await, ["a"]);
    let wells = SearchQuery { tokens: vec![is("w:wells")], ..SearchQuery::default() };
    assert_eq!(ids(&store, wells).await, Vec::<String>::new());
    assert_eq!(store.facets("y:2025").await.expect("there"), []);
}

async fn sql_and_broken_places_are_plain_text(ground: &Ground) {
    let store = ground.store().await;
    import_list(&store, LIST).await;
    catch_up(&store).await;
    let none = SearchPage { total: Some(0), ..SearchPage::default() };
    for hostile in ["' OR 1=1 --", "%", "w:'); DROP TABLE search_entry; --", "$1", "?"] {
        let query = SearchQuery { tokens: vec![is(hostile)], limit: 5, ..SearchQuery::default() };
        assert_eq!(store.search(&query).await.expect("there"), none, "{hostile}");
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

async fn who_sees_a_part_is_shown_a_part(ground: &Ground) {
    let store = ground.store().await;
    import_list(&store, LIST).await;
    catch_up(&store).await;
    let some = |tokens: &[&str]| Some(tokens.iter().map(|token| (*token).to_owned()).collect());
    let query = |one_of| SearchQuery { one_of, ..SearchQuery::default() };
    assert_eq!(ids(&store, query(some(&["w:wax", "w:schools"]))).await, ["e", "c"]);
    assert_eq!(ids(&store, query(some(&[]))).await, Vec::<String>::new());
    let both = SearchQuery {
        tokens: vec![is("y:2024")],
        one_of: some(&["w:water"]),
        limit: 1,
        ..SearchQuery::default()
    };
    let page = store.search(&both).await.expect("there");
    assert_eq!((page.total, page.lines.len(), page.next.is_some()), (Some(2), 1, true));
}

/// More than are looked up as a whole, and more than are counted. In the order of titles a word's activities stand at the
/// front of the list ("w:all") or far behind it ("w:half").
async fn whatever_leads_the_same_is_found(ground: &Ground) {
    const ALL: u32 = 10_000;
    let store = ground.store().await;
    let words = |n: u32| {
        let own = [("w:all", 1), ("w:half", 2), ("w:seventh", 7), ("w:rare", 500)];
        own.into_iter().filter(move |(_, every)| n.is_multiple_of(*every)).map(|(word, _)| word)
    };
    // The half that is even is the earlier one: what is asked and the order go apart.
    let day = |n: u32| 20_200_000 + n * 7_919 % 4_999 + if n.is_multiple_of(2) { 0 } else { 10_000 };
    let titles: Vec<String> =
        (0..ALL).map(|n| format!("{n}/{}/{}", day(n), words(n).collect::<Vec<_>>().join(" "))).collect();
    import_list(&store, &titles.iter().map(String::as_str).collect::<Vec<_>>()).await;
    assert_eq!(catch_up(&store).await, ALL as usize);
    let starts = |start: &str| SearchToken::Begins(start.to_owned());
    for (tokens, one_of) in [
        (vec![], None),
        (vec![is("w:all")], None),
        (vec![is("w:half")], None),
        (vec![is("w:half"), is("w:seventh")], None),
        (vec![is("w:rare"), starts("w:h")], None),
        (vec![starts("w:")], None),
        (vec![starts("w:s"), is("w:half")], None),
        (vec![is("w:all")], Some(vec!["w:rare", "w:seventh"])),
        (vec![], Some(vec!["w:half", "w:seventh"])),
        (vec![is("w:half")], Some(vec![])),
    ] {
        let meets = |n: u32| {
            let met = |token: &SearchToken| match token {
                SearchToken::Is(word) => words(n).any(|own| own == word),
                SearchToken::Begins(start) => words(n).any(|own| own.starts_with(start)),
            };
            let seen = one_of.as_ref().is_none_or(|some| words(n).any(|own| some.contains(&own)));
            tokens.iter().all(met) && seen
        };
        for order in [SearchOrder::Latest, SearchOrder::Earliest, SearchOrder::Title] {
            let mut expected: Vec<u32> = (0..ALL).filter(|n| meets(*n)).collect();
            let total = expected.len() as u64;
            match order {
                SearchOrder::Latest => expected.sort_by_key(|n| std::cmp::Reverse((day(*n), *n))),
                SearchOrder::Earliest => expected.sort_by_key(|n| (day(*n), *n)),
                SearchOrder::Title => expected.sort_by_key(|n| (words(*n).collect::<Vec<_>>().join(" "), *n)),
            }
            let mut found = Vec::new();
            let mut after = None;
            for _ in 0..3 {
                let some = one_of.as_ref().map(|some| some.iter().map(|one| (*one).to_owned()).collect());
                let query = SearchQuery { tokens: tokens.clone(), one_of: some, order, after, limit: 40 };
                let page = store.search(&query).await.expect("there");
                assert!(
                    page.total.map_or(total > COUNTED, |said| said == total),
                    "{tokens:?}: {:?}",
                    page.total
                );
                let ids = page.lines.iter().map(|line| line.split('/').next().expect("there"));
                found.extend(ids.map(|id| id.parse::<u32>().expect("a number")));
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
            expected.truncate(120);
            assert_eq!(found, expected, "{tokens:?} {one_of:?} {order:?}");
        }
    }
}
