fn main() -> std::process::ExitCode {
    cista::cli::main()
}
