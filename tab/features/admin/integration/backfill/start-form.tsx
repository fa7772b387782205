import { Button, Field, Text } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { BackfillInput, BackfillView } from '../../../../../server/routes/schemas/backfill.ts';
import { DateField } from '../../../../shared/components/day-time/date-field.tsx';
import { Problem } from '../../../../shared/components/problem.tsx';
import { useAction } from '../../../../shared/hooks/use-action.ts';
import { useReturnFocus } from '../../../../shared/hooks/use-return-focus.ts';
import type { Http } from '../../../../shared/lib/http.ts';
import { texts } from '../../../../shared/lib/texts.ts';
import { BusyButton } from '../../parts/busy-button.tsx';
import { faultsOf, fieldState, otherFaults } from '../../parts/faults.ts';
import { usePartStyles } from '../../parts/styles.ts';
import { startBackfill } from './api.ts';
import { formatSpan, readableDays, spanFaults, toSpan } from './view-model.ts';

interface StartFormProps {
  http: Http;
  readable: NonNullable<BackfillView['readable']>;
  zone: string;
  now: string;
  onStarted: (view: BackfillView) => void;
  onClose: () => void;
}

/** The days to read; by default all that can be read. */
export function StartForm({ http, readable, zone, now, onStarted, onClose }: StartFormProps) {
  const shared = usePartStyles();
  const days = readableDays(readable, zone);
  const [draft, setDraft] = useState(days);
  const [tried, setTried] = useState(0);
  const { busy, problem, run, reset } = useAction();
  const form = useRef<HTMLFormElement>(null);
  useReturnFocus();
  useEffect(() => {
    const first = tried > 0 ? '[aria-invalid="true"]' : 'input';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [tried]);
  const faults = [...(tried > 0 ? spanFaults(draft, readable, zone) : []), ...faultsOf(problem)];
  const change = (part: Partial<typeof draft>) => {
    reset();
    setDraft({ ...draft, ...part });
  };
  const start = async () => {
    if (busy) return;
    if (spanFaults(draft, readable, zone).length === 0) {
      const span: BackfillInput = toSpan(draft, zone);
      const done = await run(() => startBackfill(http, span));
      if (done) return onStarted(done.value);
    }
    setTried((n) => n + 1);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void start();
  };
  const unsaid = problem !== undefined && (faults.length === 0 || otherFaults(faults, ['/from', '/until']).length > 0);
  return (
    <form ref={form} className={shared.stack} aria-label={texts.text('admin.backfill.form.label')} noValidate onSubmit={submit}>
      <Text className={shared.muted}>{texts.text('admin.backfill.form.hint', { span: formatSpan(readable, zone, now) })}</Text>
      {unsaid && <Problem error={problem} retry={() => void start()} title={texts.text('admin.backfill.not-started')} />}
      <div className={shared.fields}>
        <Field label={texts.text('admin.backfill.form.first-day')} {...fieldState(faults, '/from')}>
          <DateField value={draft.from} min={days.from} max={days.until} onChange={(from) => change({ from })} />
        </Field>
        <Field label={texts.text('admin.backfill.form.last-day')} {...fieldState(faults, '/until')}>
          <DateField value={draft.until} min={days.from} max={days.until} onChange={(until) => change({ until })} />
        </Field>
      </div>
      <div className={shared.row}>
        <BusyButton type="submit" appearance="primary" busy={busy}>
          {texts.text('admin.backfill.form.start')}
        </BusyButton>
        <Button onClick={onClose} disabledFocusable={busy}>
          {texts.text('tab.shared.cancel')}
        </Button>
      </div>
    </form>
  );
}
