import { describe, expect, it } from '@jest/globals';
import { pageIn, pageOut } from '../../../src/host/open/page-setup';
import { PLAIN_PAGE, type PortPage } from '../../../src/host/port-parts';

describe('print set-up', () => {
  const set: PortPage = {
    orientation: 'Landscape',
    paper: 'A4',
    isCentred: true,
    fitAcross: 1,
    area: 'A1:Q60',
    titleRows: '$8:$8',
    leftFooter: 'Mã đối chiếu: 12',
    centerFooter: 'Trang &P/&N',
    rightFooter: 'DTI',
  };

  it.each([
    ['as set', set],
    ['as nobody has set it', PLAIN_PAGE],
    ['with one footer', { ...PLAIN_PAGE, rightFooter: 'DTI' }],
  ])('is the same after a file was written and read: %s', (_, page) => {
    expect(pageIn(pageOut(page))).toEqual(page);
  });

  it('is written as Excel has it', () => {
    expect(pageOut(set)).toMatchObject({
      pageSetup: { printArea: '$A$1:$Q$60', fitToWidth: 1, fitToHeight: 0 },
      headerFooter: { oddFooter: '&LMã đối chiếu: 12&CTrang &P/&N&RDTI' },
    });
  });
});
