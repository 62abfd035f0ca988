//! What an operation takes from a request, beside its path.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use super::super::Shared;
use super::super::error::Trouble;
use super::super::visitor::Visitor;
use super::body;
use super::guard::Sent;

/// What a program has sent as JSON, as a value of a known shape.
pub struct Told<T>(pub T);

impl<T: DeserializeOwned> FromRequestParts<Shared> for Told<T> {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, node: &Shared) -> Result<Told<T>, Trouble> {
        let Ok(sent) = Sent::from_request_parts(parts, node).await;
        body::value(&sent).map(Told)
    }
}

/// Where the node is found, for links in letters.
pub struct Address(pub String);

impl FromRequestParts<Shared> for Address {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, node: &Shared) -> Result<Address, Self::Rejection> {
        let visitor = Visitor::from_request_parts(parts, node).await?;
        Ok(Address(node.own_address(&parts.headers, &visitor.settings)))
    }
}
