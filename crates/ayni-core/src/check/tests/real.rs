use super::*;
#[test]
fn real() {
    let mut reference = Reference::default();
    let mut south = SouthList { title: "UNCTAD".into(), ..SouthList::default() };
    for line in std::fs::read_to_string("/tmp/real/ref.tsv").unwrap().lines() {
        let f: Vec<&str> = line.split('\t').collect();
        match f[0] {
            "country" => {
                reference.countries.insert(
                    f[1].into(),
                    Country { code: f[1].into(), currency: f[2].into(), ..Country::default() },
                );
            }
            "south" => {
                south.members.insert(f[1].into(), (f[2].parse().ok(), f[3].parse().ok()));
            }
            list => {
                let mut e =
                    Entry { from: f[2].parse().ok(), until: f[3].parse().ok(), ..Entry::default() };
                if !f[4].is_empty() {
                    e.more.insert("max".into(), f[4].into());
                }
                reference.lists.entry(list.into()).or_default().entries.insert(f[1].into(), e);
            }
        }
    }
    let context = Context {
        reference: &reference,
        as_of: Day::constant(2025, 6, 30),
        country: None,
        south: Some(&south),
    };
    for set in ["saudi", "china", "undp", "iati"] {
        let mut counts: BTreeMap<String, (usize, Vec<String>)> = BTreeMap::new();
        let mut check = SetCheck::new(&context);
        let mut add = |all: Vec<Finding>, a: Option<&Activity>| {
            for f in all {
                let c = counts.entry(format!("{:7} {}", f.severity.as_str(), f.code)).or_default();
                c.0 += 1;
                if c.1.len() < 6 {
                    c.1.push(format!(
                        "{:?} {} {:?} {}",
                        f.activity.unwrap_or_default(),
                        f.path.map(|p| p.to_string()).unwrap_or_default(),
                        f.args,
                        a.map(|a| format!("{:?}", a.title.best("en"))).unwrap_or_default()
                    ));
                }
            }
        };
        let mut n = 0;
        let start = std::time::Instant::now();
        for line in std::fs::read_to_string(format!("/tmp/real/{set}.jsonl")).unwrap().lines() {
            let a: Activity = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e} {line}"));
            n += 1;
            add(check_activity(&a, &context), Some(&a));
            check.see(&a);
            add(check.drain(), Some(&a));
        }
        add(check.finish(), None);
        println!("=== {set} {n} in {:?}", start.elapsed());
        for (k, (n, s)) in counts {
            println!("{n:6} {k}");
            for l in s {
                println!("           {}", l.chars().take(330).collect::<String>());
            }
        }
    }
}
