import { Button, Field, Input, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { EditorDrawer } from '../parts/editor.tsx';
import { type Fault, fieldState } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import { useEditor } from '../parts/use-editor.ts';
import { ZoneField } from '../parts/zone-field.tsx';
import { fetchOffice, saveOffice } from './api.ts';
import { type FloorDraft, nextFloor, officeDraft, officeFaults, toOffice } from './view-model.ts';

const useStyles = makeStyles({
  floor: {
    display: 'grid',
    gap: '8px',
    gridTemplateColumns: 'minmax(0, 1fr) 84px 96px 32px',
    alignItems: 'start',
    '@media (max-width: 480px)': {
      gridTemplateColumns: '1fr 1fr 32px',
      '& > :first-child': { gridColumn: '1 / -1' },
      paddingBottom: '12px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& .fui-Input': { minWidth: 0 },
    '& .fui-Input > input': { minWidth: 0 },
  },
  // As high as a label, so that the button stands beside the boxes.
  remove: { marginTop: '24px' },
});

interface OfficeFormProps {
  http: Http;
  office: OfficeView | undefined;
  zone: string;
  back: string;
  onSaved: (office: OfficeView) => void;
}

const FIELDS = ['/name', '/address', '/timeZone', '/capacity'];

export function OfficeForm({ http, office, zone, back, onSaved }: OfficeFormProps) {
  const shared = usePartStyles();
  const editor = useEditor({
    base: office,
    draftOf: (base) => officeDraft(base, zone),
    check: officeFaults,
    save: (draft, base) => saveOffice(http, base?.id, toOffice(draft, base)),
    onSaved,
  });
  const { draft, change, faults } = editor;
  const id = office?.id ?? '';
  const reread = useCallback(() => fetchOffice(http, id), [http, id]);
  const shown = [...FIELDS, ...draft.floors.map((_, i) => `/floors/${i}`)];
  return (
    <EditorDrawer
      title={office ? `Edit ${office.name}` : 'New office'}
      failure="The office was not saved"
      editor={editor}
      fields={shown}
      back={back}
      reread={reread}
    >
      <Field label="Name" required {...fieldState(faults, '/name')}>
        <Input value={draft.name} maxLength={100} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <Field label="Address" {...fieldState(faults, '/address')}>
        <Input value={draft.address} maxLength={300} onChange={(_, { value }) => change({ address: value })} />
      </Field>
      <div className={shared.fields}>
        <ZoneField
          label="Time zone"
          hint="Its days begin and end by it."
          value={draft.timeZone}
          faults={faults}
          onChange={(timeZone) => change({ timeZone })}
        />
        <Field label="Capacity" hint="Seats in all, if known." {...fieldState(faults, '/capacity')}>
          <Input inputMode="numeric" value={draft.capacity} onChange={(_, { value }) => change({ capacity: value })} />
        </Field>
      </div>
      <div className={shared.row}>
        <Subtitle2 as="h3" className={mergeClasses(shared.heading, shared.grow)}>
          Floors
        </Subtitle2>
        <Button icon={<AddRegular />} onClick={() => change({ floors: [...draft.floors, nextFloor(draft.floors, crypto.randomUUID())] })}>
          Add a floor
        </Button>
      </div>
      {draft.floors.length === 0 && <Text className={shared.muted}>No floors: people are shown in the office alone.</Text>}
      {draft.floors.map((floor, i) => (
        <FloorFields
          key={floor.key}
          floor={floor}
          at={`/floors/${i}`}
          faults={faults}
          onChange={(part) => change({ floors: draft.floors.map((each) => (each.key === floor.key ? { ...each, ...part } : each)) })}
          onRemove={() => change({ floors: draft.floors.filter(({ key }) => key !== floor.key) })}
        />
      ))}
    </EditorDrawer>
  );
}

interface FloorProps {
  floor: FloorDraft;
  at: string;
  faults: readonly Fault[];
  onChange: (part: Partial<FloorDraft>) => void;
  onRemove: () => void;
}

function FloorFields({ floor, at, faults, onChange, onRemove }: FloorProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const name = floor.name.trim() || 'without a name';
  return (
    <fieldset className={shared.fieldset} aria-label={`Floor ${name}`}>
      <div className={styles.floor}>
        <Field label="Floor" required {...fieldState(faults, `${at}/name`)}>
          <Input value={floor.name} maxLength={100} onChange={(_, { value }) => onChange({ name: value })} />
        </Field>
        <Field label="Level" required {...fieldState(faults, `${at}/level`)}>
          <Input inputMode="numeric" value={floor.level} onChange={(_, { value }) => onChange({ level: value })} />
        </Field>
        <Field label="Capacity" {...fieldState(faults, `${at}/capacity`)}>
          <Input inputMode="numeric" value={floor.capacity} onChange={(_, { value }) => onChange({ capacity: value })} />
        </Field>
        <Button
          className={styles.remove}
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={`Remove floor ${name}`}
          onClick={onRemove}
        />
      </div>
    </fieldset>
  );
}
