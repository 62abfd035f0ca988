//! Addresses that stand in a text become links; all else of it stays text.

use serde::Serialize;

/// Links of one text.
const MOST: usize = 50;

/// A piece of a text: words, and where they lead; nowhere for most.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// The address of a page; empty for none.
    pub href: String,
}

/// The pieces of a text; none where there is no address in it.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut rest, mut before, mut links) = (text, String::new(), 0);
    while let Some(at) = rest.find("http") {
        let (head, tail) = rest.split_at(at);
        before.push_str(head);
        // What is written on to a word is no address of its own; after a Chinese word no space stands.
        let apart = !before.ends_with(|letter: char| letter.is_ascii_alphanumeric());
        match address(tail).filter(|_| apart && links < MOST) {
            Some(address) => {
                if !before.is_empty() {
                    pieces.push(Piece { text: std::mem::take(&mut before), href: String::new() });
                }
                pieces.push(Piece { text: address.to_owned(), href: address.to_owned() });
                links += 1;
                rest = tail.get(address.len()..).unwrap_or_default();
            }
            None => {
                before.push_str("http");
                rest = tail.get(4..).unwrap_or_default();
            }
        }
    }
    if links == 0 {
        return Vec::new();
    }
    before.push_str(rest);
    if !before.is_empty() {
        pieces.push(Piece { text: before, href: String::new() });
    }
    pieces
}

/// The address that a text begins with, without the marks of the sentence around it.
fn address(text: &str) -> Option<&str> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    // An address is written in these signs; another ends it, be it a Chinese full stop or a sign that turns the direction.
    let belongs = |sign: char| sign.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(sign);
    let end = text.find(|sign| !belongs(sign)).unwrap_or(text.len());
    let mut address = text.get(..end)?;
    loop {
        let shorter = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '[', '(']);
        let count = |sign: char| shorter.matches(sign).count();
        let closes = (shorter.ends_with(')') && count(')') > count('('))
            || (shorter.ends_with(']') && count(']') > count('['));
        let shorter = if closes { shorter.get(..shorter.len() - 1)? } else { shorter };
        if shorter.len() == address.len() {
            break;
        }
        address = shorter;
    }
    // The host says where it leads: nobody hides it behind a name before an @.
    let host = address.get(scheme.len()..)?.split(['/', '?', '#']).next()?;
    let fits = |sign: char| sign.is_ascii_alphanumeric() || "-.:".contains(sign);
    (host.contains('.') && !host.starts_with('.') && host.chars().all(fits)).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<String> {
        pieces(text).into_iter().filter(|piece| !piece.href.is_empty()).map(|piece| piece.href).collect()
    }

    #[test]
    fn addresses_lead_and_the_sentence_around_them_does_not() {
        for (text, wanted) in [
            ("See https://example.org/a?b=1&c=2.", vec!["https://example.org/a?b=1&c=2"]),
            ("(http://example.org/x_(y)), or", vec!["http://example.org/x_(y)"]),
            ("见https://example.org/页。", vec!["https://example.org/"]),
            ("انظر https://example.org\u{202e}moc", vec!["https://example.org"]),
            ("https://a.org, https://b.org;", vec!["https://a.org", "https://b.org"]),
            ("xhttps://example.org", vec![]),
            ("https://bank.example@evil.example/", vec![]),
            ("https://localhost/ http:// https://.org javascript:alert(1)", vec![]),
            ("http https http", vec![]),
        ] {
            assert_eq!(links(text), wanted, "{text}");
            let whole: String = pieces(text).into_iter().map(|piece| piece.text).collect();
            assert!(whole.is_empty() || whole == text, "{text}: nothing is lost");
        }
        assert_eq!(links(&"https://example.org ".repeat(200)).len(), MOST);
    }
}
