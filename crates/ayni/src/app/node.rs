//! What the node is: its country and name.

use ayni_model::Code;
use ayni_model::finding::Arg;
use ayni_store::Store;

use super::{Kit, Refusal};

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
