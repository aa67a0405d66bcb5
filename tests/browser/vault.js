// The vault, and somebody who works with it by the keyboard alone: from the ceremony over a collection sealed to its key to the packages.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { fillIn } from "./people.js";

const PATIENCE_SECONDS = 60;
const INITIATIVE = new URL("../../assets/demo/demo-2019.json", import.meta.url).pathname;

/** Starts a vault in a directory of its own; `address` opens it once. */
export async function vault() {
  if (!process.env.CISTA) throw new Error("name the binary in CISTA");
  const home = mkdtempSync(join(tmpdir(), "cista-vault-"));
  const directory = join(home, "sitting");
  mkdirSync(directory);
  const ready = join(home, "ready");
  const process_ = spawn(process.env.CISTA, ["vault", "--dir", directory, "--ready", ready, "--allow-network"], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise((resolve) => process_.once("exit", resolve));
  const stop = async () => {
    process_.kill("SIGTERM");
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const address = () => readFileSync(ready, "utf8").split("\n")[0];
  /** A new address; whoever was inside has to come in again. */
  const renew = async () => {
    const old = address();
    process_.kill("SIGHUP");
    await until(() => address() !== old);
    return address();
  };
  await until(() => process_.exitCode !== null || /^http/.test(address()));
  if (process_.exitCode !== null) throw new Error("the vault did not start");
  return { address: address(), renew, directory, home, stop };
}

//------------ An instance that seals to the ceremony's key

/**
 * Sets an instance up with the public file of a ceremony, lets `people` sign, begins a rehearsal, and exports what was collected; `finish` takes the
 * rehearsal's answer.
 */
export async function collect(chromium, { home, directory }, people, collection) {
  const committee = join(directory, "committee.json");
  const at = (name) => join(home, name);
  const answers = [
    `initiative = "${INITIATIVE}"`,
    `ceremony = "${committee}"`,
    'rehearsal_date = "2021-10-01"',
    `directory = "${at("state")}"`,
    `control = "${at("run/control.sock")}"`,
    'sandbox = "best-effort"',
    'person_check = "work"',
    '[public]\naddress = "127.0.0.1:0"\n[admin]\naddress = "127.0.0.1:0"',
    `[root_key]\nsource = "file"\npath = "${at("root.key")}"`,
  ];
  writeFileSync(at("answers.toml"), `${answers.join("\n")}\n`);
  const cista = (...options) => execFileSync(process.env.CISTA, options, { stdio: ["ignore", "ignore", "inherit"] });
  cista("init", "--config", at("water.toml"), "--answers", at("answers.toml"));
  const instance = spawn(process.env.CISTA, ["serve", "--config", at("water.toml")], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => instance.once("exit", resolve));
  let log = "";
  for (const stream of [instance.stdout, instance.stderr]) stream.on("data", (text) => (log += text));
  try {
    const url = await until(() => /public="?(https:[^"\s]+)/.exec(log)?.[1]);
    for (const person of people) await sign(chromium, url, person);
    cista("rehearsal", "begin", "--config", at("water.toml"), "--out", join(directory, "rehearsal.json"));
    cista("export", "--config", at("water.toml"), "--out", collection);
    return { finish: (answer) => cista("rehearsal", "finish", "--config", at("water.toml"), "--answer", answer) };
  } catch (error) {
    throw new Error(`${error.message}\n${log}`, { cause: error });
  } finally {
    instance.kill("SIGTERM");
    await ended;
  }
}

