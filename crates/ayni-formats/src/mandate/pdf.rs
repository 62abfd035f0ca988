//! PDF files with a text layer: glyphs become the lines of pages, and lines paragraphs.

mod lines;

use std::sync::Arc;

use ayni_model::{Finding, Severity};
use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};

use super::block::{Raw, found};
use super::{Limits, Marks, text};

/// Whether a file says that it is a PDF file; some have bytes of a mail before the mark.
pub(crate) fn looks(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    memchr::memmem::find(head, b"%PDF-").is_some()
}

/// Reads the text layer.
pub(crate) fn read(bytes: &[u8], file: &str, marks: &Marks, limits: &Limits) -> Raw {
    let only = |finding: Finding| Raw { findings: vec![finding], ..Raw::default() };
    let pdf = match Pdf::new(Arc::new(bytes.to_vec())) {
        Ok(pdf) => pdf,
        Err(LoadPdfError::Decryption(_)) => {
            return only(found("mandate-encrypted", Severity::Error, file, 0));
        }
        Err(LoadPdfError::Invalid) => {
            return only(found("mandate-damaged", Severity::Error, file, 0).with("detail", "PDF"));
        }
    };
    let mut findings = Vec::new();
    let cache = InterpreterCache::new();
    let mut lines = Vec::new();
    let (mut unknown, mut glyphs, mut pages, mut bytes) = (0_u64, 0_u64, 0_usize, 0_usize);
    for (page, number) in pdf.pages().iter().zip(1_u32..) {
        if pages >= limits.pages || bytes > limits.text {
            findings.push(found("mandate-limit", Severity::Warning, file, number).with("limit", "pages"));
            break;
        }
        pages += 1;
        let (width, height) = page.render_dimensions();
        let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let upright = page.initial_transform(true);
        let [a, b, c, d, e, f] = upright.as_coeffs();
        let upright = Affine::new([a, b, c, d, e, f]);
        let mut context = Context::new(upright, bounds, &cache, pdf.xref(), settings());
        let mut layer = Layer::default();
        interpret_page(page, &mut context, &mut layer);
        glyphs += layer.letters.len() as u64;
        unknown += layer.unknown;
        let page = lines::lines(layer.letters, number);
        bytes += page.iter().map(|line| line.text.len()).sum::<usize>();
        lines.extend(page);
    }
    if glyphs == 0 {
        let finding = found("mandate-no-text", Severity::Error, file, 0).with("pages", pages);
        findings.push(finding);
        return Raw { findings, ..Raw::default() };
    }
    if unknown * 50 > glyphs {
        let finding = found("mandate-letters-unknown", Severity::Warning, file, 0);
        findings.push(finding.with("count", unknown));
    }
    let mut raw = text::blocks(lines, file, marks);
    findings.append(&mut raw.findings);
    raw.findings = findings;
    raw
}

fn settings() -> InterpreterSettings {
    InterpreterSettings { render_annotations: false, ..InterpreterSettings::default() }
}

/// A letter on its page, in points from the upper left corner.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) text: Text,
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) size: f64,
    pub(crate) italic: bool,
}

/// What a glyph stands for: nearly always one letter.
#[derive(Clone, Debug)]
pub(crate) enum Text {
    One(char),
    More(String),
}

/// Letters of one page that are kept; a page of print has some thousands.
const MOST_LETTERS: usize = 400_000;

/// Hears what is drawn and keeps the letters.
#[derive(Default)]
struct Layer {
    letters: Vec<Letter>,
    unknown: u64,
    /// The last font asked, and whether it is italic: its data are looked at once.
    fonts: Vec<(u128, bool)>,
}

impl Layer {
    fn italic(&mut self, glyph: &Glyph<'_>) -> bool {
        let Glyph::Outline(outline) = glyph else { return false };
        let key = outline.font_cache_key();
        if let Some((_, italic)) = self.fonts.iter().rev().find(|(one, _)| *one == key) {
            return *italic;
        }
        let italic = outline.font_data().is_some_and(|data| {
            let name = data.postscript_name.as_deref().unwrap_or_default().to_lowercase();
            data.is_italic || name.contains("italic") || name.contains("oblique")
        });
        self.fonts.push((key, italic));
        italic
    }
}

impl<'a> Device<'a> for Layer {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}

    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        if self.letters.len() >= MOST_LETTERS {
            return;
        }
        let whole = transform * glyph_transform;
        let origin = whole * Point::ZERO;
        // Glyphs are drawn in thousandths of their size.
        let size = ((whole * Point::new(0.0, 1000.0)) - origin).hypot();
        let advance = match glyph {
            Glyph::Outline(outline) => outline.advance_width().map_or(500.0, f64::from),
            Glyph::Type3(_) => 500.0,
        };
        let end = whole * Point::new(advance, 0.0);
        let text = match glyph.as_unicode() {
            Some(BfString::Char(one)) => Text::One(one),
            Some(BfString::String(more)) => Text::More(more),
            None => {
                self.unknown += 1;
                return;
            }
        };
        if !origin.x.is_finite() || !origin.y.is_finite() || !size.is_finite() || size <= 0.0 {
            return;
        }
        let italic = self.italic(glyph);
        self.letters.push(Letter {
            text,
            x: origin.x,
            y: origin.y,
            width: (end.x - origin.x).abs(),
            size,
            italic,
        });
    }
}
