//! Asking name servers for texts, by which an organisation proves that a domain is its own.

use std::net::SocketAddr;
use std::time::Duration;

use base::Random;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, UdpSocket};

use crate::Oidc;

/// How long one name server may take.
const TIMEOUT: Duration = Duration::from_secs(2);
/// Name servers that are asked.
const SERVERS_MAX: usize = 3;
/// Longest answer over UDP that we say we take: what passes every network unbroken.
const UDP_BYTES_MAX: u16 = 1232;
const TYPE_TXT: u16 = 16;
const TYPE_OPT: u16 = 41;
const CLASS_IN: u16 = 1;

/// Why a text could not be asked for.
#[derive(Debug, thiserror::Error)]
enum DnsError {
    #[error("{0}")]
    Io(#[from] std::io::Error),
    #[error("the name server took too long")]
    Timeout,
    #[error("the answer is not one")]
    Malformed,
    #[error("the name server refuses with code {0}")]
    Refused(u8),
}

/// Asks for texts.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    /// None stands for the system's.
    servers: Vec<SocketAddr>,
}

impl Names {
    pub(crate) fn new(options: &Oidc) -> Self {
        let servers = options.name_servers.iter().filter_map(|text| text.parse().ok()).collect();
        Self { servers }
    }

    /// Whether a name has a text; no if nobody knows.
    pub(crate) async fn has_text(&self, name: &str, text: &str, random: &dyn Random) -> bool {
        let servers = match self.servers.as_slice() {
            [] => of_system().await,
            servers => servers.to_vec(),
        };
        for server in servers.into_iter().take(SERVERS_MAX) {
            let asked = tokio::time::timeout(TIMEOUT, ask(server, name, random)).await;
            match asked.unwrap_or(Err(DnsError::Timeout)) {
                Ok(texts) => return texts.iter().any(|it| it == text.as_bytes()),
                Err(error) => tracing::warn!(%server, name, %error, "name server of no use"),
            }
        }
        false
    }
}

async fn of_system() -> Vec<SocketAddr> {
    let text = tokio::fs::read_to_string("/etc/resolv.conf").await.unwrap_or_default();
    listed(&text)
}

/// The name servers of a `resolv.conf`.
fn listed(text: &str) -> Vec<SocketAddr> {
    let servers = text.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        (words.next() == Some("nameserver")).then(|| words.next()).flatten()
    });
    servers.filter_map(|word| Some(SocketAddr::new(word.parse().ok()?, 53))).collect()
}

async fn ask(
    server: SocketAddr,
    name: &str,
    random: &dyn Random,
) -> Result<Vec<Vec<u8>>, DnsError> {
    let id = u16::from_be_bytes(random.bytes());
    let question = question(id, name).ok_or(DnsError::Malformed)?;
    let any = if server.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };
    let socket = UdpSocket::bind(any).await?;
    // Only what comes from there is received.
    socket.connect(server).await?;
    socket.send(&question).await?;
    let mut answer = vec![0; usize::from(UDP_BYTES_MAX)];
    loop {
        let length = socket.recv(&mut answer).await?;
        match parse(&answer[..length], &question) {
            // Somebody else's, or a forged one: the real one may still come.
            Err(DnsError::Malformed) => {}
            Ok(Parsed::Texts(texts)) => return Ok(texts),
            Ok(Parsed::Truncated) => break,
            Err(error) => return Err(error),
        }
    }
    let mut stream = TcpStream::connect(server).await?;
    let length = u16::try_from(question.len()).map_err(|_| DnsError::Malformed)?;
    stream.write_all(&[&length.to_be_bytes()[..], &question].concat()).await?;
    let mut answer = vec![0; usize::from(stream.read_u16().await?)];
    stream.read_exact(&mut answer).await?;
    match parse(&answer, &question)? {
        Parsed::Texts(texts) => Ok(texts),
        Parsed::Truncated => Err(DnsError::Malformed),
    }
}

