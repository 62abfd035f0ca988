use ayni_model::document::{Figure, FigureKind, Phrase, Series, Speak};
use ayni_model::{Amount, Text};

use super::letters::{width, wrap};
use super::scale::{Labels, Scale};
use super::{Width, figure, inline};
use crate::sample::{self, Speaker, elements};

/// English words set from right to left, so that only the direction differs.
struct Mirrored(Speaker);

impl Speak for Mirrored {
    fn language(&self) -> &str {
        self.0.language()
    }

    fn right_to_left(&self) -> bool {
        true
    }

    fn say(&self, phrase: &Phrase) -> String {
        self.0.say(phrase)
    }

    fn number(&self, amount: Amount, decimals: u32) -> String {
        self.0.number(amount, decimals)
    }
}

fn one(kind: FigureKind, values: &[Option<&str>]) -> Figure {
    let values: Vec<Option<Amount>> =
        values.iter().map(|value| value.map(|text| text.parse().unwrap())).collect();
    let words = |text: &str| Phrase::Text(Text::of("en", text));
    Figure {
        id: "a \"b\"".to_owned(),
        title: words("<Title>"),
        description: words("Description"),
        kind,
        unit: words("units"),
        categories: (0..values.len()).map(|at| words(&format!("Category {at}"))).collect(),
        series: vec![Series { label: words("Series"), values }],
        decimals: 2,
        notes: Vec::new(),
    }
}

/// The values of an attribute of all rectangles, in tenths.
fn rectangles(svg: &str, attribute: &str) -> Vec<i64> {
    let tenths = |text: &str| {
        let (whole, tenth) = text.split_once('.').unwrap_or((text, "0"));
        whole.parse::<i64>().unwrap() * 10 + tenth.parse::<i64>().unwrap()
    };
    svg.lines()
        .filter(|line| line.starts_with("<rect"))
        .map(|line| {
            let from = line.find(&format!(" {attribute}=\"")).unwrap() + attribute.len() + 3;
            tenths(line[from..].split('"').next().unwrap())
        })
        .collect()
}

#[test]
fn axes_are_round_and_hold_zero() {
    let ticks = |values: &[&str], decimals| {
        let values: Vec<i128> =
            values.iter().map(|text| text.parse::<Amount>().unwrap().millionths()).collect();
        let scale = Scale::over(values.into_iter(), decimals, 5);
        let all: Vec<String> =
            scale.ticks().iter().map(|tick| Amount::from_millionths(*tick).unwrap().to_string()).collect();
        all.join(" ")
    };
    assert_eq!(ticks(&["9.7", "3"], 2), "0 2 4 6 8 10");
    assert_eq!(ticks(&["48215300.5"], 2), "0 10000000 20000000 30000000 40000000 50000000");
    assert_eq!(ticks(&["-310.5", "420"], 1), "-400 -200 0 200 400 600");
    assert_eq!(ticks(&["-3", "-7"], 0), "-8 -6 -4 -2 0");
    assert_eq!(ticks(&["3"], 0), "0 1 2 3", "no half activities on an axis of counts");
    assert_eq!(ticks(&["0.03"], 2), "0 0.01 0.02 0.03");
    assert_eq!(ticks(&[], 0), "0 1");
    assert_eq!(ticks(&["0"], 2), "0 0.01");
}

#[test]
fn places_are_exact_at_the_ends_and_in_order_between() {
    let scale = Scale::over([-3_000_000, 9_000_000].into_iter(), 0, 5);
    assert_eq!(scale.ticks().first().map(|low| scale.place(*low, 5000)), Some(0));
    assert_eq!(scale.ticks().last().map(|high| scale.place(*high, 5000)), Some(5000));
    let places: Vec<i64> = (-4..=10).map(|value| scale.place(value * 1_000_000, 5000)).collect();
    assert!(places.is_sorted());
}

#[test]
fn the_largest_amounts_are_drawn() {
    let most = "99999999999999999999999999999999.999999";
    let least = format!("-{most}");
    for kind in [FigureKind::Bars, FigureKind::StackedColumns] {
        let figure = one(kind, &[Some(most), Some(&least), Some("1")]);
        elements(&inline(&figure, &Speaker::english(), Width::Wide));
    }
}

#[test]
fn labels_never_make_something_look_like_nothing() {
    let speaker = Speaker::english();
    let scale = Scale::over(std::iter::once(48_000_000_000_000), 2, 5);
    let labels = Labels::for_scale(&scale, 2);
    let label = |text: &str| labels.value(text.parse().unwrap(), &speaker);
    assert!(labels.millions);
    assert_eq!(label("48000000"), "48.0");
    assert_eq!(label("52000"), "0.1");
    assert_eq!(label("42000"), "0.04");
    assert_eq!(label("1"), "almost 0");
    assert_eq!(label("-1"), "almost 0");
    assert_eq!(label("0"), "0");
}

