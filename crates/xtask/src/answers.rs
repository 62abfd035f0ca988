//! Makes the answers of the example rounds: 77 governments, 115 country teams, 40 entities and a desk review,
//! so that the values come out that A/78/290 publishes for 2022, and those that it gives for 2021.
//!
//! Who answers what is drawn from a seed. Nobody answered like this: the counts are chosen so that the published
//! shares are theirs, and where the report gives only a direction, the count of 2021 lies on that side.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::Outcome;

/// Makes the answers of the example rounds.
#[derive(clap::Args)]
pub struct Args {
    /// Where to write them; `examples/monitoring` where nothing is given.
    #[arg(long)]
    out: Option<PathBuf>,
    /// What the draw begins with.
    #[arg(long, default_value_t = SEED)]
    seed: u64,
}

/// What the committed answers were drawn with.
const SEED: u64 = 2022;

/// Runs the command.
pub fn run(args: &Args) -> Outcome {
    let kept = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/monitoring");
    let out = args.out.clone().unwrap_or_else(kept);
    std::fs::create_dir_all(&out)?;
    for (name, text) in generate(args.seed) {
        std::fs::write(out.join(name), text)?;
    }
    Ok(())
}

const REGIONS: [&str; 5] =
    ["africa", "asia-pacific", "europe-central-asia", "latin-america-caribbean", "western-asia"];

