//! The client: kept-alive connections, each sending its next request when the last is answered.
//!
//! It speaks just enough HTTP/1.1 to cost little on the cores that it shares with what it measures.

use std::time::{Duration, Instant};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
};

use crate::{Outcome, operation::Requests};

/// Connections to one server.
pub(crate) struct Clients {
    connections: Vec<Connection>,
    port: u16,
}

/// What was measured.
#[derive(Clone, Default)]
pub(crate) struct Sample {
    /// How long each answer took, in microseconds.
    pub(crate) micros: Vec<u32>,
    /// Requests that were told to come again (503); they are no answers.
    pub(crate) refused: usize,
    /// How long all of it took.
    pub(crate) elapsed: Duration,
}

impl Sample {
    /// Answers a second.
    pub(crate) fn rate(&self) -> f64 {
        self.micros.len() as f64 / self.elapsed.as_secs_f64()
    }

    /// The time in milliseconds within which `share` of the answers came.
    pub(crate) fn percentile(&self, share: f64) -> f64 {
        let mut sorted = self.micros.clone();
        sorted.sort_unstable();
        let last = sorted.len().saturating_sub(1);
        let index = (last as f64 * share).round() as usize;
        sorted.get(index).map_or(f64::NAN, |micros| f64::from(*micros) / 1_000.0)
    }

    /// Both together.
    pub(crate) fn add(&mut self, other: Self) {
        self.micros.extend(other.micros);
        self.refused += other.refused;
        self.elapsed += other.elapsed;
    }
}

impl Clients {
    /// Opens `count` connections to a port of this machine.
    pub(crate) async fn connect(port: u16, count: usize) -> Outcome<Self> {
        let mut connections = Vec::with_capacity(count);
        for _ in 0..count {
            connections.push(Connection::open(port).await?);
        }
        Ok(Self { connections, port })
    }

    /// Sends as many requests as are answered in `slice`.
    pub(crate) async fn run(&mut self, requests: &Requests, slice: Duration) -> Outcome<Sample> {
        let started = Instant::now();
        let mut running = JoinSet::new();
        for mut connection in self.connections.drain(..) {
            let requests = requests.clone();
            running.spawn(async move {
                let (mut micros, mut refused) = (Vec::new(), 0);
                let mut before = Instant::now();
                while before - started < slice {
                    let sent = connection.send(&requests.next()).await;
                    let answered = sent.map_err(|error| error.to_string())?;
                    let after = Instant::now();
                    if answered {
                        let time = (after - before).as_micros();
                        micros.push(u32::try_from(time).unwrap_or(u32::MAX));
                    } else {
                        refused += 1;
                    }
                    before = after;
                }
                Ok::<_, String>((connection, micros, refused))
            });
        }
        let mut sample = Sample::default();
        while let Some(finished) = running.join_next().await {
            let (connection, micros, refused) =
                finished?.map_err(|e| format!("port {}: {e}", self.port))?;
            self.connections.push(connection);
            sample.micros.extend(micros);
            sample.refused += refused;
        }
        sample.elapsed = started.elapsed();
        Ok(sample)
    }
}

/// One kept-alive connection.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    /// Connects to a port of this machine.
    pub(crate) async fn open(port: u16) -> Outcome<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(64 * 1024) })
    }

    /// Sends a request and reads its whole answer: true for a success, false for "come again".
    pub(crate) async fn send(&mut self, request: &[u8]) -> Outcome<bool> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let mut whole = None;
        while whole.is_none_or(|length| self.buffer.len() < length) {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err("the server closed the connection".into());
            }
            whole = whole.or_else(|| length(&self.buffer));
        }
        if self.buffer.starts_with(b"HTTP/1.1 20") {
            return Ok(true);
        }
        if self.buffer.starts_with(b"HTTP/1.1 503") {
            return Ok(false);
        }
        let request = String::from_utf8_lossy(request.split(|b| *b == b'\r').next().unwrap_or(&[]));
        Err(format!("{request}: {}", String::from_utf8_lossy(&self.buffer)).into())
    }
}

/// The length of head and body together, once the head is there.
fn length(answer: &[u8]) -> Option<usize> {
    let head = answer.windows(4).position(|end| end == b"\r\n\r\n")?;
    let text = std::str::from_utf8(&answer[..head]).ok()?;
    let body = text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    });
    Some(head + 4 + body.unwrap_or(0_usize))
}
