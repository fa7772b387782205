import type { OverrideInput } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { lazyPart } from '../../shared/components/lazy-part.tsx';
import { withDays } from '../../shared/lib/with-days.ts';
import type { Subject } from '../../shared/statement/view-model.ts';
import { Choices } from './choices.tsx';
import type { useForm } from './use-form.ts';

const UntilWhen = lazyPart('until-when', () => withDays(import('./until-when.tsx')));
const StatusForm = lazyPart('status-form', async () => ({
  default: (await withDays(import('../../shared/statement/status-form.tsx'))).StatusForm,
}));

interface SayPartProps {
  form: ReturnType<typeof useForm>;
  /** My statements in force, or of the day. */
  set: ReadonlySet<OverrideInput['status']>;
  me: Subject;
  offices: readonly OfficeOccupancy[];
  /** A coming day; absent: now. */
  day?: string;
  busy: boolean;
  onSay: (input: OverrideInput) => Promise<void>;
}

/** All possible statements about now or a coming day: a button for each, the choices for a second click, and the form for all others. */
export function SayPart({ form, set, me, offices, day, busy, onSay }: SayPartProps) {
  const { open, other, toggle, showForm, close, noteTouch } = form;
  const shared = { me, offices, day, busy, onSay };
  return (
    <>
      <Choices set={set} open={open} onChoose={toggle} />
      {open && other === undefined && <UntilWhen key={open} status={open} {...shared} onOther={showForm} />}
      {open && other !== undefined && (
        <StatusForm key={open} status={open} {...shared} place={other} onCancel={close} focus onTouch={noteTouch} />
      )}
    </>
  );
}
