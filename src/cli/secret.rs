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
            let sentence = too_short(shortest);
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

/// Asks for a new passphrase as [`ask_new`] does, or for none: an empty line.
pub fn ask_new_or_none(
    terminal: Terminal,
    question: &str,
    shortest: usize,
) -> Result<Option<Zeroizing<String>>, Failure> {
    loop {
        let first = if terminal.is_attended() {
            ask_once(question)?
        } else {
            read_line_or_end()?.ok_or_else(nothing_given)?
        };
        if first.is_empty() {
            return Ok(None);
        }
        let long_enough = first.chars().count() >= shortest;
        if !terminal.is_attended() {
            return long_enough
                .then_some(Some(first))
                .ok_or_else(|| Failure::new(Exit::Data, too_short(shortest)));
        }
        if !long_enough {
            remark(&too_short(shortest));
        } else if *ask_once("The same once more:")? == *first {
            return Ok(Some(first));
        } else {
            remark("The two are not the same.");
        }
    }
}

fn too_short(shortest: usize) -> String {
    format!("A passphrase has at least {shortest} characters; five or six words that nobody would guess are good.")
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
    read_line_or_end()?
        .filter(|line| !line.is_empty())
        .ok_or_else(nothing_given)
}

/// The next line of standard input, or none at its end.
fn read_line_or_end() -> Result<Option<Zeroizing<String>>, Failure> {
    let mut line = Zeroizing::new(String::with_capacity(LONGEST));
    let read = io::stdin().lock().take(LONGEST as u64).read_line(&mut line);
    if read.map_err(|fault| Failure::new(Exit::Io, fault))? == 0 {
        return Ok(None);
    }
    let length = line.trim_end_matches(['\n', '\r']).len();
    line.truncate(length);
    Ok(Some(line))
}

fn nothing_given() -> Failure {
    Failure::new(
        Exit::NoInput,
        "No passphrase was given: type it on a terminal, or send it as a line of standard input.",
    )
}

/// Bytes of a passphrase.
const LONGEST: usize = 1024;
