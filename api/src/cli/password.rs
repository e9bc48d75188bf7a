//! Reading a password: asked for without echo on a terminal, one line of standard input else.
//! Never an argument, which every user of the machine could read.

use nix::sys::termios::{LocalFlags, SetArg, Termios, tcgetattr, tcsetattr};
use std::io::{self, BufRead, IsTerminal, Stdin, Write};

use crate::auth::password::Password;

/// Reads it.
pub(super) fn read() -> io::Result<Password> {
    let stdin = io::stdin();
    let line = if stdin.is_terminal() { ask(&stdin)? } else { first_line(&stdin)? };
    if line.is_empty() {
        return Err(io::Error::new(
            io::ErrorKind::UnexpectedEof,
            "send the password on standard input",
        ));
    }
    Ok(line.into())
}

fn first_line(stdin: &Stdin) -> io::Result<String> {
    let mut line = String::new();
    stdin.lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

fn ask(stdin: &Stdin) -> io::Result<String> {
    eprint!("Password: ");
    io::stderr().flush()?;
    let silence = Silence::begin(stdin)?;
    let line = first_line(stdin);
    drop(silence);
    eprintln!();
    line
}

/// While it lives the terminal shows nothing of what is typed.
struct Silence<'a> {
    stdin: &'a Stdin,
    before: Termios,
}

impl<'a> Silence<'a> {
    fn begin(stdin: &'a Stdin) -> io::Result<Self> {
        let before = tcgetattr(stdin)?;
        let mut silent = before.clone();
        silent.local_flags.remove(LocalFlags::ECHO);
        tcsetattr(stdin, SetArg::TCSAFLUSH, &silent)?;
        Ok(Self { stdin, before })
    }
}

impl Drop for Silence<'_> {
    fn drop(&mut self) {
        if let Err(error) = tcsetattr(self.stdin, SetArg::TCSAFLUSH, &self.before) {
            log::warn!("the terminal stays silent ({error}); type `stty echo`");
        }
    }
}
