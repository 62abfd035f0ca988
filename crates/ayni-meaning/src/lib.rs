//! A static model of meaning from its files: `model.safetensors`, the rows of its tokens, and `tokenizer.json`, how a text
//! becomes tokens. This is how Model2Vec and the static models of Sentence Transformers are published.
//!
//! The file of rows begins with the length of a header in JSON, which names each tensor with its type, shape and place;
//! after it the numbers follow. Nothing is believed: the tensors must lie side by side and fill the file, as the format
//! has it, and memory is asked for only what the file really has.
//!
//! This is a crate of its own, since the crate that cuts texts into tokens brings much along, a source of chance too: what
//! would draw lots is refused.

use std::io::{Read, Seek, SeekFrom};

use ayni_model::Arg;
use ayni_model::exchange::MeaningTable;
use serde::Deserialize;
use tokenizers::Tokenizer;

mod tensors;

use tensors::{Numbers, Tensor, tensors};

/// Numbers that a model has at most: 400 MB in memory.
pub const MOST_PARTS: u64 = 200_000_000;

/// Numbers of one row at most.
pub const MOST_SIZE: u64 = 1_024;

/// Bytes of `tokenizer.json` at most.
pub const MOST_TOKENIZER: u64 = 64 << 20;

/// Numbers that are read at once.
const PIECE: usize = 1 << 16;

/// The weights of tokens are kept in parts of this.
const WEIGHT: f64 = 65_536.0;

/// A model, ready to read texts.
#[derive(Debug)]
pub struct MeaningModel {
    /// The rows of its tokens.
    pub table: MeaningTable,
    /// How many tokens it knows.
    pub tokens: usize,
    tokenizer: Tokenizer,
    unknown: Option<u32>,
}

/// Why a model cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadModel {
    /// The file of rows ends early, or its header is none.
    Broken,
    /// It has no matrix `embeddings`, or `embedding.weight`.
    NoRows,
    /// A tensor has numbers of a kind that is not read.
    Kind {
        /// The tensor.
        tensor: String,
        /// The kind.
        kind: String,
    },
    /// A tensor has a shape that cannot be.
    Shape {
        /// The tensor.
        tensor: String,
    },
    /// It is larger than a node takes in.
    Large,
    /// A number is none, or without end.
    NoNumber {
        /// The tensor.
        tensor: String,
    },
    /// All its rows are nothing but 0.
    Nothing,
    /// `tokenizer.json` cannot be read.
    Tokenizer {
        /// What its reader says, in English.
        trouble: String,
    },
    /// Its tokenizer draws lots, so that the same text would not always be the same.
    Lots,
    /// Tokens and rows are not of one model.
    Vocabulary {
        /// How many tokens there are.
        tokens: u64,
        /// How many there are rows for.
        rows: u64,
    },
}

impl BadModel {
    /// The key of what is said of a model in a folder, and its arguments.
    pub fn words(&self, folder: &str) -> (&'static str, Vec<(&'static str, Arg)>) {
        let (key, mut args) = self.own_words();
        args.push(("folder", Arg::Text(folder.to_owned())));
        (key, args)
    }

    fn own_words(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        let text = |text: &String| Arg::Text(text.clone());
        match self {
            BadModel::Broken => ("exchange-model-broken", Vec::new()),
            BadModel::NoRows => ("exchange-model-no-rows", Vec::new()),
            BadModel::Kind { tensor, kind } => {
                ("exchange-model-kind", vec![("tensor", text(tensor)), ("kind", text(kind))])
            }
            BadModel::Shape { tensor } => ("exchange-model-shape", vec![("tensor", text(tensor))]),
            BadModel::Large => (
                "exchange-model-large",
                vec![("most", Arg::Count(MOST_PARTS)), ("size", Arg::Count(MOST_SIZE))],
            ),
            BadModel::NoNumber { tensor } => ("exchange-model-no-number", vec![("tensor", text(tensor))]),
            BadModel::Nothing => ("exchange-model-nothing", Vec::new()),
            BadModel::Tokenizer { trouble } => ("exchange-model-tokenizer", vec![("trouble", text(trouble))]),
            BadModel::Lots => ("exchange-model-lots", Vec::new()),
            BadModel::Vocabulary { tokens, rows } => (
                "exchange-model-vocabulary",
                vec![("tokens", Arg::Count(*tokens)), ("rows", Arg::Count(*rows))],
            ),
        }
    }
}

