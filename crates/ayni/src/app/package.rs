//! Packages: methods, profiles, templates and editions that countries give to one another.

use std::path::{Path, PathBuf};
use std::time::Duration;

use ayni_core::trust::{PrivateKey, PublicKey, Purpose, Seal, SealFault, hex, unhex};
use ayni_formats::package::{
    self, Described, MANIFEST, Manifest, Package, PackageKind, PackageLimits, Parent, SIGNATURE,
};
use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_model::{Code, Finding, Origin, PartialDate, Severity, Text};

use super::confined::{self, Halt, Order, Task, fault};
use super::folder::Beside;
use super::limits::WorkerLimits;
use super::scratch::Scratch;
use super::{Kit, Refusal, kit};

/// How long the reading of a package may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// What a new package is to be.
pub struct NewPackage<'a> {
    /// The files.
    pub files: &'a [PathBuf],
    /// What they are.
    pub kind: PackageKind,
    /// Its id; that of the content where none is named.
    pub id: Option<&'a str>,
    /// Its version; that of the content where none is named.
    pub version: Option<&'a str>,
    /// Its name; that of the content where none is named.
    pub title: Option<&'a str>,
    /// Whose it is; the content's author, or the node, where nobody is named.
    pub author: Option<&'a str>,
    /// The author's country; the node's where none is named.
    pub country: Option<&'a str>,
    /// The licence, where there is one.
    pub licence: Option<&'a str>,
    /// What someone who takes it should know.
    pub notes: Option<&'a str>,
    /// The package that it is derived from.
    pub derived_from: Option<&'a Path>,
    /// Whether it is signed with the node's key.
    pub sign: bool,
    /// Where it goes.
    pub out: &'a Path,
}

/// What a signature comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signed {
    /// There is none.
    No,
    /// It holds; whose key it is, its fingerprint says.
    By(PublicKey),
    /// It does not hold.
    Broken(SealFault),
}

/// A package that was read.
pub struct PackageReport {
    /// What it says of itself, and its content, which agrees with that.
    pub package: Package,
    /// Its hash, hexadecimal.
    pub hash: String,
    /// Its signature.
    pub signed: Signed,
}

/// Makes a package.
pub async fn make(kit: &Kit, wanted: &NewPackage<'_>) -> Result<PackageReport, Refusal> {
    let described = described(kit, wanted)?;
    let parent = wanted.derived_from.map(|path| read(kit, path)).transpose()?;
    if let Some(parent) = &parent
        && let Signed::Broken(_) = parent.signed
    {
        return Err(broken(wanted.derived_from.unwrap_or(wanted.out)));
    }
    let (node_name, node_country) = match ayni_store::Store::open(&kit.register, false).await {
        Ok(store) => {
            let said = (store.node("name").await?, store.node("country").await?);
            store.close().await;
            said
        }
        Err(_) => (None, None),
    };
    let country = wanted.country.map(str::to_owned).or(node_country);
    if let Some(country) = &country
        && !kit.reference.countries.contains_key(country)
    {
        return Err(Refusal::usage("app-unknown-country", [("country", Arg::Text(country.clone()))]));
    }
    let language = kit.words.language();
    let author = match (wanted.author, node_name) {
        (Some(author), _) => Text::of(language, author),
        (None, Some(name)) if parent.is_some() || described.author.is_empty() => Text::of(language, name),
        (None, _) => described.author.clone(),
    };
    if author.is_empty() {
        return Err(Refusal::usage("package-which-author", []));
    }
    let id = wanted.id.map(str::to_owned).or(described.id);
    let version = wanted.version.map(str::to_owned).or(described.version);
    let (Some(id), Some(version)) = (id, version) else {
        return Err(Refusal::usage("package-which-name", []));
    };
    let title = match wanted.title {
        Some(title) => Text::of(language, title),
        None if described.title.is_empty() => Text::of(language, id.clone()),
        None => described.title,
    };
    let notes = wanted.notes.map_or_else(Text::default, |notes| Text::of(language, notes));
    let languages = title.iter().chain(notes.iter()).map(|(language, _)| language.to_owned()).collect();
    let files = wanted.files.iter().map(|path| {
        let bytes = std::fs::read(path).map_err(|error| Refusal::file(path, &error))?;
        Ok((kit::file_name(path), bytes))
    });
    let manifest = Manifest {
        ayni_package: String::new(),
        kind: wanted.kind,
        id,
        version,
        date: if kit.day_set { kit.today.into() } else { described.date.unwrap_or(kit.today.into()) },
        title,
        author,
        country,
        languages,
        licence: wanted.licence.map(str::to_owned),
        notes,
        derived_from: parent.map(|parent| Parent {
            id: parent.package.manifest.id,
            version: parent.package.manifest.version,
            hash: parent.hash,
            author: parent.package.manifest.author,
        }),
        files: Vec::new(),
    };
    let content = |finding: Box<Finding>| Refusal::Content(vec![*finding]);
    let mut made = package::pack(manifest, files.collect::<Result<_, Refusal>>()?).map_err(content)?;
    let signed = if wanted.sign {
        let key = private_key(kit)?;
        let seal = key.sign(Purpose::Package, &made.hash());
        let text = serde_json::to_vec_pretty(&seal).map_err(|error| Refusal::Fault(error.to_string()))?;
        made.signature = Some(text);
        Signed::By(key.public())
    } else {
        Signed::No
    };
    let bytes = package::seal_into(&made).map_err(content)?;
    write_beside(wanted.out, &bytes)?;
    let hash = hex(&made.hash());
    Ok(PackageReport { package: made, hash, signed })
}

