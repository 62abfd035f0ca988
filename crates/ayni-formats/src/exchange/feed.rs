//! A feed (Atom, RFC 4287).

/// A feed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Its own address, which is its id too.
    pub address: String,
    /// The page that shows the same.
    pub page: String,
    /// Its title.
    pub title: String,
    /// The language of its titles.
    pub language: String,
    /// When it changed last (RFC 3339).
    pub updated: String,
    /// Who publishes it.
    pub author: String,
    /// What is in it, the newest first.
    pub entries: Vec<FeedEntry>,
}

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedEntry {
    /// A name that stays the same through versions.
    pub id: String,
    /// Its page.
    pub page: String,
    /// Its title.
    pub title: String,
    /// The language of title and text.
    pub language: String,
    /// When it changed last (RFC 3339).
    pub updated: String,
    /// What kind of record it is.
    pub kind: String,
    /// What it says, in short.
    pub text: String,
}

/// The feed as XML.
pub fn feed(feed: &Feed) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str(&format!(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        safe(&feed.language)
    ));
    element(&mut out, "id", &feed.address);
    element(&mut out, "title", &feed.title);
    element(&mut out, "updated", &feed.updated);
    out.push_str(&format!(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n",
        safe(&feed.address)
    ));
    out.push_str(&format!("<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n", safe(&feed.page)));
    out.push_str(&format!("<author><name>{}</name></author>\n", safe(&feed.author)));
    for entry in &feed.entries {
        out.push_str(&format!("<entry xml:lang=\"{}\">\n", safe(&entry.language)));
        element(&mut out, "id", &entry.id);
        element(&mut out, "title", &entry.title);
        element(&mut out, "updated", &entry.updated);
        out.push_str(&format!("<category term=\"{}\"/>\n", safe(&entry.kind)));
        out.push_str(&format!(
            "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
            safe(&entry.page)
        ));
        element(&mut out, "summary", &entry.text);
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    out
}

fn element(out: &mut String, name: &str, text: &str) {
    out.push_str(&format!("<{name}>{}</{name}>\n", safe(text)));
}

/// Text as XML has it; what XML has no place for is left out.
fn safe(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(sign),
            '\u{FFFE}' | '\u{FFFF}' => {}
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    out
}
