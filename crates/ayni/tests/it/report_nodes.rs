//! One report that two nodes over one database share.

use crate::postgres::Cluster;
use crate::uploads::Node;
use crate::world::World;

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

const FORM: &str = "Content-Type: application/x-www-form-urlencoded";

/// Sends a form of a page, with its token and more.
fn post(node: &mut Node<'_>, page: &str, act: &str, more: &str) -> String {
    let body = format!("token={}{more}", node.hidden(page, "token"));
    node.ask(&format!("POST {act} HTTP/1.1\r\n{FORM}"), body.as_bytes())
}

/// Both begin the same report, and then both keep a change of the same text, at the same moment each: one of them does,
/// and the other is shown what stands there by now.
fn one_of_two_changes_it(world: &World, database: Option<&str>) {
    let mut nodes = [Node::start_at(world, database), Node::start_at(world, database)];
    let begin = "&template=country-profile&name=profile&years=2024";
    let begun: Vec<String> = std::thread::scope(|scope| {
        let all: Vec<_> = nodes
            .iter_mut()
            .map(|node| scope.spawn(move || post(node, "/reports/new", "/reports/new", begin)))
            .collect();
        all.into_iter().map(|one| one.join().expect("sent")).collect()
    });
    let done = |answers: &[String]| answers.iter().filter(|one| one.starts_with("HTTP/1.1 303")).count();
    assert_eq!(done(&begun), 1, "{begun:#?}");
    let path = world.path("reports/profile/texts/report.md");
    for turn in 1..=3 {
        let before = std::fs::read_to_string(&path).expect("a text");
        let revision = nodes[0].hidden("/reports/profile/text", "revision");
        let kept: Vec<String> = std::thread::scope(|scope| {
            let all: Vec<_> = nodes
                .iter_mut()
                .zip(["Here", "There"])
                .map(|(node, who)| {
                    let text = encoded(&format!("{before}\n{who} in turn {turn}.\n"));
                    let more = format!("&language=en&act=keep&revision={revision}&text={text}");
                    let page = "/reports/profile/text";
                    scope.spawn(move || post(node, page, page, &more))
                })
                .collect();
            all.into_iter().map(|one| one.join().expect("sent")).collect()
        });
        assert_eq!(done(&kept), 1, "turn {turn}: {kept:#?}");
        let now = std::fs::read_to_string(&path).expect("a text");
        let (here, there) = (format!("Here in turn {turn}."), format!("There in turn {turn}."));
        assert!(now.contains(&here) ^ now.contains(&there), "{now}");
        // Who came second sees what the first one wrote, marked, beside their own.
        let second = kept.iter().find(|one| one.starts_with("HTTP/1.1 422")).expect("refused");
        let first = if now.contains(&here) { here } else { there };
        assert!(second.contains(&format!("<mark>{first}</mark>")), "{second}");
    }
}

#[test]
fn two_nodes_over_one_file_change_a_report_in_turn() {
    let world = World::three_offices();
    one_of_two_changes_it(&world, None);
}

#[test]
fn two_nodes_over_one_server_change_a_report_in_turn() {
    let Some(cluster) = Cluster::start() else { return };
    let world = World::new();
    let database = cluster.database();
    let mut command = world.command(&["init", "--country", "XAA", "--name", "Agency"]);
    assert!(command.env("AYNI_DATABASE", &database).output().expect("run").status.success());
    one_of_two_changes_it(&world, Some(&database));
}
