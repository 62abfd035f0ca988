//! What the node is: its country and name.

use ayni_model::Code;
use ayni_model::finding::Arg;
use ayni_store::Store;

use super::desk::Desk;
use super::session::SignedIn;
use super::{Kit, Refusal, password, people, session};

/// Makes the register and says whose it is.
pub async fn init(kit: &Kit, country: Option<&str>, name: Option<&str>) -> Result<(), Refusal> {
    if let Some(country) = country
        && !kit.reference.countries.contains_key(country)
    {
        return Err(Refusal::usage("app-unknown-country", [("country", Arg::Text(country.to_owned()))]));
    }
    let store = Store::open(&kit.register, true).await?;
    if let (Some(wanted), Some(had)) = (country, store.node("country").await?)
        && wanted != had
    {
        return Err(Refusal::refused(
            "app-other-country",
            [("country", Arg::Code(Code::new("country", had)))],
        ));
    }
    let day = kit.today.to_string();
    for (key, value) in [("country", country), ("name", name)] {
        if let Some(value) = value {
            store.set_node(key, value, &day).await?;
        }
    }
    store.close().await;
    Ok(())
}

/// What the first start of a node asks for.
#[derive(Clone, Debug)]
pub struct Start<'a> {
    /// The country whose register it is; none for an organisation of several.
    pub country: Option<&'a str>,
    /// The name of the office that keeps it.
    pub office: &'a str,
    /// The languages that its pages offer.
    pub languages: Vec<&'static str>,
    /// The name of the first administrator.
    pub name: &'a str,
    /// Their e-mail address.
    pub email: &'a str,
    /// Their language.
    pub language: &'a str,
    /// The password that they choose.
    pub password: &'a str,
    /// Where the node is found.
    pub address: &'a str,
}

/// Makes the node somebody's: says whose register it is, and makes its first person, who is signed in.
pub async fn start(desk: &Desk<'_>, wanted: &Start<'_>) -> Result<SignedIn, Refusal> {
    // What can be wrong is looked at before anything is made.
    if !desk.store.people().await?.is_empty() {
        return Err(Refusal::refused("people-not-first", []));
    }
    let office = people::named(wanted.office)?;
    people::named(wanted.name)?;
    super::mail::folded(wanted.email)?;
    password::check(wanted.password, wanted.email)?;
    if wanted.languages.is_empty() {
        return Err(Refusal::usage("settings-no-language", []));
    }
    init(desk.kit, wanted.country, Some(&office)).await?;
    let languages = wanted.languages.join(" ");
    let by = desk.stamp(&super::desk::By::Machine);
    desk.store.set_node("languages", &languages, by).await?;
    let first = people::first(desk, wanted.email, wanted.name, wanted.language, wanted.address).await?;
    session::accept(desk, &first.ticket, wanted.name, wanted.password, None).await
}
