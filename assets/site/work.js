// Solves a challenge of ALTCHA's protocol (version 2, PBKDF2) beside the page, so that typing never stutters.
//
// A key is derived from the challenge's nonce with a counter behind it (four bytes, big-endian), until one begins with the prefix. The answer is the
// payload that the form's hidden field holds: challenge and solution as base64 of JSON.
//
// It is told the challenge's address, and answers with objects: at most one { slow: true }, as soon as it knows that the work takes longer than usual, and
// in the end exactly one { payload } when it succeeded, or {} when it cannot. It never gives up by itself, however slow the device is.

// So many derivations are under way at once: enough to keep a telephone's cores busy, few enough to end soon.
const LANES = 16;

const fromHex = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
const toHex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

async function derive(parameters, counter) {
  const password = new Uint8Array(parameters.nonce.length / 2 + 4);
  password.set(fromHex(parameters.nonce));
  new DataView(password.buffer).setUint32(password.length - 4, counter);
  const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: parameters.algorithm.split("/")[1], salt: fromHex(parameters.salt), iterations: parameters.cost };
  return toHex(await crypto.subtle.deriveBits(how, key, parameters.keyLength * 8));
}

async function solve(challenge) {
  const began = performance.now();
  for (let first = 0; ; first += LANES) {
    const counters = Array.from({ length: LANES }, (_, lane) => first + lane);
    const keys = await Promise.all(counters.map((counter) => derive(challenge.parameters, counter)));
    const lane = keys.findIndex((key) => key.startsWith(challenge.parameters.keyPrefix));
    if (lane >= 0) {
      const solution = { counter: counters[lane], derivedKey: keys[lane], time: Math.round(performance.now() - began) };
      return btoa(JSON.stringify({ challenge, solution }));
    }
  }
}

self.onmessage = async ({ data: address }) => {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    if (!answer.ok) throw new Error("no challenge");
    const challenge = await answer.json();
    if (challenge.parameters.data?.slow) self.postMessage({ slow: true });
    self.postMessage({ payload: await solve(challenge) });
  } catch {
    self.postMessage({});
  }
};
