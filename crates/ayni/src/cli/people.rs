//! `ayni people`

use ayni_core::rights::{Role, Scope};
use ayni_model::document::Speak;
use ayni_model::finding::Arg;
use ayni_store::{MembershipLine, Organisation, Person, PersonState, Store};
use clap::ValueEnum;

use super::{Done, Out};
use crate::app::desk::{self, By, Desk};
use crate::app::mail::Post;
use crate::app::secrets::Secrets;
use crate::app::settings::Settings;
use crate::app::{Kit, Refusal, people, session};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    Invite {
        #[arg(value_name = "E-MAIL")]
        email: String,
        #[arg(long)]
        person_name: Option<String>,
        #[arg(long = "role", value_name = "ROLE[@ORGANISATION]", value_parser = role)]
        roles: Vec<Given>,
        #[arg(long, value_name = "LANGUAGE")]
        language: Option<String>,
        #[arg(long, value_name = "URL", env = "AYNI_ADDRESS")]
        address: Option<String>,
        #[arg(long, conflicts_with_all = ["roles", "person_name", "language"])]
        again: bool,
    },
    List,
    Role {
        #[arg(value_name = "NUMBER|E-MAIL")]
        person: String,
        #[arg(value_enum)]
        change: Change,
        #[arg(value_name = "ROLE[@ORGANISATION]", value_parser = role)]
        role: Given,
    },
    Suspend {
        #[arg(value_name = "NUMBER|E-MAIL")]
        person: String,
        #[arg(long)]
        end: bool,
    },
    Unlock {
        #[arg(value_name = "NUMBER|E-MAIL")]
        person: String,
    },
    HandOver {
        #[arg(value_name = "NUMBER|E-MAIL")]
        giver: String,
        #[arg(value_name = "NUMBER|E-MAIL")]
        taker: String,
        #[arg(long, value_name = "ORGANISATION")]
        organisation: Option<String>,
    },
    Forget {
        #[arg(value_name = "NUMBER|E-MAIL")]
        person: String,
    },
    Token {
        #[arg(value_name = "NUMBER|E-MAIL")]
        person: String,
        #[arg(long, value_name = "NAME", default_value = "program")]
        token_name: String,
        #[arg(long = "scope", value_name = "CODE", required = true, value_parser = scope)]
        scopes: Vec<Scope>,
        #[arg(long, value_name = "NUMBER", default_value_t = 90)]
        days: i64,
    },
    Organisation {
        #[arg(value_name = "ORGANISATION")]
        organisation: String,
        #[arg(long)]
        organisation_name: String,
        #[arg(long, value_name = "ORGANISATION")]
        part_of: Option<String>,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Change {
    Give,
    Take,
}

/// A role as it is written: `reporter@XAA-MOH`, or `administrator` for the node as a whole.
#[derive(Clone)]
struct Given(Role, String);

fn role(text: &str) -> Result<Given, String> {
    let (code, organisation) = text.split_once('@').unwrap_or((text, ""));
    let role = Role::of(code).ok_or_else(|| Role::ALL.map(Role::as_str).join(", "))?;
    Ok(Given(role, organisation.to_owned()))
}

fn scope(text: &str) -> Result<Scope, String> {
    Scope::of(text).ok_or_else(|| Scope::ALL.map(Scope::as_str).join(", "))
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let store = Store::open(&kit.register, false).await?;
    let done = act(args.act, kit, &store, out).await;
    store.close().await;
    done.map(|()| Done::Clean)
}

async fn act(act: Act, kit: &Kit, store: &Store, out: &Out) -> Result<(), Refusal> {
    let secrets = Secrets::load(&kit.register, &desk::chance)?;
    let desk = Desk { kit, store, secrets: &secrets, now: desk::now(), chance: &desk::chance };
    let by = By::Machine;
    match act {
        Act::Invite { email, person_name, roles, language, address, again } => {
            let name = person_name.as_deref().unwrap_or(&email);
            let language = language.as_deref().unwrap_or(Speak::language(&*kit.words));
            let address = node_address(store, address).await?;
            let address = address.as_str();
            let invited = if again {
                let person = find(&desk, &email).await?;
                people::invite_again(&desk, &by, person.id, address).await?
            } else if roles.is_empty() {
                people::first(&desk, &email, name, language, address).await?
            } else {
                let roles: Vec<(Role, String)> =
                    roles.into_iter().map(|Given(role, of)| (role, of)).collect();
                let wanted = people::Invitation { email: &email, name, language, roles: &roles };
                people::invite(&desk, &by, &wanted, address).await?
            };
            let sent = Post::from_environment(kit)?.send_due(&desk).await?;
            let link = format!("{address}/accept?ticket={}", invited.ticket);
            if out.json {
                out.data(&serde_json::json!({ "person": invited.person, "link": link, "sent": sent > 0 }));
            }
            let args =
                [("name", Arg::Text(name.to_owned())), ("person", Arg::Text(invited.person.to_string()))];
            out.say(&kit.words, if sent > 0 { "people-invited" } else { "people-invited-waits" }, args);
            if !out.json {
                out.line(&format!("  {link}"));
            }
        }
        Act::List => list(&people::list(&desk, &by).await?, kit, out),
        Act::Role { person, change, role: Given(role, organisation) } => {
            let person = find(&desk, &person).await?;
            let (changed, key) = match change {
                Change::Give => {
                    (people::give(&desk, &by, person.id, role, &organisation).await?, "people-given")
                }
                Change::Take => {
                    (people::take(&desk, &by, person.id, role, &organisation).await?, "people-taken")
                }
            };
            let key = if changed { key } else { "people-unchanged" };
            done(&desk, person.id, key, kit, out).await?;
        }
        Act::Suspend { person, end } => {
            let person = find(&desk, &person).await?;
            if end {
                people::resume(&desk, &by, person.id).await?;
            } else {
                people::suspend(&desk, &by, person.id).await?;
            }
            done(&desk, person.id, if end { "people-resumed" } else { "people-suspended" }, kit, out).await?;
        }
        Act::Unlock { person } => {
            let person = find(&desk, &person).await?;
            people::unlock(&desk, &by, person.id).await?;
            done(&desk, person.id, "people-unlocked", kit, out).await?;
        }
        Act::HandOver { giver, taker, organisation } => {
            let (giver, taker) = (find(&desk, &giver).await?, find(&desk, &taker).await?);
            let organisation = organisation.as_deref();
            let wanted =
                people::HandOver { from: giver.id, to: taker.id, organisation, ..Default::default() };
            people::hand_over(&desk, &by, &wanted, &node_address(store, None).await?).await?;
            done(&desk, taker.id, "people-handed-over", kit, out).await?;
        }
        Act::Forget { person } => {
            let person = find(&desk, &person).await?;
            people::forget(&desk, &by, person.id).await?;
            out.say(&kit.words, "people-forgotten", [("person", Arg::Text(person.id.to_string()))]);
            if out.json {
                out.data(&serde_json::json!({ "person": person.id }));
            }
        }
        Act::Token { person, token_name, scopes, days } => {
            let person = find(&desk, &person).await?;
            let (id, token) = session::make_token_for(&desk, person.id, &token_name, &scopes, days).await?;
            if out.json {
                out.data(&serde_json::json!({ "person": person.id, "number": id, "token": token }));
            } else {
                out.say(&kit.words, "people-token-once", [("name", Arg::Text(person.name))]);
                out.line(&format!("  {token}"));
            }
        }
        Act::Organisation { organisation, organisation_name, part_of } => {
            let wanted = Organisation {
                id: organisation,
                name: organisation_name,
                whole: part_of.unwrap_or_default(),
            };
            people::organise(&desk, &by, &wanted).await?;
            out.say(&kit.words, "people-organised", [("organisation", Arg::Text(wanted.name.clone()))]);
            if out.json {
                out.data(&serde_json::json!(wanted));
            }
        }
    }
    Ok(())
}

/// Where the node is found, as letters name it: as it was said now, or as the node's settings say.
async fn node_address(store: &Store, said: Option<String>) -> Result<String, Refusal> {
    let known = said.or(Settings::load(store).await?.address);
    let address = known.unwrap_or_else(|| "http://localhost:8080".to_owned());
    Ok(address.trim_end_matches('/').to_owned())
}

/// The person of a number or an e-mail address.
async fn find(desk: &Desk<'_>, wanted: &str) -> Result<Person, Refusal> {
    if let Ok(id) = wanted.parse() {
        return people::known(desk, id).await;
    }
    let person = desk.store.person_at(&crate::app::mail::folded(wanted)?).await?;
    person.ok_or_else(|| Refusal::refused("people-no-person", [("person", Arg::Text(wanted.to_owned()))]))
}

/// Says what was done, and what the person is now.
async fn done(desk: &Desk<'_>, id: i64, key: &str, kit: &Kit, out: &Out) -> Result<(), Refusal> {
    let person = people::known(desk, id).await?;
    out.say(&kit.words, key, [("name", Arg::Text(person.name.clone()))]);
    list(&[person], kit, out);
    Ok(())
}

fn list(people: &[Person], kit: &Kit, out: &Out) {
    if out.json {
        out.data(&serde_json::json!(people));
        return;
    }
    if people.is_empty() {
        out.say(&kit.words, "people-nobody", []);
    }
    for person in people.iter().filter(|person| person.state != PersonState::Gone) {
        let state = kit.words.key(&format!("person-state-{}", person.state.as_str()));
        let args = [
            ("person", Arg::Text(person.id.to_string())),
            ("name", Arg::Text(person.name.clone())),
            ("email", Arg::Text(person.email.clone())),
            ("state", Arg::Text(state)),
        ];
        out.say(&kit.words, "people-line", args);
        for of in &person.memberships {
            out.line(&format!("    {}", membership(of, kit)));
        }
    }
}

fn membership(of: &MembershipLine, kit: &Kit) -> String {
    let role = kit.words.key(&format!("person-role-{}", of.role));
    if of.organisation.is_empty() { role } else { format!("{role} · {}", of.organisation) }
}
