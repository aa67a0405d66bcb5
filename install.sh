#!/usr/bin/env bash
# Builds Cista from this directory, and then does one of three things.
#
#   ./install.sh --demo [OPTIONS]   starts a complete rehearsal on this computer: sign, stop, export, open. Nothing is installed. OPTIONS go to
#                                   `cista demo`: --dir DIR keeps the rehearsal in DIR, --help lists the others
#   ./install.sh --package          builds the Debian package and says where it lies
#   ./install.sh --install          builds the package and installs it with apt (as root)
#
# It needs Rust (https://rustup.rs says how to get it) and a C compiler, which it installs itself when it is root on Debian. It writes below
# `target`, and nowhere else unless told to install. The first build takes about ten minutes on two processors.
set -euo pipefail

main() {
    cd "$(dirname "${BASH_SOURCE[0]}")"
    case ${1:-} in
        --demo)
            shift
            prepare
            build_for_trying
            exec "$(directory_of ci)/cista" demo "$@"
            ;;
        --package)
            prepare
            build_package
            ;;
        --install)
            need_root
            prepare
            install_package "$(build_package)"
            ;;
        *)
            print_usage
            [[ ${1:-} == --help ]] || exit 64
            ;;
    esac
}

print_usage() {
    sed --quiet --expression '2,/^set/ { /^#/ s/^# \{0,1\}//p }' "${BASH_SOURCE[0]}"
}

prepare() {
    if ! command -v cc >/dev/null; then
        install_compiler
    fi
    if ! command -v cargo >/dev/null; then
        fail "Rust is missing. Get it as https://rustup.rs says, open a new terminal, and run this again."
    fi
}

install_compiler() {
    if [[ $(id --user) -ne 0 ]] || ! command -v apt-get >/dev/null; then
        fail "A C compiler is missing. Install the package build-essential (as root: apt-get install build-essential), and run this again."
    fi
    apt-get update --quiet=2 >&2
    apt-get install --quiet=2 --yes --no-install-recommends build-essential >&2
}

# Tests and trials share this build. The release adds optimisation over the whole program, which doubles the time.
build_for_trying() {
    cargo build --locked --profile ci --bin cista >&2
}

# Prints the package's path.
build_package() {
    cargo build --locked --release --bin cista --example pages >&2
    "$(directory_of release)/examples/pages" target/pages >&2
    packaging/build --binary "$(directory_of release)/cista" --pages target/pages --out target/package
}

install_package() {
    apt-get install --yes "$(realpath "$1")"
    echo "Installed. Make an instance with: cista init --config /etc/cista/NAME.toml   (man cista-init)"
}

directory_of() {
    echo "${CARGO_TARGET_DIR:-target}/x86_64-unknown-linux-gnu/$1"
}

need_root() {
    [[ $(id --user) -eq 0 ]] || fail "Installing takes root; --package builds without."
}

fail() {
    echo "install.sh: $*" >&2
    exit 69
}

main "$@"