/// A question for the texts of a name; `None` if it is none.
fn question(id: u16, name: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(64);
    out.extend(id.to_be_bytes());
    // Recursion desired; one question, one additional record.
    out.extend([1, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
    for label in name.split('.') {
        let length = u8::try_from(label.len()).ok().filter(|length| (1..64).contains(length))?;
        out.push(length);
        out.extend(label.bytes());
    }
    out.push(0);
    out.extend([TYPE_TXT, CLASS_IN].map(u16::to_be_bytes).concat());
    // How much we take over UDP (EDNS).
    out.push(0);
    out.extend([TYPE_OPT, UDP_BYTES_MAX, 0, 0, 0].map(u16::to_be_bytes).concat());
    (name.len() <= 253).then_some(out)
}

#[derive(Debug, PartialEq, Eq)]
enum Parsed {
    Texts(Vec<Vec<u8>>),
    Truncated,
}

fn parse(answer: &[u8], question: &[u8]) -> Result<Parsed, DnsError> {
    let mut reader = Reader { bytes: answer, at: 0 };
    let (id, flags) = (reader.u16()?, reader.u16()?);
    let (questions, answers) = (reader.u16()?, reader.u16()?);
    reader.skip(4)?;
    let is_ours = Some(id.to_be_bytes().as_slice()) == question.get(..2) && flags & 0x8000 != 0;
    if !is_ours || questions != 1 {
        return Err(DnsError::Malformed);
    }
    let start = reader.at;
    reader.name()?;
    reader.skip(4)?;
    // A server may answer in letters of another case.
    let asked = answer.get(start..reader.at).zip(question.get(12..12 + reader.at - start));
    if !asked.is_some_and(|(echo, asked)| echo.eq_ignore_ascii_case(asked)) {
        return Err(DnsError::Malformed);
    }
    match u8::try_from(flags & 0x000F).unwrap_or(u8::MAX) {
        0 => {}
        // There is no such name.
        3 => return Ok(Parsed::Texts(Vec::new())),
        code => return Err(DnsError::Refused(code)),
    }
    if flags & 0x0200 != 0 {
        return Ok(Parsed::Truncated);
    }
    let mut texts = Vec::new();
    for _ in 0..answers {
        reader.name()?;
        let (kind, class) = (reader.u16()?, reader.u16()?);
        reader.skip(4)?;
        let length = usize::from(reader.u16()?);
        let data = reader.take(length)?;
        if kind == TYPE_TXT && class == CLASS_IN {
            texts.push(joined(data)?);
        }
    }
    Ok(Parsed::Texts(texts))
}

/// The strings of a text, one after another.
fn joined(data: &[u8]) -> Result<Vec<u8>, DnsError> {
    let mut reader = Reader { bytes: data, at: 0 };
    let mut text = Vec::new();
    while reader.at < data.len() {
        let length = usize::from(reader.take(1)?[0]);
        text.extend(reader.take(length)?);
    }
    Ok(text)
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], DnsError> {
        let taken = self.bytes.get(self.at..self.at + length).ok_or(DnsError::Malformed)?;
        self.at += length;
        Ok(taken)
    }

    fn skip(&mut self, length: usize) -> Result<(), DnsError> {
        self.take(length).map(drop)
    }

    fn u16(&mut self) -> Result<u16, DnsError> {
        let bytes: [u8; 2] = self.take(2)?.try_into().map_err(|_| DnsError::Malformed)?;
        Ok(u16::from_be_bytes(bytes))
    }

    /// Passes over a name: labels up to an empty one, or to a reference to another place.
    fn name(&mut self) -> Result<(), DnsError> {
        loop {
            let length = self.take(1)?[0];
            match length {
                0 => return Ok(()),
                1..64 => self.skip(usize::from(length))?,
                0xC0.. => return self.skip(1),
                64..0xC0 => return Err(DnsError::Malformed),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// An answer with texts, each in strings of at most 200 bytes.
    fn answer(question: &[u8], flags: [u8; 2], texts: &[&str]) -> Vec<u8> {
        let mut out = question[..2].to_vec();
        out.extend(flags);
        out.extend([0, 1, 0, u8::try_from(texts.len()).unwrap(), 0, 0, 0, 0]);
        let end = 12 + question[12..].iter().position(|byte| *byte == 0).unwrap() + 5;
        out.extend(&question[12..end]);
        for text in texts {
            let mut data = Vec::new();
            for part in text.as_bytes().chunks(200) {
                data.push(u8::try_from(part.len()).unwrap());
                data.extend(part);
            }
            out.extend([0xC0, 12, 0, 16, 0, 1, 0, 0, 0, 60]);
            out.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
            out.extend(data);
        }
        out
    }

    #[test]
    fn texts_are_read_from_an_answer() {
        let question = question(7, "_platform-proof.example.com").unwrap();
        let long = "x".repeat(300);
        let good = answer(&question, [0x81, 0x80], &["a=1", &long]);
        let texts = vec![b"a=1".to_vec(), long.into_bytes()];
        assert_eq!(parse(&good, &question).unwrap(), Parsed::Texts(texts));
        let cut = answer(&question, [0x83, 0x80], &[]);
        assert_eq!(parse(&cut, &question).unwrap(), Parsed::Truncated);
        let none = answer(&question, [0x81, 0x83], &[]);
        assert_eq!(parse(&none, &question).unwrap(), Parsed::Texts(Vec::new()));
        let failed = answer(&question, [0x81, 0x82], &[]);
        assert!(matches!(parse(&failed, &question), Err(DnsError::Refused(2))));
    }

    #[test]
    fn an_answer_to_another_question_is_none() {
        let ours = question(7, "example.com").unwrap();
        for (id, name) in [(8, "example.com"), (7, "example.org")] {
            let other = question(id, name).unwrap();
            let answer = answer(&other, [0x81, 0x80], &["a"]);
            assert!(matches!(parse(&answer, &ours), Err(DnsError::Malformed)));
        }
    }

    #[test]
    fn what_is_no_name_is_not_asked_for() {
        let long = "a".repeat(64);
        for wrong in ["", "a..b", long.as_str()] {
            assert_eq!(question(1, wrong), None, "{wrong}");
        }
    }

    #[test]
    fn name_servers_are_read_from_the_systems_file() {
        let text = "# comment\nsearch example.com\nnameserver 192.0.2.53\nnameserver fe80::1%eth0\nnameserver ::1\n";
        assert_eq!(listed(text), ["192.0.2.53:53".parse().unwrap(), "[::1]:53".parse().unwrap()]);
    }

    proptest! {
        #[test]
        fn nothing_that_comes_is_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            let question = question(7, "example.com").unwrap();
            _ = parse(&bytes, &question);
            let mut answer = answer(&question, [0x81, 0x80], &["a"]);
            answer.truncate(bytes.len());
            _ = parse(&answer, &question);
        }
    }
}
