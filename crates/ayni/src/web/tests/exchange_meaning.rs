//! A model of meaning on a node: set, used, told, taken back, gone; and a node without one is as it was.

use ayni_core::exchange::find::nearness;
use ayni_model::document::Speak;
use ayni_model::exchange::Record;
use serde_json::json;

use super::browser::started;
use super::exchange::{fill, record};
use super::world::{World, sound};
use crate::app::Refusal;
use crate::app::desk::By;
use crate::app::exchange::search::{Answers, Asked, search};
use crate::app::exchange::{Exchange, Viewer, lists, meaning};

/// A model of four words and what it does not know: a pump and a pompe lie near each other, a road and a school apart.
fn model(folder: &std::path::Path) {
    let tokenizer = json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
        "normalizer": { "type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
            "strip_accents": null, "lowercase": true },
        "pre_tokenizer": { "type": "BertPreTokenizer" }, "post_processor": null, "decoder": null,
        "model": { "type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100,
            "vocab": { "[UNK]": 0, "gadget": 1, "bidule": 2, "gizmo": 3, "road": 4 } },
    });
    let rows: [f32; 10] = [9.0, 9.0, 4.0, 3.0, 3.0, 4.0, 4.0, 3.0, -3.0, 4.0];
    let header =
        json!({ "embeddings": { "dtype": "F32", "shape": [5, 2], "data_offsets": [0, 40] } }).to_string();
    let mut bytes = (header.len() as u64).to_le_bytes().to_vec();
    bytes.extend(header.as_bytes());
    bytes.extend(rows.iter().flat_map(|number| number.to_le_bytes()));
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(folder.join("model.safetensors"), bytes).unwrap();
    std::fs::write(folder.join("tokenizer.json"), tokenizer.to_string()).unwrap();
}

fn practice(id: &str, title: &str) -> Record {
    record(
        "centre",
        "XBB-WAT",
        id,
        &[("title", "en", title), ("summary", "en", title), ("does", "en", title)],
    )
}

async fn ask(world: &World, exchange: &Exchange, text: &str) -> Answers {
    let asked = Asked { text: text.to_owned(), language: "fr".to_owned(), ..Asked::default() };
    search(&world.desk(), exchange, &Viewer::anyone(), &asked, (0, 25)).await.unwrap()
}

fn ids(answers: &Answers) -> Vec<&str> {
    answers.answers.iter().map(|answer| answer.record.id.as_str()).collect()
}

fn code<T: std::fmt::Debug>(came: Result<T, Refusal>) -> String {
    came.expect_err("refused").code()
}

