#!/usr/bin/env python3
"""Starts the stick in a machine that qemu makes up, and judges what a person would see and what the machine holds.

    machine.py inside  --image FILE --work DIR    with UEFI, a network card in the machine, and a root shell on the serial line
    machine.py shipped --image FILE --work DIR    with BIOS and the image exactly as shipped: judged by its screen alone

Python's standard library only. Software emulation, so that it runs where no machine may be made inside another.
"""

import argparse
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time

BEGAN = time.time()
FIRMWARE = "/usr/share/OVMF/OVMF_CODE.fd"
# The ground of the page that is shown until the vault answers.
WAITING = bytes((0xE8, 0xEC, 0xF1))
# An emulated machine beside other work; a real one takes a tenth of it.
LONGEST = int(os.environ.get("CISTA_BOOT_SECONDS", "600"))


class Fault(Exception):
    """What was expected and did not come."""


class Machine:
    """One machine: its screen, its keys, its serial line, its sockets for sticks."""

    def __init__(self, work, image, uefi, network):
        self.work = work
        self.buffer = b""
        for name in ("serial", "monitor"):
            path = f"{work}/{name}.sock"
            if os.path.exists(path):
                os.unlink(path)
        # One processor: several, emulated side by side, now and then miss what the kernel changes in its own code, and hang.
        arguments = ["qemu-system-x86_64", "-accel", "tcg,thread=single,tb-size=1024", "-M", "q35", "-cpu", "Nehalem,+rdrand", "-smp", "1", "-m", "3072"]
        # GRUB has a driver of its own for qemu's usual card, and would set up another screen with it than UEFI does on a real computer.
        arguments += ["-display", "none", "-vga", "qxl" if uefi else "std", "-no-reboot"]
        if uefi:
            arguments += ["-drive", f"if=pflash,format=raw,readonly=on,file={FIRMWARE}"]
        # The card would be given an address at once, by the emulator's own DHCP, if anything asked.
        arguments += ["-nic", "user,model=e1000e"] if network else ["-nic", "none"]
        arguments += ["-device", "qemu-xhci,id=usb", "-device", "usb-kbd,bus=usb.0", "-device", "usb-tablet,bus=usb.0"]
        arguments += ["-drive", f"if=none,id=system,format=raw,readonly=on,file={image}"]
        arguments += ["-device", "usb-storage,id=systemd,drive=system,bus=usb.0,removable=on,bootindex=1"]
        arguments += ["-chardev", f"socket,id=serial,path={work}/serial.sock,server=on,wait=off", "-serial", "chardev:serial"]
        arguments += ["-qmp", f"unix:{work}/monitor.sock,server=on,wait=off"]
        self.process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL)
        self.serial = self.connect("serial")
        self.monitor = self.connect("monitor")
        self.answers = self.monitor.makefile("r")
        self.answers.readline()
        self.command("qmp_capabilities")

    def connect(self, name):
        for _ in range(200):
            try:
                found = socket.socket(socket.AF_UNIX)
                found.connect(f"{self.work}/{name}.sock")
                return found
            except OSError:
                time.sleep(0.05)
        raise Fault(f"qemu opened no socket {name}")

    def command(self, name, **arguments):
        self.monitor.sendall((json.dumps({"execute": name, "arguments": arguments}) + "\n").encode())
        while True:
            answer = json.loads(self.answers.readline())
            if "return" in answer:
                return answer["return"]
            if "error" in answer:
                raise Fault(str(answer["error"]))

    # ---------- The serial line

    def wait(self, pattern, seconds):
        end, expression = time.time() + seconds, re.compile(pattern)
        while True:
            match = expression.search(self.buffer)
            if match:
                before, self.buffer = self.buffer[: match.start()], self.buffer[match.end() :]
                return before, match
            left = end - time.time()
            if left <= 0:
                raise Fault(f"waited {seconds} s for {pattern!r}; last came: {self.buffer[-600:].decode(errors='replace')}")
            self.serial.settimeout(left)
            try:
                self.buffer += self.serial.recv(65536)
            except socket.timeout:
                continue

    def shell(self, line, seconds=120):
        """Runs a line in the machine's root shell: its exit status, and what it printed."""
        mark = f"M{time.time_ns()}"
        self.serial.sendall(f"{{ {line}\n}} 2>&1; echo {mark[:4]}''{mark[4:]}:$?:\n".encode())
        before, match = self.wait(rf"{mark}:(\d+):".encode(), seconds)
        return int(match[1]), before.decode(errors="replace").replace("\r", "").strip()

    def open_shell(self, seconds):
        self.wait(rb"root@vault:/# ", seconds)
        self.serial.sendall(b"stty -echo; PS1=; PS2=; export TERM=dumb; bind 'set enable-bracketed-paste off' 2>/dev/null\n")
        time.sleep(2)
        self.shell("true")

    # ---------- The screen and the keys

    def picture(self, name):
        self.command("screendump", filename=f"{self.work}/{name}.png", format="png")
        self.command("screendump", filename=f"{self.work}/{name}.ppm")
        return Picture(f"{self.work}/{name}.ppm")

    def press(self, *keys):
        for key in keys:
            self.command("send-key", keys=[{"type": "qcode", "data": part} for part in key.split("-")])
            time.sleep(0.4)

    # ---------- Sticks

    def plug(self, image, name):
        self.command("blockdev-add", **{"node-name": name, "driver": "raw", "file": {"driver": "file", "filename": image}})
        self.command("device_add", driver="usb-storage", id=name + "d", drive=name, bus="usb.0", removable=True)

    def pull(self, name):
        self.command("device_del", id=name + "d")

    def end(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


class Picture:
    """What is on the screen, as a portable pixmap; a PNG of it stays for people."""

    def __init__(self, path):
        with open(path, "rb") as file:
            kind, size, depth, pixels = file.read().split(b"\n", 3)
        assert kind == b"P6" and depth == b"255"
        self.width, self.height = (int(number) for number in size.split())
        stride = self.width * 3
        self.rows = [pixels[at : at + stride] for at in range(0, stride * self.height, stride)]

    def share_of(self, colour, top=0.0, bottom=1.0):
        """Which part of a band of the screen has this colour."""
        rows = self.rows[int(self.height * top) : max(int(self.height * bottom), int(self.height * top) + 1)]
        count = sum(1 for row in rows for x in range(0, len(row), 3) if tuple(row[x : x + 3]) == colour)
        return count / (len(rows) * self.width)

    def is_a_page(self):
        """Mostly one light colour above the frame, with something written on it: no text console, no blank screen, no lone pointer."""
        rows = self.rows[: int(self.height * 0.92)]
        counts = {}
        for row in rows:
            for x in range(0, len(row), 3):
                counts[row[x : x + 3]] = counts.get(row[x : x + 3], 0) + 1
        colour, count = max(counts.items(), key=lambda item: item[1])
        written = 1 - count / sum(counts.values())
        return min(colour) > 200 and colour != WAITING and 0.008 < written < 0.6

    def has_frame(self):
        """The dark frame below the page."""
        return self.share_of((0x1F, 0x3A, 0x5F), 0.94, 1.0) > 0.2

    def light_in_frame(self):
        """How much of the frame is buttons: each is white."""
        return self.share_of((0xFF, 0xFF, 0xFF), 0.94, 1.0)


def ok(text):
    print(f"ok  {text} ({int(time.time() - BEGAN)} s)", flush=True)


def until(what, seconds, judge, in_a_row=1):
    end, held = time.time() + seconds, 0
    while time.time() < end:
        held = held + 1 if judge() else 0
        if held == in_a_row:
            return
        time.sleep(2)
    raise Fault(f"waited {seconds} s, and {what} did not come")


def expect(condition, text, found=""):
    if not condition:
        raise Fault(f"not so: {text}\n{found}")
    ok(text)


def shown(machine, name, judge):
    return lambda: judge(machine.picture(name))


# ------------ The two proofs


def inside(options):
    machine = Machine(options.work, options.image, uefi=True, network=True)
    try:
        machine.open_shell(LONGEST)
        ok("UEFI starts it, and the system runs")
        until("the choice of the keyboard", LONGEST, shown(machine, "uefi-keyboard", Picture.is_a_page))
        ok("it asks for the keyboard")
        see_the_vault(machine, "uefi")
        until("the browser's word that it has loaded the page", LONGEST, lambda: machine.shell("test -s /run/vault/shown")[0] == 0)
        ok(f"the browser has loaded the vault's page: {machine.shell('cat /run/vault/shown')[1]}")
        look_inside(machine)
        plug_a_stick(machine, f"{options.work}/custodian.img")
        switch_off(machine)
    finally:
        machine.end()


def shipped(options):
    machine = Machine(options.work, options.image, uefi=False, network=False)
    try:
        until("the choice of the keyboard", LONGEST, shown(machine, "bios-keyboard", Picture.is_a_page))
        ok("BIOS starts the image as it is shipped")
        see_the_vault(machine, "bios")
    finally:
        machine.end()


def see_the_vault(machine, name):
    """Takes the keyboard that is proposed, and waits for the page; what stays for a moment only is none."""
    machine.press("ret")
    until("the vault's page", LONGEST, shown(machine, f"{name}-vault", lambda picture: picture.is_a_page() and picture.has_frame()), in_a_row=4)
    ok("the vault's page fills the screen")


def look_inside(machine):
    _, found = machine.shell("tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '")
    expect(found == "lo", "no interface but the loopback, though a network card is in the machine", found)
    _, found = machine.shell("grep -l 0x02 /sys/bus/pci/devices/*/class | wc -l; for d in /sys/bus/pci/devices/*; do case $(cat $d/class) in 0x02*) readlink $d/driver || echo no driver;; esac; done")
    expect(found.endswith("no driver"), "the card is there and has no driver", found)
    _, found = machine.shell("tail -n +2 /proc/swaps; cat /sys/power/state 2>/dev/null; cat /sys/power/disk 2>/dev/null")
    expect(not re.search(r"/|disk", found), "no swap, no hibernation", found)
    _, found = machine.shell("cat /proc/net/tcp /proc/net/udp /proc/net/raw | grep -v sl")
    others = [line for line in found.splitlines() if not line.split()[1].startswith("0100007F:")]
    expect(not others, "nothing listens or speaks but on the loopback", found)
    listening = {int(line.split()[1].split(":")[1], 16) for line in found.splitlines() if line.split()[3] == "0A"}
    expect(listening == {7711}, "only the vault listens", str(listening))
    _, found = machine.shell("cat /proc/sys/kernel/core_pattern; prlimit --core --noheadings --output SOFT,HARD --pid $(pgrep_() { for p in /proc/[0-9]*; do "
                             "[ \"$(readlink $p/exe)\" = /usr/bin/cista ] && echo ${p#/proc/}; done; }; pgrep_)")
    expect(found.split() == ["|/bin/false", "0", "0"], "no program's memory is written anywhere", found)
    _, found = machine.shell("findmnt --noheadings --output OPTIONS / | cut -d, -f1; findmnt --noheadings --list --output SOURCE,OPTIONS | grep '^/dev/[sm]' ; true")
    expect(found == "ro", "the system is read-only, and no disk or stick is mounted", found)
    _, found = machine.shell("ls /var/log/journal 2>&1; systemctl --failed --no-legend; systemctl list-timers --no-legend")
    expect("No such file" in found and len(found.splitlines()) == 1, "the journal lives in memory; no unit failed; nothing is on a timer", found)
    _, found = machine.shell("ls -l /proc/[0-9]*/exe 2>/dev/null | grep -c getty; awk -F: '$2 !~ /^[!*]/' /etc/shadow")
    expect(found == "0", "no login is offered, and no account has a password", found)
    _, found = machine.shell("lsmod | awk 'NR > 1 { print $1 }' | grep -E '^(e1000|ahci|libata|nvme|cfg80211|bluetooth|drm)' ; true")
    expect(found == "", "no driver of a network, disk or graphics card is loaded", found)


def plug_a_stick(machine, image):
    """A custodian's stick: shown, read-only until the person says otherwise, let go of, pulled."""
    empty = machine.picture("stick").light_in_frame()
    machine.plug(image, "custodian")
    until("the stick", 60, lambda: machine.shell("cat /run/vault-media/CUSTODIAN")[1].endswith(" ro"))
    _, found = machine.shell("cat /media/CUSTODIAN/share.txt; findmnt --noheadings --output OPTIONS /media/CUSTODIAN")
    expect(found.startswith("a share\nro,nosuid,nodev,noexec"), "a stick appears by itself, read-only", found)
    status, found = machine.shell("setpriv --reuid=vault --regid=vault --clear-groups touch /media/CUSTODIAN/x")
    expect(status != 0, "nothing can be written to it", found)
    until("the stick in the frame", 60, shown(machine, "stick", lambda picture: picture.light_in_frame() > empty))
    ok("the frame below the page shows it, with its buttons")
    # As the button does it.
    machine.shell("setpriv --reuid=vault --regid=vault --clear-groups touch '/run/vault-wish/write CUSTODIAN'")
    until("leave to write", 60, lambda: machine.shell("cat /run/vault-media/CUSTODIAN")[1].endswith(" rw"))
    status, found = machine.shell("nsenter -t $(systemctl show -P MainPID vault) -m setpriv --reuid=vault --regid=vault --clear-groups sh -c 'echo kept > /media/CUSTODIAN/kept'")
    expect(status == 0, "once allowed, the vault writes to it", found)
    machine.shell("setpriv --reuid=vault --regid=vault --clear-groups touch '/run/vault-wish/remove CUSTODIAN'")
    until("the stick to be let go of", 60, lambda: machine.shell("cat /run/vault-media/CUSTODIAN")[1].endswith(" out"))
    machine.pull("custodian")
    until("the stick to be forgotten", 60, lambda: machine.shell("ls /run/vault-media /media")[1].split() == ["/media:", "/run/vault-media:"])
    kept = subprocess.run(["mtype", "-i", image, "::/kept"], capture_output=True, text=True, check=False).stdout
    expect(kept == "kept\n", "what was written is on it when it is pulled", kept)


def switch_off(machine):
    machine.shell("setpriv --reuid=vault --regid=vault --clear-groups touch /run/vault-wish/off")
    until("the machine to be off", 120, lambda: machine.process.poll() is not None)
    ok("it switches off")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("proof", choices=["inside", "shipped"])
    parser.add_argument("--image", required=True)
    parser.add_argument("--work", required=True)
    options = parser.parse_args()
    try:
        {"inside": inside, "shipped": shipped}[options.proof](options)
    except (Fault, OSError) as fault:
        print(f"packaging/vault-stick/proof: {fault}\nPictures of the screen: {options.work}", file=sys.stderr)
        sys.exit(1)


main()
