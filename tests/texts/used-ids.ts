import { dirname, join } from 'node:path';

/** The text of each source file, by its path from the root of the repository. */
export type Sources = ReadonlyMap<string, string>;

/** How many imports away from the file that composes an id its varying parts may be declared. */
const IMPORTS_AWAY = 2;

/**
 * Whether code uses an id of the catalogue: as a literal, or composed, as `problem.${code}` is. Each varying part of a composed id has to be a
 * literal or the name of a member in the file that composes it, in a file that it imports (also at second hand), or in one that imports it.
 */
export function createUsedIds(sources: Sources): (id: string) => boolean {
  const literals = new Set([...sources.values()].flatMap((text) => [...text.matchAll(/'([\w.-]+)'/g)].map(([, literal = '']) => literal)));
  const words = new Map([...sources].map(([file, text]) => [file, wordsOf(text)]));
  const forms = [...sources].flatMap(([file, text]) => formsIn(text).map((form) => ({ file, form })));
  const near = createNeighbours(sources);
  const nearWords = new Map(
    [...new Set(forms.map(({ file }) => file))].map((file) => [file, near(file).flatMap((each) => words.get(each) ?? [])]),
  );
  const isDeclared = (file: string, part: string) =>
    /^\d+$/.test(part) ||
    (nearWords.get(file) ?? []).some(({ names, composed }) => names.has(part) || composed.some((each) => each.test(part)));
  return (id) =>
    literals.has(id) ||
    forms.some(({ file, form }) => {
      const parts = form.exec(id)?.slice(1);
      return parts?.every((part) => isDeclared(file, part)) ?? false;
    });
}

/** The ids that a text composes, with a group for each varying part. */
function formsIn(text: string): RegExp[] {
  return [...text.matchAll(/`([a-z][a-z.-]*[.-](?:[^`$]|\$\{[^`{}]*(?:`[^`]*`[^`{}]*)?\})*)`/g)].flatMap(([, body = '']) => {
    const fixed = body.split(/\$\{[^{}]*\}/);
    return fixed.length > 1 && fixed.every((part) => /^[\w.-]*$/.test(part)) ? [formOf(fixed, '([\\w.-]+?)')] : [];
  });
}

function formOf(fixed: readonly string[], varying: string): RegExp {
  return new RegExp(`^${fixed.map((part) => part.replaceAll('.', '\\.')).join(varying)}$`);
}

/** The literals and the names of members of a file, and the parts that it composes of others: `bot-${kind}`. */
function wordsOf(text: string): { names: ReadonlySet<string>; composed: readonly RegExp[] } {
  const found = [...text.matchAll(/'([\w.-]+)'/g), ...text.matchAll(/(?<=[{,(\s])'?([\w.-]+)'?\??:/g)];
  const composed = [...text.matchAll(/`([\w-]+)\$\{\w+\}`/g)].map(([, start = '']) => formOf([start, ''], '[\\w-]+'));
  return { names: new Set(found.map(([, name = '']) => name)), composed };
}

function createNeighbours(sources: Sources): (file: string) => string[] {
  const imports = new Map(
    [...sources].map(([file, text]) => [
      file,
      [...text.matchAll(/from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g)]
        .map(([, from, loaded]) => join(dirname(file), from ?? loaded ?? ''))
        .filter((each) => sources.has(each)),
    ]),
  );
  const importers = new Map<string, string[]>();
  for (const [file, imported] of imports) for (const each of imported) importers.set(each, [...(importers.get(each) ?? []), file]);
  return (file) => {
    const found = new Set([file]);
    let last = [file];
    for (let step = 0; step < IMPORTS_AWAY; step++) {
      last = last.flatMap((each) => imports.get(each) ?? []).filter((each) => !found.has(each));
      for (const each of last) found.add(each);
    }
    return [...found, ...(importers.get(file) ?? [])];
  };
}
