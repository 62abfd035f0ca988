//! What a table of indicator 17.3.1 says, as data. Words come from the Fluent files, under `sdg-*` and `report-*`.

use std::collections::BTreeSet;

use ayni_model::document::{Block, Document, Headline, Phrase, Print, Table, TableCell, TableRow};
use ayni_model::measure::Dimension;
use ayni_model::method::LineOfCredit;
use ayni_model::sdg::{SdgFigure, SubIndicator, View};
use ayni_model::{Amount, Arg, Basis, Code, Finding};

use super::{Input, Manifest, Outcome, sum};
use crate::measure::Setting;
use crate::report::{Author, Source, Sources, column, name, number};

mod lending;
pub use lending::schedule_table;
mod made;
mod reasons;

/// What the page is made from. It computes nothing but sums of the figures and lines that it shows.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// What was asked for, and by what.
    pub input: &'a Input<'a>,
    /// What came out.
    pub outcome: &'a Outcome,
    /// What it was made from.
    pub manifest: &'a Manifest,
    /// What reading, checking and measuring found.
    pub findings: &'a [Finding],
}

/// The part of a key that stands for any code.
pub const ANY: &str = "*";

/// A cell with where its figure comes from.
type Traced = (TableCell, Option<Source>);

/// The document under way.
struct Builder<'a> {
    page: Page<'a>,
    setting: Setting<'a>,
    blocks: Vec<Block>,
    sources: Sources,
}

/// The document, and for each cell of its tables where its figure comes from.
pub fn document(page: &Page<'_>) -> (Document, Sources) {
    let setting = page.input.setting(page.input.country);
    let mut builder = Builder { page: *page, setting, blocks: Vec::new(), sources: Sources::new() };
    builder.opening();
    builder.headline();
    builder.figures();
    builder.parts();
    builder.purposes();
    builder.channels();
    lending::section(&mut builder);
    reasons::section(&mut builder);
    made::section(&mut builder);
    let country = || Arg::Code(Code::new("country", page.input.country));
    let title = match (&page.manifest.author, page.input.view) {
        (Author::Other(author), view) if page.manifest.estimate => {
            let args = [("country", country()), ("author", author.as_str().into())];
            match view {
                View::Submission => Phrase::message("sdg-title-submission-estimate", args),
                View::Receipts => Phrase::message("sdg-title-receipts-estimate", args),
            }
        }
        (_, View::Submission) => Phrase::message("sdg-title-submission", [("country", country())]),
        (_, View::Receipts) => Phrase::message("sdg-title-receipts", [("country", country())]),
    };
    let print = [("lines".to_owned(), Print::Top(40))].into();
    let subtitle = Some(Phrase::key("sdg-subtitle"));
    (Document { title, subtitle, blocks: builder.blocks, print }, builder.sources)
}

impl<'a> Builder<'a> {
    fn heading(&mut self, id: &str, key: &str) {
        self.blocks.push(Block::Heading { level: 2, id: format!("section-{id}"), text: Phrase::key(key) });
    }

    fn paragraph(&mut self, key: &str) {
        self.blocks.push(Block::Paragraph(Phrase::key(key)));
    }

    /// A table with the sources of its cells; one without rows is not shown.
    fn push(&mut self, mut table: Table, rows: Vec<(Vec<Traced>, bool)>) {
        if rows.is_empty() {
            return;
        }
        let mut sources = Vec::with_capacity(rows.len());
        for (cells, total) in rows {
            let (cells, from): (Vec<_>, Vec<_>) = cells.into_iter().unzip();
            table.rows.push(TableRow { cells, total });
            sources.push(from);
        }
        self.sources.insert(table.id.clone(), sources);
        self.blocks.push(Block::Table(table));
    }

    fn country(&self, code: &str) -> TableCell {
        TableCell::Phrase(name::of(Dimension::Partner, code, &self.setting))
    }

    fn amount(&self, amount: Option<Amount>) -> TableCell {
        number(amount, self.page.input.method)
    }

