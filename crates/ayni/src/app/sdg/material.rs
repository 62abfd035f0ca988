//! What a table of the indicator is made from: the activities that bear on it, read into memory.
//!
//! Of a large register few activities do, as a table is that of one provider or one recipient; all others are
//! passed over as they come.

use ayni_core::check::{Brief, Context, SetCheck, check_activity};
use ayni_core::report::Register;
use ayni_core::sdg::concerns;
use ayni_model::sdg::View;
use ayni_model::{Activity, FieldOrigins, Finding, PartialDate};

use super::super::measure::Source;
use super::super::{Kit, Refusal, reading};

/// Activities with the places of their fields, and what is known of them as a whole.
pub(super) struct Material {
    pub items: Vec<(Activity, FieldOrigins)>,
    pub register: Register,
    pub findings: Vec<Finding>,
    pub node_country: Option<String>,
    pub node_name: Option<String>,
    pub as_of: PartialDate,
}

impl Material {
    /// All of a source that bears on the table.
    pub async fn of(kit: &Kit, source: Source, view: View, country: &str) -> Result<Material, Refusal> {
        let stated = source.as_of.filter(|_| !kit.day_set);
        let mut items = Vec::new();
        let register = source.pieces(async |piece| {
            for kept in piece {
                let activity = kept.read()?;
                if concerns(&activity, view, country) {
                    items.push((activity, kept.origins.unpack()));
                }
            }
            Ok(())
        });
        let register = register.await?;
        let mut material = Material {
            items,
            register,
            findings: source.findings.clone(),
            node_country: source.node_country.clone(),
            node_name: source.node_name.clone(),
            as_of: stated.unwrap_or(kit.today.into()),
        };
        // What was read from a file just now was checked by today's rules; the register was by those of its day.
        if source.is_register() {
            let found = material.rechecked(kit);
            material.findings.extend(found);
        }
        source.close().await;
        Ok(material)
    }

    /// What today's rules find in what is counted: the manifest names them.
    fn rechecked(&self, kit: &Kit) -> Vec<Finding> {
        let context = Context {
            reference: &kit.reference,
            as_of: self.as_of.last_day(),
            country: self.node_country.as_deref(),
            south: kit.reference.souths.get(reading::SOUTH),
        };
        let mut set = SetCheck::new(&context);
        let mut findings = Vec::new();
        for (activity, origins) in &self.items {
            set.take(&Brief::of(activity));
            let mut found = check_activity(activity, &context);
            found.extend(set.drain());
            found.iter_mut().for_each(|finding| reading::place(finding, origins));
            findings.extend(found);
        }
        for mut finding in set.finish() {
            let place = reading::activity_of(&finding).and_then(|name| {
                self.items
                    .iter()
                    .find(|(activity, _)| (activity.reporter.as_str(), activity.id.as_str()) == name)
            });
            if let Some((_, origins)) = place {
                reading::place(&mut finding, origins);
            }
            findings.push(finding);
        }
        findings
    }
}
