//! A question of a learning module has choices, and one of them is right; of a hundred right answers no more than a
//! hundred can be asked for.

use ayni_model::{Amount, Arg, Path, Severity};

use super::{Found, Looked, texts};

/// The most that can be asked for to pass, in millionths of a per cent.
const MOST: i128 = 100_000_000;

pub(super) fn check(looked: &Looked<'_>, found: &mut Found<'_>) {
    let pass = looked.record.plain("pass");
    if let Some(field) = looked.context.kinds.field(looked.kind, "pass")
        && pass.parse::<Amount>().is_ok_and(|wanted| wanted.millionths() > MOST)
    {
        let text = Arg::Text(texts::excerpt(pass));
        found.at("exchange-value", Severity::Error, (field, Path::of("pass")), [("text", text)]);
    }
    let Some(field) = looked.context.kinds.field(looked.kind, "questions") else { return };
    for (at, line) in looked.record.lines("questions").iter().enumerate() {
        let choices = line.text("choices");
        // In every language there are as many.
        let mut counts =
            choices.into_iter().flat_map(|text| text.iter()).map(|(_, words)| choices_of(words).count());
        let right = line.plain("right").parse::<usize>().unwrap_or(0);
        let fits = right > 0 && counts.all(|count| count > 1 && right <= count);
        if choices.is_none_or(ayni_model::Text::is_empty) || !fits {
            let path = Path::of("questions").line(at + 1);
            found.at("exchange-question", Severity::Error, (field, path), [("number", (at + 1).into())]);
        }
    }
}

/// The choices of a question: one in each line.
pub(super) fn choices_of(words: &str) -> impl Iterator<Item = &str> {
    words.lines().map(str::trim).filter(|line| !line.is_empty())
}
