//! An invented round: mentors and mentees of many countries, drawn from a seed, to try an assignment with. Nobody in it is
//! real, and every record says so.

use ayni_model::Text;
use ayni_model::exchange::{Record, Value};
use ayni_model::finding::Arg;

use crate::app::{Kit, Refusal};

/// How many there are to be.
#[derive(Clone, Copy, Debug)]
pub struct Round {
    /// Mentors.
    pub mentors: usize,
    /// Mentees.
    pub mentees: usize,
    /// Countries that they are of.
    pub countries: usize,
    /// What they are drawn from: the same seed gives the same people.
    pub seed: u64,
}

/// Something that is taught: its goal, and what it is called in three languages.
const SUBJECTS: [(&str, [&str; 3]); 12] = [
    ("3.d", ["Disease surveillance", "Surveillance des maladies", "Vigilancia de enfermedades"]),
    (
        "2.4",
        [
            "Drought-resistant seeds",
            "Semences résistantes à la sécheresse",
            "Semillas resistentes a la sequía",
        ],
    ),
    ("7.2", ["Solar mini-grids", "Mini-réseaux solaires", "Minirredes solares"]),
    ("6.1", ["Rural drinking water", "Eau potable rurale", "Agua potable rural"]),
    ("4.c", ["Teacher training", "Formation des enseignants", "Formación de docentes"]),
    (
        "13.1",
        ["Early warning of floods", "Alerte précoce aux inondations", "Alerta temprana de inundaciones"],
    ),
    ("17.18", ["Statistics and censuses", "Statistiques et recensements", "Estadísticas y censos"]),
    ("9.3", ["Credit for small firms", "Crédit aux petites entreprises", "Crédito a pequeñas empresas"]),
    ("14.4", ["Coastal fisheries", "Pêche côtière", "Pesca costera"]),
    ("11.6", ["Municipal waste", "Déchets municipaux", "Residuos municipales"]),
    ("16.6", ["Digital public services", "Services publics numériques", "Servicios públicos digitales"]),
    ("1.3", ["Cash transfers", "Transferts monétaires", "Transferencias monetarias"]),
];

const LANGUAGES: [&str; 3] = ["en", "fr", "es"];

/// How a title says who it is, and a field that is shown and not searched that it is invented: it would make all alike.
const MENTOR: [&str; 3] = ["Mentor", "Mentor", "Mentor"];
const MENTEE: [&str; 3] = ["Mentee", "Filleul", "Aprendiz"];
const INVENTED: [&str; 3] = [
    "Invented to try an assignment with; nobody is meant.",
    "Inventé pour essayer une répartition ; personne n’est visé.",
    "Inventado para probar una asignación; no se refiere a nadie.",
];

/// Numbers that follow from a seed (SplitMix64).
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let one = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let one = (one ^ (one >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let one = one ^ (one >> 31);
        usize::try_from(one % u64::try_from(most.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

/// The people of a round, mentors first.
pub fn invent(kit: &Kit, round: Round) -> Result<Vec<Record>, Refusal> {
    let mut drawn = Drawn(round.seed);
    // Countries of the South, as many as are wished, spread over the list of them.
    let mut countries: Vec<&str> = kit
        .reference
        .countries
        .values()
        .filter(|country| ["L", "LM", "UM"].contains(&country.income.as_str()))
        .map(|country| country.code.as_str())
        .collect();
    if round.countries == 0
        || round.countries > countries.len()
        || round.mentors + round.mentees < round.countries
        || round.mentors + round.mentees > super::keep::MOST
    {
        return Err(Refusal::usage(
            "exchange-invent-numbers",
            [
                ("countries", Arg::Count(countries.len() as u64)),
                ("most", Arg::Count(super::keep::MOST as u64)),
            ],
        ));
    }
    for at in (1..countries.len()).rev() {
        let other = drawn.below(at + 1);
        countries.swap(at, other);
    }
    countries.truncate(round.countries);
    let mut all = Vec::with_capacity(round.mentors + round.mentees);
    for number in 0..round.mentors + round.mentees {
        // Each country has somebody before any has a second.
        let country = match countries.get(number) {
            Some(country) => country,
            None => countries.get(drawn.below(countries.len())).copied().unwrap_or_default(),
        };
        let mentor = number < round.mentors;
        all.push(person(mentor, if mentor { number } else { number - round.mentors }, country, &mut drawn));
    }
    Ok(all)
}

fn person(mentor: bool, number: usize, country: &str, drawn: &mut Drawn) -> Record {
    let kind = if mentor { "mentor" } else { "mentee" };
    let sign = if mentor { "M" } else { "A" };
    let name = format!("{sign}{:03}", number + 1);
    let mut record = Record::new(kind, &name, &format!("{country}-INVENTED"));
    let (goal, names) = SUBJECTS.get(drawn.below(SUBJECTS.len())).copied().unwrap_or(SUBJECTS[0]);
    let (other, more) = SUBJECTS.get(drawn.below(SUBJECTS.len())).copied().unwrap_or(SUBJECTS[0]);
    let own = drawn.below(LANGUAGES.len());
    let pick = |all: [&str; 3]| all.get(own).copied().unwrap_or_default().to_owned();
    let language = LANGUAGES.get(own).copied().unwrap_or("en");
    let what = pick(names);
    let who = pick(if mentor { MENTOR } else { MENTEE });
    record.put("title", Value::Text(Text::of(language, format!("{who} {name}: {what}"))));
    record.put("summary", Value::Text(Text::of(language, what.clone())));
    record.put("does", Value::Text(Text::of(language, format!("{what}; {}", pick(more)))));
    record.put("name", Value::Plain(name));
    record.put("position", Value::Text(Text::of(language, pick(INVENTED))));
    record.put("consent", Value::Flag(true));
    let sex = if drawn.below(100) < 45 { "female" } else { "male" };
    record.put("sex", Value::Plain(sex.to_owned()));
    record.put("places", Value::Many(vec![country.to_owned()]));
    record.put("goals", Value::Many(vec![goal.to_owned(), other.to_owned()]));
    let mut languages = vec![language.to_owned()];
    let second = LANGUAGES.get(drawn.below(LANGUAGES.len())).copied().unwrap_or("en");
    if second != language {
        languages.push(second.to_owned());
    }
    record.put("languages", Value::Many(languages));
    if mentor {
        record.put("how_many", Value::Plain((1 + drawn.below(3)).to_string()));
    }
    record
}
