#[test]
fn explore() {
    use super::*;
    for file in std::env::var("EXPLORE").unwrap().split(',') {
        let start = std::time::Instant::now();
        let mut source = std::fs::File::open(file).unwrap();
        let name = file.rsplit('/').next().unwrap();
        let (books, findings) = read_books(&mut source, name, &Limits::default(), &ayni_model::NoWatch);
        println!("{file} {:?}", start.elapsed());
        for book in &books {
            println!(" {}", book.file);
            for sheet in &book.sheets {
                let mut kinds = std::collections::BTreeMap::<&str, u64>::new();
                for cell in sheet.rows.iter().flat_map(|r| &r.cells) {
                    *kinds.entry(match cell { ayni_model::sheet::Cell::Empty=>"empty", ayni_model::sheet::Cell::Text(_)=>"text", ayni_model::sheet::Cell::Number(_)=>"number", ayni_model::sheet::Cell::Date(_)=>"date", ayni_model::sheet::Cell::Bool(_)=>"bool", ayni_model::sheet::Cell::Error(_)=>"error"}).or_default()+=1;
                }
                println!("   {:?} rows {} last {:?} merges {} {kinds:?}", sheet.name, sheet.rows.len(), sheet.rows.last().map(|r|(r.number, r.cells.len())), sheet.merges.len());
                for row in sheet.rows.iter().take(std::env::var("ROWS").map_or(0,|r|r.parse().unwrap())) { println!("      {} {:?}", row.number, row.cells); }
            }
        }
        for f in &findings { println!("   {} {:?} {:?} {:?}", f.code, f.severity, f.origin.as_ref().map(|o|o.to_string()), f.args); }
    }
}
