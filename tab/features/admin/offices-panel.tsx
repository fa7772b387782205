import { Badge, Button, Card, Field, Input, Spinner, Text } from '@fluentui/react-components';
import { type FormEvent, useCallback, useState } from 'react';
import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import { Problem } from '../../app/problem.tsx';
import type { Http } from '../../lib/http.ts';
import { fetchOffices, removeOffice, saveOffice } from './api.ts';
import { usePanelStyles } from './styles.ts';
import { useAction, useResource } from './use-resource.ts';
import { officeDraft, toOffice } from './view-model.ts';

export function OfficesPanel({ http, zone }: { http: Http; zone: string }) {
  const styles = usePanelStyles();
  const { value, problem, reload } = useResource(useCallback(() => fetchOffices(http), [http]));
  const [editing, setEditing] = useState<string>();
  const action = useAction();
  if (value === undefined) return problem === undefined ? <Spinner label="Loading" /> : <Problem error={problem} retry={reload} />;
  const done = () => {
    setEditing(undefined);
    reload();
  };
  const form = (office?: OfficeView) => (
    <OfficeForm http={http} office={office} zone={zone} onDone={done} onCancel={() => setEditing(undefined)} />
  );
  return (
    <div className={styles.stack}>
      {action.problem !== undefined && <Problem error={action.problem} />}
      {editing === 'new' ? (
        form()
      ) : (
        <div>
          <Button appearance="primary" onClick={() => setEditing('new')}>
            Add an office
          </Button>
        </div>
      )}
      {value.map((office) =>
        editing === office.id ? (
          <div key={office.id}>{form(office)}</div>
        ) : (
          <Card key={office.id} className={styles.card}>
            <div className={styles.row}>
              <div className={styles.grow}>
                <Text weight="semibold" block>
                  {office.name}
                </Text>
                <Text size={200} block className={styles.muted}>
                  {[office.address, office.timeZone, `${office.floors.filter(({ archived }) => !archived).length} floors`]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </div>
              {office.archived ? (
                <Badge appearance="outline">Archived</Badge>
              ) : (
                <>
                  <Button size="small" aria-label={`Edit ${office.name}`} onClick={() => setEditing(office.id)}>
                    Edit
                  </Button>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={`Remove ${office.name}`}
                    disabled={action.busy}
                    onClick={() => void action.run(() => removeOffice(http, office.id)).then(reload)}
                  >
                    Remove
                  </Button>
                </>
              )}
            </div>
          </Card>
        ),
      )}
    </div>
  );
}

interface FormProps {
  http: Http;
  office: OfficeView | undefined;
  zone: string;
  onDone: () => void;
  onCancel: () => void;
}

function OfficeForm({ http, office, zone, onDone, onCancel }: FormProps) {
  const styles = usePanelStyles();
  const [draft, setDraft] = useState(() => officeDraft(office, zone));
  const { busy, problem, run } = useAction();
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const changeFloor = (key: string, part: Partial<(typeof draft.floors)[number]>) =>
    change({ floors: draft.floors.map((floor) => (floor.key === key ? { ...floor, ...part } : floor)) });
  const addFloor = () =>
    change({ floors: [...draft.floors, { key: crypto.randomUUID(), name: '', level: String(draft.floors.length), capacity: '' }] });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(() => saveOffice(http, office?.id, toOffice(draft, office?.version)))) onDone();
  };
  return (
    <Card className={styles.card}>
      <form className={styles.stack} onSubmit={submit} aria-label={office ? `Edit ${office.name}` : 'New office'}>
        {problem !== undefined && <Problem error={problem} title="The office was not saved" />}
        <div className={styles.fields}>
          <Field label="Name" required>
            <Input value={draft.name} onChange={(_, { value }) => change({ name: value })} />
          </Field>
          <Field label="Address">
            <Input value={draft.address} onChange={(_, { value }) => change({ address: value })} />
          </Field>
          <Field label="Time zone" required hint="Such as Europe/Berlin">
            <Input value={draft.timeZone} onChange={(_, { value }) => change({ timeZone: value })} />
          </Field>
          <Field label="Capacity">
            <Input type="number" min={1} value={draft.capacity} onChange={(_, { value }) => change({ capacity: value })} />
          </Field>
        </div>
        {draft.floors.map((floor) => (
          <fieldset key={floor.key} className={styles.floor} aria-label={`Floor ${floor.name}`}>
            <Field label="Floor" required>
              <Input value={floor.name} onChange={(_, { value }) => changeFloor(floor.key, { name: value })} />
            </Field>
            <Field label="Level" required>
              <Input type="number" value={floor.level} onChange={(_, { value }) => changeFloor(floor.key, { level: value })} />
            </Field>
            <Field label="Capacity">
              <Input
                type="number"
                min={1}
                value={floor.capacity}
                onChange={(_, { value }) => changeFloor(floor.key, { capacity: value })}
              />
            </Field>
            <Button
              appearance="subtle"
              aria-label={`Remove floor ${floor.name}`}
              onClick={() => change({ floors: draft.floors.filter(({ key }) => key !== floor.key) })}
            >
              ✕
            </Button>
          </fieldset>
        ))}
        <div className={styles.row}>
          <Button onClick={addFloor}>Add a floor</Button>
          <span className={styles.grow} />
          <Button onClick={onCancel}>Cancel</Button>
          <Button
            type="submit"
            appearance="primary"
            disabled={busy || !draft.name.trim() || draft.floors.some(({ name, level }) => !name.trim() || level === '')}
          >
            Save
          </Button>
        </div>
      </form>
    </Card>
  );
}
