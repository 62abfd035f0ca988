use ayni_formats::reference::CountryFinder;
use ayni_store::Place;
use ayni_words::{LANGUAGES, Words};

use super::fields::Control;
use super::*;

fn kit(data: Option<std::path::PathBuf>) -> Kit {
    let today = "2026-01-15".parse().unwrap();
    Kit::load(Place::File("no.db".into()), data, "en", today, true).unwrap()
}

#[test]
fn every_kind_is_named_in_every_language_and_asks_for_fields_that_there_are() {
    let form = load(&kit(None)).unwrap();
    let mut ids = std::collections::BTreeSet::new();
    for kind in &form.kinds {
        assert!(ids.insert(&kind.id), "{} stands twice", kind.id);
        for text in [&kind.label, &kind.note] {
            let languages: Vec<&str> = text.iter().map(|(language, _)| language).collect();
            assert_eq!(languages, LANGUAGES, "{}", kind.id);
        }
        let fields: Vec<&String> = form.always.iter().chain(&kind.fields).collect();
        assert!(fields.iter().all(|field| fields::is_known(field)), "{}", kind.id);
        let measures = ["resources.money", "resources.value", "resources.quantity"];
        assert!(measures.iter().any(|one| form.asks(kind, one)), "{} can be measured", kind.id);
    }
}

#[test]
fn a_form_of_a_country_that_asks_for_what_there_is_not_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("forms")).unwrap();
    let own = |field: &str, kind: &str| {
        let text = format!(
            "always = [\"title\", \"{field}\"]\n[[kinds]]\nid = \"x\"\nlabel.en = \"X\"\nnote.en = \"X\"\nkind = \"action\"\n\
             form = \"bilateral\"\nroles = [\"provider\"]\nresources = [\"{kind}\"]\nfields = []\n"
        );
        std::fs::write(folder.path().join("forms/activity.toml"), text).unwrap();
        load(&kit(Some(folder.path().to_owned())))
    };
    assert_eq!(own("resources.money", "grant").unwrap().kinds.len(), 1);
    assert!(own("resources.gold", "grant").is_err() && own("secrets", "grant").is_err());
    assert!(own("title", "no-such-kind").is_err());
}

#[test]
fn what_is_meant_is_read_in_the_readers_language() {
    let kit = kit(None);
    let finder = CountryFinder::new(&kit.reference);
    let country = Control::Country;
    for (language, control, text, read) in [
        ("en", Control::Number, "1,250.50", "1250.5"),
        ("fr", Control::Number, "1 250,50", "1250.5"),
        ("es", Control::Number, "1.250,50", "1250.5"),
        ("fr", Control::Number, "12.5", "12.5"),
        ("ar", Control::Number, "١٢٥٠", "1250"),
        ("en", Control::Number, "a dozen", "entry-bad-number"),
        ("en", Control::Number, "1.2345678", "entry-bad-number"),
        ("en", Control::Percent, "33.33 %", "0.3333"),
        ("ru", Control::Percent, "12,5", "0.125"),
        ("en", Control::Date, "17 May 2024", "2024-05-17"),
        ("pt", Control::Date, "17/05/2024", "2024-05-17"),
        ("en", Control::Date, "03/04/2024", "entry-bad-date"),
        ("fr", Control::Date, "03/04/2024", "2024-04-03"),
        ("en", Control::Date, "31 February 2024", "entry-no-such-day"),
        ("en", country, "Kenya", "KEN"),
        ("zh", country, "肯尼亚", "KEN"),
        ("ar", country, "كينيا", "KEN"),
        ("fr", country, "ke", "KEN"),
        ("en", country, "Keny", "entry-meant"),
        ("en", country, "guinea b", "entry-meant"),
        ("en", country, "atlantis", "entry-unknown"),
        ("en", Control::Unit, "person-day", "person-day"),
        ("es", Control::Unit, "día-persona", "person-day"),
        ("en", Control::Currency, "usd", "USD"),
        ("en", Control::Currency, "US Dollar", "USD"),
        ("en", Control::Currency, "dollar", "entry-several"),
        ("en", Control::Choice("basis"), "disbursed", "disbursed"),
        ("en", Control::Choice("basis"), "' OR 1=1", "entry-unknown"),
    ] {
        let words = Words::new(&kit.catalogue, kit.reference.clone(), language);
        let look = Look { words: &words, reference: &kit.reference, finder: &finder };
        let found = match look.read(control, text) {
            Ok(value) => value.unwrap().as_str().unwrap().to_owned(),
            Err(fault) => {
                assert_eq!(fault.offers.is_empty(), !matches!(fault.key, "entry-meant" | "entry-several"));
                fault.key.to_owned()
            }
        };
        assert_eq!(found, read, "{language}: {text}");
        // What is shown is read back as the same.
        if let Ok(Some(value)) = look.read(control, text) {
            assert_eq!(
                look.read(control, &look.show(control, &value)),
                Ok(Some(value)),
                "{language}: {text}"
            );
        }
    }
    let words = Words::new(&kit.catalogue, kit.reference.clone(), "en");
    let look = Look { words: &words, reference: &kit.reference, finder: &finder };
    for (control, text, list, code) in [
        (Control::Goal, "3.3", "sdg", "3.3"),
        (Control::Goal, "No poverty", "sdg", "1"),
        (Control::Sector, "12262", "crs", "12262"),
        (Control::Sector, "110", "sector", "110"),
        (Control::Sector, "malaria control", "crs", "12262"),
    ] {
        let value = look.read(control, text).unwrap().unwrap();
        assert_eq!((value["list"].as_str(), value["code"].as_str()), (Some(list), Some(code)), "{text}");
        assert_eq!(look.read(control, &look.show(control, &value)), Ok(Some(value)), "{text}");
    }
}
