//! What can be done on a node, and which roles it takes.

use super::Role;
use super::Role::{Administrator, Coordinator, Guest, ReleasingAuthority, Reporter, Reviewer, Statistician};

/// An act that takes a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// See an activity, a file attached to it, an import or a measurement. What is shared is seen by all.
    See,
    /// Enter an activity, change it, attach a file to it.
    Enter,
    /// Import a file and accept its good rows.
    Import,
    /// Undo an import, or withdraw an activity.
    Withdraw,
    /// Share activities with everyone on the node.
    Share,
    /// Write a remark on an activity.
    Remark,
    /// Accept what was entered, or send it back. Never one's own.
    Review,
    /// Empty a version that must not be kept: personal data, a wrong upload.
    Redact,
    /// Make a measurement and keep it.
    Measure,
    /// Choose or change a method, an edition, an exchange rate.
    ChooseMethod,
    /// Ask the register in SQL, or export its tables.
    Query,
    /// Clear a measurement and publish it, or take it back. Never one's own.
    Release,
    /// Keep resolutions and other documents of organs.
    KeepDocuments,
    /// Say where a request of such a document stands: its state, steps, evidence.
    FollowUp,
    /// Enter a record of the exchange for an organisation, and write to its partners.
    Offer,
    /// Agree to a partnership, let another organisation see a record, or take a record back.
    Partner,
    /// Review a practice by the standard. Never one's own.
    Endorse,
    /// Say whether a match is useful, check oneself in a learning module, keep a search: one's own, wherever one works.
    Say,
    /// Open a round of questionnaires, ask respondents, send queries back, close it, overrule a verdict.
    Ask,
    /// Answer a questionnaire for an organisation, and hand it in.
    Respond,
    /// Clear what was handed in, at a level. Never what one has handed in oneself.
    Clear,
    /// See the people of an organisation and what they are there.
    SeePeople,
    /// Give a role, take it away, invite or suspend who has it, hand it over.
    Give(Role),
    /// Add and name organisations and their parts.
    Organise,
    /// See the log of acts.
    Audit,
    /// Change the node: its name, mail, sign-in, hooks; back it up.
    Govern,
    /// Make a token for a program that acts in one's name.
    MakeToken,
}

/// What a token may be made for: acts that go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// See and query.
    Read,
    /// Enter, import, share, withdraw, remark.
    Write,
    /// Review and redact.
    Review,
    /// Measure and choose methods.
    Measure,
    /// Release.
    Release,
    /// People, roles, organisations, the log of acts.
    People,
    /// The node itself.
    Govern,
}

impl Scope {
    /// All scopes.
    pub const ALL: [Scope; 7] = [
        Scope::Read,
        Scope::Write,
        Scope::Review,
        Scope::Measure,
        Scope::Release,
        Scope::People,
        Scope::Govern,
    ];

    /// The scope's code.
    pub fn as_str(self) -> &'static str {
        match self {
            Scope::Read => "read",
            Scope::Write => "write",
            Scope::Review => "review",
            Scope::Measure => "measure",
            Scope::Release => "release",
            Scope::People => "people",
            Scope::Govern => "govern",
        }
    }

    /// The scope of this code.
    pub fn of(code: &str) -> Option<Scope> {
        Scope::ALL.into_iter().find(|scope| scope.as_str() == code)
    }
}

impl Act {
    /// All acts, in the order of the table of rights.
    pub const ALL: [Act; 33] = [
        Act::See,
        Act::Enter,
        Act::Import,
        Act::Withdraw,
        Act::Share,
        Act::Remark,
        Act::Review,
        Act::Redact,
        Act::Measure,
        Act::ChooseMethod,
        Act::Query,
        Act::Release,
        Act::KeepDocuments,
        Act::FollowUp,
        Act::Offer,
        Act::Partner,
        Act::Endorse,
        Act::Say,
        Act::Ask,
        Act::Respond,
        Act::Clear,
        Act::SeePeople,
        Act::Give(Administrator),
        Act::Give(Coordinator),
        Act::Give(Reporter),
        Act::Give(Reviewer),
        Act::Give(Statistician),
        Act::Give(ReleasingAuthority),
        Act::Give(Guest),
        Act::Organise,
        Act::Audit,
        Act::Govern,
        Act::MakeToken,
    ];

