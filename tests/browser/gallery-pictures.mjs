// gallery-pictures.mjs — pages of a PDF as PNG, and how the four pictures of README.md are laid out.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A page of a PDF as PNG, so many pixels wide; as high as it gets then, or as is said. */
export function pictureOf(pdf, page, { width, height = -1 }) {
  const root = `${pdf}-${page}`;
  execFileSync("pdftoppm", ["-png", "-singlefile", "-f", page, "-l", page, "-scale-to-x", width, "-scale-to-y", height, pdf, root], { stdio: ["ignore", "ignore", "pipe"] });
  return readFileSync(`${root}.png`);
}

// Two stand beside each other: first what is upright, then what lies.
const wide = 720, low = 428, margin = 28, gap = 20;

/** What they show of which document; both sides of the card. */
export const pictures = [
  { name: "poster", document: "posters", pages: () => [1] },
  { name: "policy", document: "standards", pages: () => [1] },
  { name: "slide", document: "slides", pages: (count) => [Math.ceil(count / 2)], height: low },
  { name: "card", document: "cards", pages: () => [1, 2], height: low },
];

/** How wide a paper is where so many stand beside each other. */
export const partWidth = (count) => Math.floor((wide - 2 * margin - gap * (count - 1)) / count);

// Sixteen steps of each colour are enough for black on white, and make a smaller file.
const steps = Array.from({ length: 16 }, (_, i) => (i / 15).toFixed(4)).join(" ");
const channel = (name) => `<feFunc${name} type="discrete" tableValues="${steps}"/>`;
const fewColours = `<svg width="0" height="0" style="position:absolute"><filter id="few" color-interpolation-filters="sRGB">
<feComponentTransfer>${["R", "G", "B"].map(channel).join("")}</feComponentTransfer></filter></svg>`;

/** Papers on a light ground, as a page whose body is to be drawn. */
export function onGround(papers, height) {
  return `<!DOCTYPE html>
<style>
body { display: flex; gap: ${gap}px; align-items: center; justify-content: center; box-sizing: border-box; width: ${wide}px; height: ${height === undefined ? "auto" : `${height}px`};
  margin: 0; padding: ${margin}px; background: #eeeeee; }
img { outline: 1px solid #bbbbbb; filter: url(#few); }
</style>
${fewColours}
${papers.map((paper) => `<img src="data:image/png;base64,${paper.toString("base64")}">`).join("\n")}`;
}