async function sign(chromium, url, person) {
  const context = await chromium.newContext({ baseURL: url, ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`/en/?state=${person.state}`);
  await fillIn(page, person);
  await page.locator("#press").click();
  await page.locator("[data-receipt]").waitFor({ timeout: PATIENCE_SECONDS * 1000 });
  await context.close();
}

//------------ Keys

/** A person who has a keyboard and nothing else. */
export class Keys {
  constructor(page) {
    this.page = page;
  }

  /** Goes from field to field until this one has the focus. */
  async to(selector) {
    for (let pressed = 0; pressed < 150; pressed += 1) {
      if (await this.page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`no key leads to ${selector} on ${this.page.url()}`);
  }

  /** Types into a field, over what is there. */
  async type(selector, text) {
    await this.to(selector);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(text);
  }

  /** Chooses from a list that folds. */
  async choose(selector, value) {
    await this.to(selector);
    await this.page.keyboard.press("Home");
    for (let pressed = 0; pressed < 100; pressed += 1) {
      if ((await this.page.evaluate(() => document.activeElement.value)) === value) return;
      await this.page.keyboard.press("ArrowDown");
    }
    throw new Error(`${value} is not offered by ${selector}`);
  }

  /** Ticks a box. */
  async tick(selector) {
    await this.to(selector);
    await this.page.keyboard.press("Space");
  }

  /** Presses a button or follows a link, and waits for the page behind it. */
  async press(selector) {
    await this.to(selector);
    await Promise.all([this.page.waitForEvent("load"), this.page.keyboard.press("Enter")]);
  }

  /** Presses the button of a step. */
  step(name) {
    return this.press(`#${name}-button`);
  }
}

//------------ The way from the ceremony to the packages

/** Custodians: three, two of whom open. */
const CUSTODIANS = ["Ada", "Τζορτζ", "Päivi"];

/** Holds the ceremony; gives what stands on the sheets. `see` is told of every page. */
export async function ceremony(keys, language, see) {
  const { page } = keys;
  await page.goto(`/${language}/`);
  await see("home");
  await keys.press('.ways a[href$="/ceremony"]');
  await see("ceremony");
  await keys.step("prepared");
  await see("numbers");
  await keys.type("#shares", "2");
  await keys.type("#quorum", "3");
  await keys.step("numbers");
  assert.equal(await page.locator(".alert").count(), 1, "impossible numbers are refused");
  await see("numbers-wrong");
  return deal(keys, language, see);
}

/** Renews the shares with two of the old ones; gives what stands on the new sheets. */
export async function renew(keys, language, directory, old, see) {
  const { page } = keys;
  await page.goto(`/${language}/renew`);
  await see("renew");
  await keys.choose("#found", join(directory, "committee.json"));
  await keys.step("prepared");
  await see("old-shares");
  for (const groups of old) {
    await keys.type("#groups", groups.join(" "));
    await keys.step("share");
  }
  await keys.step("gathered");
  return deal(keys, language, async () => {});
}

/** From the numbers to the end: what ceremony and renewal have in common. */
async function deal(keys, language, see) {
  await keys.type("#shares", String(CUSTODIANS.length));
  await keys.type("#quorum", "2");
  await keys.step("numbers");
  await see("custodians");
  for (const [place, name] of CUSTODIANS.entries()) {
    await keys.type(`#name_${place + 1}`, name);
    await keys.choose(`#language_${place + 1}`, place === 1 ? "el" : language);
  }
  await keys.step("custodians");
  await see("make");
  await keys.step("make");
  const sheets = [];
  for (const [place] of CUSTODIANS.entries()) sheets.push(await handOver(keys, place, see));
  await see("public");
  await keys.step("public");
  await see("end");
  await keys.step("end");
  return sheets;
}

/** One custodian's turn: the sheet, two groups from it, a file for the second and the third, and the hand-over. */
async function handOver(keys, place, see) {
  const { page } = keys;
  await see(`sheet-${place + 1}`);
  const [, sheet] = await Promise.all([keys.to('.ways a[href$="/sheet"]').then(() => page.keyboard.press("Enter")), page.context().waitForEvent("page")]);
  await sheet.waitForLoadState();
  const groups = await sheet.locator(".groups li").allInnerTexts();
  assert.equal(groups.length, 17);
  await see(`paper-${place + 1}`, sheet);
  await sheet.close();
  await keys.step("printed");
  if (place === 0) {
    await see("prove");
    await keys.type("#group_1", "00000");
    await keys.step("prove");
    assert.equal(await page.locator(".alert").count(), 1, "a group that is another is noticed");
    await see("prove-wrong");
  }
  for (const field of ["group_1", "group_2"]) {
    const asked = Number(/\d+/.exec(await page.locator(`label[for="${field}"]`).innerText())[0]);
    await keys.type(`#${field}`, groups[asked - 1].toLowerCase());
  }
  await keys.step("prove");
  if (place === 0) await see("file");
  await keys.to('input[name="choice"]');
  for (let pressed = 0; pressed < [0, 1, 2][place]; pressed += 1) await page.keyboard.press("ArrowDown");
  if (place === 1) {
    await keys.type("#passphrase", PASSPHRASE);
    await keys.type("#again", PASSPHRASE);
  }
  await keys.step("file");
  if (place === 0) await see("over");
  await keys.step("over");
  return groups;
}

const PASSPHRASE = "τρία ήσυχα βουνά";

/** A custodian checks a share at home. */
export async function check(keys, language, directory, groups, see) {
  const { page } = keys;
  await page.goto(`/${language}/check`);
  await see("check");
  await keys.choose("#found", join(directory, "committee.json"));
  await keys.type("#groups", [...groups.slice(0, 4), "ZZZZZ", ...groups.slice(5)].join(" "));
  await keys.step("check");
  assert.match(await page.locator(".alert").innerText(), /5/, "the mistyped group is named");
  await see("check-wrong");
  await keys.choose("#found", join(directory, "committee.json"));
  await keys.type("#groups", groups.join(" ").toLowerCase());
  await keys.step("check");
  assert.equal(await page.locator(".good").count(), 1);
  await see("check-good");
}

/** Answers the server's rehearsal with two shares; gives the answer's file. */
export async function rehearse(keys, language, directory, shares, see) {
  const { page } = keys;
  await page.goto(`/${language}/rehearsal`);
  await see("rehearsal");
  await keys.choose("#found", join(directory, "rehearsal.json"));
  await keys.step("choose");
  await see("rehearsal-shares");
  for (const groups of shares) {
    await keys.type("#groups", groups.join(" "));
    await keys.step("share");
  }
  await keys.step("answer");
  await see("rehearsal-done");
  await keys.step("end");
  return join(directory, "answer.json");
}

/** Opens the collection with two shares: one typed from its sheet, one from its file under a passphrase. */
export async function open(keys, language, directory, collection, groups, see) {
  const { page } = keys;
  await page.goto(`/${language}/open`);
  await see("open");
  await keys.choose("#found", collection);
  await keys.step("choose");
  await page.locator("#compared").waitFor({ timeout: PATIENCE_SECONDS * 1000 });
  await see("facts");
  await keys.step("compared");
  assert.equal(await page.locator(".alert").count(), 1, "the thumbprints must be compared");
  await keys.tick("#compared");
  await keys.step("compared");
  await see("shares");
  await keys.type("#groups", groups.join(" "));
  await keys.step("share");
  await see("shares-one");
  await keys.type("#groups", groups.join(" "));
  await keys.step("share");
  assert.equal(await page.locator(".alert").count(), 1, "a share counts once");
  await keys.choose("#share_found", join(directory, "share-2.txt"));
  await keys.type("#passphrase", PASSPHRASE);
  await keys.step("share");
  await see("shares-enough");
  await keys.step("gathered");
  await see("recipients");
  await keys.step("recipients");
  await see("packages");
  await keys.step("open");
  await page.locator(".ledger").waitFor({ timeout: PATIENCE_SECONDS * 1000 });
  await see("result");
  const letter = await page.request.get(`/${language}/letter/FI`);
  assert.deepEqual([letter.status(), (await letter.body()).subarray(0, 5).toString()], [200, "%PDF-"]);
  const packages = readdirSync(directory).filter((name) => name.startsWith("packages-"));
  assert.equal(packages.length, 1);
  await keys.step("end");
  return join(directory, packages[0]);
}

/** Verifies something and gives what the page says. */
export async function verify(keys, language, path, see) {
  const { page } = keys;
  await page.goto(`/${language}/verify`);
  await see("verify");
  await keys.type("#path", path);
  await keys.step("verify");
  await page.locator("#end-button").waitFor({ timeout: PATIENCE_SECONDS * 1000 });
  await see("verified");
  const said = await page.locator("main").innerText();
  await keys.step("end");
  return said;
}

async function until(succeeds) {
  for (let waited = 0; waited < PATIENCE_SECONDS * 10; waited += 1) {
    try {
      const value = succeeds();
      if (value) return value;
    } catch {
      // Not yet.
    }
    await pause(100);
  }
  throw new Error("it did not happen in time");
}
