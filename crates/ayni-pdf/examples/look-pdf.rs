//! Prints a measurement's document in several languages, with the time that each takes, to look at and to time:
//! `cargo run -p ayni-pdf --example look-pdf -- MEASUREMENT-FOLDER OUT-FOLDER [LANGUAGE...]`.

#![allow(clippy::disallowed_methods, clippy::print_stdout, missing_docs)]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use ayni_model::Day;
use ayni_model::document::{Document, Figure};
use ayni_pdf::{Fonts, Report, Shape};
use ayni_print::svg::{self, Width};
use ayni_words::{Catalogue, Words};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().ok_or("give the folder of a measurement")?);
    let out = PathBuf::from(args.next().ok_or("give a folder to write to")?);
    let mut languages: Vec<String> = args.collect();
    if languages.is_empty() {
        languages = ["en", "zh", "ar"].map(str::to_owned).to_vec();
    }
    std::fs::create_dir_all(&out)?;
    let document: Document = serde_json::from_slice(&std::fs::read(folder.join("measurement.json"))?)?;
    let mut data = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    files(&root, &mut data)?;
    let named: Vec<(String, Vec<u8>)> = data
        .iter()
        .map(|path| {
            let name = path.strip_prefix(&root).unwrap_or(path).to_string_lossy().into_owned();
            Ok((name, std::fs::read(path)?))
        })
        .collect::<Result<_, std::io::Error>>()?;
    let (reference, _) =
        ayni_formats::reference::load(named.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
    let (reference, catalogue) = (Arc::new(reference), Arc::new(Catalogue::embedded()));
    let mut installed = Vec::new();
    files(Path::new("/usr/share/fonts"), &mut installed)?;
    for language in &languages {
        let words = Words::new(&catalogue, Arc::clone(&reference), language);
        let draw = |figure: &Figure, shape: Shape| {
            let width = if shape == Shape::Full { Width::Wide } else { Width::Narrow };
            svg::inline(figure, &words, width)
        };
        let begin = Instant::now();
        let report = Report::new(&document, &words, Day::constant(2025, 3, 31), &draw)?;
        let mut fonts = Fonts::new();
        for need in report.fonts() {
            let file = installed.iter().find(|path| path.file_name().is_some_and(|name| *name == *need.file));
            match file {
                Some(path) => fonts.add(&need.file, std::fs::read(path)?),
                None => println!("{language}: no {}", need.file),
            }
        }
        let read = begin.elapsed();
        let pdf = report.set(&fonts)?;
        println!(
            "{language}: {} pages, {} KB, {:.2} s ({:.2} s until the fonts were read), not written: {:?}",
            pdf.pages,
            pdf.bytes.len() / 1000,
            begin.elapsed().as_secs_f64(),
            read.as_secs_f64(),
            pdf.unwritten,
        );
        std::fs::write(out.join(format!("{language}.pdf")), pdf.bytes)?;
    }
    Ok(())
}

fn files(folder: &Path, all: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files(&path, all)? } else { all.push(path) }
    }
    Ok(())
}
