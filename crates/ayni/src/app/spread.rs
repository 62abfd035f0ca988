//! Reading a file with all processors: one thread takes its rows apart, several read and check them,
//! and they come out in the file's order whichever was ready first.

use std::collections::BTreeMap;
use std::fs::File;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{channel, sync_channel};
use std::thread;

use ayni_formats::profile::{self, ActivitySink, Batch, Gather, Look, Names, Profile, ReadBatch};
use ayni_formats::sheets::{Flow, Limits};
use ayni_model::Watch;

/// More threads than this do not make the one faster that takes the rows apart.
const MOST_READERS: usize = 6;

/// Batches on their way at once, for each reader.
const UNDER_WAY: usize = 4;

/// Reads a file by a profile, codes by the names given: what `look` makes of each activity goes with it to the sink.
pub fn spread<L: Look, W: Watch>(
    mut source: File,
    name: &str,
    profile: &Profile,
    names: Names<'_>,
    watch: impl FnOnce() -> W + Send,
    look: &L,
    sink: &mut dyn ActivitySink<L::Seen>,
) {
    let readers = thread::available_parallelism().map_or(1, usize::from).min(MOST_READERS);
    let limits = Limits::default();
    let mut gather = Gather::new(look);
    if readers == 1 {
        let own = names.another();
        profile::batches(&mut source, name, profile, own, &limits, &watch(), &mut |batch| {
            gather.take(batch.read(&names, look), sink)
        });
        return;
    }
    let stopped = AtomicBool::new(false);
    // Whoever sends a batch takes a ticket, which comes back once the batch was gathered: so one slow
    // batch holds up the others before they fill the memory.
    let (give_ticket, tickets) = channel();
    for _ in 0..readers * UNDER_WAY {
        let _ = give_ticket.send(());
    }
    let (to_readers, unread) = sync_channel::<(u64, Batch<'_>)>(readers * UNDER_WAY);
    let unread = Mutex::new(unread);
    let (to_gather, done) = channel::<(u64, ReadBatch<'_, L::Seen>)>();
    thread::scope(|scope| {
        for _ in 0..readers {
            let to_gather = to_gather.clone();
            let (unread, names) = (&unread, names.another());
            scope.spawn(move || {
                let _fuse = Fuse;
                loop {
                    // Held while waiting: the others wait for the same.
                    let next = unread.lock().map(|unread| unread.recv());
                    let Ok(Ok((number, batch))) = next else { break };
                    if to_gather.send((number, batch.read(&names, look))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(to_gather);
        let stopped = &stopped;
        scope.spawn(move || {
            let _fuse = Fuse;
            let mut number = 0;
            profile::batches(&mut source, name, profile, names, &limits, &watch(), &mut |batch| {
                let sent = tickets.recv().is_ok() && to_readers.send((number, batch)).is_ok();
                number += 1;
                if sent && !stopped.load(Ordering::Relaxed) { Flow::Continue } else { Flow::Stop }
            });
        });
        let mut early = BTreeMap::new();
        let mut next = 0;
        for (number, batch) in done {
            early.insert(number, batch);
            while let Some(batch) = early.remove(&next) {
                if gather.take(batch, sink) == Flow::Stop {
                    stopped.store(true, Ordering::Relaxed);
                }
                next += 1;
                // The reader of rows may have come to the end already.
                let _ = give_ticket.send(());
            }
        }
    });
}

/// Ends the process where a thread panics: the others would wait for its batch forever. A worker that
/// dies is a finding.
struct Fuse;

impl Drop for Fuse {
    fn drop(&mut self) {
        if thread::panicking() {
            std::process::abort();
        }
    }
}
