// The appliance that the tests visit: the one whose ready file is named, or a rehearsal of the tests' own.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_SECONDS = 60;
const INITIATIVE = new URL("../../assets/demo/demo-2019.json", import.meta.url);

/**
 * Finds or starts an appliance; `stop` ends one that was started here, and `languages` are those in which its pages speak. Where it is started here, the
 * initiative has a version in each of them, so that every page can be reached in every language. One with `options` of its own is always started here.
 */
export async function appliance(options = []) {
  const found = process.env.CISTA_READY && options.length === 0 ? { ...readReady(process.env.CISTA_READY), stop: async () => {} } : await started(options);
  return { ...found, languages: await languagesOf(found) };
}

async function started(more) {
  if (!process.env.CISTA) throw new Error("name the binary in CISTA, or a ready file in CISTA_READY");
  const scratch = mkdtempSync(join(tmpdir(), "cista-browser-"));
  const [ready, initiative] = [join(scratch, "ready.json"), join(scratch, "initiative.json")];
  writeFileSync(initiative, JSON.stringify(inEveryLanguage(JSON.parse(readFileSync(INITIATIVE, "utf8")))));
  const options = ["demo", "--dir", join(scratch, "demo"), "--ready", ready, "--initiative", initiative, "--public", "127.0.0.1:0", "--admin", "127.0.0.1:0", "--proof-of-work", "easy", ...more];
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

// The languages that an initiative can have a version in; those without one of their own get the original's words.
const UNION = "BG CS DA DE EL EN ES ET FI FR GA HR HU IT LT LV MT NL PL PT RO SK SL SV".split(" ");

function inEveryLanguage(initiative) {
  const versions = initiative.linguisticVersions;
  const original = versions.find((version) => version.original) ?? versions[0];
  const missing = UNION.filter((code) => !versions.some(({ languageCode }) => languageCode === code));
  const copies = missing.map((languageCode) => ({ ...original, languageCode, original: false }));
  return { ...initiative, linguisticVersions: [...versions, ...copies] };
}

// What the pages themselves link to as their other languages.
async function languagesOf({ public_url, ca_file }) {
  const page = await read(`${public_url}/en/`, readFileSync(ca_file));
  return [...page.matchAll(/<link rel="alternate" hreflang="([a-z]{2})"/g)].map(([, code]) => code);
}

function read(address, ca) {
  return new Promise((resolve, reject) => {
    const answer = async (incoming) => resolve(Buffer.concat(await incoming.toArray()).toString());
    get(address, { ca }, answer).on("error", reject);
  });
}
