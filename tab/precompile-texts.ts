import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** Files with the messages of one language that the tab loads together. */
const PART = /\/server\/texts\/[a-z]{2}\/(tab|channel|days|mydata|insights|admin)\/index\.ts$/;

type Messages = Readonly<Record<string, string>>;

/** Messages as `createTexts` uses them, without the positions of the parts in the message. */
export function parseMessages(messages: Messages): Record<string, MessageFormatElement[]> {
  const parsed = Object.entries(messages).map(([id, text]) => [id, parse(text, { ignoreTag: true, captureLocation: false })]);
  return Object.fromEntries(parsed);
}

/** Parses the messages when the tab is built, so that the browser needs no parser for them. */
export function precompileTexts(): Plugin {
  return {
    name: 'precompile-texts',
    enforce: 'pre',
    async load(path) {
      const [, part] = PART.exec(path) ?? [];
      if (part === undefined) return null;
      const folder: Readonly<Record<string, Messages>> = await import(path);
      return `export const ${part} = ${JSON.stringify(parseMessages(folder[part] ?? {}))};`;
    },
  };
}
