// documents.mjs — the documents of templates/documents.xml, and which of the built files are whose.
import { readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

const attribute = (tag, name) => tag.match(new RegExp(`(?<![\\w-])${name}="([^"]*)"`))?.[1];
const tags = (text, name) => [...text.matchAll(new RegExp(`<${name}\\b[^>]*>`, "g"))].map(([tag]) => tag);

/** [{ id, geometries }] */
export function documents(top) {
  return tags(readFileSync(join(top, "templates/documents.xml"), "utf8"), "document")
    .map((tag) => ({ id: attribute(tag, "id"), geometries: attribute(tag, "geometries")?.split(" ") ?? [] }));
}

/** The sheets of templates/geometry.xml; `number(name)` of a length, `cards` those that cards are laid on. */
export function sheets(top) {
  return tags(readFileSync(join(top, "templates/geometry.xml"), "utf8"), "sheet")
    .map((tag) => ({ id: attribute(tag, "id"), marks: attribute(tag, "marks"), fold: attribute(tag, "fold") === "yes", number: (name) => Number(attribute(tag, name)) }))
    .map((sheet) => ({ ...sheet, width: sheet.number("page-width"), height: sheet.number("page-height"), cards: sheet.number("cols") > 0 }));
}

/** What a built file is: { file, client, language, name, layout, document }; the door of a client has no document. */
export function describe(site, file) {
  const [client, language] = relative(site.work, file).split("/");
  const name = basename(file, ".html");
  const mine = (id) => name === id || name.startsWith(`${id}-`);
  const ids = documents(site.top).map((row) => row.id).filter(mine).sort((a, b) => b.length - a.length);
  const layout = readFileSync(file, "utf8").match(/<body class="layout-([a-z]+)/)?.[1];
  return { file, client, language, name, layout, document: dirname(file) === join(site.work, client) ? undefined : ids[0] };
}

const known = (papers) => papers.filter((paper) => paper.document !== undefined);
const oneBy = (papers, key) => [...new Map(known(papers).map((paper) => [key(paper), paper])).values()];

/** One file of each document and language, whichever client's. */
export const oneOfEach = (papers) => oneBy(papers, ({ language, document }) => `${language}/${document}`);
/** One of each client's. */
export const oneOfEachClient = (papers) => oneBy(papers, ({ client, language, document }) => `${client}/${language}/${document}`);

export const told = (paper) => `${paper.client}/${paper.language}/${paper.name}`;
