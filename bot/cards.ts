/** Adaptive Cards 1.5 as plain values; `commands` decide what stands in them. */
export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  fallbackText: string;
  body: CardElement[];
  actions?: CardAction[];
}

export type CardElement = { type: 'TextBlock' | 'FactSet' | 'ColumnSet' | 'Container' } & Record<string, unknown>;

/**
 * `say` is what the bot then hears, as if the asker had typed it. A plain submit: the Agents Playground fails on Teams' own
 * `messageBack`, and every client knows this.
 */
export interface CardAction {
  type: 'Action.Submit';
  title: string;
  data: { say: string };
}

/** A button that says something for the asker. */
export function sayButton(title: string, say = title): CardAction {
  return { type: 'Action.Submit', title, data: { say } };
}

function card(text: string, body: CardElement[], actions: CardAction[]): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: text,
    body,
    ...(actions.length > 0 ? { actions } : {}),
  };
}

function textBlock(text: string, options: Record<string, unknown> = {}): CardElement {
  return { type: 'TextBlock', text, wrap: true, ...options };
}

export interface OfficeRow {
  name: string;
  /** "34 of 120". */
  present: string;
  /** Names below it, one line a floor. */
  lines: string[];
}

/** Who is where: a heading, one block an office, with its number at the right. */
export function officesCard(text: string, title: string, rows: readonly OfficeRow[]): AdaptiveCard {
  const body = rows.flatMap((row): CardElement[] => [
    {
      type: 'ColumnSet',
      separator: true,
      columns: [
        { type: 'Column', width: 'stretch', items: [textBlock(row.name, { weight: 'Bolder' })] },
        { type: 'Column', width: 'auto', items: [textBlock(row.present, { horizontalAlignment: 'Right' })] },
      ],
    },
    ...row.lines.map((line) => textBlock(line, { spacing: 'Small', isSubtle: true })),
  ]);
  return card(text, [textBlock(title, { size: 'Medium', weight: 'Bolder' }), ...body], []);
}

/** The asker's own status, and what they may want to say next. */
export function statusCard(text: string, lines: readonly string[], actions: readonly CardAction[]): AdaptiveCard {
  const [first = '', ...rest] = lines;
  return card(text, [textBlock(first, { weight: 'Bolder' }), ...rest.map((line) => textBlock(line, { spacing: 'Small' }))], [...actions]);
}

/** A question with one button for each possible reply. */
export function choiceCard(text: string, actions: readonly CardAction[]): AdaptiveCard {
  return card(text, [textBlock(text)], [...actions]);
}
