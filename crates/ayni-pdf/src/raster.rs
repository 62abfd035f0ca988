//! Drawings as pictures: for text documents, which not every program shows drawings in, and for cards that are shared.
//!
//! What is drawn is exact; the shade of a dot at an edge is worked out in floating point, and may differ between
//! kinds of processors. On one kind the same drawing gives the same bytes.

use std::sync::Arc;

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::{Fonts, PdfError};

/// How many dots a pixel of a drawing becomes: 300 an inch where a figure is as wide as a page.
const DOTS: f32 = 2.5;

/// A drawing as a picture.
#[derive(Clone, Debug)]
pub struct Raster {
    /// The file.
    pub png: Vec<u8>,
    /// Its width in dots.
    pub width: u32,
    /// Its height in dots.
    pub height: u32,
}

/// The fonts that drawings are set in.
pub(crate) struct Plates {
    options: Options<'static>,
}

impl Plates {
    /// Takes the fonts in, once for all drawings.
    pub fn new(fonts: &Fonts) -> Plates {
        let mut all = fontdb::Database::new();
        for font in fonts.list() {
            all.load_font_data(font.data().to_vec());
        }
        Plates { options: Options { fontdb: Arc::new(all), ..Options::default() } }
    }

    /// Draws.
    pub fn draw(&self, svg: &str) -> Result<Raster, PdfError> {
        self.draw_in(svg, DOTS)
    }

    fn draw_in(&self, svg: &str, dots: f32) -> Result<Raster, PdfError> {
        let fault = |what: String| PdfError::Template(format!("drawing: {what}"));
        let tree = Tree::from_str(svg, &self.options).map_err(|error| fault(error.to_string()))?;
        let size = tree.size();
        let many = |length: f32| (length * dots).ceil() as u32;
        let (width, height) = (many(size.width()), many(size.height()));
        let mut page = Pixmap::new(width, height).ok_or_else(|| fault(format!("{width} x {height}")))?;
        page.fill(Color::WHITE);
        resvg::render(&tree, Transform::from_scale(dots, dots), &mut page.as_mut());
        let png = page.encode_png().map_err(|error| fault(error.to_string()))?;
        Ok(Raster { png, width, height })
    }
}

/// A drawing of our own as a picture of as many dots as it has pixels, its words set in these fonts.
pub fn picture(svg: &str, fonts: &Fonts) -> Result<Raster, PdfError> {
    Plates::new(fonts).draw_in(svg, 1.0)
}
