//! Files that people send to a node that really runs: killed in the middle of an import, and given files that
//! mean harm.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use ayni_store::{Place, Store};

use crate::world::World;

/// A node that serves, and a browser's cookies.
pub struct Node<'a> {
    world: &'a World,
    child: Child,
    address: String,
    cookie: String,
}

impl Drop for Node<'_> {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl<'a> Node<'a> {
    fn start(world: &'a World) -> Node<'a> {
        Node::start_at(world, None)
    }

    /// Over a database of this address, or the file of the folder.
    pub fn start_at(world: &'a World, database: Option<&str>) -> Node<'a> {
        let mut command =
            world.command(&["serve", "--listen", "127.0.0.1:0", "--json", "--as-of", "2026-01-15"]);
        command
            .env("AYNI_WORKER_MEMORY_MB", "1500")
            .env("AYNI_UPLOAD_LIMIT", "4")
            .env("TMPDIR", world.path("."));
        if let Some(database) = database {
            command.env("AYNI_DATABASE", database).env("AYNI_SECRET", "0123456789abcdef".repeat(4));
        }
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("started");
        let mut out = BufReader::new(child.stdout.take().expect("out"));
        let mut text = String::new();
        let said: serde_json::Value = loop {
            assert!(out.read_line(&mut text).expect("a line") > 0, "{text}");
            if let Ok(said) = serde_json::from_str(&text) {
                break said;
            }
        };
        let address = said["address"].as_str().expect("an address");
        let address = address.trim_start_matches("http://").trim_end_matches('/').to_owned();
        Node { world, child, address, cookie: String::new() }
    }

    /// Sends a request and gives the whole answer.
    pub fn ask(&mut self, head: &str, body: &[u8]) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("connected");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("set");
        let (address, cookie) = (&self.address, &self.cookie);
        let head = format!(
            "{head}\r\nHost: {address}\r\nOrigin: http://{address}\r\nCookie: {cookie}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes()).expect("sent");
        // A node that has heard enough may close.
        let _ = stream.write_all(body);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer).into_owned();
        if let Some(cookie) = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ayni_form=")) {
            self.cookie = format!("ayni_form={}", cookie.split(';').next().expect("a value"));
        }
        answer
    }

    pub fn get(&mut self, path: &str) -> String {
        self.ask(&format!("GET {path} HTTP/1.1"), b"")
    }

    pub fn hidden(&mut self, path: &str, name: &str) -> String {
        let page = self.get(path);
        let field =
            page.split("<input").find(|field| field.contains(&format!("name=\"{name}\""))).expect(&page);
        field.split("value=\"").nth(1).expect(name).split('"').next().expect(name).to_owned()
    }

    fn send(&mut self, name: &str, bytes: &[u8]) -> String {
        let token = self.hidden("/imports/new", "token");
        let mut body = format!(
            "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{token}\r\n\
             --x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--x--\r\n");
        self.ask("POST /uploads HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x", &body)
    }

    fn press(&mut self, page: &str, act: &str, more: &str) -> String {
        let (token, revision) = (self.hidden(page, "token"), self.hidden(page, "revision"));
        let body = format!("token={token}&revision={revision}{more}");
        let head = format!("POST {act} HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded");
        self.ask(&head, body.as_bytes())
    }

    /// Waits until a page says something.
    fn wait(&mut self, path: &str, text: &str) -> String {
        let begun = Instant::now();
        loop {
            let page = self.get(path);
            if page.contains(text) {
                return page;
            }
            assert!(begun.elapsed() < Duration::from_secs(120), "{path} never says {text}: {page}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn imports(&self) -> usize {
        self.world.json(0, &["imports"]).as_array().expect("imports").len()
    }
}

fn rows(count: usize) -> Vec<u8> {
    let mut text = "reporter,id,title,provider,recipients,start,basis,money,currency\n".to_owned();
    for number in 0..count {
        text.push_str(&format!(
            "XAA-MOH,{number},Wells of village {number},XAA,KEN,2024-01-01,disbursed,{number}5,USD\n"
        ));
    }
    text.into_bytes()
}

#[test]
fn an_import_that_is_killed_leaves_nothing_by_half_and_is_taken_up_again() {
    let world = World::new();
    assert_eq!(world.ayni(&["init", "--country", "XAA", "--name", "Agency"]).code, 0);
    let mut node = Node::start(&world);
    let answer = node.send("long.csv", &rows(6_000));
    assert!(answer.contains("location: /uploads/1"), "{answer}");
    node.wait("/uploads/1", "Accept the good rows (6,000)");
    let answer = node.press("/uploads/1", "/uploads/1/accept", "&gone=keep");
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    // The file is read into a scratch folder, which the killed one leaves.
    let scratch = || {
        let entries = std::fs::read_dir(world.path(".")).expect("a folder").flatten();
        entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(".ayni-scratch")).count()
    };
    let begun = std::time::Instant::now();
    while scratch() == 0 {
        assert!(begun.elapsed() < Duration::from_secs(30), "the import never begins");
        std::thread::sleep(Duration::from_millis(5));
    }
    node.child.kill().expect("killed");
    node.child.wait().expect("gone");
    assert_eq!(node.imports(), 0, "nothing by half");
    assert!(world.json(0, &["audit", "verify"])["faults"].as_array().is_none_or(|faults| faults.is_empty()));

    // Its lease runs out sooner than in two minutes here.
    let place = Place::File(world.path("ayni.db"));
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(async {
        let store = Store::open(&place, false).await.expect("opened");
        let job = store
            .take_job("the test", i64::MAX / 2, 0)
            .await
            .expect("asked")
            .expect("it is still to be done");
        assert!(store.hold_job(job.id, "the test", (0, 0), 0, 0).await.expect("held"));
        store.close().await;
    });
    let mut node = Node::start(&world);
    let page = node.wait("/uploads/1", "imports&#x2f;1");
    assert!(page.contains("In the register"), "{page}");
    assert_eq!(node.imports(), 1);
    assert_eq!(world.json(0, &["imports"])[0]["counts"]["new"], 6_000);
    // No scratch of the killed one is left once another began beside it.
    assert_eq!(scratch(), 0);
}

