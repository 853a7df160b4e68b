import * as vscode from "vscode";
import { ExecuteCommandRequest, LanguageClient } from "vscode-languageclient/node";
import { commandLine, initializationOptions, selector, Settings, writeAnswer } from "./server";

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("sagstjek.restart", restart),
    vscode.commands.registerCommand("sagstjek.answer", answer),
    vscode.workspace.onDidChangeConfiguration((e) => (e.affectsConfiguration("sagstjek") ? restart() : undefined)),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  const running = client;
  client = undefined;
  if (running?.isRunning()) await running.stop();
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

async function start(): Promise<void> {
  const settings = vscode.workspace.getConfiguration("sagstjek") as unknown as Settings;
  const server = commandLine(settings);
  client = new LanguageClient("sagstjek", "sagstjek", server, {
    documentSelector: selector(settings),
    initializationOptions,
  });
  try {
    await client.start();
  } catch {
    await missing(server.command);
  }
}

async function missing(command: string): Promise<void> {
  const settings = "Vis indstillingen";
  const chosen = await vscode.window.showErrorMessage(
    `Kan ikke starte »${command} lsp«. Skriv i indstillingen sagstjek.path, hvor programmet ligger.`,
    settings,
  );
  if (chosen) await vscode.commands.executeCommand("workbench.action.openSettings", "sagstjek.path");
}

/** Asks why a finding is not to be shown and has the server write it down. */
async function answer(uri: string, fingerprint: string): Promise<void> {
  const reason = await vscode.window.showInputBox({
    title: "Svar på fundet",
    prompt: "Hvorfor skal fundet ikke vises? Svaret kan være omfattet af aktindsigt.",
    validateInput: (text) => (text.trim() ? undefined : "Skriv en grund."),
  });
  if (!reason || !client) return;
  await client.sendRequest(ExecuteCommandRequest.type, { command: writeAnswer, arguments: [uri, fingerprint, reason] });
}
