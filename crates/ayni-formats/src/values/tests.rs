//! Values as people write them.

use ayni_model::Amount;
use ayni_model::sheet::Cell;
use proptest::prelude::*;

use super::*;

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

/// A number as text for comparing: amount, currency, per cent.
fn number(text: &str, style: NumberStyle) -> Result<String, NumberFault> {
    parse_number(text, &style).map(|number| {
        let currency = match &number.currency {
            Some(Currency::Code(code)) => format!(" {code}"),
            Some(Currency::Shared(sign)) => format!(" ({sign})"),
            None => String::new(),
        };
        format!("{}{}{currency}", number.amount, if number.percent { "%" } else { "" })
    })
}

#[test]
fn numbers_with_one_meaning_are_read_in_any_style() {
    let table = [
        ("1234", "1234"),
        ("1 234 567", "1234567"),
        ("1\u{A0}234\u{202F}567", "1234567"),
        ("1'234'567", "1234567"),
        ("1’234", "1234"),
        ("(500)", "-500"),
        ("-5", "-5"),
        ("−5", "-5"),
        ("500-", "-500"),
        ("+7", "7"),
        ("١٢٣٤٥", "12345"),
        ("۱۲۳٫۵", "123.5"),
        ("١٬٢٣٤٫٥٦", "1234.56"),
        ("１２３４", "1234"),
        ("१२३", "123"),
        ("12 %", "12%"),
        ("٪١٢", "!"),
        ("5 million", "5000000"),
        ("5 mill.", "5000000"),
        ("12 mn", "12000000"),
        ("3 thousand", "3000"),
        ("7k", "7000"),
        ("2 crore", "20000000"),
        ("15 lakh", "1500000"),
        ("3 млн. долл. США", "3000000 USD"),
        ("40 тыс. евро", "40000 EUR"),
        ("5亿", "500000000"),
        ("5亿美元", "500000000 USD"),
        ("300万元", "3000000 CNY"),
        ("5 ملايين دولار", "5000000 ($)"),
        ("8 millions d'euros", "8000000 EUR"),
        ("8 millones de dólares", "8000000 ($)"),
        ("2 mil millones de dólares estadounidenses", "2000000000 USD"),
        ("3 milhões de reais", "3000000 BRL"),
        ("US$ 500", "500 USD"),
        ("$500", "500 ($)"),
        ("-$500", "-500 ($)"),
        ("$ -500", "-500 ($)"),
        ("($500)", "-500 ($)"),
        ("500 €", "500 EUR"),
        ("EUR 500", "500 EUR"),
        ("500 SAR", "500 SAR"),
        ("Rs. 500", "500 (Rs)"),
        ("KES 500 million", "500000000 KES"),
        ("1.5e6", "1500000"),
        ("1.5E+06", "1500000"),
    ];
    for (text, expected) in table {
        let found = number(text, NumberStyle::default());
        match expected {
            "!" => assert_eq!(found, Err(NumberFault::NotANumber), "{text}"),
            expected => assert_eq!(found.as_deref(), Ok(expected), "{text}"),
        }
    }
}

#[test]
fn the_style_decides_what_marks_mean() {
    use NumberFault::{Ambiguous, NotANumber, OtherStyle};
    type Read = Result<&'static str, NumberFault>;
    let table: [(&str, Read, Read, Read); 14] = [
        // text, with a point, with a comma, unknown
        ("1,234.56", Ok("1234.56"), Err(OtherStyle), Ok("1234.56")),
        ("1.234,56", Err(OtherStyle), Ok("1234.56"), Ok("1234.56")),
        ("1,234", Ok("1234"), Ok("1.234"), Err(Ambiguous)),
        ("1.234", Ok("1.234"), Ok("1234"), Err(Ambiguous)),
        ("12.5", Ok("12.5"), Err(OtherStyle), Ok("12.5")),
        ("12,5", Err(OtherStyle), Ok("12.5"), Ok("12.5")),
        ("1,234,567", Ok("1234567"), Err(OtherStyle), Ok("1234567")),
        ("12,34,567.50", Ok("1234567.5"), Err(OtherStyle), Ok("1234567.5")),
        ("1 234,56", Err(OtherStyle), Ok("1234.56"), Ok("1234.56")),
        ("0,123", Err(OtherStyle), Ok("0.123"), Ok("0.123")),
        ("1234.567", Ok("1234.567"), Err(OtherStyle), Ok("1234.567")),
        (".5", Ok("0.5"), Err(OtherStyle), Ok("0.5")),
        ("1,23,4", Err(NotANumber), Err(NotANumber), Err(NotANumber)),
        ("1.234.56", Err(NotANumber), Err(NotANumber), Err(NotANumber)),
    ];
    for (text, point, comma, unknown) in table {
        for (style, expected) in
            [(NumberStyle::POINT, point), (NumberStyle::COMMA, comma), (NumberStyle::default(), unknown)]
        {
            assert_eq!(number(text, style), expected.map(str::to_owned), "{text} {style:?}");
        }
    }
}

