import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { ConfirmButton } from '../../shared/components/confirm-button.tsx';
import { texts } from '../../shared/lib/texts.ts';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface ToolbarProps {
  busy: boolean;
  onExport: () => void;
  onDelete: () => void;
}

/** Actions on all of my data. */
export function Toolbar({ busy, onExport, onDelete }: ToolbarProps) {
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={busy} onClick={onExport}>
        {texts.text('tab.my-data.export')}
      </Button>
      <ConfirmButton
        label={texts.text('tab.my-data.delete')}
        icon={<DeleteRegular />}
        disabled={busy}
        title={texts.text('tab.my-data.delete-ask')}
        confirmLabel={texts.text('tab.my-data.delete-confirm')}
        onConfirm={onDelete}
      >
        {texts.text('tab.my-data.delete-means')}
      </ConfirmButton>
    </div>
  );
}
