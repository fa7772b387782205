/**
 * What Markdown would interpret in a name: emphasis, code, links, tags, tables, entities, and marks that begin a line. Some clients ignore the
 * backslash before a bracket, so that between the brackets of a link is escaped, too. A backslash is literal except before punctuation and at
 * the end, where text may follow.
 */
const LIVE = /[*_~`[\]<>|]|\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w+;)|^#|(?<=\])\(|^[-+=](?=[-+=\s]|$)/g;

/** A foreign text of one line as Markdown that shows it as it is written, without the characters that change the direction of text. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(LIVE, '\\$&');
}

/** The plain text of a Markdown text: without bold and escapes. Lines of lists stay. */
export function plainOf(markdown: string): string {
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])|\*\*/g, '$1');
}