    /// Who speaks, of what, and what must not be overlooked.
    fn opening(&mut self) {
        let Page { input, outcome, manifest, .. } = self.page;
        if let (Author::Other(author), true) = (&manifest.author, manifest.estimate) {
            let country = Arg::Code(Code::new("country", input.country));
            let args = [("author", author.as_str().into()), ("country", country)];
            self.blocks.push(Block::Notice(Phrase::message("sdg-estimate-notice", args)));
        }
        if input.view == View::Receipts {
            let args = [("count", Arg::Count(outcome.providers.len() as u64))];
            self.blocks.push(Block::Notice(Phrase::message("sdg-partial-notice", args)));
        }
        if input.rules.bases != [Basis::Disbursed] {
            self.blocks.push(Block::Notice(Phrase::key("sdg-bases-notice")));
        }
        self.blocks.push(Block::Notice(Phrase::key("sdg-standing")));
        let author = match &manifest.author {
            Author::CountryNode => Phrase::key("report-author-country"),
            Author::Other(name) => Phrase::words(name.as_str()),
        };
        let period = match manifest.years {
            None => Phrase::key("report-period-all"),
            Some((first, last)) if first == last => Phrase::Value(Arg::Year(first)),
            Some((first, last)) => {
                let args = [("first", Arg::Year(first)), ("last", Arg::Year(last))];
                Phrase::message("report-period-years", args)
            }
        };
        let switch = |on: bool| Phrase::key(if on { "sdg-switch-on" } else { "sdg-switch-off" });
        let credit = input.method.indicator.line_of_credit;
        let credit = Phrase::Value(Arg::Code(Code::new(LineOfCredit::LIST, credit.as_str())));
        let test = &input.rules.concessional;
        let args = [
            ("threshold", Arg::Amount(test.threshold_percent)),
            ("discount", Arg::Amount(test.discount_percent)),
        ];
        let mut facts = vec![
            (Phrase::key("report-as-of"), Phrase::Value(Arg::Date(manifest.as_of))),
            (Phrase::key("report-period"), period),
            (Phrase::key("report-author"), author),
            (
                Phrase::key("sdg-fact-rules"),
                Phrase::words(format!("{} {}", input.rules.id, input.rules.version)),
            ),
            (
                Phrase::key("report-edition"),
                name::with_code(&input.framework.title, &input.framework.version),
            ),
            (Phrase::key("report-method"), name::with_code(&input.method.title, &input.method.version)),
            (Phrase::key("sdg-fact-test"), Phrase::message("sdg-test", args)),
            (Phrase::key("sdg-fact-in-kind"), switch(input.method.indicator.in_kind)),
            (Phrase::key("sdg-fact-home-salary"), switch(input.method.labour.receipts)),
            (Phrase::key("sdg-fact-line-of-credit"), credit),
        ];
        if outcome.withheld_lines > 0 {
            let count = Phrase::Value(Arg::Count(outcome.withheld_lines));
            facts.push((Phrase::key("sdg-fact-withheld"), count));
        }
        self.blocks.push(Block::Facts(facts));
        if input.view == View::Receipts {
            let rows = outcome.providers.iter().map(|provider| {
                let own = outcome.lines.iter().filter(|line| line.provider == *provider);
                let reporters: BTreeSet<&str> = own.clone().map(|line| line.reporter.as_str()).collect();
                let reporters = reporters.into_iter().collect::<Vec<_>>().join(", ");
                let cells = vec![
                    (self.country(provider), None),
                    (TableCell::Phrase(Phrase::words(reporters)), None),
                    (TableCell::Count(own.count() as u64), None),
                ];
                (cells, false)
            });
            let rows = rows.collect();
            let table = self.table(
                "providers",
                &[
                    ("sdg-column-provider", false),
                    ("report-column-reporter", false),
                    ("sdg-column-lines", true),
                ],
            );
            self.push(Table { notes: vec![Phrase::key("sdg-note-providers")], ..table }, rows);
        }
    }

