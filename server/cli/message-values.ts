import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** The source of `server/texts/message-values.ts`, generated from the English messages (`npm run docs` writes it). */
export function messageValuesSource(messages: Readonly<Record<string, string>>): string {
  return [
    '// Made from the English messages by `npm run docs`. Edit the messages, not this file.',
    '',
    '/** The values that each message needs; undefined if it needs none. */',
    'export interface MessageValues<Value> {',
    ...Object.entries(messages).map(([id, text]) => `  ${JSON.stringify(id).replaceAll('"', "'")}: ${typeOf(text)};`),
    '}',
    '',
  ].join('\n');
}

/** The TypeScript type of a message's values. @throws SyntaxError if the message is not valid ICU */
function typeOf(text: string): string {
  const types = valuesOf(text);
  if (types.size === 0) return 'undefined';
  return `{ ${[...types].map(([name, type]) => `${name}: ${type}`).join('; ')} }`;
}

/** The values of a message by name, with their TypeScript types. @throws SyntaxError */
export function valuesOf(text: string): Map<string, string> {
  const types = new Map<string, string>();
  collect(parse(text, { ignoreTag: true }), types);
  return types;
}

function collect(elements: readonly MessageFormatElement[], types: Map<string, string>): void {
  for (const element of elements) {
    if (element.type === TYPE.argument && !types.has(element.value)) types.set(element.value, 'Value');
    if (element.type === TYPE.number) types.set(element.value, 'number');
    if (element.type === TYPE.date || element.type === TYPE.time)
      throw new SyntaxError(`“${element.value}” is a date or time: pass it as text, for its time zone is not the language's.`);
    if (element.type === TYPE.plural) types.set(element.value, 'number');
    if (element.type === TYPE.select) types.set(element.value, choicesOf(Object.keys(element.options)));
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const { value } of Object.values(element.options)) collect(value, types);
  }
}

function choicesOf(options: readonly string[]): string {
  return options.map((option) => `'${option}'`).join(' | ');
}
