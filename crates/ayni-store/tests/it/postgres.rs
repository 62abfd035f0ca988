//! A PostgreSQL server for a test alone: started in a folder of its own, reached by a socket there,
//! gone with the test, even one that is killed.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// The server refuses to run as root; then it runs as the user that its package has made.
const USER: &str = "postgres";

/// A running server, without any database of ours.
pub struct Cluster {
    folder: tempfile::TempDir,
    programs: PathBuf,
    server: Option<Child>,
    databases: AtomicUsize,
}

impl Cluster {
    /// Starts one; `None`, with a line that says why, where PostgreSQL is not installed.
    pub fn start() -> Option<Cluster> {
        let Some(programs) = programs() else {
            println!("skipped: PostgreSQL is not here; `tools/setup` installs it");
            return None;
        };
        let folder = tempfile::Builder::new().prefix("ayni-pg-").tempdir_in("/tmp").expect("a folder");
        if root() {
            assert!(status(Command::new("chown").arg(USER).arg(folder.path())), "chown {USER}");
        }
        let mut cluster = Cluster { folder, programs, server: None, databases: AtomicUsize::new(0) };
        // A language that does not sort by bytes: what the register sorts must not depend on it.
        let mut initdb = cluster.program("initdb");
        initdb.args(["-U", "ayni", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8"]);
        initdb.args(["--locale-provider=icu", "--icu-locale=es"]);
        let made = initdb.arg("-D").arg(cluster.folder.path().join("data")).output().expect("initdb");
        assert!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));
        cluster.begin();
        Some(cluster)
    }

    /// Starts the server, for the first time or again.
    pub fn begin(&mut self) {
        let log = std::fs::File::create(self.folder.path().join("log")).expect("a log");
        let mut postgres = self.program("postgres");
        postgres.arg("-D").arg(self.folder.path().join("data"));
        for setting in [
            "listen_addresses=",
            "fsync=off",
            "shared_buffers=16MB",
            "max_connections=60",
            &format!("unix_socket_directories={}", self.folder.path().display()),
        ] {
            postgres.args(["-c", setting]);
        }
        postgres.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        self.server = Some(postgres.spawn().expect("postgres"));
        for _ in 0..400 {
            let mut ready = self.program("pg_isready");
            if status(ready.arg("-q").arg("-h").arg(self.folder.path())) {
                return;
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        let log = std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        panic!("PostgreSQL does not start: {log}");
    }

    /// Stops the server at once, as when its machine is switched off.
    pub fn stop(&mut self) {
        if let Some(mut server) = self.server.take() {
            let mut stop = self.program("pg_ctl");
            stop.args(["stop", "-m", "immediate", "-s", "-D"]).arg(self.folder.path().join("data"));
            status(&mut stop);
            let _ = server.wait();
        }
    }

    /// The address of a database that is new and empty.
    pub fn database(&self) -> String {
        let name = format!("register_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let mut createdb = self.program("createdb");
        createdb.args(["-U", "ayni", "-h"]).arg(self.folder.path()).arg(&name);
        assert!(status(&mut createdb), "createdb");
        format!("postgres://ayni@localhost/{name}?host={}", self.folder.path().display())
    }

    /// A program of PostgreSQL, as a user whom it accepts, that ends when this thread does.
    fn program(&self, name: &str) -> Command {
        let mut command = Command::new("setpriv");
        command.arg("--pdeathsig=INT");
        if root() {
            command.args([&format!("--reuid={USER}"), &format!("--regid={USER}"), "--init-groups"]);
        }
        command.arg("--").arg(self.programs.join(name)).current_dir("/");
        command
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop();
    }
}

fn status(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}

/// Where the newest PostgreSQL's programs are: Debian keeps each version in a folder of its own.
fn programs() -> Option<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, bin)| bin.join("initdb").is_file())
        .collect();
    found.sort();
    let in_path = || {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|folder| Path::new(folder).join("initdb").is_file())
    };
    found.pop().map(|(_, bin)| bin).or_else(in_path)
}
