//! What was sent with a request that is refused is read nevertheless, up to a bound: a connection that is closed on somebody who is
//! still sending looks like a broken link, and the refusal is never read.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, BodyDataStream, Bytes};
use axum::extract::Request;
use axum::http::header::{CONNECTION, EXPECT, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use futures_util::{Stream, StreamExt};

/// No more than so many bytes are read for nothing; then the connection is closed, and the answer says so.
const MOST: usize = 8 << 20;

/// Nor for longer.
const PATIENCE: Duration = Duration::from_secs(5);

/// A body that can be read on by who did not take it.
#[derive(Clone)]
struct Shared(Arc<Mutex<BodyDataStream>>);

impl Stream for Shared {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).poll_next_unpin(context)
    }
}

/// Reads what a refused request had still to send.
pub async fn drain(request: Request, next: Next) -> Response {
    // Who waits to be told before sending has not sent.
    if request.method().is_safe() || request.headers().contains_key(EXPECT) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let rest = Shared(Arc::new(Mutex::new(body.into_data_stream())));
    let mut response = next.run(Request::from_parts(parts, Body::from_stream(rest.clone()))).await;
    let all = async {
        let (mut rest, mut read) = (rest, 0);
        while let Some(piece) = rest.next().await {
            match piece {
                Ok(piece) if read < MOST => read += piece.len(),
                _ => return false,
            }
        }
        true
    };
    if !response.status().is_success() && !tokio::time::timeout(PATIENCE, all).await.unwrap_or(false) {
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    response
}
