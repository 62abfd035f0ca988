//! Which kinds of resources consist of people's work and learning.

use ayni_model::Resource;

/// The words by which kinds of people's work and learning are told (list `resource-kind`).
const KINDS: [&str; 6] = ["expert", "exchange", "mission", "scholarship", "training", "volunteer"];

/// Whether the resource is work or learning that is organised person by person.
pub(super) fn is_people(resource: &Resource) -> bool {
    resource.kind.as_deref().is_some_and(|kind| kind.split('-').any(|word| KINDS.contains(&word)))
}
