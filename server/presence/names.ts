import { type Message, message } from '../errors.ts';

/** Names of offices, floors and ranges: one rule for every endpoint that takes them. */

/** Characters, as Unicode counts them. */
export const LONGEST_NAME = 100;

/**
 * Characters that no text of one line has: controls, halves of characters (which databases keep differently), ends of lines,
 * and those that turn the direction of what is written beside them, so that one name can look like another.
 */
const UNREADABLE = '\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Bidi_Control}';
/** What nobody sees: blanks, and characters that only join or part others. */
const UNSEEN = '\\s\\p{Z}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u2800';

/** Of the regular expression (flag `u`) that a name fits: all of it can be read, and some of it can be seen. */
export const NAME_PATTERN = `^(?=.*[^${UNSEEN}])[^${UNREADABLE}]+$`;

const [unreadable, seen] = [new RegExp(`[${UNREADABLE}]`, 'gu'), new RegExp(`[^${UNSEEN}]`, 'u')];
const UNSEEN_ENDS = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]+|[\s\u00AD\u200B-\u200D\u2060\uFEFF]+$/g;

/** The name without blanks, seen or unseen, around it: as it is kept. */
export function tidyName(text: string): string {
  return text.replace(UNSEEN_ENDS, '');
}

/** What is wrong with a name; undefined for a good one. */
export function nameFault(text: string): Message | undefined {
  const name = tidyName(text);
  if (name === '') return message('name.missing');
  const [bad] = name.match(unreadable) ?? [];
  if (bad !== undefined) return message('name.control-characters', { character: codePoint(bad) });
  if (!seen.test(name)) return message('name.unseen');
  return [...name].length > LONGEST_NAME ? message('name.too-long', { max: LONGEST_NAME }) : undefined;
}

/** What can be kept of a name that somebody else gave, whom nobody can ask; undefined where that is nothing. */
export function readableName(text: string): string | undefined {
  const name = [...tidyName(text.replace(unreadable, ' '))].slice(0, LONGEST_NAME).join('');
  return seen.test(name) ? tidyName(name) : undefined;
}

/** A text of somebody else without the characters that Teams would take for Markdown or mark-up. */
export function withoutMarkup(text: string): string {
  return text
    .replaceAll(/[*_~`[\]<>\\|#]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** By which names and words are compared: without case, without blanks around them and without what nobody sees. */
export function folded(text: string | undefined): string {
  // Most names: the rest would not change them, and lists of 100,000 people are searched by it.
  if (text !== undefined && PLAIN.test(text)) return text.trim().toLowerCase();
  return (
    text
      ?.normalize('NFC')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .trim()
      .toLowerCase() ?? ''
  );
}

/** Of printable ASCII. */
const PLAIN = /^[ -~]*$/;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
