import { makeStyles } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { removeRange } from './api.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { usePreview } from './use-preview.ts';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  preview: { justifySelf: 'start' },
});

interface RemoveRangeProps {
  http: Http;
  range: RangeView;
  onDone: (result: Awaited<ReturnType<typeof removeRange>>) => void;
  onClose: () => void;
}

/** Asks before a range is removed. The effect is shown on request, since every preview is audited. */
export function RemoveRange({ http, range: { id, name }, onDone, onClose }: RemoveRangeProps) {
  const styles = useStyles();
  const { busy, problem, preview, look } = usePreview(http, { change: { kind: 'close', id } });
  return (
    <Confirm
      title={texts.text('admin.ranges.removing.title', { range: name })}
      verb={texts.text('admin.ranges.removing.verb')}
      work={() => removeRange(http, id)}
      onClose={onClose}
      onDone={onDone}
    >
      <div className={styles.stack}>
        <span>{texts.text('admin.ranges.removing.means')}</span>
        {!preview && (
          <BusyButton className={styles.preview} icon={<EyeRegular />} busy={busy} onClick={() => void look()}>
            {texts.text('admin.ranges.preview.look')}
          </BusyButton>
        )}
        {problem !== undefined && <Problem error={problem} retry={() => void look()} title={texts.text('admin.ranges.preview.failed')} />}
        {preview && <PreviewPanel preview={preview} title={texts.text('admin.ranges.preview.removing')} />}
      </div>
    </Confirm>
  );
}
