// Three engines behind one small set of acts: a tab that opens, types, presses, goes back and reloads, in a profile that the next person finds as it was
// left. Chromium speaks through playwright, Firefox through puppeteer, WebKit through plain WebDriver.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core";

import { freePort } from "./ports.js";
import { CHROMIUM, QUIET } from "./visitor.js";

const FIREFOX = process.env.FIREFOX || "/usr/bin/firefox-esr";
const WEBKIT = process.env.WEBKIT_DRIVER || "/usr/bin/WebKitWebDriver";

/** The engines by name: whether each is there, and how it starts with a profile (a directory). */
export const engines = {
  chromium: { keepsProfile: true, isThere: () => existsSync(CHROMIUM), start: startChromium },
  firefox: { keepsProfile: true, isThere: () => existsSync(FIREFOX), start: startFirefox },
  webkit: { keepsProfile: false, isThere: () => existsSync(WEBKIT) && existsSync("/usr/bin/Xvfb"), start: startWebKit },
};

/** A profile that lasts for one test. */
export function profile() {
  const directory = mkdtempSync(join(tmpdir(), "cista-profile-"));
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }) };
}

async function startChromium(site, profile) {
  const context = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: QUIET, ignoreHTTPSErrors: true, locale: "en-GB" });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    open: (path) => page.goto(site.public_url + path),
    type: (selector, text) => page.locator(selector).pressSequentially(text),
    press: (selector) => page.locator(selector).click(),
    see: (selector) => page.locator(selector).waitFor(),
    ask: (question, argument) => page.evaluate(question, argument),
    back: () => page.goBack({ waitUntil: "load" }),
    forward: () => page.goForward({ waitUntil: "load" }),
    reload: () => page.reload({ waitUntil: "load" }),
    end: () => context.close(),
  };
}

// Without it nothing gets or loses the focus as it does under a person's hands.
const FOCUSED = { "focusmanager.testmode": true };

async function startFirefox(site, profile) {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless: true, acceptInsecureCerts: true, userDataDir: profile, extraPrefsFirefox: FOCUSED });
  const page = await browser.newPage();
  await page.bringToFront();
  return {
    open: (path) => page.goto(site.public_url + path),
    type: async (selector, text) => {
      await page.click(selector);
      await page.keyboard.type(text);
    },
    press: (selector) => page.click(selector),
    see: (selector) => page.waitForSelector(selector),
    ask: (question, argument) => page.evaluate(question, argument),
    back: () => page.goBack(),
    forward: () => page.goForward(),
    reload: () => page.reload(),
    end: () => browser.close(),
  };
}

//------------ WebKit

// MiniBrowser keeps no profile under automation: what it has ends with its session.
async function startWebKit(site) {
  const xvfb = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
  const screen = `:${String(await once(xvfb.stdout, "data")).trim()}`;
  const port = await freePort();
  const driver = spawn(WEBKIT, [`--port=${port}`], { stdio: "ignore", env: { ...process.env, DISPLAY: screen, WEBKIT_DISABLE_COMPOSITING_MODE: "1" } });
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  const stop = () => [driver, xvfb].forEach((process_) => process_.kill());
  try {
    await until(() => call("GET", "/status"));
    const options = { binary: miniBrowser(), args: ["--automation"] };
    const { sessionId } = await call("POST", "/session", { capabilities: { alwaysMatch: { acceptInsecureCerts: true, "webkitgtk:browserOptions": options } } });
    const session = `/session/${sessionId}`;
    return { ...webKitTab(site, (method, path, body) => call(method, session + path, body)), end: () => call("DELETE", session).finally(stop) };
  } catch (error) {
    stop();
    throw error;
  }
}

function webKitTab(site, call) {
  const find = async (selector) => Object.values(await call("POST", "/element", { using: "css selector", value: selector }))[0];
  const isLoaded = async () => {
    if (!(await call("POST", "/execute/sync", { script: "return document.readyState === 'complete'", args: [] }))) throw new Error("the page is still loading");
  };
  const go = async (way) => {
    await call("POST", way, {});
    await until(isLoaded);
  };
  return {
    open: (path) => call("POST", "/url", { url: site.public_url + path }),
    type: async (selector, text) => call("POST", `/element/${await find(selector)}/value`, { text }),
    press: async (selector) => call("POST", `/element/${await find(selector)}/click`, {}),
    see: (selector) => until(() => find(selector)),
    ask: (question, argument) => call("POST", "/execute/sync", { script: `return (${question})(...arguments)`, args: [argument ?? null] }),
    back: () => go("/back"),
    forward: () => go("/forward"),
    reload: () => go("/refresh"),
  };
}

function miniBrowser() {
  const libraries = "/usr/lib/x86_64-linux-gnu";
  const versions = readdirSync(libraries).filter((name) => name.startsWith("webkit2gtk-4"));
  return versions.map((name) => join(libraries, name, "MiniBrowser")).find(existsSync);
}

async function until(succeeds) {
  for (let tried = 0; ; tried += 1) {
    try {
      return await succeeds();
    } catch (error) {
      if (tried === 150) throw error;
      await pause(100);
    }
  }
}
