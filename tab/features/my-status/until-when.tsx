import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { OverrideInput } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { PlaceChoice } from '../../shared/statement/form.ts';
import { PlaceFields } from '../../shared/statement/place-fields.tsx';
import type { Subject } from '../../shared/statement/view-model.ts';
import { quickEnds } from './quick-ends.ts';

const useStyles = makeStyles({
  panel: { border: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  place: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', '& > *': { minWidth: 0 } },
  ends: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface UntilWhenProps {
  status: OverrideInput['status'];
  me: Subject;
  /** A coming day; absent: now. */
  day?: string | undefined;
  offices: readonly OfficeOccupancy[];
  busy: boolean;
  onSay: (input: OverrideInput) => Promise<void>;
  /** Opens the form, for all other times. */
  onOther: (place: PlaceChoice) => void;
}

/** The second click: where, and until when the statement counts, from now on or on a coming day. */
export default function UntilWhen({ status, me, offices, day, busy, onSay, onOther }: UntilWhenProps) {
  const styles = useStyles();
  const [place, setPlace] = useState<PlaceChoice>({ officeId: me.presence.officeId ?? offices[0]?.officeId ?? '', floorId: '' });
  return (
    <fieldset className={styles.panel} aria-label={texts.text(day === undefined ? 'tab.my-status.until-when' : 'tab.my-status.which-part')}>
      {status === 'office' && (
        <div className={styles.place}>
          <PlaceFields place={place} offices={offices} office={{ label: texts.text('tab.my-status.which-office') }} onChange={setPlace} />
        </div>
      )}
      <div className={styles.ends}>
        {(status !== 'office' || place.officeId !== '') &&
          quickEnds(status, place, { me, offices, day }).map(({ words, input }, at) => (
            <Button key={words} appearance={at === 0 ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={() => void onSay(input)}>
              {words}
            </Button>
          ))}
        <Button appearance="subtle" onClick={() => onOther(place)}>
          {texts.text('tab.my-status.another-time')}
        </Button>
      </div>
    </fieldset>
  );
}
