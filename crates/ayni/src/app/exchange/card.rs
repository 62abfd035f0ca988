//! A card to share: a small picture of what a public record is, with its address.

use ayni_model::document::Speak;
use ayni_model::exchange::Record;
use ayni_words::Words;

/// Letters of a line.
const LINE: usize = 30;

/// Lines of the title.
const LINES: usize = 4;

/// The card as SVG.
pub fn card(record: &Record, owner: &str, address: &str, words: &Words) -> String {
    let (title, language) = record.title(words.language());
    let right = ["ar", "fa", "he", "ur"].contains(&language);
    let (x, anchor) = if right { (1120, "start\" direction=\"rtl") } else { (80, "start") };
    let mut text = String::new();
    for (at, line) in lines(title).iter().enumerate() {
        let y = 220 + at * 76;
        text.push_str(&format!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"60\" font-weight=\"700\" text-anchor=\"{anchor}\" fill=\"#10202b\">{}</text>",
            safe(line)
        ));
    }
    let kind = words.key(&format!("exchange-kind-{}", record.kind));
    let small = |y: usize, size: usize, text: &str, fill: &str| {
        format!("<text x=\"80\" y=\"{y}\" font-size=\"{size}\" fill=\"{fill}\">{}</text>", safe(text))
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\" width=\"1200\" height=\"630\" lang=\"{}\" \
         font-family=\"Noto Sans, Noto Sans Arabic, Noto Sans SC, sans-serif\"><rect width=\"1200\" height=\"630\" \
         fill=\"#f4f8fa\"/><rect width=\"1200\" height=\"16\" fill=\"#0a5a8c\"/>{}{text}{}{}</svg>\n",
        safe(language),
        small(110, 34, &kind, "#0a5a8c"),
        small(545, 30, owner, "#44525c"),
        small(590, 26, address, "#0a5a8c"),
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
