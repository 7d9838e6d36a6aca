// pdf.mjs — what a printed file says of itself, asked of poppler.
import { execFileSync, spawnSync } from "node:child_process";

const millimetres = (points) => Number(points) * 25.4 / 72;
const ask = (command, ...words) => execFileSync(command, words, { encoding: "utf8", maxBuffer: 1 << 28 });

/** [{ width, height }] in millimetres, one for each page. */
export function pageSizes(file) {
  const told = ask("pdfinfo", "-f", "1", "-l", "9999", file);
  return [...told.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)]
    .map(([, width, height]) => ({ width: millimetres(width), height: millimetres(height) }));
}

/** [{ name, type, embedded }] */
export function fonts(file) {
  return ask("pdffonts", file).split("\n").slice(2).filter((line) => line !== "")
    .map((line) => ({ name: line.slice(0, 36).trim(), type: line.slice(37, 54).trim(), embedded: line.slice(72, 75) === "yes" }));
}

/** [{ page, x, y, text }]: the upper left corner of each word, in millimetres. */
export function words(file) {
  const told = ask("pdftotext", "-bbox", file, "-");
  return told.split("<page ").slice(1).flatMap((page, index) =>
    [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g)]
      .map(([, x, y, text]) => ({ page: index + 1, x: millimetres(x), y: millimetres(y), text })));
}

const entities = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const unescaped = (text) => text.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);

/** [{ height, lines: [{ y, bottom, text }] }]: the lines of each page from top to bottom, in millimetres. */
export function lines(file) {
  const told = ask("pdftotext", "-bbox-layout", file, "-");
  return told.split("<page ").slice(1).map((page) => ({
    height: millimetres(page.match(/height="([\d.]+)"/)[1]),
    lines: [...page.matchAll(/<line [^>]*yMin="([\d.]+)"[^>]*yMax="([\d.]+)">([^]*?)<\/line>/g)]
      .map(([, y, bottom, words]) => ({ y: millimetres(y), bottom: millimetres(bottom),
        text: [...words.matchAll(/>([^<]*)<\/word>/g)].map(([, word]) => unescaped(word)).join(" ") }))
      .sort((a, b) => a.y - b.y),
  }));
}

function codesAt(file, dots) {
  execFileSync("pdftoppm", ["-r", `${dots}`, "-gray", "-f", "1", "-l", "1", "-singlefile", file, file]);
  // A picture without a code is no fault of the reader's: it ends with 4.
  const { stdout } = spawnSync("zbarimg", ["-q", "--raw", `${file}.pgm`], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line !== "");
}

/** What a telephone reads from the two-dimensional codes of the first page. Where the dots of a printer and those of a camera
    fall badly, one of many may be missed: as a telephone does, it looks again from a little nearer. */
export function codes(file, wanted) {
  let read = [];
  for (const dots of [150, 220, 250])
    if (read.length < wanted)
      read = codesAt(file, dots);
  return read;
}
