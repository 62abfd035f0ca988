//! Times the reading of a form: `cargo run --profile quick -p ayni-formats --example xlsform -- FORM.xlsx [TIMES]`

// It reads a file and the clock, which the crate itself does not.
#![allow(clippy::disallowed_methods)]

use std::io::Cursor;
use std::time::Instant;

use ayni_formats::sheets::Limits;
use ayni_formats::xlsform;
use ayni_model::NoWatch;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("a file is needed")?;
    let times: u32 = arguments.next().map_or(Ok(5), |times| times.parse())?;
    let bytes = std::fs::read(&file)?;
    for _ in 0..times {
        let began = Instant::now();
        let reading = xlsform::read(&mut Cursor::new(&bytes), &file, &Limits::default(), &NoWatch);
        let took = began.elapsed();
        let form = reading.form.ok_or("no form")?;
        println!(
            "{} questions, {} languages, {} findings: {took:?}",
            form.questions().len(),
            form.languages.len(),
            reading.findings.len()
        );
    }
    Ok(())
}
