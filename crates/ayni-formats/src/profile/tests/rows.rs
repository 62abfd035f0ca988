//! Rows that are activities, and rows that are something else.

use super::show::{same, shown};

const PLAIN: &str = r#"
profile = "plain"
reporter = "XAA"
language = "en"
[[sheet]]
[sheet.activity]
id = "No"
title = "Project"
provider = { value = "Brazil" }
recipient = "Partner"
start = "Start"
[[sheet.resource]]
basis = { value = "disbursed" }
amount = "Cost (USD thousand)"
"#;

/// A header below a title, a section, blank rows, a subtotal and a total, a repeated header, a note.
#[test]
fn a_sheet_as_people_make_it() {
    let profile = PLAIN.replace("[sheet.activity]", "fill_down = [\"Partner\"]\n[sheet.activity]");
    let found = shown(
        &profile,
        "
        | Cooperation of the year 2023 |
        | |
        | No | Project      | Partner | Start      | Cost (USD thousand) |
        |----|--------------|---------|------------|---------------------|
        | #1 | Seed banks   | Malawi  | 17/05/2023 | 1,250.5             |
        | #2 | Water wells  |         | 2023-06    | #40                 |

        |    | Subtotal     |         |            | #1290.5             |
        | No | Project      | Partner | Start      | Cost (USD thousand) |
        | #3 | Clinic       | Zambia  | #2022      | n/a                 |
        |    | Grand total  |         |            | #1291               |
        | Source: the ministry's books |
        ",
    );
    same(
        &found,
        "
        1 [project] en:Seed banks 2023-05-17..
          provider-BRA country
          recipient-MWI country
          disbursed - | 1250500 USD
        2 [project] en:Water wells 2023-06..
          provider-BRA country
          recipient-MWI country
          disbursed - | 40000 USD
        3 [project] en:Clinic 2022..
          provider-BRA country
          recipient-ZMB country
        ! warning map-total-differs E10 column=Cost (USD thousand) stated=1291 sum=1290.5
        ! note map-row-aside 11 text=Source: the ministry's books
        ! note map-totals-skipped count=2
        ! note map-header-repeated count=1
        ",
    );
}

#[test]
fn sections_are_carried_into_fields() {
    let found = shown(
        r#"
        profile = "sections"
        [[sheet]]
        header = 1
        section = [{ name = "region", values = ["* region"] }, { name = "country" }]
        [sheet.activity]
        title = "Project"
        recipient = { section = "country" }
        "#,
        "
        | Project | Year | Money | Remark |
        | Africa region |
        | Kenya |
        | Roads | #2020 | #5 | x |
        | Uganda |
        | Schools | #2020 | #6 | x |
        | Asia region |
        | Fishing | #2020 | #6 | x |
        ",
    );
    same(
        &found,
        "
        key-80d4068cff9a0983 [project] und:Roads
          recipient-KEN country
        key-e4edfdc93e587afd [project] und:Schools
          recipient-UGA country
        key-3211a8d9f6b6c991 [project] und:Fishing
        ! note map-columns-unused 1 columns=Year, Money, Remark count=3
        ! note map-key-derived count=3
        ",
    );
}

#[test]
fn merged_cells_hold_for_all_their_rows_but_amounts_do_not() {
    let found = shown(
        PLAIN,
        "
        merge C2:C3
        merge E2:E3
        | No | Project | Partner | Start | Cost (USD thousand) |
        | 1  | Roads   | Kenya   | 2020  | #10 |
        | 2  | Bridges |         | 2020  |     |
        ",
    );
    same(
        &found,
        "
        1 [project] en:Roads 2020..
          provider-BRA country
          recipient-KEN country
          disbursed - | 10000 USD
        2 [project] en:Bridges 2020..
          provider-BRA country
          recipient-KEN country
        ! warning map-merged-amount E2 column=Cost (USD thousand) rows=2
        ",
    );
}

