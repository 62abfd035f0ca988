//! A file that somebody has laid down, given back as it is: to be saved, and never shown inside the node.

use std::future::Future;

use axum::body::{Body, Bytes};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG,
};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use ayni_store::StoreError;

use super::links;
use super::visitor::Visitor;

/// What is known of the file.
#[derive(Clone, Copy, Debug)]
pub struct Stored<'f> {
    /// Its name.
    pub name: &'f str,
    /// Its media type.
    pub kind: &'f str,
    /// How many bytes it has.
    pub bytes: i64,
    /// The hash of its bytes, by which a browser or a program knows whether it has it.
    pub sha256: &'f [u8],
}

/// Its bytes, piece by piece, so that it is never in memory whole; or nothing, where the reader has just this. `piece`
/// fetches the piece of a number, from 0; `None` behind the last.
pub fn given<F>(visitor: &Visitor, file: Stored<'_>, piece: impl Fn(i64) -> F + Send + 'static) -> Response
where
    F: Future<Output = Result<Option<Vec<u8>>, StoreError>> + Send + 'static,
{
    let tag = format!("\"{}\"", ayni_store::hex(file.sha256));
    let kept = visitor.kept.as_deref().is_some_and(|kept| kept.split(',').any(|one| one.trim() == tag));
    let mut response = if kept {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let pieces = futures_util::stream::try_unfold((piece, 0), |(piece, number)| async move {
            let found = piece(number).await.map_err(std::io::Error::other)?;
            Ok::<_, std::io::Error>(found.map(|found| (Bytes::from(found), (piece, number + 1))))
        });
        Body::from_stream(pieces).into_response()
    };
    let headers = response.headers_mut();
    let mut put = |name, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    if !kept {
        put(CONTENT_LENGTH, &file.bytes.to_string());
        put(CONTENT_TYPE, file.kind);
        put(CONTENT_DISPOSITION, &links::attachment(file.name));
        put(CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox");
    }
    put(ETAG, &tag);
    put(CACHE_CONTROL, "private, no-cache");
    response
}
