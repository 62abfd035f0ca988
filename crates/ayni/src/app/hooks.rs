//! Hooks: an address that asked for it is told of what happens on the node, signed so that it knows who tells
//! (Standard Webhooks). What is told is small and names nobody: an event, numbers, ids.

use axum::http::Request;
use axum::http::header::CONTENT_TYPE;
use ayni_core::rights::{Act, On};
use ayni_model::finding::Arg;
use ayni_store::{Delivery, DeliveryLine, HookLine, NewLetter, PersonState, Tried};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::future::join_all;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use super::desk::{By, Desk};
use super::outbound::{self, Reach, Unanswered};
use super::{Refusal, mail};

/// A measurement was made and kept.
pub const MEASURED: &str = "measurement.kept";

/// What can be told. The store tells the others in the transactions of what happened.
pub const EVENTS: [&str; 4] = ["activities.changed", "import.done", "import.undone", MEASURED];

/// The event by which a hook is tried.
pub const PING: &str = "ping";

/// Hooks of a node at the most.
const HOOKS: usize = 50;

/// Bytes of an address.
const ADDRESS: usize = 500;

/// Bytes of a secret.
const SECRET: usize = 32;

/// How long a delivery is its sender's, in seconds: longer than any call lasts.
const LEASE: i64 = 120;

/// How long to wait after each try that failed, in seconds. After the last a delivery is given up.
const AGAIN: [i64; 9] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/// How many are sent at a time.
const AT_ONCE: usize = 8;

/// How long what was sent is remembered, in seconds.
const KEPT: i64 = 30 * 86_400;

/// Adds a hook; the hook, and its secret, which is shown this once.
pub async fn add(
    desk: &Desk<'_>,
    by: &By,
    address: &str,
    events: &[String],
) -> Result<(HookLine, String), Refusal> {
    by.may(Act::Govern, &On::default())?;
    let address = address.trim();
    outbound::check(address)?;
    // Without TLS nobody but this machine can be trusted to be who they say.
    let plain = address.get(..5).is_none_or(|scheme| !scheme.eq_ignore_ascii_case("https"));
    if address.len() > ADDRESS || plain && !is_own_machine(address) {
        return Err(Refusal::usage("outbound-bad-address", []));
    }
    let wanted: Vec<&str> =
        EVENTS.into_iter().filter(|one| events.iter().any(|event| event == one)).collect();
    let unknown = events.iter().find(|event| !EVENTS.contains(&event.as_str()));
    if wanted.is_empty() || unknown.is_some() {
        let all = Arg::Text(EVENTS.join(", "));
        return Err(Refusal::usage("hooks-bad-events", [("events", all)]));
    }
    if desk.store.hooks().await?.len() >= HOOKS {
        return Err(Refusal::refused("hooks-too-many", [("most", Arg::Count(HOOKS as u64))]));
    }
    let mut secret = [0; SECRET];
    (desk.chance)(&mut secret)?;
    let sealed = desk.secrets.seal(&secret, &purpose(address), desk.chance)?;
    let id = desk.store.add_hook(address, &wanted, &sealed, &desk.stamp(by)).await?;
    Ok((known(desk, id).await?, format!("whsec_{}", STANDARD.encode(secret))))
}

/// All hooks.
pub async fn list(desk: &Desk<'_>, by: &By) -> Result<Vec<HookLine>, Refusal> {
    by.may(Act::Govern, &On::default())?;
    Ok(desk.store.hooks().await?)
}

/// One hook.
pub async fn one(desk: &Desk<'_>, by: &By, id: i64) -> Result<HookLine, Refusal> {
    by.may(Act::Govern, &On::default())?;
    known(desk, id).await
}

/// What was sent to a hook, newest first.
pub async fn deliveries(
    desk: &Desk<'_>,
    by: &By,
    id: i64,
    before: Option<i64>,
    most: i64,
) -> Result<Vec<DeliveryLine>, Refusal> {
    one(desk, by, id).await?;
    Ok(desk.store.deliveries(id, before, most).await?)
}

