import { tokens } from '@fluentui/react-components';
import type { Plugin } from 'vite';

const IMPORTED = /import \{[^}]*\btokens\b[^}]*\} from ['"]@fluentui\/(?:react-components|react-theme|tokens)['"]/;
const USED = /\btokens\.(\w+)/g;
const NAMES: Readonly<Record<string, string>> = tokens;

/** The code with its custom property in place of each token. Other words after `tokens.`, such as the name of a file in a comment, stay. */
export function inlined(code: string): string {
  if (!IMPORTED.test(code)) return code;
  return code.replace(USED, (all, token: string) => (Object.hasOwn(NAMES, token) ? `'${NAMES[token]}'` : all));
}

/** Inlines Fluent's tokens when the tab is built. The object with all of them is larger than those that are used. */
export function inlineTokens(): Plugin {
  return {
    name: 'inline-tokens',
    enforce: 'pre',
    transform: (code) => ({ code: inlined(code), map: null }),
  };
}
