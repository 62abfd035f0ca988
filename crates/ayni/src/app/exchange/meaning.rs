//! The model of meaning that a node may add as a local file, and what it makes of records. Without one, everything works.
//!
//! The node keeps where the model stands, its name and its hash. Whoever searches reads it once and keeps it. Where the
//! files have gone or are others by now, the node says so, here and in its log, and searches without.

use std::fs::File;
use std::io::{BufReader, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use ayni_core::exchange::find::{Entry, Meanings, Meant, pooled, shortened, told};
use ayni_core::rights::{Act, On};
use ayni_meaning::{MOST_TOKENIZER, MeaningModel};
use ayni_model::Phrase;
use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_store::{MEANING, SeekState};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Exchange, lists};
use crate::app::Refusal;
use crate::app::desk::{By, Desk};
use crate::app::refusal::Words;

/// The files of a model.
const ROWS: &str = "model.safetensors";
const TOKENIZER: &str = "tokenizer.json";

/// Seconds after which it is looked again for a model that could not be read.
const AGAIN: i64 = 60;

/// Letters of a name.
const NAME: usize = 80;

/// What the node keeps of its model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setting {
    /// Its name, as reasons say it.
    pub name: String,
    /// The folder that it is read from.
    pub folder: PathBuf,
    /// The SHA-256 of its files, one after the other.
    pub hash: String,
}

/// A model that was read.
#[derive(Debug)]
pub struct Held {
    /// What the node keeps of it.
    pub setting: Setting,
    model: MeaningModel,
}

impl Held {
    /// The vector of a text; `None` where the model makes nothing of it.
    pub fn vector(&self, text: &str) -> Option<Vec<i8>> {
        // A tokenizer of others is run here: what it fails on has no vector.
        let tokens = catch_unwind(AssertUnwindSafe(|| self.model.tokens_of(shortened(text))));
        pooled(&self.model.table, &tokens.unwrap_or_default())
    }

    /// What it makes of a record, as the store keeps it.
    pub fn made_of(&self, entry: &Entry) -> Vec<u8> {
        self.vector(&told(entry)).unwrap_or_default().into_iter().map(i8::cast_unsigned).collect()
    }

    /// Tokens that it knows, and numbers of a vector.
    pub fn size(&self) -> (usize, usize) {
        (self.model.tokens, self.model.table.size)
    }
}

/// The model that was read last, with when; none where it could not be.
type Read1 = Option<(Setting, i64, Option<Arc<Held>>)>;

/// What was made of records, as far as a revision of the lists.
type Made = Option<(String, i64, Arc<Meanings>)>;

/// What of a model a node holds in memory.
#[derive(Debug, Default)]
pub struct Slot {
    read: Mutex<Read1>,
    made: Mutex<Made>,
}

/// How the node's model stands.
#[derive(Debug)]
pub struct State {
    /// What the node keeps of it.
    pub setting: Setting,
    /// Why it cannot be read now; nothing where it can.
    pub trouble: Option<Refusal>,
    /// Tokens that it knows, and numbers of a vector.
    pub size: Option<(usize, usize)>,
    /// Records that it made something of.
    pub made: u64,
    /// Records that are still to be looked at.
    pub due: u64,
}

/// What there is to say of a model: the key of each name, and its value.
pub fn facts(state: &State, words: &ayni_words::Words) -> Vec<(&'static str, String)> {
    let count = |key: &str, count: u64| words.say(&Phrase::message(key, [("count", Arg::Count(count))]));
    let mut facts = vec![
        ("exchange-model-name", state.setting.name.clone()),
        ("exchange-model-folder", state.setting.folder.display().to_string()),
        ("exchange-model-hash", state.setting.hash.clone()),
    ];
    if let Some((tokens, size)) = state.size {
        let args = [("tokens", Arg::Count(tokens as u64)), ("size", Arg::Count(size as u64))];
        facts.push(("exchange-model-size", words.say(&Phrase::message("exchange-model-size-says", args))));
    }
    facts.push(("exchange-model-made", count("exchange-model-records", state.made)));
    facts.push(("exchange-model-due", count("exchange-model-records", state.due)));
    facts
}

/// The setting that the store has.
fn setting(wanted: &str) -> Option<Setting> {
    serde_json::from_str(wanted).ok()
}

