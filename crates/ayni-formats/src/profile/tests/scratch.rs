use super::show::reference;
use crate::profile::{ActivitySink, Read, map, own};
struct Count(u64, usize);
impl ActivitySink for Count {
    fn activity(&mut self, read: Read) -> crate::sheets::Flow { self.0 += 1; self.1 += read.findings.len(); crate::sheets::Flow::Continue }
    fn finding(&mut self, f: ayni_model::Finding) { println!("{}", super::show::say(&f)); }
}
#[test]
fn scratch() {
    if std::env::var("TRY").is_err() { return; }
    let head = super::own::CSV.lines().next().unwrap();
    let mut text = String::from(head); text.push('\n');
    for i in 0..200_000 {
        text += &format!("XAA-MOH,T-{i},,action,Malaria laboratories number {i},,triangular,completed,2024-03-04,2024-03-15,BRA,Agency for Cooperation,,A fund,KEN 60; UGA 40,University of Nairobi,KEN,2023-11,memorandum,MoU 3,2023-05-02,KEN:Nairobi,12220 75; 12250 25,3.3; 17,gender 2,tossd,,,,Course,training,disbursed,provider,2024-03-04,2024-03-15,{}.50,USD,,,,10,day,24,person,,,,\n", i + 1000);
    }
    struct Rows(u64);
    impl crate::sheets::RowSink for Rows {
        fn sheet(&mut self, _: &str, _: &[ayni_model::sheet::Merge]) -> crate::sheets::Flow { crate::sheets::Flow::Continue }
        fn row(&mut self, _: ayni_model::sheet::Row) -> crate::sheets::Flow { self.0 += 1; crate::sheets::Flow::Continue }
    }
    let reference = reference();
    for _ in 0..2 {
        let start = std::time::Instant::now();
        let mut rows = Rows(0);
        crate::sheets::read(&mut std::io::Cursor::new(text.as_bytes()), "x.csv", &crate::sheets::Limits::default(), &ayni_model::NoWatch, &mut rows);
        println!("reading {:?}", start.elapsed());
        let start = std::time::Instant::now();
        let mut count = Count(0, 0);
        map(&mut std::io::Cursor::new(text.as_bytes()), "x.csv", &own(), &reference, &crate::sheets::Limits::default(), &ayni_model::NoWatch, &mut count);
        println!("mapping {} {} {:?}", count.0, count.1, start.elapsed());
    }
}