#[test]
fn what_is_missing_has_a_mark_and_no_bar() {
    let speaker = Speaker::english();
    for kind in [FigureKind::Bars, FigureKind::StackedColumns] {
        let svg = inline(&one(kind.clone(), &[Some("5"), None, Some("0")]), &speaker, Width::Wide);
        assert_eq!(svg.matches("<rect").count(), 1, "{svg}");
        assert!(svg.contains("class=\"gap"));
        assert!(svg.contains("not known"));
        assert!(svg.contains("<title>Category 1: not known"));
        let whole = inline(&one(kind, &[Some("5"), Some("1")]), &speaker, Width::Wide);
        assert!(!whole.contains("gap") && !whole.contains("not known"));
    }
}

#[test]
fn a_figure_from_right_to_left_is_its_mirror_image() {
    for figure in [sample::years(), sample::partners(), sample::changes()] {
        for (width, tenths) in [(Width::Wide, 8000), (Width::Narrow, 3600)] {
            let left = inline(&figure, &Speaker::english(), width);
            let right = inline(&figure, &Mirrored(Speaker::english()), width);
            let (x, w) = (rectangles(&left, "x"), rectangles(&left, "width"));
            let mirrored: Vec<i64> = x.iter().zip(&w).map(|(x, w)| tenths - x - w).collect();
            assert_eq!(mirrored, rectangles(&right, "x"));
            assert_eq!(rectangles(&left, "height"), rectangles(&right, "height"));
            assert!(x.iter().zip(&w).all(|(x, w)| *x >= 0 && x + w <= tenths), "within the drawing");
        }
    }
}

#[test]
fn heights_of_a_stack_are_in_proportion() {
    let svg = inline(
        &one(FigureKind::StackedColumns, &[Some("10"), Some("5"), Some("-10")]),
        &Speaker::english(),
        Width::Wide,
    );
    let heights = rectangles(&svg, "height");
    assert!((heights[0] - 2 * heights[1]).abs() <= 20, "{heights:?}");
    assert_eq!(heights[0], heights[2]);
}

#[test]
fn files_are_well_formed_the_same_each_time_and_without_noise() {
    for speaker in [Speaker::english(), Speaker::arabic()] {
        for figure_data in [
            sample::years(),
            sample::partners(),
            sample::changes(),
            sample::flows(),
            sample::map(),
            one(FigureKind::Bars, &[]),
        ] {
            let svg = figure(&figure_data, &speaker);
            assert_eq!(svg, figure(&figure_data, &speaker));
            let names = elements(&svg);
            assert_eq!(names[..3], ["svg", "title", "desc"]);
            assert!(!svg.contains("[print-"), "{svg}");
            for name in ["x", "y", "cx", "cy", "r", "d", "width", "height", "viewBox"] {
                let start = format!(" {name}=\"");
                let values = svg.split(&start).skip(1).filter_map(|rest| rest.split('"').next());
                for number in values.flat_map(|value| value.split([' ', 'M', 'L', 'C', 'Z'])) {
                    let decimals = number.split_once('.').map_or(0, |(_, decimals)| decimals.len());
                    assert!(decimals <= 1, "{name} {number}");
                }
            }
        }
    }
}

/// The values of an attribute of all elements of a name.
fn values<'a>(svg: &'a str, element: &str, attribute: &str) -> Vec<&'a str> {
    let (element, attribute) = (format!("<{element} "), format!(" {attribute}=\""));
    svg.lines()
        .filter(|line| line.starts_with(&element))
        .map(|line| line.split(&attribute).nth(1).unwrap().split('"').next().unwrap())
        .collect()
}

#[test]
fn flows_have_a_band_for_what_is_above_zero_and_a_number_for_everyone() {
    let svg = inline(&sample::flows(), &Speaker::english(), Width::Wide);
    elements(&svg);
    // Two bands to Kenya and to the others, one to Nepal and to nobody stated, none to Haiti.
    assert_eq!(svg.matches("fill-opacity=\"0.8\"").count(), 6);
    assert!(svg.contains(">−0.30<") && svg.contains(">Haiti<") && svg.contains(">Ayllu<"), "{svg}");
    let heights = rectangles(&svg, "height");
    // The edges of the hub and of a partner are as high as each other; Kenya's are six times Nepal's.
    let edges: Vec<i64> = heights.iter().rev().take(8).rev().copied().collect();
    assert!(edges.chunks(2).all(|pair| pair[0] == pair[1]), "{edges:?}");
    assert!((edges[0] - 6 * edges[2]).abs() <= 10, "{edges:?}");
}

