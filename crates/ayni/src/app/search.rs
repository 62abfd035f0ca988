//! The list of activities: kept up with the register, searched and filtered.

use ayni_core::search::{self, Facet, Filter, Summary, Wanted};
use ayni_formats::record;
use ayni_store::{Listed, Mark, SHARED, SearchEntry, SearchOrder, SearchQuery, SearchToken, Store};
use ayni_words::Words;

use super::{Kit, Refusal};

/// How many activities are brought up to date in one step.
const BATCH: u32 = 2_000;

/// Bytes of a title's key that order it.
const KEY: usize = 40;

/// One page of the list.
pub struct Page {
    /// Its lines.
    pub lines: Vec<Summary>,
    /// How far each has come, and whether it is shared.
    pub marks: Vec<Mark>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
    /// How many there are in all; `None` where there are more than are counted.
    pub total: Option<u64>,
}

/// So many new entries are a list of another size.
const MANY: usize = 5_000;

/// Which activities somebody sees who does not see them all.
#[derive(Clone, Debug, Default)]
pub struct Sees {
    /// All activities of these reporters.
    pub reporters: Vec<String>,
    /// And what is shared with everyone on the node.
    pub shared: bool,
}

impl Sees {
    fn tokens(&self) -> Vec<String> {
        let mut tokens: Vec<String> = self.reporters.iter().map(|one| Facet::Reporter.token(one)).collect();
        if self.shared {
            tokens.push(SHARED.to_owned());
        }
        tokens
    }
}

/// Brings the list up to what the register has now. It is cheap where nothing has changed.
pub async fn catch_up(kit: &Kit, store: &Store) -> Result<(), Refusal> {
    if store.listed(search::FORM).await? {
        return Ok(());
    }
    store.search_form(search::FORM).await?;
    // Taken first: what is imported meanwhile is found by the next that looks.
    let import = store.newest_import().await?;
    let words = Words::new(&kit.catalogue, kit.reference.clone(), "en");
    let (mut after, mut count) = (0, 0);
    loop {
        let unlisted = store.unlisted(after, BATCH).await?;
        let Some(last) = unlisted.last() else { break };
        after = last.activity;
        count += unlisted.len();
        let mut entries = Vec::with_capacity(unlisted.len());
        for one in unlisted {
            let listed = match &one.body {
                Some(body) => Some(listed(body, &words)?),
                None => None,
            };
            entries.push(SearchEntry { activity: one.activity, number: one.number, listed });
        }
        store.list(&entries).await?;
    }
    store.mark_listed(&Facet::ALL.map(Facet::prefix), import, search::FORM).await?;
    if count >= MANY {
        store.tidy_list().await?;
    }
    tracing::info!(count, "the list of activities is up to date");
    Ok(())
}

fn listed(body: &[u8], words: &Words) -> Result<Listed, Refusal> {
    let activity = record::read(body).map_err(|error| Refusal::Content(vec![error.finding()]))?;
    let entry = search::entry(&activity);
    let title = words.text(&entry.summary.title).map(|(title, _)| title).unwrap_or_default();
    let mut key = words.sort_key(title);
    key.truncate(KEY);
    let summary = serde_json::to_string(&entry.summary).map_err(|error| Refusal::Fault(error.to_string()))?;
    Ok(Listed {
        day: entry.day,
        title_key: ayni_store::hex(&key),
        summary,
        tokens: entry.tokens.into_iter().collect(),
    })
}

/// What a filter asks of the list, of what somebody sees.
pub fn query(filter: &Filter, sees: Option<&Sees>) -> SearchQuery {
    let tokens = filter.wanted().into_iter().map(|wanted| match wanted {
        Wanted::Token(token) => SearchToken::Is(token),
        Wanted::Begins(start) => SearchToken::Begins(start),
    });
    SearchQuery { tokens: tokens.collect(), one_of: sees.map(Sees::tokens), ..SearchQuery::default() }
}

/// A page of the activities that meet a filter, of those that somebody sees.
pub async fn find(
    store: &Store,
    filter: &Filter,
    sees: Option<&Sees>,
    order: SearchOrder,
    after: Option<String>,
    limit: u32,
) -> Result<Page, Refusal> {
    let page = store.search(&SearchQuery { order, after, limit, ..query(filter, sees) }).await?;
    let mut lines = Vec::with_capacity(page.lines.len());
    for line in &page.lines {
        lines.push(
            serde_json::from_str(line)
                .map_err(|error| Refusal::Fault(format!("a line of the list: {error}")))?,
        );
    }
    Ok(Page { lines, marks: page.marks, next: page.next, total: page.total })
}

/// The records of a page instead of its lines, and where the next page begins, if there is one.
pub async fn records(
    store: &Store,
    filter: &Filter,
    sees: Option<&Sees>,
    order: SearchOrder,
    after: Option<String>,
    limit: u32,
) -> Result<(Vec<Vec<u8>>, Option<String>), Refusal> {
    let page = find(store, filter, sees, order, after, limit).await?;
    let names: Vec<(&str, &str)> =
        page.lines.iter().map(|line| (line.reporter.as_str(), line.id.as_str())).collect();
    Ok((store.bodies(&names).await?, page.next))
}

/// The values that a list can be narrowed to by one facet, with how many activities have each.
pub async fn values(store: &Store, facet: Facet) -> Result<Vec<(String, u64)>, Refusal> {
    let prefix = facet.prefix();
    let found = store.facets(prefix).await?;
    Ok(found
        .into_iter()
        .filter_map(|(token, count)| Some((token.strip_prefix(prefix)?.to_owned(), count)))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the store writes is what the list is narrowed by.
    #[test]
    fn the_tokens_of_the_store_are_those_of_the_facets() {
        assert_eq!(Facet::Shared.token("yes"), SHARED);
        assert_eq!(Facet::Shared.token("no"), ayni_store::NOT_SHARED);
        assert_eq!(Facet::Standing.prefix(), ayni_store::STANDING);
    }
}
