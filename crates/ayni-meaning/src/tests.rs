use std::io::Cursor;

use serde_json::{Value, json};

use super::*;

/// A file of tensors: name, type, shape, bytes.
fn file(all: &[(&str, &str, &[u64], Vec<u8>)]) -> Vec<u8> {
    let (mut header, mut data) = (serde_json::Map::new(), Vec::new());
    for (name, kind, shape, bytes) in all {
        let start = data.len();
        data.extend(bytes);
        let stated = json!({ "dtype": kind, "shape": shape, "data_offsets": [start, data.len()] });
        header.insert((*name).to_owned(), stated);
    }
    with_header(&Value::Object(header).to_string(), &data)
}

fn with_header(header: &str, data: &[u8]) -> Vec<u8> {
    let mut bytes = (header.len() as u64).to_le_bytes().to_vec();
    bytes.extend(header.as_bytes());
    bytes.extend(data);
    bytes
}

fn floats(numbers: &[f32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

/// Words as they stand, with pieces after `##`.
fn word_pieces() -> Vec<u8> {
    let tokenizer = json!({
        "version": "1.0", "truncation": { "direction": "Right", "max_length": 2, "strategy": "LongestFirst", "stride": 0 },
        "padding": null, "added_tokens": [],
        "normalizer": { "type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
            "strip_accents": null, "lowercase": true },
        "pre_tokenizer": { "type": "BertPreTokenizer" }, "post_processor": null, "decoder": null,
        "model": { "type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
            "max_input_chars_per_word": 100,
            "vocab": { "[UNK]": 0, "pump": 1, "##s": 2, "road": 3, "水": 4 } },
    });
    tokenizer.to_string().into_bytes()
}

fn unigrams() -> Vec<u8> {
    let tokenizer = json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
        "normalizer": { "type": "NFKC" },
        "pre_tokenizer": { "type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": true },
        "post_processor": null, "decoder": null,
        "model": { "type": "Unigram", "unk_id": 0, "byte_fallback": false,
            "vocab": [["<unk>", 0.0], ["▁", -3.0], ["▁pompe", -1.0], ["s", -2.0], ["▁p", -4.0]] },
    });
    tokenizer.to_string().into_bytes()
}

const ROWS: [f32; 10] = [9.0, 9.0, 1.0, 0.5, 0.0, -0.25, -1.0, 0.0, 0.125, 0.75];

fn read(rows: &[u8], tokenizer: &[u8]) -> Result<MeaningModel, BadModel> {
    MeaningModel::read(Cursor::new(rows), tokenizer)
}

#[test]
fn words_in_pieces_become_tokens_and_rows() {
    let rows = file(&[("embeddings", "F32", &[5, 2], floats(&ROWS))]);
    let model = read(&rows, &word_pieces()).expect("a model");
    assert_eq!((model.tokens, model.table.size), (5, 2));
    // Its own truncation is not ours; what it does not know is left out.
    assert_eq!(model.tokens_of("Pumps, roads; 水 xyz"), [1, 2, 3, 2, 4]);
    assert!(model.tokens_of("").is_empty());
    // The largest number is 9: times 2,048 it is 18,432, times 4,096 it would not fit.
    assert_eq!(model.table.row(1), Some(&[2_048, 1_024][..]));
    assert_eq!(model.table.row(2), Some(&[0, -512][..]));
}

#[test]
fn likeliest_pieces_become_tokens() {
    let rows = file(&[("embedding.weight", "F32", &[5, 2], floats(&ROWS))]);
    let model = read(&rows, &unigrams()).expect("a model");
    assert_eq!(model.tokens_of("pompes"), [2, 3]);
    assert_eq!(model.tokens_of("ｐｏｍｐｅ"), [2], "wide letters are letters");
    assert_eq!(model.tokens_of("水"), [1], "what it does not know is left out");
}

#[test]
fn halves_weights_and_mapping_are_read() {
    let halves: Vec<u8> =
        [0x3C00_u16, 0x0000, 0x0000, 0xC000].iter().flat_map(|one| one.to_le_bytes()).collect();
    let mapping: Vec<u8> = [0_i64, 1, 1, 0, 1].iter().flat_map(|one| one.to_le_bytes()).collect();
    let weights = floats(&[0.0, 1.0, 0.5, 2.0, 1.0]);
    let rows = file(&[
        ("embeddings", "F16", &[2, 2], halves),
        ("mapping", "I64", &[5], mapping),
        ("weights", "F32", &[5], weights),
    ]);
    let model = read(&rows, &word_pieces()).expect("a model");
    assert_eq!(model.table.row(1), Some(&[0, -16_384][..]));
    assert_eq!(model.table.row(3), Some(&[8_192, 0][..]));
    assert_eq!(model.table.row(5), None);
    assert_eq!((model.table.weight(2), model.table.weight(3)), (32_768, 131_072));
}

