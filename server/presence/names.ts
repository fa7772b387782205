import { type Message, message } from '../texts/message.ts';

/** Names of offices, floors and ranges: one rule for every endpoint that accepts them. */

/** Characters, as Unicode counts them. */
export const MAX_NAME_LENGTH = 100;

/**
 * Characters that are not allowed in a text of one line: controls, lone surrogates (which databases store differently), line ends, characters
 * that change the direction of text, and invisible ones, which make two different names look alike. Joiners and variation selectors are part of
 * some scripts and of emoji, but after a Latin letter they are invisible.
 */
const UNREADABLE = '\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Bidi_Control}';
const JOINERS = '\\u200C\\u200D\\uFE00-\\uFE0F';
const INVISIBLE = `(?![${JOINERS}])[\\p{Default_Ignorable_Code_Point}\\u2800]|(?<=\\p{Script=Latin})[${JOINERS}]`;
/** Invisible characters: blanks, joiners and separators. */
const UNSEEN = '\\s\\p{Z}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u2800';

/** Source of the regular expression (flag `u`) of a name: all characters are readable, and at least one is visible. */
export const NAME_PATTERN = `^(?=.*[^${UNSEEN}])(?!.*(?:${INVISIBLE}))[^${UNREADABLE}]+$`;

const [unreadable, seen] = [new RegExp(`[${UNREADABLE}]|${INVISIBLE}`, 'gu'), new RegExp(`[^${UNSEEN}]`, 'u')];
const UNSEEN_ENDS = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]+|[\s\u00AD\u200B-\u200D\u2060\uFEFF]+$/g;

/** The name as stored, without surrounding blanks, visible or not. */
export function trimName(text: string): string {
  return text.replace(UNSEEN_ENDS, '');
}

/** The fault of a name; undefined if it is valid. */
export function nameFault(text: string): Message | undefined {
  const name = trimName(text);
  if (name === '') return message('name.missing');
  const [bad] = name.match(unreadable) ?? [];
  if (bad !== undefined) return message('name.control-characters', { character: codePoint(bad) });
  if (!seen.test(name)) return message('name.unseen');
  return [...name].length > MAX_NAME_LENGTH ? message('name.too-long', { max: MAX_NAME_LENGTH }) : undefined;
}

/** The readable part of a name from another system; undefined if it is empty. */
export function readableName(text: string): string | undefined {
  const name = [...trimName(text.replace(unreadable, ' '))].slice(0, MAX_NAME_LENGTH).join('');
  return seen.test(name) ? trimName(name) : undefined;
}

/** A key for comparing names and words: without case, surrounding blanks and invisible characters. */
export function folded(text: string | undefined): string {
  // Fast path for most names: a search compares the names of 100,000 people.
  if (text !== undefined && PLAIN.test(text)) return text.trim().toLowerCase();
  return (
    text
      ?.normalize('NFC')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .trim()
      .toLowerCase() ?? ''
  );
}

/** Only printable ASCII. */
const PLAIN = /^[ -~]*$/;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
