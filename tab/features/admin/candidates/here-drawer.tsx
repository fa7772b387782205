import '../../../shared/components/keep-page-shown.tsx';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { ScrollingContent } from '../../../shared/components/scrolling-content.tsx';
import { useReturnFocus } from '../../../shared/hooks/use-return-focus.ts';
import { useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { RangeForm } from '../ranges/range-form.tsx';
import { fetchMyAddress } from './api.ts';
import { draftOfPrefilled } from './view-model.ts';

interface HereDrawerProps {
  /** IANA zone of the viewer. */
  zone: string;
  http: Http;
  offices: readonly OfficeView[];
  back: string;
  onSaved: (range: RangeView) => void;
}

/** "I am in the office now": shows the address of the request, then asks for the name of the office. */
export function HereDrawer({ http, zone, offices, back, onSaved }: HereDrawerProps) {
  const { go } = useNavigation();
  const { value, problem, reload } = useServerQuery(['my-address'], () => fetchMyAddress(http), { fresh: true });
  const [naming, setNaming] = useState(false);
  useReturnFocus();
  if (naming && value?.range)
    return (
      <RangeForm
        http={http}
        zone={zone}
        range={undefined}
        prefilled={draftOfPrefilled(value.range)}
        offices={offices}
        back={back}
        onSaved={onSaved}
      />
    );
  const held = value?.heldBy;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && go(back)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.text('admin.candidates.here-title')}</DialogTitle>
          <ScrollingContent>
            {problem !== undefined && <Problem error={problem} retry={() => void reload()} />}
            {!value && problem === undefined && <Spinner label={texts.text('admin.candidates.here-looking')} />}
            {value && <Text role="status">{value.text}</Text>}
          </ScrollingContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{texts.text('tab.shared.close')}</Button>
            </DialogTrigger>
            {held && (
              <Button onClick={() => go(hrefOf('admin', 'ranges', held.rangeId))}>
                {texts.text('admin.candidates.here-open', { range: held.name })}
              </Button>
            )}
            {value?.range && (
              <Button appearance="primary" onClick={() => setNaming(true)}>
                {texts.text('admin.candidates.here-name')}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
