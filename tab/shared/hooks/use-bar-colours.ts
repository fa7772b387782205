import { makeStyles } from '@fluentui/react-components';

/** Forced colours would paint the track of a bar like something full. For the bar and its `bar` slot. */
export const useBarColours = makeStyles({
  track: {
    '@media screen and (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid CanvasText', forcedColorAdjust: 'none' },
  },
  bar: { '@media screen and (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
});
