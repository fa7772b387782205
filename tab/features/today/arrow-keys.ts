import type { KeyboardEvent } from 'react';

type Arrow = Pick<KeyboardEvent<HTMLElement>, 'key' | 'currentTarget' | 'target' | 'altKey' | 'ctrlKey' | 'metaKey' | 'preventDefault'>;

/** The elements that open an item in a list of results. */
const OPENERS = 'li button';

/** Moves the focus from the input above a list to its first line, on the arrow down. */
export function enterList(event: Arrow, list: HTMLElement | null): void {
  const first = list?.querySelector<HTMLElement>(OPENERS);
  if (event.key !== 'ArrowDown' || hasModifier(event) || !first) return;
  event.preventDefault();
  first.focus();
}

/** Moves the focus from line to line with the arrow keys, and from the first line back to the input above the list. */
export function walkList(event: Arrow, above: HTMLElement | null): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || hasModifier(event)) return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>(OPENERS)];
  const at = lines.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const next = at + by < 0 ? above : lines[at + by];
  // Without this, the page would scroll.
  event.preventDefault();
  next?.focus();
}

const hasModifier = ({ altKey, ctrlKey, metaKey }: Arrow) => altKey || ctrlKey || metaKey;
