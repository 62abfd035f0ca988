//! A card to share: a small picture of what a public record is, with its address.

use ayni_model::document::Speak;
use ayni_model::exchange::Record;
use ayni_words::Words;

/// Letters of a line.
const LINE: usize = 30;

/// Lines of the title.
const LINES: usize = 4;

/// What stands on a card.
pub struct Card<'c> {
    /// The record, as everybody is shown it.
    pub record: &'c Record,
    /// What its owner is called.
    pub owner: &'c str,
    /// The address of its page.
    pub address: &'c str,
    /// The language of what is said beside its title.
    pub words: &'c Words,
}

impl Card<'_> {
    fn kind(&self) -> String {
        self.words.key(&format!("exchange-kind-{}", self.record.kind))
    }

    /// The words on it, for who looks for their fonts.
    pub fn text(&self) -> String {
        let (title, _) = self.record.title(self.words.language());
        [title, &self.kind(), self.owner, self.address, "…"].join(" ")
    }

    /// The card as SVG.
    pub fn svg(&self) -> String {
        let (title, language) = self.record.title(self.words.language());
        let mut text = String::new();
        for (at, line) in lines(title).iter().enumerate() {
            text.push_str(&row(220 + at * 76, 60, line, "#10202b\" font-weight=\"700"));
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\" width=\"1200\" height=\"630\" lang=\"{}\">\
             <rect width=\"1200\" height=\"630\" fill=\"#f4f8fa\"/><rect width=\"1200\" height=\"16\" fill=\"#0a5a8c\"/>\
             {}{text}{}{}</svg>\n",
            safe(language),
            row(110, 34, &self.kind(), "#0a5a8c"),
            row(545, 30, self.owner, "#44525c"),
            row(590, 26, self.address, "#0a5a8c"),
        )
    }
}

/// A line of text, which begins at the side where its script does.
fn row(y: usize, size: usize, text: &str, fill: &str) -> String {
    let arabic = text.chars().any(|sign| ('\u{0590}'..='\u{08ff}').contains(&sign));
    let family = match arabic {
        true => "Noto Naskh Arabic, Noto Sans Arabic, Noto Sans, sans-serif",
        false if text.chars().any(|sign| sign >= '\u{2e80}') => {
            "Noto Sans CJK SC, Noto Sans SC, Noto Sans, sans-serif"
        }
        false => "Noto Sans, sans-serif",
    };
    // Signs at its ends belong to its own direction: marks that are not seen say which.
    let (x, anchor, mark) = if arabic { (1120, "end", "\u{200f}") } else { (80, "start", "") };
    format!(
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{anchor}\" font-family=\"{family}\" fill=\"{fill}\">{mark}{}{mark}</text>",
        safe(text)
    )
}

/// A title in lines, broken between words, or between letters where it has no spaces.
fn lines(title: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in title.split_inclusive(' ') {
        let pieces: Vec<String> = if word.chars().count() > LINE {
            let letters: Vec<char> = word.chars().collect();
            letters.chunks(LINE / 2).map(|chunk| chunk.iter().collect()).collect()
        } else {
            vec![word.to_owned()]
        };
        for piece in pieces {
            let fits = lines.last().is_none_or(|line| width(line) + width(&piece) <= LINE);
            match lines.last_mut() {
                Some(line) if fits || line.is_empty() => line.push_str(&piece),
                _ => lines.push(piece),
            }
        }
    }
    if lines.len() > LINES {
        lines.truncate(LINES);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

/// How wide a text is, a Chinese letter as two.
fn width(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

/// A text as it stands in a page or a picture: signs, and nothing that could be taken for marks.
pub fn safe(text: &str) -> String {
    let clean: String = text.chars().filter(|sign| !sign.is_control() || *sign == '\n').collect();
    clean.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
