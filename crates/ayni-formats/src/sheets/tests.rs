struct Count { rows: u64, cells: u64 }
impl super::RowSink for Count {
    fn sheet(&mut self, _: &str, _: &[ayni_model::sheet::Merge]) -> super::Flow { super::Flow::Continue }
    fn row(&mut self, row: ayni_model::sheet::Row) -> super::Flow { self.rows+=1; self.cells+=row.cells.len() as u64; super::Flow::Continue }
}
#[test]
fn stream() {
    use super::*;
    for file in std::env::var("EXPLORE").unwrap().split(',') {
        let start = std::time::Instant::now();
        let mut source = std::fs::File::open(file).unwrap();
        let mut sink = Count { rows: 0, cells: 0 };
        let findings = read(&mut source, file, &Limits::default(), &ayni_model::NoWatch, &mut sink);
        println!("{file} {:?} rows {} cells {}", start.elapsed(), sink.rows, sink.cells);
        for f in findings.iter().take(10) { println!("   {} {:?} {:?} {:?}", f.code, f.severity, f.origin.as_ref().map(|o|o.to_string()), f.args); }
    }
}
