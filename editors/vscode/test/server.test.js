// The extension's side of the conversation with the real server, over stdio. The
// program is named by the environment variable SAGSTJEK.
"use strict";

const assert = require("node:assert/strict");
const { spawn } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { after, before, test } = require("node:test");
const lsp = require("vscode-languageserver-protocol/node");
const { commandLine, initializationOptions, selector, writeAnswer } = require("../out/server.js");

const settings = { path: process.env.SAGSTJEK || "sagstjek", config: "", profile: "", languages: ["markdown"] };
const item = "# 7. Ny sti 😀\r\n\r\n## Sagsfremstilling\r\n\r\nBlåbærgrød 😀: stien er den eneste forsvarlige løsning, se NemID.\r\n";
const capabilities = {
  workspace: { workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ["markdown"] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

const dir = mkdtempSync(path.join(tmpdir(), "sagstjek-"));
const file = (name) => path.join(dir, name);
const uri = (name) => pathToFileURL(file(name)).href;
const textDocument = { uri: uri("sag.md") };
const published = [];
let server, connection, waiting, registered;

/** Waits for diagnostics that are as wanted. */
function diagnostics(wanted) {
  return new Promise((resolve) => {
    waiting = () => {
      const found = published.find(wanted);
      if (found) resolve(found.diagnostics);
    };
    waiting();
  });
}

const of = (version) => diagnostics((p) => p.uri === textDocument.uri && p.version === version);
const byRule = (all, rule) => all.find((d) => d.code === rule);

before(async () => {
  writeFileSync(file("sagstjek.toml"), "");
  const { command, args } = commandLine(settings);
  server = spawn(command, args, { cwd: dir, stdio: ["pipe", "pipe", "inherit"] });
  connection = lsp.createProtocolConnection(new lsp.StreamMessageReader(server.stdout), new lsp.StreamMessageWriter(server.stdin));
  connection.onNotification(lsp.PublishDiagnosticsNotification.type, (p) => {
    published.push(p);
    waiting?.();
  });
  registered = new Promise((resolve) => connection.onRequest(lsp.RegistrationRequest.type, (p) => resolve(p.registrations)));
  connection.listen();
});

after(() => {
  connection?.dispose();
  server?.kill();
  rmSync(dir, { recursive: true, force: true });
});

test("the settings become arguments and a selector", () => {
  assert.deepEqual(commandLine({ ...settings, path: "", config: "a b.toml", profile: "kl" }), {
    command: "sagstjek",
    args: ["lsp", "--config", "a b.toml", "--profile", "kl"],
  });
  assert.deepEqual(selector(settings), [
    { language: "markdown", scheme: "file" },
    { language: "markdown", scheme: "untitled" },
    { scheme: "file", pattern: "**/sagstjek.toml" },
  ]);
});

test("the server says what it can", async () => {
  const { capabilities: can } = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(dir).href,
    workspaceFolders: [{ uri: pathToFileURL(dir).href, name: "sager" }],
    capabilities,
    initializationOptions,
  });
  assert.equal(can.positionEncoding, "utf-16");
  assert.equal(can.textDocumentSync.change, lsp.TextDocumentSyncKind.Incremental);
  assert.ok(can.hoverProvider && can.codeActionProvider && can.documentSymbolProvider && can.completionProvider);
  assert.deepEqual(can.executeCommandProvider.commands, [writeAnswer]);
  await connection.sendNotification(lsp.InitializedNotification.type, {});
  assert.equal((await registered)[0].method, "workspace/didChangeWatchedFiles");
});

test("findings stand where the editor counts, in UTF-16", async () => {
  await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
    textDocument: { ...textDocument, languageId: "markdown", version: 1, text: item },
  });
  const found = byRule(await of(1), "eneste-loesning");
  assert.equal(found.severity, lsp.DiagnosticSeverity.Warning);
  assert.equal(found.source, "sagstjek");
  const line = item.split("\r\n")[found.range.start.line];
  assert.equal(line.slice(found.range.start.character, found.range.end.character), "eneste forsvarlige løsning");
});

test("the rule's page is shown", async () => {
  const found = byRule(await of(1), "eneste-loesning");
  const page = await connection.sendRequest(lsp.HoverRequest.type, { textDocument, position: found.range.start });
  assert.equal(page.contents.kind, "markdown");
  assert.match(page.contents.value, /eneste-loesning/);
});

test("a fix changes what it should", async () => {
  const found = byRule(await of(1), "foraeldet-lov-eller-myndighed");
  const actions = await connection.sendRequest(lsp.CodeActionRequest.type, { textDocument, range: found.range, context: { diagnostics: [found] } });
  const fix = actions.find((a) => a.title === "Skriv »MitID«");
  const [{ edits }] = fix.edit.documentChanges;
  await connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
    textDocument: { ...textDocument, version: 2 },
    contentChanges: edits.map((e) => ({ range: e.range, text: e.newText })),
  });
  assert.equal(byRule(await of(2), "foraeldet-lov-eller-myndighed"), undefined);
});

test("an answer with a reason is written and heard", async () => {
  const found = byRule(await of(2), "eneste-loesning");
  const actions = await connection.sendRequest(lsp.CodeActionRequest.type, { textDocument, range: found.range, context: { diagnostics: [found] } });
  const { command } = actions.find((a) => a.command);
  assert.equal(command.command, "sagstjek.answer");
  published.length = 0;
  await connection.sendRequest(lsp.ExecuteCommandRequest.type, { command: writeAnswer, arguments: [...command.arguments, "planen er bindende"] });
  assert.match(readFileSync(file("sagstjek.svar.toml"), "utf8"), /planen er bindende/);
  assert.equal(byRule(await of(2), "eneste-loesning"), undefined);
});

test("items and sections are listed", async () => {
  const [symbol] = await connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument });
  assert.equal(symbol.name, "7. Ny sti 😀");
  assert.equal(symbol.children[0].name, "Sagsfremstilling");
});

test("the settings are completed and checked", async () => {
  const toml = { uri: uri("sagstjek.toml") };
  const text = '[regler]\n"hand';
  await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
    textDocument: { ...toml, languageId: "plaintext", version: 1, text },
  });
  const faults = await diagnostics((p) => p.uri === toml.uri && p.version === 1);
  assert.equal(faults[0].range.start.line, 1);
  const { items } = await connection.sendRequest(lsp.CompletionRequest.type, { textDocument: toml, position: { line: 1, character: 5 } });
  assert.equal(items.find((i) => i.label === "handlerum-mangler").textEdit.newText, '"handlerum-mangler"');
});

test("what the server cannot do it says so", async () => {
  await assert.rejects(connection.sendRequest("textDocument/rename", {}), { code: lsp.ErrorCodes.MethodNotFound });
});

test("the server ends when asked to", async () => {
  const ended = new Promise((resolve) => server.on("exit", resolve));
  await connection.sendRequest(lsp.ShutdownRequest.type);
  await connection.sendNotification(lsp.ExitNotification.type);
  assert.equal(await ended, 0);
});
