//! Goals and targets that a text names by number: `SDG 3`, `ODD 3`, `ЦУР 3.8`, `可持续发展目标3`, `الهدف 3`.

/// What stands before a number that is a goal, folded; by language, and in any where it is the usual short form.
const BEFORE: &[(&str, &[&str])] = &[
    ("", &["sdg", "sdgs", "ods", "odd", "цур"]),
    ("en", &["goal", "goals", "target", "targets"]),
    ("es", &["objetivo", "objetivos", "meta", "metas"]),
    ("fr", &["objectif", "objectifs", "cible", "cibles"]),
    ("pt", &["objetivo", "objetivos", "meta", "metas"]),
    ("ru", &["цель", "цели", "целей", "задача", "задачи"]),
    ("ar", &["الهدف", "هدف", "الغايه", "غايه"]),
    ("zh", &["目标", "具体目标"]),
];

/// The goals and targets that a text names by number.
pub(super) fn goals_named(text: &str, language: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut before = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (head, tail) = rest.split_at(start);
        let end =
            tail.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.').unwrap_or(tail.len());
        let (number, after) = tail.split_at(end);
        // `SDG 3, 5 and 8`: what stands between two numbers goes on.
        let only_joins = head.chars().count() <= 5 && !head.is_empty() && !before.is_empty();
        if !only_joins {
            before = crate::search::words(head)
                .pop()
                .map(|word| match word {
                    crate::search::Word::Spaced(word) => word,
                    crate::search::Word::Run(run) => {
                        run.into_iter().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect()
                    }
                })
                .unwrap_or_default();
        }
        let marked = BEFORE.iter().any(|(of, marks)| {
            (of.is_empty() || *of == language)
                && marks.iter().any(|mark| before == *mark || (*of == "zh" && before.ends_with(mark)))
        });
        match goal(number.trim_end_matches('.')).filter(|_| marked) {
            Some(goal) if !found.contains(&goal) => found.push(goal),
            Some(_) => {}
            None => before.clear(),
        }
        rest = after;
    }
    found
}

/// A goal `1` to `17`, or a target `3.8`, `17.b`.
fn goal(number: &str) -> Option<String> {
    let (goal, target) = number.split_once('.').map_or((number, None), |(goal, target)| (goal, Some(target)));
    let known = goal.parse::<u8>().ok().filter(|goal| (1..=17).contains(goal))?;
    match target {
        None => Some(known.to_string()),
        Some(target) => {
            let letter = target.len() == 1 && target.bytes().all(|byte| (b'a'..=b'd').contains(&byte));
            let counted = target.parse::<u8>().is_ok_and(|target| (1..=19).contains(&target));
            (letter || counted).then(|| format!("{known}.{target}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goals_are_found_by_number_in_every_language() {
        for (text, language, goals) in [
            ("It serves SDG 3 and 5.", "en", &["3", "5"][..]),
            ("Goals 2, 3 and target 17.b", "en", &["2", "3", "17.b"]),
            ("SDG2,SDG17", "en", &["2", "17"]),
            ("les ODD 6 et 13", "fr", &["6", "13"]),
            ("la meta 3.8 de los ODS", "es", &["3.8"]),
            ("ЦУР 4; цели 5", "ru", &["4", "5"]),
            ("الهدف 6", "ar", &["6"]),
            ("可持续发展目标2", "zh", &["2"]),
            ("in 2015, 3 schools and 40 wells", "en", &[]),
            ("goal 18, Goal 3.77", "en", &[]),
        ] {
            assert_eq!(goals_named(text, language), goals, "{text}");
        }
    }
}
