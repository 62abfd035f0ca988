//! Limits on the worker process that reads foreign files (`house.md`, invariant 11).

use std::time::Duration;

/// What a worker may use.
#[derive(Clone, Copy, Debug, serde::Serialize, serde::Deserialize)]
pub struct WorkerLimits {
    /// Address space in bytes.
    pub memory: u64,
    /// Processor time in seconds.
    pub seconds: u64,
    /// Bytes of any one file it writes.
    pub output: u64,
}

impl Default for WorkerLimits {
    fn default() -> WorkerLimits {
        WorkerLimits { memory: 4 << 30, seconds: 3_600, output: 64 << 30 }
    }
}

impl WorkerLimits {
    /// The limits, with what the environment sets: `AYNI_WORKER_MEMORY_MB`, `AYNI_WORKER_SECONDS`.
    pub fn from_environment() -> WorkerLimits {
        let set = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
        let mut limits = WorkerLimits::default();
        if let Some(megabytes) = set("AYNI_WORKER_MEMORY_MB") {
            limits.memory = megabytes.saturating_mul(1 << 20);
        }
        if let Some(seconds) = set("AYNI_WORKER_SECONDS") {
            limits.seconds = seconds;
        }
        limits
    }

    /// How long the parent waits before it ends the worker itself.
    pub fn patience(&self) -> Duration {
        Duration::from_secs(self.seconds.saturating_mul(2).saturating_add(60))
    }

    /// Puts the limits on this process. Where the system has none (Windows), only the parent's
    /// patience and the readers' own counting hold; `docs/adr/0003-worker.md` says so.
    pub fn put_on(&self) -> std::io::Result<()> {
        #[cfg(unix)]
        {
            use rlimit::Resource;
            let lower = |resource: Resource, wanted: u64| {
                let (_, hard) = resource.get()?;
                let wanted = wanted.min(hard);
                resource.set(wanted, wanted)
            };
            lower(Resource::AS, self.memory)?;
            lower(Resource::CPU, self.seconds)?;
            lower(Resource::FSIZE, self.output)?;
            lower(Resource::CORE, 0)?;
        }
        Ok(())
    }
}