/// Turns a hook on or off.
pub async fn turn(desk: &Desk<'_>, by: &By, id: i64, on: bool) -> Result<HookLine, Refusal> {
    one(desk, by, id).await?;
    desk.store.turn_hook(id, (!on).then_some("asked"), &desk.stamp(by)).await?;
    known(desk, id).await
}

/// Takes a hook away.
pub async fn remove(desk: &Desk<'_>, by: &By, id: i64) -> Result<(), Refusal> {
    one(desk, by, id).await?;
    desk.store.remove_hook(id, &desk.stamp(by)).await?;
    Ok(())
}

/// Sends a hook an event that means nothing; the delivery's number.
pub async fn test(desk: &Desk<'_>, by: &By, id: i64) -> Result<i64, Refusal> {
    one(desk, by, id).await?;
    Ok(desk.store.tell_one(id, PING, &json!({ "hook": id }), &desk.stamp(by)).await?)
}

/// Whether an address names the machine that the node runs on.
fn is_own_machine(address: &str) -> bool {
    let host = address.parse::<axum::http::Uri>().ok().and_then(|uri| uri.host().map(str::to_owned));
    host.is_some_and(|host| ["localhost", "127.0.0.1", "[::1]"].contains(&host.as_str()))
}

async fn known(desk: &Desk<'_>, id: i64) -> Result<HookLine, Refusal> {
    let hook = desk.store.hook(id).await?;
    hook.ok_or_else(|| Refusal::refused("api-no-hook", [("number", Arg::Text(id.to_string()))]))
}

/// A secret is sealed for its address: put beside another it does not open.
fn purpose(address: &str) -> String {
    format!("hook {address}")
}

/// Sends what is due; whether there was anything. Each delivery is one sender's at a time, and who dies with
/// one loses it to another. `hosts` of the node's own network are let in.
pub async fn send_due(desk: &Desk<'_>, hosts: &[String]) -> Result<bool, Refusal> {
    let mut taken = Vec::new();
    while taken.len() < AT_ONCE {
        match desk.store.take_delivery(desk.now, LEASE).await? {
            Some(delivery) => taken.push(delivery),
            None => break,
        }
    }
    let any = !taken.is_empty();
    let sent = join_all(taken.iter().map(|delivery| send(desk, delivery, hosts))).await;
    sent.into_iter().collect::<Result<Vec<()>, Refusal>>()?;
    desk.store.clear_deliveries(desk.now - KEPT).await?;
    Ok(any)
}

