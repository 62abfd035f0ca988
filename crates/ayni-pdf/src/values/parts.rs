//! The parts of a report as the template is given them.

use serde::Serialize;

use crate::widths::{self, Plan, Room};

/// Words, with their language where it is another than the report's.
#[derive(Clone, PartialEq, Serialize)]
pub struct Words {
    pub text: String,
    pub lang: Option<String>,
}

/// A piece of the line at the foot of each page.
#[derive(Serialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
pub enum Piece {
    Words { text: String },
    Page,
    Pages,
}

/// A block of the document.
#[derive(Serialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
pub enum Part {
    Heading {
        level: u8,
        text: Words,
    },
    Paragraph {
        text: Words,
    },
    Notice {
        text: Words,
    },
    Facts {
        facts: Vec<(Words, Words)>,
    },
    List {
        points: Vec<Words>,
    },
    Headline {
        across: usize,
        cards: Vec<Card>,
    },
    Table(Grid),
    Figure(Drawn),
    /// Two narrow tables side by side, with the notes that hold for both.
    Pair {
        left: Box<Grid>,
        right: Box<Grid>,
        notes: Vec<Words>,
        gaps: bool,
    },
    /// Names that few look up, in small letters one after the other.
    Small {
        names: Vec<(Words, Words)>,
    },
    /// Tables too wide for an upright page, one after the other.
    Lying {
        parts: Vec<Part>,
    },
}

#[derive(Serialize)]
pub struct Card {
    pub label: Words,
    pub value: Words,
    pub missing: bool,
    pub note: Words,
}

/// A table.
#[derive(Serialize)]
pub struct Grid {
    pub caption: Words,
    pub size: u64,
    pub widths: Vec<u64>,
    #[serde(skip)]
    pub room: Room,
    pub columns: Vec<Head>,
    pub rows: Vec<Line>,
    pub notes: Vec<Words>,
    pub gaps: bool,
}

impl Grid {
    pub fn new(caption: Words, columns: Vec<(Words, bool)>, rows: Vec<Line>, notes: Vec<Words>) -> Grid {
        // The first column that is not numeric names the rows, for those who hear the table.
        let naming = columns.iter().position(|(_, numeric)| !numeric);
        let gaps = rows.iter().any(|row| row.cells.iter().any(Option::is_none));
        let columns = columns
            .into_iter()
            .enumerate()
            .map(|(index, (text, numeric))| Head { text, numeric, naming: naming == Some(index) })
            .collect();
        let grid =
            Grid { caption, size: 0, widths: Vec::new(), room: Room::Whole, columns, rows, notes, gaps };
        grid.laid(widths::plan)
    }

    /// The table with its columns laid out.
    pub fn laid(mut self, plan: impl Fn(&[(bool, Vec<&str>)]) -> Plan) -> Grid {
        let texts: Vec<(bool, Vec<&str>)> = self
            .columns
            .iter()
            .enumerate()
            .map(|(index, column)| {
                let cells = self.rows.iter().filter_map(|row| row.cells.get(index).and_then(Option::as_ref));
                let texts = std::iter::once(&column.text).chain(cells).map(|words| words.text.as_str());
                (column.numeric, texts.collect())
            })
            .collect();
        let plan = plan(&texts);
        (self.size, self.widths, self.room) = (plan.size, plan.columns, plan.room);
        self
    }
}

#[derive(Serialize)]
pub struct Head {
    pub text: Words,
    pub numeric: bool,
    /// Whether its cells name their rows.
    pub naming: bool,
}

#[derive(Serialize)]
pub struct Line {
    pub total: bool,
    /// A cell without words is missing.
    pub cells: Vec<Option<Words>>,
}

/// A figure with its data.
#[derive(Serialize)]
pub struct Drawn {
    pub title: Words,
    pub description: String,
    /// Its number among the drawings.
    pub drawing: usize,
    pub beside: bool,
    /// How much of the line it takes, in per cent, where it has no data beside it.
    pub across: u8,
    pub grid: Grid,
}

/// Two tables side by side. What is noted of both is written once, under both.
pub fn pair(mut left: Grid, mut right: Grid) -> Part {
    let notes: Vec<Words> = left.notes.iter().filter(|note| right.notes.contains(note)).cloned().collect();
    for grid in [&mut left, &mut right] {
        grid.notes.retain(|note| !notes.contains(note));
    }
    let gaps = left.gaps || right.gaps;
    (left.gaps, right.gaps) = (false, false);
    Part::Pair { left: Box::new(left), right: Box::new(right), notes, gaps }
}
