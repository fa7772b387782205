/** An entry of a text, and where it begins: line and column from 1, columns in UTF-16 units as text fields count. */
export interface Piece {
  /** An address, a CIDR, or `first-last` for a span, however it was written. */
  entry: string;
  line: number;
  column: number;
}

/** `//` begins a comment only where an entry could begin: no address has it inside. */
const COMMENT = /#.*$|(?<=^|[\s,;|])\/\/.*$/;
/** Bullets and numbers at the front of a line. A dash between two addresses has something before it. */
const BULLET = /^\s*(?:[-–—*•·▪◦‣+>]+|\d{1,4}[.)])\s+/;
/** What surrounds entries in mails, code, tables and chats. Zero-width blanks come with text of web pages. */
const DRESSING = /["'`´“”„‟‘’‚«»‹›()[\]{}<>\u200b-\u200d\u2060]/g;
const TOKEN = /[,;|]+|[-–—−→…]|\.{2,3}|(?:(?!\.\.)[^\s,;|\-–—−→…])+/g;
const SEPARATOR = /^[,;|]/;
const CONNECTOR = /^(?:[-–—−→…]|\.{2,3}|to|until|through|bis)$/i;

/**
 * Cuts a text pasted from anywhere into addresses, CIDRs and spans: separated by commas, semicolons, bars, blanks or lines;
 * `#` and `//` begin comments; quotes, brackets and bullets are passed over; a span is `a - b`, `a to b`, `a..b`.
 */
export function* piecesOf(text: string): Generator<Piece> {
  let number = 0;
  for (const line of text.split(/\r\n?|\n|\u2028|\u2029/)) {
    number += 1;
    // Replaced by as many blanks, so that columns stay those of the text.
    const blank = (found: string): string => ' '.repeat(found.length);
    const plain = line.replace(COMMENT, '').replace(BULLET, blank).replace(DRESSING, ' ');
    yield* piecesOfLine(plain, number);
  }
}

function* piecesOfLine(line: string, number: number): Generator<Piece> {
  let piece: Piece | undefined;
  let joining = false;
  for (const { 0: token, index } of line.matchAll(TOKEN)) {
    const separator = SEPARATOR.test(token);
    if (piece !== undefined && !joining && CONNECTOR.test(token)) {
      joining = true;
    } else if (piece !== undefined && joining && !separator) {
      piece.entry += `-${token}`;
      joining = false;
    } else {
      if (piece !== undefined) yield closed(piece, joining);
      joining = false;
      piece = separator ? undefined : { entry: token, line: number, column: index + 1 };
    }
  }
  if (piece !== undefined) yield closed(piece, joining);
}

/** A span without an end is no span: it must not pass for its first address. */
function closed(piece: Piece, joining: boolean): Piece {
  return joining ? { ...piece, entry: `${piece.entry}-` } : piece;
}
