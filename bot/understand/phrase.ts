import { keysOf, type Rewriting } from './words.ts';

/**
 * A phrase as languages write it: `who is? (in|at) {place}`. `?` makes what stands before it optional, `*` lets it come any
 * number of times, `(a|b c)` are alternatives, `{place}` is a slot, `<be>` stands for a fragment of the language.
 */
export type Phrase = string;

export type PhraseNode =
  | { kind: 'word'; key: string }
  | { kind: 'slot'; slot: string }
  | { kind: 'all'; parts: PhraseNode[] }
  | { kind: 'any'; choices: PhraseNode[] }
  | { kind: 'optional' | 'repeated'; part: PhraseNode };

export interface PhraseLanguage {
  fragments: Readonly<Record<string, Phrase>>;
  rewriting: Rewriting;
}

const TOKEN = /\s*(\(|\)|\||\?|\*|\{[a-z]+\}|<[a-z-]+>|[^\s()|?*{}<>]+)/gy;

/** @throws Error for a phrase that is not written so: tables are checked when they are compiled. */
export function parsePhrase(phrase: Phrase, language: PhraseLanguage): PhraseNode {
  const tokens = tokensOf(phrase);
  let at = 0;

  function choices(): PhraseNode {
    const found = [sequence()];
    while (tokens[at] === '|') {
      at += 1;
      found.push(sequence());
    }
    const [only] = found;
    return found.length === 1 && only ? only : { kind: 'any', choices: found };
  }

  function sequence(): PhraseNode {
    const parts: PhraseNode[] = [];
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') parts.push(item());
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'all', parts };
  }

  function item(): PhraseNode {
    const part = atom();
    const mark = tokens[at];
    if (mark !== '?' && mark !== '*') return part;
    at += 1;
    return { kind: mark === '?' ? 'optional' : 'repeated', part };
  }

  function atom(): PhraseNode {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '(') {
      const inner = choices();
      if (tokens[at] !== ')') throw new Error(`A bracket is open in “${phrase}”.`);
      at += 1;
      return inner;
    }
    if (token.startsWith('{')) return { kind: 'slot', slot: token.slice(1, -1) };
    if (token.startsWith('<')) return fragment(token.slice(1, -1));
    if (/^[)|?*]?$/.test(token)) throw new Error(`“${phrase}” has a “${token}” where none can be.`);
    const words = keysOf(token, language.rewriting).map((key): PhraseNode => ({ kind: 'word', key }));
    const [only] = words;
    return words.length === 1 && only ? only : { kind: 'all', parts: words };
  }

  function fragment(name: string): PhraseNode {
    const text = language.fragments[name];
    if (text === undefined) throw new Error(`There is no fragment <${name}>, of “${phrase}”.`);
    return parsePhrase(text, language);
  }

  const parsed = choices();
  if (at < tokens.length) throw new Error(`“${phrase}” has a bracket too many.`);
  return parsed;
}

function tokensOf(phrase: Phrase): string[] {
  const found = [...phrase.matchAll(TOKEN)];
  if (found.reduce((sum, [all]) => sum + all.length, 0) !== phrase.trimEnd().length) throw new Error(`“${phrase}” cannot be read.`);
  return found.map(([, token = '']) => token);
}

/** All words of a phrase. */
export function* wordsIn(node: PhraseNode): Generator<string> {
  if (node.kind === 'word') yield node.key;
  if (node.kind === 'all') for (const part of node.parts) yield* wordsIn(part);
  if (node.kind === 'any') for (const part of node.choices) yield* wordsIn(part);
  if (node.kind === 'optional' || node.kind === 'repeated') yield* wordsIn(node.part);
}
