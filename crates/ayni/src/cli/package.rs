//! `ayni package`

use std::path::PathBuf;

use ayni_formats::package::PackageKind;
use ayni_model::finding::Arg;

use super::{Done, Out};
use crate::app::package::{self, NewPackage, PackageReport, Signed};
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Kind {
    Method,
    Framework,
    Profile,
    Template,
    Criteria,
}

#[derive(clap::Subcommand)]
enum Act {
    New(New),
    Show {
        package: PathBuf,
    },
    Verify {
        package: PathBuf,
        #[arg(long, value_name = "FINGERPRINT")]
        signed_by: Option<String>,
    },
    Open {
        package: PathBuf,
        #[arg(short, long, value_name = "DIR")]
        out: PathBuf,
        #[arg(long, value_name = "FINGERPRINT")]
        signed_by: Option<String>,
    },
    Key(Key),
}

#[derive(clap::Args)]
struct New {
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "method|framework|profile|template")]
    kind: Kind,
    #[arg(long = "id", value_name = "ID")]
    package_id: Option<String>,
    #[arg(long, value_name = "VERSION")]
    edition: Option<String>,
    #[arg(long)]
    title: Option<String>,
    #[arg(long, value_name = "NAME")]
    author: Option<String>,
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    #[arg(long, value_name = "NAME|URL")]
    licence: Option<String>,
    #[arg(long)]
    notes: Option<String>,
    #[arg(long, value_name = "PACKAGE")]
    derived_from: Option<PathBuf>,
    #[arg(long)]
    sign: bool,
    #[arg(short, long, value_name = "PACKAGE")]
    out: PathBuf,
}

#[derive(clap::Args)]
struct Key {
    #[command(subcommand)]
    act: KeyAct,
}

#[derive(clap::Subcommand)]
enum KeyAct {
    New,
    Show,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    match args.act {
        Act::New(new) => make(new, kit, out).await,
        Act::Show { package } => {
            show(&package::read(kit, &package)?, kit, out);
            Ok(Done::Clean)
        }
        Act::Verify { package, signed_by } => {
            show(&package::verify(kit, &package, signed_by.as_deref())?, kit, out);
            out.say(&kit.words, "package-whole", []);
            Ok(Done::Clean)
        }
        Act::Open { package, out: folder, signed_by } => {
            let (report, folder) = package::open(kit, &package, signed_by.as_deref(), &folder)?;
            show(&report, kit, out);
            out.say(&kit.words, "package-opened", [("path", Arg::Text(folder.display().to_string()))]);
            Ok(Done::Clean)
        }
        Act::Key(Key { act: KeyAct::New }) => {
            let (path, key) = package::new_key(kit)?;
            let path = path.display().to_string();
            out.say(&kit.words, "package-key-made", [("path", Arg::Text(path))]);
            public(&key, kit, out);
            Ok(Done::Clean)
        }
        Act::Key(Key { act: KeyAct::Show }) => {
            public(&package::public_key(kit)?, kit, out);
            Ok(Done::Clean)
        }
    }
}

async fn make(new: New, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let country = new.country.map(|code| code.to_uppercase());
    let wanted = NewPackage {
        files: &new.files,
        kind: match new.kind {
            Kind::Method => PackageKind::Method,
            Kind::Framework => PackageKind::Framework,
            Kind::Profile => PackageKind::Profile,
            Kind::Template => PackageKind::Template,
            Kind::Criteria => PackageKind::Criteria,
        },
        id: new.package_id.as_deref(),
        version: new.edition.as_deref(),
        title: new.title.as_deref(),
        author: new.author.as_deref(),
        country: country.as_deref(),
        licence: new.licence.as_deref(),
        notes: new.notes.as_deref(),
        derived_from: new.derived_from.as_deref(),
        sign: new.sign,
        out: &new.out,
    };
    let report = package::make(kit, &wanted).await?;
    show(&report, kit, out);
    out.say(&kit.words, "package-made", [("path", Arg::Text(new.out.display().to_string()))]);
    Ok(Done::Clean)
}

/// A public key: nothing of the private one is ever shown.
fn public(key: &ayni_core::trust::PublicKey, kit: &Kit, out: &Out) {
    if out.json {
        out.data(&serde_json::json!({ "public_key": key.to_hex(), "fingerprint": key.fingerprint() }));
        return;
    }
    out.say(&kit.words, "package-key-public", [("key", Arg::Text(key.to_hex()))]);
    out.say(&kit.words, "package-key-fingerprint", [("key", Arg::Text(key.fingerprint()))]);
}

/// What a package says of itself, and whether it is signed.
fn show(report: &PackageReport, kit: &Kit, out: &Out) {
    let manifest = &report.package.manifest;
    if out.json {
        let signed = match &report.signed {
            Signed::No => serde_json::Value::Null,
            Signed::By(key) => serde_json::json!({
                "holds": true, "public_key": key.to_hex(), "fingerprint": key.fingerprint(),
            }),
            Signed::Broken(_) => serde_json::json!({ "holds": false }),
        };
        out.data(&serde_json::json!({ "manifest": manifest, "hash": report.hash, "signature": signed }));
        return;
    }
    let words = &kit.words;
    let line = |key: &str, value: Arg| out.say(words, key, [("value", value)]);
    let text = |text: &ayni_model::Text| words.text(text).map(|(text, _)| Arg::Text(text.to_owned()));
    out.title(&words.text(&manifest.title).map(|(text, _)| text.to_owned()).unwrap_or_default());
    line("package-show-kind", Arg::Key(format!("package-kind-{}", manifest.kind.as_str())));
    line("package-show-id", Arg::Text(format!("{} {}", manifest.id, manifest.version)));
    line("package-show-date", Arg::Date(manifest.date));
    if let Some(author) = text(&manifest.author) {
        line("package-show-author", author);
    }
    if let Some(country) = &manifest.country {
        line("package-show-country", package::country(country));
    }
    line("package-show-languages", Arg::Text(manifest.languages.join(", ")));
    if let Some(licence) = &manifest.licence {
        line("package-show-licence", Arg::Text(licence.clone()));
    }
    if let Some(notes) = text(&manifest.notes) {
        line("package-show-notes", notes);
    }
    if let Some(parent) = &manifest.derived_from {
        line("package-show-derived", Arg::Text(format!("{} {}", parent.id, parent.version)));
        line("package-show-parent-hash", Arg::Text(parent.hash.clone()));
    }
    for file in &manifest.files {
        let args = [("file", Arg::Text(file.name.clone())), ("count", Arg::Count(file.bytes))];
        out.say(words, "package-show-file", args);
    }
    line("package-show-hash", Arg::Text(report.hash.clone()));
    match &report.signed {
        Signed::No => out.say(words, "package-show-unsigned", []),
        Signed::By(key) => line("package-show-signed", Arg::Text(key.fingerprint())),
        Signed::Broken(_) => out.say(words, "package-show-broken", []),
    }
}