/// A yes-or-no question: how many say yes, of how many that answer.
type Asked = (&'static str, usize, usize);

/// What governments said in each round. All after the second need support received.
const GOVERNMENTS: [(&str, [Asked; 8]); 2] = [
    (
        "2021",
        [
            ("cooperation/provides", 51, 77),
            ("support/asked", 36, 77),
            ("support/received", 40, 77),
            ("support/institutions", 24, 77),
            ("support/technology", 24, 77),
            ("support/other_solutions", 40, 77),
            ("support/sharing", 15, 77),
            ("", 0, 0),
        ],
    ),
    (
        "2022",
        [
            ("cooperation/provides", 54, 77),
            ("support/asked", 37, 77),
            ("support/received", 39, 77),
            ("support/institutions", 24, 77),
            ("support/technology", 32, 77),
            ("support/other_solutions", 30, 77),
            ("support/sharing", 25, 77),
            ("", 0, 0),
        ],
    ),
];

/// What entities said in 2022.
const ENTITIES: [Asked; 4] = [
    ("plans/plan_global", 27, 37),
    ("plans/plan_regional", 27, 36),
    ("reporting/corporate_reporting", 22, 28),
    ("partners/guidelines", 6, 31),
];

/// Country programme documents with an indicator or activity, of how many: the shares are those published (32).
const DOCUMENTS: [(&str, u32, u32); 8] = [
    ("ifad", 12, 12),
    ("un-habitat", 9, 10),
    ("wfp", 13, 15),
    ("unfpa", 16, 20),
    ("undp", 18, 30),
    ("unicef", 18, 30),
    ("unido", 7, 17),
    ("ilo", 5, 20),
];

/// Obstacles that country teams named, of 115.
const OBSTACLES: [(&str, usize); 3] = [("no-resources", 81), ("no-engagement", 31), ("no-strategy", 30)];

/// What the desk review found in each round.
const REVIEW: [(&str, &[(&str, u32)]); 2] = [
    ("2021", &[("registered_entities", 400), ("good_practices", 800)]),
    (
        "2022",
        &[
            ("country_plans", 20),
            ("regional_entities", 15),
            ("regional_initiatives", 63),
            ("platform_users", 1448),
            ("platform_new_users", 617),
            ("platform_visits", 54_000),
            ("registered_entities", 500),
            ("good_practices", 1000),
            ("practices_documented", 44),
            ("sharing_initiatives", 70),
            ("collaborative_platforms", 1),
            ("events", 800),
            ("commission_events", 522),
        ],
    ),
];

/// The files, by name.
fn generate(seed: u64) -> BTreeMap<String, String> {
    let mut draw = Draw(seed);
    let mut files = BTreeMap::new();
    for (round, asked) in &GOVERNMENTS {
        let mut lines = Lines { round, text: String::new() };
        governments(&mut lines, asked, &mut draw);
        match *round {
            "2022" => {
                country_teams(&mut lines, &mut draw);
                entities(&mut lines, &ENTITIES, &mut draw);
            }
            _ => entities(&mut lines, &[("reporting/corporate_reporting", 20, 26)], &mut draw),
        }
        for (_, found) in REVIEW.iter().filter(|(of, _)| of == round) {
            let answers = found.iter().map(|(question, count)| ((*question).to_owned(), count.to_string()));
            lines.push("strategy-desk-review", "secretariat", &[], answers.collect());
        }
        files.insert(format!("answers-{round}.jsonl"), lines.text);
    }
    files.insert("rounds.toml".to_owned(), ROUNDS.to_owned());
    files
}

const ROUNDS: &str = "\
# The two rounds of the example. How many governments and country teams were asked is not published.

[[rounds]]
id = \"2021\"
date = \"2021\"
sheets = [
    { form = { id = \"strategy-governments\", version = \"2021\" } },
    { form = { id = \"strategy-entities\", version = \"2021\" } },
    { form = { id = \"strategy-desk-review\", version = \"2021\" } },
]

[[rounds]]
id = \"2022\"
date = \"2022\"
sheets = [
    { form = { id = \"strategy-governments\", version = \"2022\" } },
    { form = { id = \"strategy-country-teams\", version = \"2022\" } },
    { form = { id = \"strategy-entities\", version = \"2022\" }, asked = 40 },
    { form = { id = \"strategy-desk-review\", version = \"2022\" }, asked = 1 },
]
";

type Answers = BTreeMap<String, String>;

fn governments(lines: &mut Lines<'_>, asked: &[Asked], draw: &mut Draw) {
    let mut answers = vec![Answers::new(); 77];
    let everyone: Vec<usize> = (0..77).collect();
    let mut received: Vec<usize> = Vec::new();
    for (question, yes, of) in asked.iter().filter(|(question, _, _)| !question.is_empty()) {
        let free = matches!(*question, "cooperation/provides" | "support/asked" | "support/received");
        let yes = draw.some(if free { &everyone } else { &received }, *yes);
        say(&mut answers, question, &yes, *of, draw);
        if *question == "support/received" {
            received = yes.into_iter().collect();
        }
    }
    for (at, mut answers) in answers.into_iter().enumerate() {
        if answers.get("cooperation/provides").is_some_and(|said| said == "yes") {
            answers.insert("cooperation/projects".to_owned(), (1 + draw.below(40)).to_string());
        }
        let region = REGIONS[at % REGIONS.len()];
        lines.push(
            "strategy-governments",
            &format!("government-{:02}", at + 1),
            &[("region", region)],
            answers,
        );
    }
}

fn country_teams(lines: &mut Lines<'_>, draw: &mut Draw) {
    let everyone: Vec<usize> = (0..115).collect();
    let mut named = vec![Vec::new(); 115];
    for (obstacle, count) in OBSTACLES {
        for team in draw.some(&everyone, count) {
            named[team].push(obstacle);
        }
    }
    for (at, mut obstacles) in named.into_iter().enumerate() {
        let mut answers = Answers::new();
        if obstacles.is_empty() {
            obstacles.push(if at % 2 == 0 { "none" } else { "another" });
        }
        if obstacles == ["another"] {
            answers.insert("obstacle_other".to_owned(), "Staff change too often.".to_owned());
        }
        answers.insert("obstacles".to_owned(), obstacles.join(" "));
        lines.push("strategy-country-teams", &format!("team-{:03}", at + 1), &[], answers);
    }
}

fn entities(lines: &mut Lines<'_>, asked: &[Asked], draw: &mut Draw) {
    let mut answers = vec![Answers::new(); 40];
    let everyone: Vec<usize> = (0..40).collect();
    for (question, yes, of) in asked {
        let yes = draw.some(&everyone, *yes);
        say(&mut answers, question, &yes, *of, draw);
    }
    for (at, mut answers) in answers.into_iter().enumerate() {
        let mut id = format!("entity-{:02}", at + 1);
        if let Some((name, with, of)) = DOCUMENTS.get(at) {
            id = (*name).to_owned();
            if lines.round == "2022" {
                answers.insert("plans/documents".to_owned(), of.to_string());
                answers.insert("plans/documents_with".to_owned(), with.to_string());
            }
        }
        if !answers.is_empty() {
            lines.push("strategy-entities", &id, &[("entity", &id)], answers);
        }
    }
}

/// Those in `yes` say yes; so many others say no that `of` answer in all.
fn say(answers: &mut [Answers], question: &str, yes: &BTreeSet<usize>, of: usize, draw: &mut Draw) {
    let others: Vec<usize> = (0..answers.len()).filter(|at| !yes.contains(at)).collect();
    let no = draw.some(&others, of - yes.len());
    for (at, answers) in answers.iter_mut().enumerate() {
        let said = if yes.contains(&at) { "yes" } else { "no" };
        if yes.contains(&at) || no.contains(&at) {
            answers.insert(question.to_owned(), said.to_owned());
        }
    }
}

/// Records of one round, one in each line.
struct Lines<'a> {
    round: &'a str,
    text: String,
}

impl Lines<'_> {
    fn push(&mut self, form: &str, respondent: &str, groups: &[(&str, &str)], answers: Answers) {
        let answers: Map<String, Value> =
            answers.into_iter().map(|(question, value)| (question, json!({ "value": value }))).collect();
        let mut who = json!({ "id": respondent });
        if !groups.is_empty() {
            let groups: BTreeMap<&str, &str> = groups.iter().copied().collect();
            who["groups"] = json!(groups);
        }
        let record = json!({
            "answers": answers,
            "ayni-answer": "1",
            "form": { "id": form, "version": self.round },
            "respondent": who,
            "round": self.round,
        });
        let _ = writeln!(self.text, "{record}");
    }
}

/// Numbers drawn from a seed: the generator that is known as SplitMix64.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap_or(0)
    }

    /// So many of these.
    fn some(&mut self, of: &[usize], count: usize) -> BTreeSet<usize> {
        let mut all = of.to_vec();
        for at in 0..count.min(all.len()) {
            let other = at + self.below(all.len() - at);
            all.swap(at, other);
        }
        all.into_iter().take(count).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{SEED, generate};

    #[test]
    fn the_seed_gives_the_committed_answers() {
        let kept = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/monitoring");
        for (name, text) in generate(SEED) {
            let there = std::fs::read_to_string(kept.join(&name)).unwrap_or_default();
            assert!(there == text, "{name} is not what the seed gives: run `cargo run -p xtask -- answers`");
        }
        assert_ne!(generate(SEED), generate(SEED + 1));
    }
}
