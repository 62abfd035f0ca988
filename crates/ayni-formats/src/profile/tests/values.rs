//! Cells with several values, unreadable ones, and tables of values.

use super::show::{mapped, same, shown};

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_kept() {
    let found = shown(
        r#"
        profile = "bad"
        [[sheet]]
        currency = "USD"
        [sheet.activity]
        id = "Id"
        title = "Title"
        recipient = "Country"
        start = "Start"
        status = { column = "Status", values = { running = "implementation" } }
        goal = "Goal"
        [[sheet.resource]]
        basis = { value = "disbursed" }
        amount = "Amount"
        "#,
        "
        | Id | Title | Country   | Start      | Status  | Goal   | Amount   |
        | 1  | A     | Ruritania | 31/02/2020 | Running | SDG 3  | about 5  |
        | 2  | B     | Kenya     | 17/05/2020 | halted  | Goal 99| 1.234,56 |
        | 3  | C     | Kenya     | 18/05/2020 |         | 3.8    | 1,234.56 |
        | 4  | D     | Kenya     | 19/05/2020 |         |        | NaN      |
        | 5  | E     | Kenya     | !#REF!     |         |        | 1.234    |
        |    | F     | Kenya     |            |         |        | #1       |
        ",
    );
    same(
        &found,
        "
        1 waits [project] und:A implementation
          goal-3 sdg
          disbursed -
          extra Amount = about 5
          extra Country = Ruritania
          extra Start = 31/02/2020
          ! error map-date-impossible D2 column=Start value=31/02/2020
          ! error map-country-unknown C2 column=Country value=Ruritania
          ! error map-number-unreadable G2 column=Amount value=about 5
        2 [project] und:B 2020-05-17..
          recipient-KEN country
          disbursed - | 1234.56 USD
          extra Goal = Goal 99
          extra Status = halted
          ! warning map-value-unknown E3 column=Status value=halted
          ! warning map-goal-unknown F3 column=Goal value=Goal 99
        3 [project] und:C 2020-05-18..
          recipient-KEN country
          goal-3.8 sdg
          disbursed - | 1234.56 USD
        4 waits [project] und:D 2020-05-19..
          recipient-KEN country
          disbursed -
          extra Amount = NaN
          ! error map-number-unreadable G5 column=Amount value=NaN
        5 waits [project] und:E
          recipient-KEN country
          disbursed -
          extra Amount = 1.234
          extra Start = #REF!
          ! error map-cell-error D6 column=Start value=#REF!
          ! error map-number-ambiguous G6 column=Amount value=1.234
         waits [project] und:F
          recipient-KEN country
          disbursed - | 1 USD
          ! error map-id-missing A7 column=Id
        ",
    );
}

#[test]
fn several_values_in_a_cell() {
    let found = shown(
        r#"
        profile = "lists"
        language = "en"
        [[sheet]]
        [sheet.activity]
        id = "Id"
        recipient = { column = "To", split = [",", ";", "."], values = { "Africa, regional" = "002", Global = "" }, shares = true }
        implementing = { column = "By", holds = "names", split = [";"], kind_behind = ",", kinds = { "Government Agency" = "agency", "Academic, Training" = "civil-society", Multilateral = "multilateral" } }
        goal = [{ column = "Goals", split = [","] }]
        marker = { gender = "Gender" }
        [[sheet.resource]]
        basis = { value = "committed" }
        year = "Year"
        amount = { column = "Amounts", split = [";"] }
        currency = "Currencies"
        "#,
        "
        | Id | To               | By                                                        | Goals    | Gender | Year | Amounts         | Currencies |
        | 1  | KEN 60; UGA 40   | World Food Program (WFP), Multilateral; A Fund, Academic, Training | SDG5,17 | #2 | #2005 | 1400000000.0; 636000000.0 | KES; CNY |
        | 2  | ETH.GAB, Global  | Planning, Economy                                          | SDDG17   | x      | #2006 | 5; 6; 7         | USD; USD   |
        ",
    );
    same(
        &found,
        "
        1 [project]
          recipient-KEN country
          recipient-UGA country
          implementing-1 multilateral World Food Program (WFP)
          implementing-2 civil-society A Fund
          place-KEN  0.6
          place-UGA  0.4
          goal-5 sdg
          goal-17 sdg
          marker gender 2
          committed-2005-kes - | 1400000000 KES | 2005..2005
          committed-2005-cny - | 636000000 CNY | 2005..2005
        2 waits [project]
          recipient-ETH country
          recipient-GAB country
          implementing-1 agency Planning, Economy
          goal-17 sdg
          extra Amounts = 5; 6; 7
          extra Gender = x
          ! warning map-value-unknown E3 column=Gender value=x
          ! error map-lists-uneven G3 column=Amounts value=5; 6; 7
        ",
    );
}

