//! What a message says of itself.

use ayni_model::Text;

/// What a receiver is to do with the data of a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Nothing is asked: the data are for information. A system that keeps data takes them in.
    #[default]
    Information,
    /// Add what is new.
    Append,
    /// Change or add what is there, value by value (SDMX-CSV 2 alone has a letter for it).
    Merge,
    /// Put them in place of what is there.
    Replace,
    /// Take them out.
    Delete,
}

impl Action {
    /// The word of SDMX-ML. Merging is there what `Append` does.
    pub fn word(self) -> &'static str {
        match self {
            Action::Information => "Information",
            Action::Append | Action::Merge => "Append",
            Action::Replace => "Replace",
            Action::Delete => "Delete",
        }
    }

    /// The letter of SDMX-CSV 2.
    pub fn letter(self) -> &'static str {
        match self {
            Action::Information => "I",
            Action::Append => "A",
            Action::Merge => "M",
            Action::Replace => "R",
            Action::Delete => "D",
        }
    }

    /// The action of a word or a letter, in any case.
    pub fn parse(text: &str) -> Option<Action> {
        const ALL: [Action; 5] =
            [Action::Information, Action::Append, Action::Merge, Action::Replace, Action::Delete];
        ALL.into_iter().find(|action| {
            text.eq_ignore_ascii_case(action.letter())
                || (text.eq_ignore_ascii_case(action.word()) && *action != Action::Merge)
                || (text.eq_ignore_ascii_case("Merge") && *action == Action::Merge)
        })
    }
}

/// Who sends or receives a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// The id, as an agency's.
    pub id: String,
    /// The name by language.
    pub name: Text,
}

/// What stands at the head of a message. SDMX-CSV has room for the action alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// The message's id: letters, digits, `_`, `-`, `@` and `$`.
    pub id: String,
    /// Whether it is a trial.
    pub test: bool,
    /// When it was made: `2024-11-30` or `2024-11-30T12:00:00Z`.
    pub prepared: String,
    /// Who sends it.
    pub sender: Party,
    /// For whom it is.
    pub receivers: Vec<Party>,
    /// What is to be done with its data.
    pub action: Action,
}
