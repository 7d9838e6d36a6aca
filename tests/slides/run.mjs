// run.mjs — every deck in Markdown goes through marp-cli and is looked at in a browser.
//
// As many slides and as many notes as the tree has, and as the HTML deck shows; every text of the
// tree on its slide, every note with its slide; nothing cut off, too pale, or asked from elsewhere.
// The decks are those of the clients in policies/ and of one whose layer (slides/beside/talk) has slides for
// roles and a deck with what Marp could read as something else.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { startBrowser, withPage } from "../browser/chromium.mjs";
import { Count } from "../browser/count.mjs";
import { readDeck, readTree } from "./read.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const top = resolve(here, "../..");
const program = process.env.KITEI ?? join(top, "generator/build/kitei");
const marp = join(top, "tests/browser/node_modules/@marp-team/marp-cli/marp-cli.js");
const work = mkdtempSync(join(tmpdir(), "kitei-slides-"));
const count = new Count("slides");

const run = (command, args) => execFileSync(command, args, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });

// ---- the decks ----

/** The client of tests/errors with a layer that has slides of its own. */
function sampleClient() {
  const place = join(work, "place");
  cpSync(join(here, "beside"), place, { recursive: true });
  mkdirSync(join(place, "sample"));
  const company = readFileSync(join(top, "tests/errors/good/company.xml"), "utf8");
  writeFileSync(join(place, "sample/company.xml"), company.replace("<company ", '<company layers="talk" '));
  return join(place, "sample");
}

function clients() {
  const shipped = readdirSync(join(top, "policies")).map((name) => join(top, "policies", name));
  return [...shipped.filter((folder) => existsSync(join(folder, "company.xml"))), sampleClient()];
}

/** Builds all clients; a deck for each Markdown file with Marp's front matter. */
function buildDecks() {
  const folders = clients();
  run(program, ["build", ...folders, "-o", join(work, "set")]);
  run(program, ["build", ...folders, "-o", join(work, "trees"), "--format", "tree"]);
  return folders.flatMap((folder) => ["ja", "en"].flatMap((language) => {
    const place = join(basename(folder), language);
    if (!existsSync(join(work, "set", place))) return [];
    const files = readdirSync(join(work, "set", place)).filter((file) => file.endsWith(".md"));
    return files.map((file) => join(place, basename(file, ".md")));
  })).map((name) => ({
    name,
    markdown: readFileSync(join(work, "set", `${name}.md`), "utf8"),
    html: join(work, "set", `${name}.html`),
    tree: join(work, "trees", `${name}.xml`),
  })).filter((deck) => deck.markdown.startsWith("---\nmarp: true\n"));
}

/** Runs marp once for each kind of output, over all decks. */
function showDecks(decks) {
  for (const deck of decks) {
    deck.file = deck.name.replaceAll("/", "-");
    mkdirSync(join(work, "md"), { recursive: true });
    writeFileSync(join(work, "md", `${deck.file}.md`), deck.markdown);
  }
  run(process.execPath, [marp, "--no-stdin", "--html", "-I", join(work, "md"), "-o", join(work, "html")]);
  run(process.execPath, [marp, "--no-stdin", "--notes", "-I", join(work, "md"), "-o", join(work, "notes")]);
}

// ---- what is looked at ----

const squeeze = (text) => text.normalize("NFC").replace(/[\s\u3000\u00a0]/gu, "");

/** The first of the pieces that the text does not hold, in their order. */
function missing(pieces, text) {
  let rest = squeeze(text);
  for (const piece of pieces.map(squeeze)) {
    const at = rest.indexOf(piece);
    if (at < 0) return piece;
    rest = rest.slice(at + piece.length);
  }
  return "";
}

