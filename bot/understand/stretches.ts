import type { CompiledLanguage } from './compiled-language.ts';
import type { Word } from './words.ts';

/** Consecutive words are one text, also with words without a meaning between them. */
export function stretchesOf(at: readonly number[], words: readonly Word[], text: string, { fillers }: CompiledLanguage): string[] {
  const stretches: { start: number; end: number }[] = [];
  for (const each of at) {
    const last = stretches.at(-1);
    if (last && words.slice(last.end, each).every(({ key }) => fillers.has(key))) last.end = each + 1;
    else stretches.push({ start: each, end: each + 1 });
  }
  return stretches.map(({ start, end }) => text.slice(words[start]?.start, words[end - 1]?.end));
}