#[test]
fn rows_of_one_activity_are_joined() {
    let found = shown(
        r#"
        profile = "many"
        language = "en"
        [[sheet]]
        rows = "many"
        currency = "XOF"
        [sheet.activity]
        id = "Code"
        title = "Title"
        recipient = "Country"
        [[sheet.resource]]
        basis = { column = "Type", values = { C = "committed", D = "disbursed" } }
        year = "Year"
        amount = "Amount"
        "#,
        "
        | Code | Title  | Country | Type | Year | Amount |
        | A    | Roads  | Togo    | C    | 2020 | #100   |
        |      |        | Benin   | D    | 2020 | #40    |
        | A    | Streets|         | D    | 2020 | #30    |
        | B    | Wells  | Togo    | D    | 2021 | #5     |
        | A    | Roads  |         | D    | 2021 | #30    |
        ",
    );
    same(
        &found,
        "
        A [project] en:Roads
          recipient-TGO country
          recipient-BEN country
          committed-2020 - | 100 XOF | 2020..2020
          disbursed-2020 - | 40 XOF | 2020..2020
          disbursed-2020-2 - | 30 XOF | 2020..2020
          ! warning map-rows-differ 4
        B [project] en:Wells
          recipient-TGO country
          disbursed-2021 - | 5 XOF | 2021..2021
        A waits [project] en:Roads
          disbursed-2021 - | 30 XOF | 2021..2021
          ! error map-rows-apart A6 id=A
        ",
    );
}

/// A payer is named by its role or by its line, which another row may have; each row calls its own parties
/// by names of its own.
#[test]
fn a_payer_may_stand_in_another_row() {
    let found = shown(
        r#"
        profile = "payers"
        language = "en"
        [[sheet]]
        rows = "many"
        currency = "USD"
        [sheet.activity]
        id = "Code"
        title = "Title"
        provider = { column = "Provider", holds = "names" }
        second_provider = "Second"
        [[sheet.resource]]
        basis = "Type"
        year = "Year"
        amount = "Amount"
        payer = "Payer"
        "#,
        "
        | Code | Title | Provider | Second | Type      | Year | Amount | Payer               |
        | A    | Roads | Fund     | Japan  | disbursed | 2020 | #100   | provider-1          |
        | A    |       |          |        | disbursed | 2021 | #40    | second-provider-JPN |
        | A    |       | Bank     |        | disbursed | 2022 | #30    | provider-1          |
        | A    |       |          |        | disbursed | 2023 | #20    | provider-9          |
        | A    |       |          |        | disbursed | 2024 | #10    | somebody            |
        ",
    );
    same(
        &found,
        "
        A [project] en:Roads
          provider-1 agency Fund
          second-provider-JPN country
          provider-1-2 agency Bank
          disbursed-2020 - | 100 USD | 2020..2020 | by provider-1
          disbursed-2021 - | 40 USD | 2021..2021 | by second-provider-JPN
          disbursed-2022 - | 30 USD | 2022..2022 | by provider-1-2
          disbursed-2023 - | 20 USD | 2023..2023
          disbursed-2024 - | 10 USD | 2024..2024
          extra Payer = somebody
          ! warning map-value-unknown H6 column=Payer value=somebody
          ! warning map-payer-missing H5
        ",
    );
}

/// One cell may be read by several fields.
#[test]
fn what_is_wrong_with_a_cell_is_said_once() {
    let found = shown(
        r#"
        profile = "once"
        language = "en"
        [[sheet]]
        currency = "USD"
        [sheet.activity]
        id = "Code"
        title = "Title"
        start = { column = "When", unreadable = "warning" }
        end = { column = "When", unreadable = "note" }
        [[sheet.resource]]
        basis = { value = "disbursed" }
        start = "When"
        amount = "Amount"
        "#,
        "
        | Code | Title | When  | Amount |
        | A    | Roads | soon  | #100   |
        | B    | Wells | !#REF! | #100  |
        ",
    );
    same(
        &found,
        "
        A waits [project] en:Roads
          disbursed - | 100 USD
          extra When = soon
          ! error map-date-unreadable C2 column=When value=soon
        B waits [project] en:Wells
          disbursed - | 100 USD
          extra When = #REF!
          ! error map-cell-error C3 column=When value=#REF!
        ",
    );
}