function checkCounts(deck, slides, tree, notes) {
  const own = (readFileSync(deck.html, "utf8").match(/<section [^>]*\bclass="slide[" ]/g) ?? []).length;
  count.holds(tree.slides.length > 0, `${deck.name}: the tree has no slide`);
  count.holds(slides.length === tree.slides.length, `${deck.name}: Marp shows ${slides.length} slides of ${tree.slides.length}`);
  count.holds(own === tree.slides.length, `${deck.name}: the HTML deck has ${own} slides of ${tree.slides.length}`);
  count.holds(notes.length === tree.slides.length, `${deck.name}: Marp finds ${notes.length} notes for ${tree.slides.length} slides`);
}

function checkHead(deck, page, tree) {
  count.holds(page.title === tree.title, `${deck.name}: the title is ${page.title}`);
  count.holds(page.author !== "", `${deck.name}: nobody is named as the author`);
  count.holds(page.headers === 1 && page.footers === 1, `${deck.name}: header or footer change between slides`);
  count.holds(page.foreign.length === 0, `${deck.name}: Marp's page asks for ${page.foreign.join(" ")}`);
}

function checkSlide(deck, number, slide, tree, note) {
  const name = `${deck.name}, slide ${number}`;
  count.holds(missing(tree.pieces, slide.text) === "", `${name} lacks`, missing(tree.pieces, slide.text));
  count.holds(missing(tree.notes, note) === "", `${name}: the notes lack`, missing(tree.notes, note));
  count.holds(slide.headings === 1, `${name} has ${slide.headings} headings`);
  count.holds(slide.wrapped.length === 0, `${name}: a line within its budget is broken`, slide.wrapped.join(" / "));
  count.holds(slide.over === "", `${name} does not fit`, slide.over);
  count.holds(slide.pale === "", `${name} is hard to read`, slide.pale);
}

/** What no deck may hold: a heading of another level, raw HTML, a rule without empty lines around it. */
function checkMarkdown(deck) {
  const body = deck.markdown.slice(deck.markdown.indexOf("\n---\n", 4) + 5).replace(/<!--\n[^]*?-->/g, "");
  count.holds(!/^#{1}(?!#) |^###/m.test(body), `${deck.name}: a heading that is not ##`);
  count.holds(!/^[^\\\n]*(?<!\\)<[a-z/!]/im.test(body), `${deck.name}: HTML`);
  count.holds(!/[^\n]\n---|---\n[^\n]/.test(body), `${deck.name}: a rule without empty lines`);
  count.holds(!/<!--[^\n]/.test(deck.markdown.replace(/\\<!--/g, "")), `${deck.name}: a comment on one line`);
}

async function checkDeck(browser, deck) {
  const tree = await withPage(browser, "about:blank", (page) => readTree(page, readFileSync(deck.tree, "utf8")));
  const foreign = [];
  const page = await withPage(browser, pathToFileURL(join(work, "html", `${deck.file}.html`)).href, readDeck,
    (opened) => opened.on("request", (request) => /^(file|data):/.test(request.url()) || foreign.push(request.url())));
  const notes = readFileSync(join(work, "notes", `${deck.file}.txt`), "utf8").split("\n\n---\n\n");
  checkMarkdown(deck);
  checkCounts(deck, page.slides, tree, notes.filter((note) => note.trim() !== ""));
  checkHead(deck, { ...page, foreign }, tree);
  tree.slides.forEach((slide, i) => page.slides[i] && checkSlide(deck, i + 1, page.slides[i], slide, notes[i] ?? ""));
}

try {
  const decks = buildDecks();
  showDecks(decks);
  const browser = await startBrowser();
  try {
    for (const deck of decks) await checkDeck(browser, deck);
  } finally {
    await browser.close();
  }
  for (const name of ["slides", "slides-renewal", "slides-role-worker", "slides-role-administrator", "talk-deck"])
    count.holds(decks.some((deck) => deck.name.endsWith(`/ja/${name}`)), `there is no deck ${name}`);
} catch (error) {
  count.holds(false, "stopped", error.stderr || error.stack);
} finally {
  rmSync(work, { recursive: true, force: true });
}
count.end();
