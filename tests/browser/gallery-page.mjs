// gallery-page.mjs — the page that shows a tile for each kind of document: one file, that loads nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { sheets } from "./documents.mjs";

/** How wide the page is drawn, and how much finer than that its pictures are. All lengths are even, so that no dot of a picture falls between two. */
export const wide = 1600, finer = 1.5;

const a4 = { width: 210, height: 297, shown: 224 };    // millimetres, and how wide it is shown: six beside each other
const evening = 0.25;                                  // 0: all at one scale; 0.5: all as large as each other

/** A small paper is drawn larger than a big one: so that a card can be read, and still looks small beside a poster. */
const scaleOf = ({ width, height }) => a4.shown / a4.width * (a4.width * a4.height / (width * height)) ** evening;
const even = (length) => 2 * Math.round(length / 2);

/** How large a paper is shown. */
function shownSize(size) {
  return { width: even(size.width * scaleOf(size)), height: even(size.height * scaleOf(size)) };
}

/** How large its picture is to be, in dots of its own. */
export function pictureSize(size) {
  const { width, height } = shownSize(size);
  return { width: width * finer, height: height * finer };
}

const words = {
  ja: {
    title: "情報セキュリティ文書の見本", across: "横", page: (page) => `${page}ページ目`,
    lead: (kinds, pages) => `${kinds}種類、${pages}ページ。印刷したときのとおりです。小さい紙は、読めるように大きめに並べました。`,
    count: (page, pages) => page > 1 ? `${pages}ページの${page}ページ目` : pages > 1 ? `${pages}ページ` : "",
  },
  en: {
    title: "The documents of the programme", across: " landscape", page: (page) => `Page ${page}`,
    lead: (kinds, pages) => `${kinds} kinds, ${pages} pages, as they are printed. Small papers are shown somewhat larger, so that they can be read.`,
    count: (page, pages) => page > 1 ? `page ${page} of ${pages}` : pages > 1 ? `${pages} pages` : "",
  },
};

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The name of a paper where it has one, else its size. */
function paperName(top, { width, height }, language) {
  const near = (a, b) => Math.abs(a - b) < 0.5;
  const named = (w, h) => sheets(top).find((sheet) => !sheet.cards && near(sheet.width, w) && near(sheet.height, h))?.id.toUpperCase();
  const lying = named(height, width);
  return named(width, height) ?? (lying ? lying + words[language].across : `${Math.round(width)} × ${Math.round(height)} mm`);
}

function tileHtml(top, language, tile) {
  const { width, height } = shownSize(tile.size);
  const facts = [tile.sheet, paperName(top, tile.size, language), words[language].count(tile.page, tile.pages.length)].filter(Boolean);
  return `<figure id="${tile.id}"${tile.cut ? "" : ` style="width:${width}px"`}>
<img src="data:image/png;base64,${tile.picture.toString("base64")}" width="${width}" height="${height}" alt="${words[language].page(tile.page)}">
<figcaption><b>${escaped(tile.title)}</b> ${facts.map((fact) => `<span>${escaped(fact)}</span>`).join(" ")}</figcaption>
</figure>`;
}

/** Tiles of one sort share their rows: what hangs on a wall, what is projected, what is cut out; all else is for a binder. */
function rowsOf(tiles) {
  const sortOf = ({ layout, document, cut }) => cut ? document : layout === "sheet" ? "poster" : ["slides", "poster"].includes(layout) ? layout : "";
  const starts = tiles.flatMap((tile, i) => i === 0 || sortOf(tile) !== sortOf(tiles[i - 1]) ? [i] : []);
  return starts.map((start, i) => tiles.slice(start, starts[i + 1]));
}

function halfHtml(top, { language, tiles }) {
  const rows = rowsOf(tiles).map((row) => `<div class="tiles${row[0].cut ? " cut" : ""}">\n${row.map((tile) => tileHtml(top, language, tile)).join("\n")}\n</div>`);
  return `<section id="${language}" lang="${language}">
<header>
<p>${escaped(tiles[0].company)}</p>
<h2>${words[language].title}</h2>
<p>${words[language].lead(tiles.filter((tile) => tile.page === 1).length, tiles.length)}</p>
</header>
${rows.join("\n")}
</section>`;
}

/** The fonts and colours of the documents themselves. */
const documentStyle = (top) => readFileSync(join(top, "templates/style/common.css"), "utf8").match(/:root \{[^}]*\}/)[0];

const style = `
* { box-sizing: border-box; }
body { margin: 0; background: var(--field); color: var(--ink); font: 14px/20px var(--gothic); word-break: auto-phrase; }
h1 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
section { width: ${wide}px; max-width: 100%; margin: 0 auto; padding: 56px 56px 24px; background: var(--field); }
header { margin-bottom: 44px; padding-bottom: 20px; border-bottom: 4px solid var(--accent); }
header p { margin: 0; color: var(--quiet); font-size: 16px; line-height: 24px; }
h2 { margin: 2px 0 6px; font-size: 36px; line-height: 46px; letter-spacing: 0.02em; }
.tiles { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 24px 28px; margin-top: 24px; }
figure { margin: 0; }
img { display: block; outline: 1px solid var(--line); background: var(--paper); }
figcaption { min-height: 60px; margin-top: 10px; }
figcaption b { display: block; text-wrap: pretty; }
figcaption span { display: inline-block; margin-right: 0.8em; color: var(--quiet); font-size: 13px; vertical-align: top; }
.cut figure { width: 272px; }
.cut figcaption { min-height: 80px; }
`;

export function galleryPage(top, halves) {
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${words.ja.title} | ${escaped(halves[0].tiles[0].company)}</title>
<style>
${documentStyle(top)}${style}</style>
</head>
<body>
<main>
<h1>${words.ja.title}</h1>
${halves.map((half) => halfHtml(top, half)).join("\n")}
</main>
</body>
</html>
`;
}
