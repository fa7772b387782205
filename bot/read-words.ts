/** One word: as it was written, and in lower case without what surrounds it. */
export interface Word {
  raw: string;
  plain: string;
  /** How it was written, where it may be a part of a name: "Im" is "I am", or somebody's name. */
  inName?: string;
  /** A comma follows. */
  comma?: true;
}

/** Longer messages are cut: no question needs more, and patterns stay cheap. */
export const LONGEST = 500;
/** Marks that are left out make a text longer than what is read of it. */
const LONGEST_RAW = 4 * LONGEST;
const MAX_WORDS = 60;

/** Maps, because any text that somebody types is looked up here: an object would know "constructor". */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["i'm", 'i am'],
  ['im', 'i am'],
  ["i'll", 'i will'],
  ["i'd", 'i would'],
  ["who's", 'who is'],
  ['whos', 'who is'],
  ["who're", 'who are'],
  ["where's", 'where is'],
  ['wheres', 'where is'],
  ["where're", 'where are'],
  ["what's", 'what is'],
  ['whats', 'what is'],
  ["how's", 'how is'],
  ["why's", 'why is'],
  ["isn't", 'is not'],
  ['isnt', 'is not'],
  ["aren't", 'are not'],
  ['arent', 'are not'],
  ["i've", 'i have'],
  ["don't", 'do not'],
  ['dont', 'do not'],
  ["there's", 'there is'],
  ["let's", 'let us'],
  ['wo', 'who'],
  ['anyone', 'anybody'],
  ['someone', 'somebody'],
  ['everyone', 'everybody'],
  ['tmrw', 'tomorrow'],
  ['tmr', 'tomorrow'],
  ['till', 'until'],
  ['til', 'until'],
  ["'til", 'until'],
]);
const FILLERS = new Set(['please', 'pls', 'plz', 'kindly', 'actually', 'just', 'btw', 'also']);

export interface Message {
  words: Word[];
  /** It has a question mark somewhere, so it says nothing about the asker. */
  asked: boolean;
  /** Words of it stand in quotation marks, so somebody else may have said them. */
  quoted: boolean;
  /** More was written than is read, so that what is read may mean something else. */
  cut: boolean;
}

/**
 * Splits a message of Teams into words: the bot's own mention, tags, entities and punctuation gone, contractions written out.
 * Mentions of others are their names. What is quoted or struck through is not said by the asker, and is left out.
 */
export function readMessage(text: string): Message {
  const whole = plainText(text.slice(0, LONGEST_RAW));
  const plain = whole.slice(0, LONGEST);
  const words = plain
    .split(/\s+/)
    .flatMap(wordsOf)
    .filter((word) => !FILLERS.has(word.plain));
  const cut = text.trimEnd().length > LONGEST_RAW || whole.length > LONGEST || words.length > MAX_WORDS;
  return { words: words.slice(0, MAX_WORDS), asked: /[?¿؟‽]/.test(plain), quoted: isQuoted(plain), cut };
}

function plainText(text: string): string {
  const unmarked = withoutQuotedTags(text)
    .replaceAll(/<at\b[^>]*>(.*?)<\/at>/gis, (_, name: string) => (OWN_NAME.test(name) ? ' ' : ` ${name} `))
    .replaceAll(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/&(nbsp|amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES.get(name) ?? ' ');
  return (
    unmarked
      .replaceAll(/^[^\S\n]*>.*$/gm, ' ')
      .replaceAll(/~~(?:(?!~~).)+~~/gs, ' ')
      // Before letters are normalised, which makes a blank and an accent of some of these.
      .replaceAll(/[‘’‛`´ʼ′＇]/g, "'")
      .normalize('NFKC')
      .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '')
      // Floor -1 is not floor 1, and other signs before a word are left out.
      .replaceAll(/(^|\s)[-−](?=\d)/g, '$1minus')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}

const QUOTING = /(<\/?(?:blockquote|q|s|strike|del|code|pre)\b[^<>]*>)/i;

/** Without what stands in elements that quote or strike through; one that is not closed reaches to the end. */
function withoutQuotedTags(text: string): string {
  let depth = 0;
  const said = text.split(QUOTING).map((part) => {
    if (!QUOTING.test(part)) return depth === 0 ? part : ' ';
    depth = Math.max(0, depth + (part.startsWith('</') ? -1 : 1));
    return ' ';
  });
  return said.join('');
}

/** Where the channel does not say whom a mention means, the bot is recognised by its name. */
const OWN_NAME = /^\s*indoors\b/i;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
]);

/** Keeps what names and dates are made of inside, and the dot of "24.12.". */
function trimmed(word: string): string {
  if (/^\?+$/.test(word)) return '?';
  const inner = word.replace(/^[^\p{L}\p{N}']+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');
  return /^\d{1,2}\.\d{1,2}$/.test(inner) && word.includes(`${inner}.`) ? `${inner}.` : inner;
}

function wordsOf(written: string): Word[] {
  if (/^[&+]$/.test(written)) return [{ raw: written, plain: 'and' }];
  const raw = trimmed(written);
  if (raw === '') return [];
  const words = expand(raw);
  return /,\W*$/.test(written) ? words.map((word, at) => (at === words.length - 1 ? { ...word, comma: true } : word)) : words;
}

function expand(raw: string): Word[] {
  const lower = raw.toLowerCase();
  const words = CONTRACTIONS.get(lower)?.split(' ');
  if (!words) return [{ raw, plain: lower }];
  return words.map((plain, at) => ({ raw: plain, plain, ...(lower === 'im' && { inName: at === 0 ? raw : '' }) }));
}

/** Two words or more between quotation marks; a mark that is not closed reaches to the end. */
function isQuoted(text: string): boolean {
  return text.split(/["“”„‟«»‹›]/).some((part, at) => at % 2 === 1 && /\S\s+\S/.test(part));
}