#[test]
fn what_is_no_number_says_why() {
    use NumberFault::{Ambiguous, Empty, NotANumber, NotFinite, Placeholder, TooLarge};
    let table = [
        ("", Empty),
        ("  ", Empty),
        ("-", Placeholder),
        ("–", Placeholder),
        ("...", Placeholder),
        ("n/a", Placeholder),
        ("N.A.", Placeholder),
        ("s/d", Placeholder),
        ("нет данных", Placeholder),
        ("无", Placeholder),
        ("NaN", NotFinite),
        ("-inf", NotFinite),
        ("#NUM!", NotFinite),
        ("abc", NotANumber),
        ("5 mil", Ambiguous),
        ("12-15", NotANumber),
        ("100 000 - 200 000", NotANumber),
        ("2019 2020", NotANumber),
        ("5 courses", NotANumber),
        ("Phase 2", NotANumber),
        ("=HYPERLINK(\"x\")", NotANumber),
        ("USD 5 EUR", NotANumber),
        ("Top 10", NotANumber),
        ("1e9999999", NotANumber),
        ("123456789012345678901234567890123", TooLarge),
    ];
    for (text, fault) in table {
        assert_eq!(parse_number(text, &NumberStyle::POINT).map(|n| n.amount), Err(fault), "{text}");
    }
    let fine = parse_number("0.12345678", &NumberStyle::POINT).unwrap();
    assert_eq!((fine.amount, fine.inexact), (amount("0.123457"), true));
    let many = parse_number("12.5 million", &NumberStyle::POINT).unwrap();
    assert_eq!((many.amount, many.multiplier), (amount("12500000"), amount("1000000")));
}

#[test]
fn a_column_shows_its_style_or_none() {
    let style = |values: &[&str]| {
        let guess = detect_style(values.iter().copied());
        (guess.style.decimal, guess.sure)
    };
    assert_eq!(style(&["1,234", "12.50", "x", ""]), (DecimalMark::Point, amount("0.667")));
    assert_eq!(style(&["1.234", "1.234,50", "7,5", "3"]), (DecimalMark::Comma, amount("0.75")));
    assert_eq!(style(&["5", "70"]), (DecimalMark::Point, Amount::ONE));
    // Groups of three behind every mark: likely thousands, and said to be no more than likely.
    assert_eq!(style(&["1,234", "12,500"]), (DecimalMark::Point, amount("0.5")));
    // Both marks for certain, side by side: nobody may guess.
    let values = ["1.234,56", "1,234.56", "1.234"];
    let guess = detect_style(values.into_iter());
    assert_eq!(
        (guess.style.decimal, guess.point, guess.comma, guess.ambiguous),
        (DecimalMark::Unknown, 1, 1, 1)
    );
    let read: Vec<_> = values.iter().map(|value| number(value, guess.style)).collect();
    assert_eq!(read, [Ok("1234.56".into()), Ok("1234.56".into()), Err(NumberFault::Ambiguous)]);
}

