import { readFileSync } from 'node:fs';
import { textsIn } from '../texts/all-texts.ts';
import { LANGUAGES } from '../texts/languages.ts';
import { localizedManifest, manifestSource } from './manifest-texts.ts';

const MANIFEST = 'appPackage/manifest.json';
const SCHEMA = 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json';

/** The manifest and its files in other languages, by file name, generated from the catalogue. */
export function manifestFiles(): Record<string, string> {
  const others = LANGUAGES.filter((language) => language !== 'en');
  const source = readFileSync(new URL(`../../${MANIFEST}`, import.meta.url), 'utf8');
  return {
    [MANIFEST]: manifestSource(source, textsIn('en'), others),
    ...Object.fromEntries(others.map((other) => [`appPackage/${other}.json`, localizedManifest(textsIn(other), SCHEMA)])),
  };
}
