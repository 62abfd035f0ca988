use super::*;

fn amount(text: &str) -> Amount {
    text.parse().expect(text)
}

#[test]
fn text_goes_there_and_back() {
    for text in ["0", "1", "-1", "0.000001", "-12.5", "99999999999999999999999999999999.999999"] {
        assert_eq!(amount(text).to_string(), text);
    }
    for bad in ["", "-", ".", "1,5", "1e3", "0.0000001", "NaN", "१", "1 000"] {
        assert!(bad.parse::<Amount>().is_err(), "{bad:?} was accepted");
    }
    assert_eq!("100000000000000000000000000000000".parse::<Amount>(), Err(AmountError::TooLarge));
}

#[test]
fn more_than_six_decimals_round_half_to_even_and_say_so() {
    for (text, expected, inexact) in [
        ("0.0000005", "0", true),
        ("0.0000015", "0.000002", true),
        ("0.00000050001", "0.000001", true),
        ("-0.0000015", "-0.000002", true),
        ("1.5E-7", "0", true),
        ("2.5e3", "2500", false),
        ("1.10000000", "1.1", false),
    ] {
        assert_eq!(Amount::parse_rounding(text), Ok((amount(expected), inexact)), "{text}");
    }
}

#[test]
fn products_and_quotients_round_once_half_to_even() {
    assert_eq!(amount("0.000001").times(amount("0.5")), Ok(amount("0")));
    assert_eq!(amount("0.000003").times(amount("0.5")), Ok(amount("0.000002")));
    assert_eq!(amount("-0.000003").times(amount("0.5")), Ok(amount("-0.000002")));
    assert_eq!(amount("1").divided_by(amount("3")), Ok(amount("0.333333")));
    assert_eq!(amount("2").divided_by(amount("3")), Ok(amount("0.666667")));
    assert_eq!(amount("1").divided_by(Amount::ZERO), Err(AmountError::DividedByZero));
    // The product needs 256 bits, the result does not.
    let large = amount("99999999999999999999999999999999");
    assert_eq!(large.times_ratio(amount("123456.789"), amount("123456.789")), Ok(large));
    assert_eq!(large.times(amount("10")), Err(AmountError::TooLarge));
}

#[test]
fn parts_make_the_whole() {
    let thirds = share_exactly(Amount::whole(100), &[Amount::ONE; 3]).expect("shared");
    assert_eq!(thirds, [amount("33.333334"), amount("33.333333"), amount("33.333333")]);
    let negative = share_exactly(Amount::whole(-1), &[amount("0.2"), amount("0.5"), amount("0.3")]);
    assert_eq!(negative, Some(vec![amount("-0.2"), amount("-0.5"), amount("-0.3")]));
    assert_eq!(share_exactly(Amount::ONE, &[Amount::ZERO]), None);
    assert_eq!(share_exactly(Amount::ONE, &[amount("-1"), amount("2")]), None);
}
