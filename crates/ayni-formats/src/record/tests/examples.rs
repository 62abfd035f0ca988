//! The activities of the test vectors: invented, one for each part of the record.

use ayni_model::*;

/// Every vector: its name and its activity.
pub(super) fn all() -> Vec<(&'static str, Activity)> {
    vec![
        ("minimal", minimal()),
        ("training", training()),
        ("texts", texts()),
        ("full", full()),
        ("results", results()),
        ("indicator", indicator()),
    ]
}

fn date(text: &str) -> Option<PartialDate> {
    Some(text.parse().unwrap())
}

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

fn party(id: &str, role: Role, kind: PartyKind, country: &str, name: Text) -> Party {
    let country = (!country.is_empty()).then(|| country.to_owned());
    Party { id: id.into(), role, kind, country, organisation: None, name }
}

fn share<T>(id: &str, of: T, share: Option<&str>) -> Share<T> {
    Share { id: id.into(), of, share: share.map(amount) }
}

fn minimal() -> Activity {
    Activity::new("XAA-AGRI", "2024-001", ActivityKind::Action)
}

/// A course in one country for people of two others, counted in days and people and valued at once.
fn training() -> Activity {
    let mut activity = Activity::new("XAA-MOH", "T-17", ActivityKind::Action);
    activity.title = Text::of("en", "Course on malaria laboratory quality");
    activity.form = Some(Form::Bilateral);
    activity.status = Some(Status::Completed);
    activity.period = Period { start: date("2024-03-04"), end: date("2024-03-15") };
    activity.parties = vec![
        party("provider-1", Role::Provider, PartyKind::Country, "XAA", Text::default()),
        party("recipient-1", Role::Recipient, PartyKind::Country, "KEN", Text::default()),
        party("recipient-2", Role::Recipient, PartyKind::Country, "UGA", Text::default()),
    ];
    activity.places = vec![
        share("recipient-1", Place { country: "KEN".into(), part: None }, Some("0.6")),
        share("recipient-2", Place { country: "UGA".into(), part: None }, Some("0.4")),
    ];
    activity.goals = vec![share("goal-3.3", Code::new("sdg", "3.3"), None)];
    let mut course = Resource::new("disbursed-2024");
    course.basis = Some(Basis::Disbursed);
    course.kind = Some("training".into());
    course.period = Period { start: date("2024"), end: date("2024") };
    course.measures = vec![
        Measure::Quantity { amount: Amount::whole(10), unit: "day".into() },
        Measure::Quantity { amount: Amount::whole(24), unit: "person".into() },
        Measure::Value {
            amount: amount("31250.5"),
            currency: "XTS".into(),
            valuation: Valuation::DirectCost,
        },
    ];
    activity.resources = vec![course];
    activity
}

/// Texts that tempt a writer: quotes, control characters, scripts, and keys that sort by UTF-16.
fn texts() -> Activity {
    let mut activity = Activity::new("XAA-EDU", "a \"b\" \\ c/d", ActivityKind::Event);
    activity.title.0.insert("ar".into(), "التعاون فيما بين بلدان الجنوب".into());
    activity.title.0.insert("en".into(), "Line one\nline two\twith a tab \u{1}".into());
    activity.title.0.insert("fr".into(), "Coopération Sud-Sud : « échange »".into());
    activity.title.0.insert("zh".into(), "南南合作".into());
    for key in ["Zone", "zone", "Ö", "数", "\u{ff21}", "😀"] {
        activity.extra.insert(key.into(), format!("value of {key}"));
    }
    activity
}

