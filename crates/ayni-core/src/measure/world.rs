//! A small world for tests: countries, rates, and activities written in a line of text.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use ayni_model::edition::Framework;
use ayni_model::measure::{MeasureBatch, ShareKind};
use ayni_model::method::{DayRate, DayRates, ExchangeRule, Method, PricePart, RateFallback};
use ayni_model::reference::{CodeList, Country, Entry, Rate, RateTable, Reference, Series, SouthList};
use ayni_model::{
    Activity, ActivityKind, Amount, Basis, Code, Day, FieldOrigins, Finding, Form, Later, Marker, Measure,
    Month, NoWatch, Party, PartyKind, Period, Place, Resource, Role, Share, Status, Text, Valuation,
};

use super::{Item, Measuring, Piece, Setting, measure};

/// Countries and rates.
#[derive(Default)]
pub(crate) struct World {
    countries: BTreeMap<String, (String, bool)>,
    rates: BTreeMap<(String, i16), Rate>,
    months: BTreeMap<(String, Month), Rate>,
    days: BTreeMap<(String, Day), Rate>,
    parities: BTreeMap<(String, i16), Amount>,
    deflators: BTreeMap<(String, i16), Amount>,
}

/// A line of a table of activities, by heading.
pub(crate) type Line<'a> = BTreeMap<&'a str, &'a str>;

/// A line by its headings.
pub(crate) fn cells<'a>(head: &[&'a str], line: &[&'a str]) -> Line<'a> {
    head.iter().copied().zip(line.iter().copied()).collect()
}

/// A grant of 2024, disbursed.
pub(crate) fn line<'a>(id: &'a str, parties: &'a str, measures: &'a str) -> Line<'a> {
    Line::from([
        ("reported", id),
        ("parties", parties),
        ("basis", "disbursed"),
        ("kind", "grant"),
        ("when", "2024"),
        ("measures", measures),
    ])
}

impl World {
    /// The world of the page's examples.
    pub(crate) fn example() -> World {
        let mut world = World::default();
        for (code, currency, south) in
            [("XAA", "XTS", true), ("XBB", "XBC", true), ("XCC", "XCD", true), ("XNN", "EUR", false)]
        {
            world.country(code, currency, south);
        }
        world.rate("XTS", 2023, "4", "1");
        world.rate("XTS", 2024, "5", "1");
        world.rate("EUR", 2024, "0.9", "1");
        world.month("XTS", "2023-11", "4.2", "1");
        world.month("XTS", "2023-12", "4.4", "1");
        world.month("XTS", "2024-01", "4800000", "1000000");
        world.month("XTS", "2024-02", "5.1", "1");
        world.month("EUR", "2024-02", "0.92", "1");
        world
    }

    pub(crate) fn country(&mut self, code: &str, currency: &str, south: bool) {
        self.countries.insert(code.to_owned(), (currency.to_owned(), south));
    }

    pub(crate) fn rate(&mut self, currency: &str, year: i16, units: &str, usd: &str) {
        let rate = Rate { units: units.parse().unwrap(), usd: usd.parse().unwrap() };
        self.rates.insert((currency.to_owned(), year), rate);
    }

    pub(crate) fn month(&mut self, currency: &str, month: &str, units: &str, usd: &str) {
        let rate = Rate { units: units.parse().unwrap(), usd: usd.parse().unwrap() };
        let date: ayni_model::PartialDate = month.parse().unwrap();
        self.months.insert((currency.to_owned(), Month::new(date.year(), date.month().unwrap())), rate);
    }

    pub(crate) fn day(&mut self, currency: &str, day: &str, units: &str, usd: &str) {
        let rate = Rate { units: units.parse().unwrap(), usd: usd.parse().unwrap() };
        let date: ayni_model::PartialDate = day.parse().unwrap();
        self.days.insert((currency.to_owned(), date.first_day()), rate);
    }

    pub(crate) fn parity(&mut self, country: &str, year: i16, units: &str) {
        self.parities.insert((country.to_owned(), year), units.parse().unwrap());
    }

    pub(crate) fn deflator(&mut self, country: &str, year: i16, index: &str) {
        self.deflators.insert((country.to_owned(), year), index.parse().unwrap());
    }

    pub(crate) fn reference(&self) -> Reference {
        let mut reference = Reference::default();
        let mut south = SouthList { title: "Test".into(), ..SouthList::default() };
        for (code, (currency, southern)) in &self.countries {
            let country = Country { code: code.clone(), currency: currency.clone(), ..Country::default() };
            reference.countries.insert(code.clone(), country);
            if *southern {
                south.members.insert(code.clone(), (None, None));
            }
        }
        reference.souths.insert("test".into(), south);
        let rates =
            RateTable { rates: self.rates.clone(), months: self.months.clone(), days: self.days.clone() };
        reference.series = Later::ready(Series {
            rates: [("test".to_owned(), rates)].into_iter().collect(),
            deflators: self.deflators.clone(),
            ppp: self.parities.clone(),
        });
        let sectors = ["121", "122"].map(|code| (code.to_owned(), Entry::default()));
        reference.lists.insert("sector".into(), CodeList { entries: sectors.into_iter().collect() });
        reference
    }

