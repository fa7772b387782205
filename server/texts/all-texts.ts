import type { Messages } from './en/index.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { createTexts, type Texts } from './texts.ts';

async function load(language: Language): Promise<Texts> {
  const folder: Readonly<Record<string, Messages>> = await import(`./${language}/index.ts`);
  const messages = folder[language];
  if (!messages) throw new Error(`server/texts/${language}/index.ts exports no “${language}”.`);
  // Stored data may name a message of another version of Indoors.
  return createTexts(language, messages, (id) => id);
}

const ALL = new Map(await Promise.all(LANGUAGES.map(async (language) => [language, await load(language)] as const)));

/** The sentences of a language, for the server, which speaks all of them. The tab loads the one it needs. */
export function textsIn(language: Language): Texts {
  const texts = ALL.get(language);
  if (!texts) throw new Error(`There are no sentences in “${language}”.`);
  return texts;
}
