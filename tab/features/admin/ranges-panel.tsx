import { Badge, Button, Card, Field, Input, Select, Spinner, Switch, Text, Textarea } from '@fluentui/react-components';
import { type FormEvent, useCallback, useState } from 'react';
import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import type { RangeView } from '../../../server/routes/schemas/ranges.ts';
import { Problem } from '../../app/problem.tsx';
import type { Http } from '../../lib/http.ts';
import { fetchOffices, fetchRanges, removeRange, saveRange } from './api.ts';
import { usePanelStyles } from './styles.ts';
import { useAction, useResource } from './use-resource.ts';
import { rangeDraft, targetInWords, targetKey, toRange } from './view-model.ts';

export function RangesPanel({ http }: { http: Http }) {
  const styles = usePanelStyles();
  const load = useCallback(async () => ({ ranges: await fetchRanges(http), offices: await fetchOffices(http) }), [http]);
  const { value, problem, reload } = useResource(load);
  const [editing, setEditing] = useState<string>();
  const action = useAction();
  if (value === undefined) return problem === undefined ? <Spinner label="Loading" /> : <Problem error={problem} retry={reload} />;
  const done = () => {
    setEditing(undefined);
    reload();
  };
  const form = (range?: RangeView) => (
    <RangeForm http={http} range={range} offices={value.offices} onDone={done} onCancel={() => setEditing(undefined)} />
  );
  const open = value.ranges.filter(({ closedAt }) => closedAt === undefined);
  return (
    <div className={styles.stack}>
      {action.problem !== undefined && <Problem error={action.problem} />}
      {editing === 'new' ? (
        form()
      ) : (
        <div>
          <Button appearance="primary" onClick={() => setEditing('new')}>
            Add a range
          </Button>
        </div>
      )}
      {open.length === 0 && (
        <Text className={styles.muted}>No ranges yet. Add the public addresses from which an office reaches the Internet.</Text>
      )}
      {open.map((range) =>
        editing === range.id ? (
          <div key={range.id}>{form(range)}</div>
        ) : (
          <Card key={range.id} className={styles.card}>
            <div className={styles.row}>
              <div className={styles.grow}>
                <Text weight="semibold" block>
                  {range.name}
                </Text>
                <Text size={200} block className={styles.muted}>
                  {range.cidrs.slice(0, 4).join(', ')}
                  {range.cidrs.length > 4 ? ` and ${range.cidrs.length - 4} more` : ''}
                </Text>
              </div>
              <Badge appearance="tint">{targetInWords(range.target, value.offices)}</Badge>
              {!range.presence && <Badge appearance="outline">Presence off</Badge>}
              <Button size="small" aria-label={`Edit ${range.name}`} onClick={() => setEditing(range.id)}>
                Edit
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Remove ${range.name}`}
                disabled={action.busy}
                onClick={() => void action.run(() => removeRange(http, range.id)).then(reload)}
              >
                Remove
              </Button>
            </div>
          </Card>
        ),
      )}
    </div>
  );
}

interface FormProps {
  http: Http;
  range: RangeView | undefined;
  offices: OfficeView[];
  onDone: () => void;
  onCancel: () => void;
}

function RangeForm({ http, range, offices, onDone, onCancel }: FormProps) {
  const styles = usePanelStyles();
  const [draft, setDraft] = useState(() => rangeDraft(range));
  const { busy, problem, run } = useAction();
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(() => saveRange(http, range?.id, toRange(draft, range?.version)))) onDone();
  };
  return (
    <Card className={styles.card}>
      <form className={styles.stack} onSubmit={submit} aria-label={range ? `Edit ${range.name}` : 'New range'}>
        {problem !== undefined && <Problem error={problem} title="The range was not saved" />}
        <div className={styles.fields}>
          <Field label="Name" required>
            <Input value={draft.name} onChange={(_, { value }) => change({ name: value })} />
          </Field>
          <Field label="Means" required>
            <Select value={draft.target} onChange={(_, { value }) => change({ target: value })}>
              <option value="" disabled>
                Choose …
              </option>
              {offices
                .filter(({ archived }) => !archived)
                .flatMap((office) => [
                  <option key={office.id} value={targetKey(office.id)}>
                    {office.name}
                  </option>,
                  ...office.floors
                    .filter(({ archived }) => !archived)
                    .map((floor) => (
                      <option key={floor.id} value={targetKey(office.id, floor.id)}>
                        {office.name}, {floor.name}
                      </option>
                    )),
                ])}
              <option value="remote">Remote</option>
              <option value="ignore">Ignored (VPN or proxy)</option>
            </Select>
          </Field>
        </div>
        <Field label="Addresses" required hint="One a line: 203.0.113.7, 203.0.113.0/24, 2001:db8::/48, or a span a - b.">
          <Textarea rows={4} value={draft.cidrs} onChange={(_, { value }) => change({ cidrs: value })} />
        </Field>
        <div className={styles.row}>
          <Switch label="Presence" checked={draft.presence} onChange={(_, { checked }) => change({ presence: checked })} />
          <Switch label="Access logging" checked={draft.accessLogging} onChange={(_, { checked }) => change({ accessLogging: checked })} />
        </div>
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabled={busy || !draft.name.trim() || !draft.cidrs.trim() || !draft.target}>
            Save
          </Button>
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      </form>
    </Card>
  );
}