/// Reads a model from its folder and checks all of it.
fn read(folder: &Path, name: Option<&str>) -> Result<Held, Refusal> {
    let folder = folder.canonicalize().map_err(|error| Refusal::file(folder, &error))?;
    let (rows, tokenizer) = (folder.join(ROWS), folder.join(TOKENIZER));
    let open = |path: &Path| File::open(path).map_err(|error| Refusal::file(path, &error));
    let mut words = Vec::new();
    open(&tokenizer)?
        .take(MOST_TOKENIZER + 1)
        .read_to_end(&mut words)
        .map_err(|error| Refusal::file(&tokenizer, &error))?;
    // Whatever its tokenizer does when it is read, the node goes on.
    let file = open(&rows)?;
    let came = catch_unwind(AssertUnwindSafe(|| {
        let model = MeaningModel::read(BufReader::with_capacity(1 << 20, &file), &words)?;
        model.tokens_of("Ayni: água, 水, вода, ماء, eau, agua, water.");
        Ok(model)
    }));
    let came =
        came.unwrap_or_else(|_| Err(ayni_meaning::BadModel::Tokenizer { trouble: "panic".to_owned() }));
    let model = came.map_err(|bad| {
        let (key, args) = bad.words(&folder.display().to_string());
        Refusal::Refused(Words {
            key,
            args: args.into_iter().map(|(name, arg)| (name.to_owned(), arg)).collect(),
        })
    })?;
    let mut hash = Sha256::new();
    std::io::copy(&mut open(&rows)?, &mut HashOf(&mut hash)).map_err(|error| Refusal::file(&rows, &error))?;
    hash.update(&words);
    let hash = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let last = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = name.map(str::trim).filter(|name| !name.is_empty()).unwrap_or(&last);
    let name = name.chars().filter(|letter| !letter.is_control()).take(NAME).collect();
    Ok(Held { setting: Setting { name, folder, hash }, model })
}

struct HashOf<'h>(&'h mut Sha256);

impl std::io::Write for HashOf<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Sets the model of the node, once all of it has been read and checked. Records are looked at by it one after the other,
/// by whoever searches and by the node itself.
pub async fn set(
    desk: &Desk<'_>,
    by: &By,
    exchange: &Exchange,
    folder: &Path,
    name: Option<&str>,
) -> Result<State, Refusal> {
    by.may(Act::Govern, &On::default())?;
    let held = read(folder, name)?;
    let text = serde_json::to_string(&held.setting)
        .map_err(|error| Refusal::Fault(format!("the setting of a model: {error}")))?;
    desk.store.set_nodes(&[(MEANING, &text)], &desk.stamp(by)).await?;
    remember(exchange, &held.setting.clone(), desk.now, Some(Arc::new(held)));
    lists::catch_up(desk, exchange, 0).await?;
    shown(desk, exchange).await?.ok_or_else(none)
}

/// Drops the model: searches go without it from now on, and what it made of records is gone.
pub async fn drop(desk: &Desk<'_>, by: &By, exchange: &Exchange) -> Result<(), Refusal> {
    by.may(Act::Govern, &On::default())?;
    let state = desk.store.node_all().await?;
    if state.get(MEANING).and_then(|wanted| setting(wanted)).is_none() {
        return Err(none());
    }
    desk.store.set_nodes(&[(MEANING, "")], &desk.stamp(by)).await?;
    lists::catch_up(desk, exchange, 0).await?;
    Ok(())
}

fn none() -> Refusal {
    Refusal::refused("exchange-model-none", [])
}

/// How the node's model stands; `None` where it has none.
pub async fn shown(desk: &Desk<'_>, exchange: &Exchange) -> Result<Option<State>, Refusal> {
    let all = desk.store.node_all().await?;
    let Some(setting) = all.get(MEANING).and_then(|wanted| setting(wanted)) else { return Ok(None) };
    let (made, due) = desk.store.seek_meant().await?;
    let known = known(exchange, &setting, desk.now).flatten();
    let (size, trouble) = match known {
        Some(held) => (Some(held.size()), None),
        None => match checked(&setting) {
            Ok(held) => {
                let size = held.size();
                remember(exchange, &setting, desk.now, Some(Arc::new(held)));
                (Some(size), None)
            }
            Err(trouble) => (None, Some(trouble)),
        },
    };
    Ok(Some(State { setting, trouble, size, made, due }))
}

