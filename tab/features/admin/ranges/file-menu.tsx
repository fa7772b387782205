import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { saveRanges } from './api.ts';

export interface FailedExport {
  error: unknown;
  retry: () => void;
}

/** The menu to import ranges from files and to export them. */
export function FileMenu({ http, onFailed }: { http: Http; onFailed: (failed: FailedExport | undefined) => void }) {
  const { go } = useNavigation();
  const say = useSay();
  const { busy, run } = useAction();
  const save = async (format: 'csv' | 'json') => {
    onFailed(undefined);
    const retry = () => void save(format);
    const done = await run(() => saveRanges(http, format).catch((error: unknown) => onFailed({ error, retry })));
    if (done?.value) say(texts.text('admin.ranges.file.downloaded', { file: done.value }));
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <BusyButton icon={<ArrowSortRegular />} busy={busy}>
          {texts.text('admin.ranges.file.menu')}
        </BusyButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => go(hrefOf('admin', 'ranges', 'import'))}>{texts.text('admin.ranges.file.import')}</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => void save('csv')}>{texts.text('admin.ranges.file.csv')}</MenuItem>
          <MenuItem onClick={() => void save('json')}>{texts.text('admin.ranges.file.json')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