#[test]
fn flows_run_as_people_read_from_who_gives_to_who_takes() {
    let hub = |svg: &str| {
        let line = svg.lines().find(|line| line.contains(">Ayllu<")).unwrap();
        values(line, "text", "x")[0].parse::<f64>().unwrap()
    };
    let mut figure = sample::flows();
    assert!(hub(&inline(&figure, &Speaker::english(), Width::Wide)) < 1.0);
    assert!(hub(&inline(&figure, &Mirrored(Speaker::english()), Width::Wide)) > 799.0);
    let FigureKind::Flows(one) = &mut figure.kind else { panic!("flows") };
    one.gives = false;
    assert!(hub(&inline(&figure, &Speaker::english(), Width::Wide)) > 799.0);
}

#[test]
fn a_map_has_east_at_the_right_in_every_language_and_true_areas() {
    let (straight, mirrored) = (
        inline(&sample::map(), &Speaker::english(), Width::Wide),
        inline(&sample::map(), &Mirrored(Speaker::english()), Width::Wide),
    );
    let circles = |svg: &str, attribute: &str| values(svg, "circle", attribute)[..3].join(" ");
    assert_eq!(circles(&straight, "cx"), circles(&mirrored, "cx"));
    // Three partners have a position: a quarter of the amount is half the radius. Two circles explain sizes.
    assert_eq!(circles(&straight, "r"), "30 15 7.5");
    assert_eq!(values(&straight, "circle", "r").len(), 5);
    let east: Vec<f64> = values(&straight, "circle", "cx").iter().map(|x| x.parse().unwrap()).collect();
    assert!(east[2] < 400.0 && 400.0 < east[0] && east[0] < east[1] && east[1] < 800.0, "{east:?}");
}

#[test]
fn words_of_a_figure_are_escaped() {
    let svg = figure(&one(FigureKind::Bars, &[Some("1")]), &Speaker::english());
    assert!(svg.contains("&lt;Title&gt;") && !svg.contains("<Title>"));
    assert!(svg.contains("id=\"figure-a--b--title\""));
}

#[test]
fn the_ninth_series_differs_from_the_first() {
    let mut figure = one(FigureKind::StackedColumns, &[Some("1")]);
    let series = figure.series.remove(0);
    figure.series = vec![series; 10];
    let svg = inline(&figure, &Speaker::english(), Width::Wide);
    elements(&svg);
    // Two columns' pieces and two squares of the legend.
    assert_eq!(svg.matches("-hatch)").count(), 4);
}

#[test]
fn labels_wrap_and_are_cut_with_a_sign() {
    let short = wrap("Kenya", 130, 1000, 2);
    assert_eq!(short, ["Kenya"]);
    let two = wrap("Bolivia (Plurinational State of)", 130, 1500, 2);
    assert_eq!(two, ["Bolivia (Plurinational", "State of)"]);
    let cut = wrap("a word and another word and yet another word", 130, 900, 2);
    assert_eq!(cut.len(), 2);
    assert!(cut[1].ends_with('…') && cut.iter().all(|line| width(line, 130) <= 900), "{cut:?}");
    let long = wrap("Donaudampfschifffahrtsgesellschaft", 130, 900, 2);
    assert!(long[0].ends_with('…'));
    // Chinese breaks between any two letters.
    assert_eq!(wrap("南南合作援助", 130, 400, 2).len(), 2);
    assert_eq!(wrap("", 130, 400, 2), [""]);
}

/// Parts of a whole stand end to end from the side where reading begins, each as long as its share; what is missing
/// has a mark, and nothing is drawn for nought.
#[test]
fn parts_of_a_whole_stand_end_to_end() {
    let value = |text: &str| Some(text.parse::<Amount>().unwrap());
    let words = |text: &str| Phrase::Text(Text::of("en", text));
    let mut figure = one(FigureKind::StackedBars, &[Some("73"), Some("0"), None]);
    figure.decimals = 0;
    figure.series.push(Series { label: words("No"), values: vec![value("27"), value("100"), None] });
    let svg = inline(&figure, &Speaker::english(), Width::Wide);
    let (starts, widths) = (rectangles(&svg, "x"), rectangles(&svg, "width"));
    // Two in the legend, two in the first row, one in the second, none in the third.
    assert_eq!(starts.len(), 5, "{svg}");
    let edge = 10;
    assert_eq!(starts[2] + widths[2] + edge, starts[3], "the second part begins where the first ends");
    assert_eq!(starts[4], starts[2], "each row begins at the same line");
    let whole = widths[2] + widths[3] + edge;
    assert!((whole - widths[4]).abs() <= 10, "both rows are as long: {widths:?}");
    assert!((widths[2] * 100 / whole - 73).abs() <= 1, "{widths:?}");
    assert_eq!(svg.matches("class=\"gap\"").count(), 1);
    let mirrored = inline(&figure, &Mirrored(Speaker::english()), Width::Wide);
    let ends: Vec<i64> =
        rectangles(&mirrored, "x").iter().zip(rectangles(&mirrored, "width")).map(|(x, w)| x + w).collect();
    assert_eq!(ends[2], 8000 - starts[2], "it begins at the right where reading does");
}
