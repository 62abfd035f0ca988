//! Mappings that an organisation keeps by name, so that the next file of the same shape is recognised.

use ayni_core::rights::Act;
use ayni_formats::profile::Profile;
use ayni_model::finding::Arg;
use ayni_store::{Mapping, Upload};

use super::{PROFILE, places};
use crate::app::Refusal;
use crate::app::desk::{By, Desk};

/// How many mappings an organisation keeps; each file is held against all of them.
const MOST: i64 = 100;

/// Letters of a name.
const NAME: usize = 80;

/// Saves the mapping of a file by a name.
pub async fn save(desk: &Desk<'_>, by: &By, upload: &Upload, name: &str) -> Result<(), Refusal> {
    desk.may_in(by, Act::Import, &upload.organisation).await?;
    let name: String = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > NAME || name.chars().any(char::is_control) {
        return Err(Refusal::usage("upload-bad-name", [("most", Arg::Count(NAME as u64))]));
    }
    if upload.profile.is_empty() || upload.profile.len() > PROFILE {
        return Err(Refusal::refused("upload-moved", []));
    }
    Profile::from_toml(&upload.profile).map_err(|error| Refusal::Content(vec![error.finding(&name)]))?;
    let mapping = Mapping {
        organisation: upload.organisation.clone(),
        name,
        profile: upload.profile.clone(),
        person: by.person(),
        made: desk.now,
    };
    match desk.store.save_mapping(&mapping, MOST, &desk.stamp(by)).await? {
        true => Ok(()),
        false => Err(Refusal::refused("upload-many-mappings", [("most", Arg::Count(MOST.unsigned_abs()))])),
    }
}

/// The mappings that somebody may use: those of the organisations where they may import.
pub async fn mappings(desk: &Desk<'_>, by: &By) -> Result<Vec<Mapping>, Refusal> {
    let places = places(desk, by).await?;
    Ok(desk.store.mappings(places.ids().as_deref()).await?)
}

/// Takes a mapping away.
pub async fn forget(desk: &Desk<'_>, by: &By, organisation: &str, name: &str) -> Result<(), Refusal> {
    desk.may_in(by, Act::Import, organisation).await?;
    match desk.store.forget_mapping(organisation, name, &desk.stamp(by)).await? {
        true => Ok(()),
        false => Err(Refusal::refused("upload-no-mapping", [("name", Arg::Text(name.to_owned()))])),
    }
}