/// What the files of a new package say of themselves, read by a child process.
fn described(kit: &Kit, wanted: &NewPackage<'_>) -> Result<Described, Refusal> {
    for path in wanted.files {
        if !path.is_file() {
            let missing = std::io::Error::from(std::io::ErrorKind::NotFound);
            return Err(Refusal::file(path, &missing));
        }
    }
    let scratch = Scratch::beside(&kit.register)?;
    let out = scratch.path().join("described.json");
    let task = Task::Describe { kind: wanted.kind, files: wanted.files.to_vec(), out: out.clone() };
    confined::run(&Order { task, limits: WorkerLimits::from_environment() }, PATIENCE)?;
    let fault = |error: std::io::Error| Refusal::Fault(format!("described: {error}"));
    let text = std::fs::read(out).map_err(fault)?;
    let said: Said = serde_json::from_slice(&text).map_err(|error| fault(error.into()))?;
    Ok(Described {
        id: said.id,
        version: said.version,
        date: said.date,
        title: said.title,
        author: said.author,
        beside: None,
    })
}

/// [`Described`] on its way from the child.
#[derive(serde::Serialize, serde::Deserialize)]
struct Said {
    id: Option<String>,
    version: Option<String>,
    date: Option<PartialDate>,
    title: Text,
    author: Text,
}

/// In the child: reads the files of a new package.
pub fn describe(kind: PackageKind, files: &[PathBuf], out: &Path) -> Result<(), Halt> {
    let limits = PackageLimits::default();
    let mut contents = Vec::with_capacity(files.len());
    for path in files {
        contents.push((kit::file_name(path), bounded(path, limits.member, &limits)?));
    }
    package::check_content(kind, &contents).map_err(Halt::Refused)?;
    let said = package::describe(kind, &contents).map_err(Halt::Refused)?;
    let said =
        Said { id: said.id, version: said.version, date: said.date, title: said.title, author: said.author };
    Ok(std::fs::write(out, serde_json::to_vec(&said).map_err(fault)?)?)
}