/// Every field, once.
pub(super) fn full() -> Activity {
    let mut activity = Activity::new("XAA-ABC", "P-2023-044", ActivityKind::Project);
    activity.parent = Some("PRG-9".into());
    activity.title = Text::of("en", "Drought-resistant seed banks");
    activity.description = Text::of("und", "Semillas");
    activity.form = Some(Form::Triangular);
    activity.status = Some(Status::Implementation);
    activity.period = Period { start: date("2023-05"), end: date("2025-12-31") };
    activity.parties = vec![
        party(
            "provider-1",
            Role::Provider,
            PartyKind::Agency,
            "XAA",
            Text::of("en", "Agency for Cooperation"),
        ),
        party(
            "second-provider-1",
            Role::SecondProvider,
            PartyKind::Multilateral,
            "",
            Text::of("en", "A fund"),
        ),
        party("recipient-1", Role::Recipient, PartyKind::Country, "MWI", Text::default()),
        Party {
            organisation: Some("XI-EXAMPLE-1".into()),
            ..party(
                "implementing-1",
                Role::Implementing,
                PartyKind::CivilSociety,
                "MWI",
                Text::of("en", "A union"),
            )
        },
        party("both-1", Role::Both, PartyKind::SubNational, "ZMB", Text::of("en", "A province")),
        party(
            "regional-mechanism-1",
            Role::RegionalMechanism,
            PartyKind::Private,
            "",
            Text::of("en", "A bank"),
        ),
    ];
    activity.request = Some(Request {
        country: Some("MWI".into()),
        by: Text::of("en", "Ministry of Agriculture"),
        date: date("2022-11-30"),
        reference: Some("MOA/22/118".into()),
    });
    activity.agreements = vec![Agreement {
        id: "agreement-1".into(),
        kind: "memorandum".into(),
        title: Text::of("en", "Memorandum of understanding"),
        reference: Some("MoU 3".into()),
        date: date("2023"),
    }];
    activity.places =
        vec![share("place-MWI", Place { country: "MWI".into(), part: Some("Zomba".into()) }, Some("1"))];
    activity.sectors = vec![
        share("sector-31161", Code::new("crs", "31161"), Some("0.75")),
        share("sector-41030", Code::new("crs", "41030"), Some("0.25")),
    ];
    activity.goals = vec![share("goal-2.4", Code::new("sdg", "2.4"), Some("1"))];
    activity.markers =
        vec![Marker { code: "gender".into(), score: 0 }, Marker { code: "youth".into(), score: 2 }];
    let mut loan = Resource::new("committed-2023");
    loan.basis = Some(Basis::Committed);
    loan.kind = Some("loan".into());
    loan.what = Text::of("en", "Concessional loan");
    loan.payer = Some("second-provider-1".into());
    loan.period = Period { start: date("2023-06-01"), end: date("2023-06-01") };
    loan.measures = vec![Measure::Money { amount: amount("-1234567.891234"), currency: "XTS".into() }];
    loan.loan = Some(LoanTerms {
        interest_percent: Some(amount("1.5")),
        maturity_years: Some(Amount::whole(20)),
        grace_years: Some(Amount::whole(5)),
        grant_element_percent: Some(amount("42.1")),
        ..LoanTerms::default()
    });
    loan.estimated = true;
    loan.withheld =
        Some(Withheld { by: "Ministry of Finance".into(), why: "Terms under negotiation".into() });
    activity.resources = vec![loan];
    activity.also_reported = vec!["tossd".into(), "segib".into()];
    activity.withheld = Some(Withheld { by: "Cabinet office".into(), why: "Until the signing".into() });
    activity.extra.insert("File number".into(), "44/b".into());
    activity
}

/// A loan with all of its terms, with what indicator 17.3.1 asks of an activity.
fn indicator() -> Activity {
    let mut activity = Activity::new("XAA-DEV", "L-2024-003", ActivityKind::Project);
    activity.title = Text::of("en", "Loan for small hydropower");
    activity.plan = Text::of("en", "National energy plan 2022-2030, objective 4");
    activity.detriment = Text::of("en", "The dam floods a wetland under protection");
    activity.keywords = vec!["NON-17.3.1".into()];
    let mut loan = Resource::new("disbursed-2024");
    loan.basis = Some(Basis::Disbursed);
    loan.kind = Some("loan".into());
    loan.period = Period { start: date("2024-09-01"), end: date("2024-09-01") };
    loan.measures = vec![Measure::Money { amount: amount("3100000"), currency: "USD".into() }];
    loan.loan = Some(LoanTerms {
        interest_percent: Some(amount("3.25")),
        maturity_years: Some(Amount::whole(15)),
        grace_years: Some(Amount::whole(3)),
        payments_per_year: Some(Amount::whole(2)),
        repayment: Some(Repayment::Annuity),
        ..LoanTerms::default()
    });
    activity.resources = vec![loan];
    activity
}

