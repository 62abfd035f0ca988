//! One cooperation activity as one reporter reports it.

use serde::{Deserialize, Serialize};

use crate::{
    Amount, Code, Evaluation, PartialDate, Period, PhaseLine, Resource, ResultLine, Text, ValueAdded, coded,
};

coded! {
    /// How large a thing is reported: a programme has projects, a project has actions.
    ActivityKind in "kind" {
        /// Several projects under one purpose.
        Programme = "programme",
        /// A project.
        Project = "project",
        /// One action (mission, course, delivery), alone or within a project.
        Action = "action",
        /// A meeting, fair or similar event.
        Event = "event",
    }
}

coded! {
    /// The form of cooperation (never "modality", which TOSSD uses for the kind of aid).
    Form in "form" {
        /// Two Southern partners.
        Bilateral = "bilateral",
        /// Two or more Southern partners supported by a developed country or a multilateral organisation (SSC/17/3).
        Triangular = "triangular",
        /// Within a formal regional mechanism.
        Regional = "regional",
        /// Through or with a multilateral organisation.
        Multilateral = "multilateral",
    }
}

coded! {
    /// Where an activity stands.
    Status in "status" {
        /// Proposed or being prepared; nothing agreed yet.
        Pipeline = "pipeline",
        /// Agreed, not begun.
        Agreed = "agreed",
        /// Under way.
        Implementation = "implementation",
        /// Finished.
        Completed = "completed",
        /// Halted, may go on.
        Suspended = "suspended",
        /// Given up.
        Cancelled = "cancelled",
    }
}

coded! {
    /// What a party does in an activity. One role set; the names people read follow their tradition
    /// (first provider = pivotal partner, second provider = facilitating partner, recipient = beneficiary).
    Role in "role" {
        /// A Southern partner that provides; in triangular cooperation the first provider (pivotal partner).
        Provider = "provider",
        /// In triangular cooperation the partner that supports (facilitating partner).
        SecondProvider = "second-provider",
        /// The partner that receives (beneficiary).
        Recipient = "recipient",
        /// A partner that both provides and receives.
        Both = "both",
        /// Carries the activity out.
        Implementing = "implementing",
        /// The regional mechanism that the activity stands under.
        RegionalMechanism = "regional-mechanism",
    }
}

coded! {
    /// What kind of body a party is.
    PartyKind in "party-kind" {
        /// A country as a whole, or its government.
        Country = "country",
        /// A cooperation agency, ministry or other national public body.
        Agency = "agency",
        /// A sub-national government or city.
        SubNational = "sub-national",
        /// An international or regional organisation.
        Multilateral = "multilateral",
        /// Civil society, foundation, academia.
        CivilSociety = "civil-society",
        /// A company.
        Private = "private",
    }
}

/// One activity of one reporter: the content of a record (`house.md`, invariant 10).
///
/// Everything that says who kept it, when, from which file stands in the node's envelope instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// The reporter's organisation id within its node, such as `XAA-MOH`.
    pub reporter: String,
    /// The reporter's own identifier of the activity; unique for the reporter, lives through versions.
    pub id: String,
    /// Programme, project, action or event.
    pub kind: ActivityKind,
    /// The id of the same reporter's activity that this one stands under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Title.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
    /// Description.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub description: Text,
    /// Form of cooperation, where stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Form>,
    /// Where it stands, where stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// From when to when it runs or ran.
    #[serde(default, skip_serializing_if = "Period::is_empty")]
    pub period: Period,
    /// Who takes part, in which role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Party>,
    /// Who asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<Request>,
    /// The agreements it stands under.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agreements: Vec<Agreement>,
    /// Where it takes place, with shares.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Share<Place>>,
    /// Sectors (lists `crs`, `sector`, or a country's own), with shares.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<Share<Code>>,
    /// Sustainable Development Goals and targets (list `sdg`: `3` or `3.8`), with shares.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Share<Code>>,
    /// The objective of the recipient's own development plan that it supports.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub plan: Text,
    /// The substantial detrimental effect on other goals that is expected of it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub detriment: Text,
    /// Markers with their scores.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub markers: Vec<Marker>,
    /// Keywords of other standards, as they write them: `NON-17.3.1` of TOSSD.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    /// What each party puts in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<Resource>,
    /// What it is to reach and what it reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<ResultLine>,
    /// What evaluations say of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evaluations: Vec<Evaluation>,
    /// Who took part in which phase, of triangular cooperation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<PhaseLine>,
    /// What was gained by working together, of triangular cooperation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub value_added: Vec<ValueAdded>,
    /// Where the reporter has also reported it: `unctad`, `tossd`, `iati`, `segib`, other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_reported: Vec<String>,
    /// Set when the reporter keeps the activity out of what is published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withheld: Option<Withheld>,
    /// Fields of the source that no other field holds, by the source's header; kept, never counted.
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub extra: std::collections::BTreeMap<String, String>,
}

