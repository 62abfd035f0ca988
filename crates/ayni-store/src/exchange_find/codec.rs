//! A list of numbers with strengths in few bytes: the step from each number to the next in groups of seven bits, then the
//! strength.

/// A number and a strength.
pub(super) type Posting = (u32, u8);

/// The bytes of a list in ascending order.
pub(super) fn packed(list: &[Posting]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(2 * list.len());
    let mut last = 0;
    for (number, strength) in list {
        let mut step = number.wrapping_sub(last);
        last = *number;
        while step >= 0x80 {
            bytes.push(0x80 | (step & 0x7f) as u8);
            step >>= 7;
        }
        bytes.push(step as u8);
        bytes.push(*strength);
    }
    bytes
}

/// Puts a list behind another, its numbers counted from `start`; `None` where the bytes are no list.
pub(super) fn unpacked(bytes: &[u8], start: u32, into: &mut Vec<Posting>) -> Option<()> {
    let mut bytes = bytes.iter();
    let mut number = start;
    while let Some(first) = bytes.next() {
        let (mut step, mut shift, mut byte) = (u32::from(first & 0x7f), 7, first);
        while byte & 0x80 != 0 {
            byte = bytes.next()?;
            step |= u32::from(byte & 0x7f).checked_shl(shift)?;
            shift += 7;
        }
        number = number.checked_add(step)?;
        into.push((number, *bytes.next()?));
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back_and_damage_is_seen() {
        for list in [
            &[][..],
            &[(0, 1)],
            &[(0, 255), (1, 0), (127, 3), (128, 4), (300, 5), (4_095, 6)],
            &[(70_000, 1), (2_000_000_000, 2), (u32::MAX, 3)],
        ] {
            let bytes = packed(list);
            let mut back = Vec::new();
            assert_eq!(unpacked(&bytes, 0, &mut back), Some(()));
            assert_eq!(back, list);
            for cut in 1..bytes.len() {
                let _ = unpacked(&bytes[..cut], 0, &mut Vec::new());
            }
        }
        let mut shifted = Vec::new();
        assert_eq!(unpacked(&packed(&[(5, 9)]), 4_096, &mut shifted), Some(()));
        assert_eq!(shifted, [(4_101, 9)]);
        for bad in [
            &[0x80][..],
            &[5],
            &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 1],
            &[0xff, 0xff, 0xff, 0xff, 0x0f, 1, 1, 1],
        ] {
            assert_eq!(unpacked(bad, 0, &mut Vec::new()), None, "{bad:?}");
        }
    }
}
