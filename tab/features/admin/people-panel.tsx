import { Avatar, Card, SearchBox, Select, Spinner, Text } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { PersonView } from '../../../server/routes/schemas/people.ts';
import { Problem } from '../../app/problem.tsx';
import type { Http } from '../../lib/http.ts';
import { fetchPeople, setMode } from './api.ts';
import { usePanelStyles } from './styles.ts';
import { useAction, useResource } from './use-resource.ts';

/** Modes, never presence. */
export function PeoplePanel({ http }: { http: Http }) {
  const styles = usePanelStyles();
  const [q, setQ] = useState('');
  const { value, problem, reload } = useResource(useCallback(() => fetchPeople(http, q), [http, q]));
  const action = useAction();
  const failed = action.problem ?? problem;
  return (
    <div className={styles.stack}>
      <SearchBox aria-label="Find a person" placeholder="Find a person" value={q} onChange={(_, { value: text }) => setQ(text)} />
      {failed !== undefined && <Problem error={failed} retry={reload} />}
      {value === undefined && failed === undefined && <Spinner label="Loading" />}
      {value && (
        <Text className={styles.muted}>
          {value.people.length < value.total
            ? `The first ${value.people.length} of ${value.total}; search for others.`
            : `${value.total} people`}
        </Text>
      )}
      <Card className={styles.card}>
        {value?.people.map((person) => (
          <div key={person.id} className={styles.row}>
            <Avatar name={person.name} color="colorful" size={28} aria-hidden />
            <div className={styles.grow}>
              <Text block>{person.name}</Text>
              <Text size={200} className={styles.muted}>
                {[person.upn, person.department, person.guest && 'guest', !person.enabled && 'disabled'].filter(Boolean).join(' · ')}
              </Text>
            </div>
            <Select
              aria-label={`Mode of ${person.name}`}
              value={person.mode}
              disabled={action.busy}
              onChange={(_, data) => void action.run(() => setMode(http, person.id, data.value as PersonView['mode'])).then(reload)}
            >
              <option value="off">Off</option>
              <option value="track">Track</option>
              <option value="display">Display</option>
            </Select>
          </div>
        ))}
      </Card>
    </div>
  );
}
