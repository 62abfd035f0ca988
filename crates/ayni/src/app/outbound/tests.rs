use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;

const NOBODY: &[String] = &[];

/// Answers every connection with these bytes, and then `more` of them as often as they are taken.
async fn server(answer: &'static [u8], more: &'static [u8]) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut asked = [0; 2048];
                let _ = stream.read(&mut asked).await;
                let _ = stream.write_all(answer).await;
                while !more.is_empty() && stream.write_all(more).await.is_ok() {}
            });
        }
    });
    port
}

fn get(address: &str) -> Request<Vec<u8>> {
    Request::get(address).body(Vec::new()).unwrap()
}

#[tokio::test]
async fn the_machine_itself_is_reached_only_where_it_is_allowed_and_no_redirect_is_followed() {
    let port =
        server(b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 2\r\n\r\nhi", b"")
            .await;
    let address = format!("http://localhost:{port}/a?b=c");
    let answer = call(get(&address), Reach::Any).await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.body().as_slice()), (302, b"hi".as_slice()));
    let named = ["localhost".to_owned()];
    assert!(call(get(&address), Reach::Public { but: &named }).await.is_ok());
    for inside in [address.as_str(), "http://169.254.169.254/", "http://[::1]:1/", "http://2130706433/"] {
        let answer = call(get(inside), Reach::Public { but: NOBODY }).await;
        assert!(matches!(answer, Err(Unanswered::NotAllowed | Unanswered::Away(_))), "{inside} {answer:?}");
    }
    assert_eq!(call(get(&address), Reach::Public { but: NOBODY }).await.unwrap_err(), Unanswered::NotAllowed);
    // Without TLS, no other machine.
    assert_eq!(call(get("http://1.1.1.1/"), Reach::Any).await.unwrap_err(), Unanswered::NotAllowed);
}

#[tokio::test]
async fn an_answer_without_end_or_sense_is_left() {
    let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let port = server(head, b"10\r\n0123456789abcdef\r\n").await;
    let endless = call(get(&format!("http://127.0.0.1:{port}/")), Reach::Any).await;
    assert_eq!(endless.unwrap_err(), Unanswered::TooLarge);
    let port = server(b"220 mail.example.org ESMTP\r\n", b"").await;
    let other = call(get(&format!("http://127.0.0.1:{port}/")), Reach::Any).await;
    assert!(matches!(other, Err(Unanswered::Broken(_))), "{other:?}");
    let port = server(b"HTTP/1.1 200 OK\r\n", b"x-more: 0123456789012345678901234567890123456789\r\n").await;
    let headless = call(get(&format!("http://127.0.0.1:{port}/")), Reach::Any).await;
    assert!(matches!(headless, Err(Unanswered::Broken(_))), "{headless:?}");
    // What speaks no TLS is not spoken to in another way.
    let plain = call(get(&format!("https://localhost:{port}/")), Reach::Any).await;
    assert!(matches!(plain, Err(Unanswered::Away(_))), "{plain:?}");
}

#[tokio::test]
async fn who_never_answers_is_waited_for_no_longer_than_so() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let request = get(&format!("http://127.0.0.1:{port}/"));
    let silent = call_within(request, Reach::Any, Duration::from_millis(200)).await;
    assert_eq!(silent.unwrap_err(), Unanswered::TimedOut);
}

#[test]
fn only_whole_addresses_are_taken() {
    for bad in
        ["", "ftp://example.org/", "/path", "https://", "https://ana:secret@example.org/", "example.org"]
    {
        assert!(check(bad).is_err(), "{bad}");
    }
    for good in ["https://example.org", "https://example.org:8443/hook?x=1", "https://[2001:db8::1]/"] {
        assert!(check(good).is_ok(), "{good}");
    }
}
