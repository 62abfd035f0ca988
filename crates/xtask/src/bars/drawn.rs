//! Numbers that look drawn and are the same each time.

/// Numbers that look drawn and are the same each time (SplitMix64).
pub(super) struct Drawn(u64);

impl Drawn {
    pub(super) fn new(seed: u64) -> Drawn {
        Drawn(seed)
    }

    pub(super) fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let number = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (number ^ (number >> 31)) % bound.max(1)
    }
}