/// Reads a package, in a child process, and sees whether its content agrees with its manifest, works,
/// and is signed.
pub fn read(kit: &Kit, path: &Path) -> Result<PackageReport, Refusal> {
    if !path.is_file() {
        return Err(Refusal::file(path, &std::io::Error::from(std::io::ErrorKind::NotFound)));
    }
    let scratch = Scratch::beside(&kit.register)?;
    let out = scratch.path().to_owned();
    let task = Task::Package { file: path.to_owned(), out: out.clone() };
    confined::run(&Order { task, limits: WorkerLimits::from_environment() }, PATIENCE)?;
    let fault = |error: std::io::Error| Refusal::Fault(format!("package: {error}"));
    let canonical = std::fs::read(out.join(MANIFEST)).map_err(fault)?;
    let manifest: Manifest = serde_json::from_slice(&canonical).map_err(|error| fault(error.into()))?;
    let mut files = Vec::with_capacity(manifest.files.len());
    for line in &manifest.files {
        files.push((line.name.clone(), std::fs::read(out.join("content").join(&line.name)).map_err(fault)?));
    }
    let signature = std::fs::read(out.join(SIGNATURE)).ok();
    let package = Package { manifest, canonical, signature, files };
    let signed = match &package.signature {
        None => Signed::No,
        Some(text) => match serde_json::from_slice::<Seal>(text) {
            Err(_) => Signed::Broken(SealFault::Form),
            Ok(seal) => match seal.verify(Purpose::Package, &package.hash()) {
                Ok(key) => Signed::By(key),
                Err(fault) => Signed::Broken(fault),
            },
        },
    };
    let hash = hex(&package.hash());
    Ok(PackageReport { package, hash, signed })
}

/// In the child: reads a package and writes what is in it into a folder of ours, under names of ours.
pub fn unpack(file: &Path, out: &Path) -> Result<(), Halt> {
    let limits = PackageLimits::default();
    let bytes = bounded(file, limits.total.saturating_mul(2), &limits)?;
    let placed = |mut finding: Finding| {
        finding.origin.get_or_insert_with(|| Origin::file(kit::file_name(file)));
        finding
    };
    let read = package::read(&bytes, &limits).map_err(|finding| Halt::Refused(vec![placed(*finding)]))?;
    package::check_content(read.manifest.kind, &read.files).map_err(Halt::Refused)?;
    let content = out.join("content");
    std::fs::create_dir(&content)?;
    for (name, bytes) in &read.files {
        std::fs::write(content.join(name), bytes)?;
    }
    if let Some(signature) = &read.signature {
        std::fs::write(out.join(SIGNATURE), signature)?;
    }
    Ok(std::fs::write(out.join(MANIFEST), &read.canonical)?)
}

/// A file's bytes, unless there are more than `most`.
fn bounded(path: &Path, most: u64, limits: &PackageLimits) -> Result<Vec<u8>, Halt> {
    if std::fs::metadata(path)?.len() > most {
        let finding = Finding::new("package-size", Severity::Error)
            .at(Origin::file(kit::file_name(path)))
            .with("limit", limits.total >> 20)
            .with("members", limits.members);
        return Err(Halt::Refused(vec![finding]));
    }
    Ok(std::fs::read(path)?)
}

/// Reads a package and refuses one whose signature does not hold, or is not by the key named.
pub fn verify(kit: &Kit, path: &Path, by: Option<&str>) -> Result<PackageReport, Refusal> {
    let report = read(kit, path)?;
    match (&report.signed, by) {
        (Signed::Broken(_), _) => return Err(broken(path)),
        (Signed::No, Some(_)) => {
            let name = Arg::Text(kit::file_name(path));
            return Err(Refusal::refused("package-unsigned", [("file", name)]));
        }
        (Signed::By(key), Some(by)) if !is_named(key, by) => {
            let found = Arg::Text(key.fingerprint());
            return Err(Refusal::refused("package-other-key", [("found", found)]));
        }
        _ => {}
    }
    Ok(report)
}

