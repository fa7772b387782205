import type { MessageId, TabMessageId } from '../../../server/texts/en/index.ts';
import { chooseLanguage, type Language } from '../../../server/texts/languages.ts';
import { createTexts, type Texts } from '../../../server/texts/texts.ts';

/** A part of the sentences that is loaded at once: `tab` at the start, the others with their pages. */
type Part = 'tab' | 'channel' | 'days' | 'mydata' | 'insights' | 'admin';
type Loaded = Parameters<typeof createTexts>[1];

interface Spoken {
  /** The messages of all loaded parts. */
  messages: Partial<Record<MessageId, Loaded[MessageId]>>;
  texts: Texts;
  parts: Set<Part>;
}
let spoken: Spoken | undefined;

/**
 * The sentences of the tab, in the language of its reader. Call it while rendering (or in what a rendering calls), never when a
 * module is loaded: the language is known later.
 */
export const texts: Texts<TabMessageId> = {
  get language() {
    return speaking().texts.language;
  },
  get locale() {
    return speaking().texts.locale;
  },
  text: (id, ...values) => speaking().texts.text(id, ...values),
  parts: (id, values, isNode) => speaking().texts.parts(id, values, isNode),
  say: (message) => speaking().texts.say(message),
};

function speaking(): Spoken {
  if (!spoken) throw new Error('No language is loaded yet.');
  return spoken;
}

async function fetchPart(language: Language, part: Part): Promise<Loaded> {
  // The bundler makes a file of each folder that matches the pattern.
  const folder: Readonly<Record<string, Loaded>> = await import(`../../../server/texts/${language}/${part}/index.ts`);
  return folder[part] ?? {};
}

/**
 * Switches to the most preferred language that is available, after loading all current parts in it. @param wanted language tags such as
 * `de-AT`, by preference
 */
export async function switchLanguage(wanted: readonly string[]): Promise<void> {
  const language = chooseLanguage(wanted, 'en');
  if (spoken?.texts.language === language) return;
  const parts = new Set<Part>(['tab', ...(spoken?.parts ?? [])]);
  const loaded = await Promise.all([...parts].map((part) => fetchPart(language, part)));
  const messages = Object.assign({}, ...loaded);
  spoken = { messages, texts: createTexts(language, messages), parts };
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}

/** Loads another part of the current language. */
export async function loadTexts(part: Part): Promise<void> {
  const { messages, texts, parts } = speaking();
  Object.assign(messages, await fetchPart(texts.language, part));
  parts.add(part);
}