    /// An empty table: its caption is `sdg-table-<id>`.
    fn table(&self, id: &str, columns: &[(&str, bool)]) -> Table {
        Table {
            id: id.to_owned(),
            caption: Phrase::key(&format!("sdg-table-{id}")),
            columns: columns.iter().map(|(key, numeric)| column(key, *numeric)).collect(),
            rows: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// The three series, over all years and partners asked for.
    fn headline(&mut self) {
        let figures = &self.page.outcome.figures;
        let lines = SubIndicator::ALL.iter().filter_map(|sub| {
            let usd = sum(figures.iter().filter(|figure| figure.sub == *sub).map(|figure| figure.usd))?;
            Some(Headline {
                label: self.sub(*sub),
                value: self.amount(Some(usd)),
                note: Phrase::message("sdg-headline-note", [("series", sub.series().into())]),
                row: None,
            })
        });
        let lines: Vec<Headline> = lines.collect();
        if !lines.is_empty() {
            self.blocks.push(Block::Headline(lines));
        }
    }

    fn sub(&self, sub: SubIndicator) -> Phrase {
        Phrase::message(
            "sdg-sub-indicator",
            [
                ("letter", sub.as_str().into()),
                ("name", Arg::Code(Code::new(SubIndicator::LIST, sub.as_str()))),
            ],
        )
    }

    /// The table itself: a row a partner and year, a column a sub-indicator. They are never added.
    fn figures(&mut self) {
        let Page { input, outcome, .. } = self.page;
        self.heading("figures", "sdg-figures");
        if outcome.figures.is_empty() {
            return self.paragraph("sdg-figures-none");
        }
        let partner = |figure: &SdgFigure| match input.view {
            View::Submission => figure.recipient.clone(),
            View::Receipts => figure.provider.clone(),
        };
        let keys: BTreeSet<(i16, String)> =
            outcome.figures.iter().map(|figure| (figure.year, partner(figure))).collect();
        let years: BTreeSet<i16> = keys.iter().map(|(year, _)| *year).collect();
        let cells = |year: Option<i16>, code: Option<&str>| -> Vec<Traced> {
            let cell = |sub: &SubIndicator| {
                let fits = |figure: &&SdgFigure| {
                    figure.sub == *sub
                        && year.is_none_or(|year| figure.year == year)
                        && code.is_none_or(|code| partner(figure) == code)
                };
                let of: Vec<&SdgFigure> = outcome.figures.iter().filter(fits).collect();
                let withheld = !of.is_empty() && of.iter().all(|figure| figure.withheld);
                if withheld {
                    return (TableCell::Phrase(Phrase::key("line-status-withheld")), None);
                }
                let usd = sum(of.iter().map(|figure| figure.usd));
                let (provider, recipient) = match input.view {
                    View::Submission => (input.country, code.unwrap_or(ANY)),
                    View::Receipts => (code.unwrap_or(ANY), input.country),
                };
                let year = year.map_or(ANY.to_owned(), |year| year.to_string());
                let key = vec![provider.to_owned(), recipient.to_owned(), year, sub.as_str().to_owned()];
                let from = usd.map(|_| Source { table: "figures".to_owned(), key });
                (self.amount(usd), from)
            };
            SubIndicator::ALL.iter().map(cell).collect()
        };
        let mut rows: Vec<(Vec<Traced>, bool)> = Vec::new();
        let several = years.len() > 1;
        let year_cell = |year: Option<i16>| {
            let cell = year.map_or(Phrase::words(""), |year| Phrase::Value(Arg::Year(year)));
            several.then_some((TableCell::Phrase(cell), None))
        };
        for (year, code) in &keys {
            let label = (self.country(code), None);
            let row = std::iter::once(label)
                .chain(year_cell(Some(*year)))
                .chain(cells(Some(*year), Some(code.as_str())));
            rows.push((row.collect(), false));
        }
        for year in years.iter().filter(|_| several) {
            let label = (TableCell::Phrase(Phrase::key("report-total")), None);
            let row = std::iter::once(label).chain(year_cell(Some(*year))).chain(cells(Some(*year), None));
            rows.push((row.collect(), true));
        }
        let label = (TableCell::Phrase(Phrase::key("report-total")), None);
        rows.push((std::iter::once(label).chain(year_cell(None)).chain(cells(None, None)).collect(), true));
        let first =
            if input.view == View::Submission { "sdg-column-recipient" } else { "sdg-column-provider" };
        let mut table = self.table("figures", &[(first, false)]);
        if several {
            table.columns.push(column("report-column-year", false));
        }
        table.columns.extend(SubIndicator::ALL.iter().map(|sub| ayni_model::document::Column {
            heading: Phrase::message(
                "sdg-column-sub",
                [("letter", sub.as_str().into()), ("series", sub.series().into())],
            ),
            numeric: true,
        }));
        table.notes.push(Phrase::key("sdg-note-figures"));
        if input.view == View::Receipts {
            table.notes.push(Phrase::key("sdg-note-partial"));
        }
        self.push(table, rows);
    }

    /// Each series with what is in it, and grants as they are with and without the method's two switches.
    fn parts(&mut self) {
        let Page { input, outcome, .. } = self.page;
        let figures = &outcome.figures;
        if figures.is_empty() {
            return;
        }
        let total = |sub: SubIndicator, of: fn(&SdgFigure) -> Option<Amount>| {
            sum(figures.iter().filter(|figure| figure.sub == sub).map(of))
        };
        let mut rows = Vec::new();
        for sub in SubIndicator::ALL.iter().copied().filter(|sub| figures.iter().any(|one| one.sub == *sub)) {
            let key = vec![ANY.to_owned(), ANY.to_owned(), ANY.to_owned(), sub.as_str().to_owned()];
            let from = Some(Source { table: "figures".to_owned(), key });
            let amount = |of: fn(&SdgFigure) -> Option<Amount>| (self.amount(total(sub, of)), None);
            rows.push((
                vec![
                    (TableCell::Phrase(self.sub(sub)), None),
                    (self.amount(total(sub, |one| one.usd)), from),
                    amount(|one| one.money),
                    amount(|one| one.in_kind),
                    amount(|one| one.home_salary),
                    amount(|one| one.objected),
                    amount(|one| one.also_reported),
                ],
                false,
            ));
        }
        let table = self.table(
            "parts",
            &[
                ("sdg-column-series", false),
                ("sdg-column-counted", true),
                ("sdg-column-money", true),
                ("sdg-column-in-kind", true),
                ("sdg-column-home-salary", true),
                ("sdg-column-objected", true),
                ("sdg-column-also", true),
            ],
        );
        self.push(Table { notes: vec![Phrase::key("sdg-note-parts")], ..table }, rows);

        let grants = SubIndicator::Grants;
        let part = |of: fn(&SdgFigure) -> Option<Amount>| total(grants, of);
        let (money, kind, pay) =
            (part(|one| one.money), part(|one| one.in_kind), part(|one| one.home_salary));
        let switches = [(false, false), (false, true), (true, false), (true, true)];
        let rows = switches.into_iter().map(|(in_kind, salary)| {
            let usd = sum([money, kind.filter(|_| in_kind), pay.filter(|_| salary)].into_iter());
            let own = in_kind == input.method.indicator.in_kind && salary == input.method.labour.receipts;
            let word = |on: bool| {
                TableCell::Phrase(Phrase::key(if on { "sdg-switch-on" } else { "sdg-switch-off" }))
            };
            let chosen = if own { Phrase::key("sdg-switch-chosen") } else { Phrase::words("") };
            let cells = vec![
                (word(in_kind), None),
                (word(salary), None),
                (self.amount(usd), None),
                (TableCell::Phrase(chosen), None),
            ];
            (cells, own)
        });
        let rows = rows.collect();
        let table = self.table(
            "switches",
            &[
                ("sdg-fact-in-kind", false),
                ("sdg-fact-home-salary", false),
                ("sdg-column-grants", true),
                ("sdg-column-method", false),
            ],
        );
        self.push(Table { notes: vec![Phrase::key("sdg-note-switches")], ..table }, rows);
    }
}