/// Whether a person names this key, by its fingerprint or in full, with whatever between the digits.
pub(super) fn is_named(key: &PublicKey, by: &str) -> bool {
    let plain =
        |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    plain(by) == plain(&key.fingerprint()) || plain(by) == plain(&key.to_hex())
}

fn broken(path: &Path) -> Refusal {
    let place = Origin::file(kit::file_name(path));
    Refusal::Content(vec![Finding::new("package-signature", Severity::Error).at(place)])
}

/// Puts the content of a package into a folder of its own, with its manifest beside it.
pub fn open(
    kit: &Kit,
    path: &Path,
    by: Option<&str>,
    out: &Path,
) -> Result<(PackageReport, PathBuf), Refusal> {
    let report = verify(kit, path, by)?;
    let target = Beside::begin(out, MANIFEST, "package-occupied")?;
    for (name, bytes) in &report.package.files {
        target.write(name, bytes)?;
    }
    target.write(MANIFEST, &report.package.canonical)?;
    if let Some(signature) = &report.package.signature {
        target.write(SIGNATURE, signature)?;
    }
    Ok((report, target.finish()?))
}

/// The file of the node's private key: beside its register, or in this folder where that is on a server.
fn key_file(kit: &Kit) -> PathBuf {
    let name = Path::new("ayni-signing.key");
    kit.register.file().map_or_else(|| name.to_owned(), |file| file.with_file_name(name))
}

/// What stands before the seed in the key's file.
const KEY_FORM: &str = "ayni-ed25519-private-key-1";

/// Makes the node's key and gives the public one. An earlier key is never overwritten.
pub fn new_key(kit: &Kit) -> Result<(PathBuf, PublicKey), Refusal> {
    use std::io::Write;
    let path = key_file(kit);
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|error| Refusal::Fault(format!("random numbers: {error}")))?;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(&path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Refusal::refused("package-key-exists", [("path", Arg::Text(path.display().to_string()))])
        }
        _ => Refusal::file(&path, &error),
    })?;
    let written = writeln!(file, "{KEY_FORM} {}", hex(&seed)).and_then(|()| file.sync_all());
    written.map_err(|error| Refusal::file(&path, &error))?;
    Ok((path, PrivateKey::from_seed(&seed).public()))
}

/// The node's public key.
pub fn public_key(kit: &Kit) -> Result<PublicKey, Refusal> {
    Ok(private_key(kit)?.public())
}

/// The node's private key, where it has one.
pub(super) fn own_key(kit: &Kit) -> Result<Option<PrivateKey>, Refusal> {
    if key_file(kit).exists() { private_key(kit).map(Some) } else { Ok(None) }
}

pub(super) fn private_key(kit: &Kit) -> Result<PrivateKey, Refusal> {
    let path = key_file(kit);
    let shown = || Arg::Text(path.display().to_string());
    let text = std::fs::read_to_string(&path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Refusal::refused("package-no-key", [("path", shown())]),
        _ => Refusal::file(&path, &error),
    })?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = path.metadata().map_err(|error| Refusal::file(&path, &error))?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(Refusal::refused("package-key-open", [("path", shown())]));
        }
    }
    let seed = text.trim().strip_prefix(KEY_FORM).and_then(|rest| unhex::<32>(rest.trim()));
    match seed {
        Some(seed) => Ok(PrivateKey::from_seed(&seed)),
        None => Err(Refusal::refused("package-bad-key", [("path", shown())])),
    }
}

/// Writes a file beside its place and moves it there.
pub(super) fn write_beside(path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let refuse = |error: std::io::Error| Refusal::file(path, &error);
    let mut file = tempfile::Builder::new().prefix(".ayni-").tempfile_in(folder).map_err(refuse)?;
    std::io::Write::write_all(&mut file, bytes).map_err(refuse)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644)).map_err(refuse)?;
    }
    file.persist(path).map_err(|error| refuse(error.error))?;
    Ok(())
}

/// A country as an argument of a message.
pub fn country(code: &str) -> Arg {
    Arg::Code(Code::new("country", code))
}
