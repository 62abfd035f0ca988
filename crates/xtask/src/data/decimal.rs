//! Exact arithmetic on decimal texts, for rates of up to some twenty digits.

/// A positive decimal number: digits and how many of them stand behind the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    digits: u128,
    decimals: u32,
}

impl Decimal {
    /// From text such as `0.000123`, `12` or `1.5E-7`. `None` for anything else, zero included.
    pub fn parse(text: &str) -> Option<Decimal> {
        let (mantissa, exponent) = match text.find(['e', 'E']) {
            Some(at) => (text.get(..at)?, text.get(at + 1..)?.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let mut digits = format!("{whole}{fraction}").parse::<u128>().ok()?;
        let mut decimals = i32::try_from(fraction.len()).ok()? - exponent;
        while decimals < 0 {
            digits = digits.checked_mul(10)?;
            decimals += 1;
        }
        (digits > 0).then_some(Decimal { digits, decimals: u32::try_from(decimals).ok()? })
    }

    /// The product.
    pub fn times(self, other: Decimal) -> Option<Decimal> {
        Some(Decimal {
            digits: self.digits.checked_mul(other.digits)?,
            decimals: self.decimals + other.decimals,
        })
    }

    /// How many digits it has from the first that is not zero to the last that is not.
    pub fn significant(self) -> usize {
        self.digits.to_string().trim_end_matches('0').len()
    }

    /// Whether it is below one thousandth.
    pub fn is_tiny(self) -> bool {
        10_u128.checked_pow(self.decimals).is_none_or(|one| self.digits.saturating_mul(1000) < one)
    }

    /// Rounded, half to even, to so many significant digits.
    pub fn to_significant(self, wanted: usize) -> Decimal {
        let mut rounded = self;
        let length = self.digits.to_string().len();
        if let Some(drop) = length.checked_sub(wanted).and_then(|drop| u32::try_from(drop).ok()) {
            let drop = drop.min(self.decimals);
            rounded = self.dropping(drop);
        }
        rounded
    }

    /// Rounded, half to even, to so many decimals.
    pub fn to_decimals(self, wanted: u32) -> Decimal {
        self.decimals.checked_sub(wanted).map_or(self, |drop| self.dropping(drop))
    }

    fn dropping(self, drop: u32) -> Decimal {
        let step = 10_u128.saturating_pow(drop);
        let (floor, rest) = (self.digits / step, self.digits % step);
        let up = rest * 2 > step || rest * 2 == step && floor % 2 == 1;
        Decimal { digits: floor + u128::from(up), decimals: self.decimals - drop }
    }
}

impl std::fmt::Display for Decimal {
    /// Plain text without exponent and trailing zeros.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let decimals = self.decimals as usize;
        let text = format!("{:0>width$}", self.digits, width = decimals + 1);
        let (whole, fraction) = text.split_at(text.len() - decimals);
        match fraction.trim_end_matches('0') {
            "" => f.write_str(whole),
            fraction => write!(f, "{whole}.{fraction}"),
        }
    }
}