    /// What a country measures of these activities.
    pub(crate) fn measure(
        &self,
        country: &str,
        method: &Method,
        activities: &[Activity],
    ) -> (MeasureBatch, Vec<Finding>) {
        let (framework, reference, origins) = (&*FRAMEWORK, self.reference(), FieldOrigins::default());
        let setting = Setting { country, years: None, framework, method, reference: &reference };
        measure(activities.iter().map(|activity| Item { activity, origins: &origins }), &setting, &NoWatch)
    }

    /// The same, measured in pieces of so many activities.
    pub(crate) fn measure_in_pieces(
        &self,
        country: &str,
        method: &Method,
        activities: &[Activity],
        size: usize,
    ) -> (MeasureBatch, Vec<Finding>) {
        let (framework, reference, origins) = (&*FRAMEWORK, self.reference(), FieldOrigins::default());
        let setting = Setting { country, years: None, framework, method, reference: &reference };
        let mut sorted: Vec<&Activity> = activities.iter().collect();
        sorted.sort_by_key(|activity| (&activity.reporter, &activity.id));
        let mut measuring = Measuring::begin(&setting).unwrap();
        let mut whole = MeasureBatch::default();
        for piece in sorted.chunks(size) {
            let items = piece.iter().map(|activity| Item { activity, origins: &origins });
            let batch = measuring.take(Piece::of(items, &setting, &NoWatch));
            for kind in ShareKind::ALL {
                whole.shares_mut(*kind).extend_from_slice(batch.shares(*kind));
            }
            whole.rows.extend(batch.rows);
        }
        (whole, measuring.finish(&setting).findings)
    }
}

static FRAMEWORK: LazyLock<Framework> =
    LazyLock::new(|| toml::from_str(include_str!("../../../../data/frameworks/working-list.toml")).unwrap());
static METHOD: LazyLock<Method> =
    LazyLock::new(|| toml::from_str(include_str!("../../../../data/methods/default.toml")).unwrap());

/// The shipped edition.
pub(crate) fn framework() -> Framework {
    FRAMEWORK.clone()
}

/// The same, with fields of a method's file in the place of its own.
pub(crate) fn method_with(fields: &str) -> Method {
    let mut file: toml::Table =
        toml::from_str(include_str!("../../../../data/methods/default.toml")).unwrap();
    for (field, value) in toml::from_str::<toml::Table>(fields).unwrap() {
        file.insert(field, value);
    }
    let method: Method = file.try_into().unwrap();
    Method { south: "test".into(), rates: "test".into(), ..method }
}

/// What a rule of exchange may fall back on, all of it.
pub(crate) fn fallback(exchange: ExchangeRule) -> Vec<RateFallback> {
    match exchange {
        ExchangeRule::DayOfTransaction => vec![RateFallback::Month, RateFallback::Year],
        ExchangeRule::MonthOfTransaction => vec![RateFallback::Year],
        _ => Vec::new(),
    }
}

/// A file of day rates whose grades are kinds of resource: experts have a rate for a day, and one in XBB.
pub(crate) fn rates_by_kind(amount: i64) -> DayRates {
    let lines = format!(
        "grade,unit,amount,currency,from,until,country,source,date\n\
         expert,day,{amount},XTS,,2024,,Test,2024\n\
         expert,day,{},USD,2024,,XBB,Test,2024\n",
        amount + 1
    );
    DayRates {
        id: "day-rate".into(),
        file: "rates.csv".into(),
        grade: "kind".into(),
        part: PricePart::Labour,
        when: BTreeMap::new(),
        sha256: String::new(),
        lines: day_rates(&lines),
    }
}

/// The lines of a file of day rates, without quotation marks.
pub(crate) fn day_rates(text: &str) -> Vec<DayRate> {
    let mut lines = text.lines().zip(1..);
    let head: Vec<&str> = lines.next().unwrap().0.split(',').collect();
    let line = |(line, number): (&str, u32)| {
        let line = cells(&head, &line.split(',').collect::<Vec<_>>());
        DayRate {
            id: number.to_string(),
            line: number,
            grade: line["grade"].into(),
            unit: line["unit"].into(),
            amount: line["amount"].parse().unwrap(),
            currency: line["currency"].into(),
            from: line["from"].parse().ok(),
            until: line["until"].parse().ok(),
            country: line["country"].into(),
            source: line["source"].into(),
            date: line["date"].parse().unwrap(),
        }
    };
    lines.map(line).collect()
}

