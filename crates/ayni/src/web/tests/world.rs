//! A node over a register of its own, and requests to it.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use ayni_formats::record;
use ayni_model::{Activity, Finding, Origin, Severity};
use ayni_store::{ImportInfo, Incoming, Origins, PersonState, Place, Stamp, Store};
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::app::provider::Provider;
use crate::app::secrets::Secrets;
use crate::app::{Kit, desk, jobs, kept, kit, measure, people, search, upload};
use crate::web::{Guard, Node, router};

/// A node, with the folder that its register is in.
pub struct World {
    pub folder: tempfile::TempDir,
    pub kit: Kit,
    pub store: Store,
    pub router: Router,
    pub start_key: String,
    secrets: Secrets,
}

/// An answer.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// The records that the documentation gives as examples.
pub fn vectors() -> Vec<Activity> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/record-vectors");
    ["full", "minimal", "results", "texts", "training"]
        .into_iter()
        .map(|name| record::read(&std::fs::read(folder.join(format!("{name}.json"))).unwrap()).unwrap())
        .collect()
}

impl World {
    /// A node whose register is empty.
    pub async fn empty() -> World {
        World::with(None).await
    }

    /// The same, where people may sign in at a provider, too.
    pub async fn with(provider: Option<Provider>) -> World {
        let folder = tempfile::tempdir().unwrap();
        let today = "2026-01-15".parse().unwrap();
        let kit = Kit::load(Place::File(folder.path().join("ayni.db")), None, "en", today, true).unwrap();
        let store = Store::open(&kit.register, true).await.unwrap();
        store.set_node("country", "XAA", "2026-01-15").await.unwrap();
        store.set_node("name", "Cooperation Agency", "2026-01-15").await.unwrap();
        let secrets = Secrets::of(&[7; 32]);
        let start_key = "k3y".to_owned();
        let guard = Guard {
            secrets: secrets.clone(),
            secure: false,
            start_key: start_key.clone(),
            open: true,
            provider,
        };
        let router = router(Node::new(kit.clone(), store.clone(), guard).unwrap());
        World { folder, kit, store, router, start_key, secrets }
    }

    /// A node that holds these activities.
    pub async fn of(activities: &[Activity]) -> World {
        let world = World::empty().await;
        world.import("a file.xlsx", activities).await;
        world
    }

    /// Imports activities as if they had stood in a file, with one finding.
    pub async fn import(&self, file: &str, activities: &[Activity]) {
        let info = ImportInfo {
            file: file.into(),
            file_hash: "0".repeat(64),
            profile: "own".into(),
            profile_hash: String::new(),
            source: format!("source of {file}"),
            day: "2026-01-15".into(),
            person: None,
            at: None,
        };
        let mut import = self.store.begin_import(info).await.unwrap();
        let incoming = |(row, activity): (usize, &Activity)| Incoming {
            reporter: activity.reporter.clone(),
            key: activity.id.clone(),
            body: record::write(activity),
            origins: Origins {
                file: file.into(),
                sheet: "Sheet 1".into(),
                first_row: row as u32 + 2,
                layout: "id\t0\t1\ntitle.en\t0\t2\n".into(),
            },
        };
        import.put(activities.iter().enumerate().map(incoming).collect()).await.unwrap();
        let origin =
            Origin { sheet: Some("Sheet 1".into()), row: Some(3), column: Some(4), ..Origin::file(file) };
        let finding = Finding::new("title-short", Severity::Warning)
            .at(origin)
            .on(&activities[0].id, ayni_model::Path::of("title"))
            .with("text", file);
        import.put_findings(&[finding]).await.unwrap();
        import.commit().await.unwrap();
        search::catch_up(&self.kit, &self.store).await.unwrap();
    }

    /// Measures the register into the shelf.
    pub async fn measure(&self) {
        let folder = kept::folder(&self.kit).join("all-default");
        let request = measure::Request {
            file: None,
            country: None,
            years: None,
            framework: kit::FRAMEWORK,
            method: kit::METHOD,
            by: None,
            since: None,
            out: &folder,
            pdf: None,
            threads: 1,
        };
        measure::measure(&self.kit, &request, &ayni_model::NoWatch).await.unwrap();
    }

