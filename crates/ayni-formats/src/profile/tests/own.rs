//! Ayni's own workbook and CSV file.

use std::io::Cursor;

use ayni_model::NoWatch;

use super::show::{All, book, reference, same, show};
use crate::profile::{is_own, is_own_book, map, own, own_template};
use crate::sheets::Limits;

const CSV: &str = "\
reporter,id,parent,kind,title,description,form,status,start,end,provider,provider_name,second_provider,second_provider_name,recipients,implementing,requested_by,request_date,agreement_kind,agreement,agreement_date,places,sectors,goals,markers,also_reported,withheld_by,withheld_why,resource_id,resource_what,resource_kind,basis,payer,resource_start,resource_end,money,currency,value,value_currency,valuation,quantity,unit,quantity_2,unit_2,estimated,interest_percent,maturity_years,grace_years
XAA-MOH,T-1,,action,Malaria laboratories,,triangular,completed,2024-03-04,2024-03-15,BRA,Agency for Cooperation,,A fund,KEN 60; UGA 40,University of Nairobi; TZA,KEN,2023-11,memorandum,MoU 3,2023-05-02,KEN:Nairobi,12220 75; 12250 25,3.3; 17,gender 2; youth,tossd; segib,,,,Course,training,disbursed,provider,2024-03-04,2024-03-15,,,31250.50,XTS,direct-cost,10,day,24,person,,,,
,T-1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,grant,committed,second-provider,2024,2024,5000,USD,,,,,,,,yes,,,
XAA-MOH,T-2,T-1,,Loan for clinics,,,,2024,,BRA,,,,MOZ,,,,,,,,,,,,,,L-7,,loan,committed,,2024-05-01,,\"1,000\",USD,,,,,,,,,1.5,20,5
";

#[test]
fn the_own_csv_needs_no_profile() {
    let mut all = All::default();
    let mut source = Cursor::new(CSV.as_bytes());
    map(&mut source, "own.csv", &own(), &reference(), &Limits::default(), &NoWatch, &mut all);
    same(
        &show(&all),
        "
        T-1 [action] und:Malaria laboratories 2024-03-04..2024-03-15 completed
          provider-BRA agency Agency for Cooperation
          second-provider-1 multilateral A fund
          recipient-KEN country
          recipient-UGA country
          implementing-1 agency University of Nairobi
          implementing-TZA country
          place-KEN  0.6
          place-UGA  0.4
          sector-12220 crs 0.75
          sector-12250 crs 0.25
          goal-3.3 sdg
          goal-17 sdg
          marker gender 2
          marker youth 1
          disbursed-2024 training | 31250.5 XTS direct-cost | 10 day | 24 person | 2024-03-04..2024-03-15 | by provider-BRA
          committed-2024 grant | 5000 USD | 2024..2024 | by second-provider-1
        T-2 [project] und:Loan for clinics 2024..
          provider-BRA country
          recipient-MOZ country
          L-7 loan | 1000 USD | 2024-05-01..
        ",
    );
    let first = &all.reads[0].activity;
    assert_eq!(first.reporter, "XAA-MOH");
    assert_eq!(first.request.as_ref().unwrap().country.as_deref(), Some("KEN"));
    assert_eq!(first.agreements[0].kind, "memorandum");
    assert_eq!(first.also_reported, ["tossd", "segib"]);
    assert!(first.resources[1].estimated);
    let loan = all.reads[1].activity.resources[0].loan.as_ref().unwrap();
    assert_eq!(loan.interest_percent.unwrap().to_string(), "1.5");
    assert_eq!(all.reads[1].activity.parent.as_deref(), Some("T-1"));
}

/// Each office numbers its own: one id with two of them is two activities, side by side or not.
#[test]
fn one_id_of_two_reporters_is_two_activities() {
    let csv = "\
reporter,id,title,provider,recipients,start,basis,money,currency
XAA-MOH,1,Nurses for the coast,XAA,KEN,2024,committed,100,USD
,1,,,,,disbursed,50,USD
XAA-MOH,1,,,,,disbursed,20,USD
XAA-EDU,1,A school in the north,XAA,KEN,2024,committed,7,USD
,1,,,,,disbursed,7,USD
";
    for profile in [own(), own().for_reporter("XAA-MOH")] {
        let mut all = All::default();
        let mut source = Cursor::new(csv.as_bytes());
        map(&mut source, "own.csv", &profile, &reference(), &Limits::default(), &NoWatch, &mut all);
        let found = all.reads.iter().map(|read| (&*read.activity.reporter, read.activity.resources.len()));
        assert_eq!(found.collect::<Vec<_>>(), [("XAA-MOH", 3), ("XAA-EDU", 2)]);
    }
}

/// The workbook has translated headings, and the ids in a hidden row below them.
#[test]
fn the_own_workbook_is_known_by_its_hidden_row() {
    let workbook = book(
        "
        ## Mode d'emploi
        | Remplissez la feuille suivante |
        ## Activités
        | Identifiant | Titre | Fournisseur | Bénéficiaires | Base | Montant | Monnaie |
        | id          | title | provider    | recipients    | basis | money  | currency |
        | 1           | Puits | SEN – Senegal | MLI – Mali 60; NER – Niger | disbursed – Paid out | #5 | XOF – CFA franc |
        ",
    );
    assert!(is_own_book(&workbook));
    assert!(!is_own(&workbook.sheets[0].rows));
    let mut all = All::default();
    crate::profile::map_book(&workbook, &own(), &reference(), &mut all);
    same(
        &show(&all),
        "
        1 [project] und:Puits
          provider-SEN country
          recipient-MLI country
          recipient-NER country
          place-MLI  0.6
          disbursed - | 5 XOF
        ",
    );
}

#[test]
fn a_foreign_sheet_is_not_taken_for_our_own() {
    let foreign = book(
        "| id | title | donor | recipients | year | amount | x | y | z |\n| 1 | a | b | c | d | e | | | |",
    );
    assert!(!is_own_book(&foreign));
}

/// The template and the profile name the same columns, and every code list that it points to exists.
#[test]
fn the_template_has_the_columns_of_the_profile() {
    let spec = own_template();
    let header: Vec<&str> = CSV.lines().next().unwrap().split(',').collect();
    let columns: Vec<&str> = spec.columns.iter().map(|column| column.id.as_str()).collect();
    // The file above is of the first version of the template; columns only came since.
    let known: Vec<&str> = columns.iter().copied().filter(|column| header.contains(column)).collect();
    assert_eq!(known, header);
    let text = include_str!("../own.toml");
    for column in &columns {
        assert!(text.contains(&format!("\"{column}\"")), "{column}");
    }
    let reference = reference();
    for column in &spec.columns {
        if let Some(list) = column.check.list() {
            assert!(!spec.codes(list, &reference).is_empty(), "{list}");
        }
    }
}