/// The shipped method, with the test's own list of the South and rates.
pub(crate) fn method() -> Method {
    Method { south: "test".into(), rates: "test".into(), ..METHOD.clone() }
}

/// Activities from lines; a line with the activity of the one before adds a resource to it.
pub(crate) fn activities<'a>(lines: impl IntoIterator<Item = Line<'a>>) -> Vec<Activity> {
    let mut activities: Vec<Activity> = Vec::new();
    for line in lines {
        let cell = |heading: &str| line.get(heading).copied().unwrap_or("");
        if activities.last().is_none_or(|last| last.id != cell("reported")) {
            activities.push(activity(&cell));
        }
        let activity = activities.last_mut().unwrap();
        if cell("measures") != "none" {
            let id = format!("r{}", activity.resources.len() + 1);
            activity.resources.push(resource(id, &cell));
        }
    }
    activities
}

fn activity<'a>(cell: &impl Fn(&str) -> &'a str) -> Activity {
    let mut activity = Activity::new("R", cell("reported"), ActivityKind::Project);
    activity.form = Form::from_code(cell("form"));
    activity.status = Status::from_code(cell("status"));
    activity.period = period(cell("runs"));
    activity.parties = list(cell("parties")).enumerate().map(|(at, text)| party(at, text)).collect();
    let share = |text: &str| -> (String, Option<Amount>) {
        let (code, percent) = text.split_once(' ').unwrap_or((text, ""));
        let share =
            percent.parse::<Amount>().ok().map(|percent| percent.divided_by(Amount::whole(100)).unwrap());
        (code.to_owned(), share)
    };
    let line = |id: &str| format!("line-{id}");
    activity.places = list(cell("places"))
        .map(share)
        .map(|(place, share)| {
            let (country, part) = place.split_once('/').unwrap_or((&place, ""));
            let part = Some(part.to_owned()).filter(|part| !part.is_empty());
            Share { id: line(&place), of: Place { country: country.to_owned(), part }, share }
        })
        .collect();
    activity.markers = list(cell("markers"))
        .filter_map(|text| text.split_once(' '))
        .map(|(code, score)| Marker { code: code.to_owned(), score: score.parse().unwrap() })
        .collect();
    if !cell("grade").is_empty() {
        activity.extra.insert("grade".to_owned(), cell("grade").to_owned());
    }
    activity.goals = list(cell("goals"))
        .map(share)
        .map(|(code, share)| Share { id: line(&code), of: Code::new("sdg", code), share })
        .collect();
    activity.sectors = list(cell("sectors"))
        .map(share)
        .map(|(text, share)| {
            let (list, code) = text.split_once(':').unwrap();
            Share { id: line(code), of: Code::new(list, code), share }
        })
        .collect();
    activity
}

/// `XNN multilateral second-provider`: country, kind, role; country or kind may be left out.
fn party(at: usize, text: &str) -> Party {
    let mut party = Party {
        id: format!("p{}", at + 1),
        role: Role::Provider,
        kind: PartyKind::Country,
        country: None,
        organisation: None,
        name: Text::default(),
    };
    for word in text.split(' ') {
        match (Role::from_code(word), PartyKind::from_code(word)) {
            (Some(role), _) => party.role = role,
            (None, Some(kind)) => party.kind = kind,
            (None, None) => party.country = Some(word.to_owned()),
        }
    }
    party
}

fn resource<'a>(id: String, cell: &impl Fn(&str) -> &'a str) -> Resource {
    let mut resource = Resource::new(id);
    resource.basis = Basis::from_code(cell("basis"));
    resource.kind = Some(cell("kind").to_owned()).filter(|kind| !kind.is_empty());
    resource.payer = Some(cell("paid by").to_owned()).filter(|payer| !payer.is_empty());
    resource.period = period(cell("when"));
    for text in list(cell("measures")) {
        let (value, rest) = match text.strip_prefix("value ") {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (amount, unit) = rest.split_once(' ').unwrap();
        let (amount, unit) = (amount.parse().unwrap(), unit.to_owned());
        resource.measures.push(if value {
            Measure::Value { amount, currency: unit, valuation: Valuation::DirectCost }
        } else if unit.chars().all(|c| c.is_ascii_uppercase()) {
            Measure::Money { amount, currency: unit }
        } else {
            Measure::Quantity { amount, unit }
        });
    }
    resource
}

/// `2023-04/2024`, `2023-04/` with an open end, or one date for both.
pub(crate) fn period(text: &str) -> Period {
    let (start, end) = text.split_once('/').unwrap_or((text, text));
    Period { start: start.parse().ok(), end: end.parse().ok() }
}

fn list(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim).filter(|part| !part.is_empty())
}
