//! Who was expected to report, flows and map: what stands on data of the node.

use std::collections::BTreeMap;

use ayni_model::document::{Block, Document, FigureKind, Phrase, Position};
use ayni_model::measure::FigureTable;
use ayni_model::reference::{CodeList, Entry};
use ayni_model::{Activity, Amount, Arg, FieldOrigins, NoWatch};

use super::{lines, manifest, roll_up};
use crate::measure::world::{self, World};
use crate::measure::{Item, Setting, measure, tables};
use crate::report::{Author, Input, measurement};

#[test]
fn who_is_expected_can_stand_among_the_nodes_own_data() {
    let entry = |from, country: &str| Entry {
        names: ayni_model::Text::of("en", "Ministry"),
        from,
        more: BTreeMap::from([("country".to_owned(), country.to_owned())]),
        ..Entry::default()
    };
    let entries =
        [("P", entry(Some(2024), "XAA")), ("Q", entry(None, "XBB")), ("R", entry(Some(2023), "XAA"))];
    let entries = entries.map(|(id, entry)| (id.to_owned(), entry)).into();
    let (framework, method, mut reference) =
        (world::framework(), world::method(), World::example().reference());
    reference.lists.insert("reporter".into(), CodeList { entries });
    let setting = Setting {
        country: "XAA",
        years: Some(2023..=2024),
        framework: &framework,
        method: &method,
        reference: &reference,
    };
    let ids: Vec<String> = setting.expected().into_iter().map(|one| one.id).collect();
    assert_eq!(ids, ["P", "R"]);
    let register = world::activities([world::line("A1", "XAA provider; XBB recipient", "1 USD")]);
    let document = document_of(&setting, &register);
    // P was not yet expected on 2023, which is a gap and not silence; nobody but R owed that year.
    assert_eq!(
        lines(&document, "coverage"),
        [
            "P | Ministry | - | report-coverage-silent",
            "R | Ministry | report-coverage-silent | 1",
            " | report-coverage-expected | 1 | 2",
            " | report-coverage-answered | 0 | 1",
            " | report-coverage-share | 0 | 50",
        ]
    );
}

/// The document of a setting, rolled up by plain addition.
fn document_of(setting: &Setting<'_>, register: &[Activity]) -> Document {
    let origins = FieldOrigins::default();
    let items = register.iter().map(|activity| Item { activity, origins: &origins });
    let (batch, findings) = measure(items, setting, &NoWatch);
    let rolled: Vec<FigureTable> = tables(setting).iter().map(|spec| roll_up(&batch, spec)).collect();
    let manifest = manifest(Author::CountryNode);
    measurement(&Input {
        setting,
        tables: &rolled,
        findings: &findings,
        manifest: &manifest,
        quality: Default::default(),
        revision: None,
    })
}

#[test]
fn flows_gather_the_small_ones_with_their_number_and_a_map_names_who_is_not_on_it() {
    let mut here = World::example();
    let codes: Vec<String> = (b'A'..=b'N').map(|letter| format!("Y{0}{0}", char::from(letter))).collect();
    codes.iter().for_each(|code| here.country(code, "USD", true));
    let texts: Vec<[String; 3]> = (1..)
        .zip(&codes)
        .map(|(at, code)| [code.clone(), format!("XAA provider; {code} recipient"), format!("{at} USD")])
        .collect();
    let register =
        world::activities(texts.iter().map(|[id, parties, measures]| world::line(id, parties, measures)));
    let (framework, method, mut reference) = (world::framework(), world::method(), here.reference());
    let at = |north: &str, east: &str| Entry {
        more: [("north", north), ("east", east)]
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .into(),
        ..Entry::default()
    };
    let entries = [("YNN".to_owned(), at("-13.2", "72.25")), ("YMM".to_owned(), at("91", "0"))].into();
    reference.lists.insert("position".into(), CodeList { entries });
    let setting = Setting {
        country: "XAA",
        years: None,
        framework: &framework,
        method: &method,
        reference: &reference,
    };
    let document = document_of(&setting, &register);
    let figure = |id: &str| {
        let found = document.blocks.iter().find_map(|block| match block {
            Block::Figure(figure) if figure.id == id => Some(figure),
            _ => None,
        });
        found.unwrap()
    };
    let flows = figure("figure-flows-provided-disbursed-a");
    // Fourteen partners from 1 to 14 dollars: ten have bands, the four smallest are one of ten dollars.
    assert_eq!(flows.categories.len(), 11);
    let FigureKind::Flows(hub) = &flows.kind else { panic!("{flows:?}") };
    assert!(hub.gives && hub.gathered == 10);
    assert_eq!(flows.categories[10], Phrase::message("report-flows-others", [("count", Arg::Count(4))]));
    assert_eq!(flows.series[0].values[0], Some(Amount::whole(14)));
    assert_eq!(flows.series[0].values[10], Some(Amount::whole(10)));
    let map = figure("figure-map-provided-disbursed-a");
    assert_eq!(map.kind, FigureKind::Map(vec![Some(Position { north: -1320, east: 7225 })]));
    // A position that is on no globe is none. All thirteen others are named, and what the positions mean.
    assert_eq!(map.notes.len(), 14);
}