#[tokio::test]
async fn a_model_is_set_used_told_and_dropped() {
    let world = World::empty().await;
    started(&world).await;
    let exchange = Exchange::load(&world.kit).unwrap();
    fill(&world, vec![practice("C-1", "Gadget"), practice("C-2", "Bidule"), practice("C-3", "Road")]).await;
    let desk = world.desk();
    let plain = ask(&world, &exchange, "bidule").await;
    assert_eq!(ids(&plain), ["C-2"]);
    assert!(meaning::shown(&desk, &exchange).await.unwrap().is_none());
    assert_eq!(code(meaning::drop(&desk, &By::Machine, &exchange).await), "exchange-model-none");

    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("toy");
    assert_eq!(code(meaning::set(&desk, &By::Machine, &exchange, &folder, None).await), "app-no-file");
    model(&folder);
    let state = meaning::set(&desk, &By::Machine, &exchange, &folder, None).await.unwrap();
    assert_eq!((state.setting.name.as_str(), state.size, state.due), ("toy", Some((5, 2)), 3));
    // Records that were there before are looked at by whoever searches. By hand: 24,130 of 25,154 is 0.95929; lengths are
    // rounded down, so that nearness may be one ten-thousandth more.
    assert!((9_592..=9_593).contains(&nearness(&[127, 95], &[95, 127])));
    let with = ask(&world, &exchange, "bidule").await;
    assert_eq!(ids(&with), ["C-2", "C-1"], "what the word finds first, then what is near");
    let words = world.kit.words.clone();
    let why = |answers: &Answers, at: usize| -> Vec<String> {
        answers.answers[at].reasons.iter().map(|one| words.say(one)).collect()
    };
    let name = |text: &String| text.contains("toy") && text.contains("Only near in meaning");
    assert!(why(&with, 1).first().is_some_and(name), "what it found alone says so: {:?}", why(&with, 1));
    assert!(why(&with, 0).iter().any(|text| text.starts_with("Near in meaning")), "{:?}", why(&with, 0));
    assert!(ask(&world, &exchange, "zzyzx").await.answers.is_empty(), "what the model knows nothing of");

    // What is new is looked at when it is written; what is gone is found no more.
    fill(&world, vec![practice("C-4", "Gizmo")]).await;
    assert_eq!(ids(&ask(&world, &exchange, "bidule").await), ["C-2", "C-1", "C-4"]);
    let id = world.store.record("XBB-WAT", "C-1").await.unwrap().unwrap().id;
    let gone = ayni_store::ExchangeState::Withdrawn;
    world.store.set_record_state(id, gone, &desk.stamp(&By::Machine)).await.unwrap();
    assert_eq!(ids(&ask(&world, &exchange, "bidule").await), ["C-2", "C-4"]);
    // Another process, which reads all of it anew, finds the same.
    let other = Exchange::load(&world.kit).unwrap();
    assert_eq!(ids(&ask(&world, &other, "bidule").await), ["C-2", "C-4"]);
    let state = meaning::shown(&desk, &other).await.unwrap().unwrap();
    assert_eq!((state.made, state.due, state.trouble.is_none()), (3, 0, true));

    // One that cannot be used changes nothing.
    let broken = place.path().join("broken");
    model(&broken);
    std::fs::write(broken.join("model.safetensors"), (1_u64 << 60).to_le_bytes()).unwrap();
    assert_eq!(
        code(meaning::set(&desk, &By::Machine, &exchange, &broken, None).await),
        "exchange-model-broken"
    );
    assert_eq!(ids(&ask(&world, &exchange, "bidule").await), ["C-2", "C-4"]);

    // Files that were changed since: it says so, and searches without.
    std::fs::write(folder.join("tokenizer.json"), b"{}").unwrap();
    let third = Exchange::load(&world.kit).unwrap();
    assert_eq!(ids(&ask(&world, &third, "bidule").await), ["C-2"]);
    let state = meaning::shown(&desk, &third).await.unwrap().unwrap();
    assert_eq!(state.trouble.map(|trouble| trouble.code()).as_deref(), Some("exchange-model-tokenizer"));

    meaning::drop(&desk, &By::Machine, &exchange).await.unwrap();
    let without = ask(&world, &exchange, "bidule").await;
    assert_eq!(ids(&without), ids(&plain));
    let reasons =
        |answers: &Answers| answers.answers.iter().map(|one| one.reasons.clone()).collect::<Vec<_>>();
    assert_eq!(reasons(&without), reasons(&plain), "as it was before");
    assert_eq!(world.store.seek_meant().await.unwrap(), (0, 0));
}

#[tokio::test]
async fn the_administrator_sees_which_model_there_is() {
    let world = World::empty().await;
    let mut keeper = started(&world).await;
    let page = keeper.get("/settings").await;
    assert!(page.text.contains("without a model of meaning"), "{}", page.text);
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("toy");
    model(&folder);
    let exchange = Exchange::load(&world.kit).unwrap();
    let desk = world.desk();
    meaning::set(&desk, &By::Machine, &exchange, &folder, Some("Toy & Co")).await.unwrap();
    lists::catch_up(&desk, &exchange, 10).await.unwrap();
    let page = keeper.get("/settings").await;
    sound("/settings", &page.text);
    assert!(
        page.text.contains("Toy &amp; Co") && page.text.contains("5 tokens, 2 numbers each"),
        "{}",
        page.text
    );
}
