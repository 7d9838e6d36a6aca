// pdf.mjs — what a printed file says of itself, asked of poppler.
import { execFileSync } from "node:child_process";

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
