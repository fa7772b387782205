/** Longer messages are cut. Every question is shorter. */
export const MAX_MESSAGE_LENGTH = 500;
/** The maximum length with markup, which is removed. */
const MAX_RAW_LENGTH = 4 * MAX_MESSAGE_LENGTH;

/** A person whom a message mentions, by object id. `name` is the text of the mention. */
export interface Mention {
  name: string;
  personId: string;
}

export interface Message {
  /** The text without markup, quotations and the bot's own mention. The offsets of words refer to it. */
  text: string;
  /** The positions of mentions in the text. */
  mentions: readonly MentionAt[];
  /** It has a question mark, so it is not a statement. */
  asked: boolean;
  /** Some words are in quotation marks, so they may be somebody else's. */
  quoted: boolean;
  /** The message was longer, so the text may have another meaning. */
  cut: boolean;
}

export interface MentionAt extends Mention {
  start: number;
  end: number;
}

/**
 * Reads a message of Teams. The bot's own mention, tags and entities are removed; mentions of others become their names. Quoted and
 * struck-through text is not the asker's, and is removed.
 */
export function readMessage(written: string, mentions: readonly Mention[] = []): Message {
  const whole = plainText(written.slice(0, MAX_RAW_LENGTH), mentions);
  const { text, found } = nameMentions(whole, mentions);
  const plain = text.slice(0, MAX_MESSAGE_LENGTH);
  return {
    text: plain,
    mentions: found.filter(({ end }) => end <= MAX_MESSAGE_LENGTH),
    asked: /[?¿؟‽]/.test(plain),
    quoted: isQuoted(plain),
    cut: written.trimEnd().length > MAX_RAW_LENGTH || text.length > MAX_MESSAGE_LENGTH,
  };
}

/** A placeholder for a mention while offsets change. Nobody types it. */
const MARK = '\uE000';

function plainText(written: string, mentions: readonly Mention[]): string {
  const markOf = (name: string): string => {
    const index = mentions.findIndex((mention) => sameName(mention.name, name));
    if (index >= 0) return ` ${MARK}${index}${MARK} `;
    return OWN_NAME.test(name) ? ' ' : ` ${name} `;
  };
  const unmarked = decoded(
    withoutQuotedTags(written.replaceAll(MARK, ' '))
      .replaceAll(/<at\b[^>]*>(.*?)<\/at>/gis, (_, name: string) => markOf(name))
      .replaceAll(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
      .replaceAll(/<[^<>]*>/g, ' '),
  );
  return (
    unmarked
      .replaceAll(/^[^\S\n]*>.*$/gm, ' ')
      .replaceAll(/~~(?:(?!~~).)+~~/gs, ' ')
      // A single word between tildes may be a name.
      .replaceAll(/(?<![\p{L}\p{N}~])~(?=\S)[^~\n]*\S~(?![\p{L}\p{N}~])/gu, (struck) => (/\s/.test(struck) ? ' ' : struck))
      // Before the normalisation, which makes a blank and an accent of some of these.
      .replaceAll(/[‘’‛`´ʼ′＇]/g, "'")
      .replaceAll(/[❓❔]\uFE0F?/gu, '?')
      .normalize('NFKC')
      .replaceAll(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}

const QUOTING = /(<\/?(?:blockquote|q|s|strike|del|code|pre)\b[^<>]*>)/i;

/** Removes elements that quote or strike through. An element that is not closed extends to the end. */
function withoutQuotedTags(text: string): string {
  let depth = 0;
  const said = text.split(QUOTING).map((part) => {
    if (!QUOTING.test(part)) return depth === 0 ? part : ' ';
    depth = Math.max(0, depth + (part.startsWith('</') ? -1 : 1));
    return ' ';
  });
  return said.join('');
}

/** If the channel does not identify a mention, the bot is recognised by its name. */
const OWN_NAME = /^\s*indoors\b/i;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decoded(html: string): string {
  return html.replaceAll(/&(nbsp|amp|lt|gt|quot|apos|#\d{1,5}|#x[\da-f]{1,5});/gi, (_, name: string) => entity(name));
}

function entity(name: string): string {
  const known = ENTITIES.get(name.toLowerCase());
  if (known !== undefined) return known;
  const code = name.startsWith('#x') || name.startsWith('#X') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 32 && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
}

function sameName(one: string, other: string): boolean {
  const [first, second] = [one, other.replaceAll(/<[^<>]*>/g, '')].map((each) => decoded(each).trim().toLowerCase());
  return first === second;
}

function nameMentions(marked: string, mentions: readonly Mention[]): { text: string; found: MentionAt[] } {
  const found: MentionAt[] = [];
  let text = '';
  for (const [at, part] of marked.split(MARK).entries()) {
    const mention = at % 2 === 1 ? mentions[Number(part)] : undefined;
    if (mention) found.push({ ...mention, start: text.length, end: text.length + mention.name.length });
    text += mention ? mention.name : part;
  }
  return { text, found };
}

/** Whether two or more words are in quotation marks. A quotation that is not closed extends to the end. */
function isQuoted(text: string): boolean {
  const isInDouble = text.split(DOUBLE_QUOTES).some((part, at) => at % 2 === 1 && /\S\s+\S/.test(part));
  return isInDouble || [...text.matchAll(IN_SINGLE_QUOTES)].some(([, part = '']) => /\S\s+\S/.test(part));
}

/** The words that are alone in quotation marks: “I'm 'sick' today”. */
export function quotedWords(text: string): string[] {
  const parts = [
    ...text.split(DOUBLE_QUOTES).filter((_, at) => at % 2 === 1),
    ...[...text.matchAll(IN_SINGLE_QUOTES)].flatMap(([, part]) => part ?? []),
  ];
  return parts.map((part) => part.trim()).filter((part) => /^\S+$/.test(part));
}

const DOUBLE_QUOTES = /["“”„‟«»‹›「」『』]/;
/** Between two apostrophes that are not part of a word. Every single quotation mark and backtick was made an apostrophe. */
const IN_SINGLE_QUOTES = /(?<![\p{L}\p{N}])['‚](?=\S)(.*?\S)'(?![\p{L}\p{N}])/gu;