    /// Somebody who works in an organisation, and a program that acts in their name; its token.
    pub async fn program(&self, role: &str, organisation: &str, scopes: &[&str]) -> String {
        let email = format!("{role}-{}@node.example", organisation.to_lowercase());
        let by = Stamp { day: "2026-01-15".into(), at: Some(desk::now()), person: None };
        let person = match self.store.person_at(&email).await.unwrap() {
            Some(person) => person.id,
            None => {
                self.invite(&email, role, role, organisation).await;
                let person = self.store.person_at(&email).await.unwrap().unwrap().id;
                self.store.set_person_state(person, PersonState::Active, &by).await.unwrap();
                person
            }
        };
        let token = format!("ayni_{role}-{organisation}-{}", scopes.join("-"));
        let expires = desk::now() + 86_400;
        self.store.add_token(token.as_bytes(), person, "test", scopes, expires, &by).await.unwrap();
        token
    }

    /// One who coordinates the whole node and looks after it, with every scope.
    pub async fn everything(&self) -> String {
        let all = ["read", "write", "review", "measure", "release", "people", "govern"];
        let token = self.program("coordinator", "", &all).await;
        let person = self.store.person_at("coordinator-@node.example").await.unwrap().unwrap().id;
        let by = Stamp { day: "2026-01-15".into(), at: None, person: None };
        for role in ["administrator", "statistician"] {
            let role = ayni_store::MembershipLine { role: role.into(), organisation: String::new() };
            self.store.give_role(person, &role, &by).await.unwrap();
        }
        token
    }

    /// Asks as a program does, with headers and a body.
    pub async fn call(
        &self,
        token: &str,
        request: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Answer {
        let (method, path) = request.split_once(' ').unwrap();
        let mut request = Request::builder().method(method).uri(path);
        if !token.is_empty() {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.ask(request.body(body.into()).unwrap()).await
    }

    /// What use cases work with.
    pub fn desk(&self) -> desk::Desk<'_> {
        desk::Desk {
            kit: &self.kit,
            store: &self.store,
            secrets: &self.secrets,
            now: desk::now(),
            chance: &desk::chance,
        }
    }

    /// Carries out the jobs about files that are due, as the node does by itself; how many.
    pub async fn work(&self) -> usize {
        let mut count = 0;
        let carry_out = async |held: jobs::Held| upload::carry_out(&self.desk(), &held).await;
        while jobs::run_one(&self.store, "the test", desk::now, carry_out).await.unwrap() {
            count += 1;
        }
        search::catch_up(&self.kit, &self.store).await.unwrap();
        count
    }

    /// The next letter that waits: to whom, and its text.
    pub async fn letter(&self) -> Option<(String, String)> {
        let letter = self.store.take_letter(desk::now(), 1_000).await.unwrap()?;
        self.store.sent_letter(letter.id).await.unwrap();
        Some((letter.letter.address, letter.letter.text))
    }

    /// Invites somebody with a role in an organisation; what accepts the invitation.
    pub async fn invite(&self, email: &str, name: &str, role: &str, organisation: &str) -> String {
        let roles = [(ayni_core::rights::Role::of(role).unwrap(), organisation.to_owned())];
        let wanted = people::Invitation { email, name, language: "en", roles: &roles };
        people::invite(&self.desk(), &desk::By::Machine, &wanted, "http://node.example").await.unwrap().ticket
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Asks with a header.
    pub async fn get_with(&self, path: &str, name: &str, value: &str) -> Answer {
        self.ask(Request::get(path).header(name, value).body(Body::empty()).unwrap()).await
    }

    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, text }
    }
}

/// How many activities a list shows.
pub fn listed(html: &str) -> usize {
    html.matches("<h3><a href=\"&#x2f;activity?").count()
}

/// Every address that a page leads to within the node.
pub fn links(html: &str) -> Vec<String> {
    html.split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|href| href.replace("&amp;", "&").replace("&#x2f;", "/"))
        .filter(|href| href.starts_with('/'))
        .collect()
}

/// Fails where a page is not well-formed or shows a key in place of words.
pub fn sound(path: &str, html: &str) {
    let text = html.strip_prefix("<!DOCTYPE html>").unwrap_or_else(|| panic!("{path} is no page: {html}"));
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => break,
            Ok(_) => {}
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(0);
                panic!(
                    "{path}: {error} near {:?}",
                    text.get(at.saturating_sub(200)..).unwrap_or(text).chars().take(400).collect::<String>()
                )
            }
        }
    }
    assert!(!html.contains('⟦'), "{path} lacks words: {:?}", html.split('⟦').nth(1));
    assert!(!html.contains("<script"), "{path} has a script");
    assert!(!html.contains(" style=\""), "{path} has a style of its own, which the policy forbids");
}