impl Activity {
    /// An activity with nothing but its reporter, id and kind.
    pub fn new(reporter: impl Into<String>, id: impl Into<String>, kind: ActivityKind) -> Activity {
        Activity {
            reporter: reporter.into(),
            id: id.into(),
            kind,
            parent: None,
            title: Text::default(),
            description: Text::default(),
            form: None,
            status: None,
            period: Period::default(),
            parties: Vec::new(),
            request: None,
            agreements: Vec::new(),
            places: Vec::new(),
            sectors: Vec::new(),
            goals: Vec::new(),
            plan: Text::default(),
            detriment: Text::default(),
            markers: Vec::new(),
            keywords: Vec::new(),
            resources: Vec::new(),
            results: Vec::new(),
            evaluations: Vec::new(),
            phases: Vec::new(),
            value_added: Vec::new(),
            also_reported: Vec::new(),
            withheld: None,
            extra: std::collections::BTreeMap::new(),
        }
    }

    /// The parties that have `role`, in the order reported.
    pub fn parties_in(&self, role: Role) -> impl Iterator<Item = &Party> {
        self.parties.iter().filter(move |party| party.role == role)
    }

    /// The party line with this id.
    pub fn party(&self, id: &str) -> Option<&Party> {
        self.parties.iter().find(|party| party.id == id)
    }
}

/// One party of an activity in one role. A party with two roles has two lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// The line's id, unique within the activity; lives through versions.
    pub id: String,
    /// What it does here.
    pub role: Role,
    /// What kind of body it is.
    pub kind: PartyKind,
    /// Its country (ISO 3166 alpha-3), where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// An identifier of the organisation, where one is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// Its name, where it is more than the country.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub name: Text,
}

/// Who asked for an activity: cooperation is demand-driven (80/156 preamble; 73/291 8-10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The country that asked (ISO 3166 alpha-3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The body that asked.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub by: Text,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Letter, minutes or other reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}

/// An agreement that an activity stands under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// The line's id, unique within the activity.
    pub id: String,
    /// What kind of instrument it is: `memorandum`, `joint-commission`, `framework`, `exchange-of-notes`, `other`.
    pub kind: String,
    /// Its title.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
    /// Its reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// When it was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
}

/// A place: a country, perhaps with a part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// ISO 3166 alpha-3, or a region's M49 code where no country was stated.
    pub country: String,
    /// The part of the country, as reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
}

/// One line of a list whose shares make a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Share<T> {
    /// The line's id, unique within the activity; lives through versions.
    pub id: String,
    /// What the share is of.
    pub of: T,
    /// The part of the whole, 0 to 1; `None` where the reporter stated none (then lines share equally).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Amount>,
}

/// A policy marker with its score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Marker {
    /// The marker (list `marker`: `gender`, `climate-mitigation`, `youth`, `digital`, `humanitarian`, ...).
    pub code: String,
    /// The score, 0 to 4; 0 = looked at and not targeted, which is not the same as no marker.
    pub score: u8,
}

/// Why an activity, or one resource of it, is kept out of what is published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Withheld {
    /// Who decided, by office and not by name.
    pub by: String,
    /// The reason.
    pub why: String,
}
