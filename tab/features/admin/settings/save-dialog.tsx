import { makeStyles } from '@fluentui/react-components';
import type { SettingsChange, SettingsInput } from '../../../../server/routes/schemas/settings.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { Confirm } from '../parts/confirm.tsx';
import { saveSettings } from './api.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', display: 'grid', gap: '6px' },
});

interface SaveDialogProps {
  http: Http;
  title: string;
  /** The label of the confirming button. */
  verb: string;
  input: SettingsInput;
  /** The consequences of the change, from the server. */
  consequences: SettingsChange['consequences'];
  onDone: () => void;
  onClose: () => void;
}

/** Shows the consequences of a change of settings, and asks before it is saved. */
export function SaveDialog({ http, title, verb, input, consequences, onDone, onClose }: SaveDialogProps) {
  const styles = useStyles();
  return (
    <Confirm title={title} verb={verb} work={() => saveSettings(http, input)} onClose={onClose} onDone={onDone}>
      <ul className={styles.list}>
        {consequences.map(({ setting, text }) => (
          <li key={`${setting} ${text}`}>{text}</li>
        ))}
      </ul>
    </Confirm>
  );
}
