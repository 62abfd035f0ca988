//! How wide a table's columns are, how large its letters, and whether its page lies on its side.
//!
//! Numbers never break over lines, so the columns that hold them come first; words share the rest.
//! All of it is worked out in thousandths of the letter size, in whole numbers.

/// A4 between its margins, in thousandths of a point: upright, half of it, and lying.
const UPRIGHT: u64 = 493_000;
const HALF: u64 = 238_000;
const LYING: u64 = 740_000;
/// The letter sizes that tables are set in, in tenths of a point, from the one that is tried first.
const SIZES: [u64; 2] = [75, 70];
/// What stands to the sides of a cell's words, in thousandths of the letter size.
const SIDES: u64 = 900;
/// From here on a word may be broken with a hyphen.
const LONGEST_WORD: u64 = 8_600;
/// As much of its words has room in a table that shares its line with another.
const LONGEST_HALF: u64 = 16_000;
/// So many rows, with the heading, may such a table have.
const LONGEST_PAIR: usize = 31;
/// More than this no column of words asks for: it breaks into lines.
const LONGEST_LINE: u64 = 34_000;

/// How a table is laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The letter size in tenths of a point.
    pub size: u64,
    /// The columns' widths, in parts of the whole.
    pub columns: Vec<u64>,
    /// How much of the page it takes.
    pub room: Room,
}

/// How much of the page a table takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Half a line: two such tables may stand side by side.
    Half,
    /// The whole line.
    Whole,
    /// A page that lies on its side.
    Lying,
}

impl Room {
    fn width(self) -> u64 {
        match self {
            Room::Half => HALF,
            Room::Whole => UPRIGHT,
            Room::Lying => LYING,
        }
    }
}

/// What a column asks for.
#[derive(Clone, Copy, Debug, Default)]
struct Wish {
    least: u64,
    whole: u64,
    numeric: bool,
}

/// Lays a table out from its columns: whether each holds numbers, and the words of its cells.
pub fn plan(columns: &[(bool, Vec<&str>)]) -> Plan {
    let fits = |room: Room, size: u64| least(&wishes(columns)) * size / 10 <= room.width();
    let tries = [Room::Whole, Room::Lying].into_iter().flat_map(|room| SIZES.map(|size| (room, size)));
    let (room, size) = if is_narrow(columns) {
        (Room::Half, SIZES[0])
    } else {
        tries.into_iter().find(|(room, size)| fits(*room, *size)).unwrap_or((Room::Lying, 65))
    };
    within(columns, room, size)
}

/// Whether a table reads well in half a line: short, one column of words that stay together, and
/// headings of few lines over its numbers.
fn is_narrow(columns: &[(bool, Vec<&str>)]) -> bool {
    let rows = columns.first().map_or(0, |(_, cells)| cells.len());
    let words = columns.iter().filter(|(numeric, _)| !numeric).count();
    let needed: u64 = columns
        .iter()
        .map(|(numeric, cells)| {
            let wish = wish(*numeric, cells);
            let heading = cells.first().map_or(0, |words| width(words));
            if *numeric { wish.least.max(heading / 3 + SIDES) } else { wish.whole.min(LONGEST_HALF) }
        })
        .sum();
    rows <= LONGEST_PAIR && words <= 1 && needed * SIZES[0] / 10 <= HALF
}

/// Lays a table out in half a line, however narrow its columns become.
pub fn half(columns: &[(bool, Vec<&str>)]) -> Plan {
    within(columns, Room::Half, 75)
}

/// The same table over the whole line, where it has no other beside it.
pub fn alone(columns: &[(bool, Vec<&str>)]) -> Plan {
    within(columns, Room::Whole, SIZES[0])
}

fn within(columns: &[(bool, Vec<&str>)], room: Room, size: u64) -> Plan {
    Plan { size, columns: shares(&wishes(columns), room.width() * 10 / size), room }
}

fn wishes(columns: &[(bool, Vec<&str>)]) -> Vec<Wish> {
    columns.iter().map(|(numeric, cells)| wish(*numeric, cells)).collect()
}

fn least(wishes: &[Wish]) -> u64 {
    wishes.iter().map(|wish| wish.least).sum()
}

fn wish(numeric: bool, cells: &[&str]) -> Wish {
    let widest = |words: &str| words.split([' ', '\u{200b}', '-', '/']).map(width).max().unwrap_or(0);
    let whole = cells.iter().map(|words| width(words)).max().unwrap_or(0);
    let (heading, body) = cells.split_first().unwrap_or((&"", &[]));
    let word = body.iter().map(|words| widest(words)).max().unwrap_or(0).max(bold(widest(heading)));
    let figures = body.iter().map(|words| width(words)).max().unwrap_or(0);
    let (least, whole) = if numeric {
        // The heading of a column of numbers breaks into lines; the numbers do not.
        let heading = bold(widest(heading)).min(LONGEST_WORD);
        (figures.max(heading), figures.max(width(heading_half(cells))).max(heading))
    } else {
        (word.min(LONGEST_WORD), whole.min(LONGEST_LINE))
    };
    Wish { least: least + SIDES, whole: whole.max(least) + SIDES, numeric }
}

/// About the longer half of a heading, when it is set in two lines.
fn heading_half<'a>(cells: &[&'a str]) -> &'a str {
    let heading: &'a str = cells.first().copied().unwrap_or_default();
    let half = heading.len() / 2;
    let end = heading.char_indices().find(|(at, letter)| *at >= half && *letter == ' ').map(|(at, _)| at);
    heading.get(..end.unwrap_or(heading.len())).unwrap_or(heading)
}

/// Shares the room: all that is asked for where there is enough, and the rest to the words; else
/// what is needed and of the rest in proportion to what is wished.
fn shares(wishes: &[Wish], room: u64) -> Vec<u64> {
    let least = least(wishes);
    let whole: u64 = wishes.iter().map(|wish| wish.whole).sum();
    let of = |part: u64, share: u64, all: u64| (part * share).checked_div(all).unwrap_or(0);
    if whole <= room {
        let words: u64 = wishes.iter().filter(|wish| !wish.numeric).map(|wish| wish.whole).sum();
        let spare = room - whole;
        let grow = |wish: &Wish| match (words, wish.numeric) {
            (0, _) => of(spare, wish.whole, whole),
            (_, true) => 0,
            (_, false) => of(spare, wish.whole, words),
        };
        wishes.iter().map(|wish| wish.whole + grow(wish)).collect()
    } else {
        let spare = room.saturating_sub(least);
        wishes.iter().map(|wish| wish.least + of(spare, wish.whole - wish.least, whole - least)).collect()
    }
}

/// The same words in bold.
fn bold(width: u64) -> u64 {
    width * 11 / 10
}

/// About how wide words are in Noto Sans, rather too wide than too narrow.
fn width(words: &str) -> u64 {
    words.chars().map(letter_width).sum()
}

fn letter_width(letter: char) -> u64 {
    match letter {
        _ if crate::letters::unseen(letter) && !letter.is_whitespace() => 0,
        ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | ':' | ';' | '!' | '|' | '\'' | 'i' | 'l' | 'j' | 'I' => 290,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' => 430,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | 'Ж' | 'Ш' | 'Щ' | 'Ю' | 'ж' | 'ш' | 'щ' | 'ю' => 980,
        '\u{2e80}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}' => 1_020,
        '\u{600}'..='\u{6ff}' => 560,
        letter if letter.is_uppercase() => 710,
        _ => 610,
    }
}
