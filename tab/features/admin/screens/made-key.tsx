import '../../../shared/components/keep-page-shown.tsx';
import { Button, Dialog, DialogActions, DialogBody, DialogSurface, DialogTitle, Field, Input, Text } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { ScrollingContent } from '../../../shared/components/scrolling-content.tsx';
import { useReturnFocus } from '../../../shared/hooks/use-return-focus.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from '../parts/styles.ts';
import type { Made } from './screen-form.tsx';
import { screenAddress, stillAddress } from './view-model.ts';

/** The key of a new screen, which is shown only once. The dialog stays open until somebody confirms that they have copied it. */
export function MadeKey({ made, onClose }: { made: Made; onClose: () => void }) {
  useReturnFocus();
  const shared = usePartStyles();
  const { screen, key, language } = made;
  const [said, setSaid] = useState('');
  const opening = { origin: location.origin, officeId: screen.officeId, language };
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(texts.text('admin.screens.copied')),
      () => setSaid(texts.text('admin.screens.not-copied')),
    );
  const field = (label: string, value: string) => (
    <Field label={label}>
      <Input
        readOnly
        value={value}
        onFocus={(event) => event.target.select()}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={<CopyRegular />}
            aria-label={texts.text('admin.screens.copy-one', { what: label })}
            onClick={() => void copy(value)}
          />
        }
      />
    </Field>
  );
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.text('admin.screens.made', { name: screen.name })}</DialogTitle>
          <ScrollingContent>
            <div className={shared.stack}>
              <Text>{texts.text('admin.screens.made-hint', { office: screen.officeName ?? '' })}</Text>
              {field(texts.text('admin.screens.address'), screenAddress(opening, key))}
              {field(texts.text('admin.screens.still'), stillAddress(opening))}
              {field(texts.text('admin.screens.key'), key)}
              <Text role="status">{said}</Text>
            </div>
          </ScrollingContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {texts.text('admin.screens.done')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
