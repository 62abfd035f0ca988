//! `datapackage.json`: the descriptor of a Data Package 2.0 (datapackage.org), which programs of the
//! first version read too. Types, keys and references are those of the register's tables.

use ayni_model::document::{Phrase, Speak};
use ayni_model::register::{ColumnKind, TableForm};
use serde_json::{Map, Value, json};

/// What the whole package says of itself.
#[derive(Clone, Debug)]
pub struct About {
    /// Whose register it is, as text.
    pub title: String,
    /// The day that the content speaks for, `YYYY-MM-DD`; never the clock's.
    pub as_of: String,
    /// The hash over what counts in the register.
    pub revision: String,
    /// The program's version.
    pub program: String,
    /// Whether earlier versions are in it, or only the newest of each activity.
    pub all_versions: bool,
    /// Under which licence it is given on, where the country has said so.
    pub licence: Option<Licence>,
    /// A page on the source, where the country has named one.
    pub source: Option<String>,
}

/// A licence: a name as of opendefinition.org, such as `CC-BY-4.0`, or the address of its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Licence {
    /// A name.
    Name(String),
    /// An address.
    Path(String),
}

/// One file of the package.
#[derive(Clone, Debug)]
pub struct Contents {
    /// The table.
    pub form: &'static TableForm,
    /// The file's name.
    pub path: String,
    /// `csv` or `parquet`.
    pub format: &'static str,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256, hexadecimal.
    pub sha256: String,
    /// How many rows it has.
    pub rows: u64,
}

/// The descriptor, with titles in the language of `words`.
pub fn descriptor(about: &About, contents: &[Contents], words: &dyn Speak) -> Value {
    let mut package = Map::new();
    let mut set = |key: &str, value: Value| package.insert(key.to_owned(), value);
    set("$schema", json!("https://datapackage.org/profiles/2.0/datapackage.json"));
    set("name", json!(slug(&about.title)));
    set("title", json!(about.title));
    set("description", json!(words.say(&Phrase::key("export-description"))));
    set("created", json!(format!("{}T00:00:00Z", about.as_of)));
    set("version", json!(about.revision));
    if let Some(licence) = &about.licence {
        set(
            "licenses",
            match licence {
                Licence::Name(name) => json!([{ "name": name }]),
                Licence::Path(path) => json!([{ "path": path }]),
            },
        );
    }
    let mut source = Map::new();
    source.insert("title".to_owned(), json!(about.title));
    if let Some(path) = &about.source {
        source.insert("path".to_owned(), json!(path));
    }
    set("sources", json!([source]));
    set("resources", contents.iter().map(|one| resource(one, words)).collect());
    set(
        "ayni",
        json!({
            "as-of": about.as_of,
            "program": about.program,
            "versions": if about.all_versions { "all" } else { "newest" },
            "text-quote": super::QUOTE.to_string(),
        }),
    );
    Value::Object(package)
}

fn resource(contents: &Contents, words: &dyn Speak) -> Value {
    let form = contents.form;
    let fields: Vec<Value> = form
        .columns
        .iter()
        .map(|column| {
            let kind = match column.kind {
                ColumnKind::Text => "string",
                ColumnKind::Whole => "integer",
                ColumnKind::Amount => "number",
                ColumnKind::Truth => "boolean",
                ColumnKind::Day => "date",
            };
            let mut field = json!({
                "name": column.name,
                "type": kind,
                "title": words.say(&Phrase::key(column.words)),
            });
            if column.needed {
                field["constraints"] = json!({ "required": true });
            }
            field
        })
        .collect();
    let refers: Vec<Value> = form
        .refers
        .iter()
        .map(|refers| {
            // A table that refers to itself is named by the empty text (Table Schema, foreignKeys).
            let table = if refers.table == form.name { "" } else { refers.table };
            json!({ "fields": refers.columns, "reference": { "resource": table, "fields": refers.to } })
        })
        .collect();
    let mut schema = json!({ "fields": fields, "primaryKey": form.key, "missingValues": [""] });
    if !refers.is_empty() {
        schema["foreignKeys"] = json!(refers);
    }
    let mut resource = json!({
        "name": form.name,
        "type": "table",
        "title": words.say(&Phrase::key(form.words)),
        "path": contents.path,
        "format": contents.format,
        "bytes": contents.bytes,
        "hash": format!("sha256:{}", contents.sha256),
        "rows": contents.rows,
        "schema": schema,
    });
    if contents.format == "csv" {
        resource["mediatype"] = json!("text/csv");
        resource["encoding"] = json!("utf-8");
        resource["dialect"] = json!({ "delimiter": ",", "lineTerminator": "\r\n", "header": true });
    } else {
        resource["mediatype"] = json!("application/vnd.apache.parquet");
    }
    resource
}

/// A name that addresses and file names take: small letters, digits and hyphens. `ayni-register`
/// where nothing of the title is left, as of one in another script.
pub fn slug(title: &str) -> String {
    let mut name = String::new();
    for letter in title.to_lowercase().chars() {
        if letter.is_ascii_alphanumeric() {
            name.push(letter);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    let name = name.trim_end_matches('-');
    if name.is_empty() { "ayni-register".to_owned() } else { name.to_owned() }
}
