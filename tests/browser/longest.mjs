// longest.mjs — a client whose names are as long as names get: the sample with a company of 40 characters, people and posts of 20.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const japanese = "東西南北総合設計監理建築構造設備測量調査研究開発企画運営管理保全改修工事監督";
const english = "International Consolidated Architecture, Structural Engineering and Building Survey";

const cut = (text, length) => [...text].slice(0, length).join("");
/** Another text of that length for each: two contacts may not look the same. */
const turned = (text, by, length) => cut(text.slice(by) + text.slice(0, by), length);

export function longest(top, work) {
  const folder = join(work, "longest");
  let person = 0;
  cpSync(join(top, "policies/minato"), folder, { recursive: true });
  const file = join(folder, "company.xml");
  const text = readFileSync(file, "utf8")
    .replace(/<company ja="[^"]*" en="[^"]*"/, `<company ja="${cut(japanese, 40)}" en="${cut(english, 40)}"`)
    .replace(/(<person [^>]*?)ja="[^"]*" en="[^"]*"/g, (tag, head) => `${head}ja="${turned(japanese, person += 3, 20)}" en="${turned(english, person * 2, 20).trim()}"`)
    .replace(/<(post|desk) ja="[^"]*" en="[^"]*"/g, (tag, name) => `<${name} ja="${turned(japanese, person += 3, 20)}" en="${turned(english, person * 2, 20).trim()}"`);
  writeFileSync(file, text);
  return folder;
}