/// What of `tokenizer.json` is looked at beside its tokenizer.
#[derive(Deserialize)]
struct Told {
    model: ToldModel,
}

#[derive(Deserialize)]
struct ToldModel {
    #[serde(default)]
    unk_token: Option<String>,
    #[serde(default)]
    unk_id: Option<u32>,
    #[serde(default)]
    dropout: Option<f64>,
}

impl MeaningModel {
    /// Reads a model: the file of rows, and the bytes of `tokenizer.json`. All of it is checked; half a model is none.
    pub fn read(mut rows: impl Read + Seek, tokenizer: &[u8]) -> Result<MeaningModel, BadModel> {
        let all = tensors(&mut rows)?;
        let one = |name: &str| all.iter().find(|tensor| tensor.name == name);
        let matrix = one("embeddings").or_else(|| one("embedding.weight")).ok_or(BadModel::NoRows)?;
        let mut table = matrix_of(&mut rows, matrix)?;
        let count = (table.parts.len() / table.size.max(1)) as u64;
        if let Some(tensor) = one("mapping") {
            table.mapping = mapping(&mut rows, tensor, count)?;
        }
        let known = if table.mapping.is_empty() { count } else { table.mapping.len() as u64 };
        if let Some(tensor) = one("weights") {
            table.weights = weights(&mut rows, tensor)?;
        }
        let (tokenizer, unknown) = tokenizer_of(tokenizer)?;
        let ids = tokenizer.get_vocab(true);
        let differs = |rows: u64| BadModel::Vocabulary { tokens: ids.len() as u64, rows };
        if ids.len() as u64 != known || ids.values().any(|id| u64::from(*id) >= known) {
            return Err(differs(known));
        }
        if !table.weights.is_empty() && table.weights.len() as u64 != known {
            return Err(differs(table.weights.len() as u64));
        }
        Ok(MeaningModel { table, tokens: ids.len(), tokenizer, unknown })
    }

    /// The tokens of a text; one that the model does not know is left out. None of a text that its tokenizer fails on.
    pub fn tokens_of(&self, text: &str) -> Vec<u32> {
        let Ok(encoding) = self.tokenizer.encode_fast(text, false) else { return Vec::new() };
        encoding.get_ids().iter().copied().filter(|id| Some(*id) != self.unknown).collect()
    }
}

fn tokenizer_of(bytes: &[u8]) -> Result<(Tokenizer, Option<u32>), BadModel> {
    let bad = |trouble: String| BadModel::Tokenizer { trouble: trouble.chars().take(200).collect() };
    if bytes.len() as u64 > MOST_TOKENIZER {
        return Err(BadModel::Large);
    }
    let told: Told = serde_json::from_slice(bytes).map_err(|error| bad(error.to_string()))?;
    if told.model.dropout.is_some_and(|part| part != 0.0) {
        return Err(BadModel::Lots);
    }
    let mut tokenizer = Tokenizer::from_bytes(bytes).map_err(|error| bad(error.to_string()))?;
    tokenizer.with_padding(None);
    tokenizer.with_truncation(None).map_err(|error| bad(error.to_string()))?;
    let unknown = told.model.unk_token.and_then(|token| tokenizer.token_to_id(&token));
    Ok((tokenizer, unknown.or(told.model.unk_id)))
}