#[test]
fn dates_in_many_shapes() {
    let table = [
        ("2024-05-17", "2024-05-17"),
        ("2024/5/17", "2024-05-17"),
        ("2024.05.17", "2024-05-17"),
        ("2024-05-17T10:30:00Z", "2024-05-17"),
        ("2024-05-17 10:30:00.000", "2024-05-17"),
        ("20240517", "2024-05-17"),
        ("17/05/2024", "2024-05-17"),
        ("05/17/2024", "2024-05-17"),
        ("17.5.24", "2024-05-17"),
        ("17-05-1994", "1994-05-17"),
        ("05/05/2024", "2024-05-05"),
        ("05/17/2024 3:30 PM", "2024-05-17"),
        ("17 May 2024", "2024-05-17"),
        ("17-May-24", "2024-05-17"),
        ("May 17, 2024", "2024-05-17"),
        ("Friday, 17th of May 2024", "2024-05-17"),
        ("17 mai 2024", "2024-05-17"),
        ("1er août 2024", "2024-08-01"),
        ("17 de mayo de 2024", "2024-05-17"),
        ("17 de março de 2024", "2024-03-17"),
        ("17 мая 2024 г.", "2024-05-17"),
        ("2024年5月17日", "2024-05-17"),
        ("١٧ مايو ٢٠٢٤", "2024-05-17"),
        ("17 كانون الثاني 2024", "2024-01-17"),
        ("May 2024", "2024-05"),
        ("May-24", "2024-05"),
        ("sept. 2024", "2024-09"),
        ("2024年5月", "2024-05"),
        ("05/2024", "2024-05"),
        ("2024-05", "2024-05"),
        ("202405", "2024-05"),
        ("2024", "2024"),
        ("２０２４", "2024"),
    ];
    for (text, expected) in table {
        assert_eq!(
            parse_date(text, DateOrder::Unknown).map(|date| date.to_string()),
            Ok(expected.into()),
            "{text}"
        );
    }
}

#[test]
fn dates_that_are_none_or_two_say_so() {
    use DateFault::{Ambiguous, Empty, NoSuchDay, NotADate, Placeholder};
    let table = [
        ("", Empty),
        ("n/a", Placeholder),
        ("31/02/2020", NoSuchDay),
        ("2023-02-29", NoSuchDay),
        ("30 février 2020", NoSuchDay),
        ("31/31/2020", NoSuchDay),
        ("13/2024", NoSuchDay),
        ("2024-13-01", NoSuchDay),
        ("03/04/2024", Ambiguous),
        ("May 24", Ambiguous),
        ("2010/11", Ambiguous),
        ("soon", NotADate),
        ("17 something 2024", NotADate),
        ("123", NotADate),
        ("12345", NotADate),
        ("5,500,000", NotADate),
        ("circa 2010", NotADate),
    ];
    for (text, fault) in table {
        assert_eq!(parse_date(text, DateOrder::Unknown), Err(fault), "{text}");
    }
    let day = |text: &str, order| parse_date(text, order).map(|date| date.to_string());
    assert_eq!(day("03/04/2024", DateOrder::DayFirst), Ok("2024-04-03".into()));
    assert_eq!(day("03/04/2024", DateOrder::MonthFirst), Ok("2024-03-04".into()));
}

#[test]
fn times_between_two_dates_are_given_as_such() {
    let table = [
        ("Q2 2024", "2024-04", "2024-06"),
        ("2024-Q4", "2024-10", "2024-12"),
        ("T1 2024", "2024-01", "2024-03"),
        ("2024年第2季度", "2024-04", "2024-06"),
        ("2024/25", "2024", "2025"),
        ("2024-25", "2024", "2025"),
        ("1999/00", "1999", "2000"),
        ("2010-2014", "2010", "2014"),
        ("2010 – 2014", "2010", "2014"),
        ("01/02/2010 - 31/12/2014", "!", "!"),
        ("15/02/2010 - 31/12/2014", "2010-02-15", "2014-12-31"),
        ("Jan - Mar 2012", "2012-01", "2012-03"),
        ("May 2010 to June 2012", "2010-05", "2012-06"),
    ];
    for (text, from, to) in table {
        let expected = match from {
            "!" => DateFault::NotADate,
            from => DateFault::Span(from.parse().unwrap(), to.parse().unwrap()),
        };
        assert_eq!(parse_date(text, DateOrder::Unknown), Err(expected), "{text}");
    }
}

