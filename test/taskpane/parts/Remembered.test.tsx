import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { sustainedTexts } from '../../../src/messages/vi/pane-sustained';
import { whatIfTexts } from '../../../src/messages/vi/pane-what-if';
import { Remembered } from '../../../src/taskpane/parts/Remembered';
import { renderPane } from '../render-pane';

it.each([
  ['keep', sustainedTexts, 'Chưa lưu được.'],
  ['drop', sustainedTexts, 'Chưa bỏ được đánh giá.'],
  ['keep', whatIfTexts, 'Chưa thực hiện, tệp không thay đổi.'],
  ['drop', whatIfTexts, 'Chưa xóa được phương án, tệp không thay đổi.'],
] as const)('says of a refused %s what was not done', (did, texts, told) => {
  const outcome = { kind: 'refused', findings: [] } as const;
  renderPane(<Remembered state={{ kind: 'ended', did, outcome }} texts={texts} goTo={() => undefined} />);
  expect(screen.getByText(told)).toBeTruthy();
});