#[test]
fn quantities_and_values_stand_beside_money() {
    let found = shown(
        r#"
        profile = "kinds"
        [[sheet]]
        currency = "MXN"
        [sheet.activity]
        id = "Id"
        period = "When"
        [[sheet.resource]]
        basis = { value = "disbursed" }
        kind = { column = "What", values = { "*course*" = "training", "*scholarship*" = "scholarship" } }
        value = "Worth"
        valuation = { value = "direct-cost" }
        quantity = [
            { amount = { column = "What", leading = true }, unit = { value = "person" } },
            { amount = "Days", unit = { value = "day" } },
        ]
        period = "When"
        estimated = "Estimate"
        "#,
        "
        | Id | What                       | Worth   | Days | When      | Estimate |
        | 1  | 26  short-term scholarships | $ 1.250,50 | 3 | 2006-2010 | sí |
        | 2  | 1 long course              | 12,5 | s/d | 1991-05-27~1991-06-15 | no |
        ",
    );
    same(
        &found,
        "
        1 [project] 2006..2010
          disbursed-2006 scholarship | 1250.5 MXN direct-cost | 26 person | 3 day | 2006..2010
        2 [project] 1991-05-27..1991-06-15
          disbursed-1991 training | 12.5 MXN direct-cost | 1 person | 1991-05-27..1991-06-15
        ",
    );
}

/// Every field of an activity knows where it stood.
#[test]
fn origins_name_the_cell_of_each_field() {
    let all = mapped(
        r#"
        profile = "origins"
        [[sheet]]
        section = [{ name = "country" }]
        [sheet.activity]
        id = "Id"
        title = [{ column = "Titre", language = "fr" }, { column = "Title", language = "en" }]
        recipient = { section = "country" }
        [[sheet.resource]]
        basis = { value = "disbursed" }
        amount = "USD"
        year = "Year"
        "#,
        "
        ## Données
        | Id | Titre | Title | USD | Year |
        | Kenya |
        | 9 | Eau | Water | #5 | 2020 |
        ",
    );
    let origins: Vec<String> = all.reads[0]
        .origins
        .sorted()
        .iter()
        .map(|(path, ..)| format!("{path} {}", all.reads[0].origins.get(path).unwrap().cell().unwrap()))
        .collect();
    assert_eq!(
        origins,
        [
            "id A3",
            "parties[recipient-KEN] 2",
            "resources[disbursed-2020].measures D3",
            "resources[disbursed-2020].period E3",
            "title.en C3",
            "title.fr B3"
        ]
    );
    assert_eq!(all.reads[0].origins.sheet().sheet.as_deref(), Some("Données"));
}

/// The same rows in another order, or mapped again, give the same ids.
#[test]
fn keys_made_from_other_columns_are_stable() {
    let profile = r#"
        profile = "keys"
        [[sheet]]
        identity = ["Country", "Title"]
        [sheet.activity]
        title = "Title"
        recipient = "Country"
        "#;
    let ids = |rows: &str| -> Vec<(String, bool)> {
        mapped(profile, rows).reads.iter().map(|read| (read.activity.id.clone(), read.waits())).collect()
    };
    let first = ids(
        "| Title | Country | Note |\n| Roads | Kenya | a |\n| Wells | Kenya | b |\n| ROADS | kenya. | c |",
    );
    let second = ids("| Country | Title | Note |\n| Kenya | Wells | x |\n| Kenya | Roads | y |");
    assert_eq!(first[0].0, second[1].0);
    assert_eq!(first[1].0, second[0].0);
    // A known value: it must never change, for registers keep it.
    assert_eq!(first[0].0, "key-7cf3a09a629c8f9e");
    assert_eq!(first.iter().map(|(_, waits)| *waits).collect::<Vec<_>>(), [false, false, true]);
}

/// Digits in every style, and what a fast way must not take for granted.
#[test]
fn plain_numbers_mean_the_same_as_long_ones() {
    let tables = "
        | Id | USD |
        | 1 | -12.5 |
        | 2 | 0.000001 |
        | 3 | 999999999999999999.999999 |
        | 4 | 1.2345678 |
        | 5 | 007 |
        | 6 | 5. |
        ";
    let profile = "
        profile = \"numbers\"
        [[sheet]]
        numbers = \"1,234.5\"
        [sheet.activity]
        id = \"Id\"
        [[sheet.resource]]
        amount = \"USD\"
        ";
    let all = mapped(profile, tables);
    let amounts: Vec<String> =
        all.reads.iter().map(|read| read.activity.resources[0].measures[0].amount().to_string()).collect();
    assert_eq!(amounts, ["-12.5", "0.000001", "999999999999999999.999999", "1.234568", "7", "5"]);
    assert_eq!(all.reads[3].findings[0].code, "map-number-rounded");
    // By the other style, a point before two digits is a fault and not a hundred times as much.
    let other = mapped(&profile.replace("1,234.5", "1.234,5"), tables);
    assert_eq!(other.reads[0].findings[0].code, "map-number-other-style");
}
