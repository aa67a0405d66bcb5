//! The program `cista`: see `cista::cli`.

fn main() -> std::process::ExitCode {
    cista::cli::main()
}
