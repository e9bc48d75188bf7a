//! The program `lanyard`; its commands are in `lanyard::cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    lanyard::cli::run()
}