/// Why a try failed, by a code that the page has words for; and whether to try again.
enum Failed {
    /// The hook answered, and not with a status of success.
    Status(i64),
    /// The hook is gone for good, as it says.
    Gone,
    /// There was no answer.
    Silent(&'static str),
    /// The secret does not open: another secret of the node sealed it.
    Sealed,
}

async fn send(desk: &Desk<'_>, delivery: &Delivery, hosts: &[String]) -> Result<(), Refusal> {
    let tries = usize::try_from(delivery.attempts - 1).unwrap_or(0);
    let later = AGAIN.get(tries).map(|wait| desk.now + wait);
    let outcome = call(desk, delivery, hosts).await;
    let (answer, trouble, again) = match &outcome {
        Ok(status) => (Some(*status), "", None),
        Err(Failed::Status(status)) => (Some(*status), "status", later),
        Err(Failed::Gone) => (Some(410), "gone", None),
        Err(Failed::Silent(why)) => (None, *why, later),
        Err(Failed::Sealed) => (None, "sealed", None),
    };
    tracing::info!(delivery = delivery.id, hook = delivery.hook, answer, trouble, "sent");
    let ours = desk.store.end_delivery(delivery, &Tried { answer, trouble, again }, desk.now).await?;
    if ours && outcome.is_err() && again.is_none() && delivery.event != PING {
        let why = if matches!(outcome, Err(Failed::Gone)) { "gone" } else { "failed" };
        turn_off(desk, delivery, why).await?;
    }
    Ok(())
}

/// Calls the hook once; its status, if that is one of success.
async fn call(desk: &Desk<'_>, delivery: &Delivery, hosts: &[String]) -> Result<i64, Failed> {
    let secret = desk.secrets.open(&delivery.secret, &purpose(&delivery.address)).ok_or(Failed::Sealed)?;
    let body = body(delivery);
    let (id, moment) = (format!("msg_{}", delivery.id), desk.now);
    let request = Request::post(&delivery.address)
        .header(CONTENT_TYPE, "application/json")
        .header("webhook-id", &id)
        .header("webhook-timestamp", moment)
        .header("webhook-signature", signature(&secret, &id, moment, &body))
        .body(body.into_bytes())
        .map_err(|_| Failed::Silent("address"))?;
    let answer = outbound::call(request, Reach::Public { but: hosts }).await.map_err(|why| {
        Failed::Silent(match why {
            Unanswered::BadAddress => "address",
            Unanswered::NotAllowed => "not-allowed",
            Unanswered::Away(_) => "away",
            Unanswered::TimedOut => "timed-out",
            Unanswered::TooLarge => "too-large",
            Unanswered::Broken(_) => "broken",
        })
    })?;
    match answer.status().as_u16() {
        status @ 200..300 => Ok(status.into()),
        410 => Err(Failed::Gone),
        status => Err(Failed::Status(status.into())),
    }
}

/// What is sent: the event, its moment where it is known, and what there is to say. The same bytes each time.
fn body(delivery: &Delivery) -> String {
    let data: Value = serde_json::from_str(&delivery.body).unwrap_or_default();
    let mut value = json!({ "type": delivery.event, "data": data });
    let moment = delivery.made.and_then(|made| jiff::Timestamp::from_second(made).ok());
    if let (Some(moment), Some(members)) = (moment, value.as_object_mut()) {
        members.insert("timestamp".to_owned(), json!(moment.to_string()));
    }
    value.to_string()
}

/// The signature of a message (Standard Webhooks 1.0): over its id, the moment it is sent, and its bytes.
fn signature(secret: &[u8], id: &str, moment: i64, body: &str) -> String {
    // A key of any length will do.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret) else { return String::new() };
    mac.update(format!("{id}.{moment}.{body}").as_bytes());
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

/// Turns off a hook that did not take a delivery however often it was tried, unless it has taken others since;
/// and tells who made it.
async fn turn_off(desk: &Desk<'_>, delivery: &Delivery, why: &str) -> Result<(), Refusal> {
    let since = delivery.made.unwrap_or(0);
    if why == "failed" && desk.store.delivered_since(delivery.hook, since).await? {
        return Ok(());
    }
    let hook = desk.store.hook(delivery.hook).await?;
    if !desk.store.turn_hook(delivery.hook, Some(why), &desk.stamp(&By::Machine)).await? {
        return Ok(());
    }
    let person = match hook.as_ref().and_then(|hook| hook.person) {
        Some(id) => desk.store.person(id).await?.filter(|person| person.state == PersonState::Active),
        None => None,
    };
    let Some(person) = person else { return Ok(()) };
    let (subject, text) =
        mail::letter(desk, &person.language, "mail-hook-off", &person.name, &delivery.address).await?;
    let letter = NewLetter { person: person.id, address: person.email, subject, text };
    desk.store.add_letter(&letter, desk.now).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example that the specification of Standard Webhooks gives.
    #[test]
    fn a_message_is_signed_as_the_standard_says() {
        let secret = STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signed =
            signature(&secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}");
        assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn the_last_try_is_about_three_days_after_the_first() {
        let all: i64 = AGAIN.iter().sum();
        assert!((3 * 86_400..4 * 86_400).contains(&all), "{all}");
    }
}
