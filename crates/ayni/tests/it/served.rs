//! The running node from outside: https, slow clients, a database that goes away, an end that is asked for.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::postgres::Cluster;
use crate::world::World;

/// A node that runs; it ends with the test.
pub struct Served {
    child: Child,
    /// Host and port.
    pub address: String,
}

impl Served {
    /// Starts `ayni serve` in a world, with further arguments and settings.
    pub fn start(world: &World, arguments: &[&str], settings: &[(&str, &str)]) -> Served {
        let mut all = vec!["serve", "--json"];
        if !arguments.contains(&"--listen") {
            all.extend(["--listen", "127.0.0.1:0"]);
        }
        all.extend(arguments);
        let mut command = world.command(&all);
        command.envs(settings.iter().copied()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("a node");
        let mut said = String::new();
        let mut lines = BufReader::new(child.stdout.take().expect("its words"));
        while !said.ends_with("}\n") {
            assert_ne!(lines.read_line(&mut said).expect("a line"), 0, "the node ended: {said}");
        }
        let said: serde_json::Value = serde_json::from_str(&said).expect("JSON");
        let address = said["address"].as_str().expect("an address");
        let address = address.split("://").nth(1).expect("a host").trim_end_matches('/').to_owned();
        Served { child, address }
    }

    /// The whole answer to a request for a path.
    pub fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        ask(&mut stream, path)
    }

