import type { MessageId } from '../texts/en/index.ts';
import type { Language } from '../texts/languages.ts';
import type { Texts } from '../texts/texts.ts';

const COMMANDS = {
  0: ['who', 'remote', 'status', 'clear', 'data', 'help'],
  1: ['who', 'help'],
} as const;

/** The path of each sentence in the manifest, as in Teams' language files. */
const PLACES: ReadonlyMap<string, MessageId> = new Map<string, MessageId>([
  ['name.full', 'manifest.name'],
  ['description.short', 'manifest.short'],
  ['description.full', 'manifest.full'],
  ['staticTabs[0].name', 'manifest.today'],
  ['staticTabs[3].name', 'manifest.channel'],
  ['composeExtensions[0].commands[0].title', 'manifest.search'],
  ['composeExtensions[0].commands[0].description', 'manifest.search.description'],
  ['composeExtensions[0].commands[0].parameters[0].title', 'manifest.search.query'],
  ['composeExtensions[0].commands[0].parameters[0].description', 'manifest.search.query.description'],
  ...Object.entries(COMMANDS).flatMap(([list, commands]) =>
    commands.flatMap((command, i): [string, MessageId][] => {
      const place = `bots[0].commandLists[${list}].commands[${i}]`;
      return [
        [`${place}.title`, `manifest.${command}`],
        [`${place}.prompt`, `manifest.${command}.prompt`],
        [`${place}.description`, `manifest.${command}.description`],
      ];
    }),
  ),
]);

/** The app's manifest with the sentences of the catalogue, and a line for each other language. Its formatting does not change. */
export function manifestSource(source: string, texts: Texts, others: readonly Language[]): string {
  const before: unknown = JSON.parse(source);
  let after = withoutLanguages(source);
  for (const [place, id] of PLACES) after = after.replaceAll(JSON.stringify(valueAt(before, place)), JSON.stringify(texts.say({ id })));
  return others.length === 0 ? after : after.replace(/^ {2}"name":/m, `${languagesMember(texts.language, others)}  "name":`);
}

/** The texts of the manifest in another language, as the content of its language file. */
export function localizedManifest(texts: Texts, schema: string): string {
  const said = Object.fromEntries([...PLACES].map(([place, id]) => [place, texts.say({ id })]));
  return `${JSON.stringify({ $schema: schema, ...said }, null, 2)}\n`;
}

function valueAt(manifest: unknown, place: string): unknown {
  return place
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], manifest);
}

const withoutLanguages = (source: string) => source.replace(/^ {2}"localizationInfo": \{\n[\s\S]*?\n {2}\},\n/m, '');

/** The maximum line length of the formatter. */
const LINE = 140;

function languagesMember(language: Language, others: readonly Language[]): string {
  const each = others.map((other) => `{ "languageTag": "${other}", "file": "${other}.json" }`);
  const onOneLine = `    "additionalLanguages": [${each.join(', ')}]`;
  const list = `    "additionalLanguages": [\n${each.map((one) => `      ${one}`).join(',\n')}\n    ]`;
  const languages = onOneLine.length <= LINE ? onOneLine : list;
  return `  "localizationInfo": {\n    "defaultLanguageTag": "${language}",\n${languages}\n  },\n`;
}
