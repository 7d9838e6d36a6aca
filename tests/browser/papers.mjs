// papers.mjs — papers of several pages, as they lie in a binder: what stands at the head and foot of each sheet, no heading
// left alone at its end, every sheet of a table with the head of the table, squares large enough for a stamp.
import { lines } from "./pdf.mjs";

const margin = 19;          // millimetres: what stands nearer to the upper or lower edge is no text of the paper
const width = { document: 165, form: 175, index: 170, wide: 265 };    // of the text, in millimetres, as templates/style/*.css leave it
const onePage = ["basic-policy", "pledge"];                            // what is signed is one sheet
const square = 19.5;        // a stamp is 20 mm wide, its frame included

// What poppler reads may be a look-alike, and it puts blanks between words of its own.
const plain = (text) => text.normalize("NFKC").replace(/\s+/g, "");

// Runs in the page, for print: its words by what they are, as they are printed.
function facts() {
  const { number = "", edition = "" } = document.body.dataset;
  const texts = (selector) => [...document.querySelectorAll(selector)].map((element) => element.innerText).filter((text) => text.trim() !== "");
  return {
    title: document.querySelector("h1").innerText, document: document.body.className.match(/document-([\w-]+)/)[1], number, edition, start: document.body.classList.contains("layout-index"),
    headings: texts("h2, h3, h4, h5, caption"), entries: texts(".contents a"), rows: texts("thead ~ tbody > tr > :first-child"), heads: texts("thead th:first-child"),
    stamps: [...document.querySelectorAll(".stamp")].map((stamp) => [stamp, stamp.querySelector(".stamp-box")])
      .map(([stamp, box]) => Math.min(stamp.getBoundingClientRect().width, box.getBoundingClientRect().height) * 25.4 / 96),
  };
}

// Runs in the page, as wide as its paper: tables wider than the page they stand on. For one of them the browser prints all smaller.
function tooWide(widths) {
  const pixels = (millimetres) => millimetres * 96 / 25.4;
  const layout = document.body.className.match(/layout-(\w+)/)[1];
  const pageOf = (element) => element === null ? layout : getComputedStyle(element).page === "auto" ? pageOf(element.parentElement) : getComputedStyle(element).page;
  return [...document.querySelectorAll("table, dl, .blanks, .facts")].flatMap((box) => {
    const room = pixels(widths[pageOf(box)]);
    const needed = box.getBoundingClientRect().width;
    return needed > room + 1 ? [`${Math.round(needed)} in ${Math.round(room)} pixels: ${box.innerText.slice(0, 30)}`] : [];
  });
}

// Runs in the page: columns that words took more of the table for than was meant, at the cost of the others. What lies across
// has room enough.
function squeezed() {
  const liesAcross = (element) => element !== null && (getComputedStyle(element).page === "wide" || liesAcross(element.parentElement));
  const share = (part, whole) => 100 * part.getBoundingClientRect().width / whole.getBoundingClientRect().width;
  return [...document.querySelectorAll("table:has(> colgroup)")].filter((table) => !liesAcross(table)).flatMap((table) => {
    const meant = [...table.querySelectorAll("col")].map((col) => parseFloat(col.style.width));
    const wide = [...table.querySelectorAll("thead th")].filter((head, i) => share(head, table) > meant[i] + 3);
    return wide.map((head) => `${head.innerText}: ${share(head, table).toFixed(0)} %`);
  });
}

/** Of an open page, made ready for print. */
export async function measure(page, { layout }) {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: Math.floor(width[layout] * 96 / 25.4), height: 1000 });
  return { ...await page.evaluate(facts), wide: await page.evaluate(tooWide, width), squeezed: await page.evaluate(squeezed) };
}

/** The lines of each page: at its head, in its body, at its foot; from top to bottom. */
function pagesOf(pdf) {
  const pages = lines(pdf);
  const body = ({ lines: all, height }) => all.filter((line) => line.y > margin && line.bottom < height - margin);
  return pages.map((page) => ({
    head: plain(page.lines.filter((line) => line.y <= margin).map((line) => line.text).join("")),
    body: body(page).map((line) => plain(line.text)),
    foot: plain(page.lines.filter((line) => line.bottom >= page.height - margin).map((line) => line.text).join("")),
  }));
}

function checkEdges(count, what, pages, seen) {
  const unnumbered = pages.flatMap(({ foot }, i) => foot.includes(`${i + 1}/${pages.length}`) ? [] : [i + 1]);
  const named = ({ head }) => [seen.title, seen.number, seen.edition].every((words) => head.includes(plain(words)));
  const unnamed = seen.start ? [] : pages.flatMap((page, i) => i === 0 || named(page) ? [] : [i + 1]);

  count.holds(unnumbered.length === 0, `${what}: every page has its number`, unnumbered.join(" "));
  count.holds(unnamed.length === 0, `${what}: every further page says of what it is a page`, unnamed.join(" "));
}

function checkBreaks(count, what, pages, seen) {
  const [headings, entries, rows, heads] = [seen.headings, seen.entries, seen.rows, seen.heads].map((texts) => new Set(texts.map(plain)));
  // The contents, on the first page, are made of headings; a cell of a few signs may stand anywhere.
  const isHeading = (line, page) => headings.has(line) && !(page === 0 && entries.has(line));
  const isRow = (line) => line?.length > 3 && rows.has(line) && !heads.has(line) && !headings.has(line);
  const alone = pages.flatMap(({ body }, i) => isHeading(body.at(-1), i) ? [`${i + 1}: ${body.at(-1)}`] : []);
  const headless = pages.flatMap(({ body }, i) => i > 0 && isRow(body[0]) ? [`${i + 1}: ${body[0]}`] : []);

  count.holds(alone.length === 0, `${what}: no heading is the last line of a page`, alone.join(", "));
  count.holds(headless.length === 0, `${what}: a table that goes on has its head again`, headless.join(", "));
}

/** `seen` are the facts of the page that was printed into `pdf`. */
export function checkPaper(count, what, pdf, seen) {
  const pages = pagesOf(pdf);
  const small = seen.stamps.filter((side) => side < square);

  checkEdges(count, what, pages, seen);
  checkBreaks(count, what, pages, seen);
  count.holds(seen.wide.length === 0, `${what}: nothing is wider than its page`, seen.wide.join("; "));
  count.holds(seen.squeezed.length === 0, `${what}: columns as wide as they are meant`, seen.squeezed.join("; "));
  count.holds(!onePage.includes(seen.document) || pages.length === 1, `${what}: one page`, `${pages.length}`);
  count.holds(small.length === 0, `${what}: room for stamps of 20 mm`, small.map((side) => side.toFixed(1)).join(" "));
}
