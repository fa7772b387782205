import { keysOf, type Rewriting } from './words.ts';

/**
 * A phrase in the notation of the tables: `who is? (in|at) {place}`. `?` makes the preceding item optional, `*` repeats it, `(a|b c)` are
 * alternatives, `{place}` is a slot, `<be>` a fragment of the language.
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

/** Many phrases share a fragment, so it is parsed once for each language. */
const parsedFragments = new WeakMap<PhraseLanguage['fragments'], Map<string, PhraseNode>>();

const TOKEN = /\s*(\(|\)|\||\?|\*|\{[a-z]+\}|<[a-z-]+>|[^\s()|?*{}<>]+)/gy;

/** @throws Error for a phrase that is not valid. Tables are checked when they are compiled. */
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
    const known = parsedFragments.get(language.fragments) ?? new Map<string, PhraseNode>();
    parsedFragments.set(language.fragments, known);
    const node = known.get(name) ?? parsePhrase(text, language);
    known.set(name, node);
    return node;
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

/** All words in phrases. Nodes of a fragment are shared and visited once. */
export function wordsIn(nodes: readonly PhraseNode[]): ReadonlySet<string> {
  const words = new Set<string>();
  const seen = new Set(nodes);
  for (const node of seen) {
    if (node.kind === 'word') words.add(node.key);
    for (const part of partsOf(node)) seen.add(part);
  }
  return words;
}

function partsOf(node: PhraseNode): readonly PhraseNode[] {
  if (node.kind === 'all') return node.parts;
  if (node.kind === 'any') return node.choices;
  return node.kind === 'word' || node.kind === 'slot' ? [] : [node.part];
}