/// Reads the model of a setting; refused where its files are others by now.
fn checked(setting: &Setting) -> Result<Held, Refusal> {
    let held = read(&setting.folder, Some(&setting.name))?;
    if held.setting.hash != setting.hash {
        let folder = Arg::Text(setting.folder.display().to_string());
        return Err(Refusal::refused("exchange-model-changed", [("folder", folder)]));
    }
    Ok(held)
}

/// What was read of a setting's model, where that is not too long ago.
fn known(exchange: &Exchange, setting: &Setting, now: i64) -> Option<Option<Arc<Held>>> {
    let place = exchange.meaning.read.lock().ok()?;
    let (own, at, held) = place.as_ref()?;
    (own == setting && (held.is_some() || now - at < AGAIN)).then(|| held.clone())
}

fn remember(exchange: &Exchange, setting: &Setting, now: i64, held: Option<Arc<Held>>) {
    if let Ok(mut place) = exchange.meaning.read.lock() {
        *place = Some((setting.clone(), now, held));
    }
}

/// The hash of the model that the node wants; empty where it wants none.
pub fn wanted(state: &SeekState) -> String {
    setting(&state.wanted).map(|setting| setting.hash).unwrap_or_default()
}

/// The node's model, read when it is first needed; `None` where there is none, or it cannot be read.
pub fn of(desk: &Desk<'_>, exchange: &Exchange, state: &SeekState) -> Option<Arc<Held>> {
    let setting = setting(&state.wanted)?;
    if let Some(known) = known(exchange, &setting, desk.now) {
        return known;
    }
    // Some hundred megabytes may be read: others go on meanwhile, where there is a thread for them.
    let reads = || checked(&setting);
    let came = match tokio::runtime::Handle::try_current().map(|handle| handle.runtime_flavor()) {
        Ok(tokio::runtime::RuntimeFlavor::MultiThread) => tokio::task::block_in_place(reads),
        _ => reads(),
    };
    let held = came.map(Arc::new).inspect_err(|trouble| {
        tracing::error!(folder = %setting.folder.display(), trouble = trouble.code(), "the model of meaning cannot be read");
    });
    let held = held.ok();
    remember(exchange, &setting, desk.now, held.clone());
    held
}

/// What the model makes of a question, and what it made of records.
pub async fn meant(
    desk: &Desk<'_>,
    exchange: &Exchange,
    state: &SeekState,
    text: &str,
) -> Result<Option<(Meant, Arc<Meanings>)>, Refusal> {
    if state.model.is_empty() || text.trim().is_empty() {
        return Ok(None);
    }
    let Some(held) = of(desk, exchange, state) else { return Ok(None) };
    let Some(vector) = held.vector(text) else { return Ok(None) };
    let meant = Meant { vector, model: held.setting.name.clone() };
    Ok(Some((meant, made(desk, exchange, state).await?)))
}

/// What the model made of records, read as far as it has changed since it was read last.
async fn made(desk: &Desk<'_>, exchange: &Exchange, state: &SeekState) -> Result<Arc<Meanings>, Refusal> {
    let known = exchange.meaning.made.lock().ok().and_then(|known| known.clone());
    let known = known.filter(|(model, ..)| *model == state.model);
    if let Some((_, revision, meanings)) = &known
        && *revision == state.revision
    {
        return Ok(Arc::clone(meanings));
    }
    let (since, mut meanings) = match known {
        // What is not in the lists any more is found by nobody; now and then it is thrown away.
        Some((_, revision, meanings))
            if meanings.len() as u64 <= 1_000 + 2 * desk.store.seek_meant().await?.0 =>
        {
            (revision, meanings)
        }
        _ => (0, Arc::default()),
    };
    let new = desk.store.seek_meanings(since).await?;
    if !new.is_empty() {
        let own = Arc::make_mut(&mut meanings);
        for (number, parts) in new {
            let vector: Vec<i8> = parts.into_iter().map(u8::cast_signed).collect();
            own.put(number, &vector);
        }
    }
    if let Ok(mut place) = exchange.meaning.made.lock() {
        *place = Some((state.model.clone(), state.revision, Arc::clone(&meanings)));
    }
    Ok(meanings)
}
