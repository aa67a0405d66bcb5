//! Asking for secrets: without an echo on a terminal, as one line otherwise.

use std::io::{self, BufRead, Read};

use inquire::{Password, PasswordDisplayMode};
use zeroize::Zeroizing;

use super::exit::{Exit, Failure};
use super::terminal::{Terminal, remark};

/// Asks for a passphrase: on the terminal, or as the first line of standard input.
pub fn ask(terminal: Terminal, question: &str) -> Result<Zeroizing<String>, Failure> {
    if terminal.is_attended() {
        ask_once(question)
    } else {
        read_line()
    }
}

/// Asks for a new passphrase: twice on a terminal, because nobody sees what is typed.
pub fn ask_new(terminal: Terminal, question: &str, shortest: usize) -> Result<Zeroizing<String>, Failure> {
    loop {
        let first = ask(terminal, question)?;
        if first.chars().count() < shortest {
            let sentence = format!(
                "A passphrase has at least {shortest} characters; five or six words that nobody would guess are good."
            );
            if !terminal.is_attended() {
                return Err(Failure::new(Exit::Data, sentence));
            }
            remark(&sentence);
            continue;
        }
        if !terminal.is_attended() || *ask_once("The same once more:")? == *first {
            return Ok(first);
        }
        remark("The two are not the same.");
    }
}

fn ask_once(question: &str) -> Result<Zeroizing<String>, Failure> {
    let asked = Password::new(question)
        .with_display_mode(PasswordDisplayMode::Hidden)
        .without_confirmation()
        .prompt();
    asked
        .map(Zeroizing::new)
        .map_err(|fault| Failure::new(Exit::NoInput, fault))
}

fn read_line() -> Result<Zeroizing<String>, Failure> {
    let mut line = Zeroizing::new(String::with_capacity(LONGEST));
    let read = io::stdin().lock().take(LONGEST as u64).read_line(&mut line);
    read.map_err(|fault| Failure::new(Exit::Io, fault))?;
    let length = line.trim_end_matches(['\n', '\r']).len();
    line.truncate(length);
    if line.is_empty() {
        return Err(Failure::new(
            Exit::NoInput,
            "No passphrase was given: type it on a terminal, or send it as the first line of standard input.",
        ));
    }
    Ok(line)
}

/// Bytes of a passphrase.
const LONGEST: usize = 1024;
