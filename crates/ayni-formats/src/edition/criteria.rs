//! Sets of criteria that evaluations go by.

use std::collections::BTreeSet;

use ayni_model::evaluation::CriteriaSet;
use ayni_model::{Finding, Severity};

use super::{Source, Step, at_line, read};

/// Reads a set of criteria. `file` names it in findings; its name without `.toml` is the set's id.
///
/// Everything in it that cannot stand is named with its line, and a set with a fault is not used: an
/// evaluation would be counted by criteria that nobody meant.
pub fn criteria(text: &str, file: &str) -> Result<CriteriaSet, Vec<Finding>> {
    let set: CriteriaSet = read(text, file).map_err(|fault| vec![fault])?;
    let source = Source::new(text, file).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let stem = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".toml");
    if set.id != stem {
        let line = source.line(&[Step::Key("id")]);
        faults.push(source.fault("criteria-id", line).with("id", set.id.as_str()).with("name", stem));
    }
    let lists = [
        ("scale", set.scale.iter().map(|one| (one.code.as_str(), &one.label)).collect::<Vec<_>>()),
        ("dimensions", set.dimensions.iter().map(|one| (one.code.as_str(), &one.label)).collect()),
        ("criteria", set.criteria.iter().map(|one| (one.code.as_str(), &one.label)).collect()),
    ];
    for (list, lines) in lists {
        faults.extend(source.unique(list, lines.iter().map(|(code, _)| *code)).err());
        for (at, (_, label)) in lines.iter().enumerate() {
            faults.extend(source.english(list, at, "label", label).err());
        }
        if lines.is_empty() {
            faults.push(at_line("criteria-empty", file, source.line(&[Step::Key(list)])).with("list", list));
        }
    }
    let dimensions: BTreeSet<&str> = set.dimensions.iter().map(|one| one.code.as_str()).collect();
    for (at, criterion) in set.criteria.iter().enumerate() {
        faults.extend(source.refers("criteria", at, "dimension", &criterion.dimension, &dimensions).err());
    }
    // A mean needs to know what ratings count, and a value that no mean uses would mislead whoever reads it.
    let valued = set.scale.iter().any(|rating| rating.value.is_some());
    if set.average != valued {
        let line = source.line(&[Step::Key("average")]).or_else(|| source.line(&[Step::Key("scale")]));
        faults.push(Finding { severity: Severity::Error, ..source.fault("criteria-average", line) });
    }
    if faults.is_empty() { Ok(set) } else { Err(faults) }
}

#[cfg(test)]
mod tests {
    use super::criteria;

    const SHIPPED: [(&str, &str); 2] = [
        ("criteria/gpedc.toml", include_str!("../../../../data/criteria/gpedc.toml")),
        ("criteria/nest.toml", include_str!("../../../../data/criteria/nest.toml")),
    ];

    /// NeST, March 2017: 20 indicators in five dimensions, four in each (`domain.md` 8). The framework that Mexico
    /// leads has four principles.
    #[test]
    fn the_shipped_sets_have_what_their_sources_say() {
        let sets: Vec<_> = SHIPPED.iter().map(|(file, text)| criteria(text, file).unwrap()).collect();
        assert_eq!((sets[1].dimensions.len(), sets[1].criteria.len()), (5, 20));
        for dimension in &sets[1].dimensions {
            assert_eq!(sets[1].criteria.iter().filter(|one| one.dimension == dimension.code).count(), 4);
        }
        assert_eq!(sets[0].dimensions.len(), 4);
        for set in &sets {
            assert!(!set.average, "{} does not say what ratings count", set.id);
            let texts = [&set.title, &set.standing].into_iter();
            let labels = set.criteria.iter().map(|one| &one.label);
            for text in texts.chain(labels).chain(set.scale.iter().map(|one| &one.label)) {
                assert_eq!(text.0.len(), 7, "{}: {text:?}", set.id);
            }
        }
    }

    #[test]
    fn what_cannot_stand_is_named_with_its_line() {
        let (file, text) = SHIPPED[1];
        let cases = [
            ("dimension = \"O\"", "dimension = \"Z\"", "edition-unknown-code"),
            ("code = \"H2\"", "code = \"H1\"", "edition-duplicate"),
            ("id = \"nest\"", "id = \"other\"", "criteria-id"),
            ("label.en = \"Fully met\"", "value = \"1\"", "edition-no-english"),
            ("version = ", "average = true\nversion = ", "criteria-average"),
            ("dimension = ", "dimensions = ", "edition-syntax"),
        ];
        for (before, after, code) in cases {
            let changed = text.replacen(before, after, 1);
            assert_ne!(changed, text, "{before}");
            let faults = criteria(&changed, file).unwrap_err();
            let found = faults.iter().find(|fault| fault.code == code);
            let found = found.unwrap_or_else(|| panic!("{code} is not among {faults:?}"));
            assert!(found.origin.as_ref().is_some_and(|origin| origin.row.is_some()), "{found:?}");
        }
    }
}
