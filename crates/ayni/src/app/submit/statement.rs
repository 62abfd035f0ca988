//! The statement that a person fills in.

use std::path::Path;

use ayni_core::submit::Filled;
use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_model::submission::Fill;

use super::super::{Kit, Refusal, package};

/// Writes a statement to fill in, with every concept that only a person can say.
pub fn new_statement(kit: &Kit, layout: &str, out: &Path) -> Result<(), Refusal> {
    let (layout, _) = super::layout(kit, layout)?;
    if out.exists() {
        let path = Arg::Text(out.display().to_string());
        return Err(Refusal::refused("submit-statement-exists", [("path", path)]));
    }
    let words = &kit.words;
    let mut text = String::new();
    let remark = |text: &mut String, key: &str| {
        for line in words.key(key).lines() {
            text.push_str(&format!("# {line}\n"));
        }
    };
    remark(&mut text, "submit-statement-head");
    text.push_str("\n# groups = [\"A\", \"B\", \"C\"]\n\n");
    remark(&mut text, "submit-fact-revision");
    text.push_str(&format!("revision_policy.{} = \"\"\n\n[metadata]\n", words.language()));
    let (asked, others): (Vec<_>, Vec<_>) = layout
        .concepts
        .iter()
        .filter(|concept| concept.fill != Fill::Fixed)
        .partition(|concept| concept.fill == Fill::Statement);
    for (concepts, mark) in [(asked, ""), (others, "# ")] {
        if !mark.is_empty() {
            text.push('\n');
            remark(&mut text, "submit-statement-derived");
        }
        for concept in concepts {
            let name = words.say(&Filled::name_of(concept));
            let need = if concept.required { words.key("submit-statement-required") } else { String::new() };
            text.push_str(format!("# {name} {need}").trim_end());
            text.push_str(&format!("\n{mark}{}.{} = \"\"\n", concept.id, words.language()));
        }
    }
    text.push('\n');
    remark(&mut text, "submit-statement-withhold");
    text.push_str("# [[withhold]]\n# item = \"A2\"\n# basis = \"disbursed\"\n# direction = \"provided\"\n# by = \"\"\n# why = \"\"\n");
    package::write_beside(out, text.as_bytes())
}
