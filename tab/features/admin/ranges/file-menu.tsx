import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowSortRegular } from '@fluentui/react-icons';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { hrefOf } from '../../../shared/lib/route.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { saveRanges } from './api.ts';

export interface FailedExport {
  error: unknown;
  retry: () => void;
}

/** Ranges to and from files. */
export function FileMenu({ http, onFailed }: { http: Http; onFailed: (failed: FailedExport | undefined) => void }) {
  const { go } = useNavigation();
  const say = useSay();
  const { busy, run } = useAction();
  const save = async (format: 'csv' | 'json') => {
    onFailed(undefined);
    const retry = () => void save(format);
    const done = await run(() => saveRanges(http, format).catch((error: unknown) => onFailed({ error, retry })));
    if (done?.value) say(`${done.value} is downloaded.`);
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <BusyButton icon={<ArrowSortRegular />} busy={busy}>
          Import or export
        </BusyButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => go(hrefOf('admin', 'ranges', 'import'))}>Import a file …</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => void save('csv')}>Export as CSV</MenuItem>
          <MenuItem onClick={() => void save('json')}>Export as JSON</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
