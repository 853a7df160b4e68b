// How the language server is started and spoken to; free of VS Code, so that tests can
// do the same.

/** The settings of the extension, as package.json describes them. */
export interface Settings {
  path: string;
  config: string;
  profile: string;
  languages: string[];
}

/** The program and its arguments. */
export function commandLine(settings: Settings): { command: string; args: string[] } {
  const args = ["lsp"];
  if (settings.config) args.push("--config", settings.config);
  if (settings.profile) args.push("--profile", settings.profile);
  return { command: settings.path || "sagstjek", args };
}

/** What is sent to the server: texts of the chosen languages, and its own settings. */
export function selector(settings: Settings): { language?: string; scheme: string; pattern?: string }[] {
  const texts = settings.languages.flatMap((language) => [
    { language, scheme: "file" },
    { language, scheme: "untitled" },
  ]);
  return [...texts, { scheme: "file", pattern: "**/sagstjek.toml" }];
}

/** Told to the server: the editor can ask the user for a reason. */
export const initializationOptions = { askReason: true };

/** The server's command that writes an answer: URI, fingerprint, reason. */
export const writeAnswer = "sagstjek.svar";