    /// Waits until a path is answered with this status.
    fn wait(&self, path: &str, status: &str) {
        let begun = Instant::now();
        loop {
            let answer = self.get(path);
            if answer.starts_with(&format!("HTTP/1.1 {status}")) {
                return;
            }
            assert!(begun.elapsed() < Duration::from_secs(30), "{path} is not {status}: {answer}");
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn ask(stream: &mut (impl Read + Write), path: &str) -> String {
    // Who hangs up at once answers nothing, which is for the test to judge.
    let _ = write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    let mut answer = Vec::new();
    // A peer that ends without the closing words of TLS has still said all that it announced.
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn the_node_speaks_https_by_itself() {
    let world = World::new();
    let mut openssl = Command::new("openssl");
    openssl.args([
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-days",
        "2",
    ]);
    openssl.args(["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]);
    openssl.args(["-addext", "basicConstraints=critical,CA:FALSE"]);
    openssl.arg("-keyout").arg(world.path("key.pem")).arg("-out").arg(world.path("chain.pem"));
    let made = openssl.output().expect("openssl; `tools/setup` installs it");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));

    assert_eq!(world.ayni(&["serve", "--tls-certificate", "chain.pem"]).code, 2);
    let said = world.ayni(&["serve", "--tls-certificate", "key.pem", "--tls-key", "chain.pem"]);
    assert!(said.code == 3 && said.err.contains("chain.pem"), "{}", said.err);

    let served = Served::start(&world, &["--tls-certificate", "chain.pem", "--tls-key", "key.pem"], &[]);
    let mut trusted = RootCertStore::empty();
    trusted
        .add(CertificateDer::from_pem_file(world.path("chain.pem")).expect("a certificate"))
        .expect("trusted");
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(trusted)
        .with_no_client_auth();
    let name = ServerName::try_from("localhost").expect("a name");
    let session = ClientConnection::new(Arc::new(config), name).expect("a session");
    let mut stream = StreamOwned::new(session, TcpStream::connect(&served.address).expect("a connection"));
    let answer = ask(&mut stream, "/health");
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("ok\n"), "{answer}");
    assert!(answer.contains("strict-transport-security: max-age="), "{answer}");
    // Who speaks http to it hears nothing, and others are still answered.
    assert!(!served.get("/health").contains("200 OK"));
}

#[test]
fn over_a_network_a_node_waits_for_its_first_start() {
    let world = World::agency();
    let own = Served::start(&world, &[], &[]);
    assert!(own.get("/activities").starts_with("HTTP/1.1 200"));
    let behind = Served::start(&world, &["--proxy", "127.0.0.1"], &[]);
    let answer = behind.get("/activities");
    assert!(
        answer.starts_with("HTTP/1.1 403") && answer.contains("Nobody has made this node theirs"),
        "{answer}"
    );
    assert!(behind.get("/api/v1/activities").starts_with("HTTP/1.1 403"));
    assert!(behind.get("/health").starts_with("HTTP/1.1 200"));
}

#[test]
fn slow_clients_are_let_go_and_keep_nobody_waiting() {
    let world = World::agency();
    let served = Served::start(&world, &[], &[]);
    let mut slow: Vec<TcpStream> =
        (0..200).map(|_| TcpStream::connect(&served.address).expect("a connection")).collect();
    let begun = Instant::now();
    // One byte of a head each second, for ever.
    while begun.elapsed() < Duration::from_secs(14) {
        for stream in &mut slow {
            let _ = stream.write_all(b"X");
        }
        let asked = Instant::now();
        assert!(served.get("/activities").starts_with("HTTP/1.1 200"));
        assert!(asked.elapsed() < Duration::from_secs(3), "others wait for {:?}", asked.elapsed());
        std::thread::sleep(Duration::from_secs(1));
    }
    for stream in &mut slow {
        stream.set_read_timeout(Some(Duration::from_secs(1))).expect("a time-out");
        let mut rest = Vec::new();
        // Closed or reset; only one that still waits for more would time out.
        if let Err(error) = stream.read_to_end(&mut rest) {
            assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset, "a slow client is still heard");
        }
    }
}

/// Somebody who is refused while still sending reads why, and the connection can be used again.
#[test]
fn who_is_refused_is_heard_out() {
    let world = World::agency();
    let served = Served::start(&world, &[], &[]);
    let mut stream = TcpStream::connect(&served.address).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time-out");
    let body = vec![b' '; 6 << 20];
    for _ in 0..2 {
        let head = format!(
            "POST /nothing-here HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes()).expect("a head is taken");
        stream.write_all(&body).expect("all of it is taken");
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).expect("a head");
            answer.extend(byte);
        }
        let head = String::from_utf8_lossy(&answer).to_lowercase();
        assert!(head.starts_with("http/1.1 40") && !head.contains("connection: close"), "{head}");
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let mut rest = vec![0; length.and_then(|length| length.parse().ok()).expect("a length")];
        stream.read_exact(&mut rest).expect("the rest");
    }
}

#[test]
fn a_database_that_goes_away_comes_back() {
    let Some(mut cluster) = Cluster::start() else { return };
    let world = World::new();
    let database = cluster.database();
    let settings = [("AYNI_DATABASE", database.as_str()), ("AYNI_SECRET", &"0123456789abcdef".repeat(4))];
    let served = Served::start(&world, &[], &settings);
    let second = Served::start(&world, &[], &settings);
    served.wait("/ready", "200");
    assert!(served.get("/activities").starts_with("HTTP/1.1 200"));
    cluster.stop();
    served.wait("/ready", "503");
    assert!(served.get("/health").starts_with("HTTP/1.1 200"));
    let page = served.get("/activities");
    assert!(page.starts_with("HTTP/1.1 503") && page.contains("</html>"), "{page}");
    cluster.begin();
    for node in [&served, &second] {
        node.wait("/ready", "200");
        node.wait("/activities", "200");
    }
}

#[cfg(unix)]
#[test]
fn who_is_told_to_end_ends_in_good_order() {
    let world = World::agency();
    let mut served = Served::start(&world, &[], &[]);
    served.wait("/ready", "200");
    let id = served.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().expect("kill").success());
    let begun = Instant::now();
    let ended = loop {
        if let Some(status) = served.child.try_wait().expect("a status") {
            break status;
        }
        assert!(begun.elapsed() < Duration::from_secs(15), "the node goes on");
        std::thread::sleep(Duration::from_millis(50));
    };
    assert!(ended.success(), "{ended}");
    assert!(TcpStream::connect(&served.address).is_err());
}
