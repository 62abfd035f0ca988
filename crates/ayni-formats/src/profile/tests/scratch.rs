use super::show::{mapped_file, say, show};
use std::collections::BTreeMap;
#[test]
fn scratch() {
    let Ok(which) = std::env::var("TRY") else { return };
    for one in which.split(';') {
        let (profile, file) = one.split_once('=').unwrap();
        let folder = super::show::shared_data("x").unwrap().join("activities");
        struct Count(u64);
        impl crate::sheets::RowSink for Count {
            fn sheet(&mut self, _: &str, _: &[ayni_model::sheet::Merge]) -> crate::sheets::Flow { crate::sheets::Flow::Continue }
            fn row(&mut self, _: ayni_model::sheet::Row) -> crate::sheets::Flow { self.0 += 1; crate::sheets::Flow::Continue }
        }
        let start = std::time::Instant::now();
        let mut count = Count(0);
        let mut f = std::fs::File::open(folder.join(file)).unwrap();
        crate::sheets::read(&mut f, "x", &crate::sheets::Limits::default(), &ayni_model::NoWatch, &mut count);
        println!("reading alone {} rows {:?}", count.0, start.elapsed());
        let start = std::time::Instant::now();
        let all = mapped_file(profile, &folder.join(file));
        println!("== {one}: {} read, {} wait, {:?}", all.reads.len(), all.reads.iter().filter(|r| r.waits()).count(), start.elapsed());
        for f in &all.findings { println!("  {}", say(f)); }
        let mut codes: BTreeMap<String, (usize, Vec<String>)> = BTreeMap::new();
        for f in all.reads.iter().flat_map(|r| &r.findings) {
            let e = codes.entry(format!("{} {}", f.severity.as_str(), f.code)).or_default();
            e.0 += 1;
            if e.1.len() < 12 { e.1.push(say(f)); }
        }
        for (c, (n, s)) in codes { println!("  {n} x {c}"); for l in s { println!("      {l}"); } }
        if let Ok(n) = std::env::var("SHOW") {
            let mut few = super::show::All::default();
            few.reads = all.reads.into_iter().take(n.parse().unwrap()).collect();
            println!("{}", show(&few));
        }
    }
}
