import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { texts } from '../../../shared/lib/texts.ts';
import { type Fault, fieldState } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import type { FloorDraft } from './view-model.ts';

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
  nicknames: { gridColumn: '1 / -1' },
  // As high as a label, so that the button is beside the inputs.
  remove: { marginTop: '24px' },
});

interface FloorFieldsProps {
  floor: FloorDraft;
  /** JSON pointer to it in the request. */
  at: string;
  faults: readonly Fault[];
  onChange: (part: Partial<FloorDraft>) => void;
  onRemove: () => void;
}

/** One floor in the form of its office. */
export function FloorFields({ floor, at, faults, onChange, onRemove }: FloorFieldsProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const name = floor.name.trim();
  const remove = name ? texts.text('admin.offices.floor-remove', { floor: name }) : texts.text('admin.offices.floor-remove-unnamed');
  return (
    <fieldset className={shared.fieldset} aria-label={name || texts.text('admin.offices.floor-unnamed')}>
      <div className={styles.floor}>
        <Field label={texts.text('admin.offices.floor')} required {...fieldState(faults, `${at}/name`)}>
          <Input value={floor.name} maxLength={100} onChange={(_, { value }) => onChange({ name: value })} />
        </Field>
        <Field label={texts.text('admin.offices.level')} required {...fieldState(faults, `${at}/level`)}>
          <Input inputMode="numeric" value={floor.level} onChange={(_, { value }) => onChange({ level: value })} />
        </Field>
        <Field label={texts.text('admin.offices.capacity')} {...fieldState(faults, `${at}/capacity`)}>
          <Input inputMode="numeric" value={floor.capacity} onChange={(_, { value }) => onChange({ capacity: value })} />
        </Field>
        <Button className={styles.remove} appearance="subtle" icon={<DeleteRegular />} aria-label={remove} onClick={onRemove} />
        <Field className={styles.nicknames} label={texts.text('admin.offices.nicknames')} {...fieldState(faults, `${at}/nicknames`)}>
          <Input value={floor.nicknames} onChange={(_, { value }) => onChange({ nicknames: value })} />
        </Field>
      </div>
    </fieldset>
  );
}
