//! A bar on the terminal for what takes longer than a second.

use std::cell::RefCell;
use std::io::IsTerminal;
use std::time::{Duration, Instant};

use ayni_model::Watch;
use indicatif::{ProgressBar, ProgressStyle};

/// Shows progress on standard error, if that is a terminal and only after a second.
pub struct Progress {
    began: Instant,
    show: bool,
    bar: RefCell<Option<ProgressBar>>,
    label: String,
}

impl Progress {
    /// Begins to wait; `label` says what is being done.
    pub fn new(label: String, quiet: bool) -> Progress {
        let show = !quiet && std::io::stderr().is_terminal();
        Progress { began: Instant::now(), show, bar: RefCell::new(None), label }
    }
}

impl Watch for Progress {
    fn progress(&self, done: u64, total: u64) {
        if !self.show || self.began.elapsed() < Duration::from_secs(1) {
            return;
        }
        let mut bar = self.bar.borrow_mut();
        let bar = bar.get_or_insert_with(|| {
            let bar = ProgressBar::new(total);
            if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {percent}% {elapsed}") {
                bar.set_style(style);
            }
            bar.set_message(self.label.clone());
            bar
        });
        bar.set_length(total.max(done));
        bar.set_position(done);
    }

    fn cancelled(&self) -> bool {
        false
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.borrow_mut().take() {
            bar.finish_and_clear();
        }
    }
}
