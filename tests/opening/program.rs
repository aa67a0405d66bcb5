//! The opening bench: seals a large collection for all Member States, has the real binary open and package it, and measures time and memory.
//!
//! How many epochs a collection has decides much of the time, since each costs a decapsulation. So it is made in several densities: epochs filled to
//! their 1 024 submissions (a rush), twenty in each (a busy year), five in each (a quiet one). In the same run, on the same cores, RSA-4096 decryptions
//! are counted: the Commission's software needs eight or so for each statement, one for each field.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command of its own: results and progress"
)]

mod measure;
mod people;
mod report;
mod rsa;
mod seal;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use measure::Opening;
use report::Report;

/// Measures how fast a collection is opened and packaged.
#[derive(Parser)]
struct Options {
    /// The binary that opens
    #[arg(long, value_name = "FILE")]
    cista: PathBuf,
    /// How many statements a collection holds
    #[arg(long, default_value_t = 1_000_000)]
    statements: usize,
    /// How many statements share an epoch, in each collection
    #[arg(long, value_delimiter = ',', default_value = "1024,20,5")]
    densities: Vec<usize>,
    /// How many statements are written as PDF as well; 0 leaves that out
    #[arg(long, default_value_t = 50_000)]
    pdf: usize,
    /// Where collections and packages are made for a while; needs about two kilobytes for a statement
    #[arg(long, value_name = "DIR")]
    room: Option<PathBuf>,
    /// How to print the result
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options) {
        Ok(report) => {
            match options.format.as_str() {
                "json" => println!("{:#}", report.json()),
                _ => print!("{report}"),
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<Report, Box<dyn Error>> {
    let room = match &options.room {
        Some(room) => tempfile::tempdir_in(room)?,
        None => tempfile::tempdir()?,
    };
    let mut report = Report::new(options.statements);
    for density in &options.densities {
        eprintln!("sealing {} statements, {density} in an epoch", options.statements);
        let sealed = seal::collection(room.path(), options.statements, *density)?;
        eprintln!("opening {} epochs, {} bytes", sealed.epochs, sealed.bytes);
        let opening = Opening::of(&options.cista, &sealed, room.path(), "xml,csv")?;
        report.opened(*density, &sealed, &opening);
        sealed.remove()?;
    }
    if options.pdf > 0 {
        eprintln!("sealing {} statements for PDF", options.pdf);
        let sealed = seal::collection(room.path(), options.pdf, 1024)?;
        let opening = Opening::of(&options.cista, &sealed, room.path(), "pdf")?;
        report.printed(options.pdf, &opening);
        sealed.remove()?;
    }
    eprintln!("decrypting RSA-4096");
    report.rsa(rsa::decryptions_per_second()?);
    Ok(report)
}
