// gallery-prints.mjs — the papers that were chosen, printed with Chromium, and what is made of them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { startBrowser, withPage } from "./chromium.mjs";
import { told } from "./documents.mjs";
import { finer, galleryPage, pictureSize, wide } from "./gallery-page.mjs";
import { onGround, partWidth, pictureOf, pictures } from "./gallery-pictures.mjs";
import { pageSizes } from "./pdf.mjs";
import { printPage } from "./prints.mjs";

const middle = (pages) => Math.ceil(pages.length / 2);

/** A browser and a folder for PDFs; both go when `use` is done. */
async function withBrowser(use) {
  const work = mkdtempSync(join(tmpdir(), "kitei-gallery-"));
  try {
    const browser = await startBrowser();
    try {
      return await use(browser, work);
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A paper with its PDF, and what the page says of itself. */
async function printed(site, page, paper, work) {
  try {
    await page.goto(site.url(paper.file), { waitUntil: "load" });
    const [title, company] = (await page.title()).split(" | ");
    const sheet = await page.evaluate(() => document.body.dataset.sheet);
    const pdf = await printPage({ work }, page, paper);
    return { ...paper, title, company, sheet, pdf, pages: pageSizes(pdf) };
  } catch (error) {
    throw new Error(`印刷できません / cannot be printed: ${told(paper)}: ${error.message}`);
  }
}

// ---- the gallery ----

/** Long texts and a deck show what they are like inside, too. */
function tilesOf(paper) {
  const inside = ["standards", "procedures", "slides"].includes(paper.document) && paper.pages.length > 2 ? [middle(paper.pages)] : [];
  return [1, ...inside].map((page) => {
    const size = paper.pages[page - 1], id = `${paper.language}-${paper.name}${page === 1 ? "" : `-page-${page}`}`;
    return { ...paper, id, page, size, picture: pictureOf(paper.pdf, page, pictureSize(size)) };
  });
}

/** A browser for each half: one alone prints one page at a time. */
function withTiles(site, { language, papers }) {
  return withBrowser(async (browser, work) => {
    const page = await browser.newPage(), tiles = [];
    for (const paper of papers)
      tiles.push(...tilesOf(await printed(site, page, paper, work)));
    return { language, tiles };
  });
}

/** The page, and a picture of each half of it. */
export async function writeGallery(site, halves, out) {
  const file = join(out, "gallery.html"), picture = ({ language }) => join(out, `gallery-${language}.png`);
  const shown = await Promise.all(halves.map((half) => withTiles(site, half)));
  mkdirSync(out, { recursive: true });
  writeFileSync(file, galleryPage(site.top, shown));
  return withBrowser(async (browser) => {
    const sharp = await browser.newContext({ viewport: { width: wide, height: 1000 }, deviceScaleFactor: finer });
    await withPage(sharp, site.url(resolve(file)), async (page) => {
      for (const half of halves)
        await page.locator(`#${half.language}`).screenshot({ path: picture(half) });
    });
    return [file, ...halves.map(picture)];
  });
}

// ---- the pictures of README.md ----

/** The first paper of each document: of the cards that is a single one. */
export function writePictures(site, papers, folder) {
  mkdirSync(folder, { recursive: true });
  return withBrowser(async (browser, work) => {
    const page = await browser.newPage(), files = pictures.map(({ name }) => join(folder, `${name}.png`));
    for (const [i, picture] of pictures.entries()) {
      const { pdf, pages } = await printed(site, page, papers.find(({ document }) => document === picture.document), work);
      const parts = picture.pages(pages.length).map((number, _, all) => pictureOf(pdf, number, { width: partWidth(all.length) }));
      await page.setContent(onGround(parts, picture.height));
      await page.locator("body").screenshot({ path: files[i] });
    }
    return files;
  });
}