#[test]
fn what_is_no_model_is_refused_with_its_reason() {
    let good = || floats(&ROWS);
    let kind = |tensor: &str, kind: &str| BadModel::Kind { tensor: tensor.into(), kind: kind.into() };
    let shape = |tensor: &str| BadModel::Shape { tensor: tensor.into() };
    let mut nan = ROWS;
    nan[7] = f32::NAN;
    let mut endless = ROWS;
    endless[0] = f32::INFINITY;
    let no_number = |tensor: &str| BadModel::NoNumber { tensor: tensor.into() };
    let rows = |shape: &[u64], bytes| file(&[("embeddings", "F32", shape, bytes)]);
    let header = |text: &str| with_header(text, &good());
    for (bytes, bad) in [
        (Vec::new(), BadModel::Broken),
        ([0xFF; 8].to_vec(), BadModel::Broken),
        ((1_u64 << 60).to_le_bytes().iter().copied().chain([b'{', b'}']).collect(), BadModel::Broken),
        (header("{"), BadModel::Broken),
        (header("[]"), BadModel::Broken),
        (header("{}"), BadModel::Broken),
        (with_header("{}", &[]), BadModel::NoRows),
        (
            header(r#"{"embeddings":{"dtype":"F32","shape":[5,2],"data_offsets":[0,400]}}"#),
            shape("embeddings"),
        ),
        (
            header(r#"{"embeddings":{"dtype":"F32","shape":[5,2],"data_offsets":[40,0]}}"#),
            shape("embeddings"),
        ),
        (
            header(
                r#"{"embeddings":{"dtype":"F32","shape":[5,2],"data_offsets":[0,40]},"x":{"dtype":"F32","shape":[2],"data_offsets":[32,40]}}"#,
            ),
            shape("x"),
        ),
        (
            header(r#"{"embeddings":{"dtype":"F32","shape":[9223372036854775807,3],"data_offsets":[0,40]}}"#),
            shape("embeddings"),
        ),
        (header(r#"{"embeddings":{"dtype":"F32","shape":[-5,2],"data_offsets":[0,40]}}"#), BadModel::Broken),
        (rows(&[5, 2], good())[..60].to_vec(), BadModel::Broken),
        (rows(&[0, 2], Vec::new()), shape("embeddings")),
        (rows(&[10], good()), shape("embeddings")),
        (rows(&[5, 2], floats(&nan)), no_number("embeddings")),
        (rows(&[5, 2], floats(&endless)), no_number("embeddings")),
        (rows(&[5, 2], floats(&[0.0; 10])), BadModel::Nothing),
        (rows(&[1, 2_048], floats(&[1.0; 2_048])), BadModel::Large),
        (rows(&[4, 2], floats(&ROWS[..8])), BadModel::Vocabulary { tokens: 5, rows: 4 }),
        (rows(&[10, 1], good()), BadModel::Vocabulary { tokens: 5, rows: 10 }),
        (file(&[("embeddings", "I64", &[5, 1], vec![0; 40])]), kind("embeddings", "I64")),
        (file(&[("embeddings", "F8_E4M3", &[5, 2], vec![0; 10])]), kind("embeddings", "F8_E4M3")),
        (
            file(&[("embeddings", "F32", &[5, 2], good()), ("weights", "F32", &[4], floats(&[1.0; 4]))]),
            BadModel::Vocabulary { tokens: 5, rows: 4 },
        ),
        (
            file(&[("embeddings", "F32", &[5, 2], good()), ("weights", "F32", &[5], floats(&[1e30; 5]))]),
            no_number("weights"),
        ),
        (
            file(&[
                ("embeddings", "F32", &[5, 2], good()),
                (
                    "mapping",
                    "I32",
                    &[5],
                    [0, 0, 0, 0, 9_i32].iter().flat_map(|one| one.to_le_bytes()).collect(),
                ),
            ]),
            shape("mapping"),
        ),
    ] {
        assert_eq!(read(&bytes, &word_pieces()).map(|_| ()).unwrap_err(), bad);
    }
}

#[test]
fn a_tokenizer_that_is_none_or_draws_lots_is_refused() {
    let rows = file(&[("embeddings", "F32", &[5, 2], floats(&ROWS))]);
    for bytes in
        [&b""[..], b"{}", br#"{"model":{"type":"Other"}}"#, b"\xff", br#"{"model":{"type":"WordPiece"}}"#]
    {
        let bad = read(&rows, bytes).map(|_| ()).unwrap_err();
        assert!(matches!(bad, BadModel::Tokenizer { .. }), "{bad:?}");
    }
    let lots = br#"{"model":{"type":"BPE","dropout":0.1,"vocab":{},"merges":[]}}"#;
    assert_eq!(read(&rows, lots).map(|_| ()).unwrap_err(), BadModel::Lots);
}
