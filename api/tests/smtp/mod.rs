//! A real SMTP server on loopback that keeps what arrives.

use mail_parser::{Message, MessageParser};
use mailin::{Action, Handler, Response, Session, SessionBuilder, response};
use std::{
    io::{self, BufRead, BufReader, Write},
    net::{IpAddr, Ipv4Addr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

/// A mail that was acknowledged.
#[derive(Clone, Debug)]
pub struct Received {
    /// The recipients of the envelope.
    pub to: Vec<String>,
    /// The mail as it came.
    pub raw: Vec<u8>,
}

impl Received {
    /// The mail, parsed.
    pub fn message(&self) -> Message<'_> {
        MessageParser::default().parse(&self.raw).unwrap()
    }
}

/// The server. It listens until the process ends.
#[derive(Clone)]
pub struct SmtpServer {
    /// Where it listens.
    pub port: u16,
    received: Arc<Mutex<Vec<Received>>>,
}

impl SmtpServer {
    /// Starts one. Mail to `nobody@…` is refused for good, mail to `busy@…` until later.
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let server = Self { port: listener.local_addr().unwrap().port(), received: Arc::default() };
        let received = Arc::clone(&server.received);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let inbox =
                    Inbox { received: Arc::clone(&received), to: Vec::new(), raw: Vec::new() };
                // A client that goes away in the middle is what some tests are about.
                thread::spawn(move || drop(talk(stream.unwrap(), inbox)));
            }
        });
        server
    }

    /// What to set as `LANYARD_SMTP_URL`.
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Everything that was acknowledged, in order.
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

struct Inbox {
    received: Arc<Mutex<Vec<Received>>>,
    to: Vec<String>,
    raw: Vec<u8>,
}

impl Handler for Inbox {
    fn mail(&mut self, _: IpAddr, _: &str, _: &str) -> Response {
        (self.to, self.raw) = (Vec::new(), Vec::new());
        response::OK
    }

    fn rcpt(&mut self, to: &str) -> Response {
        match to.split_once('@') {
            Some(("nobody", _)) => response::NO_MAILBOX,
            Some(("busy", _)) => response::INTERNAL_ERROR,
            _ => {
                self.to.push(to.to_owned());
                response::OK
            }
        }
    }

    fn data(&mut self, line: &[u8]) -> io::Result<()> {
        self.raw.extend_from_slice(line);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        let mail = Received { to: self.to.clone(), raw: std::mem::take(&mut self.raw) };
        self.received.lock().unwrap().push(mail);
        response::OK
    }
}

fn talk(stream: TcpStream, inbox: Inbox) -> io::Result<()> {
    let mut session: Session<Inbox> =
        SessionBuilder::new("mail.example.org").build(stream.peer_addr()?.ip(), inbox);
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    session.greeting().write_to(&mut writer)?;
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        let answer = session.process(&line);
        line.clear();
        if answer.action != Action::NoReply {
            writer.write_all(&answer.buffer()?)?;
        }
        if answer.action == Action::Close {
            break;
        }
    }
    Ok(())
}
