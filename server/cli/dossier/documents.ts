import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Facts, fillIn } from './template.ts';

export const DOSSIER_LANGUAGES = ['en', 'de'] as const;
export type DossierLanguage = (typeof DOSSIER_LANGUAGES)[number];

/** The templates that are documents, with their file names. The other templates are parts of several documents. */
export const DOCUMENTS = {
  record: { en: 'record-of-processing.md', de: 'verzeichnis-von-verarbeitungstaetigkeiten.md' },
  assessment: { en: 'impact-assessment.md', de: 'datenschutz-folgenabschaetzung.md' },
  information: { en: 'information-for-employees.md', de: 'information-fuer-beschaeftigte.md' },
  agreement: { en: 'works-agreement.md', de: 'betriebsvereinbarung.md' },
} as const satisfies Record<string, Record<DossierLanguage, string>>;

/** The source of a template. */
export function templateOf(name: string, language: DossierLanguage): string {
  return readFileSync(join(import.meta.dirname, language, `${name}.md`), 'utf8');
}

/** The four documents by file name. */
export function writeDocuments(facts: Facts, language: DossierLanguage): Map<string, string> {
  const written = Object.entries(DOCUMENTS).map(([name, files]): [string, string] => [
    files[language],
    fillIn(templateOf(name, language), facts, (partial) => templateOf(partial, language)),
  ]);
  return new Map(written);
}