#[test]
fn files_that_mean_harm_end_in_words() {
    let world = World::new();
    assert_eq!(world.ayni(&["init", "--country", "XAA", "--name", "Agency"]).code, 0);
    let mut node = Node::start(&world);
    // A workbook whose sheet inflates to two gigabytes.
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("[Content_Types].xml", options).expect("begun");
    zip.write_all(b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
        .expect("written");
    zip.start_file("xl/worksheets/sheet1.xml", options).expect("begun");
    zip.write_all(b"<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>").expect("written");
    let block = vec![b'a'; 1 << 20];
    for _ in 0..1_500 {
        zip.write_all(&block).expect("written");
    }
    let bomb = zip.finish().expect("finished").into_inner();
    assert!(bomb.len() < 4 << 20, "{}", bomb.len());
    let answer = node.send("bomb.xlsx", &bomb);
    assert!(answer.contains("location: /uploads/1"), "{answer}");
    let page = node.wait("/uploads/1", "role=\"alert\"");
    assert!(page.contains("Could not be read"), "{page}");
    assert!(node.get("/health").starts_with("HTTP/1.1 200"), "the node lives");

    // A hundred megabytes to a limit of four: refused in words, and not kept.
    let answer = node.send("huge.csv", &vec![b'x'; 100 << 20]);
    assert!(
        answer.is_empty() || answer.starts_with("HTTP/1.1 413"),
        "{}",
        answer.chars().take(300).collect::<String>()
    );
    let answer = node.send("large.csv", &vec![b'x'; 6 << 20]);
    assert!(answer.starts_with("HTTP/1.1 413") && answer.contains("more than 4 MB"), "{answer}");
    let size = std::fs::metadata(world.path("ayni.db")).expect("there").len();
    assert!(size < 20 << 20, "{size}");
}
