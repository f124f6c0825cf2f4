//! A stand-in for an object store that speaks as much of S3 as is read by.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// The key that [`Buckets`] knows.
pub const S3_KEY: &str = "AKIDEXAMPLE";
/// Why no lock is broken.
const WHOLE: &str = "no panic under this lock";
const MODIFIED: &str = "Sat, 14 Nov 2026 12:00:00 GMT";

/// Objects by their paths `/BUCKET/KEY`.
#[derive(Debug, Default)]
pub struct Buckets {
    objects: Mutex<BTreeMap<String, Vec<u8>>>,
    /// Paths that were asked for.
    asked: Mutex<Vec<String>>,
}

impl Buckets {
    /// Serves until the test ends; the store, and where it is.
    ///
    /// # Panics
    ///
    /// If there is no port for it.
    pub async fn serve() -> (Arc<Self>, String) {
        let store = Arc::new(Self::default());
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a port");
        let address = listener.local_addr().expect("it listens");
        let shared = Arc::clone(&store);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let shared = Arc::clone(&shared);
                tokio::spawn(async move { shared.answer_all(stream).await });
            }
        });
        (store, format!("http://{address}"))
    }

    /// Puts an object at `/BUCKET/KEY`.
    ///
    /// # Panics
    ///
    /// If a thread panicked that had the store.
    pub fn put(&self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.objects.lock().expect(WHOLE).insert(path.to_owned(), bytes.into());
    }

    /// Paths that were asked for.
    ///
    /// # Panics
    ///
    /// If a thread panicked that had the store.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect(WHOLE).clone()
    }

    async fn answer_all(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let mut held = Vec::new();
        loop {
            let end = loop {
                if let Some(end) = held.windows(4).position(|it| it == b"\r\n\r\n") {
                    break end;
                }
                if stream.read_buf(&mut held).await? == 0 {
                    return Ok(());
                }
            };
            let head = String::from_utf8_lossy(&held[..end]).into_owned();
            held.drain(..end + 4);
            stream.write_all(&self.answer(&head)).await?;
        }
    }

    fn answer(&self, head: &str) -> Vec<u8> {
        let mut words = head.lines().next().unwrap_or_default().split(' ');
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let header = |name: &str| {
            let lines = head.lines().skip(1).filter_map(|line| line.split_once(':'));
            lines.into_iter().find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, it)| it.trim())
        };
        self.asked.lock().expect(WHOLE).push(target.to_owned());
        if !header("authorization").unwrap_or_default().contains(S3_KEY) {
            return reply("403 Forbidden", "", b"<Error><Code>AccessDenied</Code></Error>");
        }
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        if query.contains("list-type=2") {
            return self.list(path, query);
        }
        let objects = self.objects.lock().expect(WHOLE);
        let Some(bytes) = objects.get(path) else {
            return reply("404 Not Found", "", b"<Error><Code>NoSuchKey</Code></Error>");
        };
        let tags = format!("ETag: \"{}\"\r\nLast-Modified: {MODIFIED}\r\n", bytes.len());
        if method == "HEAD" {
            let length = bytes.len();
            return format!("HTTP/1.1 200 OK\r\n{tags}Content-Length: {length}\r\n\r\n")
                .into_bytes();
        }
        let range = header("range").and_then(|it| it.strip_prefix("bytes=")?.split_once('-'));
        let (from, last) = range.expect("a range is asked for");
        let place = |text: &str| text.parse::<usize>().expect("a range is of numbers");
        let (from, last) = (place(from), place(last));
        let range = format!("{tags}Content-Range: bytes {from}-{last}/{}\r\n", bytes.len());
        reply("206 Partial Content", &range, &bytes[from..=last])
    }

    fn list(&self, bucket: &str, query: &str) -> Vec<u8> {
        let prefix = query.split('&').find_map(|it| it.strip_prefix("prefix=")).unwrap_or_default();
        let prefix = format!("{bucket}/{}", prefix.replace("%2F", "/"));
        let objects = self.objects.lock().expect(WHOLE);
        let found = objects.iter().filter(|(path, _)| path.starts_with(&prefix));
        let entry = |(path, bytes): (&String, &Vec<u8>)| {
            let (key, size) = (&path[bucket.len() + 1..], bytes.len());
            format!(
                "<Contents><Key>{key}</Key><LastModified>2026-11-14T12:00:00.000Z</LastModified>\
                 <ETag>\"{size}\"</ETag><Size>{size}</Size></Contents>"
            )
        };
        let entries: String = found.map(entry).collect();
        let body = format!(
            "<?xml version=\"1.0\"?><ListBucketResult><IsTruncated>false</IsTruncated>{entries}</ListBucketResult>"
        );
        reply("200 OK", "Content-Type: application/xml\r\n", body.as_bytes())
    }
}

fn reply(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut out =
        format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\n\r\n").into_bytes();
    out.extend_from_slice(body);
    out
}
