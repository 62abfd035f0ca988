//! Writes one of everything into a folder, in English and Arabic, to look at:
//! `cargo run -p ayni-print --example look -- FOLDER`.

#![allow(clippy::disallowed_methods, missing_docs)]

#[path = "../src/sample/mod.rs"]
mod sample;

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use ayni_model::Day;
use ayni_print::{html, marked, svg, template, xlsx};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("give a folder")?);
    fs::create_dir_all(&folder)?;
    let document = sample::document();
    let as_of = Day::constant(2025, 3, 31);
    for speaker in [sample::Speaker::english(), sample::Speaker::arabic()] {
        let name = |ending: &str| folder.join(format!("{}-{ending}", speaker.language));
        fs::write(name("page.html"), html::page(&document, &speaker)?)?;
        fs::write(name("years.svg"), svg::figure(&sample::years(), &speaker))?;
        fs::write(name("marked.xlsx"), marked::copy(&sample::book(), &sample::findings(), &speaker, as_of)?)?;
        fs::write(
            name("template.xlsx"),
            template::workbook(&sample::template(), &sample::reference(), &speaker, as_of)?,
        )?;
        fs::write(name("tables.xlsx"), xlsx::workbook(&document, &speaker, as_of)?)?;
    }
    Ok(())
}
