// Reads the six digits of a picture. In a rehearsal with easy work they stand straight, so that it is enough to look at a few places of each.

// Where the pen went, on a grid of five by seven places for each digit. Other strokes (src/document/digits/strokes.rs) make another table.
const DIGITS = [
  ".###. .#.#. .#.#. .#.#. .#.#. .#.#. .###.",
  "..#.. .##.. ..#.. ..#.. ..#.. ..#.. ..#..",
  ".###. .#.#. ...#. ...#. ..#.. .##.. .###.",
  ".###. .#.#. ...#. ..##. ...#. .#.#. .###.",
  "...#. ..##. .###. .#.#. ##### ...#. ...#.",
  ".###. .#... .###. .#.#. ...#. .#.#. .###.",
  "..##. .##.. .###. .#.#. .#.#. .#.#. .###.",
  "####. ...#. ...#. .###. ..#.. ..#.. ..#..",
  ".###. .#.#. .#.#. .###. .#.#. .#.#. .###.",
  ".###. .#.#. .#.#. .#.#. ..##. ..##. .##..",
];

/** The digits of a picture; `page` is any page with scripts, whose canvas does the looking. */
export async function readDigits(page, picture) {
  const seen = await page.evaluate(look, picture.toString("base64"));
  return seen.map(nearest).join("");
}

function nearest(pattern) {
  const differences = DIGITS.map((digit) => [...digit].filter((sign, place) => sign !== pattern[place]).length);
  return differences.indexOf(Math.min(...differences));
}

async function look(picture) {
  const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const { data, width, height } = canvas.getImageData(0, 0, image.width, image.height);
  const isDark = (x, y) => data[(y * width + x) * 4] < 128;
  const isInked = (x, y) => {
    for (let dy = -3; dy <= 3; dy += 1) for (let dx = -3; dx <= 3; dx += 1) if (isDark(x + dx, y + dy)) return true;
    return false;
  };
  const digit = (place) => {
    const [middle, boxWidth, boxHeight] = [(width / 6.6) * (place + 0.8), 54, 75];
    const sign = (column, row) => isInked(Math.round(middle + ((column - 2) / 4) * boxWidth), Math.round(height / 2 + ((row - 3) / 6) * boxHeight));
    const line = (row) => [0, 1, 2, 3, 4].map((column) => (sign(column, row) ? "#" : ".")).join("");
    return [0, 1, 2, 3, 4, 5, 6].map(line).join(" ");
  };
  return [0, 1, 2, 3, 4, 5].map(digit);
}
