// gallery.mjs — one look at all that a client gets: the first page of every kind of document as it is printed, in each language.
//
//   node gallery.mjs [--only DOCUMENT]... CLIENT OUT    writes OUT/gallery.html, and OUT/gallery-LANGUAGE.png of each half of it
//   node gallery.mjs --pictures FOLDER CLIENT           writes the pictures of README.md instead
//
// CLIENT is a folder that kitei build wrote. Nothing is left out in silence: a kind without a page ends it.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

import { describe, documents, sheets, told } from "./documents.mjs";
import { pictures } from "./gallery-pictures.mjs";

const top = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** Ends the program with a message. */
function fail(japanese, english, status = 1) {
  throw Object.assign(new Error(`${japanese} / ${english}`), { status });
}

// ---- what a client has ----

/** The HTML files that the build wrote: what somebody put beside them is not ours to show. */
function builtFiles(client) {
  const manifest = join(client, "manifest.sha256");
  if (!existsSync(manifest))
    fail(`kitei build の出力ではありません: ${client}`, `not what kitei build wrote: ${client}`);
  const files = [...readFileSync(manifest, "utf8").matchAll(/^[0-9a-f]{64}  (.*\.html)$/gm)].map(([, name]) => name).sort();
  const lost = files.filter((name) => !existsSync(join(client, name)));
  if (lost.length > 0)
    fail(`ファイルがありません。作り直してください: ${lost.join(" ")}`, `files are missing, build again: ${lost.join(" ")}`);
  return files.map((name) => join(client, name));
}

function siteOf(client) {
  const site = { top, work: dirname(client), url: (path) => pathToFileURL(path).href };
  const papers = builtFiles(client).map((file) => describe(site, file)).filter(({ layout }) => layout !== undefined);
  if (papers.length === 0)
    fail(`HTMLがありません: ${client}`, `no HTML: ${client}`);
  const strangers = papers.filter((paper) => paper.document === undefined).map(told).join(" ");
  if (strangers !== "")
    fail(`documents.xml にない文書があります: ${strangers}`, `documents that are not in documents.xml: ${strangers}`);
  return { ...site, papers, languages: ["ja", "en"].filter((language) => papers.some((paper) => paper.language === language)) };
}

function rowsOf(ids) {
  const rows = documents(top);
  const unknown = ids.filter((id) => !rows.some((row) => row.id === id)).join(" ");
  if (unknown !== "")
    fail(`documents.xml にありません: ${unknown}`, `not in documents.xml: ${unknown}`);
  return ids.length === 0 ? rows : rows.filter((row) => ids.includes(row.id));
}

// ---- which paper stands for a kind ----

const variant = (paper) => paper.name.slice(paper.document.length + 1);

/** The month of the middle; of a paper for each role that of those who telework, which most people get. */
function typical(papers) {
  if (papers.every((paper) => /^\d\d$/.test(variant(paper))))
    return papers[Math.floor(papers.length / 2)];
  return papers.find((paper) => variant(paper).startsWith("worker")) ?? papers[0];
}

/** Which sheets a geometry of documents.xml means: card-sheet is the one that the client chose. */
function sheetsOf(row, geometry) {
  const others = sheets(top).filter((sheet) => sheet.cards && !row.geometries.includes(sheet.id));
  return geometry === "card-sheet" ? others.map((sheet) => sheet.id) : [geometry];
}

/** The papers that stand for a row in one language: one, or one for each geometry. */
function kindsOf(row, site, language) {
  const papers = site.papers.filter((paper) => paper.language === language && paper.document === row.id);
  const kinds = row.geometries.length === 0 ? [[row.id, papers]]
    : row.geometries.map((geometry) => [`${row.id} ${geometry}`, papers.filter((paper) => sheetsOf(row, geometry).includes(variant(paper)))]);
  const lost = kinds.filter(([, found]) => found.length === 0).map(([name]) => `${language} ${name}`).join(", ");
  if (lost !== "")
    fail(`ページのない文書があります: ${lost}`, `documents without a page: ${lost}`);
  return kinds.map(([, found]) => ({ ...typical(found), cut: kinds.length > 1 }));
}

// ---- the command ----

function readCommand() {
  try {
    const { values, positionals } = parseArgs({ options: { only: { type: "string", multiple: true }, pictures: { type: "string" } }, allowPositionals: true });
    if (positionals.length === (values.pictures === undefined ? 2 : 1))
      return { client: resolve(positionals[0]), out: positionals[1], only: values.only ?? [], folder: values.pictures };
  } catch {
    // told below
  }
  return fail("使い方: gallery.mjs [--only 文書]... 会社のフォルダー 出力先", "usage: gallery.mjs [--only DOCUMENT]... CLIENT OUT", 2);
}

async function run() {
  const { client, out, only, folder } = readCommand();
  const site = siteOf(client), rows = rowsOf(folder === undefined ? only : pictures.map(({ document }) => document));
  const halves = site.languages.map((language) => ({ language, papers: rows.flatMap((row) => kindsOf(row, site, language)) }));
  // The browser's library takes a while to load: not before all is there to be printed.
  const { writeGallery, writePictures } = await import("./gallery-prints.mjs");
  const files = await (folder === undefined ? writeGallery(site, halves, out) : writePictures(site, halves[0].papers, folder));
  console.log(`書きました / wrote: ${files.join(" ")}`);
}

try {
  await run();
} catch (error) {
  console.error(`gallery: ${error.message.split("\n")[0]}`);
  process.exitCode = error.status ?? 1;
}
