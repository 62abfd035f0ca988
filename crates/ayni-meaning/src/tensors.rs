//! The header of a file of tensors.

use std::collections::BTreeMap;
use std::io::{Read, Seek, SeekFrom};

use serde::Deserialize;

use super::BadModel;

/// Bytes of a header at most. A static model has three tensors.
const MOST_HEADER: u64 = 1 << 20;

/// A tensor in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tensor {
    /// Its name.
    pub name: String,
    /// What its numbers are.
    pub kind: NumberKind,
    /// How many there are in each dimension.
    pub shape: Vec<u64>,
    /// Where it begins in the file.
    pub start: u64,
}

/// What numbers of a tensor are: its name in the format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NumberKind {
    F64,
    F32,
    F16,
    BF16,
    I64,
    I32,
    U32,
    I8,
    Other(String),
}

/// How numbers of a kind are read.
pub(super) struct Numbers {
    /// Bytes of each.
    pub width: usize,
    /// Reads one of so many bytes, the least first.
    pub read: fn(&[u8]) -> f64,
}

impl NumberKind {
    fn of(name: String) -> NumberKind {
        match name.as_str() {
            "F64" => NumberKind::F64,
            "F32" => NumberKind::F32,
            "F16" => NumberKind::F16,
            "BF16" => NumberKind::BF16,
            "I64" => NumberKind::I64,
            "I32" => NumberKind::I32,
            "U32" => NumberKind::U32,
            "I8" => NumberKind::I8,
            _ => NumberKind::Other(name),
        }
    }

    /// Whether rows and weights can be of it. Bytes with a sign are rows that were made small.
    pub fn is_fraction(&self) -> bool {
        matches!(
            self,
            NumberKind::F64 | NumberKind::F32 | NumberKind::F16 | NumberKind::BF16 | NumberKind::I8
        )
    }

    /// How its numbers are read; of an unknown kind, nothing is.
    pub fn numbers(&self) -> Numbers {
        fn bytes<const N: usize>(bytes: &[u8]) -> [u8; N] {
            bytes.try_into().unwrap_or([0; N])
        }
        let (width, read): (usize, fn(&[u8]) -> f64) = match self {
            NumberKind::F64 => (8, |raw| f64::from_le_bytes(bytes(raw))),
            NumberKind::F32 => (4, |raw| f64::from(f32::from_le_bytes(bytes(raw)))),
            NumberKind::F16 => (2, |raw| half(u16::from_le_bytes(bytes(raw)))),
            NumberKind::BF16 => {
                (2, |raw| f64::from(f32::from_bits(u32::from(u16::from_le_bytes(bytes(raw))) << 16)))
            }
            NumberKind::I64 => (8, |raw| i64::from_le_bytes(bytes(raw)) as f64),
            NumberKind::I32 => (4, |raw| f64::from(i32::from_le_bytes(bytes(raw)))),
            NumberKind::U32 => (4, |raw| f64::from(u32::from_le_bytes(bytes(raw)))),
            NumberKind::I8 => (1, |raw| f64::from(i8::from_le_bytes(bytes(raw)))),
            NumberKind::Other(_) => (1, |_| f64::NAN),
        };
        Numbers { width, read }
    }
}

/// A number of 16 bits: sign, five bits of exponent, ten of fraction (IEEE 754 binary16).
fn half(bits: u16) -> f64 {
    let (exponent, fraction) = (u32::from(bits >> 10) & 31, f64::from(bits & 1_023));
    let size = match exponent {
        0 => fraction / 16_777_216.0,
        31 if bits & 1_023 == 0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1.0 + fraction / 1_024.0) * f64::from(1_u32 << exponent) / 32_768.0,
    };
    if bits >> 15 == 1 { -size } else { size }
}

impl Tensor {
    /// How many numbers it has.
    pub fn count(&self) -> u64 {
        self.shape.iter().fold(1, |count, side| count.saturating_mul(*side))
    }

    /// That its kind is not read here.
    pub fn unread(&self) -> BadModel {
        let kind = match &self.kind {
            NumberKind::Other(name) => name.chars().take(20).collect(),
            known => format!("{known:?}"),
        };
        BadModel::Kind { tensor: self.name.clone(), kind }
    }
}

/// A tensor as the header has it.
#[derive(Deserialize)]
struct Stated {
    dtype: String,
    shape: Vec<u64>,
    data_offsets: [u64; 2],
}

/// The tensors of a file. They lie one behind the other from the end of the header to the end of the file.
pub(super) fn tensors(file: &mut (impl Read + Seek)) -> Result<Vec<Tensor>, BadModel> {
    let length = file.seek(SeekFrom::End(0)).map_err(|_| BadModel::Broken)?;
    file.seek(SeekFrom::Start(0)).map_err(|_| BadModel::Broken)?;
    let mut first = [0_u8; 8];
    file.read_exact(&mut first).map_err(|_| BadModel::Broken)?;
    let header = u64::from_le_bytes(first);
    if header > MOST_HEADER || header > length - 8 {
        return Err(BadModel::Broken);
    }
    let mut bytes = vec![0_u8; usize::try_from(header).map_err(|_| BadModel::Broken)?];
    file.read_exact(&mut bytes).map_err(|_| BadModel::Broken)?;
    let mut stated: BTreeMap<String, serde_json::Value> =
        serde_json::from_slice(&bytes).map_err(|_| BadModel::Broken)?;
    stated.remove("__metadata__");
    let mut all: Vec<(Stated, String)> = Vec::new();
    for (name, value) in stated {
        all.push((serde_json::from_value(value).map_err(|_| BadModel::Broken)?, name));
    }
    all.sort_by_key(|(one, _)| one.data_offsets);
    let (mut at, mut tensors) = (0_u64, Vec::new());
    for (one, name) in all {
        let [start, end] = one.data_offsets;
        let tensor = Tensor {
            name,
            kind: NumberKind::of(one.dtype),
            shape: one.shape,
            start: (8 + header).saturating_add(start),
        };
        let sized = match &tensor.kind {
            // Of a kind that is not read, nothing is read.
            NumberKind::Other(_) => start <= end,
            kind => tensor.count().checked_mul(kind.numbers().width as u64) == end.checked_sub(start),
        };
        if start != at || !sized {
            return Err(BadModel::Shape { tensor: tensor.name });
        }
        at = end;
        tensors.push(tensor);
    }
    if (8 + header).checked_add(at) != Some(length) {
        return Err(BadModel::Broken);
    }
    Ok(tensors)
}

#[cfg(test)]
mod tests {
    use super::half;

    #[test]
    fn halves_are_read_as_the_standard_has_them() {
        for (bits, value) in [
            (0x0000, 0.0),
            (0x3C00, 1.0),
            (0xC000, -2.0),
            (0x3555, 0.333_251_953_125),
            (0x7BFF, 65_504.0),
            (0x0400, 6.103_515_625e-5),
            (0x0001, 5.960_464_477_539_063e-8),
        ] {
            assert_eq!(half(bits), value, "{bits:04x}");
        }
        assert!(half(0x7C00).is_infinite() && half(0x7E00).is_nan());
    }
}
