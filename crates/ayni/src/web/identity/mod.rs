//! The pages about people: their roles, their organisations, one's own account, the log of acts, and the
//! node itself.

mod account;
mod address;
mod factor;
mod hand_over;
mod log;
mod organisations;
pub(super) mod panel;
mod people;
mod person;
pub mod provider;
mod sessions;
mod settings;
mod tokens;

use axum::Router;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use super::{Shared, links};

/// The pages.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/account", get(account::page))
        .route("/account/name", post(account::rename))
        .route("/account/address", post(account::ask_address))
        .route("/account/password", post(account::change_password))
        .route("/account/provider", post(provider::leave_to_tie))
        .route("/account/provider/untie", post(provider::untie))
        .route("/account/factor", get(factor::page))
        .route("/account/factor/begin", post(factor::begin))
        .route("/account/factor/confirm", post(factor::confirm))
        .route("/account/factor/off", post(factor::off))
        .route("/account/factor/code.svg", get(factor::picture))
        .route("/account/sessions", get(sessions::page))
        .route("/account/sessions/end", post(sessions::end))
        .route("/account/sessions/others", post(sessions::end_others))
        .route("/account/tokens", get(tokens::page).post(tokens::make))
        .route("/account/tokens/revoke", post(tokens::revoke))
        .route("/address", get(address::page).post(address::change))
        .route("/sign-in/provider", get(provider::leave))
        .route("/sign-in/provider/back", get(provider::back))
        .route("/people", get(people::page))
        .route("/people/invite", get(people::invite_page).post(people::invite))
        .route("/people/{id}", get(person::page))
        .route("/people/{id}/give", post(person::give))
        .route("/people/{id}/take", post(person::take))
        .route("/people/{id}/invite", post(person::invite_again))
        .route("/people/{id}/suspend", post(person::suspend))
        .route("/people/{id}/resume", post(person::resume))
        .route("/people/{id}/unlock", post(person::unlock))
        .route("/people/{id}/forget", post(person::forget))
        .route("/people/{id}/hand-over", get(hand_over::page).post(hand_over::hand_over))
        .route("/organisations", get(organisations::page).post(organisations::add))
        .route("/organisation", get(organisations::one).post(organisations::change))
        .route("/log", get(log::page).post(log::prove))
        .route("/log.csv", get(log::csv))
        .route("/settings", get(settings::page).post(settings::change))
        .route("/settings/letter", post(settings::letter))
        .route("/settings/provider", post(settings::look))
}

/// The way back to a page after something was done, which it then says.
fn done(path: &str, what: &str) -> Response {
    let joined = if path.contains('?') { '&' } else { '?' };
    Redirect::to(&format!("{path}{joined}done={}", links::part(what))).into_response()
}
