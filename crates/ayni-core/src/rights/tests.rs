use std::collections::BTreeMap;

use super::*;

/// The table of `docs/methods/rights.md`: the roles of its head, and of each act which of them allow it.
fn table() -> BTreeMap<String, BTreeMap<Role, bool>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/methods/rights.md");
    let text = std::fs::read_to_string(path).expect("the table");
    let cells = |line: &str| -> Vec<String> {
        line.trim()
            .trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().trim_matches('`').to_owned())
            .collect()
    };
    let mut lines =
        text.lines().skip_while(|line| !line.starts_with("| act |")).take_while(|line| line.starts_with('|'));
    let head: Vec<Role> = cells(lines.next().expect("a head"))[2..]
        .iter()
        .map(|code| Role::of(code).expect("a role"))
        .collect();
    assert_eq!(head, Role::ALL);
    let rows = lines.skip(1).map(|line| {
        let cells = cells(line);
        let may = cells[2..].iter().map(|cell| match cell.as_str() {
            "yes" => true,
            "" => false,
            other => panic!("{other} in {line}"),
        });
        (cells[0].clone(), head.iter().copied().zip(may).collect())
    });
    rows.collect()
}

fn person(memberships: &[(Role, &str)]) -> Actor {
    let memberships = memberships
        .iter()
        .map(|(role, organisation)| Membership { role: *role, organisation: (*organisation).to_owned() })
        .collect();
    Actor { person: 7, active: true, memberships, scopes: None }
}

/// Where the thing is: in an office of the ministry of health, in that ministry, in another, in none.
const OFFICE: On<'_> = On { within: &["XAA-MOH-NURSES", "XAA-MOH"], shared: false, by: Some(1) };
const HEALTH: On<'_> = On { within: &["XAA-MOH"], shared: false, by: Some(1) };
const ROADS: On<'_> = On { within: &["XAA-MOT"], shared: false, by: Some(1) };
const NODE: On<'_> = On { within: &[], shared: false, by: Some(1) };

#[test]
fn every_right_is_as_the_table_says() {
    let mut table = table();
    for act in Act::ALL {
        let row =
            table.remove(act.as_str()).unwrap_or_else(|| panic!("{} is not in the table", act.as_str()));
        for (role, allowed) in row {
            let everywhere = person(&[(role, "")]);
            let health = person(&[(role, "XAA-MOH")]);
            let office = person(&[(role, "XAA-MOH-NURSES")]);
            let said = format!("{} as {}", act.as_str(), role.as_str());
            let right = |may: bool| if may { Ok(()) } else { Err(Denial::Role) };
            let bounded = |inside: bool| match (allowed, inside || act.anywhere()) {
                (false, _) => Err(Denial::Role),
                (true, false) => Err(Denial::Organisation),
                (true, true) => Ok(()),
            };
            for on in [OFFICE, HEALTH, ROADS, NODE] {
                assert_eq!(may(&everywhere, act, &on), right(allowed), "{said}, for the node");
            }
            for (on, ministry, part) in
                [(OFFICE, true, true), (HEALTH, true, false), (ROADS, false, false), (NODE, false, false)]
            {
                assert_eq!(may(&health, act, &on), bounded(ministry), "{said}, in the ministry, on {on:?}");
                assert_eq!(may(&office, act, &on), bounded(part), "{said}, in the office, on {on:?}");
            }
        }
    }
    assert!(table.is_empty(), "not acts: {:?}", table.keys());
}

#[test]
fn what_is_shared_is_seen_by_everyone_with_a_role_and_by_nobody_else() {
    let shared = On { shared: true, ..ROADS };
    for role in Role::ALL {
        assert_eq!(may(&person(&[(role, "XAA-MOH")]), Act::See, &shared), Ok(()));
        // To see is all that sharing gives.
        assert!(role != Role::Guest || may(&person(&[(role, "")]), Act::Remark, &shared).is_err());
    }
    assert_eq!(may(&person(&[]), Act::See, &shared), Err(Denial::Role));
    assert_eq!(
        may(&person(&[(Role::Coordinator, "XAA-MOH")]), Act::Enter, &shared),
        Err(Denial::Organisation)
    );
}

#[test]
fn a_closed_account_and_a_narrow_token_allow_nothing_more() {
    let all: Vec<(Role, &str)> = Role::ALL.into_iter().map(|role| (role, "")).collect();
    let mut actor = person(&all);
    actor.active = false;
    for act in Act::ALL {
        assert_eq!(may(&actor, act, &HEALTH), Err(Denial::Closed));
    }
    actor.active = true;
    for scope in Scope::ALL {
        actor.scopes = Some(vec![scope]);
        for act in Act::ALL {
            let expected = if act.scope() == Some(scope) { Ok(()) } else { Err(Denial::Scope) };
            assert_eq!(may(&actor, act, &HEALTH), expected, "{} by {}", act.as_str(), scope.as_str());
        }
    }
    // With every scope, a token still makes no token.
    actor.scopes = Some(Scope::ALL.to_vec());
    assert_eq!(may(&actor, Act::MakeToken, &NODE), Err(Denial::Scope));
}

#[test]
fn nobody_reviews_or_releases_their_own() {
    let own = On { by: Some(7), ..HEALTH };
    let actor =
        person(&[(Role::Reviewer, "XAA-MOH"), (Role::ReleasingAuthority, ""), (Role::Reporter, "XAA-MOH")]);
    for act in Act::ALL.into_iter().filter(|act| may(&actor, *act, &HEALTH).is_ok()) {
        let another = matches!(act, Act::Review | Act::Release | Act::Endorse | Act::Clear);
        let expected = if another { Err(Denial::Own) } else { Ok(()) };
        assert_eq!(may(&actor, act, &own), expected, "{}", act.as_str());
    }
}

#[test]
fn codes_come_back() {
    for role in Role::ALL {
        assert_eq!(Role::of(role.as_str()), Some(role));
    }
    for scope in Scope::ALL {
        assert_eq!(Scope::of(scope.as_str()), Some(scope));
    }
    assert_eq!((Role::of("root"), Scope::of("")), (None, None));
}

#[test]
fn what_is_disclosed_grows_with_what_somebody_is_to_the_owner() {
    use ayni_model::exchange::Tier;
    let relations = [Relation::Anyone, Relation::Colleague, Relation::Partner, Relation::Owner];
    for (tier, shown) in [
        (Tier::Public, [true, true, true, true]),
        (Tier::Partners, [false, false, true, true]),
        (Tier::Private, [false, false, false, true]),
    ] {
        assert_eq!(relations.map(|relation| shows(tier, relation)), shown, "{}", tier.as_str());
    }
}