#[test]
fn rows_are_left_out_only_with_a_reason() {
    let profile = PLAIN.replace(
        "[sheet.activity]",
        r#"
        skip_if = [{ column = "State", values = ["cancel*"], why = "cancelled" }]
        only_if = [{ column = "Cost (USD thousand)", filled = true, why = "no cost" }]
        [sheet.activity]"#,
    );
    let found = shown(
        &profile,
        "
        | No | Project | Partner | Start | State     | Cost (USD thousand) |
        | 1  | Roads   | Kenya   | 2020  | done      | #10 |
        | 2  | Bridges | Kenya   | 2020  | Cancelled | #11 |
        | 3  | Wells   | Kenya   | 2020  |           |     |
        ",
    );
    same(
        &found,
        "
        1 [project] en:Roads 2020..
          provider-BRA country
          recipient-KEN country
          disbursed - | 10000 USD
        ! note map-rows-filtered count=1 why=cancelled
        ! note map-rows-filtered count=1 why=no cost
        ",
    );
}

#[test]
fn sheets_are_chosen_and_the_others_named() {
    let profile = PLAIN.replace(
        "[[sheet]]",
        "ignore = [{ sheets = [\"Cover\"], why = \"no rows\" }]\n[[sheet]]\nsheets = [\"20*\"]",
    );
    let profile =
        format!("{profile}\n[[sheet]]\nsheets = [\"Trainings\"]\n[sheet.activity]\ntitle = \"Course\"");
    let found = shown(
        &profile,
        "
        ## Cover
        | Some words |
        ## 2020
        | No | Project | Partner | Start | Cost (USD thousand) |
        | 1  | Roads   | Kenya   | 2020  |    |
        ## Empty
        ## Notes
        | a | b |
        | c | d |
        ## 2021
        | Something | else |
        ",
    );
    same(
        &found,
        "
        1 [project] en:Roads 2020..
          provider-BRA country
          recipient-KEN country
        ! note map-sheet-ignored Cover rows=1 why=no rows
        ! warning map-sheet-unmapped Notes rows=2
        ! error map-header-missing 2021 words=No, Project, Start, Partner, Cost (USD thousand)
        ! warning map-sheet-missing sheets=Trainings
        ",
    );
}

#[test]
fn two_header_rows_are_joined_and_years_are_found() {
    let found = shown(
        r#"
        profile = "years"
        [[sheet]]
        header = { row = 2, rows = 2 }
        currency = "EUR"
        multiply = "1000"
        [sheet.activity]
        id = "No"
        [[sheet.resource]]
        basis = { value = "committed" }
        years = "Commitments {year}"
        [[sheet.resource]]
        name = "paid"
        basis = { value = "disbursed" }
        years = { "2008" = "Payments 2008" }
        "#,
        "
        merge B1:C1
        merge D1:E1
        | No | Commitments |       | Payments |       |
        |    | #2008       | #2009 | #2008    | #2009 |
        | 7  | #1.5        |       | #2       | #9    |
        ",
    );
    same(
        &found,
        "
        7 [project]
          committed-2008 - | 1500 EUR | 2008..2008
          paid-2008 - | 2000 EUR | 2008..2008
        ! note map-columns-unused 2 columns=Payments 2009 count=1
        ",
    );
}

/// Rows of one activity stay together wherever a batch ends: activities of one to nine rows over many
/// batches, of which every seventh begins with the row that names it alone.
#[test]
fn activities_are_whole_wherever_a_batch_ends() {
    let profile = PLAIN.replace("[sheet.activity]", "rows = \"many\"\n[sheet.activity]");
    let count = |activity: usize| activity * 5 % 9 + 1;
    let mut table = String::from("| No | Project | Partner | Start | Cost (USD thousand) |\n");
    for activity in 0..400 {
        for row in 0..count(activity) {
            let id = if activity % 7 == 0 && row > 0 { String::new() } else { format!("A{activity}") };
            table += &format!("| {id} | Wells {activity} | Malawi | 2023 | #{} |\n", activity * 10 + row);
        }
    }
    let all = super::show::mapped(&profile, &table);
    assert!(all.findings.is_empty(), "{:?}", all.findings.first());
    assert_eq!(all.reads.len(), 400);
    for (activity, read) in all.reads.iter().enumerate() {
        assert_eq!(read.activity.id, format!("A{activity}"));
        assert!(read.findings.is_empty(), "{:?}", read.findings.first());
        let amounts: Vec<String> = read
            .activity
            .resources
            .iter()
            .flat_map(|resource| &resource.measures)
            .map(|measure| measure.amount().to_string())
            .collect();
        let wanted: Vec<String> =
            (0..count(activity)).map(|row| ((activity * 10 + row) * 1_000).to_string()).collect();
        assert_eq!(amounts, wanted, "activity {activity}");
    }
}