#[test]
fn cells_that_are_dates_in_other_dress() {
    let date = |cell: Cell| date_of_cell(&cell, DateOrder::Unknown).map(|date| date.to_string());
    assert_eq!(date(Cell::Number("45429".into())), Ok("2024-05-17".into()));
    assert_eq!(date(Cell::Number("45429.75".into())), Ok("2024-05-17".into()));
    assert_eq!(date(Cell::Number("2024".into())), Ok("2024".into()));
    assert_eq!(date(Cell::Number("20240517".into())), Ok("2024-05-17".into()));
    assert_eq!(date(Cell::Number("17".into())), Err(DateFault::NotADate));
    assert_eq!(date(Cell::Empty), Err(DateFault::Empty));
    assert_eq!(date(Cell::Error("#N/A".into())), Err(DateFault::NotADate));
}

#[test]
fn a_column_shows_its_order_or_none() {
    let order = |values: &[&str]| detect_order(values.iter().copied()).order;
    assert_eq!(order(&["01/02/2020", "17/05/2024"]), DateOrder::DayFirst);
    assert_eq!(order(&["01/02/2020", "05/17/2024"]), DateOrder::MonthFirst);
    assert_eq!(order(&["17/05/2024", "05/17/2024"]), DateOrder::Unknown);
    assert_eq!(order(&["01/02/2020", "03/04/2020"]), DateOrder::Unknown);
    let clear = detect_order(["2024-05-17", "May 2024"].into_iter());
    assert_eq!((clear.order, clear.sure), (DateOrder::DayFirst, Amount::ONE));
}

#[test]
fn yes_and_no_in_seven_languages() {
    for text in ["Yes", "OUI", "Sí", "sim", "Да", "نعم", "是", "TRUE", "1", "x"] {
        assert_eq!(parse_bool(text), Some(true), "{text}");
    }
    for text in ["No", "non", "NÃO", "нет", "لا", "否", "false", "0"] {
        assert_eq!(parse_bool(text), Some(false), "{text}");
    }
    for text in ["", "maybe", "2", "n/a", "-"] {
        assert_eq!(parse_bool(text), None, "{text}");
    }
}

#[test]
fn lists_come_apart_and_names_stay_whole() {
    let table: [(&str, &[&str]); 17] = [
        ("Kenya", &["Kenya"]),
        ("Kenya; Uganda;", &["Kenya", "Uganda"]),
        ("Kenya\nUganda\r\n- Ghana", &["Kenya", "Uganda", "Ghana"]),
        ("Congo, Democratic Republic of the; Kenya", &["Congo, Democratic Republic of the", "Kenya"]),
        ("Kenya/Uganda", &["Kenya", "Uganda"]),
        ("Kenya | Uganda", &["Kenya", "Uganda"]),
        ("肯尼亚、乌干达和加纳", &["肯尼亚", "乌干达", "加纳"]),
        ("كينيا، أوغندا", &["كينيا", "أوغندا"]),
        ("Kenya, Uganda and Ghana", &["Kenya", "Uganda", "Ghana"]),
        ("Kenya, Uganda, and Ghana", &["Kenya", "Uganda", "Ghana"]),
        ("Perú, Chile y Cuba", &["Perú", "Chile", "Cuba"]),
        ("Korea, Republic of, Kenya", &["Korea, Republic of", "Kenya"]),
        ("Iran, Islamic Republic of", &["Iran, Islamic Republic of"]),
        ("Kenya, Trinidad and Tobago", &["Kenya", "Trinidad and Tobago"]),
        ("Trinidad and Tobago", &["Trinidad and Tobago"]),
        ("Ministry of Health and Sanitation", &["Ministry of Health and Sanitation"]),
        ("  ", &[]),
    ];
    for (text, expected) in table {
        assert_eq!(split_list(text), expected, "{text}");
    }
    let known = |name: &str| matches!(name, "Kenya" | "Uganda" | "Tools, Seeds, Inc" | "A/B Fund");
    assert_eq!(split_list_by("Kenya and Uganda", &known), ["Kenya", "Uganda"]);
    assert_eq!(split_list_by("Tools, Seeds, Inc, Kenya", &known), ["Tools, Seeds, Inc", "Kenya"]);
    assert_eq!(split_list_by("A/B Fund", &known), ["A/B Fund"]);
}

