//! People by the command line, on a file and on a server: invited by letter, given roles, handed over; and the
//! register moved from the one to the other and back.

use crate::postgres::Cluster;
use crate::world::{Said, World};

/// A world whose register is where `place` says; the secret is given, as a server needs it.
struct At<'a> {
    world: &'a World,
    place: String,
}

impl At<'_> {
    fn ayni(&self, arguments: &[&str]) -> Said {
        let mut command = self.world.command(arguments);
        command.args(["--as-of", "2026-01-15"]).env("AYNI_DATABASE", &self.place);
        command.env("AYNI_SECRET", "0123456789abcdef".repeat(4));
        crate::world::said(command.output().expect("run"))
    }

    fn json(&self, code: i32, arguments: &[&str]) -> serde_json::Value {
        let mut all = arguments.to_vec();
        all.push("--json");
        let said = self.ayni(&all);
        assert_eq!(said.code, code, "{arguments:?}\n{}\n{}", said.out, said.err);
        serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {}", said.out))
    }
}

fn an_office_at_work(at: &At<'_>) {
    assert_eq!(at.ayni(&["init", "--country", "XAA", "--name", "Agency"]).code, 0);
    let first = at.json(0, &["people", "invite", "ana@example.org", "--person-name", "Ana Quispe"]);
    assert_eq!((first["person"].as_i64(), first["sent"].as_bool()), (Some(1), Some(true)));
    // The letter is in the folder, and its link is the one that the command shows.
    let letter = String::from_utf8(at.world.read("mail/1.eml")).expect("text");
    let ticket = first["link"].as_str().expect("a link").rsplit('=').next().expect("a ticket");
    assert!(
        letter.contains("To: ana@example.org") && letter.replace("=\r\n", "").contains(ticket),
        "{letter}"
    );

    let role = "reporter@XAA-MOH";
    at.json(0, &["people", "invite", "Rosa@example.org", "--person-name", "Rosa", "--role", role]);
    assert_eq!(at.ayni(&["people", "invite", "rosa@example.org", "--role", role]).code, 3);
    assert_eq!(at.ayni(&["people", "invite", "no address", "--role", role]).code, 2);
    assert_eq!(at.ayni(&["people", "role", "2", "give", "root"]).code, 2);
    let rosa = at.json(0, &["people", "role", "rosa@example.org", "give", "reviewer@XAA-MOH"]);
    assert_eq!(rosa[0]["memberships"].as_array().expect("roles").len(), 2);
    at.json(0, &["people", "organisation", "XAA-MOH", "--organisation-name", "Ministry of Health"]);
    let wards = ["people", "organisation", "WARDS", "--organisation-name", "Wards", "--part-of", "XAA-MOH"];
    at.json(0, &wards);
    let ana = at.json(0, &["people", "hand-over", "2", "1", "--organisation", "XAA-MOH"]);
    assert_eq!(ana[0]["memberships"].as_array().expect("roles").len(), 4);
    at.json(0, &["people", "suspend", "2"]);
    let all = at.json(0, &["people", "list"]);
    assert_eq!(all[1]["state"], "suspended");
    assert_eq!(at.ayni(&["people", "suspend", "9"]).code, 3);
}

#[test]
fn people_are_invited_given_roles_and_handed_over_on_both_databases() {
    let world = World::new();
    let file = At { world: &world, place: "ayni.db".into() };
    an_office_at_work(&file);
    let head = file.json(0, &["audit", "verify"])["head"].as_str().expect("a head").to_owned();
    assert_eq!(file.ayni(&["backup", "-o", "file.ayni"]).code, 0);

    let Some(cluster) = Cluster::start() else { return };
    let other = World::new();
    an_office_at_work(&At { world: &other, place: cluster.database() });

    // The same people, roles and log on a server, and back in a file.
    let server = At { world: &world, place: cluster.database() };
    assert_eq!(server.ayni(&["restore", "file.ayni"]).code, 0);
    assert_eq!(server.json(0, &["people", "list"]), file.json(0, &["people", "list"]));
    assert_eq!(server.json(0, &["audit", "verify", "--goes-on-from", &head])["head"], head.as_str());
    assert_eq!(server.ayni(&["restore", "file.ayni"]).code, 3, "it is not empty any more");
    assert_eq!(server.ayni(&["backup", "-o", "server.ayni"]).code, 0);
    let back = At { world: &world, place: "back.db".into() };
    assert_eq!(back.ayni(&["restore", "server.ayni"]).code, 0);
    assert_eq!(world.read("server.ayni"), world.read("file.ayni"));
    assert_eq!(back.json(0, &["people", "list"]), file.json(0, &["people", "list"]));
}

#[test]
fn a_whole_journey_on_a_server_gives_the_same_figures_as_on_a_file() {
    let Some(cluster) = Cluster::start() else { return };
    let (here, there) = (World::agency(), World::new());
    let server = At { world: &there, place: cluster.database() };
    assert_eq!(server.ayni(&["example", "-o", "sent"]).code, 0);
    let init = ["init", "--country", "XAA", "--name", "Cooperation Agency of Ayllu"];
    assert_eq!(server.ayni(&init).code, 0);
    for file in ["sent/foreign-affairs.xlsx", "sent/health.csv", "sent/received.xlsx"] {
        assert_eq!(here.ayni(&["import", file]).code, 0);
        let said = server.ayni(&["import", file]);
        assert_eq!(said.code, 0, "{}", said.err);
    }
    assert_eq!(here.ayni(&["measure", "--year", "2024", "-o", "out"]).code, 0);
    assert_eq!(server.ayni(&["measure", "--year", "2024", "-o", "out"]).code, 0);
    for file in ["manifest.json", "measurement.json", "base/rows.parquet"] {
        assert_eq!(there.read(&format!("out/{file}")), here.read(&format!("out/{file}")), "{file}");
    }
    let query = ["query", "SELECT COUNT(*) AS n FROM activity", "--json"];
    let (asked, answered) = (server.ayni(&query), here.ayni(&query));
    assert_eq!((asked.code, &asked.out), (0, &answered.out), "{}", asked.err);
    assert_eq!(server.ayni(&["import", "--undo", "3"]).code, 0);
    assert_eq!(server.ayni(&["history", "MOH-2022-001"]).code, 0);
    assert_eq!(server.ayni(&["audit", "verify"]).code, 0);
    drop(cluster);
    let away = server.ayni(&["imports"]);
    assert!(away.code == 3 && away.err.contains("does not answer"), "{}", away.err);
}
