import { Button, Field, Input, mergeClasses, Subtitle2, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useCallback } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { EditorDrawer } from '../parts/editor.tsx';
import { fieldState } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import { useEditor } from '../parts/use-editor.ts';
import { ZoneField } from '../parts/zone-field.tsx';
import { fetchOffice, saveOffice } from './api.ts';
import { ClosedDaysFields } from './closed-days-fields.tsx';
import { FloorFields } from './floor-fields.tsx';
import { OpeningFields } from './opening-fields.tsx';
import { nextFloor, officeDraft, officeFaults, toOffice } from './view-model.ts';

interface OfficeFormProps {
  http: Http;
  office: OfficeView | undefined;
  zone: string;
  back: string;
  onSaved: (office: OfficeView) => void;
}

const FIELDS = ['/name', '/nicknames', '/address', '/timeZone', '/capacity', '/openingHours', '/closedDays'];

/** A new office, or an edit of one, with its floors. */
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
      title={office ? texts.text('admin.offices.edit-one', { office: office.name }) : texts.text('admin.offices.new')}
      failure={texts.text('admin.offices.not-saved')}
      editor={editor}
      fields={shown}
      back={back}
      reread={reread}
    >
      <Field label={texts.text('admin.offices.name')} required {...fieldState(faults, '/name')}>
        <Input value={draft.name} maxLength={100} onChange={(_, { value }) => change({ name: value })} />
      </Field>
      <Field
        label={texts.text('admin.offices.nicknames')}
        hint={texts.text('admin.offices.nicknames-hint')}
        {...fieldState(faults, '/nicknames')}
      >
        <Input value={draft.nicknames} onChange={(_, { value }) => change({ nicknames: value })} />
      </Field>
      <Field label={texts.text('admin.offices.address')} {...fieldState(faults, '/address')}>
        <Input value={draft.address} maxLength={300} onChange={(_, { value }) => change({ address: value })} />
      </Field>
      <div className={shared.fields}>
        <ZoneField
          label={texts.text('admin.offices.zone')}
          hint={texts.text('admin.offices.zone-hint')}
          value={draft.timeZone}
          faults={faults}
          onChange={(timeZone) => change({ timeZone })}
        />
        <Field
          label={texts.text('admin.offices.capacity')}
          hint={texts.text('admin.offices.capacity-hint')}
          {...fieldState(faults, '/capacity')}
        >
          <Input inputMode="numeric" value={draft.capacity} onChange={(_, { value }) => change({ capacity: value })} />
        </Field>
      </div>
      <div className={shared.row}>
        <Subtitle2 as="h3" className={mergeClasses(shared.heading, shared.grow)}>
          {texts.text('admin.offices.floors')}
        </Subtitle2>
        <Button icon={<AddRegular />} onClick={() => change({ floors: [...draft.floors, nextFloor(draft.floors, crypto.randomUUID())] })}>
          {texts.text('admin.offices.add-floor')}
        </Button>
      </div>
      {draft.floors.length === 0 && <Text className={shared.muted}>{texts.text('admin.offices.no-floors')}</Text>}
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
      <OpeningFields hours={draft.openingHours} faults={faults} onChange={(openingHours) => change({ openingHours })} />
      <ClosedDaysFields days={draft.closedDays} faults={faults} onChange={(closedDays) => change({ closedDays })} />
    </EditorDrawer>
  );
}
