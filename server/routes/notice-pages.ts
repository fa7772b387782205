import type { Settings } from '../presence/settings.ts';
import { worksCouncilSentences } from '../presence/works-council.ts';
import { LANGUAGES } from '../texts/languages.ts';
import type { Texts } from '../texts/texts.ts';

/** The operator; absent if not configured. */
export interface Contact {
  organisation?: string;
  privacyContact?: string;
}

interface Section {
  title: string;
  paragraphs: readonly string[];
}

/** The data that this server stores about people, according to its settings. */
export function privacyNotice(texts: Texts, settings: Settings, contact: Contact): string {
  const { text, language } = texts;
  const { pastFloors, retentionDays, auditRetentionDays, numberRetentionYears, defaultMode, accessLogging, selfServiceModes } = settings;
  const sections: Section[] = [
    { title: text('notice.privacy.who'), paragraphs: responsible({ text }, contact) },
    {
      title: text('notice.privacy.why'),
      paragraphs: [text('notice.privacy.why.purpose'), text('notice.privacy.why.not')],
    },
    {
      title: text('notice.privacy.what'),
      paragraphs: [
        text('notice.privacy.what.directory'),
        text('notice.privacy.what.sign-ins'),
        text(accessLogging ? 'notice.privacy.what.addresses-on' : 'notice.privacy.what.addresses-off'),
        text('notice.privacy.what.said'),
        text('notice.privacy.what.bot'),
        text('notice.privacy.what.audit'),
      ],
    },
    {
      title: text('notice.privacy.how-long'),
      paragraphs: [
        text('notice.privacy.how-long.days', { days: retentionDays }),
        text('notice.privacy.how-long.audit', { days: auditRetentionDays }),
        text('notice.privacy.how-long.numbers', { years: numberRetentionYears }),
        text('notice.privacy.how-long.gone'),
      ],
    },
    {
      title: text('notice.privacy.seen'),
      paragraphs: [
        text('notice.privacy.seen.modes'),
        text(pastFloors ? 'notice.privacy.seen.past' : 'notice.privacy.seen.past-offices'),
        text('notice.privacy.seen.default', { mode: defaultMode === 'display' ? 'other' : defaultMode }),
        text(selfServiceModes ? 'notice.privacy.seen.self' : 'notice.privacy.seen.administrators'),
        text('notice.privacy.seen.recipients'),
      ],
    },
    ...worksCouncil(texts, settings),
    {
      title: text('notice.privacy.rights'),
      paragraphs: [text('notice.privacy.rights.my-data'), text('notice.privacy.rights.others')],
    },
    { title: text('notice.privacy.browser'), paragraphs: [text('notice.privacy.browser.text')] },
  ];
  const page = { path: '/privacy', title: text('notice.privacy.title'), lead: text('notice.privacy.lead') };
  return document({ text, language }, { ...page, sections });
}

function worksCouncil({ text, say }: Texts, settings: Settings): Section[] {
  const sentences = worksCouncilSentences(settings).map((one) => say(one.text));
  return sentences.length === 0 ? [] : [{ title: text('works-council.on'), paragraphs: sentences }];
}

export function termsOfUse({ text, language }: Texts, { organisation }: Contact): string {
  const provider =
    organisation === undefined ? text('notice.terms.who.unnamed') : text('notice.terms.who.named', { organisation: escaped(organisation) });
  const link = `<a href="/privacy?language=${language}">${text('notice.privacy.title')}</a>`;
  const sections: Section[] = [
    {
      title: text('notice.terms.use'),
      paragraphs: [provider, text('notice.terms.use.purpose'), text('notice.terms.use.not'), text('notice.terms.use.self')],
    },
    {
      title: text('notice.terms.limits'),
      paragraphs: [text('notice.terms.limits.estimate'), text('notice.terms.limits.safety'), text('notice.terms.limits.licence')],
    },
    { title: text('notice.privacy.title'), paragraphs: [text('notice.terms.privacy', { link })] },
  ];
  return document({ text, language }, { path: '/terms', title: text('notice.terms.title'), lead: text('notice.terms.lead'), sections });
}

function responsible({ text }: Pick<Texts, 'text'>, { organisation, privacyContact }: Contact): string[] {
  return [
    organisation === undefined
      ? text('notice.privacy.who.unnamed')
      : text('notice.privacy.who.named', { organisation: escaped(organisation) }),
    privacyContact === undefined
      ? text('notice.privacy.who.no-contact')
      : text('notice.privacy.who.contact', { contact: linked(privacyContact) }),
  ];
}

interface Page {
  path: string;
  title: string;
  lead: string;
  sections: readonly Section[];
}

/** Without scripts, since it is read before sign-in, and by Teams' reviewers. */
function document({ text, language }: Pick<Texts, 'text' | 'language'>, { path, title, lead, sections }: Page): string {
  const others = LANGUAGES.map((code) =>
    code === language
      ? `<span aria-current="true">${nameOf(code)}</span>`
      : `<a href="${path}?language=${code}" lang="${code}" hreflang="${code}">${nameOf(code)}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Indoors</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<nav aria-label="${text('notice.languages')}">${others.join(' ')}</nav>
<main>
<h1>${title}</h1>
<p>${lead}</p>
${sections.map(({ title, paragraphs }) => `<h2>${title}</h2>\n${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}`).join('\n')}
</main>
</body>
</html>
`;
}

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 "Segoe UI",system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}nav>*{padding:.25rem 0}
h1{font-size:1.5rem;margin:1.5rem 0 .5rem}h2{font-size:1.125rem;margin:1.5rem 0 .25rem}p{margin:.5rem 0}
a{color:light-dark(#0b5a61,#7fd3db)}a:focus-visible{outline:2px solid;outline-offset:2px}
[aria-current]{font-weight:600}`;

/** The name of a language in that language. */
const nameOf = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** An e-mail address or a web address as a link. */
function linked(contact: string): string {
  const shown = escaped(contact);
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(contact)) return `<a href="mailto:${shown}">${shown}</a>`;
  return /^https:\/\/\S+$/.test(contact) && URL.canParse(contact) ? `<a href="${shown}">${shown}</a>` : shown;
}
