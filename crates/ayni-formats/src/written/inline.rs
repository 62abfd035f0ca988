//! Within a passage: `**bold**`, `*slanted*`, `[^note]`, `{binding}`, and `\` before a sign that is meant as it is.

use ayni_model::written::{Bound, Letters, Run};

use super::{Reading, binding};

/// The most bindings of a passage.
const MOST: usize = 300;

/// The pieces of lines that belong together.
pub(super) fn runs(lines: &[(u32, String)], reading: &mut Reading<'_>) -> Vec<Run> {
    let mut all = Pieces::default();
    let mut bound = 0;
    for (at, (number, line)) in lines.iter().enumerate() {
        if at > 0 {
            all.words.push(' ');
        }
        let mut rest = line.as_str();
        while let Some(letter) = rest.chars().next() {
            let after = rest.get(letter.len_utf8()..).unwrap_or_default();
            match letter {
                '\\' => {
                    let kept = after.chars().next();
                    all.words.extend(kept);
                    rest = kept.and_then(|kept| after.get(kept.len_utf8()..)).unwrap_or_default();
                    continue;
                }
                '*' => {
                    let bold = after.strip_prefix('*');
                    all.turn(if bold.is_some() { Letters::Bold } else { Letters::Italic });
                    rest = bold.unwrap_or(after);
                    continue;
                }
                '{' => {
                    bound += 1;
                    match after.split_once('}') {
                        Some((raw, after)) if bound <= MOST => {
                            let raw = super::passages::words(raw).collect::<Vec<_>>().join(" ");
                            match binding::read(&raw) {
                                Ok(binding) => {
                                    let set = all.set;
                                    all.piece(Run::Bound(Bound { raw, line: *number, set, binding }));
                                }
                                Err(word) => {
                                    let args = [("binding", raw), ("word", word)];
                                    reading.fault("report-binding", *number, args);
                                }
                            }
                            rest = after;
                            continue;
                        }
                        Some((_, after)) => {
                            if bound == MOST + 1 {
                                reading.fault("report-too-long", *number, [("limit", MOST.to_string())]);
                            }
                            rest = after;
                            continue;
                        }
                        None => {
                            let args = [("binding", after.chars().take(60).collect()), ("word", "}".into())];
                            reading.fault("report-binding", *number, args);
                            rest = "";
                            continue;
                        }
                    }
                }
                '[' => {
                    if let Some((id, after)) = after.strip_prefix('^').and_then(|after| after.split_once(']'))
                    {
                        all.piece(Run::Note { id: id.trim().to_owned(), line: *number });
                        rest = after;
                        continue;
                    }
                    all.words.push(letter);
                }
                letter => all.words.push(letter),
            }
            rest = after;
        }
    }
    all.close();
    all.runs
}

#[derive(Default)]
struct Pieces {
    runs: Vec<Run>,
    words: String,
    set: Letters,
}

impl Pieces {
    fn close(&mut self) {
        if !self.words.is_empty() {
            self.runs.push(Run::Words { text: std::mem::take(&mut self.words), set: self.set });
        }
    }

    fn piece(&mut self, run: Run) {
        self.close();
        self.runs.push(run);
    }

    /// Begins or ends a way of setting.
    fn turn(&mut self, set: Letters) {
        self.close();
        self.set = if self.set == set { Letters::Plain } else { set };
    }
}
