// Asks yaml-language-server about documents with one mistake: one diagnostic, on the line of it; what it
// completes has no rule, and what it explains has the name of the type.
//
//     node editor.mjs SERVER SCHEMA: SERVER is the folder that yaml-language-server was installed in.

import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [, , folder, schema] = process.argv;
const server = spawn(process.execPath, [
  `${folder}/node_modules/yaml-language-server/out/server/src/server.js`, "--stdio"]);
const waiting = new Map();
const diagnostics = new Map();
let buffer = Buffer.alloc(0);
let next = 0;

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}
function ask(method, params) {
  const id = ++next;
  send({ id, method, params });
  return new Promise((answer) => waiting.set(id, answer));
}
server.stdout.on("data", (data) => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const head = buffer.indexOf("\r\n\r\n");
    if (head < 0) return;
    const length = Number(/Content-Length: (\d+)/.exec(buffer.subarray(0, head))[1]);
    if (buffer.length < head + 4 + length) return;
    const message = JSON.parse(buffer.subarray(head + 4, head + 4 + length));
    buffer = buffer.subarray(head + 4 + length);
    if (message.method === "textDocument/publishDiagnostics") {
      diagnostics.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.method && message.id !== undefined) {
      send({ id: message.id, result: message.method === "workspace/configuration" ? message.params.items.map(() => ({})) : null });
    } else {
      waiting.get(message.id)?.(message.result);
    }
  }
});

const HEAD = `# yaml-language-server: $schema=${pathToFileURL(resolve(schema))}
ontology: bilateral@0.1.0
source: { file: a.txt, sha256: ${"a".repeat(64)}, language: en }
claims:
`;
const CLAIM = `  - id: a-claim
    kind: relation
    level: strategic-partnership
    parties: [CHN, KGZ]
    mode: asserted
    evidence: [{ start: 1, end: 2, digest: 5f1c09ab }]
`;
let opened = 0;
async function open(text) {
  const uri = `file:///document-${++opened}.yaml`;
  const found = new Promise((answer) => diagnostics.set(uri, answer));
  send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
  return { uri, found: await found };
}

await ask("initialize", { processId: process.pid, rootUri: null, capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } } });
send({ method: "initialized", params: {} });
send({ method: "workspace/didChangeConfiguration", params: { settings: { yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false } } } } });

const wrong = [];
const good = await open(HEAD + CLAIM);
if (good.found.length > 0) wrong.push(["a good document", good.found]);
const quoted = await open(HEAD + CLAIM.replace("{ start: 1, end: 2, digest: 5f1c09ab }", "{ quote: words }"));
if (quoted.found.length > 0) wrong.push(["a quote", quoted.found]);
for (const [what, from, to, line, word] of [
  ["a term", "strategic-partnership", "strategic-partnershp", 6, "strategic-partnership"],
  ["a kind", "kind: relation", "kind: relatoin", 5, "relation"],
  ["no mode", "    mode: asserted\n", "", 4, "mode"],
  ["a mode", "mode: asserted", "mode: assertd", 8, "asserted"],
  ["one party", "[CHN, KGZ]", "[CHN]", 7, "2"],
]) {
  const { found } = await open(HEAD + CLAIM.replace(from, to));
  const is = found.length === 1 && found[0].range.start.line === line && found[0].message.includes(word);
  if (!is) wrong.push([what, found.map(({ range, message }) => [range.start.line, message.slice(0, 200)])]);
}
const { uri } = await open(`${HEAD}${CLAIM}    `);
const { items } = await ask("textDocument/completion", { textDocument: { uri }, position: { line: 10, character: 4 } });
const hover = await ask("textDocument/hover", { textDocument: { uri }, position: { line: 6, character: 14 } });
const shown = typeof hover?.contents === "string" ? hover.contents : hover?.contents?.value ?? "";
if (!items.some(({ label }) => label === "date")) wrong.push(["completion", items.map(({ label }) => label)]);
if (!shown.includes("strategic")) wrong.push(["hover", shown.slice(0, 200)]);
for (const one of wrong) console.error(JSON.stringify(one));
console.log(`yaml-language-server: ${opened} documents, ${items.length} keys completed, ${wrong.length} answers that are wrong`);
server.kill();
process.exit(wrong.length === 0 ? 0 : 1);
