import { Ajv } from 'ajv';

const text = { type: 'string', minLength: 1 };
const oneOf = (...values: string[]) => ({ enum: values });

/** An object with exactly these members; those after `?` are optional. */
function only(members: Record<string, object>): object {
  const required = Object.keys(members).filter((name) => !name.endsWith('?'));
  const properties = Object.fromEntries(Object.entries(members).map(([name, schema]) => [name.replace(/\?$/, ''), schema]));
  return { type: 'object', additionalProperties: false, required, properties };
}

const listOf = (name: string, more: object = {}) => ({ type: 'array', items: { $ref: `#/definitions/${name}` }, ...more });
const spacing = oneOf('none', 'small', 'default', 'medium', 'Small');
const columnWidth = { anyOf: [{ type: 'integer', minimum: 1 }, { enum: ['auto', 'stretch'] }, { type: 'string', pattern: '^\\d+px$' }] };
const data = only({
  say: { type: 'string' },
  'page?': { type: 'integer', minimum: 0 },
  'for?': text,
  'alone?': oneOf('targeted', 'inserted'),
  'person?': only({ id: text, name: text }),
});

/**
 * The part of the schema of Adaptive Cards 1.5 that our cards use (https://adaptivecards.io/explorer). It is stricter: other members are
 * rejected. It has the names and values of Microsoft's schema, which no package contains.
 */
const SCHEMA = {
  ...only({
    type: oneOf('AdaptiveCard'),
    $schema: oneOf('http://adaptivecards.io/schemas/adaptive-card.json'),
    version: oneOf('1.5'),
    fallbackText: text,
    body: listOf('element', { minItems: 1 }),
    'actions?': listOf('action', { minItems: 1, maxItems: 6 }),
    'refresh?': only({ action: { $ref: '#/definitions/execute' }, userIds: { type: 'array', items: text, minItems: 1, maxItems: 60 } }),
  }),
  definitions: {
    element: { anyOf: ['textBlock', 'columnSet'].map((name) => ({ $ref: `#/definitions/${name}` })) },
    textBlock: only({
      type: oneOf('TextBlock'),
      text: { type: 'string' },
      wrap: { type: 'boolean' },
      'weight?': oneOf('Bolder'),
      'size?': oneOf('Medium'),
      'spacing?': spacing,
      'isSubtle?': { type: 'boolean' },
      'horizontalAlignment?': oneOf('Left', 'Center', 'Right'),
    }),
    columnSet: only({
      type: oneOf('ColumnSet'),
      columns: listOf('column', { minItems: 1 }),
      'separator?': { type: 'boolean' },
      'spacing?': spacing,
    }),
    column: only({
      type: oneOf('Column'),
      width: columnWidth,
      items: listOf('element'),
      'style?': oneOf('accent', 'emphasis'),
      'minHeight?': { type: 'string', pattern: '^\\d+px$' },
      'verticalContentAlignment?': oneOf('Center'),
    }),
    input: only({
      type: oneOf('Input.ChoiceSet'),
      id: text,
      label: text,
      style: oneOf('compact'),
      value: text,
      choices: { type: 'array', minItems: 1, items: only({ title: text, value: text }) },
    }),
    action: { anyOf: ['submit', 'execute', 'showCard', 'openUrl'].map((name) => ({ $ref: `#/definitions/${name}` })) },
    submit: only({ type: oneOf('Action.Submit'), title: text, data }),
    execute: only({
      type: oneOf('Action.Execute'),
      'title?': text,
      verb: oneOf('say'),
      data,
      'fallback?': { $ref: '#/definitions/submit' },
    }),
    openUrl: only({ type: oneOf('Action.OpenUrl'), title: text, url: { type: 'string', pattern: '^https://' } }),
    showCard: only({
      type: oneOf('Action.ShowCard'),
      title: text,
      card: only({ type: oneOf('AdaptiveCard'), body: listOf('input'), actions: listOf('submit', { minItems: 1 }) }),
    }),
  },
};

const validate = new Ajv({ allErrors: true }).compile(SCHEMA);

/** The errors in a card; empty if there are none. */
export function faultsOf(card: object): string[] {
  if (validate(JSON.parse(JSON.stringify(card)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
