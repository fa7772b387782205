import { createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { TabMessageId } from '../../../server/texts/en/index.ts';
import type { Value } from '../../../server/texts/message.ts';
import type { MessageValues } from '../../../server/texts/message-values.ts';
import { texts } from './texts.ts';

const isElement = (value: Value | ReactElement): value is ReactElement => isValidElement(value);

/** A sentence some of whose values are elements, such as a link or a name in bold: `richText('tab.…', { link: <Link …/> })`. */
export function richText<Id extends TabMessageId>(id: Id, values: MessageValues<Value | ReactElement>[Id]): ReactNode {
  return createElement(Fragment, null, ...texts.parts(id, values, isElement));
}
