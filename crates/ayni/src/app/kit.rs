//! What every use case needs: reference data, the words, the day.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use ayni_formats::reference::{is_series, is_thesaurus, load, load_series, load_thesaurus};
use ayni_model::edition::Framework;
use ayni_model::finding::Arg;
use ayni_model::method::Method;
use ayni_model::reference::Reference;
use ayni_model::{Day, Finding, Later, Severity};
use ayni_store::Place;
use ayni_words::{Catalogue, Words};

use super::Refusal;

/// The sets under `data/`, as they were when the program was built.
static DATA: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/data.rs"));

/// The framework edition and the method that apply where none is named.
pub const FRAMEWORK: &str = "working-list";
/// See [`FRAMEWORK`].
pub const METHOD: &str = "default";

/// Where a use case works: register, language, day, data.
#[derive(Clone)]
pub struct Kit {
    /// Code lists, countries and rates.
    pub reference: Arc<Reference>,
    /// The words in all languages.
    pub catalogue: Arc<Catalogue>,
    /// The words in the user's language.
    pub words: Arc<Words>,
    /// Where the register is.
    pub register: Place,
    /// The folder of a country's own data sets, where there is one.
    pub data: Option<PathBuf>,
    /// Its files, by name.
    own: Arc<Vec<(String, Vec<u8>)>>,
    /// Today, or the day that the user set.
    pub today: Day,
    /// Whether the user set the day.
    pub day_set: bool,
    /// What reporters have in the register, as far as it is at hand.
    pub reported: Arc<super::reported::Shelf>,
}

impl Kit {
    /// Loads what stands beside the program and what the user's `data` folder adds to it.
    pub fn load(
        register: Place,
        data: Option<PathBuf>,
        language: &str,
        today: Day,
        day_set: bool,
    ) -> Result<Kit, Refusal> {
        let own = own_files(data.as_deref())?;
        let (reference, findings) = combined(&own);
        // With a code list read by half, every check after it would mislead.
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            return Err(Refusal::Content(findings));
        }
        let reference = Arc::new(reference);
        let catalogue = Arc::new(Catalogue::embedded());
        let words = Arc::new(Words::new(&catalogue, Arc::clone(&reference), language));
        let (own, reported) = (Arc::new(own), Arc::default());
        Ok(Kit { reference, catalogue, words, register, data, own, today, day_set, reported })
    }

    /// The shipped files of a folder, by name.
    pub fn shipped(folder: &str) -> impl Iterator<Item = (&'static str, &'static [u8])> {
        DATA.iter().copied().filter(move |(name, _)| name.starts_with(folder))
    }

    /// The framework edition of this id, or in this file.
    pub fn framework(&self, wanted: &str) -> Result<(Framework, Vec<u8>), Refusal> {
        let (bytes, name) = self.edition_file("frameworks", wanted, "app-no-framework")?;
        let text = String::from_utf8_lossy(&bytes);
        let framework = ayni_formats::edition::framework(&text, &name)
            .map_err(|finding| Refusal::Content(vec![finding]))?;
        Ok((framework, bytes))
    }

    /// The method of this id, or in this file.
    pub fn method(&self, wanted: &str) -> Result<(Method, Vec<u8>), Refusal> {
        let read = self.read_method(wanted)?;
        match read.method {
            Some(method) if read.faults.is_empty() => Ok((method, read.bytes)),
            _ => Err(Refusal::Content(read.faults)),
        }
    }

    /// The same with everything that is wrong with it and with the table of rates that it names.
    pub fn read_method(&self, wanted: &str) -> Result<ReadMethod, Refusal> {
        let (bytes, name) = self.edition_file("methods", wanted, "app-no-method")?;
        let text = String::from_utf8_lossy(&bytes);
        let beside = |file: &str| self.beside_method(wanted, file);
        let (method, faults) = ayni_formats::edition::method_with_files(&text, &name, &beside);
        Ok(ReadMethod { method, faults, bytes, name })
    }

    /// A file beside a method; where the method is, there it must be. `None` where it is not.
    pub fn beside_method(&self, wanted: &str, file: &str) -> Option<Vec<u8>> {
        if wanted.ends_with(".toml") {
            return std::fs::read(PathBuf::from(wanted).with_file_name(file)).ok();
        }
        let methods = self.data.as_ref().map(|own| own.join("methods"));
        match methods.filter(|methods| methods.join(format!("{wanted}.toml")).is_file()) {
            Some(methods) => std::fs::read(methods.join(file)).ok(),
            None => {
                let name = format!("methods/{file}");
                DATA.iter().find(|(one, _)| *one == name).map(|(_, bytes)| bytes.to_vec())
            }
        }
    }

    /// Every file of data: those of the program, then the country's own, by name.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let own = self.own.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
        DATA.iter().copied().chain(own)
    }

    /// The hash over the files of a set, the country's own included.
    pub fn set_hash(&self, set: &str) -> String {
        let inside = |name: &str| {
            let rest = name.strip_prefix(set).and_then(|rest| rest.strip_prefix('/'));
            rest.is_some_and(|file| !file.contains('/'))
        };
        let mut bytes = Vec::new();
        for (name, content) in DATA.iter().filter(|(name, _)| inside(name)) {
            bytes.extend_from_slice(name.as_bytes());
            bytes.extend_from_slice(content);
        }
        for (name, content) in self.own.iter().filter(|(name, _)| inside(name)) {
            bytes.extend_from_slice(name.as_bytes());
            bytes.extend_from_slice(content);
        }
        ayni_store::hex(&ayni_store::hash(&bytes))
    }

    /// A file of the data, the country's own first, and its name; `None` where there is none.
    pub fn data_file(&self, name: &str) -> Result<Option<(Vec<u8>, String)>, Refusal> {
        if let Some(path) = self.data.as_ref().map(|own| own.join(name)).filter(|path| path.is_file()) {
            let bytes = std::fs::read(&path).map_err(|error| Refusal::file(&path, &error))?;
            return Ok(Some((bytes, name.to_owned())));
        }
        let shipped = DATA.iter().find(|(file, _)| *file == name);
        Ok(shipped.map(|(_, bytes)| (bytes.to_vec(), name.to_owned())))
    }

    /// The file of an edition or a method, and its name: by id, the country's own first, or by path.
    pub fn edition_file(
        &self,
        folder: &str,
        wanted: &str,
        key: &'static str,
    ) -> Result<(Vec<u8>, String), Refusal> {
        if wanted.ends_with(".toml") {
            let path = PathBuf::from(wanted);
            let bytes = std::fs::read(&path).map_err(|error| Refusal::file(&path, &error))?;
            return Ok((bytes, file_name(&path)));
        }
        let name = format!("{folder}/{wanted}.toml");
        if let Some(own) = &self.data {
            let path = own.join(&name);
            if path.is_file() {
                return Ok((std::fs::read(&path).map_err(|error| Refusal::file(&path, &error))?, name));
            }
        }
        match DATA.iter().find(|(file, _)| *file == name) {
            Some((_, bytes)) => Ok((bytes.to_vec(), name)),
            None => Err(Refusal::refused(key, [("id", Arg::Text(wanted.to_owned()))])),
        }
    }
}

