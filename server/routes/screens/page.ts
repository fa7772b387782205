import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Texts } from '../../texts/texts.ts';
import { html, Markup } from './html.ts';

/** In this order: `sizes.css` changes the layout of `screen.css` for other displays. */
const STYLE = new Markup(
  ['colours.css', 'screen.css', 'sizes.css'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join(''),
);
/** Built from `tab/screen/` (`tab/build.ts`). */
const SCRIPT = fileURLToPath(new URL('../../../tab/dist/screen.js', import.meta.url));

export type Theme = 'light' | 'dark';

/** The appearance of the page, from the query of its address. */
export interface Look {
  texts: Texts;
  /** Default: the theme of the screen's system. */
  theme?: Theme;
}

/** Changes with the page, its style and its script. A screen with another version reloads itself. */
const PAGE_VERSION = createHash('sha256')
  .update(STYLE.text)
  .update(existsSync(SCRIPT) ? readFileSync(SCRIPT) : '')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest('hex')
  .slice(0, 16);

function documentOf({ texts, theme }: Look, { head, body, kind }: { head?: Markup; body: Markup; kind: string }): string {
  return html`<!doctype html>
<html lang="${texts.language}" class="${kind}"${theme && html` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme ?? 'light dark'}">
<meta name="robots" content="noindex">
<title>${texts.text('screen.title')} · Indoors</title>
<link rel="icon" href="/tab/icon.svg" type="image/svg+xml">
${head}<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`.text;
}

/** The page of a live screen, the same for every office. Its script has the key and requests the numbers. */
export function livePage(look: Look): string {
  const { texts } = look;
  const head = html`<script type="module" src="/tab/screen.js"></script>
`;
  const body = html`<main id="numbers" class="numbers" data-version="${PAGE_VERSION}" hidden></main>
<p id="away" class="away" role="status" data-never="${texts.text('screen.away-yet')}"></p>
<p id="loading" class="notice">${texts.text('screen.loading')}</p>
<noscript><p class="notice">${texts.text('screen.no-script')}</p></noscript>
<main id="key" class="notice" hidden>${keyMarkup(texts, { action: '', refused: false })}</main>
<main id="gone" class="notice" hidden>${goneMarkup(texts)}</main>
<button id="full-screen" type="button" hidden>${texts.text('screen.full-screen')}</button>`;
  return documentOf(look, { head, body, kind: 'live' });
}

/** The numbers for an open page. By the first line its script recognises them and the version of the page to which they belong. */
export const numbersPart = (numbers: Markup): string => `<!-- indoors-screen ${PAGE_VERSION} -->\n${numbers.text}`;

/** The page of a still screen, without a script. It reloads itself after some minutes. */
export function stillPage(look: Look, numbers: Markup, minutes: number): string {
  return documentOf(look, { head: refreshMarkup(minutes), body: html`<main class="numbers">${numbers}</main>`, kind: 'still' });
}

/** Asks for the key, and explains where to get one. */
export function stillKeyPage(look: Look, form: KeyForm): string {
  return documentOf(look, { body: html`<main class="notice">${keyMarkup(look.texts, form)}</main>`, kind: 'still' });
}

export function stillGonePage(look: Look): string {
  return documentOf(look, { body: html`<main class="notice">${goneMarkup(look.texts)}</main>`, kind: 'still' });
}

/** For temporary problems: an outage of the database, too many requests. */
export function stillTroublePage(look: Look, why: string, minutes: number): string {
  const body = html`<main class="notice"><h1>${look.texts.text('screen.trouble')}</h1><p>${why}</p></main>`;
  return documentOf(look, { head: refreshMarkup(minutes), body, kind: 'still' });
}

const refreshMarkup = (minutes: number) => html`<meta http-equiv="refresh" content="${minutes * 60}">
`;

interface KeyForm {
  /** The address to which the form is sent. */
  action: string;
  /** Whether the entered key was refused. */
  refused: boolean;
}

function keyMarkup(texts: Texts, { action, refused }: KeyForm): Markup {
  return html`<h1>${texts.text('screen.key.title')}</h1>
<p>${texts.text('screen.key.why')}</p>
<p id="refused" role="alert"${refused ? undefined : html` hidden`}>${texts.text('screen.key.refused')}</p>
<form method="post" action="${action}">
<label>${texts.text('screen.key.label')} <input name="key" required maxlength="100" autocomplete="off" autocapitalize="none" spellcheck="false"></label>
<button>${texts.text('screen.key.show')}</button>
</form>`;
}

function goneMarkup(texts: Texts): Markup {
  return html`<h1>${texts.text('screen.gone.title')}</h1>
<p>${texts.text('screen.gone.why')}</p>`;
}