/// A triangular project with what it reached, how it was judged, who took part when, and what was gained.
fn results() -> Activity {
    let mut activity = Activity::new("XAA-ABC", "P-2024-007", ActivityKind::Project);
    activity.title = Text::of("en", "Milk quality for small dairies");
    activity.form = Some(Form::Triangular);
    activity.period = Period { start: date("2023"), end: date("2024") };
    activity.parties = vec![
        party("provider-XAA", Role::Provider, PartyKind::Country, "XAA", Text::default()),
        party("second-provider-DEU", Role::SecondProvider, PartyKind::Country, "DEU", Text::default()),
        party("recipient-KEN", Role::Recipient, PartyKind::Country, "KEN", Text::default()),
    ];
    let mut course = Resource::new("disbursed-2024");
    course.basis = Some(Basis::Disbursed);
    course.kind = Some("training".into());
    course.phase = Some("implementation".into());
    course.period = Period { start: date("2024"), end: date("2024") };
    course.measures = vec![Measure::Quantity { amount: Amount::whole(40), unit: "person".into() }];
    activity.resources = vec![course];
    let part = |category: &str, value: Option<&str>, ratio: Option<(i64, i64)>| ValuePart {
        id: category.into(),
        of: vec![Category { dimension: "sex".into(), category: category.into() }],
        value: value.map(amount),
        numerator: ratio.map(|ratio| Amount::whole(ratio.0)),
        denominator: ratio.map(|ratio| Amount::whole(ratio.1)),
    };
    let year = Period { start: date("2024"), end: date("2024") };
    let mut target = IndicatorValue::new("target-2024", ValueKind::Target);
    (target.period, target.value) = (year, Some(Amount::whole(50)));
    let mut actual = IndicatorValue::new("actual-2024", ValueKind::Actual);
    (actual.period, actual.value) = (year, Some(Amount::whole(40)));
    actual.parts = vec![part("female", Some("22"), None), part("male", Some("18"), None)];
    actual.evidence = Text::of("en", "Lists of participants");
    let mut trained = Indicator::new("people-trained");
    trained.code = Some("people-trained".into());
    trained.title = Text::of("en", "People trained");
    trained.unit = Some("person".into());
    trained.joining = Some(Joining::Sum);
    trained.aim = Some(Aim::Increase);
    trained.running_total = true;
    trained.gender = true;
    trained.baseline = Some(Baseline { value: Some(Amount::ZERO), date: date("2022-12-31") });
    trained.values = vec![target, actual];
    trained.source = Text::of("en", "Register of the dairy board");
    let mut passed = IndicatorValue::new("actual-2024", ValueKind::Actual);
    passed.period = year;
    (passed.numerator, passed.denominator) = (Some(Amount::whole(36)), Some(Amount::whole(40)));
    passed.parts = vec![part("female", None, Some((20, 22)))];
    let mut rate = Indicator::new("pass-rate");
    rate.unit = Some("percent".into());
    rate.joining = Some(Joining::WeightedRatio);
    rate.values = vec![passed];
    let result = |id: &str, level, leads_to: Option<&str>, title: &str, indicators| ResultLine {
        id: id.into(),
        level,
        leads_to: leads_to.map(str::to_owned),
        title: Text::of("en", title),
        indicators,
    };
    activity.results = vec![
        result("output-1", ResultLevel::Output, Some("outcome-1"), "Staff of dairies trained", vec![trained]),
        result("outcome-1", ResultLevel::Outcome, None, "Milk is tested before it is sold", vec![rate]),
    ];
    activity.evaluations = vec![Evaluation {
        id: "nest-2024-11".into(),
        criteria: "nest".into(),
        kind: Some(EvaluationKind::Joint),
        by: Text::of("en", "Joint review mission"),
        date: date("2024-11"),
        report: Some("Review 11/2024".into()),
        answers: vec![
            EvaluationAnswer {
                id: "H1".into(),
                criterion: "H1".into(),
                rating: Some("mostly".into()),
                answer: Text::of("en", "Both sides changed their own procedures"),
                evidence: Text::of("en", "Chapter 4 of the report"),
            },
            EvaluationAnswer {
                id: "S4".into(),
                criterion: "S4".into(),
                rating: None,
                answer: Text::default(),
                evidence: Text::default(),
            },
        ],
    }];
    let phase = |phase: &str, party: &str| PhaseLine {
        id: format!("{phase}-{party}"),
        phase: phase.into(),
        party: party.into(),
    };
    activity.phases = vec![
        phase("negotiation", "provider-XAA"),
        phase("negotiation", "recipient-KEN"),
        phase("implementation", "second-provider-DEU"),
    ];
    activity.value_added = vec![ValueAdded {
        id: "co-creation".into(),
        code: "co-creation".into(),
        how: Text::of("en", "A test kit that neither side had before"),
    }];
    activity
}
