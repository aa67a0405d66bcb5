// A device that several people share: in three engines, what was typed is there until it is recorded, and gone afterwards, whatever the next person
// presses (Implementing Regulation (EU) No 1179/2011, annex, 2.8.5).

import assert from "node:assert/strict";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { appliance } from "./appliance.js";
import { engines, profile } from "./engines.js";
import { fieldsOf, people } from "./people.js";

const PERSON = { ...fieldsOf(people.da), date_of_birth: "27/03/1985" };

for (const [name, engine] of Object.entries(engines)) {
  describe(`a shared device with ${name}`, { skip: !engine.isThere() && `${name} is missing` }, () => {
    let site, kept, tab;
    before(async () => {
      site = await appliance();
      kept = profile();
      tab = await engine.start(site, kept.directory);
    });
    after(async () => {
      await tab?.end();
      await site?.stop();
      kept?.remove();
    });

    const keeps = engine.keepsProfile ? it : () => {};
    keeps("learns nothing of a statement, and keeps nothing of it on the disk", async () => {
      await tab.open("/en/?state=DK");
      await typeAll(tab);
      await tab.press("#declaration");
      await tab.press("#press");
      await tab.see("[data-receipt]");
      await tab.end();
      const traces = filesOf(kept.directory).filter((file) => ["Søren", "Ågård", "Kongensgade"].some((word) => holds(file, word)));
      tab = await engine.start(site, kept.directory);
      assert.deepEqual(traces, []);
    });

    it("keeps what was typed over a reload, the way back and a mistake", async () => {
      await tab.open("/en/?state=DK");
      await typeAll(tab);
      await tab.reload();
      assert.deepEqual(await typed(tab), PERSON, "after a reload");
      await tab.open("/en/help");
      await tab.back();
      assert.deepEqual(await typed(tab), PERSON, "after the way back");
      await tab.press("#press");
      await tab.see("#summary");
      assert.deepEqual(await typed(tab), PERSON, "after a mistake");
      await tab.reload();
      assert.deepEqual(await typed(tab), PERSON, "after a reload of the answer");
    });

    it("empties the form when somebody asks for it", async () => {
      await tab.open("/en/?state=DK");
      assert.deepEqual(await typed(tab), PERSON, "another visit in the same tab");
      await tab.press("#forget button");
      await tab.see("#statement");
      await isEmpty(tab, "at once");
      await tab.back();
      await isEmpty(tab, "after the way back");
      await tab.reload();
      await isEmpty(tab, "after a reload");
    });

    it("shows nothing of a statement that was recorded", async () => {
      await tab.open("/en/?state=DK");
      await typeAll(tab);
      await tab.press("#press");
      await tab.see("#summary");
      await tab.press("#declaration");
      await tab.press("#press");
      await tab.see("[data-receipt]");
      const thanks = await tab.ask(() => document.documentElement.outerHTML);
      for (const value of Object.values(PERSON)) if (value.length > 4) assert.ok(!thanks.includes(value), `the page of thanks repeats ${value}`);
      assert.equal(await tab.ask(() => sessionStorage.length + localStorage.length), 0);
      for (const way of ["back", "back", "reload", "forward", "forward", "reload"]) {
        await tab[way]();
        await isEmpty(tab, way);
        assert.equal(await tab.ask(() => document.querySelectorAll("[data-receipt]").length), 0, way);
      }
      await tab.open("/en/?state=DK");
      await isEmpty(tab, "a visit by the address in the history");
    });

    keeps("shows nothing after a restart of the browser", async () => {
      await tab.open("/en/?state=DK");
      await isEmpty(tab, "after a restart");
    });
  });
}

async function typeAll(tab) {
  for (const [name, value] of Object.entries(PERSON)) await tab.type(`[name="${name}"]`, value);
}

const typed = (tab) => tab.ask((names) => Object.fromEntries(names.map((name) => [name, document.querySelector(`[name="${name}"]`).value])), Object.keys(PERSON));

async function isEmpty(tab, when) {
  const values = await tab.ask(() => Array.from(document.querySelectorAll("input[type=text]"), (input) => input.value).join(""));
  assert.equal(values, "", when);
}

const filesOf = (directory) => readdirSync(directory, { recursive: true }).map((name) => join(directory, name)).filter((file) => lstatSync(file).isFile());

function holds(file, word) {
  const bytes = readFileSync(file);
  return ["utf8", "utf16le"].some((encoding) => bytes.includes(Buffer.from(word, encoding)));
}