#[test]
fn headers_name_their_units() {
    let table = [
        ("Amount (USD million)", "USD 1000000"),
        ("Montant en millions de dollars", "($) 1000000"),
        ("Montant en milliers d'euros", "EUR 1000"),
        ("Сумма, млн. долл.", "($) 1000000"),
        ("Сумма, млн. долл. США", "USD 1000000"),
        ("тыс. евро", "EUR 1000"),
        ("Budget (Rs. crore)", "(Rs) 10000000"),
        ("Monto (miles de USD)", "USD 1000"),
        ("Monto en miles de millones de pesos", "(peso) 1000000000"),
        ("US$'000", "USD 1000"),
        ("US$m", "USD 1000000"),
        ("M€", "EUR 1000000"),
        ("kUSD", "USD 1000"),
        ("USDmn", "USD 1000000"),
        ("usd_defl_2009", "USD 1"),
        ("usd_current", "USD 1"),
        ("Amount in KES", "KES 1"),
        ("金额(万元)", "CNY 10000"),
        ("金额（亿美元）", "USD 100000000"),
        ("المبلغ بملايين الدولارات", "($) 1000000"),
        ("Population (millions)", "- 1000000"),
        ("Total ('000)", "- 1000"),
        ("Valor (R$)", "BRL 1"),
    ];
    for (text, expected) in table {
        let unit = header_unit(text).unwrap_or_else(|| panic!("{text}"));
        let currency = match unit.currency {
            Some(Currency::Code(code)) => code,
            Some(Currency::Shared(sign)) => format!("({sign})"),
            None => "-".to_owned(),
        };
        assert_eq!(format!("{currency} {}", unit.multiplier), expected, "{text}");
        assert!(!unit.unclear, "{text}");
    }
    for text in [
        "Title",
        "Country",
        "Start date",
        "Millennium goal",
        "All",
        "SDG",
        "Recipient",
        "Length (m)",
        "ID",
        "country_code",
        "SDG TARGET",
        "description",
        "mad cow",
    ] {
        assert_eq!(header_unit(text), None, "{text}");
    }
    assert!(header_unit("Valor en USD mil").is_some_and(|unit| unit.unclear));
}

proptest! {
    #[test]
    fn no_text_makes_a_parser_panic(text in "\\PC{0,40}") {
        let _ = parse_number(&text, &NumberStyle::default());
        let _ = parse_date(&text, DateOrder::DayFirst);
        let _ = (parse_bool(&text), header_unit(&text), fold(&text), split_list(&text));
        let _ = (detect_style([text.as_str()].into_iter()), detect_order([text.as_str()].into_iter()));
    }

    #[test]
    fn texts_made_of_the_parts_of_numbers_and_dates_never_panic(text in "[0-9.,'/ eE+()%$€-]{0,14}( ?(million|млн|亿|May|de|Q2|USD|to|年)){0,2}[0-9 -]{0,6}") {
        let _ = parse_number(&text, &NumberStyle::default());
        let _ = parse_date(&text, DateOrder::Unknown);
        let _ = header_unit(&text);
    }

    #[test]
    fn numbers_come_back_from_any_style(millionths in -1_000_000_000_000_000_i128..1_000_000_000_000_000, mark in 0..3_usize) {
        let amount = Amount::from_millionths(millionths).unwrap();
        let plain = amount.to_string();
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let (sign, whole) = match whole.strip_prefix('-') { Some(whole) => ("-", whole), None => ("", whole) };
        let (group, decimal, style) = [(",", ".", NumberStyle::POINT), (".", ",", NumberStyle::COMMA), ("\u{202F}", ",", NumberStyle::COMMA)][mark];
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                grouped.push_str(group);
            }
            grouped.push(digit);
        }
        let text = if fraction.is_empty() { format!("{sign}{grouped}") } else { format!("{sign}{grouped}{decimal}{fraction}") };
        prop_assert_eq!(parse_number(&text, &style).map(|number| number.amount), Ok(amount), "{}", text);
    }
}