/// A method that was read, with what is wrong with it.
pub struct ReadMethod {
    /// The method; none where its file cannot be read at all. With faults it is not to be used.
    pub method: Option<Method>,
    /// What is wrong.
    pub faults: Vec<Finding>,
    /// The bytes of its file.
    pub bytes: Vec<u8>,
    /// The name of its file.
    pub name: String,
}

/// The reference data, with a country's own sets over it.
pub fn lists(own: Option<&std::path::Path>) -> Result<Reference, Refusal> {
    Ok(combined(&own_files(own)?).0)
}

/// What is wrong in a country's own series and thesaurus must be said at once; the shipped ones are known to be sound (a
/// test reads them), and wait until they are asked for.
fn combined(own: &[(String, Vec<u8>)]) -> (Reference, Vec<Finding>) {
    let all = DATA.iter().copied().chain(own.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
    let own_series = own.iter().any(|(name, _)| is_series(name));
    let own_thesaurus = own.iter().any(|(name, _)| is_thesaurus(name));
    let waits = |name: &str| (is_series(name) && !own_series) || (is_thesaurus(name) && !own_thesaurus);
    let (mut reference, findings) = load(all.filter(|(name, _)| !waits(name)));
    if !own_series {
        reference.series = Later::new(|| load_series(DATA.iter().copied()));
    }
    if !own_thesaurus {
        reference.thesaurus = Later::new(|| load_thesaurus(DATA.iter().copied()));
    }
    (reference, findings)
}

fn own_files(folder: Option<&std::path::Path>) -> Result<Vec<(String, Vec<u8>)>, Refusal> {
    let mut files = Vec::new();
    if let Some(folder) = folder {
        read_folder(folder, folder, &mut files)?;
        files.sort();
    }
    Ok(files)
}

fn read_folder(
    root: &std::path::Path,
    folder: &std::path::Path,
    files: &mut Vec<(String, Vec<u8>)>,
) -> Result<(), Refusal> {
    let entries = std::fs::read_dir(folder).map_err(|error| Refusal::file(folder, &error))?;
    for entry in entries {
        let path = entry.map_err(|error| Refusal::file(folder, &error))?.path();
        if path.is_dir() {
            read_folder(root, &path, files)?;
        } else {
            let bytes = std::fs::read(&path).map_err(|error| Refusal::file(&path, &error))?;
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push((name, bytes));
        }
    }
    Ok(())
}

/// The hashes of the files that a method names beside itself, by name.
pub fn method_files(method: &Method) -> BTreeMap<String, String> {
    method.day_rates.iter().map(|rates| (rates.file.clone(), rates.sha256.clone())).collect()
}

/// A path's last part, as findings and manifests name files.
pub fn file_name(path: &std::path::Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The SHA-256 of a file, hexadecimal, read in pieces.
pub fn hash_file(path: &std::path::Path) -> Result<String, Refusal> {
    use std::io::Read;

    use sha2::Digest;
    let refuse = |error: std::io::Error| Refusal::file(path, &error);
    let mut file = std::fs::File::open(path).map_err(refuse)?;
    let mut hasher = sha2::Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer).map_err(refuse)? {
            0 => return Ok(ayni_store::hex(&hasher.finalize())),
            read => hasher.update(buffer.get(..read).unwrap_or_default()),
        }
    }
}
