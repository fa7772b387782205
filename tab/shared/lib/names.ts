import { texts } from './texts.ts';

/** `AS` of `Ada Smith`: of the first and the last word that begin with a letter. */
export function initialsOf(name: string | undefined): string {
  const words = (name ?? '').split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return `${firstLetter(first)}${firstLetter(last)}`.toUpperCase();
}

const firstLetter = (word: string) => [...word][0] ?? '';

/** What the button with one's initials does; it holds what can be seen on it, so that it can be spoken to. */
export function menuLabel(name: string | undefined): string {
  if (name === undefined) return texts.text('tab.shell.menu');
  const initials = initialsOf(name);
  return initials === '' ? texts.text('tab.shell.menu-of-name', { name }) : texts.text('tab.shell.menu-of', { initials, name });
}
