//! Results, evaluations, phases and value added, in our own file and in a foreign one.

use std::io::Cursor;

use ayni_model::{Activity, NoWatch};

use super::show::{All, book, reference};
use crate::profile::{Profile, map, own};
use crate::sheets::Limits;

const OWN: &str = "\
id,title,form,provider,second_provider,recipients,basis,money,currency,phases,value_added,resource_phase,result_level,result,indicator_code,indicator,indicator_unit,joining,aim,gender_indicator,baseline,baseline_date,result_start,result_end,target,target_of,actual,actual_of,parts,evidence,criteria,criterion,rating,answer,evaluated_by,evaluation_kind,evaluation_date,evaluation_report
P-1,Milk quality,triangular,BRA,DEU,KEN,disbursed,10,USD,\"negotiation provider, recipient; implementation: second-provider\",co-creation; Sharing knowledge and learning jointly,implementation,output,Staff trained,people-trained,People trained,person,sum,increase,yes,0,2022,2023,2023,50,,40,,sex=female 22; sex=male 18,Lists,nest,H1,mostly,Both changed,Joint mission,joint,2024-11,R 11
P-1,,,,,,,,,,,,,,,,,,,,,,2024,2024,60,,61.5,,,,,S4,,,,,,
P-1,,,,,,,,,,,,outcome,Milk is tested,,Tests passed,percent,weighted-ratio,,,,,,2024,,,36,40,sex=female age=15-24 20/22,,,,,,,,,
P-2,Wells,,BRA,,MOZ,disbursed,1,USD,party time,prestige,,,,,,,,,,,,,2024,,,5,,female 3,,,X,,,,,,
";

/// What an activity says, a line to each value and answer, with the cell that it stands in.
fn told(all: &All) -> Vec<String> {
    let mut said = Vec::new();
    for read in &all.reads {
        let (activity, origins) = (&read.activity, &read.origins);
        let at = |path: &str| {
            let origin = origins.nearest(Some(&ayni_model::Path::of(path)));
            origin.and_then(|origin| origin.cell()).unwrap_or_else(|| "?".to_owned())
        };
        told_of(activity, &at, &mut said);
    }
    said
}

fn told_of(activity: &Activity, at: &dyn Fn(&str) -> String, said: &mut Vec<String>) {
    let of =
        |value: Option<ayni_model::Amount>, n: Option<ayni_model::Amount>, d: Option<ayni_model::Amount>| {
            match (value, n, d) {
                (Some(value), _, _) => value.to_string(),
                (None, Some(n), Some(d)) => format!("{n}/{d}"),
                _ => "-".to_owned(),
            }
        };
    for result in &activity.results {
        for indicator in &result.indicators {
            let base = format!("results[{}].indicators[{}]", result.id, indicator.id);
            said.push(format!(
                "{} {base} {} {} {} {} {}",
                activity.id,
                indicator.unit.as_deref().unwrap_or("-"),
                indicator.joined().as_str(),
                indicator.aim.map_or("-", |aim| aim.as_str()),
                if indicator.gender { "gender" } else { "-" },
                indicator.baseline.is_some(),
            ));
            for value in &indicator.values {
                let place = at(&format!("{base}.values[{}]", value.id));
                let amount = of(value.value, value.numerator, value.denominator);
                said.push(format!("  {} = {amount} {place}", value.id));
                for part in &value.parts {
                    let amount = of(part.value, part.numerator, part.denominator);
                    said.push(format!("    {} = {amount}", part.name()));
                }
            }
        }
    }
    for evaluation in &activity.evaluations {
        for answer in &evaluation.answers {
            let place = at(&format!("evaluations[{}].answers[{}]", evaluation.id, answer.id));
            let rating = answer.rating.as_deref().unwrap_or("-");
            said.push(format!(
                "  {} {} {} {rating} {place}",
                evaluation.id, evaluation.criteria, answer.criterion
            ));
        }
    }
    said.extend(activity.phases.iter().map(|line| format!("  {} {} {}", line.id, line.phase, line.party)));
    said.extend(activity.value_added.iter().map(|line| format!("  gained {}", line.code)));
    let phases = activity.resources.iter().filter_map(|resource| resource.phase.as_deref());
    said.extend(phases.map(|phase| format!("  resource in {phase}")));
}

#[test]
fn our_own_file_has_results_and_answers_beside_resources() {
    let mut all = All::default();
    let mut source = Cursor::new(OWN.as_bytes());
    map(&mut source, "own.csv", &own(), &reference(), &Limits::default(), &NoWatch, &mut all);
    let expected = "\
P-1 results[output-staff-trained].indicators[people-trained] person sum increase gender true
  target-2023 = 50 Y2
  actual-2023 = 40 AA2
    sex=female = 22
    sex=male = 18
  target-2024 = 60 Y3
  actual-2024 = 61.5 AA3
P-1 results[outcome-milk-is-tested].indicators[tests-passed] percent weighted-ratio - - false
  actual-2024 = 36/40 AA4
    age=15-24 sex=female = 20/22
  nest-2024-11 nest H1 mostly AF2
  nest-2024-11 nest S4 - AF3
  negotiation-provider negotiation provider-BRA
  negotiation-recipient negotiation recipient-KEN
  implementation-second-provider implementation second-provider-DEU
  gained co-creation
  gained shared-learning
  resource in implementation
P-2 results[output].indicators[indicator] - do-not-add - - false
  actual-2024 = 5 AA5
  evaluation  X - AF5";
    assert_eq!(told(&all).join("\n"), expected);
    let found: Vec<String> = all
        .reads
        .iter()
        .flat_map(|read| &read.findings)
        .map(|finding| format!("{} {:?}", finding.code, finding.origin.as_ref().and_then(|at| at.cell())))
        .collect();
    assert_eq!(
        found,
        [
            "map-value-unknown Some(\"AC5\")",
            "map-value-unknown Some(\"J5\")",
            "map-value-unknown Some(\"K5\")",
            "map-indicator-missing Some(\"AA5\")",
        ]
    );
}

#[test]
fn a_foreign_sheet_says_its_results_by_a_profile() {
    let profile = Profile::from_toml(
        r#"
        profile = "beneficiaries"
        [[sheet]]
        [sheet.activity]
        id = "No."
        title = "Project"
        provider = { value = "BRA" }
        recipient = "Country"
        [[sheet.result]]
        code = { value = "people-reached" }
        unit = { value = "person" }
        joining = { value = "sum" }
        year = "Year"
        target = "Planned"
        actual = "Reached"
        [[sheet.result]]
        only_if = [{ column = "Satisfied", filled = true }]
        indicator = { value = "Satisfaction" }
        joining = { value = "do-not-add" }
        year = "Year"
        actual = "Satisfied"
        "#,
    )
    .expect("a profile");
    let book = book(
        "| No. | Project | Country | Year | Planned | Reached | Satisfied |\n\
         | 1 | Wells | KEN | 2024 | 100 | 90 | 4.5 |\n\
         | 2 | Roads | KEN | 2024 | 20 | | |",
    );
    let mut all = All::default();
    crate::profile::map_book(&book, &profile, &reference(), &mut all);
    let expected = "\
1 results[output].indicators[people-reached] person sum - - false
  target-2024 = 100 E2
  actual-2024 = 90 F2
1 results[output].indicators[satisfaction] - do-not-add - - false
  actual-2024 = 4.5 G2
2 results[output].indicators[people-reached] person sum - - false
  target-2024 = 20 E3";
    assert_eq!(told(&all).join("\n"), expected);
    assert!(all.findings.is_empty() && all.reads.iter().all(|read| read.findings.is_empty()));
}
