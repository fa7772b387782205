import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { OverrideInput } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { Subject } from '../../shared/statement/view-model.ts';
import { quickEnds } from './quick-ends.ts';

const useStyles = makeStyles({
  panel: { border: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  ends: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& > *': { '@media (pointer: coarse)': { minHeight: '44px' } } },
});

interface UntilWhenProps {
  status: OverrideInput['status'];
  me: Subject;
  offices: readonly OfficeOccupancy[];
  busy: boolean;
  onSay: (input: OverrideInput) => Promise<void>;
  /** Opens the form, for all other times. */
  onOther: (officeId: string) => void;
}

/** The second click: until when the statement counts, from now on. */
export default function UntilWhen({ status, me, offices, busy, onSay, onOther }: UntilWhenProps) {
  const styles = useStyles();
  const [officeId, setOfficeId] = useState(me.presence.officeId ?? offices[0]?.officeId ?? '');
  return (
    <fieldset className={styles.panel} aria-label={texts.text('tab.my-status.until-when')}>
      {status === 'office' && offices.length > 1 && (
        <Field label={texts.text('tab.my-status.which-office')}>
          <Select value={officeId} onChange={(_, { value }) => setOfficeId(value)}>
            {offices.map(({ officeId: id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.ends}>
        {(status !== 'office' || officeId !== '') &&
          quickEnds(status, officeId, me, offices).map(({ words, input }, at) => (
            <Button key={words} appearance={at === 0 ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={() => void onSay(input)}>
              {words}
            </Button>
          ))}
        <Button appearance="subtle" onClick={() => onOther(officeId)}>
          {texts.text('tab.my-status.another-time')}
        </Button>
      </div>
    </fieldset>
  );
}