    /// The act's code.
    pub fn as_str(self) -> &'static str {
        match self {
            Act::See => "see",
            Act::Enter => "enter",
            Act::Import => "import",
            Act::Withdraw => "withdraw",
            Act::Share => "share",
            Act::Remark => "remark",
            Act::Review => "review",
            Act::Redact => "redact",
            Act::Measure => "measure",
            Act::ChooseMethod => "choose-method",
            Act::Query => "query",
            Act::Release => "release",
            Act::KeepDocuments => "keep-documents",
            Act::FollowUp => "follow-up",
            Act::Offer => "offer",
            Act::Partner => "partner",
            Act::Endorse => "endorse",
            Act::Say => "say",
            Act::Ask => "ask",
            Act::Respond => "respond",
            Act::Clear => "clear",
            Act::SeePeople => "see-people",
            Act::Give(Administrator) => "give-administrator",
            Act::Give(Coordinator) => "give-coordinator",
            Act::Give(Reporter) => "give-reporter",
            Act::Give(Reviewer) => "give-reviewer",
            Act::Give(Statistician) => "give-statistician",
            Act::Give(ReleasingAuthority) => "give-releasing-authority",
            Act::Give(Guest) => "give-guest",
            Act::Organise => "organise",
            Act::Audit => "audit",
            Act::Govern => "govern",
            Act::MakeToken => "make-token",
        }
    }

    /// The roles that allow it. What only the node as a whole has (its settings, its log) asks for the
    /// role there, since such things belong to no organisation.
    pub fn roles(self) -> &'static [Role] {
        match self {
            Act::See => &[Coordinator, Reporter, Reviewer, Statistician, ReleasingAuthority],
            Act::Enter | Act::Import => &[Coordinator, Reporter],
            Act::Withdraw | Act::Share | Act::Redact => &[Coordinator],
            Act::Remark => &[Coordinator, Reporter, Reviewer, Statistician, ReleasingAuthority],
            Act::Review => &[Coordinator, Reviewer],
            Act::Measure | Act::Query => &[Coordinator, Statistician],
            Act::ChooseMethod => &[Statistician],
            Act::Release => &[ReleasingAuthority],
            Act::KeepDocuments => &[Coordinator],
            Act::FollowUp => &[Coordinator, Reporter],
            Act::Offer => &[Coordinator, Reporter],
            Act::Partner => &[Coordinator],
            Act::Endorse => &[Coordinator, Reviewer],
            Act::Ask => &[Coordinator],
            Act::Respond => &[Coordinator, Reporter],
            Act::Clear => &[Coordinator, Reviewer],
            Act::SeePeople => &[Administrator, Coordinator],
            Act::Give(Reporter | Reviewer | Guest) => &[Administrator, Coordinator],
            Act::Give(Administrator | Coordinator | Statistician | ReleasingAuthority) => &[Administrator],
            Act::Organise => &[Administrator, Coordinator],
            Act::Audit => &[Administrator, ReleasingAuthority],
            Act::Govern => &[Administrator],
            Act::Say | Act::MakeToken => &Role::ALL,
        }
    }

    /// Whether who made the thing is not to do this with it.
    pub fn needs_another(self) -> bool {
        matches!(self, Act::Review | Act::Release | Act::Endorse | Act::Clear)
    }

    /// Whether the role counts wherever the person has it, since the thing is the person's own, or is of no
    /// organisation but of all who work on the node.
    pub fn anywhere(self) -> bool {
        matches!(self, Act::Say | Act::MakeToken | Act::KeepDocuments | Act::FollowUp)
    }

    /// The scope that a token must have for it; `None` where no token is enough. A token that could make
    /// tokens would live on after it was taken back.
    pub fn scope(self) -> Option<Scope> {
        Some(match self {
            Act::See | Act::Query => Scope::Read,
            Act::Enter
            | Act::Import
            | Act::Withdraw
            | Act::Share
            | Act::Remark
            | Act::KeepDocuments
            | Act::FollowUp => Scope::Write,
            Act::Offer | Act::Partner | Act::Say | Act::Ask | Act::Respond => Scope::Write,
            Act::Review | Act::Redact | Act::Endorse | Act::Clear => Scope::Review,
            Act::Measure | Act::ChooseMethod => Scope::Measure,
            Act::Release => Scope::Release,
            Act::SeePeople | Act::Give(_) | Act::Organise | Act::Audit => Scope::People,
            Act::Govern => Scope::Govern,
            Act::MakeToken => return None,
        })
    }
}