/// The rows, as whole numbers: each times the largest power of two with which the largest of them still fits.
fn matrix_of(file: &mut (impl Read + Seek), tensor: &Tensor) -> Result<MeaningTable, BadModel> {
    let shape = || BadModel::Shape { tensor: tensor.name.clone() };
    let [rows, size] = tensor.shape[..] else { return Err(shape()) };
    if rows == 0 || size == 0 {
        return Err(shape());
    }
    if size > MOST_SIZE || rows.saturating_mul(size) > MOST_PARTS {
        return Err(BadModel::Large);
    }
    if !tensor.kind.is_fraction() {
        return Err(tensor.unread());
    }
    let mut most = 0_f64;
    each(file, tensor, |number| most = most.max(number.abs()))?;
    if most == 0.0 {
        return Err(BadModel::Nothing);
    }
    // Halving and doubling are exact, and so is one comparison: every machine comes to the same power.
    let mut times = 1_f64;
    while most * times < 16_384.0 && times < 1e30 {
        times *= 2.0;
    }
    while most * times > 32_767.0 {
        times /= 2.0;
    }
    let count = usize::try_from(rows.saturating_mul(size)).map_err(|_| BadModel::Large)?;
    let mut parts: Vec<i16> = Vec::with_capacity(count);
    // Within -32,767 and 32,767, to the nearest, halves to the even one.
    each(file, tensor, |number| parts.push((number * times).round_ties_even() as i16))?;
    Ok(MeaningTable { size: usize::try_from(size).map_err(|_| shape())?, parts, ..MeaningTable::default() })
}

fn mapping(file: &mut (impl Read + Seek), tensor: &Tensor, rows: u64) -> Result<Vec<u32>, BadModel> {
    let shape = || BadModel::Shape { tensor: tensor.name.clone() };
    let count = line(tensor)?;
    if tensor.kind.is_fraction() {
        return Err(tensor.unread());
    }
    let (mut all, mut fits): (Vec<u32>, bool) = (Vec::with_capacity(count), true);
    // Whole numbers up to 2^53 pass through a fraction as they are; larger ones are no row.
    each(file, tensor, |number| {
        fits &= number >= 0.0 && number < rows as f64;
        all.push(number as u32);
    })?;
    if fits { Ok(all) } else { Err(shape()) }
}

fn weights(file: &mut (impl Read + Seek), tensor: &Tensor) -> Result<Vec<i32>, BadModel> {
    let count = line(tensor)?;
    if !tensor.kind.is_fraction() {
        return Err(tensor.unread());
    }
    let (mut all, mut fits): (Vec<i32>, bool) = (Vec::with_capacity(count), true);
    each(file, tensor, |number| {
        let part = (number * WEIGHT).round_ties_even();
        fits &= part.abs() <= f64::from(i32::MAX);
        all.push(part as i32);
    })?;
    if fits { Ok(all) } else { Err(BadModel::NoNumber { tensor: tensor.name.clone() }) }
}

/// How long a tensor of one dimension is.
fn line(tensor: &Tensor) -> Result<usize, BadModel> {
    match tensor.shape[..] {
        [count] if count > 0 && count <= MOST_PARTS => usize::try_from(count).map_err(|_| BadModel::Large),
        _ => Err(BadModel::Shape { tensor: tensor.name.clone() }),
    }
}

/// Hands on the numbers of a tensor in their order; refused where one is none.
fn each(file: &mut (impl Read + Seek), tensor: &Tensor, mut take: impl FnMut(f64)) -> Result<(), BadModel> {
    file.seek(SeekFrom::Start(tensor.start)).map_err(|_| BadModel::Broken)?;
    let Numbers { width, read } = tensor.kind.numbers();
    let mut left = tensor.count();
    let mut bytes = vec![0_u8; PIECE * width];
    while left > 0 {
        let now = usize::try_from(left).unwrap_or(usize::MAX).min(PIECE);
        let piece = bytes.get_mut(..now * width).ok_or(BadModel::Broken)?;
        file.read_exact(piece).map_err(|_| BadModel::Broken)?;
        for number in piece.chunks_exact(width) {
            let number = read(number);
            if !number.is_finite() {
                return Err(BadModel::NoNumber { tensor: tensor.name.clone() });
            }
            take(number);
        }
        left -= now as u64;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
