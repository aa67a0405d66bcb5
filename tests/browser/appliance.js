// The appliance that the tests visit: the one whose ready file is named, or a rehearsal of the tests' own.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_SECONDS = 60;

/** Finds or starts an appliance; `stop` ends one that was started here. */
export async function appliance() {
  if (process.env.CISTA_READY) return { ...readReady(process.env.CISTA_READY), stop: async () => {} };
  if (!process.env.CISTA) throw new Error("name the binary in CISTA, or a ready file in CISTA_READY");
  const scratch = mkdtempSync(join(tmpdir(), "cista-browser-"));
  const ready = join(scratch, "ready.json");
  const options = ["demo", "--dir", join(scratch, "demo"), "--ready", ready, "--public", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--proof-of-work", "easy"];
  const process_ = spawn(process.env.CISTA, options, { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise((resolve) => process_.once("exit", resolve));
  const stop = async () => {
    process_.kill("SIGTERM");
    await ended;
    rmSync(scratch, { recursive: true, force: true });
  };
  for (let waited = 0; waited < PATIENCE_SECONDS * 10; waited += 1) {
    if (process_.exitCode !== null) break;
    const values = readReady(ready);
    if (values) return { ...values, stop };
    await pause(100);
  }
  await stop();
  throw new Error("the rehearsal did not start");
}

function readReady(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
